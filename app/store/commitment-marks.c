/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `commitment_mark`: what a person said became of a commitment. */
#include "store/commitment-marks.h"

#include "store/statement.h"

gboolean
serai_commitment_marks_list_articles (SeraiDatabase *database, GArray *articles, GError **error)
{
  static const char sql[] = "SELECT DISTINCT article FROM commitment ORDER BY article";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      gint64 id = serai_statement_get_int (statement, 0);
      g_array_append_val (articles, id);
    }
  return FALSE;
}

GHashTable *
serai_commitment_marks_load (SeraiDatabase *database, gint64 article, GError **error)
{
  static const char sql[] = "SELECT words, outcome FROM commitment_mark WHERE article = :article";
  gboolean is_row;
  g_autoptr (GHashTable) outcomes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return NULL;
  serai_statement_bind_int (statement, ":article", article);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return g_steal_pointer (&outcomes);
      int outcome = CLAMP (serai_statement_get_int (statement, 1), 0, SERAI_COMMITMENT_SUPERSEDED);
      g_hash_table_insert (outcomes, serai_statement_dup_text (statement, 0),
                           GINT_TO_POINTER (outcome));
    }
  return NULL;
}

gboolean
serai_commitment_marks_set (SeraiDatabase *database,
                            gint64 article,
                            const char *words,
                            SeraiCommitmentOutcome outcome,
                            GError **error)
{
  static const char delete_sql[] =
      "DELETE FROM commitment_mark WHERE article = :article AND words = :words";
  static const char insert_sql[] = "INSERT INTO commitment_mark (article, words, outcome, marked)"
                                   " VALUES (:article, :words, :outcome, :marked)";
  g_autoptr (SeraiStatement) delete = serai_statement_new (database, delete_sql, error);
  if (delete == NULL)
    return FALSE;
  serai_statement_bind_int (delete, ":article", article);
  serai_statement_bind_text (delete, ":words", words);
  if (!serai_statement_run (delete, NULL, error))
    return FALSE;
  if (outcome == SERAI_COMMITMENT_UNMARKED)
    return TRUE;
  g_autoptr (SeraiStatement) insert = serai_statement_new (database, insert_sql, error);
  if (insert == NULL)
    return FALSE;
  serai_statement_bind_int (insert, ":article", article);
  serai_statement_bind_text (insert, ":words", words);
  serai_statement_bind_int (insert, ":outcome", outcome);
  serai_statement_bind_int (insert, ":marked", g_get_real_time () / G_USEC_PER_SEC);
  return serai_statement_run (insert, NULL, error);
}
