/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who is in which office: as the document says, and as the reference knows. */
#include "language/resolver.h"

#include "base/text.h"
#include "language/inflection.h"

#include <string.h>

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
SeraiPost
serai_officers_post_of (const SeraiTenure *tenure)
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

void
serai_officers_add (SeraiResolver *self,
                    SeraiPost post,
                    const char *of,
                    int entity,
                    guint token,
                    const SeraiRole *role)
{
  SeraiOfficer officer = {post, of, entity, token, role};
  g_array_append_val (self->officers, officer);
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
int
serai_officers_find (SeraiResolver *self, SeraiPost post, const char *of, guint token)
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
  self->join = SERAI_JOIN_SHOWN_OFFICE;
  return before != NULL ? before->entity : after != NULL ? after->entity : -1;
}

int
serai_officers_find_holder (SeraiResolver *self, SeraiPost post, const char *of)
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
  self->join = SERAI_JOIN_HELD_OFFICE;
  return serai_resolver_get_entry (self, SERAI_MENTION_PERSON, tenure->person);
}

/* Folded, without the endings of cases. (transfer full) */
static char *
stem_words (SeraiResolver *self, const char *text)
{
  g_autofree char *folded = serai_text_fold (text);
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);
  GString *stems = g_string_new (NULL);
  for (guint i = 0; words[i] != NULL; i++)
    g_string_append_printf (stems, i > 0 ? " %s" : "%s",
                            serai_inflection_stem (words[i], self->draft->strings));
  return g_string_free (stems, FALSE);
}

/* An honorific of one person: "Leader of the Nation". */
int
serai_officers_find_honorific (SeraiResolver *self, const char *text)
{
  g_autofree char *wanted = stem_words (self, text);
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
          g_autofree char *honorific = stem_words (self, tenure->honorifics[j]);
          if (strcmp (honorific, wanted) != 0)
            continue;
          self->join = SERAI_JOIN_HONORIFIC;
          return serai_resolver_get_entry (self, SERAI_MENTION_PERSON, tenure->person);
        }
    }
  return -1;
}

/* Who leads a state: its head, or the head of its government where only that one is spoken of. */
int
serai_officers_find_leader (SeraiResolver *self, const char *of, guint token)
{
  static const SeraiPost posts[] = {SERAI_POST_HEAD_OF_STATE, SERAI_POST_HEAD_OF_GOVERNMENT,
                                    SERAI_POST_LEADER};
  for (guint i = 0; i < G_N_ELEMENTS (posts); i++)
    {
      int entity = serai_officers_find (self, posts[i], of, token);
      if (entity >= 0)
        return entity;
    }
  return serai_officers_find_holder (self, SERAI_POST_HEAD_OF_STATE, of);
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

int
serai_officers_find_same (SeraiResolver *self, const SeraiRole *role)
{
  for (guint i = self->officers->len; i-- > 0;)
    {
      const SeraiOfficer *officer = &g_array_index (self->officers, SeraiOfficer, i);
      if (officer->role == NULL || officer->role == role || officer->post != SERAI_POST_OTHER
          || (role->country != NULL && g_strcmp0 (role->country->key, officer->of) != 0))
        continue;
      if (!is_same_office (self, role, officer->role))
        continue;
      self->join = SERAI_JOIN_SHOWN_OFFICE;
      return officer->entity;
    }
  return -1;
}
