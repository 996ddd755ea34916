/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How search cuts texts into words: the FTS5 tokenizer "serai".
 *
 * A word is a run of letters, digits and their marks, folded as serai_text_fold() does, so that
 * accents, case, ё and е are alike while positions stay those of the text as written. Scripts
 * without blanks between words (Chinese, Japanese) are cut into characters. */
#pragma once

#include <sqlite3.h>

/* Makes the tokenizer known to a connection; SQLite's result code. */
int serai_tokenizer_register (sqlite3 *handle);
