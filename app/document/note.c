/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person noted on a passage. */
#include "document/note.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (SeraiNote, serai_note, serai_note_ref, serai_note_unref)

SeraiNote *
serai_note_new (gint64 document, SeraiSpan span, const char *quotation, const char *body)
{
  SeraiNote *self = g_atomic_rc_box_new0 (SeraiNote);
  self->document = document;
  self->span = span;
  self->quotation = g_strdup (quotation);
  self->body = g_strdup (body);
  self->created = g_get_real_time () / G_USEC_PER_SEC;
  self->modified = self->created;
  return self;
}

SeraiNote *
serai_note_ref (SeraiNote *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_note (gpointer data)
{
  SeraiNote *self = data;
  g_free (self->quotation);
  g_free (self->body);
}

void
serai_note_unref (SeraiNote *self)
{
  g_atomic_rc_box_release_full (self, clear_note);
}

/* Whether the words are where they were, code point for code point. */
static gboolean
stands_at (const char *text, SeraiSpan span, const char *words)
{
  guint n_words = g_utf8_strlen (words, -1);
  if (n_words == 0 || n_words != serai_span_length (span) || span.end > g_utf8_strlen (text, -1))
    return FALSE;
  return g_str_has_prefix (g_utf8_offset_to_pointer (text, span.start), words);
}

SeraiSpan
serai_note_find (const SeraiNote *self, const char *text)
{
  SeraiSpan span = {0, 0};
  if (self->quotation == NULL || *self->quotation == '\0')
    return span;
  if (stands_at (text, self->span, self->quotation))
    return self->span;
  const char *first = strstr (text, self->quotation);
  if (first == NULL || strstr (g_utf8_next_char (first), self->quotation) != NULL)
    return span;
  span.start = g_utf8_pointer_to_offset (text, first);
  span.end = span.start + g_utf8_strlen (self->quotation, -1);
  return span;
}
