/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words on a chart: title, unit, labels, sources. All results are (transfer full), in the
 * language of the process. */
#pragma once

#include "reference/reference.h"
#include "report/recipe.h"

G_BEGIN_DECLS

/* "Trade of Kazakhstan and Tajikistan", "Partners of Kazakhstan, HS 27". */
char *serai_chart_words_title (SeraiReference *reference, const SeraiRecipe *recipe);

/* "exports + imports". */
const char *serai_chart_words_measure (SeraiMeasure measure);

/* "exports + imports, billion US dollars"; @money is the unit of values. */
char *serai_chart_words_unit (const SeraiRecipe *recipe, const char *money);

/* Names the spec's series by who reports them; two sources of one side with the same words get
 * their publishers' names. */
void serai_chart_words_add_labels (SeraiReference *reference, SeraiChartSpec *spec);

/* "Bureau of National Statistics of Kazakhstan, exports FOB, imports CIF, retrieved 12 January
 * 2024", once for each source. */
char *serai_chart_words_tell_sources (const SeraiChartSpec *spec);

G_END_DECLS
