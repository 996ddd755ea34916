/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sentence as the grammars see it: mentions and classed words, one after the other. */
#pragma once

#include "language/passage.h"
#include "language/words.h"

G_BEGIN_DECLS

/**
 * SeraiAtom:
 * @mention: index of the passage's mention, -1 for words
 * @kind: for a mention what it is; for a word the class of its first reading
 * @match: for a word its readings
 * @first, @end: tokens; several countries can share one ("Kazakh-Uzbek")
 * @iso3: COUNTRY, PLACE, NAME: the state, "" where unknown
 * @is_owner: "'s" or "'" follows
 */
typedef struct
{
  SeraiWordClass kind;
  int mention;
  SeraiWordMatch match;
  guint first;
  guint end;
  char iso3[4];
  gboolean is_owner;
} SeraiAtom;

/* All sentences of a passage whose mentions are complete: (element-type GArray of SeraiAtom) each.
 * Read once for all grammars, which only look at them. */
GPtrArray *serai_atoms_read (const SeraiPassage *passage);

/* Those of the sentence @sentence; lent by the passage. */
#define serai_atoms_of(passage, sentence)                                                          \
  ((GArray *) g_ptr_array_index ((passage)->atoms, (sentence)))

#define serai_atom(atoms, i) (&g_array_index ((atoms), SeraiAtom, (i)))

/* The reading as @word_class, NULL where it has none; and whether it can be read so. */
static inline const SeraiWord *
serai_atom_get_word (const SeraiAtom *self, SeraiWordClass word_class)
{
  if (self->mention < 0)
    for (guint i = 0; i < self->match.n_words; i++)
      if (self->match.words[i]->word_class == word_class)
        return self->match.words[i];
  return NULL;
}

static inline gboolean
serai_atom_is (const SeraiAtom *self, SeraiWordClass word_class)
{
  return self->kind == word_class || serai_atom_get_word (self, word_class) != NULL;
}

/* A word of @word_class with this code. */
static inline gboolean
serai_atom_has_code (const SeraiAtom *self, SeraiWordClass word_class, int code)
{
  if (self->mention < 0)
    for (guint i = 0; i < self->match.n_words; i++)
      if (self->match.words[i]->word_class == word_class && self->match.words[i]->code == code)
        return TRUE;
  return FALSE;
}

/* The state that @mention is, belongs to or, as a capital, stands for (ISO 3166-1 alpha-3); NULL
 * where unknown. */
const char *serai_passage_find_state (const SeraiPassage *passage, const SeraiMention *mention);

static inline const SeraiMention *
serai_atom_get_mention (const SeraiAtom *self, const SeraiPassage *passage)
{
  return self->mention >= 0 ? &g_array_index (passage->mentions, SeraiMention, self->mention)
                            : NULL;
}

/* The bytes from atom @first to before atom @end. */
SeraiSpan serai_atoms_get_span (GArray *atoms, const SeraiPassage *passage, guint first, guint end);

/* The folded text of its first token. */
static inline const char *
serai_atom_get_text (const SeraiAtom *self, const SeraiPassage *passage)
{
  if (self->first == self->end)
    return ""; /* a genitive's "of" */
  return serai_tokens_at (passage->tokens, self->first)->folded;
}

G_END_DECLS
