/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which part of a web page is the article: what the page declares, else where its prose is dense.
 */
#include "import/html-article.h"

#include <string.h>

/* A paragraph counts for the element that it stands in and, by so much less a level, for those
 * around that: many paragraphs side by side are an article, one in each of many boxes are teasers
 * or comments. */
#define LEVEL_FACTOR 0.8
#define TEASER_FACTOR 0.3
#define UNPUNCTUATED_FACTOR 0.3
#define MAX_LEAD_PERCENT 40

/* What the page itself calls its article, with so many hundredths of all prose at least. */
static SeraiHtmlElement *
find_declared (GArray *tree, guint n_prose)
{
  static const struct
  {
    const char *attribute;
    const char *value; /* NULL: the element's name is @attribute */
    guint percent;
  } hints[] = {
      {"itemprop", "articleBody", 20},
      {"article", NULL, 35},
      {"role", "article", 35},
      {"main", NULL, 40},
      {"role", "main", 40},
  };
  for (guint h = 0; h < G_N_ELEMENTS (hints); h++)
    {
      SeraiHtmlElement *best = NULL;
      for (guint i = 0; i < tree->len; i++)
        {
          SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, i);
          gboolean fits =
              hints[h].value == NULL && serai_html_node_is (element->node, hints[h].attribute);
          if (hints[h].value != NULL)
            {
              g_autofree char *value =
                  serai_html_node_dup_attribute (element->node, hints[h].attribute);
              fits = value != NULL && strstr (value, hints[h].value) != NULL;
            }
          if (fits && !element->is_dropped && (best == NULL || element->n_prose > best->n_prose))
            best = element;
        }
      if (best != NULL && best->n_prose > 0
          && best->n_prose * 100.0 >= n_prose * (double) hints[h].percent)
        return best;
    }
  return NULL;
}

static gboolean
is_heading (const xmlNode *node)
{
  return serai_html_node_is_any (node, " h1 h2 h3 h4 h5 h6 ");
}

/* A heading that is all link, in the box or the one around it: the paragraph tells of another
 * page. */
static gboolean
is_in_teaser (GArray *tree, const SeraiHtmlElement *paragraph)
{
  const SeraiHtmlElement *box = paragraph;
  for (guint level = 0; level < 2 && box->parent >= 0; level++)
    {
      box = &g_array_index (tree, SeraiHtmlElement, box->parent);
      if (box->n_text > paragraph->n_text * 3 + 100)
        return FALSE;
      for (const xmlNode *child = box->node->children; child != NULL; child = child->next)
        {
          const SeraiHtmlElement *element = serai_html_tree_find (tree, child);
          if (element != NULL && is_heading (child) && element->n_text > 0
              && element->n_link * 10 > element->n_text * 8)
            return TRUE;
        }
    }
  return FALSE;
}

/* What the paragraph is worth to the element that it stands in. */
static double
weigh_paragraph (GArray *tree, const SeraiHtmlElement *element)
{
  double weight = element->n_flow - element->n_flow_link;
  if (element->n_marks == 0)
    weight *= UNPUNCTUATED_FACTOR;
  if (is_in_teaser (tree, element))
    weight *= TEASER_FACTOR;
  return weight;
}

/* Elements that only arrange their children, or are a paragraph themselves. */
static gboolean
can_be_article (const SeraiHtmlElement *element)
{
  return !element->is_dropped && !serai_html_node_is_inline (element->node)
         && !serai_html_node_is_any (element->node,
                                     " p li ul ol dl dd dt blockquote tr tbody pre h1 h2 h3 ");
}

static SeraiHtmlElement *
find_densest (GArray *tree, const SeraiHtmlElement *scope)
{
  guint first = GPOINTER_TO_UINT (scope->node->_private) - 1;
  g_autofree double *scores = g_new0 (double, tree->len);
  guint best = first;
  double best_score = 0;
  for (guint i = scope->end; i-- > first;)
    {
      const SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, i);
      if (element->is_dropped)
        continue;
      gboolean is_paragraph = serai_html_element_is_prose (element);
      if (is_paragraph)
        {
          double weight = weigh_paragraph (tree, element);
          /* Text that stands in a box itself, parted by line breaks, makes the box its article. */
          if (can_be_article (element))
            scores[i] += weight;
          else if (element->parent >= 0)
            scores[element->parent] += weight;
        }
      if (can_be_article (element) && scores[i] >= best_score)
        {
          best = i;
          best_score = scores[i];
        }
      if (element->parent >= 0 && i > first)
        scores[element->parent] +=
            scores[i]
            * (serai_html_node_is_any (element->node, " tbody tr ul ol dl ") ? 1 : LEVEL_FACTOR);
    }
  return &g_array_index (tree, SeraiHtmlElement, best);
}

/* Parts of one article that stand side by side are called alike. */
static gboolean
has_like_sibling (GArray *tree, const SeraiHtmlElement *element)
{
  g_autofree char *class = serai_html_node_dup_attribute (element->node, "class");
  if (class == NULL || *class == '\0' || element->parent < 0)
    return FALSE;
  const xmlNode *parent = g_array_index (tree, SeraiHtmlElement, element->parent).node;
  for (const xmlNode *node = parent->children; node != NULL; node = node->next)
    {
      const SeraiHtmlElement *sibling = serai_html_tree_find (tree, node);
      if (sibling == NULL || sibling == element || sibling->is_dropped || sibling->n_prose == 0
          || sibling->n_link * 2 > sibling->n_text)
        continue;
      g_autofree char *other = serai_html_node_dup_attribute (node, "class");
      if (g_strcmp0 (class, other) == 0)
        return TRUE;
    }
  return FALSE;
}

static SeraiHtmlElement *
find_once (GArray *tree)
{
  SeraiHtmlElement *root = &g_array_index (tree, SeraiHtmlElement, 0);
  SeraiHtmlElement *declared = find_declared (tree, root->n_prose);
  SeraiHtmlElement *best = find_densest (tree, declared != NULL ? declared : root);
  /* Within an article that is declared everything else is small. */
  if (declared != NULL && best->n_prose * 100.0 < declared->n_prose * 60.0)
    return declared;
  for (guint i = 0; i < 2 && best->parent >= 0 && has_like_sibling (tree, best); i++)
    best = &g_array_index (tree, SeraiHtmlElement, best->parent);
  return best;
}

SeraiHtmlElement *
serai_html_article_find (GArray *tree)
{
  const SeraiHtmlElement *root = &g_array_index (tree, SeraiHtmlElement, 0);
  SeraiHtmlElement *article = find_once (tree);
  guint n_found = article->n_prose;
  if (n_found * 5.0 >= root->n_all_prose || n_found > 1500)
    return article;
  /* Next to nothing is left of a page full of prose: names have misled. */
  serai_html_tree_relax (tree);
  article = find_once (tree);
  return article;
}

GArray *
serai_html_article_list_leads (GArray *tree, const SeraiHtmlElement *article)
{
  GArray *leads = g_array_new (FALSE, FALSE, sizeof (guint));
  guint first = GPOINTER_TO_UINT (article->node->_private) - 1;
  guint heading = first;
  while (heading > 0)
    {
      const SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, heading);
      if (serai_html_node_is (element->node, "h1") && element->holds_title && !element->is_dropped)
        break;
      heading--;
    }
  guint n_lead = 0;
  for (guint i = heading; heading > 0 && i < first; i++)
    {
      const SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, i);
      if (i == heading || element->is_dropped || !serai_html_element_is_prose (element)
          || element->end > first || element->n_marks == 0 || is_in_teaser (tree, element))
        continue;
      n_lead += element->n_flow;
      g_array_append_val (leads, i);
      i = element->end - 1;
    }
  if (n_lead * 100.0 > article->n_prose * (double) MAX_LEAD_PERCENT)
    g_array_set_size (leads, 0);
  return leads;
}
