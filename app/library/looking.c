/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs that look: load, search, query, check. They never wait for what is being taken in. */
#include "library/library-private.h"

#include "check/group.h"
#include "store/articles.h"
#include "store/judgements.h"
#include "store/notes.h"
#include "store/observations.h"
#include "store/search.h"

/* Several statements see one state of the library. */
static gboolean
begin_reading (SeraiDatabase *database, GError **error)
{
  return serai_database_execute (database, "BEGIN", error);
}

/* A late answer that nobody waits for is dropped. */
static void
look_later (SeraiLibrary *self, SeraiJobFunc func, GTask *task)
{
  g_task_set_check_cancellable (task, TRUE);
  serai_worker_push (serai_library_get_reader (self), func, task);
}

/* --- load -------------------------------------------------------------------------------- */

typedef struct
{
  gint64 article;
  SeraiOpened *opened;
} LoadJob;

static gboolean
load_all (SeraiDatabase *database, SeraiOpened *opened, GError **error)
{
  return serai_articles_load (database, opened->id, &opened->document, &opened->analysis, error)
         && serai_notes_load (database, opened->id, opened->notes, error)
         && serai_judgements_load (database, opened->id, opened->judgements, error);
}

static gboolean
run_load (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  LoadJob *job = data;
  g_autoptr (SeraiOpened) opened = g_atomic_rc_box_new0 (SeraiOpened);
  opened->id = job->article;
  opened->notes = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_note_unref);
  opened->judgements = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_judgement_unref);
  if (!begin_reading (database, error))
    return FALSE;
  gboolean is_done = load_all (database, opened, error);
  serai_database_rollback (database);
  if (is_done)
    job->opened = g_steal_pointer (&opened);
  return is_done;
}

static void
free_load_job (LoadJob *job)
{
  g_clear_pointer (&job->opened, serai_opened_unref);
  g_free (job);
}

SeraiOpened *
serai_library_load (SeraiLibrary *self, gint64 article, GCancellable *cancellable, GError **error)
{
  LoadJob job = {.article = article};
  serai_worker_run (serai_library_get_reader (self), run_load, &job, cancellable, error);
  return job.opened;
}

void
serai_library_load_async (SeraiLibrary *self,
                          gint64 article,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  LoadJob *job = g_new0 (LoadJob, 1);
  job->article = article;
  look_later (self, run_load,
              serai_library_task (self, serai_library_load_async, job,
                                  (GDestroyNotify) free_load_job, cancellable, callback,
                                  user_data));
}

SeraiOpened *
serai_library_load_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  LoadJob *job = g_task_get_task_data (G_TASK (result));
  return g_steal_pointer (&job->opened);
}

/* --- search ------------------------------------------------------------------------------ */

typedef struct
{
  char *words;
  guint limit;
  GPtrArray *hits;
} SearchJob;

void
serai_hit_free (SeraiHit *self)
{
  g_free (self->title);
  g_free (self->snippet);
  g_free (self);
}

SeraiHit *
serai_library_take_hit (SeraiSearchHit *found)
{
  SeraiHit *hit = g_new0 (SeraiHit, 1);
  hit->id = found->id;
  hit->title = g_steal_pointer (&found->title);
  hit->published = found->published;
  hit->snippet = g_steal_pointer (&found->snippet);
  hit->score = found->score;
  return hit;
}

static gboolean
run_search (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  SearchJob *job = data;
  g_autoptr (GPtrArray) found = serai_search_run (database, job->words, job->limit, error);
  if (found == NULL)
    return FALSE;
  job->hits = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_hit_free);
  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (job->hits, serai_library_take_hit (found->pdata[i]));
  return TRUE;
}

static void
free_search_job (SearchJob *job)
{
  g_free (job->words);
  g_clear_pointer (&job->hits, g_ptr_array_unref);
  g_free (job);
}

GPtrArray *
serai_library_search (SeraiLibrary *self,
                      const char *words,
                      guint limit,
                      GCancellable *cancellable,
                      GError **error)
{
  SearchJob job = {.words = (char *) words, .limit = limit};
  serai_worker_run (serai_library_get_reader (self), run_search, &job, cancellable, error);
  return job.hits;
}

void
serai_library_search_async (SeraiLibrary *self,
                            const char *words,
                            guint limit,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  SearchJob *job = g_new0 (SearchJob, 1);
  job->words = g_strdup (words);
  job->limit = limit;
  look_later (self, run_search,
              serai_library_task (self, serai_library_search_async, job,
                                  (GDestroyNotify) free_search_job, cancellable, callback,
                                  user_data));
}

GPtrArray *
serai_library_search_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  SearchJob *job = g_task_get_task_data (G_TASK (result));
  return g_steal_pointer (&job->hits);
}

/* --- query ------------------------------------------------------------------------------- */

typedef struct
{
  GArray *queries;
  SeraiTable *table;
} QueryJob;

static SeraiTable *
query (SeraiDatabase *database, GArray *queries, GError **error)
{
  if (!begin_reading (database, error))
    return NULL;
  SeraiTable *table = serai_observations_query (database, queries, error);
  serai_database_rollback (database);
  return table;
}

static gboolean
run_query (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  QueryJob *job = data;
  job->table = query (database, job->queries, error);
  return job->table != NULL;
}

static void
free_query_job (QueryJob *job)
{
  g_array_unref (job->queries);
  g_clear_pointer (&job->table, serai_table_unref);
  g_free (job);
}

SeraiTable *
serai_library_query (SeraiLibrary *self, GArray *queries, GCancellable *cancellable, GError **error)
{
  QueryJob job = {.queries = queries};
  serai_worker_run (serai_library_get_reader (self), run_query, &job, cancellable, error);
  return job.table;
}

void
serai_library_query_async (SeraiLibrary *self,
                           GArray *queries,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  QueryJob *job = g_new0 (QueryJob, 1);
  job->queries = g_array_copy (queries);
  look_later (self, run_query,
              serai_library_task (self, serai_library_query_async, job,
                                  (GDestroyNotify) free_query_job, cancellable, callback,
                                  user_data));
}

SeraiTable *
serai_library_query_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  QueryJob *job = g_task_get_task_data (G_TASK (result));
  return g_steal_pointer (&job->table);
}

/* --- check ------------------------------------------------------------------------------- */

typedef struct
{
  GPtrArray *claims;
  guint32 published;
  SeraiReference *reference; /* nullable: then groups are unknown */
  GPtrArray *checks;
} CheckJob;

static gboolean
run_check (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  CheckJob *job = data;
  g_autoptr (GPtrArray) checks =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_check_unref);
  for (guint i = 0; i < job->claims->len; i++)
    {
      const SeraiClaim *claim = job->claims->pdata[i];
      g_autoptr (GArray) queries = serai_check_get_queries (claim, job->published);
      g_autoptr (SeraiTable) table = query (database, queries, error);
      if (table == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      g_auto (GStrv) members =
          job->reference != NULL ? serai_group_list_members (job->reference, claim, job->published)
                                 : NULL;
      SeraiCircumstances circumstances = {job->published, serai_day_today (),
                                          (const char *const *) members};
      g_ptr_array_add (checks, serai_check_new_under (claim, &circumstances, table));
    }
  job->checks = g_steal_pointer (&checks);
  return TRUE;
}

static void
free_check_job (CheckJob *job)
{
  g_ptr_array_unref (job->claims);
  g_clear_object (&job->reference);
  g_clear_pointer (&job->checks, g_ptr_array_unref);
  g_free (job);
}

/* (nullable) (transfer none) */
static SeraiReference *
get_reference (SeraiLibrary *self)
{
  SeraiRecogniser *recogniser = serai_library_get_recogniser (self);
  return recogniser != NULL ? serai_recogniser_get_reference (recogniser) : NULL;
}

GPtrArray *
serai_library_check (SeraiLibrary *self,
                     GPtrArray *claims,
                     guint32 published,
                     GCancellable *cancellable,
                     GError **error)
{
  CheckJob job = {.claims = claims, .published = published, .reference = get_reference (self)};
  serai_worker_run (serai_library_get_reader (self), run_check, &job, cancellable, error);
  return job.checks;
}

void
serai_library_check_async (SeraiLibrary *self,
                           GPtrArray *claims,
                           guint32 published,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  CheckJob *job = g_new0 (CheckJob, 1);
  job->claims = g_ptr_array_new_full (claims->len, (GDestroyNotify) serai_claim_free);
  for (guint i = 0; i < claims->len; i++)
    g_ptr_array_add (job->claims, serai_claim_copy (claims->pdata[i]));
  job->published = published;
  g_set_object (&job->reference, get_reference (self));
  look_later (self, run_check,
              serai_library_task (self, serai_library_check_async, job,
                                  (GDestroyNotify) free_check_job, cancellable, callback,
                                  user_data));
}

GPtrArray *
serai_library_check_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  CheckJob *job = g_task_get_task_data (G_TASK (result));
  return g_steal_pointer (&job->checks);
}

GPtrArray *
serai_library_check_here (SeraiLibrary *self,
                          SeraiDatabase *database,
                          GPtrArray *claims,
                          guint32 published,
                          GCancellable *cancellable,
                          GError **error)
{
  CheckJob job = {.claims = claims, .published = published, .reference = get_reference (self)};
  run_check (database, &job, cancellable, error);
  return job.checks;
}
