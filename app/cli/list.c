/* SPDX-License-Identifier: GPL-3.0-or-later */
/* serai-cli list: the articles of the library, the newest first. */
#include "cli/command.h"
#include "cli/json.h"
#include "cli/open.h"
#include "cli/where.h"
#include "library/shelf.h"

#include <glib/gi18n.h>

static const char parameters[] = "[--library FILE] [--where KIND=VALUE]…";

static void
add_tags (JsonBuilder *builder, const char *tags)
{
  g_auto (GStrv) names = g_strsplit (tags != NULL ? tags : "", "\n", -1);
  json_builder_set_member_name (builder, "tags");
  json_builder_begin_array (builder);
  for (guint i = 0; names[i] != NULL; i++)
    json_builder_add_string_value (builder, names[i]);
  json_builder_end_array (builder);
}

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
  serai_json_add_string (builder, "reading",
                         serai_read_state_to_string (serai_article_get_reading (article)));
  json_builder_set_member_name (builder, "starred");
  json_builder_add_boolean_value (builder, serai_article_is_starred (article));
  add_tags (builder, serai_article_get_tags (article));
  json_builder_end_object (builder);
  serai_json_print_line (builder);
}

/* Those of @articles, in their order, that are among @ids. */
static void
print_chosen (GListModel *articles, GArray *ids)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GHashTable) chosen = g_hash_table_new (g_int64_hash, g_int64_equal);
  for (guint i = 0; i < ids->len; i++)
    g_hash_table_add (chosen, &g_array_index (ids, gint64, i));
  guint n_articles = g_list_model_get_n_items (articles);
  for (guint i = 0; i < n_articles; i++)
    {
      g_autoptr (SeraiArticle) article = g_list_model_get_item (articles, i);
      gint64 id = serai_article_get_id (article);
      if (g_hash_table_contains (chosen, &id))
        print_article (builder, article);
    }
}

int
serai_command_list (int argc, char **argv)
{
  g_autofree char *path = NULL;
  g_auto (GStrv) where = NULL;
  const GOptionEntry entries[] = {SERAI_OPEN_OPTION (&path), SERAI_WHERE_OPTION (&where), {NULL}};
  if (!serai_command_parse (&argc, &argv, parameters,
                            _ ("Prints the articles of the library, the newest first."), entries))
    return SERAI_EXIT_USAGE;
  if (argc > 1)
    return serai_command_complain (parameters, _ ("This command takes no file."));

  g_autoptr (SeraiFilter) filter = serai_where_parse (where, NULL, parameters);
  if (filter == NULL)
    return SERAI_EXIT_USAGE;
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiLibrary) library = serai_open_library (path, FALSE);
  if (library == NULL)
    return SERAI_EXIT_LIBRARY;
  g_autoptr (GArray) ids = serai_library_filter (library, filter, NULL, &error);
  if (ids == NULL)
    return serai_open_complain (error);
  print_chosen (serai_library_get_articles (library), ids);
  return SERAI_EXIT_DONE;
}
