/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A number with what it is a number of: money, percent, times, things. */
#pragma once

#include "language/numeral.h"

G_BEGIN_DECLS

typedef enum
{
  SERAI_AMOUNT_BARE,
  SERAI_AMOUNT_MONEY,
  SERAI_AMOUNT_PERCENT,
  SERAI_AMOUNT_TIMES,
  SERAI_AMOUNT_COUNT,
} SeraiAmountKind;

/**
 * SeraiAmount:
 * @first, @end: its pieces with currency or unit, without hedges
 * @number, @step: of the numeral, cents as parts of the currency, fractions as percentages
 * @currency: ISO 4217 or NULL
 * @unit: what is counted, NULL where it isn't said
 * @is_measure: the unit measures ("km", "days"), and counts nothing
 * @has_own_unit: the currency or unit stands beside this number, not beside a later one
 */
typedef struct
{
  SeraiNumeral numeral;
  SeraiAmountKind kind;
  guint first;
  guint end;
  double number;
  double step;
  const char *currency;
  SeraiSpan unit; /* bytes of the text; empty where it isn't said */
  gboolean has_own_unit;
  gboolean is_measure;
} SeraiAmount;

/* The amount whose numeral begins at the piece @i. */
gboolean serai_amount_read (SeraiReading *reading, guint i, SeraiAmount *out_amount);

/* @amount with a second, smaller unit right behind it: "5 feet 2 inches" in feet; unchanged where
 * there is none. */
void serai_compound_read (SeraiReading *reading, SeraiAmount *amount);

/* What stands after the number and is counted: a unit of measure or a plural noun. The piece after
 * it, @i where there is none. @out_is_measure: a unit of measure or of time. Where the unit stands
 * behind the numeral's short scale ("5m people"), it begins at numeral->short_end. */
guint serai_counted_read (const SeraiReading *reading,
                          guint i,
                          const SeraiNumeral *numeral,
                          SeraiSpan *out_unit,
                          gboolean *out_is_measure);

G_END_DECLS
