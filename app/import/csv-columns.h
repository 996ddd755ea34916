/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table's header: what each column means. */
#pragma once

#include "trade/measure.h"

G_BEGIN_DECLS

typedef enum
{
  SERAI_CSV_PERIOD,
  SERAI_CSV_MONTH,
  SERAI_CSV_REPORTER,
  SERAI_CSV_PARTNER,
  SERAI_CSV_FLOW,
  SERAI_CSV_COMMODITY,
  SERAI_CSV_CURRENCY,
  SERAI_CSV_UNIT, /* of the value: "thousand USD", "1000" */
  SERAI_CSV_VALUATION,
  SERAI_CSV_PUBLISHER,
  SERAI_CSV_TITLE,
  SERAI_CSV_SOURCE,
  SERAI_CSV_TERMS,
  SERAI_CSV_STATUS,
  SERAI_CSV_RETRIEVED,
  SERAI_CSV_COVERAGE,
  SERAI_CSV_NOTE,
  SERAI_CSV_DETAIL, /* a breakdown beside which the sum has a row of its own */
  SERAI_CSV_N_ROLES,
} SeraiCsvRole;

/* How a figure is to be multiplied and in which currency it is. */
typedef struct
{
  double multiplier;
  char currency[4]; /* "" where not said */
} SeraiCsvUnit;

/* A column of figures; @flow: where the column's name says it ("exports"), else -1. */
typedef struct
{
  int index;
  int flow;
  SeraiCsvUnit unit;
} SeraiCsvFigures;

/**
 * SeraiCsvColumns:
 * @roles: index of the column that plays each role, best named first; -1 where none does
 * @figures: (element-type SeraiCsvFigures)
 * @unknown: (element-type utf8) names that mean nothing here
 * @n_columns: in the header
 */
typedef struct
{
  int roles[SERAI_CSV_N_ROLES][2];
  GArray *details; /* (element-type int) */
  GArray *figures;
  GPtrArray *unknown;
  guint n_columns;
} SeraiCsvColumns;

void serai_csv_columns_read (SeraiCsvColumns *self, const GPtrArray *header);
void serai_csv_columns_clear (SeraiCsvColumns *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SeraiCsvColumns, serai_csv_columns_clear)

/* How many of period, reporter, partner, flow and figures the header names. */
guint serai_csv_columns_count_needed (const SeraiCsvColumns *self);

/* "thousand USD", "млн долл. США", "1000": FALSE where nothing of it is understood. */
gboolean serai_csv_unit_read (const char *text, SeraiCsvUnit *inout_unit);

/* "X", "exports", "импорт", "2": -1 where it is none. */
int serai_csv_flow_read (const char *text);

G_END_DECLS
