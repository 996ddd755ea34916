/* SPDX-License-Identifier: GPL-3.0-or-later */
/* WITS of the World Bank: yearly trade by partner and group of goods. */
#include "fetch/address.h"
#include "fetch/json-scan.h"
#include "fetch/service.h"

#include <string.h>

#define BASE "https://wits.worldbank.org/API/V1/SDMX/V21"
#define TITLE "WITS"
#define FIRST_YEAR 1988

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
  if (query->frequency != 'A')
    return set_query_error (error, TITLE " has years only: ask for years");
  if (query->flows & ~(SERAI_FLOWS_EXPORT | SERAI_FLOWS_IMPORT))
    return set_query_error (error, TITLE " has exports and imports only: ask for X or M");
  for (char **code = query->commodities; *code != NULL; code++)
    if (strspn (*code, "0123456789") == strlen (*code) || strpbrk (*code, "/?#; ") != NULL)
      return set_query_error (error, TITLE " has its own groups of goods, no HS codes: ask for "
                                           "TOTAL here, and UN Comtrade for a code");
  return TRUE;
}

static void
add_piece (GPtrArray *pieces, const SeraiFigureQuery *query, SeraiFlows flow, const char *goods)
{
  const char *const list[] = {goods, NULL};
  if (!(query->flows & flow))
    return;
  SeraiFigureQuery *piece = serai_figure_query_copy (query);
  piece->flows = flow;
  g_strfreev (piece->commodities);
  piece->commodities = g_strdupv ((char **) list);
  g_ptr_array_add (pieces, piece);
}

/* At most two of its dimensions may be open, and several years for a single series only. */
static GPtrArray *
cut (const SeraiFigureQuery *query, const SeraiAccess *access)
{
  gboolean is_all = strcmp (query->partners[0], "ALL") == 0;
  g_autoptr (GPtrArray) series = serai_figure_query_cut (query, is_all ? 1 : 0, 1, 1);
  GPtrArray *pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_figure_query_free);
  for (guint i = 0; i < series->len; i++)
    for (char **goods = query->commodities; *goods != NULL; goods++)
      {
        add_piece (pieces, series->pdata[i], SERAI_FLOWS_EXPORT, *goods);
        add_piece (pieces, series->pdata[i], SERAI_FLOWS_IMPORT, *goods);
      }
  return pieces;
}

static SeraiRequest *
ask (const SeraiFigureQuery *query, const SeraiAccess *access, guint page)
{
  static const char *const pairs[] = {"format", "JSON", NULL};
  gboolean is_total = strcmp (query->commodities[0], "TOTAL") == 0;
  g_autofree char *reporter = g_ascii_strdown (query->reporters[0], -1);
  g_autofree char *partner = g_ascii_strdown (query->partners[0], -1);
  g_autofree char *years = serai_figure_query_format_periods (query, ";", "", "");
  g_autofree char *goods =
      g_uri_escape_string (is_total ? "Total" : query->commodities[0], "", FALSE);
  g_autofree char *path = g_strdup_printf (
      "/datasource/tradestats-trade/reporter/%s/year/%s/partner/%s/product/%s/indicator/%s",
      reporter, years, partner, goods,
      query->flows == SERAI_FLOWS_EXPORT ? "XPRT-TRD-VL" : "MPRT-TRD-VL");
  g_autofree char *address =
      serai_address_build (access->base != NULL ? access->base : BASE, path, pairs);
  SeraiRequest *request = serai_request_new (address, serai_service_wits.name);
  request->accept = g_strdup ("application/json");
  return request;
}

static gboolean
judge (const SeraiFigureQuery *query,
       const SeraiAccess *access,
       const SeraiCapture *capture,
       SeraiFacts *out_facts,
       GError **error)
{
  gboolean has_structure = FALSE;
  *out_facts = (SeraiFacts){.n_pages = 1};
  SeraiJsonScan scan = serai_json_scan_begin (capture->bytes);
  SeraiJsonToken token;
  for (token = serai_json_scan_next (&scan); token < SERAI_JSON_DONE;
       token = serai_json_scan_next (&scan))
    {
      has_structure |= serai_json_scan_is_at (&scan, token, "structure")
                       || serai_json_scan_is_at (&scan, token, "header");
      out_facts->n_rows +=
          token == SERAI_JSON_ARRAY
          && serai_json_scan_is_at (&scan, token, "dataSets/*/series/*/observations/*");
    }
  return (token == SERAI_JSON_DONE && has_structure)
         || serai_service_set_strange (error, TITLE, capture);
}

static char *
explain (const SeraiCapture *capture)
{
  return NULL;
}

static char *
explain_empty (const SeraiFigureQuery *query, const SeraiCapture *availability)
{
  return g_strdup_printf (TITLE " has no such figures of %s, and does not tell why: they were not "
                                "reported yet, or there was no such trade",
                          query->reporters[0]);
}

const SeraiService serai_service_wits = {
    .name = "wits",
    .title = TITLE,
    .base_variable = "SERAI_WITS_BASE",
    .check = check,
    .cut = cut,
    .ask = ask,
    .judge = judge,
    .explain = explain,
    .explain_empty = explain_empty,
};
