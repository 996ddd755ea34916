/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks whether two shall be joined of whom it was said that they are not the same. */
#pragma once

#include "language/correction.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef void (*SeraiConflictFunc) (gboolean is_wanted, gpointer user_data);

/* @distinct: what was said. @func is called once. */
void serai_conflict_ask (GtkWindow *parent,
                         const SeraiCorrection *distinct,
                         SeraiConflictFunc func,
                         gpointer user_data);

G_END_DECLS
