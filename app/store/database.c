/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One connection to a library's file. */
#include "store/database.h"

#include "store/migrations.h"
#include "store/tokenizer.h"

#include <errno.h>
#include <glib/gstdio.h>

/* How long a statement waits for another process before it gives up. */
#define BUSY_MS 5000

struct _SeraiDatabase
{
  char *path;
  sqlite3 *handle;
  GThread *owner;
  GHashTable *statements; /* static SQL text, by its address → sqlite3_stmt */
  GCancellable *cancellable;
};

const char *
serai_database_get_path (SeraiDatabase *self)
{
  return self->path;
}

sqlite3 *
serai_database_get_handle (SeraiDatabase *self)
{
  g_assert (self->owner == g_thread_self ());
  return self->handle;
}

gboolean
serai_database_set_error (SeraiDatabase *self, int code, GError **error)
{
  return serai_store_set_error (error, self->path, code, sqlite3_errmsg (self->handle));
}

gboolean
serai_database_execute (SeraiDatabase *self, const char *sql, GError **error)
{
  int code = sqlite3_exec (serai_database_get_handle (self), sql, NULL, NULL, NULL);
  return code == SQLITE_OK || serai_database_set_error (self, code, error);
}

gboolean
serai_database_begin (SeraiDatabase *self, GError **error)
{
  return serai_database_execute (self, "BEGIN IMMEDIATE", error);
}

gboolean
serai_database_commit (SeraiDatabase *self, GError **error)
{
  if (serai_database_execute (self, "COMMIT", error))
    return TRUE;
  serai_database_rollback (self);
  return FALSE;
}

void
serai_database_rollback (SeraiDatabase *self)
{
  /* SQLite itself rolls back on some errors (a full disk); then there is nothing left to do. */
  if (!sqlite3_get_autocommit (serai_database_get_handle (self)))
    sqlite3_exec (self->handle, "ROLLBACK", NULL, NULL, NULL);
}

static int
progress_cb (void *data)
{
  return g_cancellable_is_cancelled (data);
}

void
serai_database_set_cancellable (SeraiDatabase *self, GCancellable *cancellable)
{
  g_set_object (&self->cancellable, cancellable);
  sqlite3_progress_handler (serai_database_get_handle (self), 5000,
                            cancellable != NULL ? progress_cb : NULL, cancellable);
}

sqlite3_stmt *
serai_database_lend_statement (SeraiDatabase *self, const char *sql, GError **error)
{
  sqlite3 *handle = serai_database_get_handle (self);
  sqlite3_stmt *statement = g_hash_table_lookup (self->statements, sql);
  if (statement != NULL)
    return statement;
  int code = sqlite3_prepare_v3 (handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL);
  if (code != SQLITE_OK)
    {
      serai_database_set_error (self, code, error);
      return NULL;
    }
  g_hash_table_insert (self->statements, (gpointer) sql, statement);
  return statement;
}

static gboolean
create_folder (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  if (g_mkdir_with_parents (folder, 0700) == 0)
    return TRUE;
  serai_store_set_error (error, path, SQLITE_CANTOPEN, g_strerror (errno));
  return FALSE;
}

/* A connection with statements left would stay open unseen. */
static void
close_handle (SeraiDatabase *self)
{
  g_hash_table_remove_all (self->statements);
  int code = sqlite3_close (g_steal_pointer (&self->handle));
  g_assert (code == SQLITE_OK);
}

static gboolean
open_handle (SeraiDatabase *self, int flags, GError **error)
{
  close_handle (self);
  flags |= SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  int code = sqlite3_open_v2 (self->path, &self->handle, flags, NULL);
  if (code != SQLITE_OK)
    return serai_store_set_error (error, self->path, code, NULL);
  sqlite3_busy_timeout (self->handle, BUSY_MS);
  code = serai_tokenizer_register (self->handle);
  return code == SQLITE_OK || serai_database_set_error (self, code, error);
}

/* Looks at a file that exists before anything is changed in it. */
static gboolean
check_file (SeraiDatabase *self, GError **error)
{
  GStatBuf status;
  if (g_stat (self->path, &status) != 0 || status.st_size == 0)
    return TRUE;
  if (!open_handle (self, SQLITE_OPEN_READONLY, error))
    return FALSE;
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  return serai_migrations_check (self, error);
}

static const char setup_writer[] = "PRAGMA journal_mode = WAL;"
                                   "PRAGMA synchronous = FULL;"
                                   "PRAGMA foreign_keys = ON;"
                                   "PRAGMA recursive_triggers = ON;"
                                   "PRAGMA cell_size_check = ON;"
                                   "PRAGMA cache_size = -16000;"
                                   "PRAGMA journal_size_limit = 67108864;";
static const char setup_reader[] = "PRAGMA query_only = ON;"
                                   "PRAGMA cell_size_check = ON;"
                                   "PRAGMA cache_size = -8000;";

static gboolean
open_for_writing (SeraiDatabase *self, GError **error)
{
  return create_folder (self->path, error) && check_file (self, error)
         && open_handle (self, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, error)
         && serai_database_execute (self, setup_writer, error)
         && serai_migrations_run (self, error);
}

static gboolean
open_for_reading (SeraiDatabase *self, GError **error)
{
  return open_handle (self, SQLITE_OPEN_READONLY, error)
         && serai_database_execute (self, setup_reader, error)
         && serai_migrations_check (self, error);
}

SeraiDatabase *
serai_database_open (const char *path, SeraiDatabaseMode mode, GError **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  g_autoptr (SeraiDatabase) self = g_new0 (SeraiDatabase, 1);
  self->path = g_strdup (path);
  self->owner = g_thread_self ();
  self->statements =
      g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) (void *) sqlite3_finalize);
  gboolean is_open = mode == SERAI_DATABASE_WRITE ? open_for_writing (self, error)
                                                  : open_for_reading (self, error);
  return is_open ? g_steal_pointer (&self) : NULL;
}

void
serai_database_free (SeraiDatabase *self)
{
  close_handle (self);
  g_hash_table_unref (self->statements);
  g_clear_object (&self->cancellable);
  g_free (self->path);
  g_free (self);
}
