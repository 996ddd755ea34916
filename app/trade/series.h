/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One country's trade with another over time, as one dataset has it. */
#pragma once

#include "trade/table.h"

G_BEGIN_DECLS

/**
 * SeraiPoint:
 * @value: in units of the series' currency, or as its form says; NAN where there is none
 * @status: the least certain of the figures that it was made of (DERIVED over STATED over REPORTED)
 * @valuation: of those figures; MIXED where exports and imports differ
 */
typedef struct
{
  SeraiPeriod period;
  double value;
  SeraiStatus status;
  SeraiValuation valuation;
} SeraiPoint;

/**
 * SeraiSeries:
 * @form: VALUE as it is read from a table; trade/forms.h makes the others
 * @points: (element-type SeraiPoint) in order of time, one a period
 * @dataset: where they come from; lent by the table, which is kept alive
 *
 * Immutable; atomic reference count.
 */
typedef struct
{
  char reporter[4];
  char partner[20];
  char commodity[20];
  SeraiMeasure measure;
  SeraiForm form;
  char currency[4];
  GArray *points;
  const SeraiDataset *dataset;
  SeraiTable *table;
} SeraiSeries;

#define SERAI_TYPE_SERIES (serai_series_get_type ())
GType serai_series_get_type (void);
SeraiSeries *serai_series_ref (SeraiSeries *self);
void serai_series_unref (SeraiSeries *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiSeries, serai_series_unref)

/* The series of @measure that @table holds, one for each reporter, dataset and currency that has
 * any figure of it, in the order of the datasets; annual, half-yearly, … periods never mix: only
 * periods as long as @granularity_days ± 7 % are taken (365 for years, 30 for months). Turnover
 * needs both flows of one dataset or a stated sum ("T"). A @commodity of several codes ("07+08",
 * "01-24") is their sum, where the dataset has every one of them. @partner may be "WLD": then it is
 * the source's own row for the world; nothing is ever added up over partners. (transfer full)
 * (element-type SeraiSeries) */
GPtrArray *serai_series_from_table (SeraiTable *table,
                                    const char *reporter, /* nullable: any */
                                    const char *partner,
                                    SeraiMeasure measure,
                                    const char *commodity,
                                    int granularity_days);

/* (nullable) The point of exactly this period. */
const SeraiPoint *serai_series_find (const SeraiSeries *self, SeraiPeriod period);

/* The points whose middle lies in @range, either end of which may be open: from @out_first to
 * before
 * @out_end. */
void
serai_series_slice (const SeraiSeries *self, SeraiPeriod range, guint *out_first, guint *out_end);

/* The value of @period: its own point, or the sum of the points that fill it without a gap (four
 * quarters for a year). FALSE where there is neither. */
gboolean serai_series_sum (const SeraiSeries *self, SeraiPeriod period, SeraiPoint *out_point);

/* One without points, to be filled by who made it before it is handed on. (transfer full) */
SeraiSeries *serai_series_new_empty (SeraiTable *table, const SeraiDataset *dataset);

/* A copy whose points may be changed until it is handed on. (transfer full) */
SeraiSeries *serai_series_new_copy (const SeraiSeries *self);

/* The same with every value's sign turned: a balance as the other side sees it. (transfer full) */
SeraiSeries *serai_series_new_turned (const SeraiSeries *self);

/* How many days @period lasts; 0 where it is open. */
int serai_series_granularity (SeraiPeriod period);

G_END_DECLS
