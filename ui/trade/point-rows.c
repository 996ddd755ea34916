/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whose number a chart's point is. */
#include "config.h"

#include "trade/point-rows.h"

#include "chart/tip.h"
#include "report/point-rows.h"
#include "library/charting.h"

#include <glib/gi18n.h>

#define MOST_SAID 6

static void
add_words (GtkBox *box, const char *words, const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 48);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
}

static void
add_said (GtkBox *box, GPtrArray *said, SeraiPeriod period)
{
  guint n_told = 0;
  for (guint i = 0; said != NULL && i < said->len && n_told < MOST_SAID; i++)
    {
      const SeraiSaid *one = said->pdata[i];
      if (!serai_period_equal (one->claim->period, period))
        continue;
      if (n_told++ == 0)
        add_words (box, _ ("Said about it"), "heading");
      g_autofree char *words = g_strdup_printf ("“%s” · %s", one->words != NULL ? one->words : "",
                                                one->title != NULL ? one->title : _ ("Untitled"));
      add_words (box, words, NULL);
    }
}

void
serai_point_rows_show (GtkWidget *parent,
                       const SeraiChartSpec *spec,
                       guint series,
                       SeraiPeriod period,
                       GPtrArray *said)
{
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  g_autofree char *title = serai_tip_tell (spec, series, period);
  g_autoptr (GPtrArray) rows = serai_point_rows_tell (spec->series->pdata[series], period);
  add_words (box, title, "heading");
  for (guint i = 0; i < rows->len; i++)
    add_words (box, rows->pdata[i], NULL);
  if (rows->len == 0)
    add_words (box, _ ("The library has no row for it: the value is worked out from others."),
               NULL);
  add_said (box, said, period);
  GtkWidget *popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (box));
  gtk_widget_set_parent (popover, parent);
  GdkRectangle middle = {gtk_widget_get_width (parent) / 2, gtk_widget_get_height (parent) / 2, 1,
                         1};
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), &middle);
  g_signal_connect (popover, "closed", G_CALLBACK (gtk_widget_unparent), NULL);
  gtk_popover_popup (GTK_POPOVER (popover));
}
