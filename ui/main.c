/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The desk's way in. */
#include "application.h"

#include "base/translations.h"

int
main (int argc, char **argv)
{
  serai_translations_bind ();

  g_autoptr (SeraiApplication) application = serai_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
