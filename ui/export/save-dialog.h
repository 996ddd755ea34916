/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks where to save. The one place that knows how this GTK asks (newer ones have GtkFileDialog).
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* @file: where to write, never called when the person cancels. */
typedef void (*SeraiSaveFunc) (GFile *file, gpointer user_data);

/* @patterns: NULL-terminated pairs of a name and a glob ("SVG picture", "*.svg"). @name: suggested.
 */
void serai_save_dialog_ask (GtkWindow *parent,
                            const char *title,
                            const char *name,
                            const char *const *patterns,
                            SeraiSaveFunc func,
                            gpointer user_data,
                            GDestroyNotify destroy);

G_END_DECLS
