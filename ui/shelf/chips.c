/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What restricts the shelf, always in sight: a chip a facet, and a button for more. */
#include "shelf/chips.h"

#include "shelf/facet-choices.h"
#include "shelf/facet-words.h"

#include "config.h"

#include <glib/gi18n.h>

struct _SeraiChips
{
  GtkWidget parent_instance;

  SeraiShelfModel *model;
  GtkWidget *flow;
  GtkWidget *more;
};

G_DEFINE_FINAL_TYPE (SeraiChips, serai_chips, GTK_TYPE_WIDGET)

static void
chip_cb (GtkButton *chip, gpointer user_data)
{
  SeraiChips *self = SERAI_CHIPS (gtk_widget_get_ancestor (GTK_WIDGET (chip), SERAI_TYPE_CHIPS));
  guint index = GPOINTER_TO_UINT (user_data);
  gtk_widget_grab_focus (self->more);
  serai_shelf_model_remove_facet (self->model, index);
}

static GtkWidget *
new_chip (const SeraiFacet *facet, guint index)
{
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  g_autofree char *words = serai_facet_words_value (facet->kind, facet->value, facet->label);
  GtkWidget *label = gtk_label_new (words);
  GtkWidget *cross = gtk_image_new_from_icon_name ("window-close-symbolic");
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 22);
  gtk_image_set_pixel_size (GTK_IMAGE (cross), 12);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), cross);
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "chip");
  g_autofree char *name =
      g_strdup_printf (_ ("%s: %s. Show also others"), serai_facet_words_kind (facet->kind), words);
  gtk_widget_set_tooltip_text (chip, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect (chip, "clicked", G_CALLBACK (chip_cb), GUINT_TO_POINTER (index));
  return chip;
}

/* The chips stand before the button, which stays. */
static void
show_facets (SeraiChips *self)
{
  const SeraiFilter *filter = serai_shelf_model_get_filter (self->model);
  GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (self->flow), 0);
  while (child != NULL && gtk_flow_box_child_get_child (child) != self->more)
    {
      gtk_flow_box_remove (GTK_FLOW_BOX (self->flow), GTK_WIDGET (child));
      child = gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (self->flow), 0);
    }
  for (guint i = 0; i < filter->facets->len; i++)
    {
      gtk_flow_box_insert (GTK_FLOW_BOX (self->flow), new_chip (filter->facets->pdata[i], i),
                           (int) i);
      child = gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (self->flow), (int) i);
      gtk_widget_set_focusable (GTK_WIDGET (child), FALSE);
      gtk_widget_set_halign (GTK_WIDGET (child), GTK_ALIGN_START);
    }
}

static void
serai_chips_dispose (GObject *object)
{
  SeraiChips *self = SERAI_CHIPS (object);
  g_clear_pointer (&self->flow, gtk_widget_unparent);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (serai_chips_parent_class)->dispose (object);
}

static void
serai_chips_class_init (SeraiChipsClass *class)
{
  G_OBJECT_CLASS (class)->dispose = serai_chips_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (class), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (class), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
serai_chips_init (SeraiChips *self)
{
  self->flow = gtk_flow_box_new ();
  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (self->flow), GTK_SELECTION_NONE);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (self->flow), 12);
  gtk_flow_box_set_column_spacing (GTK_FLOW_BOX (self->flow), 4);
  gtk_flow_box_set_row_spacing (GTK_FLOW_BOX (self->flow), 4);
  gtk_widget_add_css_class (self->flow, "chips");
  gtk_widget_set_parent (self->flow, GTK_WIDGET (self));

  self->more = gtk_menu_button_new ();
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->more), _ ("Filter"));
  gtk_widget_set_tooltip_text (self->more, _ ("Show Only Some Documents"));
  gtk_widget_add_css_class (self->more, "chip-more");
  gtk_flow_box_append (GTK_FLOW_BOX (self->flow), self->more);
  GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (GTK_FLOW_BOX (self->flow), 0);
  gtk_widget_set_focusable (GTK_WIDGET (child), FALSE);
  gtk_widget_set_halign (GTK_WIDGET (child), GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Filters"), -1);
}

void
serai_chips_set_model (SeraiChips *self, SeraiShelfModel *model, SeraiSession *session)
{
  g_set_object (&self->model, model);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->more),
                               serai_facet_choices_new (model, session));
  g_signal_connect_object (model, "filter-changed", G_CALLBACK (show_facets), self,
                           G_CONNECT_SWAPPED);
  show_facets (self);
}
