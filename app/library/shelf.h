/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of all articles, kept in order while articles come and go one by one. */
#pragma once

#include "library/library.h"
#include "store/articles.h"

G_BEGIN_DECLS

#define SERAI_TYPE_SHELF (serai_shelf_get_type ())
G_DECLARE_FINAL_TYPE (SeraiShelf, serai_shelf, SERAI, SHELF, GObject)

/* A GListModel of SeraiArticle. */
SeraiShelf *serai_shelf_new (void);

/* @rows: (element-type SeraiArticleRow) in any order; their contents are taken. */
void serai_shelf_fill (SeraiShelf *self, GPtrArray *rows);

/* What became of some articles: @rows (element-type SeraiArticleRow; contents taken) came or
 * changed; @gone (element-type gint64) went. */
void serai_shelf_update (SeraiShelf *self, GPtrArray *rows, GArray *gone);

G_END_DECLS
