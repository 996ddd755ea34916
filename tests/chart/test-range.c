/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/digest.h"
#include "chart/range.h"

#include <math.h>

static SeraiPeriod
years (int from, int to)
{
  return (SeraiPeriod){serai_period_year (from).first, serai_period_year (to).last};
}

static void
assert_range (SeraiPeriod is, SeraiPeriod wanted)
{
  g_autofree char *a = serai_period_format (is), *b = serai_period_format (wanted);
  g_assert_cmpstr (a, ==, b);
}

static void
test_a_range_stays_in_whole_years_and_inside (void)
{
  SeraiPeriod extent = years (2010, 2019), unset = SERAI_PERIOD_NONE;
  double middle = serai_period_year (2015).first;
  assert_range (serai_range_zoom (unset, extent, 0.4, middle, 365), years (2013, 2016));
  assert_range (serai_range_zoom (years (2014, 2015), extent, 0.5, middle, 365),
                years (2014, 2015));
  assert_range (serai_range_zoom (years (2011, 2018), extent, 4, middle, 365), unset);
  assert_range (serai_range_pan (years (2011, 2013), extent, 365, 365), years (2012, 2014));
  assert_range (serai_range_pan (years (2011, 2013), extent, 9000, 365), years (2017, 2019));
  assert_range (serai_range_pan (years (2011, 2013), extent, -9000, 365), years (2010, 2012));
}

static void
test_a_digest_tells_what_the_points_tell (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  g_autoptr (SeraiSeries) series = serai_series_new_empty (table, NULL);
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  for (guint i = 0; i < 70000; i++)
    {
      SeraiPoint point = {{i + 1, i + 1}, i % 50 == 0 ? NAN : g_rand_double_range (rand, -5, 5)};
      g_array_append_val (series->points, point);
    }
  SeraiDigest *digest = serai_digest_new (series);
  g_assert_nonnull (digest);
  for (guint round = 0; round < 200; round++)
    {
      guint first = g_rand_int_range (rand, 0, 69000);
      guint end = first + g_rand_int_range (rand, 2, 70000 - first);
      double low = HUGE_VAL, high = -HUGE_VAL, positive = HUGE_VAL;
      for (guint i = first; i < end; i++)
        {
          double value = g_array_index (series->points, SeraiPoint, i).value;
          low = value < low ? value : low;
          high = value > high ? value : high;
          positive = value > 0 && value < positive ? value : positive;
        }
      SeraiInterval is;
      g_assert_true (serai_digest_read (digest, first, end, FALSE, &is));
      g_assert_true (is.low == low && is.high == high);
      if (serai_digest_read (digest, first, end, TRUE, &is))
        g_assert_true (is.low == positive);
    }
  serai_digest_free (digest);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/range/a-range-stays-in-whole-years-and-inside",
                   test_a_range_stays_in_whole_years_and_inside);
  g_test_add_func ("/chart/range/a-digest-tells-what-the-points-tell",
                   test_a_digest_tells_what_the_points_tell);
  return g_test_run ();
}
