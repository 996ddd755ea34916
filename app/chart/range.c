/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The stretch of time that a chart shows. */
#include "chart/range.h"

#include <math.h>

#define YEAR_DAYS 365

SeraiPeriod
serai_range_close (SeraiPeriod range, SeraiPeriod extent)
{
  return (SeraiPeriod){range.first != 0 ? range.first : extent.first,
                       range.last != 0 ? range.last : extent.last};
}

/* The year to which a day is nearest as its beginning. */
static int
get_nearest_year (double day)
{
  int year, month, unused;
  serai_day_split ((guint32) MAX (day, 1), &year, &month, &unused);
  return month > 6 ? year + 1 : year;
}

static SeraiPeriod
settle (double first, double end, SeraiPeriod extent, int step)
{
  first = CLAMP (first, extent.first, extent.last + 1);
  end = CLAMP (end, extent.first, extent.last + 1);
  SeraiPeriod range = {(guint32) lround (first), (guint32) lround (end) - 1};
  if (step >= YEAR_DAYS)
    {
      int from = get_nearest_year (first), to = get_nearest_year (end) - 1;
      range =
          (SeraiPeriod){serai_period_year (from).first, serai_period_year (MAX (to, from)).last};
    }
  if (range.first <= extent.first && range.last >= extent.last)
    return SERAI_PERIOD_NONE;
  return range;
}

SeraiPeriod
serai_range_zoom (SeraiPeriod range, SeraiPeriod extent, double factor, double around, int step)
{
  if (!serai_period_is_set (extent))
    return range;
  SeraiPeriod closed = serai_range_close (range, extent);
  double first = closed.first, end = closed.last + 1.0, least = 2.0 * MAX (step, 1);
  around = CLAMP (around, first, end);
  double length = MAX ((end - first) * factor, least);
  double part = end > first ? (around - first) / (end - first) : 0.5;
  /* Whole years must change by one at least, or nothing would move. */
  if (step >= YEAR_DAYS && fabs (length - (end - first)) < step)
    length = MAX (end - first + (factor < 1 ? -step : step), least);
  return settle (around - part * length, around + (1 - part) * length, extent, step);
}

SeraiPeriod
serai_range_pan (SeraiPeriod range, SeraiPeriod extent, double days, int step)
{
  if (!serai_period_is_set (extent))
    return range;
  SeraiPeriod closed = serai_range_close (range, extent);
  double length = closed.last + 1.0 - closed.first;
  double first =
      CLAMP (closed.first + days, extent.first, MAX (extent.last + 1.0 - length, extent.first));
  return settle (first, first + length, extent, step);
}
