/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables of trade figures with named columns, values parted by commas, semicolons or tabulators. */
#include "import/csv-cursor.h"
#include "import/csv-shape.h"
#include "import/figures.h"
#include "import/table-values.h"

#include <string.h>

#define MAX_MARKED_ROWS 20000

typedef struct
{
  const SeraiSource *source;
  SeraiTableMapping *mapping; /* or NULL */
  SeraiCsvShape shape;
  SeraiTableColumns columns;
  GPtrArray *header; /* (element-type utf8) */
  char decimal_mark;
  char *doubt; /* a number whose mark can be read in two ways, or NULL */
} Reader;

static void
clear_reader (Reader *self)
{
  serai_table_columns_clear (&self->columns);
  g_clear_pointer (&self->mapping, serai_table_mapping_free);
  g_clear_pointer (&self->header, g_ptr_array_unref);
  g_clear_pointer (&self->doubt, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reader, clear_reader)

/* The decimal mark follows from the columns of figures, not from one cell. */
static void
find_decimal_mark (Reader *self)
{
  g_auto (SeraiCsvCursor) cursor = {0};
  serai_csv_cursor_init (&cursor, self->source->text, self->source->length, self->shape.delimiter);
  cursor.is_latin = self->source->is_latin;
  SeraiTableMarks marks = {0};
  g_autofree char *example = NULL;
  guint line;
  for (guint n = 0; n < MAX_MARKED_ROWS && serai_csv_cursor_next (&cursor, &line); n++)
    for (guint i = 0; n > self->shape.n_above && i < self->columns.figures->len; i++)
      {
        const SeraiTableFigures *figures =
            &g_array_index (self->columns.figures, SeraiTableFigures, i);
        const char *number = serai_csv_cursor_get (&cursor, figures->index);
        guint n_open = marks.n_open;
        serai_table_marks_note (&marks, number);
        if (marks.n_open > n_open && example == NULL)
          example = g_strdup (number);
      }
  gboolean is_guess;
  self->decimal_mark = serai_table_marks_decide (&marks, self->shape.delimiter, &is_guess);
  if (is_guess)
    self->doubt = g_steal_pointer (&example);
}

static char *
word_doubt (const Reader *self)
{
  gboolean parts_decimals = strchr (self->doubt, self->decimal_mark) != NULL;
  return g_strdup_printf (
      "The mark in numbers such as “%s” is taken to part %s, for nothing in the "
      "table shows otherwise; if it parts %s, write the numbers without "
      "ambiguity.",
      self->doubt, parts_decimals ? "decimals" : "thousands",
      parts_decimals ? "thousands" : "decimals");
}

/* The columns of the header; of the first record where none is one. What a person says, or said
 * of an earlier table with this header, stands before what is detected. */
static void
read_header (Reader *self)
{
  const SeraiTableChoices *choices = self->source->choices;
  const SeraiTableMapping *chosen = choices != NULL ? choices->chosen : NULL;
  if (chosen != NULL && chosen->delimiter != '\0')
    self->shape.delimiter = chosen->delimiter;
  if (chosen != NULL && chosen->header > 0)
    self->shape.n_above = chosen->header - 1;
  g_auto (SeraiCsvCursor) cursor = {0};
  serai_csv_cursor_init (&cursor, self->source->text, self->source->length, self->shape.delimiter);
  cursor.is_latin = self->source->is_latin;
  for (guint i = 0; i <= self->shape.n_above; i++)
    serai_csv_cursor_next (&cursor, &self->shape.line);
  g_autofree char *sign = serai_table_header_sign (cursor.fields);
  self->mapping = serai_table_choices_find (choices, sign);
  serai_table_columns_read (&self->columns, cursor.fields, self->mapping);
  self->columns.sign = g_steal_pointer (&sign);
  self->header = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < cursor.fields->len; i++)
    g_ptr_array_add (self->header, g_strdup (cursor.fields->pdata[i]));
}

/* How the table is read, as a value that may be corrected and handed back. */
static SeraiTableMapping *
describe (const Reader *self)
{
  SeraiTableMapping *mapping = serai_table_columns_describe (&self->columns, self->header);
  mapping->encoding = g_strdup (self->source->encoding);
  mapping->delimiter = self->shape.delimiter;
  mapping->decimal_mark = self->decimal_mark;
  mapping->header = self->shape.n_above + 1;
  return mapping;
}

static gboolean
read_rows (Reader *self, SeraiFigures *figures, GError **error)
{
  g_auto (SeraiCsvCursor) cursor = {0};
  serai_csv_cursor_init (&cursor, self->source->text, self->source->length, self->shape.delimiter);
  cursor.is_latin = self->source->is_latin;
  guint line;
  for (guint i = 0; serai_csv_cursor_next (&cursor, &line); i++)
    if (i > self->shape.n_above)
      serai_figures_add (figures, (const char *const *) cursor.fields->pdata, cursor.fields->len,
                         line);
  if (cursor.open_quote_line == 0)
    return TRUE;
  g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
               "The quotation mark opened in line %u is never closed; close it or take it out.",
               cursor.open_quote_line);
  return FALSE;
}

static gboolean
read_csv (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  g_auto (Reader) self = {.source = source};
  self.shape = serai_csv_shape_find (source->text, source->length, source->choices);
  if (self.shape.delimiter == '\0')
    self.shape.delimiter = ',';
  read_header (&self);
  if (self.mapping != NULL && self.mapping->decimal_mark != '\0')
    self.decimal_mark = self.mapping->decimal_mark;
  else
    find_decimal_mark (&self);
  if (!serai_figures_are_wanted (source))
    {
      out_reading->table = serai_figures_describe (&self.columns, describe (&self));
      return TRUE;
    }
  if (!serai_figures_check (&self.columns, "Line", self.shape.line, error))
    return FALSE;

  g_autoptr (SeraiFigures) figures =
      serai_figures_new (source, &self.columns, "Line", self.shape.line, self.decimal_mark);
  if (self.doubt != NULL)
    serai_figures_remark (figures, word_doubt (&self));
  if (!read_rows (&self, figures, error))
    return FALSE;
  out_reading->table = serai_figures_finish (figures, error);
  if (out_reading->table == NULL)
    return FALSE;
  g_autoptr (SeraiTableMapping) mapping = describe (&self);
  out_reading->table->mapping = serai_table_mapping_to_text (mapping);
  return TRUE;
}

const SeraiFormat serai_format_csv = {"text/csv", serai_csv_shape_probe, read_csv};
