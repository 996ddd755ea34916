/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who wrote a page, by what stands on it. */
#pragma once

#include "import/html-tree.h"

G_BEGIN_DECLS

/* In elements made for authors, or in a line near the beginning; several parted by ", ". (nullable)
 * (transfer full) */
char *serai_html_author_find (GArray *tree, const SeraiHtmlElement *article);

G_END_DECLS
