/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One country's trade with another over time, as one dataset has it. */
#pragma once

#include "trade/table.h"

G_BEGIN_DECLS

/**
 * SeraiPoint:
 * @value: in units of the series' currency; NAN where there is none
 * @status: the least certain of the figures that it was made of (DERIVED over STATED over REPORTED)
 */
typedef struct
{
  SeraiPeriod period;
  double value;
  SeraiStatus status;
} SeraiPoint;

/**
 * SeraiSeries:
 * @points: (element-type SeraiPoint) in order of time, one a period
 * @dataset: where they come from; lent by the table, which is kept alive
 *
 * Immutable; atomic reference count.
 */
typedef struct
{
  char reporter[4];
  char partner[20];
  char commodity[16];
  SeraiMeasure measure;
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

/* The series of @measure that @table holds, one for each reporter and dataset that has any figure
 * of it; annual, half-yearly, … periods never mix: only periods as long as @granularity_days ± 5 %
 * are taken (365 for years). Turnover needs both flows of one dataset or a stated sum ("T").
 * (transfer container) (element-type SeraiSeries) */
GPtrArray *serai_series_from_table (SeraiTable *table,
                                    const char *reporter, /* nullable: any */
                                    const char *partner,
                                    SeraiMeasure measure,
                                    const char *commodity,
                                    int granularity_days);

/* (nullable) The point of exactly this period. */
const SeraiPoint *serai_series_find (const SeraiSeries *self, SeraiPeriod period);

G_END_DECLS
