/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A day or a stretch of days, written as ISO 8601 and the contract write it. */
#include "base/period.h"

#include <stdio.h>
#include <string.h>

guint32
serai_day (int year, int month, int day)
{
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1)
    return 0;
  if (day > g_date_get_days_in_month (month, year))
    return 0;
  g_autoptr (GDate) date = g_date_new_dmy (day, month, year);
  return g_date_get_julian (date);
}

void
serai_day_split (guint32 day, int *out_year, int *out_month, int *out_day)
{
  int year = 0, month = 0, of_month = 0;
  if (day != 0)
    {
      g_autoptr (GDate) date = g_date_new_julian (day);
      year = g_date_get_year (date);
      month = g_date_get_month (date);
      of_month = g_date_get_day (date);
    }
  if (out_year != NULL)
    *out_year = year;
  if (out_month != NULL)
    *out_month = month;
  if (out_day != NULL)
    *out_day = of_month;
}

guint32
serai_day_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  int year, month, day;
  g_date_time_get_ymd (now, &year, &month, &day);
  return serai_day (year, month, day);
}

/* So many digits of @text at *@inout_at as a number; -1 where there are fewer. */
static int
read_digits (const char *text, gsize *inout_at, int n_digits)
{
  int number = 0;
  for (int i = 0; i < n_digits; i++)
    {
      char digit = text[*inout_at + i];
      if (!g_ascii_isdigit (digit))
        return -1;
      number = number * 10 + (digit - '0');
    }
  *inout_at += n_digits;
  return number;
}

guint32
serai_day_parse (const char *iso8601)
{
  if (iso8601 == NULL)
    return 0;
  gsize at = 0;
  int year = read_digits (iso8601, &at, 4);
  if (year < 0 || iso8601[at++] != '-')
    return 0;
  int month = read_digits (iso8601, &at, 2);
  if (month < 0 || iso8601[at++] != '-')
    return 0;
  return serai_day (year, month, read_digits (iso8601, &at, 2));
}

char *
serai_day_format (guint32 day)
{
  if (day == 0)
    return NULL;
  int year, month, of_month;
  serai_day_split (day, &year, &month, &of_month);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, of_month);
}

guint32
serai_day_add_months (guint32 day, int months)
{
  int year, month, of_month;
  serai_day_split (day, &year, &month, &of_month);
  if (year == 0)
    return 0;
  int count = year * 12 + (month - 1) + months;
  year = count / 12;
  month = count % 12 + 1;
  if (count < 12 || year > 9999)
    return 0;
  return serai_day (year, month, MIN (of_month, g_date_get_days_in_month (month, year)));
}

int
serai_day_weekday (guint32 day)
{
  if (day == 0)
    return 0;
  g_autoptr (GDate) date = g_date_new_julian (day);
  return g_date_get_weekday (date);
}

SeraiPeriod
serai_period_day (guint32 day)
{
  return (SeraiPeriod){day, day};
}

SeraiPeriod
serai_period_year (int year)
{
  return serai_period_months (year, 1, year, 12);
}

SeraiPeriod
serai_period_half (int year, int half)
{
  if (half < 1 || half > 2)
    return SERAI_PERIOD_NONE;
  return serai_period_months (year, half * 6 - 5, year, half * 6);
}

SeraiPeriod
serai_period_quarter (int year, int quarter)
{
  if (quarter < 1 || quarter > 4)
    return SERAI_PERIOD_NONE;
  return serai_period_months (year, quarter * 3 - 2, year, quarter * 3);
}

SeraiPeriod
serai_period_month (int year, int month)
{
  return serai_period_months (year, month, year, month);
}

SeraiPeriod
serai_period_months (int year, int month, int to_year, int to_month)
{
  guint32 first = serai_day (year, month, 1);
  guint32 last_start = serai_day (to_year, to_month, 1);
  if (first == 0 || last_start < first)
    return SERAI_PERIOD_NONE;
  return (SeraiPeriod){first,
                       serai_day (to_year, to_month, g_date_get_days_in_month (to_month, to_year))};
}

gboolean
serai_period_is_set (SeraiPeriod period)
{
  return period.first != 0 || period.last != 0;
}

gboolean
serai_period_equal (SeraiPeriod a, SeraiPeriod b)
{
  return a.first == b.first && a.last == b.last;
}

gboolean
serai_period_contains (SeraiPeriod outer, SeraiPeriod inner)
{
  return (outer.first == 0 || outer.first <= inner.first)
         && (outer.last == 0 || inner.last <= outer.last);
}

gboolean
serai_period_is_year (SeraiPeriod period)
{
  return period.first != 0
         && serai_period_equal (period, serai_period_year (serai_period_get_year (period)));
}

int
serai_period_get_year (SeraiPeriod period)
{
  int year;
  serai_day_split (period.first != 0 ? period.first : period.last, &year, NULL, NULL);
  return year;
}

static gboolean
ends_month (guint32 day)
{
  int year, month, of_month;
  serai_day_split (day, &year, &month, &of_month);
  return day != 0 && of_month == g_date_get_days_in_month (month, year);
}

SeraiPeriod
serai_period_shift_years (SeraiPeriod period, int years)
{
  SeraiPeriod shifted = {serai_day_add_months (period.first, years * 12),
                         serai_day_add_months (period.last, years * 12)};
  /* February of a leap year ends a day later. */
  if (shifted.last != 0 && ends_month (period.last))
    {
      int year, month;
      serai_day_split (shifted.last, &year, &month, NULL);
      shifted.last = serai_day (year, month, g_date_get_days_in_month (month, year));
    }
  return shifted;
}

/* One side of a "/": a year, half, quarter, month or day. */
static gboolean
parse_part (const char *text, gsize length, SeraiPeriod *out_period)
{
  gsize at = 0;
  int year = length >= 4 ? read_digits (text, &at, 4) : -1;
  *out_period = SERAI_PERIOD_NONE;
  if (year < 1)
    return FALSE;
  if (length == 4)
    *out_period = serai_period_year (year);
  else if (length == 7 && text[4] == '-' && text[5] == 'H')
    *out_period = serai_period_half (year, text[6] - '0');
  else if (length == 7 && text[4] == '-' && text[5] == 'Q')
    *out_period = serai_period_quarter (year, text[6] - '0');
  else if (length == 7 && text[4] == '-')
    {
      at = 5;
      *out_period = serai_period_month (year, read_digits (text, &at, 2));
    }
  else if (length == 10)
    {
      guint32 day = serai_day_parse (text);
      *out_period = serai_period_day (day);
    }
  return serai_period_is_set (*out_period);
}

gboolean
serai_period_parse (const char *text, SeraiPeriod *out_period)
{
  *out_period = SERAI_PERIOD_NONE;
  if (text == NULL)
    return FALSE;
  const char *slash = strchr (text, '/');
  if (slash == NULL)
    return parse_part (text, strlen (text), out_period);

  SeraiPeriod from, to;
  if (!parse_part (text, slash - text, &from) || !parse_part (slash + 1, strlen (slash + 1), &to)
      || to.last < from.first)
    return FALSE;
  *out_period = (SeraiPeriod){from.first, to.last};
  return TRUE;
}

char *
serai_period_format (SeraiPeriod period)
{
  if (!serai_period_is_set (period))
    return NULL;
  if (period.first == 0 || period.last == 0 || period.first == period.last)
    return serai_day_format (period.first != 0 ? period.first : period.last);

  int year, month, day, to_year, to_month;
  serai_day_split (period.first, &year, &month, &day);
  serai_day_split (period.last, &to_year, &to_month, NULL);
  if (day != 1 || !ends_month (period.last))
    {
      g_autofree char *from = serai_day_format (period.first);
      g_autofree char *to = serai_day_format (period.last);
      return g_strdup_printf ("%s/%s", from, to);
    }
  if (month == 1 && to_month == 12)
    return year == to_year ? g_strdup_printf ("%04d", year)
                           : g_strdup_printf ("%04d/%04d", year, to_year);
  if (year == to_year && to_month - month == 5 && month % 6 == 1)
    return g_strdup_printf ("%04d-H%d", year, to_month / 6);
  if (year == to_year && to_month - month == 2 && month % 3 == 1)
    return g_strdup_printf ("%04d-Q%d", year, to_month / 3);
  if (year == to_year && month == to_month)
    return g_strdup_printf ("%04d-%02d", year, month);
  return g_strdup_printf ("%04d-%02d/%04d-%02d", year, month, to_year, to_month);
}
