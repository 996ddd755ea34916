/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the perceptron learns from: stretches of tokens, their features numbered, their labels. */
#include "language/train/examples.h"

#include <string.h>

/* Hash → number of a feature, open to all sides; hash 0 marks an empty slot. */
typedef struct
{
  guint64 *hashes;
  guint32 *numbers;
  gsize n_slots; /* a power of two */
  guint n;
} Numbers;

static void
grow (Numbers *self)
{
  Numbers old = *self;
  self->n_slots = old.n_slots > 0 ? old.n_slots * 2 : 1 << 20;
  self->hashes = g_new0 (guint64, self->n_slots);
  self->numbers = g_new0 (guint32, self->n_slots);
  for (gsize i = 0; i < old.n_slots; i++)
    if (old.hashes[i] != 0)
      {
        gsize slot = old.hashes[i] & (self->n_slots - 1);
        while (self->hashes[slot] != 0)
          slot = (slot + 1) & (self->n_slots - 1);
        self->hashes[slot] = old.hashes[i];
        self->numbers[slot] = old.numbers[i];
      }
  g_free (old.hashes);
  g_free (old.numbers);
}

static guint
number_of (Numbers *self, guint64 hash)
{
  if (2 * (gsize) self->n >= self->n_slots)
    grow (self);
  gsize slot = hash & (self->n_slots - 1);
  while (self->hashes[slot] != 0 && self->hashes[slot] != hash)
    slot = (slot + 1) & (self->n_slots - 1);
  if (self->hashes[slot] == 0)
    {
      self->hashes[slot] = hash;
      self->numbers[slot] = self->n++;
    }
  return self->numbers[slot];
}

/* The labels of the tokens of one text; a name whose edges are no token's edges is none. */
static guint8 *
label_tokens (const SeraiGoldText *gold, const SeraiTokens *tokens)
{
  guint8 *labels = g_new0 (guint8, tokens->tokens->len + 1);
  guint at = 0;
  for (guint i = 0; i < gold->names->len; i++)
    {
      const SeraiGoldName *name = &g_array_index (gold->names, SeraiGoldName, i);
      while (at < tokens->tokens->len
             && serai_tokens_at (tokens, at)->span.start < name->span.start)
        at++;
      guint end = at;
      while (end < tokens->tokens->len && serai_tokens_at (tokens, end)->span.end <= name->span.end)
        end++;
      if (end == at)
        continue;
      for (guint j = at; j < end; j++)
        labels[j] = SERAI_LABEL_INSIDE (name->kind);
      labels[at] = SERAI_LABEL_BEGIN (name->kind);
      labels[end - 1] =
          end == at + 1 ? SERAI_LABEL_ONLY (name->kind) : SERAI_LABEL_LAST (name->kind);
      at = end;
    }
  return labels;
}

/* Names that are cut by the stretch's edge make it useless. */
static gboolean
is_whole (const guint8 *labels, guint first, guint end)
{
  guint last = SERAI_LABEL_OUTSIDE;
  for (guint i = first; i < end; last = labels[i++])
    if (!serai_label_may_follow (last, labels[i]))
      return FALSE;
  return serai_label_may_follow (last, SERAI_LABEL_OUTSIDE);
}

static void
add_text (SeraiExamples *self,
          Numbers *numbers,
          SeraiRecogniser *recogniser,
          const SeraiGoldText *gold)
{
  g_autoptr (SeraiTokens) tokens = serai_tokens_new (gold->text);
  SeraiPassage passage = {.recogniser = recogniser, .tokens = tokens};
  g_autoptr (SeraiDraft) draft = serai_draft_new (&passage);
  g_autoptr (SeraiTagView) view = serai_tag_view_new (draft);
  g_autofree guint8 *labels = label_tokens (gold, tokens);
  guint64 features[SERAI_TAG_MAX_FEATURES];
  for (guint first, end = 0; serai_tag_view_next (view, end, &first, &end);)
    {
      if (!is_whole (labels, first, end))
        continue;
      SeraiStretch stretch = {self->labels->len, end - first};
      g_array_append_val (self->stretches, stretch);
      g_array_append_vals (self->labels, labels + first, end - first);
      for (guint i = first; i < end; i++)
        {
          g_array_append_val (self->starts, self->features->len);
          guint n_features = serai_tag_view_describe (view, i, features);
          for (guint j = 0; j < n_features; j++)
            {
              guint number = number_of (numbers, features[j] | (features[j] == 0));
              if (number == self->hashes->len)
                g_array_append_val (self->hashes, features[j]);
              g_array_append_val (self->features, number);
            }
        }
    }
}

/* Leaves out what is rare and numbers the rest anew. */
static void
drop_rare (SeraiExamples *self, guint min_count)
{
  guint n = self->hashes->len, n_kept = 0, at = 0;
  g_autofree guint *counts = g_new0 (guint, n);
  for (guint i = 0; i < self->features->len; i++)
    counts[g_array_index (self->features, guint, i)]++;
  guint64 *hashes = (guint64 *) (gpointer) self->hashes->data;
  for (guint i = 0; i < n; i++)
    {
      gboolean is_kept = counts[i] >= min_count;
      if (is_kept)
        hashes[n_kept] = hashes[i];
      counts[i] = is_kept ? n_kept++ : G_MAXUINT;
    }
  g_array_set_size (self->hashes, n_kept);
  guint *features = (guint *) (gpointer) self->features->data;
  guint *starts = (guint *) (gpointer) self->starts->data;
  for (guint token = 0, i = 0; token < self->labels->len; token++)
    {
      guint end = starts[token + 1];
      starts[token] = at;
      for (; i < end; i++)
        if (counts[features[i]] != G_MAXUINT)
          features[at++] = counts[features[i]];
    }
  starts[self->labels->len] = at;
  g_array_set_size (self->features, at);
}

SeraiExamples *
serai_examples_new (SeraiRecogniser *recogniser, const GPtrArray *texts, guint min_count)
{
  SeraiExamples *self = g_new0 (SeraiExamples, 1);
  self->stretches = g_array_new (FALSE, FALSE, sizeof (SeraiStretch));
  self->labels = g_array_new (FALSE, FALSE, sizeof (guint8));
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint));
  self->features = g_array_new (FALSE, FALSE, sizeof (guint));
  self->hashes = g_array_new (FALSE, FALSE, sizeof (guint64));
  Numbers numbers = {0};
  for (guint i = 0; i < texts->len; i++)
    add_text (self, &numbers, recogniser, texts->pdata[i]);
  g_array_append_val (self->starts, self->features->len);
  g_free (numbers.hashes);
  g_free (numbers.numbers);
  drop_rare (self, min_count);
  return self;
}

void
serai_examples_free (SeraiExamples *self)
{
  g_array_unref (self->stretches);
  g_array_unref (self->labels);
  g_array_unref (self->starts);
  g_array_unref (self->features);
  g_array_unref (self->hashes);
  g_free (self);
}
