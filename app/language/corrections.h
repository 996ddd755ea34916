/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All that a person corrected in a library, and what becomes of an analysis by it.
 *
 * The machine's own reading is never altered in the store: whoever looks at a document applies the
 * corrections to it. So they hold for every document, whether it came before or after them, a merge
 * of a hundred thousand mentions is one row, and what is taken back leaves no trace. */
#pragma once

#include "language/analysis.h"
#include "language/correction.h"

G_BEGIN_DECLS

/* Immutable; atomic reference count. */
typedef struct _SeraiCorrections SeraiCorrections;

/* @corrections: (element-type SeraiCorrection) in the order in which they were made. */
SeraiCorrections *serai_corrections_new (GPtrArray *corrections);
SeraiCorrections *serai_corrections_ref (SeraiCorrections *self);
void serai_corrections_unref (SeraiCorrections *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiCorrections, serai_corrections_unref)

/* The same with one more, as if it had just been made. */
SeraiCorrections *serai_corrections_plus (SeraiCorrections *self, SeraiCorrection *correction);

GPtrArray *serai_corrections_get_list (SeraiCorrections *self); /* lent */

/* The key under which the entity is shown: its own, or that of the one it was merged into. Lent, by
 * @self or the caller. */
const char *serai_corrections_resolve (SeraiCorrections *self, const char *key);
gboolean serai_corrections_are_distinct (SeraiCorrections *self, const char *a, const char *b);
/* Where two are joined, or would be: the "not the same" that was said of them, or of any that were
 * merged into them. NULL for none. Lent. */
const SeraiCorrection *
serai_corrections_find_conflict (SeraiCorrections *self, const char *a, const char *b);
/* What holds for an entity as it is shown; NULL where nobody said it. */
const SeraiCorrection *
serai_corrections_find (SeraiCorrections *self, SeraiDeed deed, const char *key);
/* What is known of the entity where the document at hand doesn't have it, or NULL. */
const SeraiCorrection *serai_corrections_find_target (SeraiCorrections *self, const char *key);

/* @correction as it is kept: of the entity that is shown; words that are split off become an entity
 * that isn't the one they are split from. (transfer full) */
SeraiCorrection *serai_corrections_settle (SeraiCorrections *self,
                                           const SeraiCorrection *correction);

/* @analysis of the article's @text as the person wants it: a pure function, any thread. @article: 0
 * where the library doesn't have it. (transfer full) */
SeraiAnalysis *serai_corrections_apply (SeraiCorrections *self,
                                        gint64 article,
                                        const char *text,
                                        SeraiAnalysis *analysis);

/* How many mentions are another's, of another kind or name, came or went between two. */
guint serai_corrections_count_changes (const SeraiAnalysis *before, const SeraiAnalysis *after);

G_END_DECLS
