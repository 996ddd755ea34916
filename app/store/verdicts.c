/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `verdict`: what checking each claim gave. */
#include "store/verdicts.h"

#include "store/statement.h"

gboolean
serai_verdicts_get_figures (SeraiDatabase *database, gint64 *out_figures, GError **error)
{
  /* Ids are never used again: a dataset that comes or goes changes the sum, whatever others do. */
  static const char sql[] = "SELECT coalesce (sum (id * id), 0) FROM dataset";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL || !serai_statement_step (statement, &is_row, error))
    return FALSE;
  *out_figures = serai_statement_get_int (statement, 0);
  return TRUE;
}

/* (element-type gint64) */
static GArray *
read_ids (SeraiStatement *statement, GError **error)
{
  gboolean is_row;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return g_steal_pointer (&ids);
      gint64 id = serai_statement_get_int (statement, 0);
      g_array_append_val (ids, id);
    }
  return NULL;
}

GArray *
serai_verdicts_find_unjudged (SeraiDatabase *database, gint64 figures, guint limit, GError **error)
{
  static const char sql[] = "SELECT DISTINCT c.article FROM claim AS c WHERE NOT EXISTS"
                            "       (SELECT 1 FROM verdict WHERE claim = c.id"
                            "           AND figures = :figures)"
                            " LIMIT :limit";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return NULL;
  serai_statement_bind_int (statement, ":figures", figures);
  serai_statement_bind_int (statement, ":limit", limit);
  return read_ids (statement, error);
}

static GArray *
find_claims (SeraiDatabase *database, gint64 article, GError **error)
{
  static const char sql[] = "SELECT id FROM claim WHERE article = :article ORDER BY id";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return NULL;
  serai_statement_bind_int (statement, ":article", article);
  return read_ids (statement, error);
}

static gboolean
set_verdict (SeraiDatabase *database,
             gint64 claim,
             gint64 article,
             SeraiVerdict verdict,
             gint64 figures,
             GError **error)
{
  static const char sql[] = "INSERT OR REPLACE INTO verdict (claim, article, verdict, figures)"
                            " VALUES (:claim, :article, :verdict, :figures)";
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":claim", claim);
  serai_statement_bind_int (statement, ":article", article);
  serai_statement_bind_int (statement, ":verdict", verdict);
  serai_statement_bind_int (statement, ":figures", figures);
  return serai_statement_run (statement, NULL, error);
}

gboolean
serai_verdicts_set (SeraiDatabase *database,
                    gint64 article,
                    GArray *verdicts,
                    gint64 figures,
                    GError **error)
{
  /* Read again in the meantime, the article has other claims: the next question judges those. */
  g_autoptr (GArray) claims = find_claims (database, article, error);
  if (claims == NULL)
    return FALSE;
  for (guint i = 0; i < claims->len && claims->len == verdicts->len; i++)
    if (!set_verdict (database, g_array_index (claims, gint64, i), article,
                      g_array_index (verdicts, SeraiVerdict, i), figures, error))
      return FALSE;
  return TRUE;
}
