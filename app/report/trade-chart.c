/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Trade as a chart, with its words. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/trade-chart.h"

#include "report/chart-claim.h"
#include "report/chart-words.h"
#include "report/partners-chart.h"
#include "report/sentence.h"
#include "trade/forms.h"

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
  const SeraiRecipe *recipe;
} Asked;

static gboolean
is_world (const char *partner)
{
  return strcmp (partner, "WLD") == 0;
}

/* Shares and ranks are the reporter's own; another side's are of another list. */
static gboolean
has_mirror (const SeraiRecipe *recipe)
{
  return !is_world (recipe->partner) && recipe->form != SERAI_FORM_SHARE
         && recipe->form != SERAI_FORM_RANK;
}

/* --- in another form ------------------------------------------------------------------------- */

/* The series of the reporter's trade with the world that @part is a part of; NULL where its
 * dataset has none. */
static SeraiSeries *
find_whole (const Asked *asked, const SeraiSeries *part, int granularity)
{
  g_autoptr (GPtrArray) found = serai_series_from_table (
      asked->figures, part->reporter, "WLD", part->measure, part->commodity, granularity);
  for (guint i = 0; i < found->len; i++)
    {
      SeraiSeries *whole = found->pdata[i];
      if (whole->dataset == part->dataset && strcmp (whole->currency, part->currency) == 0)
        return serai_series_ref (whole);
    }
  return NULL;
}

/* (nullable) */
static SeraiSeries *
turn_into_form (const Asked *asked, SeraiSeries *series)
{
  const SeraiPoint *point = &g_array_index (series->points, SeraiPoint, 0);
  int granularity = serai_series_granularity (point->period);
  switch (asked->recipe->form)
    {
    case SERAI_FORM_GROWTH:
      return serai_series_new_growth (series);
    case SERAI_FORM_INDEX:
      return serai_series_new_index (series, asked->recipe->base);
    case SERAI_FORM_SHARE:
      {
        g_autoptr (SeraiSeries) whole = find_whole (asked, series, granularity);
        return whole ? serai_series_new_share (series, whole) : NULL;
      }
    case SERAI_FORM_RANK:
      {
        g_autoptr (GPtrArray) fields = serai_fields_from_table (
            asked->figures, series->reporter, series->measure, series->commodity, granularity);
        return serai_series_new_rank (series, fields);
      }
    case SERAI_FORM_VALUE:
      break;
    }
  return serai_series_ref (series);
}

/* Takes away what was only counted from, and empty ends. FALSE where nothing is left. */
static gboolean
trim (SeraiSeries *series, SeraiPeriod period)
{
  guint first = series->points->len, end = 0;
  for (guint i = 0; i < series->points->len; i++)
    {
      const SeraiPoint *point = &g_array_index (series->points, SeraiPoint, i);
      if (isnan (point->value) || (period.first != 0 && point->period.first < period.first))
        continue;
      first = MIN (first, i);
      end = i + 1;
    }
  g_array_set_size (series->points, end);
  g_array_remove_range (series->points, 0, MIN (first, end));
  return end > 0;
}

/* Turns each of @series into the recipe's form and leaves those that have a value in it. */
static void
take_form (const Asked *asked, GPtrArray *series)
{
  for (guint i = series->len; i-- > 0 && asked->recipe->form != SERAI_FORM_VALUE;)
    {
      SeraiSeries *turned = turn_into_form (asked, series->pdata[i]);
      serai_series_unref (series->pdata[i]);
      series->pdata[i] = turned;
      if (!turned || !trim (turned, asked->recipe->period))
        g_ptr_array_remove_index (series, i);
    }
}

/* --- both sides' series ---------------------------------------------------------------------- */

static SeraiMeasure
mirror_measure (SeraiMeasure measure)
{
  return measure == SERAI_MEASURE_EXPORTS   ? SERAI_MEASURE_IMPORTS
         : measure == SERAI_MEASURE_IMPORTS ? SERAI_MEASURE_EXPORTS
                                            : measure;
}

static guint
count_values (const SeraiSeries *series)
{
  guint n_values = 0;
  for (guint i = 0; i < series->points->len; i++)
    n_values += !isnan (g_array_index (series->points, SeraiPoint, i).value);
  return n_values;
}

/* The most values first; of as many, the dataset that was taken last. */
static int
compare_series (gconstpointer a, gconstpointer b)
{
  const SeraiSeries *left = *(SeraiSeries *const *) a, *right = *(SeraiSeries *const *) b;
  int more = (int) count_values (right) - (int) count_values (left);
  if (more != 0)
    return more;
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
  SeraiMeasure measure =
      is_mirror ? mirror_measure (asked->recipe->measure) : asked->recipe->measure;
  g_autoptr (GPtrArray) found = serai_series_from_table (
      asked->figures, is_mirror ? asked->recipe->partner : asked->recipe->reporter,
      is_mirror ? asked->recipe->reporter : asked->recipe->partner, measure,
      asked->recipe->commodity, granularity);
  take_form (asked, found);
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
      if (has_mirror (asked->recipe))
        add_side (asked, TRUE, granularities[i], series);
    }
}

/* --- exports and imports, stacked ------------------------------------------------------------ */

/* Leaves only the points that both have. */
static void
align (SeraiSeries *series, const SeraiSeries *other)
{
  for (guint i = series->points->len; i-- > 0;)
    {
      const SeraiPoint *point = &g_array_index (series->points, SeraiPoint, i);
      const SeraiPoint *there = serai_series_find (other, point->period);
      if (isnan (point->value) || !there || isnan (there->value))
        g_array_remove_index (series->points, i);
    }
}

/* The flows of the first source in @spec that the sum consists of; its own series where it has
 * the sum alone. */
static void
stack_flows (const Asked *asked, SeraiChartSpec *spec)
{
  const SeraiRecipe *recipe = asked->recipe;
  if (recipe->measure != SERAI_MEASURE_TURNOVER)
    return;
  const SeraiSeries *sum = spec->series->pdata[0];
  int granularity = serai_series_granularity (g_array_index (sum->points, SeraiPoint, 0).period);
  g_autoptr (GPtrArray) flows =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_series_unref);
  static const SeraiMeasure measures[] = {SERAI_MEASURE_EXPORTS, SERAI_MEASURE_IMPORTS};
  for (guint i = 0; i < G_N_ELEMENTS (measures); i++)
    {
      g_autoptr (GPtrArray) found =
          serai_series_from_table (asked->figures, recipe->reporter, recipe->partner, measures[i],
                                   recipe->commodity, granularity);
      for (guint j = 0; j < found->len; j++)
        {
          const SeraiSeries *one = found->pdata[j];
          if (one->dataset == sum->dataset && strcmp (one->currency, sum->currency) == 0)
            g_ptr_array_add (flows, serai_series_new_copy (one));
        }
    }
  if (flows->len != 2)
    return;
  align (flows->pdata[0], flows->pdata[1]);
  align (flows->pdata[1], flows->pdata[0]);
  g_ptr_array_set_size (spec->series, 0);
  g_ptr_array_extend_and_steal (spec->series, g_steal_pointer (&flows));
  g_ptr_array_add (spec->labels, g_strdup (_ ("Exports")));
  g_ptr_array_add (spec->labels, g_strdup (_ ("Imports")));
  const SeraiInk inks[] = {SERAI_INK_FIRST, SERAI_INK_SECOND};
  g_array_append_vals (spec->inks, inks, G_N_ELEMENTS (inks));
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

static const char *
get_empty_sentence (const SeraiRecipe *recipe)
{
  switch (recipe->form)
    {
    case SERAI_FORM_SHARE:
      return _ ("The library lacks the reporter's trade with this partner or with the world, of "
                "which it would be a share. Import a table that has both.");
    case SERAI_FORM_RANK:
      return _ ("The library knows too few of the reporter's partners to tell a place among them. "
                "Import a table with all partners.");
    case SERAI_FORM_INDEX:
      return _ ("The library holds no figure for the period that is to be 100. Choose another one "
                "or import a table that has it.");
    case SERAI_FORM_GROWTH:
      return _ ("The library holds no two years in a row of this trade. Import a table that has "
                "them.");
    case SERAI_FORM_VALUE:
      break;
    }
  return _ ("The library holds no figures on this trade. Import a table of figures to see it.");
}

/* One trade: both sides' figures, or what a sum of the reporter's consists of. */
static void
fill_pair (const Asked *asked,
           const SeraiClaim *claim,
           const SeraiCheck *check,
           SeraiChartSpec *spec)
{
  const SeraiRecipe *recipe = asked->recipe;
  spec->empty = g_strdup (get_empty_sentence (recipe));
  add_series (asked, claim, spec->series);
  if (recipe->kind == SERAI_CHART_AREA)
    g_ptr_array_set_size (spec->series, MIN (spec->series->len, 1));
  if (spec->series->len == 0)
    return;
  spec->source = serai_chart_words_tell_sources (spec);
  if (recipe->kind == SERAI_CHART_AREA)
    stack_flows (asked, spec);
  const char *currency = ((SeraiSeries *) spec->series->pdata[0])->currency;
  g_autofree char *money = NULL;
  if (recipe->form == SERAI_FORM_VALUE)
    money = serai_sentence_unit (asked->reference, currency, find_largest (spec), &spec->scale);
  spec->unit = serai_chart_words_unit (recipe, money);
  spec->point_unit = recipe->form == SERAI_FORM_VALUE ? g_strdup (money)
                     : recipe->form == SERAI_FORM_GROWTH || recipe->form == SERAI_FORM_SHARE
                         ? g_strdup ("%")
                         : NULL;
  if (spec->labels->len == 0)
    serai_chart_words_add_labels (asked->reference, spec);
  if (claim)
    serai_chart_claim_add (asked->reference, recipe, claim, check, spec);
}

/* Where the recipe names none: the first period in which both sides have a value, else the first of
 * the reporter's fullest source. */
static SeraiPeriod
choose_base (const Asked *asked)
{
  SeraiRecipe values = *asked->recipe;
  values.form = SERAI_FORM_VALUE;
  Asked plain = {asked->reference, asked->figures, &values};
  g_autoptr (GPtrArray) series =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_series_unref);
  add_series (&plain, NULL, series);
  if (series->len == 0)
    return SERAI_PERIOD_NONE;
  const SeraiSeries *own = series->pdata[0], *last = series->pdata[series->len - 1];
  SeraiPeriod first = SERAI_PERIOD_NONE;
  for (guint i = own->points->len; i-- > 0;)
    {
      const SeraiPoint *point = &g_array_index (own->points, SeraiPoint, i);
      const SeraiPoint *there = serai_series_find (last, point->period);
      if (point->value > 0 && there && there->value > 0)
        first = point->period;
    }
  return serai_period_is_set (first) ? first : g_array_index (own->points, SeraiPoint, 0).period;
}

SeraiChartSpec *
serai_trade_chart_new (SeraiReference *reference,
                       SeraiTable *figures,
                       const SeraiRecipe *recipe,
                       const SeraiClaim *claim,
                       const SeraiCheck *check)
{
  SeraiChartSpec *spec = serai_chart_spec_new ();
  spec->kind = recipe->kind;
  spec->form = recipe->form;
  spec->is_log = recipe->is_log;
  if (serai_recipe_is_of_partners (recipe))
    {
      serai_partners_chart_fill (reference, figures, recipe, spec);
      return spec;
    }
  SeraiRecipe definite = *recipe;
  Asked asked = {reference, figures, &definite};
  if (definite.form == SERAI_FORM_INDEX && !serai_period_is_set (definite.base))
    definite.base = choose_base (&asked);
  spec->title = serai_chart_words_title (reference, recipe);
  fill_pair (&asked, claim, check, spec);
  return spec;
}
