/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs by which a person keeps the shelf in order: read or not, stars, tags, searches. */
#include "library/library-private.h"
#include "library/shelf.h"

#include "store/articles.h"
#include "store/changes.h"
#include "store/shelving.h"

#include <string.h>

typedef struct
{
  SeraiLibrary *library; /* lent: the task, or the caller who waits, keeps it */
  GArray *articles;
  SeraiShelving shelving;
  char *tag;
  char *name;
  char *query;
  GPtrArray *searches;
} ShelfJob;

static void
free_shelf_job (ShelfJob *job)
{
  g_clear_pointer (&job->articles, g_array_unref);
  g_clear_pointer (&job->searches, g_ptr_array_unref);
  g_free (job->tag);
  g_free (job->name);
  g_free (job->query);
  g_free (job);
}

/* --- read, stars, tags --------------------------------------------------------------------- */

static const char *
name_step (const ShelfJob *job)
{
  if (job->tag != NULL)
    return job->shelving.is_tagged ? SERAI_CHANGE_TAG : SERAI_CHANGE_UNTAG;
  if (job->shelving.has_star)
    return job->shelving.is_starred ? SERAI_CHANGE_STAR : SERAI_CHANGE_UNSTAR;
  return SERAI_CHANGE_MARK_READ;
}

static gboolean
shelve_one (SeraiDatabase *database, const ShelfJob *job, gint64 article, GError **error)
{
  const SeraiShelving *shelving = &job->shelving;
  return (!shelving->has_reading
          || serai_shelving_set_reading (database, article, shelving->reading, error))
         && (!shelving->has_star
             || serai_shelving_set_star (database, article, shelving->is_starred, error))
         && (job->tag == NULL
             || serai_shelving_set_tag (database, article, job->tag, shelving->is_tagged, error));
}

static gboolean
shelve_all (SeraiDatabase *database, const ShelfJob *job, GArray *articles, GError **error)
{
  for (guint i = 0; i < articles->len; i++)
    if (!shelve_one (database, job, g_array_index (articles, gint64, i), error))
      return FALSE;
  return TRUE;
}

/* Those that a change of the reading alone would leave as they are belong to no step. */
static GArray *
choose_articles (SeraiDatabase *database, const ShelfJob *job, GError **error)
{
  if (!job->shelving.has_reading || job->shelving.has_star || job->tag != NULL)
    return g_array_ref (job->articles);
  g_autoptr (GArray) others = g_array_new (FALSE, FALSE, sizeof (gint64));
  if (!serai_shelving_find_others (database, job->articles, job->shelving.reading, others, error))
    return NULL;
  return g_steal_pointer (&others);
}

/* What the step is about: the tag, else the first of the documents. */
static gboolean
find_subject (SeraiDatabase *database,
              const ShelfJob *job,
              GArray *articles,
              char **out_subject,
              GError **error)
{
  SeraiArticleRow *row = NULL;
  *out_subject = g_strdup (job->tag);
  if (job->tag != NULL || articles->len == 0)
    return TRUE;
  if (!serai_articles_find (database, g_array_index (articles, gint64, 0), &row, error))
    return FALSE;
  if (row == NULL)
    return TRUE;
  *out_subject = g_strdup (row->title);
  serai_article_row_free (row);
  return TRUE;
}

static gboolean
run_shelve (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ShelfJob *job = data;
  g_autofree char *subject = NULL;
  if (job->tag != NULL && job->tag[0] == '\0')
    {
      g_set_error_literal (error, SERAI_LIBRARY_ERROR, SERAI_LIBRARY_ERROR_REFUSED,
                           "A tag needs a letter: type one");
      return FALSE;
    }
  serai_library_let_readers_finish (job->library);
  g_autoptr (GArray) articles = choose_articles (database, job, error);
  if (articles == NULL || !find_subject (database, job, articles, &subject, error))
    return FALSE;
  SeraiChange *change =
      serai_change_begin (database, name_step (job), subject, MAX (articles->len, 1), error);
  if (change == NULL)
    return FALSE;
  if (!shelve_all (database, job, articles, error))
    {
      serai_change_abort (change);
      return FALSE;
    }
  if (!serai_change_commit (change, error))
    return FALSE;
  serai_library_tell (job->library, database, articles);
  return TRUE;
}

/* Blanks around a tag, and line feeds in it, are no part of it. */
static char *
dup_tag (const char *tag)
{
  return tag != NULL ? g_strstrip (g_strdelimit (g_strdup (tag), "\n\t", ' ')) : NULL;
}

gboolean
serai_library_shelve (SeraiLibrary *self,
                      GArray *articles,
                      const SeraiShelving *shelving,
                      GError **error)
{
  g_autofree char *tag = dup_tag (shelving->tag);
  ShelfJob job = {.library = self, .articles = articles, .shelving = *shelving, .tag = tag};
  return serai_library_write (self, run_shelve, &job, error);
}

static void
write_later (SeraiLibrary *self,
             SeraiJobFunc func,
             ShelfJob *job,
             gpointer tag,
             GCancellable *cancellable,
             GAsyncReadyCallback callback,
             gpointer user_data)
{
  job->library = self;
  serai_worker_push (serai_library_get_writer (self), func,
                     serai_library_task (self, tag, job, (GDestroyNotify) free_shelf_job,
                                         cancellable, callback, user_data));
}

void
serai_library_shelve_async (SeraiLibrary *self,
                            GArray *articles,
                            const SeraiShelving *shelving,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  ShelfJob *job = g_new0 (ShelfJob, 1);
  job->articles = g_array_copy (articles);
  job->shelving = *shelving;
  job->tag = dup_tag (shelving->tag);
  write_later (self, run_shelve, job, serai_library_shelve_async, cancellable, callback, user_data);
}

static gboolean
run_begin_reading (SeraiDatabase *database,
                   gpointer data,
                   GCancellable *cancellable,
                   GError **error)
{
  ShelfJob *job = data;
  SeraiArticleRow *row = NULL;
  gint64 id = g_array_index (job->articles, gint64, 0);
  if (!serai_articles_find (database, id, &row, error))
    return FALSE;
  gboolean is_unread = row != NULL && row->reading == SERAI_READ_STATE_UNREAD;
  g_clear_pointer (&row, serai_article_row_free);
  if (!is_unread)
    return TRUE;
  if (!serai_shelving_set_reading (database, id, SERAI_READ_STATE_BEGUN, error))
    return FALSE;
  serai_library_tell (job->library, database, job->articles);
  return TRUE;
}

void
serai_library_begin_reading_async (SeraiLibrary *self,
                                   gint64 article,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  ShelfJob *job = g_new0 (ShelfJob, 1);
  job->articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_val (job->articles, article);
  write_later (self, run_begin_reading, job, serai_library_begin_reading_async, cancellable,
               callback, user_data);
}

/* --- saved searches ------------------------------------------------------------------------ */

void
serai_search_free (SeraiSearch *self)
{
  g_free (self->name);
  serai_filter_free (self->filter);
  g_free (self);
}

static gboolean
run_list_searches (SeraiDatabase *database,
                   gpointer data,
                   GCancellable *cancellable,
                   GError **error)
{
  ShelfJob *job = data;
  g_autoptr (GPtrArray) saved = serai_saved_searches_list (database, error);
  if (saved == NULL)
    return FALSE;
  job->searches = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_search_free);
  for (guint i = 0; i < saved->len; i++)
    {
      SeraiSavedSearch *one = saved->pdata[i];
      SeraiSearch *search = g_new0 (SeraiSearch, 1);
      search->name = g_strdup (one->name);
      search->filter = serai_filter_parse (one->query);
      g_ptr_array_add (job->searches, search);
    }
  return TRUE;
}

GPtrArray *
serai_library_list_searches (SeraiLibrary *self, GError **error)
{
  ShelfJob job = {.library = self};
  serai_worker_run (serai_library_get_reader (self), run_list_searches, &job, NULL, error);
  return job.searches;
}

void
serai_library_list_searches_async (SeraiLibrary *self,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  ShelfJob *job = g_new0 (ShelfJob, 1);
  job->library = self;
  serai_worker_push (serai_library_get_reader (self), run_list_searches,
                     serai_library_task (self, serai_library_list_searches_async, job,
                                         (GDestroyNotify) free_shelf_job, cancellable, callback,
                                         user_data));
}

GPtrArray *
serai_library_list_searches_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  ShelfJob *job = g_task_get_task_data (G_TASK (result));
  return g_steal_pointer (&job->searches);
}

static gboolean
run_save_search (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ShelfJob *job = data;
  g_autoptr (GArray) nothing = g_array_new (FALSE, FALSE, sizeof (gint64));
  if (job->name[0] == '\0')
    {
      g_set_error_literal (error, SERAI_LIBRARY_ERROR, SERAI_LIBRARY_ERROR_REFUSED,
                           "A saved search needs a name: type one");
      return FALSE;
    }
  SeraiChange *change = serai_change_begin (
      database, job->query != NULL ? SERAI_CHANGE_SAVE_SEARCH : SERAI_CHANGE_DELETE_SEARCH,
      job->name, 1, error);
  if (change == NULL)
    return FALSE;
  gboolean is_done = job->query != NULL
                         ? serai_saved_searches_save (database, job->name, job->query, error)
                         : serai_saved_searches_delete (database, job->name, error);
  if (!is_done)
    {
      serai_change_abort (change);
      return FALSE;
    }
  if (!serai_change_commit (change, error))
    return FALSE;
  serai_library_tell (job->library, database, nothing);
  return TRUE;
}

gboolean
serai_library_save_search (SeraiLibrary *self,
                           const char *name,
                           const SeraiFilter *filter,
                           GError **error)
{
  g_autofree char *plain = dup_tag (name);
  g_autofree char *query = filter != NULL ? serai_filter_to_text (filter) : NULL;
  ShelfJob job = {.library = self, .name = plain, .query = query};
  return serai_library_write (self, run_save_search, &job, error);
}

void
serai_library_save_search_async (SeraiLibrary *self,
                                 const char *name,
                                 const SeraiFilter *filter,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  ShelfJob *job = g_new0 (ShelfJob, 1);
  job->name = dup_tag (name);
  job->query = filter != NULL ? serai_filter_to_text (filter) : NULL;
  write_later (self, run_save_search, job, serai_library_save_search_async, cancellable, callback,
               user_data);
}
