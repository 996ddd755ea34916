/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pane that shows the text: the article's view, find in it, and which marks are shown. */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_READER_PANE (serai_reader_pane_get_type ())
G_DECLARE_FINAL_TYPE (SeraiReaderPane, serai_reader_pane, SERAI, READER_PANE, GtkWidget)

/* Properties: "session"; "finding" (boolean), whether the bar to find words is open. */

void serai_reader_pane_find (SeraiReaderPane *self, int direction); /* the next hit, or the last */
void serai_reader_pane_go_to_mention (SeraiReaderPane *self, int direction);

G_END_DECLS
