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
