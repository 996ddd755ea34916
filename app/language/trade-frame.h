/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What trade a few words speak of: "Kazakhstan's purchases of machinery from Türkiye". */
#pragma once

#include "language/clause.h"
#include "trade/measure.h"

G_BEGIN_DECLS

/* Somebody who trades, as the words name them: a state, or a pronoun still to be understood. */
typedef struct
{
  gboolean is_set;
  char iso3[4];         /* "" for a pronoun */
  SeraiPronoun pronoun; /* where iso3 is "" */
} SeraiActor;

/**
 * SeraiTradeFrame:
 * @first, @end: its atoms
 * @head: the noun or verb
 * @sign: balance: 1 surplus, -1 deficit, 0 where the number itself says it
 * @owner: whose trade it is ("Kazakhstan's"; the subject of a verb)
 * @to, @from, @with: where goods go and come from
 * @origin: whose goods they are ("Kazakh goods")
 * @pair: "between A and B"
 * @favour: balance: "in Nairobi's favour"
 * @commodity: HS codes, NULL where no goods are named
 * @is_partial: a part that no code names ("non-oil")
 * @is_world: "foreign", "total": with all partners
 * @is_verb, @is_weak: a verb; one that speaks of trade only where goods are named
 * @has_goods: goods are named
 * @is_joint: with several partners at once, for whom no code stands
 * @is_reverse: what went the other way
 * @is_mutual: "bilateral": with the other one, whoever that is
 * @is_total: "total exports"
 * @is_figure: "the figure": what was spoken of before
 */
typedef struct
{
  guint first;
  guint end;
  guint head;
  SeraiMeasure measure;
  int sign;
  SeraiActor owner;
  SeraiActor to;
  SeraiActor from;
  SeraiActor with;
  SeraiActor origin;
  SeraiActor pair[2];
  SeraiActor favour;
  char *commodity;
  gboolean is_partial;
  gboolean is_world;
  gboolean is_verb;
  gboolean is_weak;
  gboolean has_goods;
  gboolean is_joint;
  gboolean is_reverse;
  gboolean is_figure;
  gboolean is_mutual;
  gboolean is_total;
} SeraiTradeFrame;

void serai_trade_frame_clear (SeraiTradeFrame *self);

/* (element-type SeraiTradeFrame) All of @clause, in order. */
GArray *serai_trade_frames_find (GArray *atoms, const SeraiPassage *passage, SeraiClause clause);

/* The trade that a role at atom @i implies: "buyers of Kazakh wheat", "Georgia's main partners". */
void serai_trade_frame_read_role (SeraiTradeFrame *self,
                                  GArray *atoms,
                                  const SeraiPassage *passage,
                                  SeraiClause clause,
                                  guint i);

/* Reads on in [@from, the clause's end): partners named only after the figure ("a deficit of 410
 * million with Iran"), whom a balance favours. */
void serai_trade_frame_read_on (SeraiTradeFrame *self,
                                GArray *atoms,
                                const SeraiPassage *passage,
                                SeraiClause clause,
                                guint from);

/* Takes from @other what @self leaves open: actors, goods. */
void serai_trade_frame_fill (SeraiTradeFrame *self, const SeraiTradeFrame *other);

/* Whether the words name anybody. */
gboolean serai_trade_frame_has_actors (const SeraiTradeFrame *self);

/* Reads an actor at atom *@inout_i and passes over it. */
gboolean serai_actor_read (GArray *atoms,
                           const SeraiPassage *passage,
                           guint *inout_i,
                           guint end,
                           SeraiActor *out_actor);

/* The one who acts in [@first, @end): the first actor after the words of the speaker that no
 * preposition governs. With @out_other (nullable) "A and B" gives both. */
gboolean serai_actor_find_subject (GArray *atoms,
                                   const SeraiPassage *passage,
                                   guint first,
                                   guint end,
                                   SeraiActor *out_actor,
                                   SeraiActor *out_other);

gboolean serai_actor_equal (const SeraiActor *a, const SeraiActor *b);

/* Joins HS codes: "07" and "08" give "07+08". */
void serai_commodity_add (char **inout_codes, const char *more);

G_END_DECLS
