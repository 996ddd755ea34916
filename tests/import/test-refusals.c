/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "import/reader.h"

#include <string.h>

/* @words: what the sentence must say, parted by "|": what is wrong, where, and what to do. */
typedef struct
{
  const char *name;
  const char *file;
  const char *bytes;
  gsize size;
  const char *encoding;
  int code;
  const char *words;
} Refusal;

#define HEADER "period,reporter,partner,flow,value_usd\n"
#define BYTES(literal) literal, sizeof (literal) - 1

static const Refusal refusals[] = {
    {"empty", "a.txt", BYTES (""), NULL, SERAI_READER_ERROR_EMPTY, "empty|choose"},
    {"white-space", "a.txt", BYTES (" \n\t\r\n "), NULL, SERAI_READER_ERROR_EMPTY,
     "white space|choose"},
    {"byte-order-mark-alone", "a.txt", BYTES ("\xef\xbb\xbf"), NULL, SERAI_READER_ERROR_EMPTY,
     "choose"},
    {"date-line-alone", "a.txt", BYTES ("date 2023-05-04\n"), NULL, SERAI_READER_ERROR_EMPTY,
     "no text|choose"},
    {"binary", "a.txt", BYTES ("\x01\x02\x00\x03\xff\xfe\x80\x00\x00\x07"), NULL,
     SERAI_READER_ERROR_UNKNOWN, "binary|HTML"},
    {"control-characters", "a.txt", BYTES ("\x01\x02\x03\x04\x05\x06 text \x0e\x0f\x10\x11"), NULL,
     SERAI_READER_ERROR_UNKNOWN, "binary"},
    {"archive-that-is-cut-off", "a.docx", BYTES ("PK\x03\x04...."), NULL,
     SERAI_READER_ERROR_MALFORMED, "damaged|unpack"},
    {"picture", "a.html", BYTES ("\x89PNG\r\n\x1a\n\0\0"), NULL, SERAI_READER_ERROR_UNKNOWN,
     "picture"},
    {"gzip-that-is-cut-off", "a.csv", BYTES ("\x1f\x8b\x08\x00"), NULL,
     SERAI_READER_ERROR_MALFORMED, "damaged|unpack"},
    {"forced-encoding-that-does-not-fit", "a.txt",
     BYTES ("Gr\xfc\xdf"
            "e"),
     "UTF-8", SERAI_READER_ERROR_ENCODING, "UTF-8|another encoding"},
    {"forced-encoding-that-does-not-exist", "a.txt", BYTES ("text"), "klingon-1",
     SERAI_READER_ERROR_ENCODING, "klingon-1|another encoding"},
    {"page-of-scripts", "a.html",
     BYTES ("<!doctype html><html><body><div></div><script>var x = 1;</script></body></html>"),
     NULL, SERAI_READER_ERROR_EMPTY, "No article|select the text"},
    {"table-of-something-else", "a.csv", BYTES ("name,colour,size\napple,red,3\npear,green,4\n"),
     NULL, SERAI_READER_ERROR_MALFORMED, "period, reporter, partner, flow and value"},
    {"table-without-value", "a.csv", BYTES ("period,reporter,partner,flow\n2022,KAZ,TJK,X\n"), NULL,
     SERAI_READER_ERROR_MALFORMED, "Line 1|value"},
    {"header-alone", "a.csv", BYTES (HEADER), NULL, SERAI_READER_ERROR_EMPTY,
     "header in line 1|no row"},
    {"no-row-readable", "a.csv", BYTES (HEADER "soon,KAZ,TJK,X,5\nlater,KAZ,TJK,M,6\n"), NULL,
     SERAI_READER_ERROR_MALFORMED, "None of the 2 rows|Line 2|soon|2022-Q3"},
    {"unknown-reporters-only", "a.csv", BYTES (HEADER "2022,Atlantis,TJK,X,5\n"), NULL,
     SERAI_READER_ERROR_MALFORMED, "Line 2|Atlantis|ISO"},
    {"decimal-comma-among-commas", "a.csv",
     BYTES (HEADER "2022,KAZ,TJK,X,5,5\n2022,KAZ,TJK,M,6,5\n"), NULL, SERAI_READER_ERROR_MALFORMED,
     "Line 2|more fields|quotation marks"},
    {"page-where-a-table-was-due", "figures.json",
     BYTES (
         "<!doctype html><html><head><title>Rejected</title></head><body><p>The requested URL was "
         "rejected. Please consult with your administrator about it.</p></body></html>"),
     NULL, SERAI_READER_ERROR_MALFORMED, "web page|get the table again"},
    {"world-bank-error", "a.xml",
     BYTES ("\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"utf-8\"?><wb:error "
            "xmlns:wb=\"http://www.worldbank.org\"><wb:message id=\"175\">Not "
            "found.</wb:message></wb:error>"),
     NULL, SERAI_READER_ERROR_EMPTY, "World Bank|ask"},
    {"json-that-is-cut-off", "a.json", BYTES ("{\"count\": 1,\n\"data\": [{\"period\": \"20"), NULL,
     SERAI_READER_ERROR_MALFORMED, "line 2|again"},
    {"json-without-records", "a.json", BYTES ("{\"count\": 0, \"data\": []}"), NULL,
     SERAI_READER_ERROR_EMPTY, "0 records|ask"},
    {"json-that-refuses", "a.json",
     BYTES ("{ \"statusCode\": 429, \"message\": \"Rate limit is exceeded.\" }"), NULL,
     SERAI_READER_ERROR_EMPTY, "Rate limit is exceeded|again"},
    {"open-quotation-mark", "a.csv",
     BYTES (HEADER "2022,KAZ,TJK,X,5\n2022,\"KAZ,TJK,M,6\n2022,KAZ,CHN,X,7\n"), NULL,
     SERAI_READER_ERROR_MALFORMED, "line 3|never closed"},
};

static SeraiReference *reference;

static void
assert_one_sentence (const char *message)
{
  g_assert_true (g_str_has_suffix (message, "."));
  g_assert_null (strchr (message, '\n'));
  g_assert_cmpuint (strlen (message), <, 400);
}

static void
test_a_refusal_says_what_to_do (gconstpointer data)
{
  const Refusal *refusal = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (refusal->bytes, refusal->size);
  SeraiReading reading;
  g_autoptr (GError) error = NULL;
  g_assert_false (
      serai_reader_read (reference, bytes, refusal->file, refusal->encoding, &reading, &error));
  g_assert_error (error, SERAI_READER_ERROR, refusal->code);
  g_assert_null (reading.document);
  g_assert_null (reading.table);
  assert_one_sentence (error->message);
  g_auto (GStrv) words = g_strsplit (refusal->words, "|", -1);
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (error->message, words[i]) == NULL)
      g_error ("“%s” isn't in: %s", words[i], error->message);
}

static void
test_two_hundred_megabytes_are_refused_at_once (void)
{
  gsize size = 200u << 20;
  char *data = g_try_malloc0 (size);
  g_assert_nonnull (data);
  g_autoptr (GBytes) bytes = g_bytes_new_take (data, size);
  SeraiReading reading;
  g_autoptr (GError) error = NULL;
  g_assert_false (serai_reader_read (reference, bytes, "a.txt", NULL, &reading, &error));
  g_assert_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_TOO_LARGE);
  g_assert_nonnull (strstr (error->message, "200 MB"));
  g_assert_nonnull (strstr (error->message, "64 MB"));
  g_assert_nonnull (strstr (error->message, "split"));
}

static char *
repeat (const char *text, guint n)
{
  GString *repeated = g_string_new (NULL);
  for (guint i = 0; i < n; i++)
    g_string_append (repeated, text);
  return g_string_free (repeated, FALSE);
}

static char *
precede (const char *head, char *tail)
{
  char *whole = g_strconcat (head, tail, NULL);
  g_free (tail);
  return whole;
}

/* Files that are made to break readers: whatever comes out, something does; that it comes soon is
 * left to the harness' timeout. */
static void
test_ill_made_files_do_no_harm (void)
{
  char *files[] = {
      repeat ("<div class=\"date\">", 100000),
      repeat ("<table><tr><td>", 20000),
      repeat ("<p>a <b>b <i>c ", 20000),
      repeat ("<!--", 100000),
      repeat ("\"", 99999),
      repeat (",", 300000),
      repeat ("#", 300000),
      repeat ("- ", 100000),
      repeat ("1. January ", 100000),
      precede ("<html><script type=\"application/ld+json\">", repeat ("[", 100000)),
      precede ("period,reporter,partner,flow,value\n", repeat ("2022,KAZ,", 50000)),
      repeat ("a\xcc\x81\xcc\x81\xcc\x81", 50000),
      repeat ("\xd0", 5000),
  };
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_take (files[i], strlen (files[i]));
      SeraiReading reading;
      g_test_message ("file %u", i);
      serai_reader_read (reference, bytes, i % 2 == 0 ? "a.html" : "a.csv", NULL, &reading, NULL);
      serai_reading_clear (&reading);
    }
}

/* Depth costs nothing: brackets are counted, not entered. */
static void
test_json_may_be_nested_without_end (void)
{
  static const char *const openings[] = {"[", "{\"data\":[", "{\"value\":"};
  for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      for (guint n = 0; n < 200000; n++)
        g_string_append (text, openings[i]);
      g_autoptr (GBytes) bytes = g_bytes_new (text->str, text->len);
      SeraiReading reading;
      g_autoptr (GError) error = NULL;
      g_assert_false (serai_reader_read (reference, bytes, "a.json", NULL, &reading, &error));
      assert_one_sentence (error->message);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  reference = serai_reference_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *path =
          g_strconcat ("/import/a-refusal-says-what-to-do/", refusals[i].name, NULL);
      g_test_add_data_func (path, &refusals[i], test_a_refusal_says_what_to_do);
    }
  g_test_add_func ("/import/two-hundred-megabytes-are-refused-at-once",
                   test_two_hundred_megabytes_are_refused_at_once);
  g_test_add_func ("/import/ill-made-files-do-no-harm", test_ill_made_files_do_no_harm);
  g_test_add_func ("/import/refusals/json-may-be-nested-without-end",
                   test_json_may_be_nested_without_end);
  int status = g_test_run ();
  g_object_unref (reference);
  return status;
}
