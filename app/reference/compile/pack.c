/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables in one piece, as layout.h tells, with all indices that questions need. */
#include "reference/compile/tables.h"

#include "base/image-writer.h"
#include "base/lookup.h"
#include "base/text.h"
#include "reference/layout.h"

#include <string.h>

typedef struct
{
  const SeraiTables *tables;
  SeraiImageWriter *writer;
  GHashTable *numbers; /* SeraiEntry → its index */
} Packer;

/* Names in which a thing is called itself come before those in which it merely qualifies. */
static const SeraiNameKind lookup_order[] = {
    SERAI_NAME_PLAIN,  SERAI_NAME_FORMAL,    SERAI_NAME_ACRONYM, SERAI_NAME_SYMBOL,
    SERAI_NAME_FORMER, SERAI_NAME_ADJECTIVE, SERAI_NAME_DEMONYM, SERAI_NAME_SURNAME,
};

static guint32
get_number (const Packer *self, const SeraiEntry *entry)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, entry));
}

static const SeraiEntry *
get_entry (const Packer *self, guint i)
{
  return self->tables->entries.entries->pdata[i];
}

static void
pack_entries (Packer *self)
{
  g_autoptr (GArray) records = g_array_new (FALSE, TRUE, sizeof (SeraiEntryRecord));
  for (guint i = 0; i < self->tables->entries.entries->len; i++)
    {
      const SeraiEntry *entry = get_entry (self, i);
      g_hash_table_insert (self->numbers, (gpointer) entry, GUINT_TO_POINTER (i));
      SeraiEntryRecord record = {
          .key = serai_image_writer_add_string (self->writer, entry->key),
          .name = serai_image_writer_add_string (self->writer, entry->name),
          .iso3 = serai_image_writer_add_string (self->writer, entry->iso3),
          .code = serai_image_writer_add_string (self->writer, entry->code),
          .wikidata = serai_image_writer_add_string (self->writer, entry->wikidata),
          .subject = entry->subject,
          .is_capital = entry->is_capital,
      };
      g_array_append_val (records, record);
    }
  serai_image_writer_add_section (self->writer, SERAI_LAYOUT_ENTRIES, records);
}

static guint
find_language (Packer *self, GArray *languages, const char *language)
{
  guint32 offset = serai_image_writer_add_string (self->writer, language);
  for (guint i = 0; i < languages->len; i++)
    if (g_array_index (languages, guint32, i) == offset)
      return i;
  g_array_append_val (languages, offset);
  return languages->len - 1;
}

static void
pack_names (Packer *self)
{
  const GArray *names = self->tables->entries.names;
  g_autoptr (GArray) languages = g_array_new (FALSE, TRUE, sizeof (guint32));
  g_autoptr (GArray) records = g_array_new (FALSE, TRUE, sizeof (SeraiNameRecord));
  for (guint i = 0; i < names->len; i++)
    {
      const SeraiName *name = &g_array_index (names, SeraiName, i);
      SeraiNameRecord record = {
          .text = serai_image_writer_add_string (self->writer, name->text),
          .entry = get_number (self, name->entry),
          .kind = name->kind,
          .language = find_language (self, languages, name->language),
      };
      g_array_append_val (records, record);
    }
  serai_image_writer_add_section (self->writer, SERAI_LAYOUT_LANGUAGES, languages);
  serai_image_writer_add_section (self->writer, SERAI_LAYOUT_NAMES, records);
}

/* The tables come in the order of their subjects, so the names of each stand together. */
static void
pack_subjects (Packer *self)
{
  const GArray *names = self->tables->entries.names;
  g_autoptr (GArray) firsts = g_array_new (FALSE, TRUE, sizeof (guint32));
  for (guint32 i = 0; i < names->len; i++)
    {
      guint subject = g_array_index (names, SeraiName, i).entry->subject;
      g_assert (subject + 1 >= firsts->len);
      while (firsts->len <= subject)
        g_array_append_val (firsts, i);
    }
  guint32 end = names->len;
  while (firsts->len <= SERAI_SUBJECT_UNIT + 1)
    g_array_append_val (firsts, end);
  serai_image_writer_add_section (self->writer, SERAI_LAYOUT_SUBJECTS, firsts);
}

static void
pack_tenures (Packer *self)
{
  g_autoptr (GArray) honorifics = g_array_new (FALSE, TRUE, sizeof (guint32));
  g_autoptr (GArray) records = g_array_new (FALSE, TRUE, sizeof (SeraiTenureRecord));
  for (guint i = 0; i < self->tables->tenures->len; i++)
    {
      const SeraiTenure *tenure = &g_array_index (self->tables->tenures, SeraiTenure, i);
      const SeraiEntry *of =
          g_hash_table_lookup (self->tables->entries.by_key, (gpointer) tenure->of);
      SeraiTenureRecord record = {
          .office = tenure->office,
          .title = serai_image_writer_add_string (self->writer, tenure->title),
          .of = get_number (self, of),
          .person = get_number (self, tenure->person),
          .from = tenure->from,
          .to = tenure->to,
          .first_honorific = honorifics->len,
      };
      for (guint j = 0; tenure->honorifics[j] != NULL; j++)
        {
          guint32 text = serai_image_writer_add_string (self->writer, tenure->honorifics[j]);
          g_array_append_val (honorifics, text);
        }
      guint32 end = 0;
      g_array_append_val (honorifics, end);
      g_array_append_val (records, record);
    }
  serai_image_writer_add_section (self->writer, SERAI_LAYOUT_HONORIFICS, honorifics);
  serai_image_writer_add_section (self->writer, SERAI_LAYOUT_TENURES, records);
}

static void
pack_memberships (Packer *self)
{
  g_autoptr (GArray) records = g_array_new (FALSE, TRUE, sizeof (SeraiMembershipRecord));
  for (guint i = 0; i < self->tables->memberships->len; i++)
    {
      const SeraiMembership *membership =
          &g_array_index (self->tables->memberships, SeraiMembership, i);
      SeraiMembershipRecord record = {get_number (self, membership->group),
                                      get_number (self, membership->member), membership->from,
                                      membership->to};
      g_array_append_val (records, record);
    }
  serai_image_writer_add_section (self->writer, SERAI_LAYOUT_MEMBERSHIPS, records);
}

/* The row numbers in the order of their entries, and where each entry's begin. @entries: for each
 * row the index of its entry. */
static void
pack_parts (Packer *self, const GArray *entries, guint firsts_section, guint rows_section)
{
  guint n_entries = self->tables->entries.entries->len;
  g_autoptr (GArray) firsts = g_array_new (FALSE, TRUE, sizeof (guint32));
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (guint32));
  g_array_set_size (firsts, n_entries + 1);
  g_array_set_size (rows, entries->len);
  guint32 *first = (guint32 *) (gpointer) firsts->data;
  for (guint i = 0; i < entries->len; i++)
    first[g_array_index (entries, guint32, i) + 1]++;
  for (guint i = 0; i < n_entries; i++)
    first[i + 1] += first[i];
  g_autofree guint32 *next = g_memdup2 (first, sizeof *first * (n_entries + 1));
  for (guint32 i = 0; i < entries->len; i++)
    g_array_index (rows, guint32, next[g_array_index (entries, guint32, i)]++) = i;
  serai_image_writer_add_section (self->writer, firsts_section, firsts);
  serai_image_writer_add_section (self->writer, rows_section, rows);
}

static void
pack_all_parts (Packer *self)
{
  g_autoptr (GArray) persons = g_array_new (FALSE, TRUE, sizeof (guint32));
  g_autoptr (GArray) owners = g_array_new (FALSE, TRUE, sizeof (guint32));
  g_autoptr (GArray) groups = g_array_new (FALSE, TRUE, sizeof (guint32));
  for (guint i = 0; i < self->tables->tenures->len; i++)
    {
      const SeraiTenure *tenure = &g_array_index (self->tables->tenures, SeraiTenure, i);
      guint32 person = get_number (self, tenure->person);
      guint32 owner = get_number (
          self, g_hash_table_lookup (self->tables->entries.by_key, (gpointer) tenure->of));
      g_array_append_val (persons, person);
      g_array_append_val (owners, owner);
    }
  for (guint i = 0; i < self->tables->memberships->len; i++)
    {
      guint32 group =
          get_number (self, g_array_index (self->tables->memberships, SeraiMembership, i).group);
      g_array_append_val (groups, group);
    }
  pack_parts (self, persons, SERAI_LAYOUT_HELD_FIRSTS, SERAI_LAYOUT_HELD);
  pack_parts (self, owners, SERAI_LAYOUT_OFFICE_FIRSTS, SERAI_LAYOUT_OFFICES);
  pack_parts (self, groups, SERAI_LAYOUT_MEMBER_FIRSTS, SERAI_LAYOUT_MEMBERS);
}

static void
add_lookup (Packer *self, guint section, const GArray *pairs)
{
  g_autoptr (GArray) table = serai_lookup_make (pairs);
  serai_image_writer_add_section (self->writer, section, table);
}

/* A key belongs to one thing, a code to one country. */
static void
pack_lookups (Packer *self)
{
  g_autoptr (GArray) keys = g_array_new (FALSE, TRUE, sizeof (SeraiLookupSlot));
  g_autoptr (GArray) countries = g_array_new (FALSE, TRUE, sizeof (SeraiLookupSlot));
  for (guint i = 0; i < self->tables->entries.entries->len; i++)
    {
      const SeraiEntry *entry = get_entry (self, i);
      serai_lookup_add (keys, serai_text_hash (entry->key, strlen (entry->key)), i);
      if (entry->subject == SERAI_SUBJECT_COUNTRY && entry->iso3)
        serai_lookup_add (countries, serai_text_hash (entry->iso3, strlen (entry->iso3)), i);
    }
  add_lookup (self, SERAI_LAYOUT_KEYS, keys);
  add_lookup (self, SERAI_LAYOUT_COUNTRIES, countries);
}

static void
add_names_of_kind (Packer *self, SeraiNameKind kind, GHashTable *seen, GArray *pairs)
{
  const GArray *names = self->tables->entries.names;
  for (guint i = 0; i < names->len; i++)
    {
      const SeraiName *name = &g_array_index (names, SeraiName, i);
      if (name->kind != kind)
        continue;
      g_autofree char *folded = serai_text_fold (name->text);
      if (g_hash_table_add (seen, g_strdup_printf ("%d %s", name->entry->subject, folded)))
        serai_lookup_add (pairs,
                          serai_layout_name_hash (serai_text_hash (folded, strlen (folded)),
                                                  name->entry->subject),
                          i);
    }
}

static void
pack_name_lookup (Packer *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray) pairs = g_array_new (FALSE, TRUE, sizeof (SeraiLookupSlot));
  for (guint i = 0; i < G_N_ELEMENTS (lookup_order); i++)
    add_names_of_kind (self, lookup_order[i], seen, pairs);
  add_lookup (self, SERAI_LAYOUT_BY_NAME, pairs);
}

GBytes *
serai_tables_pack (const SeraiTables *self)
{
  g_autoptr (SeraiImageWriter) writer = serai_image_writer_new ();
  g_autoptr (GHashTable) numbers = g_hash_table_new (NULL, NULL);
  Packer packer = {self, writer, numbers};
  pack_entries (&packer);
  pack_names (&packer);
  pack_subjects (&packer);
  pack_tenures (&packer);
  pack_memberships (&packer);
  pack_all_parts (&packer);
  pack_lookups (&packer);
  pack_name_lookup (&packer);
  return serai_image_writer_finish (writer, SERAI_REFERENCE_MAGIC, SERAI_REFERENCE_VERSION);
}
