/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs that change something by hand, each one step that can be undone; undo and redo. */
#include "library/library-private.h"

#include "store/articles.h"
#include "store/changes.h"
#include "store/datasets.h"
#include "store/entities.h"
#include "store/notes.h"
#include "store/originals.h"

typedef struct
{
  SeraiLibrary *library; /* lent: the task, or the caller who waits, keeps it */
  gint64 id;
  SeraiNote *note;
  char *key;
  char *name;
  GArray *articles; /* (element-type gint64) */
  GArray *tables;
} ChangeJob;

/* What one verb does inside its step; @articles: the ids that it touched. */
typedef gboolean (*ChangeFunc) (SeraiDatabase *database,
                                ChangeJob *job,
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
  g_free (job->key);
  g_free (job->name);
  g_clear_pointer (&job->articles, g_array_unref);
  g_clear_pointer (&job->tables, g_array_unref);
  g_free (job);
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
  SeraiChange *change = serai_change_begin (database, label, subject, error);
  if (change == NULL)
    return FALSE;
  if (!func (database, job, articles, error))
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
delete_article (SeraiDatabase *database, ChangeJob *job, GArray *articles, GError **error)
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

/* What is gone already is left out without a word. */
static gboolean
delete_original (SeraiDatabase *database, gint64 original, GError **error)
{
  g_autoptr (GError) local = NULL;
  if (serai_originals_delete (database, original, &local)
      || g_error_matches (local, SERAI_STORE_ERROR, SERAI_STORE_ERROR_NOT_FOUND))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
remove_all (SeraiDatabase *database, ChangeJob *job, GArray *articles, GError **error)
{
  for (guint i = 0; i < job->articles->len; i++)
    {
      gint64 article = g_array_index (job->articles, gint64, i);
      g_array_append_val (articles, article);
      if (!delete_original (database, article, error))
        return FALSE;
    }
  for (guint i = 0; i < job->tables->len; i++)
    {
      gint64 original;
      if (!serai_datasets_find_original (database, g_array_index (job->tables, gint64, i),
                                         &original, error)
          || !delete_original (database, original, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
run_remove (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  return run_step (database, data, SERAI_CHANGE_DELETE, NULL, remove_all, error);
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
  job->articles = g_array_ref (articles);
  job->tables = g_array_ref (tables);
  change_later (self, run_remove, job, serai_library_remove_async, cancellable, callback,
                user_data);
}

/* --- notes ------------------------------------------------------------------------------- */

static gboolean
save_note (SeraiDatabase *database, ChangeJob *job, GArray *articles, GError **error)
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
delete_note (SeraiDatabase *database, ChangeJob *job, GArray *articles, GError **error)
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

/* --- rename ------------------------------------------------------------------------------ */

static gboolean
rename_entity (SeraiDatabase *database, ChangeJob *job, GArray *articles, GError **error)
{
  return serai_entities_correct (database, job->key, job->name, error);
}

static gboolean
run_rename (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ChangeJob *job = data;
  g_autofree char *name = NULL;
  if (!serai_entities_find_name (database, job->key, &name, error))
    return FALSE;
  if (name == NULL)
    {
      g_set_error (error, SERAI_LIBRARY_ERROR, SERAI_LIBRARY_ERROR_NOT_FOUND,
                   "No document of the library mentions “%s”", job->key);
      return FALSE;
    }
  return run_step (database, job, SERAI_CHANGE_RENAME, name, rename_entity, error);
}

gboolean
serai_library_rename_entity (SeraiLibrary *self, const char *key, const char *name, GError **error)
{
  ChangeJob job = {.library = self, .key = (char *) key, .name = (char *) name};
  return serai_library_write (self, run_rename, &job, error);
}

void
serai_library_rename_entity_async (SeraiLibrary *self,
                                   const char *key,
                                   const char *name,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  ChangeJob *job = change_job_new (self);
  job->key = g_strdup (key);
  job->name = g_strdup (name);
  change_later (self, run_rename, job, serai_library_rename_entity_async, cancellable, callback,
                user_data);
}

/* --- undo and redo ----------------------------------------------------------------------- */

static gboolean
run_undo (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  ChangeJob *job = data;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
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
