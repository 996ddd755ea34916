/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs that look at names over the whole library: who is named, what was corrected, and what a
 * correction would touch. */
#include "library/naming.h"

#include "library/correct.h"
#include "library/library-private.h"

#include "base/text.h"
#include "store/amendments.h"
#include "store/articles.h"
#include "store/entities.h"
#include "store/search.h"

/* So many documents are looked at before a person is told "at least". */
#define MAX_MEASURED 300

static void
look_later (SeraiLibrary *self, SeraiJobFunc func, GTask *task)
{
  g_task_set_check_cancellable (task, TRUE);
  serai_worker_push (serai_library_get_reader (self), func, task);
}

/* --- corrections ------------------------------------------------------------------------- */

static gboolean
run_corrections (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  SeraiCorrections **out_corrections = data;
  *out_corrections = serai_amendments_load (database, error);
  return *out_corrections != NULL;
}

SeraiCorrections *
serai_library_get_corrections (SeraiLibrary *self, GCancellable *cancellable, GError **error)
{
  SeraiCorrections *corrections = NULL;
  serai_worker_run (serai_library_get_reader (self), run_corrections, &corrections, cancellable,
                    error);
  return corrections;
}

static void
free_holder (gpointer *holder)
{
  g_clear_pointer ((SeraiCorrections **) holder, serai_corrections_unref);
  g_free (holder);
}

void
serai_library_get_corrections_async (SeraiLibrary *self,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  look_later (self, run_corrections,
              serai_library_task (self, serai_library_get_corrections_async, g_new0 (gpointer, 1),
                                  (GDestroyNotify) free_holder, cancellable, callback, user_data));
}

SeraiCorrections *
serai_library_get_corrections_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  SeraiCorrections **holder = g_task_get_task_data (G_TASK (result));
  return g_steal_pointer (holder);
}

/* --- measure ----------------------------------------------------------------------------- */

typedef struct
{
  SeraiCorrection *correction;
  SeraiReach reach;
} MeasureJob;

static void
free_measure_job (MeasureJob *job)
{
  serai_correction_unref (job->correction);
  g_free (job);
}

/* Documents in which the machine or a person sees the entity that is shown under @key. */
static gboolean
find_by_key (SeraiDatabase *database,
             SeraiCorrections *corrections,
             const char *key,
             GArray *articles,
             GError **error)
{
  const char *shown = serai_corrections_resolve (corrections, key);
  GPtrArray *list = serai_corrections_get_list (corrections);
  if (!serai_entities_find_articles (database, shown, articles, error))
    return FALSE;
  for (guint i = 0; i < list->len; i++)
    {
      const SeraiCorrection *other = list->pdata[i];
      gboolean is_given = other->deed == SERAI_DEED_MARK || other->deed == SERAI_DEED_SPLIT;
      if (is_given && g_str_equal (serai_corrections_resolve (corrections, other->target), shown)
          && !serai_search_find_articles (database, other->form, MAX_MEASURED + 1, articles, error))
        return FALSE;
      if (other->deed == SERAI_DEED_MERGE && !g_str_equal (other->key, shown)
          && g_str_equal (serai_corrections_resolve (corrections, other->key), shown)
          && !serai_entities_find_articles (database, other->key, articles, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
find_candidates (SeraiDatabase *database,
                 SeraiCorrections *corrections,
                 const SeraiCorrection *correction,
                 GArray *articles,
                 GError **error)
{
  if (correction->article != 0)
    {
      g_array_append_val (articles, correction->article);
      return TRUE;
    }
  if (correction->deed == SERAI_DEED_MARK || correction->deed == SERAI_DEED_UNMARK
      || correction->deed == SERAI_DEED_SPLIT)
    return serai_search_find_articles (database, correction->form, MAX_MEASURED + 1, articles,
                                       error);
  return find_by_key (database, corrections, correction->key, articles, error);
}

static gboolean
measure_article (SeraiDatabase *database,
                 gint64 article,
                 SeraiCorrections *before,
                 SeraiCorrections *after,
                 SeraiReach *reach,
                 GError **error)
{
  g_autoptr (SeraiDocument) document = NULL;
  g_autoptr (SeraiAnalysis) found = NULL;
  if (!serai_articles_load_found (database, article, &document, &found, error))
    return FALSE;
  g_autoptr (SeraiAnalysis) now = serai_corrections_apply (before, article, document->text, found);
  g_autoptr (SeraiAnalysis) then = serai_corrections_apply (after, article, document->text, found);
  guint n_mentions = serai_corrections_count_changes (now, then);
  reach->n_mentions += n_mentions;
  reach->n_articles += n_mentions > 0;
  return TRUE;
}

static gboolean
measure (SeraiDatabase *database, MeasureJob *job, GCancellable *cancellable, GError **error)
{
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (SeraiCorrections) before = serai_amendments_load (database, error);
  if (before == NULL || !find_candidates (database, before, job->correction, articles, error))
    return FALSE;
  g_autoptr (SeraiCorrection) settled = serai_corrections_settle (before, job->correction);
  g_autoptr (SeraiCorrections) after = serai_corrections_plus (before, settled);
  for (guint i = 0; i < articles->len; i++)
    {
      gint64 *article = &g_array_index (articles, gint64, i);
      if (!g_hash_table_add (seen, article))
        continue;
      job->reach.is_more = g_hash_table_size (seen) > MAX_MEASURED;
      if (job->reach.is_more)
        return TRUE;
      if (g_cancellable_set_error_if_cancelled (cancellable, error)
          || !measure_article (database, *article, before, after, &job->reach, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
run_measure (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  if (!serai_database_execute (database, "BEGIN", error))
    return FALSE;
  gboolean is_done = measure (database, data, cancellable, error);
  serai_database_rollback (database);
  return is_done;
}

gboolean
serai_library_measure (SeraiLibrary *self,
                       SeraiCorrection *correction,
                       SeraiReach *out_reach,
                       GCancellable *cancellable,
                       GError **error)
{
  MeasureJob job = {.correction = correction};
  gboolean is_done =
      serai_worker_run (serai_library_get_reader (self), run_measure, &job, cancellable, error);
  *out_reach = job.reach;
  return is_done;
}

void
serai_library_measure_async (SeraiLibrary *self,
                             SeraiCorrection *correction,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  MeasureJob *job = g_new0 (MeasureJob, 1);
  job->correction = serai_correction_ref (correction);
  look_later (self, run_measure,
              serai_library_task (self, serai_library_measure_async, job,
                                  (GDestroyNotify) free_measure_job, cancellable, callback,
                                  user_data));
}

gboolean
serai_library_measure_finish (SeraiLibrary *self,
                              GAsyncResult *result,
                              SeraiReach *out_reach,
                              GError **error)
{
  MeasureJob *job = g_task_get_task_data (G_TASK (result));
  *out_reach = job->reach;
  return g_task_propagate_boolean (G_TASK (result), error);
}

/* --- who is named ------------------------------------------------------------------------ */

typedef struct
{
  char *words;
  guint limit;
  GPtrArray *list;
} ListJob;

static void
free_list_job (ListJob *job)
{
  g_free (job->words);
  g_clear_pointer (&job->list, g_ptr_array_unref);
  g_free (job);
}

/* Each of @words begins a word of @name. Both folded. */
static gboolean
has_words (const char *name, char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *at = strstr (name, words[i]);
      while (at != NULL && at > name && g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at))))
        at = strstr (at + 1, words[i]);
      if (at == NULL)
        return FALSE;
    }
  return TRUE;
}

static SeraiNamed *
get_named (GHashTable *by_key, const char *key, SeraiMentionKind kind, const char *name)
{
  SeraiNamed *named = g_hash_table_lookup (by_key, key);
  if (named != NULL)
    return named;
  named = g_new0 (SeraiNamed, 1);
  named->key = g_strdup (key);
  named->kind = kind;
  named->name = g_strdup (name);
  g_hash_table_insert (by_key, named->key, named);
  return named;
}

/* One for all that were merged, with its own name and kind. */
static void
gather (SeraiCorrections *corrections, GPtrArray *found, GHashTable *by_key)
{
  GPtrArray *list = serai_corrections_get_list (corrections);
  for (guint i = 0; i < found->len; i++)
    {
      const SeraiNamed *part = found->pdata[i];
      const char *key = serai_corrections_resolve (corrections, part->key);
      const SeraiCorrection *target = serai_corrections_find_target (corrections, key);
      gboolean is_other = !g_str_equal (key, part->key);
      gboolean is_told = is_other && target != NULL && target->name != NULL;
      SeraiNamed *named = get_named (by_key, key, is_told ? target->kind : part->kind,
                                     is_told ? target->name : part->name);
      named->n_articles += part->n_articles;
      named->n_mentions += part->n_mentions;
    }
  for (guint i = 0; i < list->len; i++)
    {
      const SeraiCorrection *given = list->pdata[i];
      if (given->deed == SERAI_DEED_MARK || given->deed == SERAI_DEED_SPLIT)
        get_named (by_key, serai_corrections_resolve (corrections, given->target), given->kind,
                   given->name);
    }
}

static gboolean
is_wanted (SeraiCorrections *corrections, SeraiNamed *named, char *const *words)
{
  const SeraiCorrection *rename =
      serai_corrections_find (corrections, SERAI_DEED_RENAME, named->key);
  const SeraiCorrection *retype =
      serai_corrections_find (corrections, SERAI_DEED_RETYPE, named->key);
  if (serai_corrections_find (corrections, SERAI_DEED_IGNORE, named->key) != NULL)
    return FALSE;
  if (retype != NULL)
    named->kind = retype->kind;
  if (rename != NULL)
    {
      g_free (named->name);
      named->name = g_strdup (rename->name);
    }
  g_autofree char *folded = serai_text_fold (named->name);
  return has_words (folded, words);
}

static int
compare_named (gconstpointer a, gconstpointer b)
{
  const SeraiNamed *x = *(SeraiNamed *const *) a, *y = *(SeraiNamed *const *) b;
  if (x->n_articles != y->n_articles)
    return x->n_articles > y->n_articles ? -1 : 1;
  if (x->n_mentions != y->n_mentions)
    return x->n_mentions > y->n_mentions ? -1 : 1;
  return g_utf8_collate (x->name, y->name);
}

GPtrArray *
serai_naming_list (SeraiDatabase *database,
                   SeraiCorrections *corrections,
                   const char *words,
                   GError **error)
{
  g_autoptr (GPtrArray) found = serai_entities_list (database, error);
  if (found == NULL)
    return NULL;
  g_autoptr (GHashTable) by_key = g_hash_table_new (g_str_hash, g_str_equal);
  gather (corrections, found, by_key);
  g_autofree char *folded = serai_text_fold (words != NULL ? words : "");
  g_auto (GStrv) wanted = g_strsplit (folded, " ", -1);

  GHashTableIter iter;
  SeraiNamed *named;
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_named_free);
  g_hash_table_iter_init (&iter, by_key);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &named))
    {
      if (is_wanted (corrections, named, wanted))
        g_ptr_array_add (list, named);
      else
        serai_named_free (named);
    }
  g_ptr_array_sort (list, compare_named);
  return list;
}

static gboolean
run_list (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ListJob *job = data;
  g_autoptr (SeraiCorrections) corrections = serai_amendments_load (database, error);
  if (corrections != NULL)
    job->list = serai_naming_list (database, corrections, job->words, error);
  if (job->list == NULL)
    return FALSE;
  if (job->list->len > job->limit)
    g_ptr_array_set_size (job->list, job->limit);
  return TRUE;
}

GPtrArray *
serai_library_list_entities (SeraiLibrary *self,
                             const char *words,
                             guint limit,
                             GCancellable *cancellable,
                             GError **error)
{
  ListJob job = {.words = (char *) words, .limit = limit};
  serai_worker_run (serai_library_get_reader (self), run_list, &job, cancellable, error);
  return job.list;
}

void
serai_library_list_entities_async (SeraiLibrary *self,
                                   const char *words,
                                   guint limit,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  ListJob *job = g_new0 (ListJob, 1);
  job->words = g_strdup (words);
  job->limit = limit;
  look_later (self, run_list,
              serai_library_task (self, serai_library_list_entities_async, job,
                                  (GDestroyNotify) free_list_job, cancellable, callback,
                                  user_data));
}

GPtrArray *
serai_library_list_entities_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  ListJob *job = g_task_get_task_data (G_TASK (result));
  return g_steal_pointer (&job->list);
}
