/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is marked in the text, as places in the reader's buffer. */
#include "reader/marks.h"

#include "base/text.h"

#include <string.h>

SeraiShow
serai_show_for_kind (SeraiMentionKind kind)
{
  switch (kind)
    {
    case SERAI_MENTION_PERSON:
      return SERAI_SHOW_PEOPLE;
    case SERAI_MENTION_COUNTRY:
    case SERAI_MENTION_PLACE:
      return SERAI_SHOW_PLACES;
    case SERAI_MENTION_ORGANISATION:
    case SERAI_MENTION_EVENT:
    case SERAI_MENTION_AGREEMENT:
      return SERAI_SHOW_BODIES;
    case SERAI_MENTION_COMMODITY:
      return SERAI_SHOW_GOODS;
    case SERAI_MENTION_DATE:
      return SERAI_SHOW_DATES;
    case SERAI_MENTION_MONEY:
    case SERAI_MENTION_PERCENT:
    case SERAI_MENTION_ORDINAL:
    case SERAI_MENTION_QUANTITY:
      return SERAI_SHOW_NUMBERS;
    }
  return 0;
}

static gboolean
overlaps_another (GPtrArray *claims, guint index)
{
  const SeraiClaim *claim = g_ptr_array_index (claims, index);
  for (guint i = 0; i < claims->len; i++)
    {
      const SeraiClaim *other = g_ptr_array_index (claims, i);
      if (i != index && serai_span_overlaps (claim->span, other->span))
        return TRUE;
    }
  return FALSE;
}

/* The full stop of a claim that is a whole sentence stands after the verdict's sign. */
static SeraiSpan
leave_stop (SeraiTextWalk *walk, SeraiSpan span)
{
  if (span.end <= span.start + 1)
    return span;
  char last = *serai_text_walk_to (walk, span.end - 1);
  if (last != '\0' && strchr (".,;:!?", last) != NULL)
    span.end--;
  return span;
}

/* Two claims in one sentence are told apart by the words of their numbers. */
static SeraiSpan
choose_words (GPtrArray *claims, guint index)
{
  const SeraiClaim *claim = g_ptr_array_index (claims, index);
  if (serai_span_length (claim->value_span) > 0 && overlaps_another (claims, index))
    return claim->value_span;
  return claim->span;
}

static void
place_claims (SeraiMarks *self, const SeraiOpened *article, GArray *words)
{
  for (guint i = 0; i < words->len; i++)
    {
      SeraiSpan span = g_array_index (words, SeraiSpan, i);
      SeraiPlacedMark mark = {
          .span = serai_article_text_to_buffer (self->text, span),
          .index = i,
          .entity = -1,
          .slot = serai_article_text_get_slot (self->text, span.end),
      };
      /* Claims that end at the same word have their signs beside each other. */
      for (guint j = 0; j < i; j++)
        if (g_array_index (words, SeraiSpan, j).end == span.end)
          mark.slot++;
      g_array_append_val (self->claims, mark);
    }
}

static void
place_mentions (SeraiMarks *self, const SeraiOpened *article, SeraiShow shown)
{
  GArray *mentions = article->analysis->mentions;
  guint end = 0;
  for (guint i = 0; i < mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (mentions, SeraiMention, i);
      /* What stands inside another is listed, yet the line belongs to the outer one. */
      if ((serai_show_for_kind (mention->kind) & shown) == 0 || mention->span.start < end)
        continue;
      end = mention->span.end;
      SeraiPlacedMark mark = {
          .span = serai_article_text_to_buffer (self->text, mention->span),
          .index = i,
          .kind = mention->kind,
          .entity = mention->entity,
      };
      g_array_append_val (self->mentions, mark);
    }
}

SeraiMarks *
serai_marks_new (const SeraiOpened *article, SeraiShow shown)
{
  GPtrArray *claims = article->analysis->claims;
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (SeraiSpan));
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (guint));
  SeraiTextWalk walk = serai_text_walk_begin (article->document->text);
  for (guint i = 0; i < claims->len && (shown & SERAI_SHOW_CLAIMS) != 0; i++)
    {
      SeraiSpan span = leave_stop (&walk, choose_words (claims, i));
      g_array_append_val (words, span);
      g_array_append_val (ends, span.end);
    }

  SeraiMarks *self = g_new0 (SeraiMarks, 1);
  self->text = serai_article_text_new (article->document->text, ends);
  self->mentions = g_array_new (FALSE, FALSE, sizeof (SeraiPlacedMark));
  self->claims = g_array_new (FALSE, FALSE, sizeof (SeraiPlacedMark));
  place_claims (self, article, words);
  place_mentions (self, article, shown);
  return self;
}

void
serai_marks_free (SeraiMarks *self)
{
  serai_article_text_free (self->text);
  g_array_unref (self->mentions);
  g_array_unref (self->claims);
  g_free (self);
}

guint
serai_marks_find_mention (const SeraiMarks *self, guint offset)
{
  guint low = 0;
  guint high = self->mentions->len;
  while (low < high)
    {
      guint middle = (low + high) / 2;
      if (g_array_index (self->mentions, SeraiPlacedMark, middle).span.end <= offset)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

void
serai_marks_hit (const SeraiMarks *self,
                 guint offset,
                 const SeraiPlacedMark **out_mention,
                 const SeraiPlacedMark **out_claim)
{
  *out_mention = NULL;
  *out_claim = NULL;
  guint i = serai_marks_find_mention (self, offset);
  if (i < self->mentions->len)
    {
      const SeraiPlacedMark *mention = &g_array_index (self->mentions, SeraiPlacedMark, i);
      if (mention->span.start <= offset)
        *out_mention = mention;
    }
  for (i = 0; i < self->claims->len; i++)
    {
      const SeraiPlacedMark *claim = &g_array_index (self->claims, SeraiPlacedMark, i);
      if ((claim->span.start <= offset && offset < claim->span.end) || claim->slot == offset)
        *out_claim = claim;
    }
}
