/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All tables of data/reference, read from their folder. */
#include "reference/compile/tables.h"

#include "reference/compile/members.h"
#include "reference/compile/tenures.h"

/* The tables and what their rows are. */
static const struct
{
  const char *file;
  SeraiSubject subject;
} things[] = {
    {"countries.tsv", SERAI_SUBJECT_COUNTRY}, {"groups.tsv", SERAI_SUBJECT_COUNTRY},
    {"places.tsv", SERAI_SUBJECT_PLACE},      {"cities.tsv", SERAI_SUBJECT_PLACE},
    {"people.tsv", SERAI_SUBJECT_PERSON},     {"bodies.tsv", SERAI_SUBJECT_BODY},
    {"goods.tsv", SERAI_SUBJECT_COMMODITY},   {"currencies.tsv", SERAI_SUBJECT_CURRENCY},
    {"units.tsv", SERAI_SUBJECT_UNIT},
};

static const SeraiRows *
read_file (SeraiTables *self, const char *folder, const char *file, GError **error)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  char *text;
  gsize length;
  if (!g_file_get_contents (path, &text, &length, error))
    return NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, length);
  SeraiRows *rows = serai_rows_new (file, bytes, error);
  if (rows)
    g_ptr_array_add (self->rows, rows);
  return rows;
}

static gboolean
read_files (SeraiTables *self, const char *folder, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (things); i++)
    {
      const SeraiRows *rows = read_file (self, folder, things[i].file, error);
      if (!rows || !serai_entries_add_rows (&self->entries, things[i].subject, rows, error))
        return FALSE;
    }
  const SeraiRows *tenures = read_file (self, folder, "tenures.tsv", error);
  if (!tenures || !serai_tenures_add_rows (self->tenures, &self->entries, tenures, error))
    return FALSE;
  const SeraiRows *members = read_file (self, folder, "members.tsv", error);
  return members && serai_members_add_rows (self->memberships, &self->entries, members, error);
}

SeraiTables *
serai_tables_read (const char *folder, GError **error)
{
  g_autoptr (SeraiTables) self = g_new0 (SeraiTables, 1);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_rows_free);
  self->entries.entries = g_ptr_array_new_with_free_func (g_free);
  self->entries.names = g_array_new (FALSE, FALSE, sizeof (SeraiName));
  self->entries.by_key = g_hash_table_new (g_str_hash, g_str_equal);
  self->entries.texts = g_string_chunk_new (16384);
  self->tenures = g_array_new (FALSE, FALSE, sizeof (SeraiTenure));
  g_array_set_clear_func (self->tenures, (GDestroyNotify) serai_tenure_clear);
  self->memberships = g_array_new (FALSE, FALSE, sizeof (SeraiMembership));
  return read_files (self, folder, error) ? g_steal_pointer (&self) : NULL;
}

void
serai_tables_free (SeraiTables *self)
{
  g_array_unref (self->memberships);
  g_array_unref (self->tenures);
  g_hash_table_unref (self->entries.by_key);
  g_array_unref (self->entries.names);
  g_ptr_array_unref (self->entries.entries);
  g_string_chunk_free (self->entries.texts);
  g_ptr_array_unref (self->rows);
  g_free (self);
}
