/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The notes on one document as Markdown, each with its quotation and where it stands. */
#pragma once

#include "document/document.h"
#include "document/note.h"

G_BEGIN_DECLS

/* @notes: (element-type SeraiNote). CommonMark; what the person and the document wrote is escaped,
 * so that it reads as they wrote it. (transfer full) */
char *serai_notes_to_markdown (const SeraiDocument *document, GPtrArray *notes);

G_END_DECLS
