/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What office formats have in common: parts in a ZIP, notes behind the text, what the file says of
 * itself. */
#pragma once

#include "import/composer.h"
#include "import/format.h"
#include "import/xml-text.h"

G_BEGIN_DECLS

/* One part as XML; NULL where it isn't there or no XML. */
xmlDoc *serai_office_parse_part (SeraiArchive *archive, const char *name);

/* Title, author, day and language out of Dublin Core elements among @node's children; what
 * programmes put there themselves ("Microsoft Word - x.doc") is no title. */
void serai_office_read_facts (const xmlNode *node, SeraiDocument *document);

/* Whether a title that a file declares says something. */
gboolean serai_office_is_title (const char *title);

/* Gives the text to @document; its first heading becomes the title where none is known. Errors:
 * SERAI_READER_ERROR_EMPTY. */
gboolean serai_office_finish (SeraiComposer *composer, SeraiDocument *document, GError **error);

/* Row by row, cell by cell: collects what a table's row says. */
void serai_office_append_cell (GString *row, guint n_cells, const char *text);

G_END_DECLS
