/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all series have at one time: the tip at a chart's crosshair. */
#pragma once

#include "chart/spec.h"

G_BEGIN_DECLS

typedef struct
{
  char *label;
  char *value;  /* with the words for its state, where it has no value */
  char *change; /* against the period before, "+19.0 %"; "" where that makes no sense */
  SeraiInk ink;
  gboolean is_dashed;
} SeraiTipRow;

typedef struct
{
  char *title;  /* the period */
  char *unit;   /* (nullable) */
  GArray *rows; /* (element-type SeraiTipRow) */
} SeraiTip;

/* @period: exactly that of the points. (transfer full) */
SeraiTip *serai_tip_new (const SeraiChartSpec *spec, SeraiPeriod period);
void serai_tip_free (SeraiTip *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiTip, serai_tip_free)

/* One series at that time as a sentence: "Kazakhstan reports, 2022: 1.385 billion US dollars,
 * +19.0 %". (transfer full) */
char *serai_tip_tell (const SeraiChartSpec *spec, guint series, SeraiPeriod period);

/* The period of the point nearest to @day, of any series; FALSE where there is none. */
gboolean serai_tip_find_period (const SeraiChartSpec *spec, double day, SeraiPeriod *out_period);

G_END_DECLS
