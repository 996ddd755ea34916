/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names known by their head word where adjectives with a capital stand before it and genitives
 * behind: "девятое заседание Межправительственной комиссии", "ОАО «…»", "Яванская ГЭС". */
#include "language/headed.h"

#include "language/inflection.h"
#include "language/nouns.h"

#include <string.h>

#define HEADS                                                                                      \
  (SERAI_CUE_BODY | SERAI_CUE_WEAK_BODY | SERAI_CUE_COMPANY | SERAI_CUE_EVENT | SERAI_CUE_MEETING  \
   | SERAI_CUE_AGREEMENT)

/**
 * Phrase: a head with the adjectives before it
 * @first: where a name begins: the capital adjective, the number, or the head
 * @has_capital: an adjective has one
 */
typedef struct
{
  guint first;
  guint head;
  gboolean has_capital;
  gboolean is_numbered;
} Phrase;

static const char *
get_folded (const SeraiDraft *draft, guint i)
{
  return i < draft->n_tokens ? serai_tokens_at (draft->tokens, i)->folded : "";
}

/* "Байрамовым": no adjective, though it ends like one. */
static gboolean
is_surname (const SeraiDraft *draft, guint i)
{
  const char *folded = get_folded (draft, i);
  return serai_draft_is_raised (draft, i) && strlen (folded) > 12
         && (g_str_has_suffix (folded, "овым") || g_str_has_suffix (folded, "евым")
             || g_str_has_suffix (folded, "иным") || g_str_has_suffix (folded, "овой")
             || g_str_has_suffix (folded, "евой"));
}

static gboolean
is_adjective (const SeraiDraft *draft, guint i)
{
  return serai_draft_is_word (draft, i) && !is_surname (draft, i)
         && !serai_draft_has (draft, i, SERAI_CUE_ROLE | HEADS | SERAI_CUE_FUNCTION)
         && (serai_draft_has (draft, i, SERAI_CUE_ORDINAL)
             || !serai_draft_has (draft, i, SERAI_CUE_COMMON))
         && (serai_draft_has (draft, i, SERAI_CUE_ORDINAL)
             || serai_inflection_is_adjective (get_folded (draft, i)));
}

static gboolean
is_of_country (const SeraiDraft *draft, guint i)
{
  return serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i) != NULL;
}

/* "63-ю", "XIV", "X" before a phrase: its first token; @i where there is none. */
static guint
read_figure_before (const SeraiDraft *draft, guint i)
{
  if (i == 0 || !serai_draft_follows (draft, i))
    return i;
  const char *before = get_folded (draft, i - 1);
  if (serai_draft_is_raised (draft, i - 1) && strspn (before, "ivx") == strlen (before))
    return i - 1;
  if (i >= 3 && serai_draft_is_word (draft, i - 1) && strlen (before) <= 6
      && strcmp (get_folded (draft, i - 2), "-") == 0
      && !serai_tokens_at (draft->tokens, i - 2)->space_before
      && !serai_tokens_at (draft->tokens, i - 1)->space_before
      && serai_tokens_at (draft->tokens, i - 3)->kind == SERAI_TOKEN_NUMBER)
    return i - 3;
  return i;
}

static Phrase
read_phrase (const SeraiDraft *draft, guint head)
{
  Phrase phrase = {.first = head, .head = head};
  guint at = head;
  while (at > 0 && at + 5 > head && serai_draft_follows (draft, at) && is_adjective (draft, at - 1))
    {
      at--;
      if (serai_draft_has (draft, at, SERAI_CUE_ORDINAL))
        {
          phrase.is_numbered = TRUE;
          phrase.has_capital |=
              serai_draft_is_raised (draft, at) && !serai_draft_is_first (draft, at);
          phrase.first = at;
          return phrase;
        }
      if (serai_draft_is_raised (draft, at))
        {
          phrase.has_capital = TRUE;
          phrase.first = at;
        }
    }
  guint figure = read_figure_before (draft, at);
  if (figure < at)
    {
      phrase.is_numbered = TRUE;
      phrase.first = figure;
    }
  return phrase;
}

static gboolean
has_capital (const SeraiDraft *draft, guint first, guint end)
{
  for (; first < end; first++)
    if (serai_draft_is_raised (draft, first))
      return TRUE;
  return FALSE;
}

/* The first word of a sentence has its capital from there. */
static gboolean
is_raised_by_place (const SeraiDraft *draft, guint i)
{
  return serai_draft_is_first (draft, i);
}

static gboolean
is_area (const SeraiDraft *draft, guint i, guint *out_end)
{
  *out_end = serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i);
  if (*out_end == i)
    *out_end = serai_draft_known_end (draft, SERAI_SUBJECT_PLACE, i);
  if (*out_end == i)
    *out_end = serai_draft_known_end (draft, SERAI_SUBJECT_BODY, i);
  return *out_end > i && serai_draft_is_raised (draft, i) && serai_draft_follows (draft, i);
}

/* "саммит Россия – Африка": the two whose meeting it is; @i where there are none. */
static guint
read_pair (const SeraiDraft *draft, guint i)
{
  guint end, other;
  gboolean is_quoted = serai_nouns_is_quote (draft, i);
  guint first = is_quoted ? i + 1 : i;
  if (!is_area (draft, first, &end) || strcmp (get_folded (draft, end), "-") != 0
      || !is_area (draft, end + 1, &other))
    return i;
  return is_quoted && serai_nouns_is_quote (draft, other) ? other + 1 : other;
}

static gboolean
find_event (SeraiDraft *draft, const Phrase *phrase)
{
  guint behind = phrase->head + 1;
  guint end = serai_nouns_read_complements (draft, behind, SERAI_NOUN_EVENT, NULL);
  gboolean is_quoted = serai_nouns_is_quote (draft, end - 1);
  gboolean is_kind = serai_draft_has (draft, phrase->head, SERAI_CUE_EVENT);
  guint pair = is_kind ? read_pair (draft, behind) : behind;
  if (pair > behind)
    return serai_draft_add (draft, phrase->first, pair, SERAI_MENTION_EVENT);
  gboolean is_named = has_capital (draft, behind, end)
                      || (phrase->has_capital && !is_raised_by_place (draft, phrase->first));
  if (is_quoted || (phrase->is_numbered && (is_named || phrase->has_capital))
      || (is_kind && phrase->has_capital && is_named))
    return serai_draft_add (draft, phrase->first, end, SERAI_MENTION_EVENT);
  return FALSE;
}

/* "«Дорожная карта» промышленной кооперации" */
static void
find_roadmap (SeraiDraft *draft, guint head)
{
  guint end = head + 1;
  guint first = head;
  if (!g_str_has_prefix (get_folded (draft, end), "карт"))
    return;
  end++;
  if (head > 0 && serai_nouns_is_quote (draft, head - 1) && serai_nouns_is_quote (draft, end))
    {
      first--;
      end++;
    }
  while (serai_draft_is_lower (draft, end) && serai_draft_follows (draft, end)
         && serai_inflection_is_genitive (get_folded (draft, end)))
    end++;
  if (end > head + 2)
    serai_draft_add (draft, first, end, SERAI_MENTION_AGREEMENT);
}

static void
find_agreement (SeraiDraft *draft, const Phrase *phrase)
{
  guint behind = phrase->head + 1;
  if (serai_draft_is (draft, phrase->head, "roadmap"))
    {
      find_roadmap (draft, phrase->head);
      return;
    }
  guint end = serai_nouns_read_complements (draft, behind, SERAI_NOUN_AGREEMENT, NULL);
  gboolean is_about = strcmp (get_folded (draft, behind), "о") == 0
                      || strcmp (get_folded (draft, behind), "об") == 0
                      || serai_draft_is (draft, behind, "between");
  gboolean is_raised = serai_draft_is_raised (draft, phrase->head);
  /* "программа «Семь мостов»" */
  guint quoted = serai_nouns_read_quoted (draft, behind);
  if (quoted > behind && !is_raised && serai_draft_follows (draft, behind))
    {
      serai_draft_add (draft, behind + 1, quoted - 1, SERAI_MENTION_AGREEMENT);
      return;
    }
  if (end == behind)
    return;
  /* In small letters an agreement is named by its matter and its parties. */
  if (is_raised ? is_about || !is_raised_by_place (draft, phrase->head) || end > behind + 2
                : is_about
                      && (has_capital (draft, behind, end)
                          || (phrase->has_capital && !is_raised_by_place (draft, phrase->first))))
    serai_draft_add (draft, phrase->has_capital ? phrase->first : phrase->head, end,
                     SERAI_MENTION_AGREEMENT);
}

/* "ОАО «Двина-Экспорт Банк»", "компания «Беркарар Логистика»", "Ассоциация «…»". */
static gboolean
find_quoted (SeraiDraft *draft, guint head)
{
  guint end = serai_nouns_read_quoted (draft, head + 1);
  if (end == head + 1 || !serai_draft_follows (draft, head + 1))
    return FALSE;
  if (serai_draft_is_raised (draft, head)
      && (!serai_draft_has (draft, head, SERAI_CUE_BODY)
          || !serai_draft_is (draft, head, "company")))
    return serai_draft_add (draft, head, end, SERAI_MENTION_ORGANISATION);
  serai_draft_add (draft, head + 2, end - 1, SERAI_MENTION_ORGANISATION);
  /* "компании «Аква» и «Тамими»" */
  for (;;)
    {
      gboolean is_joined = serai_draft_is (draft, end, "and") || serai_draft_is (draft, end, ",");
      guint next = is_joined && serai_draft_follows (draft, end + 1)
                       ? serai_nouns_read_quoted (draft, end + 1)
                       : end + 1;
      if (next == end + 1)
        return TRUE;
      serai_draft_add (draft, end + 2, next - 1, SERAI_MENTION_ORGANISATION);
      end = next;
    }
}

/* "Белорусский государственный концерн по …": a company called by what it does, where the capital
 * is its own, or short letters follow in brackets. */
static void
find_concern (SeraiDraft *draft, const Phrase *phrase)
{
  guint end = serai_nouns_read_complements (draft, phrase->head + 1, SERAI_NOUN_JOINT_BODY, NULL);
  if (!phrase->has_capital || phrase->is_numbered)
    return;
  gboolean is_introduced = strcmp (get_folded (draft, end), "(") == 0;
  if (is_introduced
      || (end > phrase->head + 1 && !is_raised_by_place (draft, phrase->first)
          && !is_of_country (draft, phrase->first)))
    serai_draft_add (draft, phrase->first, end, SERAI_MENTION_ORGANISATION);
}

static void
find_body (SeraiDraft *draft, const Phrase *phrase)
{
  guint head = phrase->head;
  gboolean is_form = serai_draft_has (draft, head, SERAI_CUE_COMPANY);
  if (find_quoted (draft, head))
    return;
  if (serai_draft_is (draft, head, "company"))
    {
      find_concern (draft, phrase);
      return;
    }
  if (is_form)
    {
      guint run = serai_draft_run_end (draft, head + 1);
      if (serai_draft_is_raised (draft, head) && serai_draft_follows (draft, head + 1)
          && run > head + 1)
        serai_draft_add (draft, head, run, SERAI_MENTION_ORGANISATION);
      return;
    }
  guint end = serai_nouns_read_complements (draft, head + 1, SERAI_NOUN_JOINT_BODY, NULL);
  gboolean has_complement = end > head + 1;
  if (serai_draft_is_raised (draft, head))
    {
      if (has_complement || phrase->has_capital)
        serai_draft_add (draft, phrase->has_capital ? phrase->first : head, end,
                         SERAI_MENTION_ORGANISATION);
      return;
    }
  if (!phrase->has_capital || phrase->is_numbered)
    return;
  /* "Казахстанские банки выросли": the capital is the sentence's. */
  if (is_raised_by_place (draft, phrase->first)
      && (!has_complement || is_of_country (draft, phrase->first)))
    return;
  serai_draft_add (draft, phrase->first, end, SERAI_MENTION_ORGANISATION);
}

/* "Яванской ГЭС", "Хатлонской области"; "месторождения Галкыныш", "в порту Хайфон". */
static void
find_place (SeraiDraft *draft, guint head)
{
  if (head > 0 && serai_draft_follows (draft, head) && serai_draft_is_raised (draft, head - 1)
      && is_adjective (draft, head - 1) && !is_of_country (draft, head - 1)
      && !serai_draft_has (draft, head - 1, SERAI_CUE_ORDINAL)
      && (!is_raised_by_place (draft, head - 1) || strstr (get_folded (draft, head - 1), "ск")))
    serai_draft_add (draft, head - 1, head + 1, SERAI_MENTION_PLACE);
  guint quoted = serai_nouns_read_quoted (draft, head + 1);
  if (quoted > head + 1 && serai_draft_follows (draft, head + 1))
    {
      serai_draft_add (draft, head + 2, quoted - 1, SERAI_MENTION_PLACE);
      return;
    }
  guint end = serai_draft_run_end (draft, head + 1);
  if (!serai_draft_is_lower (draft, head) || !serai_draft_follows (draft, head + 1)
      || end == head + 1 || end > head + 3 || is_of_country (draft, head + 1)
      || serai_draft_known (draft, SERAI_SUBJECT_PERSON, head + 1) != NULL
      || serai_draft_has (draft, head + 1, SERAI_CUE_GIVEN | SERAI_CUE_ROLE | HEADS))
    return;
  if (draft->cover[head + 1] == 0)
    serai_draft_add (draft, head + 1, end, SERAI_MENTION_PLACE);
}

/* "/Полесье-Информ/." or "«Нёман-Весть»." as a sentence of its own: who reports. */
static void
find_agency (SeraiDraft *draft, guint sentence)
{
  const SeraiSentence *s = &g_array_index (draft->tokens->sentences, SeraiSentence, sentence);
  guint end = s->end;
  while (end > s->first && strcmp (get_folded (draft, end - 1), ".") == 0)
    end--;
  guint name = s->first + 1;
  /* "/Корр. Полесье-Информ/." */
  if (strcmp (get_folded (draft, name), "корр") == 0
      && strcmp (get_folded (draft, name + 1), ".") == 0)
    name += 2;
  if (end < name + 2 || end > name + 5 || !serai_draft_is_raised (draft, name))
    return;
  gboolean is_slashed = strcmp (get_folded (draft, s->first), "/") == 0
                        && strcmp (get_folded (draft, end - 1), "/") == 0;
  if (is_slashed)
    serai_draft_add (draft, name, end - 1, SERAI_MENTION_ORGANISATION);
  else if (serai_nouns_read_quoted (draft, s->first) == end)
    serai_draft_add (draft, s->first, end, SERAI_MENTION_ORGANISATION);
}

/* "Росстат", "КазМунайГаз" */
static void
find_compound_bodies (SeraiDraft *draft)
{
  for (guint i = 0; i < draft->n_tokens; i++)
    if (serai_draft_is_compound_body (draft, i)
        && serai_draft_known (draft, SERAI_SUBJECT_PERSON, i) == NULL
        && !serai_draft_has (draft, i, SERAI_CUE_GIVEN))
      serai_draft_add (draft, i, i + 1, SERAI_MENTION_ORGANISATION);
}

static gboolean
is_inside_role_words (const SeraiDraft *draft, guint i)
{
  return serai_draft_has (draft, i, SERAI_CUE_ROLE) && !serai_draft_has (draft, i, HEADS);
}

void
serai_headed_find_inflected (SeraiDraft *draft)
{
  for (guint s = 0; s < draft->tokens->sentences->len && s < 4; s++)
    find_agency (draft, s);
  find_compound_bodies (draft);
  for (guint i = 0; i < draft->n_tokens; i++)
    {
      if (!serai_draft_is_glossed (draft, i) || !serai_draft_is_word (draft, i)
          || draft->is_shouting[serai_tokens_at (draft->tokens, i)->sentence]
          || is_inside_role_words (draft, i))
        continue;
      Phrase phrase = read_phrase (draft, i);
      gboolean is_event = serai_draft_has (draft, i, SERAI_CUE_EVENT | SERAI_CUE_MEETING);
      if (is_event && find_event (draft, &phrase))
        continue;
      if (serai_draft_has (draft, i, SERAI_CUE_AGREEMENT))
        find_agreement (draft, &phrase);
      else if (serai_draft_has (draft, i, SERAI_CUE_BODY | SERAI_CUE_COMPANY)
               && !serai_draft_has (draft, i, SERAI_CUE_MEETING))
        find_body (draft, &phrase);
      else if (serai_draft_has (draft, i, SERAI_CUE_PLACE) && !is_event)
        find_place (draft, i);
    }
}
