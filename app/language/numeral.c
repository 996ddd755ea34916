/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A number in figures, in words, or in both. */
#include "language/numeral.h"

#include "base/number.h"

#include <math.h>
#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

/* A hyphen between a figure and the word that belongs to it: "32-million-dollar". */
static guint
skip_tight_hyphen (const SeraiReading *reading, guint i)
{
  return serai_reading_is_word (reading, i, "-") && !serai_reading_at (reading, i)->space_before
                 && !serai_reading_at (reading, i + 1)->space_before
             ? i + 1
             : i;
}

/* "million", "lakh crore", "hundred thousand"; @i where there is none. */
static guint
read_scales (const SeraiReading *reading, guint i, double *inout_scale)
{
  double factor;
  for (guint at = skip_tight_hyphen (reading, i);
       READ (at, SCALE, &factor) || (at > i && READ (at, HUNDRED, &factor)); at = i)
    {
      *inout_scale *= factor;
      i = at + 1;
      if (serai_reading_is_word (reading, i, ".") && !serai_reading_at (reading, i)->space_before
          && serai_reading_at (reading, i + 1)->sentence == serai_reading_at (reading, i)->sentence
          && !serai_reading_at (reading, i + 1)->is_capital)
        {
          /* "mln. dollars": the point of an abbreviation. */
          const char *after = serai_reading_at (reading, i + 1)->folded;
          if (g_unichar_isalpha (g_utf8_get_char (after)))
            i++;
        }
    }
  return i;
}

/* "and a half", "and three quarters": the part, and the piece after it; else @i. */
static guint
read_and_part (const SeraiReading *reading, guint i, double *out_part)
{
  double count = 1, part;
  if (READ (i, WITH_PART, NULL) && READ (i + 1, FRACTION, out_part))
    return i + 2; /* "с половиной" */
  if (!READ (i, AND, NULL) || !(READ (i + 1, ARTICLE, &count) || READ (i + 1, UNIT, &count))
      || !READ (i + 2, FRACTION, &part))
    return i;
  *out_part = count * part;
  return *out_part < 1 ? i + 3 : i;
}

static void
read_short_scale (const SeraiReading *reading, SeraiNumeral *numeral)
{
  double factor;
  if (numeral->scale > 1 || !READ (numeral->end, SHORT_SCALE, &factor))
    return;
  numeral->short_scale = factor;
  numeral->short_end = numeral->end + 1;
}

static gboolean
read_figure (const SeraiReading *reading, guint i, SeraiNumeral *out)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  double number, part;
  guint n_decimals;
  if (piece->kind != SERAI_TOKEN_NUMBER
      || !serai_number_parse (piece->folded, strlen (piece->folded), &number, &n_decimals))
    return FALSE;
  double step = pow (10, -(double) n_decimals);
  guint end = i + 1;
  guint after_part = read_and_part (reading, end, &part);
  if (after_part > end && n_decimals == 0)
    {
      number += part;
      step = 0.1;
      end = after_part;
    }
  double scale = 1;
  guint after_scale = read_scales (reading, end, &scale);
  *out = (SeraiNumeral){.first = i,
                        .end = after_scale,
                        .number = number * scale,
                        .step = step * scale,
                        .scale = scale,
                        .has_decimals = step < 1,
                        .is_bare_figure = after_scale == i + 1};
  read_short_scale (reading, out);
  return TRUE;
}

/* "1 billion 250 million": a second figure with a smaller scale belongs to it. */
static void
read_smaller_parts (const SeraiReading *reading, SeraiNumeral *numeral)
{
  double least = numeral->scale;
  while (least > 1)
    {
      SeraiNumeral part;
      if (!read_figure (reading, numeral->end, &part) || part.scale <= 1 || part.scale >= least
          || part.number >= least)
        return;
      numeral->number += part.number;
      numeral->step = part.step;
      numeral->end = part.end;
      least = part.scale;
    }
}

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
          if (READ (at, UNIT, &value) && value < 10)
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

/* "twenty-five thousand four hundred", "one and a half billion", "a billion and a half". */
static gboolean
read_words (const SeraiReading *reading, guint i, SeraiNumeral *out)
{
  double total = 0, step = 1, largest = 1, least = G_MAXDOUBLE, part;
  guint at = i;
  gboolean has_part = FALSE;
  for (;;)
    {
      double number, scale = 1;
      guint after = read_hundreds (reading, at, &number);
      if (after == at && total == 0 && READ (at, ARTICLE, NULL)
          && (READ (at + 1, SCALE, NULL) || READ (at + 1, DOZEN, NULL)))
        {
          number = 1;
          after = at + 1;
        }
      else if (after == at && total == 0 && READ (at, ONE_SCALE, NULL))
        number = 1;
      else if (after == at)
        break;
      has_part = has_part || number != floor (number); /* "полтора" */
      guint after_part = read_and_part (reading, after, &part);
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
      guint after_scale = read_scales (reading, after, &scale);
      after_part = read_and_part (reading, after_scale, &part);
      if (scale > 1 && !has_part && after_part > after_scale)
        {
          number += part;
          after_scale = after_part;
          has_part = TRUE;
        }
      if (scale >= least)
        break;
      total += number * scale;
      step = (has_part ? 0.1 : 1) * scale;
      largest = MAX (largest, scale);
      least = scale;
      at = after_scale;
      if (scale == 1 || has_part)
        break;
    }
  if (at == i)
    return FALSE;
  *out = (SeraiNumeral){.first = i,
                        .end = at,
                        .number = total,
                        .step = step,
                        .scale = largest,
                        .is_words = TRUE,
                        .has_decimals = has_part};
  return TRUE;
}

/* "half", "a third", "three quarters"; with "of a million" or "a million" after it a number. */
static gboolean
read_fraction (const SeraiReading *reading, guint i, SeraiNumeral *out)
{
  double count = 1, part;
  guint at = i;
  gboolean has_count = READ (at, UNIT, &count) || READ (at, ARTICLE, &count);
  gboolean needs_count = !serai_lexicon_is_inflected (reading->lexicon);
  at += has_count;
  if (!has_count && READ (at, ORDINAL, &part) && READ (at + 1, PART_NOUN, NULL) && part > 1)
    {
      part = 1 / part; /* "пятая часть" */
      at++;
    }
  else if (!READ (at, FRACTION, &part) || (!has_count && needs_count && part != 0.5)
           || count * part >= 1)
    return FALSE;
  at++;
  *out = (SeraiNumeral){.first = i,
                        .end = at,
                        .number = count * part,
                        .step = 0.02,
                        .scale = 1,
                        .is_words = TRUE,
                        .is_fraction = TRUE};

  /* "half a million", "three quarters of a million" */
  guint after_of = at + (READ (at, OF, NULL) ? 1 : 0);
  double scale = 1;
  if (!READ (after_of, ARTICLE, NULL) && part != 0.5)
    return TRUE;
  guint scale_at = after_of + (READ (after_of, ARTICLE, NULL) ? 1 : 0);
  double dozen;
  guint end = read_scales (reading, scale_at, &scale);
  if (READ (scale_at, DOZEN, &dozen))
    {
      scale = dozen;
      end = scale_at + 1;
    }
  if (end > scale_at && scale > 1)
    {
      out->end = end;
      out->number *= scale;
      out->step = 0.1 * scale;
      out->scale = scale;
      out->is_fraction = FALSE;
      out->has_decimals = TRUE;
    }
  return TRUE;
}

gboolean
serai_numeral_read (const SeraiReading *reading, guint i, SeraiNumeral *out_numeral)
{
  if (!read_fraction (reading, i, out_numeral))
    {
      if (read_figure (reading, i, out_numeral))
        read_smaller_parts (reading, out_numeral);
      else if (!read_words (reading, i, out_numeral))
        {
          out_numeral->end = i;
          return FALSE;
        }
    }
  return i == 0 || !READ (i - 1, VAGUE, NULL);
}

/* "довести до 2 млрд", "вырос до 20 процентов": where it goes to, not what it keeps below. */
static gboolean
is_goal (const SeraiReading *reading, guint hedge)
{
  const SeraiPiece *piece = serai_reading_at (reading, hedge);
  if (!READ (hedge, TO, NULL))
    return FALSE;
  for (guint back = 1; back <= 10 && back <= hedge; back++)
    {
      const SeraiPiece *before = serai_reading_at (reading, hedge - back);
      if (before->sentence != piece->sentence)
        return FALSE;
      if (READ (hedge - back, RAISED, NULL))
        return TRUE;
    }
  return FALSE;
}

guint
serai_numeral_read_hedge (const SeraiReading *reading,
                          guint first,
                          gboolean allow_verbs,
                          SeraiBound *out_bound)
{
  guint n_hedges;
  const SeraiHedge *hedges = serai_lexicon_get_hedges (reading->lexicon, &n_hedges);
  /* "более чем на двадцать", "почти в два раза" */
  if (first > 1 && READ (first - 1, TIMES_LEAD, NULL))
    {
      guint n = serai_numeral_read_hedge (reading, first - 1, FALSE, out_bound);
      return n > 0 ? n + 1 : 0;
    }
  for (guint i = 0; i < n_hedges; i++)
    {
      guint n = serai_reading_match_before (reading, first, hedges[i].words);
      if (n == 0 || (hedges[i].is_verb && !allow_verbs) || (n == 1 && is_goal (reading, first - 1)))
        continue;
      *out_bound = hedges[i].bound;
      return hedges[i].is_verb ? 0 : n;
    }
  return 0;
}
