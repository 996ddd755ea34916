/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two countries' trade as a chart, with its words. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/trade-chart.h"

#include "report/sentence.h"
#include "trade/commodity.h"
#include "trade/query.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* Of one side: more sources than these make a tangle. */
#define MOST_SOURCES 2

/* What the chart is asked. */
typedef struct
{
  SeraiReference *reference;
  SeraiTable *figures;
  const char *reporter;
  const char *partner;
  SeraiMeasure measure;
  const char *commodity;
} Asked;

static gboolean
is_world (const char *partner)
{
  return strcmp (partner, "WLD") == 0;
}

/* --- the figures ----------------------------------------------------------------------------- */

GArray *
serai_trade_chart_get_queries (const char *reporter,
                               const char *partner,
                               const char *commodity,
                               SeraiPeriod period)
{
  GArray *queries = g_array_new (FALSE, TRUE, sizeof (SeraiQuery));
  g_auto (GStrv) codes = serai_commodity_expand (commodity);
  for (guint i = 0; codes && codes[i]; i++)
    for (int is_mirror = 0; is_mirror <= !is_world (partner); is_mirror++)
      {
        SeraiQuery query = {.period = period};
        g_strlcpy (query.reporter, is_mirror ? partner : reporter, sizeof query.reporter);
        g_strlcpy (query.partner, is_mirror ? reporter : partner, sizeof query.partner);
        g_strlcpy (query.commodity, codes[i], sizeof query.commodity);
        g_array_append_val (queries, query);
      }
  return queries;
}

static SeraiMeasure
mirror_measure (SeraiMeasure measure)
{
  return measure == SERAI_MEASURE_EXPORTS   ? SERAI_MEASURE_IMPORTS
         : measure == SERAI_MEASURE_IMPORTS ? SERAI_MEASURE_EXPORTS
                                            : measure;
}

/* The most points first; of as many, the dataset that was taken last. */
static int
compare_series (gconstpointer a, gconstpointer b)
{
  const SeraiSeries *left = *(SeraiSeries *const *) a, *right = *(SeraiSeries *const *) b;
  if (left->points->len != right->points->len)
    return (int) right->points->len - (int) left->points->len;
  gint64 x = left->dataset->retrieved, y = right->dataset->retrieved;
  if (x != y)
    return x > y ? -1 : 1;
  return left->dataset->id > right->dataset->id ? -1 : left->dataset->id < right->dataset->id;
}

static gboolean
adds_a_period (const SeraiSeries *series, GPtrArray *taken, guint first)
{
  for (guint i = 0; i < series->points->len; i++)
    {
      const SeraiPoint *point = &g_array_index (series->points, SeraiPoint, i);
      gboolean is_new = !isnan (point->value);
      for (guint j = first; j < taken->len && is_new; j++)
        is_new = serai_series_find (taken->pdata[j], point->period) == NULL;
      if (is_new)
        return TRUE;
    }
  return FALSE;
}

/* Adds one side's sources to @series: the fullest, then what has periods that it lacks. */
static void
add_side (const Asked *asked, gboolean is_mirror, int granularity, GPtrArray *series)
{
  SeraiMeasure measure = is_mirror ? mirror_measure (asked->measure) : asked->measure;
  g_autoptr (GPtrArray) found = serai_series_from_table (
      asked->figures, is_mirror ? asked->partner : asked->reporter,
      is_mirror ? asked->reporter : asked->partner, measure, asked->commodity, granularity);
  g_ptr_array_sort (found, compare_series);
  guint first = series->len;
  for (guint i = 0; i < found->len && series->len - first < MOST_SOURCES; i++)
    {
      SeraiSeries *one = found->pdata[i];
      const SeraiSeries *other = series->len > 0 ? series->pdata[0] : one;
      if (strcmp (one->currency, other->currency) != 0 || !adds_a_period (one, series, first))
        continue;
      g_ptr_array_add (series, is_mirror && measure == SERAI_MEASURE_BALANCE
                                   ? serai_series_new_turned (one)
                                   : serai_series_ref (one));
    }
}

/* Years, unless the claim or the figures have other periods. */
static void
add_series (const Asked *asked, const SeraiClaim *claim, GPtrArray *series)
{
  int granularities[] = {claim ? serai_series_granularity (claim->period) : 0, 365, 182, 91, 30};
  for (guint i = 0; i < G_N_ELEMENTS (granularities) && series->len == 0; i++)
    {
      if (granularities[i] == 0)
        continue;
      add_side (asked, FALSE, granularities[i], series);
      if (!is_world (asked->partner))
        add_side (asked, TRUE, granularities[i], series);
    }
}

/* --- the words ------------------------------------------------------------------------------- */

static char *
write_title (const Asked *asked)
{
  g_autofree char *reporter = serai_sentence_country (asked->reference, asked->reporter);
  g_autofree char *partner = serai_sentence_country (asked->reference, asked->partner);
  g_autofree char *title = NULL;
  switch (asked->measure)
    {
    case SERAI_MEASURE_EXPORTS:
      title = g_strdup_printf (_ ("Exports of %s to %s"), reporter, partner);
      break;
    case SERAI_MEASURE_IMPORTS:
      title = g_strdup_printf (_ ("Imports of %s from %s"), reporter, partner);
      break;
    case SERAI_MEASURE_BALANCE:
      title = g_strdup_printf (_ ("Balance of %s with %s"), reporter, partner);
      break;
    case SERAI_MEASURE_TURNOVER:
    default:
      title = is_world (asked->partner)
                  ? g_strdup_printf (_ ("Trade of %s with %s"), reporter, partner)
                  : g_strdup_printf (_ ("Trade of %s and %s"), reporter, partner);
    }
  if (strcmp (asked->commodity, "TOTAL") == 0)
    return g_steal_pointer (&title);
  return g_strdup_printf (C_ ("chart's title, goods", "%s, HS %s"), title, asked->commodity);
}

static char *
write_unit (const Asked *asked, const char *unit)
{
  switch (asked->measure)
    {
    case SERAI_MEASURE_TURNOVER:
      return g_strdup_printf (_ ("exports + imports, %s"), unit);
    case SERAI_MEASURE_BALANCE:
      return g_strdup_printf (_ ("exports − imports, %s"), unit);
    default:
      return g_strdup (unit);
    }
}

static gboolean
is_quoted (const SeraiSeries *series)
{
  for (guint i = 0; i < series->points->len; i++)
    if (g_array_index (series->points, SeraiPoint, i).status < SERAI_STATUS_STATED)
      return FALSE;
  return TRUE;
}

static char *
name_series (const Asked *asked, const SeraiSeries *series)
{
  g_autofree char *reporter = serai_sentence_country (asked->reference, series->reporter);
  return g_strdup_printf (is_quoted (series) ? _ ("%s, as quoted") : _ ("%s reports"), reporter);
}

/* Two sources of one side with the same words get their publishers' names. */
static void
add_labels (const Asked *asked, SeraiChartSpec *spec)
{
  for (guint i = 0; i < spec->series->len; i++)
    g_ptr_array_add (spec->labels, name_series (asked, spec->series->pdata[i]));
  for (guint i = 1; i < spec->series->len; i++)
    {
      const SeraiSeries *series = spec->series->pdata[i];
      char *label = spec->labels->pdata[i];
      if (strcmp (label, spec->labels->pdata[i - 1]) != 0 || !series->dataset->publisher)
        continue;
      spec->labels->pdata[i] = g_strdup_printf ("%s (%s)", label, series->dataset->publisher);
      g_free (label);
    }
}

static char *
name_valuation (const SeraiSeries *series)
{
  for (guint i = series->points->len; i-- > 0;)
    switch (g_array_index (series->points, SeraiPoint, i).valuation)
      {
      case SERAI_VALUATION_MIXED:
        return g_strdup (_ ("exports FOB, imports CIF"));
      case SERAI_VALUATION_FOB:
        return g_strdup (_ ("valued FOB"));
      case SERAI_VALUATION_CIF:
        return g_strdup (_ ("valued CIF"));
      case SERAI_VALUATION_UNKNOWN:
        break;
      }
  return g_strdup (series->dataset->valuation);
}

static void
append_part (GString *text, const char *part)
{
  if (!part || !*part)
    return;
  if (text->len > 0)
    g_string_append (text, ", ");
  g_string_append (text, part);
}

/* "Bureau of National Statistics of Kazakhstan, exports FOB, imports CIF, retrieved 12 January
 * 2024". */
static char *
tell_source (const SeraiSeries *series)
{
  const SeraiDataset *dataset = series->dataset;
  GString *text = g_string_new (dataset->publisher ? dataset->publisher : dataset->title);
  g_autofree char *valuation = name_valuation (series);
  append_part (text, valuation);
  if (is_quoted (series))
    append_part (text, _ ("as quoted in the press"));
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (dataset->retrieved);
  if (dataset->retrieved != 0 && time)
    {
      guint32 day = serai_day (g_date_time_get_year (time), g_date_time_get_month (time),
                               g_date_time_get_day_of_month (time));
      g_autofree char *words = serai_sentence_period (serai_period_day (day));
      g_autofree char *retrieved = g_strdup_printf (_ ("retrieved %s"), words);
      append_part (text, retrieved);
    }
  return g_string_free (text, FALSE);
}

static char *
tell_sources (const SeraiChartSpec *spec)
{
  g_autoptr (GPtrArray) told = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < spec->series->len; i++)
    {
      g_autofree char *source = tell_source (spec->series->pdata[i]);
      if (!g_ptr_array_find_with_equal_func (told, source, g_str_equal, NULL))
        g_ptr_array_add (told, g_steal_pointer (&source));
    }
  g_ptr_array_add (told, NULL);
  return g_strjoinv ("; ", (char **) told->pdata);
}

/* --- the claim ------------------------------------------------------------------------------- */

static gboolean
is_money (const SeraiClaim *claim)
{
  return strcmp (claim->unit, "percent") != 0 && strcmp (claim->unit, "times") != 0
         && strcmp (claim->unit, "rank") != 0;
}

/* What a claimed number is as an amount; NAN where it is none. @base: what a change or share is
 * counted from. */
static double
get_amount (const SeraiClaim *claim, double number, double base)
{
  double sign = claim->direction == SERAI_DIRECTION_DOWN ? -1 : 1;
  switch (claim->kind)
    {
    case SERAI_CLAIM_LEVEL:
    case SERAI_CLAIM_TARGET:
      return is_money (claim) ? number : NAN;
    case SERAI_CLAIM_CHANGE:
      if (strcmp (claim->unit, "percent") == 0)
        return base * (1 + sign * number / 100);
      if (strcmp (claim->unit, "times") == 0)
        return sign > 0 ? base * number : base / number;
      return base + sign * number;
    case SERAI_CLAIM_SHARE:
      return base * number / 100;
    case SERAI_CLAIM_RANK:
      return NAN;
    }
  g_return_val_if_reached (NAN);
}

static char *
write_claim_label (const Asked *asked, const SeraiClaim *claim, double scale)
{
  g_autofree char *words = is_money (claim) && claim->kind != SERAI_CLAIM_CHANGE
                               ? serai_sentence_hedged_number (claim, scale)
                               : serai_sentence_hedged (asked->reference, claim);
  if (claim->kind == SERAI_CLAIM_TARGET)
    return g_strdup_printf (_ ("target: %s"), words);
  if (claim->kind != SERAI_CLAIM_CHANGE)
    return g_strdup_printf (_ ("claimed: %s"), words);
  return claim->direction == SERAI_DIRECTION_DOWN
             ? g_strdup_printf (_ ("claimed: down by %s"), words)
             : g_strdup_printf (_ ("claimed: up by %s"), words);
}

static gboolean
is_of_this_trade (const Asked *asked, const SeraiClaim *claim, const char *currency)
{
  gboolean is_same = strcmp (claim->reporter, asked->reporter) == 0
                     && strcmp (claim->partner, asked->partner) == 0;
  gboolean is_turned = strcmp (claim->reporter, asked->partner) == 0
                       && strcmp (claim->partner, asked->reporter) == 0
                       && asked->measure == SERAI_MEASURE_TURNOVER;
  return (is_same || is_turned) && claim->measure == asked->measure
         && g_strcmp0 (claim->commodity, asked->commodity) == 0
         && (!is_money (claim) || strcmp (claim->unit, currency) == 0);
}

static void
add_claim (const Asked *asked,
           const SeraiClaim *claim,
           const SeraiCheck *check,
           const char *currency,
           SeraiChartSpec *spec)
{
  if (!is_of_this_trade (asked, claim, currency))
    return;
  double base = check && check->observed->len > 0
                    ? g_array_index (check->observed, SeraiObserved, 0).base
                    : NAN;
  SeraiInterval allowed = check ? check->allowed : serai_claim_get_interval (claim);
  double a = get_amount (claim, allowed.low, base), b = get_amount (claim, allowed.high, base);
  double value = get_amount (claim, claim->value, base);
  SeraiPeriod period =
      !serai_period_is_set (claim->period) && check ? check->period : claim->period;
  if (isnan (a) || isnan (b) || isnan (value) || !serai_period_is_set (period))
    return;
  spec->has_claim = TRUE;
  spec->claim.period = period;
  spec->claim.allowed = (SeraiInterval){MIN (a, b), MAX (a, b)};
  spec->claim.value = value;
  spec->claim.label = write_claim_label (asked, claim, spec->scale);
  spec->claim.verdict = check && claim->kind != SERAI_CLAIM_TARGET ? (int) check->verdict : -1;
}

/* --- all together ---------------------------------------------------------------------------- */

static double
find_largest (const SeraiChartSpec *spec)
{
  double largest = 0;
  for (guint i = 0; i < spec->series->len; i++)
    {
      const GArray *points = ((SeraiSeries *) spec->series->pdata[i])->points;
      for (guint j = 0; j < points->len; j++)
        {
          double value = fabs (g_array_index (points, SeraiPoint, j).value);
          largest = value > largest ? value : largest;
        }
    }
  return largest;
}

SeraiChartSpec *
serai_trade_chart_new (SeraiReference *reference,
                       SeraiTable *figures,
                       const char *reporter,
                       const char *partner,
                       SeraiMeasure measure,
                       const char *commodity,
                       SeraiChartKind kind,
                       const SeraiClaim *claim,
                       const SeraiCheck *check)
{
  Asked asked = {reference, figures, reporter, partner, measure, commodity};
  SeraiChartSpec *spec = serai_chart_spec_new ();
  spec->kind = kind;
  spec->title = write_title (&asked);
  spec->empty = g_strdup (
      _ ("The library holds no figures on this trade. Import a table of figures to see it."));
  add_series (&asked, claim, spec->series);
  if (spec->series->len == 0)
    return spec;
  const char *currency = ((SeraiSeries *) spec->series->pdata[0])->currency;
  g_autofree char *unit =
      serai_sentence_unit (reference, currency, find_largest (spec), &spec->scale);
  spec->unit = write_unit (&asked, unit);
  add_labels (&asked, spec);
  spec->source = tell_sources (spec);
  if (claim)
    add_claim (&asked, claim, check, currency, spec);
  return spec;
}
