/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Figures: Bureau of National Statistics of Kazakhstan; Agency on Statistics of Tajikistan as
 * quoted in the press (data/samples/SOURCES.md); the small worlds of A, B, C are made up. */
#include "check/check.h"
#include "check/group.h"
#include "support/figures.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define PUBLISHED (serai_day (2023, 5, 4))

static void
add_kazakhstan (SeraiTable *table)
{
  add_rows (table, add_dataset (table, "Bureau", SERAI_COVERAGE_UNKNOWN),
            "2021 KAZ TJK X TOTAL 800259092.74\n2021 KAZ TJK M TOTAL 363522761.10\n"
            "2022 KAZ TJK X TOTAL 877222580.46\n2022 KAZ TJK M TOTAL 507637846.85\n"
            "2023 KAZ TJK X TOTAL 859407444.20\n2023 KAZ TJK M TOTAL 270559072.61\n"
            "2022 KAZ WLD X TOTAL 84593070081.31\n2022 KAZ WLD M TOTAL 50934360723.79\n");
}

static void
add_tajikistan (SeraiTable *table)
{
  add_rows (table, add_dataset (table, "Agency", SERAI_COVERAGE_LEADING),
            "2021 TJK KAZ X TOTAL 360000000 USD stated\n"
            "2021 TJK KAZ M TOTAL 820000000 USD stated\n"
            "2022 TJK WLD T TOTAL 7300000000 USD stated\n"
            "2022 TJK RUS T TOTAL 1671700000 USD derived\n"
            "2022 TJK KAZ T TOTAL 1438100000 USD derived\n"
            "2022 TJK CHN T TOTAL 1211800000 USD derived\n");
}

/* "level turnover TJK KAZ TOTAL 2022 1.5e9 USD below [up|down]"; period "-": not said. */
static SeraiClaim *
read_claim (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  SeraiClaim *claim = serai_claim_new ();
  g_assert_true (serai_claim_kind_parse (words[0], &claim->kind));
  g_assert_true (serai_measure_parse (words[1], &claim->measure));
  g_strlcpy (claim->reporter, words[2], sizeof claim->reporter);
  g_strlcpy (claim->partner, words[3], sizeof claim->partner);
  claim->commodity = g_strdup (words[4]);
  if (strcmp (words[5], "-") != 0)
    g_assert_true (serai_period_parse (words[5], &claim->period));
  claim->value = claim->upper = g_ascii_strtod (words[6], NULL);
  g_strlcpy (claim->unit, words[7], sizeof claim->unit);
  g_assert_true (serai_bound_parse (words[8], &claim->bound));
  if (words[9])
    claim->direction = words[9][0] == 'u' ? SERAI_DIRECTION_UP : SERAI_DIRECTION_DOWN;
  return claim;
}

typedef struct
{
  const char *claim;
  SeraiVerdict verdict;
  double value;
  SeraiUnknownReason reason;
} Case;

static void
run_cases (SeraiTable *table, const Case *cases, guint n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autoptr (SeraiClaim) claim = read_claim (cases[i].claim);
      g_autoptr (SeraiCheck) check = serai_check_new (claim, PUBLISHED, table);
      g_test_message ("%s: %s, reason %d, %u observed", cases[i].claim,
                      serai_verdict_to_string (check->verdict), check->reason,
                      check->observed->len);
      g_assert_cmpint (check->verdict, ==, cases[i].verdict);
      g_assert_cmpint (check->reason, ==, cases[i].reason);
      if (isnan (cases[i].value))
        g_assert_cmpuint (check->observed->len, ==, 0);
      else
        g_assert_cmpfloat_with_epsilon (g_array_index (check->observed, SeraiObserved, 0).value,
                                        cases[i].value, 0.001 * fabs (cases[i].value));
    }
}

#define GOOD SERAI_VERDICT_SUPPORTED
#define NEAR SERAI_VERDICT_CLOSE
#define WRONG SERAI_VERDICT_CONTRADICTED
#define OPEN SERAI_VERDICT_UNKNOWN

static const Case one_side[] = {
    {"level turnover TJK KAZ TOTAL 2022 1.5e9 USD below", GOOD, 1384.86e6, 0},
    {"level turnover KAZ TJK TOTAL 2022 1.5e9 USD below", GOOD, 1384.86e6, 0},
    {"level turnover KAZ TJK TOTAL 2022 1.5e9 USD above", NEAR, 1384.86e6, 0},
    {"level turnover KAZ TJK TOTAL 2022 2e9 USD exact", WRONG, 1384.86e6, 0},
    {"level imports TJK KAZ TOTAL 2022 877.2e6 USD exact", GOOD, 877.22e6, 0},
    {"level exports TJK KAZ TOTAL 2022 500e6 USD above", GOOD, 507.64e6, 0},
    {"level balance KAZ TJK TOTAL 2022 370e6 USD about", GOOD, 369.58e6, 0},
    {"level balance TJK KAZ TOTAL 2022 -370e6 USD about", GOOD, -369.58e6, 0},
    {"level balance TJK KAZ TOTAL 2022 370e6 USD about", WRONG, -369.58e6, 0},
    {"change turnover TJK KAZ TOTAL 2022 20 percent above up", NEAR, 18.9966, 0},
    {"change turnover TJK KAZ TOTAL 2022 19 percent exact up", GOOD, 18.9966, 0},
    {"change turnover TJK KAZ TOTAL 2022 19 percent exact down", WRONG, -18.9966, 0},
    {"change turnover KAZ TJK TOTAL 2022 1.2 times about up", GOOD, 1.18997, 0},
    {"change turnover KAZ TJK TOTAL 2022 220e6 USD above up", GOOD, 221.0786e6, 0},
    {"share exports KAZ TJK TOTAL 2022 1 percent about", GOOD, 1.03699, 0},
    {"share turnover KAZ TJK TOTAL 2022 2 percent exact", WRONG, 1.02183, 0},
    {"rank turnover TJK KAZ TOTAL - 2 rank exact", OPEN, NAN, SERAI_UNKNOWN_NO_DATA},
    {"rank turnover KAZ TJK TOTAL - 18 rank exact", OPEN, 1, SERAI_UNKNOWN_FEW_PARTNERS},
    {"level turnover TJK UZB TOTAL 2022 1.5e9 USD below", OPEN, NAN, SERAI_UNKNOWN_NO_DATA},
    {"level turnover KAZ TJK TOTAL 2022 1.4e9 EUR exact", OPEN, NAN, SERAI_UNKNOWN_NOT_COMPARABLE},
    {"level exports KAZ TJK 10 2022 1.4e9 USD exact", OPEN, NAN, SERAI_UNKNOWN_NO_DATA},
    {"level turnover KAZ TJK TOTAL 2023 1.1e9 USD exact", OPEN, NAN, SERAI_UNKNOWN_IN_FUTURE},
    {"target turnover KAZ TJK TOTAL 2025 2e9 USD exact", OPEN, 1129.97e6, SERAI_UNKNOWN_IN_FUTURE},
};

static void
test_one_side_alone_gives_its_verdicts (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_kazakhstan (table);
  run_cases (table, one_side, G_N_ELEMENTS (one_side));
}

static const Case both_sides[] = {
    {"level turnover TJK KAZ TOTAL 2022 1.5e9 USD below", GOOD, 1438.1e6, 0},
    {"change turnover TJK KAZ TOTAL 2022 20 percent above up", GOOD, 21.8729, 0},
    {"rank turnover TJK KAZ TOTAL - 2 rank exact", GOOD, 2, 0},
    {"rank turnover TJK KAZ TOTAL - 3 rank exact", NEAR, 2, 0},
    {"rank turnover TJK KAZ TOTAL 2022 5 rank below", GOOD, 2, 0},
    {"rank turnover TJK RUS TOTAL 2022 1 rank exact", GOOD, 1, 0},
    {"rank turnover TJK RUS TOTAL 2022 4 rank exact", WRONG, 1, 0},
    {"rank turnover TJK CHN TOTAL 2022 3 rank exact", OPEN, 3, SERAI_UNKNOWN_FEW_PARTNERS},
    {"rank turnover TJK KAZ TOTAL 2021 1 rank exact", OPEN, 1, SERAI_UNKNOWN_FEW_PARTNERS},
    {"rank exports TJK KAZ TOTAL 2022 1 rank exact", OPEN, NAN, SERAI_UNKNOWN_NO_DATA},
    {"share turnover TJK KAZ TOTAL 2022 19.7 percent exact", GOOD, 19.7, 0},
};

static void
test_the_best_of_both_sides_counts (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_kazakhstan (table);
  add_tajikistan (table);
  run_cases (table, both_sides, G_N_ELEMENTS (both_sides));
}

static void
test_every_source_is_observed_the_mirror_too (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_kazakhstan (table);
  add_tajikistan (table);
  g_autoptr (SeraiClaim) claim =
      read_claim ("change turnover TJK KAZ TOTAL 2022 20 percent above up");
  g_autoptr (SeraiCheck) check = serai_check_new (claim, PUBLISHED, table);
  g_assert_cmpuint (check->observed->len, ==, 2);
  const SeraiObserved *own = &g_array_index (check->observed, SeraiObserved, 0);
  const SeraiObserved *mirror = &g_array_index (check->observed, SeraiObserved, 1);
  g_assert_false (own->is_mirror);
  g_assert_cmpint (own->status, ==, SERAI_STATUS_DERIVED);
  g_assert_cmpfloat (own->level, ==, 1438.1e6);
  g_assert_cmpfloat (own->base, ==, 1180e6);
  g_assert_true (mirror->is_mirror);
  g_assert_cmpstr (mirror->reporter, ==, "KAZ");
  g_assert_cmpstr (mirror->partner, ==, "TJK");
  g_assert_cmpint (mirror->verdict, ==, SERAI_VERDICT_CLOSE);
  g_assert_cmpint (mirror->valuation, ==, SERAI_VALUATION_MIXED);
}

static void
test_imports_are_mirrored_by_the_partners_exports (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_kazakhstan (table);
  g_autoptr (SeraiClaim) claim = read_claim ("level imports TJK KAZ TOTAL 2022 800e6 USD above");
  g_autoptr (SeraiCheck) check = serai_check_new (claim, PUBLISHED, table);
  const SeraiObserved *mirror = &g_array_index (check->observed, SeraiObserved, 0);
  g_assert_true (mirror->is_mirror);
  g_assert_cmpint (mirror->measure, ==, SERAI_MEASURE_EXPORTS);
  g_assert_cmpint (mirror->valuation, ==, SERAI_VALUATION_FOB);
}

static void
test_today_means_the_last_full_year (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_tajikistan (table);
  g_autoptr (SeraiClaim) claim = read_claim ("rank turnover TJK KAZ TOTAL - 2 rank exact");
  g_autoptr (SeraiCheck) check = serai_check_new (claim, PUBLISHED, table);
  g_assert_true (check->is_period_assumed);
  g_assert_cmpint (serai_period_get_year (check->period), ==, 2022);
  g_autoptr (SeraiCheck) undated = serai_check_new (claim, 0, table);
  g_assert_cmpint (undated->reason, ==, SERAI_UNKNOWN_NO_PERIOD);
}

static void
test_an_unknown_says_what_would_settle_it (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_rows (table, add_dataset (table, "Bureau", SERAI_COVERAGE_UNKNOWN),
            "2022 KAZ TJK X TOTAL 877222580.46\n");
  g_autoptr (SeraiClaim) rank = read_claim ("rank turnover TJK KAZ TOTAL - 2 rank exact");
  g_autoptr (SeraiCheck) check = serai_check_new (rank, PUBLISHED, table);
  g_assert_cmpuint (check->missing->len, ==, 1);
  const SeraiMissing *missing = &g_array_index (check->missing, SeraiMissing, 0);
  g_assert_cmpstr (missing->reporter, ==, "TJK");
  g_assert_cmpstr (missing->partner, ==, "ALL");
  g_assert_cmpint (serai_period_get_year (missing->period), ==, 2022);

  g_autoptr (SeraiClaim) change =
      read_claim ("change exports KAZ TJK TOTAL 2022 20 percent above up");
  g_autoptr (SeraiCheck) unchanged = serai_check_new (change, PUBLISHED, table);
  g_assert_cmpuint (unchanged->missing->len, ==, 1);
  missing = &g_array_index (unchanged->missing, SeraiMissing, 0);
  g_assert_cmpint (serai_period_get_year (missing->period), ==, 2021);
}

/* The world trades 1000 with A. */
static void
test_a_rank_needs_the_field (void)
{
  static const struct
  {
    const char *rows;
    SeraiCoverage coverage;
    SeraiVerdict verdict;
    double rank;
    guint n_partners;
  } fields[] = {
      /* 96 of 100 are there, groups and what comes back to A are no partners */
      {"X A01 500,X A02 460,X X_CIS 900,X AAA 800,X WLD 1000", 0, GOOD, 2, 2},
      {"X A01 300,X A02 250,X WLD 1000", 0, OPEN, 2, 2},
      /* no world row, nothing declared */
      {"X A01 500,X A02 460", 0, OPEN, 2, 2},
      /* who isn't listed is smaller than A02 */
      {"X A01 500,X A02 300,X WLD 1000", 0, GOOD, 2, 2},
      /* declared without a gap, one below */
      {"X A01 300,X A02 250,X A03 100,X WLD 1000", SERAI_COVERAGE_LEADING, GOOD, 2, 3},
      {"X A01 300,X A02 250,X WLD 1000", SERAI_COVERAGE_LEADING, OPEN, 2, 2},
      {"X A01 300,X A02 250,X A03 250", SERAI_COVERAGE_ALL, OPEN, 2, 3},
      {"X A01 300,X A03 280,X A02 250,X A04 1", SERAI_COVERAGE_ALL, NEAR, 3, 4},
  };
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autoptr (SeraiTable) table = serai_table_new ();
      guint dataset = add_dataset (table, "A", fields[i].coverage);
      g_auto (GStrv) rows = g_strsplit (fields[i].rows, ",", -1);
      for (guint j = 0; rows[j]; j++)
        {
          char flow[3], partner[20];
          double value;
          g_assert_cmpint (sscanf (rows[j], "%2s %19s %lf", flow, partner, &value), ==, 3);
          g_autofree char *line = g_strdup_printf ("2022 AAA %s %s TOTAL %f", partner, flow, value);
          add_rows (table, dataset, line);
        }
      g_autoptr (SeraiClaim) claim = read_claim ("rank exports AAA A02 TOTAL 2022 2 rank exact");
      g_autoptr (SeraiCheck) check = serai_check_new (claim, PUBLISHED, table);
      const SeraiObserved *observed = &g_array_index (check->observed, SeraiObserved, 0);
      g_test_message ("field %u: %s", i, fields[i].rows);
      g_assert_cmpint (check->verdict, ==, fields[i].verdict);
      g_assert_cmpfloat (observed->value, ==, fields[i].rank);
      g_assert_cmpuint (observed->n_partners, ==, fields[i].n_partners);
    }
}

/* A's group is A, A01, A02 and A03; the world is not known. */
static void
test_a_rank_within_a_group_needs_the_group_alone (void)
{
  static const char *const members[] = {"AAA", "A01", "A02", "A03", NULL};
  static const struct
  {
    const char *rows;
    const char *claim;
    SeraiVerdict verdict;
    double rank;
    guint n_partners;
  } fields[] = {
      /* B01 is larger and doesn't count */
      {"B01 900,A01 500,A02 300,A03 100", "rank exports AAA A02 TOTAL 2022 2 rank exact", GOOD, 2,
       3},
      {"B01 900,A01 500,A02 300,A03 100", "rank exports AAA A01 TOTAL 2022 3 rank exact", WRONG, 1,
       3},
      /* A03 is missing and could be larger */
      {"B01 900,A01 500,A02 300", "rank exports AAA A02 TOTAL 2022 2 rank exact", OPEN, 2, 2},
      /* but not where all the rest is smaller */
      {"A01 500,A02 300,WLD 900", "rank exports AAA A02 TOTAL 2022 2 rank exact", GOOD, 2, 2},
  };
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autoptr (SeraiTable) table = serai_table_new ();
      guint dataset = add_dataset (table, "A", 0);
      g_auto (GStrv) rows = g_strsplit (fields[i].rows, ",", -1);
      for (guint j = 0; rows[j]; j++)
        {
          g_auto (GStrv) cells = g_strsplit (rows[j], " ", -1);
          g_autofree char *line = g_strdup_printf ("2022 AAA %s X TOTAL %s", cells[0], cells[1]);
          add_rows (table, dataset, line);
        }
      g_autoptr (SeraiClaim) claim = read_claim (fields[i].claim);
      claim->among = g_strdup ("the group");
      g_autoptr (SeraiCheck) check =
          serai_check_new_under (claim, &(SeraiCircumstances){PUBLISHED, 0, members}, table);
      const SeraiObserved *observed = &g_array_index (check->observed, SeraiObserved, 0);
      g_test_message ("field %u: %s", i, fields[i].rows);
      g_assert_cmpint (check->verdict, ==, fields[i].verdict);
      g_assert_cmpfloat (observed->value, ==, fields[i].rank);
      g_assert_cmpuint (observed->n_partners, ==, fields[i].n_partners);
    }
}

static void
test_a_rank_within_an_unknown_group_stays_open (void)
{
  static const char *const others[] = {"AAA", "A01", NULL};
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_rows (table, add_dataset (table, "A", SERAI_COVERAGE_ALL),
            "2022 AAA A01 X TOTAL 500\n2022 AAA A02 X TOTAL 300\n2022 AAA WLD X TOTAL 800\n");
  g_autoptr (SeraiClaim) claim = read_claim ("rank exports AAA A02 TOTAL 2022 2 rank exact");
  claim->among = g_strdup ("the group");
  g_autoptr (SeraiCheck) unknown = serai_check_new (claim, PUBLISHED, table);
  g_assert_cmpint (unknown->reason, ==, SERAI_UNKNOWN_NOT_COMPARABLE);
  /* Nor has A02 a place in a group to which it doesn't belong. */
  g_autoptr (SeraiCheck) outside =
      serai_check_new_under (claim, &(SeraiCircumstances){PUBLISHED, 0, others}, table);
  g_assert_cmpint (outside->reason, ==, SERAI_UNKNOWN_NOT_COMPARABLE);
}

static void
test_members_are_those_of_the_period (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  g_assert_no_error (error);
  g_autoptr (SeraiClaim) claim = read_claim ("rank exports DEU GBR TOTAL 2018 1 rank exact");
  claim->among = g_strdup ("EU countries");
  g_auto (GStrv) then = serai_group_list_members (reference, claim, PUBLISHED);
  g_assert_true (g_strv_contains ((const char *const *) then, "GBR"));
  claim->period = SERAI_PERIOD_NONE;
  g_auto (GStrv) now = serai_group_list_members (reference, claim, PUBLISHED);
  g_assert_cmpuint (g_strv_length (now), ==, 27);
  g_assert_false (g_strv_contains ((const char *const *) now, "GBR"));
  g_free (claim->among);
  claim->among = g_strdup ("the valley");
  g_assert_null (serai_group_list_members (reference, claim, PUBLISHED));
}

static void
test_mirror_figures_make_no_rank (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_rows (table, add_dataset (table, "Others", SERAI_COVERAGE_ALL),
            "2022 RUS TJK X TOTAL 900\n2022 RUS TJK M TOTAL 100\n"
            "2022 KAZ TJK X TOTAL 800\n2022 KAZ TJK M TOTAL 100\n"
            "2022 CHN TJK X TOTAL 700\n2022 CHN TJK M TOTAL 100\n");
  g_autoptr (SeraiClaim) claim = read_claim ("rank turnover TJK KAZ TOTAL 2022 2 rank exact");
  g_autoptr (SeraiCheck) check = serai_check_new (claim, PUBLISHED, table);
  g_assert_cmpint (check->verdict, ==, SERAI_VERDICT_UNKNOWN);
  g_assert_cmpuint (check->observed->len, ==, 0);
}

static void
test_quarters_answer_for_a_year (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_rows (table, add_dataset (table, "Bureau", SERAI_COVERAGE_UNKNOWN),
            "2022-Q1 KAZ TJK X TOTAL 1e8\n2022-Q2 KAZ TJK X TOTAL 2e8\n"
            "2022-Q3 KAZ TJK X TOTAL 3e8\n2022-Q4 KAZ TJK X TOTAL 4e8\n");
  g_autoptr (SeraiClaim) claim = read_claim ("level exports KAZ TJK TOTAL 2022 1e9 USD exact");
  g_autoptr (SeraiCheck) check = serai_check_new (claim, PUBLISHED, table);
  g_assert_cmpint (check->verdict, ==, SERAI_VERDICT_SUPPORTED);
}

static void
test_queries_ask_for_both_sides_and_both_years (void)
{
  g_autoptr (SeraiClaim) change =
      read_claim ("change turnover TJK KAZ TOTAL 2022 20 percent above up");
  g_autoptr (GArray) queries = serai_check_get_queries (change, PUBLISHED);
  g_assert_cmpuint (queries->len, ==, 2);
  const SeraiQuery *query = &g_array_index (queries, SeraiQuery, 1);
  g_assert_cmpstr (query->reporter, ==, "KAZ");
  g_assert_cmpstr (query->partner, ==, "TJK");
  g_autofree char *period = serai_period_format (query->period);
  g_assert_cmpstr (period, ==, "2021/2022");

  g_autoptr (SeraiClaim) rank = read_claim ("rank turnover TJK KAZ TOTAL - 2 rank exact");
  g_autoptr (GArray) field = serai_check_get_queries (rank, PUBLISHED);
  g_assert_cmpuint (field->len, ==, 1);
  query = &g_array_index (field, SeraiQuery, 0);
  g_assert_cmpstr (query->reporter, ==, "TJK");
  g_assert_cmpstr (query->partner, ==, "");

  g_autoptr (SeraiClaim) goods = read_claim ("level exports KAZ TJK 07+08 2022 1e9 USD exact");
  g_autoptr (GArray) codes = serai_check_get_queries (goods, PUBLISHED);
  g_assert_cmpuint (codes->len, ==, 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/one-side-alone-gives-its-verdicts",
                   test_one_side_alone_gives_its_verdicts);
  g_test_add_func ("/check/the-best-of-both-sides-counts", test_the_best_of_both_sides_counts);
  g_test_add_func ("/check/every-source-is-observed-the-mirror-too",
                   test_every_source_is_observed_the_mirror_too);
  g_test_add_func ("/check/imports-are-mirrored-by-the-partners-exports",
                   test_imports_are_mirrored_by_the_partners_exports);
  g_test_add_func ("/check/today-means-the-last-full-year", test_today_means_the_last_full_year);
  g_test_add_func ("/check/an-unknown-says-what-would-settle-it",
                   test_an_unknown_says_what_would_settle_it);
  g_test_add_func ("/check/a-rank-needs-the-field", test_a_rank_needs_the_field);
  g_test_add_func ("/check/a-rank-within-a-group-needs-the-group-alone",
                   test_a_rank_within_a_group_needs_the_group_alone);
  g_test_add_func ("/check/a-rank-within-an-unknown-group-stays-open",
                   test_a_rank_within_an_unknown_group_stays_open);
  g_test_add_func ("/check/members-are-those-of-the-period", test_members_are_those_of_the_period);
  g_test_add_func ("/check/mirror-figures-make-no-rank", test_mirror_figures_make_no_rank);
  g_test_add_func ("/check/quarters-answer-for-a-year", test_quarters_answer_for_a_year);
  g_test_add_func ("/check/queries-ask-for-both-sides-and-both-years",
                   test_queries_ask_for_both_sides_and_both_years);
  return g_test_run ();
}
