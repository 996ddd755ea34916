/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document's blocks and mentions as one packed column. */
#include "store/marks.h"

#include "store/deflate.h"

#include <string.h>

#define BLOCK "(yyuu)"
#define MENTION "(uuyi)"
#define VALUE "(udddybssuu)"
/* The kind and the reason share a byte, as most have one and a column of its own costs as much as
 * the places do. */
#define KIND_BITS 4
#define KIND_MASK ((1 << KIND_BITS) - 1)
G_STATIC_ASSERT (SERAI_N_MENTION_KINDS <= 1 << KIND_BITS);
G_STATIC_ASSERT (SERAI_JOIN_CAPITAL < 1 << KIND_BITS);

#define MARKS_FORMAT "(a" BLOCK "a" MENTION "a" VALUE ")"

static GVariant *
to_little_endian (GVariant *variant)
{
  if (G_BYTE_ORDER == G_LITTLE_ENDIAN)
    return g_variant_ref_sink (variant);
  g_autoptr (GVariant) native = g_variant_ref_sink (variant);
  return g_variant_byteswap (native);
}

/* The variant's size, then itself, deflated where that pays (then it is shorter than it says). */
static GBytes *
wrap (GVariant *variant)
{
  gsize size = g_variant_get_size (variant);
  gconstpointer data = g_variant_get_data (variant);
  guint32 head = GUINT32_TO_LE ((guint32) size);
  g_autoptr (GBytes) deflated = serai_deflate (data, size);
  GByteArray *wrapped = g_byte_array_sized_new (sizeof head + size);
  g_byte_array_append (wrapped, (const guint8 *) &head, sizeof head);
  if (deflated != NULL)
    g_byte_array_append (wrapped, g_bytes_get_data (deflated, NULL), g_bytes_get_size (deflated));
  else
    g_byte_array_append (wrapped, data, size);
  return g_byte_array_free_to_bytes (wrapped);
}

/* NULL where @packed is damaged. */
static GBytes *
unwrap (GBytes *packed)
{
  gsize size;
  guint32 head;
  const guint8 *data = g_bytes_get_data (packed, &size);
  if (size < sizeof head)
    return NULL;
  memcpy (&head, data, sizeof head);
  head = GUINT32_FROM_LE (head);
  if (head == size - sizeof head)
    return g_bytes_new_from_bytes (packed, sizeof head, head);
  return serai_inflate (data + sizeof head, size - sizeof head, head);
}

static gboolean
has_value (const SeraiValue *value)
{
  return value->number != 0 || value->upper != 0 || value->step != 0 || value->is_times
         || value->bound != SERAI_BOUND_EXACT || value->unit != NULL || value->hs != NULL
         || serai_period_is_set (value->period);
}

static void
add_value (GVariantBuilder *builder, guint index, const SeraiValue *value)
{
  g_variant_builder_add (builder, VALUE, index, value->number, value->upper, value->step,
                         (guchar) value->bound, value->is_times,
                         value->unit != NULL ? value->unit : "", value->hs != NULL ? value->hs : "",
                         value->period.first, value->period.last);
}

GBytes *
serai_marks_pack (const SeraiDocument *document, const SeraiAnalysis *analysis)
{
  GVariantBuilder blocks, mentions, values;
  g_variant_builder_init (&blocks, G_VARIANT_TYPE ("a" BLOCK));
  g_variant_builder_init (&mentions, G_VARIANT_TYPE ("a" MENTION));
  g_variant_builder_init (&values, G_VARIANT_TYPE ("a" VALUE));

  for (guint i = 0; i < document->blocks->len; i++)
    {
      const SeraiBlock *block = &g_array_index (document->blocks, SeraiBlock, i);
      g_variant_builder_add (&blocks, BLOCK, (guchar) block->kind, (guchar) block->level,
                             block->span.start, block->span.end);
    }
  for (guint i = 0; i < analysis->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (analysis->mentions, SeraiMention, i);
      g_variant_builder_add (&mentions, MENTION, mention->span.start, mention->span.end,
                             (guchar) (mention->kind | mention->join << KIND_BITS),
                             (gint32) mention->entity);
      if (has_value (&mention->value))
        add_value (&values, i, &mention->value);
    }
  g_autoptr (GVariant) packed =
      to_little_endian (g_variant_new (MARKS_FORMAT, &blocks, &mentions, &values));
  return wrap (packed);
}

static gboolean
fits (SeraiSpan span, guint n_chars)
{
  return span.start <= span.end && span.end <= n_chars;
}

static gboolean
unpack_blocks (GVariant *rows, guint n_chars, GArray *blocks)
{
  GVariantIter iter;
  guchar kind, level;
  SeraiBlock block;
  g_variant_iter_init (&iter, rows);
  while (g_variant_iter_next (&iter, BLOCK, &kind, &level, &block.span.start, &block.span.end))
    {
      block.kind = (SeraiBlockKind) kind;
      block.level = level;
      if (kind > SERAI_BLOCK_QUOTATION || !fits (block.span, n_chars))
        return FALSE;
      g_array_append_val (blocks, block);
    }
  return TRUE;
}

static gboolean
unpack_mentions (GVariant *rows, guint n_chars, guint n_entities, GArray *mentions)
{
  GVariantIter iter;
  guchar kind;
  gint32 entity;
  SeraiMention mention = {0};
  g_variant_iter_init (&iter, rows);
  while (
      g_variant_iter_next (&iter, MENTION, &mention.span.start, &mention.span.end, &kind, &entity))
    {
      mention.kind = (SeraiMentionKind) (kind & KIND_MASK);
      mention.join = (SeraiJoin) (kind >> KIND_BITS);
      mention.entity = entity;
      if ((guint) mention.kind >= SERAI_N_MENTION_KINDS || entity < -1
          || entity >= (gint64) n_entities || !fits (mention.span, n_chars))
        return FALSE;
      g_array_append_val (mentions, mention);
    }
  return TRUE;
}

static gboolean
unpack_values (GVariant *rows, guint first, GArray *mentions)
{
  GVariantIter iter;
  guint32 index;
  SeraiValue value;
  guchar bound;
  const char *unit, *hs;
  g_variant_iter_init (&iter, rows);
  while (g_variant_iter_next (&iter, "(udddyb&s&suu)", &index, &value.number, &value.upper,
                              &value.step, &bound, &value.is_times, &unit, &hs, &value.period.first,
                              &value.period.last))
    {
      value.bound = (SeraiBound) bound;
      value.unit = *unit != '\0' ? g_strdup (unit) : NULL;
      value.hs = *hs != '\0' ? g_strdup (hs) : NULL;
      if (bound > SERAI_BOUND_ABOVE || index >= mentions->len - first)
        {
          serai_value_clear (&value);
          return FALSE;
        }
      SeraiMention *mention = &g_array_index (mentions, SeraiMention, first + index);
      serai_value_clear (&mention->value);
      mention->value = value;
    }
  return TRUE;
}

gboolean
serai_marks_unpack (GBytes *packed,
                    guint n_chars,
                    guint n_entities,
                    GArray *blocks,
                    GArray *mentions)
{
  g_autoptr (GBytes) bytes = unwrap (packed);
  if (bytes == NULL)
    return FALSE;
  g_autoptr (GVariant) stored =
      g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE (MARKS_FORMAT), bytes, FALSE));
  if (!g_variant_is_normal_form (stored))
    return FALSE;
  g_autoptr (GVariant) marks =
      G_BYTE_ORDER == G_LITTLE_ENDIAN ? g_variant_ref (stored) : g_variant_byteswap (stored);
  g_autoptr (GVariant) block_rows = g_variant_get_child_value (marks, 0);
  g_autoptr (GVariant) mention_rows = g_variant_get_child_value (marks, 1);
  g_autoptr (GVariant) value_rows = g_variant_get_child_value (marks, 2);
  guint first = mentions->len;
  return unpack_blocks (block_rows, n_chars, blocks)
         && unpack_mentions (mention_rows, n_chars, n_entities, mentions)
         && unpack_values (value_rows, first, mentions);
}
