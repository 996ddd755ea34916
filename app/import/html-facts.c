/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a web page says of itself: title, author, publisher, day, address, language. */
#include "import/html-facts.h"

#include "base/text.h"
#include "import/composer.h"
#include "import/html-json.h"
#include "import/day-words.h"

#include <string.h>

/* Behind so many characters of prose a day belongs to the story, not to the page. */
#define MAX_BYLINE_CHARACTERS 120
#define MAX_BYLINE_ELEMENTS 20
#define MAX_HEADINGS 20

typedef struct
{
  GArray *tree;
  GHashTable *meta; /* name or property, lower case → content */
  SeraiHtmlJson json;
  GPtrArray *headings; /* (element-type utf8) main ones, in order */
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
  return facts->window_title != NULL ? strip_site (facts->window_title, site) : NULL;
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

/* A short run of text with a day in it, between the heading and the first real paragraph. */
static guint32
find_visible_day (Facts *facts, const SeraiHtmlElement *article)
{
  gboolean has_heading = FALSE;
  for (guint i = 0; i < facts->tree->len; i++)
    {
      const SeraiHtmlElement *element = &g_array_index (facts->tree, SeraiHtmlElement, i);
      if (serai_html_node_is (element->node, "h1") || element->node == article->node)
        has_heading = TRUE;
      if (!has_heading || element->is_dropped || element->n_flow == 0)
        continue;
      if (element->n_flow > MAX_BYLINE_CHARACTERS)
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

static guint32
find_published (Facts *facts, const SeraiHtmlElement *article)
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
    day = find_marked_day (facts);
  return day != 0 ? day : find_visible_day (facts, article);
}

static char *
find_marked_author (Facts *facts)
{
  for (guint i = 0; i < facts->tree->len; i++)
    {
      const SeraiHtmlElement *element = &g_array_index (facts->tree, SeraiHtmlElement, i);
      if (element->n_text == 0 || element->n_text > 80)
        continue;
      g_autofree char *rel = serai_html_node_dup_attribute (element->node, "rel");
      g_autofree char *property = serai_html_node_dup_attribute (element->node, "itemprop");
      g_autofree char *class = serai_html_node_dup_attribute (element->node, "class");
      if (g_strcmp0 (rel, "author") != 0 && g_strcmp0 (property, "author") != 0
          && (class == NULL
              || (strstr (class, "byline") == NULL && strcmp (class, "author") != 0
                  && strstr (class, "author-name") == NULL)))
        continue;
      return dup_clean_content (element->node);
    }
  return NULL;
}

static char *
choose_author (Facts *facts)
{
  static const char *const keys[] = {"author",         "article:author",  "dc.creator",
                                     "parsely-author", "sailthru.author", NULL};
  const char *said = find_meta (facts, keys);
  if (said != NULL && strstr (said, "://") != NULL)
    said = NULL;
  g_autofree char *author = said != NULL
                                ? g_strdup (said)
                                : (facts->json.author != NULL ? g_strdup (facts->json.author)
                                                              : find_marked_author (facts));
  if (author == NULL)
    return NULL;
  const char *start = author;
  if (g_ascii_strncasecmp (start, "by ", 3) == 0)
    start += 3;
  return g_strdup (start);
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

void
serai_html_facts_read (GArray *tree, const SeraiHtmlElement *article, SeraiDocument *document)
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
  document->author = choose_author (&facts);
  document->published = find_published (&facts, article);
  document->language = find_language (&facts);
  if (document->url == NULL)
    document->url = g_strdup (g_hash_table_lookup (facts.meta, "og:url"));
  if (document->url != NULL && !g_str_has_prefix (document->url, "http://")
      && !g_str_has_prefix (document->url, "https://"))
    g_clear_pointer (&document->url, g_free);

  serai_html_json_clear (&facts.json);
  g_hash_table_unref (facts.meta);
  g_ptr_array_unref (facts.headings);
  g_free (facts.window_title);
}
