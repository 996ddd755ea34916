/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a table's reader has to tell a person: like troubles counted and said once. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_TABLE_REMARK_PERIOD,
  SERAI_TABLE_REMARK_REPORTER,
  SERAI_TABLE_REMARK_PARTNER,
  SERAI_TABLE_REMARK_FLOW,
  SERAI_TABLE_REMARK_COMMODITY,
  SERAI_TABLE_REMARK_NUMBER,
  SERAI_TABLE_REMARK_UNIT,
  SERAI_TABLE_REMARK_STATUS,
  SERAI_TABLE_REMARK_MISSING,
  SERAI_TABLE_REMARK_TOO_LONG,
  SERAI_TABLE_REMARK_INDICATOR,
  SERAI_TABLE_REMARK_GROUP,
  SERAI_TABLE_REMARK_SERVICES,
  SERAI_TABLE_N_REMARKS,
} SeraiTableRemark;

typedef struct _SeraiTableRemarks SeraiTableRemarks;

/* @place: what rows are counted in ("Line", "Row", "Record"); static. */
SeraiTableRemarks *serai_table_remarks_new (const char *place);
void serai_table_remarks_free (SeraiTableRemarks *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiTableRemarks, serai_table_remarks_free)

/* @what: the words that make trouble, or NULL. */
void serai_table_remarks_note (SeraiTableRemarks *self,
                               SeraiTableRemark remark,
                               const char *what,
                               guint line);

/* Adds the sentences to @sentences (element-type utf8), in the order of their first lines. */
void serai_table_remarks_write (SeraiTableRemarks *self, GPtrArray *sentences);

/* The first trouble's sentence, NULL where there was none. (transfer full) */
char *serai_table_remarks_dup_first (SeraiTableRemarks *self);

G_END_DECLS
