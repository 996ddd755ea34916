/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The grid with its numbers, and the years below. */
#pragma once

#include "chart/plot.h"

G_BEGIN_DECLS

/* How wide the numbers beside the grid are. */
double serai_axes_get_number_width (SeraiPlot *plot);

void serai_axes_draw_grid (SeraiPlot *plot);
void serai_axes_write_numbers (SeraiPlot *plot);

/* Every year, or every n-th where there isn't room; the claim's year bold. @baseline: of the row.
 */
void serai_axes_write_years (SeraiPlot *plot, double baseline);

G_END_DECLS
