/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli fetch: pages and feeds by address, figures by service. */
#include "cli/fetch.h"

#include "cli/command.h"
#include "cli/fetch-watch.h"
#include "cli/open.h"

#include <glib/gi18n.h>

static const char parameters[] = "[--library FILE] [--offline] [--wait] [--feeds] [URL…]";

typedef struct
{
  char *library;
  gboolean is_offline;
  gboolean may_wait;
  gboolean wants_feeds;
} Options;

static gboolean
add_feeds (SeraiLibrary *library, GPtrArray *addresses, GError **error)
{
  g_autoptr (GPtrArray) feeds = serai_library_list_feeds (library, error);
  for (guint i = 0; feeds != NULL && i < feeds->len; i++)
    g_ptr_array_add (addresses, g_strdup (((const SeraiFeed *) feeds->pdata[i])->address));
  return feeds != NULL;
}

static int
run (const Options *options, char **urls)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (options->library, TRUE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (GPtrArray) addresses = g_ptr_array_new_with_free_func (g_free);
  for (; *urls != NULL; urls++)
    g_ptr_array_add (addresses, g_strdup (*urls));
  if (options->wants_feeds && !add_feeds (library, addresses, &error))
    return serai_open_complain (error);
  g_autoptr (SeraiFetcher) fetcher =
      serai_fetch_make_fetcher (options->is_offline, options->may_wait);
  g_autoptr (SeraiFetchWatcher) watcher = serai_fetch_watcher_new (library);
  serai_library_fetch_async (library, fetcher, addresses, serai_fetch_watcher_get_watch (watcher),
                             serai_fetch_watcher_get_cancellable (watcher),
                             serai_fetch_watcher_done_cb, watcher);
  return serai_fetch_watcher_run (watcher);
}

int
serai_command_fetch (int argc, char **argv)
{
  const SeraiService *service = argc > 1 ? serai_service_find (argv[1]) : NULL;
  if (service != NULL)
    return serai_command_fetch_figures (service, argc - 1, argv + 1);
  Options options = {0};
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&options.library),
      {"offline", 0, 0, G_OPTION_ARG_NONE, &options.is_offline, N_ ("Send nothing"), NULL},
      {"wait", 0, 0, G_OPTION_ARG_NONE, &options.may_wait,
       N_ ("Wait however long a server says, not two minutes only"), NULL},
      {"feeds", 0, 0, G_OPTION_ARG_NONE, &options.wants_feeds,
       N_ ("Fetch what is new in the feeds that are followed"), NULL},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Fetches pages and feeds into the library. “fetch comtrade --help” "
                               "(or wits, imf, worldbank) tells how figures are fetched."),
                            entries))
    return SERAI_EXIT_USAGE;
  int status = argc > 1 || options.wants_feeds
                   ? run (&options, argv + 1)
                   : serai_command_complain (parameters, _ ("Name at least one address."));
  g_free (options.library);
  return status;
}
