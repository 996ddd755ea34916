/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An enum's words: both directions from one list. */
#include "base/names.h"

int
serai_names_index (const char *const *names, guint n_names, const char *text)
{
  for (guint i = 0; i < n_names; i++)
    if (g_strcmp0 (names[i], text) == 0)
      return i;
  return -1;
}
