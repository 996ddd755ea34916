/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What each source says on a level, a change, a share or a target. */
#pragma once

#include "check/question.h"

G_BEGIN_DECLS

/* Appends what every source in @table says on @question to @observed, mirror figures included.
 * @out_has_other_currency: there are figures, but not in the claim's currency. */
void serai_sources_observe (const SeraiQuestion *question,
                            SeraiTable *table,
                            GArray *observed,
                            gboolean *out_has_other_currency);

/* Appends what of the reporter's own figures @table lacks for @question to @missing. */
void serai_sources_find_missing (const SeraiQuestion *question, SeraiTable *table, GArray *missing);

G_END_DECLS
