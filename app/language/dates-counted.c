/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates so far from another one: "in two weeks", "three days after 12 January", "4 months from
 * tomorrow", "the week of 6 March", "last weekend". */
#include "language/dates.h"

#include "language/when.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

/* "two weeks", "a month": the piece after it, @i where there is none. */
static guint
read_distance (const SeraiReading *reading, guint i, int *out_n, int *out_span)
{
  double span;
  *out_n = 1;
  guint at = READ (i, ARTICLE, NULL) ? i + 1 : serai_dates_read_count (reading, i, out_n);
  if (at == i || !READ (at, SPAN, &span))
    return i;
  *out_span = span;
  return at + 1;
}

static SeraiPeriod
move (SeraiPeriod from, int n, int span)
{
  guint32 day = n < 0 ? from.first : from.last;
  if (day == 0)
    return SERAI_PERIOD_NONE;
  if (span == SERAI_SPAN_DAY || span == SERAI_SPAN_WEEK)
    return serai_period_day (day + n * (span == SERAI_SPAN_WEEK ? 7 : 1));
  int months = span == SERAI_SPAN_MONTH     ? 1
               : span == SERAI_SPAN_QUARTER ? 3
               : span == SERAI_SPAN_HALF    ? 6
               : span == SERAI_SPAN_DECADE  ? 120
                                            : 12;
  guint32 moved = serai_day_add_months (day, n * months);
  return moved != 0 ? serai_period_day (moved) : SERAI_PERIOD_NONE;
}

/* "2 weeks before May 13 1999", "3 days from today" */
static gboolean
read_from_date (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int n, span;
  guint at = read_distance (reading, i, &n, &span);
  if (at == i)
    return FALSE;
  gboolean is_before =
      serai_reading_is_word (reading, at, "before") || serai_reading_is_word (reading, at, "prior");
  if (!is_before && !serai_reading_is_word (reading, at, "after")
      && !serai_reading_is_word (reading, at, "from"))
    return FALSE;
  at++;
  if (serai_reading_is_word (reading, at, "to"))
    at++;
  double shift;
  SeraiDateHit anchor = {at, at, SERAI_PERIOD_NONE, FALSE};
  if (READ (at, DAY, &shift) && reading->passage->published != 0)
    {
      anchor.end = at + 1;
      anchor.period = serai_period_day (reading->passage->published + (int) shift);
    }
  else if ((!serai_dates_read_calendar (reading, at, &anchor)
            && !serai_dates_read_holidays (reading, at, &anchor))
           || anchor.period.first != anchor.period.last)
    return FALSE;
  hit->end = anchor.end;
  hit->period = move (anchor.period, is_before ? -n : n, span);
  return TRUE;
}

/* "schedule a meeting in two weeks", "or in a week?": requests and questions look ahead. */
static gboolean
asks_for_meeting (const SeraiReading *reading, guint i)
{
  static const char *const verbs[] = {"schedule", "arrange", "book", "meet", "remind", "return"};
  guint sentence = serai_reading_at (reading, i)->sentence;
  for (guint back = 1; back <= 8 && back <= i; back++)
    {
      const SeraiPiece *piece = serai_reading_at (reading, i - back);
      if (piece->sentence != sentence || piece->folded[0] == '\0')
        return FALSE;
      for (guint k = 0; k < G_N_ELEMENTS (verbs); k++)
        if (strcmp (piece->folded, verbs[k]) == 0)
          return TRUE;
    }
  return FALSE;
}

/* "week 31", "the week 10 of 2023": the calendar's week of that number (ISO 8601). */
static gboolean
read_numbered_week (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double span;
  int n, year = 0;
  if (!READ (i, SPAN, &span) || span != SERAI_SPAN_WEEK || READ (i, SPANS, NULL)
      || serai_reading_at (reading, i + 1)->kind != SERAI_TOKEN_NUMBER)
    return FALSE;
  guint end = serai_dates_read_count (reading, i + 1, &n);
  if (end != i + 2 || n > 53 || serai_reading_is_word (reading, end, "-")
      || serai_reading_is_word (reading, end, "/"))
    return FALSE;
  hit->end = serai_dates_read_year_phrase (reading, end, &year);
  if (year == 0)
    year = serai_dates_get_published_year (reading);
  if (year == 0)
    return TRUE;
  /* The fourth of January lies in the first week. */
  SeraiPeriod first = serai_when_shift_span (serai_day (year, 1, 4), SERAI_SPAN_WEEK, 0);
  guint32 monday = first.first + 7 * (n - 1);
  if (monday + 3 <= serai_day (year, 12, 31)) /* its Thursday tells whose week it is */
    hit->period = (SeraiPeriod){monday, monday + 6};
  return TRUE;
}

/* "in two weeks", "in a month's time", where the words speak of what is to come. */
static gboolean
read_in (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int n, span;
  guint32 published = reading->passage->published;
  if (!READ (i, INSIDE, NULL) || serai_lexicon_is_inflected (reading->lexicon))
    return FALSE;
  guint end = read_distance (reading, i + 1, &n, &span);
  if (end == i + 1
      || (serai_when_get_tense (reading, i, end, FALSE) != SERAI_TENSE_FUTURE
          && !asks_for_meeting (reading, i)))
    return FALSE;
  /* "the most in two years", "in two weeks of talks" */
  if (i > 0 && READ (i - 1, SUPERLATIVE, NULL))
    return FALSE;
  const SeraiPiece *next = serai_reading_at (reading, end);
  if (next->kind != SERAI_TOKEN_MARK && !READ (end, STOP, NULL))
    return FALSE;
  if (READ (end, OF, NULL))
    return FALSE;
  hit->end = end;
  hit->period = published == 0            ? SERAI_PERIOD_NONE
                : span == SERAI_SPAN_DAY  ? serai_period_day (published + n)
                : span == SERAI_SPAN_WEEK ? move (serai_period_day (published), n, span)
                                          : serai_when_shift_span (published, span, n);
  return TRUE;
}

/* "week of 6 March 2023": the seven days from then on, or the calendar's where that is a Monday. */
static gboolean
read_week_of (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double span;
  SeraiDateHit day = {i + 2, i + 2, SERAI_PERIOD_NONE, FALSE};
  if (!READ (i, SPAN, &span) || span != SERAI_SPAN_WEEK || !READ (i + 1, OF, NULL)
      || !serai_dates_read_calendar (reading, i + 2, &day) || day.period.first != day.period.last)
    return FALSE;
  hit->end = day.end;
  if (serai_period_is_set (day.period))
    hit->period = serai_when_shift_span (day.period.first, SERAI_SPAN_WEEK, 0);
  return TRUE;
}

/* "last weekend", "this weekend", "over the weekend" */
static gboolean
read_weekend (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double shift = 0;
  gboolean is_bare = READ (i, WEEKEND, NULL) && i > 0 && READ (i - 1, THE, NULL);
  if (!is_bare && !(READ (i, SHIFT, &shift) && READ (i + 1, WEEKEND, NULL)))
    return FALSE;
  hit->end = is_bare ? i + 1 : i + 2;
  SeraiPeriod week =
      serai_when_shift_span (reading->passage->published, SERAI_SPAN_WEEK, (int) shift);
  /* "Over the weekend they met": the one that is over. */
  if (is_bare && serai_period_is_set (week) && serai_day_weekday (reading->passage->published) < 6
      && serai_when_get_tense (reading, i, hit->end, FALSE) == SERAI_TENSE_PAST)
    week = serai_when_shift_span (reading->passage->published, SERAI_SPAN_WEEK, -1);
  if (serai_period_is_set (week))
    hit->period = (SeraiPeriod){week.last - 1, week.last};
  return TRUE;
}

gboolean
serai_dates_read_counted (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  return read_from_date (reading, i, hit) || read_in (reading, i, hit)
         || read_week_of (reading, i, hit) || read_numbered_week (reading, i, hit)
         || read_weekend (reading, i, hit);
}
