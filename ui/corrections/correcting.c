/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A correction said in the window: told to the library, and the person told what came of it. */
#include "corrections/correcting.h"

#include "config.h"

#include <glib/gi18n.h>

typedef struct
{
  SeraiSession *session;
  char *sentence;
  char *entity;
} Deed;

GPtrArray *
serai_correcting_list (SeraiCorrection *first)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_correction_unref);
  g_ptr_array_add (list, first);
  return list;
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  g_autoptr (GError) error = NULL;
  if (serai_library_change_finish (SERAI_LIBRARY (source), result, &error))
    {
      if (deed->entity != NULL)
        serai_session_set_entity (deed->session, deed->entity);
      serai_session_toast (deed->session, deed->sentence, TRUE);
    }
  else
    serai_session_report (deed->session, error);
  g_object_unref (deed->session);
  g_free (deed->sentence);
  g_free (deed->entity);
  g_free (deed);
}

void
serai_correcting_do (SeraiSession *session,
                     GPtrArray *corrections,
                     const char *sentence,
                     const char *entity)
{
  Deed *deed = g_new0 (Deed, 1);
  deed->session = g_object_ref (session);
  deed->sentence = g_strdup (sentence);
  deed->entity = g_strdup (entity);
  serai_library_correct_async (serai_session_get_library (session), corrections, NULL, done_cb,
                               deed);
}

static void
measured_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkLabel) label = user_data;
  SeraiReach reach;
  /* A preview that cannot be made is no error of the person's: the deed itself will tell. */
  if (!serai_library_measure_finish (SERAI_LIBRARY (source), result, &reach, NULL))
    return;
  g_autofree char *words =
      serai_correcting_words (reach.n_mentions, reach.n_articles, reach.is_more);
  gtk_label_set_label (label, words);
}

void
serai_correcting_show_reach (SeraiSession *session,
                             SeraiCorrection *correction,
                             GtkLabel *label,
                             GCancellable *cancellable)
{
  serai_library_measure_async (serai_session_get_library (session), correction, cancellable,
                               measured_cb, g_object_ref (label));
}

char *
serai_correcting_words (guint n_mentions, guint n_articles, gboolean is_more)
{
  g_autofree char *mentions =
      g_strdup_printf (ngettext ("%u mention", "%u mentions", n_mentions), n_mentions);
  g_autofree char *documents =
      g_strdup_printf (ngettext ("%u document", "%u documents", n_articles), n_articles);
  /* Translators: "5 mentions in 3 documents". */
  return g_strdup_printf (is_more ? _ ("at least %s in %s") : _ ("%s in %s"), mentions, documents);
}

const char *
serai_correcting_kind_name (SeraiMentionKind kind)
{
  static const char *const names[] = {N_ ("Person"),       N_ ("Country"), N_ ("Place"),
                                      N_ ("Organisation"), N_ ("Event"),   N_ ("Agreement"),
                                      N_ ("Goods"),        N_ ("Date"),    N_ ("Amount"),
                                      N_ ("Percentage"),   N_ ("Rank"),    N_ ("Quantity")};
  return _ (names[kind]);
}
