/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was undone or done again, told to a person. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* @label: one of the library's words for a change, or NULL; @subject: (nullable) a title or name;
 * @count: of how many things. "Import of “Talks in Astana” undone". (transfer full) */
char *serai_change_words (const char *label, const char *subject, guint count, gboolean is_redone);

G_END_DECLS
