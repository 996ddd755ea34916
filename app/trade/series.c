/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One country's trade with another over time, as one dataset has it. */
#include "trade/series.h"

#include "trade/commodity.h"

#include <math.h>
#include <string.h>

G_DEFINE_BOXED_TYPE (SeraiSeries, serai_series, serai_series_ref, serai_series_unref)

/* How far a period's length may be from the wanted one: February is 28 days, a month 30. */
#define LENGTH_TOLERANCE 0.07

/* An observation that the series is made of; @code: which of the commodity's codes it is. */
typedef struct
{
  const SeraiObservation *observation;
  guint code;
} Figure;

SeraiSeries *
serai_series_new_empty (SeraiTable *table, const SeraiDataset *dataset)
{
  SeraiSeries *self = g_atomic_rc_box_new0 (SeraiSeries);
  self->points = g_array_new (FALSE, FALSE, sizeof (SeraiPoint));
  self->table = serai_table_ref (table);
  self->dataset = dataset;
  return self;
}

SeraiSeries *
serai_series_ref (SeraiSeries *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_series (gpointer data)
{
  SeraiSeries *self = data;
  g_array_unref (self->points);
  serai_table_unref (self->table);
}

void
serai_series_unref (SeraiSeries *self)
{
  g_atomic_rc_box_release_full (self, clear_series);
}

/* --- gathering ------------------------------------------------------------------------------- */

static gboolean
is_flow_of_measure (SeraiFlow flow, SeraiMeasure measure)
{
  switch (measure)
    {
    case SERAI_MEASURE_TURNOVER:
      return flow == SERAI_FLOW_EXPORT || flow == SERAI_FLOW_IMPORT || flow == SERAI_FLOW_TURNOVER;
    case SERAI_MEASURE_EXPORTS:
      return flow == SERAI_FLOW_EXPORT;
    case SERAI_MEASURE_IMPORTS:
      return flow == SERAI_FLOW_IMPORT;
    case SERAI_MEASURE_BALANCE:
      return flow == SERAI_FLOW_EXPORT || flow == SERAI_FLOW_IMPORT;
    }
  g_return_val_if_reached (FALSE);
}

static gboolean
has_length (SeraiPeriod period, int granularity_days)
{
  int days = serai_series_granularity (period);
  return days > 0 && abs (days - granularity_days) <= granularity_days * LENGTH_TOLERANCE;
}

static GArray *
gather_figures (SeraiTable *table,
                const char *reporter,
                const char *partner,
                SeraiMeasure measure,
                char **codes,
                int granularity_days)
{
  GArray *figures = g_array_new (FALSE, FALSE, sizeof (Figure));
  for (guint i = 0; i < table->observations->len; i++)
    {
      const SeraiObservation *row = &g_array_index (table->observations, SeraiObservation, i);
      if ((reporter && strcmp (row->reporter, reporter) != 0) || strcmp (row->partner, partner) != 0
          || !is_flow_of_measure (row->flow, measure)
          || !has_length (row->period, granularity_days))
        continue;
      for (guint code = 0; codes[code]; code++)
        if (strcmp (row->commodity, codes[code]) == 0)
          {
            Figure figure = {row, code};
            g_array_append_val (figures, figure);
            break;
          }
    }
  return figures;
}

/* Where a dataset has a figure twice, the usual valuation of its flow is taken. */
static int
rate_valuation (const SeraiObservation *row)
{
  SeraiValuation usual = row->flow == SERAI_FLOW_EXPORT ? SERAI_VALUATION_FOB : SERAI_VALUATION_CIF;
  return row->valuation == usual ? 0 : row->valuation == SERAI_VALUATION_UNKNOWN ? 1 : 2;
}

static int
compare_series (const SeraiObservation *a, const SeraiObservation *b)
{
  if (a->dataset != b->dataset)
    return a->dataset < b->dataset ? -1 : 1;
  int order = strcmp (a->reporter, b->reporter);
  return order ? order : strcmp (a->currency, b->currency);
}

static int
compare_periods (SeraiPeriod a, SeraiPeriod b)
{
  if (a.first != b.first)
    return a.first < b.first ? -1 : 1;
  return a.last < b.last ? -1 : a.last > b.last;
}

static int
compare_figures (gconstpointer a, gconstpointer b)
{
  const Figure *left = a, *right = b;
  const SeraiObservation *x = left->observation, *y = right->observation;
  int order = compare_series (x, y);
  if (order == 0)
    order = compare_periods (x->period, y->period);
  if (order == 0)
    order = (int) x->flow - (int) y->flow;
  if (order == 0)
    order = (int) left->code - (int) right->code;
  if (order == 0)
    order = rate_valuation (x) - rate_valuation (y);
  if (order == 0)
    order = (int) x->status - (int) y->status;
  return order ? order : (x < y ? -1 : x > y);
}

/* --- adding up ------------------------------------------------------------------------------- */

/* One flow's sum over the commodity's codes; @n_codes: how many of them were there. */
typedef struct
{
  guint n_codes;
  double value;
  SeraiStatus status;
  SeraiValuation valuation;
} Sum;

static SeraiValuation
join_valuations (SeraiValuation a, SeraiValuation b)
{
  if (a == b)
    return a;
  if (a == SERAI_VALUATION_UNKNOWN || b == SERAI_VALUATION_UNKNOWN)
    return SERAI_VALUATION_UNKNOWN;
  return SERAI_VALUATION_MIXED;
}

static void
add_to_sum (Sum *sum, const SeraiObservation *row)
{
  double value = serai_status_is_empty (row->status) ? NAN : row->value;
  sum->valuation =
      sum->n_codes == 0 ? row->valuation : join_valuations (sum->valuation, row->valuation);
  sum->value += value;
  sum->status = MAX (sum->status, row->status);
  sum->n_codes++;
}

/* What the figures of one period give, the best for each flow and code standing first. */
static gboolean
make_point (const Figure *figures,
            guint n_figures,
            guint n_codes,
            SeraiMeasure measure,
            SeraiPoint *out_point)
{
  Sum sums[SERAI_N_FLOWS] = {0};
  for (guint i = 0; i < n_figures; i++)
    {
      const SeraiObservation *row = figures[i].observation;
      gboolean is_repeated = i > 0 && figures[i - 1].code == figures[i].code
                             && figures[i - 1].observation->flow == row->flow;
      if (!is_repeated)
        add_to_sum (&sums[row->flow], row);
    }
  const Sum *exports = &sums[SERAI_FLOW_EXPORT], *imports = &sums[SERAI_FLOW_IMPORT];
  const Sum *stated = &sums[SERAI_FLOW_TURNOVER];
  gboolean has_exports = exports->n_codes == n_codes, has_imports = imports->n_codes == n_codes;
  const Sum *only = NULL;
  if (measure == SERAI_MEASURE_EXPORTS && has_exports)
    only = exports;
  else if (measure == SERAI_MEASURE_IMPORTS && has_imports)
    only = imports;
  else if (measure == SERAI_MEASURE_TURNOVER && stated->n_codes == n_codes
           && !(has_exports && has_imports
                && MAX (exports->status, imports->status) < stated->status))
    only = stated;

  out_point->period = figures[0].observation->period;
  if (only)
    {
      out_point->value = only->value;
      out_point->status = only->status;
      out_point->valuation = only->valuation;
      return TRUE;
    }
  if (!has_exports || !has_imports)
    return FALSE;
  out_point->value =
      exports->value + (measure == SERAI_MEASURE_BALANCE ? -imports->value : imports->value);
  out_point->status = MAX (exports->status, imports->status);
  out_point->valuation = join_valuations (exports->valuation, imports->valuation);
  return TRUE;
}

static SeraiSeries *
new_series (SeraiTable *table,
            const SeraiObservation *like,
            SeraiMeasure measure,
            const char *commodity)
{
  SeraiSeries *self =
      serai_series_new_empty (table, g_ptr_array_index (table->datasets, like->dataset));
  g_strlcpy (self->reporter, like->reporter, sizeof self->reporter);
  g_strlcpy (self->partner, like->partner, sizeof self->partner);
  g_strlcpy (self->commodity, commodity, sizeof self->commodity);
  g_strlcpy (self->currency, like->currency, sizeof self->currency);
  self->measure = measure;
  return self;
}

static gboolean
has_value (const SeraiSeries *self)
{
  for (guint i = 0; i < self->points->len; i++)
    if (!isnan (g_array_index (self->points, SeraiPoint, i).value))
      return TRUE;
  return FALSE;
}

GPtrArray *
serai_series_from_table (SeraiTable *table,
                         const char *reporter,
                         const char *partner,
                         SeraiMeasure measure,
                         const char *commodity,
                         int granularity_days)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_series_unref);
  g_auto (GStrv) codes = serai_commodity_expand (commodity);
  if (!codes) /* a heading of the source's own ("WITS:Capital") stands for itself alone */
    codes = g_strdupv ((char *[]){(char *) commodity, NULL});
  g_autoptr (GArray) figures =
      gather_figures (table, reporter, partner, measure, codes, granularity_days);
  g_array_sort (figures, compare_figures);

  g_autoptr (SeraiSeries) series = NULL;
  const SeraiObservation *previous = NULL;
  for (guint i = 0, end; i < figures->len; i = end)
    {
      const Figure *first = &g_array_index (figures, Figure, i);
      const SeraiObservation *row = first->observation;
      for (end = i + 1; end < figures->len; end++)
        {
          const SeraiObservation *next = g_array_index (figures, Figure, end).observation;
          if (compare_series (row, next) != 0 || compare_periods (row->period, next->period) != 0)
            break;
        }
      if (!previous || compare_series (previous, row) != 0)
        {
          if (series && has_value (series))
            g_ptr_array_add (found, serai_series_ref (series));
          g_clear_pointer (&series, serai_series_unref);
          series = new_series (table, row, measure, commodity);
        }
      previous = row;
      SeraiPoint point;
      if (make_point (first, end - i, g_strv_length (codes), measure, &point))
        g_array_append_val (series->points, point);
    }
  if (series && has_value (series))
    g_ptr_array_add (found, serai_series_ref (series));
  return found;
}

/* --- asking ---------------------------------------------------------------------------------- */

const SeraiPoint *
serai_series_find (const SeraiSeries *self, SeraiPeriod period)
{
  guint low = 0, high = self->points->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const SeraiPoint *point = &g_array_index (self->points, SeraiPoint, middle);
      int order = compare_periods (point->period, period);
      if (order == 0)
        return point;
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return NULL;
}

/* How many points have their middle before @doubled, which is twice a day, so that halves count. */
static guint
count_before (const SeraiSeries *self, guint64 doubled)
{
  guint low = 0, high = self->points->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      SeraiPeriod period = g_array_index (self->points, SeraiPoint, middle).period;
      if ((guint64) period.first + period.last + 1 < doubled)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

void
serai_series_slice (const SeraiSeries *self, SeraiPeriod range, guint *out_first, guint *out_end)
{
  *out_first = range.first != 0 ? count_before (self, 2 * (guint64) range.first) : 0;
  *out_end =
      range.last != 0 ? count_before (self, 2 * ((guint64) range.last + 1)) : self->points->len;
  *out_end = MAX (*out_first, *out_end);
}

gboolean
serai_series_sum (const SeraiSeries *self, SeraiPeriod period, SeraiPoint *out_point)
{
  const SeraiPoint *own = serai_series_find (self, period);
  if (own)
    {
      *out_point = *own;
      return TRUE;
    }
  guint32 next = period.first;
  *out_point = (SeraiPoint){period, 0, SERAI_STATUS_REPORTED, SERAI_VALUATION_UNKNOWN};
  for (guint i = 0; i < self->points->len && next <= period.last; i++)
    {
      const SeraiPoint *point = &g_array_index (self->points, SeraiPoint, i);
      if (point->period.first != next || point->period.last > period.last)
        continue;
      out_point->value += point->value;
      out_point->status = MAX (out_point->status, point->status);
      out_point->valuation = next == period.first
                                 ? point->valuation
                                 : join_valuations (out_point->valuation, point->valuation);
      next = point->period.last + 1;
    }
  return serai_period_is_set (period) && next == period.last + 1;
}

SeraiSeries *
serai_series_new_copy (const SeraiSeries *self)
{
  SeraiSeries *copy = g_atomic_rc_box_new (SeraiSeries);
  *copy = *self;
  copy->points = g_array_copy (self->points);
  copy->table = serai_table_ref (self->table);
  return copy;
}

SeraiSeries *
serai_series_new_turned (const SeraiSeries *self)
{
  SeraiSeries *turned = serai_series_new_copy (self);
  for (guint i = 0; i < turned->points->len; i++)
    {
      SeraiPoint *point = &g_array_index (turned->points, SeraiPoint, i);
      point->value = -point->value;
    }
  return turned;
}

int
serai_series_granularity (SeraiPeriod period)
{
  if (period.first == 0 || period.last == 0)
    return 0;
  return (int) (period.last - period.first) + 1;
}
