/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sidebar's third page: the notes on the document, and the editor for one of them. */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_NOTE_PAGE (serai_note_page_get_type ())
G_DECLARE_FINAL_TYPE (SeraiNotePage, serai_note_page, SERAI, NOTE_PAGE, GtkWidget)

void serai_note_page_set_session (SeraiNotePage *self, SeraiSession *session);

/* Opens the editor for a new note on the words selected in the text, if any are. */
gboolean serai_note_page_begin (SeraiNotePage *self);

G_END_DECLS
