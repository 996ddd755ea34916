/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An article's elements → blocks: headings, paragraphs, lists, tables, quotations. */
#pragma once

#include "import/composer.h"
#include "import/html-tree.h"

G_BEGIN_DECLS

/* @title: a heading that says the same is left out; may be NULL. Gives the day that stands in a
 * line above the article, 0 where none does. */
guint32 serai_html_blocks_compose (GArray *tree,
                                   const SeraiHtmlElement *article,
                                   const char *title,
                                   SeraiComposer *composer);

/* Appends all of the tree that isn't dropped. */
void serai_html_blocks_append (GArray *tree, const char *title, SeraiComposer *composer);

G_END_DECLS
