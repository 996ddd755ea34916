/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli related: what has to do with an article, and why. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "library/shelf.h"

#include <glib/gi18n.h>
#include <string.h>

static const char parameters[] = "[--library FILE] [--limit N] ID";

static const char *const reasons[] = {"alike", "same-figure", "same-people", "same-pair"};

static void
print_kin (JsonBuilder *builder, const SeraiKin *kin)
{
  json_builder_begin_object (builder);
  serai_json_add_integer (builder, "id", kin->id);
  serai_json_add_string (builder, "title", kin->title);
  serai_json_add_day (builder, "published", kin->published);
  serai_json_add_string (builder, "publisher", kin->publisher);
  serai_json_add_string (builder, "reason", reasons[kin->reason]);
  if (kin->reason == SERAI_KIN_ALIKE)
    serai_json_add_number (builder, "share", kin->share);
  else
    {
      g_auto (GStrv) parts = g_strsplit (kin->detail != NULL ? kin->detail : "", "\n", -1);
      json_builder_set_member_name (builder, "shared");
      json_builder_begin_array (builder);
      for (guint i = 0; parts[i] != NULL; i++)
        json_builder_add_string_value (builder, parts[i]);
      json_builder_end_array (builder);
    }
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

int
serai_command_related (int argc, char **argv)
{
  g_autofree char *path = NULL;
  int limit = 20;
  gint64 id = 0;
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&path),
      {"limit", 0, 0, G_OPTION_ARG_INT, &limit, N_ ("How many at most (20)"), "N"},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("What is nearly the same as an article, or speaks of the same "
                               "figure, people or countries."),
                            entries))
    return SERAI_EXIT_USAGE;
  if (argc != 2 || limit < 0 || !g_ascii_string_to_signed (argv[1], 10, 1, G_MAXINT64, &id, NULL))
    return serai_command_complain (parameters, _ ("Name one article by its number (see “list”)."));
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (GPtrArray) found = serai_library_find_kin (library, id, limit, NULL, &error);
  if (found == NULL)
    return serai_open_complain (error);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  for (guint i = 0; i < found->len; i++)
    print_kin (builder, found->pdata[i]);
  return SERAI_EXIT_DONE;
}
