/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The reference: all tables read once, and the questions that are put to them. */
#include "reference/reference.h"

#include "base/text.h"
#include "reference/entries.h"
#include "reference/rows.h"
#include "reference/tenures.h"

#include <gio/gio.h>

#define N_SUBJECTS 7
#define RESOURCE_FOLDER "/io/github/serai/Serai/reference/"

struct _SeraiReference
{
  GObject parent_instance;

  GPtrArray *tables; /* SeraiRows, which hold most strings */
  SeraiEntries entries;
  GArray *tenures;                 /* of SeraiTenure */
  GHashTable *countries;           /* iso3 → SeraiEntry */
  gsize has_index;                 /* the index below is built when it is first asked */
  GHashTable *by_name[N_SUBJECTS]; /* folded name → SeraiEntry */
};

/* The tables and what their rows are. */
static const struct
{
  const char *file;
  SeraiSubject subject;
} tables[] = {
    {"countries.tsv", SERAI_SUBJECT_COUNTRY}, {"groups.tsv", SERAI_SUBJECT_COUNTRY},
    {"places.tsv", SERAI_SUBJECT_PLACE},      {"cities.tsv", SERAI_SUBJECT_PLACE},
    {"people.tsv", SERAI_SUBJECT_PERSON},     {"bodies.tsv", SERAI_SUBJECT_BODY},
    {"goods.tsv", SERAI_SUBJECT_COMMODITY},   {"currencies.tsv", SERAI_SUBJECT_CURRENCY},
    {"units.tsv", SERAI_SUBJECT_UNIT},
};

/* Names in which a thing is called itself come before those in which it merely qualifies. */
static const SeraiNameKind lookup_order[] = {
    SERAI_NAME_PLAIN,  SERAI_NAME_FORMAL,    SERAI_NAME_ACRONYM, SERAI_NAME_SYMBOL,
    SERAI_NAME_FORMER, SERAI_NAME_ADJECTIVE, SERAI_NAME_DEMONYM, SERAI_NAME_SURNAME,
};

G_DEFINE_FINAL_TYPE (SeraiReference, serai_reference, G_TYPE_OBJECT)
G_DEFINE_QUARK (serai_reference_error, serai_reference_error)

/* Generated from reference.gresource.xml. Calling it keeps the linker from dropping the data. */
GResource *serai_reference_data_get_resource (void);

static const SeraiRows *
read_table (SeraiReference *self, const char *file, GError **error)
{
  g_autofree char *path = g_strconcat (RESOURCE_FOLDER, file, NULL);
  g_autoptr (GBytes) text = g_resource_lookup_data (serai_reference_data_get_resource (), path,
                                                    G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (!text)
    return NULL;
  SeraiRows *rows = serai_rows_new (file, text, error);
  if (rows)
    g_ptr_array_add (self->tables, rows);
  return rows;
}

static gboolean
read_tables (SeraiReference *self, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      const SeraiRows *rows = read_table (self, tables[i].file, error);
      if (!rows || !serai_entries_add_rows (&self->entries, tables[i].subject, rows, error))
        return FALSE;
    }
  const SeraiRows *rows = read_table (self, "tenures.tsv", error);
  return rows && serai_tenures_add_rows (self->tenures, &self->entries, rows, error);
}

static void
index_countries (SeraiReference *self)
{
  for (guint i = 0; i < self->entries.entries->len; i++)
    {
      SeraiEntry *entry = g_ptr_array_index (self->entries.entries, i);
      if (entry->subject == SERAI_SUBJECT_COUNTRY && entry->iso3)
        g_hash_table_insert (self->countries, (gpointer) entry->iso3, entry);
    }
}

static void
index_names_of_kind (SeraiReference *self, SeraiNameKind kind)
{
  for (guint i = 0; i < self->entries.names->len; i++)
    {
      const SeraiName *name = &g_array_index (self->entries.names, SeraiName, i);
      if (name->kind != kind)
        continue;
      GHashTable *index = self->by_name[name->entry->subject];
      g_autofree char *folded = serai_text_fold (name->text);
      if (!g_hash_table_contains (index, folded))
        g_hash_table_insert (index, g_steal_pointer (&folded), (gpointer) name->entry);
    }
}

static void
ensure_name_index (SeraiReference *self)
{
  if (!g_once_init_enter (&self->has_index))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (lookup_order); i++)
    index_names_of_kind (self, lookup_order[i]);
  g_once_init_leave (&self->has_index, 1);
}

static gboolean
holds_on (const SeraiTenure *tenure, guint32 day)
{
  return tenure->from <= day && (tenure->to == 0 || day <= tenure->to);
}

static void
serai_reference_finalize (GObject *object)
{
  SeraiReference *self = SERAI_REFERENCE (object);
  for (guint i = 0; i < N_SUBJECTS; i++)
    g_clear_pointer (&self->by_name[i], g_hash_table_unref);
  g_clear_pointer (&self->countries, g_hash_table_unref);
  g_clear_pointer (&self->tenures, g_array_unref);
  g_clear_pointer (&self->entries.by_key, g_hash_table_unref);
  g_clear_pointer (&self->entries.names, g_array_unref);
  g_clear_pointer (&self->entries.entries, g_ptr_array_unref);
  g_clear_pointer (&self->entries.texts, g_string_chunk_free);
  g_clear_pointer (&self->tables, g_ptr_array_unref);
  G_OBJECT_CLASS (serai_reference_parent_class)->finalize (object);
}

static void
serai_reference_class_init (SeraiReferenceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = serai_reference_finalize;
}

static void
serai_reference_init (SeraiReference *self)
{
  self->tables = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_rows_free);
  self->entries.entries = g_ptr_array_new_with_free_func (g_free);
  self->entries.names = g_array_new (FALSE, FALSE, sizeof (SeraiName));
  self->entries.by_key = g_hash_table_new (g_str_hash, g_str_equal);
  self->entries.texts = g_string_chunk_new (16384);
  self->tenures = g_array_new (FALSE, FALSE, sizeof (SeraiTenure));
  g_array_set_clear_func (self->tenures, (GDestroyNotify) serai_tenure_clear);
  self->countries = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < N_SUBJECTS; i++)
    self->by_name[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

SeraiReference *
serai_reference_new (GError **error)
{
  g_autoptr (SeraiReference) self = g_object_new (SERAI_TYPE_REFERENCE, NULL);
  if (!read_tables (self, error))
    return NULL;
  index_countries (self);
  return g_steal_pointer (&self);
}

const SeraiName *
serai_reference_get_names (SeraiReference *self, guint *out_n_names)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self), NULL);
  *out_n_names = self->entries.names->len;
  return (const SeraiName *) self->entries.names->data;
}

const SeraiTenure *
serai_reference_get_tenures (SeraiReference *self, guint *out_n_tenures)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self), NULL);
  *out_n_tenures = self->tenures->len;
  return (const SeraiTenure *) self->tenures->data;
}

const SeraiEntry *
serai_reference_find (SeraiReference *self, const char *key)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self) && key, NULL);
  return g_hash_table_lookup (self->entries.by_key, key);
}

const SeraiEntry *
serai_reference_find_country (SeraiReference *self, const char *iso3)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self) && iso3, NULL);
  return g_hash_table_lookup (self->countries, iso3);
}

const SeraiEntry *
serai_reference_find_by_name (SeraiReference *self, SeraiSubject subject, const char *name)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self) && subject < N_SUBJECTS && name, NULL);
  ensure_name_index (self);
  g_autofree char *folded = serai_text_fold (name);
  const SeraiEntry *entry = g_hash_table_lookup (self->by_name[subject], folded);
  if (!entry && g_str_has_prefix (folded, "the "))
    entry = g_hash_table_lookup (self->by_name[subject], folded + strlen ("the "));
  return entry;
}

const SeraiTenure *
serai_reference_find_holder (SeraiReference *self,
                             SeraiOfficeKind office,
                             const char *of,
                             guint32 day)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self) && of, NULL);
  const SeraiTenure *holder = NULL;
  for (guint i = 0; i < self->tenures->len; i++)
    {
      const SeraiTenure *tenure = &g_array_index (self->tenures, SeraiTenure, i);
      /* On the day of a change, and where a source knows years only, the newer one counts. */
      if (tenure->office == office && holds_on (tenure, day) && g_str_equal (tenure->of, of)
          && (!holder || tenure->from > holder->from))
        holder = tenure;
    }
  return holder;
}

const SeraiTenure *
serai_reference_find_office (SeraiReference *self, const SeraiEntry *person, guint32 day)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self) && person, NULL);
  const SeraiTenure *highest = NULL;
  for (guint i = 0; i < self->tenures->len; i++)
    {
      const SeraiTenure *tenure = &g_array_index (self->tenures, SeraiTenure, i);
      if (tenure->person == person && holds_on (tenure, day)
          && (!highest || tenure->office < highest->office))
        highest = tenure;
    }
  return highest;
}
