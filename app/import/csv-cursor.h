/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Separated values, record by record (RFC 4180, and what people make of it). */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SeraiCsvCursor:
 * @line: the line on which the next record begins, from 1
 * @fields: (element-type utf8) of the record read last, blanks around each taken off; until the
 *   next one is read
 * @open_quote_line: where a quotation mark was opened that nothing closes; 0 where none is
 */
typedef struct
{
  const char *at;
  const char *end;
  char delimiter;
  guint line;
  GPtrArray *fields;
  guint open_quote_line;
  GString *record; /* the fields' bytes */
  GArray *starts;  /* (element-type gsize) of the fields in it */
  gboolean is_empty;
  gboolean is_latin; /* set behind init: fields are decoded from windows-1252 */
  GString *decoded;
} SeraiCsvCursor;

void serai_csv_cursor_init (SeraiCsvCursor *self, const char *text, gsize length, char delimiter);
void serai_csv_cursor_clear (SeraiCsvCursor *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SeraiCsvCursor, serai_csv_cursor_clear)

/* Reads the next record that isn't an empty line; FALSE at the end. @out_line: where it begins. */
gboolean serai_csv_cursor_next (SeraiCsvCursor *self, guint *out_line);

/* The field, "" where the record is shorter. */
const char *serai_csv_cursor_get (const SeraiCsvCursor *self, int index);

G_END_DECLS
