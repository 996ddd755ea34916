/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A measure in two units, the smaller after the greater: "5 feet 2 inches", "3 hours and 20
 * minutes". */
#include "language/amount.h"

#include "base/number.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

/* Words of both units, parted by blanks, and how many of the smaller make one of the greater. */
static const struct
{
  const char *greater;
  const char *smaller;
  double n;
} pairs[] = {
    {"feet foot ft", "inches inch in", 12},
    {"pounds pound lb lbs", "ounces ounce oz", 16},
    {"miles mile", "yards yard", 1760},
    {"kilometres kilometers kilometre kilometer km", "metres meters metre meter m", 1000},
    {"metres meters metre meter m", "centimetres centimeters centimetre centimeter cm", 100},
    {"kilograms kilogrammes kilos kg", "grams grammes g", 1000},
    {"hours hour hrs hr", "minutes minute mins min", 60},
    {"minutes minute mins min", "seconds second secs sec", 60},
};

static gboolean
is_listed (const char *list, const char *word, gsize length)
{
  for (const char *p = list; *p != '\0';)
    {
      gsize n = strcspn (p, " ");
      if (n == length && strncmp (p, word, n) == 0)
        return TRUE;
      p += n + (p[n] == ' ');
    }
  return FALSE;
}

/* What stands behind the amount's number, without a hyphen. */
static SeraiSpan
get_unit (const SeraiReading *reading, const SeraiAmount *amount)
{
  return (SeraiSpan){serai_reading_at (reading, amount->numeral.end)->span.start,
                     serai_reading_at (reading, amount->end - 1)->span.end};
}

static double
find_factor (const char *text, SeraiSpan greater, SeraiSpan smaller)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (is_listed (pairs[i].greater, text + greater.start, serai_span_length (greater))
        && is_listed (pairs[i].smaller, text + smaller.start, serai_span_length (smaller)))
      return pairs[i].n;
  return 0;
}

void
serai_compound_read (SeraiReading *reading, SeraiAmount *amount)
{
  SeraiAmount part;
  guint at = amount->end + (READ (amount->end, AND, NULL) ? 1 : 0);
  const SeraiNumeral *numeral = &amount->numeral;
  /* "5 pounds 4 ounces" are no money. */
  gboolean may_be_measure =
      amount->kind == SERAI_AMOUNT_COUNT
      || (amount->kind == SERAI_AMOUNT_MONEY && amount->first == numeral->first);
  if (!may_be_measure || amount->end == numeral->end || numeral->has_decimals
      || numeral->is_fraction || numeral->scale > 1 || amount->number < 0
      || !serai_amount_read (reading, at, &part) || part.first != at
      || part.kind != SERAI_AMOUNT_COUNT || part.end == part.numeral.end || part.number < 0)
    return;
  SeraiSpan unit = get_unit (reading, amount);
  double n = find_factor (reading->passage->tokens->text, unit, get_unit (reading, &part));
  if (n == 0 || part.number >= n)
    return;
  amount->kind = SERAI_AMOUNT_COUNT;
  amount->unit = unit;
  amount->number = serai_number_round (amount->number + part.number / n);
  amount->step = part.step / n;
  amount->end = part.end;
}
