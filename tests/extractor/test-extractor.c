/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/archive.h"
#include "import/extractor-client.h"

#include "support/pack.h"

#include <string.h>

static const char *const letter = "DUSHANBE, 4 May 2023 (Khovar) – Trade grew by one fifth.";

static gboolean
read_text (SeraiExtractor *extractor, const char *text, SeraiReading *out_reading, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  return serai_extractor_read (extractor, bytes, "letter.txt", NULL, out_reading, NULL, error);
}

static void
assert_still_reads (SeraiExtractor *extractor)
{
  SeraiReading reading;
  g_autoptr (GError) error = NULL;
  gboolean is_read = read_text (extractor, letter, &reading, &error);
  g_assert_no_error (error);
  g_assert_true (is_read);
  g_assert_cmpstr (reading.document->text, ==, letter);
  serai_reading_clear (&reading);
}

static void
test_a_document_comes_back_whole (void)
{
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  SeraiReading reading;
  g_autoptr (GError) error = NULL;
  const char *text = "Two sides meet\n\n– “Мир”, 和平 –\n\n- one\n- two\n\nThat was all of it.";
  g_assert_true (read_text (extractor, text, &reading, &error));
  g_assert_no_error (error);
  SeraiDocument *document = reading.document;
  g_assert_cmpstr (document->title, ==, "Two sides meet");
  g_assert_cmpstr (document->file, ==, "letter.txt");
  g_assert_cmpstr (document->text, ==,
                   "Two sides meet\n\n– “Мир”, 和平 –\n\none\n\ntwo\n\nThat was all of it.");
  g_assert_cmpuint (document->blocks->len, ==, 5);
  g_assert_cmpint (g_array_index (document->blocks, SeraiBlock, 2).kind, ==, SERAI_BLOCK_LIST_ITEM);
  g_autofree char *sha256 = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  g_assert_cmpstr (document->sha256, ==, sha256);
  g_assert_cmpint (document->captured, >, 1600000000);
  serai_reading_clear (&reading);
}

static void
test_a_table_comes_back_whole (void)
{
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  SeraiReading reading;
  g_autoptr (GError) error = NULL;
  g_assert_true (read_text (extractor,
                            "period,reporter,partner,flow,commodity,value,agency,note,colour\n"
                            "2022-Q3,KAZ,TJK,X,2710,12.5,Bureau,rounded,red\n"
                            "2022-Q3,KAZ,X_CIS,M,TOTAL,,Bureau,,blue\n",
                            &reading, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (reading.table->datasets->len, ==, 1);
  g_assert_cmpuint (reading.table->observations->len, ==, 2);
  const SeraiObservation *row = &g_array_index (reading.table->observations, SeraiObservation, 0);
  g_autofree char *period = serai_period_format (row->period);
  g_assert_cmpstr (period, ==, "2022-Q3");
  g_assert_cmpstr (row->commodity, ==, "2710");
  g_assert_cmpstr (row->note, ==, "rounded");
  g_assert_cmpfloat (row->value, ==, 12.5);
  g_assert_cmpint (row[1].status, ==, SERAI_STATUS_MISSING);
  g_assert_null (row[1].note);
  g_assert_cmpuint (reading.table->remarks->len, >=, 2);
  serai_reading_clear (&reading);
}

static void
test_a_refusal_comes_back_as_the_reader_said_it (void)
{
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  SeraiReading reading;
  g_autoptr (GError) error = NULL;
  g_assert_false (read_text (extractor, " \n\n ", &reading, &error));
  g_assert_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY);
}

static void
test_single_byte_encodings_need_no_file_in_the_box (void)
{
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  static const char text[] = "\xd2\xee\xf0\xe3\xee\xe2\xeb\xff \xe2\xfb\xf0\xee\xf1\xeb\xe0.";
  static const char *const encodings[] = {"windows-1251", "cp1251",    "KOI8-R",
                                          "ISO-8859-5",   "macintosh", "IBM855"};
  for (guint i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
      SeraiReading reading;
      g_autoptr (GError) error = NULL;
      serai_extractor_read (extractor, bytes, "a", encodings[i], &reading, NULL, &error);
      g_assert_no_error (error);
      if (i < 2)
        g_assert_cmpstr (reading.document->text, ==, "Торговля выросла.");
      serai_reading_clear (&reading);
    }
}

typedef struct
{
  const char *how;
  int code; /* SeraiExtractorError; -1: the reader's own refusal */
  const char *words;
} Misdeed;

static const Misdeed misdeeds[] = {
    {"crash", SERAI_EXTRACTOR_ERROR_CRASHED, "crash"},
    {"spin", SERAI_EXTRACTOR_ERROR_TIMED_OUT, "too long"},
    {"lie", SERAI_EXTRACTOR_ERROR_ANSWER, "no sense"},
    {"socket", SERAI_EXTRACTOR_ERROR_CRASHED, "forbidden"},
    {"fork", SERAI_EXTRACTOR_ERROR_CRASHED, "forbidden"},
    {"exec", SERAI_EXTRACTOR_ERROR_CRASHED, "forbidden"},
    {"kill", SERAI_EXTRACTOR_ERROR_CRASHED, "forbidden"},
    {"execute", SERAI_EXTRACTOR_ERROR_CRASHED, "forbidden"},
    {"open", -1, "refused"},
    {"create", -1, "refused"},
#ifndef __SANITIZE_ADDRESS__
    {"eat", SERAI_EXTRACTOR_ERROR_CRASHED, "memory"},
#endif
};

static void
test_a_misdeed_costs_one_file (gconstpointer data)
{
  const Misdeed *misdeed = data;
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  serai_extractor_set_time_limit (extractor, strcmp (misdeed->how, "spin") == 0 ? 300 : 10000);
  g_autofree char *text = g_strconcat ("hostile:", misdeed->how, NULL);
  assert_still_reads (extractor);
  for (guint i = 0; i < 2; i++)
    {
      SeraiReading reading;
      g_autoptr (GError) error = NULL;
      g_assert_false (read_text (extractor, text, &reading, &error));
      g_assert_null (reading.document);
      if (misdeed->code >= 0)
        g_assert_error (error, SERAI_EXTRACTOR_ERROR, misdeed->code);
      else
        g_assert_cmpint (error->domain, ==, SERAI_READER_ERROR);
      g_assert_nonnull (strstr (error->message, misdeed->words));
      assert_still_reads (extractor);
    }
}

static gpointer
read_many (gpointer data)
{
  for (guint i = 0; i < 50; i++)
    {
      SeraiReading reading;
      if (i % 10 == 9)
        g_assert_false (read_text (data, "hostile:crash", &reading, NULL));
      else
        assert_still_reads (data);
    }
  return NULL;
}

static void
test_many_threads_share_few_processes (void)
{
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  GThread *threads[6];
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("reader", read_many, extractor);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

static gpointer
cancel_soon (gpointer data)
{
  g_usleep (100 * 1000);
  g_cancellable_cancel (data);
  return NULL;
}

static void
test_a_reading_can_be_cancelled (void)
{
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("hostile:spin", 12);
  GThread *thread = g_thread_new ("cancel", cancel_soon, cancellable);
  SeraiReading reading;
  g_autoptr (GError) error = NULL;
  g_assert_false (
      serai_extractor_read (extractor, bytes, "a", NULL, &reading, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_thread_join (thread);
  assert_still_reads (extractor);
}

static void
test_a_missing_programme_is_said (void)
{
  const char *path = g_getenv ("SERAI_EXTRACTOR");
  g_autofree char *kept = g_strdup (path);
  g_setenv ("SERAI_EXTRACTOR", "/nonexistent/serai-extractor", TRUE);
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  SeraiReading reading;
  g_autoptr (GError) error = NULL;
  g_assert_false (read_text (extractor, letter, &reading, &error));
  g_assert_error (error, SERAI_EXTRACTOR_ERROR, SERAI_EXTRACTOR_ERROR_UNAVAILABLE);
  g_setenv ("SERAI_EXTRACTOR", kept, TRUE);
  assert_still_reads (extractor);
}

static GBytes *
load (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "import", "data", name, NULL);
  char *data;
  gsize size;
  g_assert_true (g_file_get_contents (path, &data, &size, NULL));
  return g_bytes_new_take (data, size);
}

/* What a reading says, for holding one against another. */
static char *
describe (gboolean is_read, const SeraiReading *reading, const GError *error)
{
  GString *text = g_string_new (is_read ? "" : error->message);
  if (reading->document != NULL)
    g_string_append_printf (text, "%s\n%s\n%s", reading->document->mime,
                            reading->document->title != NULL ? reading->document->title : "",
                            reading->document->text);
  for (guint i = 0; reading->members != NULL && i < reading->members->len; i++)
    {
      const SeraiMember *member = reading->members->pdata[i];
      g_autofree char *sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, member->bytes);
      g_string_append_printf (text, "\n%s %s", member->name, sha256);
    }
  return g_string_free (text, FALSE);
}

/* Nothing that a reader needs is outside the box. */
static void
test_every_format_reads_in_the_box_as_outside (void)
{
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  g_autoptr (SeraiReference) reference = serai_reference_new (NULL);
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "import", "data", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n_files = 0;
  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    {
      if (g_str_has_suffix (name, ".expected"))
        continue;
      g_autoptr (GBytes) bytes = load (name);
      SeraiReading inside, outside;
      g_autoptr (GError) inside_error = NULL;
      g_autoptr (GError) outside_error = NULL;
      gboolean is_read_inside =
          serai_extractor_read (extractor, bytes, name, NULL, &inside, NULL, &inside_error);
      gboolean is_read_outside =
          serai_reader_read (reference, bytes, name, NULL, &outside, &outside_error);
      g_autofree char *said_inside = describe (is_read_inside, &inside, inside_error);
      g_autofree char *said_outside = describe (is_read_outside, &outside, outside_error);
      g_test_message ("%s", name);
      g_assert_cmpstr (said_inside, ==, said_outside);
      serai_reading_clear (&inside);
      serai_reading_clear (&outside);
      n_files++;
    }
  g_assert_cmpuint (n_files, >, 30);
}

static void
assert_refused (SeraiExtractor *extractor, GBytes *bytes, int code, const char *words)
{
  SeraiReading reading;
  g_autoptr (GError) error = NULL;
  g_assert_false (serai_extractor_read (extractor, bytes, "bomb", NULL, &reading, NULL, &error));
  g_assert_error (error, SERAI_READER_ERROR, code);
  g_assert_nonnull (strstr (error->message, words));
}

static void
test_a_packed_file_that_grows_is_refused (void)
{
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  g_autoptr (GBytes) compressed = test_gzip_nothing (300);
  g_assert_cmpuint (g_bytes_get_size (compressed), <, 1 << 20);
  assert_refused (extractor, compressed, SERAI_READER_ERROR_TOO_LARGE, "unpacks to more");

  gsize size = SERAI_ARCHIVE_MAX_ENTRY_BYTES + 1;
  g_autofree char *nothing = g_malloc0 (size);
  TestEntry entry = {"word/document.xml", nothing, size};
  g_autoptr (GBytes) document = test_pack (&entry, 1);
  g_assert_cmpuint (g_bytes_get_size (document), <, 1 << 20);
  assert_refused (extractor, document, SERAI_READER_ERROR_MALFORMED, "damaged");
  entry.name = "letter.txt";
  g_autoptr (GBytes) archive = test_pack (&entry, 1);
  assert_refused (extractor, archive, SERAI_READER_ERROR_TOO_LARGE, "unpacks to more");
  assert_still_reads (extractor);
}

#define ENTITY(name, inner)                                                                        \
  "<!ENTITY " name " \"" inner inner inner inner inner inner inner inner inner inner "\">"

/* Entities of entities, and one that names a file. */
static void
test_entities_of_xml_do_nothing (void)
{
  static const char feed[] =
      "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"Trade grew a lot. \">" ENTITY (
          "b", "&a;") ENTITY ("c", "&b;") ENTITY ("d", "&c;") ENTITY ("e", "&d;")
          ENTITY ("f", "&e;") ENTITY ("g", "&f;") ENTITY ("h", "&g;") ENTITY (
              "i",
              "&h;") "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                     "<rss version=\"2.0\"><channel><title>T</title><item><title>Copper</title>"
                     "<description>Deliveries rose. &x; &i;</description></item></channel></rss>";
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  SeraiReading reading;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (feed, sizeof feed - 1);
  if (serai_extractor_read (extractor, bytes, "feed", NULL, &reading, NULL, &error))
    {
      g_assert_nonnull (strstr (reading.document->text, "Deliveries rose."));
      g_assert_null (strstr (reading.document->text, "root:"));
      g_assert_cmpuint (strlen (reading.document->text), <, 1000);
    }
  else
    g_assert_cmpint (error->domain, ==, SERAI_READER_ERROR);
  serai_reading_clear (&reading);
  assert_still_reads (extractor);
}

static void
test_scripts_in_documents_do_nothing (void)
{
  static const char pdf[] =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 "
      "R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"
      "/AA<</WC<</S/Launch/F(/bin/sh)>>>>>>endobj\n"
      "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 99]/Contents 4 0 R"
      "/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
      "4 0 obj<</Length 46>>stream\nBT /F 9 Tf 9 9 Td (Trade grew by a fifth.) Tj ET \nendstream "
      "endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
      "trailer<</Root 1 0 R/Size 6>>\n";
  static const char page[] =
      "<html><body onload=\"x()\"><script>document.write('<p>Drawn by a script that should not "
      "run at all, not here.</p>')</script><p>Trade grew by a fifth.</p></body></html>";
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  const char *files[] = {pdf, page};
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      SeraiReading reading;
      g_autoptr (GError) error = NULL;
      g_assert_true (read_text (extractor, files[i], &reading, &error));
      g_assert_no_error (error);
      g_assert_cmpstr (reading.document->text, ==, "Trade grew by a fifth.");
      serai_reading_clear (&reading);
    }
}

static void
test_small_files_take_little_time (void)
{
  g_autoptr (SeraiExtractor) extractor = serai_extractor_new ();
  assert_still_reads (extractor);
  const guint n_files = 500;
  gint64 start = g_get_monotonic_time ();
  for (guint i = 0; i < n_files; i++)
    assert_still_reads (extractor);
  double each = (g_get_monotonic_time () - start) / 1000.0 / n_files;
  g_test_message ("%.3f ms a file", each);
  g_test_minimized_result (each, "%.3f ms a file", each);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extractor/a-document-comes-back-whole", test_a_document_comes_back_whole);
  g_test_add_func ("/extractor/a-table-comes-back-whole", test_a_table_comes_back_whole);
  g_test_add_func ("/extractor/a-refusal-comes-back-as-the-reader-said-it",
                   test_a_refusal_comes_back_as_the_reader_said_it);
  g_test_add_func ("/extractor/single-byte-encodings-need-no-file-in-the-box",
                   test_single_byte_encodings_need_no_file_in_the_box);
  for (guint i = 0; i < G_N_ELEMENTS (misdeeds); i++)
    {
      g_autofree char *path =
          g_strconcat ("/extractor/a-misdeed-costs-one-file/", misdeeds[i].how, NULL);
      g_test_add_data_func (path, &misdeeds[i], test_a_misdeed_costs_one_file);
    }
  g_test_add_func ("/extractor/many-threads-share-few-processes",
                   test_many_threads_share_few_processes);
  g_test_add_func ("/extractor/a-reading-can-be-cancelled", test_a_reading_can_be_cancelled);
  g_test_add_func ("/extractor/a-missing-programme-is-said", test_a_missing_programme_is_said);
  g_test_add_func ("/extractor/every-format-reads-in-the-box-as-outside",
                   test_every_format_reads_in_the_box_as_outside);
  g_test_add_func ("/extractor/a-packed-file-that-grows-is-refused",
                   test_a_packed_file_that_grows_is_refused);
  g_test_add_func ("/extractor/entities-of-xml-do-nothing", test_entities_of_xml_do_nothing);
  g_test_add_func ("/extractor/scripts-in-documents-do-nothing",
                   test_scripts_in_documents_do_nothing);
  g_test_add_func ("/extractor/small-files-take-little-time", test_small_files_take_little_time);
  return g_test_run ();
}
