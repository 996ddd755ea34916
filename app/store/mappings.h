/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `mapping`: how a person said that tables with a header are to be read. */
#pragma once

#include "import/table-mapping.h"
#include "store/database.h"

G_BEGIN_DECLS

/* Adds what is remembered to @choices. */
gboolean serai_mappings_load (SeraiDatabase *database, SeraiTableChoices *choices, GError **error);

/* For the next table with this header; the last word stands. */
gboolean serai_mappings_remember (SeraiDatabase *database,
                                  const char *header,
                                  const char *mapping,
                                  GError **error);

G_END_DECLS
