/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Series as groups of bars, one group a period. */
#pragma once

#include "chart/plot.h"

G_BEGIN_DECLS

void serai_bars_draw (SeraiPlot *plot);

G_END_DECLS
