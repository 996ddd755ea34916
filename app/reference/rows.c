/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines and tabs into rows and cells, in place. */
#include "reference/rows.h"

#include "reference/reference.h"

#include <string.h>

struct _SeraiRows
{
  char *file;
  char *text;
  GPtrArray *columns; /* names, in @text */
  GPtrArray *cells;   /* row after row, in @text */
  GArray *lines;      /* guint: where each row stands in the file */
};

static void
set_line_error (const char *file, guint line, GError **error, const char *message)
{
  g_set_error (error, SERAI_REFERENCE_ERROR, SERAI_REFERENCE_ERROR_DAMAGED, "%s, line %u: %s", file,
               line, message);
}

static gboolean
read_columns (SeraiRows *self, char *line, GError **error)
{
  if (!g_str_has_prefix (line, "# "))
    {
      set_line_error (self->file, 1, error, "the first line must name the columns after \"# \"");
      return FALSE;
    }
  char *rest = line + strlen ("# ");
  for (char *name = strsep (&rest, "\t"); name; name = strsep (&rest, "\t"))
    g_ptr_array_add (self->columns, name);
  return TRUE;
}

static gboolean
read_row (SeraiRows *self, char *line, guint number, GError **error)
{
  guint n_before = self->cells->len;
  char *rest = line;
  for (char *cell = strsep (&rest, "\t"); cell; cell = strsep (&rest, "\t"))
    g_ptr_array_add (self->cells, cell);
  guint n_cells = self->cells->len - n_before;
  if (n_cells != self->columns->len)
    {
      g_autofree char *message =
          g_strdup_printf ("%u cells where there are %u columns", n_cells, self->columns->len);
      set_line_error (self->file, number, error, message);
      return FALSE;
    }
  g_array_append_val (self->lines, number);
  return TRUE;
}

SeraiRows *
serai_rows_new (const char *file, GBytes *text, GError **error)
{
  gsize size;
  const char *bytes = g_bytes_get_data (text, &size);
  if (!g_utf8_validate_len (bytes, size, NULL))
    {
      g_set_error (error, SERAI_REFERENCE_ERROR, SERAI_REFERENCE_ERROR_DAMAGED,
                   "%s is not UTF-8 text", file);
      return NULL;
    }
  g_autoptr (SeraiRows) self = g_new0 (SeraiRows, 1);
  self->file = g_strdup (file);
  self->text = g_strndup (bytes, size);
  self->columns = g_ptr_array_new ();
  self->cells = g_ptr_array_new ();
  self->lines = g_array_new (FALSE, FALSE, sizeof (guint));

  char *rest = self->text;
  guint number = 0;
  for (char *line = strsep (&rest, "\n"); line; line = strsep (&rest, "\n"))
    {
      number++;
      if (number == 1 && !read_columns (self, line, error))
        return NULL;
      if (number == 1 || line[0] == '\0' || line[0] == '#')
        continue;
      if (!read_row (self, line, number, error))
        return NULL;
    }
  return g_steal_pointer (&self);
}

void
serai_rows_free (SeraiRows *self)
{
  g_free (self->file);
  g_free (self->text);
  g_clear_pointer (&self->columns, g_ptr_array_unref);
  g_clear_pointer (&self->cells, g_ptr_array_unref);
  g_clear_pointer (&self->lines, g_array_unref);
  g_free (self);
}

guint
serai_rows_get_n_rows (const SeraiRows *self)
{
  return self->lines->len;
}

guint
serai_rows_get_n_columns (const SeraiRows *self)
{
  return self->columns->len;
}

const char *
serai_rows_get_column (const SeraiRows *self, guint column)
{
  g_return_val_if_fail (column < self->columns->len, NULL);
  return g_ptr_array_index (self->columns, column);
}

char *
serai_rows_get_cell (const SeraiRows *self, guint row, guint column)
{
  g_return_val_if_fail (row < self->lines->len && column < self->columns->len, NULL);
  return g_ptr_array_index (self->cells, row * self->columns->len + column);
}

char *
serai_rows_next_item (char **list)
{
  if (!*list || **list == '\0')
    return NULL;
  return strsep (list, "|");
}

void
serai_rows_set_error (const SeraiRows *self, guint row, GError **error, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_autofree char *message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  set_line_error (self->file, g_array_index (self->lines, guint, row), error, message);
}
