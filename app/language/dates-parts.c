/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parts of a year: quarters, halves, "the first nine months", "twelve months to June". */
#include "language/dates.h"

#include "language/when.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

static gboolean
is_span (const SeraiReading *reading, guint i, int span)
{
  double number;
  return READ (i, SPAN, &number) && number == span;
}

/* "of the year": that of publication, but the one before where the words tell of what is past. */
static int
choose_year (SeraiReading *reading, int month, int to_month, SeraiTense tense)
{
  int year, now;
  serai_day_split (reading->passage->published, &year, &now, NULL);
  gboolean is_over = now > to_month;
  if (tense == SERAI_TENSE_FUTURE || is_over)
    return year;
  return now <= 2 || (tense == SERAI_TENSE_PAST && month > now) ? year - 1 : year;
}

/* The months [month, to_month] of @year; of year 0 those that the tense means. */
static SeraiPeriod
resolve (SeraiReading *reading, int month, int to_month, int year, guint first, guint end)
{
  if (year != 0)
    return serai_period_months (year, month, year, to_month);
  int published = serai_dates_get_published_year (reading);
  if (published == 0)
    return SERAI_PERIOD_NONE;
  SeraiTense tense = serai_when_get_tense (reading, first, end, FALSE);
  double span;
  if (READ (end - 1, SPAN, &span) && span == SERAI_SPAN_YEAR)
    {
      year = choose_year (reading, month, to_month, tense);
      return serai_period_months (year, month, year, to_month);
    }
  return serai_when_pick_year (serai_period_months (published, month, published, to_month),
                               reading->passage->published, tense, TRUE);
}

/* "first quarter", "second half", "last quarter of 2022" */
static gboolean
read_named_part (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double which, span;
  int year = 0;
  gboolean is_final = READ (i, FINAL, NULL);
  if (!READ (i, ORDINAL, &which) && !is_final)
    return FALSE;
  if (!READ (i + 1, SPAN, &span) || (span != SERAI_SPAN_QUARTER && span != SERAI_SPAN_HALF))
    return FALSE;
  int n_parts = span == SERAI_SPAN_QUARTER ? 4 : 2;
  if (is_final)
    which = n_parts;
  if (READ (i + 2, OF, NULL) && which <= n_parts)
    {
      /* "first half of FY23", "third quarter of the fiscal year 2022/23" */
      SeraiDateHit whole = {0};
      guint at = i + 3 + (READ (i + 3, THE, NULL) ? 1 : 0);
      if ((READ (at, FISCAL, NULL) || READ (at, FISCAL_SHORT, NULL))
          && serai_dates_read_years (reading, at, &whole) && serai_period_is_set (whole.period))
        {
          int first_year, month;
          serai_day_split (whole.period.first, &first_year, &month, NULL);
          int first = first_year * 12 + month - 1 + ((int) which - 1) * 12 / n_parts;
          int last = first + 12 / n_parts - 1;
          hit->end = whole.end;
          hit->period = serai_period_months (first / 12, first % 12 + 1, last / 12, last % 12 + 1);
          return TRUE;
        }
    }
  hit->end = serai_dates_read_year_phrase (reading, i + 2, &year);
  /* "the last quarter" alone is the one before this; "the first half of the match" is none. */
  if (is_final && hit->end == i + 2)
    return FALSE;
  if (span == SERAI_SPAN_HALF && hit->end == i + 2 && READ (i + 2, OF, NULL))
    return FALSE;
  if (which > n_parts)
    return FALSE;
  int length = 12 / n_parts;
  int month = ((int) which - 1) * length + 1;
  hit->period = resolve (reading, month, month + length - 1, year, i, hit->end);
  return TRUE;
}

/* "1Q23", "4Q2022", "2H 2023": the number before its letter, the year perhaps behind it. */
static guint
read_reversed_part (const SeraiReading *reading,
                    guint i,
                    double *out_which,
                    int *out_length,
                    int *out_year)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  const SeraiPiece *letter = serai_reading_at (reading, i + 1);
  if (piece->kind != SERAI_TOKEN_NUMBER || strlen (piece->folded) != 1 || letter->space_before
      || (letter->folded[0] != 'q' && letter->folded[0] != 'h'))
    return i;
  const char *digits = letter->folded + 1;
  gsize length = strlen (digits);
  /* "within 2h" */
  if (length == 0 && !letter->is_capital)
    return i;
  *out_which = piece->folded[0] - '0';
  *out_length = letter->folded[0] == 'q' ? 3 : 6;
  if (*out_which < 1 || *out_which * *out_length > 12 || (length != 0 && length != 2 && length != 4)
      || strspn (digits, "0123456789") != length)
    return i;
  int year = length > 0 ? g_ascii_strtoll (digits, NULL, 10) : 0;
  *out_year = length == 2 ? 2000 + year : year;
  return i + 2;
}

/* "семоҳаи аввали соли 2023": the noun before its ordinal. */
static gboolean
read_part_before_ordinal (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double which, span;
  int year = 0;
  if (!READ (i, SPAN, &span) || (span != SERAI_SPAN_QUARTER && span != SERAI_SPAN_HALF)
      || !READ (i + 1, ORDINAL, &which) || which > (span == SERAI_SPAN_QUARTER ? 4 : 2)
      || !serai_lexicon_is_inflected (reading->lexicon))
    return FALSE;
  hit->end = serai_dates_read_year_phrase (reading, i + 2, &year);
  int length = span == SERAI_SPAN_QUARTER ? 3 : 6;
  int month = ((int) which - 1) * length + 1;
  hit->period = resolve (reading, month, month + length - 1, year, i, hit->end);
  return TRUE;
}

/* "2023 жылдың бірінші тоқсанында", "2022 жылдың тоғыз айында": the year before its part. */
static gboolean
read_part_after_year (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int year, n;
  double which, span, shift;
  if (!serai_lexicon_is_inflected (reading->lexicon))
    return FALSE;
  guint at = serai_dates_read_year_number (reading, i, &year);
  int published = serai_dates_get_published_year (reading);
  if (at == i && READ (i, YEAR_ADVERB, &shift))
    {
      at = i + 2;
      year = published != 0 ? published + (int) shift : 0;
      if (!READ (i + 1, YEAR_AFTER, NULL))
        at = i + 1;
    }
  else if (at == i && READ (i, SHIFT, &shift) && READ (i + 1, YEAR_AFTER, NULL))
    {
      at = i + 2;
      year = published != 0 ? published + (int) shift : 0;
    }
  if (at < i + 1 || year == 0 || (at == i + 1 && !READ (i, YEAR_ADVERB, NULL)))
    return FALSE;
  gboolean is_first = READ (at, FIRST, NULL);
  guint count = serai_dates_read_count (reading, at + is_first, &n);
  if (count > at + is_first && n <= 12 && is_span (reading, count, SERAI_SPAN_MONTH))
    {
      hit->end = count + 1;
      hit->period = serai_period_months (year, 1, year, n);
      return TRUE;
    }
  if (!READ (at, ORDINAL, &which) || !READ (at + 1, SPAN, &span)
      || (span != SERAI_SPAN_QUARTER && span != SERAI_SPAN_HALF)
      || which > (span == SERAI_SPAN_QUARTER ? 4 : 2))
    return FALSE;
  int length = span == SERAI_SPAN_QUARTER ? 3 : 6;
  int month = ((int) which - 1) * length + 1;
  hit->end = at + 2;
  hit->period = serai_period_months (year, month, year, month + length - 1);
  return TRUE;
}

/* "Q3", "H1 2022", "Q1–Q3 2023", "2022 Q3", "1Q23" */
static gboolean
read_abbreviated_part (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double which, to;
  int year = 0, length = 3;
  guint at = serai_dates_read_year_number (reading, i, &year);
  gboolean has_year = at > i;
  if (has_year && serai_reading_is_word (reading, at, "-"))
    at++;
  SeraiWordSense sense = SERAI_WORD_QUARTER_NAME;
  guint reversed = read_reversed_part (reading, at, &which, &length, &year);
  if (reversed > at)
    {
      at = reversed;
      to = which;
      has_year = year != 0;
    }
  else
    {
      if (!serai_reading_is (reading, at, sense, &which))
        {
          sense = SERAI_WORD_HALF_NAME;
          length = 6;
          if (!serai_reading_is (reading, at, sense, &which))
            return FALSE;
        }
      at++;
      to = which;
      guint joint = serai_reading_at (reading, at)->is_joined ? at : at + 1;
      if ((joint == at || READ (at, TO, NULL)) && serai_reading_is (reading, joint, sense, &to))
        at = joint + 1;
    }
  hit->end = has_year ? at : serai_dates_read_year_phrase (reading, at, &year);
  if (to < which)
    return FALSE;
  hit->period =
      resolve (reading, ((int) which - 1) * length + 1, (int) to * length, year, i, hit->end);
  return TRUE;
}

/* "first nine months of this year", "last three months of 2022", "first month of the year" */
static gboolean
read_counted_months (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int n = 1, year = 0;
  gboolean is_first = READ (i, FIRST, NULL);
  if (!is_first && !READ (i, FINAL, NULL))
    return FALSE;
  guint at = serai_dates_read_count (reading, i + 1, &n);
  int unit = is_span (reading, at, SERAI_SPAN_MONTH)     ? 1
             : is_span (reading, at, SERAI_SPAN_QUARTER) ? 3
                                                         : 0;
  gboolean is_vague = at == i + 1 && (unit == 3 || READ (at, SPANS, NULL));
  if (unit == 0 || n * unit > 12 || is_vague)
    return FALSE;
  n *= unit;
  hit->end = serai_dates_read_year_phrase (reading, at + 1, &year);
  if (hit->end == at + 1 && (!is_first || at == i + 1 || READ (at + 1, OF, NULL)))
    return FALSE;
  hit->period = is_first ? resolve (reading, 1, n, year, i, hit->end)
                         : resolve (reading, 13 - n, 12, year, i, hit->end);
  return TRUE;
}

/* "nine months to September", "year to June 2023", "twelve months ended March" */
static gboolean
read_months_to (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int n, month, year = 0;
  guint at = serai_dates_read_count (reading, i, &n);
  if (at > i && is_span (reading, at, SERAI_SPAN_MONTH))
    ;
  else if (at == i && is_span (reading, at, SERAI_SPAN_YEAR))
    n = 12;
  else
    return FALSE;
  at++;
  if (!READ (at, TO, NULL) && !READ (at, ENDED, NULL))
    return FALSE;
  at++;
  while (READ (at, INSIDE, NULL) || READ (at, OF, NULL) || READ (at, END, NULL)
         || READ (at, THE, NULL))
    at++;
  guint end = serai_dates_read_month (reading, at, &month);
  if (end == at)
    {
      /* "the year ended 30 June" */
      end = serai_reading_at (reading, at)->kind == SERAI_TOKEN_NUMBER
                ? serai_dates_read_month (reading, at + 1, &month)
                : at;
      if (end <= at + 1)
        return FALSE;
    }
  else if (serai_reading_at (reading, end)->kind == SERAI_TOKEN_NUMBER
           && strlen (serai_reading_at (reading, end)->folded) <= 2
           && serai_reading_is_word (reading, end + 1, ",")
           && serai_dates_read_year_number (reading, end + 2, &year) > end + 2)
    end++; /* "the year ended June 30, 2023" */
  hit->end = serai_dates_read_year_phrase (reading, end, &year);
  SeraiPeriod last = resolve (reading, month, month, year, i, hit->end);
  if (serai_period_is_set (last))
    {
      int last_year, last_month;
      serai_day_split (last.first, &last_year, &last_month, NULL);
      int first = last_year * 12 + last_month - n;
      hit->period = serai_period_months (first / 12, first % 12 + 1, last_year, last_month);
    }
  return TRUE;
}

/* "of May 2023", "мая", "of next month", "of the year", "in 2021": a month or a year that is
 * divided; the piece after it, @i where there is none. */
static guint
read_whole (SeraiReading *reading, guint i, guint first, SeraiPeriod *out_whole)
{
  int month = 0, year = 0;
  double span = 0, shift = 0;
  guint32 published = reading->passage->published;
  gboolean has_of = READ (i, OF, NULL) || READ (i, INSIDE, NULL);
  guint at = i + has_of;
  if (!has_of && !serai_lexicon_is_inflected (reading->lexicon))
    return i;
  guint after_month = serai_dates_read_month (reading, at, &month);
  if (after_month > at)
    {
      guint end = serai_dates_read_year_phrase (reading, after_month, &year);
      *out_whole = resolve (reading, month, month, year, first, end);
      return end;
    }
  guint noun = at + (READ (at, THE, NULL) || READ (at, SHIFT, &shift));
  if (noun > at && READ (noun, SPAN, &span) && span == SERAI_SPAN_MONTH)
    {
      *out_whole = serai_when_shift_span (published, SERAI_SPAN_MONTH, (int) shift);
      return noun + 1;
    }
  guint end = serai_dates_read_year_phrase (reading, i, &year);
  if (end > i && year == 0)
    year = serai_dates_get_published_year (reading);
  if (end > i && year != 0)
    *out_whole = serai_period_year (year);
  return end;
}

/* So many days or weeks of @whole from its beginning, or its end; of a year by ISO weeks. */
static SeraiPeriod
take_days (SeraiPeriod whole, int n, gboolean is_weeks, gboolean is_final)
{
  guint32 length = (guint32) n * (is_weeks ? 7 : 1);
  if (!serai_period_is_set (whole) || length > whole.last - whole.first)
    return SERAI_PERIOD_NONE;
  if (is_final)
    return (SeraiPeriod){whole.last - length + 1, whole.last};
  guint32 first = whole.first;
  if (is_weeks && serai_period_is_year (whole))
    first = serai_when_shift_span (whole.first + 3, SERAI_SPAN_WEEK, 0).first;
  return (SeraiPeriod){first, first + length - 1};
}

/* "first ten days of May", "last two weeks of 2021" */
static gboolean
read_counted_days (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int n = 1;
  SeraiPeriod whole = SERAI_PERIOD_NONE;
  gboolean is_first = READ (i, FIRST, NULL);
  if (!is_first && !READ (i, FINAL, NULL))
    return FALSE;
  guint at = serai_dates_read_count (reading, i + 1, &n);
  gboolean is_weeks = is_span (reading, at, SERAI_SPAN_WEEK);
  if (at == i + 1 || (!is_weeks && !is_span (reading, at, SERAI_SPAN_DAY)))
    return FALSE;
  hit->end = read_whole (reading, at + 1, i, &whole);
  if (hit->end == at + 1)
    return FALSE;
  hit->period = take_days (whole, n, is_weeks, !is_first);
  return TRUE;
}

/* "first half of May": to the 15th, and from the 16th on. */
static SeraiPeriod
halve_month (SeraiPeriod month, gboolean is_second)
{
  if (!serai_period_is_set (month))
    return month;
  return is_second ? (SeraiPeriod){month.first + 15, month.last}
                   : (SeraiPeriod){month.first, month.first + 14};
}

/* "first week of November", "second half of May", "last Friday of June", "first Monday of next
 * month" */
static gboolean
read_part_of_month (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double which = 1, weekday = 0;
  SeraiPeriod whole = SERAI_PERIOD_NONE;
  gboolean is_final = READ (i, FINAL, NULL);
  if (!READ (i, ORDINAL, &which) && !is_final)
    return FALSE;
  gboolean is_week = is_span (reading, i + 1, SERAI_SPAN_WEEK);
  gboolean is_half = is_span (reading, i + 1, SERAI_SPAN_HALF);
  gboolean is_day = READ (i + 1, WEEKDAY, &weekday);
  if ((!is_week && !is_half && !is_day) || which > (is_half ? 2 : is_week ? 4 : 5))
    return FALSE;
  hit->end = read_whole (reading, i + 2, i, &whole);
  gboolean is_month = serai_period_is_set (whole) && whole.last - whole.first < 31;
  if (hit->end == i + 2 || (serai_period_is_set (whole) && !is_month))
    return FALSE;
  if (!is_month)
    return TRUE;
  guint32 day =
      is_day ? serai_when_get_nth_weekday (whole, (int) weekday, is_final ? -1 : (int) which) : 0;
  guint32 first = is_final ? whole.last - 6 : whole.first + 7 * ((guint32) which - 1);
  hit->period = is_day    ? (day != 0 ? serai_period_day (day) : SERAI_PERIOD_NONE)
                : is_half ? halve_month (whole, is_final || which == 2)
                          : (SeraiPeriod){first, first + 6};
  return TRUE;
}

/* "first week of 2015", "3rd week of 2018", "third month of 2021": by ISO weeks */
static gboolean
read_part_of_year (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double which;
  int year = 0;
  guint at = i + 1;
  const SeraiPiece *piece = serai_reading_at (reading, i);
  if (piece->kind == SERAI_TOKEN_NUMBER && READ (i + 1, ORDINAL_ENDING, NULL)
      && !serai_reading_at (reading, i + 1)->space_before)
    {
      which = g_ascii_strtod (piece->folded, NULL);
      at = i + 2;
    }
  else if (!READ (i, ORDINAL, &which))
    return FALSE;
  gboolean is_week = is_span (reading, at, SERAI_SPAN_WEEK);
  if ((!is_week && !is_span (reading, at, SERAI_SPAN_MONTH)) || !READ (at + 1, OF, NULL))
    return FALSE;
  hit->end = serai_dates_read_year_phrase (reading, at + 1, &year);
  if (hit->end == at + 1 || year == 0 || which < 1 || which > (is_week ? 52 : 12))
    return FALSE;
  if (!is_week)
    {
      hit->period = serai_period_month (year, (int) which);
      return TRUE;
    }
  SeraiPeriod first = serai_when_shift_span (serai_day (year, 1, 4), SERAI_SPAN_WEEK, 0);
  guint32 days = 7 * ((guint32) which - 1);
  hit->period = (SeraiPeriod){first.first + days, first.last + days};
  return TRUE;
}

/* "since the beginning of the year" */
static gboolean
read_since_start (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int year = 0;
  /* "жылдың басынан" */
  if (READ (i, BARE_YEAR, NULL) && READ (i + 1, START, NULL))
    {
      hit->end = i + 2;
      hit->period = serai_when_get_year_to_date (serai_dates_get_published_year (reading),
                                                 reading->passage->published);
      return TRUE;
    }
  if (!READ (i, SINCE, NULL))
    return FALSE;
  guint at = i + 1 + (READ (i + 1, THE, NULL) ? 1 : 0);
  if (!READ (at, START, NULL))
    return FALSE;
  hit->end = serai_dates_read_year_phrase (reading, at + 1, &year);
  if (hit->end == at + 1)
    return FALSE;
  if (year == 0)
    year = serai_dates_get_published_year (reading);
  hit->period = serai_when_get_year_to_date (year, reading->passage->published);
  return TRUE;
}

/* "in seven months", said right after these have passed: figures from January on. */
static gboolean
read_elapsed_months (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int n, year, month;
  guint at = serai_dates_read_count (reading, i, &n);
  if (at == i || n < 2 || n > 12 || !is_span (reading, at, SERAI_SPAN_MONTH) || i == 0
      || !READ (i - 1, OVER, NULL) || reading->passage->published == 0)
    return FALSE;
  /* "за девять месяцев 2023 года": the first nine. */
  hit->end = serai_dates_read_year_phrase (reading, at + 1, &year);
  if (hit->end > at + 1 && serai_lexicon_is_inflected (reading->lexicon))
    {
      hit->period = resolve (reading, 1, n, year, i, hit->end);
      return TRUE;
    }
  serai_day_split (reading->passage->published, &year, &month, NULL);
  if (n >= month || n < month - 3
      || serai_when_get_tense (reading, i, at + 1, FALSE) == SERAI_TENSE_FUTURE)
    return FALSE;
  hit->end = at + 1;
  hit->period = serai_period_months (year, 1, year, n);
  return TRUE;
}

gboolean
serai_dates_read_parts (SeraiReading *reading, guint i, SeraiDateHit *out_hit)
{
  return read_part_before_ordinal (reading, i, out_hit)
         || read_part_after_year (reading, i, out_hit) || read_counted_days (reading, i, out_hit)
         || read_part_of_month (reading, i, out_hit) || read_part_of_year (reading, i, out_hit)
         || read_named_part (reading, i, out_hit) || read_abbreviated_part (reading, i, out_hit)
         || read_counted_months (reading, i, out_hit) || read_months_to (reading, i, out_hit)
         || read_since_start (reading, i, out_hit) || read_elapsed_months (reading, i, out_hit);
}
