/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A popover with a list of corrections. */
#include "corrections/choices.h"

#include "config.h"

#include <glib/gi18n.h>

#define WIDTH 300
#define MAX_HEIGHT 420
#define TITLE_CHARACTERS 34

struct _SeraiChoices
{
  GtkPopover parent_instance;

  SeraiSession *session;
  GCancellable *cancellable;

  GtkLabel *heading;
  GtkWidget *search; /* or NULL */
  GtkListBox *list;
  char *section; /* the next row begins it, or NULL */
};

/* What a row does. */
typedef struct
{
  GPtrArray *corrections; /* or NULL */
  char *sentence;
  char *entity;
  char *action;
} Choice;

enum
{
  SIGNAL_FILL,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SeraiChoices, serai_choices, GTK_TYPE_POPOVER)

static void
free_choice (gpointer data)
{
  Choice *choice = data;
  g_clear_pointer (&choice->corrections, g_ptr_array_unref);
  g_free (choice->sentence);
  g_free (choice->entity);
  g_free (choice->action);
  g_free (choice);
}

static void
row_activated_cb (SeraiChoices *self, GtkListBoxRow *row)
{
  Choice *choice = g_object_get_data (G_OBJECT (row), "choice");
  if (choice == NULL)
    return;
  g_autoptr (SeraiSession) session = g_object_ref (self->session);
  g_autoptr (GPtrArray) corrections =
      choice->corrections != NULL ? g_ptr_array_ref (choice->corrections) : NULL;
  g_autofree char *sentence = g_strdup (choice->sentence);
  g_autofree char *entity = g_strdup (choice->entity);
  g_autofree char *action = g_strdup (choice->action);
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  gtk_popover_popdown (GTK_POPOVER (self));
  if (corrections != NULL)
    serai_correcting_do (GTK_WIDGET (self), session, corrections, sentence, entity);
  else if (parent != NULL)
    gtk_widget_activate_action (parent, action, NULL);
}

static void
search_changed_cb (SeraiChoices *self)
{
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    g_signal_emit (self, signals[SIGNAL_FILL], 0);
}

static void
show_cb (SeraiChoices *self)
{
  if (self->search != NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  g_signal_emit (self, signals[SIGNAL_FILL], 0);
  /* The rows came too late for the popover to give the first of them the focus. */
  if (self->search != NULL)
    gtk_widget_grab_focus (self->search);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

/* A popover that closes keeps the focus in GTK 4.8, and the next key would get lost. */
static void
closed_cb (SeraiChoices *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_cancellable_cancel (self->cancellable);
  if (parent != NULL && gtk_widget_get_mapped (parent))
    gtk_widget_grab_focus (parent);
}

static void
remove_rows (SeraiChoices *self)
{
  GtkListBoxRow *row;
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

static void
serai_choices_dispose (GObject *object)
{
  SeraiChoices *self = SERAI_CHOICES (object);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->session);
  g_clear_pointer (&self->section, g_free);
  G_OBJECT_CLASS (serai_choices_parent_class)->dispose (object);
}

static void
serai_choices_class_init (SeraiChoicesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = serai_choices_dispose;
  signals[SIGNAL_FILL] = g_signal_new ("fill", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
serai_choices_init (SeraiChoices *self)
{
  self->cancellable = g_cancellable_new ();
}

static void
update_header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  const char *title = g_object_get_data (G_OBJECT (row), "section");
  if (title == NULL || gtk_list_box_row_get_header (row) != NULL)
    return;
  GtkWidget *header = gtk_label_new (title);
  gtk_label_set_xalign (GTK_LABEL (header), 0);
  gtk_widget_add_css_class (header, "group-title");
  gtk_list_box_row_set_header (row, header);
}

static GtkWidget *
build (SeraiChoices *self, gboolean has_search)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  self->heading = GTK_LABEL (gtk_label_new (""));
  gtk_label_set_xalign (self->heading, 0);
  gtk_label_set_wrap (self->heading, TRUE);
  gtk_label_set_wrap_mode (self->heading, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (self->heading, 3);
  gtk_label_set_ellipsize (self->heading, PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (self->heading, TITLE_CHARACTERS);
  gtk_label_set_max_width_chars (self->heading, TITLE_CHARACTERS);
  gtk_widget_add_css_class (GTK_WIDGET (self->heading), "heading");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->heading));
  if (has_search)
    {
      self->search = gtk_search_entry_new ();
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      _ ("Name to look for"), -1);
      g_signal_connect_object (self->search, "search-changed", G_CALLBACK (search_changed_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (box), self->search);
    }
  GtkWidget *scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MAX_HEIGHT);
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_list_box_set_header_func (self->list, update_header_cb, NULL, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "choices");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_widget_set_size_request (box, WIDTH, -1);
  return box;
}

GtkWidget *
serai_choices_new (gboolean has_search)
{
  SeraiChoices *self = g_object_new (SERAI_TYPE_CHOICES, NULL);
  gtk_popover_set_child (GTK_POPOVER (self), build (self, has_search));
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect (self, "show", G_CALLBACK (show_cb), NULL);
  g_signal_connect (self, "closed", G_CALLBACK (closed_cb), NULL);
  return GTK_WIDGET (self);
}

void
serai_choices_set_session (SeraiChoices *self, SeraiSession *session)
{
  g_set_object (&self->session, session);
}

void
serai_choices_clear (SeraiChoices *self, const char *heading)
{
  g_cancellable_cancel (self->cancellable);
  g_set_object (&self->cancellable, NULL);
  self->cancellable = g_cancellable_new ();
  remove_rows (self);
  gtk_label_set_label (self->heading, heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  heading, -1);
}

const char *
serai_choices_get_words (SeraiChoices *self)
{
  return self->search != NULL ? gtk_editable_get_text (GTK_EDITABLE (self->search)) : "";
}

GCancellable *
serai_choices_get_cancellable (SeraiChoices *self)
{
  return self->cancellable;
}

static GtkLabel *
make_label (const char *words, const char *style)
{
  GtkLabel *label = GTK_LABEL (gtk_label_new (words));
  gtk_label_set_xalign (label, 0);
  gtk_label_set_ellipsize (label, PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (label, TITLE_CHARACTERS);
  if (style != NULL)
    {
      gtk_widget_add_css_class (GTK_WIDGET (label), "caption");
      gtk_widget_add_css_class (GTK_WIDGET (label), style);
    }
  return label;
}

/* What a row is called follows its caption, which may come later. */
static void
caption_cb (GtkLabel *caption, GParamSpec *pspec, GtkWidget *row)
{
  const char *title = g_object_get_data (G_OBJECT (row), "title");
  g_autofree char *said = g_strjoin (", ", title, gtk_label_get_label (caption), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  *gtk_label_get_label (caption) != '\0' ? said : title, -1);
}

static GtkWidget *
make_row (SeraiChoices *self,
          GtkWidget *glyph,
          const char *title,
          const char *caption,
          GtkLabel **out_caption)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkLabel *name = make_label (title, NULL);
  *out_caption = make_label (caption, "quiet");
  gtk_widget_set_tooltip_text (row, title);
  gtk_widget_set_hexpand (lines, TRUE);
  gtk_widget_set_valign (lines, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (lines), GTK_WIDGET (name));
  gtk_box_append (GTK_BOX (lines), GTK_WIDGET (*out_caption));
  if (glyph != NULL)
    {
      gtk_widget_set_size_request (glyph, 16, -1);
      gtk_box_append (GTK_BOX (box), glyph);
    }
  gtk_box_append (GTK_BOX (box), lines);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "title", g_strdup (title), g_free);
  g_object_set_data_full (G_OBJECT (row), "section", g_steal_pointer (&self->section), g_free);
  g_signal_connect_object (*out_caption, "notify::label", G_CALLBACK (caption_cb), row, 0);
  caption_cb (*out_caption, NULL, row);
  return row;
}

GtkWidget *
serai_choices_add (SeraiChoices *self,
                   GtkWidget *glyph,
                   const char *title,
                   const char *caption,
                   GPtrArray *corrections,
                   const char *sentence,
                   const char *entity)
{
  GtkLabel *said;
  GtkWidget *row = make_row (self, glyph, title, caption != NULL ? caption : " ", &said);
  Choice *choice = g_new0 (Choice, 1);
  choice->corrections = corrections;
  choice->sentence = g_strdup (sentence);
  choice->entity = g_strdup (entity);
  g_object_set_data_full (G_OBJECT (row), "choice", choice, free_choice);
  gtk_widget_set_visible (GTK_WIDGET (said), caption == NULL || *caption != '\0');
  gtk_list_box_append (self->list, row);
  if (caption == NULL)
    serai_correcting_show_reach (self->session, corrections->pdata[corrections->len - 1], said,
                                 self->cancellable);
  return row;
}

void
serai_choices_add_action (SeraiChoices *self, const char *title, const char *action)
{
  GtkLabel *said;
  GtkWidget *row = make_row (self, NULL, title, "", &said);
  Choice *choice = g_new0 (Choice, 1);
  choice->action = g_strdup (action);
  g_object_set_data_full (G_OBJECT (row), "choice", choice, free_choice);
  gtk_widget_set_visible (GTK_WIDGET (said), FALSE);
  gtk_list_box_append (self->list, row);
}

void
serai_choices_add_section (SeraiChoices *self, const char *title)
{
  g_free (self->section);
  self->section = g_strdup (title);
}

void
serai_choices_add_nothing (SeraiChoices *self, const char *sentence)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkLabel *label = make_label (sentence, "quiet");
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_lines (label, 3);
  gtk_label_set_width_chars (label, TITLE_CHARACTERS);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), GTK_WIDGET (label));
  gtk_list_box_append (self->list, row);
}
