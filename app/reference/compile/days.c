/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The days between which something held, as two cells of a row. */
#include "reference/compile/days.h"

#include "base/period.h"

gboolean
serai_days_read (const SeraiRows *rows,
                 guint row,
                 guint from_column,
                 guint to_column,
                 guint32 *out_from,
                 guint32 *out_to,
                 GError **error)
{
  const char *from = serai_rows_get_cell (rows, row, from_column);
  const char *to = serai_rows_get_cell (rows, row, to_column);
  SeraiPeriod first = SERAI_PERIOD_NONE;
  SeraiPeriod last = SERAI_PERIOD_NONE;
  if ((from[0] && !serai_period_parse (from, &first)) || (to[0] && !serai_period_parse (to, &last)))
    {
      serai_rows_set_error (rows, row, error, "\"%s\" or \"%s\" is no date", from, to);
      return FALSE;
    }
  *out_from = first.first;
  *out_to = last.last;
  if (*out_to && *out_to < *out_from)
    {
      serai_rows_set_error (rows, row, error, "it ends before it begins");
      return FALSE;
    }
  return TRUE;
}
