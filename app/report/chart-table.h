/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Exactly the numbers that a chart shows, as a table: a row a period, a column a series. */
#pragma once

#include "chart/spec.h"

G_BEGIN_DECLS

/* The first row has the unit and the series' names. What has no value says why by its sign: "–" not
 * in the library, "…" not yet published, "(c)" confidential, "·" a row without a value. At most
 * @limit periods, 0: all. (transfer full) (element-type GStrv) */
GPtrArray *serai_chart_table_new (const SeraiChartSpec *spec, guint limit);

/* What the signs that occur mean, a sentence each; NULL where all have values. (transfer full) */
char *serai_chart_table_explain (const SeraiChartSpec *spec);

/* For spreadsheets and for word processors. (transfer full) */
char *serai_chart_table_to_tsv (const GPtrArray *rows);
char *serai_chart_table_to_html (const GPtrArray *rows, const char *caption);

G_END_DECLS
