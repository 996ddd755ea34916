/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How names and words lie in the image that is made of the reference and of the tables of words:
 * compile/ writes it, phrases.c, name-words.c and words.c use it. Words are folded. */
#pragma once

#include "base/image.h"

G_BEGIN_DECLS

#define SERAI_LANGUAGE_MAGIC "SERAILNG"
/* Another one wherever a record below changes. */
#define SERAI_LANGUAGE_VERSION 1

enum
{
  SERAI_LAYOUT_MADE_FOR, /* guint32: two halves of the reference's checksum */

  /* A trie over the words of all names. */
  SERAI_LAYOUT_PHRASE_WORDS, /* a lookup: word → its number */
  SERAI_LAYOUT_PHRASE_TEXTS, /* guint32: each word's string */
  SERAI_LAYOUT_PHRASE_EDGES, /* an open table, a power of two long */
  SERAI_LAYOUT_PHRASE_NODES, /* one more than there are */
  SERAI_LAYOUT_PHRASE_ENDS,
  SERAI_LAYOUT_PHRASE_NAMES, /* guint32: indices of the reference's names */

  /* What single words do around names. */
  SERAI_LAYOUT_CUES,      /* a lookup: word or stem → cue word */
  SERAI_LAYOUT_CUE_WORDS, /* SeraiCueRecord */

  SERAI_LAYOUT_HYPHENED, /* guint32: folded names that a hyphen parts, see tokens.h */

  /* The words of each grammar, in the order of serai_words_languages. */
  SERAI_LAYOUT_GRAMMARS,
};

/* How many sections a grammar takes from SERAI_LAYOUT_GRAMMARS on. */
enum
{
  SERAI_LAYOUT_FIRST_WORDS, /* a lookup: first word or stem → its first phrase */
  SERAI_LAYOUT_PHRASES,     /* SeraiGrammarPhrase: those of one first word, longest first */
  SERAI_LAYOUT_PARTS,       /* guint32: strings, a token each */
  SERAI_LAYOUT_N_PER_GRAMMAR,
};

enum
{
  SERAI_PHRASE_ROOT = 1, /* nodes are numbered from here */
};

/* @target 0: the place is free. */
typedef struct
{
  guint32 node;
  guint32 word;
  guint32 target;
} SeraiPhraseEdge;

/* @first_end: of the node's ends; they last until the next node's.
 * @subjects: a bit for each subject that has names here or farther on */
typedef struct
{
  guint32 first_end;
  guint32 subjects;
} SeraiPhraseNode;

/* The names of one subject that end at a node: first those that any spelling of the words matches,
 * then those that match only as they are written; of these, names of one spelling together. */
typedef struct
{
  guint32 first_name;
  guint16 n_names;
  guint16 n_free;
  guint32 subject;
} SeraiPhraseEnd;

static inline guint
serai_phrase_edge_place (guint32 node, guint32 word, guint n_places)
{
  guint64 hash = ((guint64) node << 32 | word) * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15);
  return (hash >> 32) & (n_places - 1);
}

typedef struct
{
  guint32 word;
  guint32 cues;
  guint32 gloss; /* string, 0 for none */
} SeraiCueRecord;

/* @word: row over both tables of the language; @is_last: no other has the same first word */
typedef struct
{
  guint32 first_part;
  guint16 word;
  guint8 form;
  guint8 n_parts;
  guint32 is_last;
} SeraiGrammarPhrase;

G_END_DECLS
