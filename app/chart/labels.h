/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The series' names: at the ends of their lines or, where there is no room, in rows above. */
#pragma once

#include "chart/plot.h"

G_BEGIN_DECLS

/**
 * SeraiLabels: the names, broken into lines.
 * @is_beside: at the lines' ends, in a column of @width at the right; else in rows of @height above
 * @lines: (element-type GStrv) a series' name
 * @places: (element-type SeraiXY) above: where each begins, from the rows' own corner
 */
typedef struct
{
  gboolean is_beside;
  double width;
  double height;
  GPtrArray *lines;
  GArray *places;
} SeraiLabels;

void serai_labels_init (SeraiLabels *self, SeraiPlot *plot, double width, double height);
void serai_labels_clear (SeraiLabels *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SeraiLabels, serai_labels_clear)

/* Beside: call after the lines are drawn. Above: @left and @top of the rows. */
void serai_labels_write_beside (const SeraiLabels *self, SeraiPlot *plot);
void serai_labels_write_above (const SeraiLabels *self, SeraiPlot *plot, double left, double top);

G_END_DECLS
