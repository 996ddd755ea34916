/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli extract and analyse, as a script would call them. */
#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <string.h>

/* Runs serai-cli in the folder of golden files; @arguments are parted by blanks. */
static int
run (const char *arguments, char **out_output, char **out_messages)
{
  g_autofree char *line = g_strconcat (g_getenv ("SERAI_CLI"), " ", arguments, NULL);
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "golden", "analyse", NULL);
  g_auto (GStrv) argv = NULL;
  g_autoptr (GError) error = NULL;
  g_assert_true (g_shell_parse_argv (line, NULL, &argv, &error));
  int status = -1;
  g_spawn_sync (folder, argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, out_output, out_messages, &status,
                &error);
  g_assert_no_error (error);
  return WEXITSTATUS (status);
}

static char *
make_pretty (const char *line)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  json_parser_load_from_data (parser, line, -1, &error);
  g_assert_no_error (error);
  return json_to_string (json_parser_get_root (parser), TRUE);
}

/* SERAI_UPDATE_GOLDEN=1 writes what is said now; read the difference before you keep it. */
static void
test_an_analysis_is_written_as_the_contract_says (void)
{
  g_autofree char *output = NULL, *messages = NULL;
  g_assert_cmpint (run ("analyse ferry.txt", &output, &messages), ==, 0);
  g_assert_cmpstr (messages, ==, "");
  g_assert_cmpint (strchr (output, '\n') - output, ==, (glong) strlen (output) - 1);
  g_autofree char *said = make_pretty (output);
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "golden", "analyse", "ferry.json", NULL);
  if (g_getenv ("SERAI_UPDATE_GOLDEN") != NULL)
    g_assert_true (g_file_set_contents (path, said, -1, NULL));
  g_autofree char *expected = NULL;
  g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
  g_auto (GStrv) said_lines = g_strsplit (g_strchomp (said), "\n", -1);
  g_auto (GStrv) expected_lines = g_strsplit (g_strchomp (expected), "\n", -1);
  for (guint i = 0; said_lines[i] != NULL && expected_lines[i] != NULL; i++)
    g_assert_cmpstr (said_lines[i], ==, expected_lines[i]);
  g_assert_cmpuint (g_strv_length (said_lines), ==, g_strv_length (expected_lines));
}

static void
test_a_given_date_counts_more_than_the_file_s (void)
{
  g_autofree char *output = NULL;
  g_assert_cmpint (run ("analyse --date 2015-01-02 ferry.txt", &output, NULL), ==, 0);
  g_assert_nonnull (strstr (output, "\"published\":\"2015-01-02\""));
  g_assert_nonnull (strstr (output, "\"from\":\"2014-01-01\""));
}

static void
test_what_was_read_is_printed (void)
{
  g_autofree char *output = NULL;
  g_assert_cmpint (run ("extract ferry.txt", &output, NULL), ==, 0);
  static const char *const members[] = {"file",      "sha256",    "mime", "title",
                                        "author",    "publisher", "url",  "language",
                                        "published", "dateline",  "text"};
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *member = g_strdup_printf ("\"%s\":", members[i]);
      g_assert_nonnull (strstr (output, member));
    }
}

static void
test_a_refused_file_has_its_line_and_the_others_go_on (void)
{
  g_autofree char *output = NULL, *messages = NULL;
  g_assert_cmpint (run ("analyse nowhere.txt ferry.txt", &output, &messages), ==, 1);
  g_assert_true (g_str_has_prefix (output, "{\"file\":\"nowhere.txt\",\"outcome\":\"refused\","));
  g_assert_nonnull (strstr (output, "\n{\"file\":\"ferry.txt\""));
  g_assert_nonnull (strstr (messages, "nowhere.txt: "));
}

static void
test_a_wrong_call_is_answered_with_the_usage (void)
{
  static const char *const calls[] = {"",
                                      "dance",
                                      "analyse",
                                      "extract",
                                      "analyse --date yesterday ferry.txt",
                                      "analyse --loudly ferry.txt"};
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *output = NULL, *messages = NULL;
      g_assert_cmpint (run (calls[i], &output, &messages), ==, 2);
      g_assert_cmpstr (output, ==, "");
      g_assert_nonnull (strstr (messages, "usage: serai-cli"));
    }
  static const char *const questions[] = {"--help", "--version", "analyse --help"};
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      g_autofree char *output = NULL;
      g_assert_cmpint (run (questions[i], &output, NULL), ==, 0);
      g_assert_nonnull (strstr (output, "serai-cli"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/documents/an-analysis-is-written-as-the-contract-says",
                   test_an_analysis_is_written_as_the_contract_says);
  g_test_add_func ("/cli/documents/a-given-date-counts-more-than-the-file-s",
                   test_a_given_date_counts_more_than_the_file_s);
  g_test_add_func ("/cli/documents/what-was-read-is-printed", test_what_was_read_is_printed);
  g_test_add_func ("/cli/documents/a-refused-file-has-its-line-and-the-others-go-on",
                   test_a_refused_file_has_its_line_and_the_others_go_on);
  g_test_add_func ("/cli/documents/a-wrong-call-is-answered-with-the-usage",
                   test_a_wrong_call_is_answered_with_the_usage);
  return g_test_run ();
}
