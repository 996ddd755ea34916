/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows into entries: which column says what. */
#include "reference/compile/entries.h"

#include "reference/compile/endings.h"
#include "reference/compile/russian.h"

#include <string.h>

typedef enum
{
  COLUMN_KEY,
  COLUMN_NAME,
  COLUMN_LABEL,
  COLUMN_ISO3,
  COLUMN_CODE,
  COLUMN_WIKIDATA,
  COLUMN_CAPITAL,
  COLUMN_NAMES,
} ColumnKind;

typedef struct
{
  ColumnKind kind;
  SeraiNameKind name_kind; /* COLUMN_NAMES only, as is the language */
  const char *language;
} Column;

static const char *const column_words[] = {"key",  "name",     "label",  "iso3",
                                           "code", "wikidata", "capital"};
static const char *const name_kind_words[] = {"plain",   "formal",  "adjective", "demonym",
                                              "surname", "acronym", "symbol",    "former"};
static const char *const subject_prefixes[] = {
    "country:", "place:", "person:", "body:", "goods:", "currency:", "unit:"};

static gboolean
read_column (const char *word, Column *out_column)
{
  for (guint i = 0; i < G_N_ELEMENTS (column_words); i++)
    if (g_str_equal (word, column_words[i]))
      {
        out_column->kind = (ColumnKind) i;
        return TRUE;
      }
  const char *dot = strchr (word, '.');
  gsize length = dot ? (gsize) (dot - word) : strlen (word);
  for (guint i = 0; i < G_N_ELEMENTS (name_kind_words); i++)
    if (strlen (name_kind_words[i]) == length && strncmp (word, name_kind_words[i], length) == 0)
      {
        out_column->kind = COLUMN_NAMES;
        out_column->name_kind = (SeraiNameKind) i;
        out_column->language = dot ? dot + 1 : "en";
        return TRUE;
      }
  return FALSE;
}

static Column *
read_columns (const SeraiRows *rows, GError **error)
{
  guint n_columns = serai_rows_get_n_columns (rows);
  g_autofree Column *columns = g_new0 (Column, n_columns);
  for (guint i = 0; i < n_columns; i++)
    if (!read_column (serai_rows_get_column (rows, i), &columns[i]))
      {
        g_set_error (error, SERAI_REFERENCE_ERROR, SERAI_REFERENCE_ERROR_DAMAGED,
                     "The reference data know no column \"%s\"", serai_rows_get_column (rows, i));
        return NULL;
      }
  return g_steal_pointer (&columns);
}

static void
add_name (SeraiEntries *self,
          const SeraiEntry *entry,
          SeraiNameKind kind,
          const char *language,
          const char *text)
{
  SeraiName name = {text, language, kind, entry};
  g_array_append_val (self->names, name);
}

/* Goods, currencies and units are listed in the cases that texts use; names are not. */
static gboolean
is_declined (const SeraiEntry *entry, const Column *column)
{
  if (g_str_equal (column->language, "kk") || g_str_equal (column->language, "tg"))
    return column->name_kind == SERAI_NAME_PLAIN
           && (entry->subject == SERAI_SUBJECT_COUNTRY || entry->subject == SERAI_SUBJECT_PLACE
               || entry->subject == SERAI_SUBJECT_BODY);
  return g_str_equal (column->language, "ru") && column->name_kind != SERAI_NAME_ACRONYM
         && entry->subject <= SERAI_SUBJECT_BODY;
}

static void
add_cases (SeraiEntries *self, const SeraiEntry *entry, const Column *column, const char *text)
{
  g_autoptr (GPtrArray) forms =
      g_str_equal (column->language, "ru")
          ? serai_russian_decline (text, entry->subject, column->name_kind)
          : serai_endings_list (column->language, text);
  for (guint i = 0; i < forms->len; i++)
    add_name (self, entry, column->name_kind, column->language,
              g_string_chunk_insert (self->texts, g_ptr_array_index (forms, i)));
}

static gboolean
add_names (SeraiEntries *self,
           const SeraiEntry *entry,
           const Column *column,
           const SeraiRows *rows,
           guint row,
           char *list,
           GError **error)
{
  for (char *text = serai_rows_next_item (&list); text; text = serai_rows_next_item (&list))
    {
      gsize length = strlen (text);
      if (length == 0 || g_ascii_isspace (text[0]) || g_ascii_isspace (text[length - 1]))
        {
          serai_rows_set_error (rows, row, error, "an empty name or a blank beside \"|\"");
          return FALSE;
        }
      add_name (self, entry, column->name_kind, column->language, text);
      if (is_declined (entry, column))
        add_cases (self, entry, column, text);
    }
  return TRUE;
}

/* What is shown and looked up by; the lists of names follow when the entry stands. */
static void
read_field (SeraiEntries *self, SeraiEntry *entry, const Column *column, const char *cell)
{
  const char *text = cell[0] ? cell : NULL;
  switch (column->kind)
    {
    case COLUMN_KEY:
      if (text)
        {
          g_autofree char *key = g_strconcat (subject_prefixes[entry->subject], text, NULL);
          entry->key = g_string_chunk_insert (self->texts, key);
        }
      break;
    case COLUMN_NAME:
    case COLUMN_LABEL:
      entry->name = text;
      break;
    case COLUMN_ISO3:
      entry->iso3 = text;
      break;
    case COLUMN_CODE:
      entry->code = text;
      break;
    case COLUMN_WIKIDATA:
      entry->wikidata = text;
      break;
    case COLUMN_CAPITAL:
      entry->is_capital = g_strcmp0 (text, "yes") == 0;
      break;
    case COLUMN_NAMES:
      break;
    }
}

static gboolean
add_row (SeraiEntries *self,
         SeraiEntry *entry,
         const Column *columns,
         const SeraiRows *rows,
         guint row,
         GError **error)
{
  guint n_columns = serai_rows_get_n_columns (rows);
  for (guint i = 0; i < n_columns; i++)
    read_field (self, entry, &columns[i], serai_rows_get_cell (rows, row, i));
  if (!entry->key || !entry->name)
    {
      serai_rows_set_error (rows, row, error, "a key or a name is missing");
      return FALSE;
    }
  if (!g_hash_table_insert (self->by_key, (gpointer) entry->key, entry))
    {
      serai_rows_set_error (rows, row, error, "the key \"%s\" stands twice", entry->key);
      return FALSE;
    }
  for (guint i = 0; i < n_columns; i++)
    {
      char *cell = serai_rows_get_cell (rows, row, i);
      if (columns[i].kind == COLUMN_NAME)
        add_name (self, entry, SERAI_NAME_PLAIN, "en", entry->name);
      else if (columns[i].kind == COLUMN_NAMES
               && !add_names (self, entry, &columns[i], rows, row, cell, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
serai_entries_add_rows (SeraiEntries *self,
                        SeraiSubject subject,
                        const SeraiRows *rows,
                        GError **error)
{
  g_autofree Column *columns = read_columns (rows, error);
  if (!columns)
    return FALSE;
  for (guint row = 0; row < serai_rows_get_n_rows (rows); row++)
    {
      SeraiEntry *entry = g_new0 (SeraiEntry, 1);
      entry->subject = subject;
      g_ptr_array_add (self->entries, entry);
      if (!add_row (self, entry, columns, rows, row, error))
        return FALSE;
    }
  return TRUE;
}
