/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words that are a noun of trade and a verb of trade: "exports", "supplies", "purchase". */
#include "language/verb-or-noun.h"

#include <string.h>

/* What only a verb follows. */
static gboolean
leads_verb (const SeraiAtom *atom, const SeraiPassage *passage)
{
  static const char *const leaders[] = {"to",   "will", "would", "can",   "could", "may",
                                        "must", "who",  "which", "they",  "we",    "not",
                                        "also", "now",  "it",    "shall", "should"};
  if (atom->mention >= 0 || atom->end == atom->first)
    return FALSE;
  const char *text = serai_tokens_at (passage->tokens, atom->end - 1)->folded;
  for (guint k = 0; k < G_N_ELEMENTS (leaders); k++)
    if (strcmp (text, leaders[k]) == 0)
      return TRUE;
  return FALSE;
}

/* A state named as one who can act: "Peru", not "Peruvian" nor "Peru's". */
static gboolean
can_act (const SeraiAtom *atom, const SeraiPassage *passage)
{
  if (atom->iso3[0] == '\0' || atom->is_owner || atom->mention < 0)
    return serai_atom_has_code (atom, SERAI_CLASS_PRONOUN, SERAI_PRONOUN_COUNTRY);
  const SeraiName *const *names;
  guint n_names;
  const SeraiPhrases *phrases =
      serai_recogniser_get_phrases (passage->recogniser, SERAI_SUBJECT_COUNTRY);
  return serai_phrases_match (phrases, passage->tokens, atom->first, &names, &n_names) == 0
         || names[0]->kind != SERAI_NAME_ADJECTIVE;
}

/* What a verb of trade takes without a preposition: goods, sums, whoever is supplied. */
static gboolean
is_object (GArray *atoms, guint i)
{
  if (i >= atoms->len)
    return FALSE;
  const SeraiAtom *atom = serai_atom (atoms, i);
  return atom->kind == SERAI_CLASS_COMMODITY || atom->kind == SERAI_CLASS_PERCENT
         || atom->kind == SERAI_CLASS_TIMES || serai_atom_is (atom, SERAI_CLASS_GOODS)
         || serai_atom_has_code (atom, SERAI_CLASS_PRONOUN, SERAI_PRONOUN_WE)
         || (atom->iso3[0] != '\0' && !atom->is_owner && i + 1 < atoms->len
             && (serai_atom (atoms, i + 1)->kind == SERAI_CLASS_COMMODITY
                 || serai_atom_is (serai_atom (atoms, i + 1), SERAI_CLASS_GOODS)));
}

/* What only a noun has beside it: "export – 742 million", "to import sales". */
static gboolean
is_head (GArray *atoms, guint next)
{
  if (next >= atoms->len)
    return TRUE;
  const SeraiAtom *atom = serai_atom (atoms, next);
  return atom->kind == SERAI_CLASS_MARK || serai_atom_is (atom, SERAI_CLASS_NOUN)
         || serai_atom_is (atom, SERAI_CLASS_ROLE) || serai_atom_is (atom, SERAI_CLASS_LINK)
         || serai_atom_is (atom, SERAI_CLASS_LEVEL);
}

static void
drop_reading (SeraiAtom *atom, SeraiWordClass word_class)
{
  guint n = 0;
  for (guint i = 0; i < atom->match.n_words; i++)
    if (atom->match.words[i]->word_class != word_class)
      atom->match.words[n++] = atom->match.words[i];
  atom->match.n_words = n;
  atom->kind = atom->match.words[0]->word_class;
}

void
serai_atoms_settle_verbs (GArray *atoms, const SeraiPassage *passage)
{
  for (guint i = 1; i < atoms->len; i++)
    {
      SeraiAtom *atom = serai_atom (atoms, i);
      if (!serai_atom_is (atom, SERAI_CLASS_NOUN) || !serai_atom_is (atom, SERAI_CLASS_FLOW)
          || atom->end - atom->first > 1)
        continue;
      guint before = i - 1;
      while (before > 0 && serai_atom_is (serai_atom (atoms, before), SERAI_CLASS_FILLER)
             && !leads_verb (serai_atom (atoms, before), passage))
        before--;
      gboolean is_plural = g_str_has_suffix (serai_atom_get_text (atom, passage), "s");
      gboolean is_infinitive = !is_plural && before + 1 == i
                               && leads_verb (serai_atom (atoms, before), passage)
                               && !is_head (atoms, i + 1);
      guint next = i + 1;
      while (next < atoms->len && serai_atom_is (serai_atom (atoms, next), SERAI_CLASS_FILLER)
             && !serai_atom_is (serai_atom (atoms, next), SERAI_CLASS_PREPOSITION))
        next++;
      gboolean is_finite = is_object (atoms, next)
                           && (can_act (serai_atom (atoms, before), passage)
                               || leads_verb (serai_atom (atoms, before), passage));
      if (is_infinitive || is_finite)
        drop_reading (atom, SERAI_CLASS_NOUN);
    }
}
