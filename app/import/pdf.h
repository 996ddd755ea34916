/* SPDX-License-Identifier: GPL-3.0-or-later */
/* PDF: its text layer. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Reads what poppler loads from the disk at its first document, which a locked-in process can't. */
void serai_pdf_warm_up (void);

G_END_DECLS
