#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names are corrected on the real window, two presses each: renamed, confirmed, given another kind,
merged, split and ignored; most are undone, one is done again. Prints TAP. Runs on a
desktop of its own (tests/support/headless.py)."""
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Desk  # noqa: E402

FIRST = """date 2023-06-10

Briefing of the commission

DUSHANBE, June 10 - Prime Minister Kokhir Rasulzoda received Farida Karim of Kazakhstan. The silk road house opened in May. Farida Karim thanked Kokhir Rasulzoda.
"""
SECOND = """date 2023-06-12

Another briefing

ASTANA, June 12 - Farida Karim and Timur Bek met in Astana. The silk road house is new, said Farida Karim.
"""
steps = []


def step(function):
    steps.append(function)
    return function


def picture(desk, name):
    folder = os.environ.get("SERAI_TEST_PICTURES")
    if folder:
        desk.pause(0.4)
        desk.picture(os.path.join(folder, name + ".png"))


def choose(desk, button, row):
    """Two presses: what opens the choices, and the choice."""
    desk.pause(0.5)  # what the last deed changed has been laid out
    desk.press(desk.see("button", button))
    try:
        found = desk.see("list item", row, seconds=5)
    except AssertionError:  # the button moved while it was pressed
        desk.press(desk.see("button", button))
        found = desk.see("list item", row)
    desk.pause(0.3)
    return found


def take(desk, row, first=()):
    """By the keyboard: a popover's objects don't know where it stands."""
    parent = row.get_parent()
    items = [parent.get_child_at_index(i) for i in range(parent.get_child_count())]
    names = [item.get_name() for item in items if item.get_role_name() == "list item"]
    desk.keys(*first, *["Down"] * names.index(row.get_name()), "Return")


@step
def two_documents_are_taken_in(desk, folder):
    desk.see("", "Alliance declared in Astana talks", 30)
    for name, text in (("second.txt", SECOND), ("first.txt", FIRST)):
        (folder / name).write_text(text, encoding="utf-8")
        desk.drop(str(folder / name))
        desk.see("", "^" + text.split("\n")[2], 20)
    desk.see("text", "thanked Kokhir Rasulzoda", 20)


@step
def an_entity_is_renamed_in_both(desk, folder):
    desk.press(desk.see("", "^Farida Karim, 2 mentions$"))
    desk.press(desk.see("button", "^Rename…$"))
    desk.see("label", "^4 mentions in 2 documents$")
    picture(desk, "rename")
    desk.keys("ctrl+a")
    desk.type("F. Karim")
    desk.keys("Return")
    desk.see("", "^F. Karim, 2 mentions$")
    desk.keys("ctrl+z")
    desk.see("", "^Farida Karim, 2 mentions$")


@step
def it_is_confirmed(desk, folder):
    row = choose(desk, "^Confirm, ignore, change kind$", "^Confirm")
    picture(desk, "more")
    take(desk, row)
    desk.see("", "^Confirmed or corrected by you$")


@step
def its_kind_is_changed(desk, folder):
    take(desk, choose(desk, "^Confirm, ignore, change kind$", "^Organisation"))
    choose(desk, "^Confirm, ignore, change kind$", "^Person$")
    desk.keys("Escape", "ctrl+z")
    desk.pause(1)
    choose(desk, "^Confirm, ignore, change kind$", "^Organisation$")
    desk.keys("Escape")


@step
def another_is_merged_into_it(desk, folder):
    row = choose(desk, "^Merge…$", "^Timur Bek, 1 mention in 1 document$")
    picture(desk, "merge")
    take(desk, row, ["Tab"])
    desk.pause(1)
    picture(desk, "merged")


@step
def what_was_joined_is_parted(desk, folder):
    row = choose(desk, "^Split…$", "^Timur Bek, 1 mention in 1 document$")
    picture(desk, "split")
    take(desk, row)
    desk.pause(1)
    desk.see("", "^Farida Karim, 2 mentions$")


@step
def one_mention_is_split_off(desk, folder):
    take(desk, choose(desk, "^Split…$", "^“Farida Karim” at this place only"))
    desk.see("", "^Farida Karim, 1 mention$")
    desk.keys("ctrl+z")
    desk.see("", "^Farida Karim, 2 mentions$")


@step
def it_is_ignored_and_comes_back(desk, folder):
    take(desk, choose(desk, "^Confirm, ignore, change kind$", "^Ignore, 4 mentions in 2 documents$"))
    desk.gone("", "^Farida Karim, 2 mentions$")
    desk.keys("ctrl+z")
    desk.see("", "^Farida Karim, 2 mentions$")
    desk.keys("ctrl+shift+z")
    desk.gone("", "^Farida Karim, 2 mentions$")
    desk.keys("ctrl+z")
    desk.see("", "^Farida Karim, 2 mentions$")


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
                title = "/ui/corrections/" + function.__name__.replace("_", "-")
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
