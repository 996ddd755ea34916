/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The IMF's International Merchandise Trade Statistics: totals by partner, partly its estimates. */
#include "fetch/address.h"
#include "fetch/json-scan.h"
#include "fetch/service.h"

#include <string.h>

#define BASE "https://api.imf.org/external/sdmx/3.0"
#define TITLE "The IMF"
#define FIRST_YEAR 1947
#define MAX_AREAS 100

static gboolean
set_query_error (GError **error, const char *message)
{
  g_set_error_literal (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUERY, message);
  return FALSE;
}

static gboolean
check (const SeraiFigureQuery *query, GError **error)
{
  if (!serai_figure_query_check (query, FIRST_YEAR, error))
    return FALSE;
  if (query->flows & ~(SERAI_FLOWS_EXPORT | SERAI_FLOWS_IMPORT))
    return set_query_error (error, TITLE " has exports and imports only: ask for X or M");
  if (g_strv_length (query->commodities) != 1 || strcmp (query->commodities[0], "TOTAL") != 0)
    return set_query_error (error, TITLE " has all goods together only: ask for TOTAL here, and UN "
                                         "Comtrade for a code");
  return TRUE;
}

static GPtrArray *
cut (const SeraiFigureQuery *query, const SeraiAccess *access)
{
  return serai_figure_query_cut (query, 0, MAX_AREAS, MAX_AREAS);
}

/* ISO 3166-1 alpha-3 but for Kosovo; the world is group G001. */
static char *
format_areas (char **areas)
{
  GString *all = g_string_new (NULL);
  for (; *areas != NULL; areas++)
    {
      const char *code = strcmp (*areas, "XKX") == 0   ? "KOS"
                         : strcmp (*areas, "WLD") == 0 ? "G001"
                         : strcmp (*areas, "ALL") == 0 ? "*"
                                                       : *areas;
      g_string_append_printf (all, "%s%s", all->len > 0 ? "+" : "", code);
    }
  return g_string_free (all, FALSE);
}

static const char *
get_indicators (SeraiFlows flows)
{
  if (flows == SERAI_FLOWS_EXPORT)
    return "XG_FOB_USD";
  return flows == SERAI_FLOWS_IMPORT ? "MG_CIF_USD" : "XG_FOB_USD+MG_CIF_USD";
}

static SeraiRequest *
ask (const SeraiFigureQuery *query, const SeraiAccess *access, guint page)
{
  g_autofree char *reporters = format_areas (query->reporters);
  g_autofree char *partners = format_areas (query->partners);
  g_autofree char *path =
      g_strdup_printf ("/data/dataflow/IMF.STA/IMTS/+/%s.%s.%s.%c", reporters,
                       get_indicators (query->flows), partners, query->frequency);
  g_autofree char *first =
      serai_figure_query_format_period (query->frequency, query->first, "-Q", "-M");
  g_autofree char *last =
      serai_figure_query_format_period (query->frequency, query->last, "-Q", "-M");
  g_autofree char *times = g_strdup_printf ("ge:%s+le:%s", first, last);
  const char *pairs[] = {"c[TIME_PERIOD]", times, NULL};
  g_autofree char *address =
      serai_address_build (access->base != NULL ? access->base : BASE, path, pairs);
  SeraiRequest *request = serai_request_new (address, serai_service_imf.name);
  /* Of its JSON people report answers with every value missing. */
  request->accept = g_strdup ("application/vnd.sdmx.data+csv;version=2.0.0");
  return request;
}

static char *
explain (const SeraiCapture *capture)
{
  SeraiJsonScan scan = serai_json_scan_begin (capture->bytes);
  for (SeraiJsonToken token = serai_json_scan_next (&scan); token < SERAI_JSON_DONE;
       token = serai_json_scan_next (&scan))
    if (token == SERAI_JSON_STRING && serai_json_scan_is_at (&scan, token, "message"))
      return serai_json_scan_dup_text (&scan, 300);
  return NULL;
}

static guint
count_lines (const char *text, gsize size)
{
  guint n_lines = 0;
  for (const char *at = text; at < text + size; n_lines++)
    {
      const char *end = memchr (at, '\n', text + size - at);
      if (end == NULL)
        return n_lines + 1;
      at = end + 1;
    }
  return n_lines;
}

static gboolean
judge (const SeraiFigureQuery *query,
       const SeraiAccess *access,
       const SeraiCapture *capture,
       SeraiFacts *out_facts,
       GError **error)
{
  gsize size;
  const char *text = g_bytes_get_data (capture->bytes, &size);
  *out_facts = (SeraiFacts){.n_pages = 1};
  if (size == 0)
    return TRUE;
  const char *end = memchr (text, '\n', size);
  gsize first = end != NULL ? (gsize) (end - text) : size;
  if (g_strstr_len (text, first, "TIME_PERIOD") == NULL
      || g_strstr_len (text, first, "OBS_VALUE") == NULL)
    return serai_service_set_strange (error, TITLE, capture);
  out_facts->n_rows = count_lines (text, size) - 1;
  return TRUE;
}

static char *
explain_empty (const SeraiFigureQuery *query, const SeraiCapture *availability)
{
  g_autofree char *reporters = g_strjoinv (", ", query->reporters);
  return g_strdup_printf (TITLE " has no such figures of %s, and does not tell why: they were not "
                                "reported yet, or there was no such trade",
                          reporters);
}

const SeraiService serai_service_imf = {
    .name = "imf",
    .title = TITLE,
    .base_variable = "SERAI_IMF_BASE",
    .check = check,
    .cut = cut,
    .ask = ask,
    .judge = judge,
    .explain = explain,
    .explain_empty = explain_empty,
};
