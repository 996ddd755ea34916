/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one thing in the programme that speaks to the net.
 *
 * It is born offline: nothing leaves, no name is looked up, until somebody sets "is-offline" to
 * FALSE; set to TRUE again it cuts off what runs. It asks each server one question at a time with a
 * pause between two, tries again what may pass (longer and longer apart), waits when it is told to
 * wait, keeps limits on size and time, follows redirects and remembers them. Every request is told
 * to the caller's log before it is sent. Any thread may fetch; several at once. */
#pragma once

#include "fetch/capture.h"
#include "fetch/error.h"
#include "fetch/news.h"
#include "fetch/request.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SERAI_TYPE_FETCHER (serai_fetcher_get_type ())
G_DECLARE_FINAL_TYPE (SeraiFetcher, serai_fetcher, SERAI, FETCHER, GObject)

/* Properties, all but "is-offline" to be set before the first fetch:
 * "is-offline" (boolean, TRUE): the switch; notifies on the thread that sets it
 * "tls-database" (GTlsDatabase, NULL: the system's): which certificates are trusted
 * "pause" (uint, 1000): milliseconds between two questions to one server; none on loopback
 * "first-delay" (uint, 1000): milliseconds before the second try; four times as long each time
 * "longest-wait" (uint, 120): seconds that a server may make it wait; then it is an error that says
 *   until when
 * "idle-limit" (uint, 30): seconds without a byte
 * "time-limit" (uint, 600): seconds for one answer */
SeraiFetcher *serai_fetcher_new (void);

gboolean serai_fetcher_is_offline (SeraiFetcher *self);
void serai_fetcher_set_offline (SeraiFetcher *self, gboolean is_offline);

/* Called before a request is sent, with @record->id 0, to be set; and when it is over, with the
 * rest filled in. FALSE and @error: what can't be written down is not sent. */
typedef gboolean (*SeraiRequestLog) (SeraiRequestRecord *record,
                                     gpointer user_data,
                                     GError **error);

/**
 * SeraiFetchWatch: who is told.
 * @progress: (nullable); @log: never NULL
 */
typedef struct
{
  SeraiFetchProgress progress;
  gpointer progress_data;
  SeraiRequestLog log;
  gpointer log_data;
} SeraiFetchWatch;

/* Blocks until the answer is whole. Errors: SERAI_FETCH_ERROR, G_IO_ERROR_CANCELLED, the log's. For
 * an answer without success (_SERVER, _DENIED, _NOT_FOUND, _QUERY) *@out_refusal (nullable) is its
 * capture, so that the service's own words can be read. */
SeraiCapture *serai_fetcher_fetch (SeraiFetcher *self,
                                   const SeraiRequest *request,
                                   const SeraiFetchWatch *watch,
                                   SeraiCapture **out_refusal,
                                   GCancellable *cancellable,
                                   GError **error);

G_END_DECLS
