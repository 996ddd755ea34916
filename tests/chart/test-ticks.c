/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/ticks.h"

#include <math.h>

static const struct
{
  double lowest, highest;
  guint max_steps;
  double low, high, step;
} cases[] = {
    {0, 1.438, 5, 0, 1.5, 0.5},      {0, 1.5, 5, 0, 1.5, 0.5},       {0, 1.51, 5, 0, 2, 0.5},
    {0, 100, 5, 0, 100, 20},         {0, 1, 5, 0, 1, 0.2},           {0, 6, 5, 0, 6, 2},
    {-0.46, 1.5, 5, -0.5, 1.5, 0.5}, {-3, 0, 5, -3, 0, 1},           {0, 0, 5, 0, 1, 0.2},
    {0, 1.438, 2, 0, 2, 1},          {0, 877.2e6, 5, 0, 1e9, 200e6}, {5, 9, 5, 0, 10, 2},
    {0, 0.3, 5, 0, 0.3, 0.1},        {-0.1, 1.4, 1, -2, 2, 2},
};

static void
test_steps_are_one_two_five (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SeraiTicks ticks = serai_ticks_choose (SERAI_SCALE_LINEAR, cases[i].lowest, cases[i].highest,
                                             cases[i].max_steps);
      g_test_message ("%g to %g: %g to %g by %g", cases[i].lowest, cases[i].highest, ticks.low,
                      ticks.high, ticks.step);
      g_assert_cmpfloat_with_epsilon (ticks.step, cases[i].step, 1e-9 * cases[i].step);
      g_assert_cmpfloat_with_epsilon (ticks.low, cases[i].low, 1e-9 * cases[i].step);
      g_assert_cmpfloat_with_epsilon (ticks.high, cases[i].high, 1e-9 * cases[i].step);
    }
}

static void
test_any_range_has_few_steps_and_is_held (void)
{
  for (int i = 0; i < 20000; i++)
    {
      double size = pow (10, g_test_rand_double_range (-3, 13));
      double highest = g_test_rand_double_range (0, size);
      double lowest = i % 2 ? -g_test_rand_double_range (0, size) : 0;
      SeraiTicks ticks = serai_ticks_choose (SERAI_SCALE_LINEAR, lowest, highest, 5);
      double n_steps = (ticks.high - ticks.low) / ticks.step;
      g_assert_cmpfloat (n_steps, <, 5.001);
      g_assert_cmpfloat (n_steps, >, lowest < 0 ? 0.999 : 1.999);
      g_assert_true (ticks.low <= lowest + 1e-6 * size && ticks.high >= highest - 1e-6 * size);
    }
}

static void
assert_ticks (SeraiTicks ticks, const char *expected)
{
  GString *written = g_string_new (NULL);
  for (guint i = 0; i < serai_ticks_count (&ticks); i++)
    {
      g_autofree char *number = serai_ticks_write (&ticks, i);
      g_string_append_printf (written, "%s%s", i ? " " : "", number);
    }
  g_assert_cmpstr (written->str, ==, expected);
  g_string_free (written, TRUE);
}

static void
test_other_scales_have_their_own_ticks (void)
{
  assert_ticks (serai_ticks_choose (SERAI_SCALE_LINEAR, 0, 1.4, 5), "0 0.5 1.0 1.5");
  assert_ticks (serai_ticks_choose (SERAI_SCALE_LOG, 0.68, 1.44, 5), "0.5 1 2");
  assert_ticks (serai_ticks_choose (SERAI_SCALE_LOG, 3, 800, 5), "1 10 100 1000");
  assert_ticks (serai_ticks_choose (SERAI_SCALE_LOG, 20, 20, 5), "20 50");
  assert_ticks (serai_ticks_choose (SERAI_SCALE_PLACES, 1, 3, 5), "1 2 3");
  assert_ticks (serai_ticks_choose (SERAI_SCALE_PLACES, 17, 21, 5), "1 5 10 15 20 25");
  assert_ticks (serai_ticks_choose (SERAI_SCALE_PLACES, 1, 1, 5), "1 2");
}

static void
test_any_range_of_any_scale_is_held (void)
{
  for (int i = 0; i < 20000; i++)
    {
      double a = pow (10, g_test_rand_double_range (-6, 13));
      double b = a * pow (10, g_test_rand_double_range (0, 9));
      guint most = g_test_rand_int_range (1, 6);
      SeraiTicks log = serai_ticks_choose (SERAI_SCALE_LOG, a, b, most);
      g_assert_cmpuint (serai_ticks_count (&log), <=, most + 1);
      g_assert_cmpuint (serai_ticks_count (&log), >=, 2);
      g_assert_cmpfloat (serai_ticks_place (&log, a), >, -1e-9);
      g_assert_cmpfloat (serai_ticks_place (&log, b), <, 1 + 1e-9);
      double place = g_test_rand_int_range (1, 250);
      SeraiTicks places = serai_ticks_choose (SERAI_SCALE_PLACES, 1, place, most);
      g_assert_cmpuint (serai_ticks_count (&places), <=, most + 1);
      g_assert_cmpfloat (serai_ticks_place (&places, place), >, -1e-9);
      g_assert_cmpfloat (serai_ticks_place (&places, 1), ==, 1);
    }
}

static void
test_numbers_are_written_for_people (void)
{
  static const struct
  {
    double value, step;
    const char *text;
  } numbers[] = {{1, 0.5, "1.0"},
                 {0, 0.5, "0"},
                 {-0.5, 0.5, "\u22120.5"},
                 {20, 20, "20"},
                 {0.25, 0.05, "0.25"},
                 {2000, 1000, "2000"},
                 {1e5, 5e4, "100\u202f000"},
                 {1.5e6, 5e5, "1\u202f500\u202f000"}};
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *text = serai_ticks_format (numbers[i].value, numbers[i].step);
      g_assert_cmpstr (text, ==, numbers[i].text);
    }
  g_autofree char *value = serai_ticks_format_value (1.38486);
  g_assert_cmpstr (value, ==, "1.385");
  g_autofree char *large = serai_ticks_format_value (-507.63785);
  g_assert_cmpstr (large, ==, "\u2212507.6");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/ticks/steps-are-one-two-five", test_steps_are_one_two_five);
  g_test_add_func ("/chart/ticks/any-range-has-few-steps-and-is-held",
                   test_any_range_has_few_steps_and_is_held);
  g_test_add_func ("/chart/ticks/other-scales-have-their-own-ticks",
                   test_other_scales_have_their_own_ticks);
  g_test_add_func ("/chart/ticks/any-range-of-any-scale-is-held",
                   test_any_range_of_any_scale_is_held);
  g_test_add_func ("/chart/ticks/numbers-are-written-for-people",
                   test_numbers_are_written_for_people);
  return g_test_run ();
}
