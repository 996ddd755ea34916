/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Values: Bureau of National Statistics of Kazakhstan; the partners beside Tajikistan in the
 * ranks are invented. */
#include "support/figures.h"
#include "trade/forms.h"

#include <math.h>

static SeraiTable *
make_table (void)
{
  SeraiTable *table = serai_table_new ();
  add_rows (table, add_dataset (table, "Bureau", SERAI_COVERAGE_UNKNOWN),
            "2020 KAZ TJK X TOTAL 693293313.07\n"
            "2021 KAZ TJK X TOTAL 800259092.74\n"
            "2022 KAZ TJK X TOTAL 877222580.46\n"
            "2022 KAZ WLD X TOTAL 84593070081.31\n"
            "2022 KAZ X_CIS X TOTAL 15000000000\n"
            "2022 KAZ KAZ X TOTAL 12000000\n"
            "2022 KAZ ITA X TOTAL 60000000000\n"
            "2022 KAZ CHN X TOTAL 23500000000\n");
  return table;
}

static SeraiSeries *
get_exports (SeraiTable *table, const char *partner)
{
  g_autoptr (GPtrArray) found =
      serai_series_from_table (table, "KAZ", partner, SERAI_MEASURE_EXPORTS, "TOTAL", 365);
  g_assert_cmpuint (found->len, ==, 1);
  return serai_series_ref (found->pdata[0]);
}

static double
get_value (const SeraiSeries *series, int year)
{
  const SeraiPoint *point = serai_series_find (series, serai_period_year (year));
  g_assert_nonnull (point);
  return point->value;
}

static void
test_growth_is_against_the_year_before (void)
{
  g_autoptr (SeraiTable) table = make_table ();
  g_autoptr (SeraiSeries) exports = get_exports (table, "TJK");
  g_autoptr (SeraiSeries) growth = serai_series_new_growth (exports);
  g_assert_cmpint (growth->form, ==, SERAI_FORM_GROWTH);
  g_assert_true (isnan (get_value (growth, 2020)));
  g_assert_cmpfloat_with_epsilon (get_value (growth, 2021), (800259092.74 / 693293313.07 - 1) * 100,
                                  1e-9);
  g_assert_cmpfloat_with_epsilon (get_value (growth, 2022), (877222580.46 / 800259092.74 - 1) * 100,
                                  1e-9);
  g_assert_cmpfloat (get_value (exports, 2022), ==, 877222580.46); /* the values stay */
}

static void
test_an_index_counts_from_its_base (void)
{
  g_autoptr (SeraiTable) table = make_table ();
  g_autoptr (SeraiSeries) exports = get_exports (table, "TJK");
  g_autoptr (SeraiSeries) index = serai_series_new_index (exports, serai_period_year (2021));
  g_assert_cmpfloat_with_epsilon (get_value (index, 2021), 100, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_value (index, 2022), 877222580.46 / 800259092.74 * 100, 1e-9);
  g_assert_null (serai_series_new_index (exports, serai_period_year (2015)));
}

static void
test_a_share_is_of_the_worlds_row (void)
{
  g_autoptr (SeraiTable) table = make_table ();
  g_autoptr (SeraiSeries) exports = get_exports (table, "TJK");
  g_autoptr (SeraiSeries) world = get_exports (table, "WLD");
  g_autoptr (SeraiSeries) share = serai_series_new_share (exports, world);
  g_assert_cmpfloat_with_epsilon (get_value (share, 2022), 1.036991067491489, 1e-12);
  g_assert_true (isnan (get_value (share, 2021))); /* no row for the world */
}

static void
test_a_rank_is_told_where_the_field_is_known (void)
{
  g_autoptr (SeraiTable) table = make_table ();
  g_autoptr (SeraiSeries) exports = get_exports (table, "TJK");
  g_autoptr (GPtrArray) fields =
      serai_fields_from_table (table, "KAZ", SERAI_MEASURE_EXPORTS, "TOTAL", 365);
  g_autoptr (SeraiSeries) rank = serai_series_new_rank (exports, fields);
  g_assert_cmpfloat (get_value (rank, 2022), ==, 3); /* neither the group nor itself counts */
  g_assert_true (isnan (get_value (rank, 2021)));    /* the others are not known */
}

static void
test_a_field_lists_partners_and_no_groups (void)
{
  g_autoptr (SeraiTable) table = make_table ();
  g_autoptr (GPtrArray) fields =
      serai_fields_from_table (table, "KAZ", SERAI_MEASURE_EXPORTS, "TOTAL", 365);
  g_assert_cmpuint (fields->len, ==, 3);
  const SeraiField *last = fields->pdata[2];
  g_assert_cmpint (serai_period_get_year (last->period), ==, 2022);
  g_assert_cmpuint (last->places->len, ==, 3);
  g_assert_cmpstr (g_array_index (last->places, SeraiPlace, 0).name, ==, "ITA");
  g_assert_cmpfloat (last->world, ==, 84593070081.31);
  g_assert_null (serai_field_find (last, "X_CIS"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/trade/forms/growth-is-against-the-year-before",
                   test_growth_is_against_the_year_before);
  g_test_add_func ("/trade/forms/an-index-counts-from-its-base",
                   test_an_index_counts_from_its_base);
  g_test_add_func ("/trade/forms/a-share-is-of-the-worlds-row", test_a_share_is_of_the_worlds_row);
  g_test_add_func ("/trade/forms/a-rank-is-told-where-the-field-is-known",
                   test_a_rank_is_told_where_the_field_is_known);
  g_test_add_func ("/trade/field/a-field-lists-partners-and-no-groups",
                   test_a_field_lists_partners_and_no_groups);
  return g_test_run ();
}
