/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A claim held against the figures under all its readings at once. */
#include "check/readings.h"

#include "base/names.h"
#include "check/ranking.h"
#include "check/sources.h"
#include "check/variants.h"
#include "trade/series.h"

#include <math.h>
#include <string.h>

/* How far two results may differ and be the same: dust of binary fractions. */
#define DUST 1e-9

SERAI_DEFINE_NAMES (SeraiWhose, whose, "reporter", "partner", "importers", "exporters")
SERAI_DEFINE_NAMES (SeraiVariant,
                    variant,
                    "as reported",
                    "imports at FOB",
                    "without re-exports",
                    "as known on the day",
                    "half-year",
                    "last twelve months",
                    "by exports",
                    "by imports")

/* What all steps share. */
typedef struct
{
  const SeraiInquiry *inquiry;
  guint32 published;
  SeraiTable *table;
  GArray *readings;
  guint n_rows;
} Work;

static SeraiClaimReading
begin_reading (SeraiWhose whose, SeraiVariant variant, SeraiPeriod period)
{
  return (SeraiClaimReading){
      .whose = whose,
      .variant = variant,
      .period = period,
      .exports = NAN,
      .imports = NAN,
      .base_exports = NAN,
      .base_imports = NAN,
      .observed = {.value = NAN, .level = NAN, .base = NAN, .period = period}};
}

/* --- what was added up ------------------------------------------------------------------------ */

static double
find_part (SeraiTable *table,
           const SeraiInquiry *inquiry,
           const SeraiObserved *observed,
           SeraiMeasure measure,
           SeraiPeriod period)
{
  g_autoptr (GPtrArray) found =
      serai_series_from_table (table, observed->reporter, observed->partner, measure,
                               inquiry->claim->commodity, serai_series_granularity (period));
  const SeraiDataset *dataset = table->datasets->pdata[observed->dataset];
  for (guint i = 0; i < found->len; i++)
    {
      const SeraiSeries *series = found->pdata[i];
      SeraiPoint point;
      if (series->dataset == dataset && serai_series_sum (series, period, &point))
        return point.value;
    }
  return NAN;
}

/* The two parts, where they give @sum; turned round for the partner's figures. */
static void
find_parts (SeraiTable *table,
            const SeraiInquiry *inquiry,
            const SeraiObserved *observed,
            SeraiPeriod period,
            double sum,
            double *out_exports,
            double *out_imports)
{
  double exports = find_part (table, inquiry, observed, SERAI_MEASURE_EXPORTS, period);
  double imports = find_part (table, inquiry, observed, SERAI_MEASURE_IMPORTS, period);
  double sign = observed->measure == SERAI_MEASURE_BALANCE ? -1 : 1;
  if (!(fabs (fabs (exports + sign * imports) - fabs (sum)) <= DUST * (exports + imports)))
    return;
  *out_exports = observed->is_mirror ? imports : exports;
  *out_imports = observed->is_mirror ? exports : imports;
}

static void
add_parts (SeraiClaimReading *reading, const SeraiInquiry *inquiry, SeraiTable *table)
{
  const SeraiObserved *observed = &reading->observed;
  if (inquiry->claim->kind == SERAI_CLAIM_RANK || inquiry->claim->kind == SERAI_CLAIM_SHARE
      || (observed->measure != SERAI_MEASURE_TURNOVER
          && observed->measure != SERAI_MEASURE_BALANCE))
    return;
  find_parts (table, inquiry, observed, observed->period, observed->level, &reading->exports,
              &reading->imports);
  if (!isnan (observed->base))
    find_parts (table, inquiry, observed, inquiry->base, observed->base, &reading->base_exports,
                &reading->base_imports);
}

/* --- rows ------------------------------------------------------------------------------------- */

static gboolean
is_same_source (const Work *work, guint a, guint b)
{
  const SeraiDataset *x = work->table->datasets->pdata[a], *y = work->table->datasets->pdata[b];
  return a == b
         || (g_strcmp0 (x->publisher, y->publisher) == 0 && g_strcmp0 (x->title, y->title) == 0);
}

static gboolean
is_first_of_row (const Work *work, guint index)
{
  guint row = g_array_index (work->readings, SeraiClaimReading, index).row;
  for (guint i = 0; i < index; i++)
    if (g_array_index (work->readings, SeraiClaimReading, i).row == row)
      return FALSE;
  return TRUE;
}

/* The first reading by the same figures. Where a variant has several by the same (a share of two
 * wholes), they go by their order. */
static const SeraiClaimReading *
find_row (const Work *work, const SeraiClaimReading *like)
{
  guint n_before = 0;
  for (guint i = 0; i < work->readings->len; i++)
    {
      const SeraiClaimReading *other = &g_array_index (work->readings, SeraiClaimReading, i);
      n_before += other->whose == like->whose && other->variant == like->variant
                  && is_same_source (work, other->observed.dataset, like->observed.dataset);
    }
  for (guint i = 0; i < work->readings->len; i++)
    {
      const SeraiClaimReading *other = &g_array_index (work->readings, SeraiClaimReading, i);
      if (is_first_of_row (work, i) && other->variant != like->variant
          && other->whose == like->whose
          && is_same_source (work, other->observed.dataset, like->observed.dataset)
          && n_before-- == 0)
        return other;
    }
  return NULL;
}

/* Whether @variant changed nothing: then it is no reading of its own. */
static gboolean
is_idle (const SeraiClaimReading *reading, const SeraiClaimReading *first)
{
  double a = reading->observed.value, b = first->observed.value;
  return reading->variant != SERAI_VARIANT_AS_REPORTED && first->has_figure
         && serai_period_equal (reading->period, first->period)
         && reading->observed.measure == first->observed.measure
         && fabs (a - b) <= DUST * MAX (fabs (a), fabs (b));
}

static void
keep (Work *work, SeraiClaimReading *reading)
{
  const SeraiClaimReading *first =
      reading->variant != SERAI_VARIANT_AS_REPORTED ? find_row (work, reading) : NULL;
  if (first && is_idle (reading, first))
    return;
  reading->row = first ? first->row : work->n_rows++;
  g_array_append_val (work->readings, *reading);
}

/* --- observing -------------------------------------------------------------------------------- */

static GArray *
observe (const SeraiInquiry *inquiry, SeraiTable *table)
{
  gboolean has_other_currency;
  GArray *observed = g_array_new (FALSE, FALSE, sizeof (SeraiObserved));
  if (inquiry->claim->kind == SERAI_CLAIM_RANK)
    serai_ranking_observe (inquiry, table, observed);
  else
    serai_sources_observe (inquiry, table, observed, &has_other_currency);
  return observed;
}

static void
keep_observed (Work *work,
               const SeraiInquiry *inquiry,
               SeraiVariant variant,
               SeraiTable *table,
               const GArray *observed)
{
  for (guint i = 0; i < observed->len; i++)
    {
      const SeraiObserved *one = &g_array_index (observed, SeraiObserved, i);
      SeraiClaimReading reading = begin_reading (
          one->is_mirror ? SERAI_WHOSE_PARTNERS : SERAI_WHOSE_OWN, variant, inquiry->period);
      reading.observed = *one;
      reading.other = one->dataset;
      /* A rank among too few partners is no figure. */
      reading.has_figure = one->verdict != SERAI_VERDICT_UNKNOWN;
      add_parts (&reading, inquiry, table);
      keep (work, &reading);
    }
}

/* The datasets in which @reporter has this flow with @partner, the most certain and then the most
 * recent first. (element-type guint) */
static GArray *
list_datasets (SeraiTable *table, const char *reporter, const char *partner, SeraiFlow flow)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint));
  for (int status = SERAI_STATUS_REPORTED; status < SERAI_N_STATUSES; status++)
    for (guint i = 0; i < table->observations->len; i++)
      {
        const SeraiObservation *row = &g_array_index (table->observations, SeraiObservation, i);
        if ((int) row->status != status || row->flow != flow
            || strcmp (row->reporter, reporter) != 0 || strcmp (row->partner, partner) != 0)
          continue;
        gboolean is_known = FALSE;
        for (guint j = 0; j < found->len; j++)
          is_known |= g_array_index (found, guint, j) == row->dataset;
        if (!is_known)
          g_array_append_val (found, row->dataset);
      }
  return found;
}

/* The first pair of datasets, one of each side, that together answer the inquiry. */
static void
observe_mix (Work *work,
             const SeraiInquiry *inquiry,
             SeraiVariant variant,
             SeraiTable *table,
             SeraiWhose whose)
{
  const SeraiClaim *claim = inquiry->claim;
  gboolean is_of_imports = whose == SERAI_WHOSE_IMPORTERS;
  SeraiFlow flow = is_of_imports ? SERAI_FLOW_IMPORT : SERAI_FLOW_EXPORT;
  g_autoptr (GArray) own = list_datasets (table, claim->reporter, claim->partner, flow);
  g_autoptr (GArray) other = list_datasets (table, claim->partner, claim->reporter, flow);
  for (guint i = 0; i < own->len; i++)
    for (guint j = 0; j < other->len; j++)
      {
        guint a = g_array_index (own, guint, i), b = g_array_index (other, guint, j);
        g_autoptr (SeraiTable) mixed =
            serai_variant_mix (table, claim->reporter, claim->partner, a, b, is_of_imports);
        g_autoptr (GArray) observed = observe (inquiry, mixed);
        if (observed->len == 0)
          continue;
        SeraiClaimReading reading = begin_reading (whose, variant, inquiry->period);
        reading.observed = g_array_index (observed, SeraiObserved, 0);
        reading.other = b;
        reading.has_figure = reading.observed.verdict != SERAI_VERDICT_UNKNOWN;
        add_parts (&reading, inquiry, mixed);
        keep (work, &reading);
        return;
      }
}

static gboolean
can_mix (const SeraiClaim *claim)
{
  return claim->kind != SERAI_CLAIM_RANK && claim->kind != SERAI_CLAIM_SHARE
         && claim->kind != SERAI_CLAIM_TARGET && strcmp (claim->partner, "WLD") != 0
         && (claim->measure == SERAI_MEASURE_TURNOVER || claim->measure == SERAI_MEASURE_BALANCE);
}

static void
observe_variant (Work *work, SeraiVariant variant, const GArray *observed)
{
  const SeraiClaim *claim = work->inquiry->claim;
  g_autoptr (SeraiTable) table = serai_variant_count (variant, work->table, work->published);
  if (!table)
    return;
  g_autoptr (SeraiClaim) read = serai_variant_read (variant, claim, work->published);
  SeraiInquiry inquiry = serai_inquiry_make (read, work->published);
  inquiry.members = work->inquiry->members;
  if (inquiry.reason != SERAI_UNKNOWN_NOT_AT_ALL)
    return;
  g_autoptr (GArray) anew = observed ? NULL : observe (&inquiry, table);
  keep_observed (work, &inquiry, variant, table, observed ? observed : anew);
  if (can_mix (claim))
    {
      observe_mix (work, &inquiry, variant, table, SERAI_WHOSE_IMPORTERS);
      observe_mix (work, &inquiry, variant, table, SERAI_WHOSE_EXPORTERS);
    }
}

/* --- what isn't known --------------------------------------------------------------------------
 */

static SeraiClaimReading
begin_unknown (const SeraiInquiry *inquiry, SeraiWhose whose, SeraiVariant variant)
{
  const SeraiClaim *claim = inquiry->claim;
  SeraiClaimReading reading = begin_reading (whose, variant, inquiry->period);
  gboolean is_turned = whose == SERAI_WHOSE_PARTNERS;
  g_strlcpy (reading.observed.reporter, is_turned ? claim->partner : claim->reporter,
             sizeof reading.observed.reporter);
  g_strlcpy (reading.observed.partner, is_turned ? claim->reporter : claim->partner,
             sizeof reading.observed.partner);
  reading.observed.measure = claim->measure;
  reading.observed.is_mirror = is_turned;
  return reading;
}

/* Another time, or a rank by another measure, is asked of every source; where one lacks it, that
 * is named. The other variants are named only where a source has both. */
static gboolean
is_asked_of_all (SeraiVariant variant)
{
  return variant == SERAI_VARIANT_HALF_YEAR || variant == SERAI_VARIANT_TWELVE_MONTHS
         || variant == SERAI_VARIANT_EXPORTS_ALONE || variant == SERAI_VARIANT_IMPORTS_ALONE;
}

static void
add_unknown (Work *work)
{
  guint n_known = work->readings->len;
  for (SeraiVariant variant = SERAI_VARIANT_IMPORTS_FOB; variant < SERAI_N_VARIANTS; variant++)
    {
      const SeraiClaim *claim = work->inquiry->claim;
      if (!is_asked_of_all (variant) || !serai_variant_suits (variant, claim, work->published))
        continue;
      g_autoptr (SeraiClaim) read = serai_variant_read (variant, claim, work->published);
      SeraiInquiry inquiry = serai_inquiry_make (read, work->published);
      for (guint i = 0; i < n_known; i++)
        {
          SeraiClaimReading first = g_array_index (work->readings, SeraiClaimReading, i);
          if (first.variant != SERAI_VARIANT_AS_REPORTED
              || serai_readings_find (work->readings, first.row, variant))
            continue;
          SeraiClaimReading unknown = begin_unknown (&inquiry, first.whose, variant);
          unknown.row = first.row;
          unknown.observed.dataset = first.observed.dataset;
          unknown.observed.status = first.observed.status;
          unknown.other = first.other;
          g_array_append_val (work->readings, unknown);
        }
    }
}

static int
compare_readings (gconstpointer a, gconstpointer b)
{
  const SeraiClaimReading *left = a, *right = b;
  if (left->row != right->row)
    return left->row < right->row ? -1 : 1;
  return (int) left->variant - (int) right->variant;
}

/* --- public ------------------------------------------------------------------------------------
 */

GArray *
serai_readings_new (const SeraiInquiry *inquiry,
                    guint32 published,
                    SeraiTable *table,
                    const GArray *observed)
{
  GArray *readings = g_array_new (FALSE, FALSE, sizeof (SeraiClaimReading));
  Work work = {inquiry, published, table, readings, 0};
  for (SeraiVariant variant = 0; variant < SERAI_N_VARIANTS; variant++)
    if (serai_variant_suits (variant, inquiry->claim, published))
      observe_variant (&work, variant, variant == SERAI_VARIANT_AS_REPORTED ? observed : NULL);
  add_unknown (&work);
  g_array_sort (readings, compare_readings);
  return readings;
}

static void
add_to_list (GArray *list, SeraiClaimReading reading)
{
  reading.row = reading.whose;
  g_array_append_val (list, reading);
}

GArray *
serai_readings_list (const SeraiClaim *claim, guint32 published)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (SeraiClaimReading));
  SeraiInquiry inquiry = serai_inquiry_make (claim, published);
  if (inquiry.reason == SERAI_UNKNOWN_NOT_COMPARABLE || inquiry.reason == SERAI_UNKNOWN_TOO_VAGUE
      || claim->kind == SERAI_CLAIM_TARGET)
    return list;
  gboolean has_mirror = strcmp (claim->partner, "WLD") != 0 && claim->kind != SERAI_CLAIM_SHARE
                        && claim->kind != SERAI_CLAIM_RANK;
  add_to_list (list, begin_unknown (&inquiry, SERAI_WHOSE_OWN, SERAI_VARIANT_AS_REPORTED));
  if (has_mirror)
    add_to_list (list, begin_unknown (&inquiry, SERAI_WHOSE_PARTNERS, SERAI_VARIANT_AS_REPORTED));
  if (can_mix (claim))
    {
      add_to_list (list, begin_unknown (&inquiry, SERAI_WHOSE_IMPORTERS, 0));
      add_to_list (list, begin_unknown (&inquiry, SERAI_WHOSE_EXPORTERS, 0));
    }
  for (SeraiVariant variant = SERAI_VARIANT_IMPORTS_FOB; variant < SERAI_N_VARIANTS; variant++)
    {
      if (!serai_variant_suits (variant, claim, published) || variant == SERAI_VARIANT_ON_THE_DAY)
        continue; /* which vintages there are, the text doesn't tell */
      gboolean is_of_partner = variant == SERAI_VARIANT_IMPORTS_FOB && has_mirror
                               && claim->measure == SERAI_MEASURE_EXPORTS;
      g_autoptr (SeraiClaim) read = serai_variant_read (variant, claim, published);
      SeraiInquiry other = serai_inquiry_make (read, published);
      if (variant != SERAI_VARIANT_IMPORTS_FOB || claim->measure != SERAI_MEASURE_EXPORTS
          || is_of_partner)
        add_to_list (list,
                     begin_unknown (&other, is_of_partner ? SERAI_WHOSE_PARTNERS : SERAI_WHOSE_OWN,
                                    variant));
    }
  return list;
}

guint
serai_readings_count (const GArray *readings, SeraiVerdict verdict, guint *out_n_known)
{
  guint n = 0, n_known = 0;
  for (guint i = 0; i < readings->len; i++)
    {
      const SeraiClaimReading *reading = &g_array_index (readings, SeraiClaimReading, i);
      n_known += reading->has_figure;
      n += reading->has_figure && reading->observed.verdict == verdict;
    }
  if (out_n_known)
    *out_n_known = n_known;
  return n;
}

const SeraiClaimReading *
serai_readings_find (const GArray *readings, guint row, SeraiVariant variant)
{
  for (guint i = 0; i < readings->len; i++)
    {
      const SeraiClaimReading *reading = &g_array_index (readings, SeraiClaimReading, i);
      if (reading->row == row && reading->variant == variant)
        return reading;
    }
  return NULL;
}
