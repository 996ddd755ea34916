/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/database.h"
#include "store/datasets.h"
#include "store/deflate.h"
#include "store/entities.h"
#include "store/observations.h"
#include "store/search.h"
#include "support/figures.h"
#include "support/library.h"

#include <math.h>

typedef struct
{
  TestPlace place;
  SeraiDatabase *database;
} World;

static void
world_set_up (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  world->place = test_place_new ();
  world->database = serai_database_open (world->place.path, SERAI_DATABASE_WRITE, &error);
  g_assert_no_error (error);
}

static void
world_tear_down (World *world, gconstpointer data)
{
  serai_database_free (world->database);
  test_place_clear (&world->place);
}

static void
assert_same_document (const SeraiDocument *a, const SeraiDocument *b)
{
  g_assert_cmpstr (a->file, ==, b->file);
  g_assert_cmpstr (a->mime, ==, b->mime);
  g_assert_cmpstr (a->encoding, ==, b->encoding);
  g_assert_cmpstr (a->title, ==, b->title);
  g_assert_cmpstr (a->author, ==, b->author);
  g_assert_cmpstr (a->publisher, ==, b->publisher);
  g_assert_cmpstr (a->url, ==, b->url);
  g_assert_cmpstr (a->language, ==, b->language);
  g_assert_cmpuint (a->published, ==, b->published);
  g_assert_cmpstr (a->dateline_place, ==, b->dateline_place);
  g_assert_cmpuint (a->dateline_date, ==, b->dateline_date);
  g_assert_cmpint (a->captured, ==, b->captured);
  g_assert_cmpstr (a->text, ==, b->text);
  g_assert_cmpmem (a->blocks->data, a->blocks->len * sizeof (SeraiBlock), b->blocks->data,
                   b->blocks->len * sizeof (SeraiBlock));
}

static void
assert_same_mentions (GArray *a, GArray *b)
{
  g_assert_cmpuint (a->len, ==, b->len);
  for (guint i = 0; i < a->len; i++)
    {
      const SeraiMention *x = &g_array_index (a, SeraiMention, i);
      const SeraiMention *y = &g_array_index (b, SeraiMention, i);
      g_assert_true (serai_span_equal (x->span, y->span));
      g_assert_cmpint (x->kind, ==, y->kind);
      g_assert_cmpint (x->entity, ==, y->entity);
      g_assert_cmpfloat (x->value.number, ==, y->value.number);
      g_assert_cmpfloat (x->value.upper, ==, y->value.upper);
      g_assert_cmpfloat (x->value.step, ==, y->value.step);
      g_assert_cmpint (x->value.bound, ==, y->value.bound);
      g_assert_cmpstr (x->value.unit, ==, y->value.unit);
      g_assert_cmpstr (x->value.hs, ==, y->value.hs);
      g_assert_true (serai_period_equal (x->value.period, y->value.period));
    }
}

static void
assert_same_analysis (const SeraiAnalysis *a, const SeraiAnalysis *b)
{
  assert_same_mentions (a->mentions, b->mentions);
  g_assert_cmpuint (a->entities->len, ==, b->entities->len);
  for (guint i = 0; i < a->entities->len; i++)
    {
      const SeraiEntity *x = a->entities->pdata[i];
      const SeraiEntity *y = b->entities->pdata[i];
      g_assert_cmpstr (x->key, ==, y->key);
      g_assert_cmpstr (x->name, ==, y->name);
      g_assert_cmpstr (x->iso3, ==, y->iso3);
      g_assert_cmpstr (x->wikidata, ==, y->wikidata);
      g_assert_cmpint (x->kind, ==, y->kind);
      g_assert_cmpuint (x->n_mentions, ==, y->n_mentions);
      g_assert_cmpuint (x->aliases->len, ==, y->aliases->len);
      for (guint j = 0; j < x->aliases->len; j++)
        g_assert_cmpstr (x->aliases->pdata[j], ==, y->aliases->pdata[j]);
    }
  const SeraiClaim *p = a->claims->pdata[0];
  const SeraiClaim *q = b->claims->pdata[0];
  g_assert_true (serai_span_equal (p->span, q->span));
  g_assert_true (serai_span_equal (p->value_span, q->value_span));
  g_assert_cmpstr (p->reporter, ==, q->reporter);
  g_assert_cmpstr (p->partner, ==, q->partner);
  g_assert_cmpstr (p->among, ==, q->among);
  g_assert_cmpstr (p->commodity, ==, q->commodity);
  g_assert_cmpstr (p->unit, ==, q->unit);
  g_assert_cmpfloat (p->value, ==, q->value);
  g_assert_cmpfloat (p->step, ==, q->step);
  g_assert_true (serai_period_equal (p->period, q->period));
  g_assert_false (serai_period_is_set (q->base_period));
  const SeraiCommitment *c = b->commitments->pdata[0];
  g_assert_cmpint (c->kind, ==, SERAI_COMMITMENT_TARGET);
  g_assert_cmpuint (c->actors->len, ==, 1);
  g_assert_cmpint (g_array_index (c->actors, int, 0), ==, 1);
  g_assert_true (serai_period_equal (c->due, serai_period_year (2030)));
}

static void
test_a_document_comes_back_as_it_went (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiDocument) document = NULL;
  g_autoptr (SeraiAnalysis) analysis = NULL;
  gint64 id = test_store (world->database, "Talks in Astana", TEST_TEXT);
  g_assert_true (serai_articles_load (world->database, id, &document, &analysis, &error));
  g_autoptr (SeraiDocument) expected = test_document_new ("Talks in Astana", TEST_TEXT);
  g_autoptr (SeraiAnalysis) expected_analysis = test_analysis_new ();
  assert_same_document (expected, document);
  assert_same_analysis (expected_analysis, analysis);
  g_assert_cmpuint (strlen (document->sha256), ==, 64);

  g_autoptr (GBytes) bytes = serai_originals_load (world->database, id, &error);
  g_autofree char *sha256 = serai_text_sha256 (bytes);
  g_assert_cmpstr (sha256, ==, document->sha256);
  g_assert_false (serai_articles_load (world->database, 99, &document, &analysis, &error));
  g_assert_error (error, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND);
}

static void
test_damaged_marks_are_an_error_and_no_crash (World *world, gconstpointer data)
{
  g_autoptr (SeraiDocument) document = test_document_new ("x", TEST_TEXT);
  g_autoptr (SeraiAnalysis) analysis = test_analysis_new ();
  g_autoptr (GBytes) marks = serai_marks_pack (document, analysis);
  gsize size;
  const guint8 *packed = g_bytes_get_data (marks, &size);
  for (guint round = 0; round < 2000; round++)
    {
      g_autofree guint8 *damaged = g_memdup2 (packed, size);
      damaged[g_test_rand_int_range (0, size)] ^= 1 << g_test_rand_int_range (0, 8);
      g_autoptr (GBytes) bytes = g_bytes_new (damaged, g_test_rand_int_range (0, size + 1));
      g_autoptr (SeraiDocument) into = serai_document_new ();
      g_autoptr (SeraiAnalysis) found = serai_analysis_new_empty ();
      if (!serai_marks_unpack (bytes, 120, 2, into->blocks, found->mentions))
        continue;
      for (guint i = 0; i < found->mentions->len; i++)
        g_assert_cmpuint (g_array_index (found->mentions, SeraiMention, i).span.end, <=, 120);
    }
}

static void
test_an_entity_is_known_where_an_article_mentions_it (World *world, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  test_store (world->database, "One", TEST_TEXT);
  g_assert_true (serai_entities_find_name (world->database, "country:TJK", &name, &error));
  g_assert_cmpstr (name, ==, "Tajikistan");
  g_clear_pointer (&name, g_free);
  g_assert_true (serai_entities_find_name (world->database, "country:XXX", &name, &error));
  g_assert_null (name);
}

/* --- search ------------------------------------------------------------------------------ */

static void
test_search_finds_what_a_person_types (World *world, gconstpointer data)
{
  static const struct
  {
    const char *words;
    guint n_hits;
  } cases[] = {
      {"élan", 1},
      {"ELAN", 1},
      {"ela", 1},
      {"ela dushanbe", 0},
      {"elan dushan", 1},
      {"алена", 1},
      {"Алёна", 1},
      {"алён", 1},
      {"торговле", 1},
      {"\"trade between\"", 2},
      {"\"between trade\"", 0},
      {"«trade between»", 2},
      {"\"trade betw", 2},
      {"1.4 billion", 1},
      {"Qazaq-Tajik", 1},
      {"tajik qazaq", 2},
      {"\"tajik qazaq\"", 0},
      {"", 0},
      {"  ,. - ", 0},
      {"AND OR NOT", 0},
      {"trade* (", 2},
      {"title:trade", 0},
      {"o'zbek", 1},
      {"o’zbek", 1},
      {"貿易", 1},
      {"\xff", 0},
      {"trade -", 2},
      {"second text", 1},
  };
  test_store (world->database, "First", TEST_TEXT);
  test_store (world->database, "Second",
              "Trade between the Qazaq-Tajik sides, a text of O‘zbek origin. 国際貿易協定");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) hits = serai_search_run (world->database, cases[i].words, 10, &error);
      g_assert_no_error (error);
      if (hits->len != cases[i].n_hits)
        g_test_message ("%s: %u hits", cases[i].words, hits->len);
      g_assert_cmpuint (hits->len, ==, cases[i].n_hits);
    }
}

static void
test_a_snippet_shows_the_text_as_written (World *world, gconstpointer data)
{
  test_store (world->database, "First", TEST_TEXT);
  g_autoptr (GPtrArray) hits = serai_search_run (world->database, "алена elan", 10, NULL);
  g_assert_cmpuint (hits->len, ==, 1);
  const SeraiSearchHit *hit = hits->pdata[0];
  g_assert_nonnull (strstr (hit->snippet, "\x02"
                                          "Алёна\x03"));
  g_assert_nonnull (strstr (hit->snippet, "\x02Élan\x03"));
  g_assert_cmpuint (hit->published, ==, serai_day (2023, 5, 4));
}

static void
test_a_title_weighs_more_than_a_text (World *world, gconstpointer data)
{
  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *title = g_strdup_printf ("Filler %u", i);
      test_store (world->database, title, "Nothing of the kind is told here, but other things.");
    }
  test_store (world->database, "On other matters", "They spoke of customs.");
  gint64 best = test_store (world->database, "Customs", "They spoke of other things.");
  g_autoptr (GPtrArray) hits = serai_search_run (world->database, "customs", 10, NULL);
  g_assert_cmpuint (hits->len, ==, 2);
  const SeraiSearchHit *first = hits->pdata[0];
  const SeraiSearchHit *second = hits->pdata[1];
  g_assert_cmpint (first->id, ==, best);
  g_assert_cmpfloat (first->score, >, second->score);
  g_autoptr (GPtrArray) one = serai_search_run (world->database, "customs", 1, NULL);
  g_assert_cmpuint (one->len, ==, 1);
}

/* --- figures ----------------------------------------------------------------------------- */

static void
store_table (SeraiDatabase *database, SeraiTable *table, const char *bytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) original_bytes = g_bytes_new (bytes, strlen (bytes));
  g_autofree char *sha256 = serai_text_sha256 (original_bytes);
  g_autoptr (SeraiOriginal) original = serai_original_new (original_bytes, sha256, 1);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_assert_true (serai_database_begin (database, &error));
  gint64 id = serai_originals_insert (database, original, &error);
  for (guint i = 0; i < table->datasets->len; i++)
    {
      gint64 dataset = serai_datasets_insert (database, id, table->datasets->pdata[i], &error);
      g_array_append_val (ids, dataset);
    }
  g_assert_true (serai_observations_insert (database, ids, table, &error));
  g_assert_true (serai_database_commit (database, &error));
  g_assert_no_error (error);
}

/* 10 reporters, 25 partners and the world and a group, 10 years, two flows. */
static void
generate (SeraiTable *table, guint dataset)
{
  for (int year = 2010; year < 2020; year++)
    for (guint reporter = 0; reporter < 10; reporter++)
      for (guint partner = 0; partner < 25; partner++)
        for (guint flow = 0; flow < 2; flow++)
          {
            SeraiObservation row = {.period = serai_period_year (year),
                                    .flow = (SeraiFlow) flow,
                                    .value = year * 1e6 + reporter * 1e3 + partner,
                                    .status = SERAI_STATUS_REPORTED,
                                    .dataset = dataset};
            g_snprintf (row.reporter, sizeof row.reporter, "R%02u", reporter);
            if (partner < 23)
              g_snprintf (row.partner, sizeof row.partner, "P%02u", partner);
            else
              g_strlcpy (row.partner, partner == 23 ? "WLD" : "X_CIS", sizeof row.partner);
            g_strlcpy (row.commodity, "TOTAL", sizeof row.commodity);
            g_strlcpy (row.currency, "USD", sizeof row.currency);
            g_array_append_val (table->observations, row);
          }
}

static guint
count_rows (SeraiDatabase *database, SeraiQuery query, SeraiTable **out_table)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) queries = g_array_new (FALSE, FALSE, sizeof (SeraiQuery));
  g_array_append_val (queries, query);
  SeraiTable *table = serai_observations_query (database, queries, &error);
  g_assert_no_error (error);
  guint n_rows = table->observations->len;
  if (out_table != NULL)
    *out_table = table;
  else
    serai_table_unref (table);
  return n_rows;
}

static void
test_five_thousand_figures_are_found_again (World *world, gconstpointer data)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  generate (table, add_dataset (table, "Bureau", SERAI_COVERAGE_ALL));
  g_assert_cmpuint (table->observations->len, ==, 5000);
  store_table (world->database, table, "one");

  SeraiPeriod years = serai_period_months (2012, 1, 2014, 12);
  const struct
  {
    SeraiQuery query;
    guint n_rows;
  } cases[] = {
      {{"", "", "", FALSE, 0, {0, 0}}, 5000},
      {{"R03", "", "", FALSE, 0, {0, 0}}, 500},
      {{"R03", "P07", "", FALSE, 0, {0, 0}}, 20},
      {{"R03", "P07", "TOTAL", TRUE, SERAI_FLOW_IMPORT, {0, 0}}, 10},
      {{"R03", "P07", "27", FALSE, 0, {0, 0}}, 0},
      {{"R03", "ALL", "", TRUE, SERAI_FLOW_EXPORT, serai_period_year (2015)}, 24},
      {{"R03", "WLD", "", TRUE, SERAI_FLOW_EXPORT, years}, 3},
      {{"", "P07", "", FALSE, 0, years}, 60},
      {{"", "ALL", "", FALSE, 0, serai_period_year (2011)}, 480},
      {{"R03", "P07", "", FALSE, 0, {years.first, 0}}, 16},
      {{"R03", "P07", "", FALSE, 0, {0, years.last}}, 10},
      {{"R99", "", "", FALSE, 0, {0, 0}}, 0},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (count_rows (world->database, cases[i].query, NULL), ==, cases[i].n_rows);

  g_autoptr (SeraiTable) found = NULL;
  count_rows (world->database, cases[3].query, &found);
  const SeraiObservation *row = &g_array_index (found->observations, SeraiObservation, 2);
  g_assert_cmpfloat (row->value, ==, 2012 * 1e6 + 3 * 1e3 + 7);
  g_assert_true (serai_period_equal (row->period, serai_period_year (2012)));
  g_assert_cmpuint (found->datasets->len, ==, 1);
  const SeraiDataset *dataset = found->datasets->pdata[0];
  g_assert_cmpstr (dataset->publisher, ==, "Bureau");
  g_assert_cmpint (dataset->coverage, ==, SERAI_COVERAGE_ALL);
}

static void
test_overlapping_questions_give_a_figure_once (World *world, gconstpointer data)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  generate (table, add_dataset (table, "Bureau", SERAI_COVERAGE_ALL));
  store_table (world->database, table, "one");
  g_autoptr (GArray) queries = g_array_new (FALSE, FALSE, sizeof (SeraiQuery));
  const SeraiQuery all[] = {{"R03", "P07", "", FALSE, 0, {0, 0}},
                            {"R03", "", "", TRUE, SERAI_FLOW_EXPORT, {0, 0}},
                            {"R04", "P07", "", FALSE, 0, {0, 0}}};
  g_array_append_vals (queries, all, G_N_ELEMENTS (all));
  g_autoptr (SeraiTable) found = serai_observations_query (world->database, queries, NULL);
  g_assert_cmpuint (found->observations->len, ==, 20 + 250 - 10 + 20);
}

static void
test_vintages_stand_side_by_side (World *world, gconstpointer data)
{
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (SeraiTable) table = serai_table_new ();
      guint dataset = add_dataset (table, "Bureau", SERAI_COVERAGE_ALL);
      add_rows (table, dataset, i == 0 ? "2022 KAZ TJK X TOTAL 100" : "2022 KAZ TJK X TOTAL 101");
      SeraiObservation missing = g_array_index (table->observations, SeraiObservation, 0);
      missing.value = NAN;
      missing.status = SERAI_STATUS_CONFIDENTIAL;
      missing.period = serai_period_year (2023);
      missing.note = "kept back";
      g_array_append_val (table->observations, missing);
      store_table (world->database, table, i == 0 ? "old" : "new");
    }
  g_autoptr (SeraiTable) found = NULL;
  SeraiQuery query = {"KAZ", "TJK", "", FALSE, 0, {0, 0}};
  g_assert_cmpuint (count_rows (world->database, query, &found), ==, 2);
  g_assert_cmpfloat (g_array_index (found->observations, SeraiObservation, 0).value, ==, 101);
  g_clear_pointer (&found, serai_table_unref);
  query.has_all_vintages = TRUE;
  g_assert_cmpuint (count_rows (world->database, query, &found), ==, 4);
  g_assert_cmpuint (found->datasets->len, ==, 2);
  const SeraiObservation *rows = &g_array_index (found->observations, SeraiObservation, 0);
  g_assert_cmpfloat (rows[0].value, ==, 100);
  g_assert_cmpfloat (rows[1].value, ==, 101);
  g_assert_cmpuint (rows[0].dataset, !=, rows[1].dataset);
  g_assert_true (isnan (rows[2].value));
  g_assert_cmpint (rows[2].status, ==, SERAI_STATUS_CONFIDENTIAL);
  g_assert_cmpstr (rows[2].note, ==, "kept back");
}

static void
test_deflating_pays_or_is_left (World *world, gconstpointer data)
{
  g_autofree char *text = g_strnfill (10000, 'a');
  g_autoptr (GBytes) small = serai_deflate (text, 10000);
  g_assert_cmpuint (g_bytes_get_size (small), <, 200);
  g_autoptr (GBytes) back =
      serai_inflate (g_bytes_get_data (small, NULL), g_bytes_get_size (small), 10000);
  g_assert_cmpmem (g_bytes_get_data (back, NULL), g_bytes_get_size (back), text, 10000);
  g_assert_null (serai_deflate ("abc", 3));
  g_assert_null (serai_deflate ("", 0));
  g_assert_null (serai_inflate ("abc", 3, 1000));
  g_assert_null (serai_inflate ("abc", 3, G_MAXUINT32));
}

#define ADD(name, func)                                                                            \
  g_test_add ("/store/" name, World, NULL, world_set_up, func, world_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("articles/a-document-comes-back-as-it-went", test_a_document_comes_back_as_it_went);
  ADD ("marks/damaged-marks-are-an-error-and-no-crash",
       test_damaged_marks_are_an_error_and_no_crash);
  ADD ("entities/an-entity-is-known-where-an-article-mentions-it",
       test_an_entity_is_known_where_an_article_mentions_it);
  ADD ("search/search-finds-what-a-person-types", test_search_finds_what_a_person_types);
  ADD ("search/a-snippet-shows-the-text-as-written", test_a_snippet_shows_the_text_as_written);
  ADD ("search/a-title-weighs-more-than-a-text", test_a_title_weighs_more_than_a_text);
  ADD ("observations/five-thousand-figures-are-found-again",
       test_five_thousand_figures_are_found_again);
  ADD ("observations/overlapping-questions-give-a-figure-once",
       test_overlapping_questions_give_a_figure_once);
  ADD ("observations/vintages-stand-side-by-side", test_vintages_stand_side_by_side);
  ADD ("deflate/deflating-pays-or-is-left", test_deflating_pays_or_is_left);
  return g_test_run ();
}
