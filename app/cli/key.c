/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli key: keeps the key to a service in the desktop's store for passwords. */
#include "cli/command.h"
#include "fetch/key.h"
#include "fetch/service.h"

#include <glib/gi18n.h>
#include <unistd.h>

static const char parameters[] = "[--forget] SERVICE";

static gboolean
save (const SeraiService *service, gboolean is_forgotten, GError **error)
{
  g_autofree char *key = is_forgotten ? NULL : serai_key_read (STDIN_FILENO, error);
  if (key == NULL && !is_forgotten)
    return FALSE;
  g_autofree char *title = g_strdup_printf (_ ("Serai’s key to %s"), service->title);
  return serai_key_save (service->name, title, key, NULL, error);
}

int
serai_command_key (int argc, char **argv)
{
  gboolean is_forgotten = FALSE;
  const GOptionEntry entries[] = {
      {"forget", 0, 0, G_OPTION_ARG_NONE, &is_forgotten, N_ ("Keep no key any more"), NULL},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Reads a key from standard input and keeps it in the desktop's "
                               "store for passwords."),
                            entries))
    return SERAI_EXIT_USAGE;
  const SeraiService *service = argc == 2 ? serai_service_find (argv[1]) : NULL;
  if (service == NULL || !service->takes_key)
    return serai_command_complain (parameters, _ ("Name a service that takes a key: comtrade."));
  g_autoptr (GError) error = NULL;
  if (save (service, is_forgotten, &error))
    return SERAI_EXIT_DONE;
  g_printerr ("%s: %s\n", g_get_prgname (), error->message);
  return SERAI_EXIT_REFUSED;
}
