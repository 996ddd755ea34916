/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a table's reader has to tell a person: like troubles counted and said once. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_CSV_REMARK_PERIOD,
  SERAI_CSV_REMARK_REPORTER,
  SERAI_CSV_REMARK_PARTNER,
  SERAI_CSV_REMARK_FLOW,
  SERAI_CSV_REMARK_COMMODITY,
  SERAI_CSV_REMARK_NUMBER,
  SERAI_CSV_REMARK_UNIT,
  SERAI_CSV_REMARK_STATUS,
  SERAI_CSV_REMARK_MISSING,
  SERAI_CSV_REMARK_DETAIL,
  SERAI_CSV_REMARK_TOO_LONG,
  SERAI_CSV_N_REMARKS,
} SeraiCsvRemark;

typedef struct _SeraiCsvRemarks SeraiCsvRemarks;

SeraiCsvRemarks *serai_csv_remarks_new (void);
void serai_csv_remarks_free (SeraiCsvRemarks *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiCsvRemarks, serai_csv_remarks_free)

/* @what: the words that make trouble, or NULL. */
void
serai_csv_remarks_note (SeraiCsvRemarks *self, SeraiCsvRemark remark, const char *what, guint line);

/* Adds the sentences to @sentences (element-type utf8), in the order of their first lines. */
void serai_csv_remarks_write (SeraiCsvRemarks *self, GPtrArray *sentences);

/* The first trouble's sentence, NULL where there was none. (transfer full) */
char *serai_csv_remarks_dup_first (SeraiCsvRemarks *self);

G_END_DECLS
