/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a text is a table, what parts its fields, and where its header is. */
#pragma once

#include "import/format.h"

G_BEGIN_DECLS

/**
 * SeraiCsvShape:
 * @delimiter: 0 where no header is recognised
 * @n_above: records above the header
 * @line: the header's, from 1
 * @n_needed: how many of the needed columns it names, of five
 * @n_columns: in the header
 */
typedef struct
{
  char delimiter;
  guint n_above;
  guint line;
  guint n_needed;
  guint n_columns;
} SeraiCsvShape;

/* The record among the first that names most of the needed columns, for each delimiter. A header of
 * which
 * @choices says something stands before all others. */
SeraiCsvShape serai_csv_shape_find (const char *text,
                                    gsize length,
                                    const SeraiTableChoices *choices /* nullable */);

/* The format's probe. */
int serai_csv_shape_probe (const SeraiSource *source);

G_END_DECLS
