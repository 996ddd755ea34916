#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names on the real window: why a mention is somebody's, who may be the same and the two answers to
it, a merge against what was said before, words marked in the text, and the list of all that was
said. Prints TAP. Runs on a desktop of its own (tests/support/headless.py)."""
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Atspi, Desk, xdotool  # noqa: E402

FIRST = """date 2023-06-10

Briefing of the commission

Silkhouse opened in May. Prime Minister Kokhir Rasulzoda received Farida Karim of Kazakhstan. Karim thanked Kokhir Rasulzoda.
"""
SECOND = """date 2023-06-12

Another briefing

Silkhouse is new. Ms. Farida Ovganovna Karim and Mr. Timur Bek met in Astana in June, said Mr. Temur Bek.
"""
steps = []


def step(function):
    steps.append(function)
    return function


def picture(desk, name):
    folder = os.environ.get("SERAI_TEST_PICTURES")
    if folder:
        desk.pause(0.6)
        desk.picture(os.path.join(folder, name + ".png"))


def article(desk, words):
    """The text as the reader shows it."""
    return desk.see("text", words, 20)


def first_word(desk, words):
    """Where a double click selects the text's first word."""
    node = article(desk, words)
    box = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
    left, top = desk.origin()
    for down in range(6, 120, 8):
        place = left + box.x + 55, top + box.y + down
        xdotool("mousemove", *place, "sleep", "0.05", "click", "--repeat", 2, "--delay", 40, 1)
        desk.pause(0.4)
        if Atspi.Text.get_n_selections(node) > 0:
            return place
    raise AssertionError("no word was selected")


def ask_at(desk, place):
    xdotool("mousemove", *place, "sleep", "0.05", "click", 3)


def take(desk, pattern):
    """By the keyboard: a popover's objects don't know where it stands."""
    row = desk.see("list item", pattern)
    desk.pause(0.3)
    for _ in range(12):
        if row.get_state_set().contains(Atspi.StateType.FOCUSED):
            desk.keys("Return")
            return
        desk.keys("Down")
        desk.pause(0.15)
    raise AssertionError(f"no key leads to {pattern!r}")


@step
def two_documents_are_taken_in(desk, folder):
    desk.see("", "Alliance declared in Astana talks", 30)
    for name, text in (("second.txt", SECOND), ("first.txt", FIRST)):
        (folder / name).write_text(text, encoding="utf-8")
        desk.drop(str(folder / name))
        desk.see("", "^" + text.split("\n")[2], 20)
    article(desk, "thanked Kokhir Rasulzoda")


@step
def the_card_tells_why_a_mention_is_hers(desk, folder):
    desk.press(desk.see("", "^Farida Karim, 2 mentions$"))
    desk.see("label", "^mention 1 of 2$")
    desk.press(desk.see("button", "^Next mention$"))
    desk.see("label", "^“Karim”: This is a part of the name of Farida Karim, who is named in the document.$")


@step
def who_may_be_the_same_is_suggested_with_the_reason(desk, folder):
    desk.see("label", "^May be the same$")
    desk.see("label", "^Farida Ovganovna Karim$")
    desk.see("label", "^Same surname and given name; patronymic missing in one · 1 mention in 1 document$")
    picture(desk, "suggestion")
    assert desk.find("", "^Farida Karim, 2 mentions$"), "joined before anybody said so"


@step
def what_is_not_the_same_is_asked_no_more(desk, folder):
    desk.act(desk.see("button", "^Not the Same: Farida Ovganovna Karim$"))
    desk.gone("label", "^May be the same$")
    desk.press(desk.see("", "^Kokhir Rasulzoda, 2 mentions$"))
    desk.press(desk.see("", "^Farida Karim, 2 mentions$"))
    desk.pause(1)
    assert desk.find("label", "^May be the same$") is None
    assert desk.find("", "^Confirmed or corrected by you$") is None


@step
def a_merge_that_contradicts_it_is_asked_about(desk, folder):
    desk.pause(0.5)
    desk.press(desk.see("button", "^Merge…$"))
    desk.see("list item", "^Farida Ovganovna Karim, 1 mention in 1 document$")
    desk.pause(0.3)
    desk.keys("Tab")
    take(desk, "^Farida Ovganovna Karim, 1 mention in 1 document$")
    desk.see("", "^Not the Same, You Said$")
    desk.see("", "“Farida Ovganovna Karim” is not the same as “Farida Karim”")
    picture(desk, "conflict")
    desk.act(desk.see("button", "Keep Apart"))
    desk.gone("", "^Not the Same, You Said$")


@step
def all_corrections_are_listed_and_one_is_taken_back(desk, folder):
    desk.keys("F10")
    desk.act(desk.see("", "^Corrections…$"))
    desk.see("", "^“Farida Ovganovna Karim” is not the same as “Farida Karim”$")
    desk.see("", r"\d{4} · in all documents$")
    picture(desk, "corrections")
    desk.act(desk.see("button", "^Take back: “Farida Ovganovna Karim”"))
    desk.see("", "^Nothing Corrected$")
    desk.keys("Escape")
    desk.gone("", "^Nothing Corrected$")
    desk.see("label", "^May be the same$")


@step
def what_is_accepted_is_one_person_in_both_documents(desk, folder):
    desk.act(desk.see("button", "^Same: Farida Ovganovna Karim$"))
    desk.gone("label", "^May be the same$")
    desk.see("", "^Confirmed or corrected by you$")
    desk.press(desk.see("", "^Another briefing"))
    desk.see("", "^Farida Karim, 1 mention$")
    desk.press(desk.see("", "^Briefing of the commission"))
    article(desk, "thanked Kokhir Rasulzoda")


@step
def words_that_are_selected_are_marked_everywhere(desk, folder):
    desk.place = first_word(desk, "thanked Kokhir Rasulzoda")
    ask_at(desk, desk.place)
    desk.see("list item", "^Organisation")
    picture(desk, "mark")
    take(desk, "^Organisation")
    desk.see("", "^Silkhouse, 1 mention$")
    desk.press(desk.see("", "^Another briefing"))
    article(desk, "said Mr. Temur Bek")
    desk.see("", "^Silkhouse, 1 mention$")


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
                title = "/ui/names/" + function.__name__.replace("_", "-")
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
