/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all series have at one time. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "chart/tip.h"

#include "chart/plot.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

static void
clear_row (gpointer data)
{
  SeraiTipRow *row = data;
  g_free (row->label);
  g_free (row->value);
  g_free (row->change);
}

static const char *
name_status (SeraiStatus status)
{
  switch (status)
    {
    case SERAI_STATUS_CONFIDENTIAL:
      return _ ("confidential: kept back by the reporter");
    case SERAI_STATUS_MISSING:
      return _ ("no value in the source");
    case SERAI_STATUS_UNPUBLISHED:
      return _ ("not yet published");
    default:
      return _ ("no value");
    }
}

static char *
tell_value (const SeraiChartSpec *spec, const SeraiPoint *point)
{
  if (point == NULL)
    return g_strdup (_ ("no figures in the library"));
  if (isnan (point->value))
    return g_strdup (name_status (point->status));
  if (point->value == 0 && spec->form == SERAI_FORM_VALUE)
    return g_strdup (_ ("0 (reported as zero)"));
  return serai_chart_spec_write_value (spec, point->value);
}

/* Growth against the year before makes sense for amounts of one sign alone. */
static char *
tell_change (const SeraiChartSpec *spec, const SeraiSeries *series, const SeraiPoint *point)
{
  if (point == NULL || isnan (point->value) || spec->form != SERAI_FORM_VALUE)
    return g_strdup ("");
  const SeraiPoint *base = serai_series_find (series, serai_period_shift_years (point->period, -1));
  if (base == NULL || !(base->value * point->value > 0))
    return g_strdup ("");
  double change = 100 * (point->value / base->value - 1);
  return g_strdup_printf ("%s%.1f %%", change < 0 ? "\u2212" : "+", fabs (change));
}

/* Between the first reporter and the first other one, where both have a value. */
static void
add_gap (SeraiTip *self, const SeraiChartSpec *spec, SeraiPeriod period)
{
  if (spec->form != SERAI_FORM_VALUE || spec->kind != SERAI_CHART_LINE || spec->series->len < 2
      || spec->inks->len > 0)
    return;
  const SeraiSeries *own = spec->series->pdata[0];
  const SeraiPoint *here = serai_series_find (own, period);
  for (guint i = 1; here != NULL && i < spec->series->len; i++)
    {
      const SeraiSeries *other = spec->series->pdata[i];
      const SeraiPoint *there = serai_series_find (other, period);
      if (strcmp (other->reporter, own->reporter) == 0 || there == NULL || isnan (there->value)
          || isnan (here->value))
        continue;
      double gap = fabs (there->value - here->value);
      double mean = (fabs (there->value) + fabs (here->value)) / 2;
      SeraiTipRow row = {g_strdup (_ ("gap between the two")),
                         serai_chart_spec_write_value (spec, gap),
                         mean > 0 ? g_strdup_printf ("%.1f %%", 100 * gap / mean) : g_strdup (""),
                         SERAI_INK_DIM, FALSE};
      g_array_append_val (self->rows, row);
      return;
    }
}

SeraiTip *
serai_tip_new (const SeraiChartSpec *spec, SeraiPeriod period)
{
  SeraiTip *self = g_new0 (SeraiTip, 1);
  SeraiPlot plot = {.spec = spec};
  self->title = serai_period_format (period);
  self->unit = g_strdup (spec->point_unit);
  self->rows = g_array_new (FALSE, FALSE, sizeof (SeraiTipRow));
  g_array_set_clear_func (self->rows, clear_row);
  for (guint i = 0; i < spec->series->len; i++)
    {
      const SeraiSeries *series = spec->series->pdata[i];
      const SeraiPoint *point = serai_series_find (series, period);
      SeraiInk ink = serai_plot_get_ink (&plot, i);
      SeraiTipRow row = {g_strdup (serai_plot_get_label (&plot, i)), tell_value (spec, point),
                         tell_change (spec, series, point), ink, ink == SERAI_INK_SECOND};
      g_array_append_val (self->rows, row);
    }
  add_gap (self, spec, period);
  return self;
}

void
serai_tip_free (SeraiTip *self)
{
  g_free (self->title);
  g_free (self->unit);
  g_array_unref (self->rows);
  g_free (self);
}

char *
serai_tip_tell (const SeraiChartSpec *spec, guint series, SeraiPeriod period)
{
  SeraiPlot plot = {.spec = spec};
  const SeraiPoint *point = serai_series_find (spec->series->pdata[series], period);
  g_autofree char *name = serai_period_format (period);
  g_autofree char *value = tell_value (spec, point);
  g_autofree char *change = tell_change (spec, spec->series->pdata[series], point);
  const char *unit =
      point != NULL && !isnan (point->value) && spec->point_unit != NULL ? spec->point_unit : "";
  return g_strdup_printf ("%s, %s: %s%s%s%s%s", serai_plot_get_label (&plot, series), name, value,
                          *unit ? " " : "", unit, *change ? ", " : "", change);
}

gboolean
serai_tip_find_period (const SeraiChartSpec *spec, double day, SeraiPeriod *out_period)
{
  double least = HUGE_VAL;
  guint32 upto = (guint32) CLAMP (day, 1, G_MAXINT32);
  for (guint i = 0; i < spec->series->len; i++)
    {
      const GArray *points = ((SeraiSeries *) spec->series->pdata[i])->points;
      guint first, end, unused, near;
      serai_chart_spec_slice (spec, i, &first, &end);
      serai_series_slice (spec->series->pdata[i], (SeraiPeriod){0, upto}, &unused, &near);
      for (guint j = near > first ? near - 1 : first; j <= near && j < end; j++)
        {
          SeraiPeriod period = g_array_index (points, SeraiPoint, j).period;
          double distance = fabs ((period.first + period.last + 1) / 2.0 - day);
          if (j < first || distance >= least)
            continue;
          least = distance;
          *out_period = period;
        }
      /* What lies wholly before or after: its nearest end. */
      if (end > first && (near <= first || near >= end))
        {
          SeraiPeriod period =
              g_array_index (points, SeraiPoint, near <= first ? first : end - 1).period;
          double distance = fabs ((period.first + period.last + 1) / 2.0 - day);
          if (distance < least)
            {
              least = distance;
              *out_period = period;
            }
        }
    }
  return least < HUGE_VAL;
}
