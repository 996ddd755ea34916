/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Documents marked as read, starred, tagged: done, told, and undone where it was meant otherwise.
 */
#pragma once

#include "library/shelf.h"
#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @articles: (element-type gint64). With a toast that offers Undo. */
void serai_deeds_set_read (SeraiSession *session, GArray *articles, SeraiReadState state);
void serai_deeds_set_star (SeraiSession *session, gint64 article, gboolean is_starred);
/* Asks for a tag; those that the article has (nullable, parted by line feeds) can be taken away. */
void
serai_deeds_ask_tag (SeraiSession *session, GtkWindow *parent, gint64 article, const char *tags);

G_END_DECLS
