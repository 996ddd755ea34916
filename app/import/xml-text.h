/* SPDX-License-Identifier: GPL-3.0-or-later */
/* XML that came from outside, and how little of it readers want to know. */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)

/* Parses without network, external parts or entities of its own. @is_lenient: takes what can be
 * made of a broken one. NULL where it is no XML. */
xmlDoc *serai_xml_parse (const char *data, gsize size, gboolean is_lenient);

/* Whether the node is an element of that name, whatever its namespace. */
gboolean serai_xml_is (const xmlNode *node, const char *name);

/* The first child element of that name, NULL where there is none; the same anywhere below. */
xmlNode *serai_xml_find (const xmlNode *parent, const char *name);
xmlNode *serai_xml_find_below (xmlNode *root, const char *name);

/* The node that follows in document order, staying below @root; skipping what is inside @node. */
xmlNode *serai_xml_next (xmlNode *node, const xmlNode *root);
xmlNode *serai_xml_next_outside (xmlNode *node, const xmlNode *root);

/* The text of the first child of that name as one clean line; NULL where there is none. */
char *serai_xml_dup_child_text (const xmlNode *parent, const char *name);

/* The attribute of that name, whatever its namespace; NULL where there is none. */
char *serai_xml_dup_attribute (const xmlNode *node, const char *name);
int serai_xml_get_number (const xmlNode *node, const char *name, int otherwise);

G_END_DECLS
