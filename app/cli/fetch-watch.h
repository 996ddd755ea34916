/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A fetch as the command line shows it: outcomes as lines, how far it is on a terminal, Ctrl+C. */
#pragma once

#include "library/online.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef struct _SeraiFetchWatcher SeraiFetchWatcher;

SeraiFetchWatcher *serai_fetch_watcher_new (SeraiLibrary *library);
void serai_fetch_watcher_free (SeraiFetchWatcher *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiFetchWatcher, serai_fetch_watcher_free)

const SeraiOnlineWatch *serai_fetch_watcher_get_watch (SeraiFetchWatcher *self);
GCancellable *serai_fetch_watcher_get_cancellable (SeraiFetchWatcher *self);
void serai_fetch_watcher_done_cb (GObject *source, GAsyncResult *result, gpointer self);

/* Runs until the fetch that was begun with the callback above is over; the command's exit status.
 */
int serai_fetch_watcher_run (SeraiFetchWatcher *self);

/* What every fetch of the command line has: its own call is the asking, so it is online unless it
 * was told not to be. @may_wait: however long a service makes it wait. */
SeraiFetcher *serai_fetch_make_fetcher (gboolean is_offline, gboolean may_wait);

G_END_DECLS
