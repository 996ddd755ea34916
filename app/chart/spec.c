/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a chart is to show. */
#include "chart/spec.h"

SeraiChartSpec *
serai_chart_spec_new (void)
{
  SeraiChartSpec *self = g_new0 (SeraiChartSpec, 1);
  self->scale = 1;
  self->series = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_series_unref);
  self->labels = g_ptr_array_new_with_free_func (g_free);
  self->claim.verdict = -1;
  return self;
}

void
serai_chart_spec_free (SeraiChartSpec *self)
{
  g_free (self->title);
  g_free (self->unit);
  g_free (self->source);
  g_ptr_array_unref (self->series);
  g_ptr_array_unref (self->labels);
  g_free (self->claim.label);
  g_free (self->empty);
  g_free (self);
}
