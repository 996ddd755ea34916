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

static SeraiTicks
choose_linear (double lowest, double highest, guint max_steps)
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
      ticks = (SeraiTicks){SERAI_SCALE_LINEAR, -round_up (-low, step), round_up (high, step), step};
    }
  while (lround ((ticks.high - ticks.low) / step) > (long) most);
  return ticks;
}

/* The @i-th of … 0.1, 0.2, 0.5, 1, 2, 5, 10, …; 1 is the 0th. */
static double
get_rung (long i)
{
  static const double digits[] = {1, 2, 5};
  long third = ((i % 3) + 3) % 3;
  return digits[third] * pow (10, (double) ((i - third) / 3));
}

/* The last rung that is not above @value. */
static long
find_rung (double value)
{
  long i = 3 * (long) floor (log10 (value)) - 1;
  while (get_rung (i + 1) <= value * (1 + 1e-9))
    i++;
  return i;
}

static SeraiTicks
choose_log (double lowest, double highest, guint max_steps)
{
  long low = find_rung (lowest), high = find_rung (highest);
  if (get_rung (high) < highest * (1 - 1e-9) || high == low)
    high++;
  long most = CLAMP (max_steps, 1, MOST_STEPS), step = 1;
  /* Every number, then powers of ten, then every second, third, … of them. */
  while ((high - low + step - 1) / step > most)
    {
      step = step == 1 ? 3 : step + 3;
      low -= ((low % 3) + 3) % 3;
    }
  high = low + (high - low + step - 1) / step * step;
  return (SeraiTicks){SERAI_SCALE_LOG, get_rung (low), get_rung (high), step};
}

static SeraiTicks
choose_places (double highest, guint max_steps)
{
  double most = CLAMP (max_steps, 1, MOST_STEPS), last = MAX (ceil (highest), 2), step = 1;
  while ((step == 1 ? last - 1 : ceil (last / step)) > most)
    step = next_step (step);
  return (SeraiTicks){SERAI_SCALE_PLACES, 1, step == 1 ? last : ceil (last / step) * step, step};
}

SeraiTicks
serai_ticks_choose (SeraiScale scale, double lowest, double highest, guint max_steps)
{
  switch (scale)
    {
    case SERAI_SCALE_LOG:
      return choose_log (lowest, highest, max_steps);
    case SERAI_SCALE_PLACES:
      return choose_places (highest, max_steps);
    case SERAI_SCALE_LINEAR:
      break;
    }
  return choose_linear (lowest, highest, max_steps);
}

guint
serai_ticks_count (const SeraiTicks *self)
{
  switch (self->scale)
    {
    case SERAI_SCALE_LOG:
      return (guint) ((find_rung (self->high) - find_rung (self->low)) / lround (self->step)) + 1;
    case SERAI_SCALE_PLACES:
      if (self->step > 1)
        return (guint) lround (self->high / self->step) + 1;
      break;
    case SERAI_SCALE_LINEAR:
      break;
    }
  return (guint) lround ((self->high - self->low) / self->step) + 1;
}

double
serai_ticks_get (const SeraiTicks *self, guint i)
{
  if (self->scale == SERAI_SCALE_LOG)
    return get_rung (find_rung (self->low) + (long) i * lround (self->step));
  if (self->scale == SERAI_SCALE_PLACES && self->step > 1)
    return i == 0 ? 1 : i * self->step;
  return self->low + i * self->step;
}

double
serai_ticks_place (const SeraiTicks *self, double value)
{
  switch (self->scale)
    {
    case SERAI_SCALE_LOG:
      return value > 0 ? log (value / self->low) / log (self->high / self->low) : -1;
    case SERAI_SCALE_PLACES:
      return (self->high - value) / (self->high - self->low);
    case SERAI_SCALE_LINEAR:
      break;
    }
  return (value - self->low) / (self->high - self->low);
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

char *
serai_ticks_write (const SeraiTicks *self, guint i)
{
  double tick = serai_ticks_get (self, i);
  return serai_ticks_format (tick, self->scale == SERAI_SCALE_LINEAR ? self->step : tick);
}
