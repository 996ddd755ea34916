/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `original`: the bytes as they were given, which own all that was read from them. */
#pragma once

#include "store/database.h"

G_BEGIN_DECLS

/**
 * SeraiOriginal:
 * @sha256: of the bytes, 64 lower-case hexadecimal digits
 * @captured: Unix time in seconds, UTC
 * @size: of the bytes as they were given
 * @is_deflated: whether @bytes is a zlib stream
 */
typedef struct
{
  char *sha256;
  gint64 captured;
  gsize size;
  gboolean is_deflated;
  GBytes *bytes;
} SeraiOriginal;

/* Makes @bytes ready for the table; any thread. */
SeraiOriginal *serai_original_new (GBytes *bytes, const char *sha256, gint64 captured);
void serai_original_free (SeraiOriginal *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiOriginal, serai_original_free)

/**
 * SeraiKnown: what was read from bytes that are in the library.
 * @original: 0 where they aren't
 * @id: of the article or, where @is_trade, of the first dataset
 */
typedef struct
{
  gint64 original;
  gint64 id;
  gboolean is_trade;
  char *title;
} SeraiKnown;

gboolean serai_originals_find (SeraiDatabase *database,
                               const char *sha256,
                               SeraiKnown *out_known,
                               GError **error);
/* 0 on failure. */
gint64
serai_originals_insert (SeraiDatabase *database, const SeraiOriginal *original, GError **error);
gboolean serai_originals_delete (SeraiDatabase *database, gint64 id, GError **error);

/* The bytes as they were given. */
GBytes *serai_originals_load (SeraiDatabase *database, gint64 id, GError **error);

/* Whether nothing was ever taken in. */
gboolean serai_originals_is_new (SeraiDatabase *database, gboolean *out_is_new, GError **error);

/* Whether every original still has the bytes that its SHA-256 was made of. */
gboolean serai_originals_verify (SeraiDatabase *database, GError **error);

G_END_DECLS
