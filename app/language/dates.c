/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates: the longest of the forms that begin at a place, and what all forms share. */
#include "language/dates.h"

#include "language/numeral.h"
#include "language/values.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

typedef gboolean (*ReadForm) (SeraiReading *reading, guint i, SeraiDateHit *out_hit);

static const ReadForm forms[] = {
    serai_dates_read_calendar, serai_dates_read_figures,  serai_dates_read_parts,
    serai_dates_read_relative, serai_dates_read_years,    serai_dates_read_decades,
    serai_dates_read_counted,  serai_dates_read_holidays,
};

static SeraiDateHit
read_longest (SeraiReading *reading, guint i)
{
  SeraiDateHit best = {i, i, SERAI_PERIOD_NONE, FALSE};
  for (guint j = 0; j < G_N_ELEMENTS (forms); j++)
    {
      SeraiDateHit hit = {i, i, SERAI_PERIOD_NONE, FALSE};
      if (forms[j](reading, i, &hit) && hit.end > best.end)
        best = hit;
    }
  return best;
}

static gboolean
says_year (const SeraiReading *reading, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    {
      const SeraiPiece *piece = serai_reading_at (reading, i);
      double span;
      if (piece->kind == SERAI_TOKEN_NUMBER && strlen (piece->folded) == 4)
        return TRUE;
      if (READ (i, SHIFT, NULL) || READ (i, DAY, NULL)
          || (READ (i, SPAN, &span) && span == SERAI_SPAN_YEAR))
        return TRUE;
    }
  return FALSE;
}

/* "from May 2021 to June 2022", "between 5 March and 9 March 2021", "28 December 2021 – 4 January
 * 2022": @hit grows by the date behind the joint. */
static void
join (SeraiReading *reading, SeraiDateHit *hit)
{
  guint end = hit->end;
  gboolean is_between = hit->first > 0 && READ (hit->first - 1, BETWEEN, NULL);
  gboolean is_from = hit->first > 0 && READ (hit->first - 1, FROM, NULL);
  gboolean is_and = is_between && READ (end, AND, NULL);
  gboolean is_dash = serai_reading_is_word (reading, end, "-");
  if (!(READ (end, TO, NULL) || is_and) || hit->is_comparison || !serai_period_is_set (hit->period)
      || (serai_reading_is_word (reading, end, "to") && !is_from))
    return;
  guint start = end + 1 + (READ (end + 1, THE, NULL) ? 1 : 0);
  /* "between August 2019 and now", "from 2015 to the present" */
  if ((is_between || is_from) && reading->passage->published > hit->period.first
      && (serai_reading_is_word (reading, start, "now")
          || serai_reading_is_word (reading, start, "present")
          || serai_reading_is_word (reading, start, "today")))
    {
      hit->end = start + 1;
      hit->period.last = reading->passage->published;
      return;
    }
  const SeraiPiece *piece = serai_reading_at (reading, start);
  if (piece->lexemes == NULL && piece->kind != SERAI_TOKEN_NUMBER)
    return;
  SeraiDateHit last = read_longest (reading, start);
  if (last.end == start || last.is_comparison || !serai_period_is_set (last.period))
    return;
  SeraiPeriod first = hit->period;
  if (!says_year (reading, hit->first, end))
    for (guint n = 0; n < 40 && first.first > last.period.first; n++)
      first = serai_period_shift_years (first, -1);
  /* A dash may part a date from the text that it heads. */
  gboolean is_alike = (first.last == first.first) == (last.period.last == last.period.first);
  if (first.first > last.period.first || first.last >= last.period.last || (is_dash && !is_alike))
    return;
  hit->end = last.end;
  hit->period = (SeraiPeriod){first.first, last.period.last};
}

guint
serai_dates_read (SeraiReading *reading, guint i)
{
  SeraiDateHit best = read_longest (reading, i);
  if (best.end == i)
    return i;
  join (reading, &best);
  SeraiMention mention = serai_reading_mention (reading, best.first, best.end, SERAI_MENTION_DATE);
  mention.value.period = best.period;
  serai_passage_add (reading->passage, &mention);
  if (serai_period_is_set (best.period) && best.period.first != best.period.last
      && !best.is_comparison)
    reading->last_date = best.period;
  return best.end;
}

guint
serai_dates_read_year_number (const SeraiReading *reading, guint i, int *out_year)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  if (piece->kind != SERAI_TOKEN_NUMBER || strlen (piece->folded) != 4
      || strspn (piece->folded, "0123456789") != 4)
    return i;
  int year = g_ascii_strtoll (piece->folded, NULL, 10);
  if (year < 1900 || year > 2100)
    return i;
  *out_year = year;
  guint at = i + 1;
  /* "2021-го", "2023-м" */
  if (serai_lexicon_is_inflected (reading->lexicon) && serai_reading_is_word (reading, at, "-")
      && !serai_reading_at (reading, at)->space_before
      && (serai_reading_is_word (reading, at + 1, "го")
          || serai_reading_is_word (reading, at + 1, "м")
          || serai_reading_is_word (reading, at + 1, "му"))
      && !serai_reading_at (reading, at + 1)->space_before)
    at += 2;
  if (!READ (at, YEAR_AFTER, NULL))
    return at;
  /* "2023 года", "2023 г.": the point is the abbreviation's where the sentence goes on. */
  const SeraiPiece *point = serai_reading_at (reading, at + 1);
  return at + 1
         + (strcmp (point->folded, ".") == 0 && !point->space_before
            && g_utf8_strlen (serai_reading_at (reading, at)->folded, -1) <= 2
            && serai_reading_at (reading, at + 2)->sentence == point->sentence);
}

guint
serai_dates_read_month (const SeraiReading *reading, guint i, int *out_month)
{
  double month;
  const SeraiPiece *piece = serai_reading_at (reading, i);
  /* "an august body", "they march on"; "june" is only a month. */
  gboolean is_wary = READ (i, MONTH_WARY, NULL) || READ (i, MONTH_SHORT, NULL)
                     || strcmp (piece->folded, "august") == 0;
  gboolean has_number = serai_reading_at (reading, i + 1)->kind == SERAI_TOKEN_NUMBER
                        || (i > 0 && serai_reading_at (reading, i - 1)->kind == SERAI_TOKEN_NUMBER);
  if (!piece->is_capital && !serai_lexicon_is_inflected (reading->lexicon) && is_wary
      && !has_number)
    return i;
  if (READ (i, MONTH, &month))
    {
      *out_month = month;
      return i + 1;
    }
  if (!READ (i, MONTH_SHORT, &month))
    return i;
  *out_month = month;
  gboolean has_point = serai_reading_is_word (reading, i + 1, ".")
                       && !serai_reading_at (reading, i + 1)->space_before;
  return i + 1 + has_point;
}

int
serai_dates_get_published_year (const SeraiReading *reading)
{
  int year = 0;
  if (reading->passage->published != 0)
    serai_day_split (reading->passage->published, &year, NULL, NULL);
  return year;
}

guint
serai_dates_read_year_phrase (const SeraiReading *reading, guint i, int *out_year)
{
  guint at = i;
  gboolean has_of = READ (at, OF, NULL) || READ (at, INSIDE, NULL);
  if (has_of || serai_reading_is_word (reading, at, ","))
    at++;
  double shift;
  guint end = serai_dates_read_year_number (reading, at, out_year);
  if (end > at)
    return end;
  if (at > i && !has_of)
    return i;
  if (READ (at, THE, NULL))
    at++;
  int published = serai_dates_get_published_year (reading);
  double span;
  /* "т.г.", "с.г.": this year's */
  if (serai_reading_match (reading, at, "т . г") || serai_reading_match (reading, at, "с . г"))
    {
      *out_year = published;
      return at + 3 + serai_reading_is_word (reading, at + 3, ".");
    }
  /* "соли гузашта": the adjective behind */
  if (has_of && READ (at - 1, YEAR_BEFORE, NULL) && READ (at, SHIFT, &shift))
    {
      *out_year = published != 0 ? published + (int) shift : 0;
      return at + 1;
    }
  if (READ (at, SHIFT, &shift) && READ (at + 1, SPAN, &span) && span == SERAI_SPAN_YEAR)
    {
      *out_year = published != 0 ? published + (int) shift : 0;
      return at + 2;
    }
  if (has_of && at > i + 1 && READ (at, SPAN, &span) && span == SERAI_SPAN_YEAR)
    {
      *out_year = 0;
      return at + 1;
    }
  if (READ (i, BARE_YEAR, NULL))
    {
      *out_year = 0;
      return i + 1;
    }
  return i;
}

guint
serai_dates_read_count (const SeraiReading *reading, guint i, int *out_count)
{
  SeraiNumeral numeral;
  if (!serai_numeral_read (reading, i, &numeral) || numeral.is_fraction || numeral.has_decimals
      || numeral.scale > 1 || numeral.number < 1 || numeral.number > 120)
    return i;
  *out_count = numeral.number;
  return numeral.end;
}
