/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The indicators that analysts expect, as plain arithmetic. */
#include "trade/indicators.h"

#include <math.h>

static double
divide (double numerator, double denominator)
{
  return denominator == 0 ? NAN : numerator / denominator;
}

double
serai_growth (double base, double value)
{
  if (base == 0 || (base < 0) != (value < 0))
    return NAN;
  return value / base - 1;
}

double
serai_growth_per_period (double base, double value, int n_intervals)
{
  if (base <= 0 || value < 0 || n_intervals < 1)
    return NAN;
  return pow (value / base, 1.0 / n_intervals) - 1;
}

double
serai_share (double part, double whole)
{
  return divide (part, whole);
}

guint
serai_rank (double value, const double *values, guint n_values)
{
  guint rank = 1;
  for (guint i = 0; i < n_values; i++)
    if (values[i] > value)
      rank++;
  return rank;
}

double
serai_coverage (double exports, double imports)
{
  return divide (exports, imports);
}

double
serai_normalised_balance (double exports, double imports)
{
  return divide (exports - imports, exports + imports);
}

double
serai_mirror_gap (double exports, double imports)
{
  return divide (imports - exports, (imports + exports) / 2);
}

double
serai_grubel_lloyd (double exports, double imports)
{
  return 1 - divide (fabs (exports - imports), exports + imports);
}

double
serai_concentration (const double *values, guint n_values)
{
  double sum = 0, squares = 0;
  for (guint i = 0; i < n_values; i++)
    {
      sum += values[i];
      squares += values[i] * values[i];
    }
  return divide (squares, sum * sum);
}

double
serai_revealed_advantage (double good, double all, double world_good, double world_all)
{
  return divide (divide (good, all), divide (world_good, world_all));
}
