/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs that reach out, blocking and not; the lists of requests, visits and feeds. */
#include "library/online.h"

#include "fetch/address.h"
#include "library/fetching.h"
#include "library/library-private.h"
#include "store/requests.h"

/* --- blocking ---------------------------------------------------------------------------- */

static GPtrArray *
run_now (SeraiFetching *fetching, const SeraiOnlineWatch *watch, GError **error)
{
  if (watch != NULL)
    fetching->watch = *watch;
  if (serai_fetching_run (fetching, error))
    return fetching->intakes;
  g_ptr_array_unref (fetching->intakes);
  return NULL;
}

GPtrArray *
serai_library_fetch (SeraiLibrary *self,
                     SeraiFetcher *fetcher,
                     GPtrArray *addresses,
                     const SeraiOnlineWatch *watch,
                     GCancellable *cancellable,
                     GError **error)
{
  SeraiFetching fetching = {
      .library = self, .fetcher = fetcher, .addresses = addresses, .cancellable = cancellable};
  return run_now (&fetching, watch, error);
}

GPtrArray *
serai_library_fetch_figures (SeraiLibrary *self,
                             SeraiFetcher *fetcher,
                             const SeraiService *service,
                             const SeraiAccess *access,
                             const SeraiFigureQuery *query,
                             gboolean is_anew,
                             const SeraiOnlineWatch *watch,
                             GCancellable *cancellable,
                             GError **error)
{
  SeraiFetching fetching = {.library = self,
                            .fetcher = fetcher,
                            .service = service,
                            .access = access,
                            .query = query,
                            .is_anew = is_anew,
                            .cancellable = cancellable};
  return run_now (&fetching, watch, error);
}

/* --- not blocking ------------------------------------------------------------------------ */

typedef struct
{
  SeraiFetching fetching;
  SeraiOnlineWatch watch; /* the caller's */
  GTask *task;            /* lent */
} FetchJob;

/* What is told on the caller's context: a copy. */
typedef struct
{
  GTask *task;
  SeraiFetchNews news;
  char *address;
  char *host;
  char *label;
  const SeraiIntake *intake; /* the task's; NULL: it is news */
  guint n_done;
  guint n_total;
} Told;

static void
free_told (Told *told)
{
  g_free (told->address);
  g_free (told->host);
  g_free (told->label);
  g_object_unref (told->task);
  g_free (told);
}

static gboolean
told_cb (gpointer data)
{
  const Told *told = data;
  const FetchJob *job = g_task_get_task_data (told->task);
  if (told->intake != NULL)
    job->watch.told (told->n_done, told->n_total, told->intake, job->watch.data);
  else
    job->watch.progress (&told->news, job->watch.data);
  return G_SOURCE_REMOVE;
}

static void
tell_later (Told *told)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  g_source_set_priority (source, g_task_get_priority (told->task));
  g_source_set_callback (source, told_cb, told, (GDestroyNotify) free_told);
  g_source_attach (source, g_task_get_context (told->task));
}

static void
progress_cb (const SeraiFetchNews *news, gpointer data)
{
  const FetchJob *job = data;
  Told *told = g_new0 (Told, 1);
  told->task = g_object_ref (job->task);
  told->news = *news;
  told->news.address = told->address = g_strdup (news->address);
  told->news.host = told->host = g_strdup (news->host);
  told->news.label = told->label = g_strdup (news->label);
  tell_later (told);
}

static void
outcome_cb (guint n_done, guint n_total, const SeraiIntake *intake, gpointer data)
{
  const FetchJob *job = data;
  Told *told = g_new0 (Told, 1);
  told->task = g_object_ref (job->task);
  told->intake = intake;
  told->n_done = n_done;
  told->n_total = n_total;
  tell_later (told);
}

static void
free_job (FetchJob *job)
{
  g_clear_object (&job->fetching.fetcher);
  g_clear_pointer (&job->fetching.addresses, g_ptr_array_unref);
  serai_access_free ((SeraiAccess *) job->fetching.access);
  if (job->fetching.query != NULL)
    serai_figure_query_free ((SeraiFigureQuery *) job->fetching.query);
  g_clear_pointer (&job->fetching.intakes, g_ptr_array_unref);
  g_free (job);
}

static void
run_later (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  FetchJob *job = data;
  GError *error = NULL;
  job->fetching.cancellable = cancellable;
  if (serai_fetching_run (&job->fetching, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
start (SeraiLibrary *self,
       FetchJob *job,
       SeraiFetcher *fetcher,
       const SeraiOnlineWatch *watch,
       gpointer tag,
       GCancellable *cancellable,
       GAsyncReadyCallback callback,
       gpointer user_data)
{
  job->fetching.library = self;
  job->fetching.fetcher = g_object_ref (fetcher);
  if (watch != NULL)
    job->watch = *watch;
  job->fetching.watch = (SeraiOnlineWatch){job->watch.progress != NULL ? progress_cb : NULL,
                                           job->watch.told != NULL ? outcome_cb : NULL, job};
  g_autoptr (GTask) task = serai_library_task (self, tag, job, (GDestroyNotify) free_job,
                                               cancellable, callback, user_data);
  job->task = task;
  g_task_run_in_thread (task, run_later);
}

void
serai_library_fetch_async (SeraiLibrary *self,
                           SeraiFetcher *fetcher,
                           GPtrArray *addresses,
                           const SeraiOnlineWatch *watch,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  FetchJob *job = g_new0 (FetchJob, 1);
  job->fetching.addresses = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < addresses->len; i++)
    g_ptr_array_add (job->fetching.addresses, g_strdup (addresses->pdata[i]));
  start (self, job, fetcher, watch, serai_library_fetch_async, cancellable, callback, user_data);
}

void
serai_library_fetch_figures_async (SeraiLibrary *self,
                                   SeraiFetcher *fetcher,
                                   const SeraiService *service,
                                   const SeraiAccess *access,
                                   const SeraiFigureQuery *query,
                                   gboolean is_anew,
                                   const SeraiOnlineWatch *watch,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  FetchJob *job = g_new0 (FetchJob, 1);
  job->fetching.service = service;
  job->fetching.access = serai_access_copy (access);
  job->fetching.query = serai_figure_query_copy (query);
  job->fetching.is_anew = is_anew;
  start (self, job, fetcher, watch, serai_library_fetch_figures_async, cancellable, callback,
         user_data);
}

GPtrArray *
serai_library_fetch_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  const FetchJob *job = g_task_get_task_data (G_TASK (result));
  return g_ptr_array_ref (job->fetching.intakes);
}

/* --- lists ------------------------------------------------------------------------------- */

typedef struct
{
  guint limit;
  gint64 article;
  GPtrArray *list;
} ListJob;

static gboolean
run_list_requests (SeraiDatabase *database,
                   gpointer data,
                   GCancellable *cancellable,
                   GError **error)
{
  ListJob *job = data;
  job->list = serai_requests_list (database, job->limit, error);
  return job->list != NULL;
}

static gboolean
run_list_visits (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ListJob *job = data;
  job->list = serai_captures_list_visits (database, job->article, error);
  return job->list != NULL;
}

static gboolean
run_list_feeds (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ListJob *job = data;
  job->list = serai_feeds_list (database, error);
  return job->list != NULL;
}

static GPtrArray *
list (SeraiLibrary *self, SeraiJobFunc func, ListJob job, GError **error)
{
  serai_worker_run (serai_library_get_reader (self), func, &job, NULL, error);
  return job.list;
}

GPtrArray *
serai_library_list_requests (SeraiLibrary *self, guint limit, GError **error)
{
  return list (self, run_list_requests, (ListJob){.limit = limit}, error);
}

static void
free_list_job (ListJob *job)
{
  g_clear_pointer (&job->list, g_ptr_array_unref);
  g_free (job);
}

void
serai_library_list_requests_async (SeraiLibrary *self,
                                   guint limit,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  ListJob *job = g_new0 (ListJob, 1);
  job->limit = limit;
  serai_worker_push (serai_library_get_reader (self), run_list_requests,
                     serai_library_task (self, serai_library_list_requests_async, job,
                                         (GDestroyNotify) free_list_job, cancellable, callback,
                                         user_data));
}

GPtrArray *
serai_library_list_requests_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  ListJob *job = g_task_get_task_data (G_TASK (result));
  return g_steal_pointer (&job->list);
}

GPtrArray *
serai_library_list_visits (SeraiLibrary *self, gint64 article, GError **error)
{
  return list (self, run_list_visits, (ListJob){.article = article}, error);
}

/* --- feeds ------------------------------------------------------------------------------- */

GPtrArray *
serai_library_list_feeds (SeraiLibrary *self, GError **error)
{
  return list (self, run_list_feeds, (ListJob){0}, error);
}

static gboolean
run_follow (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  return serai_feeds_follow (database, data, NULL, error);
}

static gboolean
run_leave (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  return serai_feeds_leave (database, data, error);
}

gboolean
serai_library_follow_feed (SeraiLibrary *self, const char *address, GError **error)
{
  g_autofree char *normal = serai_address_normalise (address, error);
  return normal != NULL && serai_library_write (self, run_follow, normal, error);
}

gboolean
serai_library_leave_feed (SeraiLibrary *self, const char *address, GError **error)
{
  g_autofree char *normal = serai_address_normalise (address, error);
  return normal != NULL && serai_library_write (self, run_leave, normal, error);
}
