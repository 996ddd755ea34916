/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the perceptron learns from: stretches of tokens, their features numbered, their labels. */
#pragma once

#include "language/recogniser.h"
#include "language/train/corpus.h"

G_BEGIN_DECLS

typedef struct
{
  guint first; /* index into the tokens of all examples */
  guint n;
} SeraiStretch;

/**
 * SeraiExamples:
 * @stretches: (element-type SeraiStretch)
 * @labels: (element-type guint8) of each token
 * @starts: (element-type guint) of each token: where its features begin; one more for the end
 * @features: (element-type guint) numbers of features
 * @hashes: (element-type guint64) of each number
 */
typedef struct
{
  GArray *stretches;
  GArray *labels;
  GArray *starts;
  GArray *features;
  GArray *hashes;
} SeraiExamples;

/* Features that are seen less than @min_count times are left out. */
SeraiExamples *
serai_examples_new (SeraiRecogniser *recogniser, const GPtrArray *texts, guint min_count);
void serai_examples_free (SeraiExamples *self);

G_END_DECLS
