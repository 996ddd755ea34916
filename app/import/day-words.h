/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A calendar day as people write it: "4 May 2023", "May 4", "4 мая 2023 года", "04.05.2023". */
#pragma once

#include "base/period.h"

G_BEGIN_DECLS

/**
 * SeraiDayWords:
 * @year: 0 where the words don't name it
 * @length: how many bytes of the text the day takes
 */
typedef struct
{
  int year;
  int month;
  int day;
  gsize length;
} SeraiDayWords;

/* Reads a day that begins exactly at @text. */
gboolean serai_day_words_read (const char *text, SeraiDayWords *out_words);

/* The first day with its year in the first @length bytes of @text; 0 where there is none. */
guint32 serai_day_words_find (const char *text, gsize length);

/* The day in a field that is there for it: "2023-05-04T10:00Z", "Thu, 4 May 2023 …", seconds since
 * 1970, or words; 0 where there is none. @text may be NULL. */
guint32 serai_day_words_parse (const char *text);

/* The day itself; where the words leave the year open, the one that puts it nearest before (or at
 * most two months after) @published; 0 where neither says the year. */
guint32 serai_day_words_resolve (SeraiDayWords words, guint32 published);

G_END_DECLS
