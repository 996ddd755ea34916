/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What follows the head of a Russian name and belongs to it: genitives, "по …", "о …", "между …".
 */
#include "language/inflection.h"
#include "language/nouns.h"

#include <string.h>

enum
{
  MOST_QUOTED = 9, /* tokens of a quoted name */
};

#define HEADS                                                                                      \
  (SERAI_CUE_BODY | SERAI_CUE_WEAK_BODY | SERAI_CUE_EVENT | SERAI_CUE_MEETING | SERAI_CUE_AGREEMENT)

typedef struct
{
  const SeraiDraft *draft;
  SeraiNoun noun;
  const SeraiEntry *country;
  gboolean is_closed; /* nothing follows the country that was read */
  guint head;         /* whose complements are read */
} Reader;

static const char *
get_folded (const SeraiDraft *draft, guint i)
{
  return i < draft->n_tokens ? serai_tokens_at (draft->tokens, i)->folded : "";
}

static gboolean
is_word (const SeraiDraft *draft, guint i, const char *folded)
{
  return strcmp (get_folded (draft, i), folded) == 0;
}

gboolean
serai_nouns_is_quote (const SeraiDraft *draft, guint i)
{
  static const char *const marks[] = {"\"", "«", "»", "“", "”", "„"};
  for (guint j = 0; j < G_N_ELEMENTS (marks); j++)
    if (is_word (draft, i, marks[j]))
      return TRUE;
  return FALSE;
}

guint
serai_nouns_read_quoted (const SeraiDraft *draft, guint i)
{
  if (!serai_nouns_is_quote (draft, i) || !serai_draft_is_raised (draft, i + 1))
    return i;
  for (guint at = i + 2; at <= i + MOST_QUOTED && serai_draft_follows (draft, at); at++)
    if (serai_nouns_is_quote (draft, at))
      return at + 1;
  return i;
}

static gboolean
is_small (const SeraiDraft *draft, guint i)
{
  return serai_draft_is_lower (draft, i) && serai_draft_follows (draft, i)
         && !serai_draft_has (draft, i,
                              SERAI_CUE_FUNCTION | SERAI_CUE_SPEECH | SERAI_CUE_HONORIFIC
                                  | SERAI_CUE_ROLE | SERAI_CUE_TIME);
}

static gboolean
is_genitive (const SeraiDraft *draft, guint i)
{
  return is_small (draft, i) && serai_inflection_is_genitive (get_folded (draft, i));
}

/* A capital that goes on: "Департамента", "Президента", "Межправительственной" before a head. */
static gboolean
continues_in_capitals (const Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  if (!serai_draft_is_raised (draft, i) || !serai_draft_follows (draft, i))
    return FALSE;
  if (serai_draft_has (draft, i, HEADS | SERAI_CUE_NATION))
    return TRUE;
  if (serai_draft_has (draft, i, SERAI_CUE_ROLE))
    return reader->noun != SERAI_NOUN_ROLE;
  if (serai_draft_has (draft, i, SERAI_CUE_GIVEN)
      || !serai_inflection_is_adjective (get_folded (draft, i)))
    return FALSE;
  for (guint at = i + 1; at < i + 4; at++)
    {
      /* "губернатор Ленинградской области", "Центр исследований Внутренней Азии" */
      if (serai_draft_has (draft, at, HEADS)
          || (serai_draft_is_glossed (draft, at) && serai_draft_has (draft, at, SERAI_CUE_PLACE))
          || (serai_draft_is_raised (draft, at) && serai_draft_follows (draft, at)
              && serai_draft_known (draft, SERAI_SUBJECT_PLACE, at) != NULL))
        return TRUE;
      if (!serai_draft_is_word (draft, at)
          || !serai_inflection_is_adjective (get_folded (draft, at)))
        return FALSE;
    }
  return FALSE;
}

/* "Республики Таджикистан", "Узбекистана", "туркменского народа". */
static guint
read_country (Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  const SeraiName *name = serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i);
  guint end = serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i);
  if (name == NULL || !serai_draft_follows (draft, i))
    return i;
  if (name->kind == SERAI_NAME_ADJECTIVE || name->kind == SERAI_NAME_DEMONYM)
    {
      if (!is_genitive (draft, end) && !serai_draft_has (draft, end, SERAI_CUE_BODY))
        return i;
      end++;
    }
  else
    reader->is_closed = TRUE;
  reader->country = name->entry;
  return end;
}

guint
serai_nouns_read_formal_state (const SeraiDraft *draft, guint i, const SeraiEntry **out_country)
{
  const SeraiEntry *country = NULL;
  guint at = i;
  while (at < i + 5 && serai_draft_is_raised (draft, at)
         && (at == i || serai_draft_follows (draft, at))
         && (serai_inflection_is_adjective (get_folded (draft, at))
             || serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, at) != NULL)
         && !serai_draft_has (draft, at, SERAI_CUE_NATION))
    {
      const SeraiName *name = serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, at);
      if (name != NULL && name->kind == SERAI_NAME_ADJECTIVE)
        country = name->entry;
      at++;
    }
  if (country == NULL || !serai_draft_is_glossed (draft, at)
      || !serai_draft_has (draft, at, SERAI_CUE_NATION) || !serai_draft_is_raised (draft, at)
      || !serai_draft_follows (draft, at))
    return i;
  if (out_country != NULL)
    *out_country = country;
  return at + 1;
}

/* "Государства Катар", "Социалистической Республики Вьетнам": words for the state before its name.
 */
static guint
read_state (Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  guint at = i;
  while (at < i + 3 && serai_draft_is_raised (draft, at) && serai_draft_follows (draft, at)
         && !serai_draft_is_glossed (draft, at)
         && serai_inflection_is_adjective (get_folded (draft, at)))
    at++;
  if (serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i) == i
      && serai_draft_is_raised (draft, at) && serai_draft_follows (draft, at)
      && (serai_draft_is (draft, at, "state") || serai_draft_has (draft, at, SERAI_CUE_NATION)))
    {
      guint end = read_country (reader, at + 1);
      return end > at + 1 ? end : i;
    }
  guint formal = serai_nouns_read_formal_state (draft, i, &reader->country);
  if (formal > i)
    {
      reader->is_closed = TRUE;
      return formal;
    }
  return read_country (reader, i);
}

/* "заместитель министра", "советник Президента": whose office it is. */
static gboolean
is_superior (const Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  const char *folded = get_folded (draft, i);
  return reader->noun == SERAI_NOUN_ROLE && serai_draft_follows (draft, i)
         && serai_draft_is_glossed (draft, i) && serai_draft_has (draft, i, SERAI_CUE_ROLE)
         && (g_str_has_suffix (folded, "а") || g_str_has_suffix (folded, "я")
             || g_str_has_suffix (folded, "ы"));
}

/* "Министерство дорог Ирана": a genitive without an ending, where a name follows. */
static gboolean
is_bare_plural (const SeraiDraft *draft, guint i)
{
  static const char *const endings[] = {"г", "к", "н", "р", "д", "з", "б", "в", "м", "с", "п"};
  const char *folded = get_folded (draft, i);
  const char *before = get_folded (draft, i - 1);
  /* "Агентства стратегических реформ" */
  gboolean is_after_adjective = (g_str_has_suffix (before, "ых") || g_str_has_suffix (before, "их"))
                                && serai_inflection_is_adjective (before);
  if (!is_small (draft, i) || strlen (folded) < 8
      || (!is_after_adjective
          && (!serai_draft_has (draft, i - 1, SERAI_CUE_BODY)
              || !serai_draft_is_raised (draft, i + 1))))
    return FALSE;
  for (guint j = 0; j < G_N_ELEMENTS (endings); j++)
    if (g_str_has_suffix (folded, endings[j]))
      return TRUE;
  return FALSE;
}

/* "руководитель Роскосмоса Юрий Борисов": one capital, and then somebody's two names. */
static gboolean
is_body_before_name (const Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  const char *folded = get_folded (draft, i);
  if (reader->noun != SERAI_NOUN_ROLE || !serai_draft_is_raised (draft, i)
      || !serai_draft_follows (draft, i) || serai_draft_has (draft, i, SERAI_CUE_GIVEN)
      || serai_draft_known (draft, SERAI_SUBJECT_PERSON, i) != NULL)
    return FALSE;
  if (serai_draft_is_compound_body (draft, i))
    return TRUE;
  gboolean is_genitive_form = g_str_has_suffix (folded, "а") || g_str_has_suffix (folded, "я")
                              || g_str_has_suffix (folded, "и") || g_str_has_suffix (folded, "ы")
                              || serai_tokens_at (draft->tokens, i)->is_upper;
  return is_genitive_form && serai_draft_run_end (draft, i) == i + 3
         && (serai_draft_has (draft, i + 1, SERAI_CUE_GIVEN)
             || serai_tokens_at (draft->tokens, i)->is_upper);
}

static guint
read_genitive (Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  if (is_superior (reader, i))
    return i + 1;
  guint end = read_state (reader, i);
  if (end > i)
    return end;
  guint known = serai_draft_known_end (draft, SERAI_SUBJECT_BODY, i);
  if (known == i && serai_draft_known (draft, SERAI_SUBJECT_PERSON, i) == NULL)
    known = serai_draft_known_end (draft, SERAI_SUBJECT_PLACE, i);
  if (known > i && serai_draft_follows (draft, i))
    return known;
  if (is_genitive (draft, i) || continues_in_capitals (reader, i) || is_bare_plural (draft, i)
      || is_body_before_name (reader, i))
    return i + 1;
  return i;
}

/* ", энергетики и торговли", "и новых технологий": the token where the next item begins. */
static guint
skip_joint (const Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  if (serai_draft_is (draft, i, "and") && is_genitive (draft, i + 1))
    return i + 1;
  if (!is_word (draft, i, ",") || !is_genitive (draft, i + 1))
    return i;
  for (guint at = i + 2; at < i + 8; at++)
    {
      if (serai_draft_is (draft, at, "and"))
        return is_genitive (draft, at + 1) ? i + 1 : i;
      if (!is_word (draft, at, ",") && !is_genitive (draft, at))
        return i;
    }
  return i;
}

/* "по торгово-экономическому сотрудничеству", "о взаимопонимании": the words that the preposition
 * governs; genitives may follow them. */
static guint
read_governed (const Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  guint at = i + 1;
  while (at < draft->n_tokens)
    {
      if (is_small (draft, at) && serai_inflection_is_oblique (get_folded (draft, at)))
        at++;
      else if (at > i + 1 && (serai_draft_is (draft, at, "and") || is_word (draft, at, ","))
               && is_small (draft, at + 1)
               && serai_inflection_is_oblique (get_folded (draft, at + 1)))
        at += 2;
      else
        break;
    }
  return at > i + 1 ? at : i;
}

/* "Республикой Таджикистан", "Правительством Республики Таджикистан", "ЕАЭС". */
static guint
read_party (Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  guint end = read_state (reader, i);
  if (end > i)
    return end;
  end = serai_draft_known_end (draft, SERAI_SUBJECT_BODY, i);
  if (end > i)
    return end;
  if (!serai_draft_has (draft, i, SERAI_CUE_BODY))
    return i;
  Reader inner = {draft, SERAI_NOUN_BODY, NULL, FALSE, i};
  end = i + 1;
  for (guint next = read_genitive (&inner, end); next > end && !inner.is_closed;
       next = read_genitive (&inner, end))
    end = next;
  return MAX (end, read_genitive (&inner, end));
}

static guint
read_between (Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  guint end = read_party (reader, i + 1);
  if (end == i + 1)
    return i;
  if (!serai_draft_is (draft, end, "and"))
    return end;
  guint other = read_party (reader, end + 1);
  reader->is_closed = TRUE;
  return other > end + 1 ? other : end;
}

/* "на 2024–2026 годы", "до 2030 года" */
static guint
read_years (const SeraiDraft *draft, guint i)
{
  guint at = i + 1;
  while (at < draft->n_tokens
         && (serai_tokens_at (draft->tokens, at)->kind == SERAI_TOKEN_NUMBER
             || is_word (draft, at, "-")))
    at++;
  return at > i + 1 && g_str_has_prefix (get_folded (draft, at), "год") ? at + 1 : i;
}

static guint
read_preposition (Reader *reader, guint i)
{
  const SeraiDraft *draft = reader->draft;
  gboolean is_agreement = reader->noun == SERAI_NOUN_AGREEMENT;
  if (!serai_draft_follows (draft, i))
    return i;
  if (is_word (draft, i, "по") && !reader->is_closed && reader->noun != SERAI_NOUN_DAYS)
    return read_governed (reader, i);
  if (is_agreement && (is_word (draft, i, "о") || is_word (draft, i, "об")))
    return read_governed (reader, i);
  if (is_agreement && serai_draft_is (draft, i, "between"))
    return read_between (reader, i);
  if (is_agreement && is_word (draft, i, "в")
      && (is_word (draft, i + 1, "области") || is_word (draft, i + 1, "сфере")))
    return i + 2;
  /* "посол Японии в Таджикистане" */
  if (reader->noun == SERAI_NOUN_ROLE && reader->is_closed && is_word (draft, i, "в")
      && serai_draft_is (draft, reader->head, "ambassador"))
    {
      Reader where = {draft, SERAI_NOUN_BODY, NULL, FALSE, reader->head};
      guint end = read_state (&where, i + 1);
      return end > i + 1 ? end : i;
    }
  if (is_agreement && (is_word (draft, i, "на") || is_word (draft, i, "до")))
    return read_years (draft, i);
  return i;
}

guint
serai_nouns_read_inflected (const SeraiDraft *draft,
                            guint i,
                            SeraiNoun noun,
                            const SeraiEntry **out_country)
{
  if (draft->is_owner_first)
    return i;
  if (draft->is_izafet)
    return serai_nouns_read_izafet (draft, i, noun, out_country);
  Reader reader = {draft, noun, NULL, FALSE, i - 1};
  guint end = i;
  gboolean is_open = TRUE; /* genitives may follow */
  for (;;)
    {
      guint next = end;
      guint quoted = serai_draft_follows (draft, end) ? serai_nouns_read_quoted (draft, end) : end;
      /* "председатель правления АО «…»" */
      if (quoted == end && noun == SERAI_NOUN_ROLE && serai_draft_follows (draft, end)
          && serai_draft_has (draft, end, SERAI_CUE_COMPANY)
          && serai_nouns_read_quoted (draft, end + 1) > end + 1)
        quoted = serai_nouns_read_quoted (draft, end + 1);
      if (quoted > end)
        {
          end = quoted;
          break;
        }
      if (is_open && !reader.is_closed)
        {
          guint item = end > i ? skip_joint (&reader, end) : end;
          next = read_genitive (&reader, item);
          if (next == item)
            next = end;
        }
      if (next == end
          && (!reader.is_closed || noun == SERAI_NOUN_AGREEMENT || noun == SERAI_NOUN_ROLE))
        next = read_preposition (&reader, end);
      if (next == end)
        break;
      end = next;
    }
  if (out_country != NULL)
    *out_country = reader.country;
  return end;
}
