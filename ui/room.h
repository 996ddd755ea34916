/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bin that asks for a comfortable width and makes do with less: what stands beside it folds away
 * before it has to. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_ROOM (serai_room_get_type ())
G_DECLARE_FINAL_TYPE (SeraiRoom, serai_room, SERAI, ROOM, GtkWidget)

/* Properties: "child" (GtkWidget); "comfortable-width" (int). */

G_END_DECLS
