#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents are asked for by what they have in common, and kept in order, from the command line."""
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
FILES = {
    "a.txt": """date 2022-03-10

Oil for the north

TBILISI, March 10 - In 2021, Georgia's exports of oil products to Armenia amounted to $40 million.
""",
    "b.txt": """date 2023-06-12

Wine and water

TBILISI, June 12 - In 2022, Georgia's exports to Armenia amounted to $90 million. Wine leads.
""",
    "c.txt": """date 2023-07-01

A visit to Baku

BAKU, July 1 - The minister of Azerbaijan spoke of wheat.
""",
    "figures.csv": "reporter,partner,flow,commodity,period,value,currency\n"
                   "GEO,ARM,X,TOTAL,2022,90000000,USD\n",
}


class Shelf(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.library = os.path.join(self.folder.name, "library.db")
        paths = []
        for name, text in FILES.items():
            paths.append(os.path.join(self.folder.name, name))
            pathlib.Path(paths[-1]).write_text(text, encoding="utf-8")
        self.ids = {pathlib.Path(line["file"]).stem: line["id"] for line in self.cli("import", *paths)}

    def tearDown(self):
        self.folder.cleanup()

    def cli(self, command, *arguments, status=0):
        done = subprocess.run([CLI, command, "--library", self.library, *map(str, arguments)],
                              capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, status, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def titles(self, *where):
        return sorted(line["title"] for line in self.cli("list", *(x for w in where for x in ("--where", w))))

    def test_facets_must_all_hold(self):
        self.assertEqual(self.titles("country=GEO"), ["Oil for the north", "Wine and water"])
        self.assertEqual(self.titles("country=GEO", "date=2023"), ["Wine and water"])
        self.assertEqual(self.titles("country=GEO", "country=AZE"), [])
        self.assertEqual(len(self.titles()), 3)

    def test_a_wide_commodity_comprises_narrow_ones(self):
        self.assertEqual(self.titles("commodity=27"), ["Oil for the north"])
        self.assertEqual(self.titles("commodity=2710"), ["Oil for the north"])

    def test_documents_are_found_by_the_verdict_on_their_claims(self):
        self.assertEqual(self.titles("verdict=supported"), ["Wine and water"])
        self.assertEqual(self.titles("verdict=unknown"), ["Oil for the north"])

    def test_other_figures_give_another_verdict(self):
        self.assertEqual(self.titles("verdict=contradicted"), [])
        path = os.path.join(self.folder.name, "more.csv")
        pathlib.Path(path).write_text("reporter,partner,flow,commodity,period,value,currency\n"
                                      "GEO,ARM,X,2710,2021,80000000,USD\n", encoding="utf-8")
        self.cli("import", path)
        self.assertEqual(self.titles("verdict=contradicted"), ["Oil for the north"])
        self.assertEqual(self.titles("verdict=supported"), ["Wine and water"])

    def test_tags_stars_and_reading_are_kept(self):
        self.cli("shelve", "--tag", " to do ", "--star", self.ids["a"], self.ids["c"])
        self.cli("shelve", "--reading", "read", self.ids["a"])
        self.assertEqual(self.titles("tag=to do"), ["A visit to Baku", "Oil for the north"])
        self.assertEqual(self.titles("tag=to do", "reading=unread"), ["A visit to Baku"])
        self.assertEqual(self.titles("starred=yes", "reading=read"), ["Oil for the north"])
        self.cli("shelve", "--untag", "to do", self.ids["a"])
        self.assertEqual(self.titles("tag=to do"), ["A visit to Baku"])

    def test_search_looks_among_those_that_the_facets_leave(self):
        hits = self.cli("search", "--where", "date=2023", "exports")
        self.assertEqual([hit["title"] for hit in hits], ["Wine and water"])

    def test_one_name_is_found_in_either_script(self):
        path = os.path.join(self.folder.name, "ru.txt")
        pathlib.Path(path).write_text("Встреча\n\nВчера Шавкат Мирзиёев принял Рахмона.\n", encoding="utf-8")
        self.cli("import", path)
        for words in ("Mirziyoyev", "мирзиеев", "mirzi", "Rahmon", "shavkat rakhmon"):
            self.assertEqual([hit["title"] for hit in self.cli("search", words)], ["Встреча"], words)
        self.assertEqual(self.cli("search", "Rahmonov"), [])

    def test_who_is_meant_is_found_where_the_text_names_him_otherwise(self):
        # The text says "Georgia's" and "Armenia": the country is found by what it is called.
        path = os.path.join(self.folder.name, "ru.txt")
        pathlib.Path(path).write_text("Экспорт\n\nЭкспорт Грузии в Армению вырос.\n", encoding="utf-8")
        self.cli("import", path)
        self.assertIn("Экспорт", [hit["title"] for hit in self.cli("search", "Georgia Armenia")])

    def test_one_story_in_two_papers_is_named_as_such(self):
        story = " ".join(f"Sentence number {n} tells of the harbour, its {n} cranes and its people." for n in range(30))
        paths = []
        for paper, lead in (("east", "Harbour grows"), ("west", "Cranes for the coast")):
            paths.append(os.path.join(self.folder.name, paper + ".txt"))
            pathlib.Path(paths[-1]).write_text(f"{lead}\n\n{story}\n", encoding="utf-8")
        east, west = (line["id"] for line in self.cli("import", *paths))
        found = self.cli("related", east)
        self.assertEqual([(line["id"], line["reason"]) for line in found], [(west, "alike")])
        self.assertGreater(found[0]["share"], 0.9)

    def test_documents_on_the_same_countries_are_related_with_the_reason(self):
        found = self.cli("related", self.ids["a"])
        self.assertEqual([(line["title"], line["reason"], line["shared"]) for line in found],
                         [("Wine and water", "same-pair", ["GEO", "ARM"])])

    def test_two_documents_are_compared_word_by_word(self):
        path = os.path.join(self.folder.name, "b2.txt")
        pathlib.Path(path).write_text(FILES["b.txt"].replace("$90 million", "$95 million"), encoding="utf-8")
        (after,) = (line["id"] for line in self.cli("import", path))
        (paragraph,) = self.cli("compare", self.ids["b"], after)
        self.assertEqual(paragraph["edit"], "changed")
        self.assertEqual([piece["text"] for piece in paragraph["words"] if piece["edit"] != "same"], ["$90", "$95"])

    def test_what_can_be_chosen_is_counted(self):
        counts = {line["value"]: line["articles"] for line in self.cli("facets", "country")}
        self.assertEqual(counts["GEO"], 2)
        counts = {line["value"]: line["articles"] for line in self.cli("facets", "date", "--where", "country=ARM")}
        self.assertEqual(counts, {"2022": 1, "2023": 1})

    def test_a_search_is_saved_and_forgotten(self):
        self.cli("searches", "--save", "Georgia", "--where", "country=GEO", "wine")
        self.assertEqual(self.cli("searches"), [{"name": "Georgia", "words": "wine", "where": ["country=GEO"]}])
        self.assertEqual(self.cli("searches", "--forget", "Georgia"), [])

    def test_a_facet_that_makes_no_sense_is_told(self):
        self.cli("list", "--where", "date=yesterday", status=2)
        self.cli("list", "--where", "colour=red", status=2)


tap.run(Shelf, "/cli/shelf")
