/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `original`: the bytes as they were given, which own all that was read from them. */
#include "store/originals.h"

#include "base/text.h"
#include "store/deflate.h"
#include "store/statement.h"

#define SHA256_SIZE 32

SeraiOriginal *
serai_original_new (GBytes *bytes, const char *sha256, gint64 captured)
{
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);
  GBytes *deflated = serai_deflate (data, size);
  SeraiOriginal *self = g_new0 (SeraiOriginal, 1);
  self->sha256 = g_strdup (sha256);
  self->captured = captured;
  self->size = size;
  self->is_deflated = deflated != NULL;
  self->bytes = deflated != NULL ? deflated : g_bytes_ref (bytes);
  return self;
}

void
serai_original_free (SeraiOriginal *self)
{
  g_free (self->sha256);
  g_bytes_unref (self->bytes);
  g_free (self);
}

static void
bind_sha256 (SeraiStatement *statement, const char *sha256, guint8 binary[SHA256_SIZE])
{
  g_assert (strlen (sha256) == 2 * SHA256_SIZE);
  for (guint i = 0; i < SHA256_SIZE; i++)
    binary[i] =
        g_ascii_xdigit_value (sha256[2 * i]) << 4 | g_ascii_xdigit_value (sha256[2 * i + 1]);
  serai_statement_bind_blob (statement, ":sha256", binary, SHA256_SIZE);
}

gboolean
serai_originals_find (SeraiDatabase *database,
                      const char *sha256,
                      SeraiKnown *out_known,
                      GError **error)
{
  static const char sql[] = "SELECT o.id, coalesce (a.id, d.id, o.id), a.id IS NULL,"
                            "       coalesce (a.title, a.file, d.title, d.file)"
                            "  FROM original AS o LEFT JOIN article AS a ON a.id = o.id"
                            "  LEFT JOIN dataset AS d ON d.original = o.id"
                            " WHERE o.sha256 = :sha256 ORDER BY d.id LIMIT 1";
  guint8 binary[SHA256_SIZE];
  gboolean is_row;
  *out_known = (SeraiKnown){0};
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  bind_sha256 (statement, sha256, binary);
  if (!serai_statement_step (statement, &is_row, error))
    return FALSE;
  if (is_row)
    {
      out_known->original = serai_statement_get_int (statement, 0);
      out_known->id = serai_statement_get_int (statement, 1);
      out_known->is_trade = serai_statement_get_int (statement, 2);
      out_known->title = serai_statement_dup_text (statement, 3);
    }
  return TRUE;
}

gint64
serai_originals_insert (SeraiDatabase *database, const SeraiOriginal *original, GError **error)
{
  static const char sql[] = "INSERT INTO original (sha256, captured, size, is_deflated, bytes)"
                            " VALUES (:sha256, :captured, :size, :is_deflated, :bytes)";
  guint8 binary[SHA256_SIZE];
  gsize size;
  gconstpointer data = g_bytes_get_data (original->bytes, &size);
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return 0;
  bind_sha256 (statement, original->sha256, binary);
  serai_statement_bind_int (statement, ":captured", original->captured);
  serai_statement_bind_int (statement, ":size", original->size);
  serai_statement_bind_int (statement, ":is_deflated", original->is_deflated);
  serai_statement_bind_blob (statement, ":bytes", data, size);
  return serai_statement_run (statement, NULL, error) ? serai_statement_get_inserted (statement)
                                                      : 0;
}

gboolean
serai_originals_delete (SeraiDatabase *database, gint64 id, GError **error)
{
  static const char sql[] = "DELETE FROM original WHERE id = :id";
  int n_deleted = 0;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  serai_statement_bind_int (statement, ":id", id);
  if (!serai_statement_run (statement, &n_deleted, error))
    return FALSE;
  if (n_deleted > 0)
    return TRUE;
  g_set_error_literal (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND,
                       "The document is not in the library any more");
  return FALSE;
}

/* Columns: size, is_deflated, bytes. */
static GBytes *
read_bytes (SeraiStatement *statement, int column)
{
  gsize size = serai_statement_get_int (statement, column);
  gboolean is_deflated = serai_statement_get_int (statement, column + 1);
  g_autoptr (GBytes) stored = serai_statement_dup_blob (statement, column + 2);
  if (!is_deflated)
    return g_steal_pointer (&stored);
  return serai_inflate (g_bytes_get_data (stored, NULL), g_bytes_get_size (stored), size);
}

static void
set_damaged (SeraiDatabase *database, gint64 id, GError **error)
{
  g_autofree char *name = g_filename_display_name (serai_database_get_path (database));
  g_set_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_DAMAGED,
               "“%s” is damaged: original %" G_GINT64_FORMAT
               " is not what was taken in; restore the library from a backup",
               name, id);
}

GBytes *
serai_originals_load (SeraiDatabase *database, gint64 id, GError **error)
{
  static const char sql[] = "SELECT size, is_deflated, bytes FROM original WHERE id = :id";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return NULL;
  serai_statement_bind_int (statement, ":id", id);
  if (!serai_statement_step (statement, &is_row, error))
    return NULL;
  if (!is_row)
    {
      g_set_error_literal (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND,
                           "The original is not in the library any more");
      return NULL;
    }
  GBytes *bytes = read_bytes (statement, 0);
  if (bytes == NULL)
    set_damaged (database, id, error);
  return bytes;
}

gboolean
serai_originals_is_new (SeraiDatabase *database, gboolean *out_is_new, GError **error)
{
  /* What AUTOINCREMENT remembers outlives the rows. */
  static const char sql[] = "SELECT 1 FROM sqlite_sequence WHERE name = 'original'";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL || !serai_statement_step (statement, &is_row, error))
    return FALSE;
  *out_is_new = !is_row;
  return TRUE;
}

gboolean
serai_originals_verify (SeraiDatabase *database, GError **error)
{
  static const char sql[] =
      "SELECT id, size, is_deflated, bytes, lower (hex (sha256)) FROM original";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL)
    return FALSE;
  while (serai_statement_step (statement, &is_row, error))
    {
      if (!is_row)
        return TRUE;
      g_autoptr (GBytes) bytes = read_bytes (statement, 1);
      g_autofree char *sha256 = bytes != NULL ? serai_text_sha256 (bytes) : NULL;
      if (g_strcmp0 (sha256, serai_statement_get_text (statement, 4)) != 0)
        {
          set_damaged (database, serai_statement_get_int (statement, 0), error);
          return FALSE;
        }
    }
  return FALSE;
}
