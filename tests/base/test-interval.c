/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/interval.h"

static const struct
{
  double number;
  SeraiBound bound;
  double step;
  double value;
  gboolean is_allowed;
} cases[] = {
    {1.5e9, SERAI_BOUND_BELOW, 0.1e9, 1384.86e6, TRUE},
    {1.5e9, SERAI_BOUND_BELOW, 0.1e9, 1.274e9, FALSE},
    {1.5e9, SERAI_BOUND_BELOW, 0.1e9, 1.501e9, FALSE},
    {20, SERAI_BOUND_ABOVE, 1, 19.0, FALSE},
    {20, SERAI_BOUND_ABOVE, 1, 22.2, TRUE},
    {20, SERAI_BOUND_ABOVE, 1, 25.1, FALSE},
    {1.4e9, SERAI_BOUND_EXACT, 0.1e9, 1384.86e6, TRUE},
    {1.4e9, SERAI_BOUND_EXACT, 0.1e9, 1.46e9, FALSE},
    {500e6, SERAI_BOUND_EXACT, 0, 502e6, TRUE},
    {800e6, SERAI_BOUND_ABOUT, 0, 870e6, TRUE},
    {-1.7e9, SERAI_BOUND_ABOVE, 0.1e9, -1.8e9, TRUE},
    {-1.7e9, SERAI_BOUND_ABOVE, 0.1e9, -1.6e9, FALSE},
};

static void
test_wording_allows_what_the_contract_says (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SeraiInterval allowed =
          serai_interval_for_wording (cases[i].number, cases[i].bound, cases[i].step);
      g_test_message ("case %u: %g to %g", i, allowed.low, allowed.high);
      g_assert_cmpint (serai_interval_contains (allowed, cases[i].value), ==, cases[i].is_allowed);
    }
}

static void
test_distance_is_a_share_of_the_nearer_end (void)
{
  SeraiInterval allowed = {20, 25};
  g_assert_cmpfloat_with_epsilon (serai_interval_distance (allowed, 19), 0.05, 1e-9);
  g_assert_cmpfloat_with_epsilon (serai_interval_distance (allowed, 30), 0.2, 1e-9);
  g_assert_cmpfloat (serai_interval_distance (allowed, 22), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/interval/wording-allows-what-the-contract-says",
                   test_wording_allows_what_the_contract_says);
  g_test_add_func ("/base/interval/distance-is-a-share-of-the-nearer-end",
                   test_distance_is_a_share_of_the_nearer_end);
  return g_test_run ();
}
