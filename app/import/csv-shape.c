/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a text is a table, what parts its fields, and where its header is. */
#include "import/csv-shape.h"

#include "import/table-columns.h"
#include "import/csv-cursor.h"

#include <string.h>

/* A title or two may stand above the header. */
#define MAX_RECORDS_ABOVE 10
#define N_NEEDED 5
#define PROBE_BYTES (32 * 1024)
#define MAX_NAME_BYTES 80

static const char delimiters[] = {',', ';', '\t', '|'};

static gboolean
has_long_name (const GPtrArray *fields)
{
  for (guint i = 0; i < fields->len; i++)
    if (strlen (g_ptr_array_index (fields, i)) > MAX_NAME_BYTES)
      return TRUE;
  return FALSE;
}

/* What the columns name with what was said of such a header; a remembered header is sure. */
static guint
rate_header (const GPtrArray *fields, const SeraiTableChoices *choices)
{
  g_autofree char *sign = choices != NULL ? serai_table_header_sign (fields) : NULL;
  g_autoptr (SeraiTableMapping) mapping =
      sign != NULL ? serai_table_choices_find (choices, sign) : NULL;
  g_auto (SeraiTableColumns) columns = {0};
  serai_table_columns_read (&columns, fields, mapping);
  guint n_needed = serai_table_columns_count_needed (&columns);
  gboolean is_remembered = mapping != NULL && choices->chosen == NULL;
  return is_remembered ? N_NEEDED : n_needed;
}

SeraiCsvShape
serai_csv_shape_find (const char *text, gsize length, const SeraiTableChoices *choices)
{
  SeraiCsvShape best = {0};
  for (guint d = 0; d < G_N_ELEMENTS (delimiters); d++)
    {
      g_auto (SeraiCsvCursor) cursor = {0};
      serai_csv_cursor_init (&cursor, text, MIN (length, PROBE_BYTES), delimiters[d]);
      guint line;
      for (guint i = 0; i < MAX_RECORDS_ABOVE && serai_csv_cursor_next (&cursor, &line); i++)
        {
          if (cursor.fields->len < 2 || cursor.fields->len > 500 || has_long_name (cursor.fields))
            continue;
          guint n_needed = rate_header (cursor.fields, choices);
          if (n_needed > best.n_needed)
            best = (SeraiCsvShape){delimiters[d], i, line, n_needed, cursor.fields->len};
        }
    }
  /* What names next to nothing is no header: the first record is nearest to one. */
  if (best.n_needed < 3 && best.n_above > 0)
    best = (SeraiCsvShape){best.delimiter, 0, 1, best.n_needed, best.n_columns};
  return best;
}

/* Whether the record has so many fields, or one empty one more: some end each line with the
 * delimiter. */
static gboolean
is_alike (const GPtrArray *fields, guint n_fields)
{
  if (fields->len == n_fields)
    return !has_long_name (fields);
  return fields->len == n_fields + 1
         && *(const char *) g_ptr_array_index (fields, n_fields) == '\0';
}

/* How many records behind the first @n_above have as many fields as the first of them has, at
 * most 50 looked at. */
static guint
count_alike (const char *text,
             gsize length,
             char delimiter,
             guint n_above,
             guint *out_n_fields,
             guint *out_n_records)
{
  g_auto (SeraiCsvCursor) cursor = {0};
  serai_csv_cursor_init (&cursor, text, length, delimiter);
  guint line, n_alike = 0;
  *out_n_fields = 0;
  *out_n_records = 0;
  for (guint i = 0; *out_n_records < 50 && serai_csv_cursor_next (&cursor, &line); i++)
    {
      if (i < n_above)
        continue;
      if (*out_n_records == 0)
        *out_n_fields = cursor.fields->len;
      n_alike += is_alike (cursor.fields, *out_n_fields);
      *out_n_records += 1;
    }
  return n_alike;
}

/* Prose has a blank behind its commas; values mostly have none. */
static gboolean
reads_like_prose (const char *text, gsize length, char delimiter)
{
  guint n = 0, n_spaced = 0;
  for (const char *p = text; p + 1 < text + length; p++)
    if (*p == delimiter)
      {
        n++;
        n_spaced += p[1] == ' ';
      }
  return delimiter != '\t' && n_spaced * 2 > n;
}

static gboolean
is_named_csv (const char *name)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);
  return g_str_has_suffix (lower, ".csv") || g_str_has_suffix (lower, ".tsv")
         || g_str_has_suffix (lower, ".tab");
}

/* A header with most of the needed names, and rows below it that fit; text above it makes it less
 * likely that the table is the whole and not a part of an article. */
static gboolean
has_table (const SeraiSource *source, gsize length, gboolean is_named)
{
  SeraiCsvShape shape = serai_csv_shape_find (source->text, length, source->choices);
  if (shape.n_needed < 3 || reads_like_prose (source->text, length, shape.delimiter))
    return FALSE;
  guint n_fields, n_records;
  guint n_alike =
      count_alike (source->text, length, shape.delimiter, shape.n_above, &n_fields, &n_records);
  if (n_records == 1)
    return shape.n_needed == N_NEEDED || is_named;
  guint percent = shape.n_above > 0 ? 75 : is_named ? 0 : 50;
  return (n_alike - 1) * 100 >= (n_records - 1) * percent;
}

int
serai_csv_shape_probe (const SeraiSource *source)
{
  gsize length = MIN (source->length, PROBE_BYTES);
  gboolean is_named = is_named_csv (source->name);
  if (has_table (source, length, is_named))
    return 90;
  for (guint d = 0; d < G_N_ELEMENTS (delimiters); d++)
    {
      guint n_fields, n_records;
      guint n_alike = count_alike (source->text, length, delimiters[d], 0, &n_fields, &n_records);
      if (n_fields < (is_named ? 2 : 3) || n_records < (is_named ? 2 : 3)
          || n_alike * 10 < n_records * 8)
        continue;
      if (is_named || !reads_like_prose (source->text, length, delimiters[d]))
        return 50;
    }
  return 0;
}
