/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `observation`: the figures. */
#pragma once

#include "store/database.h"
#include "trade/query.h"
#include "trade/table.h"

G_BEGIN_DECLS

/* @datasets: (element-type gint64) the stored ids of the table's datasets, in its order. */
gboolean serai_observations_insert (SeraiDatabase *database,
                                    GArray *datasets,
                                    const SeraiTable *table,
                                    GError **error);

/* The rows of every query, each row once, by period, reporter, partner, flow; with the datasets
 * that they belong to. (element-type SeraiQuery) */
SeraiTable *serai_observations_query (SeraiDatabase *database, GArray *queries, GError **error);

G_END_DECLS
