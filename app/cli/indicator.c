/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli indicator: an indicator of a country's trade, with the inputs that it came from. */
#include "trade/indicator.h"

#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "cli/trade-options.h"
#include "trade/goods.h"

#include <glib/gi18n.h>
#include <string.h>

static const char parameters[] =
    "NAME [--library FILE] --reporter ISO3 [--partner ISO3|WLD] [--measure turnover|exports|"
    "imports] [--commodity HS] [--level chapters|groups|…] [--period P] [--base P] [--cif-fob N]";

typedef struct
{
  char *library;
  char *reporter;
  char *partner;
  char *measure;
  char *commodity;
  char *level;
  char *period;
  char *base;
  double cif_to_fob;
} Options;

static void
clear_options (Options *options)
{
  g_free (options->library);
  g_free (options->reporter);
  g_free (options->partner);
  g_free (options->measure);
  g_free (options->commodity);
  g_free (options->level);
  g_free (options->period);
  g_free (options->base);
}

/* Those that are told of two countries. */
static gboolean
needs_partner (SeraiIndicator indicator)
{
  return indicator == SERAI_INDICATOR_INTENSITY || indicator == SERAI_INDICATOR_MIRROR_GAP
         || indicator == SERAI_INDICATOR_COMPLEMENTARITY || indicator == SERAI_INDICATOR_SIMILARITY;
}

static const char *
understand_level (const Options *options, SeraiInquest *inquest)
{
  SeraiLevel level = SERAI_LEVEL_CHAPTERS;
  inquest->has_level = options->level != NULL
                       || inquest->indicator == SERAI_INDICATOR_COMPLEMENTARITY
                       || inquest->indicator == SERAI_INDICATOR_SIMILARITY;
  if (options->level != NULL && !serai_level_parse (options->level, &level))
    return _ ("The level is one of subheadings, headings, chapters, groups, other.");
  inquest->level = level;
  return NULL;
}

/* What is wrong with the call; NULL where nothing is. */
static const char *
understand (const char *name, const Options *options, SeraiInquest *inquest)
{
  SeraiMeasure measure = SERAI_MEASURE_TURNOVER;
  const char *partner = options->partner != NULL ? options->partner : "WLD";
  if (!serai_indicator_parse (name, &inquest->indicator))
    return _ (
        "The indicator is one of growth, cagr, share, rank, balance, turnover, coverage, hhi, "
        "rca, intensity, grubel-lloyd, mirror-gap, complementarity, similarity.");
  if (!serai_trade_take_code (options->reporter, inquest->reporter, sizeof inquest->reporter)
      || strlen (inquest->reporter) != 3)
    return _ ("Name the reporter by three letters (--reporter KAZ).");
  if (!serai_trade_take_code (partner, inquest->partner, sizeof inquest->partner)
      || strlen (inquest->partner) != 3 || strcmp (inquest->partner, "ALL") == 0)
    return _ ("Name the partner by three letters, or as WLD.");
  if (needs_partner (inquest->indicator) && strcmp (inquest->partner, "WLD") == 0)
    return _ ("This indicator is of two countries: name the --partner by three letters.");
  if (!serai_trade_take_code (options->commodity != NULL ? options->commodity : "TOTAL",
                              inquest->commodity, sizeof inquest->commodity))
    return _ ("Name the commodity by its HS code, or TOTAL.");
  if (options->measure != NULL
      && (!serai_measure_parse (options->measure, &measure) || measure == SERAI_MEASURE_BALANCE))
    return _ ("The measure is one of turnover, exports, imports.");
  if (!serai_trade_parse_period (options->period, &inquest->period)
      || !serai_trade_parse_period (options->base, &inquest->base))
    return _ ("Write periods as 2022, 2022-H1, 2022-Q3 or 2022-04.");
  if (!(options->cif_to_fob > 0))
    return _ ("--cif-fob is a factor above zero, such as 1.06.");
  inquest->measure = measure;
  inquest->cif_to_fob = options->cif_to_fob;
  return understand_level (options, inquest);
}

static const char *
name_dataset (const SeraiDataset *dataset)
{
  return dataset->title != NULL ? dataset->title : dataset->file;
}

static void
print_finding (JsonBuilder *builder, const SeraiInquest *inquest, const SeraiFinding *finding)
{
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "indicator", serai_indicator_to_string (inquest->indicator));
  serai_json_add_string (builder, "reporter", inquest->reporter);
  serai_json_add_string (builder, "partner", inquest->partner);
  serai_json_add_string (builder, "measure", serai_measure_to_string (inquest->measure));
  serai_json_add_string (builder, "commodity", inquest->commodity);
  serai_json_add_period (builder, "period", finding->period);
  serai_json_add_period (builder, "base_period", finding->base);
  serai_json_add_number (builder, "value", finding->value);
  serai_json_add_string (builder, "unit", finding->unit);
  serai_json_add_string (builder, "formula", finding->formula);
  json_builder_set_member_name (builder, "inputs");
  json_builder_begin_object (builder);
  for (guint i = 0; i < finding->inputs->len; i++)
    {
      const SeraiTerm *term = &g_array_index (finding->inputs, SeraiTerm, i);
      serai_json_add_number (builder, term->name, term->value);
    }
  json_builder_end_object (builder);
  serai_json_add_string (builder, "dataset", name_dataset (finding->dataset));
  serai_json_add_string (builder, "mirror",
                         finding->mirror != NULL ? name_dataset (finding->mirror) : NULL);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

static int
print_findings (const Options *options, const char *name, const SeraiInquest *inquest)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (options->library, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (GArray) queries = serai_indicator_get_queries (inquest);
  g_autoptr (SeraiTable) table = serai_library_query (library, queries, NULL, &error);
  if (table == NULL)
    return serai_open_complain (error);
  g_autoptr (GPtrArray) findings = serai_indicator_work_out (inquest, table);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  for (guint i = 0; i < findings->len; i++)
    print_finding (builder, inquest, findings->pdata[i]);
  if (findings->len > 0)
    return SERAI_EXIT_DONE;
  serai_json_print_refusal (name, NULL,
                            _ ("The library lacks figures that this indicator needs. Import a "
                               "table that has them; “flows” lists what is there."));
  return SERAI_EXIT_REFUSED;
}

static int
run (int argc, char **argv, Options *options)
{
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&options->library),
      {"reporter", 0, 0, G_OPTION_ARG_STRING, &options->reporter, N_ ("Whose trade"), "ISO3"},
      {"partner", 0, 0, G_OPTION_ARG_STRING, &options->partner,
       N_ ("The other country, or WLD for the world (default)"), "ISO3"},
      {"measure", 0, 0, G_OPTION_ARG_STRING, &options->measure,
       N_ ("turnover (default), exports or imports"), "MEASURE"},
      {"commodity", 0, 0, G_OPTION_ARG_STRING, &options->commodity,
       N_ ("An HS code, a union (07+08), a range of chapters (01-24); default: TOTAL"), "HS"},
      {"level", 0, 0, G_OPTION_ARG_STRING, &options->level,
       N_ ("Over goods: subheadings, headings, chapters, groups of chapters or other"), "LEVEL"},
      {"period", 0, 0, G_OPTION_ARG_STRING, &options->period, N_ ("When (default: the last)"),
       "PERIOD"},
      {"base", 0, 0, G_OPTION_ARG_STRING, &options->base,
       N_ ("growth, cagr: compared with which period"), "PERIOD"},
      {"cif-fob", 0, 0, G_OPTION_ARG_DOUBLE, &options->cif_to_fob,
       N_ ("mirror-gap: by how much imports at CIF are divided (default: 1, as reported)"), "N"},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Works an indicator out of the stored figures, with its inputs."),
                            entries))
    return SERAI_EXIT_USAGE;
  if (argc != 2)
    return serai_command_complain (parameters, _ ("Name one indicator."));
  SeraiInquest inquest = {0};
  const char *problem = understand (argv[1], options, &inquest);
  if (problem != NULL)
    return serai_command_complain (parameters, problem);
  return print_findings (options, argv[1], &inquest);
}

int
serai_command_indicator (int argc, char **argv)
{
  Options options = {.cif_to_fob = 1};
  int status = run (argc, argv, &options);
  clear_options (&options);
  return status;
}
