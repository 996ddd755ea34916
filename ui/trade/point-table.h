/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chart's numbers as a table: a row a period, a column a series. */
#pragma once

#include "chart/spec.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A grid of labels with exactly the numbers that @spec's chart shows, to be put into a scroller. */
GtkWidget *serai_point_table_new (const SeraiChartSpec *spec);

G_END_DECLS
