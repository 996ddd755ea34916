/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A series in another form. */
#include "trade/forms.h"

#include "trade/indicators.h"

#include <math.h>
#include <string.h>

static SeraiPoint *
get_point (const SeraiSeries *self, guint i)
{
  return &g_array_index (self->points, SeraiPoint, i);
}

SeraiSeries *
serai_series_new_growth (const SeraiSeries *self)
{
  SeraiSeries *growth = serai_series_new_copy (self);
  growth->form = SERAI_FORM_GROWTH;
  for (guint i = 0; i < growth->points->len; i++)
    {
      SeraiPoint *point = get_point (growth, i);
      const SeraiPoint *base =
          serai_series_find (self, serai_period_shift_years (point->period, -1));
      point->value = base ? 100 * serai_growth (base->value, point->value) : NAN;
      point->status = base ? MAX (point->status, base->status) : point->status;
    }
  return growth;
}

SeraiSeries *
serai_series_new_index (const SeraiSeries *self, SeraiPeriod base)
{
  SeraiPoint start;
  if (!serai_series_sum (self, base, &start) || !(start.value > 0))
    return NULL;
  SeraiSeries *index = serai_series_new_copy (self);
  index->form = SERAI_FORM_INDEX;
  for (guint i = 0; i < index->points->len; i++)
    {
      SeraiPoint *point = get_point (index, i);
      point->value = 100 * serai_share (point->value, start.value);
      point->status = MAX (point->status, start.status);
    }
  return index;
}

SeraiSeries *
serai_series_new_share (const SeraiSeries *part, const SeraiSeries *whole)
{
  SeraiSeries *share = serai_series_new_copy (part);
  share->form = SERAI_FORM_SHARE;
  for (guint i = 0; i < share->points->len; i++)
    {
      SeraiPoint *point = get_point (share, i);
      const SeraiPoint *all = serai_series_find (whole, point->period);
      point->value = all ? 100 * serai_share (point->value, all->value) : NAN;
      point->status = all ? MAX (point->status, all->status) : point->status;
    }
  return share;
}

SeraiSeries *
serai_series_new_rank (const SeraiSeries *like, const GPtrArray *fields)
{
  SeraiSeries *rank = serai_series_new_copy (like);
  rank->form = SERAI_FORM_RANK;
  for (guint i = 0; i < rank->points->len; i++)
    {
      SeraiPoint *point = get_point (rank, i);
      point->value = NAN;
      for (guint j = 0; j < fields->len; j++)
        {
          const SeraiField *field = fields->pdata[j];
          if (field->dataset != like->dataset || strcmp (field->currency, like->currency) != 0
              || !serai_period_equal (field->period, point->period))
            continue;
          const SeraiPlace *place = serai_field_find (field, like->partner);
          if (place && serai_field_is_known (field, place))
            point->value = serai_field_rank (field, place);
        }
    }
  return rank;
}
