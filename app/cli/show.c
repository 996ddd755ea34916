/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli show: articles of the library with what was found in them, corrections applied. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "report/record.h"

#include <glib/gi18n.h>

static const char parameters[] = "[--library FILE] ID…";

static void
print_article (SeraiReference *reference, const SeraiOpened *article)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  json_builder_begin_object (builder);
  serai_json_add_integer (builder, "id", article->id);
  serai_record_add_document (builder, article->document->file, NULL, article->document);
  serai_record_add_analysis (builder, reference, article->document, article->analysis);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

int
serai_command_show (int argc, char **argv)
{
  g_autofree char *path = NULL;
  gint64 id;
  const GOptionEntry entries[] = {SERAI_OPEN_OPTION (&path), {NULL}};
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Prints articles of the library with what they name, as corrected."),
                            entries))
    return SERAI_EXIT_USAGE;
  for (int i = 1; i < argc; i++)
    if (!g_ascii_string_to_signed (argv[i], 10, 1, G_MAXINT64, &id, NULL))
      return serai_command_complain (parameters, _ ("Name articles by their numbers."));
  if (argc < 2)
    return serai_command_complain (parameters, _ ("Name articles by their numbers."));

  g_autoptr (SeraiLibrary) library = serai_open_library (path, TRUE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  SeraiReference *reference =
      serai_recogniser_get_reference (serai_library_get_recogniser (library));
  int status = SERAI_EXIT_DONE;
  for (int i = 1; i < argc; i++)
    {
      g_autoptr (GError) error = NULL;
      g_ascii_string_to_signed (argv[i], 10, 1, G_MAXINT64, &id, NULL);
      g_autoptr (SeraiOpened) article = serai_library_load (library, id, NULL, &error);
      if (article != NULL)
        print_article (reference, article);
      else if (!g_error_matches (error, SERAI_LIBRARY_ERROR, SERAI_LIBRARY_ERROR_NOT_FOUND))
        return serai_open_complain (error);
      else
        {
          serai_json_print_refusal (argv[i], NULL, error->message);
          status = SERAI_EXIT_REFUSED;
        }
    }
  return status;
}
