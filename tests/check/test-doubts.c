/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can't be is pointed out; what may be is left alone. */
#include "check/doubt.h"
#include "support/figures.h"

static void
add_claim (GPtrArray *claims, const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  SeraiClaim *claim = serai_claim_new ();
  g_assert_true (serai_claim_kind_parse (words[0], &claim->kind));
  g_assert_true (serai_measure_parse (words[1], &claim->measure));
  g_strlcpy (claim->reporter, words[2], sizeof claim->reporter);
  g_strlcpy (claim->partner, words[3], sizeof claim->partner);
  claim->commodity = g_strdup ("TOTAL");
  g_assert_true (serai_period_parse (words[4], &claim->period));
  claim->value = claim->upper = g_ascii_strtod (words[5], NULL);
  claim->step = g_ascii_strtod (words[6], NULL);
  g_strlcpy (claim->unit, words[7], sizeof claim->unit);
  g_assert_true (serai_bound_parse (words[8], &claim->bound));
  if (claim->kind == SERAI_CLAIM_CHANGE)
    claim->direction = words[9][0] == 'u' ? SERAI_DIRECTION_UP : SERAI_DIRECTION_DOWN;
  g_ptr_array_add (claims, claim);
}

/* Claims, one a line; which of them is doubtful and why, -1 where none is. */
typedef struct
{
  const char *claims;
  int claim;
  SeraiDoubtKind kind;
} Case;

static const Case cases[] = {
    /* the wrong base, as a newspaper had it */
    {"level turnover KAZ TJK 2022-H1 621.4e6 1e5 USD exact\n"
     "level turnover TJK KAZ 2021-H1 519.02e6 1e4 USD exact\n"
     "change turnover KAZ TJK 2022-H1 16.5 0.1 percent exact up",
     2, SERAI_DOUBT_GROWTH},
    {"level turnover KAZ TJK 2022-H1 621.4e6 1e5 USD exact\n"
     "level turnover TJK KAZ 2021-H1 519.02e6 1e4 USD exact\n"
     "change turnover KAZ TJK 2022-H1 19.7 0.1 percent exact up",
     -1, 0},
    /* rounded levels allow what exact ones wouldn't */
    {"level turnover KAZ TJK 2022 1.4e9 1e8 USD exact\nlevel turnover KAZ TJK 2021 1.2e9 1e8 USD "
     "exact\n"
     "change turnover KAZ TJK 2022 18.5 0.1 percent exact up",
     -1, 0},
    {"level turnover TJK WLD 2022 7512.9e6 1e5 USD exact\nlevel turnover TJK WLD 2021 6.5e9 1e8 "
     "USD below\n"
     "change turnover TJK WLD 2022 1508.2e6 1e5 USD exact up",
     2, SERAI_DOUBT_GROWTH},
    {"level exports TJK KAZ 2022 2e9 1e8 USD exact\nlevel turnover TJK KAZ 2022 1.4e9 1e8 USD "
     "exact",
     0, SERAI_DOUBT_PART},
    {"level exports TJK KAZ 2022 0.9e9 1e8 USD exact\nlevel turnover TJK KAZ 2022 1.4e9 1e8 USD "
     "exact",
     -1, 0},
    {"share exports TJK KAZ 2022 120 1 percent exact", 0, SERAI_DOUBT_SHARE},
    {"share exports TJK KAZ 2022 60 1 percent exact\nshare exports TJK CHN 2022 55 1 percent exact",
     1, SERAI_DOUBT_SHARES},
    {"share exports TJK KAZ 2022 45 1 percent exact\nshare exports TJK CHN 2022 55 1 percent exact",
     -1, 0},
};

static GPtrArray *
read_claims (const char *text)
{
  GPtrArray *claims = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_claim_free);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    add_claim (claims, lines[i]);
  return claims;
}

static void
test_sums_inside_the_text_must_fit (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) claims = read_claims (cases[i].claims);
      g_autoptr (GArray) doubts = serai_doubts_find (claims, NULL);
      g_test_message ("%s: %u doubts", cases[i].claims, doubts->len);
      g_assert_cmpuint (doubts->len, ==, cases[i].claim >= 0 ? 1 : 0);
      if (doubts->len == 0)
        continue;
      g_assert_cmpint (g_array_index (doubts, SeraiDoubt, 0).claim, ==, cases[i].claim);
      g_assert_cmpint (g_array_index (doubts, SeraiDoubt, 0).kind, ==, cases[i].kind);
    }
}

static void
test_an_amount_of_another_order_is_doubtful (void)
{
  static const struct
  {
    const char *claim;
    guint n_doubts;
  } sizes[] = {
      {"level turnover KAZ TJK 2022 1.385e6 1e3 USD exact", 1}, /* a thousand times off */
      {"level turnover KAZ TJK 2022 140e6 1e6 USD exact", 1},   /* ten times */
      {"level turnover KAZ TJK 2022 900e6 1e6 USD exact", 0},   /* merely wrong */
      {"level turnover KAZ TJK 2022 1.385e9 1e6 USD exact", 0}, /* right */
      {"level turnover KAZ TJK 2023 1.1e12 1e11 USD exact", 1}, /* no figure of that year */
      {"level turnover KAZ TJK 2023 3e9 1e9 USD exact", 0},
  };
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_rows (table, add_dataset (table, "Bureau", SERAI_COVERAGE_UNKNOWN),
            "2022 KAZ TJK X TOTAL 877222580.46\n2022 KAZ TJK M TOTAL 507637846.85\n");
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GPtrArray) claims = read_claims (sizes[i].claim);
      g_autoptr (GPtrArray) checks =
          g_ptr_array_new_with_free_func ((GDestroyNotify) serai_check_unref);
      g_ptr_array_add (checks, serai_check_new (claims->pdata[0], serai_day (2024, 5, 4), table));
      g_autoptr (GArray) doubts = serai_doubts_find (claims, checks);
      g_test_message ("%s: %u", sizes[i].claim, doubts->len);
      g_assert_cmpuint (doubts->len, ==, sizes[i].n_doubts);
    }
}

static void
test_a_level_and_its_growth_tell_the_year_before (void)
{
  g_autoptr (GPtrArray) claims = read_claims ("level turnover TJK KAZ 2022 1.5e9 1e8 USD exact\n"
                                              "change turnover KAZ TJK 2022 20 1 percent above up");
  SeraiInterval base;
  g_assert_true (serai_doubt_imply_base (claims->pdata[0], claims->pdata[1], &base));
  /* 1.45 to 1.55 billion, divided by 1.20 to 1.25. */
  g_assert_cmpfloat_with_epsilon (base.low, 1.16e9, 1e3);
  g_assert_cmpfloat_with_epsilon (base.high, 1.291666667e9, 1e3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/doubts/sums-inside-the-text-must-fit",
                   test_sums_inside_the_text_must_fit);
  g_test_add_func ("/check/doubts/an-amount-of-another-order-is-doubtful",
                   test_an_amount_of_another_order_is_doubtful);
  g_test_add_func ("/check/doubts/a-level-and-its-growth-tell-the-year-before",
                   test_a_level_and_its_growth_tell_the_year_before);
  return g_test_run ();
}
