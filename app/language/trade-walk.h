/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the readers of a trade frame walk over a clause: trade-frame.c reads nouns, trade-verb.c
 * verbs, trade-complement.c what both can have beside them. */
#pragma once

#include "language/trade-frame.h"

G_BEGIN_DECLS

typedef struct
{
  GArray *atoms;
  const SeraiPassage *passage;
  SeraiClause clause;
} SeraiWalk;

/* Atom @i, NULL behind the clause; whether it is of a class, or a preposition of this code. */
static inline const SeraiAtom *
serai_walk_at (const SeraiWalk *walk, guint i)
{
  return i < walk->clause.end ? serai_atom (walk->atoms, i) : NULL;
}

static inline gboolean
serai_walk_is (const SeraiWalk *walk, guint i, SeraiWordClass word_class)
{
  return i < walk->clause.end && i >= walk->clause.first
         && serai_atom_is (serai_atom (walk->atoms, i), word_class);
}

static inline gboolean
serai_walk_is_preposition (const SeraiWalk *walk, guint i, SeraiPreposition code)
{
  return i < walk->clause.end
         && serai_atom_has_code (serai_atom (walk->atoms, i), SERAI_CLASS_PREPOSITION, code);
}

/* The good at @i. */
void serai_walk_add_goods (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i);
/* Goods to the right: "gas and cotton", "fruit, vegetables". Gives the atom after them. */
guint serai_walk_read_goods (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i);
/* One preposition and what it governs. Gives the atom after, or @i where it is none. */
guint serai_walk_read_complement (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i);
/* What stands to the right of a noun: complements, dates among them. */
void serai_walk_read_right (SeraiTradeFrame *frame, const SeraiWalk *walk);

/* "what Pakistan bought from …", "all that Mongolia exported": a noun in the guise of a clause.
 * Its subject stands directly before the verb. */
gboolean serai_walk_is_relative (const SeraiWalk *walk, guint head);
/* "Zambia's copper went mainly to Switzerland" at @head: what was sold, told of the goods. */
gboolean serai_walk_read_went (SeraiTradeFrame *frame, const SeraiWalk *walk, guint head);
/* The verb at @head with who acts, goods and partners. */
void serai_walk_read_verb (SeraiTradeFrame *frame, const SeraiWalk *walk, guint head);

G_END_DECLS
