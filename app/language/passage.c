/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document while it is being read: its mentions in order and its tokens by position. */
#include "language/passage.h"

static SeraiMention *
get_mention (const SeraiPassage *passage, guint i)
{
  return &g_array_index (passage->mentions, SeraiMention, i);
}

/* Mentions are flat and sorted, so their ends ascend as well: the first that ends after @byte. */
static guint
find_first_ending_after (const SeraiPassage *passage, guint byte)
{
  guint low = 0, high = passage->mentions->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      if (get_mention (passage, middle)->span.end > byte)
        high = middle;
      else
        low = middle + 1;
    }
  return low;
}

gboolean
serai_passage_add (SeraiPassage *passage, SeraiMention *mention)
{
  guint first = find_first_ending_after (passage, mention->span.start);
  guint n = 0;
  gboolean stays = serai_span_length (mention->span) > 0;
  while (stays && first + n < passage->mentions->len)
    {
      SeraiSpan other = get_mention (passage, first + n)->span;
      if (!serai_span_overlaps (other, mention->span))
        break;
      stays = serai_span_length (other) < serai_span_length (mention->span);
      n++;
    }
  if (!stays)
    {
      serai_mention_clear (mention);
      return FALSE;
    }
  if (n > 0)
    g_array_remove_range (passage->mentions, first, n);
  g_array_insert_vals (passage->mentions, first, mention, 1);
  return TRUE;
}

guint
serai_passage_find_mentions (const SeraiPassage *passage, SeraiSpan span, guint *out_first)
{
  guint first = find_first_ending_after (passage, span.start);
  while (first < passage->mentions->len && get_mention (passage, first)->span.start < span.start)
    first++;
  guint n = 0;
  while (first + n < passage->mentions->len
         && get_mention (passage, first + n)->span.end <= span.end)
    n++;
  if (out_first != NULL)
    *out_first = first;
  return n;
}

guint
serai_passage_token_at (const SeraiPassage *passage, guint byte)
{
  guint low = 0, high = passage->tokens->tokens->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      if (serai_tokens_at (passage->tokens, middle)->span.start >= byte)
        high = middle;
      else
        low = middle + 1;
    }
  return low;
}
