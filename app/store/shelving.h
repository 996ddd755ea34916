/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables `reading`, `star`, `tag` and `saved_search`: how a person keeps the shelf. */
#pragma once

#include "document/filter.h"
#include "store/database.h"

G_BEGIN_DECLS

/* All inside a transaction of the caller's. @is_starred, tags: nothing happens where it is so. */
gboolean serai_shelving_set_reading (SeraiDatabase *database,
                                     gint64 article,
                                     SeraiReadState reading,
                                     GError **error);
gboolean serai_shelving_set_star (SeraiDatabase *database,
                                  gint64 article,
                                  gboolean is_starred,
                                  GError **error);
gboolean serai_shelving_set_tag (SeraiDatabase *database,
                                 gint64 article,
                                 const char *tag,
                                 gboolean is_tagged,
                                 GError **error);

/* Appends those of @articles (element-type gint64) that are not @reading. */
gboolean serai_shelving_find_others (SeraiDatabase *database,
                                     GArray *articles,
                                     SeraiReadState reading,
                                     GArray *others,
                                     GError **error);

typedef struct
{
  gint64 id;
  char *name;
  char *query; /* as serai_filter_parse() reads it */
} SeraiSavedSearch;
void serai_saved_search_free (SeraiSavedSearch *self);

/* By name. (element-type SeraiSavedSearch) */
GPtrArray *serai_saved_searches_list (SeraiDatabase *database, GError **error);
/* In the place of one with the same name. */
gboolean serai_saved_searches_save (SeraiDatabase *database,
                                    const char *name,
                                    const char *query,
                                    GError **error);
/* SERAI_STORE_ERROR_NOT_FOUND where there is none. */
gboolean serai_saved_searches_delete (SeraiDatabase *database, const char *name, GError **error);

G_END_DECLS
