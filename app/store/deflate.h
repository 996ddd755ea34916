/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes made small for the file, as zlib streams. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* NULL where it doesn't pay. */
GBytes *serai_deflate (gconstpointer data, gsize size);

/* @size: of the bytes as they were. NULL where @deflated is no such stream. */
GBytes *serai_inflate (gconstpointer deflated, gsize n_deflated, gsize size);

G_END_DECLS
