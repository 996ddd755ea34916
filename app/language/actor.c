/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who trades, as the words of a clause name them. */
#include "language/trade-frame.h"

#include <string.h>

gboolean
serai_actor_equal (const SeraiActor *a, const SeraiActor *b)
{
  return a->is_set && b->is_set && strcmp (a->iso3, b->iso3) == 0
         && (a->iso3[0] != '\0' || a->pronoun == b->pronoun);
}

/* A capital stands for its state, but not where it only tells the place ("in Seoul"). */
static gboolean
is_actor (GArray *atoms, guint i)
{
  const SeraiAtom *atom = serai_atom (atoms, i);
  if (atom->kind == SERAI_CLASS_COUNTRY)
    return atom->iso3[0] != '\0';
  if (atom->kind == SERAI_CLASS_PLACE)
    return atom->iso3[0] != '\0'
           && (i == 0
               || !serai_atom_has_code (serai_atom (atoms, i - 1), SERAI_CLASS_PREPOSITION,
                                        SERAI_PREPOSITION_IN));
  return FALSE;
}

gboolean
serai_actor_read (GArray *atoms,
                  const SeraiPassage *passage,
                  guint *inout_i,
                  guint end,
                  SeraiActor *out_actor)
{
  guint i = *inout_i;
  *out_actor = (SeraiActor){0};
  /* "the neighbouring", "our Turkmen neighbours". */
  for (guint skipped = 0; i < end && skipped < 3; skipped++, i++)
    {
      const SeraiAtom *atom = serai_atom (atoms, i);
      gboolean leads = i + 1 < end && is_actor (atoms, i + 1);
      if (is_actor (atoms, i))
        break;
      if (serai_atom_is (atom, SERAI_CLASS_PRONOUN) && !leads)
        break;
      if (!serai_atom_is (atom, SERAI_CLASS_FILLER) && !serai_atom_is (atom, SERAI_CLASS_MODIFIER)
          && !leads)
        return FALSE;
    }
  if (i >= end)
    return FALSE;
  const SeraiAtom *atom = serai_atom (atoms, i);
  const SeraiWord *pronoun = serai_atom_get_word (atom, SERAI_CLASS_PRONOUN);
  if (is_actor (atoms, i))
    g_strlcpy (out_actor->iso3, atom->iso3, sizeof out_actor->iso3);
  else if (pronoun != NULL)
    out_actor->pronoun = pronoun->code;
  else
    return FALSE;
  out_actor->is_set = TRUE;
  *inout_i = i + 1;
  return TRUE;
}

/* Whether a preposition stands before atom @i, articles between them. */
static gboolean
is_governed (GArray *atoms, guint first, guint i)
{
  while (i > first && serai_atom_is (serai_atom (atoms, i - 1), SERAI_CLASS_FILLER)
         && !serai_atom_is (serai_atom (atoms, i - 1), SERAI_CLASS_PREPOSITION))
    i--;
  return i > first && serai_atom_is (serai_atom (atoms, i - 1), SERAI_CLASS_PREPOSITION);
}

/* "A and B", "A, B": the atom of the other one, before @i. */
static gboolean
find_joined (GArray *atoms,
             const SeraiPassage *passage,
             guint first,
             guint i,
             SeraiActor *out_other)
{
  if (i < first + 2)
    return FALSE;
  const SeraiAtom *between = serai_atom (atoms, i - 1);
  guint at = i - 2;
  if (serai_atom_is (between, SERAI_CLASS_FILLER) && !serai_atom_is (between, SERAI_CLASS_LINK)
      && at > first)
    between = serai_atom (atoms, at--);
  if (!serai_atom_is (between, SERAI_CLASS_LINK) && !serai_atom_is_mark (between, passage, "-"))
    return FALSE;
  return is_actor (atoms, at) && serai_actor_read (atoms, passage, &at, i, out_other);
}

gboolean
serai_actor_find_subject (GArray *atoms,
                          const SeraiPassage *passage,
                          guint first,
                          guint end,
                          SeraiActor *out_actor,
                          SeraiActor *out_other)
{
  *out_actor = (SeraiActor){0};
  if (out_other != NULL)
    *out_other = (SeraiActor){0};
  for (guint i = end; i-- > first;)
    {
      const SeraiAtom *atom = serai_atom (atoms, i);
      const SeraiWord *pronoun = serai_atom_get_word (atom, SERAI_CLASS_PRONOUN);
      gboolean can_act =
          is_actor (atoms, i) || (pronoun != NULL && pronoun->code != SERAI_PRONOUN_ITS);
      if (!can_act || is_governed (atoms, first, i))
        continue;
      guint at = i;
      if (!serai_actor_read (atoms, passage, &at, end, out_actor))
        continue;
      if (out_other != NULL && find_joined (atoms, passage, first, i, out_other)
          && !is_governed (atoms, first, i >= 2 ? i - 2 : i))
        {
          SeraiActor last = *out_actor;
          *out_actor = *out_other;
          *out_other = last;
        }
      return TRUE;
    }
  return FALSE;
}
