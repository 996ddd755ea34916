/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person noted on a passage. */
#pragma once

#include "base/span.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SeraiNote:
 * @id: the library's, 0 before it is saved
 * @document: the document's id in the library
 * @span: the passage, in code points of the document's text
 * @quotation: the passage's words at the time of noting
 * @body: what the person wrote (plain text, may be empty)
 * @created, @modified: Unix time in seconds, UTC
 *
 * Immutable once given away; atomic reference count.
 */
typedef struct
{
  gint64 id;
  gint64 document;
  SeraiSpan span;
  char *quotation;
  char *body;
  gint64 created;
  gint64 modified;
} SeraiNote;

#define SERAI_TYPE_NOTE (serai_note_get_type ())
GType serai_note_get_type (void);
SeraiNote *
serai_note_new (gint64 document, SeraiSpan span, const char *quotation, const char *body);
SeraiNote *serai_note_ref (SeraiNote *self);
void serai_note_unref (SeraiNote *self);

/* Where the noted words stand in @text, another reading of the document: at the note's own place
 * or, where they are not there, at the only other one; an empty span where there is none or more
 * than one. */
SeraiSpan serai_note_find (const SeraiNote *self, const char *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiNote, serai_note_unref)

G_END_DECLS
