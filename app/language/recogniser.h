/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is built once from the reference and used for every document: the phrase tries. */
#pragma once

#include "language/name-words.h"
#include "language/phrases.h"
#include "reference/reference.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define SERAI_TYPE_RECOGNISER (serai_recogniser_get_type ())
G_DECLARE_FINAL_TYPE (SeraiRecogniser, serai_recogniser, SERAI, RECOGNISER, GObject)

/* Immutable; any thread. Keeps a reference on @reference. */
SeraiRecogniser *serai_recogniser_new (SeraiReference *reference);
SeraiReference *serai_recogniser_get_reference (SeraiRecogniser *self);

/* The names of one subject. */
const SeraiPhrases *serai_recogniser_get_phrases (SeraiRecogniser *self, SeraiSubject subject);

typedef struct _SeraiTagger SeraiTagger;

/* (nullable) For names that stand in no list; NULL where its model could not be read. */
const SeraiTagger *serai_recogniser_get_tagger (SeraiRecogniser *self);

/* What single words do around names. */
const SeraiNameWords *serai_recogniser_get_name_words (SeraiRecogniser *self);

G_END_DECLS
