/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Web pages, whole or a dropped piece of one: the article without what surrounds it. */
#include "import/html.h"

#include "import/format.h"
#include "import/html-article.h"
#include "import/html-blocks.h"
#include "import/html-facts.h"
#include "import/html-tree.h"
#include "import/plain.h"
#include "import/xml-text.h"

#include <libxml/HTMLparser.h>
#include <string.h>

#define PROBE_BYTES 4096
#define MIN_BODY_BYTES 200

static const char *const page_beginnings[] = {"<!doctype html", "<html",  "<head",
                                              "<body",          "<title", "<meta"};

static const char *const piece_tags[] = {
    "<p",  "<div", "<span", "<h1", "<h2", "<h3", "<article", "<section", "<table",      "<ul",
    "<ol", "<li",  "<br",   "<a ", "<b",  "<i",  "<em",      "<strong",  "<blockquote", "<font"};

static gboolean
begins_tag (const char *lower)
{
  for (guint i = 0; i < G_N_ELEMENTS (piece_tags); i++)
    {
      gsize length = strlen (piece_tags[i]);
      if (strncmp (lower, piece_tags[i], length) == 0
          && (piece_tags[i][length - 1] == ' ' || strchr (" \t\n\r>/", lower[length]) != NULL))
        return TRUE;
    }
  return FALSE;
}

/* What Windows programmes put before HTML on the clipboard. */
static const char *
skip_clipboard_header (const char *text)
{
  if (!g_str_has_prefix (text, "Version:") || strstr (text, "StartHTML:") == NULL)
    return text;
  const char *start = strchr (text, '<');
  return start != NULL ? start : text;
}

static int
probe_html (const SeraiSource *source)
{
  const char *text = skip_clipboard_header (source->text);
  g_autofree char *lower =
      g_ascii_strdown (text, MIN (source->length - (text - source->text), PROBE_BYTES));
  const char *p = lower;
  for (;;)
    {
      while (g_ascii_isspace (*p))
        p++;
      const char *end = NULL;
      if (g_str_has_prefix (p, "<!--"))
        end = strstr (p, "-->");
      else if (g_str_has_prefix (p, "<?xml"))
        end = strstr (p, "?>");
      if (end == NULL)
        break;
      p = end + (end[0] == '-' ? 3 : 2);
    }
  for (guint i = 0; i < G_N_ELEMENTS (page_beginnings); i++)
    if (g_str_has_prefix (p, page_beginnings[i]))
      return 95;
  if (strstr (p, "<html") != NULL && strstr (p, "<body") != NULL)
    return 80;
  gboolean is_first = begins_tag (p);
  guint n_tags = 0;
  for (const char *at = strchr (p, '<'); at != NULL; at = strchr (at + 1, '<'))
    n_tags += begins_tag (at) || (at[1] == '/' && g_ascii_isalpha (at[2]));
  if (is_first && n_tags >= 2)
    return 85;
  return n_tags >= 4 && strstr (p, "</") != NULL ? 30 : 0;
}

static xmlDoc *
parse (const char *text, gsize length)
{
  return htmlReadMemory (text, length, NULL, "UTF-8",
                         HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                             | HTML_PARSE_NONET | HTML_PARSE_COMPACT);
}

/* What the page says to programmes, where what it shows is less than half of that: it is drawn by a
 * script. */
static void
take_body (SeraiDocument *document, const char *body, SeraiComposer *composer)
{
  if (body == NULL || strlen (body) < MIN_BODY_BYTES || strlen (document->text) * 2 > strlen (body))
    return;
  if (serai_html_is_likely (body))
    serai_html_append (body, strlen (body), document->title, composer);
  else
    serai_plain_append (body, strlen (body), SERAI_BLOCK_PARAGRAPH, composer);
  serai_composer_finish (composer, document);
}

SeraiDocument *
serai_html_read_page (const char *text, gsize length, GError **error)
{
  g_autoptr (xmlDoc) page = parse (text, length);
  xmlNode *root = page != NULL ? xmlDocGetRootElement (page) : NULL;
  if (root == NULL)
    {
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
                           "It looks like a web page but can't be taken apart; save it again from "
                           "the browser, or as text.");
      return NULL;
    }
  g_autoptr (GArray) tree = serai_html_tree_weigh (root);
  g_autoptr (SeraiDocument) document = serai_document_new ();
  g_autoptr (SeraiComposer) composer = serai_composer_new ();
  const SeraiHtmlElement *article = serai_html_article_find (tree);
  g_autofree char *body = NULL;
  serai_html_facts_read (tree, article, document, &body);
  guint32 day = serai_html_blocks_compose (tree, article, document->title, composer);
  if (document->published == 0)
    document->published = day;
  serai_composer_finish (composer, document);
  take_body (document, body, composer);
  if (document->blocks->len > 0)
    return g_steal_pointer (&document);
  g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                       "No article is on this page (it may be drawn by a script); open it in a "
                       "browser, select the text and drop or paste that.");
  return NULL;
}

void
serai_html_append (const char *text, gsize length, const char *title, SeraiComposer *composer)
{
  g_autoptr (xmlDoc) page = parse (text, length);
  xmlNode *root = page != NULL ? xmlDocGetRootElement (page) : NULL;
  if (root == NULL)
    return;
  g_autoptr (GArray) tree = serai_html_tree_list (root);
  serai_html_blocks_append (tree, title, composer);
}

gboolean
serai_html_is_likely (const char *text)
{
  static const char *const tags[] = {"<p>",  "<p ",  "</p>", "<br",  "<div",
                                     "</a>", "<ul>", "<h2",  "<img "};
  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    if (strstr (text, tags[i]) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
read_html (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  const char *text = skip_clipboard_header (source->text);
  out_reading->document =
      serai_html_read_page (text, source->length - (text - source->text), error);
  return out_reading->document != NULL;
}

const SeraiFormat serai_format_html = {"text/html", probe_html, read_html};
