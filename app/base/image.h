/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables that are made when the programme is built and used where they lie, without reading.
 *
 * A head, then sections, each of records of one size; strings are offsets into a section of their
 * own. Numbers lie as this machine has them: what is built here runs here. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SERAI_IMAGE_MAX_SECTIONS 24

/* Where one section lies. */
typedef struct
{
  guint32 offset;
  guint32 record_size;
  guint32 n_records;
} SeraiImageSection;

/**
 * SeraiImageHead: what an image begins with.
 * @magic: what kind of image it is
 * @checksum: of all that follows it
 * @version: of the records in it
 * @strings_offset, @strings_size: strings, each with its NUL; the first one is empty
 */
typedef struct
{
  char magic[8];
  guint64 checksum;
  guint32 version;
  guint32 size;
  guint32 strings_offset;
  guint32 strings_size;
  SeraiImageSection sections[SERAI_IMAGE_MAX_SECTIONS];
} SeraiImageHead;

/* Lent: the bytes must outlive it. */
typedef struct
{
  const guint8 *data;
  const char *strings;
  SeraiImageHead head;
} SeraiImage;

/* FALSE where @bytes are damaged, another kind of image, or another version of it. */
gboolean serai_image_open (SeraiImage *self, GBytes *bytes, const char *magic, guint version);

/* The records of a section, NULL where there is none of such records. */
gconstpointer serai_image_get_section (const SeraiImage *self,
                                       guint section,
                                       gsize record_size,
                                       guint *out_n_records);

/* (nullable) NULL for the offset 0. */
static inline const char *
serai_image_get_string (const SeraiImage *self, guint32 offset)
{
  return offset != 0 ? self->strings + offset : NULL;
}

/* What of an image the checksum covers begins here. */
#define SERAI_IMAGE_BODY G_STRUCT_OFFSET (SeraiImageHead, version)

/* A number that damage to the bytes changes; eight bytes a step. */
guint64 serai_image_sum_up (const guint8 *bytes, gsize length);

G_END_DECLS
