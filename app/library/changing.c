/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs that change something by hand, each one step that can be undone; undo and redo. */
#include "library/library-private.h"

#include "store/articles.h"
#include "store/changes.h"
#include "store/datasets.h"
#include "store/notes.h"
#include "store/originals.h"

/* After so many documents what was recorded is put away. */
#define CUT 200

typedef struct
{
  SeraiLibrary *library; /* lent: the task, or the caller who waits, keeps it */
  gint64 id;
  SeraiNote *note;
  GArray *articles;
  GArray *tables;
  guint n_subjects; /* 0: one */
} ChangeJob;

/* What one verb does inside its step; @articles: the ids that it touched. */
typedef gboolean (*ChangeFunc) (SeraiDatabase *database,
                                ChangeJob *job,
                                SeraiChange *change,
                                GArray *articles,
                                GError **error);

static ChangeJob *
change_job_new (SeraiLibrary *self)
{
  ChangeJob *job = g_new0 (ChangeJob, 1);
  job->library = self;
  return job;
}

static void
free_change_job (ChangeJob *job)
{
  g_clear_pointer (&job->note, serai_note_unref);
  g_clear_pointer (&job->articles, g_array_unref);
  g_clear_pointer (&job->tables, g_array_unref);
  g_free (job);
}

static gboolean
run_nothing (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  return TRUE;
}

void
serai_library_let_readers_finish (SeraiLibrary *self)
{
  serai_worker_run (serai_library_get_reader (self), run_nothing, NULL, NULL, NULL);
}

static gboolean
run_step (SeraiDatabase *database,
          ChangeJob *job,
          const char *label,
          const char *subject,
          ChangeFunc func,
          GError **error)
{
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  serai_library_let_readers_finish (job->library);
  SeraiChange *change =
      serai_change_begin (database, label, subject, MAX (job->n_subjects, 1), error);
  if (change == NULL)
    return FALSE;
  if (!func (database, job, change, articles, error))
    {
      serai_change_abort (change);
      return FALSE;
    }
  if (!serai_change_commit (change, error))
    return FALSE;
  serai_library_tell (job->library, database, articles);
  return TRUE;
}

static void
change_later (SeraiLibrary *self,
              SeraiJobFunc func,
              ChangeJob *job,
              gpointer tag,
              GCancellable *cancellable,
              GAsyncReadyCallback callback,
              gpointer user_data)
{
  serai_worker_push (serai_library_get_writer (self), func,
                     serai_library_task (self, tag, job, (GDestroyNotify) free_change_job,
                                         cancellable, callback, user_data));
}

/* What a step is called: the title of an article. */
static gboolean
find_title (SeraiDatabase *database, gint64 article, char **out_title, GError **error)
{
  SeraiArticleRow *row = NULL;
  if (!serai_articles_find (database, article, &row, error))
    return FALSE;
  *out_title = NULL;
  if (row != NULL)
    {
      *out_title = g_strdup (row->title);
      serai_article_row_free (row);
    }
  return TRUE;
}

/* --- delete ------------------------------------------------------------------------------ */

static gboolean
delete_article (SeraiDatabase *database,
                ChangeJob *job,
                SeraiChange *change,
                GArray *articles,
                GError **error)
{
  g_array_append_val (articles, job->id);
  return serai_originals_delete (database, job->id, error);
}

static gboolean
run_delete (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ChangeJob *job = data;
  g_autofree char *title = NULL;
  if (!find_title (database, job->id, &title, error))
    return FALSE;
  return run_step (database, job, SERAI_CHANGE_DELETE, title, delete_article, error);
}

gboolean
serai_library_delete (SeraiLibrary *self, gint64 article, GError **error)
{
  ChangeJob job = {.library = self, .id = article};
  return serai_library_write (self, run_delete, &job, error);
}

void
serai_library_delete_async (SeraiLibrary *self,
                            gint64 article,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  ChangeJob *job = change_job_new (self);
  job->id = article;
  change_later (self, run_delete, job, serai_library_delete_async, cancellable, callback,
                user_data);
}

/* Several at once, of which some may have gone already. */
static gboolean
remove_original (SeraiDatabase *database, gint64 original, GError **error)
{
  g_autoptr (GError) problem = NULL;
  if (original == 0 || serai_originals_delete (database, original, &problem)
      || g_error_matches (problem, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&problem));
  return FALSE;
}

static gboolean
remove_articles (SeraiDatabase *database, ChangeJob *job, SeraiChange *change, GError **error)
{
  for (guint i = 0; i < job->articles->len; i++)
    if (!remove_original (database, g_array_index (job->articles, gint64, i), error)
        || (i % CUT == CUT - 1 && !serai_change_cut (change, error)))
      return FALSE;
  return TRUE;
}

static gboolean
remove_tables (SeraiDatabase *database, ChangeJob *job, SeraiChange *change, GError **error)
{
  for (guint i = 0; i < job->tables->len; i++)
    {
      gint64 original;
      gint64 dataset = g_array_index (job->tables, gint64, i);
      if (!serai_datasets_find_original (database, dataset, &original, error)
          || !remove_original (database, original, error) || !serai_change_cut (change, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
remove_all (SeraiDatabase *database,
            ChangeJob *job,
            SeraiChange *change,
            GArray *articles,
            GError **error)
{
  g_array_append_vals (articles, job->articles->data, job->articles->len);
  return remove_articles (database, job, change, error)
         && remove_tables (database, job, change, error);
}

static gboolean
run_remove (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ChangeJob *job = data;
  g_autofree char *title = NULL;
  if (job->articles->len > 0
      && !find_title (database, g_array_index (job->articles, gint64, 0), &title, error))
    return FALSE;
  job->n_subjects = job->articles->len + job->tables->len;
  return run_step (database, job, SERAI_CHANGE_DELETE, title, remove_all, error);
}

gboolean
serai_library_remove (SeraiLibrary *self, GArray *articles, GArray *tables, GError **error)
{
  ChangeJob job = {.library = self, .articles = articles, .tables = tables};
  return serai_library_write (self, run_remove, &job, error);
}

void
serai_library_remove_async (SeraiLibrary *self,
                            GArray *articles,
                            GArray *tables,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  ChangeJob *job = change_job_new (self);
  job->articles = g_array_copy (articles);
  job->tables = g_array_copy (tables);
  change_later (self, run_remove, job, serai_library_remove_async, cancellable, callback,
                user_data);
}

/* --- notes ------------------------------------------------------------------------------- */

static gboolean
save_note (SeraiDatabase *database,
           ChangeJob *job,
           SeraiChange *change,
           GArray *articles,
           GError **error)
{
  g_array_append_val (articles, job->note->document);
  job->id = serai_notes_save (database, job->note, error);
  return job->id != 0;
}

static gboolean
run_save_note (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ChangeJob *job = data;
  g_autofree char *title = NULL;
  if (!find_title (database, job->note->document, &title, error))
    return FALSE;
  const char *label = job->note->id == 0 ? SERAI_CHANGE_ADD_NOTE : SERAI_CHANGE_EDIT_NOTE;
  return run_step (database, job, label, title, save_note, error);
}

gint64
serai_library_save_note (SeraiLibrary *self, SeraiNote *note, GError **error)
{
  ChangeJob job = {.library = self, .note = note};
  return serai_library_write (self, run_save_note, &job, error) ? job.id : 0;
}

void
serai_library_save_note_async (SeraiLibrary *self,
                               SeraiNote *note,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  ChangeJob *job = change_job_new (self);
  job->note = serai_note_ref (note);
  change_later (self, run_save_note, job, serai_library_save_note_async, cancellable, callback,
                user_data);
}

gint64
serai_library_save_note_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return 0;
  ChangeJob *job = g_task_get_task_data (G_TASK (result));
  return job->id;
}

static gboolean
delete_note (SeraiDatabase *database,
             ChangeJob *job,
             SeraiChange *change,
             GArray *articles,
             GError **error)
{
  g_array_append_val (articles, job->note->document);
  return serai_notes_delete (database, job->id, error);
}

static gboolean
run_delete_note (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ChangeJob *job = data;
  g_autofree char *title = NULL;
  g_autoptr (SeraiNote) note = serai_notes_find (database, job->id, error);
  if (note == NULL || !find_title (database, note->document, &title, error))
    return FALSE;
  job->note = note;
  gboolean is_done = run_step (database, job, SERAI_CHANGE_DELETE_NOTE, title, delete_note, error);
  job->note = NULL;
  return is_done;
}

gboolean
serai_library_delete_note (SeraiLibrary *self, gint64 note, GError **error)
{
  ChangeJob job = {.library = self, .id = note};
  return serai_library_write (self, run_delete_note, &job, error);
}

void
serai_library_delete_note_async (SeraiLibrary *self,
                                 gint64 note,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  ChangeJob *job = change_job_new (self);
  job->id = note;
  change_later (self, run_delete_note, job, serai_library_delete_note_async, cancellable, callback,
                user_data);
}

/* --- undo and redo ----------------------------------------------------------------------- */

static gboolean
run_undo (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ChangeJob *job = data;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  serai_library_let_readers_finish (job->library);
  if (!serai_changes_undo (database, articles, error))
    return FALSE;
  serai_library_tell (job->library, database, articles);
  return TRUE;
}

static gboolean
run_redo (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ChangeJob *job = data;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  serai_library_let_readers_finish (job->library);
  if (!serai_changes_redo (database, articles, error))
    return FALSE;
  serai_library_tell (job->library, database, articles);
  return TRUE;
}

gboolean
serai_library_undo (SeraiLibrary *self, GError **error)
{
  ChangeJob job = {.library = self};
  return serai_library_write (self, run_undo, &job, error);
}

void
serai_library_undo_async (SeraiLibrary *self,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  change_later (self, run_undo, change_job_new (self), serai_library_undo_async, cancellable,
                callback, user_data);
}

gboolean
serai_library_redo (SeraiLibrary *self, GError **error)
{
  ChangeJob job = {.library = self};
  return serai_library_write (self, run_redo, &job, error);
}

void
serai_library_redo_async (SeraiLibrary *self,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  change_later (self, run_redo, change_job_new (self), serai_library_redo_async, cancellable,
                callback, user_data);
}

gboolean
serai_library_change_finish (SeraiLibrary *self, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
