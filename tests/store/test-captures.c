/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What came from addresses, what was asked, which feeds are followed. */
#include "store/captures.h"
#include "store/changes.h"
#include "store/feeds.h"
#include "store/requests.h"
#include "support/library.h"

typedef struct
{
  TestPlace place;
  SeraiDatabase *database;
  gint64 article;
} World;

static SeraiCapture *
make_capture (const char *key, guint status, gint64 captured)
{
  SeraiCapture *capture = serai_capture_new ();
  capture->key = g_strdup (key);
  capture->address = g_strdup ("https://example.org/a");
  capture->final_address = g_strdup ("https://example.org/b");
  serai_capture_add_hop (capture, 301, "https://example.org/a");
  capture->status = status;
  capture->headers = g_strdup ("ETag: \"1\"\n");
  capture->etag = g_strdup ("\"1\"");
  capture->captured = captured;
  capture->bytes = g_bytes_new_static ("x", 1);
  capture->sha256 = serai_text_sha256 (capture->bytes);
  return capture;
}

static void
insert (World *world, gint64 original, const char *key, guint status, gint64 captured)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiCapture) capture = make_capture (key, status, captured);
  serai_captures_insert (world->database, original, capture, &error);
  g_assert_no_error (error);
}

static void
set_up (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) originals = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 step = 0;
  world->place = test_place_new ();
  world->database = serai_database_open (world->place.path, SERAI_DATABASE_WRITE, &error);
  g_assert_no_error (error);
  g_assert_true (serai_database_begin (world->database, &error));
  world->article = test_store (world->database, "Talks in Astana", TEST_TEXT);
  g_array_append_val (originals, world->article);
  serai_changes_add_originals (world->database, "import", "Talks", originals, &step, &error);
  g_assert_no_error (error);
  insert (world, world->article, "one", 200, 100);
  g_assert_true (serai_database_commit (world->database, &error));
}

static void
tear_down (World *world, gconstpointer data)
{
  g_clear_pointer (&world->database, serai_database_free);
  test_place_clear (&world->place);
}

static SeraiVisit *
find (World *world, const char *key)
{
  g_autoptr (GError) error = NULL;
  SeraiVisit *visit = NULL;
  serai_captures_find_last (world->database, key, &visit, &error);
  g_assert_no_error (error);
  return visit;
}

static void
test_the_last_visit_is_found_by_the_full_query (World *world, gconstpointer data)
{
  insert (world, world->article, "one", 304, 200);
  g_autoptr (SeraiVisit) visit = find (world, "one");
  g_assert_cmpint (visit->captured, ==, 200);
  g_assert_cmpint (visit->id, ==, world->article);
  g_assert_cmpstr (visit->title, ==, "Talks in Astana");
  g_assert_cmpstr (visit->chain, ==, "301 https://example.org/a\n");
  g_assert_cmpstr (visit->etag, ==, "\"1\"");
  g_assert_null (find (world, "two"));
}

static void
test_a_visit_may_have_kept_no_bytes (World *world, gconstpointer data)
{
  insert (world, 0, "feed", 200, 300);
  g_autoptr (SeraiVisit) visit = find (world, "feed");
  g_assert_cmpint (visit->original, ==, 0);
  g_assert_cmpint (visit->id, ==, 0);
  g_assert_false (visit->is_trade);
}

static void
test_versions_of_an_address_know_each_other (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 second = test_store (world->database, "Talks in Astana", "Another text.");
  insert (world, second, "one", 200, 200);
  insert (world, second, "elsewhere", 200, 250);
  gint64 ids[] = {world->article, second};
  g_autoptr (GPtrArray) visits =
      serai_captures_list_visits (world->database, world->article, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (visits->len, ==, 2);
  for (guint i = 0; i < visits->len; i++)
    g_assert_cmpint (((SeraiVisit *) visits->pdata[i])->id, ==, ids[i]);
}

static void
test_visits_go_and_come_back_with_what_they_brought (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  insert (world, world->article, "one", 304, 200);
  g_assert_true (serai_changes_undo (world->database, articles, &error));
  g_assert_no_error (error);
  g_assert_null (find (world, "one"));
  g_assert_true (serai_changes_redo (world->database, articles, &error));
  g_assert_no_error (error);
  g_autoptr (SeraiVisit) visit = find (world, "one");
  g_assert_cmpint (visit->captured, ==, 200);
  g_assert_cmpint (visit->id, ==, world->article);
}

static void
test_a_request_is_written_down_before_and_after (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiRequestRecord) record = serai_request_record_new ();
  record->began = 1700000000;
  record->method = g_strdup ("GET");
  record->address = g_strdup ("https://example.org/");
  record->reason = g_strdup ("page");
  g_assert_true (serai_requests_log (world->database, record, &error));
  g_assert_cmpint (record->id, >, 0);
  g_autoptr (GPtrArray) before = serai_requests_list (world->database, 10, &error);
  g_assert_cmpuint (((SeraiRequestRecord *) before->pdata[0])->status, ==, 0);
  record->status = 200;
  record->size = 5;
  g_assert_true (serai_requests_log (world->database, record, &error));
  g_autoptr (GPtrArray) after = serai_requests_list (world->database, 10, &error);
  g_assert_cmpuint (after->len, ==, 1);
  g_assert_cmpuint (((SeraiRequestRecord *) after->pdata[0])->status, ==, 200);
  g_assert_cmpuint (((SeraiRequestRecord *) after->pdata[0])->size, ==, 5);
}

static void
test_a_feed_is_followed_once (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  const char *address = "https://example.org/feed";
  g_assert_true (serai_feeds_follow (world->database, address, NULL, &error));
  g_assert_true (serai_feeds_follow (world->database, address, NULL, &error));
  g_autoptr (GPtrArray) feeds = serai_feeds_list (world->database, &error);
  g_assert_cmpuint (feeds->len, ==, 1);
  g_assert_true (serai_feeds_leave (world->database, address, &error));
  g_assert_false (serai_feeds_leave (world->database, address, &error));
  g_assert_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND);
}

#define ADD(name, func) g_test_add ("/store/captures/" name, World, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("the-last-visit-is-found-by-the-full-query", test_the_last_visit_is_found_by_the_full_query);
  ADD ("a-visit-may-have-kept-no-bytes", test_a_visit_may_have_kept_no_bytes);
  ADD ("versions-of-an-address-know-each-other", test_versions_of_an_address_know_each_other);
  ADD ("visits-go-and-come-back-with-what-they-brought",
       test_visits_go_and_come_back_with_what_they_brought);
  ADD ("a-request-is-written-down-before-and-after",
       test_a_request_is_written_down_before_and_after);
  ADD ("a-feed-is-followed-once", test_a_feed_is_followed_once);
  return g_test_run ();
}
