/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How good a model is on texts that it was not trained on. */
#include "language/train/trial.h"

static gboolean
is_right (const SeraiGoldText *gold, SeraiSpan span, SeraiTagKind kind)
{
  for (guint i = 0; i < gold->names->len; i++)
    {
      const SeraiGoldName *name = &g_array_index (gold->names, SeraiGoldName, i);
      if (name->span.start == span.start && name->span.end == span.end && name->kind == kind)
        return TRUE;
    }
  return FALSE;
}

static void
count (guint *counts, SeraiTagKind kind)
{
  counts[kind]++;
  counts[SERAI_N_TAG_KINDS]++;
}

static void
try_text (SeraiTrial *self,
          SeraiRecogniser *recogniser,
          const SeraiTagger *tagger,
          const SeraiGoldText *gold)
{
  g_autoptr (SeraiTokens) tokens = serai_tokens_new (gold->text);
  SeraiPassage passage = {.recogniser = recogniser, .tokens = tokens};
  g_autoptr (SeraiDraft) draft = serai_draft_new (&passage);
  g_autoptr (GArray) tags = g_array_new (FALSE, FALSE, sizeof (SeraiTag));
  serai_tagger_run (tagger, draft, tags);
  for (guint i = 0; i < gold->names->len; i++)
    count (self->n_gold, g_array_index (gold->names, SeraiGoldName, i).kind);
  for (guint i = 0; i < tags->len; i++)
    {
      const SeraiTag *tag = &g_array_index (tags, SeraiTag, i);
      if (tag->kind == SERAI_TAG_NOTHING)
        continue;
      SeraiSpan span = {serai_tokens_at (tokens, tag->first)->span.start,
                        serai_tokens_at (tokens, tag->end - 1)->span.end};
      count (self->n_found, tag->kind);
      if (is_right (gold, span, tag->kind))
        count (self->n_right, tag->kind);
    }
}

SeraiTrial
serai_trial_run (SeraiRecogniser *recogniser, const SeraiTagger *tagger, const GPtrArray *texts)
{
  SeraiTrial self = {0};
  for (guint i = 0; i < texts->len; i++)
    try_text (&self, recogniser, tagger, texts->pdata[i]);
  return self;
}

double
serai_trial_get_f1 (const SeraiTrial *self, guint kind)
{
  guint n = self->n_found[kind] + self->n_gold[kind];
  return n > 0 ? 2.0 * self->n_right[kind] / n : 0;
}
