/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ticks that a person would choose, and how numbers are written beside them. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How values stand on an axis. */
typedef enum
{
  SERAI_SCALE_LINEAR,
  SERAI_SCALE_LOG,    /* equal ratios are equally far apart; what isn't above zero has no place */
  SERAI_SCALE_PLACES, /* whole numbers from 1, which stands at the top */
} SeraiScale;

/**
 * SeraiTicks: the ends of an axis and the ticks between them.
 * @step: LINEAR: 1, 2 or 5 times a power of ten, of which @low and @high are multiples; PLACES: the
 *   same, whole; LOG: how many of the numbers 1, 2, 5, 10, 20, 50, … one tick goes on
 */
typedef struct
{
  SeraiScale scale;
  double low;
  double high;
  double step;
} SeraiTicks;

/* Ticks that hold @lowest and @highest, with three to five steps, or @max_steps where there is no
 * room for so many. LINEAR ones start from zero, or below, where @lowest is. LOG: both are above
 * zero. */
SeraiTicks serai_ticks_choose (SeraiScale scale, double lowest, double highest, guint max_steps);

guint serai_ticks_count (const SeraiTicks *self);
double serai_ticks_get (const SeraiTicks *self, guint i);

/* How far up the axis @value stands: 0 at the foot, 1 at the top; outside of that beyond the ends.
 */
double serai_ticks_place (const SeraiTicks *self, double value);

/* The number beside tick @i. (transfer full) */
char *serai_ticks_write (const SeraiTicks *self, guint i);

/* A tick's number: as many decimals as the step needs, "0" for zero, a real minus sign, thousands
 * parted by narrow blanks. (transfer full) */
char *serai_ticks_format (double value, double step);

/* A value with four significant figures. (transfer full) */
char *serai_ticks_format_value (double value);

G_END_DECLS
