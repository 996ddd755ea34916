/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Months and years told as a number: "for 9 months of 2023", "over the past five years". */
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

/* So many years in the tokens of [@first, @end): "five years", "two decades"; 0 where none. */
static int
read_years (const SeraiClaimReader *self, guint first, guint end)
{
  const SeraiTokens *tokens = self->passage->tokens;
  for (guint i = first; i + 1 < end && i + 1 < tokens->tokens->len; i++)
    {
      const char *unit = serai_tokens_at (tokens, i + 1)->folded;
      int number = serai_small_number_read (serai_tokens_at (tokens, i)->folded);
      if (number > 1 && strcmp (unit, "years") == 0)
        return number;
    }
  for (guint i = first; i < end && i < tokens->tokens->len; i++)
    if (strcmp (serai_tokens_at (tokens, i)->folded, "decade") == 0)
      return 10;
  return 0;
}

int
serai_claim_reader_find_past_years (const SeraiClaimReader *self, SeraiClause clause)
{
  for (guint i = clause.first; i < clause.end; i++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, i);
      const char *text = serai_atom_get_text (atom, self->passage);
      gboolean opens = serai_atom_is (atom, SERAI_CLASS_PAST_YEARS);
      if (!opens && atom->kind == SERAI_CLASS_DATE)
        for (guint t = atom->first; t < atom->end; t++)
          {
            text = serai_tokens_at (self->passage->tokens, t)->folded;
            opens = opens || strcmp (text, "past") == 0 || strcmp (text, "last") == 0;
          }
      int years = opens ? read_years (self, atom->first, atom->end + 3) : 0;
      if (years > 0)
        return years;
      /* "has grown 2.4 times in three years" */
      if (i > clause.first && (strcmp (text, "in") == 0 || strcmp (text, "within") == 0)
          && serai_atom_is_figure (self->atoms, i - 1))
        years = read_years (self, atom->end, atom->end + 2);
      if (years > 0)
        return years;
    }
  return 0;
}

SeraiPeriod
serai_claim_reader_find_within (const SeraiClaimReader *self, SeraiClause clause)
{
  for (guint i = clause.first; i < clause.end; i++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, i);
      if (!serai_atom_is (atom, SERAI_CLASS_WITHIN) && atom->kind != SERAI_CLASS_DATE
          && strcmp (serai_atom_get_text (atom, self->passage), "in") != 0)
        continue;
      int years = read_years (self, atom->first, atom->end + 3);
      if (years > 0 && self->passage->published != 0)
        return serai_period_year (
            serai_period_get_year (serai_period_day (self->passage->published)) + years);
    }
  return SERAI_PERIOD_NONE;
}

static int
get_months (const SeraiAtom *atom)
{
  const SeraiWord *word = serai_atom_get_word (atom, SERAI_CLASS_EARLIER);
  return word != NULL ? (int) word->number * MONTHS_OF_YEAR + word->code : 0;
}

int
serai_claim_reader_find_earlier (const SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = i + 1; at < clause.end && at < i + 6; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (serai_atom_is_figure (self->atoms, at))
        break;
      if (get_months (atom) > 0)
        return get_months (atom);
      if (atom->kind == SERAI_CLASS_DATE)
        return 0;
    }
  /* "two years earlier they had stood at 5.5 billion" */
  for (guint at = clause.first; at < i && at < clause.first + 3; at++)
    if (get_months (serai_atom (self->atoms, at)) > 0)
      return get_months (serai_atom (self->atoms, at));
  return 0;
}

int
serai_claim_reader_find_base_earlier (const SeraiClaimReader *self, SeraiClause clause, guint i)
{
  /* What follows the figure is nearer than what stands before it. */
  for (guint at = i + 1; at < clause.end; at++)
    {
      if (serai_atom_is_figure (self->atoms, at))
        break;
      if (get_months (serai_atom (self->atoms, at)) > 0)
        return get_months (serai_atom (self->atoms, at));
    }
  for (guint at = clause.first; at < clause.end; at++)
    if (get_months (serai_atom (self->atoms, at)) > 0
        && get_months (serai_atom (self->atoms, at)) != MONTHS_OF_YEAR)
      return get_months (serai_atom (self->atoms, at));
  return MONTHS_OF_YEAR;
}

SeraiPeriod
serai_claim_shift_back (SeraiPeriod period, int months)
{
  int year, month, to_year, to_month;
  if (!serai_period_is_set (period) || months % MONTHS_OF_YEAR == 0 || period.first == 0
      || period.last == 0)
    return serai_period_shift_years (period, -months / MONTHS_OF_YEAR);
  serai_day_split (period.first, &year, &month, NULL);
  serai_day_split (period.last, &to_year, &to_month, NULL);
  int first = year * MONTHS_OF_YEAR + month - 1 - months;
  int last = to_year * MONTHS_OF_YEAR + to_month - 1 - months;
  return serai_period_months (first / MONTHS_OF_YEAR, first % MONTHS_OF_YEAR + 1,
                              last / MONTHS_OF_YEAR, last % MONTHS_OF_YEAR + 1);
}
