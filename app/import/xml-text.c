/* SPDX-License-Identifier: GPL-3.0-or-later */
/* XML that came from outside, and how little of it readers want to know. */
#include "import/xml-text.h"

#include "import/composer.h"

#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>

/* Entities stay what they are (no XML_PARSE_NOENT), no DTD is loaded, and libxml's own limits on
 * depth and size hold (no XML_PARSE_HUGE). */
xmlDoc *
serai_xml_parse (const char *data, gsize size, gboolean is_lenient)
{
  int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA
                | XML_PARSE_COMPACT;
  if (size > G_MAXINT)
    return NULL;
  return xmlReadMemory (data, size, NULL, NULL, is_lenient ? options | XML_PARSE_RECOVER : options);
}

gboolean
serai_xml_is (const xmlNode *node, const char *name)
{
  return node != NULL && node->type == XML_ELEMENT_NODE
         && strcmp ((const char *) node->name, name) == 0;
}

xmlNode *
serai_xml_find (const xmlNode *parent, const char *name)
{
  for (xmlNode *node = parent != NULL ? parent->children : NULL; node != NULL; node = node->next)
    if (serai_xml_is (node, name))
      return node;
  return NULL;
}

xmlNode *
serai_xml_next_outside (xmlNode *node, const xmlNode *root)
{
  while (node != root && node->next == NULL)
    node = node->parent;
  return node == root ? NULL : node->next;
}

xmlNode *
serai_xml_next (xmlNode *node, const xmlNode *root)
{
  if (node->type == XML_ELEMENT_NODE && node->children != NULL)
    return node->children;
  return serai_xml_next_outside (node, root);
}

xmlNode *
serai_xml_find_below (xmlNode *root, const char *name)
{
  for (xmlNode *node = root; node != NULL; node = serai_xml_next (node, root))
    if (serai_xml_is (node, name))
      return node;
  return NULL;
}

char *
serai_xml_dup_child_text (const xmlNode *parent, const char *name)
{
  xmlNode *child = serai_xml_find (parent, name);
  xmlChar *content = child != NULL ? xmlNodeGetContent (child) : NULL;
  char *clean = content != NULL ? serai_composer_clean ((const char *) content, -1) : NULL;
  xmlFree (content);
  return clean;
}

char *
serai_xml_dup_attribute (const xmlNode *node, const char *name)
{
  for (const xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    if (strcmp ((const char *) attribute->name, name) == 0)
      {
        xmlChar *value = xmlNodeListGetString (node->doc, attribute->children, 1);
        char *copy = g_strdup (value != NULL ? (const char *) value : "");
        xmlFree (value);
        return copy;
      }
  return NULL;
}

int
serai_xml_get_number (const xmlNode *node, const char *name, int otherwise)
{
  g_autofree char *value = serai_xml_dup_attribute (node, name);
  gint64 number;
  return value != NULL
                 && g_ascii_string_to_signed (g_strstrip (value), 10, G_MININT, G_MAXINT, &number,
                                              NULL)
             ? (int) number
             : otherwise;
}
