/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Months told as a quantity: "for 9 months of 2023", "the ten months of the current year". */
#include "language/claim-reader.h"
#include "language/small-number.h"

#include <string.h>

#define MONTHS_OF_YEAR 12

/* So many months in the atom at @i; 0 where it is no quantity of months. */
static int
read_months (const SeraiClaimReader *self, guint i)
{
  const SeraiAtom *atom = serai_atom (self->atoms, i);
  const SeraiMention *mention = serai_atom_get_mention (atom, self->passage);
  const SeraiTokens *tokens = self->passage->tokens;
  if (mention == NULL && atom->end < tokens->tokens->len
      && strcmp (serai_tokens_at (tokens, atom->end)->folded, "months") == 0)
    {
      int number = serai_small_number_read (serai_tokens_at (tokens, atom->first)->folded);
      return number >= 2 && number < MONTHS_OF_YEAR ? number : 0;
    }
  if (mention == NULL || mention->kind != SERAI_MENTION_QUANTITY || mention->value.unit == NULL
      || !g_str_has_prefix (mention->value.unit, "month"))
    return 0;
  double number = mention->value.number;
  return number >= 2 && number < MONTHS_OF_YEAR && number == (int) number ? (int) number : 0;
}

SeraiPeriod
serai_claim_reader_get_period (const SeraiClaimReader *self, guint i)
{
  SeraiPeriod period =
      serai_atom_get_mention (serai_atom (self->atoms, i), self->passage)->value.period;
  if (!serai_period_is_year (period))
    return period;
  for (guint at = i; at-- > 0 && i - at < 5;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      int months = read_months (self, at);
      if (months > 0)
        {
          int year = serai_period_get_year (period);
          return serai_period_months (year, 1, year, months);
        }
      gboolean is_between =
          serai_atom_is (atom, SERAI_CLASS_FILLER)
          || serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_OF)
          || strcmp (serai_atom_get_text (atom, self->passage), "months") == 0;
      if (!is_between)
        break;
    }
  return period;
}

SeraiPeriod
serai_claim_reader_find_months (const SeraiClaimReader *self, SeraiClause clause)
{
  int year, month, day;
  if (self->passage->published == 0)
    return SERAI_PERIOD_NONE;
  serai_day_split (self->passage->published, &year, &month, &day);
  for (guint at = clause.first; at < clause.end; at++)
    {
      int months = read_months (self, at);
      guint before = at;
      while (before > clause.first
             && serai_atom_is (serai_atom (self->atoms, before - 1), SERAI_CLASS_FILLER)
             && !serai_atom_is (serai_atom (self->atoms, before - 1), SERAI_CLASS_PREPOSITION))
        before--;
      if (months == 0 || before == clause.first)
        continue;
      const SeraiAtom *led = serai_atom (self->atoms, before - 1);
      gboolean is_span =
          serai_atom_has_code (led, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_IN)
          || serai_atom_has_code (led, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_FOR);
      if (!is_span || serai_atom_is (led, SERAI_CLASS_PAST_YEARS))
        continue;
      int of = months < month ? year : year - 1;
      return serai_period_months (of, 1, of, months);
    }
  return SERAI_PERIOD_NONE;
}
