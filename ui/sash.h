/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The edge of a side pane: dragged, it makes the pane wider or narrower. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_SASH (serai_sash_get_type ())
G_DECLARE_FINAL_TYPE (SeraiSash, serai_sash, SERAI, SASH, GtkWidget)

/* Properties: "pane" (GtkWidget) whose width it sets; "is-before" (boolean): the pane stands before
 * the edge; "width", "minimum", "maximum" (int). */

G_END_DECLS
