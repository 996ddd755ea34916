/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a workbook's number formats say: which cells are days, months or years. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_XLSX_PLAIN,
  SERAI_XLSX_DAY,
  SERAI_XLSX_MONTH,
  SERAI_XLSX_YEAR,
} SeraiXlsxKind;

/* By the index of the cell's style. (element-type SeraiXlsxKind) @bytes: (nullable) styles.xml. */
GArray *serai_xlsx_styles_read (GBytes *bytes);

/* The day that a workbook counts as @serial, as far as @kind goes: "2022-04-05", "2022-04", "2022".
 * @is_1904: days are counted from 1904. NULL where it is no day. (transfer full) */
char *serai_xlsx_date_format (double serial, SeraiXlsxKind kind, gboolean is_1904);

G_END_DECLS
