/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sidebar's first page: everybody and everything that the document names. */
#include "config.h"

#include "sidebar/entity-page.h"

#include "glyph.h"
#include "sidebar/entity-card.h"
#include "sidebar/items.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _SeraiEntityPage
{
  GtkWidget parent_instance;

  SeraiSession *session;
  GPtrArray *items; /* (element-type SeraiItem) a row each, in the list's order */

  GtkStack *stack;
  GtkScrolledWindow *scroller;
  GtkListBox *list;
  SeraiEntityCard *card;
};

G_DEFINE_FINAL_TYPE (SeraiEntityPage, serai_entity_page, GTK_TYPE_WIDGET)

static SeraiItem *
get_item (SeraiEntityPage *self, GtkListBoxRow *row)
{
  return g_ptr_array_index (self->items, gtk_list_box_row_get_index (row));
}

static GtkWidget *
make_row (SeraiItem *item)
{
  g_autoptr (GtkBuilder) builder =
      gtk_builder_new_from_resource ("/io/github/serai/Serai/sidebar/entity-row.ui");
  GtkWidget *row = GTK_WIDGET (gtk_builder_get_object (builder, "row"));
  GtkWidget *box = GTK_WIDGET (gtk_builder_get_object (builder, "box"));
  GtkLabel *title = GTK_LABEL (gtk_builder_get_object (builder, "title"));
  GtkLabel *subtitle = GTK_LABEL (gtk_builder_get_object (builder, "subtitle"));
  GtkLabel *count = GTK_LABEL (gtk_builder_get_object (builder, "count"));
  guint n_spans = serai_item_get_spans (item)->len;
  g_autofree char *number = g_strdup_printf ("%u", n_spans);
  g_autofree char *said = g_strdup_printf (ngettext ("%s, %u mention", "%s, %u mentions", n_spans),
                                           serai_item_get_title (item), n_spans);

  gtk_box_prepend (GTK_BOX (box), serai_glyph_new_for_kind (serai_item_get_kind (item)));
  gtk_label_set_label (title, serai_item_get_title (item));
  gtk_widget_set_tooltip_text (GTK_WIDGET (title), serai_item_get_title (item));
  gtk_widget_set_visible (GTK_WIDGET (subtitle), serai_item_get_subtitle (item) != NULL);
  gtk_label_set_label (subtitle,
                       serai_item_get_subtitle (item) ? serai_item_get_subtitle (item) : "");
  gtk_label_set_label (count, number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, said, -1);
  return g_object_ref (row); /* the builder's own goes with it */
}

static void
update_header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  SeraiEntityPage *self = user_data;
  SeraiGroup group = serai_item_get_group (get_item (self, row));
  if (before != NULL && serai_item_get_group (get_item (self, before)) == group)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  GtkWidget *header = gtk_label_new (serai_group_get_title (group));
  gtk_label_set_xalign (GTK_LABEL (header), 0);
  gtk_widget_add_css_class (header, "group-title");
  gtk_list_box_row_set_header (row, header);
}

static GtkListBoxRow *
find_row (SeraiEntityPage *self, const char *key)
{
  for (guint i = 0; key != NULL && i < self->items->len; i++)
    if (g_strcmp0 (serai_item_get_key (g_ptr_array_index (self->items, i)), key) == 0)
      return gtk_list_box_get_row_at_index (self->list, i);
  return NULL;
}

/* The list shows the session's entity, whoever chose it; the card tells of it. */
static void
show_entity (SeraiEntityPage *self)
{
  GtkListBoxRow *row = find_row (self, serai_session_get_entity (self->session));
  serai_entity_card_show (self->card, self->session, row != NULL ? get_item (self, row) : NULL);
  if (row != NULL)
    gtk_list_box_select_row (self->list, row);
  else
    gtk_list_box_unselect_all (self->list);
  if (row != NULL)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
entity_changed_cb (SeraiEntityPage *self)
{
  show_entity (self);
}

static void
article_changed_cb (SeraiEntityPage *self)
{
  SeraiOpened *article = serai_session_get_article (self->session);
  GtkListBoxRow *row;
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  g_clear_pointer (&self->items, g_ptr_array_unref);
  self->items = article != NULL ? serai_items_new (article->analysis, article->document->text)
                                : g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->items->len; i++)
    {
      g_autoptr (GtkWidget) added = make_row (g_ptr_array_index (self->items, i));
      gtk_list_box_append (self->list, added);
    }
  gtk_stack_set_visible_child_name (self->stack, article == NULL         ? "closed"
                                                 : self->items->len == 0 ? "empty"
                                                                         : "list");
  show_entity (self);
}

/* A value has no card: choosing it shows its first place, choosing it again the next. */
static void
row_activated_cb (SeraiEntityPage *self, GtkListBoxRow *row)
{
  SeraiItem *item = get_item (self, row);
  GArray *spans = serai_item_get_spans (item);
  if (serai_item_get_key (item) != NULL)
    {
      serai_session_set_entity (self->session, serai_item_get_key (item));
      serai_session_reveal (self->session, g_array_index (spans, SeraiSpan, 0));
      return;
    }
  guint next = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "next-span"));
  serai_session_reveal (self->session, g_array_index (spans, SeraiSpan, next % spans->len));
  g_object_set_data (G_OBJECT (row), "next-span", GUINT_TO_POINTER ((next + 1) % spans->len));
}

static void
serai_entity_page_dispose (GObject *object)
{
  SeraiEntityPage *self = SERAI_ENTITY_PAGE (object);
  /* The list lives on a little and would ask for headers of items that have gone. */
  if (self->list != NULL)
    gtk_list_box_set_header_func (self->list, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SERAI_TYPE_ENTITY_PAGE);
  g_clear_object (&self->session);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  G_OBJECT_CLASS (serai_entity_page_parent_class)->dispose (object);
}

static void
serai_entity_page_class_init (SeraiEntityPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = serai_entity_page_dispose;
  g_type_ensure (SERAI_TYPE_ENTITY_CARD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/serai/Serai/sidebar/entity-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiEntityPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SeraiEntityPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, SeraiEntityPage, list);
  gtk_widget_class_bind_template_child (widget_class, SeraiEntityPage, card);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
serai_entity_page_init (SeraiEntityPage *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->list, update_header_cb, self, NULL);
}

void
serai_entity_page_set_session (SeraiEntityPage *self, SeraiSession *session)
{
  g_return_if_fail (self->session == NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::article", G_CALLBACK (article_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::entity", G_CALLBACK (entity_changed_cb), self,
                           G_CONNECT_SWAPPED);
  article_changed_cb (self);
}
