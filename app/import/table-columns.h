/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table's header: what each column means. */
#pragma once

#include "base/period.h"
#include "import/table-mapping.h"
#include "import/table-words.h"

G_BEGIN_DECLS

typedef struct _SeraiTableLayout SeraiTableLayout;

typedef enum
{
  SERAI_TABLE_PERIOD,
  SERAI_TABLE_MONTH,
  SERAI_TABLE_REPORTER,
  SERAI_TABLE_PARTNER,
  SERAI_TABLE_FLOW,
  SERAI_TABLE_COMMODITY,
  SERAI_TABLE_CURRENCY,
  SERAI_TABLE_UNIT, /* of the value: "thousand USD", "1000" */
  SERAI_TABLE_VALUATION,
  SERAI_TABLE_PUBLISHER,
  SERAI_TABLE_TITLE,
  SERAI_TABLE_SOURCE,
  SERAI_TABLE_TERMS,
  SERAI_TABLE_STATUS,
  SERAI_TABLE_RETRIEVED,
  SERAI_TABLE_COVERAGE,
  SERAI_TABLE_NOTE,
  SERAI_TABLE_DETAIL,         /* a breakdown beside which the sum has a row of its own */
  SERAI_TABLE_CLASSIFICATION, /* "H6", "S3", "EB" */
  SERAI_TABLE_INDICATOR,      /* tells flow, unit and valuation in one: "XG_FOB_USD" */
  SERAI_TABLE_POWER,          /* SDMX's UNIT_MULT: a power of ten */
  SERAI_TABLE_CONVERTED,      /* Comtrade's isOriginalClassification: false where converted */
  SERAI_TABLE_TYPE,           /* Comtrade's typeCode: "S" are services */
  SERAI_TABLE_IGNORED,        /* known, and of no use here */
  SERAI_TABLE_N_ROLES,
  SERAI_TABLE_VALUE = SERAI_TABLE_N_ROLES, /* columns of figures: there may be several */
  SERAI_TABLE_CIF,
  SERAI_TABLE_FOB,
} SeraiTableRole;

/* A column of figures; @flow: where the column's name says it ("exports"), else -1; @period and
 * @valuation likewise. */
typedef struct
{
  int index;
  int flow;
  SeraiTableUnit unit;
  SeraiValuation valuation;
  SeraiPeriod period;
} SeraiTableFigures;

/**
 * SeraiTableColumns:
 * @roles: index of the column that plays each role, best named first; -1 where none does
 * @constants: what holds for rows that say nothing of a role, or NULL
 * @figures: (element-type SeraiTableFigures)
 * @unknown: (element-type utf8) names that mean nothing here
 * @n_columns: in the header
 * @layout: (nullable) of a known publisher
 * @sign: of the header (serai_table_header_sign())
 */
typedef struct
{
  int roles[SERAI_TABLE_N_ROLES][2];
  char *constants[SERAI_TABLE_N_ROLES];
  GArray *details; /* (element-type int) */
  GArray *figures;
  GPtrArray *unknown;
  guint n_columns;
  const SeraiTableLayout *layout;
  char *sign;
} SeraiTableColumns;

/* @header: (element-type utf8); @mapping: (nullable) what a person says of it. */
void serai_table_columns_read (SeraiTableColumns *self,
                               const GPtrArray *header,
                               const SeraiTableMapping *mapping);
void serai_table_columns_clear (SeraiTableColumns *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SeraiTableColumns, serai_table_columns_clear)

/* Says of a role what the columns leave open; a person's word stands before it. */
void serai_table_columns_set (SeraiTableColumns *self, SeraiTableRole role, const char *text);

/* How many of period, reporter, partner, flow and figures the header names. */
guint serai_table_columns_count_needed (const SeraiTableColumns *self);

/* "period, reporter and flow": what neither the header nor a constant says; NULL where nothing is
 * missing. (transfer full) (nullable) */
char *serai_table_columns_list_missing (const SeraiTableColumns *self);

/* What was found, as a mapping that may be corrected. @header: as it was read. (transfer full) */
SeraiTableMapping *serai_table_columns_describe (const SeraiTableColumns *self,
                                                 const GPtrArray *header);

/* "period", "value", "exports", …: the words for roles in a mapping. */
gboolean serai_table_role_is_known (const char *word);

G_END_DECLS
