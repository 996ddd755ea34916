/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Small questions on UTF-8 text that many rooms ask. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One key for all spellings that a reader takes as the same: NFC, lower case, accents off (but й
 * stays й; ё becomes е), curly apostrophes and quotation marks straight, dashes to "-", runs of
 * white space to one blank. For comparing, never for showing. (transfer full) */
char *serai_text_fold (const char *text);

/* Characters that nobody sees: soft hyphens, zero-width blanks and joiners, directional marks. */
gboolean serai_text_is_invisible (gunichar c);

/* Code points for bytes. @text must be valid UTF-8; @byte at a character's start. */
guint serai_text_offset_at_byte (const char *text, guint byte);
guint serai_text_byte_at_offset (const char *text, guint offset);

/* So many code points of @text from @start to @end. (transfer full) */
char *serai_text_slice (const char *text, guint start, guint end);

/* A walk through a text: a slice costs what lies between it and the one before, while
 * serai_text_slice() counts from the beginning. */
typedef struct
{
  const char *at;
  guint offset;
} SeraiTextWalk;

SeraiTextWalk serai_text_walk_begin (const char *text); /* lent */
const char *serai_text_walk_to (SeraiTextWalk *self, guint offset);
char *serai_text_walk_slice (SeraiTextWalk *self, guint start, guint end); /* (transfer full) */

/* Whether @word is one of @list, whose words are parted by blanks. */
gboolean serai_text_lists (const char *list, const char *word);

/* Lower-case hexadecimal SHA-256. (transfer full) */
char *serai_text_sha256 (GBytes *bytes);

G_END_DECLS
