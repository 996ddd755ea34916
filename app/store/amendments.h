/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables `correction` (names) and `amendment` (all else): what a person said of names. */
#pragma once

#include "language/corrections.h"
#include "store/database.h"

G_BEGIN_DECLS

/* All of them, in the order in which they were made. */
SeraiCorrections *serai_amendments_load (SeraiDatabase *database, GError **error);

/* In the place of what was said of the same before: another name, another kind; "the same" takes
 * back "not the same", and that "the same". */
gboolean
serai_amendments_add (SeraiDatabase *database, const SeraiCorrection *correction, GError **error);

/* Takes back. SERAI_STORE_ERROR_NOT_FOUND where it isn't there any more. */
gboolean serai_amendments_remove (SeraiDatabase *database,
                                  const SeraiCorrection *correction,
                                  GError **error);

G_END_DECLS
