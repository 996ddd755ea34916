/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Multiples said in one word, and parts said as every so many: "doubled", "twice as much", "every
 * fifth". */
#include "language/values.h"

#include "language/numeral.h"

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
  double part;
  if (i == 0 || !serai_reading_is_word (reading, i - 1, "every") || !READ (i, FRACTION, &part)
      || part > 0.34 || READ (i + 1, SPAN, NULL))
    return i;
  SeraiMention mention = serai_reading_mention (reading, i - 1, i + 1, SERAI_MENTION_PERCENT);
  mention.value.number = part * 100;
  mention.value.upper = mention.value.number;
  mention.value.step = 2;
  serai_passage_add (reading->passage, &mention);
  return i + 1;
}

/* "two in five" is 40 percent. */
static guint
read_one_in (SeraiReading *reading, guint i)
{
  double count, whole;
  if (!READ (i, UNIT, &count) || !READ (i + 1, INSIDE, NULL)
      || !(READ (i + 2, UNIT, &whole) || READ (i + 2, TENS, &whole)) || count >= whole
      || READ (i + 3, SPAN, NULL) || READ (i + 3, SCALE, NULL) || READ (i + 3, MOMENT, NULL))
    return i;
  SeraiBound bound = SERAI_BOUND_EXACT;
  guint first = i - serai_numeral_read_hedge (reading, i, FALSE, &bound);
  SeraiMention mention = serai_reading_mention (reading, first, i + 3, SERAI_MENTION_PERCENT);
  mention.value.number = count / whole * 100;
  mention.value.upper = mention.value.number;
  mention.value.step = 2;
  mention.value.bound = bound;
  serai_passage_add (reading->passage, &mention);
  return i + 3;
}

guint
serai_multiples_read (SeraiReading *reading, guint i)
{
  double factor;
  guint end = read_every (reading, i);
  if (end == i)
    end = read_one_in (reading, i);
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
