/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Workbooks (XLSX): each sheet's cells as they were last shown, formulas by their kept results. */
#include "import/grid.h"
#include "import/xlsx-styles.h"
#include "import/xml-text.h"

#include <libxml/xmlreader.h>
#include <string.h>

/* So many cells no table that somebody reads has. */
#define MAX_CELLS 8000000u

#define RELATIONS "xl/_rels/workbook.xml.rels"

typedef struct
{
  const SeraiSource *source;
  GPtrArray *shared; /* (element-type utf8) */
  GArray *styles;
  gboolean is_1904;
  guint n_cells;
} Book;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlTextReader, xmlFreeTextReader)

static void
clear_book (Book *self)
{
  g_clear_pointer (&self->shared, g_ptr_array_unref);
  g_clear_pointer (&self->styles, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Book, clear_book)

static int
probe_xlsx (const SeraiSource *source)
{
  return source->archive != NULL && serai_archive_has (source->archive, "xl/workbook.xml") ? 95 : 0;
}

static xmlTextReader *
open_xml (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  return xmlReaderForMemory (data, size, NULL, NULL,
                             XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING
                                 | XML_PARSE_HUGE | XML_PARSE_NOCDATA);
}

static gboolean
is_element (xmlTextReader *reader, const char *name)
{
  return xmlTextReaderNodeType (reader) == XML_READER_TYPE_ELEMENT
         && strcmp ((const char *) xmlTextReaderConstLocalName (reader), name) == 0;
}

static gboolean
is_end (xmlTextReader *reader, const char *name)
{
  return xmlTextReaderNodeType (reader) == XML_READER_TYPE_END_ELEMENT
         && strcmp ((const char *) xmlTextReaderConstLocalName (reader), name) == 0;
}

static char *
dup_attribute (xmlTextReader *reader, const char *name)
{
  xmlChar *value = xmlTextReaderGetAttribute (reader, (const xmlChar *) name);
  char *copy = g_strdup ((const char *) value);
  xmlFree (value);
  return copy;
}

/* The text inside the element at which @reader stands, its "rPh" (how to say it) left out; behind
 * it afterwards. @element: the one in which text counts ("t", "v"). */
static char *
read_text (xmlTextReader *reader, const char *outer, const char *element)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean counts = FALSE, is_phonetic = FALSE;
  if (xmlTextReaderIsEmptyElement (reader))
    return g_strdup ("");
  while (xmlTextReaderRead (reader) == 1 && !is_end (reader, outer))
    {
      int type = xmlTextReaderNodeType (reader);
      if (is_element (reader, "rPh"))
        is_phonetic = !xmlTextReaderIsEmptyElement (reader);
      else if (is_end (reader, "rPh"))
        is_phonetic = FALSE;
      else if (is_element (reader, element))
        counts = !xmlTextReaderIsEmptyElement (reader);
      else if (is_end (reader, element))
        counts = FALSE;
      else if (counts && !is_phonetic
               && (type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_CDATA
                   || type == XML_READER_TYPE_WHITESPACE
                   || type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE))
        g_string_append (text, (const char *) xmlTextReaderConstValue (reader));
    }
  return g_strdup (text->str);
}

static gboolean
read_shared (Book *self, GError **error)
{
  self->shared = g_ptr_array_new_with_free_func (g_free);
  if (!serai_archive_has (self->source->archive, "xl/sharedStrings.xml"))
    return TRUE;
  g_autoptr (GBytes) bytes =
      serai_archive_read (self->source->archive, "xl/sharedStrings.xml", error);
  g_autoptr (xmlTextReader) reader = bytes != NULL ? open_xml (bytes) : NULL;
  while (reader != NULL && xmlTextReaderRead (reader) == 1)
    if (is_element (reader, "si"))
      g_ptr_array_add (self->shared, read_text (reader, "si", "t"));
  return bytes != NULL;
}

/* "AB12" → row 11, column 27, both from 0. */
static gboolean
read_reference (const char *text, const char **out_end, guint *out_row, guint *out_column)
{
  guint column = 0, row = 0, n_letters = 0;
  for (; g_ascii_isalpha (*text) && n_letters < 4; text++, n_letters++)
    column = column * 26 + (guint) (g_ascii_toupper (*text) - 'A' + 1);
  for (; g_ascii_isdigit (*text) && row < 10000000; text++)
    row = row * 10 + (guint) (*text - '0');
  *out_end = text;
  *out_row = row - 1;
  *out_column = column - 1;
  return column > 0 && row > 0;
}

/* The cell's value as it is shown, in the words of a table. */
static char *
read_value (Book *self, const char *type, const char *style, char *written, gboolean *out_is_number)
{
  *out_is_number = FALSE;
  guint64 number;
  if (g_strcmp0 (type, "s") == 0)
    {
      gboolean is_known = g_ascii_string_to_unsigned (written, 10, 0, G_MAXUINT, &number, NULL)
                          && number < self->shared->len;
      g_free (written);
      return g_strdup (is_known ? self->shared->pdata[number] : "");
    }
  if (g_strcmp0 (type, "e") == 0)
    {
      /* "#DIV/0!", "#REF!": a formula without a result. */
      g_free (written);
      return g_strdup ("");
    }
  if (type != NULL && strcmp (type, "n") != 0)
    return written;
  *out_is_number = TRUE;
  if (style == NULL || !g_ascii_string_to_unsigned (style, 10, 0, G_MAXUINT, &number, NULL)
      || number >= self->styles->len)
    return written;
  SeraiXlsxKind kind = g_array_index (self->styles, SeraiXlsxKind, number);
  char *date = kind != SERAI_XLSX_PLAIN
                   ? serai_xlsx_date_format (g_ascii_strtod (written, NULL), kind, self->is_1904)
                   : NULL;
  if (date == NULL)
    return written;
  *out_is_number = FALSE;
  g_free (written);
  return date;
}

/* The cell at which @reader stands. @inout_column: where it says no place itself. */
static gboolean
read_cell (Book *self,
           xmlTextReader *reader,
           SeraiGrid *grid,
           guint *inout_row,
           guint *inout_column)
{
  g_autofree char *place = dup_attribute (reader, "r");
  g_autofree char *type = dup_attribute (reader, "t");
  g_autofree char *style = dup_attribute (reader, "s");
  const char *end;
  guint row, column;
  if (place != NULL && read_reference (place, &end, &row, &column))
    {
      *inout_row = row;
      *inout_column = column;
    }
  gboolean is_inline = g_strcmp0 (type, "inlineStr") == 0;
  char *written = read_text (reader, "c", is_inline ? "t" : "v");
  gboolean is_number;
  char *text = read_value (self, type, style, written, &is_number);
  guint at = (*inout_column)++;
  if (*text == '\0')
    {
      g_free (text);
      return TRUE;
    }
  return serai_grid_set (grid, *inout_row, at, text, is_number) && ++self->n_cells < MAX_CELLS;
}

static void
read_merge (xmlTextReader *reader, SeraiGrid *grid)
{
  g_autofree char *places = dup_attribute (reader, "ref");
  const char *end;
  guint row, column, last_row, last_column;
  if (places != NULL && read_reference (places, &end, &row, &column) && *end == ':'
      && read_reference (end + 1, &end, &last_row, &last_column))
    serai_grid_merge (grid, row, column, last_row, last_column);
}

static SeraiGrid *
read_sheet (Book *self, const char *name, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = serai_archive_read (self->source->archive, path, error);
  g_autoptr (xmlTextReader) reader = bytes != NULL ? open_xml (bytes) : NULL;
  if (reader == NULL)
    return NULL;
  g_autoptr (SeraiGrid) grid = serai_grid_new (name);
  guint row = 0, column = 0, n_rows = 0;
  gboolean fits = TRUE;
  int state = 1;
  while (fits && (state = xmlTextReaderRead (reader)) == 1)
    {
      if (is_element (reader, "row"))
        {
          row = n_rows++;
          column = 0;
        }
      else if (is_element (reader, "c"))
        fits = read_cell (self, reader, grid, &row, &column);
      else if (is_element (reader, "mergeCell"))
        read_merge (reader, grid);
    }
  if (!fits || state < 0)
    {
      g_set_error (
          error, SERAI_READER_ERROR,
          fits ? SERAI_READER_ERROR_MALFORMED : SERAI_READER_ERROR_TOO_LARGE,
          fits ? "The sheet “%s” of the workbook is damaged; open the file in the programme "
                 "that made it and save it again."
               : "The sheet “%s” has more cells than are read at once; save it as CSV.",
          name);
      return NULL;
    }
  return g_steal_pointer (&grid);
}

/* By the id of its relation, where a sheet lies. */
static char *
find_path (xmlNode *relations, const char *id)
{
  for (xmlNode *node = relations->children; node != NULL; node = node->next)
    {
      g_autofree char *own =
          serai_xml_is (node, "Relationship") ? serai_xml_dup_attribute (node, "Id") : NULL;
      if (own == NULL || id == NULL || strcmp (own, id) != 0)
        continue;
      g_autofree char *target = serai_xml_dup_attribute (node, "Target");
      if (target == NULL)
        return NULL;
      return *target == '/' ? g_strdup (target + 1) : g_strconcat ("xl/", target, NULL);
    }
  return NULL;
}

static xmlDoc *
parse_part (const SeraiSource *source, const char *name, GError **error)
{
  g_autoptr (GBytes) bytes = serai_archive_read (source->archive, name, error);
  if (bytes == NULL)
    return NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  xmlDoc *part = serai_xml_parse (data, size, FALSE);
  if (part == NULL || xmlDocGetRootElement (part) == NULL)
    {
      g_clear_pointer (&part, xmlFreeDoc);
      g_set_error_literal (
          error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
          "The workbook is damaged; open it in the programme that made it and save "
          "it again.");
    }
  return part;
}

/* Adds the sheet's figures to @table, or keeps why it has none. */
static gboolean
take_sheet (Book *self,
            const char *name,
            const char *path,
            SeraiTable **table,
            GError **out_problem)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (SeraiGrid) grid = read_sheet (self, name, path, &problem);
  g_autoptr (SeraiTable) found =
      grid != NULL && grid->rows->len > 0 ? serai_grid_read (grid, self->source, &problem) : NULL;
  if (found != NULL)
    {
      if (*table == NULL)
        *table = serai_table_ref (found);
      else
        serai_table_append (*table, found);
      return TRUE;
    }
  /* A table that lacks something is nearer to what is meant than a sheet without any. */
  if (problem != NULL
      && (*out_problem == NULL || (*out_problem)->code == SERAI_READER_ERROR_UNKNOWN))
    {
      g_clear_error (out_problem);
      g_propagate_error (out_problem, g_steal_pointer (&problem));
    }
  return FALSE;
}

static gboolean
is_wanted (const Book *self, const char *name)
{
  const SeraiTableChoices *choices = self->source->choices;
  const SeraiTableMapping *chosen = choices != NULL ? choices->chosen : NULL;
  return chosen == NULL || chosen->sheet == NULL || strcmp (chosen->sheet, name) == 0;
}

static gboolean
read_sheets (Book *self, xmlNode *workbook, xmlNode *relations, SeraiTable **table, GError **error)
{
  g_autoptr (GError) problem = NULL;
  xmlNode *properties = serai_xml_find (workbook, "workbookPr");
  g_autofree char *epoch =
      properties != NULL ? serai_xml_dup_attribute (properties, "date1904") : NULL;
  self->is_1904 = g_strcmp0 (epoch, "1") == 0 || g_strcmp0 (epoch, "true") == 0;
  xmlNode *sheets = serai_xml_find (workbook, "sheets");
  for (xmlNode *node = sheets != NULL ? sheets->children : NULL; node != NULL; node = node->next)
    {
      g_autofree char *name =
          serai_xml_is (node, "sheet") ? serai_xml_dup_attribute (node, "name") : NULL;
      if (name == NULL || !is_wanted (self, name))
        continue;
      g_autofree char *id = serai_xml_dup_attribute (node, "id");
      g_autofree char *path = find_path (relations, id);
      if (path != NULL)
        take_sheet (self, name, path, table, &problem);
    }
  if (*table != NULL)
    return TRUE;
  if (problem != NULL)
    g_propagate_error (error, g_steal_pointer (&problem));
  else
    g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                         "The workbook has no sheet with a table of figures.");
  return FALSE;
}

static gboolean
read_xlsx (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  g_auto (Book) self = {.source = source};
  g_autoptr (xmlDoc) workbook = parse_part (source, "xl/workbook.xml", error);
  g_autoptr (xmlDoc) relations = workbook != NULL ? parse_part (source, RELATIONS, error) : NULL;
  if (relations == NULL || !read_shared (&self, error))
    return FALSE;
  g_autoptr (GBytes) styles = serai_archive_has (source->archive, "xl/styles.xml")
                                  ? serai_archive_read (source->archive, "xl/styles.xml", NULL)
                                  : NULL;
  self.styles = serai_xlsx_styles_read (styles);
  g_autoptr (SeraiTable) table = NULL;
  if (!read_sheets (&self, xmlDocGetRootElement (workbook), xmlDocGetRootElement (relations),
                    &table, error))
    return FALSE;
  out_reading->table = g_steal_pointer (&table);
  return TRUE;
}

const SeraiFormat serai_format_xlsx = {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", probe_xlsx, read_xlsx,
    TRUE};
