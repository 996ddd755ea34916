/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What each source says on a level, a change, a share or a target. */
#pragma once

#include "check/inquiry.h"

G_BEGIN_DECLS

/* Appends what every source in @table says on @inquiry to @observed, mirror figures included.
 * @out_has_other_currency: there are figures, but not in the claim's currency. */
void serai_sources_observe (const SeraiInquiry *inquiry,
                            SeraiTable *table,
                            GArray *observed,
                            gboolean *out_has_other_currency);

/* Appends what of the reporter's own figures @table lacks for @inquiry to @missing. */
void serai_sources_find_missing (const SeraiInquiry *inquiry, SeraiTable *table, GArray *missing);

G_END_DECLS
