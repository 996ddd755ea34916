/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The finders of values, one a kind. Each looks at one place of the reading, adds what begins there
 * to the passage, and says behind which piece to go on: @i where nothing begins there. */
#pragma once

#include "language/reading.h"

G_BEGIN_DECLS

/* @last: what a bare "61 billion" inherits; kept from one call to the next. */
typedef struct
{
  const char *currency;
  SeraiSpan unit;
  gboolean is_money;
  gboolean is_set;
  guint sentence;
  double table_scale; /* "mln dollars" without a number: what bare figures below it mean */
  const char *table_currency;
} SeraiLastAmount;

guint serai_dates_read (SeraiReading *reading, guint i);
guint serai_amounts_read (SeraiReading *reading, guint i, SeraiLastAmount *last);
guint serai_multiples_read (SeraiReading *reading, guint i);
guint serai_ordinals_read (SeraiReading *reading, guint i);

/* All goods of the passage at once, around the values that are there. */
void serai_goods_find (SeraiReading *reading);

G_END_DECLS
