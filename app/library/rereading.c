/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verb that reads an article's original again in another encoding: the bytes as they were given
 * are kept, so nothing is lost by a first reading that was wrong. */
#include "library/library-private.h"

#include "store/articles.h"
#include "store/changes.h"
#include "store/marks.h"
#include "store/notes.h"
#include "store/originals.h"

typedef struct
{
  SeraiLibrary *library; /* lent: the task, or the caller who waits, keeps it */
  gint64 article;
  char *encoding; /* NULL: to be detected */

  SeraiDocument *before;
  GBytes *original;
  SeraiDocument *document;
  SeraiAnalysis *analysis;
  GBytes *marks;
  guint n_words;
} Rereading;

static void
clear_rereading (Rereading *self)
{
  g_clear_pointer (&self->encoding, g_free);
  g_clear_pointer (&self->before, serai_document_unref);
  g_clear_pointer (&self->original, g_bytes_unref);
  g_clear_pointer (&self->document, serai_document_unref);
  g_clear_pointer (&self->analysis, serai_analysis_unref);
  g_clear_pointer (&self->marks, g_bytes_unref);
}

static void
free_rereading (Rereading *self)
{
  clear_rereading (self);
  g_free (self);
}

/* --- reading ----------------------------------------------------------------------------- */

static gboolean
run_load (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  Rereading *self = data;
  g_autoptr (SeraiAnalysis) analysis = NULL;
  if (!serai_articles_load (database, self->article, &self->before, &analysis, error))
    return FALSE;
  self->original = serai_originals_load (database, self->article, error);
  return self->original != NULL;
}

static gboolean
refuse (GError **error, const char *sentence)
{
  g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_ENCODING, sentence);
  return FALSE;
}

/* In a process of its own, as the bytes were read when they came. */
static gboolean
read_original (Rereading *self, GCancellable *cancellable, GError **error)
{
  SeraiReading reading = {0};
  const char *name = self->before->file != NULL ? self->before->file : "";
  if (self->encoding != NULL && *self->encoding == '\0')
    return refuse (error, "The encoding has no name; choose one, such as windows-1251.");
  if (!serai_extractor_read (serai_library_get_extractor (self->library), self->original, name,
                             self->encoding, &reading, cancellable, error))
    return FALSE;
  self->document = g_steal_pointer (&reading.document);
  serai_reading_clear (&reading);
  if (self->document == NULL)
    return refuse (error, "In this encoding the file is a table of figures and no document; "
                          "choose another encoding.");
  if (self->encoding != NULL && self->document->encoding == NULL)
    return refuse (error, "Files of this format say themselves how their text is encoded; "
                          "nothing can be chosen.");
  self->document->is_encoding_chosen = self->encoding != NULL;
  self->document->captured = self->before->captured;
  return TRUE;
}

static void
analyse (Rereading *self)
{
  self->analysis =
      serai_analysis_new (serai_library_get_recogniser (self->library), self->document);
  self->marks = serai_marks_pack (self->document, self->analysis);
  self->n_words = serai_document_count_words (self->document);
}

/* --- storing: the writer's thread -------------------------------------------------------- */

static gboolean
move_notes (SeraiDatabase *database, Rereading *self, GError **error)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_note_unref);
  if (!serai_notes_load (database, self->article, notes, error))
    return FALSE;
  for (guint i = 0; i < notes->len; i++)
    {
      const SeraiNote *note = notes->pdata[i];
      SeraiSpan span = serai_note_find (note, self->document->text);
      if (!serai_span_equal (span, note->span)
          && !serai_notes_move (database, note->id, span, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
run_replace (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  Rereading *self = data;
  const SeraiDocument *document = self->document;
  const char *title = document->title != NULL ? document->title : document->file;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  serai_library_let_readers_finish (self->library);
  SeraiChange *change = serai_change_begin (database, SERAI_CHANGE_REREAD, title, 1, error);
  if (change == NULL)
    return FALSE;
  if (!serai_articles_replace (database, self->article, document, self->analysis, self->marks,
                               self->n_words, error)
      || !move_notes (database, self, error))
    {
      serai_change_abort (change);
      return FALSE;
    }
  if (!serai_change_commit (change, error))
    return FALSE;
  g_array_append_val (articles, self->article);
  serai_library_tell (self->library, database, articles);
  return TRUE;
}

/* --- the verb ---------------------------------------------------------------------------- */

/* Any thread but the workers'. */
static gboolean
reread (Rereading *self, GCancellable *cancellable, GError **error)
{
  if (!serai_worker_run (serai_library_get_reader (self->library), run_load, self, cancellable,
                         error)
      || !read_original (self, cancellable, error))
    return FALSE;
  /* The same reading again is no change, and no step to undo. */
  if (g_strcmp0 (self->before->encoding, self->document->encoding) == 0
      && self->before->is_encoding_chosen == self->document->is_encoding_chosen
      && g_strcmp0 (self->before->text, self->document->text) == 0)
    return TRUE;
  analyse (self);
  return serai_worker_run (serai_library_get_writer (self->library), run_replace, self, NULL,
                           error);
}

gboolean
serai_library_reread (SeraiLibrary *self, gint64 article, const char *encoding, GError **error)
{
  g_return_val_if_fail (serai_library_get_recogniser (self) != NULL, FALSE);
  Rereading rereading = {.library = self, .article = article, .encoding = g_strdup (encoding)};
  gboolean is_done = reread (&rereading, NULL, error);
  clear_rereading (&rereading);
  serai_library_settle (self);
  return is_done;
}

static void
run_reread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  if (reread (data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
serai_library_reread_async (SeraiLibrary *self,
                            gint64 article,
                            const char *encoding,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_return_if_fail (serai_library_get_recogniser (self) != NULL);
  Rereading *rereading = g_new0 (Rereading, 1);
  rereading->library = self;
  rereading->article = article;
  rereading->encoding = g_strdup (encoding);
  g_autoptr (GTask) task =
      serai_library_task (self, serai_library_reread_async, rereading,
                          (GDestroyNotify) free_rereading, cancellable, callback, user_data);
  g_task_run_in_thread (task, run_reread);
}
