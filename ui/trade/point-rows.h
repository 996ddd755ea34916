/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whose number a chart's point is: the rows that it was made of and who speaks of it. */
#pragma once

#include "chart/spec.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A popover over @parent. @said: (nullable) (element-type SeraiSaid) what documents say on this
 * trade; those of the point's time are told. */
void serai_point_rows_show (GtkWidget *parent,
                            const SeraiChartSpec *spec,
                            guint series,
                            SeraiPeriod period,
                            GPtrArray *said);

G_END_DECLS
