/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of a grammar, found by their first word. */
#include "language/words.h"

#include "base/lookup.h"
#include "base/text.h"
#include "language/inflection.h"
#include "language/layout.h"
#include "language/stems.h"

#include <string.h>

const SeraiGrammar serai_grammars[SERAI_N_GRAMMARS] = {
    {"en", {serai_trade_words_en, serai_plan_words_en}, FALSE},
    {"ru", {serai_trade_words_ru, serai_plan_words_ru}, TRUE},
};

struct _SeraiWords
{
  const SeraiImage *image;
  const SeraiGrammar *grammar;
  SeraiLookup firsts; /* first word or stem → its first phrase */
  const SeraiGrammarPhrase *phrases;
  const guint32 *parts;
  guint n_words; /* of the first table */
};

static guint
count_words (const SeraiWord *table)
{
  guint n = 0;
  while (table[n].phrases != NULL)
    n++;
  return n;
}

static guint
find_grammar (const char *language)
{
  for (guint i = 0; language != NULL && i < SERAI_N_GRAMMARS; i++)
    if (g_ascii_strncasecmp (language, serai_grammars[i].language, 2) == 0)
      return i;
  return 0;
}

SeraiWords *
serai_words_new (const SeraiImage *image, const char *language)
{
  g_autofree SeraiWords *self = g_new0 (SeraiWords, 1);
  guint number = find_grammar (language), n;
  guint section = SERAI_LAYOUT_GRAMMARS + number * SERAI_LAYOUT_N_PER_GRAMMAR;
  self->image = image;
  self->grammar = &serai_grammars[number];
  self->n_words = count_words (self->grammar->tables[0]);
  self->phrases =
      serai_image_get_section (image, section + SERAI_LAYOUT_PHRASES, sizeof *self->phrases, &n);
  self->parts =
      serai_image_get_section (image, section + SERAI_LAYOUT_PARTS, sizeof *self->parts, &n);
  if (self->phrases == NULL || self->parts == NULL
      || !serai_lookup_open (&self->firsts, image, section + SERAI_LAYOUT_FIRST_WORDS))
    return NULL;
  return g_steal_pointer (&self);
}

void
serai_words_free (SeraiWords *self)
{
  g_free (self);
}

gboolean
serai_words_have_cases (const SeraiWords *self)
{
  return self->grammar->has_cases;
}

static const SeraiWord *
get_word (const SeraiWords *self, const SeraiGrammarPhrase *phrase)
{
  return phrase->word < self->n_words ? &self->grammar->tables[0][phrase->word]
                                      : &self->grammar->tables[1][phrase->word - self->n_words];
}

static const char *
get_part (const SeraiWords *self, const SeraiGrammarPhrase *phrase, guint i)
{
  return self->image->strings + self->parts[phrase->first_part + i];
}

/* The first of the phrases that begin so, NULL where there are none. */
static const SeraiGrammarPhrase *
find_phrases (const SeraiWords *self, const char *word, guint32 hash)
{
  guint32 n_tried = 0;
  for (guint32 i; (i = serai_lookup_next (&self->firsts, hash, &n_tried)) != SERAI_LOOKUP_NONE;)
    if (strcmp (get_part (self, &self->phrases[i], 0), word) == 0)
      return &self->phrases[i];
  return NULL;
}

static gboolean
matches (const SeraiWords *self,
         const SeraiGrammarPhrase *phrase,
         const SeraiTokens *tokens,
         guint i,
         guint end)
{
  if (i + phrase->n_parts > end)
    return FALSE;
  for (guint k = 1; k < phrase->n_parts; k++)
    {
      const char *part = get_part (self, phrase, k);
      const char *folded = serai_tokens_at (tokens, i + k)->folded;
      if (part[0] != folded[0] || !serai_stem_matches (part, folded))
        return FALSE;
    }
  return TRUE;
}

static void
take_phrase (const SeraiWords *self, const SeraiGrammarPhrase *phrase, SeraiWordMatch *out_match)
{
  if (phrase->n_parts > out_match->n_tokens)
    out_match->n_words = 0;
  out_match->n_tokens = phrase->n_parts;
  const SeraiWord *word = get_word (self, phrase);
  guint n = out_match->n_words;
  if (n == 0)
    out_match->form = (SeraiWordForm) phrase->form;
  if (n < SERAI_WORDS_MAX_READINGS && (n == 0 || out_match->words[n - 1] != word))
    out_match->words[out_match->n_words++] = word;
}

/* Those of the phrases from @phrase on that fit; only those as long as the longest so far count. */
static void
take_phrases (const SeraiWords *self,
              const SeraiGrammarPhrase *phrase,
              const SeraiTokens *tokens,
              guint i,
              guint end,
              SeraiWordMatch *out_match)
{
  for (; phrase != NULL && phrase->n_parts >= out_match->n_tokens; phrase++)
    {
      if (matches (self, phrase, tokens, i, end))
        take_phrase (self, phrase, out_match);
      if (phrase->is_last)
        return;
    }
}

/* The form that a Russian verb's ending gives away. */
static SeraiWordForm
find_form (const char *folded)
{
  static const char *const present[] = {"ет",   "ют",   "ит",   "ят",   "ут",
                                        "ется", "ются", "ится", "ятся", "яется"};
  if (serai_inflection_is_past (folded))
    return SERAI_FORM_PAST;
  for (guint i = 0; i < G_N_ELEMENTS (present); i++)
    if (g_str_has_suffix (folded, present[i]) && strlen (folded) > 8)
      return SERAI_FORM_PRESENT;
  return SERAI_FORM_PLAIN;
}

gboolean
serai_words_match (const SeraiWords *self,
                   const SeraiTokens *tokens,
                   guint i,
                   guint end,
                   SeraiWordMatch *out_match)
{
  const SeraiToken *token = serai_tokens_at (tokens, i);
  const char *folded = token->folded;
  gboolean is_stemmed = self->grammar->has_cases;
  *out_match = (SeraiWordMatch){0};
  take_phrases (self, find_phrases (self, folded, token->hash), tokens, i, end, out_match);
  for (guint n = 0; is_stemmed && n <= SERAI_STEM_MOST_LETTERS; n++)
    {
      char pattern[SERAI_STEM_MOST_BYTES];
      if (serai_stem_cut (folded, n, pattern))
        take_phrases (self,
                      find_phrases (self, pattern, serai_text_hash (pattern, strlen (pattern))),
                      tokens, i, end, out_match);
    }
  if (is_stemmed && out_match->n_words > 0)
    out_match->form = find_form (folded);
  return out_match->n_words > 0;
}
