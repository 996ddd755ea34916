/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli chart: two countries' trade as a picture or a table. */
#include "chart/painter.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "report/figures-csv.h"
#include "report/trade-chart.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

static const char parameters[] =
    "[--library FILE] --reporter ISO3 --partner ISO3|WLD [--commodity HS] "
    "[--measure turnover|exports|imports|balance] [--kind line|bar] [--from P] [--to P] "
    "[--size WxHmm] [--dark] -o FILE.svg|png|pdf|csv";

#define UNITS_A_MILLIMETRE (96 / 25.4)
#define DEFAULT_WIDTH 220
#define DEFAULT_HEIGHT 110
#define LEAST_SIZE 20
#define GREATEST_SIZE 2000
/* Of a PNG: pixels a scene unit, for screens of today. */
#define PNG_SCALE 2

typedef struct
{
  char *library;
  char *reporter;
  char *partner;
  char *commodity;
  char *measure;
  char *kind;
  char *from;
  char *to;
  char *size;
  char *output;
  gboolean is_dark;
} Options;

static void
clear_options (Options *options)
{
  g_free (options->library);
  g_free (options->reporter);
  g_free (options->partner);
  g_free (options->commodity);
  g_free (options->measure);
  g_free (options->kind);
  g_free (options->from);
  g_free (options->to);
  g_free (options->size);
  g_free (options->output);
}

/* The options, understood. Sizes in scene units. */
typedef struct
{
  char *reporter;
  char *partner;
  char *commodity;
  SeraiMeasure measure;
  SeraiChartKind kind;
  SeraiPeriod period;
  double width;
  double height;
} Wish;

static void
clear_wish (Wish *wish)
{
  g_free (wish->reporter);
  g_free (wish->partner);
  g_free (wish->commodity);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wish, clear_wish)

static char *
take_country (const char *text)
{
  return text != NULL && strlen (text) == 3 ? g_ascii_strup (text, -1) : NULL;
}

/* "160x90mm", "160x90". */
static gboolean
parse_size (const char *text, Wish *wish)
{
  char *end;
  double width = g_ascii_strtod (text, &end);
  if (*end != 'x' && *end != 'X')
    return FALSE;
  double height = g_ascii_strtod (end + 1, &end);
  wish->width = width * UNITS_A_MILLIMETRE;
  wish->height = height * UNITS_A_MILLIMETRE;
  return (*end == '\0' || strcmp (end, "mm") == 0) && width >= LEAST_SIZE && height >= LEAST_SIZE
         && width <= GREATEST_SIZE && height <= GREATEST_SIZE;
}

static gboolean
parse_period (const char *text, SeraiPeriod *out_period)
{
  *out_period = SERAI_PERIOD_NONE;
  return text == NULL || serai_period_parse (text, out_period);
}

/* What is wrong with the options; NULL where nothing is. */
static const char *
understand (const Options *options, Wish *wish)
{
  SeraiPeriod from, to;
  wish->reporter = take_country (options->reporter);
  wish->partner = take_country (options->partner);
  wish->commodity = g_ascii_strup (options->commodity != NULL ? options->commodity : "TOTAL", -1);
  wish->width = DEFAULT_WIDTH * UNITS_A_MILLIMETRE;
  wish->height = DEFAULT_HEIGHT * UNITS_A_MILLIMETRE;
  if (wish->reporter == NULL || wish->partner == NULL)
    return _ ("Name both countries by three letters (--reporter KAZ --partner TJK, or WLD).");
  if (options->measure != NULL && !serai_measure_parse (options->measure, &wish->measure))
    return _ ("The measure is one of turnover, exports, imports, balance.");
  if (options->kind != NULL && strcmp (options->kind, "bar") == 0)
    wish->kind = SERAI_CHART_BAR;
  else if (options->kind != NULL && strcmp (options->kind, "line") != 0)
    return _ ("The kind is line or bar.");
  if (!parse_period (options->from, &from) || !parse_period (options->to, &to))
    return _ ("Write periods as 2022, 2022-H1, 2022-Q3 or 2022-04.");
  wish->period = (SeraiPeriod){from.first, to.last};
  if (options->size != NULL && !parse_size (options->size, wish))
    return _ ("Write the size as 160x90mm, between 20 and 2000 millimetres.");
  if (options->output == NULL)
    return _ ("Say where to put the chart (-o trade.svg).");
  return NULL;
}

static gboolean
save (const SeraiChartSpec *spec, const Wish *wish, const Options *options, GError **error)
{
  g_autofree char *lower = g_ascii_strdown (options->output, -1);
  if (g_str_has_suffix (lower, ".csv"))
    {
      g_autofree char *table = serai_figures_csv_write (spec);
      return g_file_set_contents (options->output, table, -1, error);
    }
  g_autoptr (SeraiScene) scene = serai_chart_build (spec, wish->width, wish->height, 1);
  return serai_painter_save (scene,
                             options->is_dark ? serai_theme_get_dark () : serai_theme_get_light (),
                             options->output, PNG_SCALE, error);
}

static void
print_chart (const SeraiChartSpec *spec, const char *output)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *file = g_filename_display_name (output);
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "file", file);
  serai_json_add_string (builder, "title", spec->title);
  json_builder_set_member_name (builder, "series");
  json_builder_begin_array (builder);
  for (guint i = 0; i < spec->series->len; i++)
    {
      const SeraiSeries *series = spec->series->pdata[i];
      json_builder_begin_object (builder);
      serai_json_add_string (builder, "label", spec->labels->pdata[i]);
      serai_json_add_string (builder, "dataset", series->dataset->publisher);
      serai_json_add_integer (builder, "points", series->points->len);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  serai_json_add_string (builder, "source", spec->source);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

static int
draw (const Options *options, const Wish *wish)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (options->library, TRUE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (GArray) queries =
      serai_trade_chart_get_queries (wish->reporter, wish->partner, wish->commodity, wish->period);
  g_autoptr (SeraiTable) figures = serai_library_query (library, queries, NULL, &error);
  if (figures == NULL)
    return serai_open_complain (error);
  SeraiReference *reference =
      serai_recogniser_get_reference (serai_library_get_recogniser (library));
  g_autoptr (SeraiChartSpec) spec =
      serai_trade_chart_new (reference, figures, wish->reporter, wish->partner, wish->measure,
                             wish->commodity, wish->kind, NULL, NULL);
  g_autofree char *name = g_filename_display_name (options->output);
  if (spec->series->len == 0)
    {
      serai_json_print_refusal (name, NULL, spec->empty);
      return SERAI_EXIT_REFUSED;
    }
  if (!save (spec, wish, options, &error))
    {
      serai_json_print_refusal (name, NULL, error->message);
      return SERAI_EXIT_REFUSED;
    }
  print_chart (spec, options->output);
  return SERAI_EXIT_DONE;
}

static int
run (int argc, char **argv, Options *options)
{
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&options->library),
      {"reporter", 0, 0, G_OPTION_ARG_STRING, &options->reporter, N_ ("Whose trade"), "ISO3"},
      {"partner", 0, 0, G_OPTION_ARG_STRING, &options->partner,
       N_ ("The other country, or WLD for the world"), "ISO3"},
      {"commodity", 0, 0, G_OPTION_ARG_STRING, &options->commodity,
       N_ ("An HS code, a union (07+08), a range of chapters (01-24); default: TOTAL"), "HS"},
      {"measure", 0, 0, G_OPTION_ARG_STRING, &options->measure,
       N_ ("turnover, exports, imports or balance"), "MEASURE"},
      {"kind", 0, 0, G_OPTION_ARG_STRING, &options->kind, N_ ("line or bar"), "KIND"},
      {"from", 0, 0, G_OPTION_ARG_STRING, &options->from, N_ ("The first period"), "PERIOD"},
      {"to", 0, 0, G_OPTION_ARG_STRING, &options->to, N_ ("The last period"), "PERIOD"},
      {"size", 0, 0, G_OPTION_ARG_STRING, &options->size, N_ ("Width and height"), "WxHmm"},
      {"dark", 0, 0, G_OPTION_ARG_NONE, &options->is_dark, N_ ("On a dark page"), NULL},
      {"output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output,
       N_ ("Where to put it; the ending says what: .svg, .png, .pdf, .csv"), "FILE"},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Draws two countries' trade as both report it."), entries))
    return SERAI_EXIT_USAGE;
  if (argc > 1)
    return serai_command_complain (parameters, _ ("This command takes no file but -o."));
  g_auto (Wish) wish = {0};
  const char *problem = understand (options, &wish);
  if (problem != NULL)
    return serai_command_complain (parameters, problem);
  return draw (options, &wish);
}

int
serai_command_chart (int argc, char **argv)
{
  Options options = {0};
  int status = run (argc, argv, &options);
  clear_options (&options);
  return status;
}
