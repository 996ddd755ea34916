#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C file looks as .clang-format says.
set -eu
cd "$(dirname "$0")/.."
if ! command -v clang-format >/dev/null; then
  echo "clang-format is not installed"
  exit 77
fi
find app ui tests -name '*.[ch]' -print0 | xargs -0 clang-format --dry-run --Werror
