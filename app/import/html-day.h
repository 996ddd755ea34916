/* SPDX-License-Identifier: GPL-3.0-or-later */
/* On which day a page was published, by what stands on it. */
#pragma once

#include "import/html-tree.h"

G_BEGIN_DECLS

/* In its address, in elements made for days, or in a line beside the title; 0 where there is none.
 * @title, @url: may be NULL. */
guint32 serai_html_day_find (GArray *tree,
                             const SeraiHtmlElement *article,
                             const char *title,
                             const char *url);

G_END_DECLS
