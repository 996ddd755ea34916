/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all commands do with their options. */
#include "cli/command.h"

gboolean
serai_command_parse (int *argc,
                     char ***argv,
                     const char *parameters,
                     const char *summary,
                     const GOptionEntry *entries)
{
  g_autoptr (GOptionContext) context = g_option_context_new (parameters);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_strconcat ("serai-cli ", (*argv)[0], NULL);
  g_set_prgname (name);
  g_option_context_set_summary (context, summary);
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, NULL);
  if (g_option_context_parse (context, argc, argv, &error))
    return TRUE;
  serai_command_complain (parameters, error->message);
  return FALSE;
}

int
serai_command_complain (const char *parameters, const char *message)
{
  g_printerr ("%s: %s\nusage: %s %s\n", g_get_prgname (), message, g_get_prgname (), parameters);
  return SERAI_EXIT_USAGE;
}
