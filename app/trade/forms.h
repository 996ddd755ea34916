/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A series in another form: as growth, as an index, as a share. All results are (transfer full). */
#pragma once

#include "trade/field.h"
#include "trade/series.h"

G_BEGIN_DECLS

/* Each period against the same one a year before, in per cent; NAN where that one is not there or
 * the growth is not defined (trade/indicators.h). */
SeraiSeries *serai_series_new_growth (const SeraiSeries *self);

/* V / V0 * 100, V0 being the value of @base (summed from shorter periods where need be). NULL
 * where there is none, or where it is not above zero. */
SeraiSeries *serai_series_new_index (const SeraiSeries *self, SeraiPeriod base);

/* @part / @whole in per cent, period by period, where both have a value. */
SeraiSeries *serai_series_new_share (const SeraiSeries *part, const SeraiSeries *whole);

/* The place of @partner in each of the fields that are of @like's dataset and currency; NAN where
 * too little of a field is known to tell it. (element-type SeraiField) @fields. */
SeraiSeries *serai_series_new_rank (const SeraiSeries *like, const GPtrArray *fields);

G_END_DECLS
