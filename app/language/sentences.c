/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where sentences and paragraphs end. */
#include "language/sentences.h"

#include "base/text.h"

#include <string.h>

typedef enum
{
  ABBREVIATION_NONE,
  ABBREVIATION_ALWAYS,        /* "Mr.": never the end of a sentence */
  ABBREVIATION_BEFORE_NUMBER, /* "No. 5", "Jan. 3": none where a number follows */
  ABBREVIATION_AMBIGUOUS,     /* "Inc.", "U.S.": the end only before a word that begins sentences */
} Abbreviation;

typedef struct
{
  Abbreviation kind;
  const char *words; /* folded, parted by blanks */
} AbbreviationWords;

static const AbbreviationWords abbreviations[] = {
    {ABBREVIATION_ALWAYS,
     "mr mrs ms dr prof messrs st sen rep gov gen col lt maj sgt capt cmdr adm "
     "sh zh kh ts "
     "hon rev fr vs cf ex amb insp pres supt mt"},
    {ABBREVIATION_BEFORE_NUMBER,
     "no nos art arts fig figs p pp vol par para ch sec ca approx est rs "
     "jan feb mar apr jun jul aug sep sept oct nov dec tel"},
    {ABBREVIATION_AMBIGUOUS, "inc ltd co corp llc plc jr sr dept univ bros al"},
    /* Russian */
    {ABBREVIATION_ALWAYS, "им акад проф ген пос ул просп обл см напр св"},
    {ABBREVIATION_BEFORE_NUMBER, "ст стр п пп рис табл гл"},
    {ABBREVIATION_BEFORE_NUMBER, "тыс млн млрд трлн руб коп тг сом"},
    {ABBREVIATION_AMBIGUOUS, "г гг долл кв куб"},
};

/* Words that open a sentence far more often than they continue a name. */
static const char sentence_openers[] =
    " the a an in it its this that these those he she they we i you but and or however on at for "
    "as by from with after before during while since when if under according both there here "
    "meanwhile moreover also such no not our his her their what who how one all some many most "
    "last next today в на по с к о и но а он она они мы это этот эта эти также при для как ";

static Abbreviation
classify_word (const char *folded)
{
  for (guint i = 0; i < G_N_ELEMENTS (abbreviations); i++)
    if (serai_text_lists (abbreviations[i].words, folded))
      return abbreviations[i].kind;
  return ABBREVIATION_NONE;
}

static gboolean
is_mark (const SeraiTokens *tokens, guint i, const char *marks)
{
  if (i >= tokens->tokens->len)
    return FALSE;
  const SeraiToken *token = serai_tokens_at (tokens, i);
  return token->kind == SERAI_TOKEN_MARK && token->folded[0] != '\0'
         && strstr (marks, token->folded) != NULL;
}

static gboolean
is_one_letter (const SeraiToken *token)
{
  return token->kind == SERAI_TOKEN_WORD && token->folded[0] != '\0'
         && *g_utf8_next_char (token->folded) == '\0';
}

/* "U.S.", "H.E.", "p.m.": a letter and its point right before this one. */
static gboolean
is_dotted (const SeraiTokens *tokens, guint point)
{
  return point >= 3 && is_one_letter (serai_tokens_at (tokens, point - 1))
         && !serai_tokens_at (tokens, point - 1)->space_before && is_mark (tokens, point - 2, ".")
         && is_one_letter (serai_tokens_at (tokens, point - 3));
}

/* Whether the point @point belongs to the word before it rather than to the sentence. */
static gboolean
is_abbreviation (const SeraiTokens *tokens, guint first, guint point, const SeraiToken *next)
{
  if (point == first)
    return FALSE;
  const SeraiToken *word = serai_tokens_at (tokens, point - 1);
  if (serai_tokens_at (tokens, point)->space_before)
    return FALSE;
  /* "3. The parties": the number of a list item. */
  if (word->kind == SERAI_TOKEN_NUMBER)
    return point - 1 == first;
  if (word->kind != SERAI_TOKEN_WORD)
    return FALSE;

  /* "в 2023 г. Экспорт …" ends a sentence, "г. Душанбе" doesn't. */
  gboolean is_year = (strcmp (word->folded, "г") == 0 || strcmp (word->folded, "гг") == 0)
                     && point >= 2
                     && serai_tokens_at (tokens, point - 2)->kind == SERAI_TOKEN_NUMBER;
  if (is_year)
    return next->kind == SERAI_TOKEN_NUMBER;

  gboolean is_initial = is_one_letter (word) && word->is_capital;
  Abbreviation kind = is_initial ? ABBREVIATION_ALWAYS : classify_word (word->folded);
  if (is_dotted (tokens, point))
    kind = strcmp (serai_tokens_at (tokens, point - 3)->folded, "h") == 0 /* "H.E.", "H.H." */
               ? ABBREVIATION_ALWAYS
               : ABBREVIATION_AMBIGUOUS;

  switch (kind)
    {
    case ABBREVIATION_ALWAYS:
      return TRUE;
    case ABBREVIATION_BEFORE_NUMBER:
      return next->kind == SERAI_TOKEN_NUMBER;
    case ABBREVIATION_AMBIGUOUS:
      return !(next->kind == SERAI_TOKEN_WORD && serai_text_lists (sentence_openers, next->folded))
             && next->kind != SERAI_TOKEN_MARK;
    case ABBREVIATION_NONE:
    default:
      return FALSE;
    }
}

/* Index after the sentence's last token if the mark @i ends one, else 0. */
static guint
find_end (const SeraiTokens *tokens, guint first, guint i)
{
  if (!is_mark (tokens, i, ".!?…"))
    return 0;
  guint end = i + 1;
  /* Further points and the quotation marks and brackets that close here. */
  while (end < tokens->tokens->len && !serai_tokens_at (tokens, end)->space_before
         && is_mark (tokens, end, ".!?…\"')]"))
    end++;
  if (end >= tokens->tokens->len)
    return end;
  const SeraiToken *next = serai_tokens_at (tokens, end);
  if (!next->space_before)
    return 0;
  const SeraiToken *word = next;
  for (guint j = end; word->kind == SERAI_TOKEN_MARK && is_mark (tokens, j, "\"'([-•*");)
    {
      if (++j >= tokens->tokens->len)
        break;
      word = serai_tokens_at (tokens, j);
    }
  if (word->kind == SERAI_TOKEN_WORD && !word->is_capital)
    return 0;
  if (next->kind == SERAI_TOKEN_MARK && !is_mark (tokens, end, "\"'([-•*$€£¥₽₸~"))
    return 0;
  if (is_mark (tokens, i, ".") && is_abbreviation (tokens, first, i, next))
    return 0;
  return end;
}

/* Whether a blank line parts this token from the one before it. */
static gboolean
begins_paragraph (const SeraiTokens *tokens, guint i)
{
  if (!serai_tokens_at (tokens, i)->space_before || i == 0)
    return FALSE;
  guint n_lines = 0;
  for (guint at = serai_tokens_at (tokens, i - 1)->span.end;
       at < serai_tokens_at (tokens, i)->span.start; at++)
    n_lines += tokens->text[at] == '\n';
  return n_lines > 1;
}

/* The grammars read a sentence again for each thing in it, which a text without a full stop must
 * not make quadratic; no author writes so long a sentence. */
enum
{
  MOST_TOKENS = 400,
};

/* Where a run that is no sentence any more is parted best: behind its last comma, else before its
 * last small word, else anywhere. */
static guint
find_break (const SeraiTokens *tokens, guint first, guint end)
{
  guint word = end;
  for (guint i = end; i > first + (end - first) / 2; i--)
    {
      const SeraiToken *before = serai_tokens_at (tokens, i - 1);
      if (before->kind == SERAI_TOKEN_MARK && serai_tokens_at (tokens, i)->space_before
          && is_mark (tokens, i - 1, ",;:"))
        return i;
      gboolean is_small =
          before->kind == SERAI_TOKEN_WORD && !before->is_capital && before->space_before;
      if (word == end && is_small)
        word = i - 1;
    }
  return word;
}

static void
append_sentence (SeraiTokens *tokens, guint first, guint end, guint paragraph)
{
  SeraiSentence sentence = {first, end, paragraph};
  for (guint i = first; i < end; i++)
    serai_tokens_at (tokens, i)->sentence = tokens->sentences->len;
  g_array_append_val (tokens->sentences, sentence);
}

static void
close_sentence (SeraiTokens *tokens, guint first, guint end, guint paragraph)
{
  while (end - first > MOST_TOKENS)
    {
      guint at = find_break (tokens, first, first + MOST_TOKENS);
      append_sentence (tokens, first, at, paragraph);
      first = at;
    }
  append_sentence (tokens, first, end, paragraph);
}

void
serai_sentences_mark (SeraiTokens *tokens)
{
  guint first = 0, paragraph = 0, n_tokens = tokens->tokens->len;
  for (guint i = 0; i < n_tokens; i++)
    {
      if (begins_paragraph (tokens, i))
        {
          if (first < i)
            close_sentence (tokens, first, i, paragraph);
          first = i;
          paragraph++;
        }
      guint end = find_end (tokens, first, i);
      if (end == 0)
        continue;
      for (guint j = i + 1; j < end; j++)
        if (begins_paragraph (tokens, j))
          end = j;
      close_sentence (tokens, first, end, paragraph);
      first = end;
      i = end - 1;
    }
  if (first < n_tokens)
    close_sentence (tokens, first, n_tokens, paragraph);
}
