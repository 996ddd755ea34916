/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the article's text is set: headings, insets, gaps between paragraphs, rooms for signs. */
#include "reader/article-type.h"

#include "base/text.h"

#include <math.h>

#define INSET 24
#define SIGN_ROOM 18

static void
tag_span (SeraiArticleType *self, GtkTextTag *tag, SeraiSpan span)
{
  GtkTextIter start, end;
  gtk_text_buffer_get_iter_at_offset (self->buffer, &start, span.start);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &end, span.end);
  gtk_text_buffer_apply_tag (self->buffer, tag, &start, &end);
}

static void
tag_blocks (SeraiArticleType *self, const SeraiOpened *article, const SeraiArticleText *text)
{
  GArray *blocks = article->document->blocks;
  for (guint i = 0; i < blocks->len; i++)
    {
      const SeraiBlock *block = &g_array_index (blocks, SeraiBlock, i);
      SeraiSpan span = serai_article_text_to_buffer (text, block->span);
      if (block->kind == SERAI_BLOCK_HEADING)
        tag_span (self, self->title_tag, span);
      else if (block->kind == SERAI_BLOCK_LIST_ITEM || block->kind == SERAI_BLOCK_QUOTATION)
        tag_span (self, self->inset_tag, span);
    }
}

/* The heading says the title: where the text begins with it, it isn't said twice. */
static void
hide_title (SeraiArticleType *self, const SeraiOpened *article, const SeraiArticleText *text)
{
  const SeraiDocument *document = article->document;
  if (document->blocks->len < 2 || document->title == NULL)
    return;
  const SeraiBlock *first = &g_array_index (document->blocks, SeraiBlock, 0);
  const SeraiBlock *second = &g_array_index (document->blocks, SeraiBlock, 1);
  g_autofree char *words = serai_text_slice (document->text, first->span.start, first->span.end);
  g_autofree char *said = serai_text_fold (words);
  g_autofree char *title = serai_text_fold (document->title);
  if (g_str_equal (said, title))
    tag_span (self, self->hidden_tag,
              serai_article_text_to_buffer (text, (SeraiSpan){0, second->span.start}));
}

/* The blank line between two paragraphs is half as high as a line. */
static void
tag_gaps (SeraiArticleType *self, const SeraiArticleText *text)
{
  guint offset = 0;
  gunichar last = 0;
  for (const char *p = text->text; *p != '\0'; p = g_utf8_next_char (p), offset++)
    {
      gunichar c = g_utf8_get_char (p);
      if (c == '\n' && last == '\n')
        tag_span (self, self->gap_tag, (SeraiSpan){offset, offset + 1});
      last = c;
    }
}

void
serai_article_type_fill (SeraiArticleType *self,
                         const SeraiOpened *article,
                         const SeraiArticleText *text)
{
  GtkTextIter start;
  gtk_text_buffer_set_text (self->buffer, text->text, -1);
  tag_gaps (self, text);
  tag_blocks (self, article, text);
  hide_title (self, article, text);
  for (guint i = 0; i < text->slots->len; i++)
    {
      guint slot = g_array_index (text->slots, guint, i) + i;
      tag_span (self, self->slot_tag, (SeraiSpan){slot, slot + 1});
    }
  gtk_text_buffer_get_start_iter (self->buffer, &start);
  gtk_text_buffer_place_cursor (self->buffer, &start);
}

void
serai_article_type_init (SeraiArticleType *self, GtkTextBuffer *buffer, int margin)
{
  self->buffer = buffer;
  self->gap_tag = gtk_text_buffer_create_tag (buffer, NULL, "scale", 0.5, NULL);
  self->hidden_tag = gtk_text_buffer_create_tag (buffer, NULL, "invisible", TRUE, NULL);
  self->slot_tag = gtk_text_buffer_create_tag (buffer, NULL, NULL);
  self->title_tag = gtk_text_buffer_create_tag (buffer, NULL, "weight", PANGO_WEIGHT_BOLD, NULL);
  self->inset_tag = gtk_text_buffer_create_tag (buffer, NULL, "left-margin", margin + INSET, NULL);
}

void
serai_article_type_set_zoom (SeraiArticleType *self, double zoom)
{
  g_object_set (self->slot_tag, "letter-spacing", (int) round (SIGN_ROOM * zoom * PANGO_SCALE),
                NULL);
}
