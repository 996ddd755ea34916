/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ticks that a person would choose. */
#include "chart/ticks.h"

#include <math.h>
#include <string.h>

#define MINUS "\u2212"
#define NARROW_BLANK "\u202f"
#define MOST_STEPS 5

static double
next_step (double step)
{
  double power = pow (10, floor (log10 (step) + 1e-9));
  double digit = step / power;
  return digit < 1.5 ? 2 * power : digit < 3 ? 5 * power : 10 * power;
}

/* What is a rounding error beyond a tick needs no further step. */
static double
round_up (double value, double step)
{
  return ceil (value / step - 1e-9) * step;
}

SeraiTicks
serai_ticks_choose (double lowest, double highest, guint max_steps)
{
  double low = MIN (lowest, 0), high = MAX (highest, 0);
  if (high - low <= 0 || !isfinite (high - low))
    {
      low = 0;
      high = 1;
    }
  /* On both sides of zero there is one step at least. */
  guint most = CLAMP (max_steps, low < 0 && high > 0 ? 2 : 1, MOST_STEPS);
  /* Start below the finest possible and go up until few enough steps remain. */
  double step = pow (10, floor (log10 ((high - low) / MOST_STEPS)) - 1);
  SeraiTicks ticks;
  do
    {
      step = next_step (step);
      ticks = (SeraiTicks){-round_up (-low, step), round_up (high, step), step};
    }
  while (lround ((ticks.high - ticks.low) / step) > (long) most);
  return ticks;
}

static char *
group_thousands (const char *digits)
{
  size_t whole = strspn (digits, "0123456789");
  GString *grouped = g_string_new (NULL);
  for (size_t i = 0; digits[i]; i++)
    {
      if (whole > 4 && i > 0 && i < whole && (whole - i) % 3 == 0)
        g_string_append (grouped, NARROW_BLANK);
      g_string_append_c (grouped, digits[i]);
    }
  return g_string_free (grouped, FALSE);
}

static char *
write_number (double value, int n_decimals)
{
  g_autofree char *digits = g_strdup_printf ("%.*f", n_decimals, fabs (value));
  g_autofree char *grouped = group_thousands (digits);
  gboolean is_zero = strspn (digits, "0.,") == strlen (digits);
  return g_strconcat (value < 0 && !is_zero ? MINUS : "", grouped, NULL);
}

char *
serai_ticks_format (double value, double step)
{
  if (fabs (value) < step * 1e-6)
    return g_strdup ("0");
  int n_decimals = (int) -floor (log10 (step) + 1e-9);
  return write_number (value, CLAMP (n_decimals, 0, 9));
}

char *
serai_ticks_format_value (double value)
{
  double size = fabs (value);
  int n_whole = size < 1 ? 1 : (int) floor (log10 (size)) + 1;
  return write_number (value, CLAMP (4 - n_whole, 0, 3));
}
