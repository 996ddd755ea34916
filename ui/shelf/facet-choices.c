/* SPDX-License-Identifier: GPL-3.0-or-later */
/* By what the shelf can be restricted: a popover of kinds, then of values with their counts; and
 * the searches that were saved. */
#include "shelf/facet-choices.h"

#include "shelf/facet-words.h"

#include "config.h"

#include <glib/gi18n.h>

#define MOST_CHOICES 60

/* The last row of the kinds. */
#define SAVED SERAI_N_FACETS

struct _SeraiFacetChoices
{
  GtkPopover parent_instance;

  SeraiShelfModel *model;
  SeraiSession *session;
  GCancellable *asking;
  SeraiFacetKind kind;

  GtkStack *pages;
  GtkListBox *kinds;
  GtkListBox *choices;
  GtkLabel *title;
  GtkLabel *nothing;
  GtkWidget *save_box;
  GtkEditable *name;
};

G_DEFINE_FINAL_TYPE (SeraiFacetChoices, serai_facet_choices, GTK_TYPE_POPOVER)

static void
empty_list (GtkListBox *list)
{
  GtkListBoxRow *row;
  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

/* A row of words, what stands behind them, and what it stands for. */
static void
add_row (GtkListBox *list,
         const char *words,
         const char *behind,
         gpointer data,
         GDestroyNotify free)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (words);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 34);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  if (behind != NULL)
    {
      GtkWidget *count = gtk_label_new (behind);
      gtk_widget_add_css_class (count, "source-line");
      gtk_widget_add_css_class (count, "numeric");
      gtk_box_append (GTK_BOX (box), count);
    }
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_object_set_data_full (G_OBJECT (row), "meaning", data, free);
  gtk_list_box_append (list, row);
}

static void
focus_first (GtkListBox *list)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, 0);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
show_choices (SeraiFacetChoices *self, guint n_choices)
{
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), n_choices == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->choices), n_choices > 0);
  gtk_stack_set_visible_child_name (self->pages, "choices");
  focus_first (self->choices);
}

static void
choices_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiFacetChoices) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) choices =
      serai_library_list_choices_finish (SERAI_LIBRARY (source), result, &error);
  if (choices == NULL)
    {
      if (self->session != NULL)
        serai_session_report (self->session, error);
      return;
    }
  empty_list (self->choices);
  for (guint i = 0; i < choices->len; i++)
    {
      const SeraiChoice *choice = choices->pdata[i];
      g_autofree char *words = serai_facet_words_value (self->kind, choice->value, choice->label);
      g_autofree char *count = g_strdup_printf ("%u", choice->n_articles);
      SeraiFilter *one = serai_filter_new ();
      serai_filter_add (one, self->kind, choice->value, choice->label);
      add_row (self->choices, words, count, one, (GDestroyNotify) serai_filter_free);
    }
  gtk_label_set_label (self->nothing, _ ("None of the documents shown has any."));
  show_choices (self, choices->len);
}

static void
searches_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiFacetChoices) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) searches =
      serai_library_list_searches_finish (SERAI_LIBRARY (source), result, &error);
  if (searches == NULL)
    {
      if (self->session != NULL)
        serai_session_report (self->session, error);
      return;
    }
  empty_list (self->choices);
  for (guint i = 0; i < searches->len; i++)
    {
      const SeraiSearch *search = searches->pdata[i];
      add_row (self->choices, search->name, NULL, serai_filter_copy (search->filter),
               (GDestroyNotify) serai_filter_free);
    }
  gtk_label_set_label (self->nothing, _ ("No search was saved yet."));
  show_choices (self, searches->len);
}

static void
ask (SeraiFacetChoices *self, guint kind)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  if (library == NULL)
    return;
  g_cancellable_cancel (self->asking);
  g_set_object (&self->asking, NULL);
  self->asking = g_cancellable_new ();
  const SeraiFilter *filter = serai_shelf_model_get_filter (self->model);
  gtk_widget_set_visible (self->save_box, kind == SAVED && !serai_filter_is_empty (filter));
  gtk_label_set_label (self->title, kind == SAVED ? _ ("Saved searches")
                                                  : serai_facet_words_kind ((SeraiFacetKind) kind));
  if (kind == SAVED)
    {
      serai_library_list_searches_async (library, self->asking, searches_cb, g_object_ref (self));
      return;
    }
  self->kind = (SeraiFacetKind) kind;
  serai_library_list_choices_async (library, self->kind, filter, MOST_CHOICES, self->asking,
                                    choices_cb, g_object_ref (self));
}

static void
kind_activated_cb (SeraiFacetChoices *self, GtkListBoxRow *row)
{
  guint kind = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "meaning")) - 1;
  if (kind != SERAI_FACET_STARRED)
    {
      ask (self, kind);
      return;
    }
  gtk_popover_popdown (GTK_POPOVER (self));
  serai_shelf_model_add_facet (self->model, SERAI_FACET_STARRED, "yes", NULL);
}

static void
choice_activated_cb (SeraiFacetChoices *self, GtkListBoxRow *row)
{
  const SeraiFilter *chosen = g_object_get_data (G_OBJECT (row), "meaning");
  gboolean is_search = gtk_label_get_label (self->title) != NULL
                       && g_str_equal (gtk_label_get_label (self->title), _ ("Saved searches"));
  g_autoptr (SeraiFilter) filter = serai_filter_copy (chosen);
  gtk_popover_popdown (GTK_POPOVER (self));
  if (is_search)
    {
      serai_shelf_model_set_filter (self->model, filter);
      return;
    }
  const SeraiFacet *facet = filter->facets->pdata[0];
  serai_shelf_model_add_facet (self->model, facet->kind, facet->value, facet->label);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiSession) session = user_data;
  g_autoptr (GError) error = NULL;
  if (serai_library_change_finish (SERAI_LIBRARY (source), result, &error))
    serai_session_toast (session, _ ("Search saved"), TRUE);
  else
    serai_session_report (session, error);
}

static void
save_cb (SeraiFacetChoices *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
  if (*name == '\0' || library == NULL)
    return;
  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_editable_set_text (self->name, "");
  serai_library_save_search_async (library, name, serai_shelf_model_get_filter (self->model), NULL,
                                   saved_cb, g_object_ref (self->session));
}

static void
back_cb (SeraiFacetChoices *self)
{
  gtk_stack_set_visible_child_name (self->pages, "kinds");
  focus_first (self->kinds);
}

static void
serai_facet_choices_dispose (GObject *object)
{
  SeraiFacetChoices *self = SERAI_FACET_CHOICES (object);
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  g_clear_object (&self->model);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (serai_facet_choices_parent_class)->dispose (object);
}

static void
serai_facet_choices_class_init (SeraiFacetChoicesClass *class)
{
  G_OBJECT_CLASS (class)->dispose = serai_facet_choices_dispose;
}

static void
serai_facet_choices_init (SeraiFacetChoices *self)
{
  g_autoptr (GtkBuilder) builder =
      gtk_builder_new_from_resource ("/io/github/serai/Serai/shelf/facet-choices.ui");
  self->pages = GTK_STACK (gtk_builder_get_object (builder, "pages"));
  self->kinds = GTK_LIST_BOX (gtk_builder_get_object (builder, "kinds"));
  self->choices = GTK_LIST_BOX (gtk_builder_get_object (builder, "choices"));
  self->title = GTK_LABEL (gtk_builder_get_object (builder, "title"));
  self->nothing = GTK_LABEL (gtk_builder_get_object (builder, "nothing"));
  self->save_box = GTK_WIDGET (gtk_builder_get_object (builder, "save_box"));
  self->name = GTK_EDITABLE (gtk_builder_get_object (builder, "name"));
  gtk_popover_set_child (GTK_POPOVER (self), GTK_WIDGET (self->pages));
  for (guint kind = 0; kind <= SAVED; kind++)
    add_row (self->kinds,
             kind == SAVED ? _ ("Saved searches") : serai_facet_words_kind ((SeraiFacetKind) kind),
             kind == SERAI_FACET_STARRED ? NULL : "›", GUINT_TO_POINTER (kind + 1), NULL);
  g_signal_connect_object (self->kinds, "row-activated", G_CALLBACK (kind_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->choices, "row-activated", G_CALLBACK (choice_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_builder_get_object (builder, "back"), "clicked",
                           G_CALLBACK (back_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_builder_get_object (builder, "save"), "clicked",
                           G_CALLBACK (save_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->name, "activate", G_CALLBACK (save_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "show", G_CALLBACK (back_cb), NULL);
}

GtkWidget *
serai_facet_choices_new (SeraiShelfModel *model, SeraiSession *session)
{
  SeraiFacetChoices *self = g_object_new (SERAI_TYPE_FACET_CHOICES, NULL);
  self->model = g_object_ref (model);
  self->session = g_object_ref (session);
  return GTK_WIDGET (self);
}
