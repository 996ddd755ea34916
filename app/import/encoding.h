/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes → UTF-8: which character encoding they are in. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Decodes @bytes: as @forced says, or else by byte order mark, by what they declare themselves
 * (HTML, XML), by being valid UTF-8, by the look of UTF-16, by the letters that come out.
 * @out_encoding: static or interned, "UTF-8", "windows-1251". The text is valid UTF-8 without NUL.
 * Errors: SERAI_READER_ERROR_ENCODING, or _UNKNOWN where this is no text at all. */
char *serai_encoding_decode (GBytes *bytes,
                             const char *forced,
                             const char **out_encoding,
                             gsize *out_length,
                             GError **error);

/* Opens every encoding that detection can come upon, so that none needs the disk later. */
void serai_encoding_warm_up (void);

G_END_DECLS
