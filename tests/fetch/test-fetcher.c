/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fetcher against a real server on loopback that answers well, badly, late or not at all. */
#include "fetch/fetcher.h"
#include "support/web.h"

#include <string.h>

static TestWeb web;

typedef struct
{
  SeraiFetcher *fetcher;
  SeraiFetchWatch watch;
  GPtrArray *records; /* element-type SeraiRequestRecord */
  GCancellable *cancellable;
  guint n_waits;
  gint64 until;
  SeraiWait wait;
  gboolean cancels_on_bytes;
  gboolean cancels_on_wait;
  gboolean unplugs_on_bytes;
  gboolean is_log_broken;
  int n_logged;
} World;

static gboolean
log_cb (SeraiRequestRecord *record, gpointer data, GError **error)
{
  World *world = data;
  if (world->is_log_broken)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE, "The disk is full");
      return FALSE;
    }
  if (record->id == 0)
    {
      SeraiRequestRecord *copy = serai_request_record_new ();
      g_ptr_array_add (world->records, copy);
      record->id = copy->id = world->records->len;
      copy->address = g_strdup (record->address);
      copy->reason = g_strdup (record->reason);
      return TRUE;
    }
  SeraiRequestRecord *copy = world->records->pdata[record->id - 1];
  copy->status = record->status;
  copy->size = record->size;
  copy->problem = g_strdup (record->problem);
  return TRUE;
}

static void
progress_cb (const SeraiFetchNews *news, gpointer data)
{
  World *world = data;
  if (news->stage == SERAI_FETCH_WAITING && news->wait != SERAI_WAIT_TURN)
    {
      world->n_waits++;
      world->until = news->until;
      world->wait = news->wait;
      if (world->cancels_on_wait)
        g_cancellable_cancel (world->cancellable);
    }
  if (news->stage == SERAI_FETCH_RECEIVING && world->cancels_on_bytes)
    g_cancellable_cancel (world->cancellable);
  if (news->stage == SERAI_FETCH_RECEIVING && world->unplugs_on_bytes)
    serai_fetcher_set_offline (world->fetcher, TRUE);
}

static void
set_up (World *world, gconstpointer data)
{
  world->fetcher = g_object_new (SERAI_TYPE_FETCHER, "is-offline", FALSE, "first-delay", 1, NULL);
  world->records = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_request_record_free);
  world->cancellable = g_cancellable_new ();
  world->watch = (SeraiFetchWatch){progress_cb, world, log_cb, world};
}

static void
tear_down (World *world, gconstpointer data)
{
  g_clear_object (&world->fetcher);
  g_clear_object (&world->cancellable);
  g_ptr_array_unref (world->records);
}

static SeraiCapture *
fetch_at (World *world, const char *base, const char *path, GError **error)
{
  g_autofree char *address = g_strconcat (base, path, NULL);
  g_autoptr (SeraiRequest) request = serai_request_new (address, "page");
  return serai_fetcher_fetch (world->fetcher, request, &world->watch, NULL, world->cancellable,
                              error);
}

static SeraiCapture *
fetch (World *world, const char *path, GError **error)
{
  return fetch_at (world, web.base, path, error);
}

static void
assert_fails (World *world, const char *path, int code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiCapture) capture = fetch (world, path, &error);
  g_assert_null (capture);
  g_assert_error (error, SERAI_FETCH_ERROR, code);
  g_assert_false (g_str_has_suffix (error->message, "."));
}

static const SeraiRequestRecord *
get_record (World *world, guint index)
{
  g_assert_cmpuint (index, <, world->records->len);
  return world->records->pdata[index];
}

static int
read_number (World *world, const char *path)
{
  g_autoptr (SeraiCapture) capture = fetch (world, path, NULL);
  g_assert_nonnull (capture);
  gsize size;
  const char *bytes = g_bytes_get_data (capture->bytes, &size);
  g_autofree char *text = size > 0 ? g_strndup (bytes, size) : g_strdup ("0");
  return atoi (text);
}

/* --- the switch -------------------------------------------------------------------------- */

static void
test_offline_means_no_packet (World *world, gconstpointer data)
{
  int before = read_number (world, "/connections");
  g_autoptr (SeraiFetcher) fresh = serai_fetcher_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *address = g_strconcat (web.base, "/page", NULL);
  g_autoptr (SeraiRequest) request = serai_request_new (address, "page");
  g_ptr_array_set_size (world->records, 0);
  g_assert_true (serai_fetcher_is_offline (fresh));
  g_assert_null (serai_fetcher_fetch (fresh, request, &world->watch, NULL, NULL, &error));
  g_assert_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_OFFLINE);
  g_assert_cmpuint (world->records->len, ==, 0);
  /* This very question comes on a connection that the first one left open, or on one more. */
  g_assert_cmpint (read_number (world, "/connections"), <=, before + 1);
  g_assert_cmpint (read_number (world, "/log"), ==, 0);
}

static void
test_going_offline_cuts_off_what_runs (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  world->unplugs_on_bytes = TRUE;
  g_autoptr (SeraiCapture) capture = fetch (world, "/stalls", &error);
  g_assert_null (capture);
  g_assert_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_OFFLINE);
  g_assert_cmpuint (world->records->len, ==, 1);
  g_assert_nonnull (get_record (world, 0)->problem);
}

/* --- what comes well --------------------------------------------------------------------- */

static void
test_a_page_comes_with_where_and_when (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiCapture) capture = fetch (world, "/page", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (capture->status, ==, 200);
  g_assert_cmpstr (capture->mime, ==, "text/html");
  g_assert_cmpstr (capture->etag, ==, "\"r1\"");
  g_assert_cmpstr (capture->last_modified, ==, "Tue, 05 Mar 2024 10:00:00 GMT");
  g_assert_cmpuint (capture->chain->len, ==, 0);
  g_assert_cmpuint (strlen (capture->sha256), ==, 64);
  g_assert_cmpint (capture->captured, >, 0);
  g_assert_nonnull (strstr (capture->headers, "Content-Type: text/html"));
  g_assert_null (strstr (capture->headers, "secret"));
  g_assert_true (serai_capture_is_html (capture));
  g_assert_cmpuint (world->records->len, ==, 1);
  g_assert_cmpuint (get_record (world, 0)->status, ==, 200);
  g_assert_cmpuint (get_record (world, 0)->size, ==, g_bytes_get_size (capture->bytes));
  g_assert_null (get_record (world, 0)->problem);
}

static void
test_redirects_are_kept (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiCapture) capture = fetch (world, "/moved", &error);
  g_assert_no_error (error);
  g_autofree char *chain = serai_capture_format_chain (capture);
  g_autofree char *expected = g_strdup_printf ("301 %s/moved\n302 %s/found\n", web.base, web.base);
  g_assert_cmpstr (chain, ==, expected);
  g_assert_true (g_str_has_suffix (capture->address, "/moved"));
  g_assert_true (g_str_has_suffix (capture->final_address, "/page"));
  g_assert_cmpuint (world->records->len, ==, 3);
}

static void
test_what_is_known_and_holds_is_not_sent_again (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *address = g_strconcat (web.base, "/page", NULL);
  g_autoptr (SeraiRequest) request = serai_request_new (address, "page");
  request->etag = g_strdup ("\"r1\"");
  g_autoptr (SeraiCapture) capture =
      serai_fetcher_fetch (world->fetcher, request, &world->watch, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (capture->status, ==, 304);
  g_assert_cmpuint (g_bytes_get_size (capture->bytes), ==, 0);
}

static void
test_packed_bytes_are_unpacked (World *world, gconstpointer data)
{
  g_autoptr (SeraiCapture) capture = fetch (world, "/gzip", NULL);
  g_assert_nonnull (capture);
  g_assert_true (serai_capture_is_html (capture));
  g_autoptr (SeraiCapture) chunks = fetch (world, "/chunks", NULL);
  g_assert_nonnull (chunks);
  g_assert_cmpuint (g_bytes_get_size (chunks->bytes), ==, 5);
}

static void
test_a_key_goes_to_its_own_server_alone (World *world, gconstpointer data)
{
  g_autofree char *elsewhere = g_strdup (web.base);
  char *number = strstr (elsewhere, "127.0.0.1");
  g_autofree char *by_name = g_strconcat ("http://localhost", number + strlen ("127.0.0.1"), NULL);
  g_autofree char *address =
      g_strconcat (web.base, "/away?to=", by_name, "/page%3Fafter-away", NULL);
  g_autoptr (SeraiRequest) request = serai_request_new (address, "comtrade");
  request->key_header = g_strdup ("Ocp-Apim-Subscription-Key");
  request->key = g_strdup ("very-secret");
  g_autoptr (SeraiCapture) capture =
      serai_fetcher_fetch (world->fetcher, request, &world->watch, NULL, NULL, NULL);
  g_assert_nonnull (capture);
  g_autoptr (SeraiCapture) log = fetch (world, "/log", NULL);
  g_autofree char *text =
      g_strndup (g_bytes_get_data (log->bytes, NULL), g_bytes_get_size (log->bytes));
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint n_lines = g_strv_length (lines);
  g_assert_nonnull (strstr (lines[n_lines - 2], "very-secret"));
  g_assert_nonnull (strstr (lines[n_lines - 1], "after-away"));
  g_assert_null (strstr (lines[n_lines - 1], "very-secret"));
  for (guint i = 0; i < world->records->len; i++)
    g_assert_null (strstr (get_record (world, i)->address, "very-secret"));
  g_assert_null (strstr (capture->headers, "very-secret"));
}

/* --- what passes ------------------------------------------------------------------------- */

static void
test_what_may_pass_is_tried_again (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiCapture) capture = fetch (world, "/fails?n=2", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (world->records->len, ==, 3);
  g_assert_cmpuint (get_record (world, 0)->status, ==, 500);
  g_autoptr (SeraiCapture) mended = fetch (world, "/broken?n=1", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (world->records->len, ==, 5);
  g_assert_nonnull (get_record (world, 3)->problem);
}

static void
test_what_does_not_pass_is_given_up (World *world, gconstpointer data)
{
  assert_fails (world, "/fails?n=1000", SERAI_FETCH_ERROR_SERVER);
  g_assert_cmpuint (world->records->len, ==, 3);
  assert_fails (world, "/broken?n=1000", SERAI_FETCH_ERROR_BROKEN);
  assert_fails (world, "/chunks?cut", SERAI_FETCH_ERROR_BROKEN);
  assert_fails (world, "/garbage", SERAI_FETCH_ERROR_BROKEN);
}

static void
test_a_server_that_asks_for_a_pause_gets_it (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 before = g_get_real_time ();
  g_autoptr (SeraiCapture) capture = fetch (world, "/busy?n=1", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (world->records->len, ==, 2);
  g_assert_cmpuint (get_record (world, 0)->status, ==, 429);
  g_assert_cmpint (world->wait, ==, SERAI_WAIT_BUSY);
  g_assert_cmpint (world->until, >=, before + G_USEC_PER_SEC);
}

static void
test_a_long_pause_is_told_and_kept (World *world, gconstpointer data)
{
  assert_fails (world, "/busy?n=1000&after=3600", SERAI_FETCH_ERROR_BUSY);
  g_assert_cmpuint (world->records->len, ==, 1);
  /* The server is left alone, whatever is asked. */
  assert_fails (world, "/page", SERAI_FETCH_ERROR_BUSY);
  g_assert_cmpuint (world->records->len, ==, 1);
}

static void
test_a_used_up_quota_tells_until_when (World *world, gconstpointer data)
{
  assert_fails (world, "/quota", SERAI_FETCH_ERROR_QUOTA);
  g_assert_cmpuint (world->records->len, ==, 1);
  g_assert_cmpuint (get_record (world, 0)->status, ==, 403);
  assert_fails (world, "/page", SERAI_FETCH_ERROR_QUOTA);
  g_assert_cmpuint (world->records->len, ==, 1);
}

static void
test_who_waits_sees_the_countdown_and_may_leave (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 before = g_get_real_time ();
  g_object_set (world->fetcher, "longest-wait", 100000, NULL);
  world->cancels_on_wait = TRUE;
  g_autoptr (SeraiCapture) capture = fetch (world, "/quota", &error);
  g_assert_null (capture);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (world->wait, ==, SERAI_WAIT_QUOTA);
  g_assert_cmpint (world->until, >=, before + 11657 * (gint64) G_USEC_PER_SEC);
}

/* --- what doesn't come ------------------------------------------------------------------- */

static void
test_circles_and_endless_chains_end (World *world, gconstpointer data)
{
  assert_fails (world, "/circle", SERAI_FETCH_ERROR_REDIRECTS);
  g_assert_cmpuint (world->records->len, ==, 2);
  assert_fails (world, "/far?n=0", SERAI_FETCH_ERROR_REDIRECTS);
  assert_fails (world, "/away?to=file:///etc/passwd", SERAI_FETCH_ERROR_REDIRECTS);
}

static void
test_a_refusal_is_not_repeated (World *world, gconstpointer data)
{
  assert_fails (world, "/nothing", SERAI_FETCH_ERROR_NOT_FOUND);
  assert_fails (world, "/status?n=401", SERAI_FETCH_ERROR_DENIED);
  assert_fails (world, "/status?n=400", SERAI_FETCH_ERROR_QUERY);
  g_assert_cmpuint (world->records->len, ==, 3);
}

static void
test_too_large_is_not_read (World *world, gconstpointer data)
{
  assert_fails (world, "/large?n=99999999999", SERAI_FETCH_ERROR_TOO_LARGE);
  /* Small on the way, large when it is unpacked. */
  assert_fails (world, "/bomb?n=80000000", SERAI_FETCH_ERROR_TOO_LARGE);
  g_assert_cmpuint (world->records->len, ==, 2);
}

static void
test_a_server_that_stalls_is_left (World *world, gconstpointer data)
{
  g_object_set (world->fetcher, "idle-limit", 1, NULL);
  assert_fails (world, "/stalls", SERAI_FETCH_ERROR_TIMED_OUT);
  assert_fails (world, "/stalls?mute", SERAI_FETCH_ERROR_TIMED_OUT);
}

static void
test_cancelling_midway_ends_it (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  world->cancels_on_bytes = TRUE;
  g_autoptr (SeraiCapture) capture = fetch (world, "/stalls", &error);
  g_assert_null (capture);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (world->records->len, ==, 1);
  g_assert_cmpstr (get_record (world, 0)->problem, ==, "Cancelled");
}

static void
test_nobody_there_is_told (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiCapture) capture = fetch_at (world, "http://127.0.0.1:1", "/", &error);
  g_assert_null (capture);
  g_assert_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_UNREACHABLE);
}

static void
test_what_cannot_be_written_down_is_not_sent (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  world->is_log_broken = TRUE;
  g_autoptr (SeraiCapture) capture = fetch (world, "/page?unlogged", &error);
  g_assert_null (capture);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  world->is_log_broken = FALSE;
  g_autoptr (SeraiCapture) log = fetch (world, "/log", NULL);
  g_assert_null (g_strstr_len (g_bytes_get_data (log->bytes, NULL), g_bytes_get_size (log->bytes),
                               "unlogged"));
}

/* --- certificates ------------------------------------------------------------------------ */

static void
trust (World *world, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GTlsDatabase) database = g_tls_file_database_new (path, &error);
  g_assert_no_error (error);
  g_object_set (world->fetcher, "tls-database", database, NULL);
}

static void
test_a_certificate_is_held_against_the_name (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  trust (world, web.certificate);
  g_autoptr (SeraiCapture) capture = fetch_at (world, web.secure, "/page", &error);
  g_assert_no_error (error);
  g_assert_true (serai_capture_is_html (capture));
}

static void
assert_is_not_trusted (World *world, const char *base, const char *word)
{
  g_autoptr (GError) error = NULL;
  guint before = world->records->len;
  g_autoptr (SeraiCapture) capture = fetch_at (world, base, "/page", &error);
  g_assert_null (capture);
  g_assert_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_SECURITY);
  g_assert_nonnull (strstr (error->message, word));
  g_assert_cmpuint (world->records->len, ==, before + 1);
}

static void
test_a_wrong_certificate_is_refused (World *world, gconstpointer data)
{
  trust (world, web.other);
  assert_is_not_trusted (world, web.wrong_name, "another name");
}

static void
test_an_unknown_certificate_is_refused (World *world, gconstpointer data)
{
  assert_is_not_trusted (world, web.secure, "vouches");
}

static void
test_no_tls_where_it_was_due_is_told (World *world, gconstpointer data)
{
  g_autofree char *base = g_strconcat ("https", web.base + strlen ("http"), NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiCapture) capture = fetch_at (world, base, "/page", &error);
  g_assert_null (capture);
  g_assert_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_SECURITY);
}

/* --- several at once --------------------------------------------------------------------- */

static gpointer
fetch_one (gpointer data)
{
  g_autoptr (SeraiCapture) capture = fetch (data, "/page", NULL);
  return GINT_TO_POINTER (capture != NULL);
}

static gboolean
count_cb (SeraiRequestRecord *record, gpointer data, GError **error)
{
  record->id = 1;
  g_atomic_int_inc ((int *) data);
  return TRUE;
}

static void
test_several_threads_take_turns (World *world, gconstpointer data)
{
  GThread *threads[8];
  world->watch = (SeraiFetchWatch){NULL, NULL, count_cb, &world->n_logged};
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("fetch", fetch_one, world);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_true (GPOINTER_TO_INT (g_thread_join (threads[i])));
  g_assert_cmpint (world->n_logged, ==, 16);
}

#define ADD(name, func) g_test_add ("/fetch/fetcher/" name, World, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  web = test_web_new ();
  ADD ("offline-means-no-packet", test_offline_means_no_packet);
  ADD ("a-page-comes-with-where-and-when", test_a_page_comes_with_where_and_when);
  ADD ("redirects-are-kept", test_redirects_are_kept);
  ADD ("what-is-known-and-holds-is-not-sent-again", test_what_is_known_and_holds_is_not_sent_again);
  ADD ("packed-bytes-are-unpacked", test_packed_bytes_are_unpacked);
  ADD ("a-key-goes-to-its-own-server-alone", test_a_key_goes_to_its_own_server_alone);
  ADD ("what-may-pass-is-tried-again", test_what_may_pass_is_tried_again);
  ADD ("what-does-not-pass-is-given-up", test_what_does_not_pass_is_given_up);
  ADD ("a-server-that-asks-for-a-pause-gets-it", test_a_server_that_asks_for_a_pause_gets_it);
  ADD ("a-long-pause-is-told-and-kept", test_a_long_pause_is_told_and_kept);
  ADD ("a-used-up-quota-tells-until-when", test_a_used_up_quota_tells_until_when);
  ADD ("who-waits-sees-the-countdown-and-may-leave",
       test_who_waits_sees_the_countdown_and_may_leave);
  ADD ("circles-and-endless-chains-end", test_circles_and_endless_chains_end);
  ADD ("a-refusal-is-not-repeated", test_a_refusal_is_not_repeated);
  ADD ("too-large-is-not-read", test_too_large_is_not_read);
  ADD ("a-server-that-stalls-is-left", test_a_server_that_stalls_is_left);
  ADD ("cancelling-midway-ends-it", test_cancelling_midway_ends_it);
  ADD ("going-offline-cuts-off-what-runs", test_going_offline_cuts_off_what_runs);
  ADD ("nobody-there-is-told", test_nobody_there_is_told);
  ADD ("what-cannot-be-written-down-is-not-sent", test_what_cannot_be_written_down_is_not_sent);
  ADD ("a-certificate-is-held-against-the-name", test_a_certificate_is_held_against_the_name);
  ADD ("a-wrong-certificate-is-refused", test_a_wrong_certificate_is_refused);
  ADD ("an-unknown-certificate-is-refused", test_an_unknown_certificate_is_refused);
  ADD ("no-tls-where-it-was-due-is-told", test_no_tls_where_it_was_due_is_told);
  ADD ("several-threads-take-turns", test_several_threads_take_turns);
  int status = g_test_run ();
  test_web_clear (&web);
  return status;
}
