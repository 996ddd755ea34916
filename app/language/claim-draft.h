/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all kinds of claims begin with. */
#pragma once

#include "language/claim-reader.h"

G_BEGIN_DECLS

/* The trade that figure @i speaks of: a copy of a frame of the clause, or what was spoken of
 * before. FALSE where there is none, or where something bars the figure. */
gboolean serai_claim_draft_frame (SeraiClaimReader *self,
                                  GArray *frames,
                                  SeraiClause clause,
                                  guint i,
                                  SeraiTradeFrame *out_frame);

/* A claim of @kind with countries, goods, period, number and span; its unit, bound and direction
 * are the caller's. NULL where the countries can't be told. */
SeraiClaim *serai_claim_draft_new (SeraiClaimReader *self,
                                   const SeraiTradeFrame *frame,
                                   SeraiClause clause,
                                   guint i,
                                   SeraiClaimKind kind,
                                   gboolean subject_is_partner);

/* The word of change that governs figure @i: the nearest before it; one that follows it directly
 * ("14% more than", "a 20 percent increase"). */
const SeraiWord *
serai_claim_find_change_before (SeraiClaimReader *self, SeraiClause clause, guint i);
const SeraiWord *
serai_claim_find_change_after (SeraiClaimReader *self, SeraiClause clause, guint i);

/* "(+19.1%)", "(-4 percent)": a sign before figure @i. */
SeraiDirection serai_claim_read_sign (SeraiClaimReader *self, guint i);

/* Who has the share told in @clause before figure @i: "B's share of", "the share of B"; "" where
 * the words don't say. */
void serai_claim_reader_find_sharer (SeraiClaimReader *self,
                                     SeraiClause clause,
                                     guint i,
                                     char out_holder[4]);

G_END_DECLS
