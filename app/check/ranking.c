/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which place a partner holds, where the field is known well enough to tell. */
#include "check/ranking.h"

#include "trade/field.h"
#include "trade/series.h"

#include <math.h>
#include <string.h>

static gboolean
counts (const SeraiInquiry *inquiry, const SeraiPlace *place)
{
  return !inquiry->members || g_strv_contains (inquiry->members, place->name);
}

/* How many of those that count are before @place, itself included; and how many there are. */
static guint
count_places (const SeraiInquiry *inquiry,
              const SeraiField *field,
              const SeraiPlace *place,
              guint *out_n_places)
{
  guint rank = 1;
  *out_n_places = 0;
  for (guint i = 0; i < field->places->len; i++)
    {
      const SeraiPlace *other = &g_array_index (field->places, SeraiPlace, i);
      if (!counts (inquiry, other))
        continue;
      (*out_n_places)++;
      rank += other->value > place->value;
    }
  return rank;
}

/* Whether nobody of the group is missing; a state has no place in its own trade. */
static gboolean
is_group_whole (const SeraiInquiry *inquiry, const SeraiField *field)
{
  for (guint i = 0; inquiry->members && inquiry->members[i]; i++)
    {
      const SeraiPlace *place = serai_field_find (field, inquiry->members[i]);
      if ((!place || !place->is_whole)
          && strcmp (inquiry->members[i], inquiry->claim->reporter) != 0)
        return FALSE;
    }
  return inquiry->members != NULL;
}

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
  guint n_places;
  guint rank = count_places (inquiry, field, place, &n_places);
  SeraiObserved one = {.measure = claim->measure,
                       .period = inquiry->period,
                       .value = rank,
                       .n_partners = n_places,
                       .coverage =
                           field->world > 0 ? MIN (serai_field_sum (field) / field->world, 1) : 0,
                       .level = place->value,
                       .base = NAN,
                       .valuation = place->valuation,
                       .status = place->status};
  g_ptr_array_find (table->datasets, field->dataset, &one.dataset);
  g_strlcpy (one.reporter, claim->reporter, sizeof one.reporter);
  g_strlcpy (one.partner, claim->partner, sizeof one.partner);
  gboolean is_known = serai_field_is_known (field, place) || is_group_whole (inquiry, field);
  one.verdict = is_known ? serai_inquiry_judge (inquiry, rank) : SERAI_VERDICT_UNKNOWN;
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
