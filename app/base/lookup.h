/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers by the hash of a word, in a section of an image: the caller compares the words. */
#pragma once

#include "base/image.h"

G_BEGIN_DECLS

/* A place of the table; free where @value is 0, else the number + 1. */
typedef struct
{
  guint32 hash;
  guint32 value;
} SeraiLookupSlot;

/* Lent by the image. */
typedef struct
{
  const SeraiLookupSlot *slots;
  guint32 mask; /* of a power of two */
} SeraiLookup;

gboolean serai_lookup_open (SeraiLookup *self, const SeraiImage *image, guint section);

#define SERAI_LOOKUP_NONE G_MAXUINT32

/* The numbers that stand under @hash, in the order in which they were added; *inout_n_tried is 0
 * before the first. SERAI_LOOKUP_NONE after the last. */
static inline guint32
serai_lookup_next (const SeraiLookup *self, guint32 hash, guint32 *inout_n_tried)
{
  for (;;)
    {
      const SeraiLookupSlot *slot = &self->slots[(hash + (*inout_n_tried)++) & self->mask];
      if (slot->value == 0)
        return SERAI_LOOKUP_NONE;
      if (slot->hash == hash)
        return slot->value - 1;
    }
}

/* Adds @value under @hash to @pairs (GArray of SeraiLookupSlot); then makes the table of them.
 * (transfer full) */
void serai_lookup_add (GArray *pairs, guint32 hash, guint32 value);
GArray *serai_lookup_make (const GArray *pairs);

G_END_DECLS
