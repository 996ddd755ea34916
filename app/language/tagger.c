/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names that stand in no list: the model read from bytes, and the best row of labels under it. */
#include "language/tagger.h"

#include "base/image.h"

#include <string.h>

#define MAGIC "SERAITAG"
#define RESOURCE "/io/github/serai/Serai/language/names-en.model"
#define IMPOSSIBLE (-(1 << 28))

/* The head of the file; every number in it is little-endian. Then for each bucket of features where
 * its rows begin, one number more for the end; then the rows: two bytes of the feature's hash, a
 * bit for each label that has a weight, the weights. */
typedef struct
{
  char magic[8];
  guint64 checksum; /* of all that follows it */
  guint32 features;
  guint32 unit;
  guint32 bucket_bits;
  guint32 n_bytes; /* of rows */
  gint16 transitions[SERAI_N_LABELS * SERAI_N_LABELS];
  gint16 padding[3];
} Head;

typedef struct
{
  guint n;
  guint labels[SERAI_N_LABELS];
} Neighbours;

struct _SeraiTagger
{
  GBytes *bytes;
  const guchar *buckets;
  const guchar *rows;
  guint bucket_bits;
  int unit;
  int transitions[SERAI_N_LABELS][SERAI_N_LABELS];
  /* The labels that may follow each, and those that each may follow: a third of all pairs. */
  Neighbours next[SERAI_N_LABELS];
  Neighbours previous[SERAI_N_LABELS];
};

G_DEFINE_QUARK (serai_tagger_error, serai_tagger_error)

/* Generated from language.gresource.xml. Calling it keeps the linker from dropping the data. */
GResource *serai_language_data_get_resource (void);

static guint32
read_32 (const guchar *p)
{
  guint32 value;
  memcpy (&value, p, sizeof value);
  return GUINT32_FROM_LE (value);
}

static guint
read_16 (const guchar *p)
{
  return p[0] | p[1] << 8;
}

static gboolean
refuse (GError **error, const char *what)
{
  g_set_error (error, SERAI_TAGGER_ERROR, SERAI_TAGGER_ERROR_DAMAGED,
               "The name model is %s; please install the programme again, or train the model anew.",
               what);
  return FALSE;
}

static gboolean
check_buckets (const guchar *buckets, guint n_buckets, guint32 n_bytes)
{
  guint32 last = 0;
  for (guint i = 0; i <= n_buckets; i++)
    {
      guint32 offset = read_32 (buckets + 4 * i);
      if (offset < last || offset > n_bytes)
        return FALSE;
      last = offset;
    }
  return last == n_bytes;
}

static void
read_transitions (SeraiTagger *self, const Head *head)
{
  for (guint i = 0; i < SERAI_N_LABELS; i++)
    for (guint j = 0; j < SERAI_N_LABELS; j++)
      {
        self->transitions[i][j] = IMPOSSIBLE;
        if (!serai_label_may_follow (i, j))
          continue;
        self->transitions[i][j] =
            (gint16) GINT16_FROM_LE (head->transitions[i * SERAI_N_LABELS + j]);
        self->next[i].labels[self->next[i].n++] = j;
        self->previous[j].labels[self->previous[j].n++] = i;
      }
}

static gboolean
open_model (SeraiTagger *self, const guchar *data, gsize size, GError **error)
{
  Head head;
  if (size < sizeof head || memcmp (data, MAGIC, strlen (MAGIC)) != 0)
    return refuse (error, "no name model");
  memcpy (&head, data, sizeof head);
  if (GUINT32_FROM_LE (head.features) != SERAI_TAG_FEATURES)
    return refuse (error, "made for another version of the programme");
  self->bucket_bits = GUINT32_FROM_LE (head.bucket_bits);
  self->unit = GUINT32_FROM_LE (head.unit);
  guint32 n_bytes = GUINT32_FROM_LE (head.n_bytes);
  if (self->bucket_bits < 1 || self->bucket_bits > 24 || self->unit < 1
      || size != sizeof head + 4 * ((1ul << self->bucket_bits) + 1) + n_bytes)
    return refuse (error, "damaged");
  guint64 checksum = GUINT64_FROM_LE (head.checksum);
  gsize from = G_STRUCT_OFFSET (Head, features);
  if (serai_image_sum_up (data + from, size - from) != checksum)
    return refuse (error, "damaged");
  read_transitions (self, &head);
  self->buckets = data + sizeof head;
  self->rows = self->buckets + 4 * ((1ul << self->bucket_bits) + 1);
  return check_buckets (self->buckets, 1u << self->bucket_bits, n_bytes)
         || refuse (error, "damaged");
}

SeraiTagger *
serai_tagger_new_for_bytes (GBytes *bytes, GError **error)
{
  g_autoptr (SeraiTagger) self = g_new0 (SeraiTagger, 1);
  self->bytes = g_bytes_ref (bytes);
  gsize size;
  const guchar *data = g_bytes_get_data (bytes, &size);
  return open_model (self, data, size, error) ? g_steal_pointer (&self) : NULL;
}

SeraiTagger *
serai_tagger_new (GError **error)
{
  g_autoptr (GBytes) bytes = g_resource_lookup_data (serai_language_data_get_resource (), RESOURCE,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  return bytes != NULL ? serai_tagger_new_for_bytes (bytes, error) : NULL;
}

void
serai_tagger_free (SeraiTagger *self)
{
  g_bytes_unref (self->bytes);
  g_free (self);
}

int
serai_tagger_get_unit (const SeraiTagger *self)
{
  return self->unit;
}

/* A processor's own count can't be relied on where one builds for all. */
static guint
count_bits (guint mask)
{
  mask -= mask >> 1 & 0x5555;
  mask = (mask & 0x3333) + (mask >> 2 & 0x3333);
  mask = (mask + (mask >> 4)) & 0x0F0F;
  return (mask + (mask >> 8)) & 0x1F;
}

/* The rows of a bucket. */
typedef struct
{
  const guchar *first;
  const guchar *end;
} Stretch;

static void
add_weights (Stretch rows, guint64 feature, int *scores)
{
  const guchar *row = rows.first, *end = rows.end;
  guint check = feature & 0xFFFF;
  while (row + 4 <= end)
    {
      guint mask = read_16 (row + 2);
      const gint8 *weight = (const gint8 *) row + 4;
      const guchar *next = row + 4 + count_bits (mask);
      if (next > end)
        return;
      if (read_16 (row) == check)
        {
          for (; mask != 0; mask &= mask - 1)
            {
              guint label = __builtin_ctz (mask);
              if (label < SERAI_N_LABELS)
                scores[label] += *weight;
              weight++;
            }
          return;
        }
      row = next;
    }
}

/* The model is larger than a processor's near memory, and a feature's place in it is as good as
 * random: all places are asked for before the first of them is read. */
static void
add_all_weights (const SeraiTagger *self,
                 const guint64 *features,
                 guint n_features,
                 int scores[SERAI_N_LABELS])
{
  Stretch rows[SERAI_TAG_MAX_FEATURES];
  guint shift = 64 - self->bucket_bits;
  for (guint j = 0; j < n_features; j++)
    __builtin_prefetch (self->buckets + 4 * (features[j] >> shift));
  for (guint j = 0; j < n_features; j++)
    {
      const guchar *bucket = self->buckets + 4 * (features[j] >> shift);
      rows[j].first = self->rows + read_32 (bucket);
      rows[j].end = self->rows + read_32 (bucket + 4);
      __builtin_prefetch (rows[j].first);
    }
  for (guint j = 0; j < n_features; j++)
    add_weights (rows[j], features[j], scores);
}

/* The best scores of all rows of labels that have a certain label at a certain token. */
typedef struct
{
  guint n;
  int local[SERAI_TAG_MAX_STRETCH][SERAI_N_LABELS];
  int forward[SERAI_TAG_MAX_STRETCH][SERAI_N_LABELS];
  int whole[SERAI_TAG_MAX_STRETCH][SERAI_N_LABELS];
} Lattice;

static void
score_stretch (const SeraiTagger *self, const SeraiTagView *view, guint first, Lattice *lattice)
{
  guint64 features[SERAI_TAG_MAX_FEATURES];
  for (guint i = 0; i < lattice->n; i++)
    {
      int *scores = lattice->local[i];
      memset (scores, 0, sizeof lattice->local[i]);
      guint n_features = serai_tag_view_describe (view, first + i, features);
      add_all_weights (self, features, n_features, scores);
    }
}

static int
walk_forward (const SeraiTagger *self, Lattice *lattice)
{
  for (guint i = 0; i < lattice->n; i++)
    for (guint label = 0; label < SERAI_N_LABELS; label++)
      {
        int best = i == 0 ? self->transitions[SERAI_LABEL_OUTSIDE][label] : IMPOSSIBLE;
        const Neighbours *previous = &self->previous[label];
        for (guint k = 0; i > 0 && k < previous->n; k++)
          {
            guint from = previous->labels[k];
            best = MAX (best, lattice->forward[i - 1][from] + self->transitions[from][label]);
          }
        lattice->forward[i][label] = MAX (best + lattice->local[i][label], IMPOSSIBLE);
      }
  int best = IMPOSSIBLE;
  for (guint label = 0; label < SERAI_N_LABELS; label++)
    best = MAX (best, lattice->forward[lattice->n - 1][label]
                          + self->transitions[label][SERAI_LABEL_OUTSIDE]);
  return best;
}

static void
walk_back (const SeraiTagger *self, Lattice *lattice)
{
  int behind[SERAI_N_LABELS];
  for (guint label = 0; label < SERAI_N_LABELS; label++)
    behind[label] = self->transitions[label][SERAI_LABEL_OUTSIDE];
  for (guint i = lattice->n; i-- > 0;)
    {
      int before[SERAI_N_LABELS];
      for (guint label = 0; label < SERAI_N_LABELS; label++)
        lattice->whole[i][label] =
            MAX (lattice->forward[i][label], IMPOSSIBLE) + MAX (behind[label], IMPOSSIBLE);
      for (guint from = 0; from < SERAI_N_LABELS; from++)
        {
          int best = IMPOSSIBLE;
          const Neighbours *next = &self->next[from];
          for (guint k = 0; k < next->n; k++)
            {
              guint label = next->labels[k];
              best = MAX (best, self->transitions[from][label] + lattice->local[i][label]
                                    + behind[label]);
            }
          before[from] = best;
        }
      memcpy (behind, before, sizeof behind);
    }
}

static int
measure_margin (const Lattice *lattice, guint i, SeraiTagKind kind, int best)
{
  int other = kind == SERAI_TAG_NOTHING ? IMPOSSIBLE : lattice->whole[i][SERAI_LABEL_OUTSIDE];
  for (guint label = 1; label < SERAI_N_LABELS; label++)
    if ((label - 1) / 4 != kind)
      other = MAX (other, lattice->whole[i][label]);
  return best - other;
}

static guint
read_label (const Lattice *lattice, guint i, guint last, int best)
{
  for (guint label = 0; label < SERAI_N_LABELS; label++)
    if (lattice->whole[i][label] == best && serai_label_may_follow (last, label))
      return label;
  g_return_val_if_reached (SERAI_LABEL_OUTSIDE);
}

static void
read_labels (const Lattice *lattice, const SeraiDraft *draft, guint first, int best, GArray *tags)
{
  guint label = SERAI_LABEL_OUTSIDE;
  SeraiTag tag = {0};
  for (guint i = 0; i < lattice->n; i++)
    {
      label = read_label (lattice, i, label, best);
      if (label == SERAI_LABEL_OUTSIDE && !serai_draft_is_capital (draft, first + i))
        continue;
      SeraiTagKind kind = label == SERAI_LABEL_OUTSIDE ? SERAI_TAG_NOTHING : (label - 1) / 4;
      int margin = measure_margin (lattice, i, kind, best);
      if (label == SERAI_LABEL_OUTSIDE || label == SERAI_LABEL_BEGIN (kind)
          || label == SERAI_LABEL_ONLY (kind))
        tag = (SeraiTag){first + i, first + i, kind, margin};
      tag.margin = MIN (tag.margin, margin);
      tag.end = first + i + 1;
      if (label == SERAI_LABEL_OUTSIDE || label == SERAI_LABEL_LAST (kind)
          || label == SERAI_LABEL_ONLY (kind))
        g_array_append_val (tags, tag);
    }
}

void
serai_tagger_run (const SeraiTagger *self, const SeraiDraft *draft, GArray *tags)
{
  g_autoptr (SeraiTagView) view = serai_tag_view_new (draft);
  Lattice lattice;
  guint first, end = 0;
  while (serai_tag_view_next (view, end, &first, &end))
    {
      lattice.n = end - first;
      score_stretch (self, view, first, &lattice);
      int best = walk_forward (self, &lattice);
      walk_back (self, &lattice);
      read_labels (&lattice, draft, first, best, tags);
    }
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  const SeraiTagRow *first = a, *second = b;
  return first->feature < second->feature ? -1 : first->feature > second->feature;
}

static void
append_32 (GByteArray *out, guint32 value)
{
  value = GUINT32_TO_LE (value);
  g_byte_array_append (out, (const guint8 *) &value, sizeof value);
}

static void
append_row (GByteArray *out, const SeraiTagRow *row)
{
  guint16 check = GUINT16_TO_LE (row->feature & 0xFFFF), mask = 0;
  for (guint label = 0; label < SERAI_N_LABELS; label++)
    mask |= (row->weights[label] != 0) << label;
  guint16 written = GUINT16_TO_LE (mask);
  g_byte_array_append (out, (const guint8 *) &check, sizeof check);
  g_byte_array_append (out, (const guint8 *) &written, sizeof written);
  for (guint label = 0; label < SERAI_N_LABELS; label++)
    if (row->weights[label] != 0)
      g_byte_array_append (out, (const guint8 *) &row->weights[label], 1);
}

GBytes *
serai_tagger_pack (SeraiTagRow *rows,
                   guint n_rows,
                   const gint16 transitions[SERAI_N_LABELS][SERAI_N_LABELS],
                   guint unit)
{
  qsort (rows, n_rows, sizeof *rows, compare_rows);
  guint bits = 1;
  while ((4u << bits) < n_rows && bits < 24)
    bits++;
  g_autoptr (GByteArray) buckets = g_byte_array_new ();
  g_autoptr (GByteArray) packed = g_byte_array_new ();
  guint next = 0;
  for (guint bucket = 0; bucket < 1u << bits; bucket++)
    {
      append_32 (buckets, packed->len);
      for (; next < n_rows && rows[next].feature >> (64 - bits) == bucket; next++)
        append_row (packed, &rows[next]);
    }
  append_32 (buckets, packed->len);

  Head head = {.magic = MAGIC,
               .features = GUINT32_TO_LE (SERAI_TAG_FEATURES),
               .unit = GUINT32_TO_LE (unit),
               .bucket_bits = GUINT32_TO_LE (bits),
               .n_bytes = GUINT32_TO_LE (packed->len)};
  for (guint i = 0; i < SERAI_N_LABELS * SERAI_N_LABELS; i++)
    head.transitions[i] = GINT16_TO_LE (transitions[i / SERAI_N_LABELS][i % SERAI_N_LABELS]);
  GByteArray *out = g_byte_array_new ();
  g_byte_array_append (out, (const guint8 *) &head, sizeof head);
  g_byte_array_append (out, buckets->data, buckets->len);
  g_byte_array_append (out, packed->data, packed->len);
  gsize from = G_STRUCT_OFFSET (Head, features);
  head.checksum = GUINT64_TO_LE (serai_image_sum_up (out->data + from, out->len - from));
  memcpy (out->data, &head, sizeof head);
  return g_byte_array_free_to_bytes (out);
}
