/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Hedged numbers: what "almost", "more than" and "about" allow. */
#include "base/interval.h"

#include "base/names.h"

#include <math.h>

SERAI_DEFINE_NAMES (SeraiBound, bound, "exact", "about", "below", "above")

SeraiInterval
serai_interval_for_wording (double number, SeraiBound bound, double step)
{
  double size = fabs (number);
  SeraiInterval allowed = {size, size};
  switch (bound)
    {
    case SERAI_BOUND_EXACT:
      {
        double slack = step > 0 ? step / 2 : size * 0.005;
        allowed = (SeraiInterval){size - slack, size + slack};
        break;
      }
    case SERAI_BOUND_ABOUT:
      allowed = (SeraiInterval){size * 0.9, size * 1.1};
      break;
    case SERAI_BOUND_BELOW:
      allowed.low = size * 0.85;
      break;
    case SERAI_BOUND_ABOVE:
      allowed.high = size * 1.25;
      break;
    }
  if (number < 0)
    return (SeraiInterval){-allowed.high, -allowed.low};
  return allowed;
}

gboolean
serai_interval_contains (SeraiInterval interval, double value)
{
  return serai_interval_distance (interval, value) == 0;
}

double
serai_interval_distance (SeraiInterval interval, double value)
{
  /* What is a rounding error of double arithmetic is no distance. */
  double slack = 1e-9 * MAX (fabs (interval.low), fabs (interval.high));
  double end = value < interval.low ? interval.low : interval.high;
  if (value >= interval.low - slack && value <= interval.high + slack)
    return 0;
  if (end == 0)
    return INFINITY;
  return fabs (value - end) / fabs (end);
}
