/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The claim on the chart: what its wording allows, where the word sits, its verdict's sign. */
#pragma once

#include "chart/plot.h"

G_BEGIN_DECLS

/* Half the band's width. */
double serai_band_get_reach (const SeraiPlot *plot);

void serai_band_draw (SeraiPlot *plot);
void serai_band_draw_glyph (SeraiPlot *plot);

/* Writes the claim's words near the band, on no line and no other words; in the row above the plot
 * (@above: its baseline) where there is no such place. */
void serai_band_write_label (SeraiPlot *plot, double above);

G_END_DECLS
