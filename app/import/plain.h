/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plain text inside other formats. */
#pragma once

#include "import/composer.h"

G_BEGIN_DECLS

/* Appends the paragraphs of @text, as people part them; @kind: what an ordinary one becomes. */
void
serai_plain_append (const char *text, gsize length, SeraiBlockKind kind, SeraiComposer *composer);

G_END_DECLS
