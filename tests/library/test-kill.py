#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An import of 500 files is killed at random moments: what was said to be saved is saved, and whole."""
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time

CLI = os.environ["SERAI_CLI"]
FILES = 500
KILLS = 10


def write_texts(folder, chance):
    names = ["Tajikistan", "Kazakhstan", "China", "Russia", "Uzbekistan"]
    for number in range(FILES):
        lines = [f"Meeting number {number}\n\nDUSHANBE, May {number % 28 + 1} - Talks were held."]
        for _ in range(chance.randint(4, 40)):
            a, b = chance.sample(names, 2)
            lines.append(f"Trade between {a} and {b} reached {chance.randint(2, 900)} million dollars in 2022.")
        (folder / f"{number:03}.txt").write_text(" ".join(lines), encoding="utf-8")


def read_lines(process, lines, last, delay):
    """Collects what is said; a moment after the line number @last the command is killed."""
    for line in process.stdout:
        lines.append(line)
        if len(lines) == last:
            time.sleep(delay)
            process.send_signal(signal.SIGKILL)


def import_and_kill(library, folder, last=None, delay=120.0):
    """What the command had said until it was killed, and whether it was: @delay seconds after its
    start or, where @last is given, after that line."""
    process = subprocess.Popen([CLI, "import", "--library", library, folder],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    lines = []
    reader = threading.Thread(target=read_lines, args=(process, lines, last, delay))
    reader.start()
    try:
        process.wait(delay if last is None else 120)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    process.wait()
    reader.join()
    # The last line may be torn: then nobody was told.
    told = [json.loads(line) for line in lines if line.endswith(b"\n")]
    return told, process.returncode == -signal.SIGKILL


def run(*arguments):
    return subprocess.run([CLI, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)


def check(library, told):
    """What is wrong with the library after the kill; None where nothing is."""
    verified = run("verify", "--library", library)
    if verified.returncode != 0:
        return "verify: " + verified.stderr.decode()
    listed = run("list", "--library", library)
    if listed.returncode != 0:
        return "list: " + listed.stderr.decode()
    articles = {row["id"]: row for row in map(json.loads, listed.stdout.splitlines())}
    for intake in told:
        if intake["outcome"] not in ("imported", "duplicate"):
            return f"refused: {intake}"
        if intake["id"] not in articles:
            return f"told and lost: {intake}"
        if articles[intake["id"]]["words"] < 10:
            return f"half a document: {articles[intake['id']]}"
    return None


def main():
    chance = random.Random()
    seed = chance.randrange(2**32)
    chance.seed(seed)
    print(f"# seed {seed}")
    print(f"1..{KILLS + 1}")
    failed = False
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place) / "texts"
        folder.mkdir()
        write_texts(folder, chance)
        # How long a whole import takes here and now, and that it takes in everything.
        began = time.monotonic()
        told, _ = import_and_kill(os.path.join(place, "whole.db"), folder)
        whole = time.monotonic() - began
        n_kept = sum(intake["outcome"] == "imported" for intake in told)
        failed |= n_kept != FILES
        print(f"{'not ok' if n_kept != FILES else 'ok'} 1 - an import that nobody kills takes in {n_kept} of {FILES}")

        # A part of the kills meet an import that goes on with what an earlier one had begun.
        library = os.path.join(place, "library.db")
        for number in range(KILLS):
            if number % 2 == 0:
                library = os.path.join(place, f"library-{number}.db")
            if number % 3 == 2:
                last, delay = None, chance.uniform(0.02, whole * 0.8)
            else:
                last, delay = chance.randrange(1, FILES * 3 // 4), chance.uniform(0, 0.1)
            told, was_killed = import_and_kill(library, folder, last, delay)
            problem = check(library, told)
            n_told = len(told)
            failed |= problem is not None
            print(f"{'not ok' if problem else 'ok'} {number + 2} - "
                  f"{'killed' if was_killed else 'ended'}, {n_told} told"
                  + (f" # {problem}" if problem else ""))
    sys.exit(failed)


if __name__ == "__main__":
    main()
