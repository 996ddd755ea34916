/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The reference: the compiled tables laid out as values, and the questions that are put to them. */
#include "reference/reference.h"

#include "base/lookup.h"
#include "base/text.h"
#include "reference/layout.h"

#include <gio/gio.h>
#include <string.h>

#define RESOURCE "/io/github/serai/Serai/reference/reference.image"
#define N_SUBJECTS (SERAI_SUBJECT_UNIT + 1)

/* The rows of another section that belong to each entry. */
typedef struct
{
  const guint32 *firsts;
  const guint32 *rows;
} Parts;

struct _SeraiReference
{
  GObject parent_instance;

  GBytes *bytes;
  SeraiImage image;
  SeraiLookup by_key;
  SeraiLookup by_iso3;
  SeraiLookup by_name;
  Parts held;
  Parts offices;
  Parts members;

  const guint32 *subjects; /* where each subject's names begin */

  SeraiEntry *entries;
  guint n_entries;
  SeraiName *names;
  guint n_names;
  SeraiTenure *tenures;
  guint n_tenures;
  const char **honorifics;
  SeraiMembership *memberships;
  const SeraiMembership **memberships_by_group;
};

G_DEFINE_FINAL_TYPE (SeraiReference, serai_reference, G_TYPE_OBJECT)

/* Generated beside the image. Calling it keeps the linker from dropping the data. */
GResource *serai_reference_data_get_resource (void);

static const char *
get_string (const SeraiReference *self, guint32 offset)
{
  return serai_image_get_string (&self->image, offset);
}

static gboolean
lay_out_entries (SeraiReference *self)
{
  const SeraiEntryRecord *records = serai_image_get_section (&self->image, SERAI_LAYOUT_ENTRIES,
                                                             sizeof *records, &self->n_entries);
  if (records == NULL)
    return FALSE;
  self->entries = g_new (SeraiEntry, self->n_entries + 1);
  for (guint i = 0; i < self->n_entries; i++)
    self->entries[i] = (SeraiEntry){
        .subject = (SeraiSubject) records[i].subject,
        .key = get_string (self, records[i].key),
        .name = get_string (self, records[i].name),
        .iso3 = get_string (self, records[i].iso3),
        .code = get_string (self, records[i].code),
        .wikidata = get_string (self, records[i].wikidata),
        .is_capital = records[i].is_capital,
    };
  return TRUE;
}

static gboolean
lay_out_names (SeraiReference *self)
{
  guint n_languages, n_subjects;
  self->subjects = serai_image_get_section (&self->image, SERAI_LAYOUT_SUBJECTS,
                                            sizeof *self->subjects, &n_subjects);
  const guint32 *languages = serai_image_get_section (&self->image, SERAI_LAYOUT_LANGUAGES,
                                                      sizeof *languages, &n_languages);
  const SeraiNameRecord *records =
      serai_image_get_section (&self->image, SERAI_LAYOUT_NAMES, sizeof *records, &self->n_names);
  if (languages == NULL || records == NULL || self->subjects == NULL
      || n_subjects != N_SUBJECTS + 1)
    return FALSE;
  self->names = g_new (SeraiName, self->n_names + 1);
  for (guint i = 0; i < self->n_names; i++)
    self->names[i] = (SeraiName){
        .text = get_string (self, records[i].text),
        .language = get_string (self, languages[records[i].language]),
        .kind = (SeraiNameKind) records[i].kind,
        .entry = &self->entries[records[i].entry],
    };
  return TRUE;
}

static gboolean
lay_out_tenures (SeraiReference *self)
{
  guint n_honorifics;
  const guint32 *honorifics = serai_image_get_section (&self->image, SERAI_LAYOUT_HONORIFICS,
                                                       sizeof *honorifics, &n_honorifics);
  const SeraiTenureRecord *records = serai_image_get_section (&self->image, SERAI_LAYOUT_TENURES,
                                                              sizeof *records, &self->n_tenures);
  if (honorifics == NULL || records == NULL)
    return FALSE;
  self->honorifics = g_new (const char *, n_honorifics + 1);
  for (guint i = 0; i < n_honorifics; i++)
    self->honorifics[i] = get_string (self, honorifics[i]);
  self->tenures = g_new (SeraiTenure, self->n_tenures + 1);
  for (guint i = 0; i < self->n_tenures; i++)
    self->tenures[i] = (SeraiTenure){
        .office = (SeraiOfficeKind) records[i].office,
        .title = self->image.strings + records[i].title,
        .of = self->entries[records[i].of].key,
        .person = &self->entries[records[i].person],
        .from = records[i].from,
        .to = records[i].to,
        .honorifics = self->honorifics + records[i].first_honorific,
    };
  return TRUE;
}

static gboolean
open_parts (SeraiReference *self, Parts *parts, guint firsts, guint rows, guint *out_n_rows)
{
  guint n_firsts = 0;
  parts->firsts = serai_image_get_section (&self->image, firsts, sizeof *parts->firsts, &n_firsts);
  parts->rows = serai_image_get_section (&self->image, rows, sizeof *parts->rows, out_n_rows);
  return parts->firsts != NULL && parts->rows != NULL && n_firsts == self->n_entries + 1;
}

static gboolean
lay_out_memberships (SeraiReference *self)
{
  guint n, n_rows;
  const SeraiMembershipRecord *records =
      serai_image_get_section (&self->image, SERAI_LAYOUT_MEMBERSHIPS, sizeof *records, &n);
  if (records == NULL
      || !open_parts (self, &self->members, SERAI_LAYOUT_MEMBER_FIRSTS, SERAI_LAYOUT_MEMBERS,
                      &n_rows))
    return FALSE;
  self->memberships = g_new (SeraiMembership, n + 1);
  for (guint i = 0; i < n; i++)
    self->memberships[i] = (SeraiMembership){
        .group = &self->entries[records[i].group],
        .member = &self->entries[records[i].member],
        .from = records[i].from,
        .to = records[i].to,
    };
  self->memberships_by_group = g_new (const SeraiMembership *, n_rows + 1);
  for (guint i = 0; i < n_rows; i++)
    self->memberships_by_group[i] = &self->memberships[self->members.rows[i]];
  return TRUE;
}

static gboolean
open_image (SeraiReference *self)
{
  guint n_rows;
  return serai_image_open (&self->image, self->bytes, SERAI_REFERENCE_MAGIC,
                           SERAI_REFERENCE_VERSION)
         && lay_out_entries (self) && lay_out_names (self) && lay_out_tenures (self)
         && lay_out_memberships (self)
         && open_parts (self, &self->held, SERAI_LAYOUT_HELD_FIRSTS, SERAI_LAYOUT_HELD, &n_rows)
         && open_parts (self, &self->offices, SERAI_LAYOUT_OFFICE_FIRSTS, SERAI_LAYOUT_OFFICES,
                        &n_rows)
         && serai_lookup_open (&self->by_key, &self->image, SERAI_LAYOUT_KEYS)
         && serai_lookup_open (&self->by_iso3, &self->image, SERAI_LAYOUT_COUNTRIES)
         && serai_lookup_open (&self->by_name, &self->image, SERAI_LAYOUT_BY_NAME);
}

static gboolean
holds_on (guint32 from, guint32 to, guint32 day)
{
  return from <= day && (to == 0 || day <= to);
}

static void
serai_reference_finalize (GObject *object)
{
  SeraiReference *self = SERAI_REFERENCE (object);
  g_free (self->entries);
  g_free (self->names);
  g_free (self->tenures);
  g_free (self->honorifics);
  g_free (self->memberships);
  g_free (self->memberships_by_group);
  g_clear_pointer (&self->bytes, g_bytes_unref);
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
}

SeraiReference *
serai_reference_new_for_bytes (GBytes *bytes, GError **error)
{
  g_autoptr (SeraiReference) self = g_object_new (SERAI_TYPE_REFERENCE, NULL);
  self->bytes = g_bytes_ref (bytes);
  if (open_image (self))
    return g_steal_pointer (&self);
  g_set_error (error, SERAI_REFERENCE_ERROR, SERAI_REFERENCE_ERROR_DAMAGED,
               "The reference data in the programme are damaged; please install it again.");
  return NULL;
}

SeraiReference *
serai_reference_new (GError **error)
{
  g_autoptr (GBytes) bytes = g_resource_lookup_data (serai_reference_data_get_resource (), RESOURCE,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  return bytes != NULL ? serai_reference_new_for_bytes (bytes, error) : NULL;
}

guint64
serai_reference_get_checksum (SeraiReference *self)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self), 0);
  return self->image.head.checksum;
}

const SeraiName *
serai_reference_get_names (SeraiReference *self, guint *out_n_names)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self), NULL);
  *out_n_names = self->n_names;
  return self->names;
}

const SeraiName *
serai_reference_get_names_of (SeraiReference *self, SeraiSubject subject, guint *out_n_names)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self) && subject < N_SUBJECTS, NULL);
  *out_n_names = self->subjects[subject + 1] - self->subjects[subject];
  return self->names + self->subjects[subject];
}

const SeraiTenure *
serai_reference_get_tenures (SeraiReference *self, guint *out_n_tenures)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self), NULL);
  *out_n_tenures = self->n_tenures;
  return self->tenures;
}

const SeraiEntry *
serai_reference_find (SeraiReference *self, const char *key)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self) && key, NULL);
  guint32 n_tried = 0, hash = serai_text_hash (key, strlen (key));
  for (guint32 i; (i = serai_lookup_next (&self->by_key, hash, &n_tried)) != SERAI_LOOKUP_NONE;)
    if (strcmp (self->entries[i].key, key) == 0)
      return &self->entries[i];
  return NULL;
}

const SeraiEntry *
serai_reference_find_country (SeraiReference *self, const char *iso3)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self) && iso3, NULL);
  guint32 n_tried = 0, hash = serai_text_hash (iso3, strlen (iso3));
  for (guint32 i; (i = serai_lookup_next (&self->by_iso3, hash, &n_tried)) != SERAI_LOOKUP_NONE;)
    if (strcmp (self->entries[i].iso3, iso3) == 0)
      return &self->entries[i];
  return NULL;
}

/* The table knows hashes alone; what stands there is folded to be compared. */
static const SeraiEntry *
find_folded (const SeraiReference *self, SeraiSubject subject, const char *folded)
{
  guint32 n_tried = 0;
  guint32 hash = serai_layout_name_hash (serai_text_hash (folded, strlen (folded)), subject);
  for (guint32 i; (i = serai_lookup_next (&self->by_name, hash, &n_tried)) != SERAI_LOOKUP_NONE;)
    {
      const SeraiName *name = &self->names[i];
      g_autofree char *own = serai_text_fold (name->text);
      if (name->entry->subject == subject && strcmp (own, folded) == 0)
        return name->entry;
    }
  return NULL;
}

const SeraiEntry *
serai_reference_find_by_name (SeraiReference *self, SeraiSubject subject, const char *name)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self) && subject < N_SUBJECTS && name, NULL);
  g_autofree char *folded = serai_text_fold (name);
  const SeraiEntry *entry = find_folded (self, subject, folded);
  if (!entry && g_str_has_prefix (folded, "the "))
    entry = find_folded (self, subject, folded + strlen ("the "));
  return entry;
}

const SeraiTenure *
serai_reference_find_holder (SeraiReference *self,
                             SeraiOfficeKind office,
                             const char *of,
                             guint32 day)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self) && of, NULL);
  const SeraiEntry *owner = serai_reference_find (self, of);
  if (owner == NULL)
    return NULL;
  const SeraiTenure *holder = NULL;
  const guint32 *firsts = &self->offices.firsts[owner - self->entries];
  for (guint32 i = firsts[0]; i < firsts[1]; i++)
    {
      const SeraiTenure *tenure = &self->tenures[self->offices.rows[i]];
      /* On the day of a change, and where a source knows years only, the newer one counts. */
      if (tenure->office == office && holds_on (tenure->from, tenure->to, day)
          && (!holder || tenure->from > holder->from))
        holder = tenure;
    }
  return holder;
}

const SeraiTenure *
serai_reference_find_office (SeraiReference *self, const SeraiEntry *person, guint32 day)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self) && person, NULL);
  if (person < self->entries || person >= self->entries + self->n_entries)
    return NULL;
  const SeraiTenure *highest = NULL;
  const guint32 *firsts = &self->held.firsts[person - self->entries];
  for (guint32 i = firsts[0]; i < firsts[1]; i++)
    {
      const SeraiTenure *tenure = &self->tenures[self->held.rows[i]];
      if (holds_on (tenure->from, tenure->to, day)
          && (!highest || tenure->office < highest->office))
        highest = tenure;
    }
  return highest;
}

const SeraiMembership *const *
serai_reference_get_memberships (SeraiReference *self,
                                 const SeraiEntry *group,
                                 guint *out_n_memberships)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self) && group, NULL);
  g_return_val_if_fail (group >= self->entries && group < self->entries + self->n_entries, NULL);
  const guint32 *firsts = &self->members.firsts[group - self->entries];
  *out_n_memberships = firsts[1] - firsts[0];
  return self->memberships_by_group + firsts[0];
}

gboolean
serai_membership_holds_on (const SeraiMembership *self, guint32 day)
{
  return holds_on (self->from, self->to, day);
}

gboolean
serai_reference_is_member (SeraiReference *self,
                           const SeraiEntry *group,
                           const char *iso3,
                           guint32 day)
{
  guint n = 0;
  const SeraiMembership *const *memberships = serai_reference_get_memberships (self, group, &n);
  for (guint i = 0; i < n; i++)
    if (strcmp (memberships[i]->member->iso3, iso3) == 0
        && serai_membership_holds_on (memberships[i], day))
      return TRUE;
  return FALSE;
}

/* "CIS countries": what is said of the states of a group beside its name. */
static gboolean
cut_states (char *folded)
{
  static const char *const words[] = {" countries", " member states", " members",         " states",
                                      " nations",   " region",        " member countries"};
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_has_suffix (folded, words[i]))
      {
        folded[strlen (folded) - strlen (words[i])] = '\0';
        return TRUE;
      }
  return FALSE;
}

static const SeraiEntry *
find_known_group (SeraiReference *self, const char *folded)
{
  static const SeraiSubject subjects[] = {SERAI_SUBJECT_BODY, SERAI_SUBJECT_PLACE};
  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      const SeraiEntry *entry = serai_reference_find_by_name (self, subjects[i], folded);
      guint n = 0;
      if (entry != NULL && serai_reference_get_memberships (self, entry, &n) != NULL && n > 0)
        return entry;
    }
  return NULL;
}

const SeraiEntry *
serai_reference_find_group (SeraiReference *self, const char *name)
{
  g_return_val_if_fail (SERAI_IS_REFERENCE (self) && name, NULL);
  g_autofree char *folded = serai_text_fold (name);
  const SeraiEntry *group = find_known_group (self, folded);
  if (group == NULL && cut_states (folded))
    group = find_known_group (self, folded);
  return group;
}
