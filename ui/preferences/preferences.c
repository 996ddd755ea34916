/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The preferences: few, each taking effect at once. */
#include "preferences/preferences.h"

#include <glib/gi18n.h>
#include <math.h>

struct _SeraiPreferences
{
  AdwPreferencesWindow parent_instance;

  AdwComboRow *text_font;
  AdwComboRow *text_style;
  GtkSpinButton *text_zoom;
  GtkSpinButton *text_spacing;
  GtkSpinButton *text_width;
  GtkSwitch *mark_people;
  GtkSwitch *mark_places;
  GtkSwitch *mark_bodies;
  GtkSwitch *mark_goods;
  GtkSwitch *mark_dates;
  GtkSwitch *mark_numbers;
  GtkSwitch *mark_claims;
  GtkSwitch *online;
};

/* One line a switch: its key in the settings. */
static const struct
{
  const char *child;
  const char *key;
  gsize offset;
  GSettingsBindFlags flags;
} switches[] = {
    {"mark_people", "mark-people", G_STRUCT_OFFSET (SeraiPreferences, mark_people), 0},
    {"mark_places", "mark-places", G_STRUCT_OFFSET (SeraiPreferences, mark_places), 0},
    {"mark_bodies", "mark-bodies", G_STRUCT_OFFSET (SeraiPreferences, mark_bodies), 0},
    {"mark_goods", "mark-goods", G_STRUCT_OFFSET (SeraiPreferences, mark_goods), 0},
    {"mark_dates", "mark-dates", G_STRUCT_OFFSET (SeraiPreferences, mark_dates), 0},
    {"mark_numbers", "mark-numbers", G_STRUCT_OFFSET (SeraiPreferences, mark_numbers), 0},
    {"mark_claims", "mark-claims", G_STRUCT_OFFSET (SeraiPreferences, mark_claims), 0},
    {"online", "offline", G_STRUCT_OFFSET (SeraiPreferences, online),
     G_SETTINGS_BIND_INVERT_BOOLEAN},
};

G_DEFINE_FINAL_TYPE (SeraiPreferences, serai_preferences, ADW_TYPE_PREFERENCES_WINDOW)

/* --- settings in a widget's terms ---------------------------------------------------------- */

static gboolean
show_percent (GValue *value, GVariant *setting, gpointer user_data)
{
  g_value_set_double (value, round (100 * g_variant_get_double (setting)));
  return TRUE;
}

static GVariant *
keep_percent (const GValue *value, const GVariantType *type, gpointer user_data)
{
  return g_variant_new_double (g_value_get_double (value) / 100);
}

static const char *const styles[] = {"window", "light", "dark"};

static gboolean
show_style (GValue *value, GVariant *setting, gpointer user_data)
{
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    if (g_str_equal (styles[i], g_variant_get_string (setting, NULL)))
      g_value_set_uint (value, i);
  return TRUE;
}

static GVariant *
keep_style (const GValue *value, const GVariantType *type, gpointer user_data)
{
  guint chosen = g_value_get_uint (value);
  return chosen < G_N_ELEMENTS (styles) ? g_variant_new_string (styles[chosen]) : NULL;
}

/* The first row is the window's own font, an empty setting. */
static gboolean
show_font (GValue *value, GVariant *setting, gpointer user_data)
{
  GListModel *fonts = user_data;
  const char *family = g_variant_get_string (setting, NULL);
  g_value_set_uint (value, 0);
  for (guint i = 1; i < g_list_model_get_n_items (fonts); i++)
    if (g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (fonts), i), family))
      g_value_set_uint (value, i);
  return TRUE;
}

static GVariant *
keep_font (const GValue *value, const GVariantType *type, gpointer user_data)
{
  guint chosen = g_value_get_uint (value);
  if (chosen == GTK_INVALID_LIST_POSITION)
    return NULL;
  return g_variant_new_string (
      chosen == 0 ? "" : gtk_string_list_get_string (GTK_STRING_LIST (user_data), chosen));
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

static GtkStringList *
list_fonts (GtkWidget *widget)
{
  GtkStringList *fonts = gtk_string_list_new (NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree PangoFontFamily **families = NULL;
  int n_families;
  pango_context_list_families (gtk_widget_get_pango_context (widget), &families, &n_families);
  for (int i = 0; i < n_families; i++)
    g_ptr_array_add (names, (gpointer) pango_font_family_get_name (families[i]));
  g_ptr_array_sort (names, compare_names);
  gtk_string_list_append (fonts, _ ("The window's own"));
  for (guint i = 0; i < names->len; i++)
    gtk_string_list_append (fonts, g_ptr_array_index (names, i));
  return fonts;
}

static void
bind_settings (SeraiPreferences *self, GSettings *settings)
{
  g_autoptr (GtkStringList) fonts = list_fonts (GTK_WIDGET (self));
  adw_combo_row_set_model (self->text_font, G_LIST_MODEL (fonts));
  g_settings_bind_with_mapping (settings, "text-font", self->text_font, "selected", 0, show_font,
                                keep_font, g_object_ref (fonts), g_object_unref);
  g_settings_bind_with_mapping (settings, "text-style", self->text_style, "selected", 0, show_style,
                                keep_style, NULL, NULL);
  g_settings_bind_with_mapping (settings, "text-zoom", self->text_zoom, "value", 0, show_percent,
                                keep_percent, NULL, NULL);
  g_settings_bind_with_mapping (settings, "text-spacing", self->text_spacing, "value", 0,
                                show_percent, keep_percent, NULL, NULL);
  g_settings_bind (settings, "text-width", self->text_width, "value", 0);
  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    g_settings_bind (settings, switches[i].key,
                     G_STRUCT_MEMBER (GObject *, self, switches[i].offset), "active",
                     switches[i].flags);
}

static void
serai_preferences_class_init (SeraiPreferencesClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/serai/Serai/preferences/preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiPreferences, text_font);
  gtk_widget_class_bind_template_child (widget_class, SeraiPreferences, text_style);
  gtk_widget_class_bind_template_child (widget_class, SeraiPreferences, text_zoom);
  gtk_widget_class_bind_template_child (widget_class, SeraiPreferences, text_spacing);
  gtk_widget_class_bind_template_child (widget_class, SeraiPreferences, text_width);
  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    gtk_widget_class_bind_template_child_full (widget_class, switches[i].child, FALSE,
                                               (gssize) switches[i].offset);
}

static void
serai_preferences_init (SeraiPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
serai_preferences_show (GtkWindow *parent, GSettings *settings)
{
  SeraiPreferences *self = g_object_new (SERAI_TYPE_PREFERENCES, "transient-for", parent, NULL);
  bind_settings (self, settings);
  gtk_window_present (GTK_WINDOW (self));
}
