/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which years the chart shows: a strip of all that there are with two handles, and the years as
 * numbers that can be typed. */
#pragma once

#include "chart/spec.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_RANGE_STRIP (serai_range_strip_get_type ())
G_DECLARE_FINAL_TYPE (SeraiRangeStrip, serai_range_strip, SERAI, RANGE_STRIP, GtkWidget)

/* Signal: "range-wished" (uint first, uint last): days, 0 where open. */

/* @spec: (nullable) whose series' years are marked; lent until the next call. @extent: all that
 * there is; unset hides the strip. */
void serai_range_strip_show (SeraiRangeStrip *self,
                             const SeraiChartSpec *spec,
                             SeraiPeriod extent,
                             SeraiPeriod range);

G_END_DECLS
