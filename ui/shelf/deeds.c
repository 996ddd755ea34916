/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Documents marked as read, starred, tagged: done, told, and undone where it was meant otherwise.
 */
#include "shelf/deeds.h"

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

typedef struct
{
  SeraiSession *session;
  char *sentence; /* NULL: what happened is seen in the row */
} Deed;

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deed *deed = user_data;
  g_autoptr (GError) error = NULL;
  if (!serai_library_change_finish (SERAI_LIBRARY (source), result, &error))
    serai_session_report (deed->session, error);
  else if (deed->sentence != NULL)
    serai_session_toast (deed->session, deed->sentence, TRUE);
  g_object_unref (deed->session);
  g_free (deed->sentence);
  g_free (deed);
}

static void
shelve (SeraiSession *session, GArray *articles, const SeraiShelving *shelving, char *sentence)
{
  SeraiLibrary *library = serai_session_get_library (session);
  Deed *deed = g_new0 (Deed, 1);
  deed->session = g_object_ref (session);
  deed->sentence = sentence;
  serai_library_shelve_async (library, articles, shelving, NULL, done_cb, deed);
}

static void
shelve_one (SeraiSession *session, gint64 article, const SeraiShelving *shelving, char *sentence)
{
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_val (articles, article);
  shelve (session, articles, shelving, sentence);
}

void
serai_deeds_set_read (SeraiSession *session, GArray *articles, SeraiReadState state)
{
  SeraiShelving shelving = {.has_reading = TRUE, .reading = state};
  char *sentence = NULL;
  if (articles->len > 1)
    {
      const char *form = state == SERAI_READ_STATE_DONE
                             ? g_dngettext (NULL, "%u document marked as read",
                                            "%u documents marked as read", articles->len)
                             : g_dngettext (NULL, "%u document marked as unread",
                                            "%u documents marked as unread", articles->len);
      g_autofree char *number = g_strdup_printf ("%u", articles->len);
      g_auto (GStrv) pieces = g_strsplit (form, "%u", 2);
      sentence = g_strjoin (number, pieces[0], pieces[1], NULL);
    }
  if (articles->len > 0)
    shelve (session, articles, &shelving, sentence);
}

void
serai_deeds_set_star (SeraiSession *session, gint64 article, gboolean is_starred)
{
  SeraiShelving shelving = {.has_star = TRUE, .is_starred = is_starred};
  shelve_one (session, article, &shelving, NULL);
}

/* --- the question for a tag ---------------------------------------------------------------- */

typedef struct
{
  SeraiSession *session;
  gint64 article;
  GtkWidget *entry;
} Question;

static void
free_question (gpointer data, GClosure *closure)
{
  Question *question = data;
  g_object_unref (question->session);
  g_free (question);
}

static void
tag_answered_cb (AdwMessageDialog *dialog, const char *response, gpointer user_data)
{
  Question *question = user_data;
  g_autofree char *tag =
      g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (question->entry))));
  if (!g_str_equal (response, "tag") || *tag == '\0')
    return;
  SeraiShelving shelving = {.tag = tag, .is_tagged = TRUE};
  shelve_one (question->session, question->article, &shelving,
              g_strdup_printf (_ ("Tagged “%s”"), tag));
}

static void
untag_cb (GtkButton *button, gpointer user_data)
{
  Question *question = user_data;
  const char *tag = g_object_get_data (G_OBJECT (button), "tag");
  SeraiShelving shelving = {.tag = tag, .is_tagged = FALSE};
  shelve_one (question->session, question->article, &shelving,
              g_strdup_printf (_ ("Tag “%s” taken away"), tag));
  gtk_widget_set_visible (GTK_WIDGET (button), FALSE);
}

static GtkWidget *
new_tag_button (const char *tag)
{
  GtkWidget *button = gtk_button_new ();
  g_autofree char *words = g_strdup_printf ("#%s ×", tag);
  g_autofree char *name = g_strdup_printf (_ ("Take the tag “%s” away"), tag);
  gtk_button_set_child (GTK_BUTTON (button), gtk_label_new (words));
  gtk_widget_add_css_class (button, "chip");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (button), "tag", g_strdup (tag), g_free);
  return button;
}

void
serai_deeds_ask_tag (SeraiSession *session, GtkWindow *parent, gint64 article, const char *tags)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, _ ("Tag this document"), NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *worn = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  Question *question = g_new0 (Question, 1);
  question->session = g_object_ref (session);
  question->article = article;
  question->entry = gtk_entry_new ();
  g_auto (GStrv) names = g_strsplit (tags != NULL ? tags : "", "\n", -1);
  for (guint i = 0; names[i] != NULL; i++)
    {
      GtkWidget *button = new_tag_button (names[i]);
      g_signal_connect (button, "clicked", G_CALLBACK (untag_cb), question);
      gtk_box_append (GTK_BOX (worn), button);
    }
  gtk_widget_set_visible (worn, names[0] != NULL);
  gtk_entry_set_activates_default (GTK_ENTRY (question->entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (question->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Tag"), -1);
  gtk_box_append (GTK_BOX (box), question->entry);
  gtk_box_append (GTK_BOX (box), worn);
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), box);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _ ("_Close"), "tag",
                                    _ ("_Tag"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "tag",
                                              ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "tag");
  g_signal_connect_data (dialog, "response", G_CALLBACK (tag_answered_cb), question, free_question,
                         0);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (question->entry);
}
