#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in Russian, once from the samples to a checked claim: words, plurals, days and numbers as a
Russian reader writes them; then in Tajik. Prints TAP. Runs on a desktop of its own (headless.py)."""
import pathlib
import re
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import locales  # noqa: E402
import tap  # noqa: E402
from desk import Desk  # noqa: E402

# Names of ours and of formats, keys, and the names of types that GTK gives to unnamed parts.
LATIN_ALLOWED = re.compile(r"\b(Serai|Ctrl|Shift|sha256|Markdown|Gtk\w+)\b")


class Languages(unittest.TestCase):
    def setUp(self):
        self.holder = tempfile.TemporaryDirectory()
        self.desk = None

    def tearDown(self):
        if self.desk:
            self.desk.kill()
        self.holder.cleanup()

    def start(self, name):
        folder = pathlib.Path(self.holder.name)
        env = locales.make(folder, name) or {"LANG": "C.UTF-8", "LANGUAGE": name[:2]}
        self.has_locale = "LOCPATH" in env
        library = str(folder / "library.db")
        self.desk = Desk([sys.argv[1], "--library", library], env={"G_DEBUG": "fatal-criticals", **env})
        self.desk.see("", "Alliance declared in Astana talks", 30)

    def test_a_russian_reader_is_answered_in_russian(self):
        self.start("ru_RU")
        desk = self.desk
        desk.see("label", "^3 документа$")
        desk.see("label", "^4 мая 2023")
        desk.press(desk.see("button", "^Утверждения 3$"))
        desk.press(desk.see("", "^Подтверждается · Товарооборот, 2022"))
        desk.see("label", r"^Товарооборот \(Таджикистан – Казахстан\): почти 1[,.]5 млрд долл\. США\.$")
        if self.has_locale:
            desk.see("label", "По цитируемым данным .*1,438 млрд")
        desk.see("image", "^Торговля: Таджикистан – Казахстан")
        # No button of the window is left in English.
        for node in desk.walk():
            if node.get_role_name() in ("push button", "button", "toggle button", "menu item"):
                for words in desk.words(node):
                    self.assertNotRegex(LATIN_ALLOWED.sub("", words), r"[A-Za-z]{4}")

    def test_a_tajik_reader_is_answered_in_tajik(self):
        self.start("tg_TJ")
        self.desk.see("label", "^3 ҳуҷҷат$")
        self.desk.see("button", "^Иддаоҳо 3$")
        self.desk.see("image", "^Савдо: Тоҷикистон – Қазоқистон")


if __name__ == "__main__":
    tap.run(Languages, "/ui/languages")
