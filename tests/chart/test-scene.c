/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Figures: Bureau of National Statistics of Kazakhstan; Agency on Statistics of Tajikistan as
 * quoted in the press (data/samples/SOURCES.md). */
#include "chart/lettering.h"
#include "chart/spec.h"
#include "support/figures.h"

#include <math.h>
#include <string.h>

static void
add_series (SeraiChartSpec *spec, SeraiTable *table, const char *reporter, const char *label)
{
  g_autoptr (GPtrArray) found =
      serai_series_from_table (table, reporter, strcmp (reporter, "KAZ") == 0 ? "TJK" : "KAZ",
                               SERAI_MEASURE_TURNOVER, "TOTAL", 365);
  for (guint i = 0; i < found->len; i++)
    {
      g_ptr_array_add (spec->series, serai_series_ref (found->pdata[i]));
      g_ptr_array_add (spec->labels, g_strdup (label));
    }
}

static SeraiChartSpec *
make_spec (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_rows (table, add_dataset (table, "Bureau", SERAI_COVERAGE_UNKNOWN),
            "2020 KAZ TJK X TOTAL 693293313.07\n2020 KAZ TJK M TOTAL 98135206.74\n"
            "2021 KAZ TJK X TOTAL 800259092.74\n2021 KAZ TJK M TOTAL 363522761.10\n"
            "2022 KAZ TJK X TOTAL 877222580.46\n2022 KAZ TJK M TOTAL 507637846.85\n"
            "2023 KAZ TJK X TOTAL 859407444.20\n2023 KAZ TJK M TOTAL 270559072.61\n");
  add_rows (table, add_dataset (table, "Agency", SERAI_COVERAGE_LEADING),
            "2021 TJK KAZ X TOTAL 360000000 USD stated\n"
            "2021 TJK KAZ M TOTAL 820000000 USD stated\n"
            "2022 TJK KAZ T TOTAL 1438100000 USD derived\n"
            "2023 TJK KAZ X TOTAL 255800000 USD stated\n"
            "2023 TJK KAZ M TOTAL 893000000 USD stated\n");
  SeraiChartSpec *spec = serai_chart_spec_new ();
  spec->title = g_strdup ("Trade of Kazakhstan and Tajikistan");
  spec->unit = g_strdup ("exports + imports, billion US dollars");
  spec->point_unit = g_strdup ("billion US dollars");
  spec->scale = 1e9;
  spec->source = g_strdup ("Bureau of National Statistics of Kazakhstan, exports FOB, imports CIF");
  add_series (spec, table, "KAZ", "Kazakhstan reports");
  add_series (spec, table, "TJK", "Tajikistan reports");
  spec->has_claim = TRUE;
  spec->claim.period = serai_period_year (2022);
  spec->claim.allowed = (SeraiInterval){1.275e9, 1.5e9};
  spec->claim.value = 1.5e9;
  spec->claim.label = g_strdup ("claimed: almost 1.5");
  spec->claim.verdict = 1;
  return spec;
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

/* The @nth mark of a kind and ink. */
static const SeraiMark *
find_mark (const SeraiScene *scene, SeraiMarkKind kind, SeraiInk ink, guint nth)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const SeraiMark *mark = scene->marks->pdata[i];
      if (mark->kind == kind && mark->ink == ink && nth-- == 0)
        return mark;
    }
  return NULL;
}

static SeraiXY
get_point (const SeraiMark *mark, guint i)
{
  g_assert_nonnull (mark);
  g_assert_cmpuint (i, <, mark->points->len);
  return g_array_index (mark->points, SeraiXY, i);
}

/* Where a value stands between the drawn lines of 0.5 (the third of the grid) and of zero. */
static double
find_y (const SeraiScene *scene, double value)
{
  double zero = get_point (find_mark (scene, SERAI_MARK_LINE, SERAI_INK_AXIS, 0), 0).y;
  double half = get_point (find_mark (scene, SERAI_MARK_LINE, SERAI_INK_GRID, 0), 0).y;
  return zero + (half - zero) * value / 0.5;
}

static void
test_points_stand_at_their_values_and_years (void)
{
  g_autoptr (SeraiChartSpec) spec = make_spec ();
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 800, 340, 1);
  static const double kazakh[] = {0.79142852, 1.16378185, 1.38486043, 1.12996652};
  static const double tajik[] = {1.18, 1.4381, 1.1488};
  for (guint i = 0; i < G_N_ELEMENTS (kazakh); i++)
    {
      SeraiXY at = get_point (find_point (scene, 0, (int) i), 0);
      g_assert_cmpfloat_with_epsilon (at.y, find_y (scene, kazakh[i]), 1);
      g_autofree char *year = g_strdup_printf ("%u", 2020 + i);
      g_assert_cmpfloat_with_epsilon (at.x, get_point (find_text (scene, year), 0).x, 0.01);
    }
  for (guint i = 0; i < G_N_ELEMENTS (tajik); i++)
    g_assert_cmpfloat_with_epsilon (get_point (find_point (scene, 1, (int) i), 0).y,
                                    find_y (scene, tajik[i]), 1);
  /* A year is a year, give or take the leap day. */
  double step =
      get_point (find_text (scene, "2021"), 0).x - get_point (find_text (scene, "2020"), 0).x;
  g_assert_cmpfloat_with_epsilon (get_point (find_text (scene, "2023"), 0).x
                                      - get_point (find_text (scene, "2022"), 0).x,
                                  step, step * 0.005);
}

static void
test_the_grid_is_numbered_from_zero (void)
{
  g_autoptr (SeraiChartSpec) spec = make_spec ();
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 800, 340, 1);
  static const char *const numbers[] = {"0", "0.5", "1.0", "1.5"};
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      const SeraiMark *number = find_text (scene, numbers[i]);
      g_assert_nonnull (number);
      g_assert_cmpfloat (number->align, ==, 1);
      g_assert_cmpfloat_with_epsilon (get_point (number, 0).y - number->text_size * 0.36,
                                      find_y (scene, 0.5 * i), 1);
    }
  g_assert_null (find_text (scene, "2.0"));
  g_assert_null (find_mark (scene, SERAI_MARK_LINE, SERAI_INK_GRID, 3));
}

static void
test_reporters_differ_by_line_and_certainty_by_dot (void)
{
  g_autoptr (SeraiChartSpec) spec = make_spec ();
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 800, 340, 1);
  g_assert_false (find_mark (scene, SERAI_MARK_LINE, SERAI_INK_FIRST, 0)->is_dashed);
  g_assert_true (find_mark (scene, SERAI_MARK_LINE, SERAI_INK_SECOND, 0)->is_dashed);
  g_assert_false (find_point (scene, 0, 0)->is_hollow);
  g_assert_true (find_point (scene, 1, 0)->is_hollow);
  g_assert_cmpstr (find_point (scene, 0, 2)->text, ==,
                   "Kazakhstan reports, 2022: 1.385 billion US dollars");
}

static void
test_names_stand_at_the_ends_of_their_lines (void)
{
  g_autoptr (SeraiChartSpec) spec = make_spec ();
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 800, 340, 1);
  const SeraiMark *kazakh = find_text (scene, "Kazakhstan reports");
  const SeraiMark *tajik = find_text (scene, "Tajikistan reports");
  g_assert_cmpint (kazakh->ink, ==, SERAI_INK_FIRST);
  g_assert_cmpint (tajik->ink, ==, SERAI_INK_SECOND);
  double end = get_point (find_point (scene, 0, 3), 0).x;
  g_assert_cmpfloat (get_point (kazakh, 0).x, >, end);
  g_assert_cmpfloat (get_point (tajik, 0).y, <, get_point (kazakh, 0).y); /* as the lines end */
  g_assert_cmpfloat (fabs (get_point (kazakh, 0).y - find_y (scene, 1.13)), <, 24);
}

static void
test_the_claim_is_a_band_with_its_word_and_sign (void)
{
  g_autoptr (SeraiChartSpec) spec = make_spec ();
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 800, 340, 1);
  const SeraiMark *band = find_mark (scene, SERAI_MARK_RECT, SERAI_INK_CLAIM, 0);
  g_assert_cmpfloat_with_epsilon (get_point (band, 0).y, find_y (scene, 1.5), 1);
  g_assert_cmpfloat_with_epsilon (get_point (band, 1).y, find_y (scene, 1.275), 1);
  double middle = (get_point (band, 0).x + get_point (band, 1).x) / 2;
  g_assert_cmpfloat_with_epsilon (middle, get_point (find_text (scene, "2022"), 0).x, 0.01);
  const SeraiMark *first = find_mark (scene, SERAI_MARK_LINE, SERAI_INK_CLAIM, 0);
  const SeraiMark *second = find_mark (scene, SERAI_MARK_LINE, SERAI_INK_CLAIM, 1);
  g_assert_true (first->is_dashed);
  g_assert_cmpfloat_with_epsilon (get_point (first, 0).y, find_y (scene, 1.275), 1);
  g_assert_false (second->is_dashed);
  g_assert_cmpfloat_with_epsilon (get_point (second, 0).y, find_y (scene, 1.5), 1);
  const SeraiMark *glyph = find_mark (scene, SERAI_MARK_GLYPH, SERAI_INK_SUPPORTED, 0);
  g_assert_cmpfloat_with_epsilon (get_point (glyph, 0).y, find_y (scene, 1.5), 1);
  g_assert_nonnull (find_text (scene, "claimed: almost 1.5"));
  g_assert_true (find_text (scene, "2022")->is_bold);
  g_assert_false (find_text (scene, "2021")->is_bold);
}

static void
test_years_thin_out_and_keep_the_claims (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  GString *rows = g_string_new (NULL);
  for (int year = 1994; year <= 2023; year++)
    g_string_append_printf (rows, "%d KAZ TJK T TOTAL %d\n", year, year);
  add_rows (table, add_dataset (table, "Bureau", 0), rows->str);
  g_string_free (rows, TRUE);
  g_autoptr (SeraiChartSpec) spec = serai_chart_spec_new ();
  add_series (spec, table, "KAZ", "Kazakhstan");
  g_autoptr (SeraiScene) wide = serai_chart_build (spec, 1600, 300, 1);
  g_assert_nonnull (find_text (wide, "2016"));
  g_assert_nonnull (find_text (wide, "2017"));
  g_autoptr (SeraiScene) narrow = serai_chart_build (spec, 420, 300, 1);
  g_assert_nonnull (find_text (narrow, "2015"));
  g_assert_nonnull (find_text (narrow, "2020"));
  g_assert_null (find_text (narrow, "2016"));
  spec->has_claim = TRUE;
  spec->claim.period = serai_period_year (2017);
  g_autoptr (SeraiScene) claimed = serai_chart_build (spec, 420, 300, 1);
  g_assert_true (find_text (claimed, "2017")->is_bold);
}

static void
test_a_missing_year_parts_the_line (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_rows (table, add_dataset (table, "Bureau", 0),
            "2018 KAZ TJK T TOTAL 5\n2019 KAZ TJK T TOTAL 6\n2021 KAZ TJK T TOTAL 7\n"
            "2022 KAZ TJK T TOTAL 0 USD missing\n2023 KAZ TJK T TOTAL 8\n");
  g_autoptr (SeraiChartSpec) spec = serai_chart_spec_new ();
  add_series (spec, table, "KAZ", "Kazakhstan");
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 600, 300, 1);
  g_assert_cmpuint (find_mark (scene, SERAI_MARK_LINE, SERAI_INK_FIRST, 0)->points->len, ==, 2);
  g_assert_cmpuint (find_mark (scene, SERAI_MARK_LINE, SERAI_INK_FIRST, 1)->points->len, ==, 1);
  g_assert_cmpuint (find_mark (scene, SERAI_MARK_LINE, SERAI_INK_FIRST, 2)->points->len, ==, 1);
  g_assert_null (find_mark (scene, SERAI_MARK_LINE, SERAI_INK_FIRST, 3));
}

static void
test_bars_stand_side_by_side_from_zero (void)
{
  g_autoptr (SeraiChartSpec) spec = make_spec ();
  spec->kind = SERAI_CHART_BAR;
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 800, 340, 1);
  const SeraiMark *kazakh = find_point (scene, 0, 1), *tajik = find_point (scene, 1, 0);
  g_assert_cmpfloat_with_epsilon (get_point (kazakh, 0).y, find_y (scene, 1.1638), 1);
  g_assert_cmpfloat_with_epsilon (get_point (kazakh, 1).y, find_y (scene, 0), 1);
  g_assert_cmpfloat (get_point (kazakh, 1).x, <=, get_point (tajik, 0).x);
  g_assert_true (tajik->is_hollow);
  const SeraiMark *hit =
      serai_scene_hit (scene, get_point (tajik, 0).x + 2, get_point (tajik, 0).y + 2, 1);
  g_assert_true (hit == tajik);
}

static void
test_the_nearest_point_is_hit (void)
{
  g_autoptr (SeraiChartSpec) spec = make_spec ();
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 800, 340, 1);
  SeraiXY at = get_point (find_point (scene, 0, 0), 0);
  g_assert_true (serai_scene_hit (scene, at.x + 5, at.y - 5, 12) == find_point (scene, 0, 0));
  g_assert_null (serai_scene_hit (scene, at.x, at.y - 60, 12));
}

static void
test_an_empty_chart_says_so (void)
{
  g_autoptr (SeraiChartSpec) spec = serai_chart_spec_new ();
  spec->title = g_strdup ("Trade of Fiji and Chad");
  spec->empty = g_strdup ("No figures of this pair.");
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 600, 300, 1);
  g_assert_nonnull (find_text (scene, "No figures of this pair."));
  g_assert_null (find_mark (scene, SERAI_MARK_LINE, SERAI_INK_AXIS, 0));
}

static void
test_the_description_tells_every_value (void)
{
  g_autoptr (SeraiChartSpec) spec = make_spec ();
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, 800, 340, 1);
  g_assert_cmpstr (scene->description, ==,
                   "Trade of Kazakhstan and Tajikistan, exports + imports, billion US dollars. "
                   "Kazakhstan reports: "
                   "2020 0.791; 2021 1.164; 2022 1.385; 2023 1.130. Tajikistan reports: 2021 "
                   "1.180; 2022 1.438; 2023 1.149. claimed: almost 1.5");
}

/* --- any series, any size -------------------------------------------------------------------- */

static const char *const names[] = {"Kazakhstan reports",
                                    "Tajikistan",
                                    "По данным Республики Таджикистан",
                                    "Қазақстан Республикасының мәліметтері бойынша",
                                    "A",
                                    "Bosnia and Herzegovina, as quoted",
                                    "Государственныйкомитетпостатистике"};

static SeraiChartSpec *
make_random_spec (void)
{
  static const char *const reporters[] = {"KAZ", "TJK", "UZB", "KGZ", "RUS", "CHN"};
  SeraiChartSpec *spec = serai_chart_spec_new ();
  g_autoptr (SeraiTable) table = serai_table_new ();
  int n_series = g_test_rand_int_range (1, 7), first = g_test_rand_int_range (1994, 2020);
  double size = pow (10, g_test_rand_double_range (0, 12));
  spec->kind = g_test_rand_int_range (SERAI_CHART_LINE, SERAI_CHART_TREEMAP + 1);
  spec->is_log = spec->kind == SERAI_CHART_LINE && g_test_rand_bit ();
  spec->form = spec->kind == SERAI_CHART_RANK ? SERAI_FORM_RANK : SERAI_FORM_VALUE;
  spec->n_places = g_test_rand_int_range (1, 20);
  gboolean is_signed = spec->kind == SERAI_CHART_LINE || spec->kind == SERAI_CHART_BAR;
  spec->scale = g_test_rand_bit () ? 1e9 : 1;
  for (int i = 0; i < n_series; i++)
    {
      guint dataset = add_dataset (table, "Somebody", 0);
      for (int year = first; year < first + g_test_rand_int_range (1, 30); year++)
        {
          g_autofree char *row = g_strdup_printf (
              "%d %s AFG T TOTAL %f", year, reporters[i],
              spec->kind == SERAI_CHART_RANK    ? g_test_rand_int_range (1, 40)
              : is_signed && g_test_rand_bit () ? g_test_rand_double_range (-size, size)
                                                : g_test_rand_double_range (0, size));
          if (g_test_rand_int_range (0, 8) != 0)
            add_rows (table, dataset, row);
        }
    }
  g_autoptr (GPtrArray) found =
      serai_series_from_table (table, NULL, "AFG", SERAI_MEASURE_TURNOVER, "TOTAL", 365);
  for (guint i = 0; i < found->len; i++)
    {
      g_ptr_array_add (spec->series, serai_series_ref (found->pdata[i]));
      g_ptr_array_add (spec->labels,
                       g_strdup (names[g_test_rand_int_range (0, G_N_ELEMENTS (names))]));
    }
  spec->title = g_strdup (names[g_test_rand_int_range (0, G_N_ELEMENTS (names))]);
  spec->unit = g_strdup ("миллиардов долларов США в текущих ценах");
  spec->source = g_strdup ("Бюро национальной статистики Республики Казахстан, экспорт ФОБ, импорт "
                           "СИФ, получено 12 января 2024 года; Агентство по статистике");
  spec->empty = g_strdup ("No figures of this pair are in the library: import a table.");
  spec->has_claim = g_test_rand_bit ();
  spec->claim.period = serai_period_year (first + g_test_rand_int_range (0, 12));
  spec->claim.value = size * g_test_rand_double ();
  spec->claim.allowed = (SeraiInterval){spec->claim.value * 0.85, spec->claim.value};
  spec->claim.label = g_strdup ("утверждается: почти полтора миллиарда");
  spec->claim.verdict = g_test_rand_int_range (-1, 4);
  return spec;
}

typedef struct
{
  double left, top, right, bottom;
} Box;

static void
assert_words_apart (const SeraiScene *scene, SeraiLettering *lettering)
{
  g_autoptr (GArray) boxes = g_array_new (FALSE, FALSE, sizeof (Box));
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const SeraiMark *mark = scene->marks->pdata[i];
      for (guint j = 0; j < mark->points->len; j++)
        {
          SeraiXY at = get_point (mark, j);
          g_assert_true (isfinite (at.x) && isfinite (at.y));
          g_assert_true (at.x > -1 && at.x < scene->width + 1);
          g_assert_true (at.y > -1 && at.y < scene->height + 1);
        }
      if (mark->kind != SERAI_MARK_TEXT)
        continue;
      SeraiExtent extent =
          serai_lettering_measure (lettering, mark->text, mark->text_size, mark->is_bold);
      SeraiXY at = get_point (mark, 0);
      double left = at.x - mark->align * extent.width;
      Box box = {left, at.y - extent.ascent, left + extent.width, at.y + extent.descent};
      g_assert_true (box.left >= -0.01 && box.right <= scene->width + 0.01);
      g_assert_true (box.top >= -0.01 && box.bottom <= scene->height + 0.01);
      for (guint j = 0; j < boxes->len; j++)
        {
          const Box *other = &g_array_index (boxes, Box, j);
          g_assert_false (box.left < other->right - 0.01 && other->left < box.right - 0.01
                          && box.top < other->bottom - 0.01 && other->top < box.bottom - 0.01);
        }
      g_array_append_val (boxes, box);
    }
}

static void
test_words_never_overlap_or_leave_the_picture (void)
{
  g_autoptr (SeraiLettering) lettering = serai_lettering_new ();
  for (int i = 0; i < 100; i++)
    {
      g_autoptr (SeraiChartSpec) spec = make_random_spec ();
      double width = g_test_rand_int_range (120, 1400), height = g_test_rand_int_range (60, 900);
      double text_scale = 1 + 0.25 * g_test_rand_int_range (0, 5);
      g_autoptr (SeraiScene) scene = serai_chart_build (spec, width, height, text_scale);
      g_test_message ("%d: %g × %g at %.2f, %u series, %u marks", i, width, height, text_scale,
                      spec->series->len, scene->marks->len);
      assert_words_apart (scene, lettering);
    }
}

static void
test_a_small_chart_keeps_what_matters (void)
{
  g_autoptr (SeraiLettering) lettering = serai_lettering_new ();
  g_autoptr (SeraiChartSpec) spec = make_spec ();
  for (double text_scale = 1; text_scale <= 2; text_scale += 0.25)
    {
      g_autoptr (SeraiScene) scene = serai_chart_build (spec, 360, 420, text_scale);
      assert_words_apart (scene, lettering);
      g_assert_nonnull (find_point (scene, 0, 3));
      g_assert_nonnull (find_point (scene, 1, 2));
      g_assert_nonnull (find_text (scene, "2022"));
      g_assert_nonnull (find_text (scene, "claimed: almost 1.5"));
      g_assert_nonnull (find_text (scene, "0"));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/scene/points-stand-at-their-values-and-years",
                   test_points_stand_at_their_values_and_years);
  g_test_add_func ("/chart/scene/the-grid-is-numbered-from-zero",
                   test_the_grid_is_numbered_from_zero);
  g_test_add_func ("/chart/scene/reporters-differ-by-line-and-certainty-by-dot",
                   test_reporters_differ_by_line_and_certainty_by_dot);
  g_test_add_func ("/chart/scene/names-stand-at-the-ends-of-their-lines",
                   test_names_stand_at_the_ends_of_their_lines);
  g_test_add_func ("/chart/scene/the-claim-is-a-band-with-its-word-and-sign",
                   test_the_claim_is_a_band_with_its_word_and_sign);
  g_test_add_func ("/chart/scene/years-thin-out-and-keep-the-claims",
                   test_years_thin_out_and_keep_the_claims);
  g_test_add_func ("/chart/scene/a-missing-year-parts-the-line",
                   test_a_missing_year_parts_the_line);
  g_test_add_func ("/chart/scene/bars-stand-side-by-side-from-zero",
                   test_bars_stand_side_by_side_from_zero);
  g_test_add_func ("/chart/scene/the-nearest-point-is-hit", test_the_nearest_point_is_hit);
  g_test_add_func ("/chart/scene/an-empty-chart-says-so", test_an_empty_chart_says_so);
  g_test_add_func ("/chart/scene/the-description-tells-every-value",
                   test_the_description_tells_every_value);
  g_test_add_func ("/chart/scene/words-never-overlap-or-leave-the-picture",
                   test_words_never_overlap_or_leave_the_picture);
  g_test_add_func ("/chart/scene/a-small-chart-keeps-what-matters",
                   test_a_small_chart_keeps_what_matters);
  return g_test_run ();
}
