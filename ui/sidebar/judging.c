/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person judges of the open document's claims, as steps that can be undone. */
#include "config.h"

#include "sidebar/judging.h"

#include "library/judge.h"
#include "report/sentence.h"

#include <glib/gi18n.h>

typedef struct
{
  SeraiSession *session;
  char *sentence; /* (nullable) for a toast */
} Errand;

static void
judged_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Errand *errand = user_data;
  g_autoptr (GError) error = NULL;
  if (!serai_library_change_finish (SERAI_LIBRARY (source), result, &error))
    serai_session_report (errand->session, error);
  else if (errand->sentence != NULL)
    serai_session_toast (errand->session, errand->sentence, TRUE);
  g_object_unref (errand->session);
  g_free (errand->sentence);
  g_free (errand);
}

static SeraiJudgement *
begin (SeraiSession *session, int claim)
{
  SeraiOpened *article = serai_session_get_article (session);
  GPtrArray *claims = article->analysis->claims;
  return serai_judgement_new (article->id, article->document->text,
                              g_ptr_array_index (claims, claim),
                              serai_session_get_judgement (session, claim));
}

static void
save (SeraiSession *session, int claim, SeraiJudgement *judgement, char *sentence)
{
  Errand *errand = g_new0 (Errand, 1);
  errand->session = g_object_ref (session);
  errand->sentence = sentence;
  serai_library_judge_async (serai_session_get_library (session), judgement,
                             serai_session_get_judgement (session, claim), NULL, judged_cb, errand);
}

void
serai_judging_overrule (SeraiSession *session, int claim, SeraiVerdict verdict, const char *reason)
{
  g_autoptr (SeraiJudgement) judgement = begin (session, claim);
  serai_judgement_overrule (judgement, verdict, reason);
  save (session, claim, judgement,
        judgement->is_overruled
            ? g_strdup_printf (_ ("Verdict overruled: %s"), serai_sentence_verdict (verdict))
            : g_strdup (_ ("The verdict follows the figures again")));
}

void
serai_judging_choose (SeraiSession *session, int claim, guint reading)
{
  const SeraiCheck *check = serai_session_get_check (session, claim);
  if (check == NULL || reading >= check->readings->len
      || reading
             == serai_judgement_find_reading (serai_session_get_judgement (session, claim), check))
    return;
  g_autoptr (SeraiJudgement) judgement = begin (session, claim);
  serai_judgement_choose (judgement, check, reading);
  save (session, claim, judgement, NULL);
}
