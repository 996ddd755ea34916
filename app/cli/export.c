/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli export: the cited brief on some articles of the library. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"

#include <glib/gi18n.h>
#include <string.h>

static const char parameters[] =
    "[--library FILE] --articles ID[,ID…] [ID…] -o FILE.md|html|odt|pdf|json";

typedef struct
{
  char *library;
  char *articles;
  char *output;
} Options;

/* Adds the ids of "3,7 12". FALSE where one of them is no number. */
static gboolean
add_ids (const char *text, GArray *ids)
{
  g_auto (GStrv) words = g_strsplit_set (text, ", ", -1);
  for (guint i = 0; words[i] != NULL; i++)
    {
      gint64 id;
      if (*words[i] == '\0')
        continue;
      if (!g_ascii_string_to_signed (words[i], 10, 1, G_MAXINT64, &id, NULL))
        return FALSE;
      g_array_append_val (ids, id);
    }
  return TRUE;
}

static int
export_brief (const Options *options, GArray *ids)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_filename_display_name (options->output);
  g_autoptr (SeraiLibrary) library = serai_open_library (options->library, TRUE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (SeraiBrief) brief = serai_library_compose_brief (library, ids, NULL, &error);
  if (brief == NULL && !g_error_matches (error, SERAI_LIBRARY_ERROR, SERAI_LIBRARY_ERROR_NOT_FOUND))
    return serai_open_complain (error);
  if (brief == NULL || !serai_brief_save (brief, options->output, &error))
    {
      serai_json_print_refusal (name, NULL, error->message);
      return SERAI_EXIT_REFUSED;
    }
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  json_builder_begin_object (builder);
  serai_json_add_string (builder, "file", name);
  serai_json_add_string (builder, "title", brief->title);
  serai_json_add_integer (builder, "articles", ids->len);
  serai_json_add_integer (builder, "sources", brief->sources->len);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
  return SERAI_EXIT_DONE;
}

static int
run (int argc, char **argv, Options *options)
{
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&options->library),
      {"articles", 0, 0, G_OPTION_ARG_STRING, &options->articles,
       N_ ("The articles' ids, as “list” prints them"), "ID"},
      {"output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output,
       N_ ("Where to put it; the ending says what: .md, .html, .odt, .pdf, .json"), "FILE"},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Notes, quotations, claims with verdicts, charts and sources."),
                            entries))
    return SERAI_EXIT_USAGE;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gboolean is_good = options->articles == NULL || add_ids (options->articles, ids);
  for (int i = 1; i < argc && is_good; i++)
    is_good = add_ids (argv[i], ids);
  if (!is_good || ids->len == 0)
    return serai_command_complain (parameters,
                                   _ ("Name the articles by their ids (--articles 3,7)."));
  if (options->output == NULL)
    return serai_command_complain (parameters, _ ("Say where to put the brief (-o brief.odt)."));
  return export_brief (options, ids);
}

int
serai_command_export (int argc, char **argv)
{
  Options options = {0};
  int status = run (argc, argv, &options);
  g_free (options.library);
  g_free (options.articles);
  g_free (options.output);
  return status;
}
