/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/backup.h"
#include "store/migrations.h"
#include "store/search.h"
#include "store/statement.h"
#include "support/library.h"

#include <sys/wait.h>
#include <unistd.h>

static gint64
read_number (SeraiDatabase *database, const char *sql)
{
  gboolean is_row = FALSE;
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiStatement) statement = serai_statement_new (database, sql, &error);
  g_assert_no_error (error);
  g_assert_true (serai_statement_step (statement, &is_row, &error));
  return is_row ? serai_statement_get_int (statement, 0) : -1;
}

static void
assert_refused (const char *path, int code)
{
  g_autoptr (GError) error = NULL;
  g_assert_null (serai_database_open (path, SERAI_DATABASE_WRITE, &error));
  g_assert_error (error, SERAI_STORE_ERROR, code);
  g_assert_nonnull (strstr (error->message, "“"));
  g_clear_error (&error);
  g_assert_null (serai_database_open (path, SERAI_DATABASE_READ, &error));
  g_assert_error (error, SERAI_STORE_ERROR, code);
}

/* Writes a database with SQLite alone. */
static void
write_database (const char *path, const char *sql)
{
  sqlite3 *handle = NULL;
  g_assert_cmpint (sqlite3_open (path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (handle);
}

static char *
hash_file (const char *path)
{
  char *contents;
  gsize size;
  g_assert_true (g_file_get_contents (path, &contents, &size, NULL));
  g_autoptr (GBytes) bytes = g_bytes_new_take (contents, size);
  return serai_text_sha256 (bytes);
}

static void
test_a_new_library_has_the_newest_version (void)
{
  TestPlace place = test_place_new ();
  g_autofree char *deep = g_build_filename (place.folder, "a", "b", "library.db", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiDatabase) database = serai_database_open (deep, SERAI_DATABASE_WRITE, &error);
  g_assert_no_error (error);
  g_assert_cmpint (read_number (database, "PRAGMA user_version"), ==,
                   serai_migrations_get_newest ());
  g_assert_cmpint (read_number (database, "PRAGMA synchronous"), ==, 2);
  g_assert_cmpint (read_number (database, "PRAGMA foreign_keys"), ==, 1);
  g_assert_cmpint (read_number (database, "PRAGMA recursive_triggers"), ==, 1);
  g_assert_cmpint (read_number (database, "SELECT journal_mode = 'wal' FROM pragma_journal_mode"),
                   ==, 1);
  g_clear_pointer (&database, serai_database_free);
  database = serai_database_open (deep, SERAI_DATABASE_WRITE, &error);
  g_assert_no_error (error);
  g_clear_pointer (&database, serai_database_free);
  test_place_clear (&place);
}

static void
test_a_newer_library_is_left_alone (void)
{
  static const char *const others[] = {
      "CREATE TABLE t (x); PRAGMA user_version = 999",
      "CREATE TABLE t (x); PRAGMA application_id = 0x53657261; PRAGMA user_version = 999",
      "PRAGMA journal_mode = WAL; CREATE TABLE t (x); PRAGMA user_version = 999",
  };
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      TestPlace place = test_place_new ();
      write_database (place.path, others[i]);
      g_autofree char *before = hash_file (place.path);
      assert_refused (place.path, SERAI_STORE_ERROR_NEWER);
      g_autofree char *after = hash_file (place.path);
      g_assert_cmpstr (before, ==, after);
      test_place_clear (&place);
    }
}

static void
test_what_is_no_library_is_left_alone (void)
{
  TestPlace place = test_place_new ();
  write_database (place.path, "CREATE TABLE bookmarks (url TEXT)");
  g_autofree char *before = hash_file (place.path);
  assert_refused (place.path, SERAI_STORE_ERROR_DAMAGED);
  g_autofree char *after = hash_file (place.path);
  g_assert_cmpstr (before, ==, after);

  g_autofree char *text = g_strnfill (5000, 'x');
  g_assert_true (g_file_set_contents (place.path, text, 5000, NULL));
  assert_refused (place.path, SERAI_STORE_ERROR_DAMAGED);
  test_place_clear (&place);
}

static void
test_an_empty_file_becomes_a_library (void)
{
  TestPlace place = test_place_new ();
  g_assert_true (g_file_set_contents (place.path, "", 0, NULL));
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiDatabase) database =
      serai_database_open (place.path, SERAI_DATABASE_WRITE, &error);
  g_assert_no_error (error);
  g_clear_pointer (&database, serai_database_free);
  test_place_clear (&place);
}

static void
fill_library (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiDatabase) database = serai_database_open (path, SERAI_DATABASE_WRITE, &error);
  g_assert_no_error (error);
  g_assert_true (serai_database_begin (database, &error));
  for (guint i = 0; i < 50; i++)
    {
      g_autofree char *title = g_strdup_printf ("Number %u", i);
      test_store (database, title, TEST_TEXT);
    }
  g_assert_true (serai_database_commit (database, &error));
  g_assert_true (serai_backup_verify (database, &error));
  g_assert_no_error (error);
}

static void
test_damage_is_found_and_named (void)
{
  TestPlace place = test_place_new ();
  fill_library (place.path);
  char *contents;
  gsize size;
  g_assert_true (g_file_get_contents (place.path, &contents, &size, NULL));
  memset (contents + size / 2, 0x5a, 8192);
  g_assert_true (g_file_set_contents (place.path, contents, size, NULL));
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiDatabase) database =
      serai_database_open (place.path, SERAI_DATABASE_WRITE, &error);
  if (database != NULL)
    serai_backup_verify (database, &error);
  g_assert_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_DAMAGED);
  g_clear_pointer (&database, serai_database_free);

  g_assert_true (g_file_set_contents (place.path, contents, 5000, NULL));
  g_clear_error (&error);
  database = serai_database_open (place.path, SERAI_DATABASE_WRITE, &error);
  if (database != NULL)
    serai_backup_verify (database, &error);
  g_assert_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_DAMAGED);
  g_clear_pointer (&database, serai_database_free);
  g_free (contents);
  test_place_clear (&place);
}

static void
test_a_search_index_that_lies_is_found (void)
{
  TestPlace place = test_place_new ();
  fill_library (place.path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiDatabase) database =
      serai_database_open (place.path, SERAI_DATABASE_WRITE, &error);
  g_assert_true (serai_database_execute (database,
                                         "DROP TRIGGER text_changes; DROP TRIGGER text_changed;"
                                         "UPDATE content SET text = 'other' WHERE article = 7",
                                         &error));
  g_assert_false (serai_backup_verify (database, &error));
  g_assert_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_DAMAGED);
  g_clear_pointer (&database, serai_database_free);
  test_place_clear (&place);
}

/* Another process that writes: it holds the lock until it is told to go. */
static void
test_a_library_that_another_process_writes_is_locked (void)
{
  TestPlace place = test_place_new ();
  fill_library (place.path);
  int ready[2], go[2];
  g_assert_cmpint (pipe (ready), ==, 0);
  g_assert_cmpint (pipe (go), ==, 0);
  pid_t child = fork ();
  if (child == 0)
    {
      sqlite3 *handle = NULL;
      char byte = 0;
      if (sqlite3_open (place.path, &handle) != SQLITE_OK
          || sqlite3_exec (handle, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK
          || write (ready[1], &byte, 1) != 1 || read (go[0], &byte, 1) != 1)
        _exit (1);
      _exit (0);
    }
  char byte;
  g_assert_cmpint (read (ready[0], &byte, 1), ==, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiDatabase) database =
      serai_database_open (place.path, SERAI_DATABASE_WRITE, &error);
  g_assert_no_error (error);
  sqlite3_busy_timeout (serai_database_get_handle (database), 100);
  g_assert_cmpint (read_number (database, "SELECT count(*) FROM article"), ==, 50);
  g_assert_false (serai_database_begin (database, &error));
  g_assert_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_LOCKED);
  g_clear_error (&error);

  g_assert_cmpint (write (go[1], &byte, 1), ==, 1);
  int status;
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_cmpint (status, ==, 0);
  g_assert_true (serai_database_begin (database, &error));
  serai_database_rollback (database);
  g_clear_pointer (&database, serai_database_free);
  test_place_clear (&place);
}

/* Root may write everywhere: the test gives the right away for a while. */
static void
test_a_folder_that_may_not_be_written_is_named (void)
{
  TestPlace place = test_place_new ();
  g_chmod (place.folder, 0555);
  gboolean is_root = geteuid () == 0;
  if (is_root)
    g_assert_cmpint (seteuid (65534), ==, 0);
  g_autoptr (GError) error = NULL;
  g_autofree char *below = g_build_filename (place.folder, "new", "library.db", NULL);
  g_assert_null (serai_database_open (place.path, SERAI_DATABASE_WRITE, &error));
  g_assert_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_ACCESS);
  g_assert_nonnull (strstr (error->message, "permissions"));
  g_clear_error (&error);
  g_assert_null (serai_database_open (below, SERAI_DATABASE_WRITE, &error));
  g_assert_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_ACCESS);
  g_clear_error (&error);
  if (is_root)
    g_assert_cmpint (seteuid (0), ==, 0);
  g_chmod (place.folder, 0755);

  fill_library (place.path);
  g_chmod (place.path, 0444);
  g_chmod (place.folder, 0555);
  if (is_root)
    g_assert_cmpint (seteuid (65534), ==, 0);
  g_assert_null (serai_database_open (place.path, SERAI_DATABASE_WRITE, &error));
  g_assert_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_ACCESS);
  if (is_root)
    g_assert_cmpint (seteuid (0), ==, 0);
  g_chmod (place.folder, 0755);
  test_place_clear (&place);
}

static void
test_a_backup_is_whole_and_takes_no_other_files_place (void)
{
  TestPlace place = test_place_new ();
  fill_library (place.path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiDatabase) database =
      serai_database_open (place.path, SERAI_DATABASE_WRITE, &error);
  g_autofree char *copy = g_build_filename (place.folder, "copy.db", NULL);
  g_autofree char *letter = g_build_filename (place.folder, "letter.txt", NULL);
  for (guint i = 0; i < 2; i++)
    {
      serai_backup_write (database, copy, &error);
      g_assert_no_error (error);
    }
  g_assert_true (g_file_set_contents (letter, "Dear", 4, NULL));
  g_assert_false (serai_backup_write (database, letter, &error));
  g_assert_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_ACCESS);
  g_clear_error (&error);
  g_assert_false (serai_backup_write (database, place.path, &error));
  g_assert_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_ACCESS);
  g_clear_error (&error);
  g_clear_pointer (&database, serai_database_free);

  database = serai_database_open (copy, SERAI_DATABASE_WRITE, &error);
  g_assert_no_error (error);
  g_assert_cmpint (read_number (database, "SELECT count(*) FROM article"), ==, 50);
  g_assert_true (serai_backup_verify (database, &error));
  g_clear_pointer (&database, serai_database_free);
  test_place_clear (&place);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/database/a-new-library-has-the-newest-version",
                   test_a_new_library_has_the_newest_version);
  g_test_add_func ("/store/migrations/a-newer-library-is-left-alone",
                   test_a_newer_library_is_left_alone);
  g_test_add_func ("/store/migrations/what-is-no-library-is-left-alone",
                   test_what_is_no_library_is_left_alone);
  g_test_add_func ("/store/migrations/an-empty-file-becomes-a-library",
                   test_an_empty_file_becomes_a_library);
  g_test_add_func ("/store/database/damage-is-found-and-named", test_damage_is_found_and_named);
  g_test_add_func ("/store/database/a-search-index-that-lies-is-found",
                   test_a_search_index_that_lies_is_found);
  g_test_add_func ("/store/database/a-library-that-another-process-writes-is-locked",
                   test_a_library_that_another_process_writes_is_locked);
  g_test_add_func ("/store/database/a-folder-that-may-not-be-written-is-named",
                   test_a_folder_that_may_not_be_written_is_named);
  g_test_add_func ("/store/backup/a-backup-is-whole-and-takes-no-other-files-place",
                   test_a_backup_is_whole_and_takes_no_other_files_place);
  return g_test_run ();
}
