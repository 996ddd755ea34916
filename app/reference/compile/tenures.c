/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows into tenures: persons and offices looked up, days read. */
#include "reference/compile/tenures.h"

#include "reference/compile/days.h"

enum
{
  COLUMN_PERSON,
  COLUMN_OFFICE,
  COLUMN_TITLE,
  COLUMN_OF,
  COLUMN_FROM,
  COLUMN_TO,
  COLUMN_HONORIFICS,
  N_COLUMNS
};

static const char *const column_words[] = {"person", "office", "title",     "of",
                                           "from",   "to",     "honorifics"};
static const char *const office_words[] = {"head-of-state", "head-of-government",
                                           "foreign-minister", "head-of-body"};

static gboolean
check_columns (const SeraiRows *rows, GError **error)
{
  gboolean is_right = serai_rows_get_n_columns (rows) == N_COLUMNS;
  for (guint i = 0; is_right && i < N_COLUMNS; i++)
    is_right = g_str_equal (serai_rows_get_column (rows, i), column_words[i]);
  if (!is_right)
    g_set_error (error, SERAI_REFERENCE_ERROR, SERAI_REFERENCE_ERROR_DAMAGED,
                 "The table of tenures has other columns than expected");
  return is_right;
}

static const SeraiEntry *
find_entry (const SeraiEntries *entries,
            const char *prefix,
            const SeraiRows *rows,
            guint row,
            guint column,
            GError **error)
{
  g_autofree char *key = g_strconcat (prefix, serai_rows_get_cell (rows, row, column), NULL);
  const SeraiEntry *entry = g_hash_table_lookup (entries->by_key, key);
  if (!entry)
    serai_rows_set_error (rows, row, error, "no other table has the key \"%s\"", key);
  return entry;
}

static gboolean
read_office (const SeraiRows *rows, guint row, SeraiOfficeKind *out_office, GError **error)
{
  const char *word = serai_rows_get_cell (rows, row, COLUMN_OFFICE);
  for (guint i = 0; i < G_N_ELEMENTS (office_words); i++)
    if (g_str_equal (word, office_words[i]))
      {
        *out_office = (SeraiOfficeKind) i;
        return TRUE;
      }
  serai_rows_set_error (rows, row, error, "\"%s\" is no kind of office", word);
  return FALSE;
}

static const char *const *
read_honorifics (const SeraiRows *rows, guint row)
{
  g_autoptr (GPtrArray) honorifics = g_ptr_array_new ();
  char *list = serai_rows_get_cell (rows, row, COLUMN_HONORIFICS);
  for (char *text = serai_rows_next_item (&list); text; text = serai_rows_next_item (&list))
    g_ptr_array_add (honorifics, text);
  g_ptr_array_add (honorifics, NULL);
  return (const char *const *) g_ptr_array_free (g_steal_pointer (&honorifics), FALSE);
}

gboolean
serai_tenures_add_rows (GArray *tenures,
                        const SeraiEntries *entries,
                        const SeraiRows *rows,
                        GError **error)
{
  if (!check_columns (rows, error))
    return FALSE;
  for (guint row = 0; row < serai_rows_get_n_rows (rows); row++)
    {
      SeraiTenure tenure = {0};
      tenure.person = find_entry (entries, "person:", rows, row, COLUMN_PERSON, error);
      if (!tenure.person)
        return FALSE;
      const SeraiEntry *of = find_entry (entries, "", rows, row, COLUMN_OF, error);
      if (!of)
        return FALSE;
      if (!read_office (rows, row, &tenure.office, error)
          || !serai_days_read (rows, row, COLUMN_FROM, COLUMN_TO, &tenure.from, &tenure.to, error))
        return FALSE;
      tenure.of = of->key;
      tenure.title = serai_rows_get_cell (rows, row, COLUMN_TITLE);
      tenure.honorifics = read_honorifics (rows, row);
      g_array_append_val (tenures, tenure);
    }
  return TRUE;
}

void
serai_tenure_clear (SeraiTenure *self)
{
  g_free ((gpointer) self->honorifics);
  self->honorifics = NULL;
}
