/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verb by which a person judges a claim. */
#include "library/judge.h"
#include "library/library-private.h"

#include "store/articles.h"
#include "store/changes.h"
#include "store/judgements.h"

typedef struct
{
  SeraiLibrary *library; /* lent: the task, or the caller who waits, keeps it */
  SeraiJudgement *judgement;
  gint64 before;
  const char *label;
} JudgeJob;

static void
free_judge_job (JudgeJob *job)
{
  serai_judgement_unref (job->judgement);
  g_free (job);
}

static const char *
name_step (const SeraiJudgement *judgement, const SeraiJudgement *before)
{
  gboolean was_overruled = before != NULL && before->is_overruled;
  gboolean is_other = judgement->is_overruled != was_overruled
                      || (was_overruled
                          && (before->verdict != judgement->verdict
                              || g_strcmp0 (before->reason, judgement->reason) != 0));
  return !is_other                 ? SERAI_CHANGE_CHOOSE_READING
         : judgement->is_overruled ? SERAI_CHANGE_OVERRULE
                                   : SERAI_CHANGE_FOLLOW;
}

static gboolean
run_judge (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  JudgeJob *job = data;
  SeraiArticleRow *row = NULL;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  if (!serai_articles_find (database, job->judgement->document, &row, error))
    return FALSE;
  serai_library_let_readers_finish (job->library);
  SeraiChange *change =
      serai_change_begin (database, job->label, row != NULL ? row->title : NULL, 1, error);
  g_clear_pointer (&row, serai_article_row_free);
  if (change == NULL)
    return FALSE;
  if (!serai_judgements_save (database, job->judgement, job->before, error))
    {
      serai_change_abort (change);
      return FALSE;
    }
  if (!serai_change_commit (change, error))
    return FALSE;
  g_array_append_val (articles, job->judgement->document);
  serai_library_tell (job->library, database, articles);
  return TRUE;
}

static JudgeJob
make_job (SeraiLibrary *self, SeraiJudgement *judgement, const SeraiJudgement *before)
{
  return (JudgeJob){self, judgement, before != NULL ? before->id : 0,
                    name_step (judgement, before)};
}

gboolean
serai_library_judge (SeraiLibrary *self,
                     SeraiJudgement *judgement,
                     const SeraiJudgement *before,
                     GError **error)
{
  JudgeJob job = make_job (self, judgement, before);
  return serai_library_write (self, run_judge, &job, error);
}

void
serai_library_judge_async (SeraiLibrary *self,
                           SeraiJudgement *judgement,
                           const SeraiJudgement *before,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  JudgeJob *job = g_new (JudgeJob, 1);
  *job = make_job (self, serai_judgement_ref (judgement), before);
  serai_worker_push (serai_library_get_writer (self), run_judge,
                     serai_library_task (self, serai_library_judge_async, job,
                                         (GDestroyNotify) free_judge_job, cancellable, callback,
                                         user_data));
}
