/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli feeds: which feeds are followed. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "library/online.h"

#include <glib/gi18n.h>

static const char parameters[] = "[--library FILE] [--follow URL] [--leave URL]";

static void
print (const GPtrArray *feeds)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  for (guint i = 0; i < feeds->len; i++)
    {
      const SeraiFeed *feed = feeds->pdata[i];
      json_builder_begin_object (builder);
      serai_json_add_string (builder, "address", feed->address);
      serai_json_add_time (builder, "added", feed->added);
      serai_json_add_time (builder, "fetched", feed->visited);
      json_builder_end_object (builder);
      serai_json_print_line (builder);
    }
}

int
serai_command_feeds (int argc, char **argv)
{
  g_autofree char *path = NULL;
  g_autofree char *follow = NULL;
  g_autofree char *leave = NULL;
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&path),
      {"follow", 0, 0, G_OPTION_ARG_STRING, &follow, N_ ("Follow this feed from now on"), "URL"},
      {"leave", 0, 0, G_OPTION_ARG_STRING, &leave, N_ ("Follow this feed no longer"), "URL"},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters, _ ("The feeds that are followed."), entries))
    return SERAI_EXIT_USAGE;
  if (argc > 1)
    return serai_command_complain (parameters, _ ("This command takes no file."));
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  if ((follow != NULL && !serai_library_follow_feed (library, follow, &error))
      || (leave != NULL && !serai_library_leave_feed (library, leave, &error)))
    {
      if (error->domain == SERAI_LIBRARY_ERROR && error->code != SERAI_LIBRARY_ERROR_NOT_FOUND)
        return serai_open_complain (error);
      serai_json_print_refusal (follow != NULL ? follow : leave, NULL, error->message);
      return SERAI_EXIT_REFUSED;
    }
  g_autoptr (GPtrArray) feeds = serai_library_list_feeds (library, &error);
  if (feeds == NULL)
    return serai_open_complain (error);
  print (feeds);
  return SERAI_EXIT_DONE;
}
