/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A country's partners side by side: their places over time, or their parts of its trade. */
#pragma once

#include "reference/reference.h"
#include "report/recipe.h"

G_BEGIN_DECLS

/* Fills @spec for a recipe that is of partners (serai_recipe_is_of_partners). The recipe's own
 * partner, where it names one, is coloured and always among them. */
void serai_partners_chart_fill (SeraiReference *reference,
                                SeraiTable *figures,
                                const SeraiRecipe *recipe,
                                SeraiChartSpec *spec);

G_END_DECLS
