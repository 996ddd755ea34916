/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Choosing files to import. */
#pragma once

#include "library/library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef void (*SeraiChosen) (GPtrArray *inputs, gpointer user_data);

/* Asks for files and calls @chosen (element-type SeraiInput) with them; not at all where the person
 * thinks better of it. @settings keeps the folder. */
void
serai_chooser_show (GtkWindow *parent, GSettings *settings, SeraiChosen chosen, gpointer user_data);

G_END_DECLS
