/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates in figures: "2023-05-04", "04.05.2023", "10/25/2021", "5/3/18", "05-Aug-2016". */
#include "language/dates.h"

#include "language/numeral.h"
#include "language/when.h"

#include <string.h>

#define READ(i, sense, number) serai_reading_is (reading, (i), SERAI_WORD_##sense, (number))

/* Up to @most digits; FALSE where the piece is something else. */
static gboolean
read_digits (const SeraiReading *reading, guint i, gsize least, gsize most, int *out_number)
{
  const SeraiPiece *piece = serai_reading_at (reading, i);
  gsize length = strlen (piece->folded);
  if (piece->kind != SERAI_TOKEN_NUMBER || length < least || length > most
      || strspn (piece->folded, "0123456789") != length)
    return FALSE;
  *out_number = g_ascii_strtoll (piece->folded, NULL, 10);
  return TRUE;
}

static gboolean
is_tight (const SeraiReading *reading, guint i, guint n)
{
  for (guint j = 1; j < n; j++)
    if (serai_reading_at (reading, i + j)->space_before)
      return FALSE;
  return TRUE;
}

/* The order that the text's other dates tell, where they agree: one figure above twelve is a day.
 */
static SeraiDateOrder
count_orders (const SeraiReading *reading)
{
  guint n_day_first = 0, n_month_first = 0;
  for (guint i = 0; i + 4 < reading->pieces->len; i++)
    {
      int first, second, year;
      const char *mark = serai_reading_at (reading, i + 1)->folded;
      if ((strcmp (mark, "/") != 0 && strcmp (mark, ".") != 0 && strcmp (mark, "-") != 0)
          || strcmp (serai_reading_at (reading, i + 3)->folded, mark) != 0
          || !is_tight (reading, i, 5) || !read_digits (reading, i, 1, 2, &first)
          || !read_digits (reading, i + 2, 1, 2, &second)
          || !read_digits (reading, i + 4, 4, 4, &year))
        continue;
      n_day_first += first > 12 && first <= 31 && second <= 12;
      n_month_first += second > 12 && second <= 31 && first <= 12;
    }
  if ((n_day_first > 0) == (n_month_first > 0))
    return SERAI_DATE_ORDER_OPEN;
  return n_day_first > 0 ? SERAI_DATE_ORDER_DAY_FIRST : SERAI_DATE_ORDER_MONTH_FIRST;
}

/* By the custom of the country of the dateline. */
static SeraiDateOrder
find_custom (const SeraiReading *reading)
{
  static const char *const month_first[] = {"USA", "PHL", "FSM", "MHL", "PLW"};
  const SeraiDocument *document = reading->passage->document;
  const char *place = document != NULL ? document->dateline_place : NULL;
  if (place == NULL || reading->passage->recogniser == NULL)
    return SERAI_DATE_ORDER_OPEN;
  SeraiReference *reference = serai_recogniser_get_reference (reading->passage->recogniser);
  const SeraiEntry *entry = serai_reference_find_by_name (reference, SERAI_SUBJECT_COUNTRY, place);
  if (entry == NULL)
    entry = serai_reference_find_by_name (reference, SERAI_SUBJECT_PLACE, place);
  if (entry == NULL || entry->iso3 == NULL)
    return SERAI_DATE_ORDER_OPEN;
  for (guint i = 0; i < G_N_ELEMENTS (month_first); i++)
    if (strcmp (month_first[i], entry->iso3) == 0)
      return SERAI_DATE_ORDER_MONTH_FIRST;
  return SERAI_DATE_ORDER_DAY_FIRST;
}

static SeraiDateOrder
get_order (SeraiReading *reading)
{
  if (reading->date_order == SERAI_DATE_ORDER_UNKNOWN)
    reading->date_order = count_orders (reading);
  if (reading->date_order == SERAI_DATE_ORDER_OPEN)
    reading->date_order = find_custom (reading);
  return reading->date_order;
}

/* The order of the text; where nothing tells it, that which gives the day of publication, else day
 * before month, as most of the world writes. What gives no date is read the other way. */
static gboolean
order_day_and_month (SeraiReading *reading, int first, int second, int year, SeraiDateHit *hit)
{
  guint32 day_first = second <= 12 ? serai_day (year, second, first) : 0;
  guint32 month_first = first <= 12 ? serai_day (year, first, second) : 0;
  SeraiDateOrder order =
      day_first != 0 && month_first != 0 ? get_order (reading) : SERAI_DATE_ORDER_OPEN;
  gboolean is_today = month_first != 0 && month_first == reading->passage->published;
  guint32 day = day_first;
  if (day == 0 || order == SERAI_DATE_ORDER_MONTH_FIRST
      || (order == SERAI_DATE_ORDER_OPEN && is_today))
    day = month_first;
  if (day == 0)
    return FALSE;
  hit->period = serai_period_day (day);
  return TRUE;
}

/* "05-Aug-2016", "2016-Aug-05", "2016/05/Aug", "Aug-2016-05": the year has four figures, so the
 * month's name may stand anywhere. */
static gboolean
read_named_month (const SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int figures[3] = {0}, month = 0;
  guint n_figures = 0;
  const char *mark = serai_reading_at (reading, i + 1)->folded;
  if (!is_tight (reading, i, 5)
      || (strcmp (mark, "-") != 0 && strcmp (mark, "/") != 0 && strcmp (mark, ".") != 0)
      || strcmp (serai_reading_at (reading, i + 3)->folded, mark) != 0)
    return FALSE;
  for (guint at = i; at <= i + 4; at += 2)
    if (read_digits (reading, at, 1, 4, &figures[n_figures]))
      n_figures++;
    else if (month != 0 || serai_dates_read_month (reading, at, &month) == at)
      return FALSE;
  if (n_figures != 2 || month == 0)
    return FALSE;
  int year = MAX (figures[0], figures[1]), number = MIN (figures[0], figures[1]);
  guint32 day = year > 1000 ? serai_day (year, month, number) : 0;
  if (day == 0)
    return FALSE;
  hit->end = i + 5;
  hit->period = serai_period_day (day);
  return TRUE;
}

/* "Nov/2", "May/22" */
static gboolean
read_month_slash_day (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int month, number, year = serai_dates_get_published_year (reading);
  if (serai_dates_read_month (reading, i, &month) != i + 1 || !is_tight (reading, i, 3)
      || !serai_reading_is_word (reading, i + 1, "/")
      || !read_digits (reading, i + 2, 1, 2, &number) || number < 1 || number > 31)
    return FALSE;
  hit->end = i + 3;
  guint32 day = year != 0 ? serai_day (year, month, number) : 0;
  hit->period = day != 0 ? serai_period_day (day) : SERAI_PERIOD_NONE;
  return TRUE;
}

/* Whether what stands before "5/12" makes a day of it: "on", "Friday", or, where it is no usual
 * part, one end of "between 10/1-11/7". */
static gboolean
is_day_expected (const SeraiReading *reading, guint i)
{
  static const char *const leads[] = {"on", "until", "till", "since", "dated"};
  SeraiNumeral part;
  int other;
  for (guint k = 0; k < G_N_ELEMENTS (leads); k++)
    if (serai_reading_is_word (reading, i - 1, leads[k]))
      return TRUE;
  if (READ (i - 1, WEEKDAY, NULL))
    return TRUE;
  guint first = i;
  if (i > 4 && serai_reading_is_word (reading, i - 3, "/")
      && read_digits (reading, i - 2, 1, 2, &other)
      && (READ (i - 1, TO, NULL) || READ (i - 1, AND, NULL)))
    first = i - 4;
  return (READ (first - 1, BETWEEN, NULL) || READ (first - 1, FROM, NULL))
         && serai_numeral_read_figure (reading, first, &part) && !part.is_fraction;
}

static gboolean
read_without_year (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int a, b, year = serai_dates_get_published_year (reading);
  if (i == 0 || year == 0 || !is_tight (reading, i, 3)
      || !serai_reading_is_word (reading, i + 1, "/") || !read_digits (reading, i, 1, 2, &a)
      || !read_digits (reading, i + 2, 1, 2, &b) || !is_day_expected (reading, i))
    return FALSE;
  const SeraiPiece *next = serai_reading_at (reading, i + 3);
  gboolean is_dash = strcmp (next->folded, "-") == 0;
  if (READ (i + 3, OF, NULL)
      || (next->kind == SERAI_TOKEN_MARK && !next->space_before && !is_dash
          && strchr (".,;:!?)", next->folded[0]) == NULL)
      || (next->kind == SERAI_TOKEN_WORD && !READ (i + 3, STOP, NULL))
      || !order_day_and_month (reading, a, b, year, hit))
    return FALSE;
  hit->end = i + 3;
  hit->period = serai_when_pick_year (hit->period, reading->passage->published,
                                      serai_when_get_tense (reading, i, i + 3, FALSE), FALSE);
  return TRUE;
}

gboolean
serai_dates_read_figures (SeraiReading *reading, guint i, SeraiDateHit *hit)
{
  int a, b, c;
  if (read_named_month (reading, i, hit) || read_month_slash_day (reading, i, hit))
    return TRUE;
  const char *mark = serai_reading_at (reading, i + 1)->folded;
  gboolean is_dash = strcmp (mark, "-") == 0, is_slash = strcmp (mark, "/") == 0;
  if (is_slash && strcmp (serai_reading_at (reading, i + 3)->folded, mark) != 0)
    return read_without_year (reading, i, hit);
  if ((!is_dash && !is_slash && strcmp (mark, ".") != 0) || !is_tight (reading, i, 5)
      || strcmp (serai_reading_at (reading, i + 3)->folded, mark) != 0
      || !read_digits (reading, i + 2, 1, 2, &b))
    return FALSE;
  const SeraiPiece *next = serai_reading_at (reading, i + 5);
  gboolean continues = !next->space_before && strcmp (next->folded, mark) == 0 && !is_dash
                       && serai_reading_at (reading, i + 6)->kind == SERAI_TOKEN_NUMBER
                       && !serai_reading_at (reading, i + 6)->space_before;
  if (continues
      || (i > 0 && strcmp (serai_reading_at (reading, i - 1)->folded, mark) == 0
          && !serai_reading_at (reading, i)->space_before
          && !serai_reading_at (reading, i - 1)->space_before))
    return FALSE;
  hit->end = i + 5;
  if (read_digits (reading, i, 4, 4, &a) && a >= 1000 && a <= 2200
      && read_digits (reading, i + 4, 1, 2, &c))
    {
      guint32 day = b <= 12 ? serai_day (a, b, c) : 0;
      hit->period = day != 0 ? serai_period_day (day) : SERAI_PERIOD_NONE;
      return day != 0;
    }
  if (!read_digits (reading, i, 1, 2, &a))
    return FALSE;
  if (read_digits (reading, i + 4, 4, 4, &c) && c >= 1000 && c <= 2200)
    {
      guint year_end = serai_dates_read_year_number (reading, i + 4, &c);
      hit->end = MAX (year_end, i + 5);
      return order_day_and_month (reading, a, b, c, hit);
    }
  /* Of two digits only with slashes, or with two digits everywhere: "3.4.12" is a section. */
  gboolean is_full = strlen (serai_reading_at (reading, i)->folded) == 2
                     && strlen (serai_reading_at (reading, i + 2)->folded) == 2;
  if (!read_digits (reading, i + 4, 2, 2, &c) || !(is_slash || (is_full && !is_dash)))
    return FALSE;
  int now = serai_dates_get_published_year (reading);
  int century = now != 0 ? now / 100 * 100 : 2000;
  int year = century + c > (now != 0 ? now : century) + 30 ? century - 100 + c : century + c;
  return order_day_and_month (reading, a, b, year, hit);
}
