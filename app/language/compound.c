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
    {"stone stones", "pounds pound lb lbs", 14},
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
  if (amount->kind != SERAI_AMOUNT_COUNT || !amount->is_measure || numeral->has_decimals
      || numeral->is_fraction || numeral->scale > 1 || amount->number < 0
      || !serai_amount_read (reading, at, &part) || part.first != at
      || part.kind != SERAI_AMOUNT_COUNT || !part.is_measure || part.number < 0)
    return;
  double n = find_factor (reading->passage->tokens->text, amount->unit, part.unit);
  if (n == 0 || part.number >= n)
    return;
  amount->number = serai_number_round (amount->number + part.number / n);
  amount->step = part.step / n;
  amount->end = part.end;
}
