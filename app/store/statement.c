/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A prepared statement: parameters by name in, columns by number out. */
#include "store/statement.h"

#include <math.h>

struct _SeraiStatement
{
  SeraiDatabase *database;
  sqlite3_stmt *handle;
};

SeraiStatement *
serai_statement_new (SeraiDatabase *database, const char *sql, GError **error)
{
  sqlite3_stmt *handle = serai_database_lend_statement (database, sql, error);
  if (handle == NULL)
    return NULL;
  g_assert (!sqlite3_stmt_busy (handle));
  SeraiStatement *self = g_new (SeraiStatement, 1);
  self->database = database;
  self->handle = handle;
  return self;
}

void
serai_statement_free (SeraiStatement *self)
{
  sqlite3_reset (self->handle);
  sqlite3_clear_bindings (self->handle);
  g_free (self);
}

static int
find_parameter (SeraiStatement *self, const char *name)
{
  int index = sqlite3_bind_parameter_index (self->handle, name);
  g_assert (index > 0);
  return index;
}

void
serai_statement_bind_int (SeraiStatement *self, const char *name, gint64 value)
{
  sqlite3_bind_int64 (self->handle, find_parameter (self, name), value);
}

void
serai_statement_bind_day (SeraiStatement *self, const char *name, guint32 day)
{
  int index = find_parameter (self, name);
  if (day != 0)
    sqlite3_bind_int64 (self->handle, index, day);
  else
    sqlite3_bind_null (self->handle, index);
}

void
serai_statement_bind_double (SeraiStatement *self, const char *name, double value)
{
  int index = find_parameter (self, name);
  if (!isnan (value))
    sqlite3_bind_double (self->handle, index, value);
  else
    sqlite3_bind_null (self->handle, index);
}

void
serai_statement_bind_text (SeraiStatement *self, const char *name, const char *text)
{
  sqlite3_bind_text (self->handle, find_parameter (self, name), text, -1, SQLITE_STATIC);
}

void
serai_statement_bind_blob (SeraiStatement *self, const char *name, gconstpointer data, gsize size)
{
  /* A NULL pointer would bind NULL; an empty blob isn't that. */
  sqlite3_bind_blob64 (self->handle, find_parameter (self, name), data != NULL ? data : "", size,
                       SQLITE_STATIC);
}

gboolean
serai_statement_step (SeraiStatement *self, gboolean *out_is_row, GError **error)
{
  int code = sqlite3_step (self->handle);
  *out_is_row = code == SQLITE_ROW;
  if (code == SQLITE_ROW || code == SQLITE_DONE)
    return TRUE;
  return serai_database_set_error (self->database, code, error);
}

gboolean
serai_statement_run (SeraiStatement *self, int *out_n_changed, GError **error)
{
  int code;
  do
    code = sqlite3_step (self->handle);
  while (code == SQLITE_ROW);
  if (code != SQLITE_DONE)
    {
      serai_database_set_error (self->database, code, error);
      sqlite3_reset (self->handle);
      return FALSE;
    }
  if (out_n_changed != NULL)
    *out_n_changed = sqlite3_changes (serai_database_get_handle (self->database));
  sqlite3_reset (self->handle);
  return TRUE;
}

gint64
serai_statement_get_int (SeraiStatement *self, int column)
{
  return sqlite3_column_int64 (self->handle, column);
}

double
serai_statement_get_double (SeraiStatement *self, int column)
{
  if (sqlite3_column_type (self->handle, column) == SQLITE_NULL)
    return NAN;
  return sqlite3_column_double (self->handle, column);
}

const char *
serai_statement_get_text (SeraiStatement *self, int column)
{
  return (const char *) sqlite3_column_text (self->handle, column);
}

char *
serai_statement_dup_text (SeraiStatement *self, int column)
{
  return g_strdup (serai_statement_get_text (self, column));
}

GBytes *
serai_statement_dup_blob (SeraiStatement *self, int column)
{
  gconstpointer data = sqlite3_column_blob (self->handle, column);
  return g_bytes_new (data, sqlite3_column_bytes (self->handle, column));
}

gint64
serai_statement_get_inserted (SeraiStatement *self)
{
  return sqlite3_last_insert_rowid (serai_database_get_handle (self->database));
}
