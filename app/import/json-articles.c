/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Articles as JSON: one, a list, one a line (JSON Lines), a JSON feed; fields by the names that are
 * in use. */
#include "import/day-words.h"
#include "import/format.h"
#include "import/html.h"
#include "import/json-text.h"
#include "import/plain.h"

#include <string.h>

#define PROBE_BYTES 65536
#define MAX_SEARCH_DEPTH 3

static const char *const text_names[] = {"text",
                                         "body",
                                         "content",
                                         "articleBody",
                                         "article_body",
                                         "maintext",
                                         "fulltext",
                                         "full_text",
                                         "content_html",
                                         "content_text",
                                         "article_text",
                                         "article",
                                         "content:encoded",
                                         "raw_content",
                                         "body_text",
                                         "bodyText",
                                         "story",
                                         "plaintext",
                                         NULL};
static const char *const summary_names[] = {"description", "summary", "abstract", "lead",
                                            "excerpt",     "snippet", NULL};
static const char *const title_names[] = {"title", "headline", "heading", "subject",
                                          "name",  "webTitle", NULL};
static const char *const day_names[] = {"date_published", "datePublished",
                                        "published",      "published_at",
                                        "publishedAt",    "publish_date",
                                        "published_date", "publication_date",
                                        "publishDate",    "pubDate",
                                        "pub_date",       "date",
                                        "created_at",     "createdAt",
                                        "created",        "webPublicationDate",
                                        "timestamp",      "datetime",
                                        "date_publish",   "time",
                                        "crawl_date",     NULL};
static const char *const url_names[] = {
    "url", "link", "webUrl", "canonical_url", "permalink", "source_url", "uri", "href", "id", NULL};
static const char *const author_names[] = {"author", "authors", "byline", "creator", "writer"};
static const char *const publisher_names[] = {
    "publisher", "site_name", "source_name", "source",        "outlet",
    "newspaper", "site",      "publication", "source_domain", "domain"};
/* Under which lists of articles are found. */
static const char *const list_names[] = {"items",     "articles", "entries", "results", "data",
                                         "documents", "docs",     "posts",   "news",    "stories",
                                         "hits",      "response", "records", "content", NULL};

/* --- one article ------------------------------------------------------------------------------ */

static char *
dup_text (JsonObject *object, gboolean *out_is_summary)
{
  *out_is_summary = FALSE;
  char *text = serai_json_text_dup_any (object, text_names);
  if (text != NULL)
    return text;
  *out_is_summary = TRUE;
  return serai_json_text_dup_any (object, summary_names);
}

/* Something with a text of its own, or a title with a summary. */
static gboolean
is_article (JsonNode *node)
{
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return FALSE;
  JsonObject *object = json_node_get_object (node);
  gboolean is_summary;
  g_autofree char *text = dup_text (object, &is_summary);
  g_autofree char *title = serai_json_text_dup_any (object, title_names);
  return text != NULL && (!is_summary || title != NULL) && (title != NULL || strlen (text) > 40);
}

static char *
dup_first_names (JsonObject *object, const char *const *names, guint n_names)
{
  for (guint i = 0; i < n_names; i++)
    {
      g_autofree char *found = serai_json_text_dup_names (object, names[i]);
      char *clean = found != NULL ? serai_composer_clean (found, -1) : NULL;
      if (clean != NULL)
        return clean;
    }
  return NULL;
}

/* Paragraphs of a text that has its own line breaks, or tags. */
static void
append_text (SeraiComposer *composer, const char *text, const char *title)
{
  if (serai_html_is_likely (text))
    serai_html_append (text, strlen (text), title, composer);
  else
    serai_plain_append (text, strlen (text), SERAI_BLOCK_PARAGRAPH, composer);
}

static SeraiDocument *
read_article (JsonObject *object)
{
  g_autoptr (SeraiDocument) document = serai_document_new ();
  g_autoptr (SeraiComposer) composer = serai_composer_new ();
  gboolean is_summary;
  g_autofree char *text = dup_text (object, &is_summary);
  g_autofree char *title = serai_json_text_dup_any (object, title_names);
  g_autofree char *language = serai_json_text_dup (object, "language");
  document->title = title != NULL ? serai_composer_clean (title, -1) : NULL;
  append_text (composer, text != NULL ? text : "", document->title);
  serai_composer_finish (composer, document);
  document->author = dup_first_names (object, author_names, G_N_ELEMENTS (author_names));
  document->publisher = dup_first_names (object, publisher_names, G_N_ELEMENTS (publisher_names));
  for (guint i = 0; day_names[i] != NULL && document->published == 0; i++)
    {
      g_autofree char *day = serai_json_text_dup (object, day_names[i]);
      document->published = serai_day_words_parse (day);
    }
  for (guint i = 0; url_names[i] != NULL && document->url == NULL; i++)
    {
      g_autofree char *url = serai_json_text_dup (object, url_names[i]);
      if (url != NULL && g_str_has_prefix (url, "http") && strstr (url, "://") != NULL)
        document->url = g_steal_pointer (&url);
    }
  if (language != NULL && strlen (language) >= 2
      && (language[2] == '\0' || language[2] == '-' || language[2] == '_'))
    document->language = g_ascii_strdown (language, 2);
  return document->blocks->len > 0 ? g_steal_pointer (&document) : NULL;
}

/* --- many ------------------------------------------------------------------------------------- */

static gboolean
holds_articles (JsonArray *array)
{
  guint n = json_array_get_length (array);
  for (guint i = 0; i < MIN (n, 20); i++)
    if (is_article (json_array_get_element (array, i)))
      return TRUE;
  return FALSE;
}

/* The list of articles in @node or, by name, in what it holds. */
static JsonArray *
find_list (JsonNode *node, guint depth)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    return holds_articles (json_node_get_array (node)) ? json_node_get_array (node) : NULL;
  if (!JSON_NODE_HOLDS_OBJECT (node) || depth >= MAX_SEARCH_DEPTH)
    return NULL;
  for (guint i = 0; list_names[i] != NULL; i++)
    {
      JsonNode *member = json_object_get_member (json_node_get_object (node), list_names[i]);
      JsonArray *list = member != NULL ? find_list (member, depth + 1) : NULL;
      if (list != NULL)
        return list;
    }
  return NULL;
}

/* A member of a feed says of itself what the feed says of all. */
static GBytes *
write_article (JsonNode *article, const char *publisher)
{
  g_autoptr (JsonNode) copy = json_node_copy (article);
  JsonObject *object = json_node_get_object (copy);
  gboolean has_publisher = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (publisher_names); i++)
    has_publisher = has_publisher || json_object_has_member (object, publisher_names[i]);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  json_builder_begin_object (builder);
  if (publisher != NULL && !has_publisher)
    {
      json_builder_set_member_name (builder, "publisher");
      json_builder_add_string_value (builder, publisher);
    }
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      json_builder_set_member_name (builder, name);
      json_builder_add_value (builder, json_node_copy (node));
    }
  json_builder_end_object (builder);
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  json_generator_set_root (generator, root);
  gsize length;
  char *text = json_generator_to_data (generator, &length);
  return g_bytes_new_take (text, length);
}

static GPtrArray *
list_members (JsonArray *list, const char *publisher)
{
  GPtrArray *members = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_member_free);
  for (guint i = 0; i < json_array_get_length (list) && i < SERAI_ARCHIVE_MAX_ENTRIES; i++)
    {
      JsonNode *node = json_array_get_element (list, i);
      if (!is_article (node))
        continue;
      g_autoptr (GBytes) bytes = write_article (node, publisher);
      g_autofree char *name = g_strdup_printf ("article %u", i + 1);
      g_ptr_array_add (members, serai_member_new (name, bytes));
    }
  return members;
}

/* One object a line; NULL where a line is anything else. */
static GPtrArray *
list_lines (const char *text, gsize length)
{
  g_autoptr (GPtrArray) members =
      g_ptr_array_new_with_free_func ((GDestroyNotify) serai_member_free);
  guint n_lines = 0;
  for (const char *line = text, *end = text + length; line < end;)
    {
      const char *stop = memchr (line, '\n', end - line);
      stop = stop != NULL ? stop : end;
      const char *start = line;
      line = stop + 1;
      while (start < stop && g_ascii_isspace (*start))
        start++;
      if (start == stop)
        continue;
      n_lines++;
      g_autoptr (JsonNode) node = serai_json_text_parse (start, stop - start);
      if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
        return NULL;
      if (!is_article (node) || members->len >= SERAI_ARCHIVE_MAX_ENTRIES)
        continue;
      g_autoptr (GBytes) bytes = g_bytes_new (start, stop - start);
      g_autofree char *name = g_strdup_printf ("line %u", n_lines);
      g_ptr_array_add (members, serai_member_new (name, bytes));
    }
  return n_lines > 1 ? g_steal_pointer (&members) : NULL;
}

/* --- the format ------------------------------------------------------------------------------- */

static int
probe_json (const SeraiSource *source)
{
  const char *p = source->text;
  while (g_ascii_isspace (*p))
    p++;
  char bracket = *p;
  if (bracket != '{' && bracket != '[')
    return 0;
  p++;
  while (g_ascii_isspace (*p))
    p++;
  if (!(bracket == '{' && (*p == '"' || *p == '}'))
      && !(bracket == '[' && (*p == '{' || *p == ']')))
    return 0;
  for (guint i = 0; text_names[i] != NULL; i++)
    {
      g_autofree char *key = g_strdup_printf ("\"%s\"", text_names[i]);
      if (g_strstr_len (source->text, MIN (source->length, PROBE_BYTES), key) != NULL)
        return 60;
    }
  return 20;
}

static gboolean
refuse (GError **error, const char *sentence)
{
  g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED, sentence);
  return FALSE;
}

static gboolean
read_json (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  g_autoptr (GPtrArray) members = list_lines (source->text, source->length);
  g_autoptr (JsonNode) root =
      members == NULL ? serai_json_text_parse (source->text, source->length) : NULL;
  JsonArray *list = root != NULL ? find_list (root, 0) : NULL;
  if (root != NULL && is_article (root))
    out_reading->document = read_article (json_node_get_object (root));
  else if (list != NULL)
    {
      gboolean is_feed = JSON_NODE_HOLDS_OBJECT (root);
      g_autofree char *title =
          is_feed ? serai_json_text_dup (json_node_get_object (root), "title") : NULL;
      members = list_members (list, title);
    }
  if (root == NULL && members == NULL)
    return refuse (error, "It looks like JSON but breaks its rules, or nests too deep; get the "
                          "file again from its source.");
  if (out_reading->document == NULL && (members == NULL || members->len == 0))
    return refuse (error, "There are no articles in this JSON: objects with a text, and a title, "
                          "date and url, are looked for; rename its fields.");
  if (members != NULL)
    out_reading->members = g_steal_pointer (&members);
  return TRUE;
}

const SeraiFormat serai_format_json = {"application/json", probe_json, read_json};
