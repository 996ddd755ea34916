/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two countries' trade as a chart, with its words: the same for the window and the command line. */
#pragma once

#include "chart/spec.h"
#include "check/check.h"
#include "reference/reference.h"

G_BEGIN_DECLS

/* Which figures the chart needs: both sides'. @period: either end may be open.
 * (element-type SeraiQuery) (transfer full) */
GArray *serai_trade_chart_get_queries (const char *reporter,
                                       const char *partner,
                                       const char *commodity,
                                       SeraiPeriod period);

/* @figures: the answer to these queries. The reporter's own series come first, then what the
 * partner reports on the same trade; of several sources of one side those that tell most. @claim,
 * @check: (nullable) drawn on it where it speaks of this trade in an amount, a change or a share.
 * (transfer full) */
SeraiChartSpec *serai_trade_chart_new (SeraiReference *reference,
                                       SeraiTable *figures,
                                       const char *reporter,
                                       const char *partner,
                                       SeraiMeasure measure,
                                       const char *commodity,
                                       SeraiChartKind kind,
                                       const SeraiClaim *claim,
                                       const SeraiCheck *check);

G_END_DECLS
