/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Annotated texts to train the name tagger on: tokens with labels made into running text. */
#pragma once

#include "base/span.h"
#include "language/tagger-view.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct
{
  SeraiSpan span; /* bytes of the text */
  SeraiTagKind kind;
} SeraiGoldName;

/* @names: (element-type SeraiGoldName) by position */
typedef struct
{
  char *text;
  GArray *names;
} SeraiGoldText;

void serai_gold_text_free (SeraiGoldText *self);

/* Appends the documents of a file of lines "token<TAB>label" (IOB2: PER, ORG, LOC), plain or .gz; a
 * blank line ends a sentence, "-DOCSTART-" begins a document. */
gboolean serai_corpus_read (const char *path, GPtrArray *texts, GError **error);

G_END_DECLS
