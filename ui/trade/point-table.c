/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chart's numbers as a table: a row a period, a column a series. */
#include "config.h"

#include "trade/point-table.h"

#include <glib/gi18n.h>
#include <math.h>

static int
compare_periods (gconstpointer a, gconstpointer b)
{
  const SeraiPeriod *first = a, *second = b;
  return first->first < second->first ? -1 : first->first > second->first;
}

/* Every period in which any series has a point, once, in order. */
static GArray *
collect_periods (const SeraiChartSpec *spec)
{
  GArray *periods = g_array_new (FALSE, FALSE, sizeof (SeraiPeriod));
  for (guint i = 0; i < spec->series->len; i++)
    {
      const SeraiSeries *series = g_ptr_array_index (spec->series, i);
      for (guint j = 0; j < series->points->len; j++)
        g_array_append_val (periods, g_array_index (series->points, SeraiPoint, j).period);
    }
  g_array_sort (periods, compare_periods);
  for (guint i = 1; i < periods->len;)
    if (serai_period_equal (g_array_index (periods, SeraiPeriod, i - 1),
                            g_array_index (periods, SeraiPeriod, i)))
      g_array_remove_index (periods, i);
    else
      i++;
  return periods;
}

static void
attach (GtkGrid *grid, const char *words, double xalign, const char *css_class, int column, int row)
{
  GtkWidget *label = gtk_label_new (words);
  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_grid_attach (grid, label, column, row, 1, 1);
}

static char *
write_value (const SeraiChartSpec *spec, const SeraiPoint *point)
{
  if (point == NULL || isnan (point->value))
    return g_strdup ("–");
  const char *status = point->status == SERAI_STATUS_STATED    ? _ (" (stated)")
                       : point->status == SERAI_STATUS_DERIVED ? _ (" (derived)")
                                                               : "";
  g_autofree char *value = serai_chart_spec_write_value (spec, point->value);
  return g_strconcat (value, status, NULL);
}

GtkWidget *
serai_point_table_new (const SeraiChartSpec *spec)
{
  g_autoptr (GArray) periods = collect_periods (spec);
  GtkGrid *grid = GTK_GRID (gtk_grid_new ());
  gtk_widget_add_css_class (GTK_WIDGET (grid), "point-table");
  gtk_grid_set_column_spacing (grid, 28);
  gtk_grid_set_row_spacing (grid, 6);
  attach (grid, spec->unit != NULL ? spec->unit : "", 0, "heading", 0, 0);
  for (guint i = 0; i < spec->labels->len; i++)
    attach (grid, g_ptr_array_index (spec->labels, i), 1, "heading", i + 1, 0);
  for (guint row = 0; row < periods->len; row++)
    {
      SeraiPeriod period = g_array_index (periods, SeraiPeriod, row);
      g_autofree char *name = serai_period_format (period);
      attach (grid, name, 0, "numeric", 0, row + 1);
      for (guint i = 0; i < spec->series->len; i++)
        {
          const SeraiSeries *series = g_ptr_array_index (spec->series, i);
          g_autofree char *value = write_value (spec, serai_series_find (series, period));
          attach (grid, value, 1, "numeric", i + 1, row + 1);
        }
    }
  return GTK_WIDGET (grid);
}
