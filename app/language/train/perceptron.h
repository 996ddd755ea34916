/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The averaged structured perceptron: learns weights from examples. */
#pragma once

#include "language/tagger.h"
#include "language/train/examples.h"

G_BEGIN_DECLS

typedef struct _SeraiPerceptron SeraiPerceptron;

SeraiPerceptron *serai_perceptron_new (const SeraiExamples *examples);
void serai_perceptron_free (SeraiPerceptron *self);

/* One walk over all stretches in an order that @chance shuffles; the share of them that were wrong.
 */
double serai_perceptron_learn (SeraiPerceptron *self, GRand *chance);

/* The model with the averaged weights, the smallest left out until it is at most @max_bytes long.
 */
GBytes *serai_perceptron_pack (const SeraiPerceptron *self, gsize max_bytes);

G_END_DECLS
