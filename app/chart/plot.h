/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The area between the axes: which place belongs to which time and value. */
#pragma once

#include "chart/sheet.h"
#include "chart/spec.h"
#include "chart/ticks.h"

G_BEGIN_DECLS

/**
 * SeraiPlot:
 * @area: in scene units; its bottom is the lowest tick's line
 * @inset_left, @inset_right: how far the first and last period's middle lie inside
 * @ticks: in the unit that is shown (values divided by the spec's scale)
 * @first, @last: the middle days of the first and last period
 * @step_days: how long one period is
 */
typedef struct
{
  const SeraiChartSpec *spec;
  SeraiSheet *sheet;
  SeraiBox area;
  double inset_left;
  double inset_right;
  SeraiTicks ticks;
  double first;
  double last;
  double step_days;
} SeraiPlot;

/* Reads the extent in time and value from the spec's series and claim; FALSE where there is no
 * point at all. @max_steps: for how many ticks there is room. */
gboolean serai_plot_measure (SeraiPlot *self, guint max_steps);

/* Whether @series has more points in the range than can be told apart. */
gboolean serai_plot_is_dense (const SeraiPlot *self, guint series);

/* Whether the axis has a place for a point: it has a value, and a logarithm where need be. */
gboolean serai_plot_shows (const SeraiPlot *self, const SeraiPoint *point);

/* AREA: what is stacked below @series in @period. */
double serai_plot_get_base (const SeraiPlot *self, guint series, SeraiPeriod period);

/* Where the last shown point of @series stands, in an area the middle of its band. */
gboolean serai_plot_find_end (const SeraiPlot *self, guint series, SeraiXY *out_end);

double serai_plot_get_x (const SeraiPlot *self, SeraiPeriod period);
double serai_plot_get_day (const SeraiPlot *self, double x);   /* the day that stands at @x */
double serai_plot_get_y (const SeraiPlot *self, double value); /* a series' own value */
double serai_plot_get_step (const SeraiPlot *self);            /* one period's width */

/* The colour of a series: the first reporter's, the second's, all others'. */
SeraiInk serai_plot_get_ink (const SeraiPlot *self, guint series);
const char *serai_plot_get_label (const SeraiPlot *self, guint series);

/* The type sizes, scaled. */
SeraiHand serai_plot_get_hand (const SeraiPlot *self, SeraiInk ink, gboolean is_bold);

/* "Kazakhstan reports, 2022: 1.385 billion US dollars". (transfer full) */
char *serai_plot_tell_point (const SeraiPlot *self, guint series, const SeraiPoint *point);

G_END_DECLS
