/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A web page's elements in order, each with how much text it holds and whether it is furniture. */
#include "import/html-tree.h"

#include "import/composer.h"

#include <string.h>

/* Shorter runs of text are labels and teasers. */
#define MIN_PROSE 40

static const char *const inline_names =
    " a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr "
    "q s samp small span strike strong sub sup time tt u var wbr ";

static const char *const silent_names =
    " script style noscript template svg math canvas object embed iframe audio video map nav "
    "footer aside dialog button input select option textarea figcaption head title link meta ";

static const char *const silent_roles =
    " navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar "
    "alert ";

/* Words in class and id names of what isn't the article; the first list matches beginnings. */
static const char *const furniture_beginnings[] = {
    "advert",   "breadcrumb", "comment", "cookie",     "consent",    "gdpr",       "footer",
    "menu",     "navbar",     "navig",   "newsletter", "outbrain",   "pagination", "popup",
    "promo",    "recommend",  "related", "share",      "sharing",    "sidebar",    "signup",
    "social",   "sponsor",    "subscri", "taboola",    "tagcloud",   "readmore",   "readalso",
    "trending", "lightbox",   "topbar",  "copyright",  "disclaimer", "captcha",    "addtoany",
    "ticker",   "masthead",
};

static const char *const furniture_words =
    " ad ads nav side pager also popular disqus reply respond login modal overlay tags widget "
    "widgets "
    "toolbar print skip hidden hide teaser teasers carousel slider rating vote toc banner search "
    "feedback langs languages lang-switcher weather currency similar more views counter ";

/* These too, unless the page's heading is inside. */
static const char *const header_words = " header head top meta byline info caption ";

gboolean
serai_html_node_is (const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE && strcmp ((const char *) node->name, name) == 0;
}

static gboolean
is_listed (const char *names, const char *name)
{
  char key[40];
  if (strlen (name) > sizeof key - 3)
    return FALSE;
  g_snprintf (key, sizeof key, " %s ", name);
  return strstr (names, key) != NULL;
}

gboolean
serai_html_node_is_any (const xmlNode *node, const char *names)
{
  return node->type == XML_ELEMENT_NODE && is_listed (names, (const char *) node->name);
}

gboolean
serai_html_node_is_inline (const xmlNode *node)
{
  return serai_html_node_is_any (node, inline_names);
}

char *
serai_html_node_dup_attribute (const xmlNode *node, const char *name)
{
  xmlChar *value = xmlGetProp (node, (const xmlChar *) name);
  char *copy = g_strdup ((const char *) value);
  xmlFree (value);
  return copy;
}

static guint
count_visible (const char *text)
{
  guint n = 0;
  gboolean was_blank = TRUE;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gboolean is_blank = g_ascii_isspace (*p);
      n += !is_blank || !was_blank;
      was_blank = is_blank;
    }
  return n;
}

static xmlNode *
next_in_order (xmlNode *node, const xmlNode *root)
{
  if (node->children != NULL && node->type == XML_ELEMENT_NODE)
    return node->children;
  while (node != root && node->next == NULL)
    node = node->parent;
  return node == root ? NULL : node->next;
}

/* All elements with the text that stands directly in them. */
static GArray *
collect (xmlNode *root)
{
  GArray *tree = g_array_new (FALSE, TRUE, sizeof (SeraiHtmlElement));
  for (xmlNode *node = root; node != NULL; node = next_in_order (node, root))
    {
      int parent = node == root ? -1 : GPOINTER_TO_INT (node->parent->_private) - 1;
      if (node->type == XML_ELEMENT_NODE)
        {
          SeraiHtmlElement element = {.node = node, .parent = parent, .end = tree->len + 1};
          g_array_append_val (tree, element);
          node->_private = GINT_TO_POINTER (tree->len);
        }
      else if (node->type == XML_TEXT_NODE && parent >= 0 && node->content != NULL)
        {
          SeraiHtmlElement *holder = &g_array_index (tree, SeraiHtmlElement, parent);
          if (serai_html_node_is_any (holder->node, " script style noscript template "))
            continue;
          guint n = count_visible ((const char *) node->content);
          holder->n_text += n;
          holder->n_flow += n;
        }
    }
  return tree;
}

static void
sum_text (GArray *tree)
{
  for (int i = tree->len - 1; i > 0; i--)
    {
      SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, i);
      SeraiHtmlElement *parent = &g_array_index (tree, SeraiHtmlElement, element->parent);
      if (serai_html_node_is (element->node, "a"))
        {
          element->n_link = element->n_text;
          element->n_flow_link = element->n_flow;
        }
      /* A main heading that is a link names the site and leads to its first page. */
      if (serai_html_node_is (element->node, "h1") && element->n_link * 10 < element->n_text * 8)
        element->holds_title = TRUE;
      parent->end = MAX (parent->end, element->end);
      parent->holds_title = parent->holds_title || element->holds_title;
      parent->n_text += element->n_text;
      parent->n_link += element->n_link;
      if (serai_html_node_is_inline (element->node))
        {
          parent->n_flow += element->n_flow;
          parent->n_flow_link += element->n_flow_link;
        }
    }
}

static gboolean
is_furniture_word (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (furniture_beginnings); i++)
    if (g_str_has_prefix (word, furniture_beginnings[i]))
      return TRUE;
  return is_listed (furniture_words, word);
}

/* Looks through "post-shareButtons main_nav" word by word; "camelCase" is two words. */
static gboolean
has_word (const char *names, gboolean (*matches) (const char *word))
{
  g_autoptr (GString) word = g_string_new (NULL);
  for (const char *p = names;; p++)
    {
      gboolean is_new =
          !g_ascii_isalpha (*p) || (g_ascii_isupper (*p) && p > names && g_ascii_islower (p[-1]));
      if (is_new && word->len > 0)
        {
          if (matches (word->str))
            return TRUE;
          g_string_truncate (word, 0);
        }
      if (*p == '\0')
        return FALSE;
      if (g_ascii_isalpha (*p))
        g_string_append_c (word, g_ascii_tolower (*p));
    }
}

static gboolean
is_header_word (const char *word)
{
  return is_listed (header_words, word);
}

static gboolean
is_hidden (const xmlNode *node)
{
  g_autofree char *style = serai_html_node_dup_attribute (node, "style");
  g_autofree char *aria = serai_html_node_dup_attribute (node, "aria-hidden");
  if (xmlHasProp (node, (const xmlChar *) "hidden") != NULL || g_strcmp0 (aria, "true") == 0)
    return TRUE;
  if (style == NULL)
    return FALSE;
  g_autofree char *lower = g_ascii_strdown (style, -1);
  return strstr (lower, "display:none") != NULL || strstr (lower, "display: none") != NULL
         || strstr (lower, "visibility:hidden") != NULL;
}

static gboolean
is_furniture (const SeraiHtmlElement *element, guint n_page)
{
  const xmlNode *node = element->node;
  if (serai_html_node_is_any (node, " script style noscript template head "))
    return TRUE;
  /* What holds most of the page is the page, whatever it is called. */
  if (element->n_text * 2 > n_page || serai_html_node_is_any (node, " html body main article "))
    return FALSE;
  if (serai_html_node_is_any (node, silent_names) || is_hidden (node))
    return TRUE;
  g_autofree char *role = serai_html_node_dup_attribute (node, "role");
  if (role != NULL && is_listed (silent_roles, role))
    return TRUE;
  g_autofree char *class = serai_html_node_dup_attribute (node, "class");
  g_autofree char *id = serai_html_node_dup_attribute (node, "id");
  g_autofree char *names =
      g_strconcat (class != NULL ? class : "", " ", id != NULL ? id : "", NULL);
  if (has_word (names, is_furniture_word))
    return !element->holds_title;
  if (serai_html_node_is (node, "header") || has_word (names, is_header_word))
    return !element->holds_title && element->n_prose == 0 && element->n_flow < 200;
  return FALSE;
}

static void
mark_dropped (GArray *tree)
{
  guint n_page = tree->len > 0 ? g_array_index (tree, SeraiHtmlElement, 0).n_text : 0;
  for (guint i = 0; i < tree->len; i++)
    {
      SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, i);
      gboolean inherits = element->parent >= 0
                          && g_array_index (tree, SeraiHtmlElement, element->parent).is_dropped;
      element->is_dropped = inherits || is_furniture (element, n_page);
    }
}

static void
sum_prose (GArray *tree)
{
  for (int i = tree->len - 1; i >= 0; i--)
    {
      SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, i);
      if (element->is_dropped)
        continue;
      if (!serai_html_node_is_inline (element->node) && element->n_flow >= MIN_PROSE
          && element->n_flow_link * 3 < element->n_flow)
        element->n_prose += element->n_flow;
      if (element->parent >= 0)
        g_array_index (tree, SeraiHtmlElement, element->parent).n_prose += element->n_prose;
    }
}

GArray *
serai_html_tree_weigh (xmlNode *root)
{
  GArray *tree = collect (root);
  sum_text (tree);
  mark_dropped (tree);
  sum_prose (tree);
  return tree;
}

SeraiHtmlElement *
serai_html_tree_find (GArray *tree, const xmlNode *node)
{
  guint index = GPOINTER_TO_UINT (node->_private);
  if (node->type != XML_ELEMENT_NODE || index == 0 || index > tree->len)
    return NULL;
  return &g_array_index (tree, SeraiHtmlElement, index - 1);
}

static xmlNode *
skip_inside (xmlNode *node, const xmlNode *root)
{
  while (node != root && node->next == NULL)
    node = node->parent;
  return node == root ? NULL : node->next;
}

char *
serai_html_tree_dup_text (GArray *tree, const xmlNode *node)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (xmlNode *at = (xmlNode *) node; at != NULL;)
    {
      const SeraiHtmlElement *element = serai_html_tree_find (tree, at);
      gboolean is_left_out = at != node && element != NULL && element->is_dropped;
      if (at->type == XML_TEXT_NODE && at->content != NULL
          && strcmp ((const char *) at->content, "¶") != 0)
        g_string_append (text, (const char *) at->content);
      else if (serai_html_node_is (at, "br"))
        g_string_append_c (text, ' ');
      at = is_left_out ? skip_inside (at, node) : next_in_order (at, node);
    }
  return serai_composer_clean (text->str, text->len);
}

/* What the page itself calls its article, with so many hundredths of all prose at least. */
static SeraiHtmlElement *
find_declared_article (GArray *tree, guint n_prose)
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

SeraiHtmlElement *
serai_html_tree_find_article (GArray *tree)
{
  SeraiHtmlElement *article = &g_array_index (tree, SeraiHtmlElement, 0);
  SeraiHtmlElement *declared = find_declared_article (tree, article->n_prose);
  if (declared != NULL)
    article = declared;
  /* Go down as long as one child holds nearly all of the prose. */
  for (gboolean goes_down = article->n_prose > 0; goes_down;)
    {
      goes_down = FALSE;
      for (xmlNode *child = article->node->children; child != NULL; child = child->next)
        {
          SeraiHtmlElement *inside = serai_html_tree_find (tree, child);
          if (inside == NULL || inside->is_dropped || inside->n_flow >= MIN_PROSE
              || serai_html_node_is_any (child, " table tbody tr td ul ol li p blockquote ")
              || inside->n_prose * 100.0 < article->n_prose * 85.0)
            continue;
          article = inside;
          goes_down = TRUE;
          break;
        }
    }
  return article;
}
