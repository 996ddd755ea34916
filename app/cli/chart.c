/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli chart: two countries' trade as a picture or a table. */
#include "chart/painter.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "cli/trade-options.h"
#include "report/figures-csv.h"
#include "report/trade-chart.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

static const char parameters[] =
    "[--library FILE] --reporter ISO3 --partner ISO3|WLD|ALL [--commodity HS] "
    "[--measure turnover|exports|imports|balance|share|rank] [--of turnover|exports|imports] "
    "[--kind line|bar|area|rank|treemap] [--growth] [--index YEAR] [--log] [--from P] [--to P] "
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
  char *of;
  char *kind;
  char *index;
  char *from;
  char *to;
  char *size;
  char *output;
  gboolean is_growth;
  gboolean is_log;
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
  g_free (options->of);
  g_free (options->kind);
  g_free (options->index);
  g_free (options->from);
  g_free (options->to);
  g_free (options->size);
  g_free (options->output);
}

/* The options, understood. Sizes in scene units. */
typedef struct
{
  SeraiRecipe recipe;
  double width;
  double height;
} Wish;

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
take_country (const char *text, char *code, gsize room)
{
  return serai_trade_take_code (text, code, room) && strlen (code) == 3;
}

/* "share" and "rank" are forms in which a measure is shown; --of says of which. */
static const char *
understand_measure (const Options *options, SeraiRecipe *recipe)
{
  const char *measure = options->measure;
  recipe->form = options->is_growth       ? SERAI_FORM_GROWTH
                 : options->index != NULL ? SERAI_FORM_INDEX
                                          : SERAI_FORM_VALUE;
  if (measure != NULL && (strcmp (measure, "share") == 0 || strcmp (measure, "rank") == 0))
    {
      if (recipe->form != SERAI_FORM_VALUE)
        return _ ("Choose one of share, rank, --growth and --index.");
      serai_form_parse (measure, &recipe->form);
      measure = options->of;
    }
  else if (options->of != NULL)
    return _ ("--of says of what a share or a rank is: use it with --measure share or rank.");
  if (options->is_growth && options->index != NULL)
    return _ ("Choose one of share, rank, --growth and --index.");
  if (measure != NULL && !serai_measure_parse (measure, &recipe->measure))
    return _ ("The measure is one of turnover, exports, imports, balance, share, rank; a share or "
              "a rank is --of turnover, exports or imports.");
  if (options->index != NULL && !serai_period_parse (options->index, &recipe->base))
    return _ ("Name the year that is to be 100: --index 2018.");
  return NULL;
}

/* What is wrong with the options; NULL where nothing is. */
static const char *
understand (const Options *options, Wish *wish)
{
  SeraiPeriod from, to;
  SeraiRecipe *recipe = &wish->recipe;
  wish->width = DEFAULT_WIDTH * UNITS_A_MILLIMETRE;
  wish->height = DEFAULT_HEIGHT * UNITS_A_MILLIMETRE;
  *recipe = serai_recipe_make ("", "");
  if (!take_country (options->reporter, recipe->reporter, sizeof recipe->reporter)
      || !take_country (options->partner, recipe->partner, sizeof recipe->partner))
    return _ ("Name both countries by three letters (--reporter KAZ --partner TJK, WLD or ALL).");
  if (options->commodity != NULL
      && !serai_trade_take_code (options->commodity, recipe->commodity, sizeof recipe->commodity))
    return _ ("Name the commodity by its HS code, or TOTAL.");
  const char *problem = understand_measure (options, recipe);
  if (problem != NULL)
    return problem;
  if (options->kind != NULL && !serai_chart_kind_parse (options->kind, &recipe->kind))
    return _ ("The kind is one of line, bar, area, rank, treemap.");
  recipe->is_log = options->is_log;
  if (!serai_trade_parse_period (options->from, &from)
      || !serai_trade_parse_period (options->to, &to))
    return _ ("Write periods as 2022, 2022-H1, 2022-Q3 or 2022-04.");
  recipe->period = (SeraiPeriod){from.first, to.last};
  if (options->size != NULL && !parse_size (options->size, wish))
    return _ ("Write the size as 160x90mm, between 20 and 2000 millimetres.");
  if (options->output == NULL)
    return _ ("Say where to put the chart (-o trade.svg).");
  return serai_recipe_complain (recipe);
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
  g_autoptr (GArray) queries = serai_recipe_get_queries (&wish->recipe);
  g_autoptr (SeraiTable) figures = serai_library_query (library, queries, NULL, &error);
  if (figures == NULL)
    return serai_open_complain (error);
  SeraiReference *reference =
      serai_recogniser_get_reference (serai_library_get_recogniser (library));
  g_autoptr (SeraiChartSpec) spec =
      serai_trade_chart_new (reference, figures, &wish->recipe, NULL, NULL);
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
       N_ ("The other country, WLD for the world, ALL for every partner by itself"), "ISO3"},
      {"commodity", 0, 0, G_OPTION_ARG_STRING, &options->commodity,
       N_ ("An HS code, a union (07+08), a range of chapters (01-24); default: TOTAL"), "HS"},
      {"measure", 0, 0, G_OPTION_ARG_STRING, &options->measure,
       N_ ("turnover, exports, imports, balance, share or rank"), "MEASURE"},
      {"of", 0, 0, G_OPTION_ARG_STRING, &options->of,
       N_ ("Of what a share or a rank is: turnover, exports or imports"), "MEASURE"},
      {"kind", 0, 0, G_OPTION_ARG_STRING, &options->kind, N_ ("line, bar, area, rank or treemap"),
       "KIND"},
      {"growth", 0, 0, G_OPTION_ARG_NONE, &options->is_growth,
       N_ ("As growth against the year before"), NULL},
      {"index", 0, 0, G_OPTION_ARG_STRING, &options->index, N_ ("With this year = 100"), "YEAR"},
      {"log", 0, 0, G_OPTION_ARG_NONE, &options->is_log, N_ ("On a logarithmic scale"), NULL},
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
  Wish wish = {0};
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
