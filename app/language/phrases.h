/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tens of thousands of names found in one walk over the tokens. */
#pragma once

#include "base/image.h"
#include "language/tokens.h"
#include "reference/reference.h"

G_BEGIN_DECLS

/* One subject's names; a part of the book of all names. */
typedef struct _SeraiPhrases SeraiPhrases;
typedef struct _SeraiPhraseBook SeraiPhraseBook;

/* What compile/ made of @names (layout.h); both are lent. NULL where the image has no such book. */
SeraiPhraseBook *
serai_phrase_book_new (const SeraiImage *image, const SeraiName *names, guint n_names);
void serai_phrase_book_free (SeraiPhraseBook *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiPhraseBook, serai_phrase_book_free)

const SeraiPhrases *serai_phrase_book_get (const SeraiPhraseBook *self, SeraiSubject subject);

/* Looks each word of @tokens up, once for all subjects; without it every question does so anew.
 * Tokens that were numbered may only be asked for in the same book. */
void serai_phrase_book_number (const SeraiPhraseBook *self, SeraiTokens *tokens);

/* The longest phrase that begins at token @i: how many tokens it takes, 0 where there is none.
 * @out_names: all names that are written so (several entries can share one: "Congo", "oil").
 * Acronyms and symbols match only as they are written. */
guint serai_phrases_match (const SeraiPhrases *self,
                           const SeraiTokens *tokens,
                           guint i,
                           const SeraiName *const **out_names,
                           guint *out_n_names);

G_END_DECLS
