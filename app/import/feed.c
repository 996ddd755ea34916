/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Feeds (RSS, RDF, Atom) saved as files: each entry a document of its own. */
#include "import/day-words.h"
#include "import/format.h"
#include "import/html.h"
#include "import/plain.h"
#include "import/xml-text.h"

#include <string.h>

#define PROBE_BYTES 4096

static int
probe_feed (const SeraiSource *source)
{
  static const char *const roots[] = {"<rss", "<rdf:RDF", "<feed"};
  const char *p = source->text;
  while (g_ascii_isspace (*p))
    p++;
  if (*p != '<')
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (roots); i++)
    {
      const char *found = g_strstr_len (p, PROBE_BYTES, roots[i]);
      if (found == NULL)
        continue;
      const char *page = g_strstr_len (p, found - p, "<html");
      if (page == NULL && strchr (" \t\r\n>", found[strlen (roots[i])]) != NULL)
        return 97;
    }
  return 0;
}

static gboolean
is_entry (const xmlNode *node)
{
  return serai_xml_is (node, "item") || serai_xml_is (node, "entry");
}

/* Where the entries are: the channel or, in RDF and Atom, the root. */
static xmlNode *
find_holder (xmlNode *root)
{
  xmlNode *channel = serai_xml_find (root, "channel");
  return channel != NULL && serai_xml_find (channel, "item") != NULL ? channel : root;
}

/* --- one entry -------------------------------------------------------------------------------- */

/* An element's content as HTML: its text, or its tags where it has some (Atom's XHTML). */
static char *
dup_markup (xmlNode *element)
{
  g_autofree char *type = serai_xml_dup_attribute (element, "type");
  if (g_strcmp0 (type, "xhtml") != 0)
    {
      xmlChar *content = xmlNodeGetContent (element);
      char *copy = g_strdup (content != NULL ? (const char *) content : "");
      xmlFree (content);
      return copy;
    }
  xmlBuffer *buffer = xmlBufferCreate ();
  for (xmlNode *child = element->children; child != NULL; child = child->next)
    xmlNodeDump (buffer, element->doc, child, 0, 0);
  char *copy = g_strdup ((const char *) xmlBufferContent (buffer));
  xmlBufferFree (buffer);
  return copy;
}

/* The fullest of the elements that may hold the text. */
static char *
dup_body (xmlNode *entry)
{
  static const char *const names[] = {"encoded",  "content",     "full-text",
                                      "fulltext", "description", "summary"};
  g_autofree char *best = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      xmlNode *element = serai_xml_find (entry, names[i]);
      g_autofree char *markup = element != NULL ? dup_markup (element) : NULL;
      g_autofree char *clean = markup != NULL ? serai_composer_clean (markup, -1) : NULL;
      if (clean != NULL && (best == NULL || strlen (markup) > strlen (best) * 3 / 2))
        {
          g_free (best);
          best = g_steal_pointer (&markup);
        }
    }
  return g_steal_pointer (&best);
}

static char *
dup_address (const xmlNode *entry)
{
  for (xmlNode *node = entry->children; node != NULL; node = node->next)
    {
      if (!serai_xml_is (node, "link"))
        continue;
      g_autofree char *rel = serai_xml_dup_attribute (node, "rel");
      g_autofree char *href = serai_xml_dup_attribute (node, "href");
      if (href != NULL && (rel == NULL || strcmp (rel, "alternate") == 0))
        return g_steal_pointer (&href);
      xmlChar *content = href == NULL ? xmlNodeGetContent (node) : NULL;
      char *clean = content != NULL ? serai_composer_clean ((const char *) content, -1) : NULL;
      xmlFree (content);
      if (clean != NULL)
        return clean;
    }
  return serai_xml_dup_child_text (entry, "guid");
}

static char *
dup_author (const xmlNode *entry)
{
  char *author = serai_xml_dup_child_text (entry, "creator");
  if (author != NULL)
    return author;
  const xmlNode *element = serai_xml_find (entry, "author");
  author = element != NULL ? serai_xml_dup_child_text (element, "name") : NULL;
  if (author == NULL)
    author = serai_xml_dup_child_text (entry, "author");
  /* "a@example.org (Anna Berg)", as RSS has it. */
  const char *open = author != NULL ? strchr (author, '(') : NULL;
  if (open != NULL && strchr (author, '@') != NULL && strchr (open, ')') != NULL)
    {
      char *name = g_strndup (open + 1, strchr (open, ')') - open - 1);
      g_free (author);
      return name;
    }
  return author;
}

static guint32
find_day (const xmlNode *entry)
{
  static const char *const names[] = {"pubDate", "published", "date",    "issued",
                                      "created", "updated",   "modified"};
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = serai_xml_dup_child_text (entry, names[i]);
      guint32 day = serai_day_words_parse (text);
      if (day != 0)
        return day;
    }
  return 0;
}

/* A title may hold escaped tags ("&lt;b&gt;"). */
static char *
dup_title (const xmlNode *entry)
{
  g_autofree char *title = serai_xml_dup_child_text (entry, "title");
  if (title == NULL || (strchr (title, '<') == NULL && strchr (title, '&') == NULL))
    return g_steal_pointer (&title);
  g_autoptr (SeraiComposer) composer = serai_composer_new ();
  g_autoptr (SeraiDocument) document = serai_document_new ();
  serai_html_append (title, strlen (title), NULL, composer);
  serai_composer_finish (composer, document);
  return document->blocks->len > 0 ? g_strdelimit (g_strdup (document->text), "\n", ' ')
                                   : g_steal_pointer (&title);
}

static SeraiDocument *
read_entry (xmlNode *root, xmlNode *entry)
{
  g_autoptr (SeraiDocument) document = serai_document_new ();
  g_autoptr (SeraiComposer) composer = serai_composer_new ();
  const xmlNode *channel = serai_xml_find (root, "channel");
  channel = channel != NULL ? channel : root;
  document->title = dup_title (entry);
  document->publisher = serai_xml_dup_child_text (channel, "title");
  document->url = dup_address (entry);
  if (document->url != NULL && !g_str_has_prefix (document->url, "http"))
    g_clear_pointer (&document->url, g_free);
  document->author = dup_author (entry);
  document->published = find_day (entry);
  g_autofree char *language = serai_xml_dup_child_text (channel, "language");
  if (language != NULL && strlen (language) >= 2)
    document->language = g_ascii_strdown (language, 2);
  g_autofree char *body = dup_body (entry);
  if (body != NULL)
    serai_html_append (body, strlen (body), document->title, composer);
  serai_composer_finish (composer, document);
  if (document->blocks->len == 0 && document->title != NULL)
    {
      serai_composer_add (composer, SERAI_BLOCK_PARAGRAPH, 0, document->title, -1);
      serai_composer_finish (composer, document);
    }
  return document->blocks->len > 0 ? g_steal_pointer (&document) : NULL;
}

/* --- many ------------------------------------------------------------------------------------- */

/* The feed with this entry alone: what it says of all stays with each. */
static GBytes *
write_single (xmlNode *root, xmlNode *holder, xmlNode *entry)
{
  g_autoptr (xmlDoc) single = xmlNewDoc ((const xmlChar *) "1.0");
  xmlNode *top = xmlDocCopyNode (root, single, 2);
  xmlDocSetRootElement (single, top);
  xmlNode *channel = serai_xml_find (root, "channel");
  xmlNode *told = channel != NULL ? channel : root;
  xmlNode *place = channel != NULL ? xmlAddChild (top, xmlDocCopyNode (channel, single, 2)) : top;
  static const char *const kept[] = {"title", "link", "language", "lang"};
  for (xmlNode *node = told->children; node != NULL; node = node->next)
    for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
      if (serai_xml_is (node, kept[i]))
        xmlAddChild (place, xmlDocCopyNode (node, single, 1));
  xmlAddChild (holder == root ? top : place, xmlDocCopyNode (entry, single, 1));
  xmlReconciliateNs (single, top);
  xmlChar *data = NULL;
  int size = 0;
  xmlDocDumpMemoryEnc (single, &data, &size, "UTF-8");
  GBytes *bytes = g_bytes_new (data, MAX (size, 0));
  xmlFree (data);
  return bytes;
}

static gboolean
read_feed (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  /* The text is UTF-8 by now, whatever the declaration says. */
  const char *start = strstr (source->text, "<?xml");
  const char *end = start != NULL ? strstr (start, "?>") : NULL;
  const char *text = end != NULL ? end + 2 : source->text;
  while (g_ascii_isspace (*text))
    text++;
  g_autoptr (xmlDoc) feed = serai_xml_parse (text, source->length - (text - source->text), TRUE);
  xmlNode *root = feed != NULL ? xmlDocGetRootElement (feed) : NULL;
  xmlNode *holder = root != NULL ? find_holder (root) : NULL;
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();
  for (xmlNode *node = holder != NULL ? holder->children : NULL; node != NULL; node = node->next)
    if (is_entry (node) && entries->len < SERAI_ARCHIVE_MAX_ENTRIES)
      g_ptr_array_add (entries, node);
  if (entries->len == 1)
    out_reading->document = read_entry (root, entries->pdata[0]);
  if (out_reading->document == NULL && entries->len < 2)
    {
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                           "There are no entries in this feed; save it again later.");
      return FALSE;
    }
  for (guint i = 0; entries->len > 1 && i < entries->len; i++)
    {
      if (out_reading->members == NULL)
        out_reading->members = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_member_free);
      g_autoptr (GBytes) bytes = write_single (root, holder, entries->pdata[i]);
      g_autofree char *name = g_strdup_printf ("entry %u", i + 1);
      g_ptr_array_add (out_reading->members, serai_member_new (name, bytes));
    }
  return TRUE;
}

const SeraiFormat serai_format_feed = {"application/rss+xml", probe_feed, read_feed};
