/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chart in the window: the scene that export paints too, with a crosshair, a walk by keyboard,
 * zoom and pan. */
#pragma once

#include "chart/spec.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_CHART_VIEW (serai_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (SeraiChartView, serai_chart_view, SERAI, CHART_VIEW, GtkWidget)

/* Signals: "range-wished" (uint first, uint last): days, 0 where open; "said-activated" (uint):
 * which of the spec's said; "point-activated" (uint series, uint first, uint last). */

GtkWidget *serai_chart_view_new (void);

/* (transfer full) nullable */
void serai_chart_view_take_spec (SeraiChartView *self, SeraiChartSpec *spec);
const SeraiChartSpec *serai_chart_view_get_spec (SeraiChartView *self);

/* What there is to be shown at all; nothing beyond is panned to. */
void serai_chart_view_set_extent (SeraiChartView *self, SeraiPeriod extent);
void serai_chart_view_set_range (SeraiChartView *self, SeraiPeriod range);

/* (nullable) At the size that is on the screen. */
SeraiScene *serai_chart_view_get_scene (SeraiChartView *self);

G_END_DECLS
