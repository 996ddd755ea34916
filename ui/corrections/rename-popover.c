/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Another name for an entity, in all documents. */
#include "corrections/rename-popover.h"

#include "corrections/correcting.h"

#include "config.h"

#include <glib/gi18n.h>

struct _SeraiRenamePopover
{
  GtkPopover parent_instance;

  SeraiSession *session;
  char *key;
  char *name;

  GtkEditable *entry;
  GtkLabel *reach;
};

G_DEFINE_FINAL_TYPE (SeraiRenamePopover, serai_rename_popover, GTK_TYPE_POPOVER)

static void
rename_cb (SeraiRenamePopover *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
  gboolean is_same = g_strcmp0 (name, self->name) == 0;
  gtk_popover_popdown (GTK_POPOVER (self));
  if (*name == '\0' || is_same)
    return;
  g_autofree char *sentence = g_strdup_printf (_ ("“%s” is called “%s” now"), self->name, name);
  g_autoptr (GPtrArray) corrections =
      serai_correcting_list (serai_correction_new_rename (self->key, name));
  serai_correcting_do (GTK_WIDGET (self), self->session, corrections, sentence, self->key);
}

static void
show_cb (SeraiRenamePopover *self)
{
  /* Any other name shows how far it goes. */
  g_autoptr (SeraiCorrection) rename = serai_correction_new_rename (self->key, "…");
  gtk_editable_set_text (self->entry, self->name);
  gtk_label_set_label (self->reach, " ");
  serai_correcting_show_reach (self->session, rename, self->reach, NULL);
}

static void
closed_cb (SeraiRenamePopover *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  if (parent != NULL && gtk_widget_get_mapped (parent))
    gtk_widget_grab_focus (parent);
}

static void
serai_rename_popover_dispose (GObject *object)
{
  SeraiRenamePopover *self = SERAI_RENAME_POPOVER (object);
  g_clear_object (&self->session);
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->name, g_free);
  G_OBJECT_CLASS (serai_rename_popover_parent_class)->dispose (object);
}

static void
serai_rename_popover_class_init (SeraiRenamePopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = serai_rename_popover_dispose;
}

static void
serai_rename_popover_init (SeraiRenamePopover *self)
{
  g_autoptr (GtkBuilder) builder =
      gtk_builder_new_from_resource ("/io/github/serai/Serai/corrections/rename-popover.ui");
  gtk_popover_set_child (GTK_POPOVER (self), GTK_WIDGET (gtk_builder_get_object (builder, "box")));
  self->entry = GTK_EDITABLE (gtk_builder_get_object (builder, "entry"));
  self->reach = GTK_LABEL (gtk_builder_get_object (builder, "reach"));
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (rename_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_builder_get_object (builder, "button"), "clicked",
                           G_CALLBACK (rename_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "show", G_CALLBACK (show_cb), NULL);
  g_signal_connect (self, "closed", G_CALLBACK (closed_cb), NULL);
}

GtkWidget *
serai_rename_popover_new (void)
{
  return g_object_new (SERAI_TYPE_RENAME_POPOVER, NULL);
}

void
serai_rename_popover_show (SeraiRenamePopover *self,
                           SeraiSession *session,
                           const SeraiEntity *entity)
{
  g_set_object (&self->session, session);
  g_free (self->key);
  g_free (self->name);
  self->key = g_strdup (entity->key);
  self->name = g_strdup (entity->name);
}
