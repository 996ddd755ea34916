/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What follows the head of a name and belongs to it. */
#include "language/nouns.h"

#include <string.h>

typedef struct
{
  const SeraiDraft *draft;
  SeraiNoun noun;
  const SeraiEntry *country;
} Reader;

#define HEADS                                                                                      \
  (SERAI_CUE_BODY | SERAI_CUE_EVENT | SERAI_CUE_AGREEMENT | SERAI_CUE_ROLE | SERAI_CUE_ROLE_PLURAL)

static gboolean
is_joint (SeraiNoun noun)
{
  return noun == SERAI_NOUN_JOINT_BODY || noun == SERAI_NOUN_EVENT || noun == SERAI_NOUN_DAYS
         || noun == SERAI_NOUN_AGREEMENT;
}

static gboolean
takes (const Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  if (serai_draft_is (draft, i, "of") || serai_draft_is (draft, i, "for"))
    return TRUE;
  if (serai_draft_is (draft, i, "on") || serai_draft_is (draft, i, "against"))
    return reader->noun != SERAI_NOUN_ROLE && reader->noun != SERAI_NOUN_DAYS;
  if (serai_draft_is (draft, i, "between"))
    return is_joint (reader->noun);
  if (serai_draft_is (draft, i, "in"))
    return reader->noun == SERAI_NOUN_DAYS || reader->noun == SERAI_NOUN_AGREEMENT;
  return FALSE;
}

static guint
skip_article (const SeraiDraft *draft, guint i)
{
  return serai_draft_is (draft, i, "the") && serai_draft_follows (draft, i) ? i + 1 : i;
}

static gboolean
begins_person (const SeraiDraft *draft, guint i)
{
  const SeraiName *known = serai_draft_known (draft, SERAI_SUBJECT_PERSON, i);
  if (known != NULL && known->kind != SERAI_NAME_SURNAME)
    return TRUE;
  return serai_draft_has (draft, i, SERAI_CUE_GIVEN) && serai_draft_is_capital (draft, i + 1)
         && serai_draft_follows (draft, i + 1);
}

/* "Minister of Energy Farhat Umarli": behind a department's own word, one or two words that mean
 * nothing else are who holds the office. */
static gboolean
follows_department (const SeraiDraft *draft, guint i, guint run_end)
{
  if (!serai_draft_has (draft, i - 1, SERAI_CUE_ROLE_PART | SERAI_CUE_WEAK_BODY | SERAI_CUE_BODY)
      || run_end - i > 3)
    return FALSE;
  const SeraiName *known = serai_draft_known (draft, SERAI_SUBJECT_PERSON, i);
  if (known != NULL)
    return TRUE;
  if (run_end - i < 2)
    return FALSE;
  for (; i < run_end; i++)
    if ((draft->flags[i] & ~(SERAI_CUE_GIVEN | SERAI_CUE_PARTICLE)) != 0)
      return FALSE;
  return TRUE;
}

/* Capitalised words, stopping before a person; a known name is taken whole ("Bosnia and
 * Herzegovina"). */
static guint
read_run (const SeraiDraft *draft, guint i, gboolean is_role)
{
  guint end = serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i);
  if (end == i)
    end = serai_draft_known_end (draft, SERAI_SUBJECT_BODY, i);
  guint run_end = serai_draft_run_end (draft, i);
  if (end > i && end >= run_end)
    return end;
  for (guint j = i + 1; j < run_end; j++)
    if (begins_person (draft, j) || serai_draft_has (draft, j, SERAI_CUE_HONORIFIC)
        || (is_role && follows_department (draft, j, run_end)))
      return j;
  return MAX (run_end, end);
}

static gboolean
is_country (const SeraiDraft *draft, guint i, guint end)
{
  return end > i && serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i) == end;
}

static gboolean
has_head (const SeraiDraft *draft, guint i, guint end)
{
  for (; i < end; i++)
    if (serai_draft_has (draft, i, HEADS))
      return TRUE;
  return FALSE;
}

/* Whether [i, end) can be one more item beside @is_after_country's. */
static gboolean
can_join (const Reader *reader, guint i, guint end, gboolean is_after_country)
{
  const SeraiDraft *draft = reader->draft;
  if (end == i || serai_draft_has (draft, i, SERAI_CUE_HONORIFIC | SERAI_CUE_TIME)
      || begins_person (draft, i) || serai_draft_known (draft, SERAI_SUBJECT_PERSON, i) != NULL)
    return FALSE;
  if (is_after_country)
    return is_joint (reader->noun) && is_country (draft, i, end);
  if (is_country (draft, i, end) || serai_draft_known_end (draft, SERAI_SUBJECT_PLACE, i) == end)
    return FALSE;
  return !has_head (draft, i, end) || serai_draft_is (draft, i, "state");
}

/* ", Economic, Scientific and Technological Cooperation" or "and Industry" from @i on. */
static guint
read_list (const Reader *reader, guint i, gboolean is_after_country)
{
  const SeraiDraft *draft = reader->draft;
  guint at = i;
  while (serai_draft_is (draft, at, ",") && serai_draft_follows (draft, at)
         && serai_draft_follows (draft, at + 1))
    {
      if (serai_draft_is (draft, at + 1, "and"))
        {
          at++;
          break;
        }
      guint first = is_after_country ? skip_article (draft, at + 1) : at + 1;
      guint end = read_run (draft, first, reader->noun == SERAI_NOUN_ROLE);
      if (!can_join (reader, first, end, is_after_country))
        return i;
      at = end;
    }
  if ((!serai_draft_is (draft, at, "and") && !serai_draft_is (draft, at, "&"))
      || !serai_draft_follows (draft, at) || !serai_draft_follows (draft, at + 1))
    return i;
  guint first = is_after_country ? skip_article (draft, at + 1) : at + 1;
  guint end = read_run (draft, first, reader->noun == SERAI_NOUN_ROLE);
  return can_join (reader, first, end, is_after_country) ? end : i;
}

/* "2024–2026", "2030" behind "for". */
static guint
read_years (const SeraiDraft *draft, guint i)
{
  guint at = i;
  while (at < draft->n_tokens && serai_draft_follows (draft, at)
         && serai_tokens_at (draft->tokens, at)->kind == SERAI_TOKEN_NUMBER)
    {
      at++;
      if (!serai_draft_is (draft, at, "-") && !serai_draft_is (draft, at, "/"))
        break;
      if (at + 1 >= draft->n_tokens
          || serai_tokens_at (draft->tokens, at + 1)->kind != SERAI_TOKEN_NUMBER)
        break;
      at++;
    }
  return at;
}

/* People and powers that stand for states, in small letters. */
static guint
read_powers (const SeraiDraft *draft, guint i)
{
  static const char *const powers[] = {
      "heads of state and government",
      "heads of states and governments",
      "heads of state",
      "heads of states",
      "heads of government",
      "heads of governments",
      "foreign ministers",
  };
  for (guint j = 0; j < G_N_ELEMENTS (powers); j++)
    {
      guint n = serai_tokens_match (draft->tokens, i, powers[j]);
      if (n > 0)
        return i + n;
    }
  return i;
}

/* "the Georgian government", "the Turkmen people" behind a role. */
static guint
read_nation (Reader *reader, guint i)
{
  static const char *const nouns[] = {"government", "people", "nation", "parliament", "state"};
  const SeraiDraft *draft = reader->draft;
  const SeraiName *name = serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i);
  guint end = serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i);
  if (name == NULL || name->kind != SERAI_NAME_ADJECTIVE)
    return i;
  for (guint j = 0; j < G_N_ELEMENTS (nouns); j++)
    if (serai_draft_is (draft, end, nouns[j]))
      {
        reader->country = name->entry;
        return end + 1;
      }
  return i;
}

/* The noun behind a preposition; @i where there is none. */
static guint
read_noun (Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  guint at = skip_article (draft, i);
  if (!serai_draft_follows (draft, at))
    return i;
  if (reader->noun == SERAI_NOUN_ROLE && read_nation (reader, at) > at)
    return read_nation (reader, at);
  if (reader->noun == SERAI_NOUN_EVENT && read_powers (draft, at) > at)
    return read_powers (draft, at);
  if (serai_draft_has (draft, at, SERAI_CUE_TIME | SERAI_CUE_HONORIFIC))
    return i;
  guint end = read_run (draft, at, reader->noun == SERAI_NOUN_ROLE);
  if (end == at)
    return i;
  gboolean is_after_country = is_country (draft, at, end);
  if (is_after_country)
    reader->country = serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, at)->entry;
  return read_list (reader, end, is_after_country);
}

/* One side of a "between": "the Government of the Republic of X", "X". */
static guint
read_side (const SeraiDraft *draft, guint i)
{
  Reader side = {draft, SERAI_NOUN_BODY, NULL};
  guint end = read_noun (&side, i);
  if (end == i || side.country != NULL)
    return end;
  return serai_nouns_read_complements (draft, end, SERAI_NOUN_BODY, NULL);
}

/* "between the Government of X and the Government of Y" from the preposition on. */
static guint
read_between (Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  guint end = read_side (draft, i + 1);
  if (end == i + 1)
    return i;
  if (!serai_draft_is (draft, end, "and"))
    return reader->noun == SERAI_NOUN_AGREEMENT ? end : i;
  guint other = read_side (draft, end + 1);
  if (reader->noun != SERAI_NOUN_AGREEMENT
      && !(is_country (draft, skip_article (draft, i + 1), end)
           && is_country (draft, skip_article (draft, end + 1), other)))
    return i;
  return other > end + 1 ? other : end;
}

static gboolean
names_place (const SeraiDraft *draft, guint i)
{
  guint at = skip_article (draft, i);
  return serai_draft_known (draft, SERAI_SUBJECT_PLACE, at) != NULL
         || serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, at) != NULL;
}

static guint
read_complement (Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  if (!serai_draft_follows (draft, i) || !takes (reader, i))
    return i;
  if (serai_draft_is (draft, i, "between"))
    return read_between (reader, i);
  if (serai_draft_is (draft, i, "in")
      && names_place (draft, i + 1) != (reader->noun == SERAI_NOUN_DAYS))
    return i;
  if (serai_draft_is (draft, i, "for") && reader->noun != SERAI_NOUN_BODY
      && read_years (draft, i + 1) > i + 1)
    return read_years (draft, i + 1);
  guint end = read_noun (reader, i + 1);
  return end > i + 1 ? end : i;
}

guint
serai_nouns_read_complements (const SeraiDraft *draft,
                              guint i,
                              SeraiNoun noun,
                              const SeraiEntry **out_country)
{
  Reader reader = {draft, noun, NULL};
  guint end = i;
  for (;;)
    {
      /* Behind a country only an agreement or days of culture go on. */
      if (reader.country != NULL && noun != SERAI_NOUN_AGREEMENT && noun != SERAI_NOUN_DAYS)
        break;
      guint next = read_complement (&reader, end);
      if (next == end)
        break;
      end = next;
    }
  if (out_country != NULL)
    *out_country = reader.country;
  return end;
}
