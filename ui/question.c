/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the chart is asked: whose trade with whom, in what, counted how. */
#include "question.h"

G_DEFINE_BOXED_TYPE (SeraiQuestion, serai_question, serai_question_copy, serai_question_free)

SeraiQuestion *
serai_question_new (const char *reporter,
                    const char *partner,
                    SeraiMeasure measure,
                    const char *commodity)
{
  SeraiQuestion *self = g_new0 (SeraiQuestion, 1);
  g_strlcpy (self->reporter, reporter, sizeof self->reporter);
  g_strlcpy (self->partner, partner, sizeof self->partner);
  g_strlcpy (self->commodity, commodity != NULL ? commodity : "TOTAL", sizeof self->commodity);
  self->measure = measure;
  return self;
}

SeraiQuestion *
serai_question_new_for_claim (const SeraiClaim *claim)
{
  return serai_question_new (claim->reporter, claim->partner, claim->measure, claim->commodity);
}

/* The same trade as the other side counts it. */
static SeraiQuestion *
turn (const SeraiQuestion *question)
{
  static const SeraiMeasure turned[] = {SERAI_MEASURE_TURNOVER, SERAI_MEASURE_IMPORTS,
                                        SERAI_MEASURE_EXPORTS, SERAI_MEASURE_BALANCE};
  return serai_question_new (question->partner, question->reporter, turned[question->measure],
                             question->commodity);
}

SeraiQuestion *
serai_question_new_for_reading (const SeraiClaim *claim, const SeraiClaimReading *reading)
{
  gboolean is_other_measure = reading->variant == SERAI_VARIANT_EXPORTS_ALONE
                              || reading->variant == SERAI_VARIANT_IMPORTS_ALONE;
  g_autoptr (SeraiQuestion) own = serai_question_new_for_claim (claim);
  if (is_other_measure)
    own->measure = reading->variant == SERAI_VARIANT_EXPORTS_ALONE ? SERAI_MEASURE_EXPORTS
                                                                   : SERAI_MEASURE_IMPORTS;
  return reading->whose == SERAI_WHOSE_PARTNERS && own->partner[0] != '\0' ? turn (own)
                                                                           : g_steal_pointer (&own);
}

gboolean
serai_question_is_of_claim (const SeraiQuestion *self, const SeraiClaim *claim)
{
  g_autoptr (SeraiQuestion) own = serai_question_new_for_claim (claim);
  g_autoptr (SeraiQuestion) turned = turn (own);
  return serai_question_equal (own, self)
         || (claim->measure != SERAI_MEASURE_BALANCE && claim->kind != SERAI_CLAIM_RANK
             && claim->kind != SERAI_CLAIM_SHARE && serai_question_equal (turned, self));
}

SeraiQuestion *
serai_question_copy (const SeraiQuestion *self)
{
  return g_memdup2 (self, sizeof *self);
}

void
serai_question_free (SeraiQuestion *self)
{
  g_free (self);
}

gboolean
serai_question_equal (const SeraiQuestion *a, const SeraiQuestion *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_str_equal (a->reporter, b->reporter) && g_str_equal (a->partner, b->partner)
         && g_str_equal (a->commodity, b->commodity) && a->measure == b->measure;
}
