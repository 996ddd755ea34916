/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Goods: the names of commodities with their HS codes. */
#include "language/values.h"

#include "base/text.h"

#include <string.h>

/* Words that make something else of the good before them: "gas station", "gold medal". */
static const struct
{
  const char *good; /* folded; "" for every good */
  const char *after;
} not_after[] = {
    {"gas", "station stations chamber mask"},
    {"gold", "medal medals medalist medallist standard card coast star record"},
    {"silver", "medal medals medalist medallist jubilee card"},
    {"bronze", "medal medals medalist medallist age"},
    {"iron", "will curtain lady fist age man"},
    {"steel", "nerves band"},
    {"oil", "painting paintings"},
    {"paper", "said says"},
    {"cotton", "on"},
    {"power", "of over to struggle plant-based"},
    {"coal", "board"},
};

static const struct
{
  const char *good;
  const char *before;
} not_before[] = {
    {"power", "in political soft hard purchasing military great world into legal nuclear"},
    {"energy", "political"},
    {"paper",
     "on a the this that white working position green policy discussion newspaper similar"},
    {"papers", "the working signed white valid their"},
    {"plants", "power these the"},
    {"plant", "the a power"},
    {"medicine", "of"},
};

/* A capital inside a sentence is a name ("Turkey", "Gold Coast"), unless everything is capitals. */
static gboolean
is_name_like (const SeraiTokens *tokens, guint i, const SeraiName *name)
{
  const SeraiToken *token = serai_tokens_at (tokens, i);
  if (!token->is_capital || token->is_upper || g_unichar_isupper (g_utf8_get_char (name->text)))
    return FALSE;
  if (i == 0 || serai_tokens_at (tokens, i - 1)->sentence != token->sentence)
    return FALSE;
  const SeraiToken *before = serai_tokens_at (tokens, i - 1);
  /* "«Гранит»": a name in quotation marks of its own. */
  if (i + 1 < tokens->tokens->len && strcmp (before->folded, "\"") == 0
      && strcmp (serai_tokens_at (tokens, i + 1)->folded, "\"") == 0)
    return TRUE;
  return before->kind != SERAI_TOKEN_MARK || strstr ("\"-*•:", before->folded) == NULL;
}

static gboolean
is_sense (const SeraiReading *reading, guint token, SeraiWordSense sense)
{
  return token < reading->passage->tokens->tokens->len
         && serai_reading_is (reading, reading->first_pieces[token], sense, NULL);
}

/* "lifts quotas", "to fuel growth": the good is a verb here. */
static gboolean
is_verb (const SeraiReading *reading, guint i)
{
  const SeraiTokens *tokens = reading->passage->tokens;
  if (!is_sense (reading, i, SERAI_WORD_VERB_GOOD))
    return FALSE;
  if (i > 0 && is_sense (reading, i - 1, SERAI_WORD_AUXILIARY))
    return TRUE;
  return i + 1 < tokens->tokens->len
         && (is_sense (reading, i + 1, SERAI_WORD_OBJECT)
             || serai_tokens_at (tokens, i + 1)->is_capital);
}

static gboolean
is_commodity (const SeraiReading *reading, guint token)
{
  guint first;
  SeraiSpan span = serai_tokens_at (reading->passage->tokens, token)->span;
  const GArray *mentions = reading->passage->mentions;
  /* The word may be the last one of a longer name. */
  guint n_after =
      serai_passage_find_mentions (reading->passage, (SeraiSpan){span.end, G_MAXUINT}, &first);
  guint last = n_after > 0 ? first : mentions->len;
  if (last == 0)
    return FALSE;
  const SeraiMention *mention = &g_array_index (mentions, SeraiMention, last - 1);
  return mention->kind == SERAI_MENTION_COMMODITY && mention->span.end == span.end;
}

/* "maize, rice and glass": a good stands right before in the list. */
static gboolean
is_listed_after_good (const SeraiReading *reading, guint i)
{
  return i >= 2 && is_commodity (reading, i - 2);
}

/* Whether the sentence speaks of trade, or the good stands in a list of goods. */
static gboolean
is_traded (const SeraiReading *reading, guint i)
{
  const SeraiTokens *tokens = reading->passage->tokens;
  const SeraiToken *token = serai_tokens_at (tokens, i);
  SeraiSentence *sentence = &g_array_index (tokens->sentences, SeraiSentence, token->sentence);
  for (guint j = sentence->first; j < sentence->end; j++)
    if (j != i && is_sense (reading, j, SERAI_WORD_TRADE))
      return TRUE;
  return is_listed_after_good (reading, i);
}

static gboolean
is_guarded (const SeraiReading *reading, guint i, guint n)
{
  const SeraiTokens *tokens = reading->passage->tokens;
  const char *good = serai_tokens_at (tokens, i)->folded;
  const char *after = i + n < tokens->tokens->len ? serai_tokens_at (tokens, i + n)->folded : "";
  const char *before = i > 0 ? serai_tokens_at (tokens, i - 1)->folded : "";
  if (n > 1)
    return FALSE;
  for (guint j = 0; j < G_N_ELEMENTS (not_after); j++)
    if (strcmp (not_after[j].good, good) == 0 && serai_text_lists (not_after[j].after, after))
      return TRUE;
  for (guint j = 0; j < G_N_ELEMENTS (not_before); j++)
    if (strcmp (not_before[j].good, good) == 0 && serai_text_lists (not_before[j].before, before))
      return TRUE;
  if (is_sense (reading, i, SERAI_WORD_LOWER_GOOD) && serai_tokens_at (tokens, i)->is_capital)
    return TRUE;
  if (is_verb (reading, i))
    return TRUE;
  if (is_sense (reading, i, SERAI_WORD_LISTED_GOOD) && !is_listed_after_good (reading, i))
    return TRUE;
  return is_sense (reading, i, SERAI_WORD_WARY_GOOD) && !is_traded (reading, i);
}

/* "car exports", "Swiss watch sales": one for all. The good's code, NULL where the word is none. */
static const char *
find_singular (const SeraiReading *reading, guint i)
{
  static const char *const nouns[] = {"exports", "imports",   "sales",     "shipments",
                                      "trade",   "exporters", "importers", "deliveries"};
  const SeraiTokens *tokens = reading->passage->tokens;
  const SeraiToken *token = serai_tokens_at (tokens, i);
  gboolean leads = FALSE;
  if (i + 1 >= tokens->tokens->len || token->kind != SERAI_TOKEN_WORD || token->is_capital)
    return NULL;
  for (guint k = 0; k < G_N_ELEMENTS (nouns); k++)
    leads = leads || strcmp (serai_tokens_at (tokens, i + 1)->folded, nouns[k]) == 0;
  gsize length = strlen (token->folded);
  if (!leads || length < 3)
    return NULL;
  SeraiReference *reference = serai_recogniser_get_reference (reading->passage->recogniser);
  const char *const endings[] = {"s", "es"};
  for (guint k = 0; k < G_N_ELEMENTS (endings); k++)
    {
      g_autofree char *plural = g_strconcat (token->folded, endings[k], NULL);
      const SeraiEntry *entry =
          serai_reference_find_by_name (reference, SERAI_SUBJECT_COMMODITY, plural);
      if (entry != NULL)
        return entry->code;
    }
  return NULL;
}

static void
add_good (SeraiPassage *passage, guint first, guint end, const char *code)
{
  const SeraiTokens *tokens = passage->tokens;
  SeraiMention mention = {.kind = SERAI_MENTION_COMMODITY, .entity = -1};
  mention.span = (SeraiSpan){serai_tokens_at (tokens, first)->span.start,
                             serai_tokens_at (tokens, end - 1)->span.end};
  mention.value.hs = g_strdup (code);
  serai_passage_add (passage, &mention);
}

void
serai_goods_find (SeraiReading *reading)
{
  SeraiPassage *passage = reading->passage;
  SeraiTokens *tokens = passage->tokens;
  if (passage->recogniser == NULL)
    return;
  const SeraiPhrases *phrases =
      serai_recogniser_get_phrases (passage->recogniser, SERAI_SUBJECT_COMMODITY);
  for (guint i = 0; i < tokens->tokens->len;)
    {
      const SeraiName *const *names;
      guint n_names;
      guint n = serai_phrases_match (phrases, tokens, i, &names, &n_names);
      if (n == 0 || is_name_like (tokens, i, names[0]) || is_guarded (reading, i, n))
        {
          const char *code = n == 0 ? find_singular (reading, i) : NULL;
          if (code != NULL)
            add_good (passage, i, i + 1, code);
          i++;
          continue;
        }
      add_good (passage, i, i + n, names[0]->entry->code);
      i += n;
    }
}
