/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A number in figures, in words, or in both. */
#include "language/numeral.h"

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

guint
serai_numeral_read_scales (const SeraiReading *reading,
                           guint i,
                           gboolean allow_hundred,
                           double *inout_scale)
{
  double factor;
  for (guint at = skip_tight_hyphen (reading, i);
       READ (at, SCALE, &factor) || ((at > i || allow_hundred) && READ (at, HUNDRED, &factor));
       at = i)
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

guint
serai_numeral_read_part (const SeraiReading *reading, guint i, double *out_part)
{
  double count = 1, part;
  if (READ (i, AND_HALF, out_part))
    return i + 1; /* "жарым" */
  if (READ (i, WITH_PART, NULL) && READ (i + 1, FRACTION, out_part))
    return i + 2; /* "с половиной" */
  if (!READ (i, AND, NULL) || !(READ (i + 1, ARTICLE, &count) || READ (i + 1, UNIT, &count))
      || !READ (i + 2, FRACTION, &part))
    return i;
  *out_part = count * part;
  return *out_part < 1 ? i + 3 : i;
}

/* "-", "minus" right before a number that nothing before it claims: the number's first piece; @i
 * where there is no sign. */
static guint
skip_sign (const SeraiReading *reading, guint i, double *out_sign)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  const SeraiPiece *before = serai_reading_at (reading, i - 1);
  *out_sign = 1;
  if (READ (i, MINUS, NULL))
    {
      *out_sign = -1;
      return i + 1;
    }
  gboolean is_minus = strcmp (piece->folded, "-") == 0;
  if ((!is_minus && strcmp (piece->folded, "+") != 0)
      || serai_reading_at (reading, i + 1)->space_before
      || serai_reading_at (reading, i + 1)->kind != SERAI_TOKEN_NUMBER)
    return i;
  gboolean is_free = i == 0 || piece->space_before || before->folded[0] == '\0'
                     || strchr ("(<>=~$", before->folded[0]) != NULL
                     || READ (i - 1, CURRENCY_SIGN, NULL);
  /* "2019 -21" and "3 - 4" are spans. */
  if (!is_free || (i > 0 && before->kind == SERAI_TOKEN_NUMBER))
    return i;
  *out_sign = is_minus ? -1 : 1;
  return i + 1;
}

static gboolean
read_unsigned (const SeraiReading *reading, guint i, SeraiNumeral *out_numeral)
{
  if (serai_numeral_read_fraction (reading, i, out_numeral))
    return TRUE;
  if (serai_numeral_read_figure (reading, i, out_numeral))
    {
      serai_numeral_read_smaller (reading, out_numeral);
      return TRUE;
    }
  return serai_numeral_read_words (reading, i, out_numeral);
}

gboolean
serai_numeral_read (const SeraiReading *reading, guint i, SeraiNumeral *out_numeral)
{
  double sign;
  guint at = skip_sign (reading, i, &sign);
  if (!read_unsigned (reading, at, out_numeral))
    {
      *out_numeral = (SeraiNumeral){.end = i};
      return FALSE;
    }
  out_numeral->first = i;
  out_numeral->number *= sign;
  return i == 0 || !READ (i - 1, VAGUE, NULL);
}

/* "довести до 2 млрд", "вырос до 20 процентов": where it goes to, not what it keeps below. */
static gboolean
is_goal (const SeraiReading *reading, guint hedge)
{
  const SeraiPiece *piece = serai_reading_at (reading, hedge);
  if (!READ (hedge, TO, NULL))
    return FALSE;
  for (guint back = 1; back <= 25 && back <= hedge; back++)
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
  /* The longest: "no less than" is more than "less than". */
  const SeraiHedge *best = NULL;
  guint n_best = 0;
  for (guint i = 0; i < n_hedges; i++)
    {
      guint n = serai_reading_match_before (reading, first, hedges[i].words);
      if (n <= n_best || (hedges[i].is_verb && !allow_verbs)
          || (n == 1 && is_goal (reading, first - 1)))
        continue;
      best = &hedges[i];
      n_best = n;
    }
  if (best == NULL)
    return 0;
  *out_bound = best->bound;
  return best->is_verb ? 0 : n_best;
}
