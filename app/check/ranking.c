/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which place a partner holds, where the field is known well enough to tell. */
#include "check/ranking.h"

#include "trade/field.h"
#include "trade/series.h"

#include <math.h>
#include <string.h>

static void
observe_field (const SeraiInquiry *inquiry,
               SeraiTable *table,
               const SeraiField *field,
               GArray *observed)
{
  const SeraiClaim *claim = inquiry->claim;
  gboolean is_of_reporters = strcmp (claim->partner, "WLD") == 0;
  const SeraiPlace *place =
      serai_field_find (field, is_of_reporters ? claim->reporter : claim->partner);
  if (!place)
    return;
  guint rank = serai_field_rank (field, place);
  SeraiObserved one = {.measure = claim->measure,
                       .period = inquiry->period,
                       .value = rank,
                       .n_partners = field->places->len,
                       .coverage =
                           field->world > 0 ? MIN (serai_field_sum (field) / field->world, 1) : 0,
                       .level = place->value,
                       .base = NAN,
                       .valuation = place->valuation,
                       .status = place->status};
  g_ptr_array_find (table->datasets, field->dataset, &one.dataset);
  g_strlcpy (one.reporter, claim->reporter, sizeof one.reporter);
  g_strlcpy (one.partner, claim->partner, sizeof one.partner);
  one.verdict = serai_field_is_known (field, place) ? serai_inquiry_judge (inquiry, rank)
                                                    : SERAI_VERDICT_UNKNOWN;
  g_array_append_val (observed, one);
}

void
serai_ranking_observe (const SeraiInquiry *inquiry, SeraiTable *table, GArray *observed)
{
  const SeraiClaim *claim = inquiry->claim;
  gboolean is_of_reporters = strcmp (claim->partner, "WLD") == 0;
  g_autoptr (GPtrArray) fields =
      serai_fields_from_table (table, is_of_reporters ? NULL : claim->reporter, claim->measure,
                               claim->commodity, serai_series_granularity (inquiry->period));
  for (guint i = 0; i < fields->len; i++)
    {
      const SeraiField *field = fields->pdata[i];
      if (serai_period_equal (field->period, inquiry->period))
        observe_field (inquiry, table, field, observed);
    }
}
