#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The agenda on the real window: what is overdue, marked as done and taken back by undo, the way to
the sentence, the table of all claims. Prints TAP. Runs on a desktop of its own
(tests/support/headless.py)."""
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Desk  # noqa: E402

TEXT = """date 2023-05-04

Briefing on a centre

ASTANA, May 4 - President Tokayev instructed the Government of Kazakhstan to open a logistics centre in Khujand by 1 September 2023. The Presidents agreed to bring trade between Kazakhstan and Tajikistan to two billion dollars by 2030. Trade between Kazakhstan and Tajikistan reached 1.4 billion dollars in 2022.
"""
steps = []


def step(function):
    steps.append(function)
    return function


def picture(desk, name):
    folder = os.environ.get("SERAI_TEST_PICTURES")
    if folder:
        desk.pause(0.8)
        desk.picture(os.path.join(folder, name + ".png"))


@step
def a_document_is_taken_in(desk, folder):
    desk.see("", "Alliance declared in Astana talks", 30)
    (folder / "centre.txt").write_text(TEXT, encoding="utf-8")
    desk.drop(str(folder / "centre.txt"))
    desk.see("", "^Briefing on a centre", 20)


@step
def the_agenda_tells_what_is_overdue(desk, folder):
    desk.press(desk.see("", "^Agenda$"))
    desk.see("label", "^Overdue$")
    desk.see("label", "open a logistics centre in Khujand")
    desk.see("label", "^[0-9]+ days over$")
    desk.see("label", "^1[.,0-9]+ of 2 billion US dollars in 2023$")
    picture(desk, "agenda")


@step
def it_is_marked_as_done_and_undo_takes_it_back(desk, folder):
    desk.gone("label", "^done$")
    desk.press(desk.see("button", "^Mark as Done$"))
    desk.see("label", "^done$")
    picture(desk, "agenda-done")
    desk.keys("ctrl+z")
    desk.gone("label", "^done$")


@step
def all_claims_stand_in_a_table(desk, folder):
    desk.press(desk.see("", "^Claims$"))
    desk.see("label", "^Supported$")
    desk.see("label", "reached 1.4 billion dollars in 2022")
    picture(desk, "claims")


@step
def a_commitment_leads_to_its_sentence(desk, folder):
    desk.press(desk.see("", "^Commitments$"))
    desk.press(desk.see("label", "open a logistics centre in Khujand"))
    desk.see("text", "open a logistics centre in Khujand")
    desk.gone("button", "^Export Calendar…$")
    picture(desk, "agenda-sentence")


@step
def the_desk_closes_by_its_key(desk, folder):
    assert desk.close() == 0


def main():
    programme = sys.argv[1]
    failed = False
    print(f"1..{len(steps)}")
    with tempfile.TemporaryDirectory() as name:
        desk = Desk([programme], env={"G_DEBUG": "fatal-criticals"})
        try:
            for number, function in enumerate(steps, 1):
                title = "/ui/agenda/" + function.__name__.replace("_", "-")
                if failed:
                    print(f"not ok {number} {title} # an earlier step failed")
                    continue
                try:
                    function(desk, pathlib.Path(name))
                    print(f"ok {number} {title}", flush=True)
                except Exception as error:  # every failure is told with what is on the screen
                    failed = True
                    print(f"not ok {number} {title}\n# {error!r}", flush=True)
                    picture(desk, "failed-" + function.__name__)
                    for line in dump(desk):
                        print("#", line)
        finally:
            desk.kill()
    sys.exit(failed)


def dump(desk):
    if desk.process.poll() is not None:
        return ["the desk is gone"]
    return [f"{n.get_role_name()} {[w[:90] for w in desk.words(n) if w]}" for n in desk.walk()][:150]


if __name__ == "__main__":
    main()
