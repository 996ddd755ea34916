#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Claims made from figures, with the verdict that must come out.

  made.py FIGURES.csv… [--cli PATH] [--count N]

From the yearly totals in the files sentences are made: true, false by a little, false by a lot, and on what the files
don't hold. The verdict is worked out here from the same rows by the rule of the contract, and each sentence is then held
against a library with these files by `serai-cli check`. Prints how many agree, and each that does not; fails on one.
"""
import argparse
import collections
import csv
import json
import math
import pathlib
import random
import subprocess
import sys
import tempfile

NAMES = {"KAZ": "Kazakhstan", "TJK": "Tajikistan", "CHN": "China", "RUS": "Russia", "UZB": "Uzbekistan", "DEU": "Germany",
         "ITA": "Italy", "TUR": "Türkiye", "FRA": "France", "JPN": "Japan", "IND": "India", "POL": "Poland",
         "UKR": "Ukraine", "BLR": "Belarus", "ESP": "Spain", "GRC": "Greece", "IRN": "Iran", "LTU": "Lithuania",
         "CZE": "Czechia", "AUT": "Austria", "SWE": "Sweden", "NOR": "Norway", "ROU": "Romania", "EGY": "Egypt"}
VERBS = {"X": ("exports to", "imports from"), "M": ("imports from", "exports to")}
MIRROR = {"X": "M", "M": "X"}


def read(paths):
    """(agency, reporter, partner, flow, year) → value in dollars."""
    figures = {}
    for path in paths:
        for row in csv.DictReader(open(path, newline="", encoding="utf-8-sig")):
            reporter = row.get("reporter_iso3") or row.get("reporter")
            partner = row.get("partner_iso3") or row.get("partner")
            value = row.get("value_usd") or row.get("value")
            if row["commodity"] == "TOTAL" and row["flow"] in "XM" and row["period"].isdigit() and value:
                figures[row["agency"], reporter, partner, row["flow"], row["period"]] = float(value)
    return figures


def sources(index, reporter, partner, flow, year):
    """What each source has of it, the partner's figures turned round."""
    return {agency: value for (agency, value) in index[reporter, partner, flow, year]} | {
        "mirror of " + agency: value for (agency, value) in index[partner, reporter, MIRROR[flow], year]}


def judge(observed, low, high):
    """The contract's table."""
    if not observed:
        return "unknown"
    if any(low <= value <= high for value in observed):
        return "supported"
    distances = [(low - v) / abs(low) if v < low else (v - high) / abs(high) for v in observed]
    return "close" if min(distances) <= 0.1 else "contradicted"


def near_edge(observed, low, high):
    """A figure right at an edge may fall on either side by the dust of binary fractions."""
    edges = (low, high, low * 0.9, high * 1.1)
    return any(abs(v - e) < 1e-6 * abs(e) for v in observed for e in edges)


def say_level(value):
    scale, word = (1e9, "billion") if value >= 1e9 else (1e6, "million")
    step = 10.0 ** (math.floor(math.log10(value / scale)) - 3)
    decimals = max(0, int(round(-math.log10(step))))
    return "$%.*f %s" % (decimals, value / scale, word), round(value / scale, decimals) * scale, \
        10.0 ** -decimals * scale


def make(figures, count):
    index = collections.defaultdict(list)
    for (agency, reporter, partner, flow, year), value in figures.items():
        index[reporter, partner, flow, year].append((agency, value))
    keys = sorted(k for k in figures if k[1] in NAMES and k[2] in NAMES and figures[k] >= 2e6)
    dice = random.Random(6)
    dice.shuffle(keys)
    made = []
    for number, (agency, reporter, partner, flow, year) in enumerate(keys * 4):
        if len(made) == count:
            break
        kind = ("true", "a little", "a lot", "no data", "hedged", "growth")[number % 6]
        value = figures[agency, reporter, partner, flow, year]
        if kind == "no data":
            year = "1989"
        noun = VERBS[flow][0].split()
        who, whom = NAMES[reporter], NAMES[partner]
        if kind == "growth":
            before = figures.get((agency, reporter, partner, flow, str(int(year) - 1)))
            if not before or abs(value / before - 1) < 0.02:
                continue
            growth = abs(100 * (value / before - 1))
            sentence = "In %s, %s's %s %s %s %s by %.1f percent compared with %d." % (
                year, who, noun[0], noun[1], whom, "grew" if value > before else "fell", growth, int(year) - 1)
            now = sources(index, reporter, partner, flow, year)
            then = sources(index, reporter, partner, flow, str(int(year) - 1))
            sign = 1 if value > before else -1
            observed = [100 * sign * (now[s] / then[s] - 1) for s in now if s in then]
            low, high = round(growth, 1) - 0.05, round(growth, 1) + 0.05
        else:
            factor = {"a little": 1.06, "a lot": 1.6, "hedged": 1.03}.get(kind, 1)
            words, number_said, step = say_level(value * factor)
            if kind == "hedged":
                words, low, high = "almost " + words, 0.85 * number_said, number_said
            else:
                low, high = number_said - step / 2, number_said + step / 2
            sentence = "In %s, %s's %s %s %s amounted to %s." % (year, who, noun[0], noun[1], whom, words)
            observed = list(sources(index, reporter, partner, flow, year).values())
        if near_edge(observed, low, high):
            continue
        made.append((kind, sentence, judge(observed, low, high)))
    return made


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    root = pathlib.Path(__file__).resolve().parents[2]
    parser.add_argument("figures", type=pathlib.Path, nargs="+")
    parser.add_argument("--cli", default=str(root / "build/app/cli/serai-cli"))
    parser.add_argument("--count", type=int, default=240)
    args = parser.parse_args()
    made = make(read(args.figures), args.count)
    wrong, verdicts = [], collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        library = str(pathlib.Path(folder, "library.db"))
        subprocess.run([args.cli, "import", "--library", library, *map(str, args.figures)], stdout=subprocess.DEVNULL,
                       check=True)
        paths = []
        for number, (_, sentence, _) in enumerate(made):
            path = pathlib.Path(folder, "%03d.txt" % number)
            path.write_text("A note on trade\n\n%s\n" % sentence, encoding="utf-8")
            paths.append(str(path))
        done = subprocess.run([args.cli, "check", "--library", library, "--date", "2025-06-30", *paths],
                              stdout=subprocess.PIPE, encoding="utf-8", check=True)
        found = collections.defaultdict(list)
        for line in done.stdout.splitlines():
            record = json.loads(line)
            found[pathlib.Path(record["file"]).stem].append(record)
    for number, (kind, sentence, verdict) in enumerate(made):
        records = found["%03d" % number]
        verdicts[kind, verdict] += 1
        if len(records) != 1 or records[0]["verdict"] != verdict:
            wrong.append("%s: %s\n    expected %s, found %s" % (kind, sentence, verdict, [
                (r["kind"], r["reporter"], r["partner"], r["period"], r["value"], r["verdict"]) for r in records]))
    for (kind, verdict), n in sorted(verdicts.items()):
        print("made claims, %-9s %-13s %4d" % (kind, verdict, n))
    print("made claims: %d of %d as they must be" % (len(made) - len(wrong), len(made)))
    print("\n".join("  " + line for line in wrong), end="\n" if wrong else "")
    return 1 if wrong or len(made) < min(200, args.count) else 0


if __name__ == "__main__":
    sys.exit(main())
