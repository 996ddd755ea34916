/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chart's numbers as a table: a row a period, a column a series. */
#include "config.h"

#include "trade/point-table.h"

#include "report/chart-table.h"

#include <glib/gi18n.h>

/* Whoever needs more rows than a person reads exports them. */
#define MOST_ROWS 1000

static GtkWidget *
attach (GtkGrid *grid, const char *words, double xalign, const char *css_class, int column, int row)
{
  GtkWidget *label = gtk_label_new (words);
  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_grid_attach (grid, label, column, row, 1, 1);
  return label;
}

GtkWidget *
serai_point_table_new (const SeraiChartSpec *spec)
{
  g_autoptr (GPtrArray) rows = serai_chart_table_new (spec, MOST_ROWS);
  GtkGrid *grid = GTK_GRID (gtk_grid_new ());
  gtk_widget_add_css_class (GTK_WIDGET (grid), "point-table");
  gtk_grid_set_column_spacing (grid, 28);
  gtk_grid_set_row_spacing (grid, 6);
  for (guint i = 0; i < rows->len; i++)
    {
      char **cells = rows->pdata[i];
      for (int column = 0; cells[column] != NULL; column++)
        attach (grid, cells[column], column == 0 ? 0 : 1, i == 0 ? "heading" : "numeric", column,
                (int) i);
    }
  g_autofree char *signs = serai_chart_table_explain (spec);
  const char *more = rows->len > MOST_ROWS ? _ ("More rows are in the exported table.") : NULL;
  const char *const foot[] = {signs, spec->source, more};
  for (guint i = 0; i < G_N_ELEMENTS (foot); i++)
    if (foot[i] != NULL)
      {
        GtkWidget *label = gtk_label_new (foot[i]);
        gtk_label_set_xalign (GTK_LABEL (label), 0);
        gtk_label_set_wrap (GTK_LABEL (label), TRUE);
        gtk_widget_add_css_class (label, "caption");
        gtk_widget_add_css_class (label, "dim-label");
        gtk_grid_attach (grid, label, 0, (int) (rows->len + i), (int) spec->series->len + 1, 1);
      }
  return GTK_WIDGET (grid);
}
