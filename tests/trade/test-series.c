/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/figures.h"
#include "trade/commodity.h"
#include "trade/series.h"

#include <math.h>

/* Kazakhstan's own (Bureau of National Statistics) and Tajikistan's as stated, beside rows that
 * must not get in. */
static SeraiTable *
make_table (void)
{
  SeraiTable *table = serai_table_new ();
  add_rows (table, add_dataset (table, "Bureau", SERAI_COVERAGE_UNKNOWN),
            "2023 KAZ TJK X TOTAL 859407444.20\n"
            "2023 KAZ TJK M TOTAL 270559072.61\n"
            "2022 KAZ TJK X TOTAL 877222580.46\n"
            "2022 KAZ TJK M TOTAL 507637846.85\n"
            "2022 KAZ TJK X 10 400000000\n"
            "2022 KAZ TJK X 11 50000000\n"
            "2022 KAZ TJK X 1001 399000000\n"
            "2022-H1 KAZ TJK X TOTAL 362700000\n"
            "2022 KAZ WLD X TOTAL 84593070081.31\n"
            "2022 KAZ X_CIS X TOTAL 15000000000\n"
            "2021 KAZ TJK X TOTAL 800259092.74\n");
  add_rows (table, add_dataset (table, "Agency", SERAI_COVERAGE_LEADING),
            "2021 TJK KAZ X TOTAL 360000000 USD stated\n"
            "2021 TJK KAZ M TOTAL 820000000 USD stated\n"
            "2022 TJK KAZ T TOTAL 1438100000 USD derived\n"
            "2023 TJK KAZ X TOTAL 0 USD confidential\n"
            "2023 TJK KAZ M TOTAL 893000000 USD stated\n");
  return table;
}

static void
test_turnover_needs_both_flows_or_a_stated_sum (void)
{
  g_autoptr (SeraiTable) table = make_table ();
  g_autoptr (GPtrArray) kazakh =
      serai_series_from_table (table, "KAZ", "TJK", SERAI_MEASURE_TURNOVER, "TOTAL", 365);
  g_assert_cmpuint (kazakh->len, ==, 1);
  const SeraiSeries *series = kazakh->pdata[0];
  g_assert_cmpuint (series->points->len, ==, 2);
  const SeraiPoint *point = serai_series_find (series, serai_period_year (2022));
  g_assert_cmpfloat_with_epsilon (point->value, 1384860427.31, 0.01);
  g_assert_cmpint (point->valuation, ==, SERAI_VALUATION_MIXED);
  g_assert_null (serai_series_find (series, serai_period_year (2021)));

  g_autoptr (GPtrArray) tajik =
      serai_series_from_table (table, "TJK", "KAZ", SERAI_MEASURE_TURNOVER, "TOTAL", 365);
  series = tajik->pdata[0];
  point = serai_series_find (series, serai_period_year (2021));
  g_assert_cmpfloat (point->value, ==, 1180e6);
  g_assert_cmpint (point->status, ==, SERAI_STATUS_STATED);
  point = serai_series_find (series, serai_period_year (2022));
  g_assert_cmpfloat (point->value, ==, 1438.1e6);
  g_assert_cmpint (point->status, ==, SERAI_STATUS_DERIVED);
  point = serai_series_find (series, serai_period_year (2023));
  g_assert_true (isnan (point->value));
  g_assert_cmpint (point->status, ==, SERAI_STATUS_CONFIDENTIAL);
}

static void
test_points_stand_in_order_of_time (void)
{
  g_autoptr (SeraiTable) table = make_table ();
  g_autoptr (GPtrArray) all =
      serai_series_from_table (table, NULL, "TJK", SERAI_MEASURE_EXPORTS, "TOTAL", 365);
  g_assert_cmpuint (all->len, ==, 1);
  const SeraiSeries *series = all->pdata[0];
  g_assert_cmpuint (series->points->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (serai_period_get_year (g_array_index (series->points, SeraiPoint, i).period),
                     ==, 2021 + (int) i);
}

static void
test_years_and_halves_never_mix (void)
{
  g_autoptr (SeraiTable) table = make_table ();
  g_autoptr (GPtrArray) halves =
      serai_series_from_table (table, "KAZ", "TJK", SERAI_MEASURE_EXPORTS, "TOTAL", 182);
  const SeraiSeries *series = halves->pdata[0];
  g_assert_cmpuint (series->points->len, ==, 1);
  g_assert_cmpfloat (g_array_index (series->points, SeraiPoint, 0).value, ==, 362.7e6);
}

static void
test_a_union_of_goods_needs_each_of_them (void)
{
  g_autoptr (SeraiTable) table = make_table ();
  g_autoptr (GPtrArray) both =
      serai_series_from_table (table, "KAZ", "TJK", SERAI_MEASURE_EXPORTS, "10+11", 365);
  const SeraiSeries *series = both->pdata[0];
  g_assert_cmpfloat (g_array_index (series->points, SeraiPoint, 0).value, ==, 450e6);
  g_autoptr (GPtrArray) range =
      serai_series_from_table (table, "KAZ", "TJK", SERAI_MEASURE_EXPORTS, "10-12", 365);
  g_assert_cmpuint (range->len, ==, 0);
  g_assert_null (serai_commodity_expand ("10+1001"));
  g_assert_null (serai_commodity_expand ("goods"));
  g_auto (GStrv) chapters = serai_commodity_expand ("72-83");
  g_assert_cmpuint (g_strv_length (chapters), ==, 11);
}

static void
test_quarters_fill_a_year_without_a_gap (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_rows (table, add_dataset (table, "Bureau", SERAI_COVERAGE_UNKNOWN),
            "2021-Q1 KAZ TJK X TOTAL 1\n2021-Q2 KAZ TJK X TOTAL 2\n"
            "2021-Q3 KAZ TJK X TOTAL 3\n2021-Q4 KAZ TJK X TOTAL 4\n"
            "2022-Q1 KAZ TJK X TOTAL 1\n2022-Q3 KAZ TJK X TOTAL 3\n2022-Q4 KAZ TJK X TOTAL 4\n");
  g_autoptr (GPtrArray) found =
      serai_series_from_table (table, "KAZ", "TJK", SERAI_MEASURE_EXPORTS, "TOTAL", 91);
  SeraiPoint point;
  g_assert_true (serai_series_sum (found->pdata[0], serai_period_year (2021), &point));
  g_assert_cmpfloat (point.value, ==, 10);
  g_assert_false (serai_series_sum (found->pdata[0], serai_period_year (2022), &point));
  g_assert_true (serai_series_sum (found->pdata[0], serai_period_half (2022, 2), &point));
  g_assert_cmpfloat (point.value, ==, 7);
}

static void
test_a_february_is_a_month (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_rows (table, add_dataset (table, "Bureau", SERAI_COVERAGE_UNKNOWN),
            "2021-01 KAZ TJK X TOTAL 1\n2021-02 KAZ TJK X TOTAL 2\n2021-Q1 KAZ TJK X TOTAL 9\n");
  g_autoptr (GPtrArray) found =
      serai_series_from_table (table, "KAZ", "TJK", SERAI_MEASURE_EXPORTS, "TOTAL", 30);
  g_assert_cmpuint (((SeraiSeries *) found->pdata[0])->points->len, ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/trade/series/turnover-needs-both-flows-or-a-stated-sum",
                   test_turnover_needs_both_flows_or_a_stated_sum);
  g_test_add_func ("/trade/series/points-stand-in-order-of-time",
                   test_points_stand_in_order_of_time);
  g_test_add_func ("/trade/series/years-and-halves-never-mix", test_years_and_halves_never_mix);
  g_test_add_func ("/trade/series/a-union-of-goods-needs-each-of-them",
                   test_a_union_of_goods_needs_each_of_them);
  g_test_add_func ("/trade/series/quarters-fill-a-year-without-a-gap",
                   test_quarters_fill_a_year_without_a_gap);
  g_test_add_func ("/trade/series/a-february-is-a-month", test_a_february_is_a_month);
  return g_test_run ();
}
