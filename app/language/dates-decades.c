/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Decades and centuries: "the 1990s", "late 1990s", "the '90s", "the seventies", "19th century". */
#include "language/dates.h"

#include "language/numeral.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

/* What shows that a number is a decade's: the "s" that clings to it, "-е годы", "х годах". */
static guint
skip_decade_ending (const SeraiReading *reading, guint i)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  if (strcmp (piece->folded, "s") == 0 && !piece->space_before)
    return i + 1;
  if (strcmp (piece->folded, "'s") == 0 && !piece->space_before)
    return i + 1;
  double span;
  guint at = i + (strcmp (piece->folded, "-") == 0);
  if (at == i || !READ (at, ORDINAL_ENDING, NULL) || !READ (at + 1, SPAN, &span)
      || span != SERAI_SPAN_YEAR)
    return i;
  return at + 2;
}

/* "1990", "90" with an apostrophe or ending, "seventies": the decade's first year. */
static guint
read_decade (const SeraiReading *reading, guint i, int *out_year)
{
  double tens;
  if (READ (i, DECADE_NAME, &tens))
    {
      *out_year = 1900 + (int) tens;
      return i + 1;
    }
  gboolean has_apostrophe =
      serai_reading_is_word (reading, i, "'") && !serai_reading_at (reading, i + 1)->space_before;
  guint at = i + has_apostrophe;
  const SeraiPiece *piece = serai_reading_at (reading, at);
  gsize length = strlen (piece->folded);
  if (piece->kind != SERAI_TOKEN_NUMBER || (length != 2 && length != 4)
      || strspn (piece->folded, "0123456789") != length || piece->folded[length - 1] != '0')
    return i;
  int year = g_ascii_strtoll (piece->folded, NULL, 10);
  guint end = skip_decade_ending (reading, at + 1);
  if (end == at + 1 || (length == 4 && (year < 1500 || year > 2090)))
    return i;
  *out_year = length == 4 ? year : year < 30 ? 2000 + year : 1900 + year;
  return end;
}

/* "'82" */
static gboolean
read_short_year (const SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  const SeraiPiece *piece = serai_reading_at (reading, i + 1);
  if (!serai_reading_is_word (reading, i, "'") || piece->space_before
      || piece->kind != SERAI_TOKEN_NUMBER || strlen (piece->folded) != 2
      || strspn (piece->folded, "0123456789") != 2 || i == 0
      || !(READ (i - 1, IN, NULL) || READ (i - 1, SINCE, NULL) || READ (i - 1, MONTH, NULL))
      || serai_reading_is_word (reading, i + 2, "s"))
    return FALSE;
  int year = g_ascii_strtoll (piece->folded, NULL, 10);
  hit->end = i + 2;
  hit->period = serai_period_year (year < 40 ? 2000 + year : 1900 + year);
  return TRUE;
}

/* "19th century", "XIX века", "the twentieth century" */
static gboolean
read_century (const SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double which;
  const SeraiPiece *piece = serai_reading_at (reading, i);
  guint at = i + 1;
  if (!READ (i, ORDINAL, &which))
    {
      which = piece->kind == SERAI_TOKEN_NUMBER ? g_ascii_strtod (piece->folded, NULL) : 0;
      at += serai_reading_is_word (reading, at, "-");
      if (which == 0 || !READ (at, ORDINAL_ENDING, NULL))
        return FALSE;
      at++;
    }
  if (serai_reading_is_word (reading, at, "-"))
    at++;
  if (!READ (at, CENTURY, NULL) || which < 1 || which > 22)
    return FALSE;
  hit->end = at + 1;
  hit->period = serai_period_months (((int) which - 1) * 100 + 1, 1, (int) which * 100, 12);
  return TRUE;
}

gboolean
serai_dates_read_decades (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int year;
  double part = 0;
  if (read_century (reading, i, hit) || read_short_year (reading, i, hit))
    return TRUE;
  guint at = i;
  if (READ (i, PART, &part))
    {
      at = i + 1 + serai_reading_is_word (reading, i + 1, "-");
      if (READ (at, OF, NULL) && READ (at + 1, THE, NULL))
        at += 2;
    }
  guint end = read_decade (reading, at, &year);
  /* "the seventies", "in her seventies" */
  if (end == at
      || (READ (at, DECADE_NAME, NULL)
          && !(at > 0 && (READ (at - 1, THE, NULL) || READ (at - 1, PART, NULL)))))
    return FALSE;
  hit->end = end;
  int first = part == 2 ? 4 : part == 3 || part == 4 ? 6 : 0;
  int last = part == 1 ? 3 : part == 2 ? 6 : 9;
  hit->period = serai_period_months (year + first, 1, year + last, 12);
  return TRUE;
}
