/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli requests: everything that was ever asked for. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "library/online.h"

#include <glib/gi18n.h>

static const char parameters[] = "[--library FILE] [--limit N]";

static void
print (JsonBuilder *builder, const SeraiRequestRecord *record)
{
  json_builder_begin_object (builder);
  serai_json_add_time (builder, "time", record->began);
  serai_json_add_string (builder, "method", record->method);
  serai_json_add_string (builder, "address", record->address);
  serai_json_add_string (builder, "reason", record->reason);
  json_builder_set_member_name (builder, "status");
  if (record->status != 0)
    json_builder_add_int_value (builder, record->status);
  else
    json_builder_add_null_value (builder);
  serai_json_add_integer (builder, "bytes", record->size);
  serai_json_add_string (builder, "problem", record->problem);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

int
serai_command_requests (int argc, char **argv)
{
  g_autofree char *path = NULL;
  int limit = G_MAXINT;
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&path),
      {"limit", 0, 0, G_OPTION_ARG_INT, &limit, N_ ("So many of the newest"), "N"},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Every request that was ever sent, the newest first."), entries))
    return SERAI_EXIT_USAGE;
  if (argc > 1)
    return serai_command_complain (parameters, _ ("This command takes no file."));
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (GPtrArray) records = serai_library_list_requests (library, MAX (limit, 0), &error);
  if (records == NULL)
    return serai_open_complain (error);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  for (guint i = 0; i < records->len; i++)
    print (builder, records->pdata[i]);
  return SERAI_EXIT_DONE;
}
