/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is derived from an article so that filters find it. */
#include "store/derived.h"

#include "document/likeness.h"
#include "store/articles.h"
#include "store/statement.h"

#include <stdlib.h>
#include <string.h>

static gboolean
run_for_article (SeraiDatabase *database, const char *sql, gint64 article, GError **error)
{
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":article", article);
  return serai_statement_run (statement, NULL, error);
}

/* "07+08" is two codes, "01-03" three. */
static void
collect_codes (GHashTable *codes, const char *hs)
{
  if (hs == NULL || g_str_equal (hs, "TOTAL"))
    return;
  g_auto (GStrv) parts = g_strsplit (hs, "+", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      const char *dash = strchr (parts[i], '-');
      if (dash == NULL)
        {
          g_hash_table_add (codes, g_strdup (parts[i]));
          continue;
        }
      for (int chapter = atoi (parts[i]); chapter <= MIN (atoi (dash + 1), 99); chapter++)
        g_hash_table_add (codes, g_strdup_printf ("%02d", chapter));
    }
}

static gboolean
insert_goods (SeraiDatabase *database, gint64 article, GHashTable *codes, GError **error)
{
  static const char sql[] = "INSERT OR IGNORE INTO goods (hs, article) VALUES (:hs, :article)";
  GHashTableIter iter;
  gpointer code;
  g_hash_table_iter_init (&iter, codes);
  while (g_hash_table_iter_next (&iter, &code, NULL))
    {
      g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
      if (statement == NULL)
        return FALSE;
      serai_statement_bind_text (statement, ":hs", code);
      serai_statement_bind_int (statement, ":article", article);
      if (!serai_statement_run (statement, NULL, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
derive_goods (SeraiDatabase *database,
              gint64 article,
              const SeraiAnalysis *analysis,
              GError **error)
{
  g_autoptr (GHashTable) codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < analysis->mentions->len; i++)
    collect_codes (codes, g_array_index (analysis->mentions, SeraiMention, i).value.hs);
  for (guint i = 0; i < analysis->claims->len; i++)
    collect_codes (codes, ((const SeraiClaim *) analysis->claims->pdata[i])->commodity);
  return insert_goods (database, article, codes, error);
}

static gboolean
derive_likeness (SeraiDatabase *database, gint64 article, const char *text, GError **error)
{
  static const char sql[] = "INSERT OR IGNORE INTO likeness (key, article) VALUES (:key, :article)";
  g_autoptr (GArray) keys = serai_likeness_get_keys (text);
  for (guint i = 0; i < keys->len; i++)
    {
      g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
      if (statement == NULL)
        return FALSE;
      serai_statement_bind_int (statement, ":key", g_array_index (keys, gint64, i));
      serai_statement_bind_int (statement, ":article", article);
      if (!serai_statement_run (statement, NULL, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
serai_derived_insert (SeraiDatabase *database,
                      gint64 article,
                      const SeraiDocument *document,
                      const SeraiAnalysis *analysis,
                      GError **error)
{
  return derive_goods (database, article, analysis, error)
         && derive_likeness (database, article, document->text, error);
}

/* Those that went meanwhile need nothing. */
static gboolean
derive_stored (SeraiDatabase *database, gint64 article, GError **error)
{
  static const char done_sql[] = "DELETE FROM to_derive WHERE article = :article";
  g_autoptr (SeraiDocument) document = NULL;
  g_autoptr (SeraiAnalysis) analysis = NULL;
  g_autoptr (GError) problem = NULL;
  if (serai_articles_load_found (database, article, &document, &analysis, &problem))
    {
      if (!serai_derived_insert (database, article, document, analysis, error))
        return FALSE;
    }
  else if (!g_error_matches (problem, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }
  return run_for_article (database, done_sql, article, error);
}

static gboolean
find_next (SeraiDatabase *database, gint64 *out_article, GError **error)
{
  static const char sql[] = "SELECT article FROM to_derive LIMIT 1";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL || !serai_statement_step (statement, &is_row, error))
    return FALSE;
  *out_article = is_row ? serai_statement_get_int (statement, 0) : 0;
  return TRUE;
}

gboolean
serai_derived_catch_up (SeraiDatabase *database, guint limit, guint *out_n_left, GError **error)
{
  gint64 article = 0;
  *out_n_left = 0;
  for (guint i = 0; i <= limit; i++)
    {
      if (!find_next (database, &article, error))
        return FALSE;
      if (article == 0)
        return TRUE;
      if (i < limit && !derive_stored (database, article, error))
        return FALSE;
    }
  *out_n_left = 1;
  return TRUE;
}
