/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `claim`: what articles state on trade. */
#pragma once

#include "language/claim.h"
#include "store/database.h"

G_BEGIN_DECLS

/* @claims: (element-type SeraiClaim). */
gboolean
serai_claims_insert (SeraiDatabase *database, gint64 article, GPtrArray *claims, GError **error);

/* Appends the article's claims by position. */
gboolean
serai_claims_load (SeraiDatabase *database, gint64 article, GPtrArray *claims, GError **error);

G_END_DECLS
