/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a sum consists of at one time: a field a part, as large as its share. */
#pragma once

#include "chart/sheet.h"
#include "chart/spec.h"

G_BEGIN_DECLS

/* Fills @room with each series' last value, the greatest first; the last series (the rest) stands
 * last. What isn't above zero has no field. Laid out in rows of near-squares: Bruls, Huizing &
 * van Wijk, Squarified Treemaps (2000). */
void serai_treemap_draw (SeraiSheet *sheet, const SeraiChartSpec *spec, SeraiBox room);

G_END_DECLS
