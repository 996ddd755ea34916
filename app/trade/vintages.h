/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was known when: figures of a publisher's table that was taken in several times. */
#pragma once

#include "trade/table.h"

G_BEGIN_DECLS

/* While a table is still being made: its rows in order of time, reporter, partner, flow, goods. */
void serai_table_sort (SeraiTable *self);

/* While a sorted table is still being made: of each figure that a publisher's table was taken in
 * with several times, the newest alone stays. */
void serai_table_drop_older_vintages (SeraiTable *self);

/* What @self, which holds all vintages, said at the end of @day (0: today): of each figure the
 * newest that had been retrieved by then. The datasets keep their places. (transfer full) */
SeraiTable *serai_table_new_vintage (const SeraiTable *self, guint32 day);

/* Without rows, and with the datasets of @self in their places. (transfer full) */
SeraiTable *serai_table_new_like (const SeraiTable *self);

/* The day (UTC) on which the figures were retrieved; 0 where unknown. */
guint32 serai_dataset_get_day (const SeraiDataset *self);

G_END_DECLS
