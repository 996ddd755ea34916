/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli versions: the visits to the address from which an article came. */
#include "cli/command.h"
#include "cli/compare.h"
#include "cli/json.h"
#include "cli/open.h"
#include "library/online.h"

#include <glib/gi18n.h>

static const char parameters[] = "[--library FILE] [--diff] ID";

static void
print (JsonBuilder *builder, const SeraiVisit *visit)
{
  g_auto (GStrv) chain = g_strsplit (visit->chain, "\n", -1);
  json_builder_begin_object (builder);
  serai_json_add_integer (builder, "id", visit->id);
  serai_json_add_string (builder, "title", visit->title);
  serai_json_add_time (builder, "captured", visit->captured);
  serai_json_add_integer (builder, "status", visit->status);
  serai_json_add_string (builder, "address", visit->address);
  serai_json_add_string (builder, "final_address", visit->final_address);
  json_builder_set_member_name (builder, "redirects");
  json_builder_begin_array (builder);
  for (guint i = 0; chain[i] != NULL && *chain[i] != '\0'; i++)
    json_builder_add_string_value (builder, chain[i]);
  json_builder_end_array (builder);
  serai_json_add_string (builder, "sha256", visit->sha256);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

/* A visit that found nothing new shows no differences. */
static int
print_all (SeraiLibrary *library, GPtrArray *visits, gboolean has_differences)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  gint64 last = 0;
  for (guint i = 0; i < visits->len; i++)
    {
      const SeraiVisit *visit = visits->pdata[i];
      print (builder, visit);
      if (visit->id == 0 || visit->is_trade)
        continue;
      if (has_differences && last != 0 && last != visit->id
          && !serai_compare_print (library, last, visit->id, FALSE, &error))
        return serai_open_complain (error);
      last = visit->id;
    }
  return SERAI_EXIT_DONE;
}

int
serai_command_versions (int argc, char **argv)
{
  g_autofree char *path = NULL;
  gboolean has_differences = FALSE;
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&path),
      {"diff", 0, 0, G_OPTION_ARG_NONE, &has_differences,
       N_ ("After each version, what it changed in the one before"), NULL},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("The visits to an article's address, the oldest first."), entries))
    return SERAI_EXIT_USAGE;
  gint64 id = 0;
  if (argc != 2 || !g_ascii_string_to_signed (argv[1], 10, 1, G_MAXINT64, &id, NULL))
    return serai_command_complain (parameters, _ ("Name one article by its number (see “list”)."));
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (GPtrArray) visits = serai_library_list_visits (library, id, &error);
  if (visits == NULL)
    return serai_open_complain (error);
  return print_all (library, visits, has_differences);
}
