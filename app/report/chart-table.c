/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Exactly the numbers that a chart shows, as a table. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/chart-table.h"

#include <glib/gi18n-lib.h>
#include <math.h>

static int
compare_periods (gconstpointer a, gconstpointer b)
{
  const SeraiPeriod *first = a, *second = b;
  if (first->first != second->first)
    return first->first < second->first ? -1 : 1;
  return first->last < second->last ? -1 : first->last > second->last;
}

/* Every period that is shown of any series, once, in order. */
static GArray *
collect_periods (const SeraiChartSpec *spec)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (SeraiPeriod));
  for (guint i = 0; i < spec->series->len; i++)
    {
      const SeraiSeries *series = g_ptr_array_index (spec->series, i);
      guint first, end;
      serai_chart_spec_slice (spec, i, &first, &end);
      for (guint j = first; j < end; j++)
        g_array_append_val (all, g_array_index (series->points, SeraiPoint, j).period);
    }
  g_array_sort (all, compare_periods);
  guint n_kept = 0;
  for (guint i = 0; i < all->len; i++)
    {
      SeraiPeriod period = g_array_index (all, SeraiPeriod, i);
      if (n_kept == 0 || !serai_period_equal (g_array_index (all, SeraiPeriod, n_kept - 1), period))
        g_array_index (all, SeraiPeriod, n_kept++) = period;
    }
  g_array_set_size (all, n_kept);
  return all;
}

static char *
write_value (const SeraiChartSpec *spec, const SeraiPoint *point)
{
  if (point == NULL)
    return g_strdup ("–");
  if (isnan (point->value))
    return g_strdup (point->status == SERAI_STATUS_CONFIDENTIAL  ? "(c)"
                     : point->status == SERAI_STATUS_UNPUBLISHED ? "…"
                                                                 : "·");
  const char *status = point->status == SERAI_STATUS_STATED        ? _ (" (stated)")
                       : point->status == SERAI_STATUS_DERIVED     ? _ (" (derived)")
                       : point->status == SERAI_STATUS_ESTIMATED   ? _ (" (estimated)")
                       : point->status == SERAI_STATUS_PROVISIONAL ? _ (" (provisional)")
                                                                   : "";
  g_autofree char *value = serai_chart_spec_write_value (spec, point->value);
  return g_strconcat (value, status, NULL);
}

GPtrArray *
serai_chart_table_new (const SeraiChartSpec *spec, guint limit)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autoptr (GArray) periods = collect_periods (spec);
  guint n_series = spec->series->len;
  char **head = g_new0 (char *, n_series + 2);
  head[0] = g_strdup (spec->unit != NULL ? spec->unit : "");
  for (guint i = 0; i < n_series; i++)
    head[i + 1] = g_strdup (i < spec->labels->len ? spec->labels->pdata[i] : "");
  g_ptr_array_add (rows, head);
  guint n_rows = limit > 0 ? MIN (limit, periods->len) : periods->len;
  for (guint row = 0; row < n_rows; row++)
    {
      SeraiPeriod period = g_array_index (periods, SeraiPeriod, row);
      char **cells = g_new0 (char *, n_series + 2);
      cells[0] = serai_period_format (period);
      for (guint i = 0; i < n_series; i++)
        cells[i + 1] = write_value (spec, serai_series_find (spec->series->pdata[i], period));
      g_ptr_array_add (rows, cells);
    }
  return rows;
}

char *
serai_chart_table_explain (const SeraiChartSpec *spec)
{
  gboolean has_none = FALSE, has[SERAI_N_STATUSES] = {FALSE}, has_zero = FALSE;
  g_autoptr (GArray) periods = collect_periods (spec);
  for (guint i = 0; i < spec->series->len; i++)
    for (guint j = 0; j < periods->len; j++)
      {
        const SeraiPoint *point =
            serai_series_find (spec->series->pdata[i], g_array_index (periods, SeraiPeriod, j));
        has_none |= point == NULL;
        if (point != NULL && isnan (point->value))
          has[point->status] = TRUE;
        has_zero |= point != NULL && point->value == 0 && spec->form == SERAI_FORM_VALUE;
      }
  g_autoptr (GPtrArray) told = g_ptr_array_new ();
  if (has_none)
    g_ptr_array_add (told, (gpointer) _ ("– The library has no figure."));
  if (has_zero)
    g_ptr_array_add (told, (gpointer) _ ("0 The source reports that there was no trade."));
  if (has[SERAI_STATUS_CONFIDENTIAL])
    g_ptr_array_add (told, (gpointer) _ ("(c) Confidential: it exists and is kept back."));
  if (has[SERAI_STATUS_UNPUBLISHED])
    g_ptr_array_add (told, (gpointer) _ ("… Not yet published."));
  gboolean is_empty = has[SERAI_STATUS_MISSING];
  for (guint i = 0; i < SERAI_STATUS_CONFIDENTIAL; i++)
    is_empty |= has[i];
  if (is_empty)
    g_ptr_array_add (told, (gpointer) _ ("· The source has a row without a value."));
  if (told->len == 0)
    return NULL;
  g_ptr_array_add (told, NULL);
  return g_strjoinv ("  ", (char **) told->pdata);
}

char *
serai_chart_table_to_tsv (const GPtrArray *rows)
{
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *line = g_strjoinv ("\t", rows->pdata[i]);
      g_string_append_printf (text, "%s\n", line);
    }
  return g_string_free (text, FALSE);
}

char *
serai_chart_table_to_html (const GPtrArray *rows, const char *caption)
{
  GString *html = g_string_new ("<table>\n");
  if (caption != NULL)
    {
      g_autofree char *escaped = g_markup_escape_text (caption, -1);
      g_string_append_printf (html, "<caption>%s</caption>\n", escaped);
    }
  for (guint i = 0; i < rows->len; i++)
    {
      g_string_append (html, "<tr>");
      for (char **cell = rows->pdata[i]; *cell != NULL; cell++)
        {
          const char *tag = i == 0 || cell == (char **) rows->pdata[i] ? "th" : "td";
          g_autofree char *escaped = g_markup_escape_text (*cell, -1);
          g_string_append_printf (html, "<%s>%s</%s>", tag, escaped, tag);
        }
      g_string_append (html, "</tr>\n");
    }
  g_string_append (html, "</table>\n");
  return g_string_free (html, FALSE);
}
