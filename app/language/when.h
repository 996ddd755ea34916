/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of several years (or weeks) a date without a year means. */
#pragma once

#include "language/reading.h"

G_BEGIN_DECLS

typedef enum
{
  SERAI_TENSE_UNKNOWN,
  SERAI_TENSE_PAST,
  SERAI_TENSE_FUTURE,
} SeraiTense;

/* What the clause around the pieces [first, end) says of its time. @by_nearest: the verb nearest
 * before decides ("... will open, he said on Tuesday"), else a firm one before a weak one. */
SeraiTense
serai_when_get_tense (const SeraiReading *reading, guint first, guint end, gboolean by_nearest);

/* @period moved by whole years so that it fits @tense as seen from @published: past: the latest
 * that has begun (@is_whole: ended), future: the earliest that hasn't ended, unknown: the nearest.
 * What lies within some days is meant whatever the tense. Unset where @published is 0. */
SeraiPeriod
serai_when_pick_year (SeraiPeriod period, guint32 published, SeraiTense tense, gboolean is_whole);

/* The same for a weekday, 1 Monday to 7 Sunday; of unknown tense the past one. */
SeraiPeriod serai_when_pick_weekday (int weekday, guint32 published, SeraiTense tense);

/* The span (SeraiSpanWord) so many spans after the one in which @day lies. */
SeraiPeriod serai_when_shift_span (guint32 day, int span, int by);

/* The @nth @weekday of the days of @period, from its end where @nth is negative; 0 where it has
 * none.
 */
guint32 serai_when_get_nth_weekday (SeraiPeriod period, int weekday, int nth);

/* From January to the last month that had ended on @published. */
SeraiPeriod serai_when_get_year_to_date (int year, guint32 published);

G_END_DECLS
