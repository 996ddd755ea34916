#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shelf on the real window: facets as chips, a saved search, read and unread, undone. Prints TAP.
Runs on a desktop of its own (tests/support/headless.py)."""
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from desk import Desk  # noqa: E402

steps = []


def step(function):
    steps.append(function)
    return function


def choose(desk, *downs):
    """The filter's popover by keys: positions inside popovers aren't told."""
    desk.press(desk.see("", "^Filter$"))
    desk.see("", "^Kinds of filters$")
    desk.pause(0.5)
    for n_down in downs:
        desk.keys(*["Down"] * n_down, "Return")
        desk.pause(0.5)


@step
def what_was_not_opened_yet_is_unread(desk, folder):
    desk.see("", "^Alliance declared in Astana talks$", 30)  # is open
    desk.press(desk.see("", "^A year in figures: trade with Kazakhstan, unread"))
    desk.see("", "^A year in figures: trade with Kazakhstan$")


@step
def a_chosen_facet_is_a_chip_and_the_count_says_so(desk, folder):
    choose(desk, 8, 0)  # read or not: unread
    desk.see("", "^Read or not: Unread. Show also others")
    desk.see("label", r"^\d+ of \d+ documents")
    desk.gone("", "^Alliance declared in Astana talks$")


@step
def a_row_stays_when_it_is_read(desk, folder):
    desk.press(desk.see("", "^Итоги переговоров в расширенном составе, unread"))
    desk.see("", "^Итоги переговоров в расширенном составе$")
    desk.pause(0.5)
    desk.see("", "^Read or not: Unread. Show also others")
    desk.see("", "^Итоги переговоров в расширенном составе$")


@step
def show_all_takes_every_restriction_away(desk, folder):
    desk.press(desk.see("button", "^Show all$"))
    desk.gone("", "^Read or not: Unread")
    desk.see("", "^Alliance declared in Astana talks$")


@step
def a_star_is_given_by_a_key_and_taken_back(desk, folder):
    desk.press(desk.see("", "^Alliance declared in Astana talks$"))
    desk.keys("s")
    desk.see("", "^Alliance declared in Astana talks, starred")
    desk.keys("ctrl+z")
    desk.see("", "^Alliance declared in Astana talks$")


@step
def the_facets_and_words_hold_together(desk, folder):
    desk.keys("ctrl+shift+f")
    desk.type("turnover")
    choose(desk, 3, 0)  # country: the first
    desk.see("", "^Country: Kazakhstan. Show also others")
    desk.see("label", r"^\d of \d+ documents")
    desk.press(desk.see("button", "^Country: Kazakhstan. Show also others"))
    try:
        desk.gone("", "^Country: Kazakhstan. Show also others", seconds=5)
    except AssertionError:  # the choices stood open still, and the press closed them alone
        desk.press(desk.see("button", "^Country: Kazakhstan. Show also others"))
        desk.gone("", "^Country: Kazakhstan. Show also others")


def main():
    failed = False
    print(f"1..{len(steps)}", flush=True)
    with tempfile.TemporaryDirectory(prefix="serai-shelf-") as name:
        desk = Desk([sys.argv[1]], {"XDG_DATA_HOME": os.path.join(name, "data")})
        try:
            for number, function in enumerate(steps, 1):
                title = "/ui/shelf/" + function.__name__.replace("_", "-")
                if failed:
                    print(f"not ok {number} {title} # a step before failed", flush=True)
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
                    if desk.process.poll() is None:
                        for node in list(desk.walk())[:150]:
                            print("#", node.get_role_name(), [w[:90] for w in desk.words(node) if w])
        finally:
            desk.kill()
    sys.exit(failed)


if __name__ == "__main__":
    main()
