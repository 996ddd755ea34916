/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which part of a web page is the article. */
#pragma once

#include "import/html-tree.h"

G_BEGIN_DECLS

/* The element that holds the article; never NULL. */
SeraiHtmlElement *serai_html_article_find (GArray *tree);

/* Indices of paragraphs that stand between the page's main heading and @article, outside both: a
 * lead. (element-type guint) (transfer full) */
GArray *serai_html_article_list_leads (GArray *tree, const SeraiHtmlElement *article);

G_END_DECLS
