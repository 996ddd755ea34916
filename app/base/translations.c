/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The interface's language: where the translated words lie. */
#include "base/translations.h"

#include "config.h"

#include <libintl.h>
#include <locale.h>

void
serai_translations_bind (void)
{
  g_autofree char *own = g_file_read_link ("/proc/self/exe", NULL);
  gboolean is_built = own != NULL && g_str_has_prefix (own, SERAI_BUILD_DIR "/");
  setlocale (LC_ALL, "");
  bindtextdomain (SERAI_GETTEXT_DOMAIN, is_built ? SERAI_BUILD_DIR "/po" : SERAI_LOCALE_DIR);
  bind_textdomain_codeset (SERAI_GETTEXT_DOMAIN, "UTF-8");
  textdomain (SERAI_GETTEXT_DOMAIN);
}
