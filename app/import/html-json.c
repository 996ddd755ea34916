/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a page's JSON-LD says of its article. */
#include "import/html-json.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* json-glib's parser calls itself for each bracket. */
#define MAX_DEPTH 64

static gboolean
is_shallow (const char *text)
{
  int depth = 0;
  gboolean is_quoted = FALSE;
  for (const char *p = text; *p != '\0'; p++)
    {
      if (is_quoted && *p == '\\' && p[1] != '\0')
        p++;
      else if (*p == '"')
        is_quoted = !is_quoted;
      else if (!is_quoted && (*p == '[' || *p == '{') && ++depth > MAX_DEPTH)
        return FALSE;
      else if (!is_quoted && (*p == ']' || *p == '}'))
        depth--;
    }
  return TRUE;
}

static const char *
get_string (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);
  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node)
      || json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;
  return json_node_get_string (node);
}

/* A name given plainly, as {"name": …} or as the first of a list of these. */
static const char *
get_name (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);
  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node)
      && json_array_get_length (json_node_get_array (node)) > 0)
    node = json_array_get_element (json_node_get_array (node), 0);
  if (node == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_OBJECT (node))
    return get_string (json_node_get_object (node), "name");
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
             ? json_node_get_string (node)
             : NULL;
}

static void
keep (char **inout_kept, const char *said)
{
  if (*inout_kept == NULL && said != NULL && *said != '\0')
    *inout_kept = g_strdup (said);
}

static void
read_node (SeraiHtmlJson *self, JsonNode *node)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);
      for (guint i = 0; i < json_array_get_length (array); i++)
        read_node (self, json_array_get_element (array, i));
    }
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return;
  JsonObject *object = json_node_get_object (node);
  if (json_object_has_member (object, "@graph"))
    read_node (self, json_object_get_member (object, "@graph"));
  if (!json_object_has_member (object, "headline")
      && !json_object_has_member (object, "datePublished"))
    return;
  keep (&self->headline, get_string (object, "headline"));
  keep (&self->author, get_name (object, "author"));
  keep (&self->publisher, get_name (object, "publisher"));
  keep (&self->published, get_string (object, "datePublished"));
}

void
serai_html_json_read (SeraiHtmlJson *self, const char *text)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  if (!is_shallow (text) || !json_parser_load_from_data (parser, text, -1, NULL))
    return;
  JsonNode *root = json_parser_get_root (parser);
  if (root != NULL)
    read_node (self, root);
}

void
serai_html_json_clear (SeraiHtmlJson *self)
{
  g_clear_pointer (&self->headline, g_free);
  g_clear_pointer (&self->author, g_free);
  g_clear_pointer (&self->publisher, g_free);
  g_clear_pointer (&self->published, g_free);
}
