#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The architecture, held against the include lines: a room includes itself and lower floors only."""
import pathlib
import re
import sys

FLOORS = {
    "base": 1, "reference": 1.5,        # reference stands on base's dates and numbers, and on nothing else
    "document": 2, "trade": 2,
    "import": 3, "fetch": 3, "language": 3, "chart": 3,
    "check": 4,
    "store": 5, "report": 5,
    "library": 6,
    "cli": 7, "extractor": 7,
}
# The reader process stays small: it may read bytes and knows nothing of libraries or windows.
EXTRACTOR_MAY = {"base", "reference", "document", "trade", "import", "extractor"}

root = pathlib.Path(__file__).resolve().parent.parent
wrong = []
for path in sorted([*root.glob("app/**/*.[ch]"), *root.glob("ui/**/*.[ch]")]):
    parts = path.relative_to(root).parts
    side, room = parts[0], parts[1] if len(parts) > 2 else ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        system = re.match(r"\s*#\s*include\s*<((gtk|gdk|gsk|adwaita)[/.-]?[^>]*)>", line)
        if system and side == "app":
            wrong.append(f"{path}:{number}: app knows no GTK, yet includes <{system[1]}>")
        own = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
        if not own or own[1] == "config.h":
            continue
        target = own[1].split("/")
        if side == "ui":
            if (root / "ui" / own[1]).exists() or (path.parent / own[1]).exists():
                continue
            if target[0] not in FLOORS or target[0] in ("cli", "extractor"):
                wrong.append(f"{path}:{number}: the window may not include {own[1]}")
            elif target[0] in ("store", "import"):
                wrong.append(f"{path}:{number}: the window asks the library, not the room {target[0]}")
            continue
        if len(target) < 2 or target[0] not in FLOORS:
            wrong.append(f"{path}:{number}: write the room into the include line: {own[1]}")
        elif room == "extractor" and target[0] not in EXTRACTOR_MAY:
            wrong.append(f"{path}:{number}: the extractor may not include {own[1]}")
        elif target[0] != room and FLOORS[target[0]] >= FLOORS[room]:
            wrong.append(f"{path}:{number}: {room} (floor {FLOORS[room]}) may not include {own[1]}")
print("\n".join(wrong) or "every include line keeps to its floor")
sys.exit(1 if wrong else 0)
