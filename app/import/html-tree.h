/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A web page's elements in order, each with how much text it holds and whether it is furniture. */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

/**
 * SeraiHtmlElement:
 * @parent: index, -1 for the first
 * @end: index behind the last element inside it
 * @n_text, @n_link: visible characters inside it, and those of them that are links
 * @n_flow, @n_flow_link: the same of its own running text (its inline children included)
 * @n_marks: commas and ends of sentences in its own running text
 * @n_all_prose: characters inside it that stand in paragraphs, in furniture too
 * @n_prose: the same without what is dropped
 * @holds_title: an <h1> is inside
 * @is_dropped: a menu, footer, notice, script or the like, or inside one
 * @is_label: dropped because it is called a byline, a date line or the like, or inside one
 */
typedef struct
{
  xmlNode *node;
  int parent;
  guint end;
  guint n_text;
  guint n_link;
  guint n_flow;
  guint n_flow_link;
  guint n_marks;
  guint n_all_prose;
  guint n_prose;
  gboolean holds_title;
  gboolean is_dropped;
  gboolean is_label;
} SeraiHtmlElement;

/* All elements of @root in document order; node->_private is the index + 1.
 * (element-type SeraiHtmlElement) (transfer full) */
GArray *serai_html_tree_weigh (xmlNode *root);

/* The same, but only what nobody sees (scripts, styles) is dropped: for text that was written to be
 * read as a whole. */
GArray *serai_html_tree_list (xmlNode *root);

/* NULL for a node that isn't an element of the tree. */
SeraiHtmlElement *serai_html_tree_find (GArray *tree, const xmlNode *node);

/* Whether the element's own running text is a paragraph worth reading. */
gboolean serai_html_element_is_prose (const SeraiHtmlElement *element);

/* Forgets what was dropped for its class or id alone: some pages call their article "sidebar". */
void serai_html_tree_relax (GArray *tree);

/* The node's text without what is dropped, as one line; NULL where nothing is left. */
char *serai_html_tree_dup_text (GArray *tree, const xmlNode *node);

gboolean serai_html_node_is (const xmlNode *node, const char *name);

/* Whether the element is one of the blank-separated @names (blanks around each). */
gboolean serai_html_node_is_any (const xmlNode *node, const char *names);

/* (nullable) (transfer full) */
char *serai_html_node_dup_attribute (const xmlNode *node, const char *name);

/* Elements that stand within a line: what isn't in this list begins a paragraph of its own. */
gboolean serai_html_node_is_inline (const xmlNode *node);

G_END_DECLS
