/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names known by their head word: bodies and companies, events, agreements. */
#include "language/headed.h"

#include "language/nouns.h"
#include "language/roles.h"

#include <string.h>

#define HEADS                                                                                      \
  (SERAI_CUE_BODY | SERAI_CUE_WEAK_BODY | SERAI_CUE_COMPANY | SERAI_CUE_EVENT | SERAI_CUE_MEETING  \
   | SERAI_CUE_AGREEMENT)
#define NO_MODIFIER (SERAI_CUE_HONORIFIC | SERAI_CUE_TIME)

/* A head with what stands before it. */
typedef struct
{
  guint first; /* the leftmost modifier, or the head itself */
  guint head;
  guint head_end;
  guint flags; /* of the head */
  guint n_modifiers;
  guint n_weighty; /* modifiers that aren't mere words of the genre */
  gboolean is_numbered;
  gboolean is_qualified;
} Headed;

static gboolean
is_of_the_genre (const SeraiDraft *draft, guint i)
{
  static const char *const words[] = {"joint",
                                      "framework",
                                      "final",
                                      "draft",
                                      "new",
                                      "bilateral",
                                      "general",
                                      "strategic",
                                      "outcome",
                                      "press",
                                      "intergovernmental",
                                      "interstate",
                                      "working",
                                      "regular",
                                      "common"};
  for (guint j = 0; j < G_N_ELEMENTS (words); j++)
    if (serai_draft_is (draft, i, words[j]))
      return TRUE;
  return serai_draft_has (draft, i, SERAI_CUE_GENERAL);
}

static gboolean
is_shouted (const SeraiDraft *draft, guint i)
{
  return draft->is_shouting[serai_tokens_at (draft->tokens, i)->sentence];
}

/* Whether the capital @i may stand before a head as part of its name. */
static gboolean
is_modifier (const SeraiDraft *draft, guint i)
{
  /* "Компания Tulpar Logistics Group" */
  if (!serai_draft_is_capital (draft, i) || serai_draft_has (draft, i, NO_MODIFIER)
      || serai_draft_is_glossed (draft, i))
    return FALSE;
  if (serai_draft_has (draft, i, SERAI_CUE_COMMON) && serai_draft_is_first (draft, i)
      && !is_shouted (draft, i))
    return FALSE;
  return TRUE;
}

/* "Development and Reform Commission": the word before "and" belongs to it as well. */
static gboolean
is_joined_by_and (const SeraiDraft *draft, guint i)
{
  if (!serai_draft_is (draft, i, "and") || i == 0 || !is_modifier (draft, i - 1)
      || !serai_draft_follows (draft, i))
    return FALSE;
  guint before = i - 1;
  const SeraiFinding *taken = serai_draft_get (draft, before);
  if (taken != NULL && taken->kind == SERAI_MENTION_ORGANISATION && taken->end == i
      && serai_tokens_at (draft->tokens, taken->first)->is_upper)
    return FALSE; /* "UAB Alpha and Beta GmbH" */
  if (serai_draft_has (draft, before,
                       SERAI_CUE_BODY | SERAI_CUE_EVENT | SERAI_CUE_AGREEMENT | SERAI_CUE_COMPANY
                           | SERAI_CUE_ROLE | SERAI_CUE_PLACE | SERAI_CUE_GIVEN))
    return FALSE;
  for (guint k = before + 1 > 3 ? before - 2 : 0; k <= before; k++)
    for (guint subject = SERAI_SUBJECT_COUNTRY; subject <= SERAI_SUBJECT_BODY; subject++)
      if (serai_draft_known_end (draft, subject, k) == i)
        return FALSE;
  return TRUE;
}

/* Goes left from the head over capitals, dashes, "&" and numbers of meetings. */
static void
read_modifiers (const SeraiDraft *draft, Headed *headed)
{
  guint sentence = serai_tokens_at (draft->tokens, headed->head)->sentence;
  guint start = g_array_index (draft->tokens->sentences, SeraiSentence, sentence).first;
  guint first = headed->first;
  while (first > start)
    {
      guint before = first - 1;
      if (is_modifier (draft, before))
        {
          headed->n_modifiers++;
          headed->n_weighty += !is_of_the_genre (draft, before);
          headed->is_qualified |= serai_draft_has (draft, before, SERAI_CUE_QUALIFIER);
          first = before;
        }
      else if (before > start && headed->n_modifiers > 0
               && (((serai_draft_is (draft, before, "-") || serai_draft_is (draft, before, "+"))
                    && !serai_tokens_at (draft->tokens, before)->space_before)
                   || serai_draft_is (draft, before, "&"))
               && is_modifier (draft, before - 1))
        first = before;
      else if (before > start && headed->n_modifiers > 0 && is_joined_by_and (draft, before))
        first = before;
      else if (before > start && serai_draft_is (draft, before, "'") && headed->n_modifiers == 0
               && !serai_tokens_at (draft->tokens, before)->space_before
               && is_modifier (draft, before - 1))
        first = before;
      else if (before > start && serai_draft_is (draft, before, "in")
               && serai_draft_is (draft, before - 1, "made")
               && serai_draft_is_capital (draft, before - 1))
        first = before - 1;
      else
        break;
    }
  headed->first = first;
}

/* "14th …", "fifth …", "2030 …" before the modifiers. */
static void
read_number (const SeraiDraft *draft, Headed *headed)
{
  guint first = headed->first;
  if (first == 0 || !serai_draft_follows (draft, first))
    return;
  if (serai_draft_has (draft, first, SERAI_CUE_ORDINAL) && first < headed->head)
    headed->is_numbered = TRUE;
  if (serai_draft_match_ordinal (draft, first - 1) == 1)
    {
      headed->first = first - 1;
      headed->is_numbered = TRUE;
    }
  else if (first >= 2 && serai_draft_match_ordinal (draft, first - 2) == 2)
    {
      headed->first = first - 2;
      headed->is_numbered = TRUE;
    }
  else if ((headed->flags & SERAI_CUE_AGREEMENT)
           && serai_tokens_at (draft->tokens, first - 1)->kind == SERAI_TOKEN_NUMBER
           && strlen (serai_tokens_at (draft->tokens, first - 1)->folded) == 4)
    {
      headed->first = first - 1;
      headed->n_weighty++;
    }
}

/* In a line of capitals only what fills the line, or its part up to a mark, is a name. */
static void
add (SeraiDraft *draft, guint first, guint end, SeraiMentionKind kind)
{
  if (is_shouted (draft, first))
    {
      guint s = serai_tokens_at (draft->tokens, first)->sentence;
      const SeraiSentence *sentence = &g_array_index (draft->tokens->sentences, SeraiSentence, s);
      if (first != sentence->first
          || (end < sentence->end
              && serai_tokens_at (draft->tokens, end)->kind != SERAI_TOKEN_MARK))
        return;
    }
  serai_draft_add (draft, first, end, kind);
}

static gboolean
is_states_own (const SeraiDraft *draft, guint i)
{
  static const char *const words[] = {"ministry",   "government", "bank",    "parliament",
                                      "department", "office",     "embassy", "university"};
  for (guint j = 0; j < G_N_ELEMENTS (words); j++)
    if (serai_draft_is (draft, i, words[j]))
      return TRUE;
  return FALSE;
}

/* Bodies that a text names by one word alone. */
static gboolean
stands_alone (const SeraiDraft *draft, guint i)
{
  static const char *const words[] = {
      "senate",    "congress", "parliament", "knesset",   "duma",     "majilis",   "mazhilis",
      "seimas",    "saeima",   "riksdag",    "storting",  "cortes",   "bundesrat", "majles",
      "bundestag", "sejm",     "verkhovna",  "folketing", "riigikogu"};
  for (guint j = 0; j < G_N_ELEMENTS (words); j++)
    if (serai_draft_is (draft, i, words[j]))
      return !serai_draft_is_first (draft, i);
  return FALSE;
}

static gboolean
is_any (const SeraiDraft *draft, guint i, const char *const *words)
{
  for (; *words != NULL; words++)
    if (serai_draft_is (draft, i, *words))
      return TRUE;
  return FALSE;
}

/* Heads of languages in which the name follows them. */
static gboolean
is_romance (const SeraiDraft *draft, guint i)
{
  static const char *const words[] = {
      "societe",    "compagnie",   "agence",        "caisse",       "institut",   "asociacion",
      "associacao", "associacion", "confederacion", "confederacao", "federacion", "federacao",
      "empresa",    "compania",    "companhia",     "ministere",    "ministerio", "consejo",
      "conselho",   "conseil",     "comite",        "direccion",    "fundacion",  "fundacao",
      "instituto",  "camara",      "banque",        "banco",        NULL};
  return is_any (draft, i, words);
}

/* "Bank Rakyat Indonesia": the head first, its name behind it. */
static gboolean
leads_name (const SeraiDraft *draft, const Headed *headed)
{
  static const char *const words[] = {"bank", "grupo", "group", "radio", "television", NULL};
  if (headed->n_modifiers > 0
      || (serai_draft_is_first (draft, headed->head) && !is_romance (draft, headed->head))
      || !serai_draft_is_capital (draft, headed->head_end)
      || !serai_draft_follows (draft, headed->head_end)
      || serai_draft_has (draft, headed->head_end, SERAI_CUE_ROLE | SERAI_CUE_ROLE_PART))
    return FALSE;
  return is_any (draft, headed->head, words) || is_romance (draft, headed->head);
}

/* "Jakarta Convention Centre": a building. */
static gboolean
is_venue (const SeraiDraft *draft, const Headed *headed)
{
  static const char *const centres[] = {"centre", "center", NULL};
  static const char *const uses[] = {"convention", "exhibition", "conference", "congress",
                                     "expo",       "shopping",   "sports",     NULL};
  return headed->n_modifiers > 1 && is_any (draft, headed->head, centres)
         && is_any (draft, headed->head - 1, uses);
}

/* Modifiers that are a state's name alone make "the Kazakh Government", not a name of their own,
 * but still a body of that state. */
static void
find_body (SeraiDraft *draft, Headed *headed)
{
  SeraiNoun noun = is_states_own (draft, headed->head) ? SERAI_NOUN_BODY : SERAI_NOUN_JOINT_BODY;
  guint end = headed->head_end;
  /* "Banco de …", "Conseil du …": the run goes on behind the head. */
  if (serai_draft_is_lower (draft, end) && serai_draft_has (draft, end, SERAI_CUE_PARTICLE))
    end = serai_draft_run_end (draft, headed->head);
  else if (leads_name (draft, headed))
    end = serai_draft_run_end (draft, headed->head);
  else if (headed->flags & SERAI_CUE_BODY)
    end = serai_nouns_read_complements (draft, headed->head_end, noun, NULL);
  gboolean is_weak = !(headed->flags & SERAI_CUE_BODY);
  gboolean has_complement = end > headed->head_end;
  if (is_weak && serai_draft_is (draft, end, "of"))
    return; /* "the Cultural Capital of …" */
  if (is_weak && serai_draft_has (draft, end, SERAI_CUE_AGREEMENT)
      && serai_draft_is_lower (draft, end))
    return; /* "the Business Credit programme" */
  if (is_weak && headed->n_modifiers > 0
      && serai_draft_has (draft, headed->head - 1, SERAI_CUE_PLACE)
      && serai_draft_has (draft, headed->head, SERAI_CUE_PLACE))
    return; /* "Border Post" */
  if (has_complement || (is_weak ? headed->n_weighty > 0 : headed->n_modifiers > 0)
      || stands_alone (draft, headed->head))
    add (draft, headed->first, end,
         is_venue (draft, headed) ? SERAI_MENTION_PLACE : SERAI_MENTION_ORGANISATION);
}

static void
find_event (SeraiDraft *draft, Headed *headed)
{
  gboolean is_days =
      serai_draft_is (draft, headed->head, "days") || serai_draft_is (draft, headed->head, "day");
  read_number (draft, headed);
  const SeraiEntry *country = NULL;
  guint end = serai_nouns_read_complements (draft, headed->head_end,
                                            is_days ? SERAI_NOUN_DAYS : SERAI_NOUN_EVENT, &country);
  gboolean has_complement = end > headed->head_end;
  if (has_complement || headed->n_weighty > 0 || (headed->is_numbered && headed->n_modifiers > 0))
    add (draft, headed->first, end, SERAI_MENTION_EVENT);
}

/* "Vision 2030", "Strategy-2050": the year behind the head. */
static guint
read_year (const SeraiDraft *draft, guint i)
{
  if (serai_draft_is (draft, i, "-") && !serai_tokens_at (draft->tokens, i)->space_before)
    i++;
  if (i >= draft->n_tokens || !serai_draft_follows (draft, i))
    return 0;
  const SeraiToken *token = serai_tokens_at (draft->tokens, i);
  return token->kind == SERAI_TOKEN_NUMBER && strlen (token->folded) == 4
                 && g_str_has_prefix (token->folded, "20")
             ? i + 1
             : 0;
}

static void
find_agreement (SeraiDraft *draft, Headed *headed)
{
  static const char *const with_year[] = {"vision",    "agenda",  "strategy", "plan",
                                          "programme", "program", NULL};
  static const char *const own_headings[] = {"statement", "communique", "release", NULL};
  /* "JOINT COMMUNIQUÉ ON …": what kind of paper this one is. */
  if (is_shouted (draft, headed->head) && is_any (draft, headed->head, own_headings))
    return;
  read_number (draft, headed);
  if (is_any (draft, headed->head, with_year) && read_year (draft, headed->head_end) > 0)
    {
      add (draft, headed->first, read_year (draft, headed->head_end), SERAI_MENTION_AGREEMENT);
      return;
    }
  guint end = serai_nouns_read_complements (draft, headed->head_end, SERAI_NOUN_AGREEMENT, NULL);
  if (end > headed->head_end || headed->n_weighty > 0)
    add (draft, headed->first, end, SERAI_MENTION_AGREEMENT);
}

/* "S.A.", "S.p.A.": letters with points. Token after it; @i where it is none. */
static guint
read_dotted_suffix (const SeraiDraft *draft, guint i)
{
  static const char *const suffixes[] = {"s . a . s .", "s . a .", "s . p . a .", "s . r . l .",
                                         "a . s .",     "n . v .", "b . v .",     "z . o . o ."};
  for (guint j = 0; j < G_N_ELEMENTS (suffixes); j++)
    {
      guint n = serai_tokens_match (draft->tokens, i, suffixes[j]);
      if (n > 0)
        return i + n;
      /* The sentence's own full stop may have been taken for the last one. */
    }
  return i;
}

/* The suffix of a company at @i ("LLC", "Kft.", "(Pty) Ltd", "S.A."), else @i. */
static guint
read_suffix (const SeraiDraft *draft, guint i)
{
  if (serai_draft_is (draft, i, "(") && serai_draft_is (draft, i + 2, ")")
      && serai_draft_has (draft, i + 1, SERAI_CUE_COMPANY))
    i = serai_draft_has (draft, i + 3, SERAI_CUE_COMPANY) ? i + 3 : i;
  if (serai_draft_has (draft, i, SERAI_CUE_COMPANY)
      && (serai_draft_is_capital (draft, i) || serai_draft_is (draft, i, "plc")))
    {
      guint end = i + 1;
      while (serai_draft_is_capital (draft, end) && serai_draft_has (draft, end, SERAI_CUE_COMPANY)
             && serai_draft_follows (draft, end))
        end++;
      if (serai_draft_is (draft, end, ".") && serai_draft_follows (draft, end)
          && serai_draft_follows (draft, end + 1))
        end++;
      /* "Co., Ltd." */
      if (serai_draft_is (draft, end, ",") && serai_draft_has (draft, end + 1, SERAI_CUE_COMPANY)
          && serai_draft_is_capital (draft, end + 1) && serai_draft_follows (draft, end + 1))
        return read_suffix (draft, end + 1);
      return end;
    }
  return read_dotted_suffix (draft, i);
}

/* A company by its suffix: the capitals before it, particles included. */
static void
find_companies (SeraiDraft *draft)
{
  for (guint i = 1; i < draft->n_tokens; i++)
    {
      guint end = serai_draft_is_glossed (draft, i) ? i : read_suffix (draft, i);
      if (end == i || !serai_draft_follows (draft, i))
        continue;
      guint last = i;
      if (serai_draft_is (draft, i - 1, ","))
        last--;
      if (last == 0 || !serai_draft_is_capital (draft, last - 1))
        continue;
      Headed headed = {.first = last, .head = last, .head_end = end};
      guint first;
      do
        {
          first = headed.first;
          read_modifiers (draft, &headed);
          if (headed.first >= 2 && headed.n_modifiers > 0
              && serai_draft_has (draft, headed.first - 1, SERAI_CUE_PARTICLE)
              && is_modifier (draft, headed.first - 2))
            headed.first--;
        }
      while (headed.first < first);
      if (headed.n_modifiers > 0)
        add (draft, headed.first, end, SERAI_MENTION_ORGANISATION);
    }
}

/* "SIA Vidzemes Piens", "PT …": the legal form first. */
static void
find_leading_forms (SeraiDraft *draft)
{
  static const char *const forms[] = {"SIA", "PT", "UAB", "OOO", "LLP", "OAO", "TOO", "JSC"};
  for (guint i = 0; i < draft->n_tokens; i++)
    for (guint j = 0; j < G_N_ELEMENTS (forms); j++)
      {
        SeraiSpan span = serai_tokens_at (draft->tokens, i)->span;
        if (serai_span_length (span) != strlen (forms[j])
            || strncmp (draft->tokens->text + span.start, forms[j], strlen (forms[j])) != 0
            || !serai_draft_follows (draft, i + 1))
          continue;
        guint end = serai_draft_run_end (draft, i + 1);
        if (end > i + 1 && !draft->is_shouting[serai_tokens_at (draft->tokens, i)->sentence])
          add (draft, i, end, SERAI_MENTION_ORGANISATION);
      }
}

/* "US-Japan-Philippines trilateral summit": several states before a meeting in small letters; the
 * first token, or @i. */
static guint
read_states_before (const SeraiDraft *draft, guint i)
{
  guint first = i, n_states = 0;
  while (first > 0 && serai_draft_follows (draft, first)
         && (serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, first - 1) != NULL
             || serai_draft_known (draft, SERAI_SUBJECT_PLACE, first - 1) != NULL))
    {
      first--;
      n_states++;
      if (first < 2 || !serai_draft_is (draft, first - 1, "-")
          || serai_tokens_at (draft->tokens, first - 1)->space_before)
        break;
      first--;
    }
  return n_states > 1 ? first : i;
}

/* A meeting in small letters: numbered or qualified, and of somebody with a name. */
static void
find_small_event (SeraiDraft *draft, guint head)
{
  Headed headed = {.first = head, .head = head, .head_end = head + 1};
  while (headed.first > 0 && serai_draft_follows (draft, headed.first)
         && serai_draft_has (draft, headed.first - 1, SERAI_CUE_QUALIFIER)
         && serai_draft_is_lower (draft, headed.first - 1))
    {
      headed.first--;
      headed.is_qualified |= !serai_draft_has (draft, headed.first, SERAI_CUE_ORDINAL)
                             && !serai_draft_is (draft, headed.first, "regular");
    }
  read_number (draft, &headed);
  gboolean is_named_kind = serai_draft_has (draft, head, SERAI_CUE_EVENT);
  guint states = read_states_before (draft, headed.first);
  if (is_named_kind && states < headed.first)
    {
      headed.first = states;
      read_number (draft, &headed);
      add (draft, headed.first, head + 1, SERAI_MENTION_EVENT);
      return;
    }
  if (!headed.is_numbered && !headed.is_qualified && !is_named_kind)
    return;
  if (!serai_draft_is (draft, head + 1, "of") || !serai_draft_follows (draft, head + 1))
    return;
  const SeraiEntry *country = NULL;
  guint end = serai_nouns_read_complements (draft, head + 1, SERAI_NOUN_EVENT, &country);
  gboolean has_body = serai_tokens_match (draft->tokens, head + 1, "of the heads") > 0;
  for (guint i = head + 1; i < end; i++)
    has_body |= serai_draft_has (draft, i, SERAI_CUE_BODY | SERAI_CUE_EVENT)
                || serai_draft_known (draft, SERAI_SUBJECT_BODY, i) != NULL;
  if (end > head + 1 && has_body)
    add (draft, headed.first, end, SERAI_MENTION_EVENT);
}

/* A congress or assembly that is a body: without a number, and nothing but a nation before it. */
static gboolean
sits_always (const SeraiDraft *draft, const Headed *headed)
{
  if (headed->is_numbered
      || (headed->first > 0 && serai_draft_match_ordinal (draft, headed->first - 1) > 0)
      || (headed->first > 1 && serai_draft_match_ordinal (draft, headed->first - 2) == 2))
    return FALSE;
  if (!serai_draft_has (draft, headed->head, SERAI_CUE_MEETING)
      || serai_draft_is (draft, headed->head, "assembly"))
    return TRUE;
  /* "Trinamool Congress": a party; "World Congress of Philosophy" is a meeting. */
  if (serai_draft_is (draft, headed->head, "congress") && headed->n_modifiers == 1
      && !serai_draft_is (draft, headed->head_end, "of")
      && !serai_draft_is (draft, headed->head_end, "on")
      && !serai_draft_has (draft, headed->first, SERAI_CUE_QUALIFIER | SERAI_CUE_GENERAL)
      && !serai_draft_is (draft, headed->first, "world")
      && !serai_draft_is (draft, headed->first, "global"))
    return TRUE;
  for (guint i = headed->first; i < headed->head; i++)
    if (!serai_draft_is (draft, i, "national") && !serai_draft_is (draft, i, "people")
        && !serai_draft_is_possessive (draft, i)
        && serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i) == NULL)
      return FALSE;
  return TRUE;
}

static void
find_at (SeraiDraft *draft, guint head)
{
  Headed headed = {.first = head, .head = head, .head_end = head + 1, .flags = draft->flags[head]};
  read_modifiers (draft, &headed);
  if (headed.flags & (SERAI_CUE_EVENT | SERAI_CUE_MEETING)
      && !((headed.flags & SERAI_CUE_BODY) && sits_always (draft, &headed)))
    find_event (draft, &headed);
  else if (headed.flags & SERAI_CUE_AGREEMENT)
    find_agreement (draft, &headed);
  else
    find_body (draft, &headed);
}

static gboolean
is_policy (const SeraiDraft *draft, guint i)
{
  static const char *const words[] = {"strategy", "programme", "program", "initiative", "campaign",
                                      "policy",   "scheme",    "roadmap", NULL};
  return is_any (draft, i, words);
}

/* The capitals right before @i that no other name has; @i where there are none. */
static guint
read_free_capitals (const SeraiDraft *draft, guint i)
{
  guint first = i;
  while (first > 0 && serai_draft_follows (draft, first) && draft->cover[first - 1] == 0
         && (is_modifier (draft, first - 1)
             || (first > 1 && serai_draft_is (draft, first - 1, "-")
                 && !serai_tokens_at (draft->tokens, first - 1)->space_before)
             || (first > 1 && first < i
                 && serai_tokens_at (draft->tokens, first - 1)->kind == SERAI_TOKEN_NUMBER)))
    first--;
  return first;
}

/* "the Global Gateway strategy": two capitals or more before a policy in small letters name it;
 * "the Dayton accord": one place before a treaty, which then belongs to the name. */
static void
find_small_agreement (SeraiDraft *draft, guint head)
{
  static const char *const treaties[] = {"accord",     "accords",     "agreement",
                                         "agreements", "treaty",      "protocol",
                                         "pact",       "declaration", NULL};
  if (is_shouted (draft, head) || head == 0 || !serai_draft_follows (draft, head))
    return;
  guint place = head - 1;
  if (is_any (draft, head, treaties) && place > 0 && serai_draft_is (draft, place - 1, "the")
      && serai_draft_is_capital (draft, place)
      && serai_draft_known (draft, SERAI_SUBJECT_PLACE, place) != NULL)
    {
      add (draft, place, head + 1, SERAI_MENTION_AGREEMENT);
      return;
    }
  guint first = is_policy (draft, head) ? read_free_capitals (draft, head) : head;
  for (guint i = first; i < head; i++)
    if (serai_draft_has (draft, i, SERAI_CUE_ROLE | SERAI_CUE_BODY | SERAI_CUE_GIVEN)
        || serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i) != NULL
        || serai_draft_known (draft, SERAI_SUBJECT_BODY, i) != NULL)
      return;
  if (head - first >= 2 && serai_draft_is_capital (draft, first))
    add (draft, first, head, SERAI_MENTION_AGREEMENT);
}

/* The last head of a row of capitals names it: "Forum Leaders Meeting" is a meeting. */
static gboolean
is_last_head (const SeraiDraft *draft, guint i)
{
  guint end = serai_draft_run_end (draft, i);
  for (guint j = i + 1; j < end; j++)
    if (serai_draft_has (draft, j, HEADS))
      return FALSE;
  return TRUE;
}

/* "Deputy Trade Minister" trades nothing: the heads inside an office's own words. */
static gboolean
is_part_of_role (const SeraiDraft *draft, guint i)
{
  const SeraiRole *role = serai_roles_covering (draft, i);
  return role != NULL && i <= role->head && serai_draft_has (draft, i, SERAI_CUE_ROLE_PART);
}

/* "Greater Arab Free Trade Area": an agreement, whatever it is called. */
static void
find_free_trade_areas (SeraiDraft *draft)
{
  for (guint i = 1; i < draft->n_tokens; i++)
    {
      if (!serai_draft_is_capital (draft, i)
          || (serai_tokens_match (draft->tokens, i, "free trade area") == 0
              && serai_tokens_match (draft->tokens, i, "free trade zone") == 0)
          || !serai_draft_is_capital (draft, i + 2))
        continue;
      Headed headed = {.first = i, .head = i};
      read_modifiers (draft, &headed);
      if (headed.n_modifiers > 0)
        add (draft, headed.first, i + 3, SERAI_MENTION_AGREEMENT);
    }
}

void
serai_headed_find (SeraiDraft *draft)
{
  for (guint i = 0; i < draft->n_tokens; i++)
    {
      if (!serai_draft_has (draft, i, HEADS) || !serai_draft_is_word (draft, i)
          || serai_draft_is_glossed (draft, i))
        continue;
      if (serai_draft_is_lower (draft, i))
        {
          if (serai_draft_has (draft, i, SERAI_CUE_EVENT | SERAI_CUE_MEETING))
            find_small_event (draft, i);
          else if (serai_draft_has (draft, i, SERAI_CUE_AGREEMENT) || is_policy (draft, i))
            find_small_agreement (draft, i);
        }
      else if (!serai_draft_has (draft, i, SERAI_CUE_COMPANY) && is_last_head (draft, i)
               && !is_part_of_role (draft, i))
        find_at (draft, i);
    }
  find_leading_forms (draft);
  find_companies (draft);
  find_free_trade_areas (draft);
  serai_headed_find_inflected (draft);
}
