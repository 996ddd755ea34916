/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reference/compile/entries.h"
#include "reference/compile/tenures.h"

static SeraiRows *
read_text (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  return serai_rows_new ("made-up.tsv", bytes, error);
}

static void
test_rows_are_cut_at_tabs_and_remarks_left_out (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiRows) rows = read_text ("# key\tname\n# a remark\n\na\tAlpha\nb\t\n", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (serai_rows_get_n_rows (rows), ==, 2);
  g_assert_cmpuint (serai_rows_get_n_columns (rows), ==, 2);
  g_assert_cmpstr (serai_rows_get_column (rows, 1), ==, "name");
  g_assert_cmpstr (serai_rows_get_cell (rows, 0, 1), ==, "Alpha");
  g_assert_cmpstr (serai_rows_get_cell (rows, 1, 1), ==, "");
}

static void
test_a_malformed_line_is_reported_with_file_and_line (void)
{
  static const struct
  {
    const char *text;
    const char *said;
  } cases[] = {
      {"key\tname\na\tAlpha\n", "made-up.tsv, line 1: *columns*"},
      {"# key\tname\n# a remark\na\tAlpha\nb\n", "made-up.tsv, line 4: 1 cells where*2 columns"},
      {"# key\tname\na\tAlpha\tone more\n", "made-up.tsv, line 2: 3 cells where*2 columns"},
      {"# key\tname\n\xff\tAlpha\n", "made-up.tsv is not UTF-8*"},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SeraiRows) rows = read_text (cases[i].text, &error);
      g_assert_null (rows);
      g_assert_error (error, SERAI_REFERENCE_ERROR, SERAI_REFERENCE_ERROR_DAMAGED);
      g_test_message ("%s", error->message);
      g_assert_true (g_pattern_match_simple (cases[i].said, error->message));
    }
}

typedef struct
{
  SeraiEntries entries;
  GArray *tenures;
  GPtrArray *tables;
} World;

static void
set_up (World *world, gconstpointer data)
{
  world->entries.entries = g_ptr_array_new_with_free_func (g_free);
  world->entries.names = g_array_new (FALSE, FALSE, sizeof (SeraiName));
  world->entries.by_key = g_hash_table_new (g_str_hash, g_str_equal);
  world->entries.texts = g_string_chunk_new (64);
  world->tenures = g_array_new (FALSE, FALSE, sizeof (SeraiTenure));
  g_array_set_clear_func (world->tenures, (GDestroyNotify) serai_tenure_clear);
  world->tables = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_rows_free);
}

static void
tear_down (World *world, gconstpointer data)
{
  g_array_unref (world->tenures);
  g_ptr_array_unref (world->entries.entries);
  g_array_unref (world->entries.names);
  g_hash_table_unref (world->entries.by_key);
  g_string_chunk_free (world->entries.texts);
  g_ptr_array_unref (world->tables);
}

static const SeraiRows *
add_table (World *world, const char *text)
{
  g_autoptr (GError) error = NULL;
  SeraiRows *rows = read_text (text, &error);
  g_assert_no_error (error);
  g_ptr_array_add (world->tables, rows);
  return rows;
}

static void
test_columns_say_what_a_name_is (World *world, gconstpointer data)
{
  const SeraiRows *rows = add_table (world, "# key\tname\tiso3\tadjective\tplain.tg\n"
                                            "AAA\tAland\tAAA\tAlish|Alian\tАланд\n");
  g_autoptr (GError) error = NULL;
  g_assert_true (serai_entries_add_rows (&world->entries, SERAI_SUBJECT_COUNTRY, rows, &error));
  g_assert_no_error (error);
  static const struct
  {
    const char *text;
    const char *language;
    SeraiNameKind kind;
  } expected[] = {
      {"Aland", "en", SERAI_NAME_PLAIN},
      {"Alish", "en", SERAI_NAME_ADJECTIVE},
      {"Alian", "en", SERAI_NAME_ADJECTIVE},
      {"Аланд", "tg", SERAI_NAME_PLAIN},
      /* What Tajik puts behind it. */
      {"Аланду", "tg", SERAI_NAME_PLAIN},
      {"Аландю", "tg", SERAI_NAME_PLAIN},
      {"Аландро", "tg", SERAI_NAME_PLAIN},
      {"Аланди", "tg", SERAI_NAME_PLAIN},
      {"Аландву", "tg", SERAI_NAME_PLAIN},
  };
  g_assert_cmpuint (world->entries.names->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const SeraiName *name = &g_array_index (world->entries.names, SeraiName, i);
      g_assert_cmpstr (name->text, ==, expected[i].text);
      g_assert_cmpstr (name->language, ==, expected[i].language);
      g_assert_cmpint (name->kind, ==, expected[i].kind);
      g_assert_cmpstr (name->entry->key, ==, "country:AAA");
    }
}

static void
test_an_entry_that_cannot_be_is_refused (World *world, gconstpointer data)
{
  static const char *const texts[] = {
      "# key\tname\tcolour\na\tAlpha\tred\n", /* an unknown column */
      "# key\tname\n\tAlpha\n",               /* no key */
      "# key\tname\nb\t\n",                   /* no name */
      "# key\tname\nc\tAlpha\nc\tBeta\n",     /* a key twice */
      "# key\tname\tplain\nd\tAlpha\tA||B\n", /* an empty item */
      "# key\tname\tplain\ne\tAlpha\tA| B\n", /* a blank beside the bar */
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      const SeraiRows *rows = add_table (world, texts[i]);
      g_assert_false (serai_entries_add_rows (&world->entries, SERAI_SUBJECT_PLACE, rows, &error));
      g_assert_error (error, SERAI_REFERENCE_ERROR, SERAI_REFERENCE_ERROR_DAMAGED);
      g_test_message ("%s", error->message);
    }
}

static void
test_a_tenure_that_cannot_be_is_refused (World *world, gconstpointer data)
{
  static const char *const lines[] = {
      "nobody\thead-of-state\tPresident\tcountry:AAA\t2001\t\t\n",
      "ann\thead-of-state\tPresident\tcountry:ZZZ\t2001\t\t\n",
      "ann\tgardener\tPresident\tcountry:AAA\t2001\t\t\n",
      "ann\thead-of-state\tPresident\tcountry:AAA\t2001-13\t\t\n",
      "ann\thead-of-state\tPresident\tcountry:AAA\t2001\t2000\t\n",
  };
  g_autoptr (GError) error = NULL;
  const SeraiRows *countries = add_table (world, "# key\tname\nAAA\tAland\n");
  const SeraiRows *people = add_table (world, "# key\tname\nann\tAnn\n");
  serai_entries_add_rows (&world->entries, SERAI_SUBJECT_COUNTRY, countries, &error);
  serai_entries_add_rows (&world->entries, SERAI_SUBJECT_PERSON, people, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (GError) refused = NULL;
      g_autofree char *text =
          g_strconcat ("# person\toffice\ttitle\tof\tfrom\tto\thonorifics\n", lines[i], NULL);
      const SeraiRows *rows = add_table (world, text);
      g_assert_false (serai_tenures_add_rows (world->tenures, &world->entries, rows, &refused));
      g_assert_error (refused, SERAI_REFERENCE_ERROR, SERAI_REFERENCE_ERROR_DAMAGED);
      g_assert_nonnull (strstr (refused->message, "made-up.tsv, line 2: "));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reference/rows/are-cut-at-tabs-and-remarks-left-out",
                   test_rows_are_cut_at_tabs_and_remarks_left_out);
  g_test_add_func ("/reference/rows/a-malformed-line-is-reported-with-file-and-line",
                   test_a_malformed_line_is_reported_with_file_and_line);
  g_test_add ("/reference/entries/columns-say-what-a-name-is", World, NULL, set_up,
              test_columns_say_what_a_name_is, tear_down);
  g_test_add ("/reference/entries/an-entry-that-cannot-be-is-refused", World, NULL, set_up,
              test_an_entry_that_cannot_be_is_refused, tear_down);
  g_test_add ("/reference/tenures/a-tenure-that-cannot-be-is-refused", World, NULL, set_up,
              test_a_tenure_that_cannot_be_is_refused, tear_down);
  return g_test_run ();
}
