#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The agenda and the table of claims, from two documents of our own and the sample figures."""
import csv
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
SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "data" / "samples"
FIRST = """date 2023-05-04

Talks in Astana

The Presidents agreed to bring trade between Kazakhstan and Tajikistan to two billion dollars by 2025. President Tokayev instructed the Government of Kazakhstan to open a logistics centre in Khujand by 1 September 2023. Trade between Kazakhstan and Tajikistan reached 1.4 billion dollars in 2022.
"""
SECOND = """date 2024-08-23

Talks in Dushanbe

The Presidents agreed to bring trade between Tajikistan and Kazakhstan to two billion dollars by 2027. Trade between Tajikistan and Kazakhstan reached 3 billion dollars in 2022.
"""


class Agenda(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.library = os.path.join(self.folder.name, "library.db")
        for name, text in (("first.txt", FIRST), ("second.txt", SECOND)):
            pathlib.Path(self.folder.name, name).write_text(text, encoding="utf-8")
        self.run_cli("import", self.folder.name + "/first.txt", self.folder.name + "/second.txt",
                     SAMPLES / "trade-of-kazakhstan.csv")

    def tearDown(self):
        self.folder.cleanup()

    def run_cli(self, command, *arguments, status=0):
        done = subprocess.run([CLI, command, "--library", self.library, *map(str, arguments)],
                              capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, status, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def agenda(self, *arguments):
        return self.run_cli("agenda", "--today", "2026-11-24", *arguments)

    def test_commitments_come_by_due_day(self):
        items = self.agenda()
        self.assertEqual([i["due_by"] for i in items], ["2023-09-01", "2025-12-31", "2027-12-31"])
        self.assertEqual([i["status"] for i in items], ["overdue", "overdue", "open"])
        self.assertEqual([i["verb"] for i in items], ["instructed", "agreed", "agreed"])

    def test_the_filters_narrow_it(self):
        self.assertEqual(len(self.agenda("--from", "2025", "--to", "2026")), 1)
        self.assertEqual(len(self.agenda("--country", "TJK")), 2)
        self.assertEqual(len(self.agenda("--status", "open")), 1)
        self.assertEqual(self.agenda("--country", "FRA"), [])

    def test_a_mark_stays_and_can_be_taken_back(self):
        item = self.agenda()[0]
        self.run_cli("agenda", "--done", item["id"])
        self.assertEqual([i["id"] for i in self.agenda("--status", "done")], [item["id"]])
        self.run_cli("agenda", "--superseded", item["id"])
        self.assertEqual(self.agenda()[0]["status"], "superseded")
        self.run_cli("agenda", "--reopen", item["id"])
        self.assertEqual(self.agenda()[0]["status"], "overdue")

    def test_an_unknown_id_is_refused(self):
        self.assertEqual(self.run_cli("agenda", "--done", "nobody", status=1)[0]["outcome"], "refused")

    def test_it_goes_out_as_calendar_and_table(self):
        calendar = pathlib.Path(self.folder.name, "agenda.ics")
        table = pathlib.Path(self.folder.name, "agenda.csv")
        self.agenda("-o", calendar)
        self.agenda("-o", table)
        self.assertEqual(calendar.read_bytes().count(b"BEGIN:VTODO\r\n"), 3)
        with table.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(len(rows), 3)
        self.assertEqual(rows[1]["countries"], "KAZ TJK")

    def test_claims_have_verdicts(self):
        claims = self.run_cli("claims", "--sort", "verdict")
        self.assertEqual([c["verdict"] for c in claims],
                         ["contradicted", "supported", "unknown", "unknown"])
        self.assertEqual(len(self.run_cli("claims", "--verdict", "contradicted")), 1)

    def test_a_quantity_is_followed_through_documents(self):
        lines = {line["quantity"]: line["said"] for line in self.run_cli("claims", "--quantity")}
        level = lines["level turnover KAZ TJK TOTAL 2022"]
        self.assertEqual([s["published"] for s in level], ["2023-05-04", "2024-08-23"])
        self.assertAlmostEqual(level[1]["revised_by"], 1.6e9)
        target = lines["target turnover KAZ TJK TOTAL -"]
        self.assertEqual(target[1]["moved_days"], 730)

    def test_reviews_rate_what_has_a_verdict(self):
        path = pathlib.Path(self.folder.name, "claims.jsonld")
        self.run_cli("claims", "-o", path)
        graph = json.loads(path.read_text(encoding="utf-8"))["@graph"]
        self.assertEqual(len(graph), 4)
        ratings = sorted(r["reviewRating"]["alternateName"] for r in graph if "reviewRating" in r)
        self.assertEqual(ratings, ["contradicted", "supported"])


if __name__ == "__main__":
    tap.run(Agenda, "/cli/agenda")
