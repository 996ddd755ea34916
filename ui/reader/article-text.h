/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The document's text as it stands in the reader's buffer, and the way between both offsets.
 *
 * The buffer has one no-break space more after each claim, where the verdict's sign is drawn; and
 * paragraphs of more than about a thousand words are broken at a blank, for GTK lays out whole
 * paragraphs. All else is the same, character for character. */
#pragma once

#include "base/span.h"

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  char *text;    /* for the buffer */
  GArray *slots; /* (element-type guint) document offsets before which a sign's room is, sorted */
} SeraiArticleText;

/* @ends: (element-type guint) the claims' ends in code points of @text, in any order. */
SeraiArticleText *serai_article_text_new (const char *text, GArray *ends);
void serai_article_text_free (SeraiArticleText *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiArticleText, serai_article_text_free)

SeraiSpan serai_article_text_to_buffer (const SeraiArticleText *self, SeraiSpan document);
SeraiSpan serai_article_text_to_document (const SeraiArticleText *self, SeraiSpan buffer);

/* The buffer's offset of the first sign's room at the document's offset @end. */
guint serai_article_text_get_slot (const SeraiArticleText *self, guint end);

G_END_DECLS
