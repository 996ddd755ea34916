/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is built once and used for every document: the phrase tries and the tables of words. */
#pragma once

#include "language/lexicon.h"
#include "language/name-words.h"
#include "language/phrases.h"
#include "language/words.h"
#include "reference/reference.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define SERAI_TYPE_RECOGNISER (serai_recogniser_get_type ())
G_DECLARE_FINAL_TYPE (SeraiRecogniser, serai_recogniser, SERAI, RECOGNISER, GObject)

/* Immutable; any thread. Keeps a reference on @reference. */
SeraiRecogniser *serai_recogniser_new (SeraiReference *reference);
SeraiReference *serai_recogniser_get_reference (SeraiRecogniser *self);

/* The names that a hyphen parts from each other, see serai_tokens_new_parting(). Read only. */
GHashTable *serai_recogniser_get_parts (SeraiRecogniser *self);

/* serai_phrase_book_number() with all names. */
void serai_recogniser_number_words (SeraiRecogniser *self, SeraiTokens *tokens);

/* The names of one subject. */
const SeraiPhrases *serai_recogniser_get_phrases (SeraiRecogniser *self, SeraiSubject subject);

typedef struct _SeraiTagger SeraiTagger;

/* (nullable) For names that stand in no list; NULL where its model could not be read. */
const SeraiTagger *serai_recogniser_get_tagger (SeraiRecogniser *self);

/* What single words do around names. */
const SeraiNameWords *serai_recogniser_get_name_words (SeraiRecogniser *self);

/* The words of numbers and dates, and of trade and plans, of a document's language: English,
 * Russian, Tajik, Kazakh; the English ones where there are none. */
const SeraiLexicon *serai_recogniser_get_lexicon (SeraiRecogniser *self, const char *language);
const SeraiWords *serai_recogniser_get_words (SeraiRecogniser *self, const char *language);

G_END_DECLS
