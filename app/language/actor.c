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
           && (i == 0 || atom->is_owner
               || !serai_atom_has_code (serai_atom (atoms, i - 1), SERAI_CLASS_PREPOSITION,
                                        SERAI_PREPOSITION_IN));
  return FALSE;
}

/* "the Gulf emirate", "that Asian giant": a state by what it is. Gives the atom after it, 0 where
 * there is none. */
static guint
find_description (GArray *atoms, const SeraiPassage *passage, guint i, guint end)
{
  static const char *const states[] = {
      "emirate",  "kingdom", "giant", "republic", "sultanate", "nation",     "neighbour",
      "neighbor", "country", "state", "island",   "monarchy",  "archipelago"};
  const char *first = serai_atom_get_text (serai_atom (atoms, i), passage);
  if (strcmp (first, "the") != 0 && strcmp (first, "that") != 0 && strcmp (first, "this") != 0)
    return 0;
  for (guint at = i + 1; at < end && at < i + 4; at++)
    {
      const SeraiAtom *atom = serai_atom (atoms, at);
      const char *text = serai_atom_get_text (atom, passage);
      for (guint k = 0; k < G_N_ELEMENTS (states); k++)
        if (atom->mention < 0 && strcmp (text, states[k]) == 0)
          return at > i + 1 ? at + 1 : 0;
      gboolean describes = (atom->kind == SERAI_CLASS_PLACE && atom->iso3[0] == '\0')
                           || atom->kind == SERAI_CLASS_OTHER
                           || serai_atom_is (atom, SERAI_CLASS_SUPERLATIVE);
      if (!describes)
        return 0;
    }
  return 0;
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
  guint described = i < end ? find_description (atoms, passage, i, end) : 0;
  if (described > 0)
    {
      *out_actor = (SeraiActor){.is_set = TRUE, .pronoun = SERAI_PRONOUN_NEIGHBOUR};
      *inout_i = described;
      return TRUE;
    }
  /* "the neighbouring", "our Turkmen neighbours". */
  for (guint skipped = 0; i < end && skipped < 3; skipped++, i++)
    {
      const SeraiAtom *atom = serai_atom (atoms, i);
      gboolean leads = i + 1 < end && is_actor (atoms, i + 1);
      if (is_actor (atoms, i))
        break;
      if (serai_atom_is (atom, SERAI_CLASS_PRONOUN) && !leads)
        break;
      if (serai_atom_is (atom, SERAI_CLASS_PREPOSITION))
        return FALSE;
      if (!serai_atom_is (atom, SERAI_CLASS_FILLER) && !serai_atom_is (atom, SERAI_CLASS_MODIFIER)
          && !leads)
        return FALSE;
    }
  if (i >= end)
    return FALSE;
  /* "Poland's neighbour Lithuania" is Lithuania. */
  if (i + 2 < end && serai_atom (atoms, i)->is_owner && is_actor (atoms, i + 2)
      && strcmp (serai_atom_get_text (serai_atom (atoms, i + 1), passage), "neighbour") == 0)
    i += 2;
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
  return i > first
         && (serai_atom_is (serai_atom (atoms, i - 1), SERAI_CLASS_PREPOSITION)
             || serai_atom_is (serai_atom (atoms, i - 1), SERAI_CLASS_COMPARE));
}

/* "A and B": the other one, after the actor that ends before @i. */
static gboolean
find_joined (GArray *atoms, const SeraiPassage *passage, guint i, guint end, SeraiActor *out_other)
{
  if (i + 1 >= end
      || (!serai_atom_is (serai_atom (atoms, i), SERAI_CLASS_LINK)
          && !serai_atom_is_mark (serai_atom (atoms, i), passage, "-")))
    return FALSE;
  guint at = i + 1;
  return serai_actor_read (atoms, passage, &at, end, out_other);
}

static gboolean
can_act (GArray *atoms, guint i)
{
  const SeraiAtom *atom = serai_atom (atoms, i);
  const SeraiWord *pronoun = serai_atom_get_word (atom, SERAI_CLASS_PRONOUN);
  return is_actor (atoms, i)
         || (pronoun != NULL && pronoun->code != SERAI_PRONOUN_ITS
             && pronoun->code != SERAI_PRONOUN_THEIR)
         || (pronoun != NULL && pronoun->code == SERAI_PRONOUN_THEIR && !atom->is_owner
             && i + 1 < atoms->len && !serai_atom_is (serai_atom (atoms, i + 1), SERAI_CLASS_NOUN)
             && !serai_atom_is (serai_atom (atoms, i + 1), SERAI_CLASS_MODIFIER));
}

/* Where the words of the speaker end and what is said begins. */
static guint
skip_speech (GArray *atoms, guint first, guint end)
{
  guint start = first;
  for (guint i = first; i < end; i++)
    if (serai_atom_is (serai_atom (atoms, i), SERAI_CLASS_SPEECH))
      start = i + 1;
  return start;
}

gboolean
serai_actor_find_subject (GArray *atoms,
                          const SeraiPassage *passage,
                          guint first,
                          guint end,
                          SeraiActor *out_actor,
                          SeraiActor *out_other)
{
  guint owner = G_MAXUINT;
  *out_actor = (SeraiActor){0};
  if (out_other != NULL)
    *out_other = (SeraiActor){0};
  first = skip_speech (atoms, first, end);
  for (guint i = first; i <= end; i++)
    {
      /* An owner ("Azerbaijan's importers") acts only where nobody else does. */
      if (i == end && owner == G_MAXUINT)
        return FALSE;
      guint at = i == end ? owner : i;
      if (!can_act (atoms, at) || is_governed (atoms, first, at))
        continue;
      if (i < end && serai_atom (atoms, at)->is_owner)
        {
          owner = MIN (owner, at);
          continue;
        }
      if (!serai_actor_read (atoms, passage, &at, end, out_actor))
        continue;
      if (out_other != NULL)
        find_joined (atoms, passage, at, end, out_other);
      return TRUE;
    }
  return FALSE;
}
