/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How search cuts texts into words: the FTS5 tokenizer "serai".
 *
 * A word is a run of letters, digits and their marks, folded as serai_text_fold() does, so that
 * accents, case, ё and е are alike while positions stay those of the text as written. Scripts
 * without blanks between words (Chinese, Japanese) are cut into characters. A capitalised word is
 * also found by the other spellings of a name ("base/name-key.h"), and so is every word asked for.
 *
 * With it comes the function by which hits are ranked, "store/ranking.h". */
#pragma once

#include <sqlite3.h>

/* Makes both known to a connection; SQLite's result code. */
int serai_tokenizer_register (sqlite3 *handle);
