/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which place a partner holds, where the field is known well enough to tell. */
#pragma once

#include "check/inquiry.h"

G_BEGIN_DECLS

/* Appends the place that each of the reporter's own sources gives the partner to @observed, with
 * the verdict UNKNOWN where too few partners are known. Mirror figures never make a rank. For the
 * partner "WLD" it is the reporter's place among all reporters of one dataset. Where the inquiry
 * has members, only these count. */
void serai_ranking_observe (const SeraiInquiry *inquiry, SeraiTable *table, GArray *observed);

G_END_DECLS
