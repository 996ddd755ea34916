/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs by which a person corrects names, and takes corrections back. */
#include "library/correct.h"
#include "library/library-private.h"

#include "store/amendments.h"
#include "store/changes.h"
#include "store/entities.h"

typedef struct
{
  SeraiLibrary *library; /* lent: the task, or the caller who waits, keeps it */
  GPtrArray *corrections;
} CorrectJob;

static CorrectJob *
correct_job_new (SeraiLibrary *library, GPtrArray *corrections)
{
  CorrectJob *job = g_new0 (CorrectJob, 1);
  job->library = library;
  job->corrections = g_ptr_array_ref (corrections);
  return job;
}

static void
free_correct_job (CorrectJob *job)
{
  g_ptr_array_unref (job->corrections);
  g_free (job);
}

static gboolean
refuse (GError **error, SeraiLibraryError code, const char *sentence, const char *what)
{
  g_autoptr (GString) message = g_string_new (sentence);
  g_string_replace (message, "%s", what != NULL ? what : "", 1);
  g_set_error_literal (error, SERAI_LIBRARY_ERROR, code, message->str);
  return FALSE;
}

/* What @key is called now; NULL where nobody is called so. */
static gboolean
find_name (SeraiDatabase *database,
           SeraiCorrections *known,
           const char *key,
           char **out_name,
           GError **error)
{
  const SeraiCorrection *rename = serai_corrections_find (known, SERAI_DEED_RENAME, key);
  const SeraiCorrection *target = serai_corrections_find_target (known, key);
  if (!serai_entities_find_name (database, key, out_name, error))
    return FALSE;
  if (*out_name == NULL && target != NULL)
    *out_name = g_strdup (target->name);
  if (*out_name != NULL && rename != NULL)
    {
      g_free (*out_name);
      *out_name = g_strdup (rename->name);
    }
  return TRUE;
}

/* As it is kept, with all that is known of the other one. */
static SeraiCorrection *
complete (SeraiDatabase *database,
          SeraiCorrections *known,
          const SeraiCorrection *said,
          GError **error)
{
  g_autoptr (SeraiCorrection) self = serai_corrections_settle (known, said);
  self->created = g_get_real_time () / G_USEC_PER_SEC;
  if (self->target != NULL && self->name == NULL
      && !find_name (database, known, self->target, &self->name, error))
    return NULL;
  return g_steal_pointer (&self);
}

static gboolean
has_words (const char *text)
{
  for (const char *p = text != NULL ? text : ""; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      return TRUE;
  return FALSE;
}

static gboolean
check_sense (const SeraiCorrection *correction, GError **error)
{
  gboolean is_pair =
      correction->deed == SERAI_DEED_MERGE || correction->deed == SERAI_DEED_DISTINCT;
  gboolean has_form = correction->deed == SERAI_DEED_MARK || correction->deed == SERAI_DEED_UNMARK
                      || correction->deed == SERAI_DEED_SPLIT;
  if (is_pair && g_str_equal (correction->key, correction->target))
    return refuse (error, SERAI_LIBRARY_ERROR_REFUSED,
                   "“%s” is one and the same already: choose another", correction->name);
  if (correction->deed == SERAI_DEED_RENAME && !has_words (correction->name))
    return refuse (error, SERAI_LIBRARY_ERROR_REFUSED, "A name needs a letter: type one", NULL);
  if (has_form && !has_words (correction->form))
    return refuse (error, SERAI_LIBRARY_ERROR_REFUSED,
                   "“%s” has no letter: select the words of a name", correction->form);
  if ((correction->deed == SERAI_DEED_RETYPE || correction->deed == SERAI_DEED_MARK
       || correction->deed == SERAI_DEED_SPLIT)
      && serai_mention_kind_is_value (correction->kind))
    return refuse (error, SERAI_LIBRARY_ERROR_REFUSED,
                   "A name cannot be of the kind “%s”: choose a person, country, place, "
                   "organisation, event or agreement",
                   serai_mention_kind_to_string (correction->kind));
  return TRUE;
}

/* Values and words to be marked have no entity that must be known. */
static gboolean
check_known (SeraiDatabase *database,
             SeraiCorrections *known,
             const SeraiCorrection *correction,
             char **out_name,
             GError **error)
{
  *out_name = NULL;
  if (correction->deed == SERAI_DEED_MARK || strchr (correction->key, ':') == NULL)
    {
      if (correction->deed == SERAI_DEED_MARK || correction->deed == SERAI_DEED_UNMARK)
        *out_name = g_strdup (correction->form);
    }
  else if (!find_name (database, known, correction->key, out_name, error))
    return FALSE;
  if (*out_name == NULL)
    return refuse (error, SERAI_LIBRARY_ERROR_NOT_FOUND,
                   "No document of the library mentions “%s”: see the keys that it has",
                   correction->key);
  if (correction->target != NULL && correction->name == NULL)
    return refuse (error, SERAI_LIBRARY_ERROR_NOT_FOUND,
                   "No document of the library mentions “%s”: see the keys that it has",
                   correction->target);
  return TRUE;
}

/* What will be kept, and what the first is about. */
static GPtrArray *
prepare (SeraiDatabase *database, CorrectJob *job, char **out_subject, GError **error)
{
  g_autoptr (SeraiCorrections) known = serai_amendments_load (database, error);
  g_autoptr (GPtrArray) kept =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_correction_unref);
  for (guint i = 0; known != NULL && i < job->corrections->len; i++)
    {
      g_autofree char *name = NULL;
      SeraiCorrection *correction = complete (database, known, job->corrections->pdata[i], error);
      if (correction == NULL)
        return NULL;
      g_ptr_array_add (kept, correction);
      if (!check_known (database, known, correction, &name, error)
          || !check_sense (correction, error))
        return NULL;
      if (correction->deed == SERAI_DEED_MERGE || correction->deed == SERAI_DEED_DISTINCT)
        {
          g_free (correction->form);
          correction->form = g_strdup (name);
        }
      if (*out_subject == NULL)
        *out_subject =
            g_strdup (correction->deed == SERAI_DEED_SPLIT || correction->deed == SERAI_DEED_UNMARK
                          ? correction->form
                          : name);
    }
  return known != NULL ? g_steal_pointer (&kept) : NULL;
}

typedef gboolean (*AmendFunc) (SeraiDatabase *, const SeraiCorrection *, GError **);

static gboolean
run_step (SeraiDatabase *database,
          SeraiLibrary *library,
          GPtrArray *corrections,
          const char *label,
          const char *subject,
          AmendFunc func,
          GError **error)
{
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  serai_library_let_readers_finish (library);
  SeraiChange *change = serai_change_begin (database, label, subject, 1, error);
  if (change == NULL)
    return FALSE;
  for (guint i = 0; i < corrections->len; i++)
    if (!func (database, corrections->pdata[i], error))
      {
        serai_change_abort (change);
        return FALSE;
      }
  if (!serai_change_commit (change, error))
    return FALSE;
  serai_library_tell (library, database, articles);
  return TRUE;
}

static gboolean
run_correct (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  CorrectJob *job = data;
  g_autofree char *subject = NULL;
  g_autoptr (GPtrArray) kept = prepare (database, job, &subject, error);
  if (kept == NULL || kept->len == 0)
    return kept != NULL;
  const SeraiCorrection *first = kept->pdata[0];
  return run_step (database, job->library, kept, serai_deed_to_string (first->deed), subject,
                   serai_amendments_add, error);
}

static gboolean
run_take_back (SeraiDatabase *database, gpointer data, GCancellable *cancellable, GError **error)
{
  CorrectJob *job = data;
  g_autofree char *subject = NULL;
  g_autoptr (SeraiCorrections) known = serai_amendments_load (database, error);
  if (known == NULL)
    return FALSE;
  if (job->corrections->len == 0)
    return TRUE;
  const SeraiCorrection *first = job->corrections->pdata[0];
  if (first->form != NULL)
    subject = g_strdup (first->form);
  else if (!find_name (database, known, first->key, &subject, error))
    return FALSE;
  return run_step (database, job->library, job->corrections, SERAI_CHANGE_TAKE_BACK, subject,
                   serai_amendments_remove, error);
}

/* --- the verbs --------------------------------------------------------------------------- */

gboolean
serai_library_correct (SeraiLibrary *self, GPtrArray *corrections, GError **error)
{
  CorrectJob job = {.library = self, .corrections = corrections};
  return serai_library_write (self, run_correct, &job, error);
}

void
serai_library_correct_async (SeraiLibrary *self,
                             GPtrArray *corrections,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data)
{
  serai_worker_push (
      serai_library_get_writer (self), run_correct,
      serai_library_task (self, serai_library_correct_async, correct_job_new (self, corrections),
                          (GDestroyNotify) free_correct_job, cancellable, callback, user_data));
}

gboolean
serai_library_take_back (SeraiLibrary *self, GPtrArray *corrections, GError **error)
{
  CorrectJob job = {.library = self, .corrections = corrections};
  return serai_library_write (self, run_take_back, &job, error);
}

void
serai_library_take_back_async (SeraiLibrary *self,
                               GPtrArray *corrections,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  serai_worker_push (
      serai_library_get_writer (self), run_take_back,
      serai_library_task (self, serai_library_take_back_async, correct_job_new (self, corrections),
                          (GDestroyNotify) free_correct_job, cancellable, callback, user_data));
}
