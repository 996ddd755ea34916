/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two documents as one text: what went is struck through, what came is underlined. */
#include "shelf/comparison.h"

#include "document/compare.h"
#include "words.h"

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

typedef struct
{
  SeraiSession *session;
  GtkTextBuffer *buffer;
  GtkLabel *summary;
  gint64 after;
  SeraiOpened *first;
} Comparison;

static void
free_comparison (Comparison *self)
{
  g_object_unref (self->session);
  g_object_unref (self->buffer);
  g_object_unref (self->summary);
  g_clear_pointer (&self->first, serai_opened_unref);
  g_free (self);
}

/* Grounds alone and lines: a tag with a colour of its own for letters ends GTK 4.8 under a screen
 * reader. */
static void
create_tags (GtkTextBuffer *buffer)
{
  gtk_text_buffer_create_tag (buffer, "removed", "strikethrough", TRUE, "background-rgba",
                              &(GdkRGBA){0.75f, 0.11f, 0.16f, 0.16f}, NULL);
  gtk_text_buffer_create_tag (buffer, "added", "underline", PANGO_UNDERLINE_SINGLE,
                              "background-rgba", &(GdkRGBA){0.09f, 0.45f, 0.25f, 0.18f}, NULL);
}

static void
insert_paragraph (GtkTextBuffer *buffer, const SeraiEditParagraph *paragraph)
{
  GtkTextIter end;
  for (guint i = 0; i < paragraph->pieces->len; i++)
    {
      const SeraiEditPiece *piece = paragraph->pieces->pdata[i];
      const char *tag = piece->edit == SERAI_EDIT_REMOVED ? "removed"
                        : piece->edit == SERAI_EDIT_ADDED ? "added"
                                                          : NULL;
      gtk_text_buffer_get_end_iter (buffer, &end);
      gtk_text_buffer_insert_with_tags_by_name (buffer, &end, piece->text, -1, tag, NULL);
      gtk_text_buffer_get_end_iter (buffer, &end);
      gtk_text_buffer_insert (buffer, &end, i + 1 < paragraph->pieces->len ? " " : "\n\n", -1);
    }
}

static void
show (Comparison *self, SeraiOpened *second)
{
  guint counts[4] = {0};
  g_autoptr (GPtrArray) paragraphs =
      serai_compare_texts (self->first->document->text, second->document->text);
  for (guint i = 0; i < paragraphs->len; i++)
    {
      const SeraiEditParagraph *paragraph = paragraphs->pdata[i];
      counts[paragraph->edit]++;
      insert_paragraph (self->buffer, paragraph);
    }
  g_autofree char *words = g_strdup_printf (
      _ ("From “%s” to “%s”: %u paragraphs the same, %u changed, %u gone, %u new"),
      serai_words_title (self->first->document), serai_words_title (second->document),
      counts[SERAI_EDIT_SAME], counts[SERAI_EDIT_CHANGED], counts[SERAI_EDIT_REMOVED],
      counts[SERAI_EDIT_ADDED]);
  gtk_label_set_label (self->summary, words);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Comparison *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiOpened) opened =
      serai_library_load_finish (SERAI_LIBRARY (source), result, &error);
  if (opened == NULL)
    serai_session_report (self->session, error);
  else if (self->first == NULL)
    {
      self->first = g_steal_pointer (&opened);
      serai_library_load_async (SERAI_LIBRARY (source), self->after, NULL, loaded_cb, self);
      return;
    }
  else
    show (self, opened);
  free_comparison (self);
}

static void
add_escape (GtkWidget *window)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                        gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (window, keys);
}

void
serai_comparison_show (GtkWindow *parent, SeraiSession *session, gint64 before, gint64 after)
{
  Comparison *self = g_new0 (Comparison, 1);
  GtkWidget *window =
      g_object_new (ADW_TYPE_WINDOW, "title", _ ("What differs"), "transient-for", parent, "modal",
                    TRUE, "default-width", 720, "default-height", 600, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *view = gtk_text_view_new ();
  GtkWidget *summary = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (summary), TRUE);
  gtk_label_set_xalign (GTK_LABEL (summary), 0);
  gtk_widget_add_css_class (summary, "source-line");
  gtk_widget_set_margin_start (summary, 26);
  gtk_widget_set_margin_end (summary, 26);
  gtk_widget_set_margin_top (summary, 8);
  gtk_widget_set_margin_bottom (summary, 8);
  gtk_text_view_set_editable (GTK_TEXT_VIEW (view), FALSE);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (view), 26);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (view), 26);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (view), 12);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("What differs"), -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), summary);
  gtk_box_append (GTK_BOX (box), scroller);
  adw_window_set_content (ADW_WINDOW (window), box);
  self->session = g_object_ref (session);
  self->buffer = g_object_ref (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)));
  self->summary = g_object_ref (GTK_LABEL (summary));
  self->after = after;
  create_tags (self->buffer);
  add_escape (window);
  serai_library_load_async (serai_session_get_library (session), before, NULL, loaded_cb, self);
  gtk_window_present (GTK_WINDOW (window));
}
