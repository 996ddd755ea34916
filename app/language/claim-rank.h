/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A rank while it is being read: its number and in what it holds. */
#pragma once

#include "language/claim-reader.h"

G_BEGIN_DECLS

/**
 * SeraiRank:
 * @first, @end: the atoms that say the number
 * @number, @bound: "one of the five largest" is 5, below
 * @is_single: it needs a role in the singular ("the largest partner", not "largest partners")
 * @role: the atom that says in what, G_MAXUINT where none does
 */
typedef struct
{
  guint first;
  guint end;
  double number;
  SeraiBound bound;
  gboolean is_single;
  guint role;
} SeraiRank;

/* The measure in which the owner's trade is ranked; @out_is_own: the trade is the holder's own, its
 * place in the world. FALSE where the role tells none. */
gboolean serai_rank_find_measure (SeraiClaimReader *reader,
                                  SeraiClause clause,
                                  const SeraiRank *rank,
                                  SeraiMeasure *out_measure,
                                  gboolean *out_is_own);
/* "the largest exporter to A" is A's supplier; "the largest importer of A's flour" its customer. */
void serai_rank_turn_trader (SeraiClaimReader *reader,
                             SeraiClause clause,
                             const SeraiRank *rank,
                             const SeraiActor *owner,
                             SeraiMeasure *inout_measure,
                             gboolean *inout_is_own);

G_END_DECLS
