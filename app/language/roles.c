/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Offices as texts name them. */
#include "language/roles.h"

#include "language/nouns.h"

#include <string.h>

#define MAX_PARTS 7
#define MAX_COURTESIES 9

static gboolean
holds_word (const SeraiDraft *draft, guint first, guint end, const char *folded)
{
  for (guint i = first; i < end; i++)
    if (serai_draft_is (draft, i, folded))
      return TRUE;
  return FALSE;
}

/* "PM", "CEO": in small letters these mean something else. */
static gboolean
is_small_abbreviation (const SeraiDraft *draft, guint i)
{
  const SeraiToken *token = serai_tokens_at (draft->tokens, i);
  return strlen (token->folded) <= 3 && !token->is_upper && (guchar) token->folded[0] < 0x80;
}

static gboolean
is_role_word (const SeraiDraft *draft, guint i)
{
  return serai_draft_is_word (draft, i) && !is_small_abbreviation (draft, i)
         && serai_draft_has (draft, i, SERAI_CUE_ROLE | SERAI_CUE_ROLE_PLURAL);
}

/* Whoever the office belongs to, before it: "Kazakh …", "Uzbekistan's …", "World Bank …". */
static guint
read_owner (const SeraiDraft *draft, guint i, SeraiRole *role)
{
  guint end = serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, i);
  if (end > i)
    {
      role->country = serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i)->entry;
      /* "Сербия Республикасының Президенті" */
      if (draft->is_owner_first && serai_draft_has (draft, end, SERAI_CUE_NATION)
          && serai_draft_is_raised (draft, end))
        end++;
    }
  else
    end = serai_draft_known_end (draft, SERAI_SUBJECT_BODY, i);
  /* An abbreviation that the document explains itself. */
  if (end == i && serai_draft_is_capital (draft, i) && serai_tokens_at (draft->tokens, i)->is_upper
      && !draft->is_shouting[serai_tokens_at (draft->tokens, i)->sentence]
      && !serai_draft_has (draft, i, SERAI_CUE_ROLE | SERAI_CUE_ROLE_PART))
    end = i + 1;
  if (end == i || !serai_draft_follows (draft, end))
    return i;
  if (serai_draft_is_possessive (draft, end))
    end++;
  role->has_owner = TRUE;
  return end;
}

/* "генеральный" of "генеральный директор" */
static gboolean
is_role_adjective (const SeraiDraft *draft, guint i)
{
  return serai_draft_is_glossed (draft, i) && serai_draft_is (draft, i, "general");
}

/* "таджикские коллеги": a word that is also the genitive of one, told by its adjective. */
static gboolean
is_of_many (const SeraiDraft *draft, guint head)
{
  if (head == 0 || !serai_draft_is_glossed (draft, head) || !serai_draft_follows (draft, head))
    return FALSE;
  const char *word = serai_tokens_at (draft->tokens, head)->folded;
  const char *before = serai_tokens_at (draft->tokens, head - 1)->folded;
  return g_str_has_suffix (word, "и")
         && (g_str_has_suffix (before, "ие") || g_str_has_suffix (before, "ые"));
}

/* "deputy", "prime", "trade", … up to the head; the head's token, or @i's end of text. */
static gboolean
read_head (const SeraiDraft *draft, guint i, SeraiRole *role)
{
  guint head = G_MAXUINT;
  for (guint at = i; at < i + MAX_PARTS && at < draft->n_tokens; at++)
    {
      if (at > i && !serai_draft_follows (draft, at))
        break;
      /* "заместитель министра", "советник президента": the head comes first. */
      if (head != G_MAXUINT && serai_draft_is_glossed (draft, head))
        break;
      if (is_role_word (draft, at) && !is_role_adjective (draft, at))
        head = at;
      else if (!serai_draft_has (draft, at, SERAI_CUE_ROLE_PART)
               && !(serai_draft_is (draft, at, "and") && at > i
                    && serai_draft_has (draft, at + 1, SERAI_CUE_ROLE_PART)))
        break;
    }
  if (head == G_MAXUINT)
    return FALSE;
  role->head = head;
  role->end = head + 1;
  role->is_plural = !serai_draft_has (draft, head, SERAI_CUE_ROLE) || is_of_many (draft, head);
  role->is_capital = serai_draft_is_capital (draft, head);
  if (serai_draft_is (draft, head, "chief")
      && serai_draft_has (draft, head + 1, SERAI_CUE_ROLE_PART))
    role->end += serai_draft_is (draft, head + 2, "officer") ? 2 : 1;
  role->end += serai_tokens_match (draft->tokens, role->end, "extraordinary and plenipotentiary");
  return TRUE;
}

/* "глава государства", "лидер нации", "глава правительства" */
static guint
read_fixed_genitive (const SeraiDraft *draft, guint i, SeraiPost *out_post)
{
  if ((!serai_draft_is (draft, i, "head") && !serai_draft_is (draft, i, "leader")
       && !serai_draft_is (draft, i, "heads") && !serai_draft_is (draft, i, "leaders"))
      || !serai_draft_follows (draft, i + 1)
      || serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, i + 2) != NULL)
    return i + 1;
  /* "Глава нашего государства" */
  const char *whose = serai_tokens_at (draft->tokens, i + 1)->folded;
  if ((strcmp (whose, "нашего") == 0 || strcmp (whose, "своего") == 0)
      && serai_draft_is (draft, i + 2, "state") && serai_draft_follows (draft, i + 2))
    {
      *out_post = SERAI_POST_HEAD_OF_STATE;
      return i + 3;
    }
  /* "главы государств подписали": of several. */
  if (strcmp (serai_tokens_at (draft->tokens, i + 1)->folded, "государств") == 0)
    return i + 1;
  if (serai_draft_is (draft, i + 1, "state") || serai_draft_is (draft, i + 1, "nation"))
    *out_post = SERAI_POST_HEAD_OF_STATE;
  else if (serai_draft_is (draft, i + 1, "government"))
    *out_post = SERAI_POST_HEAD_OF_GOVERNMENT;
  else
    return i + 1;
  return i + 2;
}

/* "of State", "of the Nation", "of Government": the office without saying whose. */
static guint
read_fixed (const SeraiDraft *draft, guint i, SeraiPost *out_post)
{
  static const struct
  {
    const char *words;
    SeraiPost post;
  } fixed[] = {
      {"of the nation", SERAI_POST_HEAD_OF_STATE},
      {"of state", SERAI_POST_HEAD_OF_STATE},
      {"of states", SERAI_POST_HEAD_OF_STATE},
      {"of government", SERAI_POST_HEAD_OF_GOVERNMENT},
      {"of the government", SERAI_POST_HEAD_OF_GOVERNMENT},
      {"of the state", SERAI_POST_HEAD_OF_STATE},
      {"of our state", SERAI_POST_HEAD_OF_STATE},
      {"of our country", SERAI_POST_HEAD_OF_STATE},
      {"of our nation", SERAI_POST_HEAD_OF_STATE},
  };
  if (serai_draft_is_glossed (draft, i))
    return read_fixed_genitive (draft, i, out_post);
  if (serai_draft_is (draft, i, "secretary"))
    {
      guint n = serai_tokens_match (draft->tokens, i + 1, "of state");
      if (n > 0 && !serai_draft_is (draft, i + 1 + n, "for"))
        *out_post = SERAI_POST_FOREIGN_MINISTER;
      return i + 1 + n;
    }
  if (!serai_draft_is (draft, i, "head") && !serai_draft_is (draft, i, "leader")
      && !serai_draft_is (draft, i, "heads") && !serai_draft_is (draft, i, "leaders"))
    return i + 1;
  for (guint j = 0; j < G_N_ELEMENTS (fixed); j++)
    {
      guint n = serai_tokens_match (draft->tokens, i + 1, fixed[j].words);
      if (n > 0)
        {
          *out_post = fixed[j].post;
          return i + 1 + n;
        }
    }
  return i + 1;
}

/* "of the railway", "of the press office of KazMunayGas": a thing that only the document knows. */
static guint
read_thing (const SeraiDraft *draft, guint i)
{
  if (!serai_draft_is (draft, i, "of") || !serai_draft_is (draft, i + 1, "the")
      || !serai_draft_follows (draft, i + 2) || !serai_draft_is_word (draft, i + 2))
    return i;
  guint end = i + 3;
  while (end < i + 5 && serai_draft_is_lower (draft, end) && serai_draft_follows (draft, end)
         && !serai_draft_has (draft, end, SERAI_CUE_COMMON))
    end++;
  guint further = serai_nouns_read_complements (draft, end, SERAI_NOUN_ROLE, NULL);
  if (further > end)
    return further;
  return end < draft->n_tokens && serai_tokens_at (draft->tokens, end)->kind == SERAI_TOKEN_MARK
             ? end
             : i;
}

/* A lower-case word that closes "the Kvareli Hills cellar". */
static guint
read_tail (const SeraiDraft *draft, guint end)
{
  static const char *const verbs[] = {"left", "met",  "spoke", "won",
                                      "came", "went", "fell",  "rose"};
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (serai_draft_is (draft, end, verbs[i]))
      return end;
  if (end < draft->n_tokens
      && g_str_has_suffix (serai_tokens_at (draft->tokens, end)->folded, "ed"))
    return end;
  if (serai_draft_is_lower (draft, end) && serai_draft_follows (draft, end)
      && !serai_draft_has (draft, end, SERAI_CUE_COMMON | SERAI_CUE_SPEECH | SERAI_CUE_PARTICLE)
      && end + 1 < draft->n_tokens
      && serai_tokens_at (draft->tokens, end + 1)->kind == SERAI_TOKEN_MARK)
    return end + 1;
  return end;
}

static gboolean
is_deputised (const SeraiDraft *draft, guint first, guint end)
{
  static const char *const words[] = {"deputy",    "vice",      "vice-president", "former",   "ex",
                                      "assistant", "associate", "first-deputy",   "designate"};
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (holds_word (draft, first, end, words[i]))
      return TRUE;
  return FALSE;
}

static SeraiPost
classify_minister (const SeraiDraft *draft, const SeraiRole *role)
{
  if (holds_word (draft, role->first, role->head, "prime"))
    return SERAI_POST_HEAD_OF_GOVERNMENT;
  if (draft->is_owner_first && serai_draft_is_glossed (draft, role->head))
    {
      if (holds_word (draft, role->first, role->head, "foreign"))
        return SERAI_POST_FOREIGN_MINISTER;
      return role->has_complement ? SERAI_POST_OTHER : SERAI_POST_MINISTER;
    }
  if (draft->is_izafet && holds_word (draft, role->head, role->end, "хоричи"))
    return SERAI_POST_FOREIGN_MINISTER;
  if (serai_draft_is_glossed (draft, role->head))
    {
      if (serai_draft_is (draft, role->head + 1, "foreign"))
        return SERAI_POST_FOREIGN_MINISTER;
      gboolean is_any = role->end == role->head + 1
                        || serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, role->head + 1) != NULL;
      return is_any ? SERAI_POST_MINISTER : SERAI_POST_OTHER;
    }
  static const char *const foreign[] = {
      "foreign affairs",    "external affairs",  "international relations",
      "external relations", "foreign relations", "international affairs",
  };
  if (holds_word (draft, role->first, role->head, "foreign"))
    return SERAI_POST_FOREIGN_MINISTER;
  for (guint i = role->first; i < role->end; i++)
    for (guint j = 0; j < G_N_ELEMENTS (foreign); j++)
      if (serai_tokens_match (draft->tokens, i, foreign[j]) > 0)
        return SERAI_POST_FOREIGN_MINISTER;
  /* A minister of something else is somebody whom no table knows. */
  for (guint i = role->first; i < role->head; i++)
    if (serai_draft_has (draft, i, SERAI_CUE_ROLE_PART))
      return SERAI_POST_OTHER;
  return serai_draft_is (draft, role->head + 1, "of")
                 || serai_draft_is (draft, role->head + 1, "for")
             ? SERAI_POST_OTHER
             : SERAI_POST_MINISTER;
}

static SeraiPost
classify (const SeraiDraft *draft, const SeraiRole *role)
{
  static const struct
  {
    const char *word;
    SeraiPost post;
  } posts[] = {
      {"president", SERAI_POST_PRESIDENT},        {"presidents", SERAI_POST_PRESIDENT},
      {"premier", SERAI_POST_HEAD_OF_GOVERNMENT}, {"chancellor", SERAI_POST_HEAD_OF_GOVERNMENT},
      {"pm", SERAI_POST_HEAD_OF_GOVERNMENT},      {"taoiseach", SERAI_POST_HEAD_OF_GOVERNMENT},
      {"fm", SERAI_POST_FOREIGN_MINISTER},        {"eam", SERAI_POST_FOREIGN_MINISTER},
      {"king", SERAI_POST_HEAD_OF_STATE},         {"queen", SERAI_POST_HEAD_OF_STATE},
      {"emir", SERAI_POST_HEAD_OF_STATE},         {"amir", SERAI_POST_HEAD_OF_STATE},
      {"sultan", SERAI_POST_HEAD_OF_STATE},       {"leader", SERAI_POST_LEADER},
      {"counterpart", SERAI_POST_COUNTERPART},    {"colleague", SERAI_POST_COUNTERPART},
  };
  if (is_deputised (draft, role->first, role->head + 1))
    return SERAI_POST_OTHER;
  if (serai_draft_is (draft, role->head, "minister")
      || serai_draft_is (draft, role->head, "ministers"))
    return classify_minister (draft, role);
  for (guint i = 0; i < G_N_ELEMENTS (posts); i++)
    if (serai_draft_is (draft, role->head, posts[i].word))
      return posts[i].post;
  if (serai_draft_is_glossed (draft, role->head) && serai_draft_is (draft, role->head, "head"))
    {
      if (serai_draft_is (draft, role->head + 1, "foreign"))
        return SERAI_POST_FOREIGN_MINISTER;
      for (guint i = role->head + 1; i < role->end; i++)
        {
          const char *word = serai_tokens_at (draft->tokens, i)->folded;
          if (g_str_has_prefix (word, "дипломати") || g_str_has_prefix (word, "внешнеполит")
              || g_str_has_prefix (word, "мид"))
            return SERAI_POST_FOREIGN_MINISTER;
        }
      if (serai_draft_is (draft, role->head + 1, "government"))
        return SERAI_POST_HEAD_OF_GOVERNMENT;
      return serai_draft_known (draft, SERAI_SUBJECT_COUNTRY, role->head + 1) != NULL
                 ? SERAI_POST_HEAD_OF_STATE
                 : SERAI_POST_OTHER;
    }
  if (serai_draft_is (draft, role->head, "head")
      && holds_word (draft, role->head, role->end, "government") && role->country != NULL)
    return SERAI_POST_HEAD_OF_GOVERNMENT;
  if (serai_draft_is (draft, role->head, "chairman")
      && holds_word (draft, role->head, role->end, "cabinet"))
    return SERAI_POST_HEAD_OF_GOVERNMENT;
  return SERAI_POST_OTHER;
}

/* "High Commissioner to Malawi", "Permanent Representative to the United Nations". */
static guint
read_posting (const SeraiDraft *draft, const SeraiRole *role, guint i)
{
  static const char *const words[] = {"ambassador", "commissioner", "envoy",
                                      "consul",     "nuncio",       "representative"};
  gboolean is_sent = FALSE;
  for (guint j = 0; j < G_N_ELEMENTS (words); j++)
    is_sent = is_sent || serai_draft_is (draft, role->head, words[j]);
  if (!is_sent || !serai_draft_is (draft, i, "to") || !serai_draft_follows (draft, i))
    return i;
  guint at = serai_draft_is (draft, i + 1, "the") ? i + 2 : i + 1;
  guint end = serai_draft_known_end (draft, SERAI_SUBJECT_COUNTRY, at);
  if (end == at)
    end = serai_draft_known_end (draft, SERAI_SUBJECT_BODY, at);
  return end > at && serai_draft_follows (draft, at) ? end : i;
}

/* "Director for Trade at the Harbour Authority", "Joint Secretary in the Department of Commerce".
 */
static guint
read_employer (const SeraiDraft *draft, const SeraiRole *role, guint i)
{
  if (!role->is_capital || !serai_draft_follows (draft, i)
      || (!serai_draft_is (draft, i, "at") && !serai_draft_is (draft, i, "in")))
    return i;
  guint at = serai_draft_is (draft, i + 1, "the") ? i + 2 : i + 1;
  guint end = serai_draft_known_end (draft, SERAI_SUBJECT_BODY, at);
  guint run_end = serai_draft_run_end (draft, at);
  if (run_end > at && serai_draft_has (draft, run_end - 1, SERAI_CUE_BODY)
      && serai_draft_is (draft, run_end, "of"))
    run_end = serai_nouns_read_complements (draft, run_end, SERAI_NOUN_BODY, NULL);
  if (run_end > at
      && (serai_draft_has (draft, run_end - 1, SERAI_CUE_BODY | SERAI_CUE_COMPANY)
          || serai_draft_has (draft, at, SERAI_CUE_BODY)))
    end = MAX (end, run_end);
  return end > at && serai_draft_follows (draft, at) ? end : i;
}

/* "minister of trade and industry", in small letters. */
static guint
read_small_department (const SeraiDraft *draft, const SeraiRole *role)
{
  guint end = role->end;
  if (!serai_draft_is (draft, role->head, "minister")
      || !(serai_draft_is (draft, end, "of") || serai_draft_is (draft, end, "for"))
      || !serai_draft_has (draft, end + 1, SERAI_CUE_ROLE_PART))
    return end;
  for (end += 2; serai_draft_follows (draft, end); end++)
    if (!serai_draft_has (draft, end, SERAI_CUE_ROLE_PART)
        && !(serai_draft_is (draft, end, "and")
             && serai_draft_has (draft, end + 1, SERAI_CUE_ROLE_PART)))
      break;
  guint further = serai_nouns_read_complements (draft, end, SERAI_NOUN_ROLE, NULL);
  return further;
}

static void
read_complement (const SeraiDraft *draft, SeraiRole *role)
{
  const SeraiEntry *country = NULL;
  guint end = serai_nouns_read_complements (draft, role->end, SERAI_NOUN_ROLE, &country);
  if (!serai_draft_is_glossed (draft, role->head))
    {
      if (end == role->end)
        end = read_small_department (draft, role);
      end = read_posting (draft, role, end);
      end = read_employer (draft, role, end);
      if (end > role->end)
        end = country == NULL ? read_tail (draft, end) : end;
      else if (!role->is_plural)
        end = read_thing (draft, role->end);
    }
  /* "главы ведомств": of several. */
  if (serai_draft_is_glossed (draft, role->head) && end > role->end
      && g_str_has_suffix (serai_tokens_at (draft->tokens, end - 1)->folded, "ств"))
    role->is_plural = TRUE;
  role->has_complement |= end > role->end;
  role->end = end;
  if (country != NULL)
    role->country = country;
}

/* "Сарвари давлат", "Мемлекет басшысы": the head of state, in languages without glosses of their
 * own. */
static gboolean
read_local_head (const SeraiDraft *draft, guint i, SeraiRole *role)
{
  static const char *const heads[] = {
      "асосгузори сулҳу ваҳдати миллӣ - пешвои миллат",
      "асосгузори сулҳу ваҳдати миллӣ",
      "пешвои миллат",
      "сарвари давлат",
      "мемлекет басшысы",
      "мемлекет басшысын",
      "мемлекет басшысының",
      "мемлекет басшысына",
      "мемлекет басшысымен",
  };
  guint n = 0;
  for (guint j = 0; j < G_N_ELEMENTS (heads) && n == 0; j++)
    n = serai_tokens_match (draft->tokens, i, heads[j]);
  if (n == 0 || !serai_draft_is_raised (draft, i))
    return FALSE;
  *role = (SeraiRole){.first = i,
                      .head = i,
                      .end = i + n,
                      .post = SERAI_POST_HEAD_OF_STATE,
                      .has_complement = TRUE,
                      .is_capital = TRUE};
  return TRUE;
}

static gboolean
read_role (const SeraiDraft *draft, guint i, SeraiRole *role)
{
  if (read_local_head (draft, i, role))
    return TRUE;
  *role = (SeraiRole){.first = i};
  if (serai_draft_is (draft, i, "the"))
    return FALSE;
  guint at = read_owner (draft, i, role);
  if (!read_head (draft, at, role))
    return FALSE;
  /* "the outgoing High Commissioner": not the office's own word. */
  while (!role->has_owner && role->first < role->head && serai_draft_is_lower (draft, role->first)
         && (serai_draft_is (draft, role->first, "outgoing")
             || serai_draft_is (draft, role->first, "incoming")
             || serai_draft_is (draft, role->first, "newly")
             || serai_draft_is (draft, role->first, "elected")))
    role->first++;
  SeraiPost post = SERAI_POST_OTHER;
  guint fixed_end = read_fixed (draft, role->head, &post);
  if (fixed_end > role->end)
    {
      role->end = fixed_end;
      role->has_complement = TRUE;
    }
  read_complement (draft, role);
  /* "Қаржы министрі": what the office is of stands before it. */
  if (draft->is_owner_first && serai_draft_is_glossed (draft, role->head) && role->head > at)
    role->has_complement = TRUE;
  role->post = post != SERAI_POST_OTHER && !is_deputised (draft, role->first, role->head + 1)
                   ? post
                   : classify (draft, role);
  return TRUE;
}

/* "Deputy Prime Minister – Minister of Foreign Affairs": one person's two offices. */
static gboolean
is_continued (const SeraiDraft *draft, const SeraiRole *role, const SeraiRole *next)
{
  return next->first == role->end + 1 && serai_draft_is (draft, role->end, "-") && next->is_capital
         && role->is_capital && serai_draft_follows (draft, next->first);
}

void
serai_roles_find (SeraiDraft *draft)
{
  for (guint i = 0; i < draft->n_tokens;)
    {
      SeraiRole role, next;
      if (!serai_draft_is_word (draft, i) || !read_role (draft, i, &role))
        {
          i++;
          continue;
        }
      if (role.end + 1 < draft->n_tokens && read_role (draft, role.end + 1, &next)
          && is_continued (draft, &role, &next))
        {
          next.first = role.first;
          next.has_complement = TRUE;
          role = next;
        }
      g_array_append_val (draft->roles, role);
      i = role.end;
    }
}

/* Index of the first role that ends at @i or later. */
static guint
find_first_ending (const SeraiDraft *draft, guint i)
{
  guint low = 0, high = draft->roles->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      if (g_array_index (draft->roles, SeraiRole, middle).end >= i)
        high = middle;
      else
        low = middle + 1;
    }
  return low;
}

const SeraiRole *
serai_roles_beginning_at (const SeraiDraft *draft, guint i)
{
  const SeraiRole *role = serai_roles_covering (draft, i);
  return role != NULL && role->first == i ? role : NULL;
}

const SeraiRole *
serai_roles_ending_at (const SeraiDraft *draft, guint i)
{
  guint index = find_first_ending (draft, i);
  if (index == draft->roles->len)
    return NULL;
  const SeraiRole *role = &g_array_index (draft->roles, SeraiRole, index);
  return role->end == i ? role : NULL;
}

const SeraiRole *
serai_roles_covering (const SeraiDraft *draft, guint i)
{
  guint index = find_first_ending (draft, i + 1);
  if (index == draft->roles->len)
    return NULL;
  const SeraiRole *role = &g_array_index (draft->roles, SeraiRole, index);
  return role->first <= i ? role : NULL;
}

guint
serai_roles_skip_article (const SeraiDraft *draft, guint i)
{
  static const char *const articles[] = {"the", "his", "her", "their", "its", "our", "my"};
  for (guint j = 0; j < G_N_ELEMENTS (articles); j++)
    if (serai_draft_is (draft, i, articles[j]))
      return i + 1;
  return i;
}

guint
serai_roles_skip_courtesies (const SeraiDraft *draft, guint i)
{
  guint limit = MIN (i + MAX_COURTESIES, draft->n_tokens);
  for (; i < limit && serai_draft_follows (draft, i); i++)
    {
      gboolean is_point =
          serai_draft_is (draft, i, ".") && i > 0
          && (serai_draft_has (draft, i - 1, SERAI_CUE_HONORIFIC)
              || serai_draft_is (draft, i - 1, "h") || serai_draft_is (draft, i - 1, "e"));
      if (!is_point && !serai_draft_has (draft, i, SERAI_CUE_HONORIFIC)
          && !serai_draft_is (draft, i, "his") && !serai_draft_is (draft, i, "her")
          && !serai_draft_is (draft, i, "the") && !serai_draft_is (draft, i, "right")
          && !serai_draft_is (draft, i, "h") && !serai_draft_is (draft, i, "e"))
        break;
    }
  return i;
}
