/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ticks that a person would choose, and how numbers are written beside them. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @step is 1, 2 or 5 times a power of ten; @low and @high are multiples of it. */
typedef struct
{
  double low;
  double high;
  double step;
} SeraiTicks;

/* Ticks from zero (or below, where @lowest is) that hold @lowest and @highest, with three to five
 * steps, or @max_steps where there is no room for so many. */
SeraiTicks serai_ticks_choose (double lowest, double highest, guint max_steps);

/* A tick's number: as many decimals as the step needs, "0" for zero, a real minus sign, thousands
 * parted by narrow blanks. (transfer full) */
char *serai_ticks_format (double value, double step);

/* A value with four significant figures. (transfer full) */
char *serai_ticks_format_value (double value);

G_END_DECLS
