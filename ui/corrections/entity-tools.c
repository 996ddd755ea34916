/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be corrected of the chosen entity: a row of buttons with a popover each. */
#include "corrections/entity-tools.h"

#include "corrections/choices.h"
#include "corrections/rename-popover.h"
#include "corrections/split-choices.h"
#include "glyph.h"

#include "config.h"

#include <glib/gi18n.h>

#define MAX_MERGES 40

struct _SeraiEntityTools
{
  GtkWidget parent_instance;

  SeraiSession *session;
  char *key;
  char *name;
  SeraiMentionKind kind;
  gboolean is_corrected;
  SeraiSpan place;

  GtkWidget *box;
  GtkWidget *rename;
  GtkWidget *merge;
  GtkWidget *split;
  GtkWidget *more;
};

G_DEFINE_FINAL_TYPE (SeraiEntityTools, serai_entity_tools, GTK_TYPE_WIDGET)

/* --- merge ------------------------------------------------------------------------------- */

static void
add_merge (SeraiEntityTools *self, SeraiChoices *choices, const SeraiNamed *other)
{
  g_autofree char *caption = serai_correcting_words (other->n_mentions, other->n_articles, FALSE);
  g_autofree char *sentence =
      g_strdup_printf (_ ("“%s” is the same as “%s” now"), other->name, self->name);
  serai_choices_add (choices, serai_glyph_new_for_kind (other->kind), other->name, caption,
                     serai_correcting_list (serai_correction_new_pair (
                         SERAI_DEED_MERGE, other->key, self->key, self->kind, self->name)),
                     sentence, self->key);
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiEntityTools) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found =
      serai_library_list_entities_finish (SERAI_LIBRARY (source), result, &error);
  SeraiChoices *choices = SERAI_CHOICES (self->merge);
  guint n_added = 0;
  if (found == NULL || self->box == NULL)
    return;
  /* Those of the same kind first. */
  for (guint is_other = 0; is_other < 2; is_other++)
    for (guint i = 0; i < found->len && n_added < MAX_MERGES; i++)
      {
        const SeraiNamed *other = found->pdata[i];
        if ((other->kind != self->kind) != is_other || g_str_equal (other->key, self->key))
          continue;
        add_merge (self, choices, other);
        n_added++;
      }
  if (n_added == 0)
    serai_choices_add_nothing (choices, _ ("Nobody in the library is called so."));
}

static void
fill_merge_cb (SeraiEntityTools *self, SeraiChoices *choices)
{
  g_autofree char *heading = g_strdup_printf (_ ("Who is the same as “%s”?"), self->name);
  serai_choices_clear (choices, heading);
  serai_library_list_entities_async (
      serai_session_get_library (self->session), serai_choices_get_words (choices), 4 * MAX_MERGES,
      serai_choices_get_cancellable (choices), listed_cb, g_object_ref (self));
}

/* --- split ------------------------------------------------------------------------------- */

static void
fill_split_cb (SeraiEntityTools *self, SeraiChoices *choices)
{
  serai_split_choices_fill (choices, self->session, self->key, self->place);
}

/* --- kind and the rest ------------------------------------------------------------------- */

static void
add_kind (SeraiEntityTools *self, SeraiChoices *choices, SeraiMentionKind kind)
{
  const char *title = serai_correcting_kind_name (kind);
  g_autofree char *sentence = g_strdup_printf (_ ("Kind of “%s” is now: %s"), self->name, title);
  if (kind == self->kind)
    return;
  serai_choices_add (choices, serai_glyph_new_for_kind (kind), title, "",
                     serai_correcting_list (serai_correction_new_retype (self->key, kind)),
                     sentence, self->key);
}

static void
fill_more_cb (SeraiEntityTools *self, SeraiChoices *choices)
{
  g_autofree char *confirmed = g_strdup_printf (_ ("“%s” confirmed"), self->name);
  g_autofree char *ignored = g_strdup_printf (_ ("“%s” is ignored from now on"), self->name);
  serai_choices_clear (choices, self->name);
  if (!self->is_corrected)
    serai_choices_add (choices, gtk_image_new_from_icon_name ("object-select-symbolic"),
                       _ ("Confirm"), _ ("It is right as it was found"),
                       serai_correcting_list (serai_correction_new (SERAI_DEED_CONFIRM, self->key)),
                       confirmed, self->key);
  serai_choices_add (
      choices, gtk_image_new_from_icon_name ("action-unavailable-symbolic"), _ ("Ignore"), NULL,
      serai_correcting_list (serai_correction_new (SERAI_DEED_IGNORE, self->key)), ignored, NULL);
  serai_choices_add_section (choices, _ ("Change kind to"));
  for (guint kind = 0; kind < SERAI_MENTION_COMMODITY; kind++)
    add_kind (self, choices, (SeraiMentionKind) kind);
}

/* --- the widget -------------------------------------------------------------------------- */

static void
add_button (SeraiEntityTools *self, GtkWidget *popover, const char *words, const char *tip)
{
  GtkWidget *button = gtk_menu_button_new ();
  if (words != NULL)
    {
      /* A label of its own: a button's is said with its underscore by GTK 4.8. */
      GtkWidget *label = gtk_label_new (words);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_menu_button_set_child (GTK_MENU_BUTTON (button), label);
      gtk_widget_set_hexpand (button, TRUE);
    }
  else
    gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_widget_set_tooltip_text (button, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words != NULL ? words : tip, -1);
  gtk_box_append (GTK_BOX (self->box), button);
}

static GtkWidget *
make_choices (SeraiEntityTools *self, gboolean has_search, GCallback fill)
{
  GtkWidget *choices = serai_choices_new (has_search);
  g_signal_connect_object (choices, "fill", fill, self, G_CONNECT_SWAPPED);
  return choices;
}

static void
serai_entity_tools_dispose (GObject *object)
{
  SeraiEntityTools *self = SERAI_ENTITY_TOOLS (object);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->session);
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->name, g_free);
  G_OBJECT_CLASS (serai_entity_tools_parent_class)->dispose (object);
}

static void
serai_entity_tools_class_init (SeraiEntityToolsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = serai_entity_tools_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
serai_entity_tools_init (SeraiEntityTools *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  self->rename = serai_rename_popover_new ();
  self->merge = make_choices (self, TRUE, G_CALLBACK (fill_merge_cb));
  self->split = make_choices (self, FALSE, G_CALLBACK (fill_split_cb));
  self->more = make_choices (self, FALSE, G_CALLBACK (fill_more_cb));
  add_button (self, self->rename, _ ("Rename…"), _ ("Rename in all documents"));
  add_button (self, self->merge, _ ("Merge…"), _ ("Join with another name of the same"));
  add_button (self, self->split, _ ("Split…"), _ ("Part what isn't the same"));
  add_button (self, self->more, NULL, _ ("Confirm, ignore, change kind"));
}

void
serai_entity_tools_show (SeraiEntityTools *self, SeraiSession *session, const SeraiEntity *entity)
{
  g_set_object (&self->session, session);
  g_free (self->key);
  g_free (self->name);
  self->key = g_strdup (entity->key);
  self->name = g_strdup (entity->name);
  self->kind = entity->kind;
  self->is_corrected = entity->is_corrected;
  serai_rename_popover_show (SERAI_RENAME_POPOVER (self->rename), session, entity);
  serai_choices_set_session (SERAI_CHOICES (self->merge), session);
  serai_choices_set_session (SERAI_CHOICES (self->split), session);
  serai_choices_set_session (SERAI_CHOICES (self->more), session);
}

void
serai_entity_tools_set_place (SeraiEntityTools *self, SeraiSpan place)
{
  self->place = place;
}
