/* SPDX-License-Identifier: GPL-3.0-or-later */
/* JSON that came from outside. */
#include "import/json-text.h"

#include <string.h>

/* json-glib's parser calls itself for each bracket. */
#define MAX_DEPTH 64
#define MAX_NAMES 20

static gboolean
is_shallow (const char *text, gsize length)
{
  int depth = 0;
  gboolean is_quoted = FALSE;
  for (const char *p = text, *end = text + length; p < end; p++)
    {
      if (is_quoted && *p == '\\' && p + 1 < end)
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

JsonNode *
serai_json_text_parse (const char *text, gssize length)
{
  gsize size = length < 0 ? strlen (text) : (gsize) length;
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  if (!is_shallow (text, size) || !json_parser_load_from_data (parser, text, size, NULL))
    return NULL;
  return json_parser_steal_root (parser);
}

static char *
dup_value (JsonNode *node)
{
  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node))
    return NULL;
  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return g_strdup (json_node_get_string (node));
  if (json_node_get_value_type (node) == G_TYPE_INT64)
    return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
  if (json_node_get_value_type (node) == G_TYPE_DOUBLE)
    return g_strdup_printf ("%.0f", json_node_get_double (node));
  return NULL;
}

char *
serai_json_text_dup (JsonObject *object, const char *member)
{
  g_autofree char *text = dup_value (json_object_get_member (object, member));
  return text != NULL && *text != '\0' ? g_steal_pointer (&text) : NULL;
}

char *
serai_json_text_dup_any (JsonObject *object, const char *const *members)
{
  for (; *members != NULL; members++)
    {
      char *text = serai_json_text_dup (object, *members);
      if (text != NULL)
        return text;
    }
  return NULL;
}

static char *
dup_name (JsonNode *node)
{
  static const char *const names[] = {"name", "title", "displayName", "full_name", "label", NULL};
  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    return serai_json_text_dup_any (json_node_get_object (node), names);
  return node != NULL && JSON_NODE_HOLDS_VALUE (node)
                 && json_node_get_value_type (node) == G_TYPE_STRING
             ? g_strdup (json_node_get_string (node))
             : NULL;
}

char *
serai_json_text_dup_names (JsonObject *object, const char *member)
{
  JsonNode *node = json_object_get_member (object, member);
  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return dup_name (node);
  JsonArray *array = json_node_get_array (node);
  g_autoptr (GString) names = g_string_new (NULL);
  for (guint i = 0; i < MIN (json_array_get_length (array), MAX_NAMES); i++)
    {
      g_autofree char *name = dup_name (json_array_get_element (array, i));
      if (name != NULL && *name != '\0')
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }
  return names->len > 0 ? g_strdup (names->str) : NULL;
}
