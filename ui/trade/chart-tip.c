/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tip at a chart's crosshair looks like. */
#include "trade/chart-tip.h"

/* More rows would hide the chart. */
#define MOST_ROWS 12

static GtkWidget *
attach (GtkGrid *grid, const char *words, double xalign, const char *css_class, int column, int row)
{
  GtkWidget *label = gtk_label_new (words);
  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_grid_attach (grid, label, column, row, 1, 1);
  return label;
}

/* In the colour of its line; a second reporter's is dashed as the line is. */
static void
attach_swatch (GtkGrid *grid, const SeraiTipRow *row, const SeraiTheme *theme, int at)
{
  const SeraiColour *ink = &theme->inks[row->ink];
  g_autofree char *markup =
      g_strdup_printf ("<span foreground=\"#%02x%02x%02x\" weight=\"bold\">%s</span>",
                       (guint) (ink->red * 255), (guint) (ink->green * 255),
                       (guint) (ink->blue * 255), row->is_dashed ? "\u2013 \u2013" : "\u2014");
  GtkWidget *swatch = attach (grid, "", 0.5, NULL, 0, at);
  gtk_label_set_markup (GTK_LABEL (swatch), markup);
}

GtkWidget *
serai_chart_tip_new (const SeraiTip *tip, const SeraiTheme *theme)
{
  GtkGrid *grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (grid, 12);
  gtk_grid_set_row_spacing (grid, 4);
  GtkWidget *title = gtk_label_new (tip->title);
  gtk_widget_add_css_class (title, "heading");
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_grid_attach (grid, title, 0, 0, 2, 1);
  if (tip->unit != NULL)
    {
      GtkWidget *unit = gtk_label_new (tip->unit);
      gtk_widget_add_css_class (unit, "caption");
      gtk_widget_add_css_class (unit, "dim-label");
      gtk_label_set_xalign (GTK_LABEL (unit), 1);
      gtk_grid_attach (grid, unit, 2, 0, 2, 1);
    }
  for (guint i = 0; i < MIN (tip->rows->len, MOST_ROWS); i++)
    {
      const SeraiTipRow *row = &g_array_index (tip->rows, SeraiTipRow, i);
      attach_swatch (grid, row, theme, (int) i + 1);
      attach (grid, row->label, 0, NULL, 1, (int) i + 1);
      GtkWidget *value = attach (grid, row->value, 1, "numeric", 2, (int) i + 1);
      gtk_label_set_wrap (GTK_LABEL (value), TRUE);
      attach (grid, row->change, 1, "numeric", 3, (int) i + 1);
    }
  return GTK_WIDGET (grid);
}

GtkWidget *
serai_chart_tip_new_for_words (const char *words)
{
  GtkWidget *label = gtk_label_new (words);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 44);
  return label;
}
