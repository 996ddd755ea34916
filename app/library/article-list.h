/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of all articles, kept in order while articles come and go one by one. */
#pragma once

#include "library/library.h"
#include "store/articles.h"

G_BEGIN_DECLS

#define SERAI_TYPE_ARTICLE_LIST (serai_article_list_get_type ())
G_DECLARE_FINAL_TYPE (SeraiArticleList, serai_article_list, SERAI, ARTICLE_LIST, GObject)

/* A GListModel of SeraiArticle. */
SeraiArticleList *serai_article_list_new (void);

/* @rows: (element-type SeraiArticleRow) in any order; their contents are taken. */
void serai_article_list_fill (SeraiArticleList *self, GPtrArray *rows);

/* What became of some articles: @rows (element-type SeraiArticleRow; contents taken) came or
 * changed; @gone (element-type gint64) went. */
void serai_article_list_update (SeraiArticleList *self, GPtrArray *rows, GArray *gone);

G_END_DECLS
