/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verbs of charts: composed on a thread with a connection of its own, and kept by name. */
#pragma once

#include "library/library.h"
#include "report/recipe.h"
#include "store/claims.h"

G_BEGIN_DECLS

/**
 * SeraiChart: immutable once it is handed over; boxed by who needs it.
 * @recipe: what was asked; @spec: the chart
 * @extent: of all figures on this trade, whatever stretch is shown; unset where there are none
 * @said: (element-type SeraiSaid) what documents say on it; the spec's said->… has the same order
 */
typedef struct
{
  SeraiRecipe recipe;
  SeraiChartSpec *spec;
  SeraiPeriod extent;
  GPtrArray *said;
} SeraiChart;
void serai_chart_free (SeraiChart *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiChart, serai_chart_free)

/* @recipe: one of which serai_recipe_complain() has nothing to say. @claim, @check: (nullable) the
 * chosen claim; it is not among @said's signs. */
void serai_library_chart_async (SeraiLibrary *self,
                                const SeraiRecipe *recipe,
                                const SeraiClaim *claim,
                                const SeraiCheck *check,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
SeraiChart *serai_library_chart_finish (SeraiLibrary *self, GAsyncResult *result, GError **error);

G_END_DECLS
