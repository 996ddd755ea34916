/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person judged of a claim. */
#include "check/judgement.h"

#include "base/text.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (SeraiJudgement, serai_judgement, serai_judgement_ref, serai_judgement_unref)

SeraiJudgement *
serai_judgement_new (gint64 document,
                     const char *text,
                     const SeraiClaim *claim,
                     const SeraiJudgement *before)
{
  SeraiJudgement *self = g_atomic_rc_box_new0 (SeraiJudgement);
  self->document = document;
  self->span = claim->span;
  self->value_offset = claim->value_span.start - claim->span.start;
  self->kind = claim->kind;
  self->quotation = serai_text_slice (text, claim->span.start, claim->span.end);
  self->created = g_get_real_time () / G_USEC_PER_SEC;
  if (before != NULL)
    {
      self->is_overruled = before->is_overruled;
      self->verdict = before->verdict;
      self->has_reading = before->has_reading;
      self->whose = before->whose;
      self->variant = before->variant;
      self->source = g_strdup (before->source);
      self->nth = before->nth;
    }
  self->reason = g_strdup (before != NULL ? before->reason : "");
  return self;
}

SeraiJudgement *
serai_judgement_ref (SeraiJudgement *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_judgement (gpointer data)
{
  SeraiJudgement *self = data;
  g_free (self->quotation);
  g_free (self->reason);
  g_free (self->source);
}

void
serai_judgement_unref (SeraiJudgement *self)
{
  g_atomic_rc_box_release_full (self, clear_judgement);
}

void
serai_judgement_overrule (SeraiJudgement *self, SeraiVerdict verdict, const char *reason)
{
  g_free (self->reason);
  self->reason = g_strstrip (g_strdup (reason != NULL ? reason : ""));
  self->is_overruled = *self->reason != '\0';
  self->verdict = self->is_overruled ? verdict : SERAI_VERDICT_UNKNOWN;
}

/* Who published a reading's figures, as it is remembered. */
static const char *
get_source (const SeraiCheck *check, const SeraiClaimReading *reading)
{
  const SeraiDataset *dataset = check->table->datasets->len > reading->observed.dataset
                                    ? check->table->datasets->pdata[reading->observed.dataset]
                                    : NULL;
  if (dataset == NULL || !reading->has_figure)
    return "";
  return dataset->publisher != NULL ? dataset->publisher
         : dataset->title != NULL   ? dataset->title
                                    : "";
}

static gboolean
is_alike (const SeraiCheck *check,
          const SeraiClaimReading *reading,
          SeraiWhose whose,
          SeraiVariant variant,
          const char *source)
{
  return reading->whose == whose && reading->variant == variant
         && strcmp (get_source (check, reading), source) == 0;
}

void
serai_judgement_choose (SeraiJudgement *self, const SeraiCheck *check, guint reading)
{
  g_return_if_fail (reading < check->readings->len);
  const SeraiClaimReading *chosen = &g_array_index (check->readings, SeraiClaimReading, reading);
  self->has_reading = reading > 0;
  self->whose = chosen->whose;
  self->variant = chosen->variant;
  g_free (self->source);
  self->source = g_strdup (get_source (check, chosen));
  self->nth = 0;
  for (guint i = 0; i < reading; i++)
    self->nth += is_alike (check, &g_array_index (check->readings, SeraiClaimReading, i),
                           self->whose, self->variant, self->source);
}

gboolean
serai_judgement_says_nothing (const SeraiJudgement *self)
{
  return !self->is_overruled && !self->has_reading;
}

static gboolean
has_words (const char *text, SeraiSpan span, const char *words)
{
  if (span.end > g_utf8_strlen (text, -1))
    return FALSE;
  g_autofree char *found = serai_text_slice (text, span.start, span.end);
  return strcmp (found, words) == 0;
}

static gboolean
is_of_words (const SeraiJudgement *self, const char *text, const SeraiClaim *claim)
{
  return self->kind == claim->kind
         && self->value_offset == claim->value_span.start - claim->span.start
         && has_words (text, claim->span, self->quotation);
}

const SeraiJudgement *
serai_judgements_find (const GPtrArray *judgements, const char *text, const SeraiClaim *claim)
{
  const SeraiJudgement *moved = NULL;
  for (guint i = 0; judgements != NULL && i < judgements->len; i++)
    {
      const SeraiJudgement *judgement = judgements->pdata[i];
      if (!is_of_words (judgement, text, claim))
        continue;
      if (serai_span_equal (judgement->span, claim->span))
        return judgement;
      if (moved == NULL && !has_words (text, judgement->span, judgement->quotation))
        moved = judgement;
    }
  return moved;
}

guint
serai_judgement_find_reading (const SeraiJudgement *self, const SeraiCheck *check)
{
  guint n_before = 0;
  for (guint i = 0; self != NULL && self->has_reading && i < check->readings->len; i++)
    if (is_alike (check, &g_array_index (check->readings, SeraiClaimReading, i), self->whose,
                  self->variant, self->source)
        && n_before++ == self->nth)
      return i;
  return 0;
}

SeraiVerdict
serai_judgement_get_verdict (const SeraiJudgement *self, const SeraiCheck *check)
{
  return self != NULL && self->is_overruled ? self->verdict : check->verdict;
}
