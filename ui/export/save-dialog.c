/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks where to save. The one place that knows how this GTK asks (newer ones have GtkFileDialog).
 */
#include "config.h"

#include "export/save-dialog.h"

#include <glib/gi18n.h>

typedef struct
{
  SeraiSaveFunc func;
  gpointer user_data;
  GDestroyNotify destroy;
} Question;

static void
free_question (gpointer data)
{
  Question *question = data;
  if (question->destroy != NULL)
    question->destroy (question->user_data);
  g_free (question);
}

static void
answered_cb (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  Question *question = g_object_get_data (G_OBJECT (dialog), "question");
  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
      if (file != NULL)
        question->func (file, question->user_data);
    }
  g_object_unref (dialog);
}

void
serai_save_dialog_ask (GtkWindow *parent,
                       const char *title,
                       const char *name,
                       const char *const *patterns,
                       SeraiSaveFunc func,
                       gpointer user_data,
                       GDestroyNotify destroy)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
      title, parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Export"), _ ("_Cancel"));
  Question *question = g_new0 (Question, 1);
  question->func = func;
  question->user_data = user_data;
  question->destroy = destroy;
  g_object_set_data_full (G_OBJECT (dialog), "question", question, free_question);
  for (guint i = 0; patterns[i] != NULL; i += 2)
    {
      g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
      gtk_file_filter_set_name (filter, patterns[i]);
      gtk_file_filter_add_pattern (filter, patterns[i + 1]);
      gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
    }
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (answered_cb), NULL);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
