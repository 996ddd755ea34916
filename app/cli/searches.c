/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli searches: what was saved to be asked again, and what could be asked for. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "cli/where.h"
#include "library/shelf.h"

#include <glib/gi18n.h>

static const char parameters[] =
    "[--library FILE] [--save NAME [--where KIND=VALUE]… [WORD…]] [--forget NAME]";
static const char facet_parameters[] = "[--library FILE] [--limit N] [--where KIND=VALUE]… KIND";

static void
print_search (JsonBuilder *builder, const SeraiSearch *search)
{
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "name", search->name);
  serai_json_add_string (builder, "words", search->filter->words);
  json_builder_set_member_name (builder, "where");
  json_builder_begin_array (builder);
  for (guint i = 0; i < search->filter->facets->len; i++)
    {
      const SeraiFacet *facet = search->filter->facets->pdata[i];
      g_autofree char *text =
          g_strdup_printf ("%s=%s", serai_facet_kind_to_string (facet->kind), facet->value);
      json_builder_add_string_value (builder, text);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

static int
print_searches (SeraiLibrary *library)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) searches = serai_library_list_searches (library, &error);
  if (searches == NULL)
    return serai_open_complain (error);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  for (guint i = 0; i < searches->len; i++)
    print_search (builder, searches->pdata[i]);
  return SERAI_EXIT_DONE;
}

int
serai_command_searches (int argc, char **argv)
{
  g_autofree char *path = NULL;
  g_autofree char *save = NULL;
  g_autofree char *forget = NULL;
  g_auto (GStrv) where = NULL;
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&path),
      SERAI_WHERE_OPTION (&where),
      {"save", 0, 0, G_OPTION_ARG_STRING, &save, N_ ("Keep it under this name"), "NAME"},
      {"forget", 0, 0, G_OPTION_ARG_STRING, &forget, N_ ("Forget the one of this name"), "NAME"},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Lists the saved searches, keeps another or forgets one."), entries))
    return SERAI_EXIT_USAGE;
  g_autofree char *words = argc > 1 ? g_strjoinv (" ", argv + 1) : NULL;
  g_autoptr (SeraiFilter) filter = serai_where_parse (where, words, parameters);
  if (filter == NULL)
    return SERAI_EXIT_USAGE;
  if ((save != NULL) == serai_filter_is_empty (filter) || (save != NULL && forget != NULL))
    return serai_command_complain (parameters, _ ("Say what is to be saved under which name."));

  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  if ((save != NULL && !serai_library_save_search (library, save, filter, &error))
      || (forget != NULL && !serai_library_save_search (library, forget, NULL, &error)))
    return serai_open_complain (error);
  return print_searches (library);
}

int
serai_command_facets (int argc, char **argv)
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
  if (!serai_command_parse (&argc, &argv, facet_parameters,
                            _ ("What the documents have in common, and how many of them."),
                            entries))
    return SERAI_EXIT_USAGE;
  SeraiFacetKind kind;
  if (argc != 2 || !serai_facet_kind_parse (argv[1], &kind) || limit < 0)
    return serai_command_complain (facet_parameters,
                                   _ ("Name one kind: date, issuer, language, country, entity, "
                                      "commodity, verdict, tag, reading or starred."));
  g_autoptr (SeraiFilter) filter = serai_where_parse (where, NULL, facet_parameters);
  if (filter == NULL)
    return SERAI_EXIT_USAGE;
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, TRUE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (GPtrArray) choices =
      serai_library_list_choices (library, kind, filter, limit, NULL, &error);
  if (choices == NULL)
    return serai_open_complain (error);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  for (guint i = 0; i < choices->len; i++)
    {
      const SeraiChoice *choice = choices->pdata[i];
      json_builder_begin_object (builder);
      serai_json_add_string (builder, "value", choice->value);
      serai_json_add_string (builder, "label", choice->label);
      serai_json_add_integer (builder, "articles", choice->n_articles);
      json_builder_end_object (builder);
      serai_json_print_line (builder);
    }
  return SERAI_EXIT_DONE;
}
