/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a web page says of itself: title, author, publisher, day, address, language. */
#pragma once

#include "document/document.h"
#include "import/html-tree.h"

G_BEGIN_DECLS

/* Fills in the document's fields; @article: where visible days are looked for first. */
void serai_html_facts_read (GArray *tree, const SeraiHtmlElement *article, SeraiDocument *document);

G_END_DECLS
