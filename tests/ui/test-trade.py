#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The trade view as a person without a pointer meets it: countries, kinds, years, points, table."""
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from desk import Desk  # noqa: E402

PROGRAMME = sys.argv[1]
PICTURES = os.environ.get("SERAI_TEST_PICTURES")
number = 0


def ok(name):
    global number
    number += 1
    print(f"ok {number} /ui/trade/{name}", flush=True)


def picture(desk, name):
    if PICTURES:
        desk.pause(1)
        desk.picture(os.path.join(PICTURES, name + ".png"))


def hold(desk, chart):
    """GTK 4.8 gives no focus through the tree: the pointer does, and opens what it stands on."""
    desk.press(chart)
    desk.pause(0.5)
    desk.keys("Escape")
    desk.pause(0.5)


def focused(desk):
    for node in desk.walk():
        if node.get_state_set().contains(Atspi.StateType.FOCUSED):
            yield node


folder = tempfile.TemporaryDirectory()
desk = Desk([PROGRAMME, "--library", os.path.join(folder.name, "library.db")])
print("1..5")
try:
    desk.see("", "Alliance declared in Astana talks", 40)
    desk.act(desk.see("", "^Trade$"))
    chart = desk.see("", r"^Trade of Kazakhstan and Tajikistan|^Trade of Tajikistan and Kazakhstan", 30)
    picture(desk, "trade")
    ok("a-document-s-trade-is-drawn")

    hold(desk, chart)
    desk.keys("Right")
    first = desk.wait(lambda: next((n.get_name() for n in focused(desk) if "billion US dollars" in (n.get_name() or "")), None),
                      otherwise="no point was told")
    desk.keys("Left")
    second = desk.wait(lambda: next((n.get_name() for n in focused(desk)
                                     if "billion US dollars" in (n.get_name() or "") and n.get_name() != first), None),
                       otherwise="no other point was told")
    assert first != second
    picture(desk, "crosshair")
    ok("each-point-is-told-as-it-is-walked-to")

    desk.keys("Return")
    desk.see("", r"^(Exports|Imports|Turnover) (KAZ|TJK)–(KAZ|TJK) 20\d\d: ")
    picture(desk, "rows")
    desk.keys("Escape")
    ok("a-point-opens-the-rows-behind-it")

    hold(desk, chart)
    desk.keys("plus")
    desk.keys("t")
    desk.see("", "^20(19|2[0-3])$")
    picture(desk, "table")
    shown = {n.get_name() or "" for n in desk.walk() if n.get_role_name() == "label"}
    years = sorted(w for w in shown if w.isdigit() and len(w) == 4)
    desk.keys("t")
    assert years, "the table has no years"
    ok("the-table-is-one-key-away")

    hold(desk, chart)
    desk.keys("0")
    desk.keys("t")
    desk.pause(1)
    shown = {n.get_name() or "" for n in desk.walk() if n.get_role_name() == "label"}
    all_years = sorted(w for w in shown if w.isdigit() and len(w) == 4)
    assert set(years) < set(all_years), (years, all_years)
    ok("the-years-shown-are-those-that-were-chosen")
finally:
    desk.kill()
