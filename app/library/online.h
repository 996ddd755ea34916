/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs that reach out: pages, feeds and figures come from addresses into the library.
 *
 * What comes takes the same way as a file, and keeps where, when and over which redirects it came.
 * An address fetched again is asked whether anything has changed; another text is another article
 * beside the first, and both are versions of one address. Every request is written down in the
 * library before it is sent. The rules of "library/library.h" hold here too. */
#pragma once

#include "fetch/fetcher.h"
#include "fetch/service.h"
#include "library/library.h"
#include "store/captures.h"
#include "store/feeds.h"

G_BEGIN_DECLS

/**
 * SeraiOnlineWatch: who is told; both may be NULL.
 * @progress: how far a fetch is, and until when it waits
 * @told: each outcome, once it is stored; @n_total is of addresses or pieces, 0 where unknown
 */
typedef struct
{
  SeraiFetchProgress progress;
  SeraiProgress told;
  gpointer data;
} SeraiOnlineWatch;

/* Fetches @addresses (element-type utf8, as people write them) one after the other. (transfer full)
 * (element-type SeraiIntake) their outcomes, a feed's items each with its own; an address that
 * can't be had is refused with a sentence. One undo step. Cancelling keeps what was done. */
GPtrArray *serai_library_fetch (SeraiLibrary *self,
                                SeraiFetcher *fetcher,
                                GPtrArray *addresses,
                                const SeraiOnlineWatch *watch,
                                GCancellable *cancellable,
                                GError **error);
/* @watch is called on the caller's context. */
void serai_library_fetch_async (SeraiLibrary *self,
                                SeraiFetcher *fetcher,
                                GPtrArray *addresses,
                                const SeraiOnlineWatch *watch,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);

/* Fetches figures. What was fetched within a day is not asked for again unless @is_anew: so a
 * question that a quota cut short goes on where it stopped. The outcomes name their pieces; what
 * stopped it is the last one, refused. NULL only for errors of the library and a question that
 * makes no sense (SERAI_FETCH_ERROR_QUERY). */
GPtrArray *serai_library_fetch_figures (SeraiLibrary *self,
                                        SeraiFetcher *fetcher,
                                        const SeraiService *service,
                                        const SeraiAccess *access,
                                        const SeraiFigureQuery *query,
                                        gboolean is_anew,
                                        const SeraiOnlineWatch *watch,
                                        GCancellable *cancellable,
                                        GError **error);
void serai_library_fetch_figures_async (SeraiLibrary *self,
                                        SeraiFetcher *fetcher,
                                        const SeraiService *service,
                                        const SeraiAccess *access,
                                        const SeraiFigureQuery *query,
                                        gboolean is_anew,
                                        const SeraiOnlineWatch *watch,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data);
/* For both. */
GPtrArray *serai_library_fetch_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/* Every request ever made, the newest first, at most so many. (element-type SeraiRequestRecord) */
GPtrArray *serai_library_list_requests (SeraiLibrary *self, guint limit, GError **error);
void serai_library_list_requests_async (SeraiLibrary *self,
                                        guint limit,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data);
GPtrArray *
serai_library_list_requests_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

/* The visits to the address from which @article came, the oldest first; none for a file.
 * (element-type SeraiVisit) */
GPtrArray *serai_library_list_visits (SeraiLibrary *self, gint64 article, GError **error);

/* Feeds that are followed: a list of addresses to be fetched on request. */
GPtrArray *serai_library_list_feeds (SeraiLibrary *self, GError **error); /* (SeraiFeed) */
gboolean serai_library_follow_feed (SeraiLibrary *self, const char *address, GError **error);
gboolean serai_library_leave_feed (SeraiLibrary *self, const char *address, GError **error);

G_END_DECLS
