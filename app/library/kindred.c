/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verb that asks what has to do with an article. */
#include "library/library-private.h"
#include "library/shelf.h"

typedef struct
{
  gint64 article;
  guint limit;
  GPtrArray *found;
} KinJob;

static void
free_kin_job (KinJob *job)
{
  g_clear_pointer (&job->found, g_ptr_array_unref);
  g_free (job);
}

static gboolean
run_find (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  KinJob *job = data;
  if (!serai_database_execute (database, "BEGIN", error))
    return FALSE;
  job->found = serai_kin_find (database, job->article, job->limit, error);
  serai_database_rollback (database);
  return job->found != NULL;
}

/* What an older version stored is derived first. Any thread but the workers'. */
static gboolean
find_kin (SeraiLibrary *self, KinJob *job, GCancellable *cancellable, GError **error)
{
  return serai_library_catch_up (self, cancellable, error)
         && serai_worker_run (serai_library_get_reader (self), run_find, job, cancellable, error);
}

GPtrArray *
serai_library_find_kin (SeraiLibrary *self,
                        gint64 article,
                        guint limit,
                        GCancellable *cancellable,
                        GError **error)
{
  KinJob job = {.article = article, .limit = limit};
  find_kin (self, &job, cancellable, error);
  return job.found;
}

static void
run_task (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  if (find_kin (source, data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
serai_library_find_kin_async (SeraiLibrary *self,
                              gint64 article,
                              guint limit,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data)
{
  KinJob *job = g_new0 (KinJob, 1);
  job->article = article;
  job->limit = limit;
  g_autoptr (GTask) task =
      serai_library_task (self, serai_library_find_kin_async, job, (GDestroyNotify) free_kin_job,
                          cancellable, callback, user_data);
  g_task_set_check_cancellable (task, TRUE);
  g_task_run_in_thread (task, run_task);
}

GPtrArray *
serai_library_find_kin_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  KinJob *job = g_task_get_task_data (G_TASK (result));
  return g_steal_pointer (&job->found);
}
