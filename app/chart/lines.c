/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Series as lines with their points. */
#include "chart/lines.h"

#include "chart/digest.h"

#include <math.h>
#include <string.h>

#define LINE_WIDTH 2.2
#define DOT_RADIUS 4
#define SMALL_DOT_RADIUS 2.5
/* Points closer than this get small dots. */
#define CROWDED_STEP 14
/* Days by which two periods may be apart and still follow each other. */
#define SLACK_DAYS 1
/* Of a line of more points than pixels. */
#define DENSE_WIDTH 1.2

static const SeraiPoint *
get_point (const SeraiSeries *series, guint i)
{
  return &g_array_index (series->points, SeraiPoint, i);
}

static gboolean
follows (const SeraiPoint *a, const SeraiPoint *b)
{
  return b->period.first <= a->period.last + SLACK_DAYS;
}

/* A line through the points that follow each other; a missing period parts it. */
static void
draw_line (SeraiPlot *plot, guint index)
{
  const SeraiSeries *series = plot->spec->series->pdata[index];
  SeraiInk ink = serai_plot_get_ink (plot, index);
  SeraiMark *line = NULL;
  const SeraiPoint *previous = NULL;
  guint first, end;
  serai_chart_spec_slice (plot->spec, index, &first, &end);
  for (guint i = first; i < end; i++)
    {
      const SeraiPoint *point = get_point (series, i);
      if (!serai_plot_shows (plot, point))
        {
          previous = NULL;
          continue;
        }
      double x = serai_plot_get_x (plot, point->period), y = serai_plot_get_y (plot, point->value);
      if (!previous || !follows (previous, point))
        {
          line = serai_sheet_add (plot->sheet, SERAI_MARK_LINE, ink);
          line->width = ink == SERAI_INK_OTHER ? LINE_WIDTH * 0.7 : LINE_WIDTH;
          line->is_dashed = ink == SERAI_INK_SECOND;
        }
      else
        {
          SeraiXY *last = &g_array_index (line->points, SeraiXY, line->points->len - 1);
          SeraiBox stroke = {last->x, last->y, x, y};
          g_array_append_val (plot->sheet->strokes, stroke);
        }
      serai_mark_add_point (line, x, y);
      previous = point;
    }
}

static void
draw_dots (SeraiPlot *plot, guint index)
{
  const SeraiSeries *series = plot->spec->series->pdata[index];
  double radius = serai_plot_get_step (plot) < CROWDED_STEP ? SMALL_DOT_RADIUS : DOT_RADIUS;
  guint first, end;
  serai_chart_spec_slice (plot->spec, index, &first, &end);
  for (guint i = first; i < end; i++)
    {
      const SeraiPoint *point = get_point (series, i);
      if (!serai_plot_shows (plot, point))
        continue;
      double x = serai_plot_get_x (plot, point->period), y = serai_plot_get_y (plot, point->value);
      SeraiMark *dot =
          serai_sheet_add (plot->sheet, SERAI_MARK_DOT, serai_plot_get_ink (plot, index));
      serai_mark_add_point (dot, x, y);
      dot->width = radius;
      dot->is_hollow = point->status >= SERAI_STATUS_STATED;
      dot->series = (int) index;
      dot->point = (int) i;
      dot->text = serai_plot_tell_point (plot, index, point);
      SeraiBox box = {x - radius - 2, y - radius - 2, x + radius + 2, y + radius + 2};
      g_array_append_val (plot->sheet->shapes, box);
    }
}

/* --- more points than pixels ------------------------------------------------------------------ */

/* What a column of pixels holds: where the line comes in, how far up and down it goes. */
typedef struct
{
  double x;
  double top;
  double bottom;
} Column;

static void
fill_columns (SeraiPlot *plot, SeraiInk ink, GArray *columns)
{
  if (columns->len > 0)
    {
      SeraiMark *body = serai_sheet_add (plot->sheet, SERAI_MARK_AREA, ink);
      for (guint i = 0; i < columns->len; i++)
        {
          const Column *column = &g_array_index (columns, Column, i);
          serai_mark_add_point (body, column->x, column->top);
        }
      for (guint i = columns->len; i-- > 0;)
        {
          const Column *column = &g_array_index (columns, Column, i);
          serai_mark_add_point (body, column->x, column->bottom);
        }
    }
  g_array_set_size (columns, 0);
}

/* As thick as a line where the values stand still. */
static Column
make_column (SeraiPlot *plot, double x, SeraiInterval values)
{
  double top = serai_plot_get_y (plot, values.high), bottom = serai_plot_get_y (plot, values.low);
  double missing = MAX (DENSE_WIDTH - (bottom - top), 0);
  return (Column){x, top - missing / 2, bottom + missing / 2};
}

/* The line as the body that it covers: column by column from the lowest to the highest value, each
 * joined to the one before it. A column without points parts it. */
static void
draw_dense (SeraiPlot *plot, guint index)
{
  const SeraiSeries *series = plot->spec->series->pdata[index];
  SeraiInk ink = serai_plot_get_ink (plot, index);
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (Column));
  guint first, end;
  double last_value = NAN;
  serai_chart_spec_slice (plot->spec, index, &first, &end);
  for (double x = floor (plot->area.left); x < plot->area.right && first < end; x++)
    {
      guint stop, unused;
      double day = serai_plot_get_day (plot, x + 1);
      serai_series_slice (series, (SeraiPeriod){0, (guint32) MAX (day, 1)}, &unused, &stop);
      stop = CLAMP (stop, first, end);
      SeraiInterval values;
      if (stop == first)
        continue;
      if (!serai_digest_read (plot->spec->digests->pdata[index], first, stop, plot->spec->is_log,
                              &values))
        {
          fill_columns (plot, ink, columns);
          last_value = NAN;
          first = stop;
          continue;
        }
      if (!isnan (last_value))
        values = (SeraiInterval){MIN (values.low, last_value), MAX (values.high, last_value)};
      Column column = make_column (plot, x + 0.5, values);
      g_array_append_val (columns, column);
      const SeraiPoint *last = get_point (series, stop - 1);
      last_value = serai_plot_shows (plot, last) ? last->value : NAN;
      if (stop < end && !follows (last, get_point (series, stop)))
        {
          fill_columns (plot, ink, columns);
          last_value = NAN;
        }
      first = stop;
    }
  fill_columns (plot, ink, columns);
}

/* Where both sides have two years in a row, what lies between them. */
static void
draw_gap (SeraiPlot *plot, guint second)
{
  const SeraiSeries *a = plot->spec->series->pdata[0], *b = plot->spec->series->pdata[second];
  const SeraiPoint *previous_a = NULL, *previous_b = NULL;
  guint first, end;
  serai_chart_spec_slice (plot->spec, 0, &first, &end);
  for (guint i = first; i < end; i++)
    {
      const SeraiPoint *here = get_point (a, i), *there = serai_series_find (b, here->period);
      gboolean has_both = there && serai_plot_shows (plot, here) && serai_plot_shows (plot, there);
      if (has_both && previous_a && follows (previous_a, here))
        {
          SeraiMark *gap = serai_sheet_add (plot->sheet, SERAI_MARK_AREA, SERAI_INK_DIM);
          gap->alpha = 0.12;
          double from = serai_plot_get_x (plot, previous_a->period);
          double to = serai_plot_get_x (plot, here->period);
          serai_mark_add_point (gap, from, serai_plot_get_y (plot, previous_a->value));
          serai_mark_add_point (gap, to, serai_plot_get_y (plot, here->value));
          serai_mark_add_point (gap, to, serai_plot_get_y (plot, there->value));
          serai_mark_add_point (gap, from, serai_plot_get_y (plot, previous_b->value));
        }
      previous_a = has_both ? here : NULL;
      previous_b = has_both ? there : NULL;
    }
}

void
serai_lines_draw (SeraiPlot *plot)
{
  guint n_series = plot->spec->series->len;
  for (guint i = 1; i < n_series && !serai_plot_is_dense (plot, 0); i++)
    if (serai_plot_get_ink (plot, i) == SERAI_INK_SECOND)
      {
        draw_gap (plot, i);
        break;
      }
  /* The first reporter's on top. */
  for (guint i = n_series; i-- > 0;)
    if (serai_plot_is_dense (plot, i))
      draw_dense (plot, i);
    else
      draw_line (plot, i);
  for (guint i = n_series; i-- > 0;)
    if (!serai_plot_is_dense (plot, i))
      draw_dots (plot, i);
}
