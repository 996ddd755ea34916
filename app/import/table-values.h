/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A table's cells: numbers, periods, goods and valuations as offices write them. */
#pragma once

#include "base/period.h"
#include "reference/reference.h"
#include "trade/measure.h"

G_BEGIN_DECLS

/* What the marks in a column of numbers show of its decimal mark. Cleared to 0 at the start. */
typedef struct
{
  guint n_comma; /* numbers in which the comma can only part decimals */
  guint n_point;
  guint n_open; /* "1,234": either */
  guint n_open_comma;
  guint n_long; /* four digits and more without any mark */
} SeraiTableMarks;

void serai_table_marks_note (SeraiTableMarks *self, const char *number);

/* ',' or '.'. Where the numbers leave it open ("1,234"), the delimiter tells: who parts fields by
 * semicolons does so because the comma parts decimals. @out_is_guess: it is worth a remark. */
char serai_table_marks_decide (const SeraiTableMarks *self, char delimiter, gboolean *out_is_guess);

typedef enum
{
  SERAI_TABLE_NUMBER_READ,
  SERAI_TABLE_NUMBER_MISSING,      /* "", "-", "n/a", "…" */
  SERAI_TABLE_NUMBER_CONFIDENTIAL, /* "c", "conf." */
  SERAI_TABLE_NUMBER_UNPUBLISHED,  /* "not yet published" */
  SERAI_TABLE_NUMBER_UNREADABLE,
} SeraiTableNumber;

SeraiTableNumber serai_table_number_read (const char *text, char decimal_mark, double *out_number);

/* A whole number from 0 to @max in digits alone; FALSE where the text is none. */
gboolean serai_table_small_number_read (const char *text, guint max, guint *out_number);

/* "2022", "202204", "2022M04", "Q3 2022", "January-September 2022", "янв. 2022"; FALSE else. */
gboolean serai_table_period_read (const char *text, SeraiPeriod *out_period);

/* "TOTAL" or an HS code; FALSE where the text is neither. */
gboolean serai_table_commodity_read (SeraiReference *reference,
                                     const char *text,
                                     char *out_code,
                                     gsize size);

/* What "X: FOB; M: CIF" says of @flow. */
SeraiValuation serai_table_valuation_read (const char *text, SeraiFlow flow);

/* "provisional", "p", "official", SDMX's letters, also several ("bp"): FALSE where it is none. */
gboolean serai_table_status_read (const char *text, SeraiStatus *out_status);

G_END_DECLS
