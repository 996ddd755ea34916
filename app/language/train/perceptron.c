/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The averaged structured perceptron: learns weights from examples. */
#include "language/train/perceptron.h"

#include <math.h>
#include <string.h>

#define IMPOSSIBLE (-1e9f)
/* This share of the weights fits into a byte; the rest is cut to the greatest. */
#define FITTING_SHARE 0.9995

/* The average of a weight over all steps is weight - drift / steps. */
typedef struct
{
  float weight;
  double drift;
} Weight;

struct _SeraiPerceptron
{
  const SeraiExamples *examples;
  Weight (*weights)[SERAI_N_LABELS];
  Weight transitions[SERAI_N_LABELS][SERAI_N_LABELS];
  guint *order;
  double n_steps;
};

SeraiPerceptron *
serai_perceptron_new (const SeraiExamples *examples)
{
  SeraiPerceptron *self = g_new0 (SeraiPerceptron, 1);
  self->examples = examples;
  self->weights = g_malloc0 ((gsize) examples->hashes->len * sizeof *self->weights);
  self->order = g_new (guint, examples->stretches->len);
  for (guint i = 0; i < examples->stretches->len; i++)
    self->order[i] = i;
  self->n_steps = 1;
  return self;
}

void
serai_perceptron_free (SeraiPerceptron *self)
{
  g_free (self->weights);
  g_free (self->order);
  g_free (self);
}

static void
score_token (const SeraiPerceptron *self, guint token, float *scores)
{
  const guint *starts = (const guint *) (gpointer) self->examples->starts->data;
  const guint *features = (const guint *) (gpointer) self->examples->features->data;
  memset (scores, 0, SERAI_N_LABELS * sizeof *scores);
  for (guint i = starts[token]; i < starts[token + 1]; i++)
    for (guint label = 0; label < SERAI_N_LABELS; label++)
      scores[label] += self->weights[features[i]][label].weight;
}

static void
find_best (const SeraiPerceptron *self, const SeraiStretch *stretch, guint8 *out_labels)
{
  float scores[SERAI_TAG_MAX_STRETCH][SERAI_N_LABELS];
  guint8 from[SERAI_TAG_MAX_STRETCH][SERAI_N_LABELS];
  for (guint i = 0; i < stretch->n; i++)
    {
      float local[SERAI_N_LABELS];
      score_token (self, stretch->first + i, local);
      for (guint label = 0; label < SERAI_N_LABELS; label++)
        {
          float best = IMPOSSIBLE;
          from[i][label] = SERAI_LABEL_OUTSIDE;
          for (guint before = 0; before < (i == 0 ? 1 : SERAI_N_LABELS); before++)
            {
              if (!serai_label_may_follow (before, label))
                continue;
              float score =
                  (i == 0 ? 0 : scores[i - 1][before]) + self->transitions[before][label].weight;
              if (score > best)
                best = score, from[i][label] = before;
            }
          scores[i][label] = best + local[label];
        }
    }
  float best = IMPOSSIBLE;
  guint at = SERAI_LABEL_OUTSIDE;
  for (guint label = 0; label < SERAI_N_LABELS; label++)
    if (serai_label_may_follow (label, SERAI_LABEL_OUTSIDE))
      {
        float score =
            scores[stretch->n - 1][label] + self->transitions[label][SERAI_LABEL_OUTSIDE].weight;
        if (score > best)
          best = score, at = label;
      }
  for (guint i = stretch->n; i-- > 0; at = from[i][at])
    out_labels[i] = at;
}

static void
change (const SeraiPerceptron *self, Weight *weight, float by)
{
  weight->weight += by;
  weight->drift += by * self->n_steps;
}

static void
change_path (SeraiPerceptron *self, const SeraiStretch *stretch, const guint8 *labels, float by)
{
  const guint *starts = (const guint *) (gpointer) self->examples->starts->data;
  const guint *features = (const guint *) (gpointer) self->examples->features->data;
  guint before = SERAI_LABEL_OUTSIDE;
  for (guint i = 0; i < stretch->n; before = labels[i++])
    {
      guint token = stretch->first + i;
      change (self, &self->transitions[before][labels[i]], by);
      for (guint j = starts[token]; j < starts[token + 1]; j++)
        change (self, &self->weights[features[j]][labels[i]], by);
    }
  change (self, &self->transitions[before][SERAI_LABEL_OUTSIDE], by);
}

double
serai_perceptron_learn (SeraiPerceptron *self, GRand *chance)
{
  const SeraiExamples *examples = self->examples;
  guint n = examples->stretches->len, n_wrong = 0;
  for (guint i = n; i > 1; i--)
    {
      guint j = g_rand_int_range (chance, 0, i), other = self->order[i - 1];
      self->order[i - 1] = self->order[j];
      self->order[j] = other;
    }
  guint8 labels[SERAI_TAG_MAX_STRETCH];
  for (guint i = 0; i < n; i++, self->n_steps++)
    {
      const SeraiStretch *stretch =
          &g_array_index (examples->stretches, SeraiStretch, self->order[i]);
      const guint8 *gold = (const guint8 *) examples->labels->data + stretch->first;
      find_best (self, stretch, labels);
      if (memcmp (labels, gold, stretch->n) == 0)
        continue;
      n_wrong++;
      change_path (self, stretch, gold, 1);
      change_path (self, stretch, labels, -1);
    }
  return n > 0 ? (double) n_wrong / n : 0;
}

static float
average (const SeraiPerceptron *self, const Weight *weight)
{
  return weight->weight - weight->drift / self->n_steps;
}

static int
compare_floats (gconstpointer a, gconstpointer b)
{
  float first = *(const float *) a, second = *(const float *) b;
  return first < second ? -1 : first > second;
}

/* How many units of the file are one of ours. */
static float
choose_unit (const SeraiPerceptron *self)
{
  g_autoptr (GArray) sizes = g_array_new (FALSE, FALSE, sizeof (float));
  for (guint i = 0; i < self->examples->hashes->len; i++)
    for (guint label = 0; label < SERAI_N_LABELS; label++)
      if (self->weights[i][label].drift != 0)
        {
          float size = fabsf (average (self, &self->weights[i][label]));
          g_array_append_val (sizes, size);
        }
  if (sizes->len == 0)
    return 1;
  g_array_sort (sizes, compare_floats);
  float fitting = g_array_index (sizes, float, (guint) ((sizes->len - 1) * FITTING_SHARE));
  return MAX (1, floorf (127 / MAX (fitting, 0.01f)));
}

/* The rows whose weights are at least @least; rows without any are left out. */
static GArray *
round_rows (const SeraiPerceptron *self, float unit, int least, gsize *out_size)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (SeraiTagRow));
  *out_size = 0;
  for (guint i = 0; i < self->examples->hashes->len; i++)
    {
      SeraiTagRow row = {.feature = g_array_index (self->examples->hashes, guint64, i)};
      guint n = 0;
      for (guint label = 0; label < SERAI_N_LABELS; label++)
        {
          int weight = lrintf (average (self, &self->weights[i][label]) * unit);
          if (ABS (weight) < least)
            continue;
          row.weights[label] = CLAMP (weight, -127, 127);
          n++;
        }
      if (n == 0)
        continue;
      g_array_append_val (rows, row);
      *out_size += 4 + n + 2; /* and its part of a bucket */
    }
  return rows;
}

GBytes *
serai_perceptron_pack (const SeraiPerceptron *self, gsize max_bytes)
{
  float unit = choose_unit (self);
  gint16 transitions[SERAI_N_LABELS][SERAI_N_LABELS];
  for (guint i = 0; i < SERAI_N_LABELS; i++)
    for (guint j = 0; j < SERAI_N_LABELS; j++)
      transitions[i][j] =
          CLAMP (lrintf (average (self, &self->transitions[i][j]) * unit), -32767, 32767);
  for (int least = 1;; least++)
    {
      gsize size;
      g_autoptr (GArray) rows = round_rows (self, unit, least, &size);
      if (size > max_bytes)
        continue;
      GBytes *bytes =
          serai_tagger_pack ((SeraiTagRow *) (gpointer) rows->data, rows->len, transitions, unit);
      if (g_bytes_get_size (bytes) <= max_bytes)
        return bytes;
      g_bytes_unref (bytes);
    }
}
