/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Calendar days and months: "4 May 2023", "Thursday, 21 March", "June 5-7", "January–September". */
#include "language/dates.h"

#include "language/numeral.h"
#include "language/when.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

typedef struct
{
  guint end;
  int day; /* 0: a whole month */
  int month;
  int to_day;
  int to_month;
  int year; /* 0: not said */
} CalendarDate;

/* "twenty-second", "fourth": a day of the month in words. */
static guint
read_day_word (const SeraiReading *reading, guint i, int *out_day)
{
  double tens, day;
  if (READ (i, TENS, &tens) && tens <= 30 && READ (i + 1, ORDINAL, &day) && day < 10)
    {
      *out_day = tens + day;
      return i + 2;
    }
  if (READ (i, ORDINAL, &day))
    {
      *out_day = day;
      return i + 1;
    }
  return i;
}

/* Words for days stand before "of May" or behind the month; "second" elsewhere is a rank. */
static guint
read_day_of_month (const SeraiReading *reading, guint i, int *out_day)
{
  guint end = read_day_word (reading, i, out_day);
  double span;
  guint at = end;
  if (end > i && READ (at, SPAN, &span) && span == SERAI_SPAN_DAY)
    at++;
  return end > i && *out_day <= 31 && READ (at, OF, NULL) && READ (at + 1, MONTH, NULL) ? at : i;
}

static guint
read_day (const SeraiReading *reading, guint i, int *out_day)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  gsize length = strlen (piece->folded);
  if (piece->kind != SERAI_TOKEN_NUMBER || length > 2
      || strspn (piece->folded, "0123456789") != length)
    return i;
  int day = g_ascii_strtoll (piece->folded, NULL, 10);
  if (day < 1 || day > 31)
    return i;
  /* "Mon 9 am", "12:30 December 27th" */
  if (READ (i + 1, CLOCK, NULL)
      || (i > 1 && serai_reading_is_word (reading, i - 1, ":") && !piece->space_before
          && serai_reading_at (reading, i - 2)->kind == SERAI_TOKEN_NUMBER))
    return i;
  *out_day = day;
  gboolean has_ending =
      READ (i + 1, ORDINAL_ENDING, NULL) && !serai_reading_at (reading, i + 1)->space_before;
  return i + 1 + has_ending;
}

/* "–", "to", "and" between the two ends. */
static guint
skip_joint (const SeraiReading *reading, guint i)
{
  return READ (i, TO, NULL) || READ (i, AND, NULL) ? i + 1 : i;
}

/* "twenty five January": a day counted in words right before a month that is written as a name. */
static guint
read_counted_day (const SeraiReading *reading, guint i, int *out_day)
{
  double tens = 0, day = 0;
  guint at = i + (READ (i, TENS, &tens) ? 1 : 0);
  if (READ (at, UNIT, &day))
    at++;
  double sum = tens + day;
  if (at == i || sum < 1 || sum > 31 || (tens > 0 && day > 9) || !READ (at, MONTH, NULL)
      || READ (at, MONTH_WARY, NULL) || !serai_reading_at (reading, at)->is_capital)
    return i;
  /* "five January storms" */
  const SeraiPiece *next = serai_reading_at (reading, at + 1);
  if (next->kind == SERAI_TOKEN_WORD && !READ (at + 1, STOP, NULL) && !READ (at + 1, UNIT, NULL)
      && !READ (at + 1, TENS, NULL))
    return i;
  *out_day = (int) sum;
  return at;
}

/* "ninth and seventeenth of April": the days, and the piece after them; @i where there are none. */
static guint
read_day_words (const SeraiReading *reading, guint i, int *out_day, int *out_to_day)
{
  guint at = read_day_of_month (reading, i, out_day);
  if (at == i)
    at = read_counted_day (reading, i, out_day);
  *out_to_day = *out_day;
  if (at > i)
    return at;
  guint joint = skip_joint (reading, read_day_word (reading, i, out_day));
  guint second = joint + (READ (joint, THE, NULL) ? 1 : 0);
  if (joint < i + 2)
    return i;
  at = read_day_of_month (reading, second, out_to_day);
  return at > second && *out_day < *out_to_day ? at : i;
}

/* "4 May", "4th of May", "25–27 November", "30 May to 2 June" */
static guint
read_day_first (const SeraiReading *reading, guint i, CalendarDate *date)
{
  guint at = read_day (reading, i, &date->day);
  date->to_day = date->day;
  if (at == i && !serai_lexicon_is_inflected (reading->lexicon))
    at = read_day_words (reading, i, &date->day, &date->to_day);
  if (at == i)
    return i;
  guint joint = skip_joint (reading, at);
  int second;
  guint after_second = joint > at ? read_day (reading, joint, &second) : joint;
  if (after_second > joint && second > date->day)
    {
      date->to_day = second;
      at = after_second;
    }
  if (READ (at, OF, NULL) && READ (at + 1, MONTH, NULL))
    at++;
  guint after_month = serai_dates_read_month (reading, at, &date->month);
  if (after_month == at)
    return i;
  date->to_month = date->month;
  joint = skip_joint (reading, after_month);
  int to_day, to_month;
  guint after_day = joint > after_month ? read_day (reading, joint, &to_day) : joint;
  guint end =
      after_day > joint ? serai_dates_read_month (reading, after_day, &to_month) : after_day;
  if (after_day > joint && end > after_day && !READ (after_month, AND, NULL))
    {
      date->to_day = to_day;
      date->to_month = to_month;
      return end;
    }
  return after_month;
}

/* "May 4", "June 5-7", "May 27 to June 2" */
static guint
read_month_first (const SeraiReading *reading, guint i, CalendarDate *date)
{
  guint at = serai_dates_read_month (reading, i, &date->month);
  if (at > i && READ (at, THE, NULL))
    at++; /* "june the 28th" */
  guint end = at > i ? read_day (reading, at, &date->day) : at;
  if (at > i && end == at && !serai_lexicon_is_inflected (reading->lexicon))
    end = read_day_word (reading, at, &date->day);
  if (at == i || end == at || date->day > 31)
    return i;
  date->to_month = date->month;
  date->to_day = date->day;
  guint joint = skip_joint (reading, end);
  if (joint == end)
    return end;
  int to_day, to_month = date->month;
  guint month_end = serai_dates_read_month (reading, joint, &to_month);
  guint after = read_day (reading, month_end, &to_day);
  gboolean is_and = READ (end, AND, NULL);
  if (after > month_end && (month_end > joint ? !is_and : to_day > date->day)
      && !READ (after, PERCENT, NULL) && !READ (after, SCALE, NULL))
    {
      date->to_day = to_day;
      date->to_month = to_month;
      return after;
    }
  return end;
}

/* "May" and "March" are other words as well; what stands before them tells. */
static gboolean
is_month_here (const SeraiReading *reading, guint i, guint end, gboolean has_year)
{
  if (READ (i, MONTH_SHORT, NULL))
    return has_year || end > i + 1;
  if (!READ (i, MONTH_WARY, NULL) || has_year)
    return TRUE;
  const SeraiPiece *piece = serai_reading_at (reading, i);
  if (i == 0 || serai_reading_at (reading, i - 1)->sentence != piece->sentence)
    return FALSE;
  return READ (i - 1, IN, NULL) || READ (i - 1, SHIFT, NULL) || READ (i - 1, PART, NULL)
         || READ (i - 1, TO, NULL) || end > i + 1;
}

/* "May 2023", "January–September 2018", "between January and August", "April" */
static guint
read_months (const SeraiReading *reading, guint i, CalendarDate *date)
{
  guint end = serai_dates_read_month (reading, i, &date->month);
  if (end == i)
    return i;
  date->to_month = date->month;
  gboolean is_between = i > 0 && READ (i - 1, BETWEEN, NULL);
  gboolean is_joined = serai_reading_at (reading, end)->is_joined;
  guint joint = READ (end, TO, NULL) || (is_between && READ (end, AND, NULL)) ? end + 1 : end;
  if (joint > end || is_joined)
    {
      int to_month;
      guint after = serai_dates_read_month (reading, joint, &to_month);
      if (after > joint && to_month != date->month)
        {
          date->to_month = to_month;
          end = after;
        }
    }
  return end;
}

/* "2023 жылғы 4 мамыр" */
static guint
read_year_first (const SeraiReading *reading, guint i, CalendarDate *date)
{
  int year;
  guint at = serai_dates_read_year_number (reading, i, &year);
  if (at < i + 2)
    return i;
  guint end = read_day_first (reading, at, date);
  if (end == at)
    {
      *date = (CalendarDate){0};
      end = read_months (reading, at, date); /* "2023 жылғы қаңтар–қазан" */
    }
  date->year = year;
  return end > at ? end : i;
}

static SeraiPeriod
make_period (const CalendarDate *date, int year)
{
  int first_year = date->to_month < date->month ? year - 1 : year;
  if (date->day == 0)
    return serai_period_months (first_year, date->month, year, date->to_month);
  SeraiPeriod period = {serai_day (first_year, date->month, date->day),
                        serai_day (year, date->to_month, date->to_day)};
  return period.first != 0 && period.last >= period.first ? period : SERAI_PERIOD_NONE;
}

static SeraiPeriod
resolve (SeraiReading *reading, const CalendarDate *date, guint first, guint end)
{
  if (date->year != 0)
    return make_period (date, date->year);
  int year = serai_dates_get_published_year (reading);
  if (year == 0)
    return SERAI_PERIOD_NONE;
  gboolean is_span = date->day == 0 && date->month != date->to_month;
  SeraiTense tense = serai_when_get_tense (reading, first, end, FALSE);
  if (is_span && tense == SERAI_TENSE_UNKNOWN)
    tense = SERAI_TENSE_PAST; /* figures for some months are given when these are over */
  SeraiPeriod period = make_period (date, year);
  if (!serai_period_is_set (period) && date->month == 2)
    period = make_period (date, year - year % 4); /* 29 February */
  return serai_when_pick_year (period, reading->passage->published, tense, is_span);
}

/* The nearest @day of a month on the side of @published that @tense says; with a @weekday the
 * nearest that falls on it, on either side where nothing says which. */
static guint32
find_nearest (guint32 published, int day, int weekday, SeraiTense tense)
{
  int year, month;
  guint32 best = 0;
  serai_day_split (published, &year, &month, NULL);
  for (int by = -14; by <= 14; by++)
    {
      int other = year * 12 + month - 1 + by;
      guint32 found = serai_day (other / 12, other % 12 + 1, day);
      gboolean is_past_only =
          tense == SERAI_TENSE_PAST || (tense == SERAI_TENSE_UNKNOWN && weekday == 0);
      if (found == 0 || (weekday != 0 && serai_day_weekday (found) != weekday)
          || (is_past_only && found > published)
          || (tense == SERAI_TENSE_FUTURE && found < published))
        continue;
      if (best == 0 || ABS ((gint64) found - published) < ABS ((gint64) best - published))
        best = found;
    }
  return best;
}

/* "on the 18th", "by the 3rd", "until Friday the 26th": the nearest such day. */
static gboolean
read_day_alone (SeraiReading *reading, guint i, guint start, SeraiDateHit *hit)
{
  static const char *const before[] = {"on", "by", "until", "till", "from", "before", "after"};
  int day;
  guint32 published = reading->passage->published;
  gboolean is_led = start > i;
  guint end = read_day (reading, start, &day);
  if (end == start && start > i)
    end = read_day_word (reading, start, &day);
  gboolean has_ending = end == start + 2 || start > i;
  const SeraiPiece *next = serai_reading_at (reading, end);
  for (guint k = 0; !is_led && i > 1 && k < G_N_ELEMENTS (before); k++)
    is_led = serai_reading_is_word (reading, READ (i - 1, THE, NULL) ? i - 2 : i - 1, before[k]);
  if (end == start || !has_ending || !is_led || day > 31
      || (next->kind == SERAI_TOKEN_WORD && !READ (end, STOP, NULL)
          && !(READ (end, UNIT, NULL) && READ (end + 1, CLOCK, NULL)))
      || READ (end, OF, NULL))
    return FALSE;
  hit->end = end;
  if (published == 0)
    return TRUE;
  double weekday = 0;
  if (start > i && !READ (i, WEEKDAY, &weekday))
    READ (i, WEEKDAY_SHORT, &weekday);
  guint32 found =
      find_nearest (published, day, (int) weekday, serai_when_get_tense (reading, i, end, FALSE));
  hit->period = found != 0 ? serai_period_day (found) : SERAI_PERIOD_NONE;
  return TRUE;
}

/* "two thousand and fifteen", "nineteen ninety-eight", "of 87" behind a month; the piece after it,
 * @i where there is none. */
static guint
read_spoken_year (const SeraiReading *reading, guint i, int *out_year)
{
  SeraiNumeral numeral;
  double century = 0, rest = 0, unit = 0;
  guint at = i + (READ (i, OF, NULL) || serai_reading_is_word (reading, i, ","));
  const SeraiPiece *piece = serai_reading_at (reading, at);
  if (READ (i, OF, NULL) && piece->kind == SERAI_TOKEN_NUMBER && strlen (piece->folded) == 2
      && strspn (piece->folded, "0123456789") == 2
      && (serai_reading_at (reading, at + 1)->kind == SERAI_TOKEN_MARK || READ (at + 1, STOP, NULL))
      && !READ (at + 1, PERCENT, NULL))
    {
      int year = (int) g_ascii_strtoll (piece->folded, NULL, 10);
      *out_year = year < 40 ? 2000 + year : 1900 + year;
      return at + 1;
    }
  gboolean is_century =
      (READ (at, UNIT, &century) && century == 19) || (READ (at, TENS, &century) && century == 20);
  guint end = at + 2;
  if (is_century && READ (at + 1, TENS, &rest))
    end += READ (at + 2, UNIT, &unit) && unit < 10;
  else if (!is_century || !READ (at + 1, UNIT, &rest) || rest < 10)
    {
      if (!serai_numeral_read (reading, at, &numeral) || !numeral.is_words || numeral.is_fraction
          || numeral.number < 1900 || numeral.number > 2100)
        return i;
      *out_year = (int) numeral.number;
      return numeral.end;
    }
  *out_year = (int) (century * 100 + rest + (end > at + 2 ? unit : 0));
  return end;
}

gboolean
serai_dates_read_calendar (SeraiReading *reading, guint i, SeraiDateHit *out_hit)
{
  CalendarDate date = {0};
  guint start = i, end;
  gboolean is_short =
      READ (i, WEEKDAY_SHORT, NULL)
      && serai_reading_at (reading, i)->is_capital != serai_lexicon_is_inflected (reading->lexicon);
  if (READ (i, WEEKDAY, NULL) || is_short)
    {
      start = i + 1 + (is_short && serai_reading_is_word (reading, i + 1, ".") ? 1 : 0);
      if (serai_reading_is_word (reading, start, ","))
        start++;
      if (READ (start, THE, NULL))
        start++;
    }
  end = read_day_first (reading, start, &date);
  if (end == start)
    end = read_month_first (reading, start, &date);
  if (end == start)
    end = read_year_first (reading, start, &date);
  if (end == start && !serai_lexicon_is_inflected (reading->lexicon)
      && read_day_alone (reading, i, start, out_hit))
    return TRUE;
  if (end == start && start > i)
    return FALSE;
  if (end == start)
    {
      date = (CalendarDate){0};
      end = read_months (reading, start, &date);
      if (end == start)
        return FALSE;
      double span;
      if (date.to_month != date.month && READ (end, SPAN, &span)
          && (span == SERAI_SPAN_QUARTER || span == SERAI_SPAN_HALF))
        end++; /* "the July-September quarter of 2022" */
      guint after = serai_dates_read_year_phrase (reading, end, &date.year);
      int other;
      /* "Dec-2018" */
      if (after == end && serai_reading_is_word (reading, end, "-")
          && !serai_reading_at (reading, end)->space_before
          && !serai_reading_at (reading, end + 1)->space_before)
        {
          after = serai_dates_read_year_number (reading, end + 1, &date.year);
          if (after == end + 1)
            after = end;
        }
      /* "in July and August 2022": one year for both. */
      if (after == end && READ (end, AND, NULL)
          && (other = 0, serai_dates_read_month (reading, end + 1, &other)) > end + 1)
        {
          guint second = serai_dates_read_month (reading, end + 1, &other);
          if (other > date.to_month)
            serai_dates_read_year_number (reading, second, &date.year);
        }
      if (!is_month_here (reading, i, end, after > end))
        return FALSE;
      /* "In March, 2,000 ..." and "in May in this year" aside, the year stands right behind. */
      end = after;
    }
  else if (date.year == 0)
    end = serai_dates_read_year_phrase (reading, end, &date.year);
  if (date.year == 0)
    end = read_spoken_year (reading, end, &date.year);
  out_hit->first = i;
  out_hit->end = end + (date.day != 0 && READ (end, DAY_PART, NULL) ? 1 : 0);
  out_hit->period = resolve (reading, &date, i, end);
  return TRUE;
}
