/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A number with what it is a number of: money, percent, times, things. */
#include "language/amount.h"

#include "base/number.h"
#include "language/currency.h"
#include "language/measures.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

static guint
skip_hyphen (const SeraiReading *reading, guint i)
{
  return serai_reading_is_word (reading, i, "-") && !serai_reading_at (reading, i)->space_before
                 && !serai_reading_at (reading, i + 1)->space_before
             ? i + 1
             : i;
}

/* "13 dollars and 45 cents", "15 dollars 50": the coins, and the piece after them; else @i. */
static guint
read_coins (SeraiReading *reading, guint i, double *out_coins)
{
  SeraiNumeral numeral;
  const char *code;
  double factor;
  gboolean has_and = READ (i, AND, NULL);
  guint at = i + has_and;
  if (!serai_numeral_read (reading, at, &numeral) || numeral.first != at || numeral.scale > 1
      || numeral.has_decimals || numeral.is_fraction || numeral.number < 1 || numeral.number > 99)
    return i;
  guint n = serai_currency_read (reading, numeral.end, &code, &factor);
  if (n > 0 && factor < 1)
    {
      *out_coins = numeral.number * factor;
      return numeral.end + n;
    }
  const SeraiPiece *next = serai_reading_at (reading, numeral.end);
  gboolean ends = next->folded[0] == '\0'
                  || (next->kind == SERAI_TOKEN_MARK && strchr (".;!?", next->folded[0]) != NULL);
  if (n > 0 || !ends || numeral.number < 10 || numeral.is_words)
    return i;
  *out_coins = numeral.number / 100;
  return numeral.end;
}

static gboolean
read_money (SeraiReading *reading, SeraiAmount *amount)
{
  SeraiNumeral *numeral = &amount->numeral;
  double factor = 1, factor_before = 1, coins = 0;
  guint n_before =
      serai_currency_read_before (reading, numeral->first, &amount->currency, &factor_before);
  guint at = numeral->end;
  double scale = 1;
  if (n_before > 0 || !serai_reading_at (reading, at)->space_before)
    if (numeral->short_scale > 0)
      {
        scale = numeral->short_scale;
        at = numeral->short_end;
      }
  const char *code_after = NULL;
  guint hyphen = skip_hyphen (reading, at);
  guint n_after = serai_currency_read (reading, hyphen, &code_after, &factor);
  if (n_before == 0 && n_after == 0)
    return FALSE;
  /* "$5 million US", "$3 USD": the later word is the more exact one. */
  if (n_after > 0)
    amount->currency = code_after;
  else
    factor = factor_before;
  amount->kind = SERAI_AMOUNT_MONEY;
  amount->first = numeral->first - n_before;
  amount->end = n_after > 0 ? hyphen + n_after : at;
  numeral->scale *= scale * MAX (factor, 1);
  amount->number = serai_number_round (numeral->number * scale * factor);
  amount->step = numeral->step * scale * factor;
  if (n_after == 0 || factor < 1 || numeral->scale > 1 || numeral->has_decimals)
    return TRUE;
  guint end = read_coins (reading, amount->end, &coins);
  if (end > amount->end)
    {
      amount->number += coins;
      amount->step = 0.01;
      amount->end = end;
    }
  return TRUE;
}

/* "%", "percent", "per cent", "percentage points", "basis points"; the piece after it, @i where
 * there is none. */
static guint
read_percent_word (const SeraiReading *reading, guint i, double *out_factor)
{
  static const struct
  {
    const char *words;
    double factor;
  } phrases[] = {{"per cent", 1},          {"per cents", 1},
                 {"percentage points", 1}, {"percentage point", 1},
                 {"basis points", 0.01},   {"basis point", 0.01},
                 {"p . p .", 1},           {"p . p", 1},
                 {"p . c .", 1},           {"p . c", 1},
                 {"п . п .", 1},           {"п . п", 1},
                 {"процентных пункта", 1}, {"процентных пунктов", 1},
                 {"процентный пункт", 1}};
  guint at = skip_hyphen (reading, i);
  guint n = 0;
  *out_factor = 1;
  for (guint k = 0; k < G_N_ELEMENTS (phrases) && n == 0; k++)
    {
      n = serai_reading_match (reading, at, phrases[k].words);
      if (n > 0)
        *out_factor = phrases[k].factor;
    }
  if (n == 0)
    n = READ (at, PERCENT, NULL) ? 1 : 0;
  if (n == 0)
    return i;
  at += n;
  if (serai_reading_is_word (reading, at, "points") || serai_reading_is_word (reading, at, "point"))
    at++;
  return at;
}

/* "half of the year", "a quarter of 2022": a part of a time is no share. */
static gboolean
is_part_of_time (const SeraiReading *reading, guint i)
{
  if (!READ (i, OF, NULL))
    return READ (i, SPAN, NULL) || READ (i, MOMENT, NULL);
  guint at = i + 1;
  while (READ (at, THE, NULL) || READ (at, SHIFT, NULL) || READ (at, ARTICLE, NULL)
         || READ (at, FISCAL, NULL))
    at++;
  const SeraiPiece *piece = serai_reading_at (reading, at);
  gboolean is_year = piece->kind == SERAI_TOKEN_NUMBER && strlen (piece->folded) == 4
                     && (piece->folded[0] == '1' || piece->folded[0] == '2');
  return is_year || READ (at, SPAN, NULL) || READ (at, MOMENT, NULL) || READ (at, MONTH, NULL);
}

/* Whether "a third", "half", "two fifths" states a share or a change. */
static gboolean
is_share (const SeraiReading *reading, const SeraiNumeral *numeral)
{
  guint before = numeral->first - 1, after = numeral->end;
  const SeraiPiece *next = serai_reading_at (reading, after);
  gboolean has_before = numeral->first > 0;
  if (is_part_of_time (reading, after) || next->is_joined
      || (serai_reading_is_word (reading, after, "-") && !next->space_before))
    return FALSE;
  if (has_before && (READ (before, ORDINAL, NULL) || READ (before, SHIFT, NULL)))
    return FALSE;
  gboolean continues =
      READ (after, OF, NULL) || READ (after, INSIDE, NULL) || READ (after, COMPARED, NULL);
  double count;
  gboolean is_counted = READ (numeral->first, UNIT, &count);
  if (is_counted)
    return TRUE;
  if (!READ (numeral->first, ARTICLE, NULL)) /* "half", "треть" */
    {
      SeraiBound bound;
      if (serai_lexicon_is_inflected (reading->lexicon) && next->kind == SERAI_TOKEN_WORD
          && !next->is_capital && !READ (after, STOP, NULL))
        return TRUE; /* "треть поставок" */
      return continues || (has_before && READ (before, MOVE, NULL))
             || (has_before
                 && serai_numeral_read_hedge (reading, numeral->first, TRUE, &bound) > 0);
    }
  if (has_before && READ (before, INSIDE, NULL) && !continues)
    return FALSE; /* "in a quarter" */
  /* "by almost a quarter last year" */
  SeraiBound hedge;
  guint n_hedge = has_before ? serai_numeral_read_hedge (reading, numeral->first, TRUE, &hedge) : 0;
  gboolean moves = numeral->first > n_hedge && READ (numeral->first - n_hedge - 1, MOVE, NULL);
  return continues || next->kind != SERAI_TOKEN_WORD || READ (after, STOP, NULL) || moves;
}

/* "1/3 of the loan" */
static gboolean
is_figure_share (const SeraiReading *reading, const SeraiNumeral *numeral)
{
  return READ (numeral->end, OF, NULL) && !is_part_of_time (reading, numeral->end);
}

static gboolean
read_percent (SeraiReading *reading, SeraiAmount *amount)
{
  const SeraiNumeral *numeral = &amount->numeral;
  double factor = 1;
  guint end = read_percent_word (reading, numeral->end, &factor);
  /* "half a percent", "a quarter of a percent" */
  if (end == numeral->end && numeral->is_fraction)
    {
      guint at = numeral->end + (READ (numeral->end, OF, NULL) ? 1 : 0);
      if (READ (at, ARTICLE, NULL)
          && (end = read_percent_word (reading, at + 1, &factor)) == at + 1)
        end = numeral->end;
    }
  if (end == numeral->end)
    {
      if (!numeral->is_fraction
          || !(numeral->is_figure_fraction ? is_figure_share (reading, numeral)
                                           : is_share (reading, numeral)))
        return FALSE;
      factor = 100;
    }
  amount->kind = SERAI_AMOUNT_PERCENT;
  amount->number = serai_number_round (numeral->number * factor);
  amount->step = numeral->step * factor;
  amount->end = end;
  return TRUE;
}

/* "1.5 times", "2.5-fold"; "three times" alone counts events and is none. */
static gboolean
read_times (SeraiReading *reading, SeraiAmount *amount)
{
  const SeraiNumeral *numeral = &amount->numeral;
  guint at = skip_hyphen (reading, numeral->end);
  if (READ (at, FOLD, NULL))
    {
      amount->kind = SERAI_AMOUNT_TIMES;
      amount->end = at + 1;
      return TRUE;
    }
  /* "by a factor of 2.4" */
  if (numeral->first >= 2 && serai_reading_match (reading, numeral->first - 2, "factor of") > 0)
    {
      amount->kind = SERAI_AMOUNT_TIMES;
      amount->end = numeral->end;
      return TRUE;
    }
  if (!READ (at, TIMES, NULL))
    return FALSE;
  gboolean is_multiple = numeral->has_decimals || READ (at + 1, COMPARED, NULL);
  SeraiBound bound;
  guint lead = numeral->first - serai_numeral_read_hedge (reading, numeral->first, FALSE, &bound);
  gboolean is_led = READ (numeral->first - 1, TIMES_LEAD, NULL)
                    || (lead > 0 && READ (lead - 1, TIMES_LEAD, NULL));
  if (numeral->first > 0 && is_led)
    is_multiple = TRUE; /* "в 5 раз", "в более чем 5 раз" */
  for (guint back = 1; back <= 4 && back <= numeral->first && !is_multiple; back++)
    {
      if (serai_reading_at (reading, numeral->first - back)->kind != SERAI_TOKEN_WORD)
        break;
      is_multiple = READ (numeral->first - back, MOVE, NULL);
    }
  amount->kind = is_multiple ? SERAI_AMOUNT_TIMES : SERAI_AMOUNT_COUNT;
  amount->end = at + 1;
  amount->unit = serai_reading_at (reading, at)->span;
  if (!is_multiple)
    {
      amount->end = serai_measure_read_quotients (reading, at + 1); /* "four times per week" */
      amount->unit.end = serai_reading_at (reading, amount->end - 1)->span.end;
    }
  return TRUE;
}

gboolean
serai_amount_read (SeraiReading *reading, guint i, SeraiAmount *out_amount)
{
  *out_amount = (SeraiAmount){0};
  if (!serai_numeral_read (reading, i, &out_amount->numeral))
    {
      out_amount->end = MAX (out_amount->numeral.end, i);
      return FALSE;
    }
  const SeraiNumeral *numeral = &out_amount->numeral;
  out_amount->first = i;
  out_amount->end = numeral->end;
  out_amount->number = numeral->number;
  out_amount->step = numeral->step;
  out_amount->has_own_unit = TRUE;
  /* "1/4 inch", "one-half miles" */
  if (numeral->is_fraction)
    {
      guint hyphen = skip_hyphen (reading, numeral->end);
      guint end = serai_measure_read (reading, hyphen, numeral);
      if (end > hyphen)
        {
          out_amount->kind = SERAI_AMOUNT_COUNT;
          out_amount->end = end;
          out_amount->is_measure = TRUE;
          out_amount->unit = (SeraiSpan){serai_reading_at (reading, hyphen)->span.start,
                                         serai_reading_at (reading, end - 1)->span.end};
          return TRUE;
        }
    }
  if (read_percent (reading, out_amount))
    return TRUE;
  if (!numeral->is_fraction
      && (read_money (reading, out_amount) || read_times (reading, out_amount)))
    return TRUE;
  out_amount->end = numeral->is_fraction
                        ? numeral->end
                        : serai_counted_read (reading, numeral->end, numeral, &out_amount->unit,
                                              &out_amount->is_measure);
  out_amount->has_own_unit = out_amount->end > numeral->end;
  out_amount->kind = out_amount->has_own_unit ? SERAI_AMOUNT_COUNT : SERAI_AMOUNT_BARE;
  if (out_amount->has_own_unit && numeral->short_scale > 0
      && out_amount->unit.start > serai_reading_at (reading, numeral->end)->span.start)
    {
      out_amount->number = serai_number_round (numeral->number * numeral->short_scale);
      out_amount->step *= numeral->short_scale;
      out_amount->numeral.scale = numeral->short_scale;
    }
  return TRUE;
}
