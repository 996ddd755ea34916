/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/painter.h"
#include "chart/spec.h"
#include "support/figures.h"

#include <glib/gstdio.h>
#include <libxml/parser.h>
#include <math.h>
#include <string.h>

static SeraiScene *
make_scene (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  add_rows (table, add_dataset (table, "Bureau", SERAI_COVERAGE_UNKNOWN),
            "2021 KAZ TJK T TOTAL 1163781853.84\n2022 KAZ TJK T TOTAL 1384860427.31\n");
  g_autoptr (SeraiChartSpec) spec = serai_chart_spec_new ();
  g_autoptr (GPtrArray) found =
      serai_series_from_table (table, "KAZ", "TJK", SERAI_MEASURE_TURNOVER, "TOTAL", 365);
  g_ptr_array_add (spec->series, serai_series_ref (found->pdata[0]));
  g_ptr_array_add (spec->labels, g_strdup ("Kazakhstan & <others>"));
  spec->title = g_strdup ("Торговля");
  spec->scale = 1e9;
  spec->has_claim = TRUE;
  spec->claim.period = serai_period_year (2022);
  spec->claim.value = 1.5e9;
  spec->claim.allowed = (SeraiInterval){1.275e9, 1.5e9};
  spec->claim.verdict = 3;
  return serai_chart_build (spec, 480, 300, 1);
}

static char *
save (const SeraiScene *scene, const char *folder, const char *name, gsize *out_length)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (folder, name, NULL);
  char *contents;
  g_assert_true (serai_painter_save (scene, serai_theme_get_light (), path, 2, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &contents, out_length, NULL));
  g_unlink (path);
  return contents;
}

static void
test_one_scene_gives_three_kinds_of_file (void)
{
  g_autoptr (SeraiScene) scene = make_scene ();
  g_autofree char *folder = g_dir_make_tmp ("serai-chart-XXXXXX", NULL);
  gsize length;
  g_autofree char *png = save (scene, folder, "chart.PNG", &length);
  g_assert_cmpmem (png, 4, "\x89PNG", 4);
  g_autofree char *pdf = save (scene, folder, "chart.pdf", &length);
  g_assert_cmpmem (pdf, 5, "%PDF-", 5);
  g_autofree char *svg = save (scene, folder, "chart.svg", &length);
  xmlDocPtr document = xmlReadMemory (svg, (int) length, NULL, NULL, XML_PARSE_NONET);
  g_assert_nonnull (document);
  xmlFreeDoc (document);
  g_assert_nonnull (strstr (svg, ">Торговля</text>"));
  g_assert_nonnull (strstr (svg, "Kazakhstan &amp; &lt;others&gt;"));
  g_assert_nonnull (strstr (svg, "<desc id=\"description\">"));
  g_rmdir (folder);
}

static void
test_another_ending_is_refused_and_nothing_written (void)
{
  g_autoptr (SeraiScene) scene = make_scene ();
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("serai-chart-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "chart.doc", NULL);
  g_assert_false (serai_painter_save (scene, serai_theme_get_light (), path, 1, &error));
  g_assert_error (error, SERAI_PAINTER_ERROR, SERAI_PAINTER_ERROR_FORMAT);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_rmdir (folder);
}

static double
get_luminance (SeraiColour colour)
{
  const double parts[] = {colour.red, colour.green, colour.blue};
  static const double weights[] = {0.2126, 0.7152, 0.0722};
  double sum = 0;
  for (int i = 0; i < 3; i++)
    sum += weights[i]
           * (parts[i] <= 0.03928 ? parts[i] / 12.92 : pow ((parts[i] + 0.055) / 1.055, 2.4));
  return sum;
}

static void
test_every_ink_for_words_can_be_read (void)
{
  const SeraiTheme *themes[] = {serai_theme_get_light (), serai_theme_get_dark ()};
  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    for (int ink = 0; ink < SERAI_N_INKS; ink++)
      {
        if (ink == SERAI_INK_GRID || ink == SERAI_INK_AXIS || ink == SERAI_INK_PAGE)
          continue;
        double a = get_luminance (themes[i]->inks[ink]) + 0.05;
        double b = get_luminance (themes[i]->inks[SERAI_INK_PAGE]) + 0.05;
        g_test_message ("theme %u, ink %d: %.2f", i, ink, MAX (a, b) / MIN (a, b));
        g_assert_cmpfloat (MAX (a, b) / MIN (a, b), >=, 4.5);
      }
}

/* Once as pixels: the disc of the sign has its colour, the corner is page. */
static void
test_pixels_have_the_inks_colours (void)
{
  g_autoptr (SeraiScene) scene = make_scene ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 480, 300);
  cairo_t *cr = cairo_create (surface);
  serai_painter_paint (scene, serai_theme_get_light (), cr);
  cairo_surface_flush (surface);
  const guint32 *pixels = (const guint32 *) (const void *) cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface) / 4;
  g_assert_cmphex (pixels[0] & 0xffffff, ==, 0xffffff);
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const SeraiMark *mark = scene->marks->pdata[i];
      if (mark->kind != SERAI_MARK_GLYPH)
        continue;
      SeraiXY at = g_array_index (mark->points, SeraiXY, 0);
      int x = (int) at.x, y = (int) (at.y - mark->width * 0.33);
      g_assert_cmphex (pixels[y * stride + x] & 0xffffff, ==, 0xc01c28);
    }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/painter/one-scene-gives-three-kinds-of-file",
                   test_one_scene_gives_three_kinds_of_file);
  g_test_add_func ("/chart/painter/another-ending-is-refused-and-nothing-written",
                   test_another_ending_is_refused_and_nothing_written);
  g_test_add_func ("/chart/painter/every-ink-for-words-can-be-read",
                   test_every_ink_for_words_can_be_read);
  g_test_add_func ("/chart/painter/pixels-have-the-inks-colours",
                   test_pixels_have_the_inks_colours);
  return g_test_run ();
}
