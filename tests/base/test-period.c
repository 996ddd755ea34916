/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/period.h"

static void
test_written_forms_come_back (void)
{
  static const char *const forms[] = {
      "2022",       "2022-H1",   "2022-H2",         "2022-Q3",         "2023-04",
      "2023-05-04", "2018/2022", "2022-01/2022-09", "2021-07/2022-06", "2023-05-04/2023-05-09"};
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      SeraiPeriod period;
      g_assert_true (serai_period_parse (forms[i], &period));
      g_autofree char *again = serai_period_format (period);
      g_assert_cmpstr (again, ==, forms[i]);
    }
}

static void
test_two_names_of_one_period_are_equal (void)
{
  SeraiPeriod half, months;
  g_assert_true (serai_period_parse ("2022-01/2022-06", &months));
  g_assert_true (serai_period_parse ("2022-H1", &half));
  g_assert_true (serai_period_equal (half, months));
}

static void
test_what_is_no_period_is_refused (void)
{
  static const char *const wrong[] = {"",           "22",        "2022-13",   "2022-H3", "2022-Q5",
                                      "2022-02-30", "2022/2021", "last year", "2022-1"};
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      SeraiPeriod period;
      g_assert_false (serai_period_parse (wrong[i], &period));
      g_assert_false (serai_period_is_set (period));
    }
}

static void
test_a_shifted_february_stays_whole (void)
{
  SeraiPeriod leap = serai_period_month (2024, 2);
  g_assert_true (
      serai_period_equal (serai_period_shift_years (leap, -1), serai_period_month (2023, 2)));
  g_assert_true (
      serai_period_equal (serai_period_shift_years (serai_period_month (2023, 2), 1), leap));
  g_assert_true (serai_period_equal (serai_period_shift_years (serai_period_year (2022), -1),
                                     serai_period_year (2021)));
}

static void
test_weekdays_and_months_are_the_calendars (void)
{
  guint32 day = serai_day (2023, 5, 4);
  g_assert_cmpint (serai_day_weekday (day), ==, 4);
  g_assert_cmpuint (serai_day_add_months (serai_day (2023, 1, 31), 1), ==, serai_day (2023, 2, 28));
  g_assert_cmpuint (serai_day (2023, 2, 29), ==, 0);
  g_assert_cmpuint (serai_day_parse ("2023-05-04T10:00"), ==, day);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/period/written-forms-come-back", test_written_forms_come_back);
  g_test_add_func ("/base/period/two-names-of-one-period-are-equal",
                   test_two_names_of_one_period_are_equal);
  g_test_add_func ("/base/period/what-is-no-period-is-refused", test_what_is_no_period_is_refused);
  g_test_add_func ("/base/period/a-shifted-february-stays-whole",
                   test_a_shifted_february_stays_whole);
  g_test_add_func ("/base/period/weekdays-and-months-are-the-calendars",
                   test_weekdays_and_months_are_the_calendars);
  return g_test_run ();
}
