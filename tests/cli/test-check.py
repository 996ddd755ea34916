#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line's checks and charts, with the sample documents and figures."""
import csv
import json
import os
import pathlib
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

CLI = os.environ["SERAI_CLI"]
SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "data" / "samples"
COMMUNIQUE = SAMPLES / "alliance-2023-05-04.txt"


class Check(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.library = os.path.join(self.folder.name, "library.db")

    def tearDown(self):
        self.folder.cleanup()

    def run_cli(self, *arguments):
        done = subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, timeout=60)
        return done.returncode, done.stdout

    def take(self, name):
        status, _ = self.run_cli("import", "--library", self.library, SAMPLES / name)
        self.assertEqual(status, 0)

    def check(self, *options):
        status, out = self.run_cli("check", "--library", self.library, *options, COMMUNIQUE)
        self.assertEqual(status, 0)
        return {claim["kind"]: claim for claim in map(json.loads, out.splitlines())}

    def test_kazakhstan_alone_supports_the_amount_only(self):
        self.take("trade-of-kazakhstan.csv")
        claims = self.check()
        self.assertEqual(claims["level"]["verdict"], "supported")
        observed = claims["level"]["observed"][0]
        self.assertAlmostEqual(observed["value"], 1384860427.31, 2)
        self.assertEqual((observed["reporter"], observed["partner"], observed["flow"]), ("KAZ", "TJK", "T"))
        self.assertEqual(claims["change"]["verdict"], "close")
        self.assertAlmostEqual(claims["change"]["observed"][0]["value"], 18.9966, 3)
        self.assertEqual(claims["rank"]["verdict"], "unknown")
        self.assertEqual(claims["rank"]["missing"],
                         [{"reporter": "TJK", "partner": "ALL", "period": "2022"}])

    def test_what_tajikistan_stated_supports_growth_and_rank(self):
        self.take("trade-of-kazakhstan.csv")
        self.take("trade-of-tajikistan-as-stated.csv")
        claims = self.check()
        self.assertEqual({claim["verdict"] for claim in claims.values()}, {"supported"})
        self.assertAlmostEqual(claims["change"]["observed"][0]["value"], 21.873, 2)
        self.assertEqual(claims["change"]["observed"][0]["status"], "derived")
        self.assertEqual(claims["rank"]["observed"][0]["value"], 2)
        self.assertTrue(claims["rank"]["period_assumed"])

    def test_an_empty_library_knows_nothing(self):
        claims = self.check()
        self.assertEqual({claim["verdict"] for claim in claims.values()}, {"unknown"})
        self.assertTrue(all(claim["missing"] for claim in claims.values()))

    def test_the_day_of_publication_can_be_given(self):
        self.take("trade-of-kazakhstan.csv")
        self.assertEqual(self.check("--date", "2022-05-04")["level"]["checked_period"], "2021")

    def test_wrong_calls_say_so(self):
        self.assertEqual(self.run_cli("check", "--library", self.library)[0], 2)
        self.assertEqual(self.run_cli("chart", "--library", self.library, "--reporter", "KAZ")[0], 2)
        status, out = self.run_cli("check", "--library", self.library, "/does/not/exist.txt")
        self.assertEqual(status, 1)
        self.assertEqual(json.loads(out)["outcome"], "refused")

    def test_a_chart_is_drawn_and_tabled(self):
        self.take("trade-of-kazakhstan.csv")
        svg, table = (os.path.join(self.folder.name, name) for name in ("trade.svg", "trade.csv"))
        for path in (svg, table):
            status, _ = self.run_cli("chart", "--library", self.library, "--reporter", "KAZ", "--partner",
                                     "TJK", "--from", "2020", "--size", "160x90mm", "-o", path)
            self.assertEqual(status, 0)
        root = xml.etree.ElementTree.parse(svg).getroot()
        texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
        self.assertIn("Kazakhstan reports", texts)
        self.assertIn("2020", texts)
        self.assertNotIn("2019", texts)
        self.assertAlmostEqual(float(root.get("width")), 160 / 25.4 * 96, 1)
        with open(table, newline="", encoding="utf-8") as file:
            self.assertEqual([row["period"] for row in csv.DictReader(file)], ["2020", "2021", "2022", "2023"])

    def draw(self, *options):
        """The words on the chart as drawn, and its table's rows."""
        texts, rows = [], []
        for name in ("chart.svg", "chart.csv"):
            path = os.path.join(self.folder.name, name)
            status, _ = self.run_cli("chart", "--library", self.library, "--reporter", "KAZ", *options, "-o", path)
            self.assertEqual(status, 0, options)
            if name.endswith("svg"):
                root = xml.etree.ElementTree.parse(path).getroot()
                texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
            else:
                with open(path, newline="", encoding="utf-8") as file:
                    rows = list(csv.DictReader(file))
        return texts, rows

    def test_every_kind_and_form_is_drawn(self):
        self.take("trade-of-kazakhstan.csv")
        texts, rows = self.draw("--partner", "TJK", "--kind", "rank")
        self.assertTrue({"Russia", "China", "Tajikistan", "20"} <= set(texts))
        self.assertEqual({row["value"] for row in rows if row["partner"] == "TJK" and row["period"] == "2023"}, {"20"})
        texts, rows = self.draw("--partner", "ALL", "--kind", "treemap", "--to", "2022")
        self.assertIn("Partners of Kazakhstan, 2022", texts)
        self.assertAlmostEqual(sum(float(row["value"]) for row in rows), 135527430805.10, 0)
        texts, rows = self.draw("--partner", "ALL", "--kind", "area", "--measure", "exports")
        self.assertAlmostEqual(sum(float(row["value"]) for row in rows if row["period"] == "2022"), 84593070081.31, 0)
        texts, rows = self.draw("--partner", "TJK", "--kind", "area")
        self.assertEqual({row["flow"] for row in rows}, {"X", "M"})
        texts, rows = self.draw("--partner", "TJK", "--measure", "share", "--of", "exports", "--from", "2022")
        self.assertEqual([(row["unit"], row["value"]) for row in rows][0], ("percent", "1.03699"))
        texts, rows = self.draw("--partner", "TJK", "--measure", "rank")
        self.assertEqual([row["value"] for row in rows], ["21", "22", "19", "17", "18", "20"])
        texts, rows = self.draw("--partner", "TJK", "--index", "2021", "--log", "--from", "2022")
        self.assertAlmostEqual(float(rows[0]["value"]), 118.9966, 3)
        texts, rows = self.draw("--partner", "TJK", "--growth", "--kind", "bar")
        self.assertAlmostEqual({row["period"]: float(row["value"]) for row in rows}["2022"], 18.9966, 3)

    def indicator(self, name, *options):
        status, out = self.run_cli("indicator", name, "--library", self.library, "--reporter", "KAZ", *options)
        self.assertEqual(status, 0, name)
        return json.loads(out.splitlines()[0])

    def test_indicators_tell_their_inputs(self):
        self.take("trade-of-kazakhstan.csv")
        pair = ("--partner", "TJK", "--period", "2022")
        growth = self.indicator("growth", *pair)
        self.assertAlmostEqual(growth["value"], 18.996564754857758, 9)
        self.assertAlmostEqual(growth["inputs"]["V0"], 1163781853.84, 2)
        self.assertAlmostEqual(growth["inputs"]["V"], 1384860427.31, 2)
        self.assertEqual((growth["period"], growth["base_period"], growth["unit"]), ("2022", "2021", "percent"))
        self.assertAlmostEqual(self.indicator("share", *pair, "--measure", "exports")["value"], 1.036991067491489, 9)
        self.assertAlmostEqual(self.indicator("coverage", *pair)["value"], 172.80480285371772, 9)
        self.assertEqual(self.indicator("rank", *pair)["value"], 18)
        self.assertEqual(self.indicator("balance", *pair)["unit"], "USD")
        self.assertEqual(self.indicator("turnover", "--partner", "TJK")["period"], "2023")
        cagr = self.indicator("cagr", "--partner", "TJK", "--measure", "exports")
        self.assertEqual(cagr["inputs"]["n"], 5)
        self.assertAlmostEqual(cagr["value"], 10.402814706548291, 9)
        self.assertEqual(self.run_cli("indicator", "hhi", "--library", self.library, "--reporter", "TJK")[0], 1)
        self.assertEqual(self.run_cli("indicator", "luck", "--library", self.library, "--reporter", "TJK")[0], 2)
        self.assertEqual(self.run_cli("indicator", "rca", "--reporter", "TADJIK")[0], 2)

    def test_a_gap_is_between_both_sides(self):
        self.take("trade-of-kazakhstan.csv")
        self.take("trade-of-tajikistan-as-stated.csv")
        gap = self.indicator("mirror-gap", "--partner", "TJK", "--period", "2021")
        self.assertEqual(gap["inputs"]["M"], 820000000)
        self.assertAlmostEqual(gap["value"], 100 * (820e6 - 800259092.74) / ((820e6 + 800259092.74) / 2), 9)
        self.assertIn("Agency on Statistics", gap["mirror"])

    def test_charts_that_make_no_sense_are_no_calls(self):
        for options in (("TJK", "--kind", "pie"), ("ALL",), ("WLD", "--measure", "share"), ("KAZ",),
                        ("TJK", "--measure", "balance", "--log"), ("TJK", "--measure", "balance", "--kind", "treemap"),
                        ("TJK", "--measure", "rank", "--kind", "bar"), ("TJK", "--growth", "--index", "2020"),
                        ("TJK", "--of", "exports"), ("TJK", "--index", "soon")):
            status, _ = self.run_cli("chart", "--library", self.library, "--reporter", "KAZ", "--partner", *options,
                                     "-o", os.path.join(self.folder.name, "none.svg"))
            self.assertEqual(status, 2, options)

    def test_an_index_without_its_year_is_refused(self):
        self.take("trade-of-kazakhstan.csv")
        path = os.path.join(self.folder.name, "none.svg")
        status, out = self.run_cli("chart", "--library", self.library, "--reporter", "KAZ", "--partner", "TJK",
                                   "--index", "1999", "-o", path)
        self.assertEqual((status, os.path.exists(path)), (1, False))
        self.assertIn("100", json.loads(out)["reason"])

    def test_a_chart_of_nothing_is_refused(self):
        path = os.path.join(self.folder.name, "none.svg")
        status, out = self.run_cli("chart", "--library", self.library, "--reporter", "FJI", "--partner",
                                   "TCD", "-o", path)
        self.assertEqual((status, os.path.exists(path)), (1, False))
        self.assertEqual(json.loads(out)["outcome"], "refused")


class TapResult(unittest.TestResult):
    """One line a test, as meson reads it."""

    def report(self, test, is_good, details=""):
        name = test.id().split(".")[-1].removeprefix("test_").replace("_", "-")
        print(f"{'ok' if is_good else 'not ok'} {self.testsRun} /cli/check/{name}")
        for line in details.splitlines():
            print("#", line)

    def addSuccess(self, test):
        self.report(test, True)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.report(test, False, self.failures[-1][1])

    def addError(self, test, err):
        super().addError(test, err)
        self.report(test, False, self.errors[-1][1])


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Check)
print(f"1..{suite.countTestCases()}")
suite.run(TapResult())
