/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From any older library to the present one: the numbered files in data/schema, one a step. */
#include "store/migrations.h"

#include "store/statement.h"

#include <stdlib.h>

#define FOLDER "/io/github/serai/Serai/schema/"

/* "Sera": what `file` and other programmes see in the header. */
#define APPLICATION_ID 0x53657261

/* glib-compile-resources makes it; calling it also links the resource in. */
extern GResource *serai_schema_get_resource (void);

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The number of a step: the version that it leads to. */
static int
get_number (const char *name)
{
  return atoi (name);
}

/* The names of the steps in order. (transfer full) */
static char **
list_steps (void)
{
  char **names = g_resource_enumerate_children (serai_schema_get_resource (), FOLDER, 0, NULL);
  g_assert (names != NULL);
  guint n_names = g_strv_length (names);
  qsort (names, n_names, sizeof *names, compare_names);
  for (guint i = 1; i < n_names; i++)
    g_assert (get_number (names[i]) > get_number (names[i - 1]));
  return names;
}

int
serai_migrations_get_newest (void)
{
  g_auto (GStrv) steps = list_steps ();
  return get_number (steps[g_strv_length (steps) - 1]);
}

static gboolean
read_number (SeraiDatabase *database, const char *sql, gint64 *out_number, GError **error)
{
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  gboolean is_row = FALSE;
  if (statement == NULL || !serai_statement_step (statement, &is_row, error))
    return FALSE;
  *out_number = is_row ? serai_statement_get_int (statement, 0) : 0;
  return TRUE;
}

static gboolean
read_header (SeraiDatabase *database,
             gint64 *out_id,
             gint64 *out_version,
             gint64 *out_n,
             GError **error)
{
  static const char read_id[] = "PRAGMA application_id";
  static const char read_version[] = "PRAGMA user_version";
  static const char count_tables[] = "SELECT count(*) FROM sqlite_schema";
  return read_number (database, read_id, out_id, error)
         && read_number (database, read_version, out_version, error)
         && read_number (database, count_tables, out_n, error);
}

gboolean
serai_migrations_check (SeraiDatabase *database, GError **error)
{
  gint64 id, version, n_tables;
  if (!read_header (database, &id, &version, &n_tables, error))
    return FALSE;

  g_autofree char *name = g_filename_display_name (serai_database_get_path (database));
  if (version > serai_migrations_get_newest () && (id == APPLICATION_ID || id == 0))
    {
      g_set_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NEWER,
                   "The library “%s” was written by a newer version of Serai: install that version "
                   "or choose another library; nothing was changed",
                   name);
      return FALSE;
    }
  gboolean is_empty = id == 0 && version == 0 && n_tables == 0;
  if (is_empty || (id == APPLICATION_ID && version > 0))
    return TRUE;
  g_set_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_DAMAGED,
               "“%s” is the database of another programme, no library: choose another file", name);
  return FALSE;
}

static gboolean
run_step (SeraiDatabase *database, const char *name, int number, GError **error)
{
  g_autofree char *path = g_strconcat (FOLDER, name, NULL);
  g_autoptr (GBytes) sql = g_resource_lookup_data (serai_schema_get_resource (), path, 0, error);
  g_autofree char *mark = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d;",
                                           APPLICATION_ID, number);
  /* Compiled resources end with a NUL that isn't counted. */
  return sql != NULL && serai_database_execute (database, g_bytes_get_data (sql, NULL), error)
         && serai_database_execute (database, mark, error);
}

gboolean
serai_migrations_run (SeraiDatabase *database, GError **error)
{
  gint64 id, version, n_tables;
  if (!read_header (database, &id, &version, &n_tables, error))
    return FALSE;
  g_auto (GStrv) steps = list_steps ();
  if (version >= get_number (steps[g_strv_length (steps) - 1]))
    return serai_migrations_check (database, error);

  /* Another process may have been faster: only inside the transaction the number is certain. */
  if (!serai_database_begin (database, error))
    return FALSE;
  gboolean is_done = read_header (database, &id, &version, &n_tables, error)
                     && serai_migrations_check (database, error);
  for (guint i = 0; is_done && steps[i] != NULL; i++)
    if (get_number (steps[i]) > version)
      is_done = run_step (database, steps[i], get_number (steps[i]), error);
  if (is_done)
    return serai_database_commit (database, error);
  serai_database_rollback (database);
  return FALSE;
}
