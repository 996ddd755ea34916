/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers by the hash of a word: an open table, at most half full. */
#include "base/lookup.h"

gboolean
serai_lookup_open (SeraiLookup *self, const SeraiImage *image, guint section)
{
  guint n_slots = 0;
  self->slots = serai_image_get_section (image, section, sizeof *self->slots, &n_slots);
  self->mask = n_slots - 1;
  return self->slots != NULL && n_slots > 0 && (n_slots & (n_slots - 1)) == 0;
}

void
serai_lookup_add (GArray *pairs, guint32 hash, guint32 value)
{
  SeraiLookupSlot pair = {hash, value + 1};
  g_array_append_val (pairs, pair);
}

GArray *
serai_lookup_make (const GArray *pairs)
{
  guint n_slots = 2;
  while (n_slots < 2 * pairs->len)
    n_slots *= 2;
  GArray *table = g_array_new (FALSE, TRUE, sizeof (SeraiLookupSlot));
  g_array_set_size (table, n_slots);
  for (guint i = 0; i < pairs->len; i++)
    {
      const SeraiLookupSlot *pair = &g_array_index (pairs, SeraiLookupSlot, i);
      guint place = pair->hash & (n_slots - 1);
      while (g_array_index (table, SeraiLookupSlot, place).value != 0)
        place = (place + 1) & (n_slots - 1);
      g_array_index (table, SeraiLookupSlot, place) = *pair;
    }
  return table;
}
