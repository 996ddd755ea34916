/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line of the library: a document, or what a search found in it. */
#pragma once

#include "library/library.h"
#include "shelf/found.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SERAI_TYPE_SHELF_ROW (serai_shelf_row_get_type ())
G_DECLARE_FINAL_TYPE (SeraiShelfRow, serai_shelf_row, SERAI, SHELF_ROW, GtkWidget)

void serai_shelf_row_show_article (SeraiShelfRow *self, SeraiArticle *article);
/* What a screen reader says of it: "Talks in Astana, unread, starred". (transfer full) */
char *serai_shelf_row_name (SeraiArticle *article);
void serai_shelf_row_show_found (SeraiShelfRow *self, SeraiFound *found);

G_END_DECLS
