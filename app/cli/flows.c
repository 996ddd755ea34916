/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli flows: the stored figures. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "cli/trade-options.h"

#include <glib/gi18n.h>
#include <string.h>

static const char parameters[] = "[--library FILE] --reporter ISO3 [--partner ISO3|WLD|ALL] "
                                 "[--flow X|M|RX|RM] [--commodity HS] [--from P] [--to P] "
                                 "[--all-vintages]";

typedef struct
{
  char *library;
  char *reporter;
  char *partner;
  char *flow;
  char *commodity;
  char *from;
  char *to;
  gboolean has_all_vintages;
} Options;

static void
clear_options (Options *options)
{
  g_free (options->library);
  g_free (options->reporter);
  g_free (options->partner);
  g_free (options->flow);
  g_free (options->commodity);
  g_free (options->from);
  g_free (options->to);
}

/* What is wrong with the options; NULL where nothing is. */
static const char *
make_query (const Options *options, SeraiQuery *query)
{
  SeraiPeriod from, to;
  if (options->reporter == NULL || strlen (options->reporter) != 3
      || !serai_trade_take_code (options->reporter, query->reporter, sizeof query->reporter))
    return _ ("Name the reporter by three letters (--reporter KAZ).");
  if (!serai_trade_take_code (options->partner, query->partner, sizeof query->partner))
    return _ ("Name the partner by three letters, as WLD or as ALL.");
  if (!serai_trade_take_code (options->commodity, query->commodity, sizeof query->commodity))
    return _ ("Name the commodity by its HS code, or TOTAL.");
  query->has_all_vintages = options->has_all_vintages;
  query->has_flow = options->flow != NULL;
  if (query->has_flow && !serai_flow_parse (options->flow, &query->flow))
    return _ ("The flow is one of X, M, RX, RM, T, DX, FM, MIP, MOP, XIP, XOP, GDP.");
  if (!serai_trade_parse_period (options->from, &from)
      || !serai_trade_parse_period (options->to, &to))
    return _ ("Write periods as 2022, 2022-H1, 2022-Q3 or 2022-04.");
  query->period.first = from.first;
  query->period.last = to.last;
  return NULL;
}

static void
print_row (JsonBuilder *builder, const SeraiTable *table, const SeraiObservation *row)
{
  const SeraiDataset *dataset = table->datasets->pdata[row->dataset];
  g_autoptr (GDateTime) retrieved = g_date_time_new_from_unix_utc (dataset->retrieved);
  g_autofree char *day = retrieved != NULL ? g_date_time_format (retrieved, "%Y-%m-%d") : NULL;
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "dataset",
                         dataset->title != NULL ? dataset->title : dataset->file);
  serai_json_add_integer (builder, "dataset_id", dataset->id);
  serai_json_add_period (builder, "period", row->period);
  serai_json_add_string (builder, "reporter", row->reporter);
  serai_json_add_string (builder, "partner", row->partner);
  serai_json_add_string (builder, "flow", serai_flow_to_string (row->flow));
  serai_json_add_string (builder, "commodity", row->commodity);
  serai_json_add_string (builder, "classification",
                         row->classification[0] != '\0' ? row->classification : NULL);
  serai_json_add_number (builder, "value", row->value);
  serai_json_add_string (builder, "currency", row->currency);
  serai_json_add_string (builder, "valuation",
                         row->valuation != SERAI_VALUATION_UNKNOWN
                             ? serai_valuation_to_string (row->valuation)
                             : dataset->valuation);
  serai_json_add_string (builder, "status", serai_status_to_string (row->status));
  serai_json_add_string (builder, "retrieved", day);
  serai_json_add_string (builder, "note", row->note);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

static int
print_flows (const Options *options, const SeraiQuery *query)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (options->library, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (GArray) queries = g_array_new (FALSE, FALSE, sizeof (SeraiQuery));
  g_array_append_vals (queries, query, 1);
  g_autoptr (SeraiTable) table = serai_library_query (library, queries, NULL, &error);
  if (table == NULL)
    return serai_open_complain (error);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  for (guint i = 0; i < table->observations->len; i++)
    print_row (builder, table, &g_array_index (table->observations, SeraiObservation, i));
  return SERAI_EXIT_DONE;
}

static int
run (int argc, char **argv, Options *options)
{
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&options->library),
      {"reporter", 0, 0, G_OPTION_ARG_STRING, &options->reporter, N_ ("Whose figures"), "ISO3"},
      {"partner", 0, 0, G_OPTION_ARG_STRING, &options->partner,
       N_ ("The other country, WLD for the world, ALL for every partner but the world"), "ISO3"},
      {"flow", 0, 0, G_OPTION_ARG_STRING, &options->flow,
       N_ ("X exports, M imports, RX re-exports, RM re-imports, T turnover"), "FLOW"},
      {"commodity", 0, 0, G_OPTION_ARG_STRING, &options->commodity, N_ ("An HS code or TOTAL"),
       "HS"},
      {"from", 0, 0, G_OPTION_ARG_STRING, &options->from, N_ ("The first period"), "PERIOD"},
      {"to", 0, 0, G_OPTION_ARG_STRING, &options->to, N_ ("The last period"), "PERIOD"},
      {"all-vintages", 0, 0, G_OPTION_ARG_NONE, &options->has_all_vintages,
       N_ ("Also figures that were taken in again later from the same source"), NULL},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters, _ ("Prints the stored figures, one a line."),
                            entries))
    return SERAI_EXIT_USAGE;
  if (argc > 1)
    return serai_command_complain (parameters, _ ("This command takes no file."));
  SeraiQuery query = {0};
  const char *problem = make_query (options, &query);
  if (problem != NULL)
    return serai_command_complain (parameters, problem);
  return print_flows (options, &query);
}

int
serai_command_flows (int argc, char **argv)
{
  Options options = {0};
  int status = run (argc, argv, &options);
  clear_options (&options);
  return status;
}
