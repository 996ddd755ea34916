#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person judges claims on the real window: a verdict is overruled with a reason, told in the brief and
undone; another reading is chosen, moves the chart and is remembered; figures that would settle a claim are
fetched. Prints TAP."""
import json
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import web  # noqa: E402
from desk import Desk, xdotool  # noqa: E402

PASSAGE = """date 2023-06-10

Briefing before the commission meets

DUSHANBE, June 10 - Prime Minister Kokhir Rasulzoda received the delegation of Kazakhstan.

In 2022, Kazakhstan's exports to Tajikistan amounted to $877 million.
"""
UNKNOWN = """date 2023-06-10

The neighbours

YEREVAN, June 10 - This is a note on Armenia. In 2022, Armenia's exports to Georgia amounted to $2 million.
"""
REASON = "The ministry counts transit"
PICTURES = os.environ.get("SERAI_TEST_PICTURES")
server = web.Web()
steps = []


def step(function):
    steps.append(function)
    return function


def picture(desk, name):
    if PICTURES:
        desk.pause(1)
        desk.picture(os.path.join(PICTURES, name + ".png"))


def export_brief(desk, target):
    desk.keys("ctrl+shift+b")
    desk.wait(lambda: xdotool("search", "--onlyvisible", "--name", "^Export Brief$"), 10, "no dialog asks where")
    desk.keys("ctrl+a")
    desk.type(str(target))
    desk.keys("Return")
    desk.wait(target.exists, 15, "the brief was not written")
    return target.read_text(encoding="utf-8")


@step
def a_verdict_is_overruled_with_a_reason(desk, folder):
    desk.see("", "Alliance declared in Astana talks", 40)
    path = folder / "briefing.txt"
    path.write_text(PASSAGE, encoding="utf-8")
    desk.drop(str(path))
    desk.see("text", "received the delegation of Kazakhstan", 20)
    desk.press(desk.see("button", "^Claims 1$"))
    desk.press(desk.see("", r"^Supported · Exports, 2022\."))
    picture(desk, "card")
    desk.press(desk.see("label", "^Overrule…$"))
    desk.see("", "^Your verdict$")
    desk.pause(0.7)  # a popover that grows takes no keys
    desk.keys("Down", "Down", "Tab")
    desk.type(REASON)
    picture(desk, "overrule")
    desk.keys("Return")
    desk.see("label", "^Overruled by the reader: " + REASON)
    desk.see("label", "^By the figures alone: Supported")
    desk.see("", r"^Contradicted, overruled · Exports, 2022\.")
    picture(desk, "overruled")


@step
def the_brief_names_who_overruled_it_and_why(desk, folder):
    for ending in ("md", "json"):
        written = export_brief(desk, folder / ("brief." + ending))
        assert REASON in written, written
    claim = json.loads(written)["documents"][0]["claims"][0]
    assert len(claim["readings"]) == 3 and "doubtful" in claim, claim
    assert claim["verdict"] == "supported" and claim["overruled"]["verdict"] == "contradicted", claim


@step
def undo_brings_the_figures_verdict_back_and_redo_the_persons(desk, folder):
    desk.keys("ctrl+z")
    desk.see("", r"^Supported · Exports, 2022\.")
    desk.gone("label", "^Overruled by the reader")
    desk.keys("ctrl+shift+z")
    desk.see("label", "^Overruled by the reader: " + REASON)
    desk.keys("ctrl+z")
    desk.see("", r"^Supported · Exports, 2022\.")


@step
def another_reading_moves_the_chart_and_is_remembered(desk, folder):
    desk.act(desk.see("", "^Tajikistan’s, as reported: "))  # the card may still move
    desk.see("image", "^Imports of Tajikistan from Kazakhstan")
    picture(desk, "reading")
    desk.press(desk.see("", "A year in figures"))
    desk.gone("text", "received the delegation of Kazakhstan")
    desk.press(desk.see("", "Briefing before the commission meets"))
    desk.see("text", "received the delegation of Kazakhstan")
    desk.press(desk.see("", r"^Supported · Exports, 2022\."))
    desk.see("image", "^Imports of Tajikistan from Kazakhstan")
    written = json.loads(export_brief(desk, folder / "chosen.json"))
    chosen = written["documents"][0]["claims"][0]["chosen_reading"]
    assert (chosen["figures"], chosen["counted"]) == ("partner", "as reported"), chosen


@step
def what_would_settle_an_unknown_claim_is_fetched_when_online(desk, folder):
    path = folder / "armenia.txt"
    path.write_text(UNKNOWN, encoding="utf-8")
    desk.drop(str(path))
    desk.see("text", "a note on Armenia", 20)
    desk.press(desk.see("", r"^Unknown · Exports, 2022\."))
    picture(desk, "unknown")
    desk.press(desk.see("label", "^Get data$"))
    desk.see("", "^Serai is offline: go online to get these figures")
    assert server.world.connections == 0
    desk.press(desk.see("label", "^offline$"))
    desk.see("", "Work Offline")
    desk.keys("w")
    desk.see("", "^online$")
    desk.press(desk.see("label", "^Get data$"))
    desk.see("", r"^Contradicted · Exports, 2022\.", 30)
    desk.gone("label", "^Get data$")
    picture(desk, "settled")
    asked = [entry["path"] for entry in server.asked()]
    assert len(asked) == 1 and "reporterCode=51" in asked[0] and "partnerCode=268" in asked[0], asked
    assert "period=2022" in asked[0], asked


def main():
    failed = False
    print(f"1..{len(steps)}")
    with tempfile.TemporaryDirectory() as name:
        desk = Desk([sys.argv[1]], env={"G_DEBUG": "fatal-criticals", "SERAI_COMTRADE_BASE": server.base})
        try:
            for number, function in enumerate(steps, 1):
                title = "/ui/verdicts/" + function.__name__.replace("_", "-")
                if failed:
                    print(f"not ok {number} {title} # an earlier step failed")
                    continue
                try:
                    function(desk, pathlib.Path(name))
                    print(f"ok {number} {title}", flush=True)
                except Exception as error:  # every failure is told with what is on the screen
                    failed = True
                    print(f"not ok {number} {title}\n# {error!r}", flush=True)
                    picture(desk, "failed")
                    for node in list(desk.walk())[:200] if desk.process.poll() is None else []:
                        print("#", node.get_role_name(), [w[:90] for w in desk.words(node) if w])
        finally:
            server.world.stop.set()
            desk.kill()
    sys.exit(failed)


if __name__ == "__main__":
    main()
