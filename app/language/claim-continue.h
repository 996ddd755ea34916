/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a clause without words of trade says of the trade spoken of last. */
#pragma once

#include "language/claim-reader.h"

G_BEGIN_DECLS

/* Whether figure @i of @clause goes on about the trade spoken of last; then @out_frame is that
 * trade, with the goods or the state that the clause is on. @frame: a frame of the clause that only
 * says that it goes on ("the figure"), or NULL. */
gboolean serai_claim_continue (SeraiClaimReader *self,
                               const SeraiTradeFrame *frame,
                               SeraiClause clause,
                               guint i,
                               SeraiTradeFrame *out_frame);

/* Whether the words before figure @i of a later sentence are on a part of that trade: goods or a
 * state, and a verb of being so much. */
gboolean serai_claim_continues_share (SeraiClaimReader *self, SeraiClause clause, guint i);

/* The state that is the subject of the words before figure @i; "" where it is none. */
void serai_claim_continue_find_subject (SeraiClaimReader *self,
                                        SeraiClause clause,
                                        guint i,
                                        char out_iso3[4]);

/* Keeps in mind the trade that @clause, which has no figures, speaks of. */
void serai_claim_reader_note_theme (SeraiClaimReader *self, SeraiClause clause);

G_END_DECLS
