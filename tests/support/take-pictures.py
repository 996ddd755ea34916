#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""take-pictures.py PROGRAMME FOLDER: the pictures of data/screenshots, taken from the real window.

Run it through headless.py, once plain and once with ADW_DEBUG_COLOR_SCHEME=prefer-dark.
"""
import os
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from desk import Desk, xdotool  # noqa: E402

programme, folder = sys.argv[1:3]
theme = "dark" if os.environ.get("ADW_DEBUG_COLOR_SCHEME") == "prefer-dark" else "light"
desk = Desk([programme])
try:
    desk.see("", "Alliance declared in Astana talks", 30)
    xdotool("windowmove", desk.window, 0, 0)
    xdotool("windowsize", desk.window, 1480, 920)
    time.sleep(3)
    desk.press(desk.see("button", "^Claims 3$"))
    desk.press(desk.see("", "^Supported · Turnover, 2022"))
    desk.see("label", "^Trade between Tajikistan and Kazakhstan amounted to almost 1.5 billion")
    xdotool("mousemove", 1479, 919)
    time.sleep(6)  # the toast of the samples has gone
    desk.picture(os.path.join(folder, f"desk-{theme}.png"))
    desk.press(desk.see("button", "^Agenda$"))
    time.sleep(2)
    desk.picture(os.path.join(folder, f"agenda-{theme}.png"))
finally:
    desk.kill()
