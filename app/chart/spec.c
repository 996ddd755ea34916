/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a chart is to show. */
#include "chart/spec.h"

#include "base/names.h"
#include "chart/digest.h"
#include "chart/ticks.h"

#include <math.h>

SERAI_DEFINE_NAMES (SeraiChartKind, chart_kind, "line", "bar", "area", "rank", "treemap")

#define MINUS "\u2212"

static void
clear_said (gpointer data)
{
  g_free (((SeraiChartSaid *) data)->words);
}

SeraiChartSpec *
serai_chart_spec_new (void)
{
  SeraiChartSpec *self = g_new0 (SeraiChartSpec, 1);
  self->scale = 1;
  self->series = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_series_unref);
  self->inks = g_array_new (FALSE, FALSE, sizeof (SeraiInk));
  self->labels = g_ptr_array_new_with_free_func (g_free);
  self->claim.verdict = -1;
  self->said = g_array_new (FALSE, FALSE, sizeof (SeraiChartSaid));
  g_array_set_clear_func (self->said, clear_said);
  return self;
}

void
serai_chart_spec_free (SeraiChartSpec *self)
{
  g_free (self->title);
  g_free (self->unit);
  g_free (self->point_unit);
  g_free (self->source);
  g_ptr_array_unref (self->series);
  g_ptr_array_unref (self->labels);
  g_array_unref (self->inks);
  g_free (self->claim.label);
  g_free (self->empty);
  g_array_unref (self->said);
  g_clear_pointer (&self->digests, g_ptr_array_unref);
  g_free (self);
}

void
serai_chart_spec_slice (const SeraiChartSpec *self, guint series, guint *out_first, guint *out_end)
{
  serai_series_slice (g_ptr_array_index (self->series, series), self->range, out_first, out_end);
}

void
serai_chart_spec_prepare (SeraiChartSpec *self)
{
  g_clear_pointer (&self->digests, g_ptr_array_unref);
  self->digests = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_digest_free);
  for (guint i = 0; i < self->series->len; i++)
    g_ptr_array_add (self->digests, serai_digest_new (g_ptr_array_index (self->series, i)));
}

char *
serai_chart_spec_write_value (const SeraiChartSpec *self, double value)
{
  if (isnan (value))
    return g_strdup ("–");
  switch (self->form)
    {
    case SERAI_FORM_GROWTH:
      return g_strdup_printf ("%s%.1f", value < 0 ? MINUS : "+", fabs (value));
    case SERAI_FORM_INDEX:
      return g_strdup_printf ("%.1f", value);
    case SERAI_FORM_RANK:
      return g_strdup_printf ("%.0f", value);
    case SERAI_FORM_VALUE:
    case SERAI_FORM_SHARE:
      break;
    }
  return serai_ticks_format_value (value / self->scale);
}
