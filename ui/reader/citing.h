/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A passage taken along with what it is from. */
#pragma once

#include "library/library.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* "“words” — title, publisher, 4 May 2023, paragraph 2, address". */
char *serai_citing_write (const SeraiDocument *document, SeraiSpan span);

/* Puts it on @clipboard. */
void serai_citing_copy (GdkClipboard *clipboard, const SeraiDocument *document, SeraiSpan span);

G_END_DECLS
