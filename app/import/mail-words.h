/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands in a message's headers, made readable. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Decodes "=?koi8-r?B?…?=" (RFC 2047) and unfolds lines; raw letters get their encoding guessed.
 * (transfer full) */
char *serai_mail_decode_words (const char *raw);

/* "Anna Berg <a@example.org>" → "Anna Berg"; the address where there is no name. (nullable) */
char *serai_mail_dup_sender (const char *from);

G_END_DECLS
