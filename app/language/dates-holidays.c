/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Holidays that the calendar fixes: "Nowruz", "New Year's Day 2024", "Easter Monday". */
#include "language/dates.h"

#include "language/when.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

typedef enum
{
  ON_DAY,     /* @month, @day */
  ON_WEEKDAY, /* the @nth @weekday of @month, from its end where negative; @day days later */
  FROM_EASTER /* @day days after Western Easter Sunday */
} HolidayRule;

/* @words: folded, parted by blanks, several ways parted by "|". */
typedef struct
{
  const char *words;
  HolidayRule rule;
  int month;
  int day;
  int weekday;
  int nth;
} Holiday;

static const Holiday holidays[] = {
    {"new year 's day|new years day|new year day", ON_DAY, 1, 1},
    {"new year 's eve|new years eve", ON_DAY, 12, 31},
    {"new year 's|new year", ON_DAY, 1, 1},
    {"новому году|нового года|новый год|соли нав", ON_DAY, 1, 1},
    {"nowruz|navruz|novruz|nauryz|norouz|nowrouz|nooruz|navroz|newroz", ON_DAY, 3, 21},
    {"навруз|навруза|наврузу|наурыз|наурыза|нооруз|нооруза|новруз|наврӯз|наврӯзи|наврузи", ON_DAY,
     3, 21},
    {"international women 's day|women 's day", ON_DAY, 3, 8},
    {"labour day|may day", ON_DAY, 5, 1},
    {"juneteenth", ON_DAY, 6, 19},
    {"bastille day", ON_DAY, 7, 14},
    {"halloween", ON_DAY, 10, 31},
    {"christmas eve", ON_DAY, 12, 24},
    {"christmas day|christmas", ON_DAY, 12, 25},
    {"boxing day", ON_DAY, 12, 26},
    {"valentine 's day|valentines day", ON_DAY, 2, 14},
    {"martin luther king day", ON_WEEKDAY, 1, 0, 1, 3},
    {"memorial day", ON_WEEKDAY, 5, 0, 1, -1},
    {"labor day", ON_WEEKDAY, 9, 0, 1, 1},
    {"thanksgiving day|thanksgiving", ON_WEEKDAY, 11, 0, 4, 4},
    {"black friday", ON_WEEKDAY, 11, 1, 4, 4},
    {"cyber monday", ON_WEEKDAY, 11, 4, 4, 4},
    {"ash wednesday", FROM_EASTER, 0, -46},
    {"palm sunday", FROM_EASTER, 0, -7},
    {"maundy thursday|holy thursday", FROM_EASTER, 0, -3},
    {"good friday", FROM_EASTER, 0, -2},
    {"holy saturday", FROM_EASTER, 0, -1},
    {"easter monday", FROM_EASTER, 0, 1},
    {"easter sunday|easter day|easter", FROM_EASTER, 0, 0},
    {"ascension day", FROM_EASTER, 0, 39},
    {"whit monday", FROM_EASTER, 0, 50},
};

/* Western Easter of the Gregorian calendar, by the anonymous algorithm of 1876. */
static guint32
find_easter (int year)
{
  int a = year % 19, b = year / 100, c = year % 100;
  int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  int h = (19 * a + b - d - g + 15) % 30;
  int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  int m = (a + 11 * h + 22 * l) / 451;
  int n = h + l - 7 * m + 114;
  return serai_day (year, n / 31, n % 31 + 1);
}

static guint32
find_day (const Holiday *holiday, int year)
{
  if (holiday->rule == ON_DAY)
    return serai_day (year, holiday->month, holiday->day);
  if (holiday->rule == FROM_EASTER)
    return find_easter (year) + holiday->day;
  return serai_when_get_nth_weekday (serai_period_month (year, holiday->month), holiday->weekday,
                                     holiday->nth)
         + holiday->day;
}

/* The piece behind one of the ways to write it, @i where none stands there. */
static guint
match_words (const SeraiReading *reading, guint i, const Holiday *holiday)
{
  g_auto (GStrv) ways = g_strsplit (holiday->words, "|", -1);
  for (guint k = 0; ways[k] != NULL; k++)
    {
      guint n = serai_reading_match (reading, i, ways[k]);
      if (n > 0)
        return i + n;
    }
  return i;
}

/* "Nowruz Street", "Navruz Jafarov": a name; "a new year", "happy new year" are no day. */
static gboolean
is_named_here (const SeraiReading *reading, guint i, guint end)
{
  const SeraiPiece *first = serai_reading_at (reading, i);
  const SeraiPiece *last = serai_reading_at (reading, end - 1);
  const SeraiPiece *next = serai_reading_at (reading, end);
  const SeraiPiece *before = serai_reading_at (reading, i - 1);
  gboolean continues = next->kind == SERAI_TOKEN_WORD && next->is_capital
                       && next->sentence == last->sentence && !READ (end, STOP, NULL);
  gboolean is_name = i > 0 && before->kind == SERAI_TOKEN_WORD && before->is_capital
                     && before->sentence == first->sentence && !READ (i - 1, STOP, NULL)
                     && !READ (i - 1, SHIFT, NULL) && !READ (i - 1, IN, NULL);
  if (continues || is_name || next->is_joined)
    return FALSE;
  gboolean is_bare_year = end == i + 2 && strcmp (first->folded, "new") == 0;
  if (!is_bare_year)
    return TRUE;
  /* Without "day" or "eve" only where it is a time: "before the New Year". */
  guint lead = READ (i - 1, THE, NULL) ? i - 2 : i - 1;
  static const char *const leads[] = {"by", "before", "until", "till", "after", "since"};
  for (guint k = 0; i > 1 && k < G_N_ELEMENTS (leads); k++)
    if (serai_reading_is_word (reading, lead, leads[k]))
      return last->is_capital;
  return FALSE;
}

static SeraiPeriod
resolve (SeraiReading *reading, const Holiday *holiday, int year, guint i, guint end)
{
  guint32 published = reading->passage->published;
  if (year != 0)
    return serai_period_day (find_day (holiday, year));
  if (published == 0)
    return SERAI_PERIOD_NONE;
  double shift = 0;
  gboolean is_shifted = i > 0 && READ (i - 1, SHIFT, &shift) && shift != 0;
  SeraiTense tense = !is_shifted ? serai_when_get_tense (reading, i, end, FALSE)
                     : shift < 0 ? SERAI_TENSE_PAST
                                 : SERAI_TENSE_FUTURE;
  int now = serai_dates_get_published_year (reading);
  guint32 best = 0;
  for (int by = -1; by <= 1; by++)
    {
      guint32 day = find_day (holiday, now + by);
      if ((tense == SERAI_TENSE_PAST && day > published)
          || (tense == SERAI_TENSE_FUTURE && day < published))
        continue;
      if (best == 0 || ABS ((gint64) day - published) < ABS ((gint64) best - published))
        best = day;
    }
  return best != 0 ? serai_period_day (best) : SERAI_PERIOD_NONE;
}

/* "Labor Day weekend": the Saturday and Sunday next to the holiday, and the days between. */
static SeraiPeriod
widen_to_weekend (SeraiPeriod day)
{
  if (!serai_period_is_set (day))
    return SERAI_PERIOD_NONE;
  int weekday = serai_day_weekday (day.first);
  guint32 saturday = day.first + 6 - weekday;
  if (weekday <= 2)
    saturday -= 7;
  return (SeraiPeriod){MIN (day.first, saturday), MAX (day.first, saturday + 1)};
}

gboolean
serai_dates_read_holidays (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  if (!READ (i, HOLIDAY, NULL))
    return FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (holidays); k++)
    {
      int year = 0;
      guint end = match_words (reading, i, &holidays[k]);
      if (end == i)
        continue;
      if (!is_named_here (reading, i, end))
        return FALSE;
      hit->end = serai_dates_read_year_phrase (reading, end, &year);
      hit->period = resolve (reading, &holidays[k], year, i, hit->end);
      if (READ (hit->end, WEEKEND, NULL))
        {
          guint weekend = hit->end + 1;
          hit->end = year != 0 ? weekend : serai_dates_read_year_phrase (reading, weekend, &year);
          hit->period = widen_to_weekend (resolve (reading, &holidays[k], year, i, hit->end));
        }
      return TRUE;
    }
  return FALSE;
}
