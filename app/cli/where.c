/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The option by which a command takes documents that have something in common. */
#include "cli/where.h"

#include "cli/command.h"

#include <glib/gi18n.h>

SeraiFilter *
serai_where_parse (char **where, const char *words, const char *parameters)
{
  g_autoptr (SeraiFilter) filter = serai_filter_new ();
  filter->words = g_strdup (words);
  for (guint i = 0; where != NULL && where[i] != NULL; i++)
    if (!serai_filter_add_text (filter, where[i]))
      {
        g_autofree char *message =
            g_strdup_printf (_ ("“%s” is no restriction: write one like country=KAZ, date=2023-05 "
                                "or reading=unread."),
                             where[i]);
        serai_command_complain (parameters, message);
        return NULL;
      }
  return g_steal_pointer (&filter);
}
