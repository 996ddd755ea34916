#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The annotated documents of a folder (tests/golden/entities/README.md says how) as JSON Lines for a scorer.

  golden.py FOLDER >GOLD.jsonl
"""
import json
import pathlib
import re
import sys

MARK = re.compile(r"\[([^\[\]|]+)\|([a-z/]+)(\?)?(?:#(\w+))?(?:=([^\[\]]+))?\]")


def read_value(kind, written):
    if not written:
        return None
    if kind == "date":
        return dict(zip(("from", "to"), written.split("..")))
    if kind == "commodity":
        return {"hs": written.removeprefix("hs ").split(",")}
    number, _, currency = written.partition(" ")
    return {"number": float(number), "currency": currency} if currency else {"number": float(number)}


def read(path):
    head, _, marked = path.read_text(encoding="utf-8").partition("\n\n")
    fields = dict(line.split(" ", 1) for line in head.splitlines())
    text, last, mentions, entities = "", 0, [], {}
    for found in MARK.finditer(marked):
        text += marked[last:found.start()]
        last = found.end()
        kinds = found[2].split("/")
        mentions.append({"start": len(text), "end": len(text) + len(found[1]), "text": found[1], "kinds": kinds,
                         "entity": found[4], "optional": bool(found[3]), "value": read_value(kinds[0], found[5])})
        text += found[1]
        if found[4]:
            code = found[4] if kinds[0] == "country" and re.fullmatch("[A-Z]{3}", found[4]) else None
            entities.setdefault(found[4], {"key": found[4], "kind": kinds[0], "name": found[1], "iso3": code})
    return {"id": path.stem, "published": fields["date"], "language": fields["language"],
            "text": (text + marked[last:]).rstrip("\n"), "mentions": mentions, "entities": list(entities.values())}


def main():
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
        print(json.dumps(read(path), ensure_ascii=False))


if __name__ == "__main__":
    main()
