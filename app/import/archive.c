/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packed files (ZIP, tar, gzip and its like), unpacked in memory and within limits. */
#include "import/archive.h"

#include "import/encoding.h"
#include "import/reader.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#include <string.h>

#define CHUNK_BYTES (64 * 1024)
#define TAR_MAGIC_OFFSET 257

struct _SeraiArchive
{
  GBytes *bytes;
  GPtrArray *names;
};

typedef struct archive Reader;

/* Compiled in; formats that libarchive would hand to another programme are not asked for. */
static Reader *
open_reader (GBytes *bytes, gboolean is_raw)
{
  gsize size;
  const void *data = g_bytes_get_data (bytes, &size);
  Reader *reader = archive_read_new ();
  archive_read_support_filter_gzip (reader);
  archive_read_support_filter_bzip2 (reader);
  archive_read_support_filter_xz (reader);
  archive_read_support_filter_zstd (reader);
  if (is_raw)
    archive_read_support_format_raw (reader);
  else
    {
      archive_read_support_format_zip (reader);
      archive_read_support_format_tar (reader);
    }
  if (archive_read_open_memory (reader, data, size) == ARCHIVE_OK)
    return reader;
  archive_read_free (reader);
  return NULL;
}

/* Names are decoded by the thread's locale: in any but a UTF-8 one Cyrillic is lost. */
static locale_t
get_utf8_locale (void)
{
  static gsize locale = 0;
  if (g_once_init_enter (&locale))
    {
      locale_t made = newlocale (LC_CTYPE_MASK, "C.UTF-8", (locale_t) 0);
      g_once_init_leave (&locale, made != (locale_t) 0 ? (gsize) made : (gsize) LC_GLOBAL_LOCALE);
    }
  return (locale_t) locale;
}

static gboolean
has_magic (GBytes *bytes, gsize offset, const char *magic, gsize length)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  return size >= offset + length && memcmp (data + offset, magic, length) == 0;
}

gboolean
serai_archive_is_zip (GBytes *bytes)
{
  return has_magic (bytes, 0, "PK\x03\x04", 4) || has_magic (bytes, 0, "PK\x05\x06", 4);
}

gboolean
serai_archive_is_tar (GBytes *bytes)
{
  return has_magic (bytes, TAR_MAGIC_OFFSET, "ustar", 5);
}

gboolean
serai_archive_is_compressed (GBytes *bytes)
{
  return has_magic (bytes, 0, "\x1f\x8b\x08", 3) || has_magic (bytes, 0, "BZh", 3)
         || has_magic (bytes, 0, "\xfd\x37zXZ", 5) || has_magic (bytes, 0, "\x28\xb5\x2f\xfd", 4);
}

static void
set_malformed (GError **error)
{
  g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_MALFORMED,
                       "The packed file is damaged, cut off or locked with a password; unpack it "
                       "with the programme that made it and take in what comes out.");
}

static void
set_too_large (GError **error)
{
  g_set_error (error, SERAI_READER_ERROR, SERAI_READER_ERROR_TOO_LARGE,
               "It unpacks to more than is read at once (%u MB in all, %u MB and %u files at "
               "most); unpack it and take in the folder.",
               SERAI_ARCHIVE_MAX_BYTES >> 20, SERAI_ARCHIVE_MAX_ENTRY_BYTES >> 20,
               SERAI_ARCHIVE_MAX_ENTRIES);
}

/* Older archives have names in the letters of the machine that packed them. */
static char *
dup_name (struct archive_entry *entry)
{
  const char *name = archive_entry_pathname_utf8 (entry);
  if (name == NULL)
    name = archive_entry_pathname (entry);
  if (name == NULL)
    return g_strdup ("?");
  while (name[0] == '.' && name[1] == '/')
    name += 2;
  if (g_utf8_validate (name, -1, NULL))
    return g_strdup (name);
  const char *encoding;
  gsize length;
  g_autoptr (GBytes) raw = g_bytes_new (name, strlen (name));
  char *decoded = serai_encoding_decode (raw, NULL, &encoding, &length, NULL);
  return decoded != NULL ? decoded : g_utf8_make_valid (name, -1);
}

/* The bytes of the entry at hand, at most @most of them. */
static GBytes *
read_entry (Reader *reader, gsize most, GError **error)
{
  g_autoptr (GByteArray) content = g_byte_array_new ();
  g_autofree guint8 *chunk = g_malloc (CHUNK_BYTES);
  for (;;)
    {
      gssize n = archive_read_data (reader, chunk, CHUNK_BYTES);
      if (n == ARCHIVE_RETRY)
        continue;
      if (n < 0)
        {
          set_malformed (error);
          return NULL;
        }
      if (n == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&content));
      if (content->len + (gsize) n > most)
        {
          set_too_large (error);
          return NULL;
        }
      g_byte_array_append (content, chunk, n);
    }
}

/* Goes to the next regular file; FALSE at the end and, with @error set, where it is broken. */
static gboolean
next_file (Reader *reader, struct archive_entry **out_entry, guint *inout_n_seen, GError **error)
{
  for (;;)
    {
      int status = archive_read_next_header (reader, out_entry);
      if (status == ARCHIVE_EOF)
        return FALSE;
      if (status == ARCHIVE_RETRY)
        continue;
      if (status < ARCHIVE_WARN)
        {
          set_malformed (error);
          return FALSE;
        }
      if (++*inout_n_seen > SERAI_ARCHIVE_MAX_ENTRIES)
        {
          set_too_large (error);
          return FALSE;
        }
      mode_t type = archive_entry_filetype (*out_entry);
      if (type == AE_IFREG || type == 0)
        return TRUE;
    }
}

typedef gboolean (*Look) (Reader *reader,
                          struct archive_entry *entry,
                          gpointer data,
                          GError **error);

/* Calls @look for each file until it says FALSE. */
static gboolean
look_through (GBytes *bytes, Look look, gpointer data, GError **error)
{
  locale_t before = uselocale (get_utf8_locale ());
  Reader *reader = open_reader (bytes, FALSE);
  g_autoptr (GError) problem = NULL;
  if (reader == NULL)
    set_malformed (&problem);
  struct archive_entry *entry;
  guint n_seen = 0;
  while (problem == NULL && next_file (reader, &entry, &n_seen, &problem))
    if (!look (reader, entry, data, &problem))
      break;
  if (reader != NULL)
    archive_read_free (reader);
  uselocale (before);
  if (problem == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&problem));
  return FALSE;
}

static gboolean
look_name (Reader *reader, struct archive_entry *entry, gpointer data, GError **error)
{
  g_ptr_array_add (data, dup_name (entry));
  return TRUE;
}

SeraiArchive *
serai_archive_new (GBytes *bytes, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  if (!look_through (bytes, look_name, names, error))
    return NULL;
  SeraiArchive *self = g_new0 (SeraiArchive, 1);
  self->bytes = g_bytes_ref (bytes);
  self->names = g_steal_pointer (&names);
  return self;
}

void
serai_archive_free (SeraiArchive *self)
{
  g_bytes_unref (self->bytes);
  g_ptr_array_unref (self->names);
  g_free (self);
}

const GPtrArray *
serai_archive_get_names (SeraiArchive *self)
{
  return self->names;
}

gboolean
serai_archive_has (SeraiArchive *self, const char *name)
{
  return g_ptr_array_find_with_equal_func (self->names, name, g_str_equal, NULL);
}

typedef struct
{
  const char *name;
  GBytes *found;
} Wanted;

static gboolean
look_for (Reader *reader, struct archive_entry *entry, gpointer data, GError **error)
{
  Wanted *wanted = data;
  g_autofree char *name = dup_name (entry);
  if (strcmp (name, wanted->name) != 0)
    return TRUE;
  wanted->found = read_entry (reader, SERAI_ARCHIVE_MAX_ENTRY_BYTES, error);
  return FALSE;
}

GBytes *
serai_archive_read (SeraiArchive *self, const char *name, GError **error)
{
  Wanted wanted = {name, NULL};
  if (!look_through (self->bytes, look_for, &wanted, error))
    return NULL;
  if (wanted.found == NULL)
    set_malformed (error);
  return wanted.found;
}

typedef struct
{
  SeraiArchiveVisit visit;
  gpointer user_data;
  gsize n_left;
} Visit;

static gboolean
look_inside (Reader *reader, struct archive_entry *entry, gpointer data, GError **error)
{
  Visit *visit = data;
  g_autofree char *name = dup_name (entry);
  g_autoptr (GBytes) bytes =
      read_entry (reader, MIN (visit->n_left, SERAI_ARCHIVE_MAX_ENTRY_BYTES), error);
  if (bytes == NULL)
    return FALSE;
  visit->n_left -= g_bytes_get_size (bytes);
  return visit->visit (name, bytes, visit->user_data);
}

gboolean
serai_archive_visit (GBytes *bytes, SeraiArchiveVisit visit, gpointer user_data, GError **error)
{
  Visit job = {visit, user_data, SERAI_ARCHIVE_MAX_BYTES};
  return look_through (bytes, look_inside, &job, error);
}

GBytes *
serai_archive_decompress (GBytes *bytes, GError **error)
{
  Reader *reader = open_reader (bytes, TRUE);
  struct archive_entry *entry;
  GBytes *content = NULL;
  /* Without a filter it is the bytes as they were: too short a beginning of something packed. */
  if (reader != NULL && archive_read_next_header (reader, &entry) >= ARCHIVE_WARN
      && archive_filter_count (reader) > 1)
    content = read_entry (reader, SERAI_ARCHIVE_MAX_BYTES, error);
  else
    set_malformed (error);
  if (reader != NULL)
    archive_read_free (reader);
  return content;
}

void
serai_archive_warm_up (void)
{
  get_utf8_locale ();
}
