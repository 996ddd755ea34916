/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Places over time. */
#include "chart/ranking.h"

#include "chart/plot.h"

#include <math.h>

#define WIDEST_DISC 11
/* Of a row's height. */
#define DISC_SHARE 0.4
/* How much of a disc's width its number may take. */
#define NUMBER_SHARE 0.62
#define NAME_GAP 8
/* Of the room's width: the most that one column of names may take. */
#define WIDEST_NAMES 0.28
#define LINE_WIDTH 2.6
#define PALE_WIDTH 1.5
#define CURVE_STEPS 14
#define SLACK_DAYS 1

/* The layout: a plot for the times, rows for the places and one below for all that is beyond. */
typedef struct
{
  SeraiPlot plot;
  SeraiSheet *sheet;
  const SeraiChartSpec *spec;
  double row;
  double radius;
  guint n_rows;
} Layout;

static const SeraiPoint *
get_point (const Layout *self, guint series, guint i)
{
  const GArray *points = ((SeraiSeries *) self->spec->series->pdata[series])->points;
  return &g_array_index (points, SeraiPoint, i);
}

static guint
count_points (const Layout *self, guint series)
{
  return ((SeraiSeries *) self->spec->series->pdata[series])->points->len;
}

static gboolean
is_beyond (const Layout *self, double place)
{
  return place > self->n_rows;
}

static double
get_y (const Layout *self, double place)
{
  double row = is_beyond (self, place) ? self->n_rows + 0.5 : place - 1;
  return self->plot.area.top + self->row * (row + 0.5);
}

static gboolean
is_told (const Layout *self, guint series)
{
  return serai_plot_get_ink (&self->plot, series) != SERAI_INK_OTHER;
}

/* Whether the disc of a place beyond the last row has that spot for itself. */
static gboolean
is_alone (const Layout *self, guint series, SeraiPeriod period)
{
  for (guint i = 0; i < self->spec->series->len; i++)
    {
      const SeraiPoint *other = i != series && is_told (self, i)
                                    ? serai_series_find (self->spec->series->pdata[i], period)
                                    : NULL;
      if (other && is_beyond (self, other->value))
        return FALSE;
    }
  return TRUE;
}

/* --- lines ----------------------------------------------------------------------------------- */

/* An S between two places: level where it begins and ends. */
static void
add_curve (SeraiMark *line, SeraiXY from, SeraiXY to)
{
  for (int i = 1; i <= CURVE_STEPS; i++)
    {
      double t = (double) i / CURVE_STEPS, eased = t * t * (3 - 2 * t);
      serai_mark_add_point (line, from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * eased);
    }
}

static void
draw_line (Layout *self, guint series)
{
  SeraiMark *line = NULL;
  const SeraiPoint *previous = NULL;
  SeraiXY from = {0, 0};
  for (guint i = 0; i < count_points (self, series); i++)
    {
      const SeraiPoint *point = get_point (self, series, i);
      if (isnan (point->value))
        {
          previous = NULL;
          continue;
        }
      SeraiXY to = {serai_plot_get_x (&self->plot, point->period), get_y (self, point->value)};
      gboolean follows = previous && point->period.first <= previous->period.last + SLACK_DAYS;
      /* Who is told by nothing but its line is not drawn along the last row. */
      gboolean is_hidden = previous && !is_told (self, series) && is_beyond (self, previous->value)
                           && is_beyond (self, point->value);
      if (!follows || is_hidden)
        {
          line = serai_sheet_add (self->sheet, SERAI_MARK_LINE,
                                  serai_plot_get_ink (&self->plot, series));
          line->width = is_told (self, series) ? LINE_WIDTH : PALE_WIDTH;
          line->alpha = is_told (self, series) ? 1 : 0.6;
          serai_mark_add_point (line, to.x, to.y);
        }
      else
        add_curve (line, from, to);
      from = to;
      previous = point;
    }
}

/* --- discs ----------------------------------------------------------------------------------- */

static void
draw_disc (Layout *self, guint series, guint i)
{
  const SeraiPoint *point = get_point (self, series, i);
  if (isnan (point->value) || (is_beyond (self, point->value) && !is_told (self, series)))
    return;
  gboolean is_small = is_beyond (self, point->value) && !is_alone (self, series, point->period);
  double x = serai_plot_get_x (&self->plot, point->period), y = get_y (self, point->value);
  SeraiInk ink = serai_plot_get_ink (&self->plot, series);
  SeraiMark *disc = serai_sheet_add (self->sheet, SERAI_MARK_DOT, ink);
  serai_mark_add_point (disc, x, y);
  disc->width = is_small ? self->radius * 0.4 : self->radius;
  disc->series = (int) series;
  disc->point = (int) i;
  disc->text = serai_plot_tell_point (&self->plot, series, point);
  if (is_small)
    return;
  if (!is_told (self, series))
    {
      SeraiMark *inside = serai_sheet_add (self->sheet, SERAI_MARK_DOT, SERAI_INK_PAGE);
      serai_mark_add_point (inside, x, y);
      inside->width = self->radius - 2.6; /* its halo paints the rest: a ring of about one unit */
    }
  SeraiHand hand = {self->radius * 1.12, is_told (self, series),
                    is_told (self, series) ? SERAI_INK_PAGE : SERAI_INK_TEXT};
  g_autofree char *number = g_strdup_printf ("%.0f", point->value);
  double width =
      serai_lettering_measure (self->sheet->lettering, number, hand.size, hand.is_bold).width;
  if (width <= self->radius * 2 * NUMBER_SHARE + 2)
    serai_sheet_write (self->sheet, number, &hand, x, y + hand.size * 0.36, 0.5);
}

/* --- names ----------------------------------------------------------------------------------- */

static char *
write_name (const Layout *self, guint series, const SeraiPoint *point)
{
  const char *name = serai_plot_get_label (&self->plot, series);
  return is_beyond (self, point->value) && !is_alone (self, series, point->period)
             ? g_strdup_printf ("%s %.0f", name, point->value)
             : g_strdup (name);
}

/* The name beside the first or the last period, where the partner has a place at that time. */
static void
write_beside (Layout *self, guint series, gboolean is_right)
{
  guint n_points = count_points (self, series);
  if (n_points == 0)
    return;
  const SeraiPoint *point = get_point (self, series, is_right ? n_points - 1 : 0);
  double end = is_right ? self->plot.last : self->plot.first;
  double middle = (point->period.first + point->period.last + 1) / 2.0;
  if (isnan (point->value) || fabs (middle - end) > 1
      || (is_beyond (self, point->value) && !is_told (self, series)))
    return;
  SeraiHand hand = serai_plot_get_hand (
      &self->plot,
      is_told (self, series) ? serai_plot_get_ink (&self->plot, series) : SERAI_INK_TEXT,
      is_told (self, series));
  double x = serai_plot_get_x (&self->plot, point->period);
  double room = is_right ? self->sheet->scene->width - x : x;
  g_autofree char *whole = write_name (self, series, point);
  g_autofree char *name = serai_lettering_squeeze (self->sheet->lettering, whole, hand.size,
                                                   hand.is_bold, room - self->radius - NAME_GAP);
  double gap = self->radius + NAME_GAP;
  serai_sheet_write (self->sheet, name, &hand, is_right ? x + gap : x - gap,
                     get_y (self, point->value) + hand.size * 0.36, is_right ? 0 : 1);
}

static double
measure_names (const Layout *self)
{
  SeraiHand hand = serai_plot_get_hand (&self->plot, SERAI_INK_TEXT, TRUE);
  double widest = 0;
  for (guint i = 0; i < self->spec->series->len; i++)
    {
      /* Room for a place beyond the last row behind the names that are told there. */
      g_autofree char *longest = g_strconcat (serai_plot_get_label (&self->plot, i),
                                              is_told (self, i) ? " 000" : "", NULL);
      widest = MAX (
          widest,
          serai_lettering_measure (self->sheet->lettering, longest, hand.size, hand.is_bold).width);
    }
  return widest;
}

/* --- all together ---------------------------------------------------------------------------- */

static void
write_periods (Layout *self, double baseline)
{
  SeraiHand hand = serai_plot_get_hand (&self->plot, SERAI_INK_DIM, FALSE);
  for (guint series = 0; series < self->spec->series->len; series++)
    for (guint i = 0; i < count_points (self, series); i++)
      {
        /* Words are kept apart by the sheet: a period that was written is not written again. */
        SeraiPeriod period = get_point (self, series, i)->period;
        g_autofree char *text = serai_period_format (period);
        serai_sheet_write (self->sheet, text, &hand, serai_plot_get_x (&self->plot, period),
                           baseline, 0.5);
      }
}

static void
draw_bound (Layout *self)
{
  double y = self->plot.area.top + self->row * (self->n_rows + 0.25);
  SeraiMark *line =
      serai_sheet_draw_line (self->sheet, SERAI_INK_AXIS, 1, self->plot.area.left - self->radius, y,
                             self->plot.area.right + self->radius, y);
  line->is_dashed = TRUE;
}

void
serai_ranking_draw (SeraiSheet *sheet, const SeraiChartSpec *spec, SeraiBox room)
{
  Layout layout = {.plot = {.spec = spec, .sheet = sheet},
                   .sheet = sheet,
                   .spec = spec,
                   .n_rows = MAX (spec->n_places, 1)};
  if (!serai_plot_measure (&layout.plot, 5))
    return;
  SeraiHand hand = serai_plot_get_hand (&layout.plot, SERAI_INK_DIM, FALSE);
  double leading = serai_sheet_get_leading (sheet, &hand);
  double names = MIN (measure_names (&layout), (room.right - room.left) * WIDEST_NAMES);
  layout.plot.area =
      (SeraiBox){room.left + names, room.top + 4, room.right - names, room.bottom - leading - 4};
  layout.row = (layout.plot.area.bottom - layout.plot.area.top) / (layout.n_rows + 1.5);
  if (layout.row < hand.size * 0.8 || layout.plot.area.right - layout.plot.area.left < 3 * leading)
    return;
  layout.radius = MIN (layout.row * DISC_SHARE, WIDEST_DISC * sheet->text_scale);
  layout.plot.inset_left = layout.plot.inset_right = layout.radius + NAME_GAP;
  draw_bound (&layout);
  guint n_series = spec->series->len;
  /* The pale ones lie below. */
  for (int told = 0; told <= 1; told++)
    for (guint i = 0; i < n_series; i++)
      if (is_told (&layout, i) == told)
        draw_line (&layout, i);
  for (int told = 0; told <= 1; told++)
    for (guint i = 0; i < n_series; i++)
      for (guint j = 0; is_told (&layout, i) == told && j < count_points (&layout, i); j++)
        draw_disc (&layout, i, j);
  for (int told = 1; told >= 0; told--)
    for (guint i = 0; i < n_series; i++)
      if (is_told (&layout, i) == told)
        {
          write_beside (&layout, i, FALSE);
          write_beside (&layout, i, TRUE);
        }
  write_periods (&layout, room.bottom - leading + serai_sheet_get_ascent (sheet, &hand));
}
