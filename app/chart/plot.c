/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The area between the axes. */
#include "chart/plot.h"

#include "chart/digest.h"

#include <math.h>
#include <string.h>

#define LABEL_SIZE 13.333
/* More points than these are drawn as what each column of pixels holds of them. */
#define DENSE_POINTS 2000

static double
get_middle (SeraiPeriod period)
{
  return (period.first + period.last + 1) / 2.0;
}

typedef struct
{
  double lowest;
  double highest;
  guint n_points;
} Extent;

static void
include_period (SeraiPlot *self, SeraiPeriod period)
{
  double middle = get_middle (period);
  self->first = MIN (self->first, middle);
  self->last = MAX (self->last, middle);
}

gboolean
serai_plot_is_dense (const SeraiPlot *self, guint series)
{
  guint first, end;
  const SeraiChartSpec *spec = self->spec;
  if (spec->kind != SERAI_CHART_LINE || spec->digests == NULL || series >= spec->digests->len
      || spec->digests->pdata[series] == NULL)
    return FALSE;
  serai_chart_spec_slice (spec, series, &first, &end);
  return end - first > DENSE_POINTS;
}

/* Of a long series only the digest is read. */
static void
include_dense (SeraiPlot *self, guint index, guint first, guint end, Extent *extent)
{
  const SeraiSeries *series = self->spec->series->pdata[index];
  SeraiInterval values;
  if (!serai_digest_read (self->spec->digests->pdata[index], first, end, self->spec->is_log,
                          &values))
    return;
  include_period (self, g_array_index (series->points, SeraiPoint, first).period);
  include_period (self, g_array_index (series->points, SeraiPoint, end - 1).period);
  self->step_days =
      serai_series_granularity (g_array_index (series->points, SeraiPoint, first).period);
  extent->lowest = MIN (extent->lowest, values.low);
  extent->highest = MAX (extent->highest, values.high);
  extent->n_points += end - first;
}

static void
include_series (SeraiPlot *self, guint index, Extent *extent)
{
  const SeraiSeries *series = self->spec->series->pdata[index];
  guint first, end;
  serai_chart_spec_slice (self->spec, index, &first, &end);
  if (serai_plot_is_dense (self, index))
    {
      include_dense (self, index, first, end, extent);
      return;
    }
  for (guint i = first; i < end; i++)
    {
      const SeraiPoint *point = &g_array_index (series->points, SeraiPoint, i);
      if (!serai_plot_shows (self, point))
        continue;
      include_period (self, point->period);
      self->step_days = serai_series_granularity (point->period);
      double base = self->spec->kind == SERAI_CHART_AREA
                        ? serai_plot_get_base (self, index, point->period)
                        : 0;
      extent->lowest = MIN (extent->lowest, base + point->value);
      extent->highest = MAX (extent->highest, base + point->value);
      extent->n_points++;
    }
}

static void
include_claim (SeraiPlot *self, const SeraiChartClaim *claim, Extent *extent)
{
  if (serai_period_is_set (claim->period))
    include_period (self, claim->period);
  if (!self->spec->is_log || claim->allowed.low > 0)
    extent->lowest = MIN (extent->lowest, claim->allowed.low);
  extent->highest = MAX (extent->highest, claim->allowed.high);
}

/* A range that was chosen is shown whole, also where there are no figures. */
static void
include_range (SeraiPlot *self)
{
  SeraiPeriod range = self->spec->range;
  double half = self->step_days / 2;
  if (range.first != 0)
    self->first = MIN (self->first, range.first + half);
  if (range.last != 0)
    self->last = MAX (self->last, range.last + 1 - half);
}

gboolean
serai_plot_shows (const SeraiPlot *self, const SeraiPoint *point)
{
  return !isnan (point->value) && (!self->spec->is_log || point->value > 0);
}

double
serai_plot_get_base (const SeraiPlot *self, guint series, SeraiPeriod period)
{
  double base = 0;
  for (guint i = 0; i < series; i++)
    {
      const SeraiPoint *point = serai_series_find (self->spec->series->pdata[i], period);
      base += point && !isnan (point->value) ? point->value : 0;
    }
  return base;
}

gboolean
serai_plot_find_end (const SeraiPlot *self, guint series, SeraiXY *out_end)
{
  const GArray *points = ((SeraiSeries *) self->spec->series->pdata[series])->points;
  guint first, end;
  serai_chart_spec_slice (self->spec, series, &first, &end);
  for (guint i = end; i-- > first;)
    {
      const SeraiPoint *point = &g_array_index (points, SeraiPoint, i);
      if (!serai_plot_shows (self, point))
        continue;
      double value = self->spec->kind == SERAI_CHART_AREA
                         ? serai_plot_get_base (self, series, point->period) + point->value / 2
                         : point->value;
      *out_end = (SeraiXY){serai_plot_get_x (self, point->period), serai_plot_get_y (self, value)};
      return TRUE;
    }
  return FALSE;
}

gboolean
serai_plot_measure (SeraiPlot *self, guint max_steps)
{
  const SeraiChartSpec *spec = self->spec;
  Extent extent = {HUGE_VAL, -HUGE_VAL, 0};
  self->first = HUGE_VAL;
  self->last = -HUGE_VAL;
  self->step_days = 365;
  for (guint i = 0; i < spec->series->len; i++)
    include_series (self, i, &extent);
  if (extent.n_points == 0)
    return FALSE;
  include_range (self);
  if (spec->has_claim)
    include_claim (self, &spec->claim, &extent);
  SeraiScale scale = spec->form == SERAI_FORM_RANK ? SERAI_SCALE_PLACES
                     : spec->is_log                ? SERAI_SCALE_LOG
                                                   : SERAI_SCALE_LINEAR;
  self->ticks = serai_ticks_choose (scale, extent.lowest / spec->scale,
                                    extent.highest / spec->scale, max_steps);
  return TRUE;
}

double
serai_plot_get_x (const SeraiPlot *self, SeraiPeriod period)
{
  double left = self->area.left + self->inset_left, right = self->area.right - self->inset_right;
  if (self->last <= self->first)
    return (left + right) / 2;
  return left + (right - left) * (get_middle (period) - self->first) / (self->last - self->first);
}

double
serai_plot_get_day (const SeraiPlot *self, double x)
{
  double left = self->area.left + self->inset_left, right = self->area.right - self->inset_right;
  if (right <= left)
    return self->first;
  return self->first + (x - left) / (right - left) * (self->last - self->first);
}

double
serai_plot_get_y (const SeraiPlot *self, double value)
{
  double part = serai_ticks_place (&self->ticks, value / self->spec->scale);
  return self->area.bottom - part * (self->area.bottom - self->area.top);
}

double
serai_plot_get_step (const SeraiPlot *self)
{
  double width = self->area.right - self->inset_right - self->area.left - self->inset_left;
  if (self->last <= self->first)
    return width;
  return width * self->step_days / (self->last - self->first);
}

SeraiInk
serai_plot_get_ink (const SeraiPlot *self, guint series)
{
  if (series < self->spec->inks->len)
    return g_array_index (self->spec->inks, SeraiInk, series);
  const SeraiSeries *own = self->spec->series->pdata[series];
  guint n_before = 0;
  for (guint i = 0; i < self->spec->series->len; i++)
    {
      const SeraiSeries *other = self->spec->series->pdata[i];
      if (strcmp (other->reporter, own->reporter) == 0)
        break;
      gboolean is_repeated = FALSE;
      for (guint j = 0; j < i; j++)
        is_repeated |=
            strcmp (((SeraiSeries *) self->spec->series->pdata[j])->reporter, other->reporter) == 0;
      n_before += !is_repeated;
    }
  return n_before == 0 ? SERAI_INK_FIRST : n_before == 1 ? SERAI_INK_SECOND : SERAI_INK_OTHER;
}

const char *
serai_plot_get_label (const SeraiPlot *self, guint series)
{
  const GPtrArray *labels = self->spec->labels;
  const char *label = series < labels->len ? labels->pdata[series] : NULL;
  return label ? label : "";
}

SeraiHand
serai_plot_get_hand (const SeraiPlot *self, SeraiInk ink, gboolean is_bold)
{
  return (SeraiHand){LABEL_SIZE * self->sheet->text_scale, is_bold, ink};
}

char *
serai_plot_tell_point (const SeraiPlot *self, guint series, const SeraiPoint *point)
{
  g_autofree char *period = serai_period_format (point->period);
  g_autofree char *value = serai_chart_spec_write_value (self->spec, point->value);
  const char *unit = self->spec->point_unit ? self->spec->point_unit : "";
  return g_strdup_printf ("%s, %s: %s%s%s", serai_plot_get_label (self, series), period, value,
                          *unit ? " " : "", unit);
}
