/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All corrections of the library, the newest first. */
#include "corrections/said-window.h"

#include "corrections/correcting.h"
#include "corrections/said-words.h"
#include "language/recogniser.h"
#include "words.h"

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define MOST_ROWS 500

#define SERAI_TYPE_SAID_WINDOW (serai_said_window_get_type ())
G_DECLARE_FINAL_TYPE (SeraiSaidWindow, serai_said_window, SERAI, SAID_WINDOW, AdwWindow)

struct _SeraiSaidWindow
{
  AdwWindow parent_instance;

  SeraiSession *session;
  GCancellable *cancellable;
  GtkWidget *bin; /* around what is shown below the header */
};

G_DEFINE_FINAL_TYPE (SeraiSaidWindow, serai_said_window, ADW_TYPE_WINDOW)

static void refresh (SeraiSaidWindow *self);

static const char *
find_title (SeraiSaidWindow *self, gint64 article)
{
  GListModel *articles = serai_library_get_articles (serai_session_get_library (self->session));
  for (guint i = 0; i < g_list_model_get_n_items (articles); i++)
    {
      g_autoptr (SeraiArticle) item = g_list_model_get_item (articles, i);
      if (serai_article_get_id (item) == article)
        return serai_article_get_title (item);
    }
  return NULL;
}

static char *
describe_place (SeraiSaidWindow *self, const SeraiCorrection *correction)
{
  if (correction->article == 0)
    return g_strdup (_ ("in all documents"));
  const char *title = find_title (self, correction->article);
  return g_strdup_printf (correction->start >= 0 ? _ ("at one place in “%s”") : _ ("in “%s”"),
                          title != NULL ? title : _ ("one document"));
}

static void
taken_back_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiSaidWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  if (self->session == NULL)
    return;
  if (!serai_library_change_finish (SERAI_LIBRARY (source), result, &error))
    serai_session_report (self->session, error);
  refresh (self);
}

static void
take_back_cb (GtkButton *button, SeraiSaidWindow *self)
{
  SeraiCorrection *correction = g_object_get_data (G_OBJECT (button), "correction");
  g_autoptr (GPtrArray) list = serai_correcting_list (serai_correction_ref (correction));
  serai_library_take_back_async (serai_session_get_library (self->session), list, NULL,
                                 taken_back_cb, g_object_ref (self));
}

static GtkWidget *
make_row (SeraiSaidWindow *self, SeraiCorrection *correction, SeraiReference *reference)
{
  g_autofree char *words = serai_said_words (correction, reference);
  g_autofree char *place = describe_place (self, correction);
  g_autofree char *day = serai_words_moment (correction->created);
  g_autofree char *subtitle =
      day != NULL ? g_strdup_printf ("%s · %s", day, place) : g_strdup (place);
  g_autofree char *said = g_strdup_printf (_ ("Take back: %s"), words);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_label (_ ("Take Back"));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), words);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, said, -1);
  g_object_set_data_full (G_OBJECT (button), "correction", serai_correction_ref (correction),
                          (GDestroyNotify) serai_correction_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (take_back_cb), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return row;
}

static GtkWidget *
make_list (SeraiSaidWindow *self, GPtrArray *said)
{
  SeraiRecogniser *recogniser =
      serai_library_get_recogniser (serai_session_get_library (self->session));
  SeraiReference *reference =
      recogniser != NULL ? serai_recogniser_get_reference (recogniser) : NULL;
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *words =
      g_strdup_printf (ngettext ("%u correction wins over what the machine finds.",
                                 "%u corrections win over what the machine finds.", said->len),
                       said->len);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), words);
  for (guint i = said->len; i-- > 0 && said->len - i <= MOST_ROWS;)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               make_row (self, said->pdata[i], reference));
  GtkWidget *page = adw_preferences_page_new ();
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  return page;
}

static GtkWidget *
make_empty (void)
{
  GtkWidget *page = adw_status_page_new ();
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "object-select-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("Nothing Corrected"));
  adw_status_page_set_description (
      ADW_STATUS_PAGE (page),
      _ ("Names that you rename, merge, mark or ignore are listed here and can be taken back."));
  gtk_widget_set_vexpand (page, TRUE);
  return page;
}

static void
corrections_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiSaidWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiCorrections) corrections =
      serai_library_get_corrections_finish (SERAI_LIBRARY (source), result, &error);
  if (self->session == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (corrections == NULL)
    {
      serai_session_report (self->session, error);
      return;
    }
  GPtrArray *said = serai_corrections_get_list (corrections);
  adw_bin_set_child (ADW_BIN (self->bin), said->len > 0 ? make_list (self, said) : make_empty ());
  gtk_window_present (GTK_WINDOW (self));
}

static void
refresh (SeraiSaidWindow *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  serai_library_get_corrections_async (serai_session_get_library (self->session), self->cancellable,
                                       corrections_cb, g_object_ref (self));
}

static void
serai_said_window_dispose (GObject *object)
{
  SeraiSaidWindow *self = SERAI_SAID_WINDOW (object);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (serai_said_window_parent_class)->dispose (object);
}

static void
serai_said_window_class_init (SeraiSaidWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = serai_said_window_dispose;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close",
                                       NULL);
}

static void
serai_said_window_init (SeraiSaidWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->bin = adw_bin_new ();
  gtk_widget_set_vexpand (self->bin, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), self->bin);
  adw_window_set_content (ADW_WINDOW (self), box);
}

void
serai_said_window_show (GtkWindow *parent, SeraiSession *session)
{
  if (serai_session_get_library (session) == NULL)
    return;
  SeraiSaidWindow *self =
      g_object_new (SERAI_TYPE_SAID_WINDOW, "title", _ ("Corrections"), "transient-for", parent,
                    "default-width", 640, "default-height", 520, "destroy-with-parent", TRUE, NULL);
  self->session = g_object_ref (session);
  refresh (self);
}
