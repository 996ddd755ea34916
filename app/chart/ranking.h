/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Places over time: a row a place, a line a partner, its place in a disc at every period. */
#pragma once

#include "chart/sheet.h"
#include "chart/spec.h"

G_BEGIN_DECLS

/* Fills @room. Series drawn in SERAI_INK_OTHER stand back; the others are told by name also where
 * they are beyond the last row. */
void serai_ranking_draw (SeraiSheet *sheet, const SeraiChartSpec *spec, SeraiBox room);

G_END_DECLS
