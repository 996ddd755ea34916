/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The choices by which an entity is parted. */
#include "corrections/split-choices.h"

#include "base/text.h"
#include "glyph.h"

#include "config.h"

#include <glib/gi18n.h>

/* So many of an entity's forms are offered. */
#define MAX_FORMS 12

typedef struct
{
  SeraiChoices *choices;
  char *key;
  SeraiMentionKind kind;
} Asked;

static char *
dup_words (SeraiOpened *article, SeraiSpan span)
{
  char *words = serai_text_slice (article->document->text, span.start, span.end);
  return g_strdelimit (words, "\n\r\t", ' ');
}

static const SeraiEntity *
find_entity (SeraiOpened *article, const char *key, int *out_index)
{
  for (guint i = 0; i < article->analysis->entities->len; i++)
    {
      const SeraiEntity *entity = article->analysis->entities->pdata[i];
      *out_index = i;
      if (g_str_equal (entity->key, key))
        return entity;
    }
  return NULL;
}

static void
add_here (SeraiChoices *choices, SeraiOpened *article, const SeraiEntity *entity, SeraiSpan place)
{
  g_autofree char *words = dup_words (article, place);
  g_autofree char *title = g_strdup_printf (_ ("“%s” at this place only"), words);
  g_autofree char *sentence = g_strdup_printf (_ ("“%s” names somebody else here"), words);
  SeraiCorrection *split = serai_correction_new_split (entity->key, words, entity->kind);
  split->article = article->id;
  split->start = place.start;
  serai_choices_add (choices, NULL, title, _ ("1 mention"), serai_correcting_list (split), sentence,
                     NULL);
}

/* Each form once, as it is written first. */
static GPtrArray *
list_forms (SeraiOpened *article, int index)
{
  GPtrArray *forms = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  SeraiTextWalk walk = serai_text_walk_begin (article->document->text);
  for (guint i = 0; i < article->analysis->mentions->len && forms->len < MAX_FORMS; i++)
    {
      const SeraiMention *mention = &g_array_index (article->analysis->mentions, SeraiMention, i);
      if (mention->entity != index)
        continue;
      char *words = serai_text_walk_slice (&walk, mention->span.start, mention->span.end);
      g_strdelimit (words, "\n\r\t", ' ');
      if (g_hash_table_add (seen, serai_text_fold (words)))
        g_ptr_array_add (forms, words);
      else
        g_free (words);
    }
  return forms;
}

static void
add_form (SeraiChoices *choices, const SeraiEntity *entity, const char *words)
{
  g_autofree char *title = g_strdup_printf (_ ("“%s” everywhere"), words);
  g_autofree char *sentence = g_strdup_printf (_ ("“%s” names somebody else now"), words);
  serai_choices_add (
      choices, NULL, title, NULL,
      serai_correcting_list (serai_correction_new_split (entity->key, words, entity->kind)),
      sentence, NULL);
}

static void
add_joined (Asked *asked, SeraiCorrections *corrections)
{
  GPtrArray *list = serai_corrections_get_list (corrections);
  gboolean has_title = FALSE;
  for (guint i = 0; i < list->len; i++)
    {
      const SeraiCorrection *merge = list->pdata[i];
      if (merge->deed != SERAI_DEED_MERGE
          || !g_str_equal (serai_corrections_resolve (corrections, merge->key), asked->key))
        continue;
      const char *name = merge->form != NULL ? merge->form : merge->key;
      g_autofree char *sentence = g_strdup_printf (_ ("“%s” stands for itself now"), name);
      if (!has_title)
        serai_choices_add_section (asked->choices, _ ("Not the same, though joined by you"));
      has_title = TRUE;
      serai_choices_add (
          asked->choices, serai_glyph_new_for_kind (asked->kind), name, NULL,
          serai_correcting_list (serai_correction_new_pair (
              SERAI_DEED_DISTINCT, merge->key, merge->target, merge->kind, merge->name)),
          sentence, NULL);
    }
}

static void
corrections_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Asked *asked = user_data;
  g_autoptr (SeraiCorrections) corrections =
      serai_library_get_corrections_finish (SERAI_LIBRARY (source), result, NULL);
  if (corrections != NULL && gtk_widget_get_mapped (GTK_WIDGET (asked->choices)))
    add_joined (asked, corrections);
  g_object_unref (asked->choices);
  g_free (asked->key);
  g_free (asked);
}

void
serai_split_choices_fill (SeraiChoices *choices,
                          SeraiSession *session,
                          const char *key,
                          SeraiSpan place)
{
  SeraiOpened *article = serai_session_get_article (session);
  int index;
  const SeraiEntity *entity = article != NULL ? find_entity (article, key, &index) : NULL;
  if (entity == NULL)
    return;
  g_autofree char *heading = g_strdup_printf (_ ("Which words don't name “%s”?"), entity->name);
  serai_choices_clear (choices, heading);
  if (serai_span_length (place) > 0)
    add_here (choices, article, entity, place);
  g_autoptr (GPtrArray) forms = list_forms (article, index);
  for (guint i = 0; i < forms->len; i++)
    add_form (choices, entity, forms->pdata[i]);

  Asked *asked = g_new0 (Asked, 1);
  asked->choices = g_object_ref (choices);
  asked->key = g_strdup (key);
  asked->kind = entity->kind;
  serai_library_get_corrections_async (serai_session_get_library (session),
                                       serai_choices_get_cancellable (choices), corrections_cb,
                                       asked);
}
