/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everybody with whom a country trades, side by side: what ranks and compositions are told from. */
#pragma once

#include "trade/table.h"

G_BEGIN_DECLS

/**
 * SeraiPlace: one country in the field.
 * @value: in units of the field's currency
 * @is_whole: all flows of the measure are known; else @value is the part that is
 */
typedef struct
{
  char name[20];
  double value;
  gboolean is_whole;
  SeraiStatus status;
  SeraiValuation valuation;
} SeraiPlace;

/**
 * SeraiField: the countries of one period, as one dataset has them in one currency.
 * @places: (element-type SeraiPlace) the greatest first; groups and what comes back into the
 *   country itself are left out
 * @world: the dataset's own row for the world; NAN where it has none
 *
 * Lives as long as the table from which it was read.
 */
typedef struct
{
  const SeraiDataset *dataset;
  SeraiPeriod period;
  char currency[4];
  GArray *places;
  double world;
} SeraiField;

/* The fields that @table holds, one for each dataset, currency and period as long as
 * @granularity_days (as serai_series_from_table counts them), in order of time: of @reporter's
 * partners, or of all reporters by their trade with the world where it is NULL. Who is only sold
 * to, or only bought from, has a place in the turnover too. (transfer full) (element-type
 * SeraiField) */
GPtrArray *serai_fields_from_table (SeraiTable *table,
                                    const char *reporter,
                                    SeraiMeasure measure,
                                    const char *commodity,
                                    int granularity_days);

const SeraiPlace *serai_field_find (const SeraiField *self, const char *name); /* nullable */
guint serai_field_rank (const SeraiField *self, const SeraiPlace *place);      /* 1 = greatest */
double serai_field_sum (const SeraiField *self);

/* Whether the rank among those that are listed is the rank among all. */
gboolean serai_field_is_known (const SeraiField *self, const SeraiPlace *place);

G_END_DECLS
