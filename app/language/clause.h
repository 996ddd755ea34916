/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sentence cut into clauses, so that each says one thing of its numbers. */
#pragma once

#include "language/atoms.h"

#include <string.h>

G_BEGIN_DECLS

/* Atoms [first, end) of the sentence. */
typedef struct
{
  guint first;
  guint end;
} SeraiClause;

/* (element-type SeraiClause) Clauses that hold numbers of their own; what has none stays with the
 * clause before it, or leads the one after it. */
GArray *serai_clauses_cut (GArray *atoms, const SeraiPassage *passage);

/* (element-type SeraiClause) Every piece between commas, links, dashes and brackets. */
GArray *serai_clauses_cut_all (GArray *atoms, const SeraiPassage *passage);

/* Whether atom @i is a number of a claim: an amount, a percentage, a multiple, a rank. */
gboolean serai_atom_is_figure (GArray *atoms, guint i);
/* A rank: "first", "largest"; a number of one is part of it. */
gboolean serai_atom_is_rank (GArray *atoms, guint i);

static inline gboolean
serai_atom_is_mark (const SeraiAtom *self, const SeraiPassage *passage, const char *mark)
{
  return self->kind == SERAI_CLASS_MARK && strcmp (serai_atom_get_text (self, passage), mark) == 0;
}

G_END_DECLS
