#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cited brief in each format, from the sample documents and figures."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import tap  # noqa: E402

CLI = os.environ["SERAI_CLI"]
SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "data" / "samples"
QUOTED = "almost one and a half billion dollars"


class Export(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.library = os.path.join(cls.folder.name, "library.db")
        cls.run_cli("import", "--library", cls.library, SAMPLES / "alliance-2023-05-04.txt",
                    SAMPLES / "trade-of-kazakhstan.csv", SAMPLES / "trade-of-tajikistan-as-stated.csv")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @staticmethod
    def run_cli(*arguments):
        done = subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, timeout=120)
        return done.returncode, done.stdout

    def export(self, ending, status=0, articles="1"):
        path = pathlib.Path(self.folder.name, "brief." + ending)
        said = self.run_cli("export", "--library", self.library, "--articles", articles, "-o", path)
        self.assertEqual(said[0], status, said)
        return path

    def test_markdown_has_footnotes_sources_and_charts_beside_it(self):
        text = self.export("md").read_text(encoding="utf-8")
        self.assertIn(QUOTED, text)
        self.assertIn("[^1]: Alliance declared in Astana talks, 4 May 2023, paragraph 3.", text)
        self.assertIn("SHA-256", text)
        self.assertIn("(brief-chart-1.svg)", text)
        chart = xml.etree.ElementTree.parse(os.path.join(self.folder.name, "brief-chart-1.svg")).getroot()
        self.assertTrue(chart.tag.endswith("svg"))

    def test_html_holds_everything_in_one_file(self):
        text = self.export("html").read_text(encoding="utf-8")
        self.assertIn(QUOTED, text)
        self.assertIn("<svg", text)
        self.assertIn('href="#note-1"', text)
        self.assertNotIn("<?xml", text)

    def test_odt_has_real_footnotes_and_charts_with_words(self):
        with zipfile.ZipFile(self.export("odt")) as package:
            first = package.infolist()[0]
            self.assertEqual((first.filename, first.compress_type), ("mimetype", zipfile.ZIP_STORED))
            content = package.read("content.xml").decode()
            xml.etree.ElementTree.fromstring(content)
            self.assertEqual(content.count("<text:note "), 3)
            self.assertIn("<svg:desc>", content)
            self.assertIn("Pictures/chart-1.svg", package.namelist())
            xml.etree.ElementTree.fromstring(package.read("Pictures/chart-1.svg"))

    def test_pdf_can_be_read(self):
        path = self.export("pdf")
        text = subprocess.run(["pdftotext", "-layout", path, "-"], stdout=subprocess.PIPE, check=True).stdout.decode()
        self.assertIn("Alliance declared in Astana talks", text)
        self.assertIn("[1]", text)
        self.assertIn("Sources", text)

    def test_json_tells_what_every_verdict_came_from(self):
        brief = json.loads(self.export("json").read_text(encoding="utf-8"))
        document = brief["documents"][0]
        self.assertEqual(len(document["sha256"]), 64)
        level = next(claim for claim in document["claims"] if claim["kind"] == "level")
        self.assertEqual(level["verdict"], "supported")
        self.assertTrue(level["observed"][0]["dataset"])

    def test_what_is_not_there_is_said(self):
        self.assertFalse(self.export("docx", status=1).exists())
        self.export("md", status=1, articles="77")
        self.assertEqual(self.run_cli("export", "--library", self.library, "-o", "x.md")[0], 2)
        self.assertEqual(self.run_cli("export", "--library", self.library, "--articles", "one", "-o", "x.md")[0], 2)


if __name__ == "__main__":
    tap.run(Export, "/cli/export")
