/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parts of the date finder: each knows some forms, the longest hit wins. */
#pragma once

#include "language/reading.h"

G_BEGIN_DECLS

/* @first may lie before the piece that was asked for. @is_comparison: counts from the date named
 * before, which stays the one to count from. */
typedef struct
{
  guint first;
  guint end;
  SeraiPeriod period;
  gboolean is_comparison;
} SeraiDateHit;

/* Calendar days and months: "4 May 2023", "May 4", "6 to 8 July", "January–September 2018". */
gboolean serai_dates_read_calendar (SeraiReading *reading, guint i, SeraiDateHit *out_hit);
/* "the first half of 2023", "Q3", "the first nine months", "since the beginning of the year". */
gboolean serai_dates_read_parts (SeraiReading *reading, guint i, SeraiDateHit *out_hit);
/* "last year", "on Thursday", "the past five years", "the same period", "a year earlier". */
gboolean serai_dates_read_relative (SeraiReading *reading, guint i, SeraiDateHit *out_hit);
/* "2023-05-04", "10/25/2021", "05-Aug-2016". */
gboolean serai_dates_read_figures (SeraiReading *reading, guint i, SeraiDateHit *out_hit);
/* "the 1990s", "late 1980s", "19th century". */
gboolean serai_dates_read_decades (SeraiReading *reading, guint i, SeraiDateHit *out_hit);
/* "in two weeks", "three days after 12 January", "the week of 6 March", "last weekend". */
gboolean serai_dates_read_counted (SeraiReading *reading, guint i, SeraiDateHit *out_hit);
/* "Nowruz", "New Year's Day 2024", "Easter Monday". */
gboolean serai_dates_read_holidays (SeraiReading *reading, guint i, SeraiDateHit *out_hit);
/* "in 2022", "2018–2022", "fiscal year 2021-22", "the 1990s". */
gboolean serai_dates_read_years (SeraiReading *reading, guint i, SeraiDateHit *out_hit);

/* What they share. Each gives the piece after what it read, @i where there is nothing. */
guint serai_dates_read_year_number (const SeraiReading *reading, guint i, int *out_year);
guint serai_dates_read_month (const SeraiReading *reading, guint i, int *out_month);
/* "2023", ", 2023", "of 2023", "of this year", "last year"; *out_year is 0 for "of the year", which
 * leaves it to the tense. */
guint serai_dates_read_year_phrase (const SeraiReading *reading, guint i, int *out_year);
int serai_dates_get_published_year (const SeraiReading *reading);
/* A small number in figures or words; the piece after it. */
guint serai_dates_read_count (const SeraiReading *reading, guint i, int *out_count);

G_END_DECLS
