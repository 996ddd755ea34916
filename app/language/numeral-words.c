/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers in words: "a hundred and two", "two and a half billion", "eight point five". */
#include "language/numeral.h"

#include "base/number.h"

#include <math.h>
#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

/* Words below a thousand: "a hundred and twenty-five"; @i where there are none. */
static guint
read_hundreds (const SeraiReading *reading, guint i, double *out_number)
{
  double number = 0, value;
  guint at = i;
  gboolean has_units = FALSE;
  if ((READ (at, ARTICLE, NULL) && READ (at + 1, HUNDRED, &value)) || READ (at, HUNDRED, &value))
    {
      number = value;
      at += READ (at, ARTICLE, NULL) ? 2 : 1;
    }
  else if (READ (at, HUNDREDS, &value))
    {
      number = value;
      at++;
    }
  for (;;)
    {
      if (!has_units && READ (at, TENS, &value))
        {
          number += value;
          at++;
          if (READ (at, UNIT, &value) && value < 10 && value > 0)
            {
              number += value;
              at++;
            }
          has_units = TRUE;
        }
      else if (!has_units && READ (at, UNIT, &value))
        {
          number += value;
          at++;
          has_units = TRUE;
        }
      else if (has_units && number < 100 && READ (at, HUNDRED, &value))
        {
          number *= value;
          at++;
          has_units = FALSE;
        }
      else if (number >= 100 && !has_units && READ (at, AND, NULL)
               && (READ (at + 1, TENS, NULL) || READ (at + 1, UNIT, NULL))
               && !READ (at + 2, FRACTION, NULL))
        at++;
      else
        break;
    }
  *out_number = number;
  return at;
}

/* "point zero three", "point seventy-one": digits after the point; @i where there are none. */
static guint
read_point (const SeraiReading *reading, guint i, double *out_decimals, double *out_step)
{
  double value, unit, place = 1;
  guint at = i + 1;
  *out_decimals = 0;
  if (!READ (i, POINT, NULL))
    return i;
  for (;;)
    {
      if (READ (at, UNIT, &value) && value < 10)
        place /= 10;
      else if (READ (at, TENS, &value))
        {
          place /= 100;
          if (READ (at + 1, UNIT, &unit) && unit < 10)
            {
              value += unit;
              at++;
            }
        }
      else
        break;
      *out_decimals += value * place;
      at++;
    }
  *out_step = place;
  return at > i + 1 ? at : i;
}

/* The joint between two parts of a number: "three million, two hundred", "thousand and two". */
static guint
skip_joint (const SeraiReading *reading, guint i, double least)
{
  double value;
  if (least < 1000 || !(READ (i, AND, NULL) || serai_reading_is_word (reading, i, ",")))
    return i;
  /* "two million and three countries" are two numbers. */
  gboolean is_small =
      READ (i + 1, UNIT, &value) && !READ (i + 2, HUNDRED, NULL) && !READ (i + 2, SCALE, NULL);
  gboolean is_comma = !READ (i, AND, NULL);
  gboolean is_hundreds = READ (i + 2, HUNDRED, NULL) || READ (i + 1, HUNDREDS, NULL);
  return (is_comma ? is_hundreds : !is_small || least == 1000) ? i + 1 : i;
}

typedef struct
{
  double total;
  double step;
  double largest;
  double least;
  gboolean has_part;
} Sum;

/* One part with its scale: "two hundred thousand", "a billion and a half"; @i where there is none.
 */
static guint
read_group (const SeraiReading *reading, guint i, Sum *sum)
{
  double number, scale = 1, part, point_step = 1;
  guint after = read_hundreds (reading, i, &number);
  if (after == i && sum->total == 0 && READ (i, ARTICLE, NULL)
      && (READ (i + 1, SCALE, NULL) || READ (i + 1, DOZEN, NULL)))
    {
      number = 1;
      after = i + 1;
    }
  else if (after == i && sum->total == 0 && READ (i, ONE_SCALE, NULL))
    number = 1;
  else if (after == i)
    return i;
  gboolean has_part = number != floor (number); /* "полтора" */
  guint after_part = read_point (reading, after, &part, &point_step);
  if (after_part == after)
    after_part = serai_numeral_read_part (reading, after, &part);
  if (after_part > after)
    {
      number += part;
      after = after_part;
      has_part = TRUE;
    }
  double dozen;
  if (READ (after, DOZEN, &dozen))
    {
      scale = dozen;
      after++;
    }
  guint after_scale = serai_numeral_read_scales (reading, after, FALSE, &scale);
  after_part = serai_numeral_read_part (reading, after_scale, &part);
  double smaller = 1;
  if (scale > 1 && !has_part && after_part > after_scale)
    {
      guint after_smaller = serai_numeral_read_scales (reading, after_part, FALSE, &smaller);
      /* "one billion and three quarters million" */
      number += smaller > 1 && smaller < scale ? part * smaller / scale : part;
      after_scale = after_smaller;
      has_part = TRUE;
    }
  if (scale >= sum->least)
    return i;
  sum->total += number * scale;
  sum->step = (point_step < 1 ? point_step : has_part ? 0.1 : 1) * scale;
  sum->largest = MAX (sum->largest, scale);
  sum->least = scale;
  sum->has_part = sum->has_part || has_part;
  return after_scale;
}

/* "two hundred three fifths": all of it fifths; "one hundred thirty-fifths": a hundred of them. */
static guint
read_parts_of (const SeraiReading *reading, guint first, guint end, double *inout_number)
{
  double part, tens;
  const char *word = serai_reading_at (reading, end)->folded;
  if (end == first || *inout_number <= 1 || !READ (end, FRACTION, &part)
      || !g_str_has_suffix (word, "s") || part == 0.5)
    return end;
  if (READ (end - 1, TENS, &tens) && *inout_number > tens && end - first > 1)
    *inout_number = (*inout_number - tens) / (tens + 1 / part);
  else
    *inout_number *= part;
  return end + 1;
}

gboolean
serai_numeral_read_words (const SeraiReading *reading, guint i, SeraiNumeral *out)
{
  Sum sum = {.step = 1, .largest = 1, .least = G_MAXDOUBLE};
  guint at = read_group (reading, i, &sum);
  while (at > i && sum.least > 1 && !sum.has_part)
    {
      guint joint = skip_joint (reading, at, sum.least);
      guint after = read_group (reading, joint, &sum);
      if (after == joint)
        break;
      at = after;
    }
  if (at == i)
    return FALSE;
  guint end = sum.has_part ? at : read_parts_of (reading, i, at, &sum.total);
  *out = (SeraiNumeral){.first = i,
                        .end = end,
                        .number = serai_number_round (sum.total),
                        .step = sum.step,
                        .scale = sum.largest,
                        .is_words = TRUE,
                        .is_fraction = end > at && sum.total < 1,
                        .has_decimals = sum.has_part || end > at};
  return TRUE;
}

/* "one hundred and fifth" behind "one" or "two": above a hundred; @i where there is none. */
static guint
read_high_denominator (const SeraiReading *reading, guint i, double *out_part)
{
  double count, hundred, tens = 0, part;
  if (i == 0 || !READ (i - 1, UNIT, NULL) || !READ (i, UNIT, &count)
      || !READ (i + 1, HUNDRED, &hundred))
    return i;
  guint at = i + 2 + (READ (i + 2, AND, NULL) ? 1 : 0);
  at += READ (at, TENS, &tens) ? 1 : 0;
  if (!READ (at, FRACTION, &part) || part >= 0.5 || (tens > 0 && part <= 0.1))
    return i;
  *out_part = 1 / (count * hundred + tens + 1 / part);
  return at + 1;
}

/* "third", "twenty-fifths", "hundredth": the part that it is, and the piece after it. */
static guint
read_denominator (const SeraiReading *reading, guint i, double *out_part)
{
  double tens, unit;
  if (READ (i, FRACTION, out_part))
    return i + 1;
  guint high = read_high_denominator (reading, i, out_part);
  if (high > i)
    return high;
  /* "twenty-firsts" */
  if (READ (i, TENS, &tens) && serai_reading_at (reading, i + 1)->is_joined
      && (serai_reading_is_word (reading, i + 1, "firsts")
          || serai_reading_is_word (reading, i + 1, "seconds")))
    {
      *out_part = 1 / (tens + (serai_reading_is_word (reading, i + 1, "firsts") ? 1 : 2));
      return i + 2;
    }
  if (READ (i, TENS, &tens) && READ (i + 1, FRACTION, &unit) && unit > 0.1 && unit < 0.5
      && serai_reading_at (reading, i + 1)->is_joined)
    {
      *out_part = 1 / (tens + 1 / unit);
      return i + 2;
    }
  return i;
}

/* What a part is a part of: "half a million", "three quarters of a million", "quarter million". */
static void
read_whole (const SeraiReading *reading, SeraiNumeral *out, double part)
{
  guint after_of = out->end + (READ (out->end, OF, NULL) ? 1 : 0);
  guint scale_at = after_of + (READ (after_of, ARTICLE, NULL) ? 1 : 0);
  double scale = 1, dozen;
  if (scale_at == after_of && part != 0.5 && part != 0.25)
    return;
  guint end = serai_numeral_read_scales (reading, scale_at, FALSE, &scale);
  if (READ (scale_at, DOZEN, &dozen))
    {
      scale = dozen;
      end = scale_at + 1;
    }
  if (end == scale_at || scale <= 1)
    return;
  out->end = end;
  out->number *= scale;
  out->step = 0.1 * scale;
  out->scale = scale;
  out->is_fraction = FALSE;
  out->has_decimals = TRUE;
}

gboolean
serai_numeral_read_fraction (const SeraiReading *reading, guint i, SeraiNumeral *out)
{
  double count = 1, part = 0;
  guint at = i;
  gboolean has_count = READ (at, UNIT, &count) || READ (at, ARTICLE, &count);
  gboolean is_english = !serai_lexicon_is_inflected (reading->lexicon);
  at += has_count;
  if (!has_count && READ (at, ORDINAL, &part) && READ (at + 1, PART_NOUN, NULL) && part > 1)
    {
      part = 1 / part; /* "пятая часть" */
      at += 2;
    }
  else
    {
      guint end = read_denominator (reading, at, &part);
      /* "quarter million" needs no article, a quarter alone does. */
      gboolean is_scaled = READ (at, FRACTION, NULL) && READ (at + 1, SCALE, NULL);
      if (end == at || (!has_count && is_english && part != 0.5 && !is_scaled)
          || (count * part >= 1 && !(part == 0.5 && count > 1 && is_english)))
        return FALSE;
      at = end;
    }
  *out = (SeraiNumeral){.first = i,
                        .end = at,
                        .number = count * part,
                        .step = 0.02,
                        .scale = 1,
                        .is_words = TRUE,
                        .is_fraction = TRUE};
  read_whole (reading, out, part);
  return TRUE;
}
