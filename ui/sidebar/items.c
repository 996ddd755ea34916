/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the entity list shows of an analysis: entities and values, grouped, each once. */
#include "config.h"

#include "sidebar/items.h"

#include "base/text.h"

#include <glib/gi18n.h>

struct _SeraiItem
{
  GObject parent_instance;

  SeraiGroup group;
  SeraiMentionKind kind;
  char *key;
  char *title;
  char *subtitle;
  GArray *spans;
};

G_DEFINE_FINAL_TYPE (SeraiItem, serai_item, G_TYPE_OBJECT)

static void
serai_item_finalize (GObject *object)
{
  SeraiItem *self = SERAI_ITEM (object);
  g_free (self->key);
  g_free (self->title);
  g_free (self->subtitle);
  g_array_unref (self->spans);
  G_OBJECT_CLASS (serai_item_parent_class)->finalize (object);
}

static void
serai_item_class_init (SeraiItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = serai_item_finalize;
}

static void
serai_item_init (SeraiItem *self)
{
  self->spans = g_array_new (FALSE, FALSE, sizeof (SeraiSpan));
}

static SeraiGroup
group_of_kind (SeraiMentionKind kind)
{
  switch (kind)
    {
    case SERAI_MENTION_PERSON:
      return SERAI_GROUP_PEOPLE;
    case SERAI_MENTION_COUNTRY:
    case SERAI_MENTION_PLACE:
      return SERAI_GROUP_PLACES;
    case SERAI_MENTION_ORGANISATION:
    case SERAI_MENTION_EVENT:
    case SERAI_MENTION_AGREEMENT:
      return SERAI_GROUP_BODIES;
    case SERAI_MENTION_COMMODITY:
      return SERAI_GROUP_GOODS;
    case SERAI_MENTION_DATE:
      return SERAI_GROUP_DATES;
    case SERAI_MENTION_MONEY:
    case SERAI_MENTION_PERCENT:
    case SERAI_MENTION_ORDINAL:
    case SERAI_MENTION_QUANTITY:
    default:
      return SERAI_GROUP_AMOUNTS;
    }
}

static char *
describe_entity (const SeraiEntity *entity)
{
  if (entity->role != NULL)
    return g_strdup (entity->role);
  switch (entity->kind)
    {
    case SERAI_MENTION_EVENT:
      return g_strdup (_ ("Event"));
    case SERAI_MENTION_AGREEMENT:
      return g_strdup (_ ("Agreement"));
    default:
      return NULL;
    }
}

/* What a value means, where its words don't say so already. */
static char *
describe_value (const SeraiMention *mention)
{
  if (mention->kind == SERAI_MENTION_COMMODITY && mention->value.hs != NULL)
    return g_strdup_printf (_ ("HS %s"), mention->value.hs);
  if (mention->kind == SERAI_MENTION_DATE)
    return serai_period_format (mention->value.period);
  return NULL;
}

/* Values are one item where they are written alike: "last year" and "Last year". */
static char *
make_value_id (const SeraiMention *mention, const char *words)
{
  g_autofree char *folded = serai_text_fold (words);
  return g_strdup_printf ("%d:%s", mention->kind, folded);
}

static char *
capitalise (const char *words)
{
  gunichar first = g_unichar_toupper (g_utf8_get_char (words));
  char letter[7] = {0};
  g_unichar_to_utf8 (first, letter);
  return g_strconcat (letter, g_utf8_next_char (words), NULL);
}

static SeraiItem *
make_item (const SeraiAnalysis *analysis, const SeraiMention *mention, const char *words)
{
  SeraiItem *item = g_object_new (SERAI_TYPE_ITEM, NULL);
  item->kind = mention->kind;
  if (mention->entity >= 0)
    {
      const SeraiEntity *entity = g_ptr_array_index (analysis->entities, mention->entity);
      item->kind = entity->kind;
      item->key = g_strdup (entity->key);
      item->title = g_strdup (entity->name);
      item->subtitle = describe_entity (entity);
    }
  else
    {
      item->title = capitalise (words);
      item->subtitle = describe_value (mention);
    }
  item->group = group_of_kind (item->kind);
  return item;
}

/* Dates and amounts stay in the order of the text; who is named most comes first. */
static int
compare_items (gconstpointer a, gconstpointer b)
{
  const SeraiItem *first = *(SeraiItem *const *) a;
  const SeraiItem *second = *(SeraiItem *const *) b;
  if (first->group != second->group)
    return (int) first->group - (int) second->group;
  if (first->group < SERAI_GROUP_GOODS && first->spans->len != second->spans->len)
    return (int) second->spans->len - (int) first->spans->len;
  guint start = g_array_index (first->spans, SeraiSpan, 0).start;
  guint other = g_array_index (second->spans, SeraiSpan, 0).start;
  return start < other ? -1 : start > other;
}

const char *
serai_group_get_title (SeraiGroup group)
{
  static const char *const titles[] = {N_ ("People"),
                                       N_ ("Countries and places"),
                                       N_ ("Organisations and agreements"),
                                       N_ ("Goods"),
                                       N_ ("Dates"),
                                       N_ ("Amounts")};
  return _ (titles[group]);
}

SeraiGroup
serai_item_get_group (SeraiItem *self)
{
  return self->group;
}

SeraiMentionKind
serai_item_get_kind (SeraiItem *self)
{
  return self->kind;
}

const char *
serai_item_get_key (SeraiItem *self)
{
  return self->key;
}

const char *
serai_item_get_title (SeraiItem *self)
{
  return self->title;
}

const char *
serai_item_get_subtitle (SeraiItem *self)
{
  return self->subtitle;
}

GArray *
serai_item_get_spans (SeraiItem *self)
{
  return self->spans;
}

GPtrArray *
serai_items_new (const SeraiAnalysis *analysis, const char *text)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  SeraiTextWalk walk = serai_text_walk_begin (text);
  for (guint i = 0; i < analysis->mentions->len; i++)
    {
      const SeraiMention *mention = &g_array_index (analysis->mentions, SeraiMention, i);
      if (mention->entity < 0 && !serai_mention_kind_is_value (mention->kind))
        continue;
      g_autofree char *words =
          serai_text_walk_slice (&walk, mention->span.start, mention->span.end);
      g_autofree char *id = mention->entity >= 0 ? g_strdup_printf ("entity:%d", mention->entity)
                                                 : make_value_id (mention, words);
      SeraiItem *item = g_hash_table_lookup (by_id, id);
      if (item == NULL)
        {
          item = make_item (analysis, mention, words);
          g_ptr_array_add (items, item);
          g_hash_table_insert (by_id, g_steal_pointer (&id), item);
        }
      g_array_append_val (item->spans, mention->span);
    }
  g_ptr_array_sort (items, compare_items);
  return items;
}
