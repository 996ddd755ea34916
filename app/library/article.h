/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a row of the library is made; what it shows is in "library/library.h". */
#pragma once

#include "library/library.h"
#include "store/articles.h"

G_BEGIN_DECLS

/* Takes @row. */
SeraiArticle *serai_article_new (SeraiArticleRow *row);

/* The order of the list: the newest first, by publication or, where that isn't known, by capture;
 * of one day the last that came in first. */
int serai_article_compare (SeraiArticle *a, SeraiArticle *b);

G_END_DECLS
