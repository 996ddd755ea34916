/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Series stacked on each other. */
#include "chart/area.h"

#include <math.h>

#define AREA_ALPHA 0.78
#define EDGE_WIDTH 1.5
#define DOT_RADIUS 2.5
/* Days by which two periods may be apart and still follow each other. */
#define SLACK_DAYS 1

/* One period's slice of a series, in scene units. */
typedef struct
{
  double x;
  double foot;
  double top;
} Slice;

static void
draw_stretch (SeraiPlot *plot, SeraiInk ink, const GArray *slices)
{
  if (slices->len < 2)
    return;
  SeraiMark *area = serai_sheet_add (plot->sheet, SERAI_MARK_AREA, ink);
  area->alpha = AREA_ALPHA;
  for (guint i = 0; i < slices->len; i++)
    {
      const Slice *slice = &g_array_index (slices, Slice, i);
      serai_mark_add_point (area, slice->x, slice->top);
    }
  for (guint i = slices->len; i-- > 0;)
    {
      const Slice *slice = &g_array_index (slices, Slice, i);
      serai_mark_add_point (area, slice->x, slice->foot);
    }
  SeraiMark *edge = serai_sheet_add (plot->sheet, SERAI_MARK_LINE, SERAI_INK_PAGE);
  edge->width = EDGE_WIDTH;
  for (guint i = 0; i < slices->len; i++)
    {
      const Slice *slice = &g_array_index (slices, Slice, i);
      serai_mark_add_point (edge, slice->x, slice->top);
    }
}

static void
draw_series (SeraiPlot *plot, guint index)
{
  const SeraiSeries *series = plot->spec->series->pdata[index];
  SeraiInk ink = serai_plot_get_ink (plot, index);
  g_autoptr (GArray) slices = g_array_new (FALSE, FALSE, sizeof (Slice));
  const SeraiPoint *previous = NULL;
  guint first, end;
  serai_chart_spec_slice (plot->spec, index, &first, &end);
  for (guint i = first; i < end; i++)
    {
      const SeraiPoint *point = &g_array_index (series->points, SeraiPoint, i);
      if (previous && point->period.first > previous->period.last + SLACK_DAYS)
        {
          draw_stretch (plot, ink, slices);
          g_array_set_size (slices, 0);
        }
      double base = serai_plot_get_base (plot, index, point->period);
      double value = isnan (point->value) ? 0 : point->value;
      Slice slice = {serai_plot_get_x (plot, point->period), serai_plot_get_y (plot, base),
                     serai_plot_get_y (plot, base + value)};
      g_array_append_val (slices, slice);
      previous = point;
    }
  draw_stretch (plot, ink, slices);
}

/* For pointer and keyboard: a dot in the middle of each slice's upper edge. */
static void
draw_dots (SeraiPlot *plot, guint index)
{
  const SeraiSeries *series = plot->spec->series->pdata[index];
  guint first, end;
  serai_chart_spec_slice (plot->spec, index, &first, &end);
  for (guint i = first; i < end; i++)
    {
      const SeraiPoint *point = &g_array_index (series->points, SeraiPoint, i);
      if (isnan (point->value))
        continue;
      double top = serai_plot_get_base (plot, index, point->period) + point->value;
      SeraiMark *dot =
          serai_sheet_add (plot->sheet, SERAI_MARK_DOT, serai_plot_get_ink (plot, index));
      serai_mark_add_point (dot, serai_plot_get_x (plot, point->period),
                            serai_plot_get_y (plot, top));
      dot->width = DOT_RADIUS;
      dot->series = (int) index;
      dot->point = (int) i;
      dot->text = serai_plot_tell_point (plot, index, point);
    }
}

void
serai_area_draw (SeraiPlot *plot)
{
  guint n_series = plot->spec->series->len;
  for (guint i = 0; i < n_series; i++)
    draw_series (plot, i);
  for (guint i = 0; i < n_series; i++)
    draw_dots (plot, i);
}
