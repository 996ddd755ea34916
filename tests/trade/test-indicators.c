/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inputs: Bureau of National Statistics of Kazakhstan, trade of Kazakhstan with Tajikistan and with
 * the world (US dollars); what Tajikistan's Agency on Statistics stated for 2021; SITC averages of
 * 1998 to 2000 from the R package economiccomplexity; the textbook cases of the Grubel-Lloyd index
 * as named. Expected values were worked out independently in Python. */
#include "trade/indicators.h"

#include <math.h>

static const struct
{
  double base, value, percent;
} growths[] = {
    {1163781853.84, 1384860427.31, 18.996564754857758}, /* 2022 */
    {1384860427.31, 1129966516.81, -18.40574728495309}, /* 2023 */
    {841885700.00, 762857646.80, -9.387028809255227},   /* 2019 */
    {762857646.80, 791428519.81, 3.745243051550684},    /* 2020 */
    {791428519.81, 1163781853.84, 47.04825827092909},   /* 2021 */
    {-100, -120, 20},                                   /* a deficit that grows */
};

static void
test_growth_is_measured_on_the_earlier_value (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (growths); i++)
    g_assert_cmpfloat_with_epsilon (100 * serai_growth (growths[i].base, growths[i].value),
                                    growths[i].percent, 1e-9);
  g_assert_cmpfloat_with_epsilon (100 * serai_growth_per_period (523960300.00, 859407444.20, 5),
                                  10.402814706548291, 1e-9);
}

static void
test_growth_from_nothing_or_over_zero_is_none (void)
{
  g_assert_true (isnan (serai_growth (0, 5)));
  g_assert_true (isnan (serai_growth (-3, 5)));
  g_assert_true (isnan (serai_growth_per_period (0, 5, 2)));
  g_assert_true (isnan (serai_share (1, 0)));
  g_assert_true (isnan (serai_grubel_lloyd (0, 0)));
}

static void
test_ratios_are_those_of_the_textbook (void)
{
  const double exports = 877222580.46, imports = 507637846.85;
  g_assert_cmpfloat_with_epsilon (100 * serai_coverage (exports, imports), 172.80480285371772,
                                  1e-9);
  g_assert_cmpfloat_with_epsilon (serai_normalised_balance (exports, imports), 0.26687507631583754,
                                  1e-9);
  g_assert_cmpfloat_with_epsilon (100 * serai_share (exports, 84593070081.31), 1.036991067491489,
                                  1e-9);
  g_assert_cmpfloat_with_epsilon (100 * serai_share (1384860427.31, 135527430805.10),
                                  1.021830354993999, 1e-9);
  g_assert_cmpfloat_with_epsilon (100 * serai_mirror_gap (360e6, 363522761.1), 0.973781, 1e-6);
  g_assert_cmpfloat_with_epsilon (serai_grubel_lloyd (300, 200), 0.8, 1e-12); /* ixambee 477699 */
  g_assert_cmpfloat_with_epsilon (serai_grubel_lloyd (6, 2), 0.5, 1e-12); /* interviewsolution */
}

static const struct
{
  double good, all, world_good, advantage;
} advantages[] = {
    {142903126.0, 926638157.0, 15415730119.0, 1.1978644224356572}, /* KAZ 3330 */
    {114439199.0, 926638157.0, 447962674.0, 33.011329591541454},   /* KAZ 2873 */
    {55908751.0, 926638157.0, 481264356.0, 15.011570435664089},    /* KAZ 2815 */
    {16237840.0, 88087735.0, 3303082583.0, 6.6824173802128035},    /* TJK 3510 */
    {10879032.0, 88087735.0, 760489174.0, 19.445628762995092},     /* TJK 6841 */
};

static void
test_revealed_advantage_is_that_of_balassa (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (advantages); i++)
    g_assert_cmpfloat_with_epsilon (serai_revealed_advantage (advantages[i].good, advantages[i].all,
                                                              advantages[i].world_good,
                                                              119740265088.0),
                                    advantages[i].advantage, 1e-9);
}

/* UNCTAD's stages of production, raw, intermediate, consumer and capital goods, 2021 (WITS). */
static const double kazakh_exports[] = {39573700000.0, 14795940000.0, 4372940000.0, 1576370000.0};
static const double tajik_imports[] = {403620000.0, 1057450000.0, 1845300000.0, 909160000.0};

static void
test_structures_are_compared_by_shares (void)
{
  g_assert_cmpfloat_with_epsilon (100 * serai_complementarity (tajik_imports, kazakh_exports, 4),
                                  43.96718817151477, 1e-9);
  g_assert_cmpfloat_with_epsilon (serai_complementarity (kazakh_exports, kazakh_exports, 4), 1,
                                  1e-12);
  /* Two structures are as similar as they are complementary: both are 1 - sum |a - b| / 2. */
  g_assert_cmpfloat_with_epsilon (100 * serai_similarity (tajik_imports, kazakh_exports, 4),
                                  43.96718817151477, 1e-9);
}

static void
test_trade_in_several_goods_is_weighed_together (void)
{
  const double exports[] = {319, 43, 10}, imports[] = {354, 141, 100};
  g_assert_cmpfloat_with_epsilon (100 * serai_grubel_lloyd_of_goods (exports, imports, 3),
                                  76.93898655635988, 1e-9);
  g_assert_cmpfloat_with_epsilon (serai_fob_from_cif (507637846.85, 1.06), 478903629.1037736, 1e-6);
  g_assert_cmpfloat_with_epsilon (serai_intensity (2, 10, 5, 100), 4, 1e-12);
}

static void
test_concentration_runs_from_even_to_one (void)
{
  const double even[] = {2, 2, 2, 2}, one[] = {0, 7, 0}, mixed[] = {1, 3};
  g_assert_cmpfloat_with_epsilon (serai_concentration (even, 4), 0.25, 1e-12);
  g_assert_cmpfloat_with_epsilon (serai_concentration (one, 3), 1, 1e-12);
  g_assert_cmpfloat_with_epsilon (serai_concentration (mixed, 2), 0.625, 1e-12);
  g_assert_cmpfloat_with_epsilon (serai_concentration_normalised (even, 4), 0, 1e-12);
  g_assert_cmpfloat_with_epsilon (serai_concentration_normalised (mixed, 2), 0.25, 1e-12);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/trade/indicators/growth-is-measured-on-the-earlier-value",
                   test_growth_is_measured_on_the_earlier_value);
  g_test_add_func ("/trade/indicators/growth-from-nothing-or-over-zero-is-none",
                   test_growth_from_nothing_or_over_zero_is_none);
  g_test_add_func ("/trade/indicators/ratios-are-those-of-the-textbook",
                   test_ratios_are_those_of_the_textbook);
  g_test_add_func ("/trade/indicators/revealed-advantage-is-that-of-balassa",
                   test_revealed_advantage_is_that_of_balassa);
  g_test_add_func ("/trade/indicators/structures-are-compared-by-shares",
                   test_structures_are_compared_by_shares);
  g_test_add_func ("/trade/indicators/trade-in-several-goods-is-weighed-together",
                   test_trade_in_several_goods_is_weighed_together);
  g_test_add_func ("/trade/indicators/concentration-runs-from-even-to-one",
                   test_concentration_runs_from_even_to_one);
  return g_test_run ();
}
