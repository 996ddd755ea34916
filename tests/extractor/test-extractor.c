/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/extractor-client.h"

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
  g_test_add_func ("/extractor/small-files-take-little-time", test_small_files_take_little_time);
  return g_test_run ();
}
