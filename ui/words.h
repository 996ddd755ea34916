/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Days, languages and counts as a person reads them, in the person's language. */
#pragma once

#include "base/period.h"
#include "document/document.h"

#include <glib.h>

G_BEGIN_DECLS

char *serai_words_day (guint32 day);               /* "4 May 2023"; NULL for 0 */
char *serai_words_moment (gint64 unix_seconds);    /* the local day of it; NULL for 0 */
char *serai_words_language (const char *language); /* "en" → "English"; NULL for NULL */

/* The parts that there are, joined by " · "; ends with NULL after the @n_parts. (transfer full) */
char *serai_words_join (const char *const *parts, guint n_parts);

/* What to call a document: its title, else the name of the file. (transfer none) */
const char *serai_words_title (const SeraiDocument *document);

G_END_DECLS
