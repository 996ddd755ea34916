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
    "advert",     "breadcrumb",  "comment",    "cookie",    "consent",    "gdpr",
    "footer",     "menu",        "navbar",     "navig",     "newsletter", "outbrain",
    "pagination", "popup",       "promo",      "recommend", "related",    "share",
    "sharing",    "sidebar",     "signup",     "social",    "sponsor",    "subscri",
    "taboola",    "tagcloud",    "readmore",   "readalso",  "trending",   "lightbox",
    "topbar",     "copyright",   "disclaimer", "captcha",   "addtoany",   "ticker",
    "masthead",   "editsection", "paywall",    "jumplink",  "noprint",    "bylineinfo",
    "authorbox",
};

static const char *const furniture_words =
    " ad ads nav side pager also popular disqus reply respond login modal overlay tags widget "
    "widgets "
    "toolbar print skip hidden hide teaser teasers carousel slider rating vote toc banner search "
    "feedback bio cta langs languages lang-switcher weather currency similar more views counter ";

/* These too, unless the page's heading is inside. */
static const char *const header_words = " header head top meta byline info ";

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
count_visible (const char *text, guint *inout_n_marks)
{
  guint n = 0;
  gboolean was_blank = TRUE;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gboolean is_blank = g_ascii_isspace (*p);
      n += !is_blank || !was_blank;
      was_blank = is_blank;
      *inout_n_marks += *p == ',' || *p == '.' || *p == '!' || *p == '?' || *p == ';'
                        || g_str_has_prefix (p, "。") || g_str_has_prefix (p, "，")
                        || g_str_has_prefix (p, "،");
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
          guint n = count_visible ((const char *) node->content, &holder->n_marks);
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
          parent->n_marks += element->n_marks;
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
is_caption_word (const char *word)
{
  return strcmp (word, "caption") == 0 || strcmp (word, "credit") == 0
         || strcmp (word, "figcaption") == 0;
}

static gboolean
is_author_word (const char *word)
{
  return strcmp (word, "author") == 0 || strcmp (word, "authors") == 0;
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

/* How much of the page's paragraphs an element may hold, in hundredths, and still be furniture for
 * its name alone. */
#define MAX_FURNITURE_PERCENT 35
#define MAX_SURE_FURNITURE_PERCENT 80

typedef enum
{
  CONTENT,
  LABEL,
  FURNITURE_BY_NAME,
  FURNITURE,
} Nature;

/* What no page calls its article, whatever share of the page it has. */
static gboolean
is_sure_furniture_word (const char *word)
{
  static const char *const beginnings[] = {"comment", "cookie", "consent",  "gdpr",
                                           "related", "disqus", "recommend"};
  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    if (g_str_has_prefix (word, beginnings[i]))
      return TRUE;
  return FALSE;
}

static Nature
judge_by_names (const SeraiHtmlElement *element, guint n_page)
{
  const xmlNode *node = element->node;
  g_autofree char *class = serai_html_node_dup_attribute (node, "class");
  g_autofree char *id = serai_html_node_dup_attribute (node, "id");
  g_autofree char *names =
      g_strconcat (class != NULL ? class : "", " ", id != NULL ? id : "", NULL);
  double percent = n_page > 0 ? element->n_all_prose * 100.0 / n_page : 0;
  if (has_word (names, is_furniture_word))
    {
      double most = has_word (names, is_sure_furniture_word) ? MAX_SURE_FURNITURE_PERCENT
                                                             : MAX_FURNITURE_PERCENT;
      return element->holds_title || percent > most ? CONTENT : FURNITURE_BY_NAME;
    }
  /* A name above the text is a byline; a paragraph about the author isn't the article. */
  if (has_word (names, is_author_word) && !element->holds_title && element->n_text > 60
      && percent < 20 && !serai_html_node_is_inline (node))
    return FURNITURE_BY_NAME;
  if (has_word (names, is_caption_word) && !element->holds_title && element->n_text < 400)
    return LABEL;
  gboolean is_header = serai_html_node_is (node, "header") || has_word (names, is_header_word);
  return is_header && !element->holds_title && element->n_all_prose == 0 && element->n_flow < 200
             ? LABEL
             : CONTENT;
}

static Nature
judge (const SeraiHtmlElement *element, guint n_text_page, guint n_prose_page)
{
  const xmlNode *node = element->node;
  if (serai_html_node_is_any (node, " script style noscript template head "))
    return FURNITURE;
  if (serai_html_node_is_any (node, " html body main article "))
    return CONTENT;
  /* What holds most of the page is the page, whatever it is called. */
  if (element->n_text * 2 > n_text_page && element->n_all_prose * 2 > n_prose_page
      && !serai_html_node_is_any (node, " nav footer aside select "))
    return judge_by_names (element, n_prose_page);
  if (serai_html_node_is_any (node, silent_names) || is_hidden (node))
    return FURNITURE;
  g_autofree char *role = serai_html_node_dup_attribute (node, "role");
  if (role != NULL && is_listed (silent_roles, role))
    return FURNITURE;
  return judge_by_names (element, n_prose_page);
}

static void
mark_dropped (GArray *tree, gboolean by_name)
{
  const SeraiHtmlElement *root = &g_array_index (tree, SeraiHtmlElement, 0);
  for (guint i = 0; i < tree->len; i++)
    {
      SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, i);
      const SeraiHtmlElement *parent =
          element->parent >= 0 ? &g_array_index (tree, SeraiHtmlElement, element->parent) : NULL;
      Nature nature = judge (element, root->n_text, root->n_all_prose);
      element->is_label = nature == LABEL || (parent != NULL && parent->is_label);
      element->is_dropped = (parent != NULL && parent->is_dropped) || nature == LABEL
                            || nature == FURNITURE || (by_name && nature == FURNITURE_BY_NAME);
    }
}

gboolean
serai_html_element_is_prose (const SeraiHtmlElement *element)
{
  return !serai_html_node_is_inline (element->node) && element->n_flow >= MIN_PROSE
         && element->n_flow_link * 3 < element->n_flow
         && !serai_html_node_is_any (element->node, " script style noscript template select ");
}

static void
sum_all_prose (GArray *tree)
{
  for (int i = tree->len - 1; i >= 0; i--)
    {
      SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, i);
      if (serai_html_element_is_prose (element))
        element->n_all_prose += element->n_flow;
      if (element->parent >= 0)
        g_array_index (tree, SeraiHtmlElement, element->parent).n_all_prose += element->n_all_prose;
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
      if (serai_html_element_is_prose (element))
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
  sum_all_prose (tree);
  mark_dropped (tree, TRUE);
  sum_prose (tree);
  return tree;
}

GArray *
serai_html_tree_list (xmlNode *root)
{
  GArray *tree = collect (root);
  sum_text (tree);
  for (guint i = 0; i < tree->len; i++)
    {
      SeraiHtmlElement *element = &g_array_index (tree, SeraiHtmlElement, i);
      element->is_dropped = serai_html_node_is_any (
          element->node, " script style noscript template head title nav button select textarea ");
    }
  return tree;
}

void
serai_html_tree_relax (GArray *tree)
{
  for (guint i = 0; i < tree->len; i++)
    g_array_index (tree, SeraiHtmlElement, i).n_prose = 0;
  mark_dropped (tree, FALSE);
  sum_prose (tree);
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
