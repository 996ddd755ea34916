/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes what image.h reads: sections after the head, then the strings. */
#include "base/image-writer.h"

#include <string.h>

struct _SeraiImageWriter
{
  SeraiImageHead head;
  GByteArray *body; /* all but the head */
  GByteArray *strings;
  GHashTable *offsets; /* string → its offset */
};

SeraiImageWriter *
serai_image_writer_new (void)
{
  SeraiImageWriter *self = g_new0 (SeraiImageWriter, 1);
  self->body = g_byte_array_new ();
  self->strings = g_byte_array_new ();
  self->offsets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_byte_array_append (self->strings, (const guint8 *) "", 1);
  return self;
}

void
serai_image_writer_free (SeraiImageWriter *self)
{
  g_byte_array_unref (self->body);
  g_byte_array_unref (self->strings);
  g_hash_table_unref (self->offsets);
  g_free (self);
}

guint32
serai_image_writer_add_string (SeraiImageWriter *self, const char *text)
{
  if (text == NULL || text[0] == '\0')
    return 0;
  guint32 offset = GPOINTER_TO_UINT (g_hash_table_lookup (self->offsets, text));
  if (offset != 0)
    return offset;
  offset = self->strings->len;
  g_byte_array_append (self->strings, (const guint8 *) text, strlen (text) + 1);
  g_hash_table_insert (self->offsets, g_strdup (text), GUINT_TO_POINTER (offset));
  return offset;
}

static void
pad (GByteArray *bytes)
{
  static const guint8 nothing[8] = {0};
  g_byte_array_append (bytes, nothing, -bytes->len % sizeof nothing);
}

void
serai_image_writer_add_section (SeraiImageWriter *self, guint section, const GArray *records)
{
  g_return_if_fail (section < SERAI_IMAGE_MAX_SECTIONS);
  g_return_if_fail (self->head.sections[section].offset == 0);
  guint record_size = g_array_get_element_size ((GArray *) records);
  self->head.sections[section] =
      (SeraiImageSection){sizeof self->head + self->body->len, record_size, records->len};
  g_byte_array_append (self->body, (const guint8 *) records->data, record_size * records->len);
  pad (self->body);
}

GBytes *
serai_image_writer_finish (const SeraiImageWriter *self, const char *magic, guint version)
{
  SeraiImageHead head = self->head;
  memcpy (head.magic, magic, MIN (strlen (magic), sizeof head.magic));
  head.version = version;
  head.strings_offset = sizeof head + self->body->len;
  head.strings_size = self->strings->len;
  head.size = head.strings_offset + head.strings_size;

  GByteArray *image = g_byte_array_sized_new (head.size);
  g_byte_array_append (image, (const guint8 *) &head, sizeof head);
  g_byte_array_append (image, self->body->data, self->body->len);
  g_byte_array_append (image, self->strings->data, self->strings->len);
  head.checksum =
      serai_image_sum_up (image->data + SERAI_IMAGE_BODY, image->len - SERAI_IMAGE_BODY);
  memcpy (image->data, &head, sizeof head);
  return g_byte_array_free_to_bytes (image);
}
