/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verb by which a person says what became of a commitment. */
#include "library/ledger.h"
#include "library/library-private.h"

#include "store/changes.h"
#include "store/commitment-marks.h"

#define MAX_SUBJECT 60 /* characters */

typedef struct
{
  SeraiLibrary *library; /* lent: the task, or the caller who waits, keeps it */
  SeraiAgendaItem *item;
  SeraiCommitmentOutcome outcome;
} MarkJob;

static void
free_mark_job (MarkJob *job)
{
  serai_agenda_item_unref (job->item);
  g_free (job);
}

/* What a step is called must fit into a line. */
static char *
dup_subject (const char *words)
{
  if (g_utf8_strlen (words, -1) <= MAX_SUBJECT)
    return g_strdup (words);
  g_autofree char *beginning = g_utf8_substring (words, 0, MAX_SUBJECT);
  return g_strconcat (g_strchomp (beginning), "…", NULL);
}

static gboolean
run_mark (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  static const char *const labels[] = {SERAI_CHANGE_MARK_OPEN, SERAI_CHANGE_MARK_DONE,
                                       SERAI_CHANGE_MARK_SUPERSEDED};
  MarkJob *job = data;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *subject = dup_subject (job->item->words);
  serai_library_let_readers_finish (job->library);
  SeraiChange *change = serai_change_begin (database, labels[job->outcome], subject, 1, error);
  if (change == NULL)
    return FALSE;
  if (!serai_commitment_marks_set (database, job->item->article, job->item->words, job->outcome,
                                   error))
    {
      serai_change_abort (change);
      return FALSE;
    }
  if (!serai_change_commit (change, error))
    return FALSE;
  g_array_append_val (articles, job->item->article);
  serai_library_tell (job->library, database, articles);
  return TRUE;
}

gboolean
serai_library_mark_commitment (SeraiLibrary *self,
                               SeraiAgendaItem *item,
                               SeraiCommitmentOutcome outcome,
                               GError **error)
{
  MarkJob job = {self, item, outcome};
  return serai_library_write (self, run_mark, &job, error);
}

void
serai_library_mark_commitment_async (SeraiLibrary *self,
                                     SeraiAgendaItem *item,
                                     SeraiCommitmentOutcome outcome,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  MarkJob *job = g_new0 (MarkJob, 1);
  job->library = self;
  job->item = serai_agenda_item_ref (item);
  job->outcome = outcome;
  serai_worker_push (serai_library_get_writer (self), run_mark,
                     serai_library_task (self, serai_library_mark_commitment_async, job,
                                         (GDestroyNotify) free_mark_job, cancellable, callback,
                                         user_data));
}
