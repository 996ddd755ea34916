/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Titles → the people who hold the offices: by apposition, by the document, by the reference. */
#include "language/resolver.h"

#include "base/text.h"

#include <string.h>

/* So far back is looked for whose counterpart somebody is. */
#define MAX_PEOPLE_BACK 6

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

static const char *
get_country_key (const SeraiEntry *country)
{
  return country != NULL ? country->key : NULL;
}

static const SeraiEntry *
get_entry (SeraiResolver *self, int entity)
{
  const SeraiEntity *person = self->passage->entities->pdata[entity];
  return serai_reference_find (self->reference, person->key);
}

/* Whom the reference knows in an office on the document's day. */
static void
note_tenure (SeraiResolver *self, guint mention)
{
  int entity = get_mention (self, mention)->entity;
  const SeraiEntry *entry = get_entry (self, entity);
  if (entry == NULL)
    return;
  const SeraiTenure *tenure =
      serai_reference_find_office (self->reference, entry, self->passage->published);
  if (tenure != NULL)
    serai_officers_add (self, serai_officers_post_of (tenure), tenure->of, entity,
                        get_place (self, mention)->first, NULL);
}

/* The title right before a name: "Kenyan President William Ruto". */
static void
note_title_before (SeraiResolver *self, guint mention)
{
  guint first = get_place (self, mention)->first;
  int entity = get_mention (self, mention)->entity;
  const SeraiRole *role = serai_roles_ending_at (self->draft, first);
  if (role == NULL || role->is_plural)
    return;
  const SeraiEntity *person = self->passage->entities->pdata[entity];
  const SeraiEntry *country = role->country;
  /* "Singapore's Foreign Minister": the owner stands before the possessive. */
  if (country == NULL && person->iso3 != NULL)
    country = serai_reference_find_country (self->reference, person->iso3);
  SeraiPost post = role->post;
  if (post != SERAI_POST_COUNTERPART)
    serai_officers_add (self, post, get_country_key (country), entity, first, role);
}

/* The mention that begins at token @i, or -1. */
static int
find_mention_at (SeraiResolver *self, guint i)
{
  if (i >= self->draft->n_tokens)
    return -1;
  guint byte = serai_tokens_at (self->passage->tokens, i)->span.start;
  guint first;
  SeraiSpan span = {byte, G_MAXUINT};
  serai_passage_find_mentions (self->passage, span, &first);
  if (first >= self->passage->mentions->len || get_mention (self, first)->span.start != byte)
    return -1;
  return first;
}

static gboolean
is_person (SeraiResolver *self, int mention)
{
  return mention >= 0 && mention < (int) self->passage->mentions->len
         && get_mention (self, mention)->kind == SERAI_MENTION_PERSON;
}

/* The person mention beside the title, behind it or before it; -1 where there is none. Of a chain
 * of titles the next one is found, which leads on. */
static int
find_apposed (SeraiResolver *self, guint mention)
{
  const SeraiDraft *draft = self->draft;
  const SeraiPlace *place = get_place (self, mention);
  guint at = place->end;
  if (serai_draft_is (draft, at, ","))
    at++;
  if (serai_draft_follows (draft, at))
    {
      int next = find_mention_at (self, serai_roles_skip_courtesies (draft, at));
      if (is_person (self, next)
          && (at > place->end || get_place (self, next)->role == NULL
              || serai_roles_skip_courtesies (draft, at) == at))
        return next;
    }
  return -1;
}

static int
find_apposed_before (SeraiResolver *self, guint mention)
{
  const SeraiDraft *draft = self->draft;
  const SeraiPlace *place = get_place (self, mention);
  if (mention == 0 || !is_person (self, mention - 1))
    return -1;
  const SeraiPlace *before = get_place (self, mention - 1);
  guint at = before->end;
  if (!serai_draft_follows (draft, place->first) && at == place->first)
    return mention - 1; /* a signature */
  /* "…, Vice President, Deputy Prime Minister and Chairman of the Court": one person's offices. */
  if (serai_draft_is (draft, at, "and") && before->role != NULL
      && serai_draft_follows (draft, at + 1))
    return serai_roles_skip_article (draft, at + 1) == place->first ? (int) mention - 1 : -1;
  if (!serai_draft_is (draft, at, ",") || !serai_draft_follows (draft, at + 1))
    return -1;
  /* "X, MP, Minister of …" */
  if ((serai_draft_is (draft, at + 1, "mp") || serai_draft_is (draft, at + 1, "mep"))
      && serai_draft_is (draft, at + 2, ","))
    at += 2;
  return serai_roles_skip_article (draft, at + 1) == place->first ? (int) mention - 1 : -1;
}

static void
set_role_text (SeraiResolver *self, int entity, const SeraiPlace *place)
{
  SeraiEntity *person = self->passage->entities->pdata[entity];
  if (person->role == NULL && get_entry (self, entity) == NULL
      && place->role->post != SERAI_POST_COUNTERPART)
    person->role = serai_resolver_dup_text (self, place->first, place->end);
}

static void
give (SeraiResolver *self, guint mention, int entity)
{
  const SeraiPlace *place = get_place (self, mention);
  serai_resolver_assign (self, mention, entity);
  const SeraiEntity *person = self->passage->entities->pdata[entity];
  const SeraiEntry *country = place->role->country;
  const char *of = get_country_key (country);
  if (country == NULL && person->iso3 != NULL)
    {
      country = serai_reference_find_country (self->reference, person->iso3);
      of = get_country_key (country);
    }
  if (place->role->post != SERAI_POST_COUNTERPART)
    serai_officers_add (self, place->role->post, of, entity, place->first, place->role);
  set_role_text (self, entity, place);
}

/* Backwards, so that a chain of titles is settled from its end. */
static void
settle_appositions (SeraiResolver *self)
{
  for (guint i = self->passage->mentions->len; i-- > 0;)
    {
      if (get_place (self, i)->role == NULL)
        continue;
      int other = find_apposed (self, i);
      if (other < 0 || get_mention (self, other)->entity < 0)
        continue;
      self->join = SERAI_JOIN_BESIDE;
      give (self, i, get_mention (self, other)->entity);
    }
  for (guint i = 0; i < self->passage->mentions->len; i++)
    {
      if (get_place (self, i)->role == NULL || get_mention (self, i)->entity >= 0)
        continue;
      int other = find_apposed_before (self, i);
      if (other < 0 || get_mention (self, other)->entity < 0)
        continue;
      self->join = SERAI_JOIN_BESIDE;
      give (self, i, get_mention (self, other)->entity);
    }
}

/* "his Kazakh counterpart": the same office as that of the person named last before. */
static int
find_counterpart (SeraiResolver *self, guint mention)
{
  const SeraiPlace *place = get_place (self, mention);
  const char *of = get_country_key (place->role->country);
  guint n_people = 0;
  for (guint i = mention; i-- > 0 && n_people < MAX_PEOPLE_BACK;)
    {
      int entity = get_mention (self, i)->entity;
      if (get_mention (self, i)->kind != SERAI_MENTION_PERSON || entity < 0)
        continue;
      n_people++;
      for (guint j = 0; j < self->officers->len; j++)
        {
          const SeraiOfficer *officer = &g_array_index (self->officers, SeraiOfficer, j);
          if (officer->entity != entity || g_strcmp0 (officer->of, of) == 0)
            continue;
          int other = serai_officers_find (self, officer->post, of, place->first);
          if (other < 0)
            other = serai_officers_find_holder (self, officer->post, of);
          if (other < 0 || other == entity)
            continue;
          self->join = SERAI_JOIN_COUNTERPART;
          return other;
        }
    }
  return -1;
}

/* Without a country: the issuer's, or whoever was last spoken of in that office. */
static int
find_by_context (SeraiResolver *self, const SeraiPlace *place)
{
  const char *of = get_country_key (self->issuer);
  int entity = -1;
  if (of != NULL)
    {
      entity = serai_officers_find (self, place->role->post, of, place->first);
      if (entity < 0)
        entity = serai_officers_find_holder (self, place->role->post, of);
    }
  /* "Глава государства" of a readout is whoever it is about, who is named first. */
  if (entity < 0 && place->role->post == SERAI_POST_HEAD_OF_STATE)
    entity = serai_officers_find (self, place->role->post, NULL, 0);
  if (entity < 0)
    entity = serai_officers_find (self, place->role->post, NULL, place->first);
  return entity;
}

static int
find_by_office (SeraiResolver *self, guint mention)
{
  const SeraiPlace *place = get_place (self, mention);
  const SeraiRole *role = place->role;
  if (role->post == SERAI_POST_OTHER)
    return serai_officers_find_same (self, role);
  if (role->post == SERAI_POST_COUNTERPART)
    return role->country != NULL ? find_counterpart (self, mention) : -1;
  g_autofree char *text = serai_resolver_dup_text (self, place->first, place->end);
  int entity = serai_officers_find_honorific (self, text);
  if (entity >= 0)
    return entity;
  if (role->country == NULL)
    return find_by_context (self, place);
  const char *of = role->country->key;
  if (role->post == SERAI_POST_LEADER)
    return serai_officers_find_leader (self, of, place->first);
  entity = serai_officers_find (self, role->post, of, place->first);
  return entity >= 0 ? entity : serai_officers_find_holder (self, role->post, of);
}

static void
settle_title (SeraiResolver *self, guint mention)
{
  const SeraiPlace *place = get_place (self, mention);
  int entity = find_by_office (self, mention);
  if (entity < 0)
    {
      g_autofree char *text = serai_resolver_dup_text (self, place->first, place->end);
      g_autofree char *key = serai_resolver_dup_key (SERAI_MENTION_PERSON, text);
      self->join =
          g_hash_table_contains (self->by_key, key) ? SERAI_JOIN_SAME_WORDS : SERAI_JOIN_NONE;
      entity = serai_resolver_get (self, SERAI_MENTION_PERSON, key, text);
    }
  give (self, mention, entity);
}

/* Whose statement it is: the first body named at the top, else the dateline's country. */
static const SeraiEntry *
find_issuer (SeraiResolver *self)
{
  guint limit = 0;
  for (guint s = 0; s < self->passage->tokens->sentences->len && s < 2; s++)
    limit = g_array_index (self->passage->tokens->sentences, SeraiSentence, s).end;
  for (guint i = 0; i < self->passage->mentions->len; i++)
    {
      const SeraiPlace *place = get_place (self, i);
      if (get_mention (self, i)->kind != SERAI_MENTION_ORGANISATION)
        continue;
      if (place->first >= limit)
        break;
      for (guint j = place->first; j < place->end; j++)
        if (serai_draft_known (self->draft, SERAI_SUBJECT_COUNTRY, j) != NULL)
          return serai_draft_known (self->draft, SERAI_SUBJECT_COUNTRY, j)->entry;
      break;
    }
  const char *dateline = self->passage->document->dateline_place;
  if (dateline == NULL)
    return NULL;
  const SeraiEntry *entry =
      serai_reference_find_by_name (self->reference, SERAI_SUBJECT_COUNTRY, dateline);
  if (entry == NULL)
    {
      entry = serai_reference_find_by_name (self->reference, SERAI_SUBJECT_PLACE, dateline);
      if (entry != NULL && entry->iso3 != NULL)
        entry = serai_reference_find_country (self->reference, entry->iso3);
    }
  return entry;
}

static void
set_roles (SeraiResolver *self)
{
  for (guint i = 0; i < self->passage->entities->len; i++)
    {
      SeraiEntity *person = self->passage->entities->pdata[i];
      const SeraiEntry *entry = person->kind == SERAI_MENTION_PERSON ? get_entry (self, i) : NULL;
      if (entry == NULL)
        continue;
      const SeraiTenure *tenure =
          serai_reference_find_office (self->reference, entry, self->passage->published);
      if (tenure == NULL)
        continue;
      const SeraiEntry *of = serai_reference_find (self->reference, tenure->of);
      g_free (person->role);
      person->role = of == NULL || strstr (tenure->title, of->name) != NULL
                         ? g_strdup (tenure->title)
                         : g_strconcat (tenure->title, " of ", of->name, NULL);
    }
}

void
serai_resolver_settle_titles (SeraiResolver *self)
{
  self->issuer = find_issuer (self);
  for (guint i = 0; i < self->passage->mentions->len; i++)
    if (is_person (self, i) && get_place (self, i)->role == NULL
        && get_mention (self, i)->entity >= 0)
      {
        note_title_before (self, i);
        note_tenure (self, i);
      }
  settle_appositions (self);
  for (guint i = 0; i < self->passage->mentions->len; i++)
    if (get_place (self, i)->role != NULL && get_mention (self, i)->entity < 0)
      settle_title (self, i);
  set_roles (self);
}
