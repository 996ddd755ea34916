/* SPDX-License-Identifier: GPL-3.0-or-later */
/* UN Comtrade: goods by reporter, partner, flow and HS code, with a key or without. */
#include "fetch/address.h"
#include "fetch/json-scan.h"
#include "fetch/service.h"
#include "reference/areas.h"

#include <string.h>

#define BASE "https://comtradeapi.un.org"
#define TITLE "UN Comtrade"
#define KEY_HEADER "Ocp-Apim-Subscription-Key"
#define FIRST_YEAR 1962

/* What one answer gives at most: without a key, and with one (sources name 100,000 and 250,000). */
#define PREVIEW_ROWS 500
#define KEYED_ROWS 100000
#define KEYED_PERIODS 12
/* Longer addresses than 4,096 letters are refused. */
#define MAX_REPORTERS 20
#define MAX_PARTNERS 100

/* --- the question ------------------------------------------------------------------------ */

static gboolean
set_query_error (GError **error, const char *message)
{
  g_set_error_literal (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUERY, message);
  return FALSE;
}

static gboolean
check_areas (char **areas, GError **error)
{
  g_autoptr (SeraiAreas) known = serai_areas_new (error);
  if (known == NULL)
    return FALSE;
  for (; *areas != NULL; areas++)
    if (strcmp (*areas, "ALL") != 0 && serai_areas_find_number (known, *areas) == NULL)
      {
        g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUERY,
                     TITLE " knows no country “%s”: check its three letters", *areas);
        return FALSE;
      }
  return TRUE;
}

static gboolean
is_commodity (const char *code)
{
  static const char *const words[] = {"TOTAL", "AG2", "AG4", "AG6", NULL};
  gsize length = strlen (code);
  return g_strv_contains (words, code)
         || (strspn (code, "0123456789") == length && (length == 2 || length == 4 || length == 6));
}

static gboolean
check (const SeraiFigureQuery *query, GError **error)
{
  if (!serai_figure_query_check (query, FIRST_YEAR, error) || !check_areas (query->reporters, error)
      || !check_areas (query->partners, error))
    return FALSE;
  if (query->frequency == 'Q')
    return set_query_error (error,
                            TITLE " has years and months, no quarters: ask for one of these");
  for (char **code = query->commodities; *code != NULL; code++)
    if (!is_commodity (*code))
      return set_query_error (error, "Name goods by HS codes of two, four or six digits, as TOTAL, "
                                     "AG2, AG4 or AG6");
  return TRUE;
}

static GPtrArray *
cut (const SeraiFigureQuery *query, const SeraiAccess *access)
{
  return serai_figure_query_cut (query, access->key != NULL ? KEYED_PERIODS : 1, MAX_REPORTERS,
                                 MAX_PARTNERS);
}

static char *
format_areas (char **areas)
{
  g_autoptr (SeraiAreas) known = serai_areas_new (NULL);
  GString *all = g_string_new (NULL);
  for (; known != NULL && *areas != NULL; areas++)
    g_string_append_printf (all, "%s%s", all->len > 0 ? "," : "",
                            serai_areas_find_number (known, *areas));
  return g_string_free (all, FALSE);
}

static char *
format_flows (SeraiFlows flows)
{
  static const struct
  {
    SeraiFlows flow;
    const char *code;
  } codes[] = {{SERAI_FLOWS_EXPORT, "X"},
               {SERAI_FLOWS_IMPORT, "M"},
               {SERAI_FLOWS_REEXPORT, "RX"},
               {SERAI_FLOWS_REIMPORT, "RM"}};
  GString *all = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (flows & codes[i].flow)
      g_string_append_printf (all, "%s%s", all->len > 0 ? "," : "", codes[i].code);
  return g_string_free (all, FALSE);
}

static guint
get_max_rows (const SeraiAccess *access)
{
  if (access->key == NULL)
    return PREVIEW_ROWS;
  return access->max_rows != 0 ? access->max_rows : KEYED_ROWS;
}

static SeraiRequest *
make_request (const SeraiAccess *access, const char *path, const char *const *pairs)
{
  g_autofree char *address =
      serai_address_build (access->base != NULL ? access->base : BASE, path, pairs);
  SeraiRequest *request = serai_request_new (address, serai_service_comtrade.name);
  request->accept = g_strdup ("application/json");
  return request;
}

static SeraiRequest *
ask (const SeraiFigureQuery *query, const SeraiAccess *access, guint page)
{
  gboolean is_all = strcmp (query->partners[0], "ALL") == 0;
  g_autofree char *path = g_strdup_printf (
      "%s/C/%c/HS", access->key != NULL ? "/data/v1/get" : "/public/v1/preview", query->frequency);
  g_autofree char *reporters = format_areas (query->reporters);
  g_autofree char *partners = is_all ? NULL : format_areas (query->partners);
  g_autofree char *goods = g_strjoinv (",", query->commodities);
  g_autofree char *flows = format_flows (query->flows);
  g_autofree char *periods = serai_figure_query_format_periods (query, ",", "", "");
  g_autofree char *rows = g_strdup_printf ("%u", get_max_rows (access));
  /* What is left out is asked for in all its values: only the partner may be. */
  const char *pairs[] = {"reporterCode", reporters, "partnerCode", partners, "partner2Code", "0",
                         "cmdCode",      goods,     "flowCode",    flows,    "customsCode",  "C00",
                         "motCode",      "0",       "period",      periods,  "maxRecords",   rows,
                         "includeDesc",  "true",    NULL};
  SeraiRequest *request = make_request (access, path, pairs);
  request->key_header = access->key != NULL ? g_strdup (KEY_HEADER) : NULL;
  request->key = g_strdup (access->key);
  return request;
}

static SeraiRequest *
ask_availability (const SeraiFigureQuery *query, const SeraiAccess *access)
{
  g_autofree char *path = g_strdup_printf ("/public/v1/getDa/C/%c/HS", query->frequency);
  g_autofree char *reporters = format_areas (query->reporters);
  g_autofree char *periods = serai_figure_query_format_periods (query, ",", "", "");
  const char *pairs[] = {"reporterCode", reporters, "period", periods, NULL};
  return make_request (access, path, pairs);
}

/* --- the answer -------------------------------------------------------------------------- */

static gboolean
is_at_message (const SeraiJsonScan *scan, SeraiJsonToken token)
{
  static const char *const paths[] = {"errorObject/*/ErrorMessage", "errorObject/*/errorMessage",
                                      "message"};
  for (guint i = 0; token == SERAI_JSON_STRING && i < G_N_ELEMENTS (paths); i++)
    if (serai_json_scan_is_at (scan, token, paths[i]))
      return TRUE;
  return FALSE;
}

static char *
explain (const SeraiCapture *capture)
{
  SeraiJsonScan scan = serai_json_scan_begin (capture->bytes);
  g_autofree char *general = NULL;
  for (SeraiJsonToken token = serai_json_scan_next (&scan); token < SERAI_JSON_DONE;
       token = serai_json_scan_next (&scan))
    {
      if (is_at_message (&scan, token))
        return serai_json_scan_dup_text (&scan, 300);
      if (token == SERAI_JSON_STRING && serai_json_scan_is_at (&scan, token, "error")
          && scan.length > 0 && general == NULL)
        general = serai_json_scan_dup_text (&scan, 300);
    }
  return g_steal_pointer (&general);
}

static gboolean
judge (const SeraiFigureQuery *query,
       const SeraiAccess *access,
       const SeraiCapture *capture,
       SeraiFacts *out_facts,
       GError **error)
{
  gboolean has_data = FALSE;
  *out_facts = (SeraiFacts){.n_pages = 1};
  SeraiJsonScan scan = serai_json_scan_begin (capture->bytes);
  SeraiJsonToken token;
  for (token = serai_json_scan_next (&scan); token < SERAI_JSON_DONE;
       token = serai_json_scan_next (&scan))
    {
      has_data |= token == SERAI_JSON_ARRAY && serai_json_scan_is_at (&scan, token, "data");
      out_facts->n_rows +=
          token == SERAI_JSON_OBJECT && serai_json_scan_is_at (&scan, token, "data/*");
    }
  g_autofree char *words = explain (capture);
  if (token != SERAI_JSON_DONE || (!has_data && words == NULL))
    return serai_service_set_strange (error, TITLE, capture);
  if (words != NULL)
    {
      g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUERY,
                   TITLE " does not take the question (“%s”): check what was asked for", words);
      return FALSE;
    }
  out_facts->is_truncated = out_facts->n_rows >= get_max_rows (access)
                            || out_facts->n_rows == KEYED_ROWS || out_facts->n_rows == 250000;
  return TRUE;
}

/* --- nothing in it ----------------------------------------------------------------------- */

static GHashTable *
read_periods (const SeraiCapture *availability)
{
  GHashTable *periods = g_hash_table_new (NULL, NULL);
  SeraiJsonScan scan = serai_json_scan_begin (availability->bytes);
  for (SeraiJsonToken token = serai_json_scan_next (&scan); token < SERAI_JSON_DONE;
       token = serai_json_scan_next (&scan))
    if ((token == SERAI_JSON_NUMBER || token == SERAI_JSON_STRING)
        && serai_json_scan_is_at (&scan, token, "data/*/period"))
      g_hash_table_add (periods, GINT_TO_POINTER ((int) serai_json_scan_get_int (&scan)));
  return periods;
}

static void
append_period (GString *list, const char *period)
{
  g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", period);
}

static char *
explain_empty (const SeraiFigureQuery *query, const SeraiCapture *availability)
{
  g_autofree char *reporters = g_strjoinv (", ", query->reporters);
  if (availability == NULL)
    return g_strdup_printf (TITLE " has no such figures of %s, and does not tell whether they were "
                                  "reported",
                            reporters);
  g_autoptr (GHashTable) reported = read_periods (availability);
  g_autoptr (GString) there = g_string_new (NULL), missing = g_string_new (NULL);
  for (int i = query->first; i <= query->last; i++)
    {
      g_autofree char *code = serai_figure_query_format_period (query->frequency, i, "", "");
      g_autofree char *shown = serai_figure_query_format_period (query->frequency, i, "-Q", "-");
      gboolean is_there = g_hash_table_contains (reported, GINT_TO_POINTER (atoi (code)));
      append_period (is_there ? there : missing, shown);
    }
  if (missing->len == 0)
    return g_strdup_printf ("%s reported %s to " TITLE ", but no such trade in it: there was none "
                            "with this partner or of these goods, or it is kept secret",
                            reporters, there->str);
  if (there->len == 0)
    return g_strdup_printf ("%s has not reported %s to " TITLE " (yet)", reporters, missing->str);
  return g_strdup_printf ("%s has not reported %s to " TITLE " (yet); it reported %s, but no such "
                          "trade in it",
                          reporters, missing->str, there->str);
}

const SeraiService serai_service_comtrade = {
    .name = "comtrade",
    .title = TITLE,
    .base_variable = "SERAI_COMTRADE_BASE",
    .takes_key = TRUE,
    .check = check,
    .cut = cut,
    .ask = ask,
    .judge = judge,
    .explain = explain,
    .ask_availability = ask_availability,
    .explain_empty = explain_empty,
};
