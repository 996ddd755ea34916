/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An indicator of one country's trade, worked out of a table, with the inputs that it came from.
 * The formulas and their sources stand in trade/indicators.h. */
#pragma once

#include "trade/query.h"
#include "trade/table.h"

G_BEGIN_DECLS

typedef enum
{
  SERAI_INDICATOR_GROWTH,    /* per cent, against @base or the year before */
  SERAI_INDICATOR_CAGR,      /* per cent a year, from @base to @period */
  SERAI_INDICATOR_SHARE,     /* per cent: the partner's in the trade with the world or, with the
                              * partner WLD, the good's in the trade in all goods */
  SERAI_INDICATOR_RANK,      /* the partner's place among all partners */
  SERAI_INDICATOR_BALANCE,   /* money */
  SERAI_INDICATOR_TURNOVER,  /* money */
  SERAI_INDICATOR_COVERAGE,  /* per cent: exports of imports */
  SERAI_INDICATOR_HHI,       /* 0 to 1: concentration over partners or, at a @level, over goods */
  SERAI_INDICATOR_RCA,       /* 1: the good matters as much as it does to all reporters together */
  SERAI_INDICATOR_INTENSITY, /* 1: the partner matters as much as to all reporters */
  SERAI_INDICATOR_GRUBEL_LLOYD,    /* 0 to 1: of the good or, at a @level, over all goods */
  SERAI_INDICATOR_MIRROR_GAP,      /* per cent of the mean of both sides' figures of the reporter's
                                    * exports */
  SERAI_INDICATOR_COMPLEMENTARITY, /* per cent: the reporter's exports, the partner's imports */
  SERAI_INDICATOR_SIMILARITY,      /* per cent: both countries' exports */
} SeraiIndicator;

const char *serai_indicator_to_string (SeraiIndicator indicator); /* "growth", "grubel-lloyd", … */
gboolean serai_indicator_parse (const char *text, SeraiIndicator *out_indicator);

/**
 * SeraiInquest: what is to be worked out; a plain value.
 * @partner: ISO 3166-1 alpha-3 or "WLD"
 * @period: unset: the last one for which a dataset tells it
 * @base: GROWTH, CAGR: the earlier period; unset: the year before, the first period there is
 * @has_level: whether goods at @level are meant instead of partners or one good
 * @cif_to_fob: MIRROR_GAP: by how much imports are divided; 1 leaves them as they are
 */
typedef struct
{
  SeraiIndicator indicator;
  char reporter[4];
  char partner[20];
  char commodity[16];
  SeraiMeasure measure;
  SeraiPeriod period;
  SeraiPeriod base;
  gboolean has_level;
  int level;
  double cif_to_fob;
} SeraiInquest;

/* One number that went in. @name is a short formula sign: "X", "M", "V", "V0", "n", … */
typedef struct
{
  char name[16];
  double value;
} SeraiTerm;

/**
 * SeraiFinding: an indicator as one dataset (or one pair of them) gives it.
 * @value, @unit: as SeraiIndicator says; the unit is a currency, "percent", "rank" or "index"
 * @dataset, @mirror: whose figures; @mirror is NULL but for the gap
 * @inputs: (element-type SeraiTerm)
 * @formula: how @value follows from them
 */
typedef struct
{
  double value;
  char unit[8];
  SeraiPeriod period;
  SeraiPeriod base;
  const SeraiDataset *dataset;
  const SeraiDataset *mirror;
  GArray *inputs;
  const char *formula;
} SeraiFinding;

/* Which figures it needs. (element-type SeraiQuery) (transfer full) */
GArray *serai_indicator_get_queries (const SeraiInquest *inquest);

/* What the table tells, one finding a dataset, years before shorter periods; empty where no dataset
 * has all that is needed. Lives as long as @table. (element-type SeraiFinding) (transfer full) */
GPtrArray *serai_indicator_work_out (const SeraiInquest *inquest, SeraiTable *table);

G_END_DECLS
