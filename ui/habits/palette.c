/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The palette of commands: a few letters find what can be done, Return does it. */
#include "habits/palette.h"

#include "habits/deeds.h"

#include "base/text.h"

#include <glib/gi18n.h>
#include <string.h>

struct _SeraiPalette
{
  AdwWindow parent_instance;

  GtkSearchEntry *entry;
  GtkListBox *list;
  char **wanted; /* folded words */
};

G_DEFINE_FINAL_TYPE (SeraiPalette, serai_palette, ADW_TYPE_WINDOW)

static const SeraiDeed *
get_deed (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "deed");
}

/* Every word must begin or stand in the label. */
static gboolean
is_wanted (GtkListBoxRow *row, gpointer user_data)
{
  SeraiPalette *self = user_data;
  g_autofree char *label = serai_text_fold (_ (get_deed (row)->label));
  for (char **word = self->wanted; word != NULL && *word != NULL; word++)
    if (strstr (label, *word) == NULL)
      return FALSE;
  return TRUE;
}

static GtkListBoxRow *
find_row (SeraiPalette *self, int from, int step)
{
  for (int i = from;; i += step)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, i);
      if (row == NULL || gtk_widget_get_child_visible (GTK_WIDGET (row)))
        return row;
    }
}

static void
search_changed_cb (SeraiPalette *self)
{
  g_autofree char *folded = serai_text_fold (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  g_strfreev (self->wanted);
  self->wanted = g_strsplit (folded, " ", -1);
  gtk_list_box_invalidate_filter (self->list);
  gtk_list_box_select_row (self->list, find_row (self, 0, 1));
}

static void
activate_row (SeraiPalette *self, GtkListBoxRow *row)
{
  if (row == NULL)
    return;
  const SeraiDeed *deed = get_deed (row);
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (self)));
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;
  g_action_parse_detailed_name (deed->action, &name, &target, NULL);
  gtk_window_close (GTK_WINDOW (self));
  gtk_widget_activate_action_variant (parent, name, target);
}

static void
row_activated_cb (SeraiPalette *self, GtkListBoxRow *row)
{
  activate_row (self, row);
}

static void
entry_activated_cb (SeraiPalette *self)
{
  activate_row (self, gtk_list_box_get_selected_row (self->list));
}

/* The arrows move in the list while the letters go on into the entry. */
static gboolean
key_pressed_cb (SeraiPalette *self, guint key)
{
  if (key == GDK_KEY_Escape)
    {
      gtk_window_close (GTK_WINDOW (self));
      return TRUE;
    }
  if (key != GDK_KEY_Down && key != GDK_KEY_Up)
    return FALSE;
  int step = key == GDK_KEY_Down ? 1 : -1;
  GtkListBoxRow *here = gtk_list_box_get_selected_row (self->list);
  GtkListBoxRow *next =
      find_row (self, here != NULL ? gtk_list_box_row_get_index (here) + step : 0, step);
  if (next != NULL)
    {
      gtk_list_box_select_row (self->list, next);
      gtk_widget_grab_focus (GTK_WIDGET (next));
      gtk_widget_grab_focus (GTK_WIDGET (self->entry));
    }
  return TRUE;
}

static void
add_deed (SeraiPalette *self, const SeraiDeed *deed)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (_ (deed->label));
  guint key;
  GdkModifierType modifiers;
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  if (deed->keys[0] != NULL && gtk_accelerator_parse (deed->keys[0], &key, &modifiers))
    {
      g_autofree char *keys = gtk_accelerator_get_label (key, modifiers);
      GtkWidget *told = gtk_label_new (keys);
      gtk_widget_add_css_class (told, "source-line");
      gtk_box_append (GTK_BOX (box), told);
    }
  gtk_widget_add_css_class (box, "palette-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data (G_OBJECT (row), "deed", (gpointer) deed);
  gtk_list_box_append (self->list, row);
}

static void
serai_palette_finalize (GObject *object)
{
  g_strfreev (SERAI_PALETTE (object)->wanted);
  G_OBJECT_CLASS (serai_palette_parent_class)->finalize (object);
}

static void
serai_palette_dispose (GObject *object)
{
  SeraiPalette *self = SERAI_PALETTE (object);
  if (self->list != NULL)
    gtk_list_box_set_filter_func (self->list, NULL, NULL, NULL);
  self->list = NULL;
  G_OBJECT_CLASS (serai_palette_parent_class)->dispose (object);
}

static void
serai_palette_class_init (SeraiPaletteClass *class)
{
  G_OBJECT_CLASS (class)->dispose = serai_palette_dispose;
  G_OBJECT_CLASS (class)->finalize = serai_palette_finalize;
}

static void
serai_palette_init (SeraiPalette *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  guint n_deeds;
  const SeraiDeed *deeds = serai_deeds_get (&n_deeds);

  self->entry = GTK_SEARCH_ENTRY (gtk_search_entry_new ());
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  g_object_set (self->entry, "placeholder-text", _ ("What do you want to do?"), "margin-start", 12,
                "margin-end", 12, "margin-top", 12, "margin-bottom", 6, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("All commands"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("All commands"), -1);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "navigation-sidebar");
  for (guint i = 0; i < n_deeds; i++)
    if (deeds[i].action != NULL && !g_str_equal (deeds[i].action, "app.palette"))
      add_deed (self, &deeds[i]);
  gtk_list_box_set_filter_func (self->list, is_wanted, self, NULL);
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_swapped (self->entry, "search-changed", G_CALLBACK (search_changed_cb), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (entry_activated_cb), self);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->list));
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->entry));
  gtk_box_append (GTK_BOX (box), scrolled);
  adw_window_set_content (ADW_WINDOW (self), box);
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->entry));
}

void
serai_palette_show (GtkWindow *parent)
{
  SeraiPalette *self =
      g_object_new (SERAI_TYPE_PALETTE, "transient-for", parent, "modal", TRUE, "title",
                    _ ("All commands"), "default-width", 440, "default-height", 420, NULL);
  gtk_window_present (GTK_WINDOW (self));
}
