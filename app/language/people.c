/* SPDX-License-Identifier: GPL-3.0-or-later */
/* People by titles, honorifics, verbs of speech, given names and appositions. */
#include "language/inflection.h"
#include "language/name-finders.h"
#include "language/roles.h"

#include <string.h>

#define MAX_WORDS 6
#define NO_PERSON                                                                                  \
  (SERAI_CUE_TIME | SERAI_CUE_HONORIFIC | SERAI_CUE_ROLE | SERAI_CUE_ROLE_PLURAL | SERAI_CUE_BODY  \
   | SERAI_CUE_EVENT | SERAI_CUE_AGREEMENT | SERAI_CUE_COMPANY | SERAI_CUE_PLACE                   \
   | SERAI_CUE_PLACE_FIRST | SERAI_CUE_GENERAL)

/* A row of words that may be a person's name. */
typedef struct
{
  guint first;
  guint end;
  guint n_words; /* initials and particles not counted */
  guint n_long;  /* words of more than two letters */
  gboolean has_initial;
} Candidate;

static guint
count_letters (const SeraiDraft *draft, guint i)
{
  return g_utf8_strlen (serai_tokens_at (draft->tokens, i)->folded, -1);
}

/* "A.", "Sh.": one or two letters and a point, with a capital behind. */
static gboolean
is_initial (const SeraiDraft *draft, guint i)
{
  if (!serai_draft_is_raised (draft, i) || count_letters (draft, i) > 2
      || !serai_draft_is (draft, i + 1, ".") || serai_draft_has (draft, i, SERAI_CUE_HONORIFIC)
      || serai_tokens_at (draft->tokens, i + 1)->space_before)
    return FALSE;
  return serai_draft_follows (draft, i + 1) && serai_draft_follows (draft, i + 2)
         && serai_draft_is_raised (draft, i + 2);
}

/* "H.E." is an honorific, no initials. */
static gboolean
is_excellency (const SeraiDraft *draft, guint i)
{
  return serai_tokens_match (draft->tokens, i, "h . e") > 0
         || serai_tokens_match (draft->tokens, i, "h . h") > 0
         || serai_tokens_match (draft->tokens, i, "h . m") > 0;
}

static gboolean
is_name_word (const SeraiDraft *draft, guint i, gboolean is_inner)
{
  if (!serai_draft_is_capital (draft, i))
    return FALSE;
  if (!is_inner && serai_draft_has (draft, i, SERAI_CUE_COMMON)
      && (serai_draft_is_first (draft, i) || !serai_draft_is_capital (draft, i + 1)))
    return FALSE;
  if (serai_draft_has (draft, i, SERAI_CUE_GIVEN))
    return TRUE;
  if (is_inner && serai_roles_beginning_at (draft, i) != NULL
      && (guchar) serai_tokens_at (draft->tokens, i)->folded[0] >= 0x80)
    return FALSE;
  /* "Park Joon-ho": a place's word before words that mean nothing else. */
  if (!is_inner && serai_draft_has (draft, i, SERAI_CUE_PLACE)
      && serai_draft_is_capital (draft, i + 1) && serai_draft_follows (draft, i + 1)
      && (draft->flags[i + 1] & ~SERAI_CUE_GIVEN) == 0
      && (draft->flags[i] & NO_PERSON & ~SERAI_CUE_PLACE) == 0)
    return TRUE;
  /* "April Santos", "Silvana May", "June Wanjiru": months that are names. */
  if (serai_draft_has (draft, i, SERAI_CUE_TIME))
    return is_inner
           || (serai_draft_is_capital (draft, i + 1) && serai_draft_follows (draft, i + 1));
  return !serai_draft_has (draft, i, NO_PERSON);
}

/* "С Ильхамом Алиевым Путин увидится": a known name is whole, and another begins. */
static gboolean
begins_another (const SeraiDraft *draft, guint first, guint at)
{
  const SeraiName *name = serai_draft_known (draft, SERAI_SUBJECT_PERSON, first);
  const SeraiName *other = at > first ? serai_draft_known (draft, SERAI_SUBJECT_PERSON, at) : NULL;
  return name != NULL && other != NULL && name->entry != other->entry
         && serai_draft_known_end (draft, SERAI_SUBJECT_PERSON, first) == at
         && !serai_draft_has (draft, at, SERAI_CUE_GIVEN)
         && (guchar) serai_tokens_at (draft->tokens, at)->folded[0] >= 0x80;
}

static void
read_candidate (const SeraiDraft *draft, guint i, Candidate *out)
{
  *out = (Candidate){i, i, 0, 0, FALSE};
  guint at = i;
  while (out->n_words < MAX_WORDS && at < draft->n_tokens
         && (at == i || serai_draft_follows (draft, at)))
    {
      if (is_initial (draft, at) && !is_excellency (draft, at))
        {
          out->has_initial = TRUE;
          at += 2;
          continue;
        }
      if (at > i && serai_draft_is_lower (draft, at)
          && serai_draft_has (draft, at, SERAI_CUE_PARTICLE) && !serai_draft_is (draft, at, "y")
          && serai_draft_follows (draft, at + 1) && serai_draft_is_capital (draft, at + 1))
        {
          at++;
          continue;
        }
      if (begins_another (draft, i, at)
          || (!is_name_word (draft, at, at > i)
              && !(at > i && serai_draft_has_small_article (draft, at))))
        break;
      at++;
      out->n_words++;
      out->n_long += count_letters (draft, at - 1) > 2;
      out->end = at;
    }
}

static gboolean
is_known_otherwise (const SeraiDraft *draft, const Candidate *candidate)
{
  static const SeraiSubject subjects[] = {SERAI_SUBJECT_COUNTRY, SERAI_SUBJECT_PLACE,
                                          SERAI_SUBJECT_BODY};
  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    if (serai_draft_known_end (draft, subjects[i], candidate->first) >= candidate->end)
      return TRUE;
  return FALSE;
}

static gboolean
begins_with_country (const SeraiDraft *draft, guint i)
{
  const SeraiName *name = serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i);
  return name != NULL
         && (name->kind != SERAI_NAME_PLAIN
             || serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i) > i + 1);
}

/* "Mr.", "H.E.", "His Excellency" right before. */
static gboolean
has_honorific (const SeraiDraft *draft, guint i)
{
  if (i == 0 || !serai_draft_follows (draft, i))
    return FALSE;
  if (serai_draft_has (draft, i - 1, SERAI_CUE_HONORIFIC)
      && (serai_draft_is_capital (draft, i - 1) || serai_draft_is_glossed (draft, i - 1)))
    return TRUE;
  if (!serai_draft_is (draft, i - 1, ".") || i < 2)
    return FALSE;
  if (serai_draft_has (draft, i - 2, SERAI_CUE_HONORIFIC) && serai_draft_is_capital (draft, i - 2))
    return TRUE;
  return i >= 4 && is_excellency (draft, i - 4);
}

static const SeraiFinding *
person_ending_at (const SeraiDraft *draft, guint i)
{
  const SeraiFinding *finding = i > 0 ? serai_draft_get (draft, i - 1) : NULL;
  return finding != NULL && finding->kind == SERAI_MENTION_PERSON && finding->end == i ? finding
                                                                                       : NULL;
}

/* Before honorifics: where the name with them begins. */
static guint
skip_back_honorifics (const SeraiDraft *draft, guint i)
{
  while (i > 0 && has_honorific (draft, i))
    {
      i--;
      if (serai_draft_is (draft, i, "."))
        i = serai_draft_is (draft, i - 1, "e") && i >= 3 ? i - 3 : i - 1;
      if (i > 0 && (serai_draft_is (draft, i - 1, "his") || serai_draft_is (draft, i - 1, "her"))
          && serai_draft_has (draft, i, SERAI_CUE_HONORIFIC))
        i--;
    }
  return i;
}

static gboolean
has_title (const SeraiDraft *draft, const Candidate *candidate)
{
  guint first = candidate->first;
  if (!serai_draft_follows (draft, first))
    return FALSE;
  const SeraiRole *role = serai_roles_ending_at (draft, first);
  if (role != NULL)
    {
      if (role->is_capital && candidate->n_words >= 1)
        return TRUE;
      return candidate->n_words >= 2;
    }
  /* "Presidents X and Y": the second shares the title of the first. */
  if (serai_draft_is (draft, first - 1, "and") && person_ending_at (draft, first - 1) != NULL)
    {
      guint other = person_ending_at (draft, first - 1)->first;
      role = serai_roles_ending_at (draft, other);
      return role != NULL && role->is_plural;
    }
  return FALSE;
}

/* Where the role in apposition behind @end begins: ", the President of …"; NULL for none. */
static const SeraiRole *
apposed_role (const SeraiDraft *draft, guint end)
{
  if (!serai_draft_is (draft, end, ","))
    return NULL;
  guint at = end + 1;
  if (!serai_draft_follows (draft, at))
    return NULL;
  at = serai_draft_is (draft, at, "a") ? at + 1 : serai_roles_skip_article (draft, at);
  return serai_roles_beginning_at (draft, at);
}

/* "Role of X, Name" with the name after the comma. */
static gboolean
follows_role (const SeraiDraft *draft, guint first)
{
  guint at = skip_back_honorifics (draft, first);
  if (at == 0 || !serai_draft_is (draft, at - 1, ","))
    return FALSE;
  const SeraiRole *role = serai_roles_ending_at (draft, at - 1);
  return role != NULL && !role->is_plural;
}

/* A name alone in its paragraph, the office in the next: a signature. */
static gboolean
is_signature (const SeraiDraft *draft, const Candidate *candidate)
{
  guint sentence = serai_tokens_at (draft->tokens, candidate->first)->sentence;
  const SeraiSentence *s = &g_array_index (draft->tokens->sentences, SeraiSentence, sentence);
  if (s->first != candidate->first || s->end != candidate->end)
    return FALSE;
  const SeraiRole *role = serai_roles_beginning_at (draft, candidate->end);
  return role != NULL;
}

static gboolean
speaks (const SeraiDraft *draft, const Candidate *candidate)
{
  if (serai_draft_has (draft, candidate->end, SERAI_CUE_SPEECH)
      && serai_draft_is_lower (draft, candidate->end)
      && serai_draft_follows (draft, candidate->end))
    return TRUE;
  return candidate->first > 0 && serai_draft_follows (draft, candidate->first)
         && serai_draft_has (draft, candidate->first - 1, SERAI_CUE_SPEECH)
         && serai_draft_is_lower (draft, candidate->first - 1);
}

static gboolean
has_surname_ending (const SeraiDraft *draft, guint i)
{
  static const char *const endings[] = {
      "ov",    "ova",   "ev",    "eva",    "zoda",   "zade", "yan",  "dze",  "shvili", "enko",
      "ovich", "evich", "ovna",  "evna",   "bekov",  "skiy", "sky",  "ski",  "oglu",   "uulu",
      "kyzy",  "oghlu", "ов",    "ова",    "ову",    "овым", "овой", "ове",  "ев",     "ева",
      "еву",   "евым",  "евой",  "еве",    "ин",     "ина",  "ину",  "иным", "иной",   "ович",
      "овна",  "евна",  "овны",  "евны",   "овне",   "евне", "овну", "евну", "овной",  "евной",
      "евич",  "овича", "евича", "овичем", "евичем", "зода", "заде", "ян",   "яна",    "дзе",
      "швили", "енко",  "ский",  "ского",  "скому",  "ским", "оглы", "уулу", "кызы"};
  const char *word = serai_tokens_at (draft->tokens, i)->folded;
  for (guint j = 0; j < G_N_ELEMENTS (endings); j++)
    if (g_str_has_suffix (word, endings[j]) && strlen (word) > strlen (endings[j]) + 2)
      return TRUE;
  return FALSE;
}

static gboolean
is_byline (const SeraiDraft *draft, const Candidate *candidate)
{
  return candidate->first > 0 && serai_draft_is (draft, candidate->first - 1, "by")
         && serai_draft_is_first (draft, candidate->first - 1)
         && !serai_draft_follows (draft, candidate->end);
}

/* "chaired by X Y": only people chair. */
static gboolean
is_agent (const SeraiDraft *draft, guint first)
{
  static const char *const verbs[] = {"chaired",     "led",         "headed",  "founded",
                                      "controlled",  "owned",       "signed",  "moderated",
                                      "delivered",   "represented", "written", "hosted",
                                      "accompanied", "succeeded",   "replaced"};
  if (first < 2 || !serai_draft_is (draft, first - 1, "by")
      || !serai_draft_follows (draft, first - 1))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (serai_draft_is (draft, first - 2, verbs[i]))
      return TRUE;
  return FALSE;
}

/* "Vietnam's Pham Minh Chinh", "X Y, who", "X Y and Z W" beside a person. */
static gboolean
stands_as_person (const SeraiDraft *draft, const Candidate *candidate)
{
  guint first = candidate->first, end = candidate->end;
  if (serai_draft_is (draft, end, ",") && serai_draft_is (draft, end + 1, "who"))
    return TRUE;
  /* "X Y, 47, said". */
  if (serai_draft_is (draft, end, ",") && end + 2 < draft->n_tokens
      && serai_tokens_at (draft->tokens, end + 1)->kind == SERAI_TOKEN_NUMBER
      && strlen (serai_tokens_at (draft->tokens, end + 1)->folded) == 2
      && serai_draft_is (draft, end + 2, ",") && serai_draft_follows (draft, end + 2))
    return TRUE;
  if (is_agent (draft, first))
    return TRUE;
  if (first >= 2 && serai_draft_is_possessive (draft, first - 1)
      && serai_draft_get (draft, first - 2) != NULL
      && serai_draft_get (draft, first - 2)->kind == SERAI_MENTION_COUNTRY)
    return TRUE;
  if (first >= 2 && serai_draft_is (draft, first - 1, "and") && serai_draft_follows (draft, first)
      && person_ending_at (draft, first - 1) != NULL)
    return TRUE;
  /* "X Y of Sahel Partners". */
  const SeraiFinding *body =
      serai_draft_is (draft, end, "of") ? serai_draft_get (draft, end + 1) : NULL;
  return body != NULL && body->kind == SERAI_MENTION_ORGANISATION && body->first == end + 1;
}

/* "Macron telephoned Scholz": surnames of those in office on the document's day, alone. */
static gboolean
is_known_surname (const SeraiDraft *draft, const Candidate *candidate)
{
  guint first = candidate->first;
  const SeraiName *name = serai_draft_known (draft, SERAI_SUBJECT_PERSON, first);
  if (name == NULL || serai_draft_known_end (draft, SERAI_SUBJECT_PERSON, first) != candidate->end
      || candidate->n_words != 1 || is_known_otherwise (draft, candidate)
      || serai_draft_is_capital (draft, candidate->end)
      || (serai_draft_follows (draft, first) && serai_draft_is_capital (draft, first - 1)
          && !serai_draft_is_first (draft, first - 1)))
    return FALSE;
  SeraiReference *reference = serai_recogniser_get_reference (draft->passage->recogniser);
  return serai_reference_find_office (reference, name->entry, draft->passage->published) != NULL;
}

static gboolean
has_evidence (const SeraiDraft *draft, const Candidate *candidate)
{
  guint first = candidate->first, end = candidate->end;
  if (has_honorific (draft, first) || has_title (draft, candidate))
    return candidate->n_words > 1 || !is_known_otherwise (draft, candidate);
  if ((candidate->has_initial && candidate->n_words >= 1) || is_known_surname (draft, candidate))
    return TRUE;
  if (candidate->n_words < 2 || is_known_otherwise (draft, candidate)
      || begins_with_country (draft, first))
    return FALSE;
  return serai_draft_has (draft, first, SERAI_CUE_GIVEN) || apposed_role (draft, end) != NULL
         || follows_role (draft, first) || is_signature (draft, candidate)
         || speaks (draft, candidate) || has_surname_ending (draft, end - 1)
         || is_byline (draft, candidate) || stands_as_person (draft, candidate);
}

/* A known surname with a title or honorific, or beside a known person. */
static guint
read_known (const SeraiDraft *draft, guint i)
{
  return serai_draft_known_end (draft, SERAI_SUBJECT_PERSON, i);
}

gboolean
serai_people_are_told (const SeraiDraft *draft, guint first, guint end)
{
  return apposed_role (draft, end) != NULL || follows_role (draft, first);
}

/* "Беседовала Дина Омарова": the capital is the sentence's. */
static gboolean
is_opening_verb (const SeraiDraft *draft, guint i)
{
  return serai_draft_is_first (draft, i) && !serai_draft_has (draft, i, SERAI_CUE_GIVEN)
         && serai_draft_known (draft, SERAI_SUBJECT_PERSON, i) == NULL
         && serai_inflection_is_past (serai_tokens_at (draft->tokens, i)->folded);
}

void
serai_people_find (SeraiDraft *draft)
{
  for (guint i = 0; i < draft->n_tokens; i++)
    {
      guint sentence = serai_tokens_at (draft->tokens, i)->sentence;
      if (!serai_draft_is_raised (draft, i) || draft->is_shouting[sentence]
          || serai_roles_covering (draft, i) != NULL || (i >= 2 && is_excellency (draft, i - 2)))
        continue;
      /* "… дел России Сергей …": no state's name begins a person's where no comma parts them. */
      if (serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i) != NULL
          && (guchar) serai_tokens_at (draft->tokens, i)->folded[0] >= 0x80)
        continue;
      /* A name begins where the capitals begin, or behind a title or honorific. */
      if (i > 0 && serai_draft_follows (draft, i) && serai_draft_is_capital (draft, i - 1)
          && !has_honorific (draft, i) && serai_roles_ending_at (draft, i) == NULL
          && !serai_draft_has (draft, i - 1, SERAI_CUE_COMMON)
          && serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i - 1) != i
          && !(serai_draft_is_first (draft, i - 1)
               && (serai_draft_has (draft, i, SERAI_CUE_GIVEN) || is_opening_verb (draft, i - 1))
               && (guchar) serai_tokens_at (draft->tokens, i)->folded[0] >= 0x80))
        continue;
      if (is_opening_verb (draft, i) && serai_draft_is_capital (draft, i + 1))
        continue;
      Candidate candidate;
      read_candidate (draft, i, &candidate);
      if (read_known (draft, i) > candidate.end)
        candidate.end = read_known (draft, i);
      /* "Ведомство Анны Поповой": the first capital is the sentence's. */
      if (serai_draft_is_first (draft, i) && !serai_draft_has (draft, i, SERAI_CUE_GIVEN)
          && candidate.n_words == 3 && serai_draft_has (draft, i + 1, SERAI_CUE_GIVEN)
          && (guchar) serai_tokens_at (draft->tokens, i)->folded[0] >= 0x80)
        continue;
      if (candidate.n_long == 0 || !has_evidence (draft, &candidate))
        continue;
      if (serai_draft_add (draft, candidate.first, candidate.end, SERAI_MENTION_PERSON))
        i = candidate.end - 1;
    }
}
