/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/amendments.h"
#include "store/backup.h"
#include "store/changes.h"
#include "store/datasets.h"
#include "store/entities.h"
#include "store/notes.h"
#include "store/observations.h"
#include "store/search.h"
#include "store/statement.h"
#include "support/figures.h"
#include "support/library.h"

/* A library with two documents, notes on the first, and a table. */
typedef struct
{
  TestPlace place;
  SeraiDatabase *database;
  gint64 first;
  gint64 second;
  gint64 table;
  gint64 note;
} World;

static SeraiDatabase *
open_database (const char *path)
{
  g_autoptr (GError) error = NULL;
  SeraiDatabase *database = serai_database_open (path, SERAI_DATABASE_WRITE, &error);
  g_assert_no_error (error);
  return database;
}

static gint64
store_table (SeraiDatabase *database)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiTable) table = serai_table_new ();
  guint dataset = add_dataset (table, "Bureau", SERAI_COVERAGE_ALL);
  add_rows (table, dataset,
            "2021 KAZ TJK X TOTAL 1\n2022 KAZ TJK X TOTAL 2\n2022 KAZ WLD M TOTAL 3");
  g_autoptr (GBytes) bytes = g_bytes_new_static ("table", 5);
  g_autofree char *sha256 = serai_text_sha256 (bytes);
  g_autoptr (SeraiOriginal) original = serai_original_new (bytes, sha256, 1);
  gint64 id = serai_originals_insert (database, original, &error);
  gint64 stored = serai_datasets_insert (database, id, table->datasets->pdata[0], &error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_val (ids, stored);
  g_assert_true (serai_observations_insert (database, ids, table, &error));
  return id;
}

static void
world_set_up (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  world->place = test_place_new ();
  world->database = open_database (world->place.path);
  g_assert_true (serai_database_begin (world->database, &error));
  world->first = test_store (world->database, "Talks in Astana", TEST_TEXT);
  world->second = test_store (world->database, "Another one", "Nothing of note.");
  world->table = store_table (world->database);
  SeraiSpan span = {0, 4};
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (SeraiNote) note = serai_note_new (world->first, span, "Élan", "A remark on verve");
      world->note = serai_notes_save (world->database, note, &error);
      g_assert_no_error (error);
    }
  g_assert_true (serai_database_commit (world->database, &error));
}

static void
world_tear_down (World *world, gconstpointer data)
{
  g_clear_pointer (&world->database, serai_database_free);
  test_place_clear (&world->place);
}

static void
reopen (World *world)
{
  serai_database_free (world->database);
  world->database = open_database (world->place.path);
}

/* Everything that undo must bring back, as one text. */
static char *
dump (SeraiDatabase *database)
{
  GString *text = g_string_new (NULL);
  const char *const *tables = serai_changes_get_tables ();
  for (guint i = 0; tables[i] != NULL; i++)
    {
      g_autofree char *sql = g_strdup_printf ("SELECT * FROM %s ORDER BY 1, 2", tables[i]);
      sqlite3_stmt *statement = NULL;
      sqlite3_prepare_v2 (serai_database_get_handle (database), sql, -1, &statement, NULL);
      while (sqlite3_step (statement) == SQLITE_ROW)
        {
          g_string_append (text, tables[i]);
          for (int c = 0; c < sqlite3_column_count (statement); c++)
            {
              const char *cell = (const char *) sqlite3_column_text (statement, c);
              g_string_append_printf (text, "|%s", cell != NULL ? cell : "NULL");
            }
          g_string_append_c (text, '\n');
        }
      sqlite3_finalize (statement);
    }
  return g_string_free (text, FALSE);
}

static void
assert_whole (SeraiDatabase *database)
{
  g_autoptr (GError) error = NULL;
  serai_backup_verify (database, &error);
  g_assert_no_error (error);
}

static guint
count_hits (SeraiDatabase *database, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = serai_search_run (database, words, 10, &error);
  g_assert_no_error (error);
  return hits->len;
}

static void
undo (World *world)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  serai_changes_undo (world->database, articles, &error);
  g_assert_no_error (error);
}

static void
redo (World *world)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  serai_changes_redo (world->database, articles, &error);
  g_assert_no_error (error);
}

/* --- the changes ------------------------------------------------------------------------- */

typedef void (*ChangeFunc) (World *world);

static void
delete_first (World *world)
{
  g_assert_true (serai_originals_delete (world->database, world->first, NULL));
}

static void
delete_table (World *world)
{
  g_assert_true (serai_originals_delete (world->database, world->table, NULL));
}

static void
delete_everything (World *world)
{
  g_assert_true (serai_database_execute (world->database, "DELETE FROM original", NULL));
}

static void
add_note (World *world)
{
  SeraiSpan span = {5, 9};
  g_autoptr (SeraiNote) note = serai_note_new (world->second, span, "ing", "Gloss");
  g_assert_cmpint (serai_notes_save (world->database, note, NULL), >, 0);
}

static void
edit_note (World *world)
{
  SeraiSpan span = {0, 4};
  g_autoptr (SeraiNote) note = serai_note_new (world->first, span, "Élan", "Something new");
  note->id = world->note;
  g_assert_cmpint (serai_notes_save (world->database, note, NULL), ==, world->note);
}

static void
delete_note (World *world)
{
  g_assert_true (serai_notes_delete (world->database, world->note, NULL));
}

static void
rename_entity (World *world)
{
  g_autoptr (SeraiCorrection) correction =
      serai_correction_new_rename ("country:TJK", "Tajik Republic");
  g_assert_true (serai_amendments_add (world->database, correction, NULL));
}

static void
correct_names (World *world)
{
  g_autoptr (SeraiCorrection) merge = serai_correction_new_pair (
      SERAI_DEED_MERGE, "country:TJK", "place:dushanbe", SERAI_MENTION_PLACE, "Dushanbe");
  g_autoptr (SeraiCorrection) here = serai_correction_new_unmark ("country:TJK", "Tajikistan");
  here->article = world->first;
  here->start = 25;
  g_assert_true (serai_amendments_add (world->database, merge, NULL));
  g_assert_true (serai_amendments_add (world->database, here, NULL));
}

static void
replace_note (World *world)
{
  static const char sql[] = "INSERT OR REPLACE INTO note SELECT id, article, first_char, end_char,"
                            " quotation, 'replaced', created, modified FROM note";
  g_assert_true (serai_database_execute (world->database, sql, NULL));
}

static void
change_title (World *world)
{
  static const char sql[] = "UPDATE article SET title = 'Renamed talks'";
  g_assert_true (serai_database_execute (world->database, sql, NULL));
}

static void
import_more (World *world)
{
  gint64 id = test_store (world->database, "Third", "The third text.");
  g_assert_cmpint (id, >, 0);
}

static const struct
{
  const char *name;
  ChangeFunc run;
} changes[] = {
    {"delete", delete_first},  {"delete-figures", delete_table}, {"delete-all", delete_everything},
    {"add-note", add_note},    {"edit-note", edit_note},         {"delete-note", delete_note},
    {"rename", rename_entity}, {"replace-note", replace_note},   {"change-title", change_title},
    {"insert", import_more},   {"correct", correct_names},
};

static void
make_change (World *world, const char *label, ChangeFunc run)
{
  g_autoptr (GError) error = NULL;
  SeraiChange *change = serai_change_begin (world->database, label, "subject", 1, &error);
  g_assert_no_error (error);
  run (world);
  g_assert_true (serai_change_commit (change, &error));
  g_assert_no_error (error);
}

static void
test_each_change_goes_and_comes_back (World *world, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *before = dump (world->database);
      make_change (world, changes[i].name, changes[i].run);
      g_autofree char *after = dump (world->database);
      g_assert_cmpstr (before, !=, after);
      assert_whole (world->database);
      for (guint n = 0; n < 2; n++)
        {
          reopen (world);
          undo (world);
          g_autofree char *undone = dump (world->database);
          g_assert_cmpstr (undone, ==, before);
          assert_whole (world->database);
          reopen (world);
          redo (world);
          g_autofree char *redone = dump (world->database);
          g_assert_cmpstr (redone, ==, after);
          assert_whole (world->database);
        }
      undo (world);
    }
}

static void
test_all_changes_in_a_row (World *world, gconstpointer data)
{
  /* Without the one that leaves nothing to change. */
  GPtrArray *states = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 3; i < G_N_ELEMENTS (changes); i++)
    {
      g_ptr_array_add (states, dump (world->database));
      make_change (world, changes[i].name, changes[i].run);
    }
  g_ptr_array_add (states, dump (world->database));
  reopen (world);
  for (guint i = states->len - 1; i-- > 0;)
    {
      undo (world);
      g_autofree char *state = dump (world->database);
      g_assert_cmpstr (state, ==, states->pdata[i]);
    }
  for (guint i = 1; i < states->len; i++)
    {
      redo (world);
      g_autofree char *state = dump (world->database);
      g_assert_cmpstr (state, ==, states->pdata[i]);
    }
  assert_whole (world->database);
  g_ptr_array_unref (states);
}

static void
test_search_follows (World *world, gconstpointer data)
{
  g_assert_cmpuint (count_hits (world->database, "verve"), ==, 1);
  make_change (world, "delete", delete_first);
  g_assert_cmpuint (count_hits (world->database, "verve"), ==, 0);
  g_assert_cmpuint (count_hits (world->database, "elan"), ==, 0);
  undo (world);
  g_assert_cmpuint (count_hits (world->database, "verve"), ==, 1);
  g_assert_cmpuint (count_hits (world->database, "elan"), ==, 1);
  redo (world);
  g_assert_cmpuint (count_hits (world->database, "elan"), ==, 0);
}

static void
take_in (World *world, const char *title, gint64 *step)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) originals = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_assert_true (serai_database_begin (world->database, &error));
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s %u", title, i);
      gint64 id = test_store (world->database, name, TEST_TEXT);
      g_array_append_val (originals, id);
    }
  g_assert_true (
      serai_changes_add_originals (world->database, "import", title, originals, step, &error));
  g_assert_true (serai_database_commit (world->database, &error));
}

static void
test_a_drop_is_one_step (World *world, gconstpointer data)
{
  g_autofree char *before = dump (world->database);
  gint64 step = 0;
  take_in (world, "Batch one", &step);
  gint64 first_step = step;
  take_in (world, "Batch two", &step);
  g_assert_cmpint (step, ==, first_step);
  g_autofree char *after = dump (world->database);

  SeraiStep found;
  g_assert_true (serai_changes_find_undo (world->database, &found, NULL));
  g_assert_cmpstr (found.label, ==, "import");
  g_assert_cmpstr (found.subject, ==, "Batch one");
  g_assert_cmpuint (found.n_subjects, ==, 6);
  serai_step_clear (&found);
  for (guint n = 0; n < 2; n++)
    {
      reopen (world);
      undo (world);
      g_autofree char *undone = dump (world->database);
      g_assert_cmpstr (undone, ==, before);
      reopen (world);
      redo (world);
      g_autofree char *redone = dump (world->database);
      g_assert_cmpstr (redone, ==, after);
      assert_whole (world->database);
    }
}

static void
test_a_drop_undone_meanwhile_begins_anew (World *world, gconstpointer data)
{
  gint64 step = 0;
  take_in (world, "Batch one", &step);
  gint64 first_step = step;
  undo (world);
  take_in (world, "Batch two", &step);
  g_assert_cmpint (step, !=, first_step);
  SeraiStep found;
  g_assert_true (serai_changes_find_redo (world->database, &found, NULL));
  g_assert_null (found.label);
}

static void
test_a_new_change_forgets_what_was_undone (World *world, gconstpointer data)
{
  SeraiStep found;
  make_change (world, "add-note", add_note);
  undo (world);
  g_assert_true (serai_changes_find_redo (world->database, &found, NULL));
  g_assert_cmpstr (found.label, ==, "add-note");
  serai_step_clear (&found);
  make_change (world, "rename", rename_entity);
  g_assert_true (serai_changes_find_redo (world->database, &found, NULL));
  g_assert_null (found.label);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_assert_false (serai_changes_redo (world->database, articles, &error));
  g_assert_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND);
}

static void
test_a_change_of_nothing_is_no_step (World *world, gconstpointer data)
{
  SeraiStep found;
  make_change (world, "rename", rename_entity);
  undo (world);
  redo (world);
  make_change (world, "rename", rename_entity);
  undo (world);
  g_assert_true (serai_changes_find_undo (world->database, &found, NULL));
  g_assert_null (found.label);
}

static void
test_an_undo_that_meets_another_change_does_nothing (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  make_change (world, "edit-note", edit_note);
  g_assert_true (
      serai_database_execute (world->database, "UPDATE note SET body = 'foreign'", NULL));
  g_autofree char *before = dump (world->database);
  g_assert_false (serai_changes_undo (world->database, articles, &error));
  g_assert_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_CONFLICT);
  g_autofree char *after = dump (world->database);
  g_assert_cmpstr (before, ==, after);
}

static void
test_the_log_is_bounded (World *world, gconstpointer data)
{
  /* Eight steps of 20 MB that no compression makes smaller. */
  g_autofree guint32 *noise = g_new (guint32, 5 << 20);
  for (guint i = 0; i < 5 << 20; i++)
    noise[i] = g_random_int ();
  for (guint n = 0; n < 8; n++)
    {
      noise[0] = n;
      g_autoptr (GBytes) bytes = g_bytes_new (noise, 20 << 20);
      g_autofree char *sha256 = serai_text_sha256 (bytes);
      g_autoptr (SeraiOriginal) original = serai_original_new (bytes, sha256, 1);
      gint64 id = serai_originals_insert (world->database, original, NULL);
      SeraiChange *change = serai_change_begin (world->database, "delete", NULL, 1, NULL);
      g_assert_true (serai_originals_delete (world->database, id, NULL));
      g_assert_true (serai_change_commit (change, NULL));
    }
  static const char sql[] = "SELECT count(*), sum (length (changeset)) FROM change_part";
  gboolean is_row;
  g_autoptr (SeraiStatement) statement = serai_statement_new (world->database, sql, NULL);
  g_assert_true (serai_statement_step (statement, &is_row, NULL));
  g_assert_cmpint (serai_statement_get_int (statement, 0), ==, 6);
  g_assert_cmpint (serai_statement_get_int (statement, 1), <, 128 << 20);
}

static void
test_every_table_is_recorded_or_meant_not_to_be (World *world, gconstpointer data)
{
  static const char sql[] =
      "SELECT name FROM pragma_table_list"
      " WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"
      "   AND name NOT LIKE 'change%' AND name NOT IN ('entity', 'request', 'feed', 'mapping',"
      "                   'goods', 'likeness', 'to_derive', 'verdict')";
  static const char keyless_sql[] =
      "SELECT 1 FROM pragma_table_list AS t WHERE schema = 'main' AND type = 'table'"
      "   AND name NOT LIKE 'sqlite%'"
      "   AND NOT EXISTS (SELECT 1 FROM pragma_table_info (t.name) WHERE pk > 0)";
  gboolean is_row;
  g_autoptr (SeraiStatement) tables = serai_statement_new (world->database, sql, NULL);
  while (serai_statement_step (tables, &is_row, NULL) && is_row)
    g_assert_true (
        g_strv_contains (serai_changes_get_tables (), serai_statement_get_text (tables, 0)));
  g_autoptr (SeraiStatement) keyless = serai_statement_new (world->database, keyless_sql, NULL);
  g_assert_true (serai_statement_step (keyless, &is_row, NULL));
  g_assert_false (is_row);
}

#define ADD(name, func)                                                                            \
  g_test_add ("/store/changes/" name, World, NULL, world_set_up, func, world_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("each-change-goes-and-comes-back", test_each_change_goes_and_comes_back);
  ADD ("all-changes-in-a-row", test_all_changes_in_a_row);
  ADD ("search-follows", test_search_follows);
  ADD ("a-drop-is-one-step", test_a_drop_is_one_step);
  ADD ("a-drop-undone-meanwhile-begins-anew", test_a_drop_undone_meanwhile_begins_anew);
  ADD ("a-new-change-forgets-what-was-undone", test_a_new_change_forgets_what_was_undone);
  ADD ("a-change-of-nothing-is-no-step", test_a_change_of_nothing_is_no_step);
  ADD ("an-undo-that-meets-another-change-does-nothing",
       test_an_undo_that_meets_another_change_does_nothing);
  ADD ("the-log-is-bounded", test_the_log_is_bounded);
  ADD ("every-table-is-recorded-or-meant-not-to-be",
       test_every_table_is_recorded_or_meant_not_to_be);
  return g_test_run ();
}
