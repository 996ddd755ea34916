/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli shelve: documents marked as read, starred, tagged. */
#include "cli/command.h"
#include "cli/open.h"
#include "library/shelf.h"

#include <glib/gi18n.h>

static const char parameters[] =
    "[--library FILE] [--reading unread|reading|read] [--star|--unstar] [--tag NAME|--untag NAME] "
    "ID…";

static gboolean
read_ids (char **arguments, GArray *ids)
{
  for (guint i = 0; arguments[i] != NULL; i++)
    {
      gint64 id;
      if (!g_ascii_string_to_signed (arguments[i], 10, 1, G_MAXINT64, &id, NULL))
        return FALSE;
      g_array_append_val (ids, id);
    }
  return ids->len > 0;
}

int
serai_command_shelve (int argc, char **argv)
{
  g_autofree char *path = NULL;
  g_autofree char *reading = NULL;
  g_autofree char *tag = NULL;
  g_autofree char *untag = NULL;
  gboolean star = FALSE, unstar = FALSE;
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&path),
      {"reading", 0, 0, G_OPTION_ARG_STRING, &reading, N_ ("unread, reading or read"), "STATE"},
      {"star", 0, 0, G_OPTION_ARG_NONE, &star, N_ ("Star them"), NULL},
      {"unstar", 0, 0, G_OPTION_ARG_NONE, &unstar, N_ ("Take their stars away"), NULL},
      {"tag", 0, 0, G_OPTION_ARG_STRING, &tag, N_ ("Tag them so"), "NAME"},
      {"untag", 0, 0, G_OPTION_ARG_STRING, &untag, N_ ("Take this tag away"), "NAME"},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Keeps documents in order; “undo” takes it back in the window."),
                            entries))
    return SERAI_EXIT_USAGE;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  SeraiShelving shelving = {.has_reading = reading != NULL,
                            .has_star = star || unstar,
                            .is_starred = star,
                            .tag = tag != NULL ? tag : untag,
                            .is_tagged = tag != NULL};
  if (reading != NULL && !serai_read_state_parse (reading, &shelving.reading))
    return serai_command_complain (parameters, _ ("A document is unread, reading or read."));
  if (!shelving.has_reading && !shelving.has_star && shelving.tag == NULL)
    return serai_command_complain (parameters, _ ("Say what is to become of the documents."));
  if ((star && unstar) || (tag != NULL && untag != NULL))
    return serai_command_complain (parameters, _ ("Give or take, not both at once."));
  if (!read_ids (argv + 1, ids))
    return serai_command_complain (parameters, _ ("Name articles by their numbers (see “list”)."));

  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  return serai_library_shelve (library, ids, &shelving, &error) ? SERAI_EXIT_DONE
                                                                : serai_open_complain (error);
}
