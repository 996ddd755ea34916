/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The names of one document while they are being found. */
#include "language/draft.h"

#include "language/inflection.h"
#include "language/roles.h"

#include <string.h>

/* From so many words in capitals on a sentence says nothing by its capitals. */
#define MIN_SHOUTED_WORDS 2

/* "узбекская", "белорусы": what English writes with a capital. */
static gboolean
may_be_small (const SeraiName *name)
{
  return (name->kind == SERAI_NAME_ADJECTIVE || name->kind == SERAI_NAME_DEMONYM)
         && !g_unichar_isupper (g_utf8_get_char (name->text));
}

static gboolean
is_taken_as_written (const SeraiDraft *self, const SeraiName *name, guint i)
{
  /* "turkey" and "polish" are no countries; names of goods and units aren't asked here. */
  return serai_draft_is_raised (self, i) || name->kind == SERAI_NAME_ACRONYM || may_be_small (name);
}

static gboolean
is_better (const SeraiName *name, const SeraiName *than)
{
  if (than == NULL)
    return TRUE;
  return than->kind == SERAI_NAME_FORMER && name->kind != SERAI_NAME_FORMER;
}

static void
look_up (SeraiDraft *self, SeraiSubject subject)
{
  const SeraiPhrases *phrases = serai_recogniser_get_phrases (self->passage->recogniser, subject);
  for (guint i = 0; i < self->n_tokens; i++)
    {
      if (!serai_draft_is_raised (self, i)
          && (subject != SERAI_SUBJECT_COUNTRY || !serai_draft_is_word (self, i)
              || (guchar) serai_tokens_at (self->tokens, i)->folded[0] < 0x80))
        continue;
      const SeraiName *const *names;
      guint n_names;
      guint n = serai_phrases_match (phrases, self->tokens, i, &names, &n_names);
      if (n == 0
          || serai_tokens_at (self->tokens, i)->sentence
                 != serai_tokens_at (self->tokens, i + n - 1)->sentence)
        continue;
      const SeraiName *best = NULL;
      for (guint j = 0; j < n_names; j++)
        if (is_taken_as_written (self, names[j], i) && is_better (names[j], best))
          best = names[j];
      if (best != NULL)
        self->known[subject][i] = (SeraiKnown){n, best};
    }
}

static void
listen_for_shouting (SeraiDraft *self)
{
  for (guint s = 0; s < self->tokens->sentences->len; s++)
    {
      const SeraiSentence *sentence = &g_array_index (self->tokens->sentences, SeraiSentence, s);
      guint n_words = 0, n_upper = 0;
      for (guint i = sentence->first; i < sentence->end; i++)
        if (serai_draft_is_word (self, i))
          {
            const SeraiToken *token = serai_tokens_at (self->tokens, i);
            n_words++;
            n_upper += token->is_upper || (token->is_capital && token->folded[1] == '\0');
          }
      self->is_shouting[s] = n_words >= MIN_SHOUTED_WORDS && n_upper == n_words;
    }
}

SeraiDraft *
serai_draft_new (SeraiPassage *passage)
{
  SeraiDraft *self = g_new0 (SeraiDraft, 1);
  self->passage = passage;
  self->tokens = passage->tokens;
  self->n_tokens = passage->tokens->tokens->len;
  self->flags = g_new0 (guint, self->n_tokens);
  self->glosses = g_new0 (const char *, self->n_tokens);
  self->stems = g_new0 (const char *, self->n_tokens);
  self->strings = g_string_chunk_new (256);
  self->cover = g_new0 (guint, self->n_tokens);
  self->findings = g_array_new (FALSE, FALSE, sizeof (SeraiFinding));
  self->roles = g_array_new (FALSE, FALSE, sizeof (SeraiRole));
  self->is_shouting = g_new0 (gboolean, passage->tokens->sentences->len + 1);
  const SeraiDocument *document = passage->document;
  const char *language = document != NULL && document->language != NULL ? document->language : "";
  gboolean is_agglutinated = g_str_has_prefix (language, "kk") || g_str_has_prefix (language, "tg");
  self->is_owner_first = g_str_has_prefix (language, "kk");
  self->is_izafet = g_str_has_prefix (language, "tg");
  const SeraiNameWords *words = serai_recogniser_get_name_words (passage->recogniser);
  for (guint i = 0; i < self->n_tokens; i++)
    {
      const SeraiToken *token = serai_tokens_at (self->tokens, i);
      self->flags[i] = serai_name_words_read (words, token->folded, token->hash, &self->glosses[i]);
      self->stems[i] = token->folded;
      if (token->is_capital && is_agglutinated)
        self->stems[i] =
            serai_inflection_stem_agglutinated (token->folded, language, self->strings);
      else if (token->is_capital || serai_draft_has_small_article (self, i))
        self->stems[i] = serai_inflection_stem (token->folded, self->strings);
    }
  static const SeraiSubject subjects[] = {SERAI_SUBJECT_COUNTRY, SERAI_SUBJECT_PLACE,
                                          SERAI_SUBJECT_PERSON, SERAI_SUBJECT_BODY};
  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      self->known[subjects[i]] = g_new0 (SeraiKnown, self->n_tokens);
      look_up (self, subjects[i]);
    }
  listen_for_shouting (self);
  return self;
}

void
serai_draft_free (SeraiDraft *self)
{
  g_free (self->flags);
  g_free (self->glosses);
  g_free (self->stems);
  g_string_chunk_free (self->strings);
  g_free (self->cover);
  g_free (self->is_shouting);
  for (guint i = 0; i < G_N_ELEMENTS (self->known); i++)
    g_free (self->known[i]);
  g_array_unref (self->findings);
  g_array_unref (self->roles);
  g_free (self);
}

static void
drop_finding (SeraiDraft *self, guint index)
{
  SeraiFinding *finding = &g_array_index (self->findings, SeraiFinding, index);
  for (guint i = finding->first; i < finding->end; i++)
    self->cover[i] = 0;
  finding->is_dropped = TRUE;
}

static guint
measure (const SeraiDraft *self, guint first, guint end)
{
  return serai_tokens_at (self->tokens, end - 1)->span.end
         - serai_tokens_at (self->tokens, first)->span.start;
}

/* What lies inside a longer name is kept as if that had been found later. */
static void
note_inner (SeraiDraft *self,
            const SeraiFinding *outer,
            guint first,
            guint end,
            SeraiMentionKind kind)
{
  if (first < outer->first || end > outer->end || (first == outer->first && end == outer->end))
    return;
  SeraiFinding finding = {first, end, kind, TRUE};
  g_array_append_val (self->findings, finding);
}

gboolean
serai_draft_add (SeraiDraft *self, guint first, guint end, SeraiMentionKind kind)
{
  g_return_val_if_fail (first < end && end <= self->n_tokens, FALSE);

  for (guint i = first; i < end; i++)
    if (self->cover[i] != 0)
      {
        const SeraiFinding *other =
            &g_array_index (self->findings, SeraiFinding, self->cover[i] - 1);
        if (measure (self, other->first, other->end) >= measure (self, first, end))
          {
            note_inner (self, other, first, end, kind);
            return FALSE;
          }
      }
  for (guint i = first; i < end; i++)
    if (self->cover[i] != 0)
      drop_finding (self, self->cover[i] - 1);
  SeraiFinding finding = {first, end, kind, FALSE};
  g_array_append_val (self->findings, finding);
  for (guint i = first; i < end; i++)
    self->cover[i] = self->findings->len;
  return TRUE;
}

void
serai_draft_drop (SeraiDraft *self, guint i)
{
  if (i < self->n_tokens && self->cover[i] != 0)
    drop_finding (self, self->cover[i] - 1);
}

const SeraiFinding *
serai_draft_get (const SeraiDraft *self, guint i)
{
  if (i >= self->n_tokens || self->cover[i] == 0)
    return NULL;
  return &g_array_index (self->findings, SeraiFinding, self->cover[i] - 1);
}

gboolean
serai_draft_has_small_article (const SeraiDraft *self, guint i)
{
  static const char *const articles[] = {"ас-", "аль-", "ад-", "эль-", "аш-", "ар-", "ан-"};
  if (!serai_draft_is_lower (self, i))
    return FALSE;
  for (guint j = 0; j < G_N_ELEMENTS (articles); j++)
    if (g_str_has_prefix (serai_tokens_at (self->tokens, i)->folded, articles[j]))
      return TRUE;
  return FALSE;
}

gboolean
serai_draft_is_first (const SeraiDraft *self, guint i)
{
  if (i >= self->n_tokens)
    return FALSE;
  const SeraiToken *token = serai_tokens_at (self->tokens, i);
  guint first = g_array_index (self->tokens->sentences, SeraiSentence, token->sentence).first;
  while (i > first)
    if (serai_tokens_at (self->tokens, --i)->kind != SERAI_TOKEN_MARK)
      return FALSE;
  return TRUE;
}

guint
serai_draft_match_ordinal (const SeraiDraft *self, guint i)
{
  if (i >= self->n_tokens)
    return 0;
  if (serai_tokens_at (self->tokens, i)->kind == SERAI_TOKEN_NUMBER)
    {
      static const char *const endings[] = {"st", "nd", "rd", "th"};
      for (guint j = 0; j < G_N_ELEMENTS (endings); j++)
        if (serai_draft_is (self, i + 1, endings[j])
            && !serai_tokens_at (self->tokens, i + 1)->space_before)
          return 2;
      return 0;
    }
  return serai_draft_has (self, i, SERAI_CUE_ORDINAL) ? 1 : 0;
}

/* A capital behind a small letter, where no "Mc" or "De" stands before it. */
static gboolean
has_hump (const SeraiDraft *self, guint i)
{
  static const char *const prefixes[] = {"mc",   "mac", "de", "di", "la", "le",  "du", "van",
                                         "fitz", "o'",  "d'", "el", "al", "ibn", "bin"};
  const SeraiToken *token = serai_tokens_at (self->tokens, i);
  const char *p = self->tokens->text + token->span.start;
  const char *end = self->tokens->text + token->span.end;
  if (g_utf8_strlen (token->folded, -1) < 5)
    return FALSE;
  for (guint j = 0; j < G_N_ELEMENTS (prefixes); j++)
    if (g_str_has_prefix (token->folded, prefixes[j]))
      return FALSE;
  for (gboolean was_small = FALSE; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (was_small && g_unichar_isupper (c))
        return TRUE;
      was_small = g_unichar_islower (c);
    }
  return FALSE;
}

/* What Russian names of state bodies and companies are made of. */
static gboolean
is_made_of_parts (const char *stem)
{
  static const char *const firsts[] = {
      "рос",  "гос",     "мин",  "глав", "центр", "нац",  "каз",  "узб",   "бел",  "тадж",
      "кырг", "туркмен", "азер", "газ",  "рус",   "внеш", "авто", "транс", "сбер", "россельхоз"};
  static const char *const lasts[] = {
      "надзор",  "космос",  "атом",     "стат",          "банк",     "финанс", "пром",
      "нефт",    "газ",     "экспорт",  "импорт",        "энерго",   "торг",   "строй",
      "телеком", "комстат", "имуществ", "финмониторинг", "стандарт", "фарм",   "авиа",
      "химпром", "молодеж", "туризм",   "реестр",        "калий",    "химия",  "лес",
      "автодор", "сельхоз", "гидро",    "сети",          "цемент",   "бум"};
  gboolean has_first = FALSE, has_last = FALSE;
  for (guint j = 0; j < G_N_ELEMENTS (firsts) && !has_first; j++)
    has_first = g_str_has_prefix (stem, firsts[j]) && strlen (stem) > strlen (firsts[j]) + 4;
  for (guint j = 0; j < G_N_ELEMENTS (lasts) && !has_last; j++)
    {
      const char *at = g_strrstr (stem, lasts[j]);
      has_last = at != NULL && at > stem && strlen (at) <= strlen (lasts[j]) + 4;
    }
  return has_first && has_last;
}

gboolean
serai_draft_is_compound_body (const SeraiDraft *self, guint i)
{
  if (!serai_draft_is_raised (self, i)
      || self->is_shouting[serai_tokens_at (self->tokens, i)->sentence])
    return FALSE;
  const char *folded = serai_tokens_at (self->tokens, i)->folded;
  if ((guchar) folded[0] >= 0xD0 && !serai_inflection_is_adjective (folded)
      && is_made_of_parts (self->stems[i]))
    return TRUE;
  return has_hump (self, i);
}

gboolean
serai_draft_is_spelt_by (const SeraiDraft *self, guint first, guint end, guint letters)
{
  const char *letter = serai_tokens_at (self->tokens, letters)->folded;
  if (end < first + 2 || letters >= self->n_tokens || !serai_draft_is_raised (self, letters)
      || g_utf8_strlen (letter, -1) < 3)
    return FALSE;
  for (guint i = first; i < end; i++)
    {
      const SeraiToken *token = serai_tokens_at (self->tokens, i);
      if (token->kind != SERAI_TOKEN_WORD || token->folded[0] == '\'')
        continue;
      if (g_utf8_get_char (letter) == g_utf8_get_char (token->folded))
        letter = g_utf8_next_char (letter);
      else if (token->is_capital && !serai_draft_has (self, i, SERAI_CUE_FUNCTION))
        return FALSE;
      if (*letter == '\0')
        {
          /* What is left over are small words at most. */
          for (i++; i < end; i++)
            if (serai_draft_is_capital (self, i))
              return FALSE;
          return TRUE;
        }
    }
  return FALSE;
}

/* "India–Kyrgyz": a dash without blanks between two capitals; "Smith & Sons". */
static gboolean
is_compound_joint (const SeraiDraft *self, guint i)
{
  if (!serai_draft_follows (self, i) || !serai_draft_is_capital (self, i + 1)
      || !serai_draft_follows (self, i + 1))
    return FALSE;
  if (serai_draft_is (self, i, "&"))
    return TRUE;
  if (serai_draft_is (self, i, "'")) /* "Employers' Association" */
    return !serai_tokens_at (self->tokens, i)->space_before && i > 0
           && g_str_has_suffix (serai_tokens_at (self->tokens, i - 1)->folded, "s");
  return (serai_draft_is (self, i, "-") || serai_draft_is (self, i, "+"))
         && !serai_tokens_at (self->tokens, i)->space_before
         && !serai_tokens_at (self->tokens, i + 1)->space_before;
}

/* "de", "de la" before a capital: how many; 0 where none stand there. */
static guint
count_particles (const SeraiDraft *self, guint i)
{
  for (guint n = 1; n <= 2; n++)
    {
      if (!serai_draft_is_lower (self, i + n - 1)
          || !serai_draft_has (self, i + n - 1, SERAI_CUE_PARTICLE))
        return 0;
      if (serai_draft_is_capital (self, i + n) && serai_draft_follows (self, i + n))
        return n;
    }
  return 0;
}

guint
serai_draft_run_end (const SeraiDraft *self, guint i)
{
  guint end = i;
  for (;;)
    {
      if (end > i && !serai_draft_follows (self, end))
        return end;
      if (serai_draft_is_capital (self, end))
        end++;
      else if (end > i && is_compound_joint (self, end))
        end += 2;
      else if (end > i && count_particles (self, end) > 0)
        end += count_particles (self, end) + 1;
      else
        return end;
    }
}
