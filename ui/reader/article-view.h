/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text of one article with its marks drawn under the letters. Knows nothing of the session. */
#pragma once

#include "library/library.h"
#include "reader/marks.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_ARTICLE_VIEW (serai_article_view_get_type ())
G_DECLARE_FINAL_TYPE (SeraiArticleView, serai_article_view, SERAI, ARTICLE_VIEW, GtkTextView)

/* Property "column-width" (int, read-only): how wide a column of text is, margins
 * included. Signals: "mark-activated" (int mention, int claim): a mark was chosen, -1 where it is
 * none; both -1 beside all marks. "passage-changed": words were selected. "correct" (int mention,
 * GdkRectangle place): a menu is wanted for the words selected or, with none, the mark there. */

/* NULL shows nothing. The same article again (a note was saved) keeps the place. */
void serai_article_view_set_article (SeraiArticleView *self, SeraiOpened *article);
void serai_article_view_set_shown (SeraiArticleView *self, SeraiShow shown);
void serai_article_view_set_checks (SeraiArticleView *self, GPtrArray *checks); /* nullable */
/* Letters, lines, width and light, as the settings say. */
void serai_article_view_set_paper (SeraiArticleView *self, GSettings *settings);

void serai_article_view_set_chosen_entity (SeraiArticleView *self, const char *key);
void serai_article_view_set_chosen_claim (SeraiArticleView *self, int claim);

/* What a search in the text found, in the document's offsets; @current is drawn stronger.
 * (element-type SeraiSpan) (nullable) */
void serai_article_view_set_hits (SeraiArticleView *self, GArray *hits, int current);

/* Scrolls there, unless it is in sight. */
void serai_article_view_reveal (SeraiArticleView *self, SeraiSpan span);

/* The mention of the chosen entity after (+1) or before (-1) the place revealed last, round the
 * end; FALSE where there is none. */
gboolean
serai_article_view_find_mention (SeraiArticleView *self, int direction, SeraiSpan *out_span);

/* In the document's offsets; FALSE where nothing is selected. */
gboolean serai_article_view_get_passage (SeraiArticleView *self, SeraiSpan *out_span);

G_END_DECLS
