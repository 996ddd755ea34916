/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where sentences and paragraphs end; the second half of serai_tokens_new(). */
#pragma once

#include "language/tokens.h"

G_BEGIN_DECLS

/* Fills @tokens->sentences and each token's sentence. */
void serai_sentences_mark (SeraiTokens *tokens);

G_END_DECLS
