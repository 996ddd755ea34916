/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli fetch comtrade|wits|imf|worldbank: figures by service. */
#include "cli/command.h"
#include "cli/fetch-watch.h"
#include "cli/fetch.h"
#include "cli/open.h"
#include "fetch/key.h"

#include <glib/gi18n.h>
#include <string.h>

static const char parameters[] =
    "--reporter ISO3[,ISO3…] [--partner ISO3[,ISO3…]|WLD|ALL] --from P [--to P] [--flow X,M] "
    "[--commodity HS[,HS…]] [--monthly|--quarterly]";

#define KEY_VARIABLE "SERAI_COMTRADE_KEY"

typedef struct
{
  char *library;
  char *reporter;
  char *partner;
  char *flow;
  char *commodity;
  char *indicator;
  char *from;
  char *to;
  gboolean is_monthly;
  gboolean is_quarterly;
  gboolean is_anew;
  gboolean is_offline;
  gboolean may_wait;
  gboolean is_without_key;
  int key_fd;
  int max_rows;
} Options;

static void
clear_options (Options *options)
{
  g_free (options->library);
  g_free (options->reporter);
  g_free (options->partner);
  g_free (options->flow);
  g_free (options->commodity);
  g_free (options->indicator);
  g_free (options->from);
  g_free (options->to);
}

static void
set_list (char ***list, const char *text, gboolean is_upper)
{
  if (text == NULL)
    return;
  g_autofree char *all = is_upper ? g_ascii_strup (text, -1) : g_strdup (text);
  g_strfreev (*list);
  *list = g_strsplit (all, ",", -1);
}

static gboolean
set_flows (SeraiFigureQuery *query, const char *text, GError **error)
{
  static const struct
  {
    const char *name;
    SeraiFlows flow;
  } names[] = {{"X", SERAI_FLOWS_EXPORT},
               {"M", SERAI_FLOWS_IMPORT},
               {"RX", SERAI_FLOWS_REEXPORT},
               {"RM", SERAI_FLOWS_REIMPORT}};
  g_auto (GStrv) words = g_strsplit (text != NULL ? text : "X,M", ",", -1);
  query->flows = 0;
  for (guint i = 0; words[i] != NULL; i++)
    {
      SeraiFlows flow = 0;
      for (guint j = 0; j < G_N_ELEMENTS (names); j++)
        if (g_ascii_strcasecmp (words[i], names[j].name) == 0)
          flow = names[j].flow;
      if (flow == 0)
        {
          g_set_error_literal (error, SERAI_FETCH_ERROR, SERAI_FETCH_ERROR_QUERY,
                               _ ("The flow is one of X, M, RX, RM."));
          return FALSE;
        }
      query->flows |= flow;
    }
  return TRUE;
}

/* HS codes stay as they are written; words of a service (TOTAL, AG2) are told in capitals. */
static SeraiFigureQuery *
make_query (const SeraiService *service, const Options *options, GError **error)
{
  g_autoptr (SeraiFigureQuery) query = serai_figure_query_new ();
  char frequency = options->is_monthly ? 'M' : options->is_quarterly ? 'Q' : 'A';
  set_list (&query->reporters, options->reporter, TRUE);
  set_list (&query->partners, options->partner, TRUE);
  set_list (&query->commodities, options->commodity, service != &serai_service_wits);
  set_list (&query->indicators, options->indicator, TRUE);
  if (!set_flows (query, options->flow, error)
      || !serai_figure_query_set_periods (query, frequency, options->from, options->to, error)
      || !service->check (query, error))
    return NULL;
  return g_steal_pointer (&query);
}

/* Where one was named, it must be there; the desktop's is taken where there is one. */
static gboolean
find_key (const SeraiService *service, const Options *options, char **out_key, GError **error)
{
  *out_key = NULL;
  if (!service->takes_key || options->is_without_key)
    return TRUE;
  if (options->key_fd >= 0)
    {
      *out_key = serai_key_read (options->key_fd, error);
      return *out_key != NULL;
    }
  const char *key = g_getenv (KEY_VARIABLE);
  if (key != NULL && *key != '\0')
    *out_key = g_strdup (key);
  else
    {
      char *kept = NULL;
      if (serai_key_load (service->name, &kept, NULL, NULL))
        *out_key = g_strdup (kept);
      serai_key_free (kept);
    }
  return TRUE;
}

static int
run (const SeraiService *service, const Options *options, const SeraiFigureQuery *query)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *key = NULL;
  if (!find_key (service, options, &key, &error))
    return serai_command_complain (parameters, error->message);
  g_autoptr (SeraiAccess) access = serai_access_new (service->base_variable, key);
  access->max_rows = MAX (options->max_rows, 0);
  g_autoptr (SeraiLibrary) library = serai_open_library (options->library, TRUE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (SeraiFetcher) fetcher =
      serai_fetch_make_fetcher (options->is_offline, options->may_wait);
  g_autoptr (SeraiFetchWatcher) watcher = serai_fetch_watcher_new (library);
  serai_library_fetch_figures_async (library, fetcher, service, access, query, options->is_anew,
                                     serai_fetch_watcher_get_watch (watcher),
                                     serai_fetch_watcher_get_cancellable (watcher),
                                     serai_fetch_watcher_done_cb, watcher);
  return serai_fetch_watcher_run (watcher);
}

static int
parse_and_run (const SeraiService *service, int argc, char **argv, Options *options)
{
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&options->library),
      {"reporter", 0, 0, G_OPTION_ARG_STRING, &options->reporter, N_ ("Whose figures"), "ISO3,…"},
      {"partner", 0, 0, G_OPTION_ARG_STRING, &options->partner,
       N_ ("The other countries, WLD for the world, ALL for each one"), "ISO3,…"},
      {"from", 0, 0, G_OPTION_ARG_STRING, &options->from, N_ ("The first period"), "PERIOD"},
      {"to", 0, 0, G_OPTION_ARG_STRING, &options->to, N_ ("The last period"), "PERIOD"},
      {"flow", 0, 0, G_OPTION_ARG_STRING, &options->flow,
       N_ ("X exports, M imports, RX re-exports, RM re-imports (default: X,M)"), "FLOW,…"},
      {"commodity", 0, 0, G_OPTION_ARG_STRING, &options->commodity,
       N_ ("HS codes, TOTAL (default), or AG2, AG4, AG6 for every code of so many digits"), "HS,…"},
      {"indicator", 0, 0, G_OPTION_ARG_STRING, &options->indicator,
       N_ ("The World Bank's codes (default: exports, imports, GDP)"), "CODE,…"},
      {"monthly", 0, 0, G_OPTION_ARG_NONE, &options->is_monthly, N_ ("Months"), NULL},
      {"quarterly", 0, 0, G_OPTION_ARG_NONE, &options->is_quarterly, N_ ("Quarters"), NULL},
      {"again", 0, 0, G_OPTION_ARG_NONE, &options->is_anew,
       N_ ("Ask also for what was fetched within a day"), NULL},
      {"offline", 0, 0, G_OPTION_ARG_NONE, &options->is_offline, N_ ("Send nothing"), NULL},
      {"wait", 0, 0, G_OPTION_ARG_NONE, &options->may_wait,
       N_ ("Wait however long a service says, not two minutes only"), NULL},
      {"key-fd", 0, 0, G_OPTION_ARG_INT, &options->key_fd,
       N_ ("Read the key from this file descriptor (else from " KEY_VARIABLE
           " or the desktop's store for passwords)"),
       "N"},
      {"no-key", 0, 0, G_OPTION_ARG_NONE, &options->is_without_key, N_ ("Ask without a key"), NULL},
      {"max-rows", 0, 0, G_OPTION_ARG_INT, &options->max_rows,
       N_ ("How many rows an answer may have with this key"), "N"},
      {NULL},
  };
  g_autoptr (GError) error = NULL;
  if (!serai_command_parse (&argc, &argv, parameters, _ ("Fetches figures into the library."),
                            entries))
    return SERAI_EXIT_USAGE;
  if (argc > 1)
    return serai_command_complain (parameters, _ ("This command takes no file."));
  g_autoptr (SeraiFigureQuery) query = make_query (service, options, &error);
  if (query == NULL)
    return serai_command_complain (parameters, error->message);
  return run (service, options, query);
}

int
serai_command_fetch_figures (const SeraiService *service, int argc, char **argv)
{
  Options options = {.key_fd = -1};
  g_autofree char *name = g_strconcat ("fetch ", argv[0], NULL);
  argv[0] = name;
  int status = parse_and_run (service, argc, argv, &options);
  clear_options (&options);
  return status;
}
