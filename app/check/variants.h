/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same figures and the same claim under another definition. */
#pragma once

#include "check/inquiry.h"
#include "check/reading.h"

G_BEGIN_DECLS

/* Whether @variant makes sense for @claim at all, whatever is known. */
gboolean serai_variant_suits (SeraiVariant variant, const SeraiClaim *claim, guint32 published);

/* @claim as @variant reads it. (transfer full) */
SeraiClaim *serai_variant_read (SeraiVariant variant, const SeraiClaim *claim, guint32 published);

/* @table, which holds all vintages, as @variant counts it; the datasets keep their places. NULL
 * where the table holds nothing by which this variant would differ. (transfer full) */
SeraiTable *serai_variant_count (SeraiVariant variant, const SeraiTable *table, guint32 published);

/* The trade of @reporter with @partner as the dataset @own of the reporter and the dataset @other
 * of the partner have it together: each side's imports, or each side's exports. The rows belong to
 * the reporter and to @own. (transfer full) */
SeraiTable *serai_variant_mix (const SeraiTable *table,
                               const char *reporter,
                               const char *partner,
                               guint own,
                               guint other,
                               gboolean is_of_imports);

G_END_DECLS
