/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How good a model is on texts that it was not trained on. */
#pragma once

#include "language/recogniser.h"
#include "language/tagger.h"
#include "language/train/corpus.h"

G_BEGIN_DECLS

/* Whole names with their kind, per kind and in all. */
typedef struct
{
  guint n_right[SERAI_N_TAG_KINDS + 1];
  guint n_found[SERAI_N_TAG_KINDS + 1];
  guint n_gold[SERAI_N_TAG_KINDS + 1];
} SeraiTrial;

SeraiTrial
serai_trial_run (SeraiRecogniser *recogniser, const SeraiTagger *tagger, const GPtrArray *texts);
double serai_trial_get_f1 (const SeraiTrial *self, guint kind);

G_END_DECLS
