/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a page's JSON-LD says of its article. */
#include "import/html-json.h"

#include "import/json-text.h"

static void
keep (char **inout_kept, char *said)
{
  if (*inout_kept == NULL && said != NULL && *said != '\0')
    *inout_kept = said;
  else
    g_free (said);
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
  keep (&self->headline, serai_json_text_dup (object, "headline"));
  keep (&self->author, serai_json_text_dup_names (object, "author"));
  keep (&self->publisher, serai_json_text_dup_names (object, "publisher"));
  keep (&self->published, serai_json_text_dup (object, "datePublished"));
  keep (&self->body, serai_json_text_dup (object, "articleBody"));
}

void
serai_html_json_read (SeraiHtmlJson *self, const char *text)
{
  g_autoptr (JsonNode) root = serai_json_text_parse (text, -1);
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
  g_clear_pointer (&self->body, g_free);
}
