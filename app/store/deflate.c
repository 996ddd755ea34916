/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes made small for the file, as zlib streams. */
#include "store/deflate.h"

#include <zlib.h>

/* Level 6 takes twice the time of 3 for a twentieth of the size, on texts of the genre. */
#define LEVEL 3

/* What is packed already (PDF, pictures) shows it in its first part: the rest needs no trial. */
#define PROBE 65536

static GBytes *
deflate_all (gconstpointer data, gsize size)
{
  uLongf room = compressBound (size);
  g_autofree guchar *deflated = g_malloc (room);
  if (compress2 (deflated, &room, data, size, LEVEL) != Z_OK || room > size - size / 8)
    return NULL;
  return g_bytes_new (deflated, room);
}

GBytes *
serai_deflate (gconstpointer data, gsize size)
{
  if (size == 0)
    return NULL;
  g_autoptr (GBytes) probe = deflate_all (data, MIN (size, PROBE));
  if (probe == NULL || size <= PROBE)
    return g_steal_pointer (&probe);
  return deflate_all (data, size);
}

GBytes *
serai_inflate (gconstpointer deflated, gsize n_deflated, gsize size)
{
  /* A damaged file must not ask for the whole memory: zlib makes at most 1,032 of one byte. */
  if (n_deflated == 0 || size / 1032 > n_deflated)
    return NULL;
  uLongf room = size;
  g_autofree guchar *bytes = g_malloc (size);
  if (uncompress (bytes, &room, deflated, n_deflated) != Z_OK || room != size)
    return NULL;
  return g_bytes_new_take (g_steal_pointer (&bytes), size);
}
