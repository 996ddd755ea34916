/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The kinds beside lines and bars: logarithmic axes, areas, rankings, treemaps. Invented figures.
 */
#include "chart/spec.h"
#include "support/figures.h"

#include <math.h>
#include <string.h>

static void
add_series (SeraiChartSpec *spec, const char *partner, SeraiInk ink, const double *values, guint n)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_dataset (table, "Somebody", SERAI_COVERAGE_ALL);
  SeraiSeries *series = serai_series_new_empty (table, table->datasets->pdata[0]);
  g_strlcpy (series->reporter, "KAZ", sizeof series->reporter);
  g_strlcpy (series->partner, partner, sizeof series->partner);
  for (guint i = 0; i < n; i++)
    {
      SeraiPoint point = {serai_period_year (2020 + i), values[i], SERAI_STATUS_REPORTED, 0};
      g_array_append_val (series->points, point);
    }
  g_ptr_array_add (spec->series, series);
  g_ptr_array_add (spec->labels, g_strdup (partner));
  g_array_append_val (spec->inks, ink);
}

static const SeraiMark *
find_point (const SeraiScene *scene, int series, int point)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const SeraiMark *mark = scene->marks->pdata[i];
      if (mark->series == series && mark->point == point)
        return mark;
    }
  return NULL;
}

static const SeraiMark *
find_text (const SeraiScene *scene, const char *text)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const SeraiMark *mark = scene->marks->pdata[i];
      if (mark->kind == SERAI_MARK_TEXT && strcmp (mark->text, text) == 0)
        return mark;
    }
  return NULL;
}

static SeraiXY
get_point (const SeraiMark *mark, guint i)
{
  g_assert_nonnull (mark);
  return g_array_index (mark->points, SeraiXY, i);
}

static double
get_y (const SeraiScene *scene, int series, int point)
{
  return get_point (find_point (scene, series, point), 0).y;
}

#define CLOSE(a, b) g_assert_cmpfloat_with_epsilon (a, b, 1e-6)

static void
test_on_a_logarithmic_axis_equal_ratios_are_equally_far_apart (void)
{
  g_autoptr (SeraiChartSpec) spec = serai_chart_spec_new ();
  spec->is_log = TRUE;
  add_series (spec, "TJK", SERAI_INK_FIRST, (double[]){3, 30, 300, 0}, 4);
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 600, 300, 1);
  CLOSE (get_y (scene, 0, 0) - get_y (scene, 0, 1), get_y (scene, 0, 1) - get_y (scene, 0, 2));
  g_assert_cmpfloat (get_y (scene, 0, 0), >, get_y (scene, 0, 1));
  g_assert_null (find_point (scene, 0, 3)); /* zero has no logarithm */
  g_assert_nonnull (find_text (scene, "10"));
  g_assert_null (find_text (scene, "0"));
}

static void
test_places_count_from_the_top (void)
{
  g_autoptr (SeraiChartSpec) spec = serai_chart_spec_new ();
  spec->form = SERAI_FORM_RANK;
  add_series (spec, "TJK", SERAI_INK_FIRST, (double[]){21, 1, 11}, 3);
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 600, 300, 1);
  g_assert_cmpfloat (get_y (scene, 0, 1), <, get_y (scene, 0, 2));
  CLOSE ((get_y (scene, 0, 0) + get_y (scene, 0, 1)) / 2, get_y (scene, 0, 2));
  CLOSE (find_text (scene, "1")->points->len, 1);
  g_assert_null (find_text (scene, "0"));
  g_assert_cmpstr (find_point (scene, 0, 0)->text, ==, "TJK, 2020: 21");
}

static void
test_areas_lie_on_each_other (void)
{
  g_autoptr (SeraiChartSpec) spec = serai_chart_spec_new ();
  spec->kind = SERAI_CHART_AREA;
  add_series (spec, "X", SERAI_INK_FIRST, (double[]){1, 2, 4}, 3);
  add_series (spec, "M", SERAI_INK_SECOND, (double[]){3, 2, NAN}, 3);
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 600, 300, 1);
  CLOSE (get_y (scene, 1, 0), get_y (scene, 1, 1)); /* 1 + 3 = 2 + 2 */
  CLOSE (get_y (scene, 1, 0), get_y (scene, 0, 2)); /* = 4 */
  g_assert_null (find_point (scene, 1, 2));
  g_assert_cmpstr (find_point (scene, 1, 0)->text, ==, "M, 2020: 3.000");
}

static void
test_a_ranking_has_a_row_for_each_place (void)
{
  g_autoptr (SeraiChartSpec) spec = serai_chart_spec_new ();
  spec->kind = SERAI_CHART_RANK;
  spec->form = SERAI_FORM_RANK;
  spec->n_places = 3;
  add_series (spec, "RUS", SERAI_INK_OTHER, (double[]){1, 2}, 2);
  add_series (spec, "CHN", SERAI_INK_OTHER, (double[]){2, 1}, 2);
  add_series (spec, "UZB", SERAI_INK_OTHER, (double[]){3, 30}, 2);
  add_series (spec, "TJK", SERAI_INK_FIRST, (double[]){20, 3}, 2);
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 600, 300, 1);
  CLOSE (get_y (scene, 0, 0), get_y (scene, 1, 1));
  CLOSE (get_y (scene, 0, 1), get_y (scene, 1, 0));
  CLOSE (get_y (scene, 2, 0), get_y (scene, 3, 1));
  CLOSE (get_y (scene, 2, 0) - get_y (scene, 1, 0), get_y (scene, 1, 0) - get_y (scene, 0, 0));
  /* Beyond the rows stands who is asked for, with the place; others only leave. */
  g_assert_cmpfloat (get_y (scene, 3, 0), >, get_y (scene, 3, 1));
  g_assert_nonnull (find_text (scene, "20"));
  g_assert_null (find_point (scene, 2, 1));
  g_assert_null (find_text (scene, "30"));
  CLOSE (get_point (find_text (scene, "2020"), 0).x, get_point (find_point (scene, 0, 0), 0).x);
}

static double
get_area (const SeraiScene *scene, int series)
{
  const SeraiMark *mark = find_point (scene, series, 0);
  SeraiXY a = get_point (mark, 0), b = get_point (mark, 1);
  return (b.x - a.x + 2) * (b.y - a.y + 2); /* with the gap between two fields */
}

static void
test_a_treemaps_fields_are_as_large_as_their_parts (void)
{
  g_autoptr (SeraiChartSpec) spec = serai_chart_spec_new ();
  spec->kind = SERAI_CHART_TREEMAP;
  static const double values[] = {40, 25, 20, 10, 5};
  static const char *const names[] = {"CHN", "RUS", "ITA", "TUR", "KOR"};
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    add_series (spec, names[i], i == 0 ? SERAI_INK_FIRST : SERAI_INK_OTHER, &values[i], 1);
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 600, 300, 1);
  for (guint i = 1; i < G_N_ELEMENTS (values); i++)
    g_assert_cmpfloat_with_epsilon (get_area (scene, i) / get_area (scene, 0),
                                    values[i] / values[0], 1e-6);
  g_assert_cmpstr (find_point (scene, 0, 0)->text, ==, "CHN, 2020: 40.00, 40.0 %");
  g_assert_nonnull (find_text (scene, "CHN"));
  g_assert_nonnull (find_text (scene, "40.0 %"));
}

static void
test_what_has_no_part_has_no_field (void)
{
  g_autoptr (SeraiChartSpec) spec = serai_chart_spec_new ();
  spec->kind = SERAI_CHART_TREEMAP;
  add_series (spec, "CHN", SERAI_INK_FIRST, (double[]){7}, 1);
  add_series (spec, "RUS", SERAI_INK_OTHER, (double[]){0}, 1);
  add_series (spec, "ITA", SERAI_INK_OTHER, (double[]){NAN}, 1);
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 600, 300, 1);
  g_assert_nonnull (find_point (scene, 0, 0));
  g_assert_null (find_point (scene, 1, 0));
  g_assert_null (find_point (scene, 2, 0));
}

#define ADD(name, function) g_test_add_func ("/chart/kinds/" name, function)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("on-a-logarithmic-axis-equal-ratios-are-equally-far-apart",
       test_on_a_logarithmic_axis_equal_ratios_are_equally_far_apart);
  ADD ("places-count-from-the-top", test_places_count_from_the_top);
  ADD ("areas-lie-on-each-other", test_areas_lie_on_each_other);
  ADD ("a-ranking-has-a-row-for-each-place", test_a_ranking_has_a_row_for_each_place);
  ADD ("a-treemaps-fields-are-as-large-as-their-parts",
       test_a_treemaps_fields_are_as_large_as_their_parts);
  ADD ("what-has-no-part-has-no-field", test_what_has_no_part_has_no_field);
  return g_test_run ();
}
