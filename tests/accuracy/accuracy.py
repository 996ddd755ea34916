#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well names and values are recognised: precision, recall and F1 by kind for every set in a folder.

  accuracy.py FOLDER [--cli PATH] [--set NAME] [--half even|odd] [--errors]

FOLDER holds entities/ and claims/ (each dev.jsonl with its own score.py) and devset/*.jsonl. The news and government
sets of devset/ are scored here: persons, organisations and places (countries among them), the kind must agree.
overlap: one common character is enough; exact: the same span but for a leading article or honorific and a trailing "'s".
The sets of values are scored by values.py beside it, which says how.
Of nested names the outermost counts; what is found on an annotated span of the kind that is no name ("the company"), or
inside a counted one, is neither right nor wrong. Only what lies in "eval_span" counts, where a document has one.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

sys.modules.setdefault("accuracy", sys.modules[__name__])
import values  # noqa: E402

KINDS = ["person", "organisation", "place"]
OURS = {"person": "person", "organisation": "organisation", "place": "place", "country": "place"}
GOLD = {"PERSON": "person", "ORGANISATION": "organisation", "PLACE": "place"}
LEAD = re.compile(r"(?:(?:the|a|an|mr|mrs|ms|dr|sir|hon|he|h\.e)\b\.?\s*)+", re.I)
HALVES = {"even": 0, "odd": 1}


def core(text, start, end):
    lead = LEAD.match(text[start:end])
    if lead and lead.end() < end - start:
        start += lead.end()
    tail = re.search(r"(?:['’]s?|[\s,.;:\"”]+)$", text[start:end])
    return start, end - (len(tail[0]) if tail else 0)


def run(cli, documents):
    """Each document's record; an empty one where there is none."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, document in enumerate(documents):
            path = pathlib.Path(folder, "%05d.txt" % number)
            path.write_text("date %s\n\n%s\n" % (document.get("context_date") or "2015-01-01", document["text"]),
                            encoding="utf-8")
            paths.append(str(path))
        done = subprocess.run([cli, "analyse", *paths], stdout=subprocess.PIPE, check=True, encoding="utf-8")
    records = {pathlib.Path(r["file"]).stem: r for r in map(json.loads, done.stdout.splitlines())}
    return [records.get("%05d" % n, {}) for n in range(len(documents))]


def analyse(cli, documents):
    """Each document's mentions in positions of its own text."""
    return [moved(r, d["text"]) for r, d in zip(run(cli, documents), documents)]


def moved(record, text):
    """The record's mentions, found again in @text, which differs in white space alone."""
    own = record.get("text") or ""
    ours = [i for i, c in enumerate(own) if not c.isspace()]
    theirs = [i for i, c in enumerate(text) if not c.isspace()]
    at = "".join(text[i] for i in theirs).find("".join(own[i] for i in ours))
    if not ours or at < 0:
        return []
    place = {i: theirs[at + n] for n, i in enumerate(ours)}
    found = []
    for mention in record["mentions"]:
        inside = [place[i] for i in range(mention["start"], mention["end"]) if i in place]
        if inside and mention["kind"] in OURS:
            found.append((inside[0], inside[-1] + 1, OURS[mention["kind"]]))
    return found


def split_gold(document):
    """Names to be found, and spans on which finding something is no mistake."""
    low, high = document.get("eval_span") or (0, len(document["text"]))
    names, others = [], []
    for e in document["entities"]:
        kind = GOLD.get(e["type"])
        span = (e["start"], e["end"], kind)
        if kind and e.get("named", True) and low <= e["start"] and e["end"] <= high:
            names.append(span)
        elif kind or e["type"] == "NATIONALITY":
            others.append((e["start"], e["end"], kind or "place"))
    outer = [a for a in names if not any(b != a and b[0] <= a[0] and a[1] <= b[1]
                                         and b[1] - b[0] > a[1] - a[0] for b in names)]
    return list(dict.fromkeys(outer)), others + names, (low, high)


def pairs(found, gold, text):
    scored = []
    for i, p in enumerate(found):
        for j, g in enumerate(gold):
            common = min(p[1], g[1]) - max(p[0], g[0])
            if common > 0 and p[2] == g[2]:
                scored.append((core(text, *p[:2]) != core(text, *g[:2]), -common, i, j))
    chosen, left, right = [], set(), set()
    for inexact, _, i, j in sorted(scored):
        if i not in left and j not in right:
            left.add(i), right.add(j), chosen.append((i, j, not inexact))
    return chosen


def f1(hits, found, gold):
    p, r = hits / found if found else 0, hits / gold if gold else 0
    return "P %.3f  R %.3f  F1 %.3f" % (p, r, 2 * p * r / (p + r) if p + r else 0)


def score(name, documents, mentions, errors):
    overlap, exact, seen, want = (collections.Counter() for _ in range(4))
    for document, found in zip(documents, mentions):
        text = document["text"]
        gold, neutral, (low, high) = split_gold(document)
        found = [m for m in found if low <= m[0] and m[1] <= high]
        matched = pairs(found, gold, text)
        for i, j, is_exact in matched:
            overlap[gold[j][2]] += 1
            exact[gold[j][2]] += is_exact
            seen[gold[j][2]] += 1
        for g in gold:
            want[g[2]] += 1
        taken = {i for i, _, _ in matched}
        for i, m in enumerate(found):
            if i not in taken and not any(s < m[1] and m[0] < e and k == m[2] for s, e, k in neutral):
                seen[m[2]] += 1
                if errors:
                    print("EXTRA ", m[2], repr(text[m[0]:m[1]]), "|", text[max(0, m[0] - 40):m[1] + 30].replace("\n", " "))
        hit = {j for _, j, _ in matched}
        for j, g in enumerate(gold):
            if errors and j not in hit:
                print("MISSED", g[2], repr(text[g[0]:g[1]]), "|", text[max(0, g[0] - 40):g[1] + 30].replace("\n", " "))
    total = lambda counter: sum(counter[k] for k in KINDS)
    print("%-28s overlap %s   exact %s   (%d found, %d gold)" % (
        name, f1(total(overlap), total(seen), total(want)), f1(total(exact), total(seen), total(want)),
        total(seen), total(want)))
    for k in KINDS:
        print("  %-26s overlap %s   exact %s   (%d found, %d gold)" % (
            k, f1(overlap[k], seen[k], want[k]), f1(exact[k], seen[k], want[k]), seen[k], want[k]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    root = pathlib.Path(__file__).resolve().parents[2]
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--cli", default=str(root / "build/app/cli/serai-cli"))
    parser.add_argument("--set", default="", help="only sets with this in their name")
    parser.add_argument("--half", choices=HALVES, help="of the sets in devset/ only every other document")
    parser.add_argument("--errors", action="store_true", help="list what was missed and what was invented")
    args = parser.parse_args()
    for room in ("entities", "claims"):
        gold = args.folder / room / "dev.jsonl"
        if not gold.exists() or args.set not in str(gold):
            continue
        for language in (["en", "ru"] if room == "entities" else [None]):
            print("== %s %s" % (gold.relative_to(args.folder), language or ""), flush=True)
            subprocess.run([sys.executable, str(gold.parent / "score.py"), str(gold), "--run", args.cli + " analyse",
                            *(["--language", language] if language else []),
                            *(["--errors"] if args.errors else [])], check=True)
    for path in sorted(args.folder.glob("devset/*.jsonl")):
        documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        if args.set not in str(path.relative_to(args.folder)) or "entities" not in documents[0]:
            continue
        if args.half:
            documents = documents[HALVES[args.half]::2]
        print("== devset/%s, %d documents" % (path.name, len(documents)))
        score("all", documents, analyse(args.cli, documents), args.errors)
    values.score_sets(args.folder, args.cli, args.half, args.set, args.errors)


if __name__ == "__main__":
    main()
