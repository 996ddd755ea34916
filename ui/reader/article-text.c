/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The document's text as it stands in the reader's buffer, and the way between both offsets. */
#include "reader/article-text.h"

/* Measured: frames stay under 10 ms with paragraphs of this length (see the reader's tests). */
#define LONG_PARAGRAPH 1000
#define TOO_LONG_PARAGRAPH 1200

static int
compare_offsets (gconstpointer a, gconstpointer b)
{
  guint left = *(const guint *) a;
  guint right = *(const guint *) b;
  return left < right ? -1 : left > right;
}

/* How many rooms stand before the document's offset @offset, those at it included. */
static guint
count_slots (const SeraiArticleText *self, guint offset)
{
  guint low = 0;
  guint high = self->slots->len;
  while (low < high)
    {
      guint middle = (low + high) / 2;
      if (g_array_index (self->slots, guint, middle) <= offset)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* How many rooms stand before the buffer's offset @offset. */
static guint
count_slots_in_buffer (const SeraiArticleText *self, guint offset)
{
  guint low = 0;
  guint high = self->slots->len;
  while (low < high)
    {
      guint middle = (low + high) / 2;
      if (g_array_index (self->slots, guint, middle) + middle < offset)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static gboolean
ends_sentence (gunichar c)
{
  return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0xbb || c == 0x201d;
}

static char *
lay_out (const char *text, GArray *slots)
{
  GString *out = g_string_sized_new (strlen (text) + slots->len * 2);
  guint offset = 0;
  guint slot = 0;
  guint n_words = 0;
  gunichar last = '\n';

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p), offset++)
    {
      gunichar c = g_utf8_get_char (p);
      for (; slot < slots->len && g_array_index (slots, guint, slot) == offset; slot++)
        g_string_append_unichar (out, 0xa0);
      if (c == '\n')
        n_words = 0;
      else if (c == ' ')
        n_words++;
      if (c == ' '
          && (n_words >= TOO_LONG_PARAGRAPH || (n_words >= LONG_PARAGRAPH && ends_sentence (last))))
        {
          g_string_append_c (out, '\n');
          n_words = 0;
        }
      else
        g_string_append_unichar (out, c);
      last = c;
    }
  for (; slot < slots->len; slot++)
    g_string_append_unichar (out, 0xa0);
  return g_string_free (out, FALSE);
}

SeraiArticleText *
serai_article_text_new (const char *text, GArray *ends)
{
  SeraiArticleText *self = g_new0 (SeraiArticleText, 1);
  self->slots = g_array_copy (ends);
  g_array_sort (self->slots, compare_offsets);
  self->text = lay_out (text, self->slots);
  return self;
}

void
serai_article_text_free (SeraiArticleText *self)
{
  g_array_unref (self->slots);
  g_free (self->text);
  g_free (self);
}

SeraiSpan
serai_article_text_to_buffer (const SeraiArticleText *self, SeraiSpan document)
{
  SeraiSpan span;
  span.start = document.start + count_slots (self, document.start);
  /* The room after the last word doesn't belong to it. */
  span.end = document.end > document.start ? document.end + count_slots (self, document.end - 1)
                                           : span.start;
  return span;
}

SeraiSpan
serai_article_text_to_document (const SeraiArticleText *self, SeraiSpan buffer)
{
  return (SeraiSpan){buffer.start - count_slots_in_buffer (self, buffer.start),
                     buffer.end - count_slots_in_buffer (self, buffer.end)};
}

guint
serai_article_text_get_slot (const SeraiArticleText *self, guint end)
{
  return end > 0 ? end + count_slots (self, end - 1) : 0;
}
