#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word for people is in every language: what the sources mark, POTFILES lists and po/*.po translate.

  check-translations.py            names what is missing, by file and line (the test)
  check-translations.py --update   first brings po/*.po up to date: new words appear there untranslated
"""
import ast
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

root = pathlib.Path(__file__).resolve().parent.parent
# Meson's "glib" preset, and what po/meson.build adds.
KEYWORDS = ["_", "N_", "C_:1c,2", "NC_:1c,2", "g_dcgettext:2", "g_dngettext:2,3", "g_dpgettext2:2c,3"]
FLAGS = ["N_:1:pass-c-format", "C_:2:pass-c-format", "NC_:2:pass-c-format", "g_dngettext:2:pass-c-format",
         "g_strdup_printf:1:c-format", "g_string_printf:2:c-format", "g_string_append_printf:2:c-format",
         "g_set_error:4:c-format", "g_print:1:c-format", "g_printerr:1:c-format"]
MARKED = re.compile(r'(?<![A-Za-z_])(?:_|N_|NC_|C_|ngettext|g_dngettext) \(\s*"|\btranslatable="yes"')


def run(*command):
    done = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{command[0]}: {done.stdout}")
    return done.stdout


def read_list(name):
    lines = (root / "po" / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def extract(target):
    run("xgettext", "--from-code=UTF-8", "--add-comments", "--files-from=po/POTFILES", "--output", target,
        "--package-name=serai", *["--keyword=" + k for k in KEYWORDS], *["--flag=" + f for f in FLAGS])


def entries(path):
    """(where, context and words, whether every form is translated) of a PO file."""
    for block in pathlib.Path(path).read_text(encoding="utf-8").split("\n\n"):
        where, fields, name = "", {}, ""
        for line in block.splitlines():
            if line.startswith("#:"):
                where = where or line[3:].split()[0]
            said = re.match(r'(?:(msg\w+(?:\[\d\])?) )?(".*")$', line)
            if said:
                name = said[1] or name
                fields[name] = fields.get(name, "") + ast.literal_eval(said[2])
        if fields.get("msgid"):
            forms = [text for key, text in fields.items() if key.startswith("msgstr")]
            yield where, fields["msgid"], all(forms) and not re.search("^#,.*fuzzy", block, re.M)


def main():
    for needed in ("xgettext", "msgmerge", "msgfmt"):
        if not shutil.which(needed):
            print(needed, "is not installed")
            return 77
    wrong = []
    listed = set(read_list("POTFILES"))
    for path in sorted([*root.glob("app/**/*.c"), *root.glob("ui/**/*.c"), *root.glob("ui/**/*.ui")]):
        name = str(path.relative_to(root))
        if name not in listed and MARKED.search(path.read_text(encoding="utf-8")):
            wrong.append(f"{name} has words for people and is not in po/POTFILES")
    for name in sorted(listed):
        if not (root / name).exists():
            wrong.append(f"po/POTFILES lists {name}, which there is no more")
    if wrong:
        print("\n".join(wrong))
        return 1
    with tempfile.TemporaryDirectory() as folder:
        template = os.path.join(folder, "serai.pot")
        extract(template)
        for language in read_list("LINGUAS"):
            kept = f"po/{language}.po"
            merged = os.path.join(folder, language + ".po")
            run("msgmerge", "--quiet", "--no-fuzzy-matching", "--no-wrap", "--output-file", merged, kept, template)
            run("msgfmt", "--check-format", "--output-file", os.devnull, merged)
            missing = [f"{where}: not in {language}: {words!r}" for where, words, is_done in entries(merged) if not is_done]
            print(f"{language}:", run("msgfmt", "--statistics", "--output-file", os.devnull, merged).strip())
            wrong += missing
            if "--update" in sys.argv:
                run("msgattrib", "--no-obsolete", "--no-location", "--no-wrap", "--output-file", kept, merged)
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
