/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a chart shows as CSV. */
#include "report/figures-csv.h"

#include "report/csv.h"

#include <math.h>

static char *
write_value (const SeraiSeries *series, double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  if (isnan (value))
    return g_strdup ("");
  return g_strdup (g_ascii_formatd (buffer, sizeof buffer,
                                    series->form == SERAI_FORM_VALUE ? "%.2f" : "%.6g", value));
}

static const char *
name_flow (SeraiMeasure measure)
{
  static const char *const names[] = {"T", "X", "M", "X-M"};
  return names[measure];
}

/* What a value is counted in. */
static const char *
name_unit (const SeraiSeries *series)
{
  switch (series->form)
    {
    case SERAI_FORM_GROWTH:
    case SERAI_FORM_SHARE:
      return "percent";
    case SERAI_FORM_INDEX:
      return "index";
    case SERAI_FORM_RANK:
      return "rank";
    case SERAI_FORM_VALUE:
      break;
    }
  return series->currency;
}

static void
append_series (GString *table, const SeraiChartSpec *spec, guint index)
{
  const SeraiSeries *series = spec->series->pdata[index];
  guint first, end;
  serai_chart_spec_slice (spec, index, &first, &end);
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (series->dataset->retrieved);
  g_autofree char *retrieved =
      series->dataset->retrieved != 0 && time ? g_date_time_format (time, "%Y-%m-%d") : NULL;
  for (guint i = first; i < end; i++)
    {
      const SeraiPoint *point = &g_array_index (series->points, SeraiPoint, i);
      g_autofree char *period = serai_period_format (point->period);
      g_autofree char *value = write_value (series, point->value);
      const char *fields[] = {period,
                              series->reporter,
                              series->partner,
                              name_flow (series->measure),
                              series->commodity,
                              value,
                              name_unit (series),
                              serai_valuation_to_string (point->valuation),
                              series->dataset->publisher,
                              series->dataset->source,
                              serai_status_to_string (point->status),
                              retrieved};
      serai_csv_append_row (table, fields, G_N_ELEMENTS (fields));
    }
}

char *
serai_figures_csv_write (const SeraiChartSpec *spec)
{
  GString *table = g_string_new (NULL);
  g_string_append_printf (table,
                          "period,reporter,partner,flow,commodity,value,%s,valuation,agency,source,"
                          "status,retrieved\r\n",
                          spec->form == SERAI_FORM_VALUE ? "currency" : "unit");
  for (guint i = 0; i < spec->series->len; i++)
    append_series (table, spec, i);
  return g_string_free (table, FALSE);
}
