/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli search: the articles that say something, best first. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "cli/where.h"
#include "library/shelf.h"

#include <glib/gi18n.h>

static const char parameters[] = "[--library FILE] [--limit N] [--where KIND=VALUE]… QUERY…";

static void
print_hit (JsonBuilder *builder, const SeraiHit *hit)
{
  json_builder_begin_object (builder);
  serai_json_add_integer (builder, "id", hit->id);
  serai_json_add_string (builder, "title", hit->title);
  serai_json_add_day (builder, "published", hit->published);
  serai_json_add_string (builder, "snippet", hit->snippet);
  serai_json_add_number (builder, "score", hit->score);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

int
serai_command_search (int argc, char **argv)
{
  g_autofree char *path = NULL;
  g_auto (GStrv) where = NULL;
  int limit = 50;
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&path),
      SERAI_WHERE_OPTION (&where),
      {"limit", 0, 0, G_OPTION_ARG_INT, &limit, N_ ("How many at most (50)"), "N"},
      {NULL},
  };
  if (!serai_command_parse (
          &argc, &argv, parameters,
          _ ("Prints the articles that have all these words, best first; “several "
             "words” in quotation marks as they stand."),
          entries))
    return SERAI_EXIT_USAGE;
  if (argc < 2 || limit < 0)
    return serai_command_complain (parameters, argc < 2 ? _ ("Name at least one word.")
                                                        : _ ("The limit is a number from 0 on."));

  g_autofree char *words = g_strjoinv (" ", argv + 1);
  g_autoptr (SeraiFilter) filter = serai_where_parse (where, words, parameters);
  if (filter == NULL)
    return SERAI_EXIT_USAGE;
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (GPtrArray) hits = serai_library_search_filtered (library, filter, limit, NULL, &error);
  if (hits == NULL)
    return serai_open_complain (error);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  for (guint i = 0; i < hits->len; i++)
    print_hit (builder, hits->pdata[i]);
  return SERAI_EXIT_DONE;
}
