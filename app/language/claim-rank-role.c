/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In what a rank holds: whose exports, imports or turnover its role speaks of. */
#include "language/claim-rank.h"

#include <string.h>

static const SeraiAtom *
atom_at (SeraiClaimReader *self, guint i)
{
  return serai_atom (self->atoms, i);
}

/* "fourth among the partners of Lithuania in terms of imports", "by exports". */
static SeraiMeasure
find_respect (SeraiClaimReader *self,
              SeraiClause clause,
              const SeraiRank *rank,
              SeraiMeasure measure)
{
  for (guint at = MAX (rank->role, rank->end); at + 1 < clause.end; at++)
    {
      const SeraiAtom *atom = atom_at (self, at);
      const SeraiWord *noun = serai_atom_get_word (atom_at (self, at + 1), SERAI_CLASS_NOUN);
      if (serai_atom_is_mark (atom, self->passage, ","))
        return measure;
      if (noun != NULL && noun->code != SERAI_MEASURE_BALANCE
          && (serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_IN)
              || serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_BY)))
        return noun->code;
    }
  return measure;
}

gboolean
serai_rank_find_measure (SeraiClaimReader *self,
                         SeraiClause clause,
                         const SeraiRank *rank,
                         SeraiMeasure *out_measure,
                         gboolean *out_is_own)
{
  const SeraiAtom *atom = atom_at (self, rank->role);
  const SeraiWord *role = serai_atom_get_word (atom, SERAI_CLASS_ROLE);
  const SeraiWord *trader = serai_atom_get_word (atom, SERAI_CLASS_TRADER);
  const SeraiWord *noun = serai_atom_get_word (atom, SERAI_CLASS_NOUN);
  *out_is_own = FALSE;
  if (role == NULL && trader == NULL && noun == NULL)
    return FALSE;
  if (trader != NULL)
    {
      *out_measure = trader->code;
      *out_is_own = TRUE;
    }
  else
    *out_measure = role != NULL ? role->code : noun->code;
  if (role != NULL && role->code == SERAI_MEASURE_TURNOVER)
    *out_measure = find_respect (self, clause, rank, *out_measure);
  return *out_measure != SERAI_MEASURE_BALANCE;
}

void
serai_rank_turn_trader (SeraiClaimReader *self,
                        SeraiClause clause,
                        const SeraiRank *rank,
                        const SeraiActor *owner,
                        SeraiMeasure *inout_measure,
                        gboolean *inout_is_own)
{
  guint origin = rank->role + 1;
  while (origin < clause.end
         && serai_atom_has_code (atom_at (self, origin), SERAI_CLASS_PREPOSITION,
                                 SERAI_PREPOSITION_OF))
    origin++;
  if (serai_atom_has_code (atom_at (self, rank->role), SERAI_CLASS_NOUN, SERAI_MEASURE_IMPORTS)
      && rank->role > rank->first && origin + 1 < clause.end
      && atom_at (self, origin)->kind == SERAI_CLASS_COUNTRY
      && atom_at (self, origin + 1)->kind == SERAI_CLASS_COMMODITY)
    {
      *inout_measure = SERAI_MEASURE_EXPORTS; /* "third in purchases of Uzbek gold" */
      return;
    }
  guint to = rank->role + 1;
  while (
      to < clause.end && to < rank->role + 5
      && !serai_atom_has_code (atom_at (self, to), SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_TO))
    to++;
  if (serai_atom_has_code (atom_at (self, rank->role), SERAI_CLASS_NOUN, SERAI_MEASURE_EXPORTS)
      && rank->role > rank->first && to + 1 < clause.end && to < rank->role + 5
      && atom_at (self, to + 1)->iso3[0] != '\0'
      && strcmp (atom_at (self, to + 1)->iso3, owner->iso3) == 0)
    {
      *inout_measure = SERAI_MEASURE_IMPORTS; /* "second in exports of clothes to Kazakhstan" */
      return;
    }
  if (!*inout_is_own || !owner->is_set || owner->iso3[0] == '\0')
    return;
  for (guint at = clause.first; at < clause.end; at++)
    if (serai_atom_is (atom_at (self, at), SERAI_CLASS_WORLD))
      return;
  *inout_is_own = FALSE;
  *inout_measure =
      *inout_measure == SERAI_MEASURE_EXPORTS ? SERAI_MEASURE_IMPORTS : SERAI_MEASURE_EXPORTS;
}
