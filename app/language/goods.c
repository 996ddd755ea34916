/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Goods: the names of commodities with their HS codes. */
#include "language/values.h"

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
    {"turkey", ""},
    {"coal", "board"},
};

static const struct
{
  const char *good;
  const char *before;
} not_before[] = {
    {"power", "in political soft hard purchasing military great world into legal nuclear"},
    {"energy", "political"},
    {"paper", "a the this that white working position green policy discussion newspaper similar"},
    {"papers", "the working signed white valid their"},
    {"wood", "mr"},
    {"salt", "old"},
    {"plants", "power these the"},
    {"plant", "the a power"},
    {"medicine", "of"},
    {"oil", "crude"},
};

static gboolean
is_listed (const char *list, const char *word)
{
  gsize length = strlen (word);
  if (length == 0)
    return FALSE;
  for (const char *p = list; (p = strstr (p, word)) != NULL; p += length)
    if ((p == list || p[-1] == ' ') && (p[length] == ' ' || p[length] == '\0'))
      return TRUE;
  return FALSE;
}

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
  return before->kind != SERAI_TOKEN_MARK || strstr ("\"-*•:", before->folded) == NULL;
}

static gboolean
is_guarded (const SeraiTokens *tokens, guint i, guint n)
{
  const char *good = serai_tokens_at (tokens, i)->folded;
  const char *after = i + n < tokens->tokens->len ? serai_tokens_at (tokens, i + n)->folded : "";
  const char *before = i > 0 ? serai_tokens_at (tokens, i - 1)->folded : "";
  if (n > 1)
    return FALSE;
  for (guint j = 0; j < G_N_ELEMENTS (not_after); j++)
    if (strcmp (not_after[j].good, good) == 0 && is_listed (not_after[j].after, after))
      return TRUE;
  for (guint j = 0; j < G_N_ELEMENTS (not_before); j++)
    if (strcmp (not_before[j].good, good) == 0 && is_listed (not_before[j].before, before))
      return TRUE;
  return FALSE;
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
      if (n == 0 || is_name_like (tokens, i, names[0]) || is_guarded (tokens, i, n))
        {
          i++;
          continue;
        }
      SeraiMention mention = {.kind = SERAI_MENTION_COMMODITY, .entity = -1};
      mention.span = (SeraiSpan){serai_tokens_at (tokens, i)->span.start,
                                 serai_tokens_at (tokens, i + n - 1)->span.end};
      mention.value.hs = g_strdup (names[0]->entry->code);
      serai_passage_add (passage, &mention);
      i += n;
    }
}
