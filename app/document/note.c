/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person noted on a passage. */
#include "document/note.h"

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
