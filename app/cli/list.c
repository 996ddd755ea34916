/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli list: the articles of the library, the newest first. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"

#include <glib/gi18n.h>

static const char parameters[] = "[--library FILE]";

static void
print_article (JsonBuilder *builder, SeraiArticle *article)
{
  json_builder_begin_object (builder);
  serai_json_add_integer (builder, "id", serai_article_get_id (article));
  serai_json_add_string (builder, "title", serai_article_get_title (article));
  serai_json_add_day (builder, "published", serai_article_get_published (article));
  serai_json_add_string (builder, "publisher", serai_article_get_publisher (article));
  serai_json_add_string (builder, "language", serai_article_get_language (article));
  serai_json_add_integer (builder, "words", serai_article_get_n_words (article));
  serai_json_add_integer (builder, "claims", serai_article_get_n_claims (article));
  serai_json_add_integer (builder, "notes", serai_article_get_n_notes (article));
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

int
serai_command_list (int argc, char **argv)
{
  g_autofree char *path = NULL;
  const GOptionEntry entries[] = {SERAI_OPEN_OPTION (&path), {NULL}};
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Prints the articles of the library, the newest first."), entries))
    return SERAI_EXIT_USAGE;
  if (argc > 1)
    return serai_command_complain (parameters, _ ("This command takes no file."));

  g_autoptr (SeraiLibrary) library = serai_open_library (path, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  GListModel *articles = serai_library_get_articles (library);
  guint n_articles = g_list_model_get_n_items (articles);
  for (guint i = 0; i < n_articles; i++)
    {
      g_autoptr (SeraiArticle) article = g_list_model_get_item (articles, i);
      print_article (builder, article);
    }
  return SERAI_EXIT_DONE;
}
