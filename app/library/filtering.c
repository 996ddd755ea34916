/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs that ask for documents by facets. Where a verdict is asked for, the claims are checked
 * first: so these run on a thread of their own and use both workers. */
#include "library/library-private.h"
#include "library/shelf.h"

#include "report/sentence.h"
#include "store/amendments.h"
#include "store/articles.h"
#include "store/claims.h"
#include "store/derived.h"
#include "store/filtering.h"
#include "store/search.h"
#include "store/verdicts.h"

/* So many articles are judged, or caught up with, in one transaction. */
#define JUDGED_AT_ONCE 200

/* Entities that were merged are counted together: so many more are looked at. */
#define SPARE 4

typedef struct
{
  SeraiLibrary *library; /* lent: the task, or the caller who waits, keeps it */
  SeraiFilter *filter;
  SeraiFacetKind kind;
  gboolean is_counting;
  guint limit;

  GArray *articles;
  GPtrArray *hits;
  GPtrArray *choices;
} FilterJob;

static FilterJob *
filter_job_new (SeraiLibrary *self, const SeraiFilter *filter)
{
  FilterJob *job = g_new0 (FilterJob, 1);
  job->library = self;
  job->filter = serai_filter_copy (filter);
  return job;
}

static void
free_filter_job (FilterJob *job)
{
  serai_filter_free (job->filter);
  g_clear_pointer (&job->articles, g_array_unref);
  g_clear_pointer (&job->hits, g_ptr_array_unref);
  g_clear_pointer (&job->choices, g_ptr_array_unref);
  g_free (job);
}

void
serai_choice_free (SeraiChoice *self)
{
  g_free (self->value);
  g_free (self->label);
  g_free (self);
}

/* --- verdicts and what is derived, before anything is asked -------------------------------- */

typedef struct
{
  SeraiReference *reference;
  gint64 figures;
  GArray *articles;    /* gint64 */
  GPtrArray *verdicts; /* a GArray of SeraiVerdict for each */
} JudgeJob;

static gboolean
run_find_unjudged (SeraiDatabase *database,
                   gpointer data,
                   GCancellable *cancellable,
                   GError **error)
{
  JudgeJob *job = data;
  if (!serai_verdicts_get_figures (database, &job->figures, error))
    return FALSE;
  job->articles = serai_verdicts_find_unjudged (database, job->figures, JUDGED_AT_ONCE, error);
  return job->articles != NULL;
}

typedef struct
{
  gint64 article;
  GPtrArray *claims;
  guint32 published;
} ClaimsJob;

static gboolean
run_load_claims (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ClaimsJob *job = data;
  SeraiArticleRow *row = NULL;
  if (!serai_articles_find (database, job->article, &row, error))
    return FALSE;
  job->published = row != NULL ? row->published : 0;
  g_clear_pointer (&row, serai_article_row_free);
  return serai_claims_load (database, job->article, job->claims, error);
}

static GArray *
judge_article (SeraiLibrary *self, gint64 article, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_claim_free);
  ClaimsJob job = {article, claims, 0};
  if (!serai_worker_run (serai_library_get_reader (self), run_load_claims, &job, cancellable,
                         error))
    return NULL;
  g_autoptr (GPtrArray) checks =
      serai_library_check (self, claims, job.published, cancellable, error);
  if (checks == NULL)
    return NULL;
  GArray *verdicts = g_array_new (FALSE, FALSE, sizeof (SeraiVerdict));
  for (guint i = 0; i < checks->len; i++)
    g_array_append_val (verdicts, ((SeraiCheck *) checks->pdata[i])->verdict);
  return verdicts;
}

static gboolean
run_keep_verdicts (SeraiDatabase *database,
                   gpointer data,
                   GCancellable *cancellable,
                   GError **error)
{
  JudgeJob *job = data;
  if (!serai_database_begin (database, error))
    return FALSE;
  for (guint i = 0; i < job->articles->len; i++)
    if (!serai_verdicts_set (database, g_array_index (job->articles, gint64, i),
                             job->verdicts->pdata[i], job->figures, error))
      {
        serai_database_rollback (database);
        return FALSE;
      }
  return serai_database_commit (database, error);
}

static gboolean
judge_some (SeraiLibrary *self, JudgeJob *job, GCancellable *cancellable, GError **error)
{
  for (guint i = 0; i < job->articles->len; i++)
    {
      gint64 article = g_array_index (job->articles, gint64, i);
      GArray *verdicts = judge_article (self, article, cancellable, error);
      if (verdicts == NULL)
        return FALSE;
      g_ptr_array_add (job->verdicts, verdicts);
    }
  return serai_worker_run (serai_library_get_writer (self), run_keep_verdicts, job, cancellable,
                           error);
}

static gboolean
judge_all (SeraiLibrary *self, GCancellable *cancellable, GError **error)
{
  gint64 last = 0;
  for (;;)
    {
      JudgeJob job = {0};
      if (!serai_worker_run (serai_library_get_reader (self), run_find_unjudged, &job, cancellable,
                             error))
        return FALSE;
      g_autoptr (GArray) articles = job.articles;
      g_autoptr (GPtrArray) verdicts =
          g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
      job.verdicts = verdicts;
      gint64 first = articles->len > 0 ? g_array_index (articles, gint64, 0) : 0;
      /* The same once more: it is being changed at this moment. */
      if (first == 0 || first == last)
        return TRUE;
      last = first;
      if (!judge_some (self, &job, cancellable, error))
        return FALSE;
    }
}

static gboolean
run_catch_up (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  if (!serai_database_begin (database, error))
    return FALSE;
  if (serai_derived_catch_up (database, JUDGED_AT_ONCE, data, error))
    return serai_database_commit (database, error);
  serai_database_rollback (database);
  return FALSE;
}

gboolean
serai_library_catch_up (SeraiLibrary *self, GCancellable *cancellable, GError **error)
{
  guint n_left = 1;
  while (n_left > 0)
    if (!serai_worker_run (serai_library_get_writer (self), run_catch_up, &n_left, cancellable,
                           error))
      return FALSE;
  return TRUE;
}

static gboolean
asks_for (const FilterJob *job, SeraiFacetKind kind)
{
  if (job->is_counting && job->kind == kind)
    return TRUE;
  for (guint i = 0; i < job->filter->facets->len; i++)
    if (((const SeraiFacet *) job->filter->facets->pdata[i])->kind == kind)
      return TRUE;
  return FALSE;
}

/* --- asking: the reader's thread ----------------------------------------------------------- */

/* The keys that a person merged, by the key under which they are shown. */
static GHashTable *
gather_merged (SeraiCorrections *corrections)
{
  GPtrArray *list = serai_corrections_get_list (corrections);
  GHashTable *merged =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < list->len; i++)
    {
      const SeraiCorrection *correction = list->pdata[i];
      if (correction->deed != SERAI_DEED_MERGE)
        continue;
      const char *shown = serai_corrections_resolve (corrections, correction->key);
      GPtrArray *keys = g_hash_table_lookup (merged, shown);
      if (keys == NULL)
        {
          keys = g_ptr_array_new_with_free_func (g_free);
          g_hash_table_insert (merged, g_strdup (shown), keys);
        }
      if (!g_str_equal (shown, correction->key))
        g_ptr_array_add (keys, g_strdup (correction->key));
    }
  return merged;
}

static char *
name_goods (SeraiReference *reference, const char *code)
{
  g_autofree char *key = g_strconcat ("goods:", code, NULL);
  const SeraiEntry *entry = reference != NULL ? serai_reference_find (reference, key) : NULL;
  return entry != NULL ? g_strdup_printf ("%s (%s)", entry->name, code)
                       : g_strdup_printf ("HS %s", code);
}

static char *
label_count (SeraiReference *reference,
             SeraiCorrections *corrections,
             SeraiFacetKind kind,
             const SeraiFacetCount *count)
{
  SeraiVerdict verdict;
  const SeraiCorrection *rename;
  switch (kind)
    {
    case SERAI_FACET_COUNTRY:
      return reference != NULL ? serai_sentence_country (reference, count->value)
                               : g_strdup (count->label);
    case SERAI_FACET_ENTITY:
      rename = serai_corrections_find (corrections, SERAI_DEED_RENAME, count->value);
      return g_strdup (rename != NULL ? rename->name : count->label);
    case SERAI_FACET_COMMODITY:
      return name_goods (reference, count->value);
    case SERAI_FACET_VERDICT:
      serai_verdict_parse (count->value, &verdict);
      return g_strdup (serai_sentence_verdict (verdict));
    default:
      return g_strdup (count->label != NULL ? count->label : count->value);
    }
}

static SeraiChoice *
find_choice (GPtrArray *choices, const char *value)
{
  for (guint i = 0; i < choices->len; i++)
    if (g_str_equal (((SeraiChoice *) choices->pdata[i])->value, value))
      return choices->pdata[i];
  return NULL;
}

static void
take_counts (FilterJob *job, GPtrArray *counts, SeraiCorrections *corrections)
{
  SeraiRecogniser *recogniser = serai_library_get_recogniser (job->library);
  SeraiReference *reference =
      recogniser != NULL ? serai_recogniser_get_reference (recogniser) : NULL;
  job->choices = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_choice_free);
  for (guint i = 0; i < counts->len && job->choices->len < job->limit; i++)
    {
      SeraiFacetCount *count = counts->pdata[i];
      const char *value = count->value;
      if (job->kind == SERAI_FACET_ENTITY)
        {
          value = serai_corrections_resolve (corrections, count->value);
          if (serai_corrections_find (corrections, SERAI_DEED_IGNORE, value) != NULL)
            continue;
        }
      SeraiChoice *choice = find_choice (job->choices, value);
      if (choice != NULL)
        continue;
      choice = g_new0 (SeraiChoice, 1);
      choice->value = g_strdup (value);
      choice->label = label_count (reference, corrections, job->kind, count);
      choice->n_articles = count->n_articles;
      g_ptr_array_add (job->choices, choice);
    }
}

static gboolean
ask (SeraiDatabase *database, FilterJob *job, SeraiCorrections *corrections, GError **error)
{
  gint64 figures = 0;
  g_autoptr (GHashTable) merged = gather_merged (corrections);
  if (!serai_verdicts_get_figures (database, &figures, error))
    return FALSE;
  if (job->is_counting)
    {
      g_autoptr (GPtrArray) counts = serai_filtering_count (
          database, job->kind, job->filter, merged, figures, job->limit + SPARE, error);
      if (counts != NULL)
        take_counts (job, counts, corrections);
      return counts != NULL;
    }
  if (job->articles != NULL)
    return serai_filtering_find (database, job->filter, merged, figures, job->articles, error);
  job->hits = serai_search_run_filtered (database, job->filter, merged, figures, job->limit, error);
  return job->hits != NULL;
}

static gboolean
run_ask (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  if (!serai_database_execute (database, "BEGIN", error))
    return FALSE;
  g_autoptr (SeraiCorrections) corrections = serai_amendments_load (database, error);
  gboolean is_done = corrections != NULL && ask (database, data, corrections, error);
  serai_database_rollback (database);
  return is_done;
}

/* Any thread but the workers'. */
static gboolean
run_filter (SeraiLibrary *self, FilterJob *job, GCancellable *cancellable, GError **error)
{
  if (asks_for (job, SERAI_FACET_VERDICT) && !judge_all (self, cancellable, error))
    return FALSE;
  if (asks_for (job, SERAI_FACET_COMMODITY) && !serai_library_catch_up (self, cancellable, error))
    return FALSE;
  return serai_worker_run (serai_library_get_reader (self), run_ask, job, cancellable, error);
}

static void
run_task (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  if (run_filter (source, data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Without verdicts and goods there is nothing to be done first: the reader is asked at once. */
static void
filter_later (SeraiLibrary *self,
              FilterJob *job,
              gpointer tag,
              GCancellable *cancellable,
              GAsyncReadyCallback callback,
              gpointer user_data)
{
  GTask *task = serai_library_task (self, tag, job, (GDestroyNotify) free_filter_job, cancellable,
                                    callback, user_data);
  g_task_set_check_cancellable (task, TRUE);
  if (!asks_for (job, SERAI_FACET_VERDICT) && !asks_for (job, SERAI_FACET_COMMODITY))
    {
      serai_worker_push (serai_library_get_reader (self), run_ask, task);
      return;
    }
  g_task_run_in_thread (task, run_task);
  g_object_unref (task);
}

/* --- the verbs ----------------------------------------------------------------------------- */

GArray *
serai_library_filter (SeraiLibrary *self,
                      const SeraiFilter *filter,
                      GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  FilterJob job = {.library = self, .filter = (SeraiFilter *) filter, .articles = articles};
  return run_filter (self, &job, cancellable, error) ? g_steal_pointer (&articles) : NULL;
}

void
serai_library_filter_async (SeraiLibrary *self,
                            const SeraiFilter *filter,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  FilterJob *job = filter_job_new (self, filter);
  job->articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  filter_later (self, job, serai_library_filter_async, cancellable, callback, user_data);
}

GArray *
serai_library_filter_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  FilterJob *job = g_task_get_task_data (G_TASK (result));
  return g_steal_pointer (&job->articles);
}

/* The store's hits are the library's. */
static GPtrArray *
take_hits (GPtrArray *found)
{
  GPtrArray *hits = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_hit_free);
  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (hits, serai_library_take_hit (found->pdata[i]));
  return hits;
}

GPtrArray *
serai_library_search_filtered (SeraiLibrary *self,
                               const SeraiFilter *filter,
                               guint limit,
                               GCancellable *cancellable,
                               GError **error)
{
  FilterJob job = {.library = self, .filter = (SeraiFilter *) filter, .limit = limit};
  if (!run_filter (self, &job, cancellable, error))
    return NULL;
  g_autoptr (GPtrArray) found = job.hits;
  return take_hits (found);
}

void
serai_library_search_filtered_async (SeraiLibrary *self,
                                     const SeraiFilter *filter,
                                     guint limit,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  FilterJob *job = filter_job_new (self, filter);
  job->limit = limit;
  filter_later (self, job, serai_library_search_filtered_async, cancellable, callback, user_data);
}

GPtrArray *
serai_library_search_filtered_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  FilterJob *job = g_task_get_task_data (G_TASK (result));
  return take_hits (job->hits);
}

GPtrArray *
serai_library_list_choices (SeraiLibrary *self,
                            SeraiFacetKind kind,
                            const SeraiFilter *filter,
                            guint limit,
                            GCancellable *cancellable,
                            GError **error)
{
  FilterJob job = {.library = self,
                   .filter = (SeraiFilter *) filter,
                   .kind = kind,
                   .is_counting = TRUE,
                   .limit = limit};
  return run_filter (self, &job, cancellable, error) ? job.choices : NULL;
}

void
serai_library_list_choices_async (SeraiLibrary *self,
                                  SeraiFacetKind kind,
                                  const SeraiFilter *filter,
                                  guint limit,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  FilterJob *job = filter_job_new (self, filter);
  job->kind = kind;
  job->is_counting = TRUE;
  job->limit = limit;
  filter_later (self, job, serai_library_list_choices_async, cancellable, callback, user_data);
}

GPtrArray *
serai_library_list_choices_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  FilterJob *job = g_task_get_task_data (G_TASK (result));
  return g_steal_pointer (&job->choices);
}
