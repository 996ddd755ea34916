/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows of statistics of which a chart's point is made: whose number it is. */
#pragma once

#include "trade/series.h"

G_BEGIN_DECLS

/* A sentence or two a row: flow, goods, value, valuation, state, publisher, when it was retrieved.
 * (transfer full) (element-type utf8) */
GPtrArray *serai_point_rows_tell (const SeraiSeries *series, SeraiPeriod period);

G_END_DECLS
