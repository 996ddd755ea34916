/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs of the shelf: documents asked for by words and facets, and kept in order by a person.
 * The rules of "library/library.h" hold here too. */
#pragma once

#include "document/filter.h"
#include "library/library.h"
#include "store/kin.h"

G_BEGIN_DECLS

#define SERAI_CHANGE_MARK_READ "mark-read" /* read, being read or unread */
#define SERAI_CHANGE_STAR "star"
#define SERAI_CHANGE_UNSTAR "unstar"
#define SERAI_CHANGE_TAG "tag"
#define SERAI_CHANGE_UNTAG "untag"
#define SERAI_CHANGE_SAVE_SEARCH "save-search"
#define SERAI_CHANGE_DELETE_SEARCH "delete-search"

SeraiReadState serai_article_get_reading (SeraiArticle *self);
gboolean serai_article_is_starred (SeraiArticle *self);
const char *serai_article_get_tags (SeraiArticle *self); /* nullable; parted by line feeds */

/* --- asking ---------------------------------------------------------------------------------- */

/* The articles that all of @filter's facets leave; its words are not looked at. Where a verdict is
 * asked for, claims that were not checked against the present figures are checked first.
 * (element-type gint64), in no order. */
GArray *serai_library_filter (SeraiLibrary *self,
                              const SeraiFilter *filter,
                              GCancellable *cancellable,
                              GError **error);
void serai_library_filter_async (SeraiLibrary *self,
                                 const SeraiFilter *filter,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
GArray *serai_library_filter_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/* serai_library_search() among those that the facets leave. (element-type SeraiHit) */
GPtrArray *serai_library_search_filtered (SeraiLibrary *self,
                                          const SeraiFilter *filter,
                                          guint limit,
                                          GCancellable *cancellable,
                                          GError **error);
void serai_library_search_filtered_async (SeraiLibrary *self,
                                          const SeraiFilter *filter,
                                          guint limit,
                                          GCancellable *cancellable,
                                          GAsyncReadyCallback callback,
                                          gpointer user_data);
GPtrArray *
serai_library_search_filtered_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/**
 * SeraiChoice: a value by which documents could be asked for further.
 * @label: what a person sees; never NULL
 * @n_articles: how many it would leave
 */
typedef struct
{
  char *value;
  char *label;
  guint n_articles;
} SeraiChoice;
void serai_choice_free (SeraiChoice *self);

/* The values of @kind among the documents that @filter's facets leave, at most @limit, the
 * commonest first. (element-type SeraiChoice) */
GPtrArray *serai_library_list_choices (SeraiLibrary *self,
                                       SeraiFacetKind kind,
                                       const SeraiFilter *filter,
                                       guint limit,
                                       GCancellable *cancellable,
                                       GError **error);
void serai_library_list_choices_async (SeraiLibrary *self,
                                       SeraiFacetKind kind,
                                       const SeraiFilter *filter,
                                       guint limit,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data);
GPtrArray *
serai_library_list_choices_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/* What has to do with @article, and why: nearly the same text, the same figure, people, countries.
 * (element-type SeraiKin), the nearest first. */
GPtrArray *serai_library_find_kin (SeraiLibrary *self,
                                   gint64 article,
                                   guint limit,
                                   GCancellable *cancellable,
                                   GError **error);
void serai_library_find_kin_async (SeraiLibrary *self,
                                   gint64 article,
                                   guint limit,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
GPtrArray *serai_library_find_kin_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/* --- keeping in order ------------------------------------------------------------------------ */

/* What is to become of some articles; what isn't said stays. */
typedef struct
{
  gboolean has_reading;
  SeraiReadState reading;
  gboolean has_star;
  gboolean is_starred;
  const char *tag; /* nullable */
  gboolean is_tagged;
} SeraiShelving;

/* @articles: (element-type gint64). One step that can be undone. SERAI_LIBRARY_ERROR_REFUSED for a
 * tag without a letter. */
gboolean serai_library_shelve (SeraiLibrary *self,
                               GArray *articles,
                               const SeraiShelving *shelving,
                               GError **error);
void serai_library_shelve_async (SeraiLibrary *self,
                                 GArray *articles,
                                 const SeraiShelving *shelving,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
/* An unread article is opened: it is being read from now on. No step of its own. */
void serai_library_begin_reading_async (SeraiLibrary *self,
                                        gint64 article,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data);

typedef struct
{
  char *name;
  SeraiFilter *filter;
} SeraiSearch;
void serai_search_free (SeraiSearch *self);

/* By name. (element-type SeraiSearch) */
GPtrArray *serai_library_list_searches (SeraiLibrary *self, GError **error);
void serai_library_list_searches_async (SeraiLibrary *self,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data);
GPtrArray *
serai_library_list_searches_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/* In the place of one of the same name; @filter NULL forgets it. */
gboolean serai_library_save_search (SeraiLibrary *self,
                                    const char *name,
                                    const SeraiFilter *filter,
                                    GError **error);
void serai_library_save_search_async (SeraiLibrary *self,
                                      const char *name,
                                      const SeraiFilter *filter,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);

/* For shelve, begin_reading and save_search: serai_library_change_finish(). */

G_END_DECLS
