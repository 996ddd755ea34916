/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document's text, put together block by block. */
#pragma once

#include "document/document.h"

G_BEGIN_DECLS

typedef struct _SeraiComposer SeraiComposer;

SeraiComposer *serai_composer_new (void);
void serai_composer_free (SeraiComposer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiComposer, serai_composer_free)

/* Appends one block: NFC, control characters dropped, runs of white space one blank (in a table
 * row the tabulators stay); a block without a visible character is left out. */
void serai_composer_add (SeraiComposer *self,
                         SeraiBlockKind kind,
                         int level,
                         const char *text,
                         gssize length);

/* Gives text and blocks to @document; the composer is empty after that. */
void serai_composer_finish (SeraiComposer *self, SeraiDocument *document);

/* One line of it as it would be in the text. (transfer full) (nullable): where nothing is left */
char *serai_composer_clean (const char *text, gssize length);

G_END_DECLS
