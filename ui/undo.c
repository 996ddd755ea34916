/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One step back or forth in the library, told to the person. */
#include "undo.h"

#include "change-words.h"

typedef struct
{
  SeraiSession *session;
  char *words;
} Step;

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Step *step = user_data;
  g_autoptr (GError) error = NULL;
  if (serai_library_change_finish (SERAI_LIBRARY (source), result, &error))
    serai_session_toast (step->session, step->words, FALSE);
  else
    serai_session_report (step->session, error);
  g_object_unref (step->session);
  g_free (step->words);
  g_free (step);
}

/* What is going to be done must be asked before: afterwards it is the step before it. */
static char *
describe (SeraiLibrary *library, gboolean is_redo)
{
  g_autofree char *label = NULL;
  g_autofree char *subject = NULL;
  guint count;
  if (is_redo)
    g_object_get (library, "redo-label", &label, "redo-subject", &subject, "redo-count", &count,
                  NULL);
  else
    g_object_get (library, "undo-label", &label, "undo-subject", &subject, "undo-count", &count,
                  NULL);
  return serai_change_words (label, subject, count, is_redo);
}

void
serai_undo_step (SeraiSession *session, gboolean is_redo)
{
  SeraiLibrary *library = serai_session_get_library (session);
  if (library == NULL)
    return;
  Step *step = g_new0 (Step, 1);
  step->session = g_object_ref (session);
  step->words = describe (library, is_redo);
  if (is_redo)
    serai_library_redo_async (library, NULL, done_cb, step);
  else
    serai_library_undo_async (library, NULL, done_cb, step);
}
