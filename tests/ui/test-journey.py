#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first journey on the real window: a file is dropped; the document, its entities and a claim's
verdict are found as a screen reader finds them; a note is written; a chart is exported; the import is
undone. Prints TAP. Runs on a desktop of its own (tests/support/headless.py)."""
import os
import pathlib
import sys
import tempfile
import xml.etree.ElementTree as tree
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Desk, xdotool  # noqa: E402

PASSAGE = """date 2023-06-10

Briefing before the commission meets

DUSHANBE, June 10 - Prime Minister Kokhir Rasulzoda received the delegation of Kazakhstan.

In 2022, Kazakhstan's exports to Tajikistan amounted to $877 million. Kazakhstan sold goods worth $1.9 billion to Tajikistan in 2021.
"""

CYRILLIC = "Переговоры в Душанбе\n\nПрезидент Таджикистана принял гостя из Казахстана.\n"

steps = []


def step(function):
    steps.append(function)
    return function


@step
def a_new_library_opens_with_the_samples(desk, folder):
    desk.see("", "Alliance declared in Astana talks", 30)


@step
def a_dropped_file_becomes_the_open_document(desk, folder):
    path = folder / "записка & briefing.txt"
    path.write_text(PASSAGE, encoding="utf-8")
    desk.drop(str(path))
    desk.see("text", "received the delegation of Kazakhstan", 20)
    desk.see("", "Briefing before the commission meets")


@step
def its_entities_are_listed(desk, folder):
    desk.see("", r"^Kazakhstan, \d mentions?$")
    desk.see("", r"^Kokhir Rasulzoda, 1 mention$")


@step
def its_claims_have_verdicts(desk, folder):
    desk.press(desk.see("button", "^Claims 2$"))
    desk.see("", r"^Supported · Exports, 2022\. .*\$877 million")
    desk.see("", r"^Contradicted · Exports, 2021\. .*\$1\.9 billion")


@step
def a_chosen_claim_shows_its_figures_and_moves_the_chart(desk, folder):
    desk.press(desk.see("", r"^Supported · Exports, 2022\."))
    desk.see("label", "^Exports of Kazakhstan to Tajikistan amounted to 877 million US dollars")
    desk.see("", "^Kazakhstan’s, as reported: Supported")
    desk.see("image", "^Exports of Kazakhstan to Tajikistan")


@step
def a_chart_is_exported_as_a_vector_picture(desk, folder):
    target = folder / "chart.svg"
    desk.keys("ctrl+e")
    desk.wait(lambda: xdotool("search", "--onlyvisible", "--name", "^Export Chart$"), 10, "no dialog asks where")
    desk.keys("ctrl+a")
    desk.type(str(target))
    desk.keys("Return")
    desk.wait(target.exists, 15, "the chart was not written")
    root = tree.parse(target).getroot()
    assert root.tag.endswith("svg"), root.tag
    assert "Tajikistan" in target.read_text(encoding="utf-8")


@step
def a_note_on_a_passage_is_saved_and_exported(desk, folder):
    target = folder / "notes.md"
    desk.press(desk.see("text", "received the delegation of Kazakhstan"))
    desk.keys("ctrl+a", "ctrl+m")
    desk.see("text", "^$|Your note")
    desk.type("Ask the bureau for the months")
    desk.press(desk.see("label", "^Save note$"))
    desk.see("", "Ask the bureau for the months.*")
    desk.keys("ctrl+shift+e")
    desk.wait(lambda: xdotool("search", "--onlyvisible", "--name", "^Export Notes$"), 10, "no dialog asks where")
    desk.keys("ctrl+a")
    desk.type(str(target))
    desk.keys("Return")
    desk.wait(target.exists, 15, "the notes were not written")
    written = target.read_text(encoding="utf-8")
    assert "Ask the bureau for the months" in written and "> " in written, written
    desk.keys("ctrl+z")  # the note
    desk.gone("", "^Notes 1$")


@step
def the_brief_holds_claims_and_sources(desk, folder):
    target = folder / "brief.odt"
    desk.keys("ctrl+shift+b")
    desk.wait(lambda: xdotool("search", "--onlyvisible", "--name", "^Export Brief$"), 10, "no dialog asks where")
    desk.keys("ctrl+a")
    desk.type(str(target))
    desk.keys("Return")
    desk.wait(target.exists, 15, "the brief was not written")
    with zipfile.ZipFile(target) as package:
        content = package.read("content.xml").decode()
    assert "amounted to $877 million" in content and "Supported" in content, content
    assert "<text:note " in content and "SHA-256" in content, content


@step
def another_encoding_is_chosen_with_the_keyboard_and_undone(desk, folder):
    path = folder / "talks.txt"
    path.write_bytes(CYRILLIC.encode("cp1251"))
    desk.drop(str(path))
    desk.see("text", "Президент Таджикистана принял", 20)
    desk.see("label", "windows-1251, detected")
    desk.keys("F10")
    desk.see("menu item", "^Text Encoding$")
    desk.keys("e")
    desk.pause(0.7)  # a submenu that slides in is not in the tree
    desk.keys(*["Down"] * 6, "Return")
    desk.see("label", "KOI8-R, chosen")
    desk.see("label", "^Text read again as KOI8-R$")
    desk.see("text", CYRILLIC.split("\n\n")[1].strip().encode("cp1251").decode("koi8-r"))
    desk.keys("ctrl+z")
    desk.see("label", "windows-1251, detected")
    desk.see("text", "Президент Таджикистана принял")
    desk.keys("ctrl+z")  # the import
    desk.gone("text", "Президент Таджикистана принял")


@step
def undo_takes_the_import_back(desk, folder):
    desk.keys("ctrl+z")
    desk.gone("", "Briefing before the commission meets")
    desk.see("", "Alliance declared in Astana talks")


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
                title = "/ui/journey/" + function.__name__.replace("_", "-")
                if failed:
                    print(f"not ok {number} {title} # an earlier step failed")
                    continue
                try:
                    function(desk, pathlib.Path(name))
                    print(f"ok {number} {title}", flush=True)
                except Exception as error:  # every failure is told with what is on the screen
                    failed = True
                    print(f"not ok {number} {title}\n# {error!r}", flush=True)
                    picture = os.environ.get("SERAI_TEST_PICTURES")
                    if picture:
                        desk.picture(os.path.join(picture, function.__name__ + ".png"))
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
