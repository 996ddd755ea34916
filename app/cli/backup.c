/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli backup: a consistent copy of a library in use. */
#include "cli/command.h"
#include "cli/open.h"

#include <glib/gi18n.h>

static const char parameters[] = "[--library FILE] FILE";

int
serai_command_backup (int argc, char **argv)
{
  g_autofree char *path = NULL;
  const GOptionEntry entries[] = {SERAI_OPEN_OPTION (&path), {NULL}};
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Writes a consistent copy of the library, also while it is in use."),
                            entries))
    return SERAI_EXIT_USAGE;
  if (argc != 2)
    return serai_command_complain (parameters, _ ("Name the one file to write."));

  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  if (!serai_library_backup (library, argv[1], &error))
    return serai_open_complain (error);
  return SERAI_EXIT_DONE;
}
