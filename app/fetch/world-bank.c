/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The World Bank's indicators: GDP, total exports and imports, and what else is asked for. */
#include "fetch/address.h"
#include "fetch/json-scan.h"
#include "fetch/service.h"

#include <string.h>

#define BASE "https://api.worldbank.org/v2"
#define TITLE "The World Bank"
#define FIRST_YEAR 1960
#define MAX_COUNTRIES 100
#define ROWS "20000"

static gboolean
check (const SeraiFigureQuery *query, GError **error)
{
  const char *const world[] = {"WLD", NULL};
  g_autoptr (SeraiFigureQuery) general = serai_figure_query_copy (query);
  if (query->partners[0] != NULL)
    {
      g_set_error_literal (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUERY,
                           TITLE " has no partners: ask without one");
      return FALSE;
    }
  g_strfreev (general->partners);
  general->partners = g_strdupv ((char **) world);
  if (!serai_figure_query_check (general, FIRST_YEAR, error))
    return FALSE;
  for (char **code = query->indicators; *code != NULL; code++)
    if (**code == '\0'
        || strspn (*code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._") != strlen (*code))
      {
        g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUERY,
                     "“%s” is no indicator: write its code, such as NY.GDP.MKTP.CD", *code);
        return FALSE;
      }
  return TRUE;
}

static GPtrArray *
cut (const SeraiFigureQuery *query, const SeraiAccess *access)
{
  static const char *const usual[] = {"TX.VAL.MRCH.CD.WT", "TM.VAL.MRCH.CD.WT", "NY.GDP.MKTP.CD",
                                      NULL};
  const char *const *codes =
      query->indicators[0] != NULL ? (const char *const *) query->indicators : usual;
  g_autoptr (GPtrArray) countries = serai_figure_query_cut (query, 0, MAX_COUNTRIES, 0);
  GPtrArray *pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_figure_query_free);
  for (; *codes != NULL; codes++)
    for (guint i = 0; i < countries->len; i++)
      {
        const char *const one[] = {*codes, NULL};
        SeraiFigureQuery *piece = serai_figure_query_copy (countries->pdata[i]);
        g_strfreev (piece->indicators);
        piece->indicators = g_strdupv ((char **) one);
        g_ptr_array_add (pieces, piece);
      }
  return pieces;
}

static SeraiRequest *
ask (const SeraiFigureQuery *query, const SeraiAccess *access, guint page)
{
  g_autofree char *countries = g_strjoinv (";", query->reporters);
  g_autofree char *path =
      g_strdup_printf ("/country/%s/indicator/%s", countries, query->indicators[0]);
  g_autofree char *first =
      serai_figure_query_format_period (query->frequency, query->first, "Q", "M");
  g_autofree char *last =
      serai_figure_query_format_period (query->frequency, query->last, "Q", "M");
  g_autofree char *dates = g_strconcat (first, ":", last, NULL);
  g_autofree char *number = g_strdup_printf ("%u", page);
  const char *pairs[] = {
      "format", "json", "date", dates, "per_page", ROWS, "page", page > 1 ? number : NULL, NULL};
  g_autofree char *address =
      serai_address_build (access->base != NULL ? access->base : BASE, path, pairs);
  SeraiRequest *request = serai_request_new (address, serai_service_world_bank.name);
  request->accept = g_strdup ("application/json");
  return request;
}

/* It answers in XML where it finds the question wrong, whatever was asked for. */
static char *
explain_xml (const SeraiCapture *capture)
{
  gsize size;
  const char *text = g_bytes_get_data (capture->bytes, &size);
  const char *at = g_strstr_len (text, size, "<wb:message");
  const char *begin = at != NULL ? memchr (at, '>', text + size - at) : NULL;
  const char *end = begin != NULL ? memchr (begin, '<', text + size - begin) : NULL;
  if (end == NULL)
    return NULL;
  g_autofree char *raw = g_strndup (begin + 1, MIN (end - begin - 1, 300));
  return g_utf8_make_valid (raw, -1);
}

static char *
explain (const SeraiCapture *capture)
{
  SeraiJsonScan scan = serai_json_scan_begin (capture->bytes);
  for (SeraiJsonToken token = serai_json_scan_next (&scan); token < SERAI_JSON_DONE;
       token = serai_json_scan_next (&scan))
    if (token == SERAI_JSON_STRING && serai_json_scan_is_at (&scan, token, "*/message/*/value"))
      return serai_json_scan_dup_text (&scan, 300);
  return explain_xml (capture);
}

static gboolean
set_words (GError **error, const char *words)
{
  g_set_error (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUERY,
               TITLE " does not take the question (“%s”): check the codes and years", words);
  return FALSE;
}

static gboolean
judge (const SeraiFigureQuery *query,
       const SeraiAccess *access,
       const SeraiCapture *capture,
       SeraiFacts *out_facts,
       GError **error)
{
  gboolean has_head = FALSE;
  *out_facts = (SeraiFacts){.n_pages = 1};
  g_autofree char *words = explain (capture);
  if (words != NULL)
    return set_words (error, words);
  SeraiJsonScan scan = serai_json_scan_begin (capture->bytes);
  SeraiJsonToken token;
  for (token = serai_json_scan_next (&scan); token < SERAI_JSON_DONE;
       token = serai_json_scan_next (&scan))
    {
      if ((token == SERAI_JSON_NUMBER || token == SERAI_JSON_STRING)
          && serai_json_scan_is_at (&scan, token, "*/pages"))
        {
          has_head = TRUE;
          out_facts->n_pages = CLAMP (serai_json_scan_get_int (&scan), 1, 1000);
        }
      out_facts->n_rows +=
          token == SERAI_JSON_OBJECT && serai_json_scan_is_at (&scan, token, "*/*");
    }
  return (token == SERAI_JSON_DONE && has_head)
         || serai_service_set_strange (error, TITLE, capture);
}

static char *
explain_empty (const SeraiFigureQuery *query, const SeraiCapture *availability)
{
  return g_strdup_printf (TITLE " has nothing of %s for these countries and years",
                          query->indicators[0]);
}

const SeraiService serai_service_world_bank = {
    .name = "worldbank",
    .title = TITLE,
    .base_variable = "SERAI_WORLD_BANK_BASE",
    .check = check,
    .cut = cut,
    .ask = ask,
    .judge = judge,
    .explain = explain,
    .explain_empty = explain_empty,
};
