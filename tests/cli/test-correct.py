#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names corrected from the command line hold for every document, also for those that come later."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import tap  # noqa: E402

CLI = os.environ["SERAI_CLI"]
TEXT = """date 2023-06-10

Briefing

DUSHANBE, June 10 - Farida Karim received the delegation of Kazakhstan. The silk road house opened{}.
"""


class Correct(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.library = os.path.join(self.folder.name, "library.db")
        self.first = self.take_in("first.txt", "")

    def tearDown(self):
        self.folder.cleanup()

    def run_cli(self, command, *arguments):
        done = subprocess.run([CLI, command, "--library", self.library, *map(str, arguments)],
                              capture_output=True, text=True, timeout=60)
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def take_in(self, name, more):
        path = os.path.join(self.folder.name, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(TEXT.format(more))
        status, lines = self.run_cli("import", path)
        self.assertEqual(status, 0)
        return lines[0]["id"]

    def names(self, article):
        status, lines = self.run_cli("show", article)
        self.assertEqual(status, 0)
        return {(entity["name"], entity["kind"]) for entity in lines[0]["entities"]}

    def key_of(self, name):
        _, lines = self.run_cli("show", self.first)
        return next(entity["key"] for entity in lines[0]["entities"] if entity["name"] == name)

    def test_it_holds_for_later_documents_until_it_is_taken_back(self):
        key = self.key_of("Farida Karim")
        status, lines = self.run_cli("correct", "rename", key, "F. Karim")
        self.assertEqual((status, lines[0]["outcome"], lines[0]["mentions"], lines[0]["documents"]),
                         (0, "corrected", 1, 1))
        self.run_cli("correct", "mark", "silk road house", "organisation")
        later = self.take_in("later.txt", " again")
        for article in (self.first, later):
            self.assertIn(("F. Karim", "person"), self.names(article))
            self.assertIn(("silk road house", "organisation"), self.names(article))
        _, listed = self.run_cli("correct", "list")
        self.assertEqual([line["deed"] for line in listed], ["rename", "mark"])
        status, _ = self.run_cli("correct", "take-back", "rename", key)
        self.assertEqual(status, 0)
        self.assertIn(("Farida Karim", "person"), self.names(later))

    def test_a_preview_changes_nothing(self):
        key = self.key_of("Farida Karim")
        status, lines = self.run_cli("correct", "--preview", "ignore", key)
        self.assertEqual((status, lines[0]["outcome"], lines[0]["mentions"]), (0, "preview", 1))
        self.assertIn(("Farida Karim", "person"), self.names(self.first))

    def test_what_makes_no_sense_is_refused_with_its_status(self):
        status, lines = self.run_cli("correct", "rename", "person:nobody", "X")
        self.assertEqual((status, lines[0]["outcome"]), (1, "refused"))
        self.assertEqual(self.run_cli("correct", "retype", "person:nobody", "colour")[0], 2)
        self.assertEqual(self.run_cli("correct", "merge", "person:nobody")[0], 2)
        self.assertEqual(self.run_cli("correct", "take-back", "rename", "person:nobody")[0], 1)
        self.assertEqual(self.run_cli("show", 999)[0], 1)


if __name__ == "__main__":
    tap.run(Correct, "/cli/correct")
