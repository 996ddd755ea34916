/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the article's text is set. The tags carry sizes only: one with a colour crashes GTK 4.8 when
 * a screen reader asks for it. */
#pragma once

#include "library/library.h"
#include "reader/article-text.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The buffer's tags; a part of the view. */
typedef struct
{
  GtkTextBuffer *buffer; /* lent */
  GtkTextTag *gap_tag;   /* the buffer owns them */
  GtkTextTag *slot_tag;
  GtkTextTag *title_tag;
  GtkTextTag *inset_tag;
  GtkTextTag *hidden_tag;
} SeraiArticleType;

void serai_article_type_init (SeraiArticleType *self, GtkTextBuffer *buffer, int margin);
void serai_article_type_set_zoom (SeraiArticleType *self, double zoom);

/* Puts @text into the buffer and sets it; the caret at its beginning. */
void serai_article_type_fill (SeraiArticleType *self,
                              const SeraiOpened *article,
                              const SeraiArticleText *text);

G_END_DECLS
