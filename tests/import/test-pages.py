#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Our page layouts are read as a person reads them: TAP around tests/accuracy/pages.py."""
import os
import pathlib
import subprocess
import sys
import tempfile

tests = pathlib.Path(__file__).resolve().parent.parent
print("1..1")
with tempfile.TemporaryDirectory() as folder:
    subprocess.run([sys.executable, tests / "golden/import/html/make-pages.py", folder], check=True)
    run = subprocess.run([sys.executable, tests / "accuracy/pages.py", "--least", "0.97", os.environ["SERAI_CLI"], folder],
                         capture_output=True, text=True, encoding="utf-8")
for line in (run.stdout + run.stderr).splitlines():
    print("#", line)
print("ok 1" if run.returncode == 0 else "not ok 1", "- the words of our page layouts are found, F1 of 0.97 and more")
sys.exit(run.returncode)
