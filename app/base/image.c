/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables that are made when the programme is built and used where they lie. */
#include "base/image.h"

#include <string.h>

#define ALIGNMENT 4

guint64
serai_image_sum_up (const guint8 *bytes, gsize length)
{
  guint64 sum = length;
  for (; length >= 8; bytes += 8, length -= 8)
    {
      guint64 value;
      memcpy (&value, bytes, sizeof value);
      sum = (sum ^ GUINT64_FROM_LE (value)) * 0x9E3779B97F4A7C15u;
      sum ^= sum >> 32;
    }
  for (; length > 0; bytes++, length--)
    sum = (sum ^ *bytes) * 0x100000001B3u;
  return sum;
}

static gboolean
lies_inside (const SeraiImageHead *head, guint64 offset, guint64 size)
{
  return offset >= sizeof *head && offset % ALIGNMENT == 0 && offset + size <= head->size;
}

static gboolean
check_head (const SeraiImageHead *head, const guint8 *data, gsize size)
{
  if (head->size != size || head->strings_size == 0
      || !lies_inside (head, head->strings_offset, head->strings_size))
    return FALSE;
  for (guint i = 0; i < SERAI_IMAGE_MAX_SECTIONS; i++)
    {
      const SeraiImageSection *section = &head->sections[i];
      if (section->offset != 0
          && !lies_inside (head, section->offset,
                           (guint64) section->record_size * section->n_records))
        return FALSE;
    }
  return data[head->strings_offset] == '\0'
         && data[head->strings_offset + head->strings_size - 1] == '\0'
         && serai_image_sum_up (data + SERAI_IMAGE_BODY, size - SERAI_IMAGE_BODY) == head->checksum;
}

gboolean
serai_image_open (SeraiImage *self, GBytes *bytes, const char *magic, guint version)
{
  gsize size;
  self->data = g_bytes_get_data (bytes, &size);
  if (size < sizeof self->head || GPOINTER_TO_SIZE (self->data) % ALIGNMENT != 0)
    return FALSE;
  memcpy (&self->head, self->data, sizeof self->head);
  if (strncmp (self->head.magic, magic, sizeof self->head.magic) != 0
      || self->head.version != version || !check_head (&self->head, self->data, size))
    return FALSE;
  self->strings = (const char *) self->data + self->head.strings_offset;
  return TRUE;
}

gconstpointer
serai_image_get_section (const SeraiImage *self,
                         guint section,
                         gsize record_size,
                         guint *out_n_records)
{
  g_return_val_if_fail (section < SERAI_IMAGE_MAX_SECTIONS, NULL);
  const SeraiImageSection *found = &self->head.sections[section];
  if (found->offset == 0 || found->record_size != record_size)
    return NULL;
  *out_n_records = found->n_records;
  return self->data + found->offset;
}
