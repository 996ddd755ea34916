/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A claim on the chart of the trade of which it speaks. */
#pragma once

#include "check/check.h"
#include "reference/reference.h"
#include "report/recipe.h"

G_BEGIN_DECLS

/* Puts @claim on @spec where it speaks of the recipe's trade in a number that its form can show.
 * @spec has a series; @check is nullable. */
void serai_chart_claim_add (SeraiReference *reference,
                            const SeraiRecipe *recipe,
                            const SeraiClaim *claim,
                            const SeraiCheck *check,
                            SeraiChartSpec *spec);

/* Where @claim stands on a chart of the recipe's trade. FALSE where it has no place there. */
gboolean serai_chart_claim_place (const SeraiRecipe *recipe,
                                  const SeraiClaim *claim,
                                  const SeraiCheck *check,
                                  const char *currency,
                                  SeraiPeriod *out_period,
                                  double *out_value);

G_END_DECLS
