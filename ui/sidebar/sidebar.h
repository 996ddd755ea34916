/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The right-hand pane: entities, claims and notes of the open document. */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_SIDEBAR (serai_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (SeraiSidebar, serai_sidebar, SERAI, SIDEBAR, GtkWidget)

void serai_sidebar_set_session (SeraiSidebar *self, SeraiSession *session);

/* Turns to the notes and opens the editor for the selected passage; FALSE where none is selected.
 */
gboolean serai_sidebar_begin_note (SeraiSidebar *self);

G_END_DECLS
