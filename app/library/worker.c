/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread with a connection of its own, which does one job after the other. */
#include "library/worker.h"

#include "library/library.h"

typedef struct
{
  SeraiJobFunc func; /* NULL: the last one */
  gpointer data;
  GCancellable *cancellable;
  GTask *task; /* or NULL: somebody waits */
  gboolean is_done;
  gboolean result;
  GError *error;
} Job;

struct _SeraiWorker
{
  char *path;
  SeraiDatabaseMode mode;
  GThread *thread;
  GMutex mutex; /* for what follows, and for is_done of jobs */
  GCond cond;
  GQueue jobs;
  gboolean is_opened;
  gboolean is_closed;
  GError *open_error;
};

static void
free_job (Job *job)
{
  g_clear_object (&job->cancellable);
  g_clear_object (&job->task);
  g_clear_error (&job->error);
  g_free (job);
}

static gboolean
complete_cb (gpointer data)
{
  Job *job = data;
  if (job->error != NULL)
    g_task_return_error (job->task, g_steal_pointer (&job->error));
  else
    g_task_return_boolean (job->task, job->result);
  return G_SOURCE_REMOVE;
}

/* The task's last reference must go in its own context: its source object is the library, which
 * could otherwise be closed by the very thread that it waits for. */
static void
complete_later (Job *job)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  g_source_set_priority (source, g_task_get_priority (job->task));
  g_source_set_callback (source, complete_cb, job, (GDestroyNotify) free_job);
  g_source_attach (source, g_task_get_context (job->task));
}

/* To the callers of the library, the store's errors are the library's. */
static void
map_error (GError *error)
{
  if (error != NULL && error->domain == SERAI_STORE_ERROR)
    error->domain = SERAI_LIBRARY_ERROR;
}

static void
run_job (SeraiDatabase *database, Job *job)
{
  if (g_cancellable_set_error_if_cancelled (job->cancellable, &job->error))
    return;
  serai_database_set_cancellable (database, job->cancellable);
  job->result = job->func (database, job->data, job->cancellable, &job->error);
  serai_database_set_cancellable (database, NULL);
  map_error (job->error);
}

static Job *
pop_job (SeraiWorker *self)
{
  g_mutex_lock (&self->mutex);
  while (g_queue_is_empty (&self->jobs))
    g_cond_wait (&self->cond, &self->mutex);
  Job *job = g_queue_pop_head (&self->jobs);
  g_mutex_unlock (&self->mutex);
  return job;
}

static void
finish_job (SeraiWorker *self, Job *job)
{
  if (job->task != NULL)
    {
      complete_later (job);
      return;
    }
  g_mutex_lock (&self->mutex);
  job->is_done = TRUE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->mutex);
}

static void
tell_opened (SeraiWorker *self, GError *error)
{
  map_error (error);
  g_mutex_lock (&self->mutex);
  self->open_error = error;
  self->is_opened = TRUE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->mutex);
}

static gpointer
run_thread (gpointer data)
{
  SeraiWorker *self = data;
  GError *error = NULL;
  g_autoptr (SeraiDatabase) database = serai_database_open (self->path, self->mode, &error);
  tell_opened (self, error);
  if (database == NULL)
    return NULL;
  for (Job *job = pop_job (self); job->func != NULL; job = pop_job (self))
    {
      run_job (database, job);
      finish_job (self, job);
    }
  return NULL;
}

/* FALSE where the worker is closed. */
static gboolean
push_job (SeraiWorker *self, Job *job)
{
  g_mutex_lock (&self->mutex);
  gboolean is_open = !self->is_closed;
  if (is_open)
    g_queue_push_tail (&self->jobs, job);
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->mutex);
  return is_open;
}

SeraiWorker *
serai_worker_new (const char *path, SeraiDatabaseMode mode, GError **error)
{
  SeraiWorker *self = g_new0 (SeraiWorker, 1);
  self->path = g_strdup (path);
  self->mode = mode;
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
  g_queue_init (&self->jobs);
  self->thread =
      g_thread_new (mode == SERAI_DATABASE_WRITE ? "writer" : "reader", run_thread, self);

  g_mutex_lock (&self->mutex);
  while (!self->is_opened)
    g_cond_wait (&self->cond, &self->mutex);
  g_mutex_unlock (&self->mutex);
  if (self->open_error == NULL)
    return self;
  g_propagate_error (error, g_steal_pointer (&self->open_error));
  serai_worker_free (self);
  return NULL;
}

void
serai_worker_close (SeraiWorker *self)
{
  if (self->thread == NULL)
    return;
  static Job last;
  g_mutex_lock (&self->mutex);
  g_queue_push_tail (&self->jobs, &last);
  self->is_closed = TRUE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->mutex);
  g_thread_join (g_steal_pointer (&self->thread));
}

void
serai_worker_free (SeraiWorker *self)
{
  serai_worker_close (self);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
  g_queue_clear (&self->jobs);
  g_clear_error (&self->open_error);
  g_free (self->path);
  g_free (self);
}

static void
set_closed (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CLOSED, "The library is closed");
}

gboolean
serai_worker_run (SeraiWorker *self,
                  SeraiJobFunc func,
                  gpointer data,
                  GCancellable *cancellable,
                  GError **error)
{
  Job job = {.func = func, .data = data, .cancellable = cancellable};
  if (!push_job (self, &job))
    {
      set_closed (error);
      return FALSE;
    }
  g_mutex_lock (&self->mutex);
  while (!job.is_done)
    g_cond_wait (&self->cond, &self->mutex);
  g_mutex_unlock (&self->mutex);
  if (job.error != NULL)
    g_propagate_error (error, job.error);
  return job.result;
}

void
serai_worker_push (SeraiWorker *self, SeraiJobFunc func, GTask *task)
{
  Job *job = g_new0 (Job, 1);
  job->func = func;
  job->data = g_task_get_task_data (task);
  job->cancellable = g_task_get_cancellable (task);
  if (job->cancellable != NULL)
    g_object_ref (job->cancellable);
  job->task = task;
  if (push_job (self, job))
    return;
  set_closed (&job->error);
  complete_later (job);
}
