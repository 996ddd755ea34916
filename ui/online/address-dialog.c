/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks for an address that shall be opened. */
#include "online/address-dialog.h"

#include "fetch/address.h"

#include "config.h"

#include <glib/gi18n.h>

typedef struct
{
  SeraiAddressFunc func;
  GObject *object;
  GtkEditable *entry; /* the dialog's */
} Question;

static void
free_question (gpointer data, GClosure *closure)
{
  Question *question = data;
  g_object_unref (question->object);
  g_free (question);
}

static void
changed_cb (GtkEditable *entry, AdwMessageDialog *dialog)
{
  g_autofree char *address = serai_address_normalise (gtk_editable_get_text (entry), NULL);
  adw_message_dialog_set_response_enabled (dialog, "open", address != NULL);
}

static void
response_cb (AdwMessageDialog *dialog, const char *response, gpointer user_data)
{
  Question *question = user_data;
  if (g_str_equal (response, "open"))
    question->func (gtk_editable_get_text (question->entry), question->object);
}

static GtkWidget *
make_entry (AdwMessageDialog *dialog, const char *address)
{
  GtkWidget *entry = gtk_entry_new ();
  gtk_entry_set_input_purpose (GTK_ENTRY (entry), GTK_INPUT_PURPOSE_URL);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), "https://");
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 44);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Address"), -1);
  g_signal_connect (entry, "changed", G_CALLBACK (changed_cb), dialog);
  if (address != NULL)
    gtk_editable_set_text (GTK_EDITABLE (entry), address);
  return entry;
}

void
serai_address_dialog_show (GtkWindow *parent,
                           const char *address,
                           gboolean is_offline,
                           SeraiAddressFunc func,
                           gpointer object)
{
  const char *body =
      is_offline ? _ ("Serai is offline. Opening an address goes online, until you work offline "
                      "again. Each request is listed.")
                 : _ ("The page or feed is fetched into the library. Each request is listed.");
  AdwMessageDialog *dialog =
      ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, _ ("Open Address"), body));
  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "open",
                                    is_offline ? _ ("Go _Online and Open") : _ ("_Open"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "open", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "open");
  adw_message_dialog_set_close_response (dialog, "cancel");
  adw_message_dialog_set_response_enabled (dialog, "open", FALSE);
  GtkWidget *entry = make_entry (dialog, address);
  adw_message_dialog_set_extra_child (dialog, entry);

  Question *question = g_new (Question, 1);
  *question = (Question){func, g_object_ref (object), GTK_EDITABLE (entry)};
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), question, free_question, 0);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (entry);
}
