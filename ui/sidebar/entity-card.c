/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who or what the chosen entity is: name, office on the document's day, other forms, its places. */
#include "config.h"

#include "sidebar/entity-card.h"

#include "base/text.h"
#include "corrections/entity-tools.h"
#include "corrections/suggestions.h"
#include "report/join-sentence.h"

#include <glib/gi18n.h>

struct _SeraiEntityCard
{
  GtkWidget parent_instance;

  SeraiSession *session;
  SeraiItem *item;
  guint place_index;

  GtkWidget *box;
  GtkLabel *name;
  GtkLabel *role;
  GtkLabel *aliases;
  GtkLabel *place;
  GtkLabel *because;
  GtkWidget *corrected;
  SeraiSuggestions *suggestions;
  SeraiEntityTools *tools;
};

G_DEFINE_FINAL_TYPE (SeraiEntityCard, serai_entity_card, GTK_TYPE_WIDGET)

static const SeraiEntity *
find_entity (SeraiEntityCard *self)
{
  SeraiOpened *article = serai_session_get_article (self->session);
  for (guint i = 0; article != NULL && i < article->analysis->entities->len; i++)
    {
      const SeraiEntity *entity = g_ptr_array_index (article->analysis->entities, i);
      if (g_strcmp0 (entity->key, serai_item_get_key (self->item)) == 0)
        return entity;
    }
  return NULL;
}

/* "Also: the Head of State, Leader of the Nation" without the name that stands above. */
static char *
list_aliases (const SeraiEntity *entity)
{
  GString *list = g_string_new (NULL);
  for (guint i = 0; i < entity->aliases->len; i++)
    {
      const char *alias = g_ptr_array_index (entity->aliases, i);
      if (g_strcmp0 (alias, entity->name) == 0)
        continue;
      if (list->len > 0)
        g_string_append (list, " · ");
      g_string_append (list, alias);
    }
  return g_string_free (list, list->len == 0);
}

static void
set_or_hide (GtkLabel *label, const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL);
}

/* "“Tebboune” here: This is a part of the name of …" */
static char *
explain (SeraiEntityCard *self, SeraiSpan span)
{
  SeraiOpened *article = serai_session_get_article (self->session);
  for (guint i = 0; article != NULL && i < article->analysis->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (article->analysis->mentions, SeraiMention, i);
      if (mention->entity < 0 || !serai_span_equal (mention->span, span))
        continue;
      g_autofree char *sentence =
          serai_join_dup_sentence (mention, article->analysis->entities->pdata[mention->entity]);
      g_autofree char *words = serai_text_slice (article->document->text, span.start, span.end);
      return sentence != NULL
                 ? g_strdup_printf (_ ("“%s”: %s"), g_strdelimit (words, "\n\r\t", ' '), sentence)
                 : NULL;
    }
  return NULL;
}

static void
show_place (SeraiEntityCard *self)
{
  guint n_spans = serai_item_get_spans (self->item)->len;
  g_autofree char *because = explain (
      self, g_array_index (serai_item_get_spans (self->item), SeraiSpan, self->place_index));
  g_autofree char *words = g_strdup_printf (_ ("mention %u of %u"), self->place_index + 1, n_spans);
  gtk_label_set_label (self->place, words);
  set_or_hide (self->because, because);
  serai_entity_tools_set_place (
      self->tools, g_array_index (serai_item_get_spans (self->item), SeraiSpan, self->place_index));
}

static void
walk (SeraiEntityCard *self, int steps)
{
  GArray *spans = serai_item_get_spans (self->item);
  self->place_index = (self->place_index + spans->len + steps) % spans->len;
  serai_session_reveal (self->session, g_array_index (spans, SeraiSpan, self->place_index));
}

/* The text was walked with the keys, or a mark chosen in it. */
static void
revealed_cb (SeraiEntityCard *self, guint start, guint end)
{
  GArray *spans = self->item != NULL ? serai_item_get_spans (self->item) : NULL;
  for (guint i = 0; spans != NULL && i < spans->len; i++)
    if (serai_span_equal (g_array_index (spans, SeraiSpan, i), (SeraiSpan){start, end}))
      {
        self->place_index = i;
        show_place (self);
      }
}

static void
previous_cb (SeraiEntityCard *self)
{
  walk (self, -1);
}

static void
next_cb (SeraiEntityCard *self)
{
  walk (self, 1);
}

static void
serai_entity_card_dispose (GObject *object)
{
  SeraiEntityCard *self = SERAI_ENTITY_CARD (object);
  gtk_widget_dispose_template (GTK_WIDGET (self), SERAI_TYPE_ENTITY_CARD);
  g_clear_object (&self->session);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (serai_entity_card_parent_class)->dispose (object);
}

static void
serai_entity_card_class_init (SeraiEntityCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = serai_entity_card_dispose;
  g_type_ensure (SERAI_TYPE_ENTITY_TOOLS);
  g_type_ensure (SERAI_TYPE_SUGGESTIONS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/serai/Serai/sidebar/entity-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiEntityCard, box);
  gtk_widget_class_bind_template_child (widget_class, SeraiEntityCard, name);
  gtk_widget_class_bind_template_child (widget_class, SeraiEntityCard, role);
  gtk_widget_class_bind_template_child (widget_class, SeraiEntityCard, aliases);
  gtk_widget_class_bind_template_child (widget_class, SeraiEntityCard, place);
  gtk_widget_class_bind_template_child (widget_class, SeraiEntityCard, because);
  gtk_widget_class_bind_template_child (widget_class, SeraiEntityCard, corrected);
  gtk_widget_class_bind_template_child (widget_class, SeraiEntityCard, suggestions);
  gtk_widget_class_bind_template_child (widget_class, SeraiEntityCard, tools);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
}

static void
serai_entity_card_init (SeraiEntityCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
serai_entity_card_show (SeraiEntityCard *self, SeraiSession *session, SeraiItem *item)
{
  gboolean is_new = item == NULL || self->item == NULL
                    || g_strcmp0 (serai_item_get_key (item), serai_item_get_key (self->item)) != 0;
  if (g_set_object (&self->session, session))
    g_signal_connect_object (session, "reveal", G_CALLBACK (revealed_cb), self, G_CONNECT_SWAPPED);
  g_set_object (&self->item, item);
  const SeraiEntity *entity = item != NULL ? find_entity (self) : NULL;
  gtk_widget_set_visible (GTK_WIDGET (self), entity != NULL);
  if (entity == NULL)
    return;

  g_autofree char *aliases = list_aliases (entity);
  gtk_label_set_label (self->name, entity->name);
  gtk_widget_set_visible (self->corrected, entity->is_corrected);
  serai_entity_tools_show (self->tools, session, entity);
  serai_suggestions_show (self->suggestions, session, entity);
  set_or_hide (self->role, entity->role);
  set_or_hide (self->aliases, aliases);
  if (is_new)
    self->place_index = 0;
  self->place_index = MIN (self->place_index, serai_item_get_spans (item)->len - 1);
  show_place (self);
}
