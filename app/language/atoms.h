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

/* (element-type SeraiAtom) of the sentence @sentence. */
GArray *serai_atoms_new (const SeraiPassage *passage, const SeraiWords *words, guint sentence);

#define serai_atom(atoms, i) (&g_array_index ((atoms), SeraiAtom, (i)))

/* Whether it can be read as @word_class; serai_atom_get_word() gives that reading or NULL. */
gboolean serai_atom_is (const SeraiAtom *self, SeraiWordClass word_class);
const SeraiWord *serai_atom_get_word (const SeraiAtom *self, SeraiWordClass word_class);
/* A word of @word_class with this code. */
gboolean serai_atom_has_code (const SeraiAtom *self, SeraiWordClass word_class, int code);

/* The state that @mention is, belongs to or, as a capital, stands for (ISO 3166-1 alpha-3); NULL
 * where unknown. */
const char *serai_passage_find_state (const SeraiPassage *passage, const SeraiMention *mention);

const SeraiMention *serai_atom_get_mention (const SeraiAtom *self, const SeraiPassage *passage);

/* The bytes from atom @first to before atom @end. */
SeraiSpan serai_atoms_get_span (GArray *atoms, const SeraiPassage *passage, guint first, guint end);

/* The folded text of its first token. */
const char *serai_atom_get_text (const SeraiAtom *self, const SeraiPassage *passage);

G_END_DECLS
