/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a commodity code stands for: one HS code, a union of them, a range of chapters. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The single codes of "2710", "07+08", "01-24" (chapters; 77, which HS keeps free, is left out) or
 * "TOTAL". NULL where @commodity is none of these, or names a part beside its whole ("27+2710"),
 * which must not be added. (transfer full) (nullable) */
char **serai_commodity_expand (const char *commodity);

G_END_DECLS
