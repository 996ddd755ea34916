/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which figures are asked for. */
#pragma once

#include "base/period.h"
#include "trade/measure.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SeraiQuery: a plain value; an empty string or unset period is not restricted.
 * @reporter: ISO 3166-1 alpha-3
 * @partner: ISO 3166-1 alpha-3, "WLD", "ALL" (every partner but the world), "" (any)
 * @commodity: "TOTAL", an HS code, or ""
 * @has_flow: whether @flow restricts
 * @has_all_vintages: figures that were taken in again stand beside the older ones; else the newest
 *   of each alone
 * @period: from its first day to its last; either may be 0 (open)
 */
typedef struct
{
  char reporter[4];
  char partner[20];
  char commodity[20];
  gboolean has_flow;
  SeraiFlow flow;
  SeraiPeriod period;
  gboolean has_all_vintages;
} SeraiQuery;

gboolean serai_query_equal (const SeraiQuery *a, const SeraiQuery *b);

G_END_DECLS
