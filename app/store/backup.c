/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A consistent copy of a library in use, and the check that a file is whole. */
#include "store/backup.h"

#include "store/originals.h"
#include "store/search.h"
#include "store/statement.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

static gboolean
set_file_error (GError **error, const char *path, const char *reason)
{
  g_autofree char *name = g_filename_display_name (path);
  g_set_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_ACCESS,
               "The copy “%s” cannot be written (%s): choose another place", name, reason);
  return FALSE;
}

/* Whether the copy may take the place of what is at @path. */
static gboolean
check_target (SeraiDatabase *database, const char *path, GError **error)
{
  GStatBuf target, source;
  if (g_stat (path, &target) != 0)
    return TRUE;
  if (g_stat (serai_database_get_path (database), &source) == 0 && source.st_dev == target.st_dev
      && source.st_ino == target.st_ino)
    return set_file_error (error, path, "it is the library itself");
  g_autoptr (SeraiDatabase) other = serai_database_open (path, SERAI_DATABASE_READ, NULL);
  return other != NULL || set_file_error (error, path, "another file is there");
}

static gboolean
copy_pages (SeraiDatabase *database, const char *path, GError **error)
{
  sqlite3 *copy = NULL;
  int code = sqlite3_open_v2 (
      path, &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);
  if (code == SQLITE_OK)
    {
      sqlite3_backup *backup =
          sqlite3_backup_init (copy, "main", serai_database_get_handle (database), "main");
      /* All pages in one step are one snapshot: what others write meanwhile isn't in it. */
      if (backup != NULL)
        sqlite3_backup_step (backup, -1);
      code = backup != NULL ? sqlite3_backup_finish (backup) : sqlite3_errcode (copy);
    }
  /* One file, without a log beside it, can be copied and sent. */
  if (code == SQLITE_OK)
    code = sqlite3_exec (copy, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);
  sqlite3_close (copy);
  return code == SQLITE_OK || serai_store_set_error (error, path, code, NULL);
}

static gboolean
force_to_disk (const char *path)
{
  int fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0)
    return FALSE;
  gboolean is_done = fsync (fd) == 0;
  return close (fd) == 0 && is_done;
}

gboolean
serai_backup_write (SeraiDatabase *database, const char *path, GError **error)
{
  if (!check_target (database, path, error))
    return FALSE;
  g_autofree char *unfinished = g_strconcat (path, ".unfinished", NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_unlink (unfinished);
  gboolean is_copied = copy_pages (database, unfinished, error);
  if (is_copied && force_to_disk (unfinished) && g_rename (unfinished, path) == 0
      && force_to_disk (folder))
    return TRUE;
  if (is_copied)
    set_file_error (error, path, g_strerror (errno));
  g_unlink (unfinished);
  return FALSE;
}

/* FALSE where @sql has a row: its first columns tell what is wrong. */
static gboolean
expect_none (SeraiDatabase *database, const char *sql, const char *what, GError **error)
{
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, error);
  if (statement == NULL || !serai_statement_step (statement, &is_row, error))
    return FALSE;
  if (!is_row)
    return TRUE;
  g_autofree char *name = g_filename_display_name (serai_database_get_path (database));
  g_set_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_DAMAGED,
               "“%s” is damaged (%s: %s): restore it from a backup", name, what,
               serai_statement_get_text (statement, 0));
  return FALSE;
}

gboolean
serai_backup_verify (SeraiDatabase *database, GError **error)
{
  static const char integrity[] =
      "SELECT integrity_check FROM pragma_integrity_check (1) WHERE integrity_check <> 'ok'";
  static const char foreign_keys[] = "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1";
  static const char halves[] =
      "SELECT id FROM article"
      " WHERE NOT EXISTS (SELECT 1 FROM content WHERE article = id)"
      " UNION ALL SELECT id FROM original"
      " WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.id = original.id)"
      "   AND NOT EXISTS (SELECT 1 FROM dataset WHERE original = original.id)"
      " LIMIT 1";
  return expect_none (database, integrity, "structure", error)
         && expect_none (database, foreign_keys, "links of", error)
         && expect_none (database, halves, "half a document", error)
         && serai_search_verify (database, error) && serai_originals_verify (database, error);
}
