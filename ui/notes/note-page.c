/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sidebar's third page: the notes on the document, and the editor for one of them. */
#include "config.h"

#include "notes/note-page.h"

#include "base/text.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define QUOTED_LENGTH 240

struct _SeraiNotePage
{
  GtkWidget parent_instance;

  SeraiSession *session;
  SeraiNote *edited; /* what the editor holds; its id is 0 for a new note */

  GtkWidget *box;
  GtkWidget *editor;
  GtkLabel *quotation;
  GtkTextView *body;
  GtkWidget *delete;
  GtkStack *stack;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (SeraiNotePage, serai_note_page, GTK_TYPE_WIDGET)

/* Long passages are shown by their beginning; the note keeps them whole. */
static char *
quote (const char *words)
{
  g_autofree char *start =
      g_utf8_strlen (words, -1) > QUOTED_LENGTH ? g_utf8_substring (words, 0, QUOTED_LENGTH) : NULL;
  g_autofree char *shown = start != NULL ? g_strconcat (start, "…", NULL) : g_strdup (words);
  return g_strdup_printf (_ ("“%s”"), g_strdelimit (shown, "\n", ' '));
}

static void
edit (SeraiNotePage *self, SeraiNote *note)
{
  gboolean had_focus = gtk_widget_get_focus_child (self->editor) != NULL;
  g_clear_pointer (&self->edited, serai_note_unref);
  self->edited = note != NULL ? serai_note_ref (note) : NULL;
  gtk_widget_set_visible (self->editor, note != NULL);
  if (note == NULL)
    {
      gtk_list_box_unselect_all (self->list);
      /* A hidden editor must not keep the keys: Ctrl+Z is the window's again. */
      GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
      if (had_focus && root != NULL)
        gtk_root_set_focus (root, NULL);
      return;
    }
  g_autofree char *quotation = quote (note->quotation);
  gtk_label_set_label (self->quotation, quotation);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->body), note->body ? note->body : "",
                            -1);
  gtk_widget_set_visible (self->delete, note->id != 0);
}

static GtkWidget *
make_row (const SeraiNote *note)
{
  g_autoptr (GtkBuilder) builder =
      gtk_builder_new_from_resource ("/io/github/serai/Serai/notes/note-row.ui");
  GtkWidget *row = GTK_WIDGET (gtk_builder_get_object (builder, "row"));
  GtkLabel *quotation = GTK_LABEL (gtk_builder_get_object (builder, "quotation"));
  GtkLabel *body = GTK_LABEL (gtk_builder_get_object (builder, "body"));
  g_autofree char *words = quote (note->quotation);
  g_autofree char *said = g_strdup_printf ("%s %s", note->body ? note->body : "", words);
  gtk_label_set_label (quotation, words);
  gtk_label_set_label (body, note->body ? note->body : "");
  gtk_widget_set_visible (GTK_WIDGET (body), note->body != NULL && *note->body != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, said, -1);
  return g_object_ref (row); /* the builder's own goes with it */
}

static GPtrArray *
get_notes (SeraiNotePage *self)
{
  SeraiOpened *article = serai_session_get_article (self->session);
  return article != NULL ? article->notes : NULL;
}

static void
article_changed_cb (SeraiNotePage *self)
{
  SeraiOpened *article = serai_session_get_article (self->session);
  GPtrArray *notes = get_notes (self);
  GtkListBoxRow *row;
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; notes != NULL && i < notes->len; i++)
    {
      g_autoptr (GtkWidget) added = make_row (g_ptr_array_index (notes, i));
      gtk_list_box_append (self->list, added);
    }
  gtk_stack_set_visible_child_name (self->stack,
                                    notes != NULL && notes->len > 0 ? "list" : "empty");
  if (self->edited != NULL && (article == NULL || self->edited->document != article->id))
    edit (self, NULL);
}

static void
row_activated_cb (SeraiNotePage *self, GtkListBoxRow *row)
{
  SeraiNote *note = g_ptr_array_index (get_notes (self), gtk_list_box_row_get_index (row));
  edit (self, note);
  /* After another reading of the file its words may have no place in the text. */
  if (serai_span_length (note->span) > 0)
    serai_session_reveal (self->session, note->span);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiSession) session = user_data;
  g_autoptr (GError) error = NULL;
  if (serai_library_save_note_finish (SERAI_LIBRARY (source), result, &error) != 0)
    serai_session_toast (session, _ ("Note saved"), TRUE);
  else
    serai_session_report (session, error);
}

static void
save_cb (SeraiNotePage *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->body);
  GtkTextIter start, end;
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  g_autofree char *words = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  g_autoptr (SeraiNote) note =
      serai_note_new (self->edited->document, self->edited->span, self->edited->quotation, words);
  note->id = self->edited->id;
  note->created = self->edited->created;
  serai_library_save_note_async (serai_session_get_library (self->session), note, NULL, saved_cb,
                                 g_object_ref (self->session));
  edit (self, NULL);
}

static void
deleted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiSession) session = user_data;
  g_autoptr (GError) error = NULL;
  if (serai_library_change_finish (SERAI_LIBRARY (source), result, &error))
    serai_session_toast (session, _ ("Note deleted"), TRUE);
  else
    serai_session_report (session, error);
}

static void
delete_cb (SeraiNotePage *self)
{
  serai_library_delete_note_async (serai_session_get_library (self->session), self->edited->id,
                                   NULL, deleted_cb, g_object_ref (self->session));
  edit (self, NULL);
}

static void
close_cb (SeraiNotePage *self)
{
  edit (self, NULL);
}

static void
serai_note_page_dispose (GObject *object)
{
  SeraiNotePage *self = SERAI_NOTE_PAGE (object);
  gtk_widget_dispose_template (GTK_WIDGET (self), SERAI_TYPE_NOTE_PAGE);
  g_clear_pointer (&self->edited, serai_note_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (serai_note_page_parent_class)->dispose (object);
}

static void
serai_note_page_class_init (SeraiNotePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = serai_note_page_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/serai/Serai/notes/note-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiNotePage, box);
  gtk_widget_class_bind_template_child (widget_class, SeraiNotePage, editor);
  gtk_widget_class_bind_template_child (widget_class, SeraiNotePage, quotation);
  gtk_widget_class_bind_template_child (widget_class, SeraiNotePage, body);
  gtk_widget_class_bind_template_child (widget_class, SeraiNotePage, delete);
  gtk_widget_class_bind_template_child (widget_class, SeraiNotePage, stack);
  gtk_widget_class_bind_template_child (widget_class, SeraiNotePage, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
}

static void
serai_note_page_init (SeraiNotePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
serai_note_page_set_session (SeraiNotePage *self, SeraiSession *session)
{
  g_return_if_fail (self->session == NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::article", G_CALLBACK (article_changed_cb), self,
                           G_CONNECT_SWAPPED);
  article_changed_cb (self);
}

gboolean
serai_note_page_begin (SeraiNotePage *self)
{
  SeraiOpened *article = serai_session_get_article (self->session);
  SeraiSpan span;
  if (article == NULL || !serai_session_get_passage (self->session, &span))
    return FALSE;
  g_autofree char *words = serai_text_slice (article->document->text, span.start, span.end);
  g_autoptr (SeraiNote) note = serai_note_new (article->id, span, words, "");
  edit (self, note);
  gtk_widget_grab_focus (GTK_WIDGET (self->body));
  return TRUE;
}
