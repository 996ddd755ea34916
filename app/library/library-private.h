/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the verbs, each in a file of its own, share of the library. */
#pragma once

#include "import/extractor-client.h"
#include "library/library.h"
#include "library/worker.h"
#include "store/search.h"

G_BEGIN_DECLS

SeraiWorker *serai_library_get_writer (SeraiLibrary *self);
SeraiWorker *serai_library_get_reader (SeraiLibrary *self);
/* (nullable) Looks for charts alone, so that a large one keeps nothing else waiting. Owner's
 * thread. */
SeraiWorker *serai_library_get_charter (SeraiLibrary *self, GError **error);
SeraiExtractor *serai_library_get_extractor (SeraiLibrary *self);

/* Called before a change: who asked to see something before it sees it as it was. */
void serai_library_let_readers_finish (SeraiLibrary *self);

/* In the writer's thread, after the commit: reads the rows of @articles (element-type gint64) and
 * the undo log's state, and tells the owner's thread. */
void serai_library_tell (SeraiLibrary *self, SeraiDatabase *database, GArray *articles);

/* In the owner's thread: takes up at once what has been told. Every blocking verb ends with it. */
void serai_library_settle (SeraiLibrary *self);

/* Runs a blocking verb's job that writes. */
gboolean serai_library_write (SeraiLibrary *self, SeraiJobFunc func, gpointer data, GError **error);

/* serai_library_add() as a part of the undo step *@inout_step (0: a new one). Any thread. */
GPtrArray *serai_library_add_to_step (SeraiLibrary *self,
                                      GPtrArray *inputs,
                                      SeraiProgress progress,
                                      gpointer progress_data,
                                      GCancellable *cancellable,
                                      gint64 *inout_step,
                                      GError **error);

/* serai_library_check() for a job that is in the reader's thread already. */
GPtrArray *serai_library_check_here (SeraiLibrary *self,
                                     SeraiDatabase *database,
                                     GPtrArray *claims,
                                     guint32 published,
                                     GCancellable *cancellable,
                                     GError **error);

/* The store's hit as the library tells it; its texts are taken. */
SeraiHit *serai_library_take_hit (SeraiSearchHit *found);

/* Derives what filters and likenesses need from articles that an older version stored. Any thread
 * but the workers'. */
gboolean serai_library_catch_up (SeraiLibrary *self, GCancellable *cancellable, GError **error);

/* A verb's task: @data is freed by @free_data. A change that was made is never called cancelled. */
GTask *serai_library_task (SeraiLibrary *self,
                           gpointer tag,
                           gpointer data,
                           GDestroyNotify free_data,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data);

G_END_DECLS
