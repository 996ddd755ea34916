/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long a series of a million points takes to be drawn and panned, and gnuplot beside it. */
#include "chart/painter.h"
#include "chart/spec.h"

#include <glib/gstdio.h>
#include <math.h>
#include <sys/wait.h>

#define N_POINTS 1000000
#define WIDTH 1000
#define HEIGHT 500
#define N_STEPS 40

/* A walk with a slow wave, always the same. */
static SeraiSeries *
make_series (SeraiTable *table)
{
  SeraiDataset *dataset = serai_dataset_new ();
  g_ptr_array_add (table->datasets, dataset);
  SeraiSeries *series = serai_series_new_empty (table, dataset);
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);
  double value = 0;
  for (guint i = 0; i < N_POINTS; i++)
    {
      value += g_rand_double_range (rand, -1, 1);
      SeraiPoint point = {{1000 + i, 1000 + i}, value + 400 * sin (i / 60000.0), 0, 0};
      g_array_append_val (series->points, point);
    }
  return series;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;
  return x < y ? -1 : x > y;
}

static double
paint (const SeraiChartSpec *spec, cairo_surface_t *surface)
{
  gint64 began = g_get_monotonic_time ();
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, WIDTH, HEIGHT, 1);
  cairo_t *cr = cairo_create (surface);
  serai_painter_paint (scene, serai_theme_get_light (), cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return (g_get_monotonic_time () - began) / 1e3;
}

static double
pan (SeraiChartSpec *spec, guint n_shown, cairo_surface_t *surface, double *out_worst)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint i = 0; i < N_STEPS; i++)
    {
      guint first = 1000 + (N_POINTS - n_shown) / N_STEPS * i;
      spec->range = (SeraiPeriod){first, first + n_shown - 1};
      double taken = paint (spec, surface);
      g_array_append_val (times, taken);
    }
  g_array_sort (times, compare_doubles);
  *out_worst = g_array_index (times, double, times->len - 1);
  return g_array_index (times, double, times->len / 2);
}

/* The same values as a PNG; from an array file, the quickest that gnuplot reads. */
static double
run_gnuplot (const SeraiSeries *series)
{
  g_autofree char *gnuplot = g_find_program_in_path ("gnuplot");
  if (gnuplot == NULL)
    return NAN;
  g_autofree char *folder = g_dir_make_tmp ("serai-XXXXXX", NULL);
  g_autofree char *data = g_build_filename (folder, "values.bin", NULL);
  g_autofree char *picture = g_build_filename (folder, "values.png", NULL);
  FILE *file = g_fopen (data, "wb");
  g_assert_nonnull (file);
  for (guint i = 0; i < series->points->len; i++)
    {
      double value = g_array_index (series->points, SeraiPoint, i).value;
      fwrite (&value, sizeof value, 1, file);
    }
  fclose (file);
  g_autofree char *script = g_strdup_printf (
      "set terminal pngcairo size %d,%d; set output '%s'; plot '%s' binary array=%d "
      "format='%%float64' with lines",
      WIDTH, HEIGHT, picture, data, N_POINTS);
  double best = HUGE_VAL;
  for (guint i = 0; i < 3; i++)
    {
      const char *const words[] = {gnuplot, "-e", script, NULL};
      int status = -1;
      gint64 began = g_get_monotonic_time ();
      g_spawn_sync (NULL, (char **) words, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status,
                    NULL);
      g_assert_cmpint (status, ==, 0);
      best = MIN (best, (g_get_monotonic_time () - began) / 1e3);
    }
  g_unlink (data);
  g_unlink (picture);
  g_rmdir (folder);
  return best;
}

static double
save_png (const SeraiChartSpec *spec)
{
  g_autofree char *folder = g_dir_make_tmp ("serai-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "values.png", NULL);
  double best = HUGE_VAL;
  for (guint i = 0; i < 3; i++)
    {
      gint64 began = g_get_monotonic_time ();
      g_autoptr (SeraiScene) scene = serai_chart_build (spec, WIDTH, HEIGHT, 1);
      g_assert_true (serai_painter_save (scene, serai_theme_get_light (), path, 1, NULL));
      best = MIN (best, (g_get_monotonic_time () - began) / 1e3);
    }
  g_unlink (path);
  g_rmdir (folder);
  return best;
}

int
main (void)
{
  g_autoptr (SeraiTable) table = serai_table_new ();
  g_autoptr (SeraiChartSpec) spec = serai_chart_spec_new ();
  SeraiSeries *series = make_series (table);
  spec->title = g_strdup ("A million points");
  g_ptr_array_add (spec->series, series);
  g_ptr_array_add (spec->labels, g_strdup ("A walk"));
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);

  gint64 began = g_get_monotonic_time ();
  serai_chart_spec_prepare (spec);
  g_print ("chart: %d points made ready in %.1f ms\n", N_POINTS,
           (g_get_monotonic_time () - began) / 1e3);
  double first = paint (spec, surface);
  double again = paint (spec, surface);
  g_print ("chart: drawn the first time in %.1f ms (fonts are looked up), again in %.1f ms\n",
           first, again);
  static const guint shown[] = {N_POINTS / 2, N_POINTS / 20, 3000};
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    {
      double worst, median = pan (spec, shown[i], surface, &worst);
      g_print ("chart: panned with %u points in view in %.1f ms a step (worst %.1f)\n", shown[i],
               median, worst);
    }
  spec->range = SERAI_PERIOD_NONE;
  double ours = save_png (spec), theirs = run_gnuplot (series);
  if (isnan (theirs))
    g_print ("chart: as PNG in %.0f ms; gnuplot isn't installed, so it isn't beside it\n", ours);
  else
    g_print ("chart: as PNG in %.0f ms; gnuplot's PNG of the same points in %.0f ms, %.0f times\n",
             ours, theirs, theirs / ours);
  cairo_surface_destroy (surface);
  return 0;
}
