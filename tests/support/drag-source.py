#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""drag-source.py X Y FILE…: a window of another programme, from which files are dragged to (X, Y).

Exit status 1 where the drop was refused, 2 where the drag never began.
"""
import os
import pathlib
import subprocess
import sys
import threading

os.environ.update(GDK_BACKEND="x11", NO_AT_BRIDGE="1")
import gi  # noqa: E402

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402

SIDE = 20
STEPS = 24
target = int(sys.argv[1]), int(sys.argv[2])
uris = [pathlib.Path(name).absolute().as_uri() for name in sys.argv[3:]]
screen = subprocess.run(["xdotool", "getdisplaygeometry"], stdout=subprocess.PIPE, check=True).stdout.split()
# As far from the target as the screen allows, so that the window never covers it.
start = tuple(0 if at > int(size) / 2 else int(size) - SIDE for at, size in zip(target, screen))
outcome = 2


def began(*_args):
    global outcome
    outcome = 0


def failed(*_args):
    global outcome
    outcome = 1
    return True


def move_by_hand():
    hold = [s + SIDE // 2 for s in start]
    words = ["mousemove", *hold, "sleep", 0.15, "mousedown", 1, "sleep", 0.1]
    for step in range(1, STEPS + 1):
        words += ["mousemove", *(h + (t - h) * step // STEPS for h, t in zip(hold, target)), "sleep", 0.015]
    # The target answers to motion: a last small one, then rest, then let go.
    words += ["mousemove", target[0] + 2, target[1], "sleep", 0.1, "mousemove", *target, "sleep", 0.4, "mouseup", 1]
    subprocess.run(["xdotool", *map(str, words)], check=True)


window = Gtk.Window(type=Gtk.WindowType.POPUP)
window.set_size_request(SIDE, SIDE)
window.move(*start)
window.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
window.drag_source_add_uri_targets()
window.connect("drag-begin", began)
window.connect("drag-failed", failed)
window.connect("drag-data-get", lambda _w, _c, data, _i, _t: data.set_uris(uris))
window.connect("drag-end", lambda *_: GLib.timeout_add(150, Gtk.main_quit))
window.connect("map-event", lambda *_: GLib.timeout_add(80, lambda: threading.Thread(target=move_by_hand, daemon=True).start()))
GLib.timeout_add_seconds(20, Gtk.main_quit)
window.show_all()
Gtk.main()
sys.exit(outcome)
