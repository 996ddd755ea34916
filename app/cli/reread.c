/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli reread: an article read again from its original, in another character encoding. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "import/extractor-client.h"

#include <glib/gi18n.h>

static const char parameters[] = "[--library FILE] [--encoding NAME] ID";

static guint
count_unplaced (GPtrArray *notes)
{
  guint n_unplaced = 0;
  for (guint i = 0; i < notes->len; i++)
    {
      const SeraiNote *note = notes->pdata[i];
      n_unplaced += serai_span_length (note->span) == 0;
    }
  return n_unplaced;
}

static void
print_article (const SeraiOpened *article)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  const SeraiDocument *document = article->document;
  json_builder_begin_object (builder);
  serai_json_add_integer (builder, "id", article->id);
  serai_json_add_string (builder, "outcome", "reread");
  serai_json_add_string (builder, "encoding", document->encoding);
  serai_json_add_string (builder, "title",
                         document->title != NULL ? document->title : document->file);
  serai_json_add_string (builder, "language", document->language);
  serai_json_add_integer (builder, "words", serai_document_count_words (document));
  serai_json_add_integer (builder, "claims", article->analysis->claims->len);
  serai_json_add_integer (builder, "notes", article->notes->len);
  serai_json_add_integer (builder, "notes_without_place", count_unplaced (article->notes));
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

/* The library is as it was; only this article can't be read so. */
static int
print_refusal (gint64 id, const GError *error)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  json_builder_begin_object (builder);
  serai_json_add_integer (builder, "id", id);
  serai_json_add_string (builder, "outcome", "refused");
  serai_json_add_string (builder, "reason", error->message);
  json_builder_end_object (builder);
  serai_json_print_line (builder);
  g_printerr ("%" G_GINT64_FORMAT ": %s\n", id, error->message);
  return SERAI_EXIT_REFUSED;
}

static gboolean
is_refusal (const GError *error)
{
  return error->domain == SERAI_READER_ERROR || error->domain == SERAI_EXTRACTOR_ERROR
         || g_error_matches (error, SERAI_LIBRARY_ERROR, SERAI_LIBRARY_ERROR_NOT_FOUND);
}

int
serai_command_reread (int argc, char **argv)
{
  g_autofree char *path = NULL;
  g_autofree char *encoding = NULL;
  gint64 id;
  const GOptionEntry entries[] = {
      SERAI_OPEN_OPTION (&path),
      {"encoding", 0, 0, G_OPTION_ARG_STRING, &encoding,
       N_ ("The character encoding to read it in (default: as it is recognised)"), "NAME"},
      {NULL},
  };
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Reads an article's original again, in another character encoding."),
                            entries))
    return SERAI_EXIT_USAGE;
  if (argc != 2 || !g_ascii_string_to_signed (argv[1], 10, 1, G_MAXINT64, &id, NULL))
    return serai_command_complain (parameters, _ ("Name one article by its number."));

  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, TRUE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (SeraiOpened) article = NULL;
  if (serai_library_reread (library, id, encoding, &error))
    article = serai_library_load (library, id, NULL, &error);
  if (article != NULL)
    {
      print_article (article);
      return SERAI_EXIT_DONE;
    }
  return is_refusal (error) ? print_refusal (id, error) : serai_open_complain (error);
}
