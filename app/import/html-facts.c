/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a web page says of itself: title, author, publisher, day, address, language. */
#include "import/html-facts.h"

#include "base/text.h"
#include "import/composer.h"
#include "import/day-words.h"
#include "import/html-byline.h"
#include "import/html-json.h"

#include <stdlib.h>
#include <string.h>

/* Behind so many characters of prose a day belongs to the story, not to the page. */
#define MAX_BYLINE_CHARACTERS 120
#define MAX_BYLINE_ELEMENTS 20
#define MAX_HEADINGS 20
#define MAX_TITLE_CHARACTERS 250
/* Of so many elements one may show the title without being called a heading. */
#define MAX_TITLE_ELEMENTS 2000

typedef struct
{
  GArray *tree;
  GHashTable *meta; /* name or property, lower case → content */
  SeraiHtmlJson json;
  GPtrArray *headings; /* (element-type utf8) main ones, in order */
  char *first_heading; /* of any rank */
  char *window_title;
} Facts;

static char *
dup_clean_content (const xmlNode *node)
{
  xmlChar *content = xmlNodeGetContent (node);
  char *clean = content != NULL ? serai_composer_clean ((const char *) content, -1) : NULL;
  xmlFree (content);
  return clean;
}

static void
note_meta (Facts *facts, const xmlNode *node)
{
  static const char *const keys[] = {"property", "name", "itemprop"};
  g_autofree char *content = serai_html_node_dup_attribute (node, "content");
  g_autofree char *clean = content != NULL ? serai_composer_clean (content, -1) : NULL;
  for (guint i = 0; clean != NULL && i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *key = serai_html_node_dup_attribute (node, keys[i]);
      if (key == NULL)
        continue;
      char *lower = g_ascii_strdown (key, -1);
      if (g_hash_table_contains (facts->meta, lower))
        g_free (lower);
      else
        g_hash_table_insert (facts->meta, lower, g_strdup (clean));
    }
}

static void
note_script (Facts *facts, const xmlNode *node)
{
  g_autofree char *type = serai_html_node_dup_attribute (node, "type");
  if (type == NULL || strstr (type, "ld+json") == NULL)
    return;
  xmlChar *content = xmlNodeGetContent (node);
  if (content != NULL)
    serai_html_json_read (&facts->json, (const char *) content);
  xmlFree (content);
}

static void
note_heading (Facts *facts, const xmlNode *node)
{
  char *heading = serai_html_tree_dup_text (facts->tree, node);
  if (heading != NULL)
    g_ptr_array_add (facts->headings, heading);
}

static void
collect (Facts *facts, SeraiDocument *document)
{
  for (guint i = 0; i < facts->tree->len; i++)
    {
      const SeraiHtmlElement *element = &g_array_index (facts->tree, SeraiHtmlElement, i);
      const xmlNode *node = element->node;
      if (serai_html_node_is (node, "meta"))
        note_meta (facts, node);
      else if (serai_html_node_is (node, "script"))
        note_script (facts, node);
      else if (serai_html_node_is (node, "title") && facts->window_title == NULL)
        facts->window_title = dup_clean_content (node);
      else if (element->holds_title && serai_html_node_is (node, "h1")
               && facts->headings->len < MAX_HEADINGS)
        note_heading (facts, node);
      else if (facts->first_heading == NULL && !element->is_dropped && element->n_text > 0
               && element->n_text <= MAX_TITLE_CHARACTERS
               && serai_html_node_is_any (node, " h1 h2 h3 h4 "))
        facts->first_heading = serai_html_tree_dup_text (facts->tree, node);
      else if (serai_html_node_is (node, "link") && document->url == NULL)
        {
          g_autofree char *rel = serai_html_node_dup_attribute (node, "rel");
          if (g_strcmp0 (rel, "canonical") == 0)
            document->url = serai_html_node_dup_attribute (node, "href");
        }
    }
}

static const char *
find_meta (Facts *facts, const char *const *keys)
{
  for (guint i = 0; keys[i] != NULL; i++)
    {
      const char *content = g_hash_table_lookup (facts->meta, keys[i]);
      if (content != NULL)
        return content;
    }
  return NULL;
}

/* "Talks in Astana | Example News" → "Talks in Astana", where the end is the site's name or, with
 * no name known, where it is much shorter than what stands before it. */
static char *
strip_site (const char *title, const char *site)
{
  static const char *const separators[] = {" | ", " :: ", " » ", " — ", " – ", " - ", " / "};
  const char *cut = NULL;
  const char *rest = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      const char *found = g_strrstr (title, separators[i]);
      if (found != NULL && (cut == NULL || found > cut))
        {
          cut = found;
          rest = found + strlen (separators[i]);
        }
    }
  if (cut == NULL || cut == title)
    return g_strdup (title);
  g_autofree char *folded_rest = serai_text_fold (rest);
  g_autofree char *folded_site = serai_text_fold (site != NULL ? site : "");
  gboolean is_site = site != NULL && strcmp (folded_rest, folded_site) == 0;
  glong n_rest = g_utf8_strlen (rest, -1), n_title = g_utf8_strlen (title, cut - title);
  if (is_site || (n_rest <= 30 && n_rest * 2 < n_title))
    return g_strndup (title, cut - title);
  /* Some put the site's name first. */
  return g_strdup (n_title <= 30 && n_title * 2 < n_rest ? rest : title);
}

/* The main heading that is a part of @title ("Asia - Talks in Astana | Example News"), for some
 * pages have one for the site's name too; NULL where none is. */
static const char *
find_heading_within (Facts *facts, const char *title)
{
  g_autofree char *folded = serai_text_fold (title);
  const char *best = NULL;
  for (guint i = 0; i < facts->headings->len; i++)
    {
      const char *heading = g_ptr_array_index (facts->headings, i);
      g_autofree char *folded_heading = serai_text_fold (heading);
      if (strstr (folded, folded_heading) != NULL
          && (best == NULL || strlen (heading) > strlen (best)))
        best = heading;
    }
  return best;
}

/* Any line on the page that is the better part of @title: old pages have no headings. */
static char *
find_line_within (Facts *facts, const char *title)
{
  g_autofree char *folded = serai_text_fold (title);
  g_autofree char *best = NULL;
  for (guint i = 0; i < MIN (facts->tree->len, MAX_TITLE_ELEMENTS); i++)
    {
      const SeraiHtmlElement *element = &g_array_index (facts->tree, SeraiHtmlElement, i);
      if (element->n_text < 8 || element->n_text > MAX_TITLE_CHARACTERS || element->n_link > 0
          || element->is_dropped || element->end - i > MAX_BYLINE_ELEMENTS)
        continue;
      g_autofree char *line = serai_html_tree_dup_text (facts->tree, element->node);
      g_autofree char *folded_line = line != NULL ? serai_text_fold (line) : NULL;
      if (line != NULL && strlen (folded_line) * 5 >= strlen (folded) * 2
          && strstr (folded, folded_line) != NULL
          && (best == NULL || strlen (line) > strlen (best)))
        {
          g_free (best);
          best = g_steal_pointer (&line);
        }
    }
  return g_steal_pointer (&best);
}

/* The heading that the reader sees, where the page's own title agrees with it. */
static char *
choose_title (Facts *facts, const char *site)
{
  const char *said = g_hash_table_lookup (facts->meta, "og:title");
  if (said == NULL)
    said = g_hash_table_lookup (facts->meta, "twitter:title");
  if (said == NULL)
    said = facts->json.headline;
  const char *longest = said != NULL ? said : facts->window_title;
  const char *heading = longest != NULL ? find_heading_within (facts, longest) : NULL;
  if (heading != NULL && g_strcmp0 (heading, site) != 0)
    return g_strdup (heading);
  if (said != NULL)
    return strip_site (said, site);
  if (facts->headings->len > 0)
    return g_strdup (g_ptr_array_index (facts->headings, 0));
  if (facts->window_title == NULL)
    return g_strdup (facts->first_heading);
  char *line = find_line_within (facts, facts->window_title);
  return line != NULL ? line : strip_site (facts->window_title, site);
}

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

/* <time datetime>, itemprop="datePublished", class="date": the first one of them. */
static guint32
find_marked_day (Facts *facts)
{
  for (guint i = 0; i < facts->tree->len; i++)
    {
      const SeraiHtmlElement *element = &g_array_index (facts->tree, SeraiHtmlElement, i);
      const xmlNode *node = element->node;
      gboolean is_time = serai_html_node_is (node, "time");
      if (element->n_text > MAX_BYLINE_CHARACTERS || element->end - i > MAX_BYLINE_ELEMENTS
          || (!is_time && !names_a_day (node)))
        continue;
      g_autofree char *datetime = serai_html_node_dup_attribute (node, "datetime");
      g_autofree char *content = serai_html_node_dup_attribute (node, "content");
      guint32 day = serai_day_words_parse (datetime);
      if (day == 0)
        day = serai_day_words_parse (content);
      if (day == 0)
        {
          g_autofree char *text = dup_clean_content (node);
          day = serai_day_words_parse (text);
        }
      if (day != 0)
        return day;
    }
  return 0;
}

/* A short run of text with a day in it, between the title and the first real paragraph. */
static guint32
find_visible_day (Facts *facts, const SeraiHtmlElement *article, const char *title)
{
  gboolean has_heading = FALSE;
  for (guint i = 0; i < facts->tree->len; i++)
    {
      const SeraiHtmlElement *element = &g_array_index (facts->tree, SeraiHtmlElement, i);
      if (serai_html_node_is (element->node, "h1") || element->node == article->node)
        has_heading = TRUE;
      else if (!has_heading && title != NULL && element->n_text > 0
               && element->end - i <= MAX_BYLINE_ELEMENTS
               && element->n_text <= MAX_TITLE_CHARACTERS)
        {
          g_autofree char *line = serai_html_tree_dup_text (facts->tree, element->node);
          has_heading = g_strcmp0 (line, title) == 0;
        }
      if (!has_heading || (element->is_dropped && !element->is_label) || element->n_flow == 0)
        continue;
      if (element->n_flow > MAX_BYLINE_CHARACTERS && element->n_marks > 0)
        return 0;
      if (element->n_text > MAX_BYLINE_CHARACTERS || element->end - i > MAX_BYLINE_ELEMENTS)
        continue;
      g_autofree char *text = dup_clean_content (element->node);
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

static guint32
find_published (Facts *facts, const SeraiHtmlElement *article, const SeraiDocument *document)
{
  static const char *const keys[] = {"article:published_time",
                                     "og:article:published_time",
                                     "datepublished",
                                     "pubdate",
                                     "publishdate",
                                     "publish-date",
                                     "publish_date",
                                     "date",
                                     "dc.date",
                                     "dc.date.issued",
                                     "dcterms.date",
                                     "dcterms.created",
                                     "dcterms.issued",
                                     "parsely-pub-date",
                                     "sailthru.date",
                                     "cxenseparse:recs:publishtime",
                                     "datecreated",
                                     NULL};
  guint32 day = serai_day_words_parse (facts->json.published);
  if (day == 0)
    day = serai_day_words_parse (find_meta (facts, keys));
  if (day == 0)
    day = find_day_in_address (document->url);
  if (day == 0)
    day = find_marked_day (facts);
  return day != 0 ? day : find_visible_day (facts, article, document->title);
}

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
is_in_comment (Facts *facts, const SeraiHtmlElement *element)
{
  for (guint level = 0; level < 8 && element->parent >= 0; level++)
    {
      element = &g_array_index (facts->tree, SeraiHtmlElement, element->parent);
      g_autofree char *class = serai_html_node_dup_attribute (element->node, "class");
      if (class != NULL && strstr (class, "comment") != NULL
          && !serai_html_node_is_any (element->node, " html body article main "))
        return TRUE;
    }
  return FALSE;
}

/* The surest marks' names; of marks by class the first one's only. */
static char *
find_marked_author (Facts *facts)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint best = 0, last_end = 0;
  for (guint i = 0; i < facts->tree->len; i++)
    {
      const SeraiHtmlElement *element = &g_array_index (facts->tree, SeraiHtmlElement, i);
      if (element->n_text == 0 || element->n_text > 80 || i < last_end
          || element->end - i > MAX_BYLINE_ELEMENTS)
        continue;
      guint rank = rank_author_mark (element->node);
      if (rank == 0 || (best != 0 && (rank > best || (rank == best && rank > 2)))
          || is_in_comment (facts, element))
        continue;
      g_autofree char *text = dup_clean_content (element->node);
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
find_byline (Facts *facts, const SeraiHtmlElement *article)
{
  guint first = GPOINTER_TO_UINT (article->node->_private) - 1;
  guint n_prose = 0;
  for (guint i = first > 60 ? first - 60 : 0; i < facts->tree->len && n_prose < 400; i++)
    {
      const SeraiHtmlElement *element = &g_array_index (facts->tree, SeraiHtmlElement, i);
      if (i > first && serai_html_element_is_prose (element) && element->n_marks > 1)
        n_prose += element->n_flow;
      if (element->n_text < 6 || element->n_text > MAX_BYLINE_CHARACTERS
          || element->end - i > MAX_BYLINE_ELEMENTS || (element->is_dropped && !element->is_label))
        continue;
      g_autofree char *text = dup_clean_content (element->node);
      char *author = text != NULL ? serai_html_byline_dup_author (text) : NULL;
      if (author != NULL)
        return author;
    }
  return NULL;
}

/* Who is meant is a person, not the site that names itself. */
static char *
dup_person (const char *said, const char *site)
{
  char *name = said != NULL ? serai_html_byline_clean_name (said) : NULL;
  if (name != NULL && site != NULL && g_ascii_strcasecmp (name, site) == 0)
    g_clear_pointer (&name, g_free);
  return name;
}

static char *
choose_author (Facts *facts, const SeraiHtmlElement *article, const char *site)
{
  static const char *const keys[] = {"author",
                                     "article:author",
                                     "dc.creator",
                                     "dcterms.creator",
                                     "citation_author",
                                     "parsely-author",
                                     "sailthru.author",
                                     "og:article:author",
                                     "byl",
                                     NULL};
  char *author = dup_person (facts->json.author, site);
  for (guint i = 0; keys[i] != NULL && author == NULL; i++)
    author = dup_person (g_hash_table_lookup (facts->meta, keys[i]), site);
  if (author == NULL)
    author = find_marked_author (facts);
  return author != NULL ? author : find_byline (facts, article);
}

static char *
find_language (Facts *facts)
{
  static const char *const keys[] = {"content-language", "og:locale", "language", NULL};
  g_autofree char *said = NULL;
  for (guint i = 0; i < facts->tree->len && said == NULL; i++)
    {
      const xmlNode *node = g_array_index (facts->tree, SeraiHtmlElement, i).node;
      if (serai_html_node_is_any (node, " html body article "))
        said = serai_html_node_dup_attribute (node, "lang");
    }
  if (said == NULL)
    said = g_strdup (find_meta (facts, keys));
  if (said == NULL)
    return NULL;
  gsize length = 0;
  while (g_ascii_isalpha (said[length]))
    length++;
  return length == 2 || length == 3 ? g_ascii_strdown (said, length) : NULL;
}

/* "Talks in Astana | Example News": what follows the title in the window's. */
static char *
find_site_in_title (Facts *facts, const char *title)
{
  static const char *const separators[] = {" | ", " :: ", " » ", " — ", " – ", " - ", " · "};
  if (title == NULL || facts->window_title == NULL
      || !g_str_has_prefix (facts->window_title, title))
    return NULL;
  const char *rest = facts->window_title + strlen (title);
  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    if (g_str_has_prefix (rest, separators[i]))
      {
        rest += strlen (separators[i]);
        glong n = g_utf8_strlen (rest, -1);
        return n >= 3 && n <= 40 && strstr (rest, separators[i]) == NULL ? g_strdup (rest) : NULL;
      }
  return NULL;
}

void
serai_html_facts_read (GArray *tree,
                       const SeraiHtmlElement *article,
                       SeraiDocument *document,
                       char **out_body)
{
  Facts facts = {.tree = tree};
  facts.headings = g_ptr_array_new_with_free_func (g_free);
  facts.meta = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  collect (&facts, document);

  const char *site = g_hash_table_lookup (facts.meta, "og:site_name");
  if (site == NULL)
    site = facts.json.publisher;
  if (site == NULL)
    site = g_hash_table_lookup (facts.meta, "application-name");
  document->publisher = g_strdup (site);
  document->title = choose_title (&facts, site);
  document->author = choose_author (&facts, article, site);
  document->language = find_language (&facts);
  if (document->url == NULL)
    document->url = g_strdup (g_hash_table_lookup (facts.meta, "og:url"));
  if (document->url != NULL && !g_str_has_prefix (document->url, "http://")
      && !g_str_has_prefix (document->url, "https://"))
    g_clear_pointer (&document->url, g_free);
  document->published = find_published (&facts, article, document);
  if (document->publisher == NULL)
    document->publisher = find_site_in_title (&facts, document->title);
  *out_body = g_steal_pointer (&facts.json.body);

  serai_html_json_clear (&facts.json);
  g_hash_table_unref (facts.meta);
  g_ptr_array_unref (facts.headings);
  g_free (facts.first_heading);
  g_free (facts.window_title);
}
