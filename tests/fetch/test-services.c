/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The services' questions as pure functions, their answers weighed, and both against a server. */
#include "fetch/figures.h"
#include "fetch/json-scan.h"
#include "support/web.h"

#include <string.h>

static TestWeb web;

/* "KAZ,TJK ALL X TOTAL A 2015 2020" */
static SeraiFigureQuery *
make_query (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_assert_cmpuint (g_strv_length (words), ==, 7);
  SeraiFigureQuery *query = serai_figure_query_new ();
  g_strfreev (query->reporters);
  g_strfreev (query->partners);
  g_strfreev (query->commodities);
  query->reporters = g_strsplit (words[0], ",", -1);
  query->partners = g_strsplit (words[1], ",", -1);
  query->flows = 0;
  query->flows |= strchr (words[2], 'X') != NULL ? SERAI_FLOWS_EXPORT : 0;
  query->flows |= strchr (words[2], 'M') != NULL ? SERAI_FLOWS_IMPORT : 0;
  query->commodities = g_strsplit (words[3], ",", -1);
  g_assert_true (serai_figure_query_set_periods (query, words[4][0], words[5], words[6], NULL));
  return query;
}

/* --- questions --------------------------------------------------------------------------- */

static void
test_questions_are_addresses (void)
{
  static const struct
  {
    const SeraiService *service;
    const char *query;
    const char *key;
    const char *address;
  } cases[] = {
      {&serai_service_comtrade, "KAZ TJK X TOTAL A 2022 2022", NULL,
       "https://comtradeapi.un.org/public/v1/preview/C/A/HS?reporterCode=398&partnerCode=762"
       "&partner2Code=0&cmdCode=TOTAL&flowCode=X&customsCode=C00&motCode=0&period=2022"
       "&maxRecords=500&includeDesc=true"},
      {&serai_service_comtrade, "USA,IND ALL XM 01,2710 M 2022-11 2023-01", "k",
       "https://comtradeapi.un.org/data/v1/get/C/M/HS?reporterCode=842,699&partner2Code=0"
       "&cmdCode=01,2710&flowCode=X,M&customsCode=C00&motCode=0&period=202211,202212,202301"
       "&maxRecords=100000&includeDesc=true"},
      {&serai_service_comtrade, "FRA WLD,CHE M AG2 A 2020 2020", "k",
       "https://comtradeapi.un.org/data/v1/get/C/A/HS?reporterCode=251&partnerCode=0,757"
       "&partner2Code=0&cmdCode=AG2&flowCode=M&customsCode=C00&motCode=0&period=2020"
       "&maxRecords=100000&includeDesc=true"},
      {&serai_service_wits, "KAZ TJK X TOTAL A 2019 2021", NULL,
       "https://wits.worldbank.org/API/V1/SDMX/V21/datasource/tradestats-trade/reporter/kaz/year/"
       "2019;2020;2021/partner/tjk/product/Total/indicator/XPRT-TRD-VL?format=JSON"},
      {&serai_service_wits, "KAZ WLD M 01-05_Animal A 2019 2019", NULL,
       "https://wits.worldbank.org/API/V1/SDMX/V21/datasource/tradestats-trade/reporter/kaz/year/"
       "2019/partner/wld/product/01-05_Animal/indicator/MPRT-TRD-VL?format=JSON"},
      {&serai_service_imf, "TJK,XKX WLD XM TOTAL A 2015 2020", NULL,
       "https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/IMTS/+/"
       "TJK+KOS.XG_FOB_USD+MG_CIF_USD.G001.A?c%5BTIME_PERIOD%5D=ge:2015+le:2020"},
      {&serai_service_imf, "TJK ALL X TOTAL Q 2020-Q2 2021-Q1", NULL,
       "https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/IMTS/+/"
       "TJK.XG_FOB_USD.*.Q?c%5BTIME_PERIOD%5D=ge:2020-Q2+le:2021-Q1"},
      {&serai_service_imf, "TJK ALL M TOTAL M 2020-02 2021-01", NULL,
       "https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/IMTS/+/"
       "TJK.MG_CIF_USD.*.M?c%5BTIME_PERIOD%5D=ge:2020-M02+le:2021-M01"},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SeraiFigureQuery) query = make_query (cases[i].query);
      SeraiAccess access = {NULL, (char *) cases[i].key, 0};
      g_assert_true (cases[i].service->check (query, &error));
      g_assert_no_error (error);
      g_autoptr (SeraiRequest) request = cases[i].service->ask (query, &access, 1);
      g_assert_cmpstr (request->address, ==, cases[i].address);
      g_assert_cmpstr (request->key, ==, cases[i].key);
      g_assert_cmpstr (request->reason, ==, cases[i].service->name);
    }
}

static void
test_indicators_are_asked_by_code_and_page (void)
{
  g_autoptr (SeraiFigureQuery) query = make_query ("KAZ,TJK WLD X TOTAL A 2015 2020");
  g_strfreev (query->partners);
  query->partners = g_new0 (char *, 1);
  SeraiAccess access = {0};
  g_assert_true (serai_service_world_bank.check (query, NULL));
  g_autoptr (GPtrArray) pieces = serai_service_world_bank.cut (query, &access);
  g_assert_cmpuint (pieces->len, ==, 3);
  g_autoptr (SeraiRequest) request =
      serai_service_world_bank.ask (g_ptr_array_index (pieces, 2), &access, 2);
  g_assert_cmpstr (request->address, ==,
                   "https://api.worldbank.org/v2/country/KAZ;TJK/indicator/NY.GDP.MKTP.CD"
                   "?format=json&date=2015:2020&per_page=20000&page=2");
}

static void
test_questions_that_make_no_sense_are_not_asked (void)
{
  static const struct
  {
    const SeraiService *service;
    const char *query;
  } cases[] = {
      {&serai_service_comtrade, "KAZ TJK X TOTAL A 1950 2020"},
      {&serai_service_comtrade, "KAZ TJK X TOTAL A 2020 2999"},
      {&serai_service_comtrade, "KAZ TJK X TOTAL Q 2020-Q1 2020-Q2"},
      {&serai_service_comtrade, "KAZ TJK X 271 A 2020 2020"},
      {&serai_service_comtrade, "QQQ TJK X TOTAL A 2020 2020"},
      {&serai_service_comtrade, "ALL TJK X TOTAL A 2020 2020"},
      {&serai_service_comtrade, "KAZ ALL,TJK X TOTAL A 2020 2020"},
      {&serai_service_comtrade, "kaz TJK X TOTAL A 2020 2020"},
      {&serai_service_comtrade, "KAZ TJK - TOTAL A 2020 2020"},
      {&serai_service_wits, "KAZ TJK X 2710 A 2020 2020"},
      {&serai_service_wits, "KAZ TJK X TOTAL M 2020 2020"},
      {&serai_service_wits, "KAZ TJK X ../x A 2020 2020"},
      {&serai_service_imf, "KAZ TJK X 27 A 2020 2020"},
      {&serai_service_world_bank, "KAZ TJK X TOTAL A 2020 2020"},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SeraiFigureQuery) query = make_query (cases[i].query);
      g_assert_false (cases[i].service->check (query, &error));
      g_assert_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUERY);
    }
  g_autoptr (SeraiFigureQuery) query = serai_figure_query_new ();
  g_assert_false (serai_figure_query_set_periods (query, 'A', "2022", "2021", NULL));
  g_assert_false (serai_figure_query_set_periods (query, 'A', "soon", NULL, NULL));
}

static void
test_questions_are_cut_to_the_limits (void)
{
  static const struct
  {
    const SeraiService *service;
    const char *query;
    const char *key;
    guint n_pieces;
  } cases[] = {
      {&serai_service_comtrade, "KAZ TJK X TOTAL A 2015 2020", NULL, 6},
      {&serai_service_comtrade, "KAZ TJK X TOTAL A 2000 2020", "k", 2},
      {&serai_service_comtrade, "KAZ TJK X TOTAL M 2020-01 2020-12", "k", 1},
      {&serai_service_wits, "KAZ TJK,RUS XM TOTAL A 2015 2020", NULL, 4},
      {&serai_service_wits, "KAZ ALL X TOTAL A 2015 2020", NULL, 6},
      {&serai_service_imf, "KAZ TJK,RUS XM TOTAL A 2015 2020", NULL, 1},
  };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SeraiFigureQuery) query = make_query (cases[i].query);
      SeraiAccess access = {NULL, (char *) cases[i].key, 0};
      g_autoptr (GPtrArray) pieces = cases[i].service->cut (query, &access);
      g_assert_cmpuint (pieces->len, ==, cases[i].n_pieces);
    }
}

static void
test_halves_make_the_whole (void)
{
  static const struct
  {
    const char *query;
    const char *first;
    const char *second;
  } cases[] = {
      {"KAZ TJK XM TOTAL A 2019 2021", "KAZ TJK XM TOTAL A 2019 2020",
       "KAZ TJK XM TOTAL A 2021 2021"},
      {"KAZ TJK,RUS,UZB X TOTAL A 2020 2020", "KAZ TJK X TOTAL A 2020 2020",
       "KAZ RUS,UZB X TOTAL A 2020 2020"},
      {"KAZ,TJK ALL X TOTAL A 2020 2020", "KAZ ALL X TOTAL A 2020 2020",
       "TJK ALL X TOTAL A 2020 2020"},
      {"KAZ ALL XM TOTAL A 2020 2020", "KAZ ALL X TOTAL A 2020 2020",
       "KAZ ALL M TOTAL A 2020 2020"},
      {"KAZ ALL X 01,02 A 2020 2020", "KAZ ALL X 01 A 2020 2020", "KAZ ALL X 02 A 2020 2020"},
      {"KAZ ALL X TOTAL A 2020 2020", NULL, NULL},
  };
  SeraiAccess access = {NULL, (char *) "k", 0};
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SeraiFigureQuery) query = make_query (cases[i].query);
      g_autoptr (GPtrArray) halves = serai_figure_query_halve (query);
      g_assert_true ((halves != NULL) == (cases[i].first != NULL));
      const char *expected[] = {cases[i].first, cases[i].second};
      for (guint j = 0; halves != NULL && j < halves->len; j++)
        {
          g_autoptr (SeraiFigureQuery) half = make_query (expected[j]);
          g_autoptr (SeraiRequest) a = serai_service_comtrade.ask (half, &access, 1);
          g_autoptr (SeraiRequest) b =
              serai_service_comtrade.ask (g_ptr_array_index (halves, j), &access, 1);
          g_assert_cmpstr (a->address, ==, b->address);
        }
    }
}

/* --- JSON -------------------------------------------------------------------------------- */

static SeraiJsonToken
scan_all (const char *text, gsize length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  SeraiJsonScan scan = serai_json_scan_begin (bytes);
  SeraiJsonToken token = serai_json_scan_next (&scan);
  while (token < SERAI_JSON_DONE)
    token = serai_json_scan_next (&scan);
  return token;
}

static void
test_json_is_whole_cut_or_none (void)
{
  static const char good[] =
      "\xef\xbb\xbf {\"a\": [1, {\"b\\\"c\": \"d\\\\\"}, null], \"e\": -1.5e3} ";
  g_assert_cmpint (scan_all (good, strlen (good)), ==, SERAI_JSON_DONE);
  gsize end = strrchr (good, '}') - good;
  for (gsize i = 3; i <= end; i++)
    g_assert_cmpint (scan_all (good, i), ==, SERAI_JSON_CUT);
  static const char *const broken[] = {"<html>", "{a:1}", "{\"a\" 1}", "[1}", "[1] 2", "\x01"};
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    g_assert_cmpint (scan_all (broken[i], strlen (broken[i])), ==, SERAI_JSON_BROKEN);
  g_autofree char *deep = g_strnfill (100000, '[');
  g_assert_cmpint (scan_all (deep, 100000), ==, SERAI_JSON_BROKEN);
}

static void
test_json_is_read_by_place (void)
{
  static const char text[] =
      "{\"x\": {\"data\": [{}]}, \"data\": [{\"p\": \"20\"}, {\"p\": 21}, []]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  SeraiJsonScan scan = serai_json_scan_begin (bytes);
  guint n_rows = 0;
  gint64 sum = 0;
  for (SeraiJsonToken token = serai_json_scan_next (&scan); token < SERAI_JSON_DONE;
       token = serai_json_scan_next (&scan))
    {
      n_rows += token == SERAI_JSON_OBJECT && serai_json_scan_is_at (&scan, token, "data/*");
      if ((token == SERAI_JSON_STRING || token == SERAI_JSON_NUMBER)
          && serai_json_scan_is_at (&scan, token, "data/*/p"))
        sum += serai_json_scan_get_int (&scan);
    }
  g_assert_cmpuint (n_rows, ==, 2);
  g_assert_cmpint (sum, ==, 41);
}

/* --- against a server -------------------------------------------------------------------- */

typedef struct
{
  SeraiFetcher *fetcher;
  SeraiAccess access;
  SeraiFiguresHost host;
  GPtrArray *asked; /* addresses */
  GPtrArray *kept;  /* element-type SeraiCapture */
  GPtrArray *remarks;
  SeraiRemark last_kind;
  SeraiRecall recall;
  guint n_unchanged;
} World;

static gboolean
log_cb (SeraiRequestRecord *record, gpointer data, GError **error)
{
  World *world = data;
  if (record->id == 0)
    g_ptr_array_add (world->asked, g_strdup (record->address));
  record->id = 1;
  return TRUE;
}

static gboolean
recall_cb (SeraiRequest *request, SeraiRecall *out_recall, gpointer data, GError **error)
{
  World *world = data;
  *out_recall = world->recall;
  if (world->recall == SERAI_RECALL_ASK)
    request->etag = g_strdup ("\"imf\"");
  return TRUE;
}

static gboolean
deliver_cb (const SeraiRequest *request,
            const char *label,
            SeraiCapture *capture,
            gpointer data,
            GError **error)
{
  World *world = data;
  if (capture == NULL || capture->status == 304)
    world->n_unchanged++;
  else
    g_ptr_array_add (world->kept, serai_capture_ref (capture));
  return TRUE;
}

static void
remark_cb (const char *label, const char *sentence, SeraiRemark kind, gpointer data)
{
  World *world = data;
  g_ptr_array_add (world->remarks, g_strdup (sentence));
  world->last_kind = kind;
}

static void
set_up (World *world, gconstpointer data)
{
  world->fetcher = g_object_new (SERAI_TYPE_FETCHER, "is-offline", FALSE, "first-delay", 1, NULL);
  world->access.base = g_strdup (web.base);
  world->host =
      (SeraiFiguresHost){{NULL, NULL, log_cb, world}, recall_cb, deliver_cb, remark_cb, world};
  world->asked = g_ptr_array_new_with_free_func (g_free);
  world->kept = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_capture_unref);
  world->remarks = g_ptr_array_new_with_free_func (g_free);
}

static void
tear_down (World *world, gconstpointer data)
{
  g_clear_object (&world->fetcher);
  g_free (world->access.base);
  g_ptr_array_unref (world->asked);
  g_ptr_array_unref (world->kept);
  g_ptr_array_unref (world->remarks);
}

static void
set_base (World *world, const char *path)
{
  g_free (world->access.base);
  world->access.base = g_strconcat (web.base, path, NULL);
}

static void
fetch (World *world, const SeraiService *service, const char *text, int code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiFigureQuery) query = make_query (text);
  if (service == &serai_service_world_bank)
    {
      g_strfreev (query->indicators);
      query->indicators = g_steal_pointer (&query->partners);
      query->partners = g_new0 (char *, 1);
    }
  gboolean is_done = serai_figures_fetch (world->fetcher, service, &world->access, query,
                                          &world->host, NULL, &error);
  if (code < 0)
    g_assert_no_error (error);
  else
    g_assert_error (error, SERAI_FETCH_ERROR, code);
  g_assert_true (is_done == (code < 0));
}

static void
assert_remark (World *world, guint n_remarks, SeraiRemark kind, const char *words)
{
  g_assert_cmpuint (world->remarks->len, ==, n_remarks);
  g_assert_cmpint (world->last_kind, ==, kind);
  const char *last = g_ptr_array_index (world->remarks, n_remarks - 1);
  if (strstr (last, words) == NULL)
    g_error ("“%s” does not say “%s”", last, words);
}

static void
test_years_come_one_by_one_without_a_key (World *world, gconstpointer data)
{
  fetch (world, &serai_service_comtrade, "KAZ TJK XM TOTAL A 2018 2020", -1);
  g_assert_cmpuint (world->asked->len, ==, 3);
  g_assert_cmpuint (world->kept->len, ==, 3);
  g_assert_cmpuint (world->remarks->len, ==, 0);
}

static void
test_an_answer_at_the_limit_is_halved (World *world, gconstpointer data)
{
  /* 300 partners and two flows are more than 500 rows: the cut answer is thrown away. */
  fetch (world, &serai_service_comtrade, "KAZ ALL XM TOTAL A 2020 2020", -1);
  g_assert_cmpuint (world->asked->len, ==, 3);
  g_assert_cmpuint (world->kept->len, ==, 2);
  g_assert_cmpuint (world->remarks->len, ==, 0);
}

static void
test_what_cannot_be_halved_is_said_to_be_cut (World *world, gconstpointer data)
{
  fetch (world, &serai_service_comtrade, "KAZ TJK X AG6 A 2020 2020", -1);
  g_assert_cmpuint (world->kept->len, ==, 1);
  assert_remark (world, 1, SERAI_REMARK_CUT, "after 500 rows");
}

static void
test_an_empty_answer_is_explained (World *world, gconstpointer data)
{
  fetch (world, &serai_service_comtrade, "TJK KAZ X TOTAL A 2022 2022", -1);
  assert_remark (world, 1, SERAI_REMARK_EMPTY, "reported 2022 to UN Comtrade, but no such trade");
  fetch (world, &serai_service_comtrade, "TJK KAZ X TOTAL A 2023 2023", -1);
  assert_remark (world, 2, SERAI_REMARK_EMPTY, "has not reported 2023 to UN Comtrade");
  g_assert_cmpuint (world->kept->len, ==, 0);
  g_assert_cmpuint (world->asked->len, ==, 4);
}

static void
test_a_refused_question_tells_the_service_s_words (World *world, gconstpointer data)
{
  fetch (world, &serai_service_comtrade, "AFG KAZ X TOTAL A 2022 2022", -1);
  assert_remark (world, 1, SERAI_REMARK_REFUSED, "The field cmdCode is invalid");
}

static void
test_a_web_page_is_no_figures (World *world, gconstpointer data)
{
  fetch (world, &serai_service_comtrade, "ALB KAZ X TOTAL A 2022 2022", -1);
  assert_remark (world, 1, SERAI_REMARK_REFUSED, "web page instead of figures");
  fetch (world, &serai_service_comtrade, "AZE KAZ X TOTAL A 2022 2022", -1);
  assert_remark (world, 2, SERAI_REMARK_REFUSED, "not to be read");
  g_assert_cmpuint (world->kept->len, ==, 0);
}

static void
test_a_used_up_quota_stops_and_keeps (World *world, gconstpointer data)
{
  fetch (world, &serai_service_comtrade, "DZA KAZ X TOTAL A 2015 2020", SERAI_FETCH_ERROR_QUOTA);
  g_assert_cmpuint (world->kept->len, ==, 1);
  g_assert_cmpuint (world->asked->len, ==, 2);
}

static void
test_a_wrong_key_is_told (World *world, gconstpointer data)
{
  world->access.key = (char *) "bad-key";
  fetch (world, &serai_service_comtrade, "KAZ TJK X TOTAL A 2015 2020", SERAI_FETCH_ERROR_DENIED);
  world->access.key = (char *) "good-key";
  fetch (world, &serai_service_comtrade, "KAZ TJK X TOTAL A 2015 2020", -1);
  g_assert_cmpuint (world->kept->len, ==, 1);
}

static void
test_what_is_fresh_is_not_asked_for (World *world, gconstpointer data)
{
  set_base (world, "/imf");
  world->recall = SERAI_RECALL_FRESH;
  fetch (world, &serai_service_imf, "KAZ TJK X TOTAL A 2015 2020", -1);
  g_assert_cmpuint (world->asked->len, ==, 0);
  g_assert_cmpuint (world->n_unchanged, ==, 1);
}

static void
test_an_answer_without_content_is_empty (World *world, gconstpointer data)
{
  set_base (world, "/imf");
  fetch (world, &serai_service_imf, "AFG TJK X TOTAL A 2015 2020", -1);
  assert_remark (world, 1, SERAI_REMARK_EMPTY, "no such figures of AFG");
  fetch (world, &serai_service_imf, "KAZ TJK XM TOTAL A 2021 2022", -1);
  g_assert_cmpuint (world->kept->len, ==, 1);
}

static void
test_series_are_asked_one_by_one (World *world, gconstpointer data)
{
  set_base (world, "/wits");
  fetch (world, &serai_service_wits, "KAZ TJK,RUS XM TOTAL A 2019 2021", -1);
  g_assert_cmpuint (world->kept->len, ==, 4);
  fetch (world, &serai_service_wits, "FJI TJK X TOTAL A 2019 2021", -1);
  assert_remark (world, 1, SERAI_REMARK_EMPTY, "no such figures of FJI");
}

static void
test_pages_are_followed_to_the_last (World *world, gconstpointer data)
{
  set_base (world, "/world-bank");
  fetch (world, &serai_service_world_bank, "MEX NY.GDP X TOTAL A 2019 2021", -1);
  g_assert_cmpuint (world->kept->len, ==, 2);
  fetch (world, &serai_service_world_bank, "MEX BAD X TOTAL A 2019 2021", -1);
  assert_remark (world, 1, SERAI_REMARK_REFUSED, "The provided parameter value is not valid");
  fetch (world, &serai_service_world_bank, "MEX OLD X TOTAL A 2019 2021", -1);
  assert_remark (world, 2, SERAI_REMARK_REFUSED, "The indicator was not found");
}

#define ADD(name, func) g_test_add ("/fetch/services/" name, World, NULL, set_up, func, tear_down)
#define ADD_PURE(name, func) g_test_add_func ("/fetch/services/" name, func)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  web = test_web_new ();
  ADD_PURE ("questions-are-addresses", test_questions_are_addresses);
  ADD_PURE ("indicators-are-asked-by-code-and-page", test_indicators_are_asked_by_code_and_page);
  ADD_PURE ("questions-that-make-no-sense-are-not-asked",
            test_questions_that_make_no_sense_are_not_asked);
  ADD_PURE ("questions-are-cut-to-the-limits", test_questions_are_cut_to_the_limits);
  ADD_PURE ("halves-make-the-whole", test_halves_make_the_whole);
  ADD_PURE ("json-is-whole-cut-or-none", test_json_is_whole_cut_or_none);
  ADD_PURE ("json-is-read-by-place", test_json_is_read_by_place);
  ADD ("years-come-one-by-one-without-a-key", test_years_come_one_by_one_without_a_key);
  ADD ("an-answer-at-the-limit-is-halved", test_an_answer_at_the_limit_is_halved);
  ADD ("what-cannot-be-halved-is-said-to-be-cut", test_what_cannot_be_halved_is_said_to_be_cut);
  ADD ("an-empty-answer-is-explained", test_an_empty_answer_is_explained);
  ADD ("a-refused-question-tells-the-service-s-words",
       test_a_refused_question_tells_the_service_s_words);
  ADD ("a-web-page-is-no-figures", test_a_web_page_is_no_figures);
  ADD ("a-used-up-quota-stops-and-keeps", test_a_used_up_quota_stops_and_keeps);
  ADD ("a-wrong-key-is-told", test_a_wrong_key_is_told);
  ADD ("what-is-fresh-is-not-asked-for", test_what_is_fresh_is_not_asked_for);
  ADD ("an-answer-without-content-is-empty", test_an_answer_without_content_is_empty);
  ADD ("series-are-asked-one-by-one", test_series_are_asked_one_by_one);
  ADD ("pages-are-followed-to-the-last", test_pages_are_followed_to_the_last);
  int status = g_test_run ();
  test_web_clear (&web);
  return status;
}
