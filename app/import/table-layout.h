/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The layouts of known publishers, told by the names in their headers, and what goes without
 * saying in each. */
#pragma once

#include "import/table-columns.h"
#include "trade/table.h"

G_BEGIN_DECLS

typedef struct
{
  const char *name; /* squeezed */
  int role;
} SeraiTableLayoutRole;

/**
 * SeraiTableLayout:
 * @publisher, @title: or NULL
 * @currency: "" where the table must say it
 * @multiplier: of the values
 * @valuation: as SeraiDataset words it, or NULL
 * @list: (nullable) the name of a list of headings in words, beside HS codes
 * @flow: of all rows where no column says it; -1 for none
 * @skips_blanks: an empty cell says nothing, not even that a figure is missing
 * @has_limit: the service cuts its answers off at certain numbers of rows
 */
struct _SeraiTableLayout
{
  const char *publisher;
  const char *title;
  const char *currency;
  double multiplier;
  const char *valuation;
  const char *list;
  int flow;
  SeraiStatus status;
  SeraiCoverage coverage;
  gboolean skips_blanks;
  gboolean has_limit;
  const char *const *needs;          /* squeezed names, NULL-terminated */
  const SeraiTableLayoutRole *roles; /* of names here and not elsewhere; ends with NULL */
};

/* (nullable) @squeezed: (element-type utf8) the header's names. */
const SeraiTableLayout *serai_table_layout_find (const GPtrArray *squeezed);

/* What the name means in this layout; -1 where it means what it means everywhere. */
int serai_table_layout_find_role (const SeraiTableLayout *self, const char *squeezed);

G_END_DECLS
