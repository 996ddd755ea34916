/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates that count from the day of publication or from the date named before. */
#include "language/dates.h"

#include "language/when.h"

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

/* "yesterday", "the day after tomorrow" */
static gboolean
read_day_word (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double shift = 0, span = 0;
  guint32 published = reading->passage->published;
  if (READ (i, DAY, &shift))
    hit->end = i + 1 + READ (i + 1, DAY_PART, NULL);
  else if (READ (i, SPAN, &span) && span == SERAI_SPAN_DAY && READ (i + 2, DAY, &shift)
           && shift != 0
           && (serai_reading_is_word (reading, i + 1, "after")
               || serai_reading_is_word (reading, i + 1, "before")))
    {
      hit->end = i + 3;
      shift *= 2;
    }
  else
    return FALSE;
  if (published != 0)
    hit->period = serai_period_day (published + (int) shift);
  return TRUE;
}

/* "last Friday" lies in the week before, "next Thursday" in the week after, whatever today is. */
static SeraiPeriod
resolve_weekday (SeraiReading *reading, int weekday, double shift)
{
  SeraiPeriod week =
      serai_when_shift_span (reading->passage->published, SERAI_SPAN_WEEK, (int) shift);
  return serai_period_is_set (week) ? serai_period_day (week.first + weekday - 1)
                                    : SERAI_PERIOD_NONE;
}

static SeraiPeriod
resolve_month (SeraiReading *reading, int month, double shift)
{
  int year = serai_dates_get_published_year (reading), now;
  if (year == 0)
    return SERAI_PERIOD_NONE;
  serai_day_split (reading->passage->published, NULL, &now, NULL);
  if (shift < 0 && month >= now)
    year--;
  else if (shift > 0 && month <= now)
    year++;
  return serai_period_month (year, month);
}

static SeraiPeriod
make_season (int season, int year)
{
  return season == 4 ? serai_period_months (year, 12, year + 1, 2)
                     : serai_period_months (year, season * 3, year, season * 3 + 2);
}

static SeraiPeriod
resolve_season (SeraiReading *reading, int season, double shift)
{
  guint32 published = reading->passage->published;
  if (published == 0)
    return SERAI_PERIOD_NONE;
  int year = serai_dates_get_published_year (reading);
  for (int by = -2; by <= 2; by++)
    {
      SeraiPeriod period = make_season (season, year + by);
      if (shift == 0 && serai_period_get_year (period) == year)
        return period;
      if (shift > 0 && period.first > published)
        return period;
      if (shift < 0 && period.last < published
          && make_season (season, year + by + 1).last >= published)
        return period;
    }
  return SERAI_PERIOD_NONE;
}

static gboolean
may_name_day (const SeraiReading *reading, guint i)
{
  return serai_reading_at (reading, i)->is_capital || READ (i, WEEKDAY, NULL)
         || serai_lexicon_is_inflected (reading->lexicon);
}

/* "last year", "next week", "this quarter", "next Wednesday", "last March", "this summer" */
static gboolean
read_shifted (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double shift, number;
  if (!READ (i, SHIFT, &shift))
    return FALSE;
  hit->end = i + 2;
  if (READ (i + 1, SPAN, &number) && number != SERAI_SPAN_DAY && !READ (i + 1, SPANS, NULL))
    {
      gboolean counts_from_date = READ (i, ANAPHOR, NULL);
      if (counts_from_date && number == SERAI_SPAN_YEAR && serai_period_is_set (reading->last_date))
        hit->period = serai_period_shift_years (reading->last_date, (int) shift);
      else
        hit->period = serai_when_shift_span (reading->passage->published, number, (int) shift);
    }
  else if (READ (i + 1, WEEKDAY, &number) && may_name_day (reading, i + 1))
    hit->period =
        serai_reading_is_word (reading, i, "past") ? serai_when_pick_weekday (
            (int) number, reading->passage->published != 0 ? reading->passage->published - 1 : 0,
            SERAI_TENSE_PAST)
                                                   : resolve_weekday (reading, number, shift);
  else if (READ (i + 1, MONTH, &number) && may_name_day (reading, i + 1))
    hit->period = resolve_month (reading, number, shift);
  else if (READ (i + 1, SEASON, &number))
    hit->period = resolve_season (reading, number, shift);
  else
    return FALSE;
  return TRUE;
}

/* "the week after next", "the year before last" */
static gboolean
read_second_shift (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double span;
  if (!READ (i, SPAN, &span) || span == SERAI_SPAN_DAY)
    return FALSE;
  int by = serai_reading_match (reading, i + 1, "after next")    ? 2
           : serai_reading_match (reading, i + 1, "before last") ? -2
                                                                 : 0;
  if (by == 0)
    return FALSE;
  hit->end = i + 3;
  hit->period = serai_when_shift_span (reading->passage->published, span, by);
  return TRUE;
}

/* "next week Monday", "Monday of last week": a day of that week. */
static gboolean
read_weekday_of_week (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double shift = 0, span = 0, weekday = 0;
  guint week = i;
  gboolean is_first = READ (i, WEEKDAY, &weekday) && may_name_day (reading, i);
  if (is_first)
    week = i + 1 + READ (i + 1, OF, NULL);
  if (!READ (week, SHIFT, &shift) || !READ (week + 1, SPAN, &span) || span != SERAI_SPAN_WEEK)
    return FALSE;
  guint day = week + 2
              + (serai_reading_is_word (reading, week + 2, ",")
                 || serai_reading_is_word (reading, week + 2, "-")
                 || serai_reading_is_word (reading, week + 2, "on"));
  if (!is_first && !(READ (day, WEEKDAY, &weekday) && may_name_day (reading, day))
      && !(READ (day, WEEKDAY_SHORT, &weekday) && serai_reading_at (reading, day)->is_capital))
    return FALSE;
  hit->end = is_first ? week + 2 : day + 1;
  hit->period = resolve_weekday (reading, (int) weekday, shift);
  return TRUE;
}

/* "earlier this year" ends today, "later this week" begins today. */
static gboolean
read_side_of_span (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double shift = 0, span = 0;
  guint32 published = reading->passage->published;
  gboolean is_earlier = serai_reading_is_word (reading, i, "earlier");
  if ((!is_earlier && !READ (i, LATER, NULL)) || !READ (i + 1, SHIFT, &shift) || shift != 0
      || !READ (i + 2, SPAN, &span) || span == SERAI_SPAN_DAY)
    return FALSE;
  hit->end = i + 3;
  SeraiPeriod whole = serai_when_shift_span (published, (int) span, 0);
  if (serai_period_is_set (whole))
    hit->period =
        is_earlier ? (SeraiPeriod){whole.first, published} : (SeraiPeriod){published, whole.last};
  return TRUE;
}

static gboolean
read_weekday (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double weekday;
  if (!READ (i, WEEKDAY, &weekday) || !may_name_day (reading, i)
      || (i > 0 && READ (i - 1, NO_DAY, NULL)))
    return FALSE;
  if (serai_lexicon_is_inflected (reading->lexicon) && (i == 0 || !READ (i - 1, IN, NULL)))
    return FALSE; /* "среда" is an environment as well */
  hit->end = i + 1 + READ (i + 1, DAY_PART, NULL);
  hit->period = serai_when_pick_weekday (weekday, reading->passage->published,
                                         serai_when_get_tense (reading, i, hit->end, TRUE));
  return TRUE;
}

/* So many whole years before that of publication, or so much time on either side of the day. */
static SeraiPeriod
resolve_stretch (SeraiReading *reading, int n, int span, double direction)
{
  guint32 published = reading->passage->published;
  if (published == 0)
    return SERAI_PERIOD_NONE;
  if (span == SERAI_SPAN_DECADE)
    {
      span = SERAI_SPAN_YEAR;
      n *= 10;
    }
  if (direction < 0)
    {
      SeraiPeriod first = serai_when_shift_span (published, span, -n);
      SeraiPeriod last = serai_when_shift_span (published, span, -1);
      return (SeraiPeriod){first.first, last.last};
    }
  SeraiPeriod last = serai_when_shift_span (published, span, n);
  return (SeraiPeriod){published, last.last};
}

/* "the past five years", "next 10 years", "the last decade" */
static gboolean
read_stretch (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double direction, span;
  int n = 1;
  if (!READ (i, STRETCH, &direction))
    return FALSE;
  guint at = serai_dates_read_count (reading, i + 1, &n);
  if (!READ (at, SPAN, &span) || (at == i + 1 && span != SERAI_SPAN_DECADE))
    return FALSE;
  hit->end = at + 1;
  hit->period = resolve_stretch (reading, n, span, direction);
  return TRUE;
}

/* The stretch of the date before, moved to @year; unset where there was none. */
static SeraiPeriod
move_last_date (SeraiReading *reading, int year)
{
  if (!serai_period_is_set (reading->last_date))
    return SERAI_PERIOD_NONE;
  return serai_period_shift_years (reading->last_date,
                                   year - serai_period_get_year (reading->last_date));
}

/* "a year earlier", "two years ago", "the year before": the piece after it, and how long. */
static guint
read_earlier (SeraiReading *reading, guint i, int *out_n, int *out_span, gboolean *out_is_ago)
{
  double span;
  guint at = i;
  *out_n = 1;
  gboolean is_bare = serai_lexicon_is_inflected (reading->lexicon) && READ (i, SPAN, NULL);
  if (READ (i, ARTICLE, NULL) || READ (i, THE, NULL))
    at = i + 1;
  else if (!is_bare) /* "годом ранее" needs no number */
    at = serai_dates_read_count (reading, i, out_n);
  if ((at == i && !is_bare) || !READ (at, SPAN, &span) || !READ (at + 1, EARLIER, NULL))
    return i;
  gboolean is_before = serai_reading_is_word (reading, at + 1, "before");
  /* "the year before the pandemic", "two days before the summit" */
  const SeraiPiece *next = serai_reading_at (reading, at + 2);
  if (is_before && (next->kind != SERAI_TOKEN_MARK && !READ (at + 2, STOP, NULL)))
    return i;
  if (is_before && (READ (at + 2, THE, NULL) || READ (at + 2, ARTICLE, NULL)))
    return i;
  if (READ (i, THE, NULL) && !is_before)
    return i;
  *out_span = span;
  *out_is_ago = serai_reading_is_word (reading, at + 1, "ago")
                || serai_reading_is_word (reading, at + 1, "назад");
  return at + 2;
}

static gboolean
read_year_earlier (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int n, span;
  gboolean is_ago;
  hit->end = read_earlier (reading, i, &n, &span, &is_ago);
  if (hit->end == i)
    return FALSE;
  guint32 published = reading->passage->published;
  if (span == SERAI_SPAN_DECADE)
    {
      span = SERAI_SPAN_YEAR;
      n *= 10;
    }
  /* "two years ago" counts from today, "a year ago" of figures from those before. */
  gboolean is_anaphoric =
      serai_period_is_set (reading->last_date) && (!is_ago || (n == 1 && span == SERAI_SPAN_YEAR));
  if (is_anaphoric && span == SERAI_SPAN_YEAR)
    hit->period = serai_period_shift_years (reading->last_date, -n);
  else if (is_anaphoric && (span == SERAI_SPAN_MONTH || span == SERAI_SPAN_QUARTER))
    hit->period = serai_when_shift_span (reading->last_date.first, span, -n);
  else if (is_ago || span == SERAI_SPAN_YEAR)
    hit->period = serai_when_shift_span (published, span, -n);
  return TRUE;
}

/* "the same period of last year", "the same months of 2022", "the same quarter a year earlier" */
static gboolean
read_same (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double span = 0;
  int year = 0, n, earlier_span;
  gboolean is_ago;
  if (!READ (i, SAME, NULL))
    return FALSE;
  guint noun = READ (i + 1, PARTICLE, NULL) ? i + 2 : i + 1; /* "тот же период" */
  if (!READ (noun, PERIOD, NULL) && (!READ (noun, SPAN, &span) || span == SERAI_SPAN_DAY))
    return FALSE;
  guint at = noun + 1;
  hit->end = serai_dates_read_year_phrase (reading, at, &year);
  if (hit->end > at && year != 0)
    {
      hit->period = move_last_date (reading, year);
      if (!serai_period_is_set (hit->period) && span != 0 && reading->passage->published != 0)
        {
          SeraiPeriod now = serai_when_shift_span (reading->passage->published, span, 0);
          hit->period =
              serai_period_shift_years (now, year - serai_dates_get_published_year (reading));
        }
      return TRUE;
    }
  guint earlier =
      read_earlier (reading, READ (at, OF, NULL) || READ (at, INSIDE, NULL) ? at + 1 : at, &n,
                    &earlier_span, &is_ago);
  if (earlier > at + 1)
    {
      hit->end = earlier;
      if (serai_period_is_set (reading->last_date))
        hit->period = serai_period_shift_years (reading->last_date, -n);
      return TRUE;
    }
  hit->end = at;
  hit->period = reading->last_date;
  return serai_period_is_set (reading->last_date) && READ (noun, PERIOD, NULL);
}

gboolean
serai_dates_read_relative (SeraiReading *reading, guint i, SeraiDateHit *out_hit)
{
  out_hit->is_comparison =
      read_same (reading, i, out_hit) || read_year_earlier (reading, i, out_hit);
  if (out_hit->is_comparison)
    return TRUE;
  return read_day_word (reading, i, out_hit) || read_side_of_span (reading, i, out_hit)
         || read_weekday_of_week (reading, i, out_hit) || read_second_shift (reading, i, out_hit)
         || read_stretch (reading, i, out_hit) || read_shifted (reading, i, out_hit)
         || read_weekday (reading, i, out_hit);
}
