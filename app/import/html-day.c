/* SPDX-License-Identifier: GPL-3.0-or-later */
/* On which day a page was published, by what stands on it. */
#include "import/html-day.h"

#include "import/day-words.h"

#include <stdlib.h>
#include <string.h>

/* Behind so many characters of prose a day belongs to the story, not to the page. */
#define MAX_BYLINE_CHARACTERS 120
#define MAX_BYLINE_ELEMENTS 20
#define MAX_TITLE_CHARACTERS 250

static gboolean
names_a_day (const xmlNode *node)
{
  static const char *const keys[] = {"itemprop", "class", "id"};
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *value = serai_html_node_dup_attribute (node, keys[i]);
      g_autofree char *lower = value != NULL ? g_ascii_strdown (value, -1) : NULL;
      if (lower != NULL
          && (strstr (lower, "date") != NULL || strstr (lower, "publish") != NULL
              || strstr (lower, "time") != NULL)
          && strstr (lower, "modif") == NULL && strstr (lower, "update") == NULL)
        return TRUE;
    }
  return FALSE;
}

/* The day in a <time datetime>, itemprop="datePublished", class="date"; 0 where it is none. */
static guint32
read_marked_day (const xmlNode *node)
{
  g_autofree char *datetime = serai_html_node_dup_attribute (node, "datetime");
  g_autofree char *content = serai_html_node_dup_attribute (node, "content");
  guint32 day = serai_day_words_parse (datetime);
  if (day == 0)
    day = serai_day_words_parse (content);
  if (day == 0)
    {
      g_autofree char *text = serai_html_node_dup_content (node);
      day = serai_day_words_parse (text);
    }
  return day;
}

/* The first of them from element @first on. */
static guint32
find_marked_day (GArray *tree, guint first, gboolean is_strict)
{
  for (guint i = first; i < tree->len; i++)
    {
      const SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, i);
      const xmlNode *node = element->node;
      if (element->n_text > MAX_BYLINE_CHARACTERS || element->end - i > MAX_BYLINE_ELEMENTS
          || (is_strict && element->is_dropped && !element->is_label))
        continue;
      g_autofree char *property = serai_html_node_dup_attribute (node, "itemprop");
      gboolean is_change = property != NULL && strstr (property, "odified") != NULL;
      if (is_change || (!serai_html_node_is (node, "time") && !names_a_day (node)))
        continue;
      guint32 day = read_marked_day (node);
      if (day != 0)
        return day;
    }
  return 0;
}

/* Where the page's main heading is, or its article begins. */
static guint
find_beginning (GArray *tree, const SeraiHtmlElement *article)
{
  guint first = GPOINTER_TO_UINT (article->node->_private) - 1;
  for (guint i = 0; i < first; i++)
    {
      const SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, i);
      if (serai_html_node_is (element->node, "h1") && element->holds_title)
        return i > 10 ? i - 10 : 0;
    }
  return first;
}

/* A short run of text with a day in it, between the title and the first real paragraph. */
static guint32
find_visible_day (GArray *tree, const SeraiHtmlElement *article, const char *title)
{
  gboolean has_heading = FALSE;
  for (guint i = 0; i < tree->len; i++)
    {
      const SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, i);
      if (serai_html_node_is (element->node, "h1") || element->node == article->node)
        has_heading = TRUE;
      else if (!has_heading && title != NULL && element->n_text > 0
               && element->end - i <= MAX_BYLINE_ELEMENTS
               && element->n_text <= MAX_TITLE_CHARACTERS)
        {
          g_autofree char *line = serai_html_tree_dup_text (tree, element->node);
          has_heading = g_strcmp0 (line, title) == 0;
        }
      if (!has_heading || (element->is_dropped && !element->is_label) || element->n_flow == 0)
        continue;
      if (element->n_flow > MAX_BYLINE_CHARACTERS && element->n_marks > 0)
        return 0;
      if (element->n_text > MAX_BYLINE_CHARACTERS || element->end - i > MAX_BYLINE_ELEMENTS)
        continue;
      g_autofree char *text = serai_html_node_dup_content (element->node);
      guint32 day = serai_day_words_parse (text);
      if (day != 0)
        return day;
    }
  return 0;
}

/* ".../2023/05/04/...", ".../2023-05-04-...". */
static guint32
find_day_in_address (const char *url)
{
  g_autoptr (GRegex) regex = g_regex_new (
      "[/_-]((?:19|20)\\d\\d)([/_-])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?:[/_.-]|$)", 0, 0,
      NULL);
  g_autoptr (GMatchInfo) match = NULL;
  if (url == NULL || !g_regex_match (regex, url, 0, &match))
    return 0;
  g_autofree char *year = g_match_info_fetch (match, 1);
  g_autofree char *month = g_match_info_fetch (match, 3);
  g_autofree char *day = g_match_info_fetch (match, 4);
  return serai_day (atoi (year), atoi (month), atoi (day));
}

guint32
serai_html_day_find (GArray *tree,
                     const SeraiHtmlElement *article,
                     const char *title,
                     const char *url)
{
  guint32 day = find_day_in_address (url);
  if (day == 0)
    day = find_marked_day (tree, find_beginning (tree, article), TRUE);
  if (day == 0)
    day = find_marked_day (tree, 0, FALSE);
  return day != 0 ? day : find_visible_day (tree, article, title);
}
