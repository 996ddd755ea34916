/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `commitment`: what somebody can be held to. */
#pragma once

#include "language/commitment.h"
#include "store/database.h"

G_BEGIN_DECLS

/* @commitments: (element-type SeraiCommitment). */
gboolean serai_commitments_insert (SeraiDatabase *database,
                                   gint64 article,
                                   GPtrArray *commitments,
                                   GError **error);

/* Appends the article's commitments by position; actors beyond @n_entities are left out. */
gboolean serai_commitments_load (SeraiDatabase *database,
                                 gint64 article,
                                 guint n_entities,
                                 GPtrArray *commitments,
                                 GError **error);

G_END_DECLS
