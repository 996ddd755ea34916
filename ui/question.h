/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the chart is asked: whose trade with whom, in what, counted how. */
#pragma once

#include "check/reading.h"
#include "language/claim.h"
#include "trade/measure.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SeraiQuestion: immutable boxed value.
 * @reporter, @partner: ISO 3166-1 alpha-3 ("WLD": the world as partner), "" where nothing is asked
 * @commodity: "TOTAL" or HS codes as a claim writes them
 */
typedef struct
{
  char reporter[4];
  char partner[4];
  char commodity[16];
  SeraiMeasure measure;
} SeraiQuestion;

#define SERAI_TYPE_QUESTION (serai_question_get_type ())
GType serai_question_get_type (void);
SeraiQuestion *serai_question_new (const char *reporter,
                                   const char *partner,
                                   SeraiMeasure measure,
                                   const char *commodity);
SeraiQuestion *serai_question_new_for_claim (const SeraiClaim *claim);
/* The figures behind a reading of @claim: whose they are, and of which flow. */
SeraiQuestion *serai_question_new_for_reading (const SeraiClaim *claim,
                                               const SeraiClaimReading *reading);
/* Whether it is the claim's own, seen from one side or the other: what one sells the other buys. */
gboolean serai_question_is_of_claim (const SeraiQuestion *self, const SeraiClaim *claim);
SeraiQuestion *serai_question_copy (const SeraiQuestion *self);
void serai_question_free (SeraiQuestion *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiQuestion, serai_question_free)

gboolean serai_question_equal (const SeraiQuestion *a,
                               const SeraiQuestion *b); /* either nullable */

G_END_DECLS
