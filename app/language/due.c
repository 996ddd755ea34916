/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When something is due. */
#include "language/due.h"

#include <stdlib.h>
#include <string.h>

static const char *
word_at (const SeraiPassage *passage, guint token)
{
  return token < passage->tokens->tokens->len ? serai_tokens_at (passage->tokens, token)->folded
                                              : "";
}

static int
read_number (const char *text)
{
  static const char *const words[] = {"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                      "seven", "eight", "nine", "ten",   "eleven", "twelve"};
  if (strcmp (text, "a") == 0 || strcmp (text, "an") == 0)
    return 1;
  for (guint i = 1; i < G_N_ELEMENTS (words); i++)
    if (strcmp (words[i], text) == 0)
      return (int) i;
  int number = atoi (text);
  return number > 0 && number <= 100 ? number : 0;
}

/* So many days, weeks, months, years after @from; 0 where @unit is none of them. */
static guint32
add_span (guint32 from, int number, const char *unit)
{
  static const struct
  {
    const char *name;
    int days;
    int months;
  } spans[] = {{"day", 1, 0},   {"week", 7, 0},    {"fortnight", 14, 0}, {"month", 0, 1},
               {"year", 0, 12}, {"quarter", 0, 3}, {"decade", 0, 120}};
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    if (g_str_has_prefix (unit, spans[i].name) && strlen (unit) <= strlen (spans[i].name) + 1)
      return spans[i].months > 0 ? serai_day_add_months (from, number * spans[i].months)
                                 : from + (guint32) (number * spans[i].days);
  return 0;
}

/* "within two years", "in the next six months", "within a month". */
static gboolean
read_within (const SeraiPassage *passage, guint first, guint end, SeraiPeriod *out_due)
{
  static const char *const openers[] = {"within", "next", "coming", "in"};
  for (guint t = first; t < end; t++)
    for (guint k = 0; k < G_N_ELEMENTS (openers); k++)
      {
        if (strcmp (word_at (passage, t), openers[k]) != 0)
          continue;
        guint at = t + 1;
        if (strcmp (word_at (passage, at), "the") == 0)
          at++;
        if (strcmp (word_at (passage, at), "next") == 0
            || strcmp (word_at (passage, at), "coming") == 0)
          at++;
        int number = read_number (word_at (passage, at));
        /* "in two months" is the month then; "in 10 days" is close enough to it. */
        guint32 last = number > 0 && at + 1 < end
                           ? add_span (passage->published, number, word_at (passage, at + 1))
                           : 0;
        if (last != 0 && (k != 3 || number > 1))
          {
            *out_due = (SeraiPeriod){passage->published, last};
            return TRUE;
          }
      }
  return FALSE;
}

SeraiPeriod
serai_due_find (GArray *atoms, const SeraiPassage *passage, guint first, guint end)
{
  SeraiPeriod due = SERAI_PERIOD_NONE;
  if (first >= end)
    return due;
  if (passage->published != 0
      && read_within (passage, serai_atom (atoms, first)->first, serai_atom (atoms, end - 1)->end,
                      &due))
    return due;
  for (guint i = first; i < end; i++)
    {
      const SeraiAtom *atom = serai_atom (atoms, i);
      if (atom->kind != SERAI_CLASS_DATE)
        continue;
      SeraiPeriod period = serai_atom_get_mention (atom, passage)->value.period;
      if (!serai_period_is_set (period) || (period.last != 0 && period.last < passage->published))
        continue;
      if (period.last == 0)
        period.last = period.first;
      if (period.last == passage->published && serai_period_is_set (due))
        continue;
      due = period;
    }
  if (serai_period_is_set (due) && due.first < passage->published)
    due.first = passage->published;
  return due;
}
