/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every file in import/data and golden/trade that has an .expected beside it is read and held
 * against that. With SERAI_GOLDEN_WRITE set the files are written instead, to be looked at before
 * they are kept. */
#include "import/reader.h"

#include <string.h>

static SeraiReference *reference;

static void
write_fact (GString *dump, const char *name, const char *value)
{
  g_string_append_printf (dump, "%s: %s\n", name, value != NULL ? value : "-");
}

static void
write_document (GString *dump, const SeraiDocument *document)
{
  static const char *const kinds[] = {"paragraph", "heading", "item", "row", "quotation"};
  g_autofree char *published = serai_day_format (document->published);
  g_autofree char *day = serai_day_format (document->dateline_date);
  write_fact (dump, "mime", document->mime);
  write_fact (dump, "encoding", document->encoding);
  write_fact (dump, "title", document->title);
  write_fact (dump, "author", document->author);
  write_fact (dump, "publisher", document->publisher);
  write_fact (dump, "url", document->url);
  write_fact (dump, "language", document->language);
  write_fact (dump, "published", published);
  write_fact (dump, "dateline place", document->dateline_place);
  write_fact (dump, "dateline date", day);
  for (guint i = 0; i < document->blocks->len; i++)
    {
      const SeraiBlock *block = &g_array_index (document->blocks, SeraiBlock, i);
      g_autofree char *text = g_utf8_substring (document->text, block->span.start, block->span.end);
      g_string_append_printf (dump, "%s %d| %s\n", kinds[block->kind], block->level, text);
    }
}

static void
write_table (GString *dump, const SeraiTable *table)
{
  for (guint i = 0; i < table->datasets->len; i++)
    {
      const SeraiDataset *dataset = g_ptr_array_index (table->datasets, i);
      g_string_append_printf (dump, "dataset %u: %s; %s; %s; %s; coverage %d\n", i, dataset->title,
                              dataset->publisher != NULL ? dataset->publisher : "-",
                              dataset->source != NULL ? dataset->source : "-",
                              dataset->valuation != NULL ? dataset->valuation : "-",
                              dataset->coverage);
    }
  for (guint i = 0; i < table->observations->len; i++)
    {
      const SeraiObservation *row = &g_array_index (table->observations, SeraiObservation, i);
      g_autofree char *period = serai_period_format (row->period);
      g_string_append_printf (
          dump, "%s %s %s %s %s%s%s %.15g %s %s %s %u %s\n", period, row->reporter, row->partner,
          serai_flow_to_string (row->flow), row->commodity,
          row->classification[0] != '\0' ? "/" : "", row->classification, row->value, row->currency,
          row->valuation != 0 ? serai_valuation_to_string (row->valuation) : "-",
          serai_status_to_string (row->status), row->dataset, row->note != NULL ? row->note : "-");
    }
  for (guint i = 0; i < table->remarks->len; i++)
    g_string_append_printf (dump, "! %s\n", (char *) g_ptr_array_index (table->remarks, i));
}

/* What is in the bytes and, for a container, in each of its members. */
static void
write_bytes (GString *dump, GBytes *bytes, const char *name, guint depth)
{
  SeraiReading reading;
  g_autoptr (GError) error = NULL;
  if (!serai_reader_read (reference, bytes, name, NULL, &reading, &error))
    g_string_append_printf (dump, "refused: %s\n", error->message);
  if (reading.document != NULL)
    write_document (dump, reading.document);
  if (reading.table != NULL)
    write_table (dump, reading.table);
  for (guint i = 0; reading.members != NULL && depth < 4 && i < reading.members->len; i++)
    {
      const SeraiMember *member = reading.members->pdata[i];
      g_autofree char *inner = serai_member_dup_name (member, name);
      g_string_append_printf (dump, "=== %s\n", inner);
      write_bytes (dump, member->bytes, inner, depth + 1);
    }
  serai_reading_clear (&reading);
}

static char *
dump_file (const char *path)
{
  g_autofree char *data = NULL;
  gsize size;
  g_assert_true (g_file_get_contents (path, &data, &size, NULL));
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autofree char *name = g_path_get_basename (path);
  GString *dump = g_string_new (NULL);
  write_bytes (dump, bytes, name, 0);
  return g_string_free (dump, FALSE);
}

static void
test_a_file_reads_as_expected (gconstpointer data)
{
  const char *path = data;
  g_autofree char *expected_path = g_strconcat (path, ".expected", NULL);
  g_autofree char *dump = dump_file (path);
  if (g_getenv ("SERAI_GOLDEN_WRITE") != NULL)
    g_file_set_contents (expected_path, dump, -1, NULL);
  g_autofree char *expected = NULL;
  g_assert_true (g_file_get_contents (expected_path, &expected, NULL, NULL));
  g_assert_cmpstr (dump, ==, expected);
}

/* Paths are kept for the tests, which run after all have been added. */
static void
add_tests (GPtrArray *paths, const char *room, const char *kind)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, room, kind, NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    if (!g_str_has_suffix (name, ".expected") && !g_str_has_suffix (name, ".py")
        && !g_str_has_suffix (name, ".md"))
      {
        char *path = g_build_filename (folder, name, NULL);
        g_autofree char *test = g_strconcat ("/import/a-file-reads-as-expected/", name, NULL);
        g_ptr_array_add (paths, path);
        g_test_add_data_func (test, path, test_a_file_reads_as_expected);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  reference = serai_reference_new (NULL);
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  add_tests (paths, "import", "data");
  add_tests (paths, "golden", "trade");
  int status = g_test_run ();
  g_object_unref (reference);
  return status;
}
