/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Separated values, record by record (RFC 4180, and what people make of it). */
#include "import/csv-cursor.h"

#include <string.h>

void
serai_csv_cursor_init (SeraiCsvCursor *self, const char *text, gsize length, char delimiter)
{
  *self = (SeraiCsvCursor){.at = text, .end = text + length, .delimiter = delimiter, .line = 1};
  self->fields = g_ptr_array_new_with_free_func (g_free);
}

void
serai_csv_cursor_clear (SeraiCsvCursor *self)
{
  g_clear_pointer (&self->fields, g_ptr_array_unref);
}

/* CR, LF or CR LF at @p: how long; 0 where there is none. */
static gsize
measure_line_end (const SeraiCsvCursor *self, const char *p)
{
  if (p < self->end && *p == '\r')
    return p + 1 < self->end && p[1] == '\n' ? 2 : 1;
  return p < self->end && *p == '\n' ? 1 : 0;
}

/* What stands in quotation marks, from behind the first to behind the last one. */
static void
read_quoted (SeraiCsvCursor *self, GString *field)
{
  guint opened = self->line;
  for (; self->at < self->end; self->at++)
    {
      gsize line_end = measure_line_end (self, self->at);
      if (line_end > 0)
        {
          self->line++;
          g_string_append_len (field, self->at, line_end);
          self->at += line_end - 1;
        }
      else if (*self->at != '"')
        g_string_append_c (field, *self->at);
      else if (self->at + 1 < self->end && self->at[1] == '"')
        {
          g_string_append_c (field, '"');
          self->at++;
        }
      else
        {
          self->at++;
          return;
        }
    }
  if (self->open_quote_line == 0)
    self->open_quote_line = opened;
}

static char *
read_field (SeraiCsvCursor *self)
{
  GString *field = g_string_new (NULL);
  const char *p = self->at;
  while (p < self->end && *p == ' ')
    p++;
  if (p < self->end && *p == '"')
    {
      self->at = p + 1;
      read_quoted (self, field);
    }
  while (self->at < self->end && *self->at != self->delimiter
         && measure_line_end (self, self->at) == 0)
    g_string_append_c (field, *self->at++);
  return g_strstrip (g_string_free (field, FALSE));
}

static gboolean
is_empty (const GPtrArray *fields)
{
  for (guint i = 0; i < fields->len; i++)
    if (*(const char *) g_ptr_array_index (fields, i) != '\0')
      return FALSE;
  return TRUE;
}

gboolean
serai_csv_cursor_next (SeraiCsvCursor *self, guint *out_line)
{
  while (self->at < self->end)
    {
      *out_line = self->line;
      g_ptr_array_set_size (self->fields, 0);
      for (gboolean goes_on = TRUE; goes_on;)
        {
          g_ptr_array_add (self->fields, read_field (self));
          goes_on = self->at < self->end && *self->at == self->delimiter;
          if (goes_on)
            self->at++;
        }
      gsize line_end = measure_line_end (self, self->at);
      self->at += line_end;
      self->line += line_end > 0;
      if (!is_empty (self->fields))
        return TRUE;
    }
  return FALSE;
}

const char *
serai_csv_cursor_get (const SeraiCsvCursor *self, int index)
{
  return index >= 0 && (guint) index < self->fields->len ? g_ptr_array_index (self->fields, index)
                                                         : "";
}
