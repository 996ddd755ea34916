/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a command puts into a file that a person named. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes @text and prints a line that says so, with @count as the member @counted; an exit status.
 */
int serai_save_text (const char *path, const char *text, const char *counted, guint count);

G_END_DECLS
