/* SPDX-License-Identifier: GPL-3.0-or-later */
/* OpenDocument texts (ODT, also as a single XML file): paragraphs, headings, lists, tables, notes.
 */
#include "import/office.h"

#include <string.h>

typedef struct
{
  SeraiComposer *composer;
  GPtrArray *notes; /* (element-type xmlNode) bodies, in the order of their marks */
  int list_depth;
} Odt;

#define PROBE_BYTES 1024
#define MAX_DEPTH 200

static int
probe_odt (const SeraiSource *source)
{
  if (source->archive == NULL)
    {
      gsize size;
      const char *data = g_bytes_get_data (source->bytes, &size);
      return g_strstr_len (data, MIN (size, PROBE_BYTES), "<office:document ") != NULL ? 95 : 0;
    }
  if (!serai_archive_has (source->archive, "content.xml")
      || !serai_archive_has (source->archive, "mimetype"))
    return 0;
  g_autoptr (GBytes) type = serai_archive_read (source->archive, "mimetype", NULL);
  static const char prefix[] = "application/vnd.oasis.opendocument.";
  gsize size = 0;
  const char *data = type != NULL ? g_bytes_get_data (type, &size) : NULL;
  if (data == NULL || size <= strlen (prefix) || strncmp (data, prefix, strlen (prefix)) != 0)
    return 0;
  const char *kind = data + strlen (prefix);
  gsize length = size - strlen (prefix);
  return g_strstr_len (kind, length, "text") != NULL
                 || g_strstr_len (kind, length, "presentation") != NULL
             ? 95
             : 0;
}

/* Text of a paragraph; notes go to the end of the document, comments nowhere. */
static void
append_text (Odt *odt, xmlNode *root, GString *text)
{
  for (xmlNode *node = root->children; node != NULL;)
    {
      gboolean is_left_out = FALSE;
      if (node->type == XML_TEXT_NODE && node->content != NULL)
        g_string_append (text, (const char *) node->content);
      else if (serai_xml_is (node, "note"))
        {
          xmlNode *body = serai_xml_find (node, "note-body");
          if (body != NULL)
            g_ptr_array_add (odt->notes, body);
          is_left_out = TRUE;
        }
      else if (serai_xml_is (node, "annotation") || serai_xml_is (node, "tracked-changes")
               || serai_xml_is (node, "desc") || serai_xml_is (node, "ruby-text"))
        is_left_out = TRUE;
      else if (serai_xml_is (node, "s") || serai_xml_is (node, "tab")
               || serai_xml_is (node, "line-break") || serai_xml_is (node, "p"))
        g_string_append_c (text, ' ');
      node = is_left_out ? serai_xml_next_outside (node, root) : serai_xml_next (node, root);
    }
}

static void
read_paragraph (Odt *odt, xmlNode *node)
{
  g_autoptr (GString) text = g_string_new (NULL);
  append_text (odt, node, text);
  g_autofree char *style = serai_xml_dup_attribute (node, "style-name");
  int level = 0;
  SeraiBlockKind kind = SERAI_BLOCK_PARAGRAPH;
  if (serai_xml_is (node, "h"))
    {
      kind = SERAI_BLOCK_HEADING;
      level = CLAMP (serai_xml_get_number (node, "outline-level", 1), 1, 6);
    }
  else if (g_strcmp0 (style, "Title") == 0)
    {
      kind = SERAI_BLOCK_HEADING;
      level = 1;
    }
  else if (odt->list_depth > 0)
    kind = SERAI_BLOCK_LIST_ITEM;
  else if (style != NULL && strstr (style, "Quotations") != NULL)
    kind = SERAI_BLOCK_QUOTATION;
  serai_composer_add (odt->composer, kind, level, text->str, text->len);
}

static void
read_table (Odt *odt, xmlNode *table)
{
  for (xmlNode *row = table->children; row != NULL;)
    {
      if (!serai_xml_is (row, "table-row"))
        {
          row = serai_xml_next (row, table);
          continue;
        }
      g_autoptr (GString) line = g_string_new (NULL);
      guint n_cells = 0;
      for (xmlNode *cell = row->children; cell != NULL; cell = cell->next)
        {
          if (!serai_xml_is (cell, "table-cell"))
            continue;
          g_autoptr (GString) text = g_string_new (NULL);
          append_text (odt, cell, text);
          serai_office_append_cell (line, n_cells++, text->str);
        }
      serai_composer_add (odt->composer, SERAI_BLOCK_TABLE_ROW, 0, line->str, line->len);
      row = serai_xml_next_outside (row, table);
    }
}

static void
read_blocks (Odt *odt, xmlNode *parent, int depth)
{
  for (xmlNode *node = parent->children; node != NULL && depth < MAX_DEPTH; node = node->next)
    {
      if (serai_xml_is (node, "p") || serai_xml_is (node, "h"))
        read_paragraph (odt, node);
      else if (serai_xml_is (node, "table"))
        read_table (odt, node);
      else if (node->type == XML_ELEMENT_NODE && !serai_xml_is (node, "tracked-changes")
               && !serai_xml_is (node, "forms") && !serai_xml_is (node, "annotation")
               && !serai_xml_is (node, "table-of-content"))
        {
          gboolean is_list = serai_xml_is (node, "list");
          odt->list_depth += is_list;
          read_blocks (odt, node, depth + 1);
          odt->list_depth -= is_list;
        }
    }
}

static void
read_meta (xmlDoc *part, SeraiDocument *document)
{
  xmlNode *root = part != NULL ? xmlDocGetRootElement (part) : NULL;
  xmlNode *meta = root != NULL ? serai_xml_find (root, "meta") : NULL;
  if (meta != NULL)
    serai_office_read_facts (meta, document);
}

static gboolean
read_odt (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (source->bytes, &size);
  g_autoptr (xmlDoc) part = source->archive != NULL
                                ? serai_office_parse_part (source->archive, "content.xml")
                                : serai_xml_parse (data, size, FALSE);
  xmlNode *root = part != NULL ? xmlDocGetRootElement (part) : NULL;
  xmlNode *body = serai_xml_find (root, "body");
  if (body == NULL)
    {
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
                           "This OpenDocument text is damaged or locked with a password; open it "
                           "in its programme and save it again.");
      return FALSE;
    }
  g_autoptr (SeraiDocument) document = serai_document_new ();
  g_autoptr (SeraiComposer) composer = serai_composer_new ();
  g_autoptr (GPtrArray) notes = g_ptr_array_new ();
  Odt odt = {composer, notes, 0};
  read_blocks (&odt, body, 0);
  for (guint i = 0; i < notes->len; i++)
    read_blocks (&odt, notes->pdata[i], 0);
  g_autoptr (xmlDoc) meta =
      source->archive != NULL ? serai_office_parse_part (source->archive, "meta.xml") : NULL;
  read_meta (meta != NULL ? meta : part, document);
  if (!serai_office_finish (composer, document, error))
    return FALSE;
  out_reading->document = g_steal_pointer (&document);
  return TRUE;
}

const SeraiFormat serai_format_odt = {"application/vnd.oasis.opendocument.text", probe_odt,
                                      read_odt, TRUE};
