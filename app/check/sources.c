/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What each source says on a level, a change, a share or a target. */
#include "check/sources.h"

#include "trade/indicators.h"
#include "trade/series.h"

#include <math.h>
#include <string.h>

/* Lengths in days of which a longer period may be the sum: years, halves, quarters, months. */
static const int granularities[] = {365, 182, 91, 30};

/* One source's series on the inquiry, and whether it is the partner's, turned round. */
typedef struct
{
  SeraiSeries *series;
  gboolean is_mirror;
} Source;

static void
clear_source (gpointer data)
{
  g_clear_pointer (&((Source *) data)->series, serai_series_unref);
}

/* --- finding the series ---------------------------------------------------------------------- */

static SeraiMeasure
mirror_measure (SeraiMeasure measure)
{
  switch (measure)
    {
    case SERAI_MEASURE_EXPORTS:
      return SERAI_MEASURE_IMPORTS;
    case SERAI_MEASURE_IMPORTS:
      return SERAI_MEASURE_EXPORTS;
    default:
      return measure;
    }
}

static void
add_sources (GArray *sources,
             SeraiTable *table,
             const SeraiClaim *claim,
             gboolean is_mirror,
             int granularity)
{
  g_autoptr (GPtrArray) found = serai_series_from_table (
      table, is_mirror ? claim->partner : claim->reporter,
      is_mirror ? claim->reporter : claim->partner,
      is_mirror ? mirror_measure (claim->measure) : claim->measure, claim->commodity, granularity);
  for (guint i = 0; i < found->len; i++)
    {
      Source source = {serai_series_ref (found->pdata[i]), is_mirror};
      g_array_append_val (sources, source);
    }
}

/* Series of periods as long as @period and of shorter ones that may add up to it. */
static GArray *
find_sources (const SeraiInquiry *inquiry, SeraiTable *table, int length)
{
  const SeraiClaim *claim = inquiry->claim;
  GArray *sources = g_array_new (FALSE, FALSE, sizeof (Source));
  g_array_set_clear_func (sources, clear_source);
  gboolean has_mirror = strcmp (claim->partner, "WLD") != 0 && claim->kind != SERAI_CLAIM_SHARE;
  for (int is_mirror = FALSE; is_mirror <= has_mirror; is_mirror++)
    {
      add_sources (sources, table, claim, is_mirror, length);
      for (guint i = 0; i < G_N_ELEMENTS (granularities); i++)
        if (granularities[i] < length * 0.9)
          add_sources (sources, table, claim, is_mirror, granularities[i]);
    }
  return sources;
}

/* --- what one of them says ------------------------------------------------------------------- */

static SeraiObserved
begin_observed (const Source *source, SeraiTable *table, const SeraiPoint *point)
{
  const SeraiSeries *series = source->series;
  SeraiObserved observed = {.measure = series->measure,
                            .period = point->period,
                            .is_mirror = source->is_mirror,
                            .level = point->value,
                            .base = NAN,
                            .valuation = point->valuation,
                            .status = point->status};
  g_ptr_array_find (table->datasets, series->dataset, &observed.dataset);
  g_strlcpy (observed.reporter, series->reporter, sizeof observed.reporter);
  g_strlcpy (observed.partner, series->partner, sizeof observed.partner);
  if (source->is_mirror && series->measure == SERAI_MEASURE_BALANCE)
    observed.level = -point->value;
  observed.value = observed.level;
  return observed;
}

static double
measure_change (const SeraiInquiry *inquiry, double base, double level)
{
  const char *unit = inquiry->claim->unit;
  if (strcmp (unit, "percent") == 0)
    return 100 * serai_inquiry_turn (inquiry, serai_growth (base, level));
  if (strcmp (unit, "times") == 0)
    {
      double ratio = serai_growth (base, level) + 1;
      return inquiry->claim->direction == SERAI_DIRECTION_DOWN ? 1 / ratio : ratio;
    }
  /* Of a balance the wording speaks of its size: a deficit that grows by 5 becomes larger. */
  double sign = base < 0 && level < 0 ? -1 : 1;
  return serai_inquiry_turn (inquiry, sign * (level - base));
}

static gboolean
observe_change (const SeraiInquiry *inquiry, const Source *source, SeraiObserved *observed)
{
  SeraiPoint base;
  if (!serai_series_sum (source->series, inquiry->base, &base))
    return FALSE;
  gboolean is_turned = source->is_mirror && source->series->measure == SERAI_MEASURE_BALANCE;
  observed->base = is_turned ? -base.value : base.value;
  observed->status = MAX (observed->status, base.status);
  observed->value = measure_change (inquiry, observed->base, observed->level);
  return TRUE;
}

static gboolean
observe_share (const SeraiInquiry *inquiry,
               const Source *source,
               SeraiTable *table,
               const SeraiWhole *whole,
               SeraiObserved *observed)
{
  const SeraiSeries *part = source->series;
  int length = serai_series_granularity (g_array_index (part->points, SeraiPoint, 0).period);
  g_autoptr (GPtrArray) found = serai_series_from_table (table, part->reporter, whole->partner,
                                                         part->measure, whole->commodity, length);
  for (guint i = 0; i < found->len; i++)
    {
      const SeraiSeries *all = found->pdata[i];
      SeraiPoint point;
      if (all->dataset != part->dataset || strcmp (all->currency, part->currency) != 0
          || !serai_series_sum (all, inquiry->period, &point))
        continue;
      observed->base = point.value;
      observed->status = MAX (observed->status, point.status);
      observed->value = 100 * serai_share (observed->level, observed->base);
      return TRUE;
    }
  return FALSE;
}

static void
keep (const SeraiInquiry *inquiry, SeraiObserved *observed, GArray *all)
{
  if (isnan (observed->value))
    return;
  for (guint i = 0; i < all->len; i++)
    {
      const SeraiObserved *other = &g_array_index (all, SeraiObserved, i);
      if (other->dataset == observed->dataset && other->is_mirror == observed->is_mirror
          && (other->base == observed->base || (isnan (other->base) && isnan (observed->base))))
        return; /* the same source once more, as a sum of shorter periods */
    }
  observed->verdict = inquiry->claim->kind == SERAI_CLAIM_TARGET
                          ? SERAI_VERDICT_UNKNOWN
                          : serai_inquiry_judge (inquiry, observed->value);
  g_array_append_val (all, *observed);
}

static void
observe_source (const SeraiInquiry *inquiry,
                const Source *source,
                SeraiTable *table,
                GArray *observed)
{
  SeraiPoint point;
  if (!serai_series_sum (source->series, inquiry->period, &point))
    return;
  SeraiObserved one = begin_observed (source, table, &point);
  switch (inquiry->claim->kind)
    {
    case SERAI_CLAIM_CHANGE:
      if (observe_change (inquiry, source, &one))
        keep (inquiry, &one, observed);
      break;
    case SERAI_CLAIM_SHARE:
      {
        SeraiWhole wholes[2];
        guint n_wholes = serai_inquiry_get_wholes (inquiry, wholes);
        for (guint i = 0; i < n_wholes; i++)
          if (observe_share (inquiry, source, table, &wholes[i], &one))
            keep (inquiry, &one, observed);
        break;
      }
    default:
      keep (inquiry, &one, observed);
      break;
    }
}

/* How far the figures have come: the latest year of each source. */
static void
observe_target (const SeraiInquiry *inquiry, SeraiTable *table, GArray *observed)
{
  if (!serai_inquiry_is_money (inquiry))
    return;
  g_autoptr (GArray) sources = find_sources (inquiry, table, granularities[0]);
  for (guint i = 0; i < sources->len; i++)
    {
      const Source *source = &g_array_index (sources, Source, i);
      const GArray *points = source->series->points;
      const SeraiPoint *last = &g_array_index (points, SeraiPoint, points->len - 1);
      if (!serai_period_is_year (last->period)
          || strcmp (source->series->currency, inquiry->claim->unit) != 0)
        continue;
      SeraiObserved one = begin_observed (source, table, last);
      keep (inquiry, &one, observed);
    }
}

void
serai_sources_observe (const SeraiInquiry *inquiry,
                       SeraiTable *table,
                       GArray *observed,
                       gboolean *out_has_other_currency)
{
  *out_has_other_currency = FALSE;
  if (inquiry->claim->kind == SERAI_CLAIM_TARGET)
    {
      observe_target (inquiry, table, observed);
      return;
    }
  gboolean is_money = serai_inquiry_is_money (inquiry);
  g_autoptr (GArray) sources =
      find_sources (inquiry, table, serai_series_granularity (inquiry->period));
  for (guint i = 0; i < sources->len; i++)
    {
      const Source *source = &g_array_index (sources, Source, i);
      if (is_money && strcmp (source->series->currency, inquiry->claim->unit) != 0)
        *out_has_other_currency = TRUE;
      else
        observe_source (inquiry, source, table, observed);
    }
}

/* --- what is missing ------------------------------------------------------------------------- */

static gboolean
has_period (GArray *sources, SeraiPeriod period)
{
  for (guint i = 0; i < sources->len; i++)
    {
      const Source *source = &g_array_index (sources, Source, i);
      SeraiPoint point;
      if (!source->is_mirror && serai_series_sum (source->series, period, &point)
          && !isnan (point.value))
        return TRUE;
    }
  return FALSE;
}

static void
add_missing (GArray *missing, const char *reporter, const char *partner, SeraiPeriod period)
{
  SeraiMissing one = {.period = period};
  g_strlcpy (one.reporter, reporter, sizeof one.reporter);
  g_strlcpy (one.partner, partner, sizeof one.partner);
  g_array_append_val (missing, one);
}

void
serai_sources_find_missing (const SeraiInquiry *inquiry, SeraiTable *table, GArray *missing)
{
  const SeraiClaim *claim = inquiry->claim;
  g_autoptr (GArray) sources =
      find_sources (inquiry, table, serai_series_granularity (inquiry->period));
  if (!has_period (sources, inquiry->period))
    add_missing (missing, claim->reporter, claim->partner, inquiry->period);
  if (claim->kind == SERAI_CLAIM_CHANGE && !has_period (sources, inquiry->base))
    add_missing (missing, claim->reporter, claim->partner, inquiry->base);
  if (claim->kind == SERAI_CLAIM_SHARE)
    add_missing (missing, claim->reporter, "WLD", inquiry->period);
  if (missing->len == 0) /* both are there, in different sources: one needs the other */
    add_missing (missing, claim->reporter, claim->partner,
                 serai_period_is_set (inquiry->base) ? inquiry->base : inquiry->period);
}
