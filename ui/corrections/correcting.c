/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A correction said in the window: told to the library, and the person told what came of it. */
#include "corrections/correcting.h"

#include "corrections/conflict.h"

#include "config.h"

#include <glib/gi18n.h>

typedef struct
{
  SeraiSession *session;
  GtkWindow *window;
  GPtrArray *corrections;
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
free_deed (Deed *deed)
{
  g_object_unref (deed->session);
  g_clear_object (&deed->window);
  g_ptr_array_unref (deed->corrections);
  g_free (deed->sentence);
  g_free (deed->entity);
  g_free (deed);
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
  free_deed (deed);
}

static void
begin (Deed *deed)
{
  serai_library_correct_async (serai_session_get_library (deed->session), deed->corrections, NULL,
                               done_cb, deed);
}

static void
conflict_cb (gboolean is_wanted, gpointer user_data)
{
  if (is_wanted)
    begin (user_data);
  else
    free_deed (user_data);
}

static void
corrections_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  g_autoptr (SeraiCorrections) said =
      serai_library_get_corrections_finish (SERAI_LIBRARY (source), result, NULL);
  const SeraiCorrection *conflict = NULL;
  for (guint i = 0; said != NULL && conflict == NULL && i < deed->corrections->len; i++)
    {
      const SeraiCorrection *merge = deed->corrections->pdata[i];
      if (merge->deed == SERAI_DEED_MERGE)
        conflict = serai_corrections_find_conflict (said, merge->key, merge->target);
    }
  if (conflict != NULL)
    serai_conflict_ask (deed->window, conflict, conflict_cb, deed);
  else
    begin (deed); /* what cannot be read will be told by the deed itself */
}

void
serai_correcting_do (GtkWidget *asker,
                     SeraiSession *session,
                     GPtrArray *corrections,
                     const char *sentence,
                     const char *entity)
{
  Deed *deed = g_new0 (Deed, 1);
  GtkRoot *root = gtk_widget_get_root (asker);
  deed->session = g_object_ref (session);
  deed->window = GTK_IS_WINDOW (root) ? g_object_ref (GTK_WINDOW (root)) : NULL;
  deed->corrections = g_ptr_array_ref (corrections);
  deed->sentence = g_strdup (sentence);
  deed->entity = g_strdup (entity);
  serai_library_get_corrections_async (serai_session_get_library (session), NULL, corrections_cb,
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
