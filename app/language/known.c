/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Countries, places, bodies and people whom the reference knows. */
#include "base/text.h"
#include "language/inflection.h"
#include "language/name-finders.h"
#include "language/nouns.h"

#include <string.h>

/* "the American state of Georgia": a part of a country, not the country of that name. */
static gboolean
is_state_of (const SeraiDraft *draft, guint i)
{
  return i >= 2 && serai_draft_is (draft, i - 1, "of")
         && (serai_draft_is (draft, i - 2, "state") || serai_draft_is (draft, i - 2, "province"))
         && serai_draft_is_lower (draft, i - 2);
}

/* "Социалистическая Республика Вьетнам": the words for the state before its name. */
static guint
skip_back_state (const SeraiDraft *draft, guint i, const SeraiName *name)
{
  guint first = i;
  if (i == 0 || name->kind != SERAI_NAME_PLAIN || !serai_draft_is_glossed (draft, i - 1)
      || !serai_draft_has (draft, i - 1, SERAI_CUE_NATION) || !serai_draft_follows (draft, i)
      || !serai_draft_is_raised (draft, i - 1))
    return i;
  for (first = i - 1;
       first > 0 && serai_draft_follows (draft, first) && serai_draft_is_raised (draft, first - 1)
       && !serai_draft_is_glossed (draft, first - 1)
       && serai_inflection_is_adjective (serai_tokens_at (draft->tokens, first - 1)->folded);)
    first--;
  return first;
}

static void
find_country (SeraiDraft *draft, guint i)
{
  const SeraiName *name = serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i);
  guint end = serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i);
  /* "Republic of X", where the reference hasn't that form. */
  guint of = i > 0 && serai_draft_is (draft, i - 1, "the") ? i - 1 : i;
  if (of >= 2 && serai_draft_is (draft, of - 1, "of") && name->kind == SERAI_NAME_PLAIN
      && serai_draft_has (draft, of - 2, SERAI_CUE_NATION)
      && serai_draft_is_capital (draft, of - 2))
    i = of - 2;
  guint formal = serai_nouns_read_formal_state (draft, i, NULL);
  if (formal > end)
    end = formal;
  i = skip_back_state (draft, i, name);
  /* "Қазақстан Республикасы" */
  if (serai_draft_is_glossed (draft, end) && serai_draft_has (draft, end, SERAI_CUE_NATION)
      && serai_draft_is_raised (draft, end) && serai_draft_follows (draft, end))
    end++;
  if (serai_draft_has (draft, end, SERAI_CUE_SIDE) && serai_draft_follows (draft, end))
    end++;
  /* "Ҷониби Тоҷикистон" */
  if (draft->is_izafet && i > 0 && serai_draft_has (draft, i - 1, SERAI_CUE_SIDE)
      && serai_draft_follows (draft, i))
    i--;
  serai_draft_add (draft, i, end,
                   is_state_of (draft, i) && name->kind == SERAI_NAME_PLAIN
                       ? SERAI_MENTION_PLACE
                       : SERAI_MENTION_COUNTRY);
}

static gboolean
is_one_of (const SeraiDraft *draft, guint i, const char *const *words, guint n_words)
{
  for (guint j = 0; j < n_words; j++)
    if (serai_draft_is (draft, i, words[j]))
      return TRUE;
  return FALSE;
}

static const SeraiEntry *
get_capital (const SeraiDraft *draft, guint i)
{
  const SeraiName *name = serai_draft_known (draft, SERAI_SUBJECT_PLACE, i);
  return name != NULL && name->entry->is_capital && name->entry->iso3 != NULL ? name->entry : NULL;
}

/* "is still waiting", "was ready to": what a town can't be. */
static gboolean
is_state_of_mind (const SeraiDraft *draft, guint i)
{
  static const char *const minds[] = {"ready", "willing",   "keen", "eager",     "prepared",
                                      "open",  "reluctant", "set",  "concerned", "unlikely"};
  static const char *const adverbs[] = {"still", "now", "not", "also", "already", "clearly"};
  if (!serai_draft_is (draft, i, "is") && !serai_draft_is (draft, i, "was"))
    return FALSE;
  guint at = i + 1;
  while (at < i + 3 && is_one_of (draft, at, adverbs, G_N_ELEMENTS (adverbs)))
    at++;
  return is_one_of (draft, at, minds, G_N_ELEMENTS (minds))
         || (serai_draft_is_lower (draft, at)
             && g_str_has_suffix (serai_tokens_at (draft->tokens, at)->folded, "ing"));
}

/* A word that only somebody who decides can have done, or been done by: not "hosts", not "in". */
static gboolean
is_deed (const SeraiDraft *draft, guint i)
{
  static const char *const auxiliaries[] = {"has",    "have", "had",   "will", "would", "must",
                                            "should", "can",  "could", "may",  "does",  "did"};
  static const char *const others[] = {"hosts",   "hosted", "host",  "time",
                                       "airport", "region", "on",    "office",
                                       "meeting", "summit", "talks", "residents"};
  if (!serai_draft_is_lower (draft, i) || !serai_draft_follows (draft, i))
    return FALSE;
  if (is_one_of (draft, i, auxiliaries, G_N_ELEMENTS (auxiliaries)) || is_state_of_mind (draft, i))
    return TRUE;
  return !serai_draft_has (draft, i, SERAI_CUE_FUNCTION | SERAI_CUE_PLACE | SERAI_CUE_BODY)
         && !is_one_of (draft, i, others, G_N_ELEMENTS (others));
}

/* Where a new clause may begin before token @i. */
static gboolean
begins_clause (const SeraiDraft *draft, guint i)
{
  static const char *const openers[] = {"and",  "but",      "if",     "when",   "while", "that",
                                        "as",   "because",  "what",   "how",    "why",   "where",
                                        "then", "although", "though", "whether"};
  /* "flights between X and Y resume": no new clause. */
  if (i >= 2 && serai_draft_is (draft, i - 1, "and") && serai_draft_is_capital (draft, i - 2))
    return FALSE;
  return serai_draft_is_first (draft, i)
         || is_one_of (draft, i - 1, openers, G_N_ELEMENTS (openers))
         || (serai_draft_has (draft, i - 1, SERAI_CUE_COMMON)
             && !serai_draft_has (draft, i - 1, SERAI_CUE_FUNCTION))
         || serai_tokens_at (draft->tokens, i - 1)->kind == SERAI_TOKEN_MARK;
}

/* "relations with Ankara", "spoken with Ottawa"; not "a road that links it with Tashkent". */
static gboolean
deals_with (const SeraiDraft *draft, guint i)
{
  static const char *const dealings[] = {
      "relations",     "ties",          "cooperation", "agreement",  "deal",         "negotiations",
      "dialogue",      "partnership",   "alliance",    "contacts",   "coordination", "dispute",
      "treaty",        "talks",         "spoken",      "agreed",     "signed",       "pact",
      "engagement",    "understanding", "friendship",  "solidarity", "border",       "trade",
      "negotiate",     "negotiating",   "cooperate",   "work",       "working",      "relationship",
      "consultations", "differences"};
  return i >= 2 && serai_draft_is (draft, i - 1, "with")
         && is_one_of (draft, i - 2, dealings, G_N_ELEMENTS (dealings));
}

/* "imposed by Beijing", "a plan proposed by Seoul". */
static gboolean
is_agent (const SeraiDraft *draft, guint i)
{
  if (i < 2 || !serai_draft_is (draft, i - 1, "by") || !serai_draft_is_lower (draft, i - 2))
    return FALSE;
  const char *verb = serai_tokens_at (draft->tokens, i - 2)->folded;
  return strlen (verb) > 4 && (g_str_has_suffix (verb, "ed") || g_str_has_suffix (verb, "en"));
}

/* "New Delhi's biggest partner", "Kabul's decision": what only a government has. */
static gboolean
owns_as_state (const SeraiDraft *draft, guint end)
{
  static const char *const things[] = {
      "stance",  "position",   "decision",  "policy",      "policies",   "partner",   "partners",
      "offer",   "proposal",   "request",   "response",    "help",       "support",   "claim",
      "claims",  "demand",     "demands",   "interest",    "interests",  "ally",      "allies",
      "envoy",   "commitment", "refusal",   "willingness", "readiness",  "ambitions", "approval",
      "consent", "initiative", "neighbour", "neighbor",    "debt",       "accession", "membership",
      "exports", "imports",    "foreign",   "concerns",    "objections", "sanctions", "bid"};
  if (!serai_draft_is_possessive (draft, end))
    return FALSE;
  for (guint i = end + 1; i < end + 4 && serai_draft_is_lower (draft, i); i++)
    if (is_one_of (draft, i, things, G_N_ELEMENTS (things)))
      return TRUE;
  return FALSE;
}

/* "Does Beijing plan to …?" */
static gboolean
is_asked_about (const SeraiDraft *draft, guint i, guint end)
{
  static const char *const auxiliaries[] = {"does", "did", "will", "has", "would", "should", "can"};
  return i > 0 && serai_draft_is_first (draft, i - 1) && serai_draft_follows (draft, i)
         && is_one_of (draft, i - 1, auxiliaries, G_N_ELEMENTS (auxiliaries))
         && serai_draft_is_lower (draft, end);
}

/* "thanked Baku for", "asked Baghdad to": a capital to whom something is said. */
static gboolean
is_addressed (const SeraiDraft *draft, guint i)
{
  static const char *const verbs[] = {
      "asked",     "thanked",    "urged",      "accused",    "told",      "assured",  "invited",
      "supports",  "warned",     "persuaded",  "blames",     "asks",      "urges",    "accuses",
      "thanks",    "described",  "regards",    "regarded",   "called",    "calls",    "considers",
      "sees",      "views",      "help",       "helps",      "helped",    "pressed",  "presses",
      "pressured", "encouraged", "reminded",   "informed",   "consulted", "notified", "backed",
      "backs",     "opposes",    "criticised", "criticized", "condemned", "rebuked",  "praised",
      "lobbied",   "convinced",  "tells",      "against",    "urge",      "ask",      "persuade",
      "convince",  "warn",       "wants",      "wanted",     "expects"};
  if (i == 0 || !serai_draft_follows (draft, i))
    return FALSE;
  if (is_one_of (draft, i - 1, verbs, G_N_ELEMENTS (verbs)))
    return TRUE;
  static const char *const words[] = {"statement", "message", "signal",   "letter",  "request",
                                      "pressure",  "support", "approval", "consent", "answer"};
  if (serai_draft_is (draft, i - 1, "from") && i >= 2
      && is_one_of (draft, i - 2, words, G_N_ELEMENTS (words)))
    return TRUE;
  if (deals_with (draft, i) || is_agent (draft, i))
    return TRUE;
  if (serai_draft_is (draft, i - 1, "on") && i >= 2
      && (serai_draft_is (draft, i - 2, "called") || serai_draft_is (draft, i - 2, "calls")))
    return TRUE;
  return serai_draft_is (draft, i - 1, "to") && i >= 2
         && (serai_draft_is (draft, i - 2, "grateful") || serai_draft_is (draft, i - 2, "gratitude")
             || serai_draft_is (draft, i - 2, "thanks") || serai_draft_is (draft, i - 2, "say"));
}

/* The other capital of a pair: "Seoul and Pyongyang"; its first token, or @i. */
static guint
find_partner (const SeraiDraft *draft, guint i, guint end)
{
  if (serai_draft_is (draft, end, "and") && get_capital (draft, end + 1) != NULL)
    return end + 1;
  for (guint first = i >= 5 ? i - 5 : 0; first + 1 < i; first++)
    if (get_capital (draft, first) != NULL && serai_draft_is (draft, i - 1, "and")
        && serai_draft_known_end (draft, SERAI_SUBJECT_PLACE, first) == i - 1)
      return first;
  return i;
}

/* A capital that wills and acts is the government in it. */
static gboolean
acts_as_state (const SeraiDraft *draft, guint i, guint end)
{
  if (get_capital (draft, i) == NULL)
    return FALSE;
  if ((guchar) serai_tokens_at (draft->tokens, i)->folded[0] >= 0x80
      && serai_metonym_is_state (draft, i, end))
    return TRUE;
  if (is_addressed (draft, i) || owns_as_state (draft, end) || is_asked_about (draft, i, end))
    return TRUE;
  guint partner = find_partner (draft, i, end);
  guint first = MIN (i, partner);
  if (first < i && is_addressed (draft, first))
    return TRUE;
  guint last_end = partner > i ? serai_draft_known_end (draft, SERAI_SUBJECT_PLACE, partner) : end;
  if (partner != i && first > 0 && serai_draft_is (draft, first - 1, "between"))
    return first < 2 || !serai_draft_is (draft, first - 2, "flights");
  /* "Kampala, for its part, increased …" */
  if (serai_draft_is (draft, last_end, ",")
      && serai_tokens_match (draft->tokens, last_end + 1, "for its part") > 0)
    return TRUE;
  return is_deed (draft, last_end) && begins_clause (draft, first);
}

static void
find_place (SeraiDraft *draft, guint i)
{
  guint end = serai_draft_known_end (draft, SERAI_SUBJECT_PLACE, i);
  serai_draft_add (draft, i, end,
                   acts_as_state (draft, i, end) ? SERAI_MENTION_COUNTRY : SERAI_MENTION_PLACE);
}

/* A title or honorific that the reference has with the name is no part of the mention. */
static void
find_person (SeraiDraft *draft, guint i)
{
  guint end = serai_draft_known_end (draft, SERAI_SUBJECT_PERSON, i);
  const SeraiName *name = serai_draft_known (draft, SERAI_SUBJECT_PERSON, i);
  g_autofree char *shown = serai_text_fold (name->entry->name);
  const char *first = serai_tokens_at (draft->tokens, i)->folded;
  /* "Sheikh Hasina" is called so, not "Hasina" with a title. */
  gboolean is_whole = g_str_has_prefix (shown, first) && shown[strlen (first)] == ' ';
  while (!is_whole && i + 1 < end
         && serai_draft_has (draft, i, SERAI_CUE_HONORIFIC | SERAI_CUE_ROLE)
         && !serai_draft_has (draft, i, SERAI_CUE_GIVEN))
    i++;
  serai_draft_add (draft, i, end, SERAI_MENTION_PERSON);
}

/* "Regional Comprehensive Economic Partnership" stands among the bodies, and is an agreement. */
static gboolean
is_accord (const SeraiEntry *entry)
{
  static const char *const heads[] = {" Partnership", " Agreement", " Treaty", " Free Trade Area"};
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    if (g_str_has_suffix (entry->name, heads[i]))
      return TRUE;
  return FALSE;
}

void
serai_known_find (SeraiDraft *draft)
{
  for (guint i = 0; i < draft->n_tokens; i++)
    {
      if (serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i) != NULL)
        find_country (draft, i);
      if (serai_draft_known (draft, SERAI_SUBJECT_BODY, i) != NULL)
        serai_draft_add (draft, i, serai_draft_known_end (draft, SERAI_SUBJECT_BODY, i),
                         is_accord (serai_draft_known (draft, SERAI_SUBJECT_BODY, i)->entry)
                             ? SERAI_MENTION_AGREEMENT
                             : SERAI_MENTION_ORGANISATION);
      if (serai_draft_known (draft, SERAI_SUBJECT_PLACE, i) != NULL)
        find_place (draft, i);
      const SeraiName *person = serai_draft_known (draft, SERAI_SUBJECT_PERSON, i);
      if (person != NULL && person->kind != SERAI_NAME_SURNAME)
        find_person (draft, i);
    }
}
