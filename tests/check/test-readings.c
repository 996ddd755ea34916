/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A claim under all its readings. Figures: Bureau of National Statistics of Kazakhstan, Agency on
 * Statistics of Tajikistan as quoted (data/samples/SOURCES.md); the worlds of A and B are made up.
 */
#include "check/check.h"
#include "check/reading.h"
#include "support/figures.h"

#include <math.h>

#define PUBLISHED (serai_day (2023, 5, 4))

static SeraiClaim *
make_claim (SeraiClaimKind kind, SeraiMeasure measure, const char *period, double value)
{
  SeraiClaim *claim = serai_claim_new ();
  claim->kind = kind;
  claim->measure = measure;
  claim->commodity = g_strdup ("TOTAL");
  claim->value = claim->upper = value;
  g_strlcpy (claim->reporter, "TJK", sizeof claim->reporter);
  g_strlcpy (claim->partner, "KAZ", sizeof claim->partner);
  g_strlcpy (claim->unit, kind == SERAI_CLAIM_CHANGE ? "percent" : "USD", sizeof claim->unit);
  if (period)
    g_assert_true (serai_period_parse (period, &claim->period));
  return claim;
}

static SeraiTable *
make_both_sides (void)
{
  SeraiTable *table = serai_table_new ();
  add_rows (table, add_dataset (table, "Bureau", SERAI_COVERAGE_UNKNOWN),
            "2021 KAZ TJK X TOTAL 800259092.74\n2021 KAZ TJK M TOTAL 363522761.10\n"
            "2022 KAZ TJK X TOTAL 877222580.46\n2022 KAZ TJK M TOTAL 507637846.85\n");
  add_rows (table, add_dataset (table, "Agency", SERAI_COVERAGE_UNKNOWN),
            "2021 TJK KAZ X TOTAL 360000000 USD stated\n2021 TJK KAZ M TOTAL 820000000 USD stated\n"
            "2022 TJK KAZ X TOTAL 474600000 USD derived\n"
            "2022 TJK KAZ M TOTAL 962000000 USD derived\n");
  return table;
}

static const SeraiClaimReading *
find (const SeraiCheck *check, SeraiWhose whose, SeraiVariant variant)
{
  for (guint i = 0; i < check->readings->len; i++)
    {
      const SeraiClaimReading *one = &g_array_index (check->readings, SeraiClaimReading, i);
      if (one->whose == whose && one->variant == variant)
        return one;
    }
  return NULL;
}

static void
expect (const SeraiCheck *check,
        SeraiWhose whose,
        SeraiVariant variant,
        double value,
        SeraiVerdict verdict)
{
  const SeraiClaimReading *found = find (check, whose, variant);
  g_assert_nonnull (found);
  g_assert_true (found->has_figure);
  g_assert_cmpfloat_with_epsilon (found->observed.value, value, 1e-4 * fabs (value));
  g_assert_cmpint (found->observed.verdict, ==, verdict);
}

static void
test_growth_is_held_against_each_side_and_each_mixture (void)
{
  g_autoptr (SeraiTable) table = make_both_sides ();
  g_autoptr (SeraiClaim) claim =
      make_claim (SERAI_CLAIM_CHANGE, SERAI_MEASURE_TURNOVER, "2022", 20);
  claim->direction = SERAI_DIRECTION_UP;
  claim->bound = SERAI_BOUND_ABOVE;
  g_autoptr (SeraiCheck) check = serai_check_new (claim, PUBLISHED, table);
  guint n_known;
  g_assert_cmpuint (serai_readings_count (check->readings, SERAI_VERDICT_SUPPORTED, &n_known), ==,
                    3);
  g_assert_cmpuint (n_known, ==, 6);
  expect (check, SERAI_WHOSE_OWN, SERAI_VARIANT_AS_REPORTED, 21.7458, SERAI_VERDICT_SUPPORTED);
  expect (check, SERAI_WHOSE_PARTNERS, SERAI_VARIANT_AS_REPORTED, 18.9966, SERAI_VERDICT_CLOSE);
  expect (check, SERAI_WHOSE_PARTNERS, SERAI_VARIANT_IMPORTS_FOB, 18.6249, SERAI_VERDICT_CLOSE);
  expect (check, SERAI_WHOSE_IMPORTERS, SERAI_VARIANT_AS_REPORTED, 24.1749,
          SERAI_VERDICT_SUPPORTED);
  expect (check, SERAI_WHOSE_EXPORTERS, SERAI_VARIANT_AS_REPORTED, 16.5104,
          SERAI_VERDICT_CONTRADICTED);
  /* Exports have no freight in them: another count would be the same reading twice. */
  g_assert_null (find (check, SERAI_WHOSE_EXPORTERS, SERAI_VARIANT_IMPORTS_FOB));
}

static void
test_a_reading_shows_what_was_added_up (void)
{
  g_autoptr (SeraiTable) table = make_both_sides ();
  g_autoptr (SeraiClaim) claim =
      make_claim (SERAI_CLAIM_LEVEL, SERAI_MEASURE_TURNOVER, "2022", 1.5e9);
  g_autoptr (SeraiCheck) check = serai_check_new (claim, PUBLISHED, table);
  const SeraiClaimReading *mirror = find (check, SERAI_WHOSE_PARTNERS, SERAI_VARIANT_AS_REPORTED);
  g_assert_cmpfloat_with_epsilon (mirror->exports, 507.637846e6, 1);
  g_assert_cmpfloat_with_epsilon (mirror->imports, 877.222580e6, 1);
}

static void
test_goods_that_only_pass_through_can_be_left_out (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_rows (table, add_dataset (table, "Office", SERAI_COVERAGE_UNKNOWN),
            "2022 TJK KAZ X TOTAL 100\n2022 TJK KAZ RX TOTAL 30\n2021 TJK KAZ X TOTAL 80\n");
  g_autoptr (SeraiClaim) claim = make_claim (SERAI_CLAIM_LEVEL, SERAI_MEASURE_EXPORTS, "2022", 70);
  g_autoptr (SeraiCheck) check = serai_check_new (claim, PUBLISHED, table);
  expect (check, SERAI_WHOSE_OWN, SERAI_VARIANT_NO_REEXPORTS, 70, SERAI_VERDICT_SUPPORTED);
  /* The verdict is that of the figures as they are reported. */
  g_assert_cmpint (check->verdict, ==, SERAI_VERDICT_CONTRADICTED);

  /* A year without re-exports in a source that has them is unknown, not none. */
  g_autoptr (SeraiClaim) earlier =
      make_claim (SERAI_CLAIM_LEVEL, SERAI_MEASURE_EXPORTS, "2021", 80);
  g_autoptr (SeraiCheck) open = serai_check_new (earlier, PUBLISHED, table);
  g_assert_null (find (open, SERAI_WHOSE_OWN, SERAI_VARIANT_NO_REEXPORTS));
}

static void
test_what_was_known_on_the_day_is_a_reading (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  guint first = add_dataset (table, "Office", SERAI_COVERAGE_UNKNOWN);
  guint second = add_dataset (table, "Office", SERAI_COVERAGE_UNKNOWN);
  SeraiDataset *then = table->datasets->pdata[first], *now = table->datasets->pdata[second];
  then->sha256 = g_strdup ("1");
  then->retrieved = 1677628800; /* 1 March 2023 */
  now->sha256 = g_strdup ("2");
  add_rows (table, first, "2022 TJK KAZ X TOTAL 501400000\n");
  add_rows (table, second, "2022 TJK KAZ X TOTAL 507640000\n");
  g_autoptr (SeraiClaim) claim =
      make_claim (SERAI_CLAIM_LEVEL, SERAI_MEASURE_EXPORTS, "2022", 501.4e6);
  claim->step = 0.1e6;
  g_autoptr (SeraiCheck) check = serai_check_new (claim, PUBLISHED, table);
  g_assert_cmpuint (check->observed->len, ==, 1);
  expect (check, SERAI_WHOSE_OWN, SERAI_VARIANT_AS_REPORTED, 507.64e6, SERAI_VERDICT_CLOSE);
  expect (check, SERAI_WHOSE_OWN, SERAI_VARIANT_ON_THE_DAY, 501.4e6, SERAI_VERDICT_SUPPORTED);
}

static void
test_a_text_without_a_time_is_read_as_several (void)
{
  g_autoptr (SeraiTable) table = make_both_sides ();
  add_rows (table, 0, "2022-H2 KAZ TJK X TOTAL 500e6\n2022-H2 KAZ TJK M TOTAL 250e6\n");
  g_autoptr (SeraiClaim) claim = make_claim (SERAI_CLAIM_LEVEL, SERAI_MEASURE_TURNOVER, NULL, 1e9);
  g_autoptr (SeraiCheck) check = serai_check_new (claim, PUBLISHED, table);
  expect (check, SERAI_WHOSE_PARTNERS, SERAI_VARIANT_HALF_YEAR, 750e6, SERAI_VERDICT_CONTRADICTED);
  const SeraiClaimReading *open = find (check, SERAI_WHOSE_OWN, SERAI_VARIANT_HALF_YEAR);
  g_assert_nonnull (open);
  g_assert_false (open->has_figure);
  g_autofree char *period =
      serai_period_format (find (check, SERAI_WHOSE_PARTNERS, SERAI_VARIANT_TWELVE_MONTHS)->period);
  g_assert_cmpstr (period, ==, "2022-04/2023-03");
}

static void
test_the_words_alone_list_their_readings (void)
{
  g_autoptr (SeraiClaim) claim =
      make_claim (SERAI_CLAIM_LEVEL, SERAI_MEASURE_TURNOVER, "2022", 1.5e9);
  g_autoptr (GArray) listed = serai_readings_list (claim, PUBLISHED);
  g_assert_cmpuint (listed->len, ==, 6);
  g_assert_cmpint (g_array_index (listed, SeraiClaimReading, 0).whose, ==, SERAI_WHOSE_OWN);
  claim->reporter[0] = '\0';
  g_autoptr (GArray) none = serai_readings_list (claim, PUBLISHED);
  g_assert_cmpuint (none->len, ==, 0);
  g_autoptr (SeraiTable) table = serai_table_new ();
  g_autoptr (SeraiCheck) check = serai_check_new (claim, PUBLISHED, table);
  g_assert_cmpint (check->reason, ==, SERAI_UNKNOWN_TOO_VAGUE);
}

static void
test_a_period_just_over_has_no_figures_yet (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  g_autoptr (SeraiClaim) claim =
      make_claim (SERAI_CLAIM_LEVEL, SERAI_MEASURE_EXPORTS, "2023-04", 1e6);
  SeraiCircumstances early = {PUBLISHED, PUBLISHED, NULL};
  g_autoptr (SeraiCheck) check = serai_check_new_under (claim, &early, table);
  g_assert_cmpint (check->reason, ==, SERAI_UNKNOWN_NOT_PUBLISHED);
  SeraiCircumstances late = {PUBLISHED, serai_day (2023, 9, 1), NULL};
  g_autoptr (SeraiCheck) again = serai_check_new_under (claim, &late, table);
  g_assert_cmpint (again->reason, ==, SERAI_UNKNOWN_NO_DATA);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/readings/growth-is-held-against-each-side-and-each-mixture",
                   test_growth_is_held_against_each_side_and_each_mixture);
  g_test_add_func ("/check/readings/a-reading-shows-what-was-added-up",
                   test_a_reading_shows_what_was_added_up);
  g_test_add_func ("/check/readings/goods-that-only-pass-through-can-be-left-out",
                   test_goods_that_only_pass_through_can_be_left_out);
  g_test_add_func ("/check/readings/what-was-known-on-the-day-is-a-reading",
                   test_what_was_known_on_the_day_is_a_reading);
  g_test_add_func ("/check/readings/a-text-without-a-time-is-read-as-several",
                   test_a_text_without_a_time_is_read_as_several);
  g_test_add_func ("/check/readings/the-words-alone-list-their-readings",
                   test_the_words_alone_list_their_readings);
  g_test_add_func ("/check/readings/a-period-just-over-has-no-figures-yet",
                   test_a_period_just_over_has_no_figures_yet);
  return g_test_run ();
}
