/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The way from a list over all documents to the place in one of them. */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Turns @from's window to its text, opens @article and, once it is there, shows @span and chooses
 * @claim (-1: none). */
void
serai_going_to (GtkWidget *from, SeraiSession *session, gint64 article, SeraiSpan span, int claim);

G_END_DECLS
