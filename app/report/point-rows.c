/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows of statistics of which a chart's point is made. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/point-rows.h"

#include "report/sentence.h"
#include "trade/commodity.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

static gboolean
is_of_measure (SeraiFlow flow, SeraiMeasure measure)
{
  switch (measure)
    {
    case SERAI_MEASURE_EXPORTS:
      return flow == SERAI_FLOW_EXPORT;
    case SERAI_MEASURE_IMPORTS:
      return flow == SERAI_FLOW_IMPORT;
    case SERAI_MEASURE_TURNOVER:
    case SERAI_MEASURE_BALANCE:
      break;
    }
  return flow == SERAI_FLOW_EXPORT || flow == SERAI_FLOW_IMPORT || flow == SERAI_FLOW_TURNOVER;
}

static const char *
name_flow (SeraiFlow flow)
{
  return flow == SERAI_FLOW_EXPORT   ? _ ("Exports")
         : flow == SERAI_FLOW_IMPORT ? _ ("Imports")
                                     : _ ("Turnover");
}

static const char *
name_status (SeraiStatus status)
{
  switch (status)
    {
    case SERAI_STATUS_REPORTED:
      return _ ("reported");
    case SERAI_STATUS_PROVISIONAL:
      return _ ("provisional");
    case SERAI_STATUS_ESTIMATED:
      return _ ("estimated by the publisher");
    case SERAI_STATUS_STATED:
      return _ ("as quoted in the press");
    case SERAI_STATUS_DERIVED:
      return _ ("worked out from what was stated");
    case SERAI_STATUS_CONFIDENTIAL:
      return _ ("confidential: it exists and is kept back");
    case SERAI_STATUS_MISSING:
      return _ ("a row without a value");
    case SERAI_STATUS_UNPUBLISHED:
      return _ ("not yet published");
    case SERAI_N_STATUSES:
      break;
    }
  g_return_val_if_reached ("");
}

static void
append_part (GString *text, const char *part)
{
  if (part != NULL && *part != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", part);
}

static char *
tell_row (const SeraiObservation *row, const SeraiDataset *dataset)
{
  g_autofree char *period = serai_period_format (row->period);
  GString *text = g_string_new (NULL);
  g_string_append_printf (text, "%s %s–%s %s", name_flow (row->flow), row->reporter, row->partner,
                          period);
  if (!isnan (row->value) && !serai_status_is_empty (row->status))
    {
      g_autofree char *value = g_strdup_printf ("%'.2f %s", row->value, row->currency);
      g_string_append_printf (text, ": %s", value);
    }
  if (strcmp (row->commodity, "TOTAL") != 0)
    {
      g_autofree char *code = g_strdup_printf ("%s %s", row->classification, row->commodity);
      append_part (text, g_strstrip (code));
    }
  append_part (text, serai_valuation_to_string (row->valuation));
  append_part (text, name_status (row->status));
  append_part (text, dataset->publisher != NULL ? dataset->publisher : dataset->title);
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (dataset->retrieved);
  if (dataset->retrieved != 0 && time != NULL)
    {
      g_autofree char *day = g_date_time_format (time, "%Y-%m-%d");
      g_autofree char *retrieved = g_strdup_printf (_ ("retrieved %s"), day);
      append_part (text, retrieved);
    }
  append_part (text, row->note);
  return g_string_free (text, FALSE);
}

GPtrArray *
serai_point_rows_tell (const SeraiSeries *series, SeraiPeriod period)
{
  GPtrArray *told = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) codes = serai_commodity_expand (series->commodity);
  const SeraiTable *table = series->table;
  for (guint i = 0; i < table->observations->len; i++)
    {
      const SeraiObservation *row = &g_array_index (table->observations, SeraiObservation, i);
      const SeraiDataset *dataset = table->datasets->pdata[row->dataset];
      gboolean is_code = codes != NULL
                             ? g_strv_contains ((const char *const *) codes, row->commodity)
                             : strcmp (row->commodity, series->commodity) == 0;
      if (dataset == series->dataset && is_code && serai_period_equal (row->period, period)
          && strcmp (row->reporter, series->reporter) == 0
          && strcmp (row->partner, series->partner) == 0
          && strcmp (row->currency, series->currency) == 0
          && is_of_measure (row->flow, series->measure))
        g_ptr_array_add (told, tell_row (row, dataset));
    }
  return told;
}
