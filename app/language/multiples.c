/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Multiples said in one word, and parts said as every so many: "doubled", "twice as much", "every
 * fifth". */
#include "language/values.h"

#include "base/number.h"
#include "language/currency.h"
#include "language/measures.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

/* "to double", "will double", "more than double": the verb, not "double taxation". */
static gboolean
is_verb_of_doubling (const SeraiReading *reading, guint i)
{
  static const char *const before[] = {"to",     "will",   "would", "could", "can",
                                       "should", "may",    "and",   "must",  "shall",
                                       "almost", "nearly", "than",  "might"};
  if (i == 0 || serai_reading_is_word (reading, i + 1, "-"))
    return FALSE;
  for (guint j = 0; j < G_N_ELEMENTS (before); j++)
    if (serai_reading_is_word (reading, i - 1, before[j]))
      return TRUE;
  return FALSE;
}

static gboolean
read_factor (const SeraiReading *reading, guint i, double *out_factor)
{
  if (READ (i, MULTIPLE, out_factor))
    return TRUE;
  if (READ (i, DOUBLE, out_factor))
    return is_verb_of_doubling (reading, i);
  return READ (i, TWICE, out_factor)
         && (READ (i + 1, COMPARED, NULL) || serai_reading_is_word (reading, i + 1, "this"));
}

/* "every fifth dollar" is 20 percent. */
static guint
read_every (SeraiReading *reading, guint i)
{
  double part, rank;
  if (i == 0 || !READ (i - 1, EVERY, NULL) || READ (i + 1, SPAN, NULL))
    return i;
  if (serai_lexicon_is_inflected (reading->lexicon) && READ (i, ORDINAL, &rank))
    part = 1 / rank;
  else if (!READ (i, FRACTION, &part))
    return i;
  if (part > 0.34)
    return i;
  SeraiMention mention = serai_reading_mention (reading, i - 1, i + 1, SERAI_MENTION_PERCENT);
  mention.value.number = serai_number_round (part * 100);
  mention.value.upper = mention.value.number;
  mention.value.step = 2;
  serai_passage_add (reading->passage, &mention);
  return i + 1;
}

/* "in", "out of", "out of every": the piece after it, @i where there is none. */
static guint
skip_in (const SeraiReading *reading, guint i)
{
  guint n = serai_reading_match (reading, i, "out of every");
  if (n == 0)
    n = serai_reading_match (reading, i, "out of");
  if (n == 0)
    n = serai_reading_match (reading, i, "in every");
  return n > 0 ? i + n : READ (i, INSIDE, NULL) ? i + 1 : i;
}

/* "two in five", "3 out of 10" are 40 and 30 percent. */
static guint
read_one_in (SeraiReading *reading, guint i)
{
  SeraiNumeral count, whole;
  if (!serai_numeral_read_words (reading, i, &count)
      && !serai_numeral_read_figure (reading, i, &count))
    return i;
  guint at = skip_in (reading, count.end);
  if (at == count.end || count.is_fraction || count.number < 1)
    return i;
  gboolean is_words = serai_numeral_read_words (reading, at, &whole);
  if (!is_words && !serai_numeral_read_figure (reading, at, &whole))
    return i;
  gboolean is_in = at == count.end + 1;
  if (whole.is_fraction || whole.number <= count.number || whole.number > 1000
      || (is_in && (!is_words || whole.number > 100)) || READ (whole.end, SPAN, NULL)
      || READ (whole.end, SCALE, NULL) || READ (whole.end, MOMENT, NULL)
      || READ (whole.end, PERCENT, NULL))
    return i;
  SeraiBound bound = SERAI_BOUND_EXACT;
  guint first = i - serai_numeral_read_hedge (reading, i, FALSE, &bound);
  SeraiMention mention = serai_reading_mention (reading, first, whole.end, SERAI_MENTION_PERCENT);
  mention.value.number = count.number / whole.number * 100;
  mention.value.upper = mention.value.number;
  mention.value.step = 2;
  mention.value.bound = bound;
  serai_passage_add (reading->passage, &mention);
  return whole.end;
}

/* "a gallon of milk" is one gallon. */
static guint
read_one_measure (SeraiReading *reading, guint i)
{
  guint end = serai_measure_read_one (reading, i);
  if (end == i)
    return i;
  SeraiMention mention = serai_reading_mention (reading, i, end, SERAI_MENTION_QUANTITY);
  guint start = serai_reading_at (reading, i + 1)->span.start;
  mention.value.number = 1;
  mention.value.upper = 1;
  mention.value.step = 1;
  mention.value.unit = g_strndup (reading->passage->tokens->text + start, mention.span.end - start);
  serai_passage_add (reading->passage, &mention);
  return end;
}

/* "Oh look, a penny!": one coin; not that of "a dime a dozen" or of a price for each. */
static guint
read_one_coin (SeraiReading *reading, guint i)
{
  const char *code;
  double factor;
  if (!READ (i, ARTICLE, NULL) || READ (i + 1, SPAN, NULL))
    return i;
  guint n = serai_currency_read (reading, i + 1, &code, &factor);
  const SeraiPiece *next = serai_reading_at (reading, i + 1 + n);
  const SeraiPiece *before = serai_reading_at (reading, i - 1);
  gboolean is_rate = i > 0
                     && (before->kind == SERAI_TOKEN_NUMBER || READ (i - 1, SCALE, NULL)
                         || READ (i - 1, SPANS, NULL));
  if (n == 0 || factor >= 1 || is_rate || READ (i + 1 + n, ARTICLE, NULL)
      || (next->kind != SERAI_TOKEN_MARK && !READ (i + 1 + n, STOP, NULL))
      || strcmp (next->folded, "-") == 0)
    return i;
  SeraiMention mention = serai_reading_mention (reading, i, i + 1 + n, SERAI_MENTION_MONEY);
  mention.value.number = factor;
  mention.value.upper = factor;
  mention.value.step = factor;
  mention.value.unit = g_strdup (code);
  serai_passage_add (reading->passage, &mention);
  return i + 1 + n;
}

/* A sentence that is nothing but "2000 over 3": their ratio. */
static guint
read_ratio (SeraiReading *reading, guint i)
{
  SeraiNumeral above, below;
  const SeraiPiece *before = serai_reading_at (reading, i - 1);
  gboolean opens = i == 0 || before->folded[0] == '\0';
  if (!opens || !serai_numeral_read (reading, i, &above)
      || !serai_reading_is_word (reading, above.end, "over")
      || !serai_numeral_read (reading, above.end + 1, &below) || below.number == 0
      || serai_reading_at (reading, below.end)->kind != SERAI_TOKEN_MARK)
    return i;
  SeraiMention mention = serai_reading_mention (reading, i, below.end, SERAI_MENTION_QUANTITY);
  mention.value.number = above.number / below.number;
  mention.value.upper = mention.value.number;
  serai_passage_add (reading->passage, &mention);
  return below.end;
}

/* "percent of 10" at the end of a sentence: the number stands behind. */
static guint
read_percent_of (SeraiReading *reading, guint i)
{
  SeraiNumeral numeral;
  guint n = READ (i, PERCENT, NULL) ? 1 : serai_reading_match (reading, i, "per cent");
  if (n == 0 || !serai_reading_is_word (reading, i + n, "of")
      || (i > 0 && serai_reading_at (reading, i - 1)->folded[0] != '\0'
          && serai_reading_at (reading, i - 1)->sentence == serai_reading_at (reading, i)->sentence)
      || !serai_numeral_read (reading, i + n + 1, &numeral)
      || serai_reading_at (reading, numeral.end)->kind != SERAI_TOKEN_MARK)
    return i;
  SeraiMention mention = serai_reading_mention (reading, i, numeral.end, SERAI_MENTION_PERCENT);
  mention.value.number = numeral.number;
  mention.value.upper = numeral.number;
  mention.value.step = numeral.step;
  serai_passage_add (reading->passage, &mention);
  return numeral.end;
}

guint
serai_multiples_read (SeraiReading *reading, guint i)
{
  double factor;
  guint end = read_every (reading, i);
  if (end == i)
    end = read_one_in (reading, i);
  if (end == i)
    end = read_percent_of (reading, i);
  if (end == i)
    end = read_ratio (reading, i);
  if (end == i)
    end = read_one_measure (reading, i);
  if (end == i)
    end = read_one_coin (reading, i);
  if (end > i || !read_factor (reading, i, &factor))
    return end;
  SeraiBound bound = SERAI_BOUND_EXACT;
  guint first = i - serai_numeral_read_hedge (reading, i, FALSE, &bound);
  SeraiMention mention = serai_reading_mention (reading, first, i + 1, SERAI_MENTION_PERCENT);
  /* Halved is a fall by half: percent, as the contract's claims have it. */
  mention.value.is_times = factor >= 1;
  mention.value.number = factor >= 1 ? factor : factor * 100;
  mention.value.upper = mention.value.number;
  mention.value.step = factor >= 1 ? 0.2 : 2;
  mention.value.bound = bound;
  serai_passage_add (reading->passage, &mention);
  return i + 1;
}
