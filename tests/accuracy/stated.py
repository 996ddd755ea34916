#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Statements of officials and newspapers, held against real figures.

  stated.py FIGURES.csv… [--cli PATH]

Checks each sentence of tests/golden/stated against a library with these figures and prints the verdicts, each with the
figure of every source and with what is doubtful in itself. A verdict that no source's figure bears out is an error.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys
import tempfile


def bears_out(record):
    """Whether the verdict follows from the printed figures by the contract's table."""
    low, high, verdict = record["allowed"]["low"], record["allowed"]["high"], record["verdict"]
    values = [o["value"] for o in record["observed"] if o["verdict"] != "unknown"]
    inside = any(low - 1e-9 * abs(low) <= v <= high + 1e-9 * abs(high) for v in values)
    if verdict == "unknown":
        return not values and record["reason"] is not None
    return bool(values) and inside == (verdict == "supported")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    root = pathlib.Path(__file__).resolve().parents[2]
    parser.add_argument("figures", type=pathlib.Path, nargs="+")
    parser.add_argument("--cli", default=str(root / "build/app/cli/serai-cli"))
    args = parser.parse_args()
    counts, wrong, doubtful = collections.Counter(), [], 0
    with tempfile.TemporaryDirectory() as folder:
        library = str(pathlib.Path(folder, "library.db"))
        subprocess.run([args.cli, "import", "--library", library, *map(str, args.figures)], stdout=subprocess.DEVNULL,
                       check=True)
        for line in (root / "tests/golden/stated/statements.tsv").read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                continue
            key, day, sentence = line.split("\t")
            path = pathlib.Path(folder, key + ".txt")
            path.write_text("A statement on trade\n\n%s\n" % sentence, encoding="utf-8")
            done = subprocess.run([args.cli, "check", "--library", library, "--date", day, path], stdout=subprocess.PIPE,
                                  encoding="utf-8", check=True)
            records = [json.loads(one) for one in done.stdout.splitlines()]
            print("%s %s" % (key, sentence))
            if not records:
                print("     no claim found")
                counts["no claim"] += 1
            for record in records:
                counts[record["verdict"]] += 1
                doubtful += bool(record["doubtful"])
                print("     %-12s %s %s %s %s %s: %s" % (
                    record["verdict"], record["kind"], record["measure"], record["reporter"], record["partner"],
                    record["period"], record.get("holds") or record["says"]))
                if record["doubtful"]:
                    print("     doubtful     " + record["doubtful"])
                if not bears_out(record):
                    wrong.append("%s: %s" % (key, record["says"]))
    print("stated figures: %s; doubtful in themselves %d; not borne out by the figures %d" % (
        ", ".join("%s %d" % pair for pair in sorted(counts.items())), doubtful, len(wrong)))
    print("\n".join("  " + line for line in wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
