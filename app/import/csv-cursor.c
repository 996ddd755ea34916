/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Separated values, record by record (RFC 4180, and what people make of it). */
#include "import/csv-cursor.h"

#include <string.h>

void
serai_csv_cursor_init (SeraiCsvCursor *self, const char *text, gsize length, char delimiter)
{
  *self = (SeraiCsvCursor){.at = text, .end = text + length, .delimiter = delimiter, .line = 1};
  self->fields = g_ptr_array_new ();
  self->record = g_string_new (NULL);
  self->starts = g_array_new (FALSE, FALSE, sizeof (gsize));
}

void
serai_csv_cursor_clear (SeraiCsvCursor *self)
{
  g_clear_pointer (&self->fields, g_ptr_array_unref);
  g_clear_pointer (&self->starts, g_array_unref);
  if (self->decoded != NULL)
    g_string_free (g_steal_pointer (&self->decoded), TRUE);
  if (self->record != NULL)
    g_string_free (g_steal_pointer (&self->record), TRUE);
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
read_quoted (SeraiCsvCursor *self)
{
  guint opened = self->line;
  const char *start = self->at;
  for (; self->at < self->end; self->at++)
    {
      gsize line_end = measure_line_end (self, self->at);
      if (line_end > 0)
        {
          self->line++;
          self->at += line_end - 1;
          continue;
        }
      if (*self->at != '"')
        continue;
      g_string_append_len (self->record, start, self->at - start);
      if (self->at + 1 >= self->end || self->at[1] != '"')
        {
          self->at++;
          return;
        }
      self->at++;
      start = self->at;
    }
  g_string_append_len (self->record, start, self->end - start);
  if (self->open_quote_line == 0)
    self->open_quote_line = opened;
}

/* Takes the blanks around the field that begins at @start off and ends it. */
static void
end_field (SeraiCsvCursor *self, gsize start)
{
  GString *record = self->record;
  while (record->len > start && g_ascii_isspace (record->str[record->len - 1]))
    record->len--;
  while (start < record->len && g_ascii_isspace (record->str[start]))
    start++;
  record->str[record->len] = '\0';
  self->is_empty = self->is_empty && start == record->len;
  g_array_append_val (self->starts, start);
  g_string_append_c (record, '\0');
}

static void
read_field (SeraiCsvCursor *self)
{
  gsize start = self->record->len;
  const char *p = self->at;
  while (p < self->end && *p == ' ')
    p++;
  if (p < self->end && *p == '"')
    {
      self->at = p + 1;
      read_quoted (self);
    }
  p = self->at;
  while (p < self->end && *p != self->delimiter && *p != '\n' && *p != '\r')
    p++;
  g_string_append_len (self->record, self->at, p - self->at);
  self->at = p;
  end_field (self, start);
}

/* What windows-1252 has where ISO 8859-1 has controls. */
static const gunichar windows_marks[32] = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

/* The whole record from windows-1252; the fields' starts move. */
static void
decode_record (SeraiCsvCursor *self)
{
  if (self->decoded == NULL)
    self->decoded = g_string_new (NULL);
  g_string_truncate (self->decoded, 0);
  guint field = 0;
  for (gsize i = 0; i < self->record->len; i++)
    {
      guchar c = self->record->str[i];
      while (field < self->starts->len && g_array_index (self->starts, gsize, field) == i)
        g_array_index (self->starts, gsize, field++) = self->decoded->len;
      if (c < 0x80)
        g_string_append_c (self->decoded, c);
      else
        g_string_append_unichar (self->decoded, c < 0xA0 ? windows_marks[c - 0x80] : c);
    }
  GString *record = self->record;
  self->record = self->decoded;
  self->decoded = record;
}

static gboolean
is_ascii (const GString *text)
{
  for (gsize i = 0; i < text->len; i++)
    if ((guchar) text->str[i] >= 0x80)
      return FALSE;
  return TRUE;
}

/* The record has its final place in memory: its fields can be pointed at. */
static void
point_at_fields (SeraiCsvCursor *self)
{
  if (self->is_latin && !is_ascii (self->record))
    decode_record (self);
  g_ptr_array_set_size (self->fields, self->starts->len);
  for (guint i = 0; i < self->starts->len; i++)
    self->fields->pdata[i] = self->record->str + g_array_index (self->starts, gsize, i);
}

gboolean
serai_csv_cursor_next (SeraiCsvCursor *self, guint *out_line)
{
  while (self->at < self->end)
    {
      *out_line = self->line;
      g_string_truncate (self->record, 0);
      g_array_set_size (self->starts, 0);
      self->is_empty = TRUE;
      for (gboolean goes_on = TRUE; goes_on;)
        {
          read_field (self);
          goes_on = self->at < self->end && *self->at == self->delimiter;
          if (goes_on)
            self->at++;
        }
      gsize line_end = measure_line_end (self, self->at);
      self->at += line_end;
      self->line += line_end > 0;
      if (!self->is_empty)
        {
          point_at_fields (self);
          return TRUE;
        }
    }
  g_ptr_array_set_size (self->fields, 0);
  return FALSE;
}

const char *
serai_csv_cursor_get (const SeraiCsvCursor *self, int index)
{
  return index >= 0 && (guint) index < self->fields->len ? g_ptr_array_index (self->fields, index)
                                                         : "";
}
