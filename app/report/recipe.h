/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a chart is made of: whose trade with whom, counted and drawn how. The same recipe with the
 * same figures gives the same chart. */
#pragma once

#include "chart/spec.h"
#include "trade/query.h"

G_BEGIN_DECLS

/**
 * SeraiRecipe: a plain value.
 * @reporter: ISO 3166-1 alpha-3
 * @partner: the same, "WLD", or "ALL": every partner by itself (AREA, RANK, TREEMAP)
 * @commodity: "TOTAL", an HS code, a union or a range of codes
 * @period: either end may be open
 * @base: INDEX: the period that is 100; unset: the first that both sides have
 */
typedef struct
{
  char reporter[4];
  char partner[20];
  char commodity[16];
  SeraiMeasure measure;
  SeraiForm form;
  SeraiChartKind kind;
  gboolean is_log;
  SeraiPeriod period;
  SeraiPeriod base;
} SeraiRecipe;

/* All goods, turnover in values as lines, over all periods. */
SeraiRecipe serai_recipe_make (const char *reporter, const char *partner);

/* Why such a chart can't be drawn, a sentence for a person; NULL where it can. */
const char *serai_recipe_complain (const SeraiRecipe *self);

/* Whether it shows the reporter's partners side by side, not one trade. */
gboolean serai_recipe_is_of_partners (const SeraiRecipe *self);

/* Which figures it needs. (element-type SeraiQuery) (transfer full) */
GArray *serai_recipe_get_queries (const SeraiRecipe *self);

G_END_DECLS
