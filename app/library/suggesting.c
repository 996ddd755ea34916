/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verb that looks for those who may be the same as somebody. */
#include "library/suggest.h"

#include "language/recogniser.h"
#include "library/library-private.h"
#include "library/naming.h"
#include "store/amendments.h"

typedef struct
{
  SeraiLibrary *library; /* lent: the task, or the caller who waits, keeps it */
  char *key;
  guint limit;
  GPtrArray *list;
} SuggestJob;

void
serai_suggestion_free (SeraiSuggestion *self)
{
  serai_named_free (self->named);
  g_free (self);
}

static void
free_job (SuggestJob *job)
{
  g_free (job->key);
  g_clear_pointer (&job->list, g_ptr_array_unref);
  g_free (job);
}

/* Two whom the reference tells apart are two. */
static gboolean
are_both_known (SuggestJob *job, const char *a, const char *b)
{
  SeraiRecogniser *recogniser = serai_library_get_recogniser (job->library);
  SeraiReference *reference =
      recogniser != NULL ? serai_recogniser_get_reference (recogniser) : NULL;
  return reference != NULL && serai_reference_find (reference, a) != NULL
         && serai_reference_find (reference, b) != NULL;
}

static SeraiLikeness
compare (SuggestJob *job,
         SeraiCorrections *corrections,
         const SeraiNamed *one,
         const SeraiNamed *other)
{
  if (other->kind != one->kind || g_str_equal (other->key, one->key))
    return SERAI_LIKENESS_NONE;
  SeraiLikeness likeness = serai_likeness_compare (one->kind, one->name, other->name);
  if (likeness == SERAI_LIKENESS_NONE || are_both_known (job, one->key, other->key)
      || serai_corrections_find_conflict (corrections, one->key, other->key) != NULL)
    return SERAI_LIKENESS_NONE;
  return likeness;
}

static int
compare_suggestions (gconstpointer a, gconstpointer b)
{
  const SeraiSuggestion *x = *(SeraiSuggestion *const *) a, *y = *(SeraiSuggestion *const *) b;
  if (x->likeness != y->likeness)
    return x->likeness < y->likeness ? -1 : 1;
  return x->named->n_mentions > y->named->n_mentions ? -1 : 1;
}

/* A surname that several bear tells nobody. */
static void
drop_shared_surnames (GPtrArray *list)
{
  guint n_surnames = 0;
  for (guint i = 0; i < list->len; i++)
    n_surnames += ((SeraiSuggestion *) list->pdata[i])->likeness == SERAI_LIKENESS_SURNAME;
  for (guint i = list->len; n_surnames > 1 && i-- > 0;)
    if (((SeraiSuggestion *) list->pdata[i])->likeness == SERAI_LIKENESS_SURNAME)
      g_ptr_array_remove_index (list, i);
}

static void
choose (SuggestJob *job, SeraiCorrections *corrections, GPtrArray *all, const SeraiNamed *one)
{
  for (guint i = 0; i < all->len; i++)
    {
      SeraiLikeness likeness = compare (job, corrections, one, all->pdata[i]);
      if (likeness == SERAI_LIKENESS_NONE)
        continue;
      const SeraiNamed *other = all->pdata[i];
      SeraiSuggestion *suggestion = g_new0 (SeraiSuggestion, 1);
      suggestion->named = g_new0 (SeraiNamed, 1);
      *suggestion->named = *other;
      suggestion->named->key = g_strdup (other->key);
      suggestion->named->name = g_strdup (other->name);
      suggestion->likeness = likeness;
      g_ptr_array_add (job->list, suggestion);
    }
  drop_shared_surnames (job->list);
  g_ptr_array_sort (job->list, compare_suggestions);
  if (job->list->len > job->limit)
    g_ptr_array_set_size (job->list, job->limit);
}

static gboolean
run_suggest (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  SuggestJob *job = data;
  job->list = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_suggestion_free);
  g_autoptr (SeraiCorrections) corrections = serai_amendments_load (database, error);
  g_autoptr (GPtrArray) all =
      corrections != NULL ? serai_naming_list (database, corrections, NULL, error) : NULL;
  if (all == NULL)
    return FALSE;
  const char *key = serai_corrections_resolve (corrections, job->key);
  for (guint i = 0; i < all->len; i++)
    if (g_str_equal (((SeraiNamed *) all->pdata[i])->key, key))
      {
        choose (job, corrections, all, all->pdata[i]);
        break;
      }
  return TRUE;
}

GPtrArray *
serai_library_suggest (SeraiLibrary *self,
                       const char *key,
                       guint limit,
                       GCancellable *cancellable,
                       GError **error)
{
  SuggestJob job = {.library = self, .key = (char *) key, .limit = limit};
  if (serai_worker_run (serai_library_get_reader (self), run_suggest, &job, cancellable, error))
    return job.list;
  g_clear_pointer (&job.list, g_ptr_array_unref);
  return NULL;
}

void
serai_library_suggest_async (SeraiLibrary *self,
                             const char *key,
                             guint limit,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  SuggestJob *job = g_new0 (SuggestJob, 1);
  job->library = self;
  job->key = g_strdup (key);
  job->limit = limit;
  GTask *task = serai_library_task (self, serai_library_suggest_async, job,
                                    (GDestroyNotify) free_job, cancellable, callback, user_data);
  g_task_set_check_cancellable (task, TRUE);
  serai_worker_push (serai_library_get_reader (self), run_suggest, task);
}

GPtrArray *
serai_library_suggest_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  SuggestJob *job = g_task_get_task_data (G_TASK (result));
  return g_steal_pointer (&job->list);
}
