/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs that look over all documents at once: the agenda of commitments, the table of claims.
 */
#include "library/ledger.h"
#include "library/library-private.h"

#include "store/amendments.h"
#include "store/articles.h"
#include "store/commitment-marks.h"

typedef struct
{
  SeraiLibrary *library; /* lent: the task, or the caller who waits, keeps it */
  GPtrArray *rows;
} ListJob;

/* Adds what one article holds. */
typedef gboolean (*ListFunc) (SeraiDatabase *database,
                              ListJob *job,
                              gint64 article,
                              SeraiDocument *document,
                              SeraiAnalysis *analysis,
                              GCancellable *cancellable,
                              GError **error);

static void
free_list_job (ListJob *job)
{
  g_clear_pointer (&job->rows, g_ptr_array_unref);
  g_free (job);
}

/* As the person wants it: with all that was corrected. */
static gboolean
list_article (SeraiDatabase *database,
              ListJob *job,
              SeraiCorrections *corrections,
              gint64 article,
              ListFunc func,
              GCancellable *cancellable,
              GError **error)
{
  g_autoptr (SeraiDocument) document = NULL;
  g_autoptr (SeraiAnalysis) found = NULL;
  if (!serai_articles_load_found (database, article, &document, &found, error))
    return FALSE;
  g_autoptr (SeraiAnalysis) analysis =
      serai_corrections_apply (corrections, article, document->text, found);
  return func (database, job, article, document, analysis, cancellable, error);
}

static gboolean
list_articles (SeraiDatabase *database,
               ListJob *job,
               GArray *articles,
               ListFunc func,
               GCancellable *cancellable,
               GError **error)
{
  g_autoptr (SeraiCorrections) corrections = serai_amendments_load (database, error);
  if (corrections == NULL)
    return FALSE;
  for (guint i = 0; i < articles->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      gint64 article = g_array_index (articles, gint64, i);
      g_autoptr (GError) problem = NULL;
      if (list_article (database, job, corrections, article, func, cancellable, &problem))
        continue;
      /* It was removed since its number was read. */
      if (g_error_matches (problem, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND))
        continue;
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }
  return TRUE;
}

static void
list_later (SeraiLibrary *self,
            SeraiJobFunc func,
            gpointer tag,
            GCancellable *cancellable,
            GAsyncReadyCallback callback,
            gpointer user_data)
{
  ListJob *job = g_new0 (ListJob, 1);
  job->library = self;
  GTask *task = serai_library_task (self, tag, job, (GDestroyNotify) free_list_job, cancellable,
                                    callback, user_data);
  g_task_set_check_cancellable (task, TRUE);
  serai_worker_push (serai_library_get_reader (self), func, task);
}

/* --- agenda ------------------------------------------------------------------------------ */

static gboolean
add_commitments (SeraiDatabase *database,
                 ListJob *job,
                 gint64 article,
                 SeraiDocument *document,
                 SeraiAnalysis *analysis,
                 GCancellable *cancellable,
                 GError **error)
{
  g_autoptr (GHashTable) outcomes = serai_commitment_marks_load (database, article, error);
  if (outcomes == NULL)
    return FALSE;
  for (guint i = 0; i < analysis->commitments->len; i++)
    {
      SeraiAgendaItem *item = serai_agenda_item_new (article, document, analysis, i);
      item->outcome =
          (SeraiCommitmentOutcome) GPOINTER_TO_INT (g_hash_table_lookup (outcomes, item->words));
      g_ptr_array_add (job->rows, item);
    }
  return TRUE;
}

static gboolean
run_agenda (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ListJob *job = data;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  job->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_agenda_item_unref);
  if (!serai_commitment_marks_list_articles (database, articles, error)
      || !list_articles (database, job, articles, add_commitments, cancellable, error))
    {
      g_clear_pointer (&job->rows, g_ptr_array_unref);
      return FALSE;
    }
  g_ptr_array_sort (job->rows, serai_agenda_compare);
  return TRUE;
}

GPtrArray *
serai_library_list_agenda (SeraiLibrary *self, GCancellable *cancellable, GError **error)
{
  ListJob job = {self, NULL};
  serai_worker_run (serai_library_get_reader (self), run_agenda, &job, cancellable, error);
  return job.rows;
}

void
serai_library_list_agenda_async (SeraiLibrary *self,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  list_later (self, run_agenda, serai_library_list_agenda_async, cancellable, callback, user_data);
}

/* --- claims ------------------------------------------------------------------------------ */

static gboolean
add_claims (SeraiDatabase *database,
            ListJob *job,
            gint64 article,
            SeraiDocument *document,
            SeraiAnalysis *analysis,
            GCancellable *cancellable,
            GError **error)
{
  g_autoptr (GPtrArray) checks = serai_library_check_here (job->library, database, analysis->claims,
                                                           document->published, cancellable, error);
  if (checks == NULL)
    return FALSE;
  for (guint i = 0; i < analysis->claims->len; i++)
    g_ptr_array_add (job->rows,
                     serai_listed_claim_new (article, i, document, analysis->claims->pdata[i],
                                             checks->pdata[i]));
  return TRUE;
}

static gboolean
run_claims (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ListJob *job = data;
  g_autoptr (GPtrArray) rows = serai_articles_list (database, error);
  if (rows == NULL)
    return FALSE;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < rows->len; i++)
    {
      const SeraiArticleRow *row = rows->pdata[i];
      if (row->n_claims > 0)
        g_array_append_val (articles, row->id);
    }
  job->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_listed_claim_unref);
  if (list_articles (database, job, articles, add_claims, cancellable, error))
    return TRUE;
  g_clear_pointer (&job->rows, g_ptr_array_unref);
  return FALSE;
}

GPtrArray *
serai_library_list_claims (SeraiLibrary *self, GCancellable *cancellable, GError **error)
{
  ListJob job = {self, NULL};
  serai_worker_run (serai_library_get_reader (self), run_claims, &job, cancellable, error);
  return job.rows;
}

void
serai_library_list_claims_async (SeraiLibrary *self,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  list_later (self, run_claims, serai_library_list_claims_async, cancellable, callback, user_data);
}

GPtrArray *
serai_library_list_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  ListJob *job = g_task_get_task_data (G_TASK (result));
  return g_steal_pointer (&job->rows);
}
