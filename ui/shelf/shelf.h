/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The library as a list that filters while one types. */
#pragma once

#include "session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_SHELF_PANE (serai_shelf_pane_get_type ())
G_DECLARE_FINAL_TYPE (SeraiShelfPane, serai_shelf_pane, SERAI, SHELF_PANE, GtkWidget)

/* Property "session". Action "shelf.delete": the chosen document, with a toast to undo. */

void serai_shelf_pane_start_search (SeraiShelfPane *self); /* the entry takes the keys */

G_END_DECLS
