/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chart for the clipboard and for a drag. */
#pragma once

#include "chart/spec.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* As SVG and as a picture of pixels; on a light page. (transfer full) */
GdkContentProvider *serai_chart_copy_picture (const SeraiScene *scene);

/* What is shown, for spreadsheets (parted by tabs) and word processors (HTML). (transfer full) */
GdkContentProvider *serai_chart_copy_table (const SeraiChartSpec *spec);

G_END_DECLS
