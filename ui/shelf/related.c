/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What has to do with a document, each with the reason. */
#include "shelf/related.h"

#include "library/shelf.h"
#include "report/sentence.h"
#include "shelf/comparison.h"
#include "words.h"

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define MOST_RELATED 30

typedef struct
{
  SeraiSession *session;
  GtkWindow *window;
  AdwPreferencesPage *page;
  gint64 article;
} Related;

/* The window owns it; the question holds the window. */
static void
free_related (Related *self)
{
  g_object_unref (self->session);
  g_free (self);
}

/* "Trade of Tajikistan and Kazakhstan": the two codes in words. */
static char *
name_pair (SeraiSession *session, const char *detail)
{
  SeraiRecogniser *recogniser = serai_library_get_recogniser (serai_session_get_library (session));
  g_auto (GStrv) codes = g_strsplit (detail, "\n", 2);
  if (recogniser == NULL || codes[0] == NULL || codes[1] == NULL)
    return g_strdup (detail);
  SeraiReference *reference = serai_recogniser_get_reference (recogniser);
  g_autofree char *first = serai_sentence_country (reference, codes[0]);
  g_autofree char *second = serai_sentence_country (reference, codes[1]);
  return g_strdup_printf (_ ("%s and %s"), first, second);
}

static char *
tell_reason (SeraiSession *session, const SeraiKin *kin)
{
  g_autofree char *shared = NULL;
  switch (kin->reason)
    {
    case SERAI_KIN_ALIKE:
      return g_strdup_printf (
          _ ("Nearly the same text: %.0f %% of the shorter one stands in the other"),
          100 * kin->share);
    case SERAI_KIN_SAME_FIGURE:
      shared = name_pair (session, kin->detail);
      return g_strdup_printf (_ ("The same figure on %s"), shared);
    case SERAI_KIN_SAME_PEOPLE:
      shared = g_strdelimit (g_strdup (kin->detail), "\n", ';');
      return g_strdup_printf (_ ("The same people: %s"), shared);
    case SERAI_KIN_SAME_PAIR:
      shared = name_pair (session, kin->detail);
      return g_strdup_printf (_ ("Claims on the same countries: %s"), shared);
    }
  return NULL;
}

static void
opened_cb (AdwActionRow *row, gpointer user_data)
{
  Related *self = user_data;
  gint64 *id = g_object_get_data (G_OBJECT (row), "article");
  serai_session_open (self->session, *id);
  gtk_window_close (self->window);
}

static void
compared_cb (GtkButton *button, gpointer user_data)
{
  Related *self = user_data;
  gint64 *id = g_object_get_data (G_OBJECT (button), "article");
  serai_comparison_show (self->window, self->session, *id, self->article);
}

static GtkWidget *
new_compare_button (Related *self, const SeraiKin *kin)
{
  GtkWidget *button = gtk_button_new ();
  g_autofree char *name = g_strdup_printf (_ ("Compare with “%s”"), kin->title);
  gtk_button_set_child (GTK_BUTTON (button), gtk_label_new (_ ("Compare")));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (button), "article", g_memdup2 (&kin->id, sizeof kin->id),
                          g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (compared_cb), self);
  return button;
}

static void
add_row (Related *self, AdwPreferencesGroup *group, const SeraiKin *kin)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *day = serai_words_day (kin->published);
  g_autofree char *reason = tell_reason (self->session, kin);
  const char *parts[] = {day, kin->publisher, reason};
  g_autofree char *subtitle = serai_words_join (parts, G_N_ELEMENTS (parts));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), kin->title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_compare_button (self, kin));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "article", g_memdup2 (&kin->id, sizeof kin->id), g_free);
  g_signal_connect (row, "activated", G_CALLBACK (opened_cb), self);
  adw_preferences_group_add (group, row);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWindow) window = user_data;
  Related *self = g_object_get_data (G_OBJECT (window), "related");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found =
      serai_library_find_kin_finish (SERAI_LIBRARY (source), result, &error);
  if (found == NULL)
    {
      serai_session_report (self->session, error);
      return;
    }
  if (!gtk_widget_get_visible (GTK_WIDGET (window)))
    return;
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  for (guint i = 0; i < found->len; i++)
    add_row (self, group, found->pdata[i]);
  if (found->len == 0)
    adw_preferences_group_set_description (
        group, _ ("No other document has the same text, figures, people or countries."));
  adw_preferences_page_add (self->page, group);
}

void
serai_related_show (GtkWindow *parent, SeraiSession *session, gint64 article)
{
  Related *self = g_new0 (Related, 1);
  AdwPreferencesWindow *window = g_object_new (
      ADW_TYPE_PREFERENCES_WINDOW, "title", _ ("Related Documents"), "transient-for", parent,
      "modal", TRUE, "search-enabled", FALSE, "default-width", 620, "default-height", 480, NULL);
  self->session = g_object_ref (session);
  self->window = GTK_WINDOW (window); /* lent: it owns this */
  self->article = article;
  self->page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  adw_preferences_window_add (window, self->page);
  g_object_set_data_full (G_OBJECT (window), "related", self, (GDestroyNotify) free_related);
  serai_library_find_kin_async (serai_session_get_library (session), article, MOST_RELATED, NULL,
                                found_cb, g_object_ref (window));
  gtk_window_present (GTK_WINDOW (window));
}
