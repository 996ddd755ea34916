/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks whether two shall be joined of whom it was said that they are not the same. */
#include "corrections/conflict.h"

#include "corrections/said-words.h"
#include "words.h"

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

typedef struct
{
  SeraiConflictFunc func;
  gpointer user_data;
} Question;

static void
response_cb (AdwMessageDialog *dialog, const char *response, gpointer user_data)
{
  Question *question = user_data;
  question->func (g_str_equal (response, "merge"), question->user_data);
}

static void
free_question (gpointer data, GClosure *closure)
{
  g_free (data);
}

void
serai_conflict_ask (GtkWindow *parent,
                    const SeraiCorrection *distinct,
                    SeraiConflictFunc func,
                    gpointer user_data)
{
  g_autofree char *said = serai_said_words (distinct, NULL);
  g_autofree char *day = serai_words_moment (distinct->created);
  g_autofree char *body =
      g_strdup_printf (_ ("You said on %s: %s. Joining them now says the opposite."),
                       day != NULL ? day : _ ("an earlier day"), said);
  AdwMessageDialog *dialog =
      ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, _ ("Not the Same, You Said"), body));
  adw_message_dialog_add_responses (dialog, "keep", _ ("_Keep Apart"), "merge", _ ("_Merge Anyway"),
                                    NULL);
  adw_message_dialog_set_response_appearance (dialog, "merge", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "keep");
  adw_message_dialog_set_close_response (dialog, "keep");
  Question *question = g_new (Question, 1);
  *question = (Question){func, user_data};
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), question, free_question, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
