/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An article's elements → blocks: headings, paragraphs, lists, tables, quotations. */
#include "import/html-blocks.h"

#include "base/text.h"
#include "import/html-article.h"
#include "import/html-byline.h"
#include "import/day-words.h"

#include <string.h>

/* Pages nest a few dozen deep; deeper down the structure says nothing more. */
#define MAX_DEPTH 300
#define MAX_LABEL_CHARACTERS 160
#define MAX_REPEATED_CHARACTERS 60
#define MIN_REPEATED 3

typedef struct
{
  SeraiBlockKind kind;
  int level;
  char *text;
  gboolean is_link; /* nearly all of it */
} Piece;

typedef struct
{
  GArray *tree;
  GArray *pieces; /* (element-type Piece) */
  GString *flow;  /* the running text of the paragraph at hand */
  guint n_flow_link;
  SeraiBlockKind kind;
  int level;
  int depth;
  gboolean takes_all; /* lists of links too */
} Walk;

/* How sentences begin with which a page points elsewhere; folded. */
static const char *const pointers[] = {
    "read also",
    "read more",
    "also read",
    "see also",
    "related:",
    "related news",
    "share this",
    "share:",
    "follow us",
    "subscribe",
    "advertisement",
    "tags:",
    "photo:",
    "photo by",
    "source photo",
    "more on",
    "join us",
    "sign up",
    "читаите также",
    "читайте также",
    "читать также",
    "по теме",
    "подробнее",
    "поделиться",
    "подписывайтесь",
    "подпишитесь",
    "теги:",
    "фото:",
    "реклама",
    "смотрите также",
    "оқи отырыңыз",
    "тағы оқыңыз",
    "бөлісу",
    "боз хонед",
    "хабарҳои монанд",
    "lesen sie auch",
    "lire aussi",
    "a lire aussi",
    "lea tambien",
    "(c) ",
    "© ",
    "all rights reserved",
    "copyright",
    "did you like",
    "like this article",
    "if you enjoyed",
    "thanks for reading",
    "click here",
    "photograph:",
    "photo credit",
    "image credit",
    "image:",
    "filed under",
    "posted in",
    "leave a comment",
    "back to top",
    "reprinting",
    "перепечатка",
    "при использовании материалов",
    "при перепечатке",
    "версия для печати",
    "источник фото",
    "следите за нами",
    "комментарии",
    "теги ",
    "все права защищены",
};

static void
clear_piece (gpointer data)
{
  g_free (((Piece *) data)->text);
}

static void
flush (Walk *walk)
{
  char *text = serai_composer_clean (walk->flow->str, walk->flow->len);
  if (text != NULL)
    {
      guint n = g_utf8_strlen (text, -1);
      /* Of a short line a mark or two may stand between its links. */
      gboolean is_link = walk->n_flow_link * 10 >= n * (n < 60 ? 6 : 8);
      Piece piece = {walk->kind, walk->level, text, is_link};
      g_array_append_val (walk->pieces, piece);
    }
  g_string_truncate (walk->flow, 0);
  walk->n_flow_link = 0;
}

static gboolean
ends_sentence (const GString *flow)
{
  const char *end = flow->str + flow->len;
  while (end > flow->str && (g_ascii_isspace (end[-1]) || strchr ("\"')", end[-1]) != NULL))
    end--;
  return end > flow->str && strchr (".!?:;", end[-1]) != NULL;
}

/* One <br> may only break a line; two, or one after a sentence's end, part paragraphs. */
static void
break_line (Walk *walk, const xmlNode *node)
{
  const xmlNode *next = node->next;
  while (next != NULL && next->type == XML_TEXT_NODE && xmlIsBlankNode ((xmlNode *) next))
    next = next->next;
  if ((next != NULL && serai_html_node_is (next, "br")) || ends_sentence (walk->flow))
    flush (walk);
  else
    g_string_append_c (walk->flow, ' ');
}

static void walk_children (Walk *walk, const xmlNode *node, gboolean is_link);

static gboolean
is_data_table (Walk *walk, const SeraiHtmlElement *table)
{
  guint n_rows = 0, n_wide = 0;
  for (guint i = GPOINTER_TO_UINT (table->node->_private); i < table->end; i++)
    {
      const xmlNode *node = g_array_index (walk->tree, SeraiHtmlElement, i).node;
      if (serai_html_node_is_any (node, " table h1 h2 h3 form "))
        return FALSE;
      if (g_array_index (walk->tree, SeraiHtmlElement, i).n_flow > 400)
        return FALSE;
      if (!serai_html_node_is (node, "tr"))
        continue;
      guint n_cells = 0;
      for (const xmlNode *cell = node->children; cell != NULL; cell = cell->next)
        n_cells += serai_html_node_is_any (cell, " td th ");
      n_rows++;
      n_wide += n_cells >= 2;
    }
  return n_rows >= 2 && n_wide * 2 > n_rows;
}

static void
walk_row (Walk *walk, const xmlNode *row)
{
  g_autoptr (GString) line = g_string_new (NULL);
  guint n_cells = 0;
  for (const xmlNode *cell = row->children; cell != NULL; cell = cell->next)
    {
      if (!serai_html_node_is_any (cell, " td th "))
        continue;
      xmlChar *content = xmlNodeGetContent (cell);
      g_autofree char *clean = serai_composer_clean ((const char *) content, -1);
      xmlFree (content);
      if (n_cells++ > 0)
        g_string_append_c (line, '\t');
      g_string_append (line, clean != NULL ? clean : "");
    }
  if (line->str[strspn (line->str, "\t")] == '\0')
    return;
  Piece piece = {SERAI_BLOCK_TABLE_ROW, 0, g_strdup (line->str), FALSE};
  g_array_append_val (walk->pieces, piece);
}

static void
walk_table (Walk *walk, const SeraiHtmlElement *table)
{
  flush (walk);
  for (guint i = GPOINTER_TO_UINT (table->node->_private); i < table->end; i++)
    {
      const xmlNode *node = g_array_index (walk->tree, SeraiHtmlElement, i).node;
      if (serai_html_node_is (node, "tr"))
        walk_row (walk, node);
      else if (serai_html_node_is (node, "caption"))
        {
          walk_children (walk, node, FALSE);
          flush (walk);
        }
    }
}

/* A list that is made of links is a menu. */
static gboolean
is_link_list (const SeraiHtmlElement *element)
{
  return serai_html_node_is_any (element->node, " ul ol dl ") && element->n_text > 0
         && element->n_link * 10 > element->n_text * 6;
}

static void
walk_block (Walk *walk, const xmlNode *node, gboolean is_link)
{
  flush (walk);
  SeraiBlockKind kind = walk->kind;
  int level = walk->level;
  const char *name = (const char *) node->name;
  if (name[0] == 'h' && name[1] >= '1' && name[1] <= '6' && name[2] == '\0')
    {
      walk->kind = SERAI_BLOCK_HEADING;
      walk->level = name[1] - '0';
    }
  else if (serai_html_node_is_any (node, " li dd dt "))
    walk->kind = SERAI_BLOCK_LIST_ITEM;
  else if (serai_html_node_is (node, "blockquote") && kind != SERAI_BLOCK_LIST_ITEM)
    walk->kind = SERAI_BLOCK_QUOTATION;
  walk_children (walk, node, is_link);
  flush (walk);
  walk->kind = kind;
  walk->level = level;
}

static void
append_text (Walk *walk, const xmlNode *node, gboolean is_link)
{
  const char *text = (const char *) node->content;
  /* What generators of manuals hang on a heading for linking to it. */
  if (strcmp (text, "¶") == 0)
    return;
  g_string_append (walk->flow, text);
  if (is_link)
    walk->n_flow_link += g_utf8_strlen (text, -1);
}

static void
walk_children (Walk *walk, const xmlNode *node, gboolean is_link)
{
  if (++walk->depth > MAX_DEPTH)
    {
      xmlChar *content = xmlNodeGetContent (node);
      g_string_append (walk->flow, content != NULL ? (const char *) content : "");
      xmlFree (content);
      walk->depth--;
      return;
    }
  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (child->type == XML_TEXT_NODE && child->content != NULL)
        append_text (walk, child, is_link);
      const SeraiHtmlElement *element = serai_html_tree_find (walk->tree, child);
      if (element == NULL || element->is_dropped || (!walk->takes_all && is_link_list (element)))
        continue;
      if (serai_html_node_is (child, "br"))
        break_line (walk, child);
      else if (serai_html_node_is (child, "table") && is_data_table (walk, element))
        walk_table (walk, element);
      else if (serai_html_node_is_inline (child))
        walk_children (walk, child, is_link || serai_html_node_is (child, "a"));
      else
        walk_block (walk, child, is_link);
    }
  walk->depth--;
}

/* What introduces the article without being inside it. */
static void
walk_leads (Walk *walk, const SeraiHtmlElement *article)
{
  g_autoptr (GArray) leads = serai_html_article_list_leads (walk->tree, article);
  for (guint i = 0; i < leads->len; i++)
    {
      guint index = g_array_index (leads, guint, i);
      walk_children (walk, g_array_index (walk->tree, SeraiHtmlElement, index).node, FALSE);
      flush (walk);
    }
}

static gboolean
points_elsewhere (const Piece *piece, const char *folded, guint n_characters)
{
  if (piece->is_link && piece->kind != SERAI_BLOCK_HEADING && piece->kind != SERAI_BLOCK_TABLE_ROW
      && n_characters < MAX_LABEL_CHARACTERS)
    return TRUE;
  if (n_characters > MAX_LABEL_CHARACTERS)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (pointers); i++)
    if (g_str_has_prefix (folded, pointers[i]))
      return TRUE;
  return FALSE;
}

/* The text behind the title, where the piece is the title, or the title and a day, which old pages
 * part by no more than a line break. */
static const char *
skip_title (const char *text, const char *title)
{
  if (title == NULL || !g_str_has_prefix (text, title))
    return text;
  const char *rest = text + strlen (title);
  if (*rest != '\0' && *rest != ' ')
    return text;
  rest += strspn (rest, " ");
  gsize length = strlen (rest);
  return length == 0 || (length <= 70 && serai_day_words_find (rest, length) != 0) ? rest : text;
}

/* How often each short line occurs. */
static GHashTable *
count_lines (GArray *pieces)
{
  GHashTable *counts = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < pieces->len; i++)
    {
      const Piece *piece = &g_array_index (pieces, Piece, i);
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, piece->text));
      g_hash_table_insert (counts, piece->text, GUINT_TO_POINTER (n + 1));
    }
  return counts;
}

/* "Share", "Reply", "Read more" under each of many parts. */
static gboolean
is_repeated (GHashTable *counts, const Piece *piece, guint n_characters)
{
  return piece->kind != SERAI_BLOCK_TABLE_ROW && piece->kind != SERAI_BLOCK_LIST_ITEM
         && n_characters < MAX_REPEATED_CHARACTERS
         && GPOINTER_TO_UINT (g_hash_table_lookup (counts, piece->text)) >= MIN_REPEATED;
}

/* Headings behind which nothing comes ("Latest news") are no part of the article. */
static guint
count_without_trailing_headings (GArray *pieces)
{
  guint n = pieces->len;
  while (n > 1 && g_array_index (pieces, Piece, n - 1).kind == SERAI_BLOCK_HEADING)
    n--;
  return n;
}

guint32
serai_html_blocks_compose (GArray *tree,
                           const SeraiHtmlElement *article,
                           const char *title,
                           SeraiComposer *composer)
{
  g_autoptr (GArray) pieces = g_array_new (FALSE, TRUE, sizeof (Piece));
  g_array_set_clear_func (pieces, clear_piece);
  Walk walk = {.tree = tree, .pieces = pieces, .flow = g_string_new (NULL)};
  walk_leads (&walk, article);
  walk_children (&walk, article->node, FALSE);
  flush (&walk);
  g_string_free (walk.flow, TRUE);

  g_autoptr (GHashTable) counts = count_lines (pieces);
  guint32 day = 0;
  guint n_pieces = count_without_trailing_headings (pieces);
  gboolean has_begun = FALSE;
  for (guint i = 0; i < n_pieces; i++)
    {
      Piece piece = g_array_index (pieces, Piece, i);
      if (!has_begun)
        piece.text = (char *) skip_title (piece.text, title);
      guint n_characters = g_utf8_strlen (piece.text, -1);
      g_autofree char *folded = n_characters <= 400 ? serai_text_fold (piece.text) : g_strdup ("");
      if (n_characters == 0 || points_elsewhere (&piece, folded, n_characters)
          || is_repeated (counts, &piece, n_characters))
        continue;
      if (!has_begun && piece.kind != SERAI_BLOCK_HEADING && serai_html_byline_is (piece.text))
        {
          if (day == 0)
            day = serai_day_words_find (piece.text, strlen (piece.text));
          continue;
        }
      has_begun = has_begun || n_characters > 80;
      serai_composer_add (composer, piece.kind, piece.level, piece.text, -1);
    }
  return day;
}

void
serai_html_blocks_append (GArray *tree, const char *title, SeraiComposer *composer)
{
  g_autoptr (GArray) pieces = g_array_new (FALSE, TRUE, sizeof (Piece));
  g_array_set_clear_func (pieces, clear_piece);
  Walk walk = {.tree = tree, .pieces = pieces, .flow = g_string_new (NULL), .takes_all = TRUE};
  walk_children (&walk, g_array_index (tree, SeraiHtmlElement, 0).node, FALSE);
  flush (&walk);
  g_string_free (walk.flow, TRUE);
  for (guint i = 0; i < pieces->len; i++)
    {
      const Piece *piece = &g_array_index (pieces, Piece, i);
      if (i > 0 || g_strcmp0 (piece->text, title) != 0)
        serai_composer_add (composer, piece->kind, piece->level, piece->text, -1);
    }
}
