#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people read follows their language and locale; what machines read is the same everywhere."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as tree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import locales  # noqa: E402
import tap  # noqa: E402

CLI = os.environ["SERAI_CLI"]
TEXT = """date 2023-05-04

Talks

ASTANA, May 4 - In 2022, Kazakhstan's exports to Tajikistan amounted to $877.5 million.
"""
FIGURES = """period,reporter,partner,flow,commodity,value,currency,valuation
2022,KAZ,TJK,X,TOTAL,877500000,USD,FOB
2021,KAZ,TJK,X,TOTAL,731250000,USD,FOB
"""
WORDS = {"because", "doubtful", "holds", "implies", "reason", "says", "source", "sum"}  # what they hold is for a person


class Locale(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.holder = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.holder.name)
        cls.russian = locales.make(cls.folder, "ru_RU")
        if cls.russian is None:
            print("1..0 # skipped: the package locales is not installed")
            sys.exit(0)
        cls.plain = {"LANG": "C.UTF-8", "LANGUAGE": "en"}
        (cls.folder / "talks.txt").write_text(TEXT, encoding="utf-8")
        (cls.folder / "figures.csv").write_text(FIGURES, encoding="utf-8")
        cls.library = cls.folder / "library.db"
        cls.ask(cls.russian, "import", "--library", cls.library, cls.folder / "talks.txt", cls.folder / "figures.csv")

    @classmethod
    def tearDownClass(cls):
        cls.holder.cleanup()

    @classmethod
    def ask(cls, env, *arguments):
        return subprocess.run([CLI, *map(str, arguments)], env={**os.environ, **env}, stdout=subprocess.PIPE,
                              encoding="utf-8", check=True).stdout

    def without_words(self, value):
        if isinstance(value, dict):
            return {k: self.without_words(v) for k, v in value.items() if k not in WORDS}
        return [self.without_words(v) for v in value] if isinstance(value, list) else value

    def both(self, *arguments):
        return self.ask(self.plain, *arguments), self.ask(self.russian, *arguments)

    def test_records_for_machines_are_the_same_in_every_locale(self):
        talks = self.folder / "talks.txt"
        for command in (["analyse", talks], ["check", "--library", self.library, talks],
                        ["flows", "--library", self.library, "--reporter", "KAZ"],
                        ["indicator", "growth", "--library", self.library, "--reporter", "KAZ", "--partner", "TJK",
                         "--measure", "exports"]):
            plain, russian = ([self.without_words(json.loads(line)) for line in printed.splitlines()]
                              for printed in self.both(*command))
            self.assertTrue(plain, command[0])
            self.assertEqual(plain, russian, command[0])

    def test_a_table_of_figures_read_under_a_decimal_comma_keeps_its_values(self):
        rows = [json.loads(line) for line in self.ask(self.plain, "flows", "--library", self.library,
                                                      "--reporter", "KAZ").splitlines()]
        self.assertEqual(sorted(row["value"] for row in rows), [731250000, 877500000])

    def test_a_chart_has_its_places_in_points_and_its_words_in_the_language(self):
        target = self.folder / "chart.svg"
        self.ask(self.russian, "chart", "--library", self.library, "--reporter", "KAZ", "--partner", "TJK",
                 "--measure", "exports", "-o", target)
        root = tree.parse(target).getroot()
        said = " ".join(root.itertext())
        self.assertIn("Экспорт: Казахстан → Таджикистан", said)
        self.assertIn("877,5", said)
        for element in root.iter():
            for name in ("x", "y", "cx", "cy", "r", "width", "height", "font-size"):
                self.assertNotIn(",", element.get(name, ""), name)

    def test_sentences_for_people_have_the_language_of_the_locale(self):
        told = self.ask(self.russian, "check", "--text", "--library", self.library, self.folder / "talks.txt")
        self.assertIn("Подтверждается", told)
        self.assertIn("877,5 млн долл. США", told)
        self.assertNotIn("877.5 ", told.replace("$877.5", ""))


if __name__ == "__main__":
    tap.run(Locale, "/cli/locale")
