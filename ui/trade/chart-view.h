/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chart in the window: the scene that export paints too, with a tip and a walk by keyboard. */
#pragma once

#include "chart/spec.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_CHART_VIEW (serai_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (SeraiChartView, serai_chart_view, SERAI, CHART_VIEW, GtkWidget)

GtkWidget *serai_chart_view_new (void);

/* Shows @spec; NULL shows nothing. */
void serai_chart_view_take_spec (SeraiChartView *self, SeraiChartSpec *spec);
const SeraiChartSpec *serai_chart_view_get_spec (SeraiChartView *self); /* nullable, lent */

G_END_DECLS
