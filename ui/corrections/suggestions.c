/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who may be the same as the chosen entity. */
#include "corrections/suggestions.h"

#include "corrections/correcting.h"
#include "glyph.h"
#include "library/suggest.h"

#include "config.h"

#include <glib/gi18n.h>

#define MOST_SUGGESTIONS 3

struct _SeraiSuggestions
{
  GtkWidget parent_instance;

  SeraiSession *session;
  GCancellable *cancellable;
  char *key;
  char *name;
  SeraiMentionKind kind;

  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (SeraiSuggestions, serai_suggestions, GTK_TYPE_WIDGET)

/* What one of the two buttons says. */
typedef struct
{
  SeraiSuggestions *self; /* lent: the button is inside it */
  GPtrArray *corrections;
  char *sentence;
} Answer;

static const char *
get_reason (SeraiLikeness likeness)
{
  static const char *const reasons[] = {
      [SERAI_LIKENESS_SPELLING] = N_ ("Same words, differently spelt"),
      [SERAI_LIKENESS_SCRIPT] = N_ ("Same words in another script"),
      [SERAI_LIKENESS_ORDER] = N_ ("Same words in another order"),
      [SERAI_LIKENESS_PATRONYMIC] = N_ ("Same surname and given name; patronymic missing in one"),
      [SERAI_LIKENESS_MIDDLE] = N_ ("Same surname and given name; a further name in one"),
      [SERAI_LIKENESS_INITIAL] = N_ ("Same surname; one has the other’s initial"),
      [SERAI_LIKENESS_LETTERS] = N_ ("First letters of the other’s words"),
      [SERAI_LIKENESS_LEGAL_FORM] = N_ ("Same name; legal form missing in one"),
      [SERAI_LIKENESS_SURNAME] = N_ ("Same surname; given name missing in one"),
  };
  return (guint) likeness < G_N_ELEMENTS (reasons) && reasons[likeness] != NULL
             ? _ (reasons[likeness])
             : "";
}

static void
free_answer (gpointer data, GClosure *closure)
{
  Answer *answer = data;
  g_ptr_array_unref (answer->corrections);
  g_free (answer->sentence);
  g_free (answer);
}

static void
answer_cb (GtkButton *button, gpointer user_data)
{
  Answer *answer = user_data;
  serai_correcting_do (GTK_WIDGET (button), answer->self->session, answer->corrections,
                       answer->sentence, answer->self->key);
}

static void
add_answer (SeraiSuggestions *self,
            GtkWidget *row,
            const SeraiNamed *other,
            SeraiDeed deed,
            const char *label,
            const char *sentence)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  g_autofree char *said = g_strdup_printf ("%s: %s", label, other->name);
  Answer *answer = g_new0 (Answer, 1);
  answer->self = self;
  answer->corrections = serai_correcting_list (
      serai_correction_new_pair (deed, other->key, self->key, self->kind, self->name));
  answer->sentence = g_strdup (sentence);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_widget_add_css_class (button, "suggestion-answer");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, said, -1);
  g_signal_connect_data (button, "clicked", G_CALLBACK (answer_cb), answer, free_answer, 0);
  gtk_box_append (GTK_BOX (row), button);
}

static GtkWidget *
make_label (const char *words, const char *style)
{
  GtkWidget *label = gtk_label_new (words);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    {
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, style);
    }
  return label;
}

static void
add_suggestion (SeraiSuggestions *self, const SeraiSuggestion *suggestion)
{
  const SeraiNamed *other = suggestion->named;
  g_autofree char *reach = serai_correcting_words (other->n_mentions, other->n_articles, FALSE);
  g_autofree char *same =
      g_strdup_printf (_ ("“%s” is the same as “%s” now"), other->name, self->name);
  g_autofree char *other_sentence =
      g_strdup_printf (_ ("“%s” is not “%s”: not asked again"), other->name, self->name);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *name = make_label (other->name, NULL);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_box_append (GTK_BOX (head), serai_glyph_new_for_kind (other->kind));
  gtk_box_append (GTK_BOX (head), name);
  gtk_widget_set_tooltip_text (name, reach);

  GtkWidget *answers = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  add_answer (self, answers, other, SERAI_DEED_MERGE, _ ("Same"), same);
  add_answer (self, answers, other, SERAI_DEED_DISTINCT, _ ("Not the Same"), other_sentence);

  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *caption = g_strdup_printf ("%s · %s", get_reason (suggestion->likeness), reach);
  gtk_widget_add_css_class (row, "suggestion");
  gtk_box_append (GTK_BOX (row), head);
  gtk_box_append (GTK_BOX (row), make_label (caption, "quiet"));
  gtk_box_append (GTK_BOX (row), answers);
  gtk_box_append (GTK_BOX (self->box), row);
}

static void
clear (SeraiSuggestions *self)
{
  GtkWidget *child;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
suggested_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiSuggestions) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found =
      serai_library_suggest_finish (SERAI_LIBRARY (source), result, &error);
  if (self->box == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (found == NULL)
    {
      serai_session_report (self->session, error);
      return;
    }
  if (found->len > 0)
    gtk_box_append (GTK_BOX (self->box), make_label (_ ("May be the same"), "heading"));
  for (guint i = 0; i < found->len; i++)
    add_suggestion (self, found->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self), found->len > 0);
}

static void
serai_suggestions_dispose (GObject *object)
{
  SeraiSuggestions *self = SERAI_SUGGESTIONS (object);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->session);
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->name, g_free);
  G_OBJECT_CLASS (serai_suggestions_parent_class)->dispose (object);
}

static void
serai_suggestions_class_init (SeraiSuggestionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = serai_suggestions_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
serai_suggestions_init (SeraiSuggestions *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

void
serai_suggestions_show (SeraiSuggestions *self, SeraiSession *session, const SeraiEntity *entity)
{
  clear (self);
  g_set_object (&self->session, session);
  g_free (self->key);
  g_free (self->name);
  self->key = g_strdup (entity->key);
  self->name = g_strdup (entity->name);
  self->kind = entity->kind;
  self->cancellable = g_cancellable_new ();
  serai_library_suggest_async (serai_session_get_library (session), self->key, MOST_SUGGESTIONS,
                               self->cancellable, suggested_cb, g_object_ref (self));
}
