/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the window says in passing. */
#include "toaster.h"

#include "intake/outcome.h"

#include "config.h"

#include <glib/gi18n.h>

#define SECONDS_FOR_DETAILS 10

struct _SeraiToaster
{
  GObject parent_instance;

  AdwToastOverlay *overlay;
  AdwToast *undo_toast; /* weak: the one whose Undo still means what it says */
};

G_DEFINE_FINAL_TYPE (SeraiToaster, serai_toaster, G_TYPE_OBJECT)

static void
dismissed_cb (SeraiToaster *self, AdwToast *toast)
{
  if (self->undo_toast == toast)
    g_clear_weak_pointer (&self->undo_toast);
}

static void
offer_undo (SeraiToaster *self, AdwToast *toast)
{
  serai_toaster_forget_undo (self);
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  g_set_weak_pointer (&self->undo_toast, toast);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (dismissed_cb), self, G_CONNECT_SWAPPED);
}

static void
show (SeraiToaster *self, AdwToast *toast, gboolean can_undo)
{
  if (can_undo)
    offer_undo (self, toast);
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_overlay_add_toast (self->overlay, toast);
}

/* Titles of documents may be long, and may look like markup. */
static GtkWidget *
new_label (const char *sentence)
{
  GtkWidget *label = gtk_label_new (sentence);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_MIDDLE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), 3);
  gtk_widget_add_css_class (label, "heading");
  return label;
}

static void
toast_cb (SeraiToaster *self, const char *sentence, gboolean can_undo)
{
  AdwToast *toast = adw_toast_new ("");
  adw_toast_set_custom_title (toast, new_label (sentence));
  show (self, toast, can_undo);
}

static void
details_cb (GtkButton *button, gpointer user_data)
{
  serai_outcome_show_details (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (button))), user_data);
}

static void
serai_toaster_dispose (GObject *object)
{
  g_clear_weak_pointer (&SERAI_TOASTER (object)->undo_toast);
  g_clear_object (&SERAI_TOASTER (object)->overlay);
  G_OBJECT_CLASS (serai_toaster_parent_class)->dispose (object);
}

static void
serai_toaster_class_init (SeraiToasterClass *class)
{
  G_OBJECT_CLASS (class)->dispose = serai_toaster_dispose;
}

static void
serai_toaster_init (SeraiToaster *self)
{
}

SeraiToaster *
serai_toaster_new (AdwToastOverlay *overlay, SeraiSession *session)
{
  SeraiToaster *self = g_object_new (SERAI_TYPE_TOASTER, NULL);
  self->overlay = g_object_ref (overlay);
  g_signal_connect_object (session, "toast", G_CALLBACK (toast_cb), self, G_CONNECT_SWAPPED);
  return self;
}

void
serai_toaster_show_import (SeraiToaster *self, GPtrArray *intakes)
{
  SeraiOutcomeCounts counts = serai_outcome_count (intakes);
  g_autofree char *sentence = serai_outcome_describe (intakes);
  if (counts.n_remarks == 0 && (counts.n_refused == 0 || intakes->len == 1))
    {
      toast_cb (self, sentence, counts.n_imported > 0);
      return;
    }
  AdwToast *toast = adw_toast_new ("");
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *button = gtk_button_new ();
  gtk_box_append (GTK_BOX (box), new_label (sentence));
  GtkWidget *label = gtk_label_new_with_mnemonic (_ ("_Details"));
  /* A label of its own: a button's is said with its underscore by GTK 4.8. */
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  label, NULL, -1);
  gtk_box_append (GTK_BOX (box), button);
  g_signal_connect_data (button, "clicked", G_CALLBACK (details_cb), g_ptr_array_ref (intakes),
                         (GClosureNotify) (GCallback) g_ptr_array_unref, 0);
  adw_toast_set_custom_title (toast, box);
  adw_toast_set_timeout (toast, SECONDS_FOR_DETAILS);
  show (self, toast, counts.n_imported > 0);
}

void
serai_toaster_forget_undo (SeraiToaster *self)
{
  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);
}
