/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Word documents (DOCX): paragraphs, headings, lists, tables and notes. */
#include "import/office.h"

#include <string.h>

typedef struct
{
  GHashTable *levels; /* style id → heading level */
  SeraiComposer *composer;
} Docx;

static int
probe_docx (const SeraiSource *source)
{
  return source->archive != NULL && serai_archive_has (source->archive, "word/document.xml") ? 95
                                                                                             : 0;
}

/* "heading 2", "Title": by the names that are the same in every language of the programme. */
static int
level_of_style (const xmlNode *style)
{
  xmlNode *name = serai_xml_find (style, "name");
  g_autofree char *value = name != NULL ? serai_xml_dup_attribute (name, "val") : NULL;
  g_autofree char *lower = value != NULL ? g_ascii_strdown (value, -1) : NULL;
  if (lower != NULL && strcmp (lower, "title") == 0)
    return 1;
  if (lower != NULL && g_str_has_prefix (lower, "heading ") && g_ascii_isdigit (lower[8]))
    return CLAMP (lower[8] - '0', 1, 6);
  xmlNode *outline = serai_xml_find (serai_xml_find (style, "pPr"), "outlineLvl");
  int level = outline != NULL ? serai_xml_get_number (outline, "val", 9) : 9;
  return level < 6 ? level + 1 : 0;
}

static void
read_styles (Docx *docx, SeraiArchive *archive)
{
  g_autoptr (xmlDoc) part = serai_office_parse_part (archive, "word/styles.xml");
  xmlNode *root = part != NULL ? xmlDocGetRootElement (part) : NULL;
  for (xmlNode *style = root != NULL ? root->children : NULL; style != NULL; style = style->next)
    {
      int level = serai_xml_is (style, "style") ? level_of_style (style) : 0;
      if (level > 0)
        g_hash_table_insert (docx->levels, serai_xml_dup_attribute (style, "styleId"),
                             GINT_TO_POINTER (level));
    }
}

/* The text below @root; what was struck out, fields' codes and the doubles of drawings that older
 * programmes need are left out. */
static void
append_text (xmlNode *root, GString *text)
{
  for (xmlNode *node = root; node != NULL;)
    {
      gboolean is_left_out = serai_xml_is (node, "del") || serai_xml_is (node, "moveFrom")
                             || serai_xml_is (node, "instrText") || serai_xml_is (node, "Fallback")
                             || serai_xml_is (node, "pPr") || serai_xml_is (node, "rPr");
      if (serai_xml_is (node, "t"))
        {
          xmlChar *content = xmlNodeGetContent (node);
          g_string_append (text, content != NULL ? (const char *) content : "");
          xmlFree (content);
          is_left_out = TRUE;
        }
      else if (serai_xml_is (node, "tab") || serai_xml_is (node, "br") || serai_xml_is (node, "cr")
               || (serai_xml_is (node, "p") && node != root))
        g_string_append_c (text, ' ');
      else if (serai_xml_is (node, "noBreakHyphen"))
        g_string_append_c (text, '-');
      node = is_left_out ? serai_xml_next_outside (node, root) : serai_xml_next (node, root);
    }
}

static void
read_paragraph (Docx *docx, xmlNode *paragraph)
{
  g_autoptr (GString) text = g_string_new (NULL);
  append_text (paragraph, text);
  const xmlNode *properties = serai_xml_find (paragraph, "pPr");
  xmlNode *style = serai_xml_find (properties, "pStyle");
  g_autofree char *id = style != NULL ? serai_xml_dup_attribute (style, "val") : NULL;
  int level = id != NULL ? GPOINTER_TO_INT (g_hash_table_lookup (docx->levels, id)) : 0;
  xmlNode *outline = serai_xml_find (properties, "outlineLvl");
  if (level == 0 && outline != NULL && serai_xml_get_number (outline, "val", 9) < 6)
    level = serai_xml_get_number (outline, "val", 9) + 1;
  gboolean is_item = serai_xml_find (properties, "numPr") != NULL
                     || (id != NULL && strstr (id, "ListBullet") != NULL);
  gboolean is_quotation = id != NULL && strstr (id, "Quote") != NULL;
  SeraiBlockKind kind = level > 0      ? SERAI_BLOCK_HEADING
                        : is_item      ? SERAI_BLOCK_LIST_ITEM
                        : is_quotation ? SERAI_BLOCK_QUOTATION
                                       : SERAI_BLOCK_PARAGRAPH;
  serai_composer_add (docx->composer, kind, level, text->str, text->len);
}

static void
read_table (Docx *docx, xmlNode *table)
{
  for (xmlNode *row = table->children; row != NULL; row = row->next)
    {
      if (!serai_xml_is (row, "tr"))
        continue;
      g_autoptr (GString) line = g_string_new (NULL);
      guint n_cells = 0;
      for (xmlNode *cell = row->children; cell != NULL; cell = cell->next)
        {
          if (!serai_xml_is (cell, "tc"))
            continue;
          g_autoptr (GString) text = g_string_new (NULL);
          append_text (cell, text);
          serai_office_append_cell (line, n_cells++, text->str);
        }
      serai_composer_add (docx->composer, SERAI_BLOCK_TABLE_ROW, 0, line->str, line->len);
    }
}

/* A table of one cell is a frame around text. */
static gboolean
is_frame (xmlNode *table)
{
  guint n_cells = 0;
  for (xmlNode *node = table->children; node != NULL; node = serai_xml_next (node, table))
    n_cells += serai_xml_is (node, "tc");
  return n_cells == 1;
}

static void
read_blocks (Docx *docx, xmlNode *body)
{
  for (xmlNode *node = body->children; node != NULL;)
    {
      gboolean is_inside = FALSE;
      if (serai_xml_is (node, "p"))
        read_paragraph (docx, node);
      else if (serai_xml_is (node, "tbl") && !is_frame (node))
        read_table (docx, node);
      else
        is_inside = !serai_xml_is (node, "del") && !serai_xml_is (node, "moveFrom");
      node = is_inside ? serai_xml_next (node, body) : serai_xml_next_outside (node, body);
    }
}

static void
read_notes (Docx *docx, SeraiArchive *archive, const char *part_name, const char *element)
{
  g_autoptr (xmlDoc) part = serai_office_parse_part (archive, part_name);
  xmlNode *root = part != NULL ? xmlDocGetRootElement (part) : NULL;
  for (xmlNode *note = root != NULL ? root->children : NULL; note != NULL; note = note->next)
    {
      g_autofree char *type =
          serai_xml_is (note, element) ? serai_xml_dup_attribute (note, "type") : NULL;
      if (!serai_xml_is (note, element) || (type != NULL && strcmp (type, "normal") != 0))
        continue;
      read_blocks (docx, note);
    }
}

static gboolean
read_docx (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  g_autoptr (xmlDoc) part = serai_office_parse_part (source->archive, "word/document.xml");
  xmlNode *root = part != NULL ? xmlDocGetRootElement (part) : NULL;
  xmlNode *body = serai_xml_find (root, "body");
  if (body == NULL)
    {
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
                           "This Word document is damaged; open it in its programme and save it "
                           "again.");
      return FALSE;
    }
  g_autoptr (SeraiDocument) document = serai_document_new ();
  g_autoptr (SeraiComposer) composer = serai_composer_new ();
  g_autoptr (GHashTable) levels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Docx docx = {levels, composer};
  read_styles (&docx, source->archive);
  read_blocks (&docx, body);
  read_notes (&docx, source->archive, "word/footnotes.xml", "footnote");
  read_notes (&docx, source->archive, "word/endnotes.xml", "endnote");
  g_autoptr (xmlDoc) core = serai_office_parse_part (source->archive, "docProps/core.xml");
  if (core != NULL && xmlDocGetRootElement (core) != NULL)
    serai_office_read_facts (xmlDocGetRootElement (core), document);
  if (!serai_office_finish (composer, document, error))
    return FALSE;
  out_reading->document = g_steal_pointer (&document);
  return TRUE;
}

const SeraiFormat serai_format_docx = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document", probe_docx,
    read_docx, TRUE};
