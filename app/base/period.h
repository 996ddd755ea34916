/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A day or a stretch of days, written as ISO 8601 and the contract write it. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SeraiPeriod:
 * @first: the first day, as a Julian day of GDate (1 = 1 January of year 1), 0 where open
 * @last: the last day, inclusive, 0 where open
 *
 * A plain value. What kind of period it is (year, half, quarter, month, day) follows from its two
 * days, so that "2022-01/2022-06" and "2022-H1" are the same value.
 */
typedef struct
{
  guint32 first;
  guint32 last;
} SeraiPeriod;

#define SERAI_PERIOD_NONE ((SeraiPeriod){0, 0})

/* Days. Years are 1 to 9999, months 1 to 12. An impossible date gives 0. */
guint32 serai_day (int year, int month, int day);
void serai_day_split (guint32 day, int *out_year, int *out_month, int *out_day);
guint32 serai_day_today (void);
guint32 serai_day_parse (const char *iso8601); /* "YYYY-MM-DD", what follows is ignored; else 0 */
char *serai_day_format (guint32 day);          /* "YYYY-MM-DD"; NULL for 0 */
guint32 serai_day_add_months (guint32 day, int months); /* clamped to the month's last day */
int serai_day_weekday (guint32 day);                    /* 1 Monday to 7 Sunday */

SeraiPeriod serai_period_day (guint32 day);
SeraiPeriod serai_period_year (int year);
SeraiPeriod serai_period_half (int year, int half);       /* half 1 or 2 */
SeraiPeriod serai_period_quarter (int year, int quarter); /* quarter 1 to 4 */
SeraiPeriod serai_period_month (int year, int month);
SeraiPeriod serai_period_months (int year, int month, int to_year, int to_month); /* inclusive */

gboolean serai_period_is_set (SeraiPeriod period);
gboolean serai_period_equal (SeraiPeriod a, SeraiPeriod b);
gboolean serai_period_contains (SeraiPeriod outer, SeraiPeriod inner);
gboolean serai_period_is_year (SeraiPeriod period); /* one whole calendar year */
int serai_period_get_year (SeraiPeriod period);     /* of its first day; 0 where unset */

/* The same stretch so many years later (negative: earlier); whole months stay whole months. */
SeraiPeriod serai_period_shift_years (SeraiPeriod period, int years);

/* Reads "2022", "2022-H1", "2022-Q3", "2022-04", "2022-04-05", and two of these joined by "/".
 * FALSE (and *out_period unset) where the text is none of these. */
gboolean serai_period_parse (const char *text, SeraiPeriod *out_period);

/* The shortest of the forms above: "2022", "2022-H1", "2022-Q3", "2022-01/2022-09", "2018/2022",
 * "2023-04", "2023-05-04". NULL for an unset period. */
char *serai_period_format (SeraiPeriod period);

G_END_DECLS
