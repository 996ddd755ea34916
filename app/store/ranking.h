/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How good a hit is: the FTS5 function "serai_rank" (weight of each column …).
 *
 * Every word counts by how often it stands in the columns, each with its weight; the tenth time
 * says little more than the third, and less in a long text. Unlike FTS5's own bm25() it doesn't
 * first count every word through the whole library, which takes longer than all else where a word
 * is common; all of the words occur in every hit anyway. */
#pragma once

#include <sqlite3.h>

void serai_ranking_run (const Fts5ExtensionApi *api,
                        Fts5Context *context,
                        sqlite3_context *result,
                        int n_arguments,
                        sqlite3_value **arguments);
