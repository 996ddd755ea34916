/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli verify: whether the library is whole. */
#include "cli/command.h"
#include "cli/open.h"

#include <glib/gi18n.h>

static const char parameters[] = "[--library FILE]";

int
serai_command_verify (int argc, char **argv)
{
  g_autofree char *path = NULL;
  const GOptionEntry entries[] = {SERAI_OPEN_OPTION (&path), {NULL}};
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Checks the library's file, its links, its search index and its "
                               "originals."),
                            entries))
    return SERAI_EXIT_USAGE;
  if (argc > 1)
    return serai_command_complain (parameters, _ ("This command takes no file."));

  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  if (!serai_library_verify (library, &error))
    return serai_open_complain (error);
  g_printerr ("%s\n", _ ("The library is whole."));
  return SERAI_EXIT_DONE;
}
