#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The habits of a desktop on the real window: preferences that take effect at once, the palette of commands,
the shortcuts, a second window, a passage copied with its source. Prints TAP (headless.py)."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import tap  # noqa: E402
from desk import Desk, xdotool  # noqa: E402

gi = sys.modules["gi"]
from gi.repository import Atspi  # noqa: E402


class Habits(unittest.TestCase):
    def setUp(self):
        self.holder = tempfile.TemporaryDirectory()
        library = str(pathlib.Path(self.holder.name) / "library.db")
        self.desk = Desk([sys.argv[1], "--library", library], env={"G_DEBUG": "fatal-criticals"})
        self.desk.see("text", "spoke one to one", 30)

    def tearDown(self):
        self.desk.kill()
        self.holder.cleanup()

    def text(self):
        return self.desk.see("text", "spoke one to one")

    def width(self):
        return Atspi.Component.get_extents(self.text(), Atspi.CoordType.WINDOW).width

    def windows(self):
        return xdotool("search", "--onlyvisible", "--pid", self.desk.process.pid, "--name", "^Serai$")

    def test_the_text_grows_at_once_when_the_preferences_say_so(self):
        desk = self.desk
        xdotool("windowsize", desk.window, 1470, 900)
        desk.keys("F9", "shift+F9")
        desk.pause(1)
        before = self.width()
        desk.keys("ctrl+comma")
        desk.see("label", "^Size, percent$")
        desk.pause(0.5)
        desk.keys("Tab", "Tab", "ctrl+a")  # from the font to the size
        desk.type("120")
        desk.keys("Tab")
        desk.wait(lambda: self.width() > before * 1.1, 10, "the column of text did not grow")
        self.assertNotEqual(before, 0)

    def test_the_palette_finds_a_command_by_its_words_and_does_it(self):
        desk = self.desk
        desk.keys("ctrl+k")
        desk.wait(lambda: xdotool("search", "--onlyvisible", "--name", "^All commands$"), 10, "no palette")
        desk.type("alone")
        desk.pause(0.5)
        desk.keys("Return")
        desk.wait(lambda: not desk.find("text", "spoke one to one"), 10, "the chart doesn't stand alone")

    def test_the_shortcuts_are_told_in_a_window(self):
        self.desk.keys("ctrl+question")
        self.desk.see("label", "^Copy the selected passage with its source$")

    def test_a_second_window_reads_in_the_same_library(self):
        self.desk.keys("ctrl+n")
        self.desk.wait(lambda: len(self.windows()) == 2, 10, "no second window")

    def test_a_passage_is_copied_with_its_source(self):
        desk = self.desk
        desk.pause(1)
        desk.press(self.text())
        desk.keys("F7", "ctrl+Home")
        desk.pause(0.3)
        desk.keys("ctrl+shift+Right", "ctrl+shift+Right")
        desk.pause(0.5)
        desk.keys("ctrl+shift+c")
        held = desk.wait(self.clipboard, 15, "nothing was copied")
        self.assertRegex(held, r"^“ASTANA, May” — Alliance declared in Astana talks, .*4 May 2023, paragraph \d")

    @staticmethod
    def clipboard():
        return subprocess.run(["xclip", "-selection", "clipboard", "-o"], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, timeout=10, encoding="utf-8", check=False).stdout


if __name__ == "__main__":
    tap.run(Habits, "/ui/habits")
