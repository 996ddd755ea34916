/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The marks within a line of Markdown. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* "**Trade** with [China](http://…)" → "Trade with China". (transfer full) */
char *serai_markdown_strip (const char *line);

/* The bytes of "- ", "3. " and the like; 0 where the line is no list item. */
gsize serai_markdown_measure_item (const char *line);

/* "[1]: http://…": says where a link leads, and nothing to a reader. */
gboolean serai_markdown_is_definition (const char *line);

G_END_DECLS
