/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Anybody's words as CommonMark that reads as they wrote it. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Marks that Markdown would take for its own get a backslash. */
void serai_markdown_append (GString *out, const char *words);

/* Every line with "> " before it. */
void serai_markdown_append_quotation (GString *out, const char *words);

G_END_DECLS
