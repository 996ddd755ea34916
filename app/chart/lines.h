/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Series as lines with their points, and the gap between two sides' figures. */
#pragma once

#include "chart/plot.h"

G_BEGIN_DECLS

void serai_lines_draw (SeraiPlot *plot);

G_END_DECLS
