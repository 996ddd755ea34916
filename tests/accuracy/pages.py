#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well articles are taken from files: words of the text (F1), title, author, date, publisher.

pages.py [--least F1] CLI FOLDER: each NAME.json in FOLDER says what NAME.html (or another ending)
holds; CLI is serai-cli. Fails where the mean F1 is below --least."""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys

WORD = re.compile(r"\w+")


def score_words(found, wanted):
    found, wanted = (collections.Counter(WORD.findall((t or "").lower())) for t in (found, wanted))
    n = sum((found & wanted).values())
    precision = n / max(1, sum(found.values()))
    recall = n / max(1, sum(wanted.values()))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def fold(text):
    return " ".join(WORD.findall((text or "").lower()))


def body(record):
    """The text without the title, where the text begins with it."""
    text, title = record.get("text") or "", record.get("title") or ""
    return text[len(title):] if title and text.startswith(title) else text


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--least", type=float, default=0)
    parser.add_argument("-v", action="store_true")
    parser.add_argument("cli")
    parser.add_argument("folder", type=pathlib.Path)
    options = parser.parse_args()
    golds = sorted(options.folder.glob("*.json"))
    pages = [next(p for p in g.parent.glob(g.stem + ".*") if p.suffix != ".json") for g in golds]
    run = subprocess.run([options.cli, "extract", *map(str, pages)], capture_output=True, text=True,
                         encoding="utf-8")
    records = {json.loads(line)["file"]: json.loads(line) for line in run.stdout.splitlines()}
    totals, facts = [], collections.defaultdict(lambda: [0, 0])
    for gold_path, page in zip(golds, pages):
        gold, record = json.loads(gold_path.read_text(encoding="utf-8")), records.get(str(page), {})
        precision, recall, f1 = score_words(body(record), gold["text"])
        totals.append((precision, recall, f1))
        notes = []
        for fact, key in (("title", "title"), ("author", "author"), ("date", "published"), ("publisher", "publisher")):
            if fact not in gold:
                continue
            is_right = fold(gold[fact]) == fold(record.get(key))
            facts[fact][0] += is_right
            facts[fact][1] += 1
            if not is_right:
                notes.append(f"{fact}: {record.get(key)!r} for {gold[fact]!r}")
        print(f"{page.stem:34} P {precision:.3f} R {recall:.3f} F1 {f1:.3f}  {'; '.join(notes)}")
        if options.v:
            print(record.get("text") or record.get("reason"), "\n")
    mean = [sum(t[i] for t in totals) / len(totals) for i in range(3)]
    print(f"{len(totals)} pages: P {mean[0]:.4f} R {mean[1]:.4f} F1 {mean[2]:.4f}; "
          + ", ".join(f"{k} {a}/{b}" for k, (a, b) in facts.items()))
    return mean[2] < options.least


if __name__ == "__main__":
    sys.exit(main())
