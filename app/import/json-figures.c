/* SPDX-License-Identifier: GPL-3.0-or-later */
/* JSON that holds statistics: which kind it is, and what it is where it holds none. */
#include "import/json-readers.h"

#include <string.h>

static const struct
{
  gboolean (*is_it) (SeraiJsonWalk root);
  gboolean (*read) (const SeraiSource *source,
                    SeraiJsonWalk root,
                    SeraiReading *out_reading,
                    GError **error);
} kinds[] = {
    {serai_json_is_sdmx, serai_json_read_sdmx},
    {serai_json_is_stat, serai_json_read_stat},
    {serai_json_is_world_bank, serai_json_read_world_bank},
    {serai_json_is_records, serai_json_read_records},
};

/* Answers that are no data, by what is in them. */
static const struct
{
  const char *path;
  const char *sentence;
} others[] = {
    {"results", "This is a list of codes or names, not a table of figures; choose the figures "
                "themselves."},
    {"agencyID", "This describes data and holds none; ask its service for data."},
    {"data.codelists", "This SDMX message holds lists of codes and no data; ask its service for "
                       "data."},
    {"data.dataflows",
     "This SDMX message describes data and holds none; ask its service for data."},
    {"data.dataStructures",
     "This SDMX message describes data and holds none; ask its service for data."},
};

/* Names that statistics have near their beginning; other JSON may hold articles. */
static int
rate_names (const SeraiSource *source)
{
  static const char *const names[] = {
      "\"elapsedTime\"", "\"statusCode\"", "\"errorObject\"", "\"dataSets\"",   "\"dimension\"",
      "\"per_page\"",    "\"cmdCode\"",    "\"_status\"",     "\"structures\"", "\"results\"",
      "\"agencyID\"",    "\"count\"",      "[{\"message\":[{"};
  gsize length = MIN (source->length, 16384);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_strstr_len (source->text, length, names[i]) != NULL)
      return 95;
  return 10;
}

/* '{' or '[' and what may follow it: prose begins otherwise. */
static int
probe_json (const SeraiSource *source)
{
  SeraiJsonWalk walk = serai_json_walk (source->text, source->length);
  char first = serai_json_peek (&walk);
  if (first != '{' && first != '[')
    return 0;
  walk.at++;
  char second = serai_json_peek (&walk);
  if (first == '{')
    return second == '"' || second == '}' ? rate_names (source) : 0;
  return second != '\0' && strchr ("{[]", second) != NULL ? rate_names (source) : 0;
}

/* A service's refusal: a gateway's, UN Comtrade's, Eurostat's. NULL where it is none. */
static char *
find_refusal (SeraiJsonWalk root)
{
  static const char *const paths[] = {
      "message",         "errorObject.[0].ErrorMessage", "errorObject.errorMessage",
      "error.[0].label", "[0].message.[0].value",        "error"};
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      char *message = serai_json_dup_text (root, paths[i]);
      if (message != NULL)
        return message;
    }
  return NULL;
}

/* Answers that were recorded together with their headers hold them in "body". */
static gboolean
unwrap (SeraiJsonWalk *root, GError **error)
{
  SeraiJsonWalk status = serai_json_find_path (*root, "_status");
  SeraiJsonWalk body = serai_json_find_path (*root, "body");
  if (status.at == NULL || body.at == NULL)
    return TRUE;
  *root = body;
  if (serai_json_peek (root) == '{' || serai_json_peek (root) == '[')
    return TRUE;
  g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                       "The service answered with nothing, which is its way to say that it has no "
                       "data for the question; ask for other countries or years.");
  return FALSE;
}

static gboolean
explain (SeraiJsonWalk root, GError **error)
{
  g_autofree char *refusal = find_refusal (root);
  if (refusal != NULL)
    {
      g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                   "This is no table but the answer of a service that refused the question "
                   "(“%s”); ask it again.",
                   refusal);
      return FALSE;
    }
  const char *sentence = "This JSON holds no figures in a form that is known (UN Comtrade, SDMX, "
                         "JSON-stat, World Bank); get them as CSV.";
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (serai_json_find_path (root, others[i].path).at != NULL)
      {
        sentence = others[i].sentence;
        break;
      }
  g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_UNKNOWN, sentence);
  return FALSE;
}

static gboolean
read_json (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  guint line;
  if (!serai_json_is_whole (source->text, source->length, &line))
    {
      g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
                   "The JSON breaks off or breaks its rules in line %u; it was probably not "
                   "received whole, so get it from its source again.",
                   line);
      return FALSE;
    }
  SeraiJsonWalk root = serai_json_walk (source->text, source->length);
  if (!unwrap (&root, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].is_it (root))
      return kinds[i].read (source, root, out_reading, error);
  return explain (root, error);
}

const SeraiFormat serai_format_json_figures = {"application/json", probe_json, read_json};
