# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine has few locales: the ones a test needs are built into a folder of its own."""
import shutil
import subprocess


def make(folder, name):
    """The environment in which programmes run in the locale @name ("ru_RU"), None where it can't be built."""
    if not shutil.which("localedef"):
        return None
    target = folder / (name + ".UTF-8")
    done = subprocess.run(["localedef", "-i", name, "-f", "UTF-8", str(target)], stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, check=False)
    if done.returncode != 0 or not target.exists():
        return None
    return {"LOCPATH": str(folder), "LANG": name + ".UTF-8", "LC_ALL": "", "LANGUAGE": name[:2]}
