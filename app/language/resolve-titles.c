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

static void
add_officer (SeraiResolver *self,
             SeraiPost post,
             const char *of,
             int entity,
             guint token,
             const SeraiRole *role)
{
  SeraiOfficer officer = {post, of, entity, token, role};
  g_array_append_val (self->officers, officer);
}

static SeraiPost
post_of_office (SeraiOfficeKind office)
{
  switch (office)
    {
    case SERAI_OFFICE_HEAD_OF_STATE:
      return SERAI_POST_HEAD_OF_STATE;
    case SERAI_OFFICE_HEAD_OF_GOVERNMENT:
      return SERAI_POST_HEAD_OF_GOVERNMENT;
    case SERAI_OFFICE_FOREIGN_MINISTER:
      return SERAI_POST_FOREIGN_MINISTER;
    case SERAI_OFFICE_HEAD_OF_BODY:
    default:
      return SERAI_POST_OTHER;
    }
}

/* Some presidents head the government only. */
static SeraiPost
post_of_tenure (const SeraiTenure *tenure)
{
  return tenure->office <= SERAI_OFFICE_HEAD_OF_GOVERNMENT
                 && g_str_has_prefix (tenure->title, "President")
             ? SERAI_POST_PRESIDENT
             : post_of_office (tenure->office);
}

static gboolean
get_office_kind (SeraiPost post, SeraiOfficeKind *out_office)
{
  switch (post)
    {
    case SERAI_POST_HEAD_OF_STATE:
    case SERAI_POST_PRESIDENT:
    case SERAI_POST_LEADER:
      *out_office = SERAI_OFFICE_HEAD_OF_STATE;
      return TRUE;
    case SERAI_POST_HEAD_OF_GOVERNMENT:
      *out_office = SERAI_OFFICE_HEAD_OF_GOVERNMENT;
      return TRUE;
    case SERAI_POST_FOREIGN_MINISTER:
    case SERAI_POST_MINISTER:
      *out_office = SERAI_OFFICE_FOREIGN_MINISTER;
      return TRUE;
    case SERAI_POST_OTHER:
    case SERAI_POST_COUNTERPART:
    default:
      return FALSE;
    }
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
    add_officer (self, post_of_tenure (tenure), tenure->of, entity,
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
    add_officer (self, post, get_country_key (country), entity, first, role);
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
  if (!serai_draft_is (draft, at, ",") || !serai_draft_follows (draft, at + 1))
    return -1;
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
    add_officer (self, place->role->post, of, entity, place->first, place->role);
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
      if (other >= 0 && get_mention (self, other)->entity >= 0)
        give (self, i, get_mention (self, other)->entity);
    }
  for (guint i = 0; i < self->passage->mentions->len; i++)
    {
      if (get_place (self, i)->role == NULL || get_mention (self, i)->entity >= 0)
        continue;
      int other = find_apposed_before (self, i);
      if (other >= 0 && get_mention (self, other)->entity >= 0)
        give (self, i, get_mention (self, other)->entity);
    }
}

static gboolean
is_same_post (SeraiPost wanted, SeraiPost held)
{
  switch (wanted)
    {
    case SERAI_POST_PRESIDENT:
    case SERAI_POST_HEAD_OF_STATE:
      return held == SERAI_POST_PRESIDENT || held == SERAI_POST_HEAD_OF_STATE;
    case SERAI_POST_LEADER:
      return held == SERAI_POST_PRESIDENT || held == SERAI_POST_HEAD_OF_STATE
             || held == SERAI_POST_HEAD_OF_GOVERNMENT || held == SERAI_POST_LEADER;
    case SERAI_POST_MINISTER:
      return held == SERAI_POST_MINISTER || held == SERAI_POST_FOREIGN_MINISTER;
    case SERAI_POST_FOREIGN_MINISTER:
    case SERAI_POST_HEAD_OF_GOVERNMENT:
      return held == wanted;
    case SERAI_POST_OTHER:
    case SERAI_POST_COUNTERPART:
    default:
      return FALSE;
    }
}

/* Whoever the document last showed in the office before @token, or else first after it; @of NULL:
 * of any country. -1 for nobody. */
static int
find_officer (SeraiResolver *self, SeraiPost post, const char *of, guint token)
{
  const SeraiOfficer *before = NULL, *after = NULL;
  for (guint i = 0; i < self->officers->len; i++)
    {
      const SeraiOfficer *officer = &g_array_index (self->officers, SeraiOfficer, i);
      if (!is_same_post (post, officer->post) || (of != NULL && g_strcmp0 (of, officer->of) != 0))
        continue;
      if (officer->token < token)
        {
          if (before == NULL || officer->token >= before->token)
            before = officer;
        }
      else if (after == NULL || officer->token < after->token)
        after = officer;
    }
  return before != NULL ? before->entity : after != NULL ? after->entity : -1;
}

static int
find_holder (SeraiResolver *self, SeraiPost post, const char *of)
{
  SeraiOfficeKind office;
  if (of == NULL || !get_office_kind (post, &office))
    return -1;
  const SeraiTenure *tenure =
      serai_reference_find_holder (self->reference, office, of, self->passage->published);
  if (post == SERAI_POST_PRESIDENT
      && (tenure == NULL || !g_str_has_prefix (tenure->title, "President")))
    {
      const SeraiTenure *other = serai_reference_find_holder (
          self->reference, SERAI_OFFICE_HEAD_OF_GOVERNMENT, of, self->passage->published);
      if (other != NULL && g_str_has_prefix (other->title, "President"))
        tenure = other;
    }
  if (tenure == NULL)
    return -1;
  return serai_resolver_get_entry (self, SERAI_MENTION_PERSON, tenure->person);
}

/* An honorific of one person: "Leader of the Nation". */
static int
find_honorific (SeraiResolver *self, const char *text)
{
  g_autofree char *wanted = serai_text_fold (text);
  guint n_tenures;
  const SeraiTenure *tenures = serai_reference_get_tenures (self->reference, &n_tenures);
  for (guint i = 0; i < n_tenures; i++)
    {
      const SeraiTenure *tenure = &tenures[i];
      if (tenure->honorifics == NULL || tenure->from > self->passage->published
          || (tenure->to != 0 && tenure->to < self->passage->published))
        continue;
      for (guint j = 0; tenure->honorifics[j] != NULL; j++)
        {
          g_autofree char *honorific = serai_text_fold (tenure->honorifics[j]);
          if (strcmp (honorific, wanted) == 0)
            return serai_resolver_get_entry (self, SERAI_MENTION_PERSON, tenure->person);
        }
    }
  return -1;
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
          int other = find_officer (self, officer->post, of, place->first);
          if (other < 0)
            other = find_holder (self, officer->post, of);
          if (other >= 0 && other != entity)
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
      entity = find_officer (self, place->role->post, of, place->first);
      if (entity < 0)
        entity = find_holder (self, place->role->post, of);
    }
  if (entity < 0)
    entity = find_officer (self, place->role->post, NULL, place->first);
  return entity;
}

/* Who leads a state: its head, or the head of its government where only that one is spoken of. */
static int
find_leader (SeraiResolver *self, const char *of, guint token)
{
  static const SeraiPost posts[] = {SERAI_POST_HEAD_OF_STATE, SERAI_POST_HEAD_OF_GOVERNMENT,
                                    SERAI_POST_LEADER};
  for (guint i = 0; i < G_N_ELEMENTS (posts); i++)
    {
      int entity = find_officer (self, posts[i], of, token);
      if (entity >= 0)
        return entity;
    }
  return find_holder (self, SERAI_POST_HEAD_OF_STATE, of);
}

/* Whether the two offices are told by the same word and share what they are for: "trade minister",
 * "minister of trade". */
static gboolean
is_same_office (SeraiResolver *self, const SeraiRole *a, const SeraiRole *b)
{
  const SeraiDraft *draft = self->draft;
  const char *head = serai_tokens_at (draft->tokens, a->head)->folded;
  if (!serai_draft_is (draft, b->head, head))
    return FALSE;
  for (guint i = a->first; i < a->end; i++)
    {
      const char *word = serai_tokens_at (draft->tokens, i)->folded;
      if (i == a->head || !serai_draft_is_word (draft, i)
          || serai_draft_has (draft, i, SERAI_CUE_FUNCTION | SERAI_CUE_ROLE)
          || serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i) != NULL)
        continue;
      for (guint j = b->first; j < b->end; j++)
        if (serai_draft_is (draft, j, word))
          return TRUE;
    }
  return FALSE;
}

static int
find_same_office (SeraiResolver *self, const SeraiRole *role)
{
  for (guint i = self->officers->len; i-- > 0;)
    {
      const SeraiOfficer *officer = &g_array_index (self->officers, SeraiOfficer, i);
      if (officer->role == NULL || officer->role == role || officer->post != SERAI_POST_OTHER
          || (role->country != NULL && g_strcmp0 (role->country->key, officer->of) != 0))
        continue;
      if (is_same_office (self, role, officer->role))
        return officer->entity;
    }
  return -1;
}

static int
find_by_office (SeraiResolver *self, guint mention)
{
  const SeraiPlace *place = get_place (self, mention);
  const SeraiRole *role = place->role;
  if (role->post == SERAI_POST_OTHER)
    return find_same_office (self, role);
  if (role->post == SERAI_POST_COUNTERPART)
    return role->country != NULL ? find_counterpart (self, mention) : -1;
  g_autofree char *text = serai_resolver_dup_text (self, place->first, place->end);
  int entity = find_honorific (self, text);
  if (entity >= 0)
    return entity;
  if (role->country == NULL)
    return find_by_context (self, place);
  const char *of = role->country->key;
  if (role->post == SERAI_POST_LEADER)
    return find_leader (self, of, place->first);
  entity = find_officer (self, role->post, of, place->first);
  return entity >= 0 ? entity : find_holder (self, role->post, of);
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
