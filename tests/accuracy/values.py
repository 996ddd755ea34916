#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well numbers, money, percentages, measures and dates are read: the sets of values in a folder's devset/.

  values.py FOLDER [--cli PATH] [--half even|odd] [--errors] [--set NAME]

A case is one short text. It is exact where every value that is expected was found, with the right number and unit, and
nothing else of its kinds was found. A mention covers an expected surface where one of the two contains the other but for
what stands around it (hedges belong to a mention of ours). How other people's categories map to the contract's kinds:

  dimensionless, number       quantity; where the number is a year a date of that year, where it is a part below one
                              ("a fifth") a percent of a hundred times as much, beside a currency money
  percentage                  percent
  currencies                  money; coins ("34 cents") a hundredth of the currency; "dollar" alone is the American one
  dimension, age, other units quantity; of a quotient the unit before "per" is enough where a set has only that; units are compared by data/reference/units.tsv, else by their words
  a range                     its ends as one mention with "upper" or as two mentions; where a set gives the mean, their mean
  number ranges               their finite ends
  date, daterange, datetime   date; times of day are no matter of the contract, so only the days count. An end that the set
                              gives as the first day after is the day before it; of a half-open range the day that is named

Left out, as the contract has no kind for them: sets ("weekly"), times and durations in hours, ordinals that are no ranks,
currencies and units without a number, and whatever a set itself expects nowhere. Dates, money and percentages of the name
sets that have them are scored by overlap, and dates by their value where the set gives a calendar date.
"""
import argparse
import collections
import datetime
import json
import pathlib
import re

import accuracy

ROOT = pathlib.Path(__file__).resolve().parents[2]
NUMERIC = {"quantity", "money", "percent"}
CURRENCIES = {
    "dollar": "USD", "united states dollar": "USD", "cent": "USD", "dime": "USD", "penny": "GBP USD", "pence": "GBP",
    "pound": "GBP", "pound sterling": "GBP", "euro": "EUR", "japanese yen": "JPY", "yen": "JPY", "rupee": "INR",
    "chinese yuan": "CNY", "netherlands guilder": "NLG ANG", "bitcoin": "XBT BTC"}
COINS = {"cent": 0.01, "penny": 0.01, "pence": 0.01, "dime": 0.1}


def read_units():
    """Every spelling of a unit → its key; the keys and names of lower case as well."""
    units = {}
    for line in (ROOT / "data/reference/units.tsv").read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if line.startswith("#") or len(cells) < 5:
            continue
        for spelling in "|".join(cells[:5]).split("|"):
            if spelling:
                units.setdefault(spelling, cells[0])
                units.setdefault(spelling.lower(), cells[0])
    return units


POWERS = {"2": "square ", "²": "square ", "3": "cubic ", "³": "cubic ", "-1": "inverse ", "−1": "inverse "}
# What a set names with a word that means something else elsewhere, and signs that no table can hold.
USUAL = {"pound": "lb", "ton": "t", "\"": "in", "in": "in", "yo": "year old", "times": "count", "pm": "pm", "am": "am",
         "month": "month", "week": "week", "day": "day", "year": "year", "d": "day", "hour": "h", "minute": "min", "second": "s",
         "js": "joule second", "cd": "candela second", "fb": "femtobarn"}


def normal_unit(units, unit):
    """A unit with its powers and quotients as words in one order."""
    unit = re.sub(r"\s+", " ", unit.strip("-[] '’"))
    parts = []
    if unit in units:
        return USUAL.get(units[unit], units[unit])
    for part in re.split(r" ?/ ?| per ", unit):
        part = re.sub(r"^(.*) (squared|cubed)$", lambda m: ("square " if m[2] == "squared" else "cubic ") + m[1], part)
        key = units.get(part) or units.get(part.lower())
        power = re.fullmatch(r"(\D+?)\^?([23²³]|[-−]1)", part)
        word = re.fullmatch(r"(square|cubic|inverse) (.*)", part)
        if not key and power:
            part = POWERS[power[2]] + normal_unit(units, power[1])
        elif not key and word:
            inner = normal_unit(units, word[2])
            part = units.get(inner + {"square": "²", "cubic": "³"}.get(word[1], "?"), word[1] + " " + inner)
        elif key:
            part = key
        else:
            part = " ".join(w if w in USUAL else w.rstrip("s") for w in part.lower().replace("meter", "metre").replace("-", " ").split())
        parts.append(USUAL.get(part, part))
    return " per ".join(parts)


def same_unit(units, ours, theirs):
    return ours is not None and normal_unit(units, ours) in (
        normal_unit(units, theirs), normal_unit(units, theirs.lower()))


def close(a, b):
    return a is not None and b is not None and abs(a - b) <= 1e-6 * max(abs(a), abs(b), 1e-30)


def covers(text, mention, start, end):
    """Whether a mention and an expected surface are the same but for what stands around one of them."""
    a, b = accuracy.core(text, mention["at"], mention["to"]), accuracy.core(text, start, end)
    return (a[0] <= b[0] and b[1] <= a[1]) or (b[0] <= a[0] and a[1] <= b[1])


def place(mentions, record, text):
    """The mentions of values with their positions in @text."""
    own = record.get("text") or ""
    theirs = [i for i, c in enumerate(text) if not c.isspace()]
    ours = [i for i, c in enumerate(own) if not c.isspace()]
    at = "".join(text[i] for i in theirs).find("".join(own[i] for i in ours))
    where = {i: theirs[at + n] for n, i in enumerate(ours)} if ours and at >= 0 else {}
    placed = []
    for m in mentions:
        inside = [where[i] for i in range(m["start"], m["end"]) if i in where]
        if inside and "value" in m and m["kind"] != "commodity":
            placed.append(dict(m, at=inside[0], to=inside[-1] + 1))
    return placed


def analyse(cli, texts, dates):
    documents = [{"text": t, "context_date": d and d[:10]} for t, d in zip(texts, dates)]
    records = accuracy.run(cli, documents)
    return [place(r.get("mentions", []), r, t) for r, t in zip(records, texts)]


def numbers_of(mention):
    value = mention["value"]
    if mention["kind"] == "date":
        year = (value.get("from") or "")[:4]
        return [float(year)] if year and len(mention["text"].strip()) <= 6 else []
    return [value["number"], value["upper"]] if "upper" in value else [value["number"]]


def fits_number(mention, number, may_scale=True):
    numbers = numbers_of(mention)
    if mention["kind"] == "percent" and may_scale and any(close(n, number * 100) for n in numbers):
        return True
    return any(close(n, number) for n in numbers)


def check_quantulum(units, text, found, expected):
    """What is wrong with a case, as words; empty where it is exact."""
    wrong, used = [], set()
    for e in expected:
        near = [m for m in found if m["at"] < e["end"] and e["start"] < m["to"]]
        used.update(id(m) for m in near)
        unit = e["unit"]
        money = [c for c in (unit, unit.split(" per ")[0]) if c in CURRENCIES]
        ends = sorted({n for m in near if m["kind"] != "date" for n in numbers_of(m)})
        mean = sum(ends) / len(ends) if len(ends) == 2 else None
        right = False
        for m in near:
            is_number = fits_number(m, e["value"]) or close(mean, e["value"])
            if money:
                code = CURRENCIES[money[0]].split()
                right |= m["kind"] == "money" and m["value"]["currency"] in code and (
                    is_number or fits_number(m, e["value"] * COINS.get(money[0], 1)))
            elif unit == "percentage":
                right |= m["kind"] == "percent" and is_number
            elif unit == "dimensionless":
                right |= is_number
            elif unit in ("dozen", "gross", "baker's dozen"):
                right |= any(close(n, e["value"] * {"dozen": 12, "gross": 144}.get(unit, 13)) for n in numbers_of(m))
            else:
                right |= m["kind"] == "quantity" and is_number and same_unit(units, m["value"].get("unit"), unit)
        if not right:
            wrong.append("MISSED %r %s %s, found %s" % (e["surface"], e["value"], unit, [
                (m["text"], m["kind"], m["value"].get("number"), m["value"].get("unit") or m["value"].get("currency"))
                for m in near]))
    wrong += ["EXTRA %r %s" % (m["text"], m["kind"]) for m in found if id(m) not in used and m["kind"] in NUMERIC]
    return wrong


def isos(resolution):
    code = resolution.get("isoCurrency") or CURRENCIES.get(resolution["unit"].lower())
    return code.split() if code else []


def number_ends(value):
    return [float(n) for n in re.findall(r"-?[\d.]+(?:[Ee][-+]?\d+)?", value)]


def check_recognizers(units, model, text, found, expected):
    kinds = {"NumberModel": NUMERIC, "NumberRangeModel": NUMERIC, "CurrencyModel": {"money"},
             "PercentModel": {"percent"}, "PercentModelPercentMode": {"percent"}}.get(model, {"quantity"})
    wrong, used = [], set()
    for e in expected:
        res = e["resolution"]
        near = [m for m in found if m["at"] < e["end"] and e["start"] < m["to"]]
        used.update(id(m) for m in near)
        if res.get("value") in (None, "null"):
            continue
        if model == "NumberRangeModel":
            have = [n for m in near for n in numbers_of(m)]
            right = all(any(close(n, h) for h in have) for n in number_ends(res["value"]))
        elif model == "CurrencyModel":
            coin = COINS.get(res["unit"].lower(), 1)
            right = any(m["kind"] == "money" and fits_number(m, float(res["value"]) * coin)
                        and (m["value"]["currency"] in isos(res) or not isos(res)) for m in near)
        elif model.startswith("Percent"):
            right = any(m["kind"] == "percent" and fits_number(m, float(res["value"].rstrip("%")), False) for m in near)
        elif model == "NumberModel":
            right = any(fits_number(m, float(res["value"])) and covers(text, m, e["start"], e["end"]) for m in near)
        else:
            unit = res["unit"] + (" old" if model == "AgeModel" else "")
            right = any(m["kind"] == "quantity" and fits_number(m, float(res["value"])) and (
                same_unit(units, m["value"].get("unit"), unit)
                or same_unit(units, re.split(" per | of age", m["value"].get("unit") or "")[0], res["unit"])
                or (model == "AgeModel" and same_unit(units, m["value"].get("unit"), res["unit"]))) for m in near)
        if not right:
            wrong.append("MISSED %r %s, found %s" % (e["text"], res, [(m["text"], m["kind"], m["value"]) for m in near]))
    if model in ("NumberModel", "CurrencyModel", "PercentModel"):
        wrong += ["EXTRA %r %s" % (m["text"], m["kind"]) for m in found if id(m) not in used and m["kind"] in kinds]
    return wrong


def day(text):
    return datetime.date.fromisoformat(text[:10]) if text else None


def is_date_right(value, expected):
    """Whether our {"from", "to"} is one of the readings that are expected; None where there is none to compare."""
    ours = day(value.get("from")), day(value.get("to"))
    one = datetime.timedelta(days=1)
    readings = [v for v in expected["resolution"]["values"] if v.get("value") != "not resolved"]
    if not readings:
        return None
    for v in readings:
        if None in ours:
            return False
        if "value" in v and v["value"]:
            if ours == (day(v["value"]),) * 2:
                return True
            continue
        start, end = day(v.get("start")), day(v.get("end"))
        if start and end and ours[0] == start and ours[1] in (end, end - one):
            return True
        if start and not end and ours[0] <= start <= ours[1] + one:
            return True
        if end and not start and ours[0] - one <= end <= ours[1] + one:
            return True
    return False


class Dates:
    """Spans of dates found and expected, and how many of those found have the right value."""

    def __init__(self):
        self.hits = self.found = self.gold = self.valued = self.right = 0

    def add(self, name, text, found, expected, neutral, judge, errors):
        taken = set()
        for e in expected:
            self.gold += 1
            near = [m for m in found if m["at"] < e["end"] and e["start"] < m["to"]]
            if not near:
                if errors:
                    print(name, "MISSED", repr(text[e["start"]:e["end"]]), "|", text[max(0, e["start"] - 50):e["end"] + 30])
                continue
            self.hits += 1
            # A span that we read as its two ends is one of theirs, "Friday, May 1" may be two.
            self.found += 1
            taken.update(id(m) for m in near)
            verdicts = [judge(m, e) for m in near]
            if len(near) > 1 and not any(verdicts):
                both = dict(near[0], value={"from": near[0]["value"].get("from"), "to": near[-1]["value"].get("to")})
                verdicts.append(judge(both, e))
            if any(v is not None for v in verdicts):
                self.valued += 1
                self.right += any(verdicts)
                if errors and not any(verdicts):
                    print(name, "VALUE ", repr(text[e["start"]:e["end"]]), [m["value"] for m in near], "|",
                          e.get("value") or e.get("resolution"), "|", text[:80])
        for m in found:
            if id(m) not in taken and not any(m["at"] < b and a < m["to"] for a, b in neutral):
                self.found += 1
                if errors:
                    print(name, "EXTRA ", repr(m["text"]), "|", text[max(0, m["at"] - 50):m["to"] + 30])

    def report(self, name):
        print("  %-26s %s   (%d found, %d gold)" % (name, accuracy.f1(self.hits, self.found, self.gold), self.found, self.gold))
        if self.valued:
            print("  %-26s right in %.3f of %d found" % ("  value", self.right / self.valued, self.valued))


def report_cases(name, tally, errors):
    for model in sorted(tally):
        wrong = [(text, why) for text, why in tally[model] if why]
        total = len(tally[model])
        print("  %-26s %.3f exact (%d of %d cases)" % (model, 1 - len(wrong) / total, total - len(wrong), total))
        if errors:
            for text, why in wrong:
                print("     %s %r\n        %s" % (name, text, "\n        ".join(why)))


def score_quantulum(cli, cases, errors):
    units = read_units()
    found = analyse(cli, [c["text"] for c in cases], [None] * len(cases))
    tally = {"quantities": [(c["text"], check_quantulum(units, c["text"], f, c["expected"])) for c, f in zip(cases, found)]}
    report_cases("quantulum", tally, errors)


def score_recognizers(cli, cases, errors):
    units = read_units()
    found = analyse(cli, [c["input"] for c in cases], [c["context_date"] for c in cases])
    tally, dates = collections.defaultdict(list), Dates()
    for c, f in zip(cases, found):
        if c["area"] == "DateTime":
            wanted = [e for e in c["expected"] if re.search(r"\.date", e["type"]) and re.search(r"\d|day|week|month|year|"
                      r"morrow|yesterday|summer|spring|winter|autumn|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|"
                      r"jul|aug|sep|oct|nov|dec", e["text"])]
            neutral = [(e["start"], e["end"]) for e in c["expected"]]
            dates.add("recognizers", c["input"], [m for m in f if m["kind"] == "date"], wanted, neutral,
                      lambda m, e: is_date_right(m["value"], e), errors)
        elif c["model"] != "OrdinalModel":
            tally[c["model"]].append((c["input"], check_recognizers(units, c["model"], c["input"], f, c["expected"])))
    report_cases("recognizers", tally, errors)
    dates.report("dates")


def timex_period(value):
    """The first and last day of a TIMEX value, None where it names no day of the calendar."""
    one = datetime.timedelta(days=1)
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return (day(value),) * 2
        if m := re.fullmatch(r"(\d{4})-W(\d\d)", value):
            first = datetime.date.fromisocalendar(int(m[1]), int(m[2]), 1)
            return first, first + 6 * one
        if m := re.fullmatch(r"(\d{4})(?:-(?:Q(\d)|(\d\d)))?", value):
            first, last = (1, 12) if not (m[2] or m[3]) else (int(m[2]) * 3 - 2, int(m[2]) * 3) if m[2] else (int(m[3]),) * 2
            year = int(m[1])
            return (datetime.date(year, first, 1),
                    (datetime.date(year + last // 12, last % 12 + 1, 1)) - one)
    except ValueError:
        pass
    return None


def score_named(name, cli, documents, errors):
    """Dates, money and percentages of a name set."""
    tally = {"date": Dates(), "money": Dates(), "percent": Dates()}
    found = analyse(cli, [d["text"] for d in documents], [d.get("context_date") for d in documents])
    for d, mentions in zip(documents, found):
        low, high = d.get("eval_span") or (0, len(d["text"]))
        values = [e for e in d["entities"] if e["type"] in ("DATE", "MONEY", "PERCENT", "QUANTITY")]
        neutral = [(e["start"], e["end"]) for e in values]
        for kind, dates in tally.items():
            wanted = [e for e in values if e["type"] == kind.upper() and low <= e["start"] and e["end"] <= high and (
                kind != "date" or (timex_period(e["value"]) if "value" in e else re.search(r"\d{4}|day\b", e["surface"])))]
            outer = [e for e in wanted if not any(o is not e and o["start"] <= e["start"] and e["end"] <= o["end"] for o in wanted)]
            dates.add(name, d["text"], [m for m in mentions if m["kind"] == kind and low <= m["at"] < high], outer, neutral,
                      lambda m, e: (day(m["value"].get("from")), day(m["value"].get("to"))) == timex_period(e["value"])
                      if kind == "date" and "value" in e else None, errors)
    for kind, dates in tally.items():
        if dates.gold:
            dates.report(kind)


def score_sets(folder, cli, half, only, errors):
    for path in sorted(folder.glob("devset/*.jsonl")):
        cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        if only not in str(path.relative_to(folder)) or "uner" in path.name:
            continue
        if half:
            cases = cases[accuracy.HALVES[half]::2]
        print("== devset/%s, values of %d cases" % (path.name, len(cases)), flush=True)
        if "input" in cases[0]:
            score_recognizers(cli, cases, errors)
        elif "entities" in cases[0]:
            score_named(path.stem, cli, cases, errors)
        else:
            score_quantulum(cli, cases, errors)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--cli", default=str(ROOT / "build/app/cli/serai-cli"))
    parser.add_argument("--set", default="", help="only sets with this in their name")
    parser.add_argument("--half", choices=accuracy.HALVES, help="only every other case")
    parser.add_argument("--errors", action="store_true", help="list what was missed and what was invented")
    args = parser.parse_args()
    score_sets(args.folder, args.cli, args.half, args.set, args.errors)


if __name__ == "__main__":
    main()
