/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines on pages → paragraphs and headings. */
#pragma once

#include "import/composer.h"
#include "import/pdf-lines.h"

G_BEGIN_DECLS

/* Joins lines to paragraphs, across columns and pages, and words that were parted at a line's end.
 * @body_size: of ordinary letters. */
void serai_pdf_blocks_compose (GArray *lines, double body_size, SeraiComposer *composer);

/* The largest lines at the top of the first page; NULL where nothing stands out. (transfer full) */
char *serai_pdf_blocks_find_title (GArray *lines, double body_size);

G_END_DECLS
