/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Figures: Bureau of National Statistics of Kazakhstan; Agency on Statistics of Tajikistan as
 * quoted in the press (data/samples/SOURCES.md). The agency "Elsewhere" and its figures are made
 * up. */
#include "report/figures-csv.h"
#include "report/trade-chart.h"
#include "support/figures.h"
#include "trade/query.h"

#include <string.h>

typedef struct
{
  SeraiReference *reference;
  SeraiTable *table;
} World;

static void
set_up (World *world, gconstpointer data)
{
  world->reference = serai_reference_new (NULL);
  world->table = serai_table_new ();
  add_rows (world->table, add_dataset (world->table, "Bureau", SERAI_COVERAGE_UNKNOWN),
            "2021 KAZ TJK X TOTAL 800259092.74\n2021 KAZ TJK M TOTAL 363522761.10\n"
            "2022 KAZ TJK X TOTAL 877222580.46\n2022 KAZ TJK M TOTAL 507637846.85\n"
            "2023 KAZ TJK X TOTAL 859407444.20\n2023 KAZ TJK M TOTAL 270559072.61\n");
  add_rows (world->table, add_dataset (world->table, "Agency", SERAI_COVERAGE_LEADING),
            "2021 TJK KAZ X TOTAL 360000000 USD stated\n"
            "2021 TJK KAZ M TOTAL 820000000 USD stated\n"
            "2022 TJK KAZ T TOTAL 1438100000 USD derived\n");
}

static void
tear_down (World *world, gconstpointer data)
{
  serai_table_unref (world->table);
  g_object_unref (world->reference);
}

static SeraiChartSpec *
make (World *world,
      const char *reporter,
      const char *partner,
      SeraiMeasure measure,
      const SeraiClaim *claim,
      const SeraiCheck *check)
{
  SeraiRecipe recipe = serai_recipe_make (reporter, partner);
  recipe.measure = measure;
  return serai_trade_chart_new (world->reference, world->table, &recipe, claim, check);
}

static SeraiClaim *
make_claim (SeraiClaimKind kind, double value, const char *unit, SeraiBound bound)
{
  SeraiClaim *claim = serai_claim_new ();
  claim->kind = kind;
  g_strlcpy (claim->reporter, "TJK", sizeof claim->reporter);
  g_strlcpy (claim->partner, "KAZ", sizeof claim->partner);
  claim->commodity = g_strdup ("TOTAL");
  claim->period = serai_period_year (2022);
  claim->value = claim->upper = value;
  g_strlcpy (claim->unit, unit, sizeof claim->unit);
  claim->bound = bound;
  if (kind == SERAI_CLAIM_CHANGE)
    claim->direction = SERAI_DIRECTION_UP;
  return claim;
}

static void
test_both_sides_are_shown_the_asked_one_first (World *world, gconstpointer data)
{
  g_autoptr (SeraiChartSpec) spec = make (world, "KAZ", "TJK", SERAI_MEASURE_TURNOVER, NULL, NULL);
  g_assert_cmpuint (spec->series->len, ==, 2);
  g_assert_cmpstr (spec->labels->pdata[0], ==, "Kazakhstan reports");
  g_assert_cmpstr (spec->labels->pdata[1], ==, "Tajikistan, as quoted");
  g_assert_cmpstr (spec->title, ==, "Trade of Kazakhstan and Tajikistan");
  g_assert_cmpstr (spec->unit, ==, "exports + imports, billion US dollars");
  g_assert_cmpfloat (spec->scale, ==, 1e9);
  g_assert_cmpstr (
      spec->source, ==,
      "Bureau, exports FOB, imports CIF, retrieved 12 January 2024; Agency, exports FOB, "
      "imports CIF, as quoted in the press, retrieved 12 January 2024");
}

static void
test_exports_are_mirrored_by_the_partners_imports (World *world, gconstpointer data)
{
  g_autoptr (SeraiChartSpec) spec = make (world, "TJK", "KAZ", SERAI_MEASURE_EXPORTS, NULL, NULL);
  g_assert_cmpuint (spec->series->len, ==, 2);
  const SeraiSeries *mirror = spec->series->pdata[1];
  g_assert_cmpstr (mirror->reporter, ==, "KAZ");
  g_assert_cmpint (mirror->measure, ==, SERAI_MEASURE_IMPORTS);
  g_assert_cmpstr (spec->unit, ==, "million US dollars");
}

static void
test_a_mirrored_balance_is_turned_round (World *world, gconstpointer data)
{
  g_autoptr (SeraiChartSpec) spec = make (world, "TJK", "KAZ", SERAI_MEASURE_BALANCE, NULL, NULL);
  const SeraiSeries *mirror = spec->series->pdata[1];
  g_assert_cmpfloat_with_epsilon (serai_series_find (mirror, serai_period_year (2022))->value,
                                  -369584733.61, 0.1);
}

static void
test_a_second_source_is_shown_where_it_has_more_years (World *world, gconstpointer data)
{
  add_rows (world->table, add_dataset (world->table, "Elsewhere", SERAI_COVERAGE_UNKNOWN),
            "2022 KAZ TJK T TOTAL 1300000000\n");
  g_autoptr (SeraiChartSpec) same = make (world, "KAZ", "TJK", SERAI_MEASURE_TURNOVER, NULL, NULL);
  g_assert_cmpuint (same->series->len, ==, 2);
  add_rows (world->table, 2, "2017 KAZ TJK T TOTAL 700000000\n");
  g_autoptr (SeraiChartSpec) more = make (world, "KAZ", "TJK", SERAI_MEASURE_TURNOVER, NULL, NULL);
  g_assert_cmpuint (more->series->len, ==, 3);
  g_assert_cmpstr (more->labels->pdata[1], ==, "Kazakhstan reports (Elsewhere)");
}

static void
test_a_claimed_amount_is_a_band (World *world, gconstpointer data)
{
  g_autoptr (SeraiClaim) claim = make_claim (SERAI_CLAIM_LEVEL, 1.5e9, "USD", SERAI_BOUND_BELOW);
  g_autoptr (SeraiCheck) check = serai_check_new (claim, serai_day (2023, 5, 4), world->table);
  g_autoptr (SeraiChartSpec) spec =
      make (world, "KAZ", "TJK", SERAI_MEASURE_TURNOVER, claim, check);
  g_assert_true (spec->has_claim);
  g_assert_cmpstr (spec->claim.label, ==, "claimed: almost 1.5");
  g_assert_cmpfloat (spec->claim.allowed.low, ==, 1.275e9);
  g_assert_cmpfloat (spec->claim.value, ==, 1.5e9);
  g_assert_cmpint (spec->claim.verdict, ==, SERAI_VERDICT_SUPPORTED);
}

static void
test_a_claimed_growth_is_a_band_above_its_base (World *world, gconstpointer data)
{
  g_autoptr (SeraiClaim) claim = make_claim (SERAI_CLAIM_CHANGE, 20, "percent", SERAI_BOUND_ABOVE);
  g_autoptr (SeraiCheck) check = serai_check_new (claim, serai_day (2023, 5, 4), world->table);
  g_autoptr (SeraiChartSpec) spec =
      make (world, "TJK", "KAZ", SERAI_MEASURE_TURNOVER, claim, check);
  g_assert_true (spec->has_claim);
  g_assert_cmpstr (spec->claim.label, ==, "claimed: up by more than 20 percent");
  g_assert_cmpfloat_with_epsilon (spec->claim.allowed.low, 1180e6 * 1.2, 1);
  g_assert_cmpfloat_with_epsilon (spec->claim.allowed.high, 1180e6 * 1.25, 1);
}

static void
test_a_rank_and_another_trade_leave_no_band (World *world, gconstpointer data)
{
  g_autoptr (SeraiClaim) rank = make_claim (SERAI_CLAIM_RANK, 2, "rank", SERAI_BOUND_EXACT);
  g_autoptr (SeraiChartSpec) ranked =
      make (world, "TJK", "KAZ", SERAI_MEASURE_TURNOVER, rank, NULL);
  g_assert_false (ranked->has_claim);
  g_autoptr (SeraiClaim) level = make_claim (SERAI_CLAIM_LEVEL, 1.5e9, "USD", SERAI_BOUND_BELOW);
  g_autoptr (SeraiChartSpec) exports =
      make (world, "TJK", "KAZ", SERAI_MEASURE_EXPORTS, level, NULL);
  g_assert_false (exports->has_claim);
}

static void
test_no_figures_say_what_to_do (World *world, gconstpointer data)
{
  g_autoptr (SeraiChartSpec) spec = make (world, "FJI", "TCD", SERAI_MEASURE_TURNOVER, NULL, NULL);
  g_assert_cmpuint (spec->series->len, ==, 0);
  g_assert_nonnull (strstr (spec->empty, "Import"));
}

static void
test_queries_ask_both_sides_for_every_code (World *world, gconstpointer data)
{
  SeraiRecipe recipe = serai_recipe_make ("KAZ", "TJK");
  g_strlcpy (recipe.commodity, "07+08", sizeof recipe.commodity);
  g_autoptr (GArray) both = serai_recipe_get_queries (&recipe);
  g_assert_cmpuint (both->len, ==, 4);
  recipe = serai_recipe_make ("KAZ", "WLD");
  g_autoptr (GArray) one = serai_recipe_get_queries (&recipe);
  g_assert_cmpuint (one->len, ==, 1);
}

static void
test_the_table_has_a_row_for_every_point (World *world, gconstpointer data)
{
  g_autoptr (SeraiChartSpec) spec = make (world, "KAZ", "TJK", SERAI_MEASURE_EXPORTS, NULL, NULL);
  g_autofree char *table = serai_figures_csv_write (spec);
  g_auto (GStrv) lines = g_strsplit (table, "\r\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 1 + 3 + 1 + 1);
  g_assert_cmpstr (lines[1], ==,
                   "2021,KAZ,TJK,X,TOTAL,800259092.74,USD,FOB,Bureau,,reported,2024-01-12");
}

#define ADD(name, function)                                                                        \
  g_test_add ("/report/trade-chart/" name, World, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("both-sides-are-shown-the-asked-one-first", test_both_sides_are_shown_the_asked_one_first);
  ADD ("exports-are-mirrored-by-the-partners-imports",
       test_exports_are_mirrored_by_the_partners_imports);
  ADD ("a-mirrored-balance-is-turned-round", test_a_mirrored_balance_is_turned_round);
  ADD ("a-second-source-is-shown-where-it-has-more-years",
       test_a_second_source_is_shown_where_it_has_more_years);
  ADD ("a-claimed-amount-is-a-band", test_a_claimed_amount_is_a_band);
  ADD ("a-claimed-growth-is-a-band-above-its-base", test_a_claimed_growth_is_a_band_above_its_base);
  ADD ("a-rank-and-another-trade-leave-no-band", test_a_rank_and_another_trade_leave_no_band);
  ADD ("no-figures-say-what-to-do", test_no_figures_say_what_to_do);
  ADD ("queries-ask-both-sides-for-every-code", test_queries_ask_both_sides_for_every_code);
  ADD ("the-table-has-a-row-for-every-point", test_the_table_has_a_row_for_every_point);
  return g_test_run ();
}
