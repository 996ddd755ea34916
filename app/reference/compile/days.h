/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The days between which something held, as two cells of a row. */
#pragma once

#include "reference/rows.h"

G_BEGIN_DECLS

/* A day may be given as a year or a month: "from" is then its first day, "to" its last. Both may be
 * empty (0): not known, or still so. Fails where a cell is no date or the end precedes the start.
 */
gboolean serai_days_read (const SeraiRows *rows,
                          guint row,
                          guint from_column,
                          guint to_column,
                          guint32 *out_from,
                          guint32 *out_to,
                          GError **error);

G_END_DECLS
