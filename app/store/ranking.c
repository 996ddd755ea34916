/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How good a hit is: the FTS5 function "serai_rank". */
#include "store/ranking.h"

#include <glib.h>

#define MOST_COLUMNS 8
#define MOST_PHRASES 64

/* How soon more of the same says no more, and how far a text's length counts (as in BM25). */
#define SATURATION 1.2
#define LENGTH_SHARE 0.75

/* How often each phrase occurs, weighted by the columns. */
static int
weigh_phrases (const Fts5ExtensionApi *api,
               Fts5Context *context,
               const double *weights,
               double *out_sums)
{
  int n_places = 0;
  int code = api->xInstCount (context, &n_places);
  for (int i = 0; code == SQLITE_OK && i < n_places; i++)
    {
      int phrase, column, offset;
      code = api->xInst (context, i, &phrase, &column, &offset);
      if (code == SQLITE_OK && phrase < MOST_PHRASES && column < MOST_COLUMNS)
        out_sums[phrase] += weights[column];
    }
  return code;
}

/* The length of the row against the average of all. */
static int
measure_length (const Fts5ExtensionApi *api, Fts5Context *context, double *out_relative)
{
  sqlite3_int64 n_rows = 0, n_all = 0;
  int n_own = 0;
  int code = api->xRowCount (context, &n_rows);
  if (code == SQLITE_OK)
    code = api->xColumnTotalSize (context, -1, &n_all);
  if (code == SQLITE_OK)
    code = api->xColumnSize (context, -1, &n_own);
  *out_relative = n_all > 0 ? (double) n_own * (double) n_rows / (double) n_all : 1;
  return code;
}

void
serai_ranking_run (const Fts5ExtensionApi *api,
                   Fts5Context *context,
                   sqlite3_context *result,
                   int n_arguments,
                   sqlite3_value **arguments)
{
  double weights[MOST_COLUMNS];
  double sums[MOST_PHRASES] = {0};
  double relative = 1;
  double score = 0;
  for (int i = 0; i < MOST_COLUMNS; i++)
    weights[i] = i < n_arguments ? sqlite3_value_double (arguments[i]) : 1;
  int code = weigh_phrases (api, context, weights, sums);
  if (code == SQLITE_OK)
    code = measure_length (api, context, &relative);
  if (code != SQLITE_OK)
    {
      sqlite3_result_error_code (result, code);
      return;
    }
  int n_phrases = MIN (api->xPhraseCount (context), MOST_PHRASES);
  double length = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * relative);
  for (int i = 0; i < n_phrases; i++)
    score += sums[i] * (SATURATION + 1) / (sums[i] + length);
  /* As with bm25(), the least is the best: so does the index sort. */
  sqlite3_result_double (result, -score);
}
