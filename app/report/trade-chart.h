/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Trade as a chart, with its words: the same for the window and the command line. */
#pragma once

#include "check/check.h"
#include "reference/reference.h"
#include "report/recipe.h"

G_BEGIN_DECLS

/* @figures: the answer to the recipe's queries (serai_recipe_get_queries); @recipe: one of which
 * serai_recipe_complain has nothing to say. Of one trade the reporter's own series come first, then
 * what the partner reports on the same trade; of several sources of one side those that tell most.
 * @claim, @check: (nullable) drawn on it where it speaks of this trade in a number that the chart's
 * form can show. Without any series the spec's `empty` says why. (transfer full) */
SeraiChartSpec *serai_trade_chart_new (SeraiReference *reference,
                                       SeraiTable *figures,
                                       const SeraiRecipe *recipe,
                                       const SeraiClaim *claim,
                                       const SeraiCheck *check);

G_END_DECLS
