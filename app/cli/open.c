/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The library that a command works on: `--library FILE`, or the user's own. */
#include "cli/open.h"

#include "cli/command.h"

int
serai_open_complain (const GError *error)
{
  g_printerr ("%s: %s\n", g_get_prgname (), error->message);
  return SERAI_EXIT_LIBRARY;
}

SeraiLibrary *
serai_open_library (const char *path, gboolean needs_recogniser)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiRecogniser) recogniser = NULL;
  if (needs_recogniser)
    {
      g_autoptr (SeraiReference) reference = serai_reference_new (&error);
      if (reference == NULL)
        g_error ("%s", error->message);
      recogniser = serai_recogniser_new (reference);
    }
  g_autofree char *own = g_build_filename (g_get_user_data_dir (), "serai", "library.db", NULL);
  SeraiLibrary *library = serai_library_open (path != NULL ? path : own, recogniser, &error);
  if (library == NULL)
    serai_open_complain (error);
  return library;
}
