/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables `article` and `content`: what was written, with what was found in it. */
#pragma once

#include "document/document.h"
#include "document/filter.h"
#include "language/analysis.h"
#include "store/database.h"

G_BEGIN_DECLS

/**
 * SeraiArticleRow: what a list shows.
 * @title: the document's, else the name of its file
 * @published: a day, 0 unknown
 * @captured: Unix time in seconds, UTC
 * @tags: (nullable) by name, parted by line feeds
 */
typedef struct
{
  gint64 id;
  char *title;
  guint32 published;
  char *publisher;
  char *language;
  guint n_words;
  guint n_claims;
  guint n_notes;
  gint64 captured;
  SeraiReadState reading;
  gboolean is_starred;
  char *tags;
} SeraiArticleRow;

void serai_article_row_free (SeraiArticleRow *self);

/* @original: the id of its bytes, which becomes the article's. @marks: serai_marks_pack() of both.
 */
gboolean serai_articles_insert (SeraiDatabase *database,
                                gint64 original,
                                const SeraiDocument *document,
                                const SeraiAnalysis *analysis,
                                GBytes *marks,
                                guint n_words,
                                GError **error);

/* Another reading of the same original in the place of the present one; the notes stay as they are.
 * SERAI_STORE_ERROR_NOT_FOUND where there is no such article. */
gboolean serai_articles_replace (SeraiDatabase *database,
                                 gint64 id,
                                 const SeraiDocument *document,
                                 const SeraiAnalysis *analysis,
                                 GBytes *marks,
                                 guint n_words,
                                 GError **error);

/* The document and what was found in it, corrections applied; both (transfer full). */
gboolean serai_articles_load (SeraiDatabase *database,
                              gint64 id,
                              SeraiDocument **out_document,
                              SeraiAnalysis **out_analysis,
                              GError **error);

/* The same as the machine found it, without corrections. */
gboolean serai_articles_load_found (SeraiDatabase *database,
                                    gint64 id,
                                    SeraiDocument **out_document,
                                    SeraiAnalysis **out_analysis,
                                    GError **error);

/* Every article, in no order. (element-type SeraiArticleRow) */
GPtrArray *serai_articles_list (SeraiDatabase *database, GError **error);

/* @out_row NULL where there is none. */
gboolean
serai_articles_find (SeraiDatabase *database, gint64 id, SeraiArticleRow **out_row, GError **error);

G_END_DECLS
