/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers without a unit: which of them are meant as numbers, and which are names of things. */
#include "language/bare.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

/* The whole text is this number and nothing else. */
static gboolean
is_alone (const SeraiReading *reading, const SeraiAmount *amount)
{
  if (reading->pieces->len > amount->end - amount->first + 6)
    return FALSE;
  for (guint i = 0; i < reading->pieces->len; i++)
    if ((i < amount->first || i >= amount->end)
        && serai_reading_at (reading, i)->kind != SERAI_TOKEN_MARK)
      return FALSE;
  return amount->end > amount->first;
}

/* Numbers that count nothing: "No. 15", "COVID-19", "10:30", "3." of a list, "1/3". */
gboolean
serai_bare_is_label (const SeraiReading *reading, const SeraiAmount *amount)
{
  guint first = amount->first, end = amount->end;
  const SeraiPiece *piece = serai_reading_at (reading, first);
  const SeraiPiece *next = serai_reading_at (reading, end);
  if (first > 0)
    {
      const SeraiPiece *before = serai_reading_at (reading, first - 1);
      guint name =
          serai_reading_is_word (reading, first - 1, ".") && first > 1 ? first - 2 : first - 1;
      if (READ (name, NUMBERED, NULL) && !amount->numeral.is_words
          && amount->kind != SERAI_AMOUNT_MONEY && amount->kind != SERAI_AMOUNT_PERCENT)
        return TRUE;
      /* "2 . 0 billion" of texts that were cut into words: its latter half is no number. */
      if (piece->space_before && before->space_before && strcmp (before->folded, ".") == 0
          && first > 1 && serai_reading_at (reading, first - 2)->kind == SERAI_TOKEN_NUMBER)
        return TRUE;
      if (!piece->space_before && before->kind == SERAI_TOKEN_MARK && first > 1
          && strstr ("-:/.+,#", before->folded) != NULL
          && !serai_reading_at (reading, first - 1)->space_before
          && serai_reading_at (reading, first - 2)->kind != SERAI_TOKEN_MARK)
        return TRUE;
    }
  if (amount->kind == SERAI_AMOUNT_BARE || amount->kind == SERAI_AMOUNT_COUNT)
    {
      const SeraiPiece *after = serai_reading_at (reading, amount->numeral.end);
      if (after->kind == SERAI_TOKEN_MARK && !after->space_before
          && strstr (":/+", after->folded) != NULL && after->folded[0] != '\0'
          && !serai_reading_at (reading, amount->numeral.end + 1)->space_before)
        return TRUE;
      if ((READ (amount->numeral.end, CLOCK, NULL) && !amount->is_measure)
          || (READ (amount->numeral.end, ORDINAL_ENDING, NULL) && !after->space_before))
        return TRUE;
      /* "63-ю", "14-е" */
      if (serai_reading_is_word (reading, amount->numeral.end, "-") && !after->space_before
          && READ (amount->numeral.end + 1, ORDINAL_ENDING, NULL)
          && !serai_reading_at (reading, amount->numeral.end + 1)->space_before)
        return TRUE;
    }
  gboolean opens = first == 0 || serai_reading_at (reading, first - 1)->sentence != piece->sentence
                   || serai_reading_at (reading, first - 1)->folded[0] == '\0';
  /* "10–15 wagons" */
  gboolean is_range = strcmp (next->folded, "-") == 0 && !next->space_before
                      && serai_reading_at (reading, end + 1)->kind == SERAI_TOKEN_NUMBER;
  return opens && amount->kind == SERAI_AMOUNT_BARE && next->kind == SERAI_TOKEN_MARK && !is_range
         && !is_alone (reading, amount) && !amount->numeral.is_fraction
         && !amount->numeral.is_words;
}

gboolean
serai_bare_is_pointed_at (const SeraiReading *reading, guint first)
{
  static const char *const pointing[] = {
      "the",   "these", "those", "our",   "their", "its",   "all",  "your", "his",  "her", "my",
      "other", "last",  "both",  "which", "any",   "every", "each", "no",   "this", "that"};
  for (guint i = 0; i < G_N_ELEMENTS (pointing); i++)
    if (first > 0 && serai_reading_is_word (reading, first - 1, pointing[i]))
      return TRUE;
  return FALSE;
}

/* "Articles 4, 5 and 6": the label before the first of them is that of all. */
static gboolean
is_in_list_of_labels (const SeraiReading *reading, guint first)
{
  for (guint back = 1; back <= 12 && back <= first; back++)
    {
      guint at = first - back;
      const SeraiPiece *piece = serai_reading_at (reading, at);
      if (READ (at, NUMBERED, NULL))
        return TRUE;
      if (piece->kind != SERAI_TOKEN_NUMBER && !READ (at, AND, NULL)
          && strcmp (piece->folded, ",") != 0 && strcmp (piece->folded, ".") != 0)
        return FALSE;
    }
  return FALSE;
}

/* "1950" to "2100", "007", "20170302": years, codes, numbers of telephones. */
static gboolean
is_code (const SeraiReading *reading, const SeraiAmount *amount)
{
  const SeraiPiece *piece = serai_reading_at (reading, amount->numeral.end - 1);
  gsize length = strlen (piece->folded);
  if (!amount->numeral.is_bare_figure || strspn (piece->folded, "0123456789") != length)
    return FALSE;
  if (length > 1 && piece->folded[0] == '0')
    return TRUE;
  return length > 7 || (length == 4 && amount->number >= 1500 && amount->number <= 2100);
}

/* "Voyager 2", "Boeing 737", "24 Rudaki": the number belongs to a name. */
static gboolean
is_in_name (const SeraiReading *reading, const SeraiAmount *amount, guint first)
{
  const SeraiPiece *piece = serai_reading_at (reading, amount->first);
  const SeraiPiece *before = serai_reading_at (reading, first - 1);
  const SeraiPiece *next = serai_reading_at (reading, amount->end);
  gboolean has_name_before = first > 0 && before->is_capital && before->sentence == piece->sentence
                             && before->lexemes == NULL;
  gboolean opens = first < 2 || serai_reading_at (reading, first - 2)->sentence != piece->sentence;
  if (has_name_before && !(opens && amount->numeral.is_words))
    return TRUE;
  return next->is_capital && next->space_before && next->sentence == piece->sentence
         && !amount->numeral.has_decimals;
}

/* "(1)", "[3]", "2)": marks of lists and notes. */
static gboolean
is_note (const SeraiReading *reading, const SeraiAmount *amount)
{
  const char *next = serai_reading_at (reading, amount->end)->folded;
  return (strcmp (next, ")") == 0 || strcmp (next, "]") == 0) && amount->numeral.is_bare_figure
         && amount->number < 100;
}

/* "at 7", "at 9.30", "between 3 and 8 pm": times of day. */
static gboolean
is_hour (const SeraiReading *reading, const SeraiAmount *amount, guint first)
{
  static const char *const before[] = {"at", "around", "until", "till", "before", "after", "by"};
  const SeraiNumeral *numeral = &amount->numeral;
  if (numeral->scale > 1 || amount->number > 24 || amount->number < 0 || numeral->is_fraction
      || serai_reading_match (reading, first, "at least") > 0
      || serai_reading_match (reading, first, "at most") > 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    if (serai_reading_is_word (reading, first, before[i])
        || (first > 0 && serai_reading_is_word (reading, first - 1, before[i])))
      return TRUE;
  return FALSE;
}

/* "The odds are 40 percent. Last year she said 25.": a percentage that isn't said to be one. */
static gboolean
continues_percentages (const SeraiReading *reading, const SeraiAmount *amount)
{
  const GArray *mentions = reading->passage->mentions;
  guint at = serai_reading_at (reading, amount->first)->span.start;
  if (amount->number < 0 || amount->number > 100)
    return FALSE;
  for (guint back = 1; back <= 4 && back <= mentions->len; back++)
    {
      const SeraiMention *mention = &g_array_index (mentions, SeraiMention, mentions->len - back);
      if (mention->span.end > at || mention->kind == SERAI_MENTION_DATE)
        continue;
      return mention->kind == SERAI_MENTION_PERCENT && at - mention->span.end < 60;
    }
  return FALSE;
}

gboolean
serai_bare_is_meant (const SeraiReading *reading, const SeraiAmount *amount, guint first)
{
  const SeraiNumeral *numeral = &amount->numeral;
  if (is_alone (reading, amount))
    return TRUE;
  const SeraiPiece *next = serai_reading_at (reading, amount->end);
  gboolean clings =
      !next->space_before && next->folded[0] != '\0'
      && (next->kind == SERAI_TOKEN_WORD || strchr ("-/:_@#&", next->folded[0]) != NULL);
  if (next->is_joined || (clings && !numeral->has_decimals) || is_note (reading, amount)
      || (first == amount->first && is_code (reading, amount))
      || is_in_name (reading, amount, first) || is_hour (reading, amount, first)
      || is_in_list_of_labels (reading, first) || continues_percentages (reading, amount))
    return FALSE;
  if (numeral->is_words && serai_bare_is_pointed_at (reading, first))
    return FALSE;
  if (serai_lexicon_is_inflected (reading->lexicon))
    return numeral->scale > 1 || numeral->has_decimals || amount->number >= 100;
  if (!numeral->is_words || numeral->number > 12 || numeral->number < 0)
    return !numeral->is_fraction || numeral->is_figure_fraction || amount->number < 0.5;
  /* "two in my car", not "one", "two parallel ways" */
  gboolean ends = next->kind == SERAI_TOKEN_MARK || READ (amount->end, STOP, NULL);
  return numeral->is_fraction || numeral->has_decimals || (numeral->number != 1 && ends);
}
