/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `dataset`: who published figures, and from which original they were read. */
#pragma once

#include "store/database.h"
#include "trade/table.h"

G_BEGIN_DECLS

/* The new dataset's id, 0 on failure. */
gint64 serai_datasets_insert (SeraiDatabase *database,
                              gint64 original,
                              const SeraiDataset *dataset,
                              GError **error);

/* From which original a dataset was read; 0 where there is no such dataset. */
gboolean serai_datasets_find_original (SeraiDatabase *database,
                                       gint64 id,
                                       gint64 *out_original,
                                       GError **error);

/* NULL where there is none (SERAI_STORE_ERROR_NOT_FOUND). */
SeraiDataset *serai_datasets_load (SeraiDatabase *database, gint64 id, GError **error);

G_END_DECLS
