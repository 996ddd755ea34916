/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packed files, made where a test needs them. */
#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <glib.h>
#include <string.h>
#include <zlib.h>

typedef struct
{
  const char *name;
  const void *data;
  gsize size;
} TestEntry;

static inline GBytes *
test_pack (const TestEntry *entries, guint n_entries)
{
  gsize room = 65536, used = 0;
  for (guint i = 0; i < n_entries; i++)
    room += entries[i].size + 1024;
  char *data = g_malloc (room);
  struct archive *writer = archive_write_new ();
  archive_write_set_format_zip (writer);
  archive_write_open_memory (writer, data, room, &used);
  for (guint i = 0; i < n_entries; i++)
    {
      struct archive_entry *entry = archive_entry_new ();
      archive_entry_set_pathname_utf8 (entry, entries[i].name);
      archive_entry_set_size (entry, entries[i].size);
      archive_entry_set_filetype (entry, AE_IFREG);
      archive_entry_set_perm (entry, 0644);
      archive_write_header (writer, entry);
      archive_write_data (writer, entries[i].data, entries[i].size);
      archive_entry_free (entry);
    }
  archive_write_close (writer);
  archive_write_free (writer);
  return g_bytes_new_take (data, used);
}

static inline GBytes *
test_pack_one (const char *name, GBytes *bytes)
{
  gsize size;
  const void *data = g_bytes_get_data (bytes, &size);
  TestEntry entry = {name, data, size};
  return test_pack (&entry, 1);
}

/* So many megabytes of nothing, by gzip: a thousandth of that. */
static inline GBytes *
test_gzip_nothing (guint megabytes)
{
  guint8 *nothing = g_malloc0 (1 << 20);
  guint8 room[4096];
  z_stream stream = {
      .next_in = nothing, .avail_in = 1 << 20, .next_out = room, .avail_out = sizeof room};
  g_assert_cmpint (deflateInit2 (&stream, 9, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY), ==, Z_OK);
  g_assert_cmpint (deflate (&stream, Z_FINISH), ==, Z_STREAM_END);
  GByteArray *packed = g_byte_array_new ();
  for (guint i = 0; i < megabytes; i++)
    g_byte_array_append (packed, room, stream.total_out);
  deflateEnd (&stream);
  g_free (nothing);
  return g_byte_array_free_to_bytes (packed);
}
