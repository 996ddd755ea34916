/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When: the period of a claim's figure and what a change is compared with. */
#include "language/claim-reader.h"

#include <string.h>

#define DAYS_OF_A_MONTH 28

/* Articles and "in" don't part a comparison from its date. */
static gboolean
is_transparent (const SeraiAtom *atom)
{
  return serai_atom_is (atom, SERAI_CLASS_FILLER) || serai_atom_is (atom, SERAI_CLASS_FIGURE)
         || serai_atom_is (atom, SERAI_CLASS_SAME) || serai_atom_is (atom, SERAI_CLASS_BE)
         || serai_atom_is (atom, SERAI_CLASS_PRONOUN)
         || serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_IN)
         || serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_OF)
         || atom->kind == SERAI_CLASS_OTHER;
}

/* Several whole years. */
static gboolean
is_years (SeraiPeriod period)
{
  return serai_period_is_set (period) && period.last > period.first + 366
         && period.first == serai_period_year (serai_period_get_year (period)).first
         && period.last
                == serai_period_year (serai_period_get_year (serai_period_day (period.last))).last;
}

static SeraiPeriod
first_year (SeraiPeriod period)
{
  return serai_period_year (serai_period_get_year (period));
}

static SeraiPeriod
last_year (SeraiPeriod period)
{
  return serai_period_year (serai_period_get_year (serai_period_day (period.last)));
}

/* "the twelve months of 2021": the date is a part of its own phrase. */
static gboolean
is_of_time (const SeraiClaimReader *self, guint of)
{
  static const char *const times[] = {"months", "quarters", "course",  "period",
                                      "whole",  "season",   "results", "end"};
  for (guint k = 0; of > 0 && k < G_N_ELEMENTS (times); k++)
    if (strcmp (serai_atom_get_text (serai_atom (self->atoms, of - 1), self->passage), times[k])
        == 0)
      return TRUE;
  return FALSE;
}

/* "their January 2022 level", "July's figure". */
static gboolean
is_level_of (const SeraiClaimReader *self, guint i)
{
  static const char *const levels[] = {"level", "levels", "figure", "result", "total", "mark"};
  if (i + 1 >= self->atoms->len)
    return FALSE;
  const char *text = serai_atom_get_text (serai_atom (self->atoms, i + 1), self->passage);
  for (guint k = 0; k < G_N_ELEMENTS (levels); k++)
    if (strcmp (text, levels[k]) == 0)
      return TRUE;
  return FALSE;
}

/* "36.5 percent to the same period of 2021": a percentage leads to what it is compared with. */
static gboolean
is_same_as_before (const SeraiClaimReader *self, SeraiClause clause, guint i)
{
  static const char *const sames[] = {"same", "corresponding", "comparable", "similar"};
  const SeraiAtom *date = serai_atom (self->atoms, i);
  gboolean is_same = FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (sames); k++)
    is_same = is_same || strcmp (serai_atom_get_text (date, self->passage), sames[k]) == 0;
  for (guint at = i; is_same && at-- > clause.first;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (serai_atom_is_figure (self->atoms, at))
        return atom->kind == SERAI_CLASS_PERCENT || atom->kind == SERAI_CLASS_TIMES;
      if (serai_atom_is (atom, SERAI_CLASS_SHARE) || serai_atom_is (atom, SERAI_CLASS_SHARE_OF))
        return FALSE;
    }
  return FALSE;
}

/* Whether the date at @i is what something is compared with: "than in 2021", "from 2022",
 * "on the level of 2019". */
static gboolean
is_compared (const SeraiClaimReader *self, SeraiClause clause, guint i)
{
  if (serai_atom (self->atoms, i)->kind == SERAI_CLASS_DATE
      && is_years (serai_claim_reader_get_period (self, i)))
    return FALSE; /* "from 2015 to 2022" */
  if (is_level_of (self, i) || is_same_as_before (self, clause, i))
    return TRUE;
  for (guint steps = 0; i > clause.first && steps < 5; steps++, i--)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, i - 1);
      if (serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_OF)
          && is_of_time (self, i - 1))
        return FALSE;
      if (serai_atom_is (atom, SERAI_CLASS_COMPARE)
          && !serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_IN))
        return TRUE;
      if (strcmp (serai_atom_get_text (atom, self->passage), "what") == 0)
        return TRUE;
      /* "from 640.3 million in March": the amount is what is compared with. */
      gboolean is_base =
          atom->kind == SERAI_CLASS_MONEY && serai_claim_is_start (self, clause, i - 1);
      if (!is_transparent (atom) && !is_base)
        return FALSE;
    }
  return FALSE;
}

static gboolean
is_since (const SeraiClaimReader *self, SeraiClause clause, guint i)
{
  return i > clause.first
         && strcmp (serai_atom_get_text (serai_atom (self->atoms, i - 1), self->passage), "since")
                == 0;
}

/* A span of months that could be a period of trade. */
static gboolean
is_period (const SeraiClaimReader *self, guint i, gboolean in_future)
{
  if (serai_atom (self->atoms, i)->kind != SERAI_CLASS_DATE)
    return FALSE;
  SeraiPeriod period = serai_claim_reader_get_period (self, i);
  if (!serai_period_is_set (period) || period.first == 0 || period.last == 0)
    return FALSE;
  if (in_future)
    return TRUE;
  return period.last - period.first + 1 >= DAYS_OF_A_MONTH
         && (self->passage->published == 0 || period.first <= self->passage->published);
}

/* "the end of 2025" of a target is the year. */
static SeraiPeriod
round_to_year (SeraiPeriod period)
{
  SeraiPeriod year = serai_period_year (serai_period_get_year (period));
  if (period.last > period.first + 366)
    return serai_period_year (serai_period_get_year (serai_period_day (period.last)));
  return period.last == year.last && period.last - period.first < DAYS_OF_A_MONTH ? year : period;
}

static gboolean
ends_search (const SeraiClaimReader *self, guint i)
{
  return serai_atom_is_figure (self->atoms, i);
}

/* The date nearest to figure @i: after it up to the next figure, else before it. */
static gboolean
find_own_date (const SeraiClaimReader *self,
               SeraiClause clause,
               guint i,
               gboolean in_future,
               guint *out_at)
{
  /* "2019 - $6.1 bn", "2018: $102 mn", "2020 84.7": a row of dates and figures. */
  guint heading = i;
  if (i >= 2
      && (serai_atom_is_mark (serai_atom (self->atoms, i - 1), self->passage, "-")
          || serai_atom_is_mark (serai_atom (self->atoms, i - 1), self->passage, ":")))
    heading = i - 1;
  if (heading > 0 && is_period (self, heading - 1, in_future)
      && (heading < i || heading - 1 == clause.first + 1)
      && (heading < 2 || serai_atom (self->atoms, heading - 2)->kind == SERAI_CLASS_MARK))
    {
      *out_at = heading - 1;
      return TRUE;
    }
  for (guint at = i + 1; at < clause.end && !ends_search (self, at); at++)
    if (is_period (self, at, in_future) && !is_compared (self, clause, at)
        && !is_since (self, clause, at))
      {
        *out_at = at;
        return TRUE;
      }
  for (guint at = i; at-- > clause.first;)
    if (is_period (self, at, in_future) && !is_compared (self, clause, at)
        && !is_since (self, clause, at))
      {
        *out_at = at;
        return TRUE;
      }
  for (guint at = i + 1; at < clause.end; at++)
    if (is_period (self, at, in_future) && !is_compared (self, clause, at)
        && !is_since (self, clause, at))
      {
        *out_at = at;
        return TRUE;
      }
  return FALSE;
}

/* A date of another clause of the sentence: before this one, nearest first, else after it. */
static SeraiPeriod
find_date_of_sentence (const SeraiClaimReader *self, SeraiClause clause)
{
  SeraiClause all = {0, self->atoms->len};
  for (guint at = clause.first; at-- > 0;)
    if (is_period (self, at, FALSE) && !is_compared (self, all, at) && !is_since (self, all, at))
      return serai_claim_reader_get_period (self, at);
  for (guint at = clause.end; at < self->atoms->len; at++)
    if (is_period (self, at, FALSE) && !is_compared (self, all, at) && !is_since (self, all, at))
      return serai_claim_reader_get_period (self, at);
  return SERAI_PERIOD_NONE;
}

static gboolean
has_class (const SeraiClaimReader *self, SeraiClause clause, SeraiWordClass word_class)
{
  for (guint i = clause.first; i < clause.end; i++)
    if (serai_atom_is (serai_atom (self->atoms, i), word_class))
      return TRUE;
  return FALSE;
}

/* The last verb before figure @i, or the first after it, stands in the present tense. */
static gboolean
is_present (const SeraiClaimReader *self, SeraiClause clause, guint i)
{
  static const char *const now[] = {"is",      "are",      "remains",  "remain",   "stays",
                                    "becomes", "является", "являются", "остается", "остаются"};
  for (guint at = i; at-- > clause.first;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      const char *text = serai_atom_get_text (atom, self->passage);
      if (serai_atom_is (atom, SERAI_CLASS_BE))
        {
          for (guint k = 0; k < G_N_ELEMENTS (now); k++)
            if (strcmp (text, now[k]) == 0)
              return TRUE;
          return FALSE;
        }
      if (atom->mention < 0 && atom->match.n_words > 0
          && (atom->match.form == SERAI_FORM_PRESENT || atom->match.form == SERAI_FORM_BASE)
          && !serai_atom_is (atom, SERAI_CLASS_NOUN)
          && !serai_atom_is (atom, SERAI_CLASS_SUPERLATIVE))
        return TRUE;
      if (atom->mention < 0 && atom->match.n_words > 0 && atom->match.form != SERAI_FORM_PLAIN
          && !serai_atom_is (atom, SERAI_CLASS_NOUN))
        return FALSE;
    }
  /* "Италия - крупнейший покупатель" */
  if (serai_words_have_cases (self->words) && serai_atom_is_rank (self->atoms, i)
      && i > clause.first + 1 && i < clause.first + 5
      && serai_atom_is_mark (serai_atom (self->atoms, i - 1), self->passage, "-"))
    return TRUE;
  /* Where the order of words is free, the verb may follow: "Крупнейшим партнёром остаётся …". */
  for (guint at = i + 1; at < clause.end && serai_words_have_cases (self->words); at++)
    if (serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_BE))
      return serai_atom (self->atoms, at)->match.form == SERAI_FORM_PRESENT;
  return FALSE;
}

/* "now" in the clause, unless a date is named as well. */
static gboolean
is_now (const SeraiClaimReader *self, SeraiClause clause)
{
  if (has_class (self, clause, SERAI_CLASS_PRESENT))
    return TRUE;
  for (guint i = clause.first; i < clause.end; i++)
    if (serai_atom (self->atoms, i)->kind == SERAI_CLASS_DATE)
      {
        SeraiPeriod period = serai_claim_reader_get_period (self, i);
        gboolean is_told = FALSE;
        for (guint k = clause.first; k < i; k++)
          is_told = is_told || serai_atom_is (serai_atom (self->atoms, k), SERAI_CLASS_SPEECH);
        if (!is_told && period.first == period.last && period.first != 0
            && period.first == self->passage->published)
          return TRUE;
      }
  return FALSE;
}

static gboolean
is_closing (const SeraiClaimReader *self, guint i)
{
  static const char *const verbs[] = {"closed", "ended", "finished"};
  for (guint k = 0; k < G_N_ELEMENTS (verbs); k++)
    if (strcmp (serai_atom_get_text (serai_atom (self->atoms, i), self->passage), verbs[k]) == 0)
      return TRUE;
  return FALSE;
}

/* "22 190 mln in the year as a whole": the year of which the sentence speaks. */
static SeraiPeriod
find_whole_year (const SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = clause.first; at < clause.end && at < i + 6; at++)
    {
      if (at > i && ends_search (self, at))
        break;
      if (!serai_atom_has_code (serai_atom (self->atoms, at), SERAI_CLASS_SAME, 1)
          || (at < i && !(at > clause.first && is_closing (self, at - 1))
              && serai_atom (self->atoms, at)->end - serai_atom (self->atoms, at)->first < 3))
        continue;
      for (guint k = 0; k < self->atoms->len; k++)
        if (is_period (self, k, FALSE) && !is_compared (self, (SeraiClause){0, self->atoms->len}, k)
            && serai_period_is_year (serai_claim_reader_get_period (self, k)))
          return serai_claim_reader_get_period (self, k);
      int year = serai_period_get_year (self->period);
      int published = serai_period_get_year (serai_period_day (self->passage->published));
      if (year <= 0 && at > clause.first && is_closing (self, at - 1))
        year = published - 1; /* "closed the year with exports of" */
      return year > 0 ? serai_period_year (year) : SERAI_PERIOD_NONE;
    }
  return SERAI_PERIOD_NONE;
}

/* "since January it has totalled": up to the last full month. */
static SeraiPeriod
find_since_month (const SeraiClaimReader *self, SeraiClause clause)
{
  for (guint at = clause.first; at < clause.end && self->passage->published != 0; at++)
    {
      if (!is_since (self, clause, at) || serai_atom (self->atoms, at)->kind != SERAI_CLASS_DATE)
        continue;
      SeraiPeriod month = serai_claim_reader_get_period (self, at);
      int year, number, day;
      serai_day_split (self->passage->published, &year, &number, &day);
      SeraiPeriod now = serai_period_month (year, number);
      if (month.first != 0 && month.last - month.first < 31 && month.last >= month.first + 27
          && month.last < now.first && now.first - month.first < 366)
        return (SeraiPeriod){month.first, now.first - 1};
    }
  return SERAI_PERIOD_NONE;
}

/* The period of the sentence's trade, without regard to the figure's own words. */
static SeraiPeriod
find_common_period (const SeraiClaimReader *self, SeraiClause clause, guint i, gboolean is_open)
{
  SeraiPeriod period = find_date_of_sentence (self, clause);
  if (!serai_period_is_set (period))
    period = serai_claim_reader_find_months (self, (SeraiClause){0, self->atoms->len});
  if (serai_period_is_set (period) || is_open)
    return period;
  if (self->period_sentence != G_MAXUINT)
    return self->period;
  return SERAI_PERIOD_NONE;
}

/* What a change is compared with, where the clause says so. */
static SeraiPeriod
find_base (const SeraiClaimReader *self, SeraiClause clause, SeraiPeriod period)
{
  for (guint at = clause.first; at < clause.end; at++)
    {
      if (!is_period (self, at, FALSE)
          || (!is_compared (self, clause, at) && !is_since (self, clause, at)))
        continue;
      SeraiPeriod base = serai_claim_reader_get_period (self, at);
      /* "on the level of 2019" of seven months means the same months. */
      if (serai_period_is_year (base) && serai_period_is_set (period)
          && !serai_period_is_year (period) && period.last - period.first < base.last - base.first)
        return serai_period_shift_years (period, serai_period_get_year (base)
                                                     - serai_period_get_year (period));
      if (!serai_period_equal (base, period))
        return base;
    }
  return SERAI_PERIOD_NONE;
}

static SeraiPeriod
find_period_of_change (const SeraiClaimReader *self,
                       SeraiClause clause,
                       guint i,
                       SeraiPeriod period,
                       SeraiPeriod *out_base)
{
  int years = serai_claim_reader_find_past_years (self, clause);
  int published = serai_period_get_year (serai_period_day (self->passage->published));
  if (years > 0 && published > 0)
    {
      period = serai_period_year (published - 1);
      *out_base = serai_period_shift_years (period, -years);
      return period;
    }
  /* "Between 2018 and 2022 it grew by 40 percent": from the first year to the last. */
  if (is_years (period))
    {
      *out_base = first_year (period);
      return last_year (period);
    }
  *out_base = find_base (self, clause, period);
  if (!serai_period_is_set (period) && serai_period_is_year (*out_base) && published > 0
      && serai_period_get_year (*out_base) < published - 1)
    period = serai_period_year (published - 1);
  if (!serai_period_is_set (period) && serai_period_is_set (*out_base)
      && !serai_period_is_year (*out_base) && serai_period_get_year (*out_base) + 1 == published)
    {
      SeraiPeriod now = serai_period_shift_years (*out_base, 1);
      if (now.last <= self->passage->published)
        period = now;
    }
  if (!serai_period_is_set (*out_base) && serai_period_is_set (period))
    *out_base =
        serai_claim_shift_back (period, serai_claim_reader_find_base_earlier (self, clause, i));
  return period;
}

gboolean
serai_claim_is_start (const SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = i; at-- > clause.first && i - at < 4;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      const char *text = serai_atom_get_text (atom, self->passage);
      const char *last = serai_tokens_at (self->passage->tokens, atom->end - 1)->folded;
      gboolean is_phrase = atom->end - atom->first > 1 && serai_atom_is (atom, SERAI_CLASS_COMPARE)
                           && (strcmp (last, "to") == 0 || strcmp (last, "with") == 0
                               || strcmp (last, "against") == 0);
      if (serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_FROM) || is_phrase
          || strcmp (text, "against") == 0 || strcmp (text, "versus") == 0
          || strcmp (text, "compared") == 0 || strcmp (text, "против") == 0)
        return TRUE;
      if (!serai_atom_is (atom, SERAI_CLASS_FILLER) && !serai_atom_is (atom, SERAI_CLASS_PRESENT)
          && !serai_atom_is (atom, SERAI_CLASS_PREPOSITION) && atom->kind != SERAI_CLASS_OTHER)
        return FALSE;
    }
  return FALSE;
}

/* The date that follows figure @i before the next figure; FALSE where none does. */
static gboolean
find_date_after (const SeraiClaimReader *self, SeraiClause clause, guint i, guint *out_at)
{
  for (guint at = i + 1; at < clause.end && !ends_search (self, at); at++)
    if (is_period (self, at, FALSE))
      {
        *out_at = at;
        return TRUE;
      }
  return FALSE;
}

/* "from 1.9 billion to 2.3 billion in 2022": the start lies a year before, or as many years as the
 * clause says. */
static SeraiPeriod
find_period_of_start (const SeraiClaimReader *self, SeraiClause clause, guint i)
{
  guint at;
  if (find_date_after (self, clause, i, &at))
    return serai_claim_reader_get_period (self, at);
  int years = MAX (serai_claim_reader_find_past_years (self, clause), 1);
  SeraiPeriod period = SERAI_PERIOD_NONE;
  if (find_own_date (self, clause, i, FALSE, &at))
    period = serai_claim_reader_get_period (self, at);
  else if (!is_now (self, clause))
    period = find_common_period (self, clause, i, FALSE);
  if (is_years (period))
    return first_year (period);
  return serai_period_is_set (period) ? serai_period_shift_years (period, -years) : period;
}

/* "to open an office by 2025 and bring trade to 2 billion": where the wish itself begins. */
static guint
find_act_start (const SeraiClaimReader *self, SeraiClause clause, guint i)
{
  gboolean has_act = FALSE;
  for (guint at = i; at-- > clause.first;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      has_act = has_act || serai_atom_is (atom, SERAI_CLASS_LIFT);
      if (has_act && serai_atom_is (atom, SERAI_CLASS_LINK)
          && (strcmp (serai_atom_get_text (atom, self->passage), "and") == 0
              || strcmp (serai_atom_get_text (atom, self->passage), "и") == 0))
        {
          for (guint k = clause.first; k < at; k++)
            if (serai_atom_is (serai_atom (self->atoms, k), SERAI_CLASS_AGREE))
              return at;
          return clause.first;
        }
    }
  return clause.first;
}

SeraiPeriod
serai_claim_reader_find_period (SeraiClaimReader *self,
                                SeraiClause clause,
                                guint i,
                                SeraiClaimKind kind,
                                SeraiPeriod *out_base)
{
  guint at;
  *out_base = SERAI_PERIOD_NONE;
  if (kind == SERAI_CLAIM_TARGET)
    {
      clause.first = find_act_start (self, clause, i);
      if (find_own_date (self, clause, i, TRUE, &at))
        return round_to_year (serai_claim_reader_get_period (self, at));
      if (self->last_sentence == self->sentence && self->kind == SERAI_CLAIM_TARGET)
        for (at = 0; at < clause.first; at++)
          if (is_period (self, at, TRUE)
              && serai_claim_reader_get_period (self, at).last > self->passage->published)
            return round_to_year (serai_claim_reader_get_period (self, at));
      SeraiPeriod within =
          serai_claim_reader_find_within (self, (SeraiClause){clause.first, clause.end});
      return serai_period_is_set (within) ? within
                                          : serai_claim_reader_find_within (
                                              self, (SeraiClause){clause.end, self->atoms->len});
    }

  SeraiPeriod period = SERAI_PERIOD_NONE;
  gboolean is_state = kind != SERAI_CLAIM_CHANGE;
  int months = is_state ? serai_claim_reader_find_earlier (self, clause, i) : 0;
  gboolean is_open = is_present (self, clause, i) && !has_class (self, clause, SERAI_CLASS_FIGURE);
  if (months == 0 && is_state && kind != SERAI_CLAIM_RANK && serai_claim_is_start (self, clause, i))
    return find_period_of_start (self, clause, i);
  if (months > 0)
    period = serai_claim_shift_back (find_own_date (self, clause, clause.first, FALSE, &at)
                                         ? serai_claim_reader_get_period (self, at)
                                         : find_common_period (self, clause, i, FALSE),
                                     months);
  else if (serai_period_is_set (find_whole_year (self, clause, i)))
    period = find_whole_year (self, clause, i);
  else if (serai_period_is_set (find_since_month (self, clause)))
    period = find_since_month (self, clause);
  else if (find_own_date (self, clause, i, FALSE, &at))
    period = serai_claim_reader_get_period (self, at);
  else if (serai_period_is_set (serai_claim_reader_find_months (self, clause)))
    period = serai_claim_reader_find_months (self, clause);
  else if (!is_now (self, clause))
    period = find_common_period (self, clause, i, is_open);
  if (kind == SERAI_CLAIM_CHANGE)
    period = find_period_of_change (self, clause, i, period, out_base);
  else if (is_years (period)
           && (kind == SERAI_CLAIM_RANK
               || (kind == SERAI_CLAIM_LEVEL && has_class (self, clause, SERAI_CLASS_CHANGE))))
    period = last_year (period);
  return period;
}
