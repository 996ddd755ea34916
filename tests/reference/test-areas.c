/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The codes by which statistics name areas, there and back. */
#include "reference/areas.h"

static SeraiAreas *
load (void)
{
  g_autoptr (GError) error = NULL;
  SeraiAreas *areas = serai_areas_new (&error);
  g_assert_no_error (error);
  return areas;
}

static void
test_numbers_are_found_with_and_without_leading_zeros (void)
{
  g_autoptr (SeraiAreas) areas = load ();
  g_assert_cmpstr (serai_areas_find (areas, "008")->area, ==, "ALB");
  g_assert_cmpstr (serai_areas_find (areas, "8")->area, ==, "ALB");
  g_assert_cmpstr (serai_areas_find (areas, "000")->area, ==, "WLD");
  g_assert_null (serai_areas_find (areas, ""));
  g_assert_null (serai_areas_find (areas, "9999"));
}

static void
test_comtrade_is_asked_by_its_own_numbers (void)
{
  static const char *const cases[][2] = {
      {"USA", "842"}, {"FRA", "251"}, {"IND", "699"}, {"NOR", "579"},
      {"CHE", "757"}, {"TWN", "490"}, {"XKX", "412"}, {"SDN", "729"},
      {"DEU", "276"}, {"WLD", "0"},   {"TJK", "762"}, {"ALB", "8"},
  };
  g_autoptr (SeraiAreas) areas = load ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (serai_areas_find_number (areas, cases[i][0]), ==, cases[i][1]);
  /* Monaco is in France's figures, and the number that ISO gives it means something else there. */
  g_assert_null (serai_areas_find_number (areas, "MCO"));
  g_assert_null (serai_areas_find_number (areas, "QQQ"));
}

static void
test_what_is_asked_by_number_is_read_back_as_the_same_area (void)
{
  g_autoptr (SeraiAreas) areas = load ();
  guint n = 0;
  for (guint number = 0; number < 1000; number++)
    {
      g_autofree char *code = g_strdup_printf ("%u", number);
      const SeraiArea *area = serai_areas_find (areas, code);
      if (area == NULL)
        continue;
      const char *asked = serai_areas_find_number (areas, area->area);
      g_assert_nonnull (asked);
      g_assert_cmpstr (serai_areas_find (areas, asked)->area, ==, area->area);
      n++;
    }
  g_assert_cmpuint (n, >, 240);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reference/areas/numbers-are-found-with-and-without-leading-zeros",
                   test_numbers_are_found_with_and_without_leading_zeros);
  g_test_add_func ("/reference/areas/comtrade-is-asked-by-its-own-numbers",
                   test_comtrade_is_asked_by_its_own_numbers);
  g_test_add_func ("/reference/areas/what-is-asked-by-number-is-read-back-as-the-same-area",
                   test_what_is_asked_by_number_is_read_back_as_the_same_area);
  return g_test_run ();
}
