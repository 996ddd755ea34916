/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is derived from an article so that filters and likenesses are found: the tables `goods` and
 * `likeness`. Never recorded for undo: it can be had again at any time. */
#pragma once

#include "document/document.h"
#include "language/analysis.h"
#include "store/database.h"

G_BEGIN_DECLS

/* In the place of what was derived before. */
gboolean serai_derived_insert (SeraiDatabase *database,
                               gint64 article,
                               const SeraiDocument *document,
                               const SeraiAnalysis *analysis,
                               GError **error);

/* Derives from at most @limit of the articles that an older version stored; @out_n_left tells
 * whether to come again. Inside a transaction of the caller's. */
gboolean
serai_derived_catch_up (SeraiDatabase *database, guint limit, guint *out_n_left, GError **error);

G_END_DECLS
