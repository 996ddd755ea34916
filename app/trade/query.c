/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which figures are asked for. */
#include "trade/query.h"

#include <string.h>

gboolean
serai_query_equal (const SeraiQuery *a, const SeraiQuery *b)
{
  return strcmp (a->reporter, b->reporter) == 0 && strcmp (a->partner, b->partner) == 0
         && strcmp (a->commodity, b->commodity) == 0 && a->has_flow == b->has_flow
         && !a->has_all_vintages == !b->has_all_vintages && (!a->has_flow || a->flow == b->flow)
         && serai_period_equal (a->period, b->period);
}
