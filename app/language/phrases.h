/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tens of thousands of names found in one walk over the tokens. */
#pragma once

#include "language/tokens.h"
#include "reference/reference.h"

G_BEGIN_DECLS

typedef struct _SeraiPhrases SeraiPhrases;

/* One subject's names, or several subjects' together; the recogniser builds and keeps them. */
SeraiPhrases *serai_phrases_new (void);
void serai_phrases_free (SeraiPhrases *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiPhrases, serai_phrases_free)

/* @name is lent and must live as long as @self. Its text is folded and cut into tokens. */
void serai_phrases_add (SeraiPhrases *self, const SeraiName *name);

/* The longest phrase that begins at token @i: how many tokens it takes, 0 where there is none.
 * @out_names: all names that are written so (several entries can share one: "Congo", "oil").
 * Acronyms and symbols match only as they are written. */
guint serai_phrases_match (const SeraiPhrases *self,
                           const SeraiTokens *tokens,
                           guint i,
                           const SeraiName *const **out_names,
                           guint *out_n_names);

G_END_DECLS
