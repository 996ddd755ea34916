/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Countries, places, bodies, events and agreements → entities. */
#include "language/resolver.h"

#include "base/text.h"

#include <string.h>

static SeraiMention *
get_mention (SeraiResolver *self, guint i)
{
  return &g_array_index (self->passage->mentions, SeraiMention, i);
}

static const SeraiPlace *
get_place (SeraiResolver *self, guint i)
{
  return &g_array_index (self->places, SeraiPlace, i);
}

static gboolean
is_mentioned (SeraiResolver *self, const SeraiEntry *entry)
{
  return g_hash_table_contains (self->by_key, entry->key);
}

/* A person of @iso3 stands close behind: "Congolese President Félix Tshisekedi". */
static gboolean
is_before_compatriot (SeraiResolver *self, guint mention, const char *iso3)
{
  guint limit = MIN (mention + 3, self->passage->mentions->len);
  for (guint i = mention + 1; i < limit; i++)
    {
      const SeraiMention *other = get_mention (self, i);
      if (other->kind != SERAI_MENTION_PERSON || other->entity < 0
          || get_place (self, i)->first > get_place (self, mention)->end + 4)
        continue;
      const SeraiEntity *person = g_ptr_array_index (self->passage->entities, other->entity);
      if (g_strcmp0 (person->iso3, iso3) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Of several countries that share a name: the one of a person beside it, or one that the document
 * names by a name of its own. */
static const SeraiEntry *
choose_country (SeraiResolver *self, guint mention, guint token)
{
  const SeraiPhrases *phrases =
      serai_recogniser_get_phrases (self->passage->recogniser, SERAI_SUBJECT_COUNTRY);
  const SeraiName *const *names;
  guint n_names = 0;
  if (serai_phrases_match (phrases, self->passage->tokens, token, &names, &n_names) == 0)
    return NULL;
  for (guint i = 0; i < n_names && n_names > 1; i++)
    if (is_before_compatriot (self, mention, names[i]->entry->iso3))
      return names[i]->entry;
  for (guint i = 0; i < n_names && n_names > 1; i++)
    if (is_mentioned (self, names[i]->entry))
      return names[i]->entry;
  return serai_draft_known (self->draft, SERAI_SUBJECT_COUNTRY, token)->entry;
}

static gboolean
is_ambiguous (SeraiResolver *self, guint mention)
{
  const SeraiPhrases *phrases =
      serai_recogniser_get_phrases (self->passage->recogniser, SERAI_SUBJECT_COUNTRY);
  const SeraiName *const *names;
  guint n_names = 0;
  serai_phrases_match (phrases, self->passage->tokens, get_place (self, mention)->first, &names,
                       &n_names);
  for (guint i = 1; i < n_names; i++)
    if (names[i]->entry != names[0]->entry)
      return TRUE;
  return FALSE;
}

/* The token at which the country's name begins ("Republic of X" may not be known as a whole);
 * G_MAXUINT where there is none. */
static guint
find_named (SeraiResolver *self, guint mention)
{
  const SeraiPlace *place = get_place (self, mention);
  for (guint i = place->first; i < place->end; i++)
    if (serai_draft_known (self->draft, SERAI_SUBJECT_COUNTRY, i) != NULL)
      return i;
  return G_MAXUINT;
}

static void
settle_state (SeraiResolver *self, guint mention)
{
  guint first = get_place (self, mention)->first;
  const SeraiEntry *entry = NULL;
  guint named = find_named (self, mention);
  if (named != G_MAXUINT)
    entry = choose_country (self, mention, named);
  else if (serai_draft_known (self->draft, SERAI_SUBJECT_PLACE, first) != NULL)
    {
      const char *iso3 = serai_draft_known (self->draft, SERAI_SUBJECT_PLACE, first)->entry->iso3;
      entry = iso3 != NULL ? serai_reference_find_country (self->reference, iso3) : NULL;
    }
  if (entry != NULL)
    {
      self->join = named != G_MAXUINT ? SERAI_JOIN_LISTED : SERAI_JOIN_CAPITAL;
      serai_resolver_assign (self, mention,
                             serai_resolver_get_entry (self, SERAI_MENTION_COUNTRY, entry));
      return;
    }
  g_autofree char *text = serai_resolver_dup_text (self, first, get_place (self, mention)->end);
  g_autofree char *key = serai_resolver_dup_key (SERAI_MENTION_COUNTRY, text);
  serai_resolver_assign (self, mention,
                         serai_resolver_get (self, SERAI_MENTION_COUNTRY, key, text));
}

void
serai_resolver_settle_states (SeraiResolver *self)
{
  for (int pass = 0; pass < 2; pass++)
    for (guint i = 0; i < self->passage->mentions->len; i++)
      if (get_mention (self, i)->kind == SERAI_MENTION_COUNTRY && get_mention (self, i)->entity < 0
          && is_ambiguous (self, i) == (pass == 1))
        settle_state (self, i);
}

static SeraiSubject
subject_of (SeraiMentionKind kind)
{
  return kind == SERAI_MENTION_PLACE ? SERAI_SUBJECT_PLACE : SERAI_SUBJECT_BODY;
}

/* The reference's entry for the whole mention, or NULL. */
static const SeraiEntry *
find_entry (SeraiResolver *self, guint mention)
{
  const SeraiPlace *place = get_place (self, mention);
  SeraiSubject subject = subject_of (get_mention (self, mention)->kind);
  if (serai_draft_known_end (self->draft, subject, place->first) != place->end)
    return NULL;
  return serai_draft_known (self->draft, subject, place->first)->entry;
}

/* The mention right before "(" or ", or" of which this one is the short form; its index, or -1. */
static int
find_introduced (SeraiResolver *self, guint mention)
{
  if (mention == 0 || get_mention (self, mention)->kind == SERAI_MENTION_PLACE)
    return -1;
  const SeraiPlace *place = get_place (self, mention);
  const SeraiPlace *before = get_place (self, mention - 1);
  if (get_mention (self, mention - 1)->kind != get_mention (self, mention)->kind
      || before->end == 0)
    return -1;
  guint gap = place->first - before->end;
  gboolean is_bracketed = (gap == 1 || gap == 2)
                          && serai_draft_is (self->draft, place->first - 1, "(")
                          && serai_draft_is (self->draft, place->end, ")");
  gboolean is_or = gap == 2 && serai_draft_is (self->draft, place->first - 1, "or")
                   && serai_draft_is (self->draft, before->end, ",");
  return is_bracketed || is_or ? (int) mention - 1 : -1;
}

/* Whether @folded is @whole's beginning up to a word's end, and what follows is a legal form, or
 * the rest of a company's name. */
static gboolean
is_short_for (const char *folded, const char *whole)
{
  gsize length = strlen (folded);
  return length < strlen (whole) && strncmp (folded, whole, length) == 0
         && (whole[length] == ' ' || whole[length] == ',');
}

static gboolean
has_company_form (SeraiResolver *self, guint mention)
{
  const SeraiPlace *place = get_place (self, mention);
  for (guint i = place->first; i < place->end; i++)
    if (serai_draft_has (self->draft, i, SERAI_CUE_COMPANY))
      return TRUE;
  return FALSE;
}

/* A body with a longer name that begins so: "Kaveri" → "Kaveri Spices Ltd"; "Ministry of Commerce"
 * → "Ministry of Commerce of Thailand". Its entity, or -1. */
static int
find_longer (SeraiResolver *self, guint mention, const char *text)
{
  g_autofree char *folded = serai_text_fold (text);
  gboolean is_headed = FALSE;
  const SeraiPlace *place = get_place (self, mention);
  for (guint i = place->first; i < place->end; i++)
    is_headed |= serai_draft_has (self->draft, i, SERAI_CUE_BODY);
  for (guint i = 0; i < self->passage->mentions->len; i++)
    {
      const SeraiMention *other = get_mention (self, i);
      if (i == mention || other->kind != SERAI_MENTION_ORGANISATION)
        continue;
      const SeraiPlace *its = get_place (self, i);
      if (!has_company_form (self, i) && !(is_headed && place->end - place->first > 1))
        continue;
      g_autofree char *other_text = serai_resolver_dup_text (self, its->first, its->end);
      g_autofree char *whole = serai_text_fold (other_text);
      if (!is_short_for (folded, whole))
        continue;
      self->join = SERAI_JOIN_SHORT_FORM;
      if (other->entity >= 0)
        return other->entity;
      g_autofree char *key = serai_resolver_dup_key (SERAI_MENTION_ORGANISATION, other_text);
      return serai_resolver_get (self, SERAI_MENTION_ORGANISATION, key, other_text);
    }
  return -1;
}

/* "RBI" → "Reserve Bank of India": the name whose capitals the letters are; its entity, or -1. */
static int
find_spelt_out (SeraiResolver *self, guint mention)
{
  const SeraiPlace *place = get_place (self, mention);
  if (place->end != place->first + 1
      || !serai_tokens_at (self->passage->tokens, place->first)->is_upper)
    return -1;
  for (guint i = 0; i < self->passage->mentions->len; i++)
    {
      const SeraiMention *other = get_mention (self, i);
      if (other->kind != get_mention (self, mention)->kind || other->entity < 0)
        continue;
      const SeraiPlace *its = get_place (self, i);
      if (serai_draft_is_spelt_by (self->draft, its->first, its->end, place->first))
        {
          self->join = SERAI_JOIN_LETTERS;
          return other->entity;
        }
    }
  return -1;
}

static void
settle_thing (SeraiResolver *self, guint i, GHashTable *short_forms)
{
  const SeraiPlace *place = get_place (self, i);
  SeraiMentionKind kind = get_mention (self, i)->kind;
  g_autofree char *text = serai_resolver_dup_text (self, place->first, place->end);
  const SeraiEntry *entry = find_entry (self, i);
  g_autofree char *key = serai_resolver_dup_key (kind, text);
  int introduced = find_introduced (self, i);
  int entity = -1;
  if (introduced >= 0)
    {
      entity = get_mention (self, introduced)->entity;
      self->join = SERAI_JOIN_BRACKETS;
    }
  else if (g_hash_table_contains (short_forms, key))
    {
      entity = GPOINTER_TO_INT (g_hash_table_lookup (short_forms, key));
      self->join = SERAI_JOIN_SAME_WORDS;
    }
  else if (entry != NULL)
    {
      entity = serai_resolver_get_entry (self, kind, entry);
      self->join = SERAI_JOIN_LISTED;
    }
  else if (kind == SERAI_MENTION_ORGANISATION)
    entity = find_longer (self, i, text);
  if (entity < 0 && kind != SERAI_MENTION_PLACE)
    entity = find_spelt_out (self, i);
  if (entity < 0)
    {
      self->join =
          g_hash_table_contains (self->by_key, key) ? SERAI_JOIN_SAME_WORDS : SERAI_JOIN_NONE;
      entity = serai_resolver_get (self, kind, key, text);
    }
  /* The same words mean the same from here on. */
  if (introduced >= 0 || kind == SERAI_MENTION_ORGANISATION)
    g_hash_table_insert (short_forms, g_strdup (key), GINT_TO_POINTER (entity));
  serai_resolver_assign (self, i, entity);
}

void
serai_resolver_settle_things (SeraiResolver *self)
{
  g_autoptr (GHashTable) short_forms =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < self->passage->mentions->len; i++)
    {
      SeraiMentionKind kind = get_mention (self, i)->kind;
      if (kind == SERAI_MENTION_PLACE || kind == SERAI_MENTION_ORGANISATION
          || kind == SERAI_MENTION_EVENT || kind == SERAI_MENTION_AGREEMENT)
        settle_thing (self, i, short_forms);
    }
}

/* The country's entry for a nested mention, or the place's or body's. */
static const SeraiEntry *
find_nested_entry (SeraiResolver *self, guint first, guint end, SeraiMentionKind kind)
{
  SeraiSubject subject = kind == SERAI_MENTION_COUNTRY ? SERAI_SUBJECT_COUNTRY : subject_of (kind);
  if (kind != SERAI_MENTION_COUNTRY && serai_draft_known_end (self->draft, subject, first) != end)
    return NULL;
  const SeraiName *name = serai_draft_known (self->draft, subject, first);
  return name != NULL ? name->entry : NULL;
}

void
serai_resolver_nest (SeraiResolver *self, guint first, guint end, SeraiMentionKind kind)
{
  const SeraiEntry *entry = find_nested_entry (self, first, end, kind);
  if (entry == NULL && kind == SERAI_MENTION_COUNTRY)
    return;
  g_autofree char *text = serai_resolver_dup_text (self, first, end);
  g_autofree char *key = serai_resolver_dup_key (kind, text);
  SeraiMention mention = {
      .span = {serai_tokens_at (self->passage->tokens, first)->span.start,
               serai_tokens_at (self->passage->tokens, end - 1)->span.end},
      .kind = kind,
      .join = entry != NULL ? SERAI_JOIN_LISTED : SERAI_JOIN_NONE,
      .entity = entry != NULL ? serai_resolver_get_entry (self, kind, entry)
                              : serai_resolver_get (self, kind, key, text),
  };
  g_array_append_val (self->passage->nested, mention);
}
