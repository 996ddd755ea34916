/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Years, spans of years, fiscal years, decades, seasons: "in 2022", "2018–2022", "FY24". */
#include "language/dates.h"

#include "language/amount.h"
#include "language/currency.h"
#include "language/when.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

/* The first month of the fiscal year, where it isn't April (the governments' own calendars). */
static const struct
{
  const char *iso3;
  int month;
} fiscal_months[] = {{"PAK", 7}, {"BGD", 7}, {"NPL", 7},  {"AUS", 7},  {"EGY", 7}, {"KEN", 7},
                     {"UGA", 7}, {"TZA", 7}, {"ETH", 7},  {"MMR", 4},  {"IND", 4}, {"JPN", 4},
                     {"ZAF", 4}, {"GBR", 4}, {"USA", 10}, {"THA", 10}, {"NZL", 7}, {"IRN", 4}};

static gboolean
has_fiscal_month (const SeraiEntry *country, gpointer data)
{
  int *month = data;
  for (guint i = 0; i < G_N_ELEMENTS (fiscal_months); i++)
    if (country->iso3 != NULL && strcmp (country->iso3, fiscal_months[i].iso3) == 0)
      {
        *month = fiscal_months[i].month;
        return TRUE;
      }
  return FALSE;
}

/* The fiscal year that begins in @year, by the custom of the country that is spoken of. */
static SeraiPeriod
make_fiscal (SeraiReading *reading, guint i, int year)
{
  int month = 4;
  serai_reading_find_country (reading, serai_reading_at (reading, i)->token, TRUE, has_fiscal_month,
                              &month);
  return serai_period_months (year, month, year + 1, month - 1);
}

/* "2021-22", "2021/22", "2020/2021": the second year and the piece after; @i where there is none.
 */
static guint
read_second_year (const SeraiReading *reading, guint i, int year, int *out_year)
{
  const SeraiPiece *mark = serai_reading_at (reading, i);
  const SeraiPiece *piece = serai_reading_at (reading, i + 1);
  gboolean is_slash = strcmp (mark->folded, "/") == 0;
  if ((!is_slash && strcmp (mark->folded, "-") != 0) || piece->kind != SERAI_TOKEN_NUMBER)
    return i;
  if (strlen (piece->folded) == 2 && !mark->space_before && !piece->space_before)
    {
      *out_year = year / 100 * 100 + g_ascii_strtoll (piece->folded, NULL, 10);
      return *out_year > year ? i + 2 + READ (i + 2, YEAR_AFTER, NULL) : i;
    }
  guint end = serai_dates_read_year_number (reading, i + 1, out_year);
  return end > i + 1 && *out_year > year ? end : i;
}

/* "FY24" and "FY 2023" end in that year, "FY2023-24" begins in the first. */
static gboolean
read_fiscal_short (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  const SeraiPiece *piece = serai_reading_at (reading, i + 1);
  gsize length = strlen (piece->folded);
  if (!READ (i, FISCAL_SHORT, NULL) || piece->kind != SERAI_TOKEN_NUMBER
      || (length != 2 && length != 4) || strspn (piece->folded, "0123456789") != length)
    return FALSE;
  int year = g_ascii_strtoll (piece->folded, NULL, 10), to;
  if (length == 2)
    year += 2000;
  hit->end = read_second_year (reading, i + 2, year, &to);
  hit->period = make_fiscal (reading, i, hit->end > i + 2 ? year : year - 1);
  return TRUE;
}

/* "the last Iranian year", "Iranian year 1401": in whole months from April on. */
static gboolean
read_solar (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double shift = 0, span;
  gboolean is_shifted = READ (i, SHIFT, &shift);
  guint at = is_shifted ? i + 1 : i;
  if (!READ (at, SOLAR, NULL) || !READ (at + 1, SPAN, &span) || span != SERAI_SPAN_YEAR)
    return FALSE;
  const SeraiPiece *piece = serai_reading_at (reading, at + 2);
  int year = piece->kind == SERAI_TOKEN_NUMBER ? g_ascii_strtoll (piece->folded, NULL, 10) : 0;
  if (year >= 1300 && year <= 1500)
    {
      hit->end = at + 3;
      hit->period = serai_period_months (year + 621, 4, year + 622, 3);
      return TRUE;
    }
  int published, month;
  if (!is_shifted || reading->passage->published == 0)
    return FALSE;
  serai_day_split (reading->passage->published, &published, &month, NULL);
  int first = published + (int) shift - (month < 4);
  hit->end = at + 2;
  hit->period = serai_period_months (first, 4, first + 1, 3);
  return TRUE;
}

/* "fiscal year 2021-22", "2021/22 financial year", "fiscal 2023", "FY24", "last fiscal year" */
static gboolean
read_fiscal (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int year = 0, to = 0;
  double shift = 0;
  gboolean is_shifted = READ (i, SHIFT, &shift);
  guint at = is_shifted ? i + 1 : i;
  if (READ (at, FISCAL, NULL))
    {
      gboolean has_noun = READ (at + 1, SPAN, NULL);
      at += has_noun ? 2 : 1;
      guint first = serai_dates_read_year_number (reading, at, &year);
      if (is_shifted && has_noun && serai_dates_get_published_year (reading) != 0)
        {
          SeraiPeriod now = make_fiscal (reading, i, serai_dates_get_published_year (reading));
          int by = (int) shift - (now.first > reading->passage->published);
          hit->end = at;
          hit->period = serai_period_shift_years (now, by);
          return TRUE;
        }
      if (first == at || is_shifted)
        return FALSE;
      guint second = read_second_year (reading, first, year, &to);
      hit->end = second;
      hit->period = make_fiscal (reading, i, second > first ? year : year - 1);
      return TRUE;
    }
  return !is_shifted && read_fiscal_short (reading, i, hit);
}

/* What shows that four digits are no year: a currency, a unit, a percentage, a scale. */
static gboolean
is_counting (SeraiReading *reading, guint i, guint end, int year)
{
  const char *code;
  double factor;
  SeraiNumeral numeral = {.number = year};
  SeraiSpan unit = {0, 0};
  const SeraiName *const *names;
  guint n_names;
  if (serai_currency_read_before (reading, i, &code, &factor) > 0
      || serai_currency_read (reading, end, &code, &factor) > 0)
    return TRUE;
  if (READ (end, PERCENT, NULL) || READ (end, SCALE, NULL) || READ (end, HUNDRED, NULL)
      || serai_reading_match (reading, end, "per cent"))
    return TRUE;
  if (serai_reading_match_names (reading, end, SERAI_SUBJECT_UNIT, &names, &n_names) > 0)
    return TRUE;
  /* "2000 people" counts, "by 2022 exports ..." doesn't: round numbers are the doubtful ones. */
  gboolean is_measure;
  return year % 100 == 0 && serai_counted_read (reading, end, &numeral, &unit, &is_measure) > end;
}

/* "Exports: 2020 84.7; 2021 64.7", ": 2019 - $6.1 bn, 2020 - $5.2 bn": a row of years. */
static gboolean
heads_figure (const SeraiReading *reading, guint i)
{
  const SeraiPiece *before = serai_reading_at (reading, i - 1);
  const SeraiPiece *next = serai_reading_at (reading, i + 1);
  if (before->kind != SERAI_TOKEN_MARK || before->folded[0] == '\0'
      || (!next->space_before && strcmp (next->folded, ":") != 0))
    return FALSE;
  if (next->kind == SERAI_TOKEN_NUMBER)
    return strchr (":;", before->folded[0]) != NULL && strlen (next->folded) != 3;
  return strchr (":;,", before->folded[0]) != NULL
         && (strcmp (next->folded, "-") == 0 || strcmp (next->folded, ":") == 0)
         && serai_reading_at (reading, i + 2)->space_before;
}

static gboolean
is_led_as_year (const SeraiReading *reading, guint i)
{
  if (i == 0)
    return FALSE;
  if (heads_figure (reading, i)
      || (READ (i - 1, TRADE, NULL) && serai_reading_is_word (reading, i + 1, ":")))
    return TRUE;
  const SeraiPiece *before = serai_reading_at (reading, i - 1);
  if (before->kind == SERAI_TOKEN_NUMBER
      || (before->kind == SERAI_TOKEN_MARK && strcmp (before->folded, "(") != 0
          && strcmp (before->folded, "-") != 0))
    return FALSE;
  return READ (i - 1, IN, NULL) || READ (i - 1, SHIFT, NULL) || READ (i - 1, MONTH, NULL)
         || READ (i - 1, FISCAL, NULL);
}

/* "соли 2023", "соли гузашта": the word "year" stands before its number or its adjective. */
static gboolean
read_named_year (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int year = 0;
  double shift;
  if (READ (i, YEAR_ADVERB, &shift))
    {
      hit->end = i + 1;
      hit->period =
          serai_when_shift_span (reading->passage->published, SERAI_SPAN_YEAR, (int) shift);
      return TRUE;
    }
  if (!READ (i, YEAR_BEFORE, NULL))
    return FALSE;
  hit->end = serai_dates_read_year_number (reading, i + 1, &year);
  int to = year;
  guint second = hit->end > i + 1 ? read_second_year (reading, hit->end, year, &to) : hit->end;
  if (second > hit->end)
    {
      hit->end = second;
      hit->period = serai_period_months (year, 1, to, 12);
    }
  else if (hit->end > i + 1)
    hit->period = serai_period_year (year);
  else if (READ (i + 1, SHIFT, &shift))
    {
      hit->end = i + 2;
      hit->period =
          serai_when_shift_span (reading->passage->published, SERAI_SPAN_YEAR, (int) shift);
    }
  return hit->end > i + 1;
}

/* "2018–2022", "2018 to 2022" after "from", "2018 and 2022" after "between", "2022" */
static gboolean
read_years (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int year, to;
  guint end = serai_dates_read_year_number (reading, i, &year);
  if (end == i)
    return FALSE;
  /* "the 1990s" */
  const SeraiPiece *next = serai_reading_at (reading, end);
  if (year % 10 == 0 && strcmp (next->folded, "s") == 0 && !next->space_before)
    {
      hit->end = end + 1;
      hit->period = serai_period_months (year, 1, year + 9, 12);
      return TRUE;
    }
  guint second = read_second_year (reading, end, year, &to);
  if (second > end)
    {
      gboolean is_slash = serai_reading_is_word (reading, end, "/");
      gboolean is_short = strlen (serai_reading_at (reading, second - 1)->folded) == 2;
      gboolean is_fiscal = to == year + 1 && (is_slash || is_short);
      hit->end = second;
      if (READ (second, FISCAL, NULL))
        {
          is_fiscal = TRUE;
          hit->end = second + (READ (second + 1, SPAN, NULL) ? 2 : 1);
        }
      hit->period =
          is_fiscal ? make_fiscal (reading, i, year) : serai_period_months (year, 1, to, 12);
      return !is_counting (reading, i, hit->end, to);
    }
  gboolean is_between = i > 0 && READ (i - 1, BETWEEN, NULL);
  if (READ (end, TO, NULL) || (is_between && READ (end, AND, NULL)))
    {
      second = serai_dates_read_year_number (reading, end + 1, &to);
      if (second > end + 1 && to > year)
        {
          hit->end = second;
          hit->period = serai_period_months (year, 1, to, 12);
          return TRUE;
        }
    }
  /* "2023 года", "the 2014 protests" */
  const SeraiPiece *after = serai_reading_at (reading, end);
  gboolean is_modifier = i > 0 && READ (i - 1, THE, NULL) && after->kind == SERAI_TOKEN_WORD
                         && !after->is_capital && after->space_before && after->lexemes == NULL
                         && year % 100 != 0 && year < 2040;
  gboolean is_said = READ (i + 1, YEAR_AFTER, NULL) || is_modifier;
  guint calendar = serai_reading_match (reading, end, "calendar year");
  if (calendar > 0)
    {
      hit->end = end + calendar;
      hit->period = serai_period_year (year);
      return TRUE;
    }
  if ((!is_said && !is_led_as_year (reading, i)) || is_counting (reading, i, end, year))
    return FALSE;
  hit->end = end;
  hit->period = serai_period_year (year);
  return TRUE;
}

/* "in 1865", "since 1755": years that only a plain "in" tells from amounts. */
static gboolean
read_old_year (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  static const char *const before[] = {"in", "since", "until", "в", "с", "к", "before", "after"};
  const SeraiPiece *piece = serai_reading_at (reading, i);
  if (piece->kind != SERAI_TOKEN_NUMBER || strlen (piece->folded) != 4 || i == 0
      || strspn (piece->folded, "0123456789") != 4)
    return FALSE;
  int year = g_ascii_strtoll (piece->folded, NULL, 10);
  gboolean is_led = serai_reading_match_before (reading, i, "back to") > 0;
  for (guint k = 0; k < G_N_ELEMENTS (before); k++)
    is_led = is_led || serai_reading_is_word (reading, i - 1, before[k]);
  const SeraiPiece *next = serai_reading_at (reading, i + 1);
  gboolean ends =
      next->kind == SERAI_TOKEN_MARK || READ (i + 1, STOP, NULL) || READ (i + 1, YEAR_AFTER, NULL);
  if (year < 1400 || year >= 1900 || !is_led || !ends || is_counting (reading, i, i + 1, year))
    return FALSE;
  hit->end = i + 1 + READ (i + 1, YEAR_AFTER, NULL);
  hit->period = serai_period_year (year);
  return TRUE;
}

/* "early 2025", "end of the year", "mid-May", "end of 2024", "the end of the decade" */
static gboolean
read_part_of (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double part, span;
  int year = 0, month = 0;
  if (!READ (i, PART, &part))
    return FALSE;
  guint at = i + 1;
  if (serai_reading_is_word (reading, at, "-"))
    at++;
  gboolean has_of = READ (at, OF, NULL);
  gboolean is_inflected = serai_lexicon_is_inflected (reading->lexicon);
  guint year_end = serai_dates_read_year_phrase (reading, at, &year);
  if (year_end == at && (has_of || is_inflected))
    {
      at += has_of;
      if (READ (at, THE, NULL))
        at++;
      double shift = 0;
      if (READ (at, SHIFT, &shift))
        at++;
      if (READ (at, SPAN, &span)
          && (span == SERAI_SPAN_DECADE || span == SERAI_SPAN_MONTH || span == SERAI_SPAN_QUARTER
              || span == SERAI_SPAN_WEEK))
        {
          hit->end = at + 1;
          hit->period = serai_when_shift_span (reading->passage->published, span, (int) shift);
          return TRUE;
        }
    }
  if (year_end > at)
    {
      hit->end = year_end;
      if (year == 0)
        year = serai_dates_get_published_year (reading);
      if (year == 0)
        return TRUE;
      /* The end of a year is used for the year as a goal; its other parts are shorter. */
      hit->period = part == 1   ? serai_period_quarter (year, 1)
                    : part == 2 ? serai_period_months (year, 4, year, 6)
                    : part == 3 ? serai_period_quarter (year, 4)
                                : serai_period_year (year);
      return TRUE;
    }
  /* Of a month the whole month is kept. */
  guint month_end = serai_dates_read_month (reading, at, &month);
  SeraiDateHit inner = {at, at, SERAI_PERIOD_NONE, FALSE};
  if (month_end == at || !serai_dates_read_calendar (reading, at, &inner))
    return FALSE;
  hit->end = inner.end;
  hit->period = inner.period;
  return TRUE;
}

/* "spring of 2025", "summer 2023", "in the autumn", "the summer months" */
static gboolean
read_season (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  double season;
  int year = 0;
  if (!READ (i, SEASON, &season))
    return FALSE;
  hit->end = serai_dates_read_year_phrase (reading, i + 1, &year);
  gboolean has_year = hit->end > i + 1;
  int to;
  if (has_year && year != 0)
    hit->end = read_second_year (reading, hit->end, year, &to); /* "the winter of 2022-23" */
  double span;
  if (!has_year && READ (i + 1, SPAN, &span) && span == SERAI_SPAN_MONTH)
    hit->end = i + 2;
  else if (!has_year)
    {
      gboolean is_led = i > 1 && READ (i - 1, THE, NULL) && READ (i - 2, IN, NULL);
      gboolean is_fall = serai_reading_is_word (reading, i, "fall");
      const SeraiPiece *next = serai_reading_at (reading, i + 1);
      if (!is_led || READ (i + 1, OF, NULL)
          || (next->kind == SERAI_TOKEN_WORD && (is_fall || !READ (i + 1, STOP, NULL))))
        return FALSE;
    }
  int first = season == 4 ? 12 : (int) season * 3;
  int published = serai_dates_get_published_year (reading);
  int its_year = year != 0 ? year : published;
  if (its_year == 0)
    return TRUE;
  int last_year = season == 4 ? its_year + 1 : its_year;
  SeraiPeriod period =
      serai_period_months (its_year, first, last_year, season == 4 ? 2 : first + 2);
  hit->period =
      year != 0 ? period
                : serai_when_pick_year (period, reading->passage->published,
                                        serai_when_get_tense (reading, i, hit->end, FALSE), TRUE);
  return TRUE;
}

gboolean
serai_dates_read_years (SeraiReading *reading, guint i, SeraiDateHit *out_hit)
{
  return read_solar (reading, i, out_hit) || read_fiscal (reading, i, out_hit)
         || read_named_year (reading, i, out_hit) || read_part_of (reading, i, out_hit)
         || read_season (reading, i, out_hit) || read_years (reading, i, out_hit)
         || read_old_year (reading, i, out_hit);
}
