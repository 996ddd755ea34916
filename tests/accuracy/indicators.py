#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Indicators held against worked values.

  indicators.py FOLDER [--cli PATH]

FOLDER holds figures.csv and indicator_tests.csv (id, indicator, formula, inputs, expected, source). Each row whose inputs
the figures hold is asked of `serai-cli indicator`; a value agrees within 1e-9 of itself (1e-6 where the printed inputs of
the row are rounded). Rows on data that the folder does not hold are counted apart.
"""
import argparse
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile

NAMES = {"G": "growth", "CAGR": "cagr", "BAL": "balance", "COV": "coverage", "SHARE": "share", "RANK": "rank", "HHI": "hhi"}
MEASURES = {"X": "exports", "M": "imports", "T": "turnover"}


def call(row):
    """The command's arguments, what to take from its record, and how exactly; None where the figures can't tell."""
    key = row["id"]
    if match := re.fullmatch(r"G_([A-Z]{3})_([A-Z]{3})_(\d{4})", key):
        return ["growth", "--reporter", match[1], "--partner", match[2], "--period", match[3]], "value", 1e-9
    if match := re.fullmatch(r"CAGR_([A-Z]{3})_([XM])_([A-Z]{3})", key):
        base, last = re.search(r"(\d{4})-(\d{4})", row["indicator"]).groups()
        return ["cagr", "--reporter", match[1], "--partner", match[3], "--measure", MEASURES[match[2]], "--base", base,
                "--period", last], "value", 1e-9
    if match := re.fullmatch(r"(BAL|COV)_([A-Z]{3})_([A-Z]{3})_(\d{4})", key):
        return [NAMES[match[1]], "--reporter", match[2], "--partner", match[3], "--period", match[4]], "value", 1e-9
    if match := re.fullmatch(r"(SHARE|RANK)_([A-Z]{3})_in_([A-Z]{3})_([XMT])_(\d{4})", key):
        return [NAMES[match[1]], "--reporter", match[3], "--partner", match[2], "--measure", MEASURES[match[4]],
                "--period", match[5]], "value", 1e-9
    if match := re.fullmatch(r"HHI(N?)_([A-Z]{3})_([XMT])_(\d{4})", key):
        return ["hhi", "--reporter", match[2], "--measure", MEASURES[match[3]], "--period", match[4]], \
            "normalised" if match[1] else "value", 1e-9
    if match := re.fullmatch(r"(MIR|CIFFOB)_([A-Z]{3})2([A-Z]{3})_(\d{4})", key):
        return ["mirror-gap", "--reporter", match[2], "--partner", match[3], "--period", match[4]], \
            "value" if match[1] == "MIR" else "ratio", 1e-6
    if match := re.fullmatch(r"HHIprod_([A-Z]{3})_X_(\d{4})", key):
        return ["hhi", "--reporter", match[1], "--measure", "exports", "--level", "groups", "--period", match[2]], "value", 1e-9
    if match := re.fullmatch(r"SIM_([A-Z]{3})_([A-Z]{3})_X_(\d{4})", key):
        return ["similarity", "--reporter", match[1], "--partner", match[2], "--level", "groups", "--period", match[3]], \
            "value", 1e-9
    if match := re.fullmatch(r"TCI_([A-Z]{3})X_([A-Z]{3})M_(\d{4})", key):
        return ["complementarity", "--reporter", match[1], "--partner", match[2], "--level", "other", "--period", match[3]], \
            "value", 1e-9
    if match := re.fullmatch(r"TURN_(\d{4})", key):
        return ["turnover", "--reporter", "TJK", "--partner", "KAZ", "--period", match[1]], "value", 1e-9
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    root = pathlib.Path(__file__).resolve().parents[2]
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--cli", default=str(root / "build/app/cli/serai-cli"))
    args = parser.parse_args()
    agree, differ, untold = 0, [], []
    with tempfile.TemporaryDirectory() as folder:
        library = str(pathlib.Path(folder, "library.db"))
        subprocess.run([args.cli, "import", "--library", library, args.folder / "figures.csv"],
                       stdout=subprocess.DEVNULL, check=True)
        for row in csv.DictReader(open(args.folder / "indicator_tests.csv", newline="", encoding="utf-8")):
            asked = call(row)
            if asked is None:
                untold.append(row["id"])
                continue
            arguments, member, tolerance = asked
            done = subprocess.run([args.cli, "indicator", *arguments, "--library", library], stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, encoding="utf-8")
            records = [json.loads(line) for line in done.stdout.splitlines()]
            values = [r["value"] if member == "value" else r["inputs"][member] for r in records if "value" in r]
            expected = float(row["expected"].split("|")[0])
            if any(abs(v - expected) <= tolerance * max(1, abs(expected)) for v in values):
                agree += 1
            else:
                differ.append("%s: expected %s, found %s" % (row["id"], row["expected"], values))
    print("indicators                   %d agree, %d differ, %d on data that is not here (%s)" % (
        agree, len(differ), len(untold), ", ".join(untold)))
    print("\n".join("  " + line for line in differ), end="\n" if differ else "")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
