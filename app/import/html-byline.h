/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines above an article that say who wrote it and when. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* "By Anna Berg and Bo Lind, Valley News" → "Anna Berg, Bo Lind"; NULL where the line names nobody
 * as its author. */
char *serai_html_byline_dup_author (const char *line);

/* Whether the line says nothing but who, when or how often. */
gboolean serai_html_byline_is (const char *line);

/* What a page calls its author, without "By" and the like; NULL where it is no name. */
char *serai_html_byline_clean_name (const char *name);

G_END_DECLS
