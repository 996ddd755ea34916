/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Doubts told in words, with the sum. */
#pragma once

#include "check/doubt.h"
#include "reference/reference.h"
#include "report/json.h"

G_BEGIN_DECLS

/* "The text says 16.5 percent, but 621.4 and 519 million US dollars give +19.7 %." */
char *serai_doubt_sentence (SeraiReference *reference, GPtrArray *claims, const SeraiDoubt *doubt);

/* All doubts on one claim, NULL where there are none. */
char *
serai_doubts_tell (SeraiReference *reference, GPtrArray *claims, const GArray *doubts, guint claim);

/* What the text's own sums say of the time before: "1.5 billion, up 20 percent: 1.25 billion at
 * most in 2021."; with the figures' answer where @checks has one. NULL where nothing follows. */
char *serai_implied_sentence (SeraiReference *reference,
                              GPtrArray *claims,
                              GPtrArray *checks,
                              guint claim);

/* The members `doubtful` and `implies` of the open object. */
void serai_record_add_doubts (JsonBuilder *builder,
                              SeraiReference *reference,
                              GPtrArray *claims,
                              GPtrArray *checks,
                              const GArray *doubts,
                              guint claim);

G_END_DECLS
