/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a web page says of itself: title, author, publisher, day, address, language. */
#pragma once

#include "document/document.h"
#include "import/html-tree.h"

G_BEGIN_DECLS

/* Fills in the document's fields; @article: where visible days are looked for first. @out_body: the
 * article's text where the page has it beside what it shows, for programmes; else NULL. */
void serai_html_facts_read (GArray *tree,
                            const SeraiHtmlElement *article,
                            SeraiDocument *document,
                            char **out_body);

G_END_DECLS
