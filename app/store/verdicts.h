/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `verdict`: what checking each claim gave, so that documents can be asked for by it. */
#pragma once

#include "check/check.h"
#include "language/claim.h"
#include "store/database.h"

G_BEGIN_DECLS

/* A number that changes whenever the library's figures do. */
gboolean serai_verdicts_get_figures (SeraiDatabase *database, gint64 *out_figures, GError **error);

/* At most @limit articles with claims whose verdict isn't known under @figures. (element-type
 * gint64) */
GArray *
serai_verdicts_find_unjudged (SeraiDatabase *database, gint64 figures, guint limit, GError **error);

/* @verdicts: (element-type SeraiVerdict), one for each claim of @article as serai_claims_load()
 * orders them. Inside a transaction of the caller's. */
gboolean serai_verdicts_set (SeraiDatabase *database,
                             gint64 article,
                             GArray *verdicts,
                             gint64 figures,
                             GError **error);

G_END_DECLS
