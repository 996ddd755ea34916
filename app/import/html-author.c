/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who wrote a page, by what stands on it. */
#include "import/html-author.h"

#include "import/html-byline.h"

#include <string.h>

#define MAX_BYLINE_CHARACTERS 120
#define MAX_BYLINE_ELEMENTS 20

/* How the element says that it names the author: the lower the surer; 0 where it doesn't. */
static guint
rank_author_mark (const xmlNode *node)
{
  g_autofree char *rel = serai_html_node_dup_attribute (node, "rel");
  g_autofree char *property = serai_html_node_dup_attribute (node, "itemprop");
  g_autofree char *class = serai_html_node_dup_attribute (node, "class");
  if (g_strcmp0 (rel, "author") == 0)
    return 1;
  if (property != NULL && strstr (property, "author") != NULL)
    return 2;
  if (class == NULL)
    return 0;
  g_autofree char *lower = g_ascii_strdown (class, -1);
  if (strstr (lower, "author") != NULL && strstr (lower, "authority") == NULL
      && strstr (lower, "comment") == NULL)
    return 3;
  return strstr (lower, "byline") != NULL || strstr (lower, "creator") != NULL ? 4 : 0;
}

static void
add_name (GString *names, const char *name)
{
  if (names->len > 0 && strstr (names->str, name) != NULL)
    return;
  g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
}

/* Inside what is said about the page by its readers. */
static gboolean
is_in_comment (GArray *tree, const SeraiHtmlElement *element)
{
  for (guint level = 0; level < 8 && element->parent >= 0; level++)
    {
      element = &g_array_index (tree, SeraiHtmlElement, element->parent);
      g_autofree char *class = serai_html_node_dup_attribute (element->node, "class");
      if (class != NULL && strstr (class, "comment") != NULL
          && !serai_html_node_is_any (element->node, " html body article main "))
        return TRUE;
    }
  return FALSE;
}

/* The surest marks' names; of marks by class the first one's only. */
static char *
find_marked_author (GArray *tree)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint best = 0, last_end = 0;
  for (guint i = 0; i < tree->len; i++)
    {
      const SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, i);
      if (element->n_text == 0 || element->n_text > 80 || i < last_end
          || element->end - i > MAX_BYLINE_ELEMENTS)
        continue;
      guint rank = rank_author_mark (element->node);
      if (rank == 0 || (best != 0 && (rank > best || (rank == best && rank > 2)))
          || is_in_comment (tree, element))
        continue;
      g_autofree char *text = serai_html_node_dup_content (element->node);
      g_autofree char *name = text != NULL ? serai_html_byline_clean_name (text) : NULL;
      if (name == NULL)
        continue;
      if (rank != best)
        g_string_truncate (names, 0);
      best = rank;
      last_end = element->end;
      add_name (names, name);
    }
  return names->len > 0 ? g_strdup (names->str) : NULL;
}

/* "By Anna Berg" in a line of its own near the beginning of the article. */
static char *
find_byline (GArray *tree, const SeraiHtmlElement *article)
{
  guint first = GPOINTER_TO_UINT (article->node->_private) - 1;
  guint n_prose = 0;
  for (guint i = first > 60 ? first - 60 : 0; i < tree->len && n_prose < 400; i++)
    {
      const SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, i);
      if (i > first && serai_html_element_is_prose (element) && element->n_marks > 1)
        n_prose += element->n_flow;
      if (element->n_text < 6 || element->n_text > MAX_BYLINE_CHARACTERS
          || element->end - i > MAX_BYLINE_ELEMENTS || (element->is_dropped && !element->is_label))
        continue;
      g_autofree char *text = serai_html_node_dup_content (element->node);
      char *author = text != NULL ? serai_html_byline_dup_author (text) : NULL;
      if (author != NULL)
        return author;
    }
  return NULL;
}

char *
serai_html_author_find (GArray *tree, const SeraiHtmlElement *article)
{
  char *author = find_marked_author (tree);
  return author != NULL ? author : find_byline (tree, article);
}
