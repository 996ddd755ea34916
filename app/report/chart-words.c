/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words on a chart. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/chart-words.h"

#include "report/sentence.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/* --- title and unit -------------------------------------------------------------------------- */

static char *
title_value (const SeraiRecipe *recipe, const char *reporter, const char *partner)
{
  switch (recipe->measure)
    {
    case SERAI_MEASURE_EXPORTS:
      return g_strdup_printf (_ ("Exports of %s to %s"), reporter, partner);
    case SERAI_MEASURE_IMPORTS:
      return g_strdup_printf (_ ("Imports of %s from %s"), reporter, partner);
    case SERAI_MEASURE_BALANCE:
      return g_strdup_printf (_ ("Balance of %s with %s"), reporter, partner);
    case SERAI_MEASURE_TURNOVER:
      break;
    }
  return strcmp (recipe->partner, "WLD") == 0
             ? g_strdup_printf (_ ("Trade of %s with %s"), reporter, partner)
             : g_strdup_printf (_ ("Trade of %s and %s"), reporter, partner);
}

static char *
title_share (const SeraiRecipe *recipe, const char *reporter, const char *partner)
{
  switch (recipe->measure)
    {
    case SERAI_MEASURE_EXPORTS:
      /* first the partner, then the reporter */
      return g_strdup_printf (_ ("Share of %s in the exports of %s"), partner, reporter);
    case SERAI_MEASURE_IMPORTS:
      return g_strdup_printf (_ ("Share of %s in the imports of %s"), partner, reporter);
    case SERAI_MEASURE_BALANCE:
    case SERAI_MEASURE_TURNOVER:
      break;
    }
  return g_strdup_printf (_ ("Share of %s in the trade of %s"), partner, reporter);
}

char *
serai_chart_words_title (SeraiReference *reference, const SeraiRecipe *recipe)
{
  g_autofree char *reporter = serai_sentence_country (reference, recipe->reporter);
  g_autofree char *title = NULL;
  if (serai_recipe_is_of_partners (recipe))
    title = g_strdup_printf (_ ("Partners of %s"), reporter);
  else
    {
      g_autofree char *partner = serai_sentence_country (reference, recipe->partner);
      if (recipe->form == SERAI_FORM_SHARE)
        title = title_share (recipe, reporter, partner);
      else if (recipe->form == SERAI_FORM_RANK)
        /* first the partner, then the reporter */
        title = g_strdup_printf (_ ("Place of %s among the partners of %s"), partner, reporter);
      else
        title = title_value (recipe, reporter, partner);
    }
  if (strcmp (recipe->commodity, "TOTAL") == 0)
    return g_steal_pointer (&title);
  return g_strdup_printf (C_ ("chart's title, goods", "%s, HS %s"), title, recipe->commodity);
}

const char *
serai_chart_words_measure (SeraiMeasure measure)
{
  switch (measure)
    {
    case SERAI_MEASURE_TURNOVER:
      return _ ("exports + imports");
    case SERAI_MEASURE_EXPORTS:
      return _ ("exports");
    case SERAI_MEASURE_IMPORTS:
      return _ ("imports");
    case SERAI_MEASURE_BALANCE:
      return _ ("exports − imports");
    }
  g_return_val_if_reached ("");
}

static char *
write_unit (const SeraiRecipe *recipe, const char *money)
{
  const char *measure = serai_chart_words_measure (recipe->measure);
  gboolean is_plain =
      recipe->measure == SERAI_MEASURE_EXPORTS || recipe->measure == SERAI_MEASURE_IMPORTS;
  switch (recipe->form)
    {
    case SERAI_FORM_GROWTH:
      return g_strdup_printf (_ ("%s, growth against the year before, %%"), measure);
    case SERAI_FORM_INDEX:
      {
        g_autofree char *base = serai_sentence_period (recipe->base);
        return g_strdup_printf (_ ("%s, %s = 100"), measure, base);
      }
    case SERAI_FORM_SHARE:
      return g_strdup_printf (_ ("%% of %s with the world"), measure);
    case SERAI_FORM_RANK:
      return g_strdup_printf (_ ("by %s, 1 = greatest"), measure);
    case SERAI_FORM_VALUE:
      break;
    }
  return is_plain ? g_strdup (money)
                  : g_strdup_printf (C_ ("chart's unit", "%s, %s"), measure, money);
}

char *
serai_chart_words_unit (const SeraiRecipe *recipe, const char *money)
{
  g_autofree char *unit = write_unit (recipe, money);
  return recipe->is_log ? g_strdup_printf (_ ("%s, logarithmic scale"), unit)
                        : g_steal_pointer (&unit);
}

/* --- labels and sources ---------------------------------------------------------------------- */

static gboolean
is_quoted (const SeraiSeries *series)
{
  for (guint i = 0; i < series->points->len; i++)
    if (g_array_index (series->points, SeraiPoint, i).status < SERAI_STATUS_STATED)
      return FALSE;
  return TRUE;
}

static char *
name_series (SeraiReference *reference, const SeraiSeries *series)
{
  g_autofree char *reporter = serai_sentence_country (reference, series->reporter);
  return g_strdup_printf (is_quoted (series) ? _ ("%s, as quoted") : _ ("%s reports"), reporter);
}

/* Two sources of one side with the same words get their publishers' names. */
void
serai_chart_words_add_labels (SeraiReference *reference, SeraiChartSpec *spec)
{
  for (guint i = 0; i < spec->series->len; i++)
    g_ptr_array_add (spec->labels, name_series (reference, spec->series->pdata[i]));
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

char *
serai_chart_words_tell_sources (const SeraiChartSpec *spec)
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
