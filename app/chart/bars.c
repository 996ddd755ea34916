/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Series as groups of bars. */
#include "chart/bars.h"

#include <math.h>

/* Of a period's width: the bars of one group. */
#define GROUP_SHARE 0.6
#define WIDEST_BAR 36
#define BAR_GAP 3
/* Years other than the claim's stand back. */
#define PALE 0.62

static void
draw_bar (SeraiPlot *plot, guint index, guint i, double left, double right)
{
  const SeraiSeries *series = plot->spec->series->pdata[index];
  const SeraiPoint *point = &g_array_index (series->points, SeraiPoint, i);
  if (isnan (point->value))
    return;
  double zero = serai_plot_get_y (plot, 0), y = serai_plot_get_y (plot, point->value);
  SeraiMark *bar = serai_sheet_add (plot->sheet, SERAI_MARK_RECT, serai_plot_get_ink (plot, index));
  serai_mark_add_point (bar, left, MIN (y, zero));
  serai_mark_add_point (bar, right, MAX (y, zero));
  bar->is_hollow = point->status >= SERAI_STATUS_STATED;
  gboolean is_claimed =
      plot->spec->has_claim && serai_period_equal (plot->spec->claim.period, point->period);
  bar->alpha = is_claimed || bar->is_hollow ? 1 : PALE;
  bar->series = (int) index;
  bar->point = (int) i;
  bar->text = serai_plot_tell_point (plot, index, point);
  SeraiBox box = {left, MIN (y, zero), right, MAX (y, zero)};
  g_array_append_val (plot->sheet->shapes, box);
}

void
serai_bars_draw (SeraiPlot *plot)
{
  guint n_series = plot->spec->series->len;
  double group = serai_plot_get_step (plot) * GROUP_SHARE;
  double gap = group / n_series > 3 * BAR_GAP ? BAR_GAP : 0;
  double width = MIN ((group - gap * (n_series - 1)) / n_series, WIDEST_BAR);
  for (guint index = 0; index < n_series; index++)
    {
      const SeraiSeries *series = plot->spec->series->pdata[index];
      double offset = (index - (n_series - 1) / 2.0) * (width + gap);
      guint first, end;
      serai_chart_spec_slice (plot->spec, index, &first, &end);
      for (guint i = first; i < end; i++)
        {
          double x = serai_plot_get_x (plot, g_array_index (series->points, SeraiPoint, i).period);
          draw_bar (plot, index, i, x + offset - width / 2, x + offset + width / 2);
        }
    }
}
