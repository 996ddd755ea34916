/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Mentions → entities: one for everything that refers to the same. */
#include "language/resolver.h"

#include "base/text.h"

#include <string.h>

static SeraiMention *
get_mention (SeraiResolver *self, guint i)
{
  return &g_array_index (self->passage->mentions, SeraiMention, i);
}

char *
serai_resolver_dup_text (SeraiResolver *self, guint first, guint end)
{
  const SeraiTokens *tokens = self->passage->tokens;
  guint from = serai_tokens_at (tokens, first)->span.start;
  guint to = serai_tokens_at (tokens, end - 1)->span.end;
  /* A line break inside a name is a blank, and what nobody sees is not there. */
  GString *text = g_string_sized_new (to - from);
  for (const char *p = tokens->text + from; p < tokens->text + to; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (!serai_text_is_invisible (c))
        g_string_append_unichar (text, c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    }
  return g_string_free (text, FALSE);
}

char *
serai_resolver_dup_key (SeraiMentionKind kind, const char *text)
{
  g_autofree char *folded = serai_text_fold (text);
  return g_strconcat (serai_mention_kind_to_string (kind), ":", folded, NULL);
}

int
serai_resolver_get (SeraiResolver *self, SeraiMentionKind kind, const char *key, const char *name)
{
  guint known = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_key, key));
  if (known > 0)
    return known - 1;
  SeraiEntity *entity = serai_entity_new (kind, key, name);
  g_ptr_array_add (self->passage->entities, entity);
  g_ptr_array_add (self->words_of, NULL);
  const guint8 unknown = SERAI_GENDER_UNKNOWN;
  g_byte_array_append (self->genders, &unknown, 1);
  g_hash_table_insert (self->by_key, entity->key, GUINT_TO_POINTER (self->passage->entities->len));
  return self->passage->entities->len - 1;
}

int
serai_resolver_get_entry (SeraiResolver *self, SeraiMentionKind kind, const SeraiEntry *entry)
{
  int index = serai_resolver_get (self, kind, entry->key, entry->name);
  SeraiEntity *entity = g_ptr_array_index (self->passage->entities, index);
  if (entity->iso3 == NULL)
    entity->iso3 = g_strdup (entry->iso3);
  if (entity->wikidata == NULL)
    entity->wikidata = g_strdup (entry->wikidata);
  return index;
}

static void
add_alias (SeraiEntity *entity, const char *text)
{
  if (strcmp (entity->name, text) == 0)
    return;
  for (guint i = 0; i < entity->aliases->len; i++)
    if (strcmp (entity->aliases->pdata[i], text) == 0)
      return;
  g_ptr_array_add (entity->aliases, g_strdup (text));
}

void
serai_resolver_assign (SeraiResolver *self, guint mention, int entity)
{
  const SeraiPlace *place = &g_array_index (self->places, SeraiPlace, mention);
  get_mention (self, mention)->entity = entity;
  get_mention (self, mention)->join = self->join;
  self->join = SERAI_JOIN_NONE;
  g_autofree char *text = serai_resolver_dup_text (self, place->first, place->end);
  add_alias (g_ptr_array_index (self->passage->entities, entity), text);
}

static void
find_places (SeraiResolver *self)
{
  for (guint i = 0; i < self->passage->mentions->len; i++)
    {
      const SeraiMention *mention = get_mention (self, i);
      SeraiPlace place = {0};
      if (!serai_mention_kind_is_value (mention->kind))
        {
          place.first = serai_passage_token_at (self->passage, mention->span.start);
          place.end = serai_passage_token_at (self->passage, mention->span.end);
          const SeraiRole *role = serai_roles_beginning_at (self->draft, place.first);
          if (mention->kind == SERAI_MENTION_PERSON && role != NULL && role->end == place.end)
            place.role = role;
        }
      g_array_append_val (self->places, place);
    }
}

static gboolean
is_nested_kind (SeraiMentionKind kind)
{
  return kind == SERAI_MENTION_PLACE || kind == SERAI_MENTION_ORGANISATION;
}

static int
compare_findings (gconstpointer a, gconstpointer b)
{
  const SeraiFinding *x = a, *y = b;
  if (x->first != y->first)
    return x->first < y->first ? -1 : 1;
  return x->end != y->end ? (x->end > y->end ? -1 : 1) : 0;
}

/* The bodies and places that gave way to a longer name, by position. */
static GArray *
collect_inner (SeraiResolver *self)
{
  GArray *inner = g_array_new (FALSE, FALSE, sizeof (SeraiFinding));
  const GArray *findings = self->draft->findings;
  for (guint i = 0; i < findings->len; i++)
    {
      const SeraiFinding *finding = &g_array_index (findings, SeraiFinding, i);
      if (finding->is_dropped && is_nested_kind (finding->kind))
        g_array_append_vals (inner, finding, 1);
    }
  g_array_sort (inner, compare_findings);
  return inner;
}

/* What lies inside the event's name. @inout_at: where in @inner the last event left off. */
static void
nest_in_event (SeraiResolver *self, SeraiSpan outer, const GArray *inner, guint *inout_at)
{
  guint first = serai_passage_token_at (self->passage, outer.start);
  guint end = serai_passage_token_at (self->passage, outer.end);
  guint from = first;
  for (; *inout_at < inner->len; (*inout_at)++)
    {
      const SeraiFinding *finding = &g_array_index (inner, SeraiFinding, *inout_at);
      if (finding->first >= end)
        break;
      if (finding->first < from || finding->end > end
          || (finding->first == first && finding->end == end))
        continue;
      serai_resolver_nest (self, finding->first, finding->end, finding->kind);
      from = finding->end;
    }
}

/* "30 Kazakh companies" is a quantity; the state in it is named all the same. */
static void
nest_in_value (SeraiResolver *self, SeraiSpan outer)
{
  const SeraiDraft *draft = self->draft;
  guint first = serai_passage_token_at (self->passage, outer.start);
  guint end = serai_passage_token_at (self->passage, outer.end);
  for (guint i = first; i < end; i++)
    {
      const SeraiFinding *finding = serai_draft_get (draft, i);
      if (finding == NULL || finding->first != i || finding->end > end
          || (finding->first == first && finding->end == end)
          || finding->kind != SERAI_MENTION_COUNTRY)
        continue;
      serai_resolver_nest (self, finding->first, finding->end, finding->kind);
    }
}

static void
settle_nested (SeraiResolver *self)
{
  if (self->passage->nested == NULL)
    return;
  g_autoptr (GArray) inner = collect_inner (self);
  guint at = 0;
  for (guint i = 0; i < self->passage->mentions->len; i++)
    {
      const SeraiMention *mention = get_mention (self, i);
      if (mention->kind == SERAI_MENTION_EVENT)
        nest_in_event (self, mention->span, inner, &at);
      else if (mention->kind == SERAI_MENTION_QUANTITY)
        nest_in_value (self, mention->span);
    }
}

/* Gives the entity its next number where it has none yet, and counts the mention. */
static void
count_mention (SeraiResolver *self, SeraiMention *mention, int *order, GPtrArray *sorted)
{
  if (mention->entity < 0)
    return;
  SeraiEntity *entity = self->passage->entities->pdata[mention->entity];
  if (order[mention->entity] < 0)
    {
      order[mention->entity] = sorted->len;
      g_ptr_array_add (sorted, entity);
    }
  entity->n_mentions++;
  mention->entity = order[mention->entity];
}

/* Entities in order of first mention, each with its count; those without any go. */
static void
put_in_order (SeraiResolver *self)
{
  GPtrArray *entities = self->passage->entities;
  g_autofree int *order = g_new (int, entities->len + 1);
  for (guint i = 0; i < entities->len; i++)
    order[i] = -1;
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  for (guint i = 0; i < self->passage->mentions->len; i++)
    count_mention (self, get_mention (self, i), order, sorted);
  for (guint i = 0; self->passage->nested != NULL && i < self->passage->nested->len; i++)
    count_mention (self, &g_array_index (self->passage->nested, SeraiMention, i), order, sorted);
  for (guint i = 0; i < entities->len; i++)
    if (order[i] < 0)
      serai_entity_free (entities->pdata[i]);
  for (guint i = 0; i < sorted->len; i++)
    entities->pdata[i] = sorted->pdata[i];
  /* The rest has been freed or moved to the front. */
  g_ptr_array_set_free_func (entities, NULL);
  g_ptr_array_set_size (entities, sorted->len);
  g_ptr_array_set_free_func (entities, (GDestroyNotify) serai_entity_free);
}

static void
free_words (gpointer words)
{
  if (words != NULL)
    g_hash_table_unref (words);
}

void
serai_resolver_run (SeraiPassage *passage)
{
  g_return_if_fail (passage->draft != NULL);

  SeraiResolver self = {
      .passage = passage,
      .draft = passage->draft,
      .reference = serai_recogniser_get_reference (passage->recogniser),
      .by_key = g_hash_table_new (g_str_hash, g_str_equal),
      .places = g_array_new (FALSE, FALSE, sizeof (SeraiPlace)),
      .officers = g_array_new (FALSE, FALSE, sizeof (SeraiOfficer)),
      .genders = g_byte_array_new (),
      .words_of = g_ptr_array_new_with_free_func (free_words),
  };
  find_places (&self);
  serai_resolver_settle_people (&self);
  serai_resolver_settle_states (&self);
  serai_resolver_settle_things (&self);
  serai_resolver_settle_titles (&self);
  settle_nested (&self);
  put_in_order (&self);
  g_hash_table_unref (self.by_key);
  g_array_unref (self.places);
  g_array_unref (self.officers);
  g_ptr_array_unref (self.words_of);
  g_byte_array_unref (self.genders);
}
