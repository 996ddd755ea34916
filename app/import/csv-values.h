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
} SeraiCsvMarks;

void serai_csv_marks_note (SeraiCsvMarks *self, const char *number);

/* ',' or '.'. Where the numbers leave it open ("1,234"), the delimiter tells: who parts fields by
 * semicolons does so because the comma parts decimals. @out_is_guess: it is worth a remark. */
char serai_csv_marks_decide (const SeraiCsvMarks *self, char delimiter, gboolean *out_is_guess);

typedef enum
{
  SERAI_CSV_NUMBER_READ,
  SERAI_CSV_NUMBER_MISSING,      /* "", "-", "n/a", "…" */
  SERAI_CSV_NUMBER_CONFIDENTIAL, /* "c", "conf." */
  SERAI_CSV_NUMBER_UNREADABLE,
} SeraiCsvNumber;

SeraiCsvNumber serai_csv_number_read (const char *text, char decimal_mark, double *out_number);

/* "2022", "202204", "2022M04", "Q3 2022", "January-September 2022", "янв. 2022"; FALSE else. */
gboolean serai_csv_period_read (const char *text, SeraiPeriod *out_period);

/* "TOTAL" or an HS code; FALSE where the text is neither. */
gboolean
serai_csv_commodity_read (SeraiReference *reference, const char *text, char *out_code, gsize size);

/* What "X: FOB; M: CIF" says of @flow. */
SeraiValuation serai_csv_valuation_read (const char *text, SeraiFlow flow);

/* "provisional", "p", "official": FALSE where it is none. */
gboolean serai_csv_status_read (const char *text, SeraiStatus *out_status);

G_END_DECLS
