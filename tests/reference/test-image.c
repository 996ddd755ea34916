/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the build makes of the tables is what stands in them. */
#include "config.h"

#include "reference/compile/tables.h"

#include <string.h>

static SeraiTables *
read_tables (void)
{
  g_autoptr (GError) error = NULL;
  SeraiTables *tables = serai_tables_read (SERAI_SOURCE_DIR "/data/reference", &error);
  g_assert_no_error (error);
  return tables;
}

static void
assert_same_entry (const SeraiEntry *a, const SeraiEntry *b)
{
  g_assert_cmpint (a->subject, ==, b->subject);
  g_assert_cmpstr (a->key, ==, b->key);
  g_assert_cmpstr (a->name, ==, b->name);
  g_assert_cmpstr (a->iso3, ==, b->iso3);
  g_assert_cmpstr (a->code, ==, b->code);
  g_assert_cmpstr (a->wikidata, ==, b->wikidata);
  g_assert_cmpint (a->is_capital, ==, b->is_capital);
}

static void
test_the_programme_holds_all_that_the_tables_hold (void)
{
  g_autoptr (SeraiTables) tables = read_tables ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_assert_no_error (error);
  guint n_names, n_tenures;
  const SeraiName *names = serai_reference_get_names (reference, &n_names);
  g_assert_cmpuint (n_names, ==, tables->entries.names->len);
  for (guint i = 0; i < n_names; i++)
    {
      const SeraiName *name = &g_array_index (tables->entries.names, SeraiName, i);
      g_assert_cmpstr (names[i].text, ==, name->text);
      g_assert_cmpstr (names[i].language, ==, name->language);
      g_assert_cmpint (names[i].kind, ==, name->kind);
      assert_same_entry (names[i].entry, name->entry);
      g_assert_true (serai_reference_find (reference, name->entry->key) == names[i].entry);
    }
  const SeraiTenure *tenures = serai_reference_get_tenures (reference, &n_tenures);
  g_assert_cmpuint (n_tenures, ==, tables->tenures->len);
  for (guint i = 0; i < n_tenures; i++)
    {
      const SeraiTenure *tenure = &g_array_index (tables->tenures, SeraiTenure, i);
      g_assert_cmpstr (tenures[i].title, ==, tenure->title);
      g_assert_cmpstr (tenures[i].of, ==, tenure->of);
      g_assert_cmpstr (tenures[i].person->key, ==, tenure->person->key);
      g_assert_cmpuint (tenures[i].from, ==, tenure->from);
      g_assert_cmpuint (tenures[i].to, ==, tenure->to);
      g_assert_true (g_strv_equal (tenures[i].honorifics, tenure->honorifics));
    }
}

static void
test_a_damaged_image_is_refused (void)
{
  g_autoptr (SeraiTables) tables = read_tables ();
  g_autoptr (GBytes) whole = serai_tables_pack (tables);
  g_autoptr (GError) none = NULL;
  g_autoptr (SeraiReference) good = serai_reference_new_for_bytes (whole, &none);
  g_assert_no_error (none);
  gsize size;
  const guint8 *data = g_bytes_get_data (whole, &size);
  /* A byte of the magic, of the version, of a section's place, of the records, of the strings. */
  const gsize wrong[] = {0, 8, 44, size / 2, size - 7};
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      guint8 *copy = g_memdup2 (data, size);
      copy[wrong[i]] ^= 0x40;
      g_autoptr (GBytes) bytes = g_bytes_new_take (copy, size);
      g_autoptr (GError) error = NULL;
      g_assert_null (serai_reference_new_for_bytes (bytes, &error));
      g_assert_error (error, SERAI_REFERENCE_ERROR, SERAI_REFERENCE_ERROR_DAMAGED);
    }
  const gsize shorter[] = {0, 20, 300, size - 1};
  for (guint i = 0; i < G_N_ELEMENTS (shorter); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (data, shorter[i]);
      g_autoptr (GError) error = NULL;
      g_assert_null (serai_reference_new_for_bytes (bytes, &error));
      g_assert_error (error, SERAI_REFERENCE_ERROR, SERAI_REFERENCE_ERROR_DAMAGED);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reference/image/the-programme-holds-all-that-the-tables-hold",
                   test_the_programme_holds_all_that_the_tables_hold);
  g_test_add_func ("/reference/image/a-damaged-image-is-refused", test_a_damaged_image_is_refused);
  return g_test_run ();
}
