/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `capture`: what came from which address, a row a visit. */
#include "store/captures.h"

#include "store/statement.h"

#define COLUMNS                                                                                    \
  "c.original, coalesce (a.id, d.id), a.id IS NULL AND d.id IS NOT NULL,"                          \
  " coalesce (a.title, a.file, d.title, d.file), c.address, c.final_address, c.chain, c.captured," \
  " c.status, c.sha256, c.etag, c.last_modified, c.expires"
#define TABLES                                                                                     \
  " FROM capture AS c LEFT JOIN article AS a ON a.id = c.original"                                 \
  "  LEFT JOIN dataset AS d ON d.id ="                                                             \
  "       (SELECT min (id) FROM dataset WHERE dataset.original = c.original)"

void
serai_visit_free (SeraiVisit *self)
{
  g_free (self->title);
  g_free (self->address);
  g_free (self->final_address);
  g_free (self->chain);
  g_free (self->sha256);
  g_free (self->etag);
  g_free (self->last_modified);
  g_free (self);
}

gboolean
serai_captures_insert (SeraiDatabase *database,
                       gint64 original,
                       const SeraiCapture *capture,
                       GError **error)
{
  static const char sql[] =
      "INSERT INTO capture (original, key, address, final_address, captured, status, sha256, etag,"
      "                     last_modified, expires, headers, chain)"
      " VALUES (nullif (:original, 0), :key, :address, :final_address, :captured, :status, :sha256,"
      "         :etag, :last_modified, :expires, :headers, :chain)";
  g_autofree char *chain = serai_capture_format_chain (capture);
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":original", original);
  serai_statement_bind_text (statement, ":key", capture->key);
  serai_statement_bind_text (statement, ":address", capture->address);
  serai_statement_bind_text (statement, ":final_address", capture->final_address);
  serai_statement_bind_int (statement, ":captured", capture->captured);
  serai_statement_bind_int (statement, ":status", capture->status);
  serai_statement_bind_text (statement, ":sha256", capture->sha256);
  serai_statement_bind_text (statement, ":etag", capture->etag);
  serai_statement_bind_text (statement, ":last_modified", capture->last_modified);
  serai_statement_bind_int (statement, ":expires", capture->expires);
  serai_statement_bind_text (statement, ":headers", capture->headers);
  serai_statement_bind_text (statement, ":chain", chain);
  return serai_statement_run (statement, NULL, error);
}

static SeraiVisit *
read_visit (SeraiStatement *statement)
{
  SeraiVisit *visit = g_new0 (SeraiVisit, 1);
  visit->original = serai_statement_get_int (statement, 0);
  visit->id = serai_statement_get_int (statement, 1);
  visit->is_trade = serai_statement_get_int (statement, 2);
  visit->title = serai_statement_dup_text (statement, 3);
  visit->address = serai_statement_dup_text (statement, 4);
  visit->final_address = serai_statement_dup_text (statement, 5);
  visit->chain = serai_statement_dup_text (statement, 6);
  visit->captured = serai_statement_get_int (statement, 7);
  visit->status = serai_statement_get_int (statement, 8);
  visit->sha256 = serai_statement_dup_text (statement, 9);
  visit->etag = serai_statement_dup_text (statement, 10);
  visit->last_modified = serai_statement_dup_text (statement, 11);
  visit->expires = serai_statement_get_int (statement, 12);
  return visit;
}

gboolean
serai_captures_find_last (SeraiDatabase *database,
                          const char *key,
                          SeraiVisit **out_visit,
                          GError **error)
{
  static const char sql[] =
      "SELECT " COLUMNS TABLES " WHERE c.key = :key ORDER BY c.id DESC LIMIT 1";
  gboolean is_row;
  *out_visit = NULL;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_text (statement, ":key", key);
  if (!serai_statement_step (statement, &is_row, error))
    return FALSE;
  if (is_row)
    *out_visit = read_visit (statement);
  return TRUE;
}

GPtrArray *
serai_captures_list_visits (SeraiDatabase *database, gint64 original, GError **error)
{
  static const char sql[] =
      "SELECT " COLUMNS TABLES
      " WHERE c.key IN (SELECT key FROM capture WHERE original = :original) ORDER BY c.id";
  gboolean is_row;
  g_autoptr (GPtrArray) visits = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_visit_free);
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return NULL;
  serai_statement_bind_int (statement, ":original", original);
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return g_steal_pointer (&visits);
      g_ptr_array_add (visits, read_visit (statement));
    }
  return NULL;
}
