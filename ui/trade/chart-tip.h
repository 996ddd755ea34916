/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tip at a chart's crosshair looks like. */
#pragma once

#include "chart/painter.h"
#include "chart/tip.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A row a series: a swatch of its line, name, value and change. */
GtkWidget *serai_chart_tip_new (const SeraiTip *tip, const SeraiTheme *theme);

/* One sentence. */
GtkWidget *serai_chart_tip_new_for_words (const char *words);

G_END_DECLS
