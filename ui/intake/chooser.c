/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Choosing files to import. In a file of its own: GtkFileDialog will take its place one day. */
#include "intake/chooser.h"

#include "config.h"

#include <glib/gi18n.h>

typedef struct
{
  GtkFileChooserNative *dialog;
  GSettings *settings;
  SeraiChosen chosen;
  gpointer user_data;
} Choice;

static void
choice_free (Choice *choice)
{
  gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (choice->dialog));
  g_object_unref (choice->dialog);
  g_object_unref (choice->settings);
  g_free (choice);
}

static void
remember_folder (Choice *choice)
{
  g_autoptr (GFile) folder =
      gtk_file_chooser_get_current_folder (GTK_FILE_CHOOSER (choice->dialog));
  g_autofree char *uri = folder != NULL ? g_file_get_uri (folder) : NULL;
  if (uri != NULL)
    g_settings_set_string (choice->settings, "import-folder", uri);
}

static void
response_cb (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  Choice *choice = user_data;
  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GListModel) files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));
      g_autoptr (GPtrArray) inputs =
          g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
      for (guint i = 0; i < g_list_model_get_n_items (files); i++)
        {
          g_autoptr (GFile) file = g_list_model_get_item (files, i);
          g_ptr_array_add (inputs, serai_input_new_for_file (file));
        }
      remember_folder (choice);
      choice->chosen (inputs, choice->user_data);
    }
  choice_free (choice);
}

static void
add_filter (Choice *choice, const char *name, const char *const *suffixes)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  gtk_file_filter_set_name (filter, name);
  if (suffixes == NULL)
    gtk_file_filter_add_pattern (filter, "*");
  for (guint i = 0; suffixes != NULL && suffixes[i] != NULL; i++)
    gtk_file_filter_add_suffix (filter, suffixes[i]);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (choice->dialog), filter);
}

void
serai_chooser_show (GtkWindow *parent, GSettings *settings, SeraiChosen chosen, gpointer user_data)
{
  static const char *const readable[] = {"txt", "text", "htm", "html", "xhtml", "csv", "tsv", NULL};
  Choice *choice = g_new0 (Choice, 1);
  choice->settings = g_object_ref (settings);
  choice->chosen = chosen;
  choice->user_data = user_data;
  choice->dialog = gtk_file_chooser_native_new (_ ("Import Files"), parent,
                                                GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Import"), NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (choice->dialog), TRUE);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (choice->dialog), TRUE);
  add_filter (choice, _ ("Documents and tables"), readable);
  add_filter (choice, _ ("All files"), NULL);

  g_autofree char *uri = g_settings_get_string (settings, "import-folder");
  if (uri[0] != '\0')
    {
      g_autoptr (GFile) folder = g_file_new_for_uri (uri);
      gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (choice->dialog), folder, NULL);
    }
  g_signal_connect (choice->dialog, "response", G_CALLBACK (response_cb), choice);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (choice->dialog));
}
