/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread with a connection of its own, which does one job after the other.
 *
 * A library has one worker that writes and one that looks; neither waits for the other. */
#pragma once

#include "store/database.h"

G_BEGIN_DECLS

typedef struct _SeraiWorker SeraiWorker;

/* Runs in the worker's thread. Errors of the store become SERAI_LIBRARY_ERROR on the way out. */
typedef gboolean (*SeraiJobFunc) (SeraiDatabase *database,
                                  gpointer data,
                                  GCancellable *cancellable,
                                  GError **error);

/* Returns once the file is open. */
SeraiWorker *serai_worker_new (const char *path, SeraiDatabaseMode mode, GError **error);

/* Finishes what was asked for, then ends the thread. Jobs that come later fail. */
void serai_worker_close (SeraiWorker *self);
void serai_worker_free (SeraiWorker *self); /* closes too */

/* Blocks until @func has run. */
gboolean serai_worker_run (SeraiWorker *self,
                           SeraiJobFunc func,
                           gpointer data,
                           GCancellable *cancellable,
                           GError **error);

/* Calls @func with @task's data; @task returns a boolean, in its own context. (transfer full) */
void serai_worker_push (SeraiWorker *self, SeraiJobFunc func, GTask *task);

G_END_DECLS
