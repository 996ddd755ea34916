/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When something is due. */
#include "language/due.h"

#include "language/small-number.h"

#include <string.h>

static const char *
word_at (const SeraiPassage *passage, guint token)
{
  return token < passage->tokens->tokens->len ? serai_tokens_at (passage->tokens, token)->folded
                                              : "";
}

/* "a month", "an hour" is one. */
static int
read_number (const char *text)
{
  return strcmp (text, "a") == 0 || strcmp (text, "an") == 0 ? 1 : serai_small_number_read (text);
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

/* The whole month of @day. */
static SeraiPeriod
month_of (guint32 day)
{
  int year, month;
  serai_day_split (day, &year, &month, NULL);
  return serai_period_month (year, month);
}

/* "within two years", "in the next six months", "in a year's time", from the word at token @t. */
static gboolean
read_within_at (const SeraiPassage *passage, guint t, guint end, SeraiPeriod *out_due)
{
  const char *opener = word_at (passage, t);
  gboolean is_in = strcmp (opener, "in") == 0;
  if (!is_in && strcmp (opener, "within") != 0 && strcmp (opener, "over") != 0)
    return FALSE;
  guint at = t + 1;
  gboolean is_next = FALSE;
  for (; at < end; at++)
    {
      const char *word = word_at (passage, at);
      if (strcmp (word, "next") == 0 || strcmp (word, "coming") == 0)
        is_next = TRUE;
      else if (strcmp (word, "the") != 0)
        break;
    }
  int number = read_number (word_at (passage, at));
  guint32 last = number > 0 && at + 1 < end
                     ? add_span (passage->published, number, word_at (passage, at + 1))
                     : 0;
  gboolean is_time =
      strcmp (word_at (passage, at + 2), "'s") == 0 || strcmp (word_at (passage, at + 2), "'") == 0;
  if (last == 0 || (is_in && !is_next && number == 1 && !is_time)
      || (strcmp (opener, "over") == 0 && !is_next))
    return FALSE;
  *out_due = is_time ? month_of (last) : (SeraiPeriod){passage->published, last};
  return TRUE;
}

/* "from the next academic year": September to August. */
static gboolean
read_academic_year (const SeraiPassage *passage, guint t, guint end, SeraiPeriod *out_due)
{
  static const char *const phrases[] = {"next academic year",   "new academic year",
                                        "coming academic year", "next school year",
                                        "new school year",      "coming school year"};
  for (guint k = 0; k < G_N_ELEMENTS (phrases); k++)
    {
      guint n = serai_tokens_match (passage->tokens, t, phrases[k]);
      if (n == 0 || t + n > end)
        continue;
      int year, month;
      serai_day_split (passage->published, &year, &month, NULL);
      year += month >= 9;
      *out_due = serai_period_months (year, 9, year + 1, 8);
      return TRUE;
    }
  return FALSE;
}

/* Feasts with a day of their own: "before Nowruz". */
static gboolean
read_feast (const SeraiPassage *passage, guint t, SeraiPeriod *out_due)
{
  static const struct
  {
    const char *name;
    int month;
    int day;
  } feasts[] = {{"nowruz", 3, 21},
                {"navruz", 3, 21},
                {"novruz", 3, 21},
                {"nauryz", 3, 22},
                {"christmas", 12, 25}};
  for (guint k = 0; k < G_N_ELEMENTS (feasts); k++)
    if (strcmp (word_at (passage, t), feasts[k].name) == 0)
      {
        int year = serai_period_get_year (serai_period_day (passage->published));
        guint32 day = serai_day (year, feasts[k].month, feasts[k].day);
        if (day < passage->published)
          day = serai_day (year + 1, feasts[k].month, feasts[k].day);
        *out_due = serai_period_day (day);
        return TRUE;
      }
  return FALSE;
}

/* Times that only a plan names. */
static gboolean
read_plan_time (const SeraiPassage *passage, guint first, guint end, SeraiPeriod *out_due)
{
  for (guint t = first; t < end; t++)
    if (read_within_at (passage, t, end, out_due) || read_academic_year (passage, t, end, out_due)
        || read_feast (passage, t, out_due))
      return TRUE;
  return FALSE;
}

static gboolean
has_year (const SeraiPassage *passage, const SeraiMention *mention)
{
  guint n_digits = 0, most = 0;
  for (guint i = mention->span.start; i < mention->span.end; i++)
    {
      n_digits = g_ascii_isdigit (passage->tokens->text[i]) ? n_digits + 1 : 0;
      most = MAX (most, n_digits);
    }
  return most >= 4;
}

/* "by the autumn" of a plan is the next one, where the words name no year. */
static SeraiPeriod
make_future (const SeraiPassage *passage, const SeraiMention *mention)
{
  SeraiPeriod period = mention->value.period;
  gboolean has_digits = FALSE;
  guint first = serai_passage_token_at (passage, mention->span.start);
  for (guint i = mention->span.start; i < mention->span.end; i++)
    has_digits = has_digits || g_ascii_isdigit (passage->tokens->text[i]);
  gboolean is_part = period.first != 0 && period.last - period.first < 200;
  /* "from 1 May": the next one, where no year is named. */
  const char *lead = first > 0 ? word_at (passage, first - 1) : "";
  gboolean is_led = strcmp (lead, "from") == 0 || strcmp (lead, "by") == 0
                    || strcmp (lead, "until") == 0 || strcmp (lead, "before") == 0;
  gboolean is_season =
      (!has_digits || (is_led && !has_year (passage, mention))) && is_part
      && period.last < passage->published && period.last + 366 > passage->published
      && strstr (word_at (passage, serai_passage_token_at (passage, mention->span.start)), "last")
             == NULL;
  return is_season ? serai_period_shift_years (period, 1) : period;
}

SeraiPeriod
serai_due_find (GArray *atoms, const SeraiPassage *passage, guint first, guint end)
{
  SeraiPeriod due = SERAI_PERIOD_NONE;
  if (first >= end)
    return due;
  if (passage->published != 0
      && read_plan_time (passage, serai_atom (atoms, first)->first,
                         serai_atom (atoms, end - 1)->end, &due))
    return due;
  for (guint i = first; i < end; i++)
    {
      const SeraiAtom *atom = serai_atom (atoms, i);
      if (atom->kind != SERAI_CLASS_DATE)
        continue;
      SeraiPeriod period = make_future (passage, serai_atom_get_mention (atom, passage));
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
