/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table `note`. */
#pragma once

#include "document/note.h"
#include "store/database.h"

G_BEGIN_DECLS

/* Inserts where @note->id is 0, else changes the body; the note's id, 0 on failure. */
gint64 serai_notes_save (SeraiDatabase *database, const SeraiNote *note, GError **error);
/* Puts a note to another place in its document's text; when it was written stays. */
gboolean serai_notes_move (SeraiDatabase *database, gint64 id, SeraiSpan span, GError **error);
gboolean serai_notes_delete (SeraiDatabase *database, gint64 id, GError **error);

/* NULL where there is none (SERAI_STORE_ERROR_NOT_FOUND). */
SeraiNote *serai_notes_find (SeraiDatabase *database, gint64 id, GError **error);

/* Appends the article's notes by position. */
gboolean
serai_notes_load (SeraiDatabase *database, gint64 article, GPtrArray *notes, GError **error);

G_END_DECLS
