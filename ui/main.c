/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The desk's way in. */
#include "application.h"

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (SERAI_GETTEXT_DOMAIN, SERAI_LOCALE_DIR);
  bind_textdomain_codeset (SERAI_GETTEXT_DOMAIN, "UTF-8");
  textdomain (SERAI_GETTEXT_DOMAIN);

  g_autoptr (SeraiApplication) application = serai_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
