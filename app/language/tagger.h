/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names that stand in no list, by a model that was trained on annotated English texts.
 *
 * The model is a structured perceptron over hashed features, its weights pruned and rounded to one
 * byte. `serai-train` (app/language/train) makes it; tagger-view.h says what it looks at. */
#pragma once

#include "language/tagger-view.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Immutable; any thread. SeraiTagger itself is declared by the recogniser, which keeps one. */

#define SERAI_TAGGER_ERROR (serai_tagger_error_quark ())
GQuark serai_tagger_error_quark (void);
typedef enum
{
  SERAI_TAGGER_ERROR_DAMAGED,
} SeraiTaggerError;

/* The model that is compiled into the programme. */
SeraiTagger *serai_tagger_new (GError **error);
SeraiTagger *serai_tagger_new_for_bytes (GBytes *bytes, GError **error);
void serai_tagger_free (SeraiTagger *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiTagger, serai_tagger_free)

/**
 * SeraiTag: a name that the model sees, or one capitalised word in which it sees none.
 * @margin: by how much its reading is better than the best one in which one of its words is no
 *   part of a name of this kind; in the model's own units, see serai_tagger_get_unit()
 */
typedef struct
{
  guint first;
  guint end;
  SeraiTagKind kind;
  int margin;
} SeraiTag;

/* Appends to @tags (element-type SeraiTag), by position. No allocation a token. */
void serai_tagger_run (const SeraiTagger *self, const SeraiDraft *draft, GArray *tags);

/* What a difference of one in the perceptron's training is in @margin. */
int serai_tagger_get_unit (const SeraiTagger *self);

/* Writing, for the trainer: a row for each feature. */
typedef struct
{
  guint64 feature;
  gint8 weights[SERAI_N_LABELS];
} SeraiTagRow;
GBytes *serai_tagger_pack (SeraiTagRow *rows, /* is sorted */
                           guint n_rows,
                           const gint16 transitions[SERAI_N_LABELS][SERAI_N_LABELS],
                           guint unit);

G_END_DECLS
