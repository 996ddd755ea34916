/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Series stacked on each other: what a sum consists of, over time. */
#pragma once

#include "chart/plot.h"

G_BEGIN_DECLS

/* The first series lies lowest. A period in which one of them has no value adds nothing there; a
 * missing period parts the areas. */
void serai_area_draw (SeraiPlot *plot);

G_END_DECLS
