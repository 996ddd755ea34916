/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The character encoding in which the open document is read, and another one. */
#include "reread.h"

#include "config.h"

#include <glib/gi18n.h>

const char *
serai_reread_get_encoding (SeraiSession *session)
{
  SeraiOpened *article = serai_session_get_article (session);
  if (article == NULL || !article->document->is_encoding_chosen
      || article->document->encoding == NULL)
    return "";
  return article->document->encoding;
}

typedef struct
{
  SeraiSession *session;
  char *encoding;
} Choice;

static void
reread_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Choice *choice = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;
  if (!serai_library_change_finish (SERAI_LIBRARY (source), result, &error))
    serai_session_report (choice->session, error);
  else
    {
      sentence = *choice->encoding != '\0'
                     ? g_strdup_printf (_ ("Text read again as %s"), choice->encoding)
                     : g_strdup (_ ("Text read again as detected"));
      serai_session_toast (choice->session, sentence, TRUE);
    }
  g_object_unref (choice->session);
  g_free (choice->encoding);
  g_free (choice);
}

void
serai_reread_choose (SeraiSession *session, const char *encoding)
{
  SeraiLibrary *library = serai_session_get_library (session);
  SeraiOpened *article = serai_session_get_article (session);
  if (library == NULL || article == NULL || encoding == NULL
      || g_str_equal (encoding, serai_reread_get_encoding (session)))
    return;
  Choice *choice = g_new (Choice, 1);
  *choice = (Choice){g_object_ref (session), g_strdup (encoding)};
  serai_library_reread_async (library, article->id, *encoding != '\0' ? encoding : NULL, NULL,
                              reread_cb, choice);
}
