/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The stretch of time that a chart shows, while it is moved and zoomed. */
#pragma once

#include "base/period.h"

G_BEGIN_DECLS

/* @range with its open ends closed by @extent. */
SeraiPeriod serai_range_close (SeraiPeriod range, SeraiPeriod extent);

/* @factor: 0.5 shows half as much; the day @around stays where it is. Never less than two periods
 * of @step days, never outside @extent; the whole extent is given as unset. Where a period is a
 * year, both ends are whole years. */
SeraiPeriod
serai_range_zoom (SeraiPeriod range, SeraiPeriod extent, double factor, double around, int step);

/* The same length so many days later (negative: earlier), as far as @extent goes. */
SeraiPeriod serai_range_pan (SeraiPeriod range, SeraiPeriod extent, double days, int step);

G_END_DECLS
