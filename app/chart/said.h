/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What documents say, on the chart: a sign at the value, and one at the day in a lane below. */
#pragma once

#include "chart/plot.h"

G_BEGIN_DECLS

void serai_said_draw (SeraiPlot *plot);

/* How high the lane is; 0 where nothing has a day. */
double serai_said_get_lane (SeraiPlot *plot);
void serai_said_draw_lane (SeraiPlot *plot, double y);

G_END_DECLS
