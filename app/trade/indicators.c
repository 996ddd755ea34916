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
serai_fob_from_cif (double imports, double cif_to_fob)
{
  return divide (imports, cif_to_fob);
}

double
serai_grubel_lloyd (double exports, double imports)
{
  return serai_grubel_lloyd_of_goods (&exports, &imports, 1);
}

double
serai_grubel_lloyd_of_goods (const double *exports, const double *imports, guint n_goods)
{
  double gaps = 0, sums = 0;
  for (guint i = 0; i < n_goods; i++)
    {
      gaps += fabs (exports[i] - imports[i]);
      sums += exports[i] + imports[i];
    }
  return 1 - divide (gaps, sums);
}

static double
add_up (const double *values, guint n_values)
{
  double sum = 0;
  for (guint i = 0; i < n_values; i++)
    sum += values[i];
  return sum;
}

double
serai_concentration (const double *values, guint n_values)
{
  double sum = add_up (values, n_values), squares = 0;
  for (guint i = 0; i < n_values; i++)
    squares += divide (values[i], sum) * divide (values[i], sum);
  return n_values > 0 ? squares : NAN;
}

double
serai_concentration_normalised (const double *values, guint n_values)
{
  double even = 1.0 / n_values;
  return divide (serai_concentration (values, n_values) - even, 1 - even);
}

double
serai_revealed_advantage (double good, double all, double world_good, double world_all)
{
  return divide (divide (good, all), divide (world_good, world_all));
}

double
serai_intensity (double partner, double all, double world_partner, double world_all)
{
  return divide (divide (partner, all), divide (world_partner, world_all));
}

double
serai_complementarity (const double *imports, const double *exports, guint n_goods)
{
  double bought = add_up (imports, n_goods), sold = add_up (exports, n_goods), gaps = 0;
  for (guint i = 0; i < n_goods; i++)
    gaps += fabs (divide (imports[i], bought) - divide (exports[i], sold));
  return 1 - gaps / 2;
}

double
serai_similarity (const double *a, const double *b, guint n_goods)
{
  double whole_a = add_up (a, n_goods), whole_b = add_up (b, n_goods), common = 0;
  for (guint i = 0; i < n_goods; i++)
    common += MIN (divide (a[i], whole_a), divide (b[i], whole_b));
  return common;
}
