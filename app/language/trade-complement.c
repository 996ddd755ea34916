/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands beside a word of trade: goods, partners, whose favour. */
#include "language/trade-walk.h"

#include <string.h>

void
serai_walk_add_goods (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  const SeraiMention *mention = serai_atom_get_mention (serai_walk_at (walk, i), walk->passage);
  frame->has_goods = TRUE;
  if (mention->value.hs != NULL)
    serai_commodity_add (&frame->commodity, mention->value.hs);
  else
    frame->is_partial = TRUE;
}

/* Goods to the right: "gas and cotton", "fruit, vegetables". Gives the atom after them. */
guint
serai_walk_read_goods (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  for (;;)
    {
      /* "consumer goods", "non-oil exports"; not "the energy minister". */
      if (serai_walk_is (walk, i, SERAI_CLASS_PARTIAL)
          && (serai_walk_is (walk, i + 1, SERAI_CLASS_COMMODITY)
              || serai_walk_is (walk, i + 1, SERAI_CLASS_PARTIAL)
              || serai_walk_is (walk, i + 1, SERAI_CLASS_MODIFIER)
              || serai_walk_is (walk, i + 1, SERAI_CLASS_GOODS)
              || serai_walk_is (walk, i + 1, SERAI_CLASS_NOUN)))
        {
          frame->is_partial = TRUE;
          i++;
          continue;
        }
      if (!serai_walk_is (walk, i, SERAI_CLASS_COMMODITY))
        return i;
      serai_walk_add_goods (frame, walk, i++);
      gboolean joins = serai_walk_is (walk, i, SERAI_CLASS_LINK)
                       || (i < walk->clause.end
                           && serai_atom_is_mark (serai_walk_at (walk, i), walk->passage, ","));
      if (joins && serai_walk_is (walk, i + 1, SERAI_CLASS_COMMODITY))
        i++;
      else
        return i;
    }
}

/* Goods that no table knows: the words after "of" up to what follows them. */
static guint
read_unknown_goods (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  guint at = i;
  while (at < walk->clause.end && at < i + 3 && serai_walk_at (walk, at)->kind == SERAI_CLASS_OTHER)
    at++;
  gboolean follows =
      at >= walk->clause.end || serai_walk_is (walk, at, SERAI_CLASS_PREPOSITION)
      || serai_walk_is (walk, at, SERAI_CLASS_LEVEL) || serai_walk_is (walk, at, SERAI_CLASS_CHANGE)
      || serai_walk_is (walk, at, SERAI_CLASS_BE) || serai_walk_is (walk, at, SERAI_CLASS_FILLER);
  if (at == i || !follows)
    return i;
  frame->is_partial = TRUE;
  frame->has_goods = TRUE;
  return at;
}

/* "trade of Belarus and Lithuania": both. */
static guint
read_second_owner (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  guint at = i + 1;
  SeraiActor other;
  gboolean is_symmetric =
      frame->measure == SERAI_MEASURE_TURNOVER || frame->measure == SERAI_MEASURE_BALANCE;
  if (!serai_walk_is (walk, i, SERAI_CLASS_LINK)
      || !serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, &other)
      || other.iso3[0] == '\0')
    return i;
  if (is_symmetric)
    frame->with = other;
  else
    frame->is_joint = TRUE;
  return at;
}

/* "of …": goods, whose goods, or whose trade. Gives the atom after, or @i where it can't be read.
 */
static guint
read_of (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  guint at = i + 1;
  while (serai_walk_is (walk, at, SERAI_CLASS_FILLER)
         || serai_walk_is (walk, at, SERAI_CLASS_MODIFIER))
    at++;
  guint goods = serai_walk_read_goods (frame, walk, at);
  if (goods > at)
    return goods;
  if (serai_walk_is (walk, at, SERAI_CLASS_GOODS))
    {
      frame->has_goods = TRUE;
      return at + 1;
    }
  SeraiActor actor;
  if (!serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, &actor))
    {
      guint unknown = read_unknown_goods (frame, walk, at);
      return unknown > at ? unknown : i;
    }
  goods = serai_walk_read_goods (frame, walk, at);
  if (goods == at && actor.iso3[0] != '\0' && !serai_walk_at (walk, at - 1)->is_owner)
    goods = read_unknown_goods (frame, walk, at);
  if (goods > at || serai_walk_is (walk, at, SERAI_CLASS_GOODS))
    {
      frame->origin = actor;
      frame->has_goods = TRUE;
      return goods > at ? goods : at + 1;
    }
  if (!frame->owner.is_set)
    frame->owner = actor;
  else
    frame->origin = actor;
  return read_second_owner (frame, walk, at);
}

/* "between A and B", "between the two countries". */
static guint
read_between (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  guint at = i + 1;
  if (!serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, &frame->pair[0]))
    return i;
  if (frame->pair[0].iso3[0] == '\0')
    return at;
  if (at < walk->clause.end && serai_atom_is_mark (serai_walk_at (walk, at), walk->passage, ","))
    frame->is_joint = TRUE;
  if (!frame->is_joint && !serai_walk_is (walk, at, SERAI_CLASS_LINK))
    return i;
  at++;
  return serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, &frame->pair[1]) ? at
                                                                                               : i;
}

/* "in its trade with B" after a balance; "in Nairobi's favour". */
static guint
read_in (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  guint at = i + 1;
  SeraiActor actor = {0};
  while (serai_walk_is (walk, at, SERAI_CLASS_FILLER)
         || serai_walk_is (walk, at, SERAI_CLASS_MODIFIER))
    at++;
  if (serai_walk_is (walk, at, SERAI_CLASS_FAVOUR)
      && serai_walk_is_preposition (walk, at + 1, SERAI_PREPOSITION_OF))
    {
      at += 2;
      return serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, &frame->favour)
                 ? at
                 : i;
    }
  guint after = at;
  serai_actor_read (walk->atoms, walk->passage, &after, walk->clause.end, &actor);
  while (serai_walk_is (walk, after, SERAI_CLASS_MODIFIER))
    after++;
  if (actor.is_set && serai_walk_is (walk, after, SERAI_CLASS_FAVOUR))
    {
      frame->favour = actor;
      return after + 1;
    }
  if (frame->measure == SERAI_MEASURE_BALANCE && serai_walk_is (walk, after, SERAI_CLASS_NOUN))
    {
      if (actor.is_set && !frame->owner.is_set)
        frame->owner = actor;
      return after + 1;
    }
  /* "sold goods worth 40 million in Kazakhstan". */
  if (frame->is_verb && actor.is_set && !serai_walk_is (walk, after, SERAI_CLASS_NOUN))
    {
      SeraiActor *slot = frame->measure == SERAI_MEASURE_EXPORTS ? &frame->to : &frame->from;
      if (!slot->is_set)
        *slot = actor;
      return after;
    }
  /* "sales of Moldovan wine in Romania", "Kuwait's purchases in Jordan". */
  gboolean is_one_way =
      frame->measure == SERAI_MEASURE_EXPORTS || frame->measure == SERAI_MEASURE_IMPORTS;
  SeraiActor *partner = frame->measure == SERAI_MEASURE_EXPORTS ? &frame->to : &frame->from;
  if (!frame->is_verb && is_one_way && actor.iso3[0] != '\0' && !partner->is_set
      && (frame->owner.is_set || frame->origin.is_set) && !serai_walk_at (walk, after - 1)->is_owner
      && !serai_walk_is (walk, after, SERAI_CLASS_NOUN))
    {
      *partner = actor;
      return after;
    }
  guint goods = serai_walk_read_goods (frame, walk, at);
  return goods > at ? goods : i;
}

/* "with Africa", "to Western Europe": no code stands for it. */
static gboolean
read_continent (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  while (serai_walk_is (walk, i, SERAI_CLASS_FILLER))
    i++;
  const SeraiAtom *atom = serai_walk_at (walk, i);
  if (frame->is_verb || atom == NULL || atom->kind != SERAI_CLASS_PLACE || atom->iso3[0] != '\0')
    return FALSE;
  frame->is_joint = TRUE;
  return TRUE;
}

static guint
read_slot (SeraiTradeFrame *frame, SeraiActor *slot, const SeraiWalk *walk, guint i)
{
  guint at = i + 1;
  SeraiActor actor;
  if (slot->is_set)
    return i;
  if (!serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, &actor))
    return read_continent (frame, walk, at) ? at + 1 : i;
  *slot = actor;
  /* "our Turkmen neighbours", "the Uzbek market". */
  if (actor.iso3[0] != '\0'
      && (serai_walk_is (walk, at, SERAI_CLASS_ROLE)
          || serai_walk_is (walk, at, SERAI_CLASS_GOODS)))
    at++;
  guint next = at + 1;
  if (actor.iso3[0] != '\0' && serai_walk_is (walk, at, SERAI_CLASS_LINK)
      && strcmp (serai_atom_get_text (serai_walk_at (walk, at), walk->passage), "including") != 0
      && serai_actor_read (walk->atoms, walk->passage, &next, walk->clause.end, &actor)
      && actor.iso3[0] != '\0' && !serai_walk_at (walk, next - 1)->is_owner
      && !serai_walk_is (walk, next, SERAI_CLASS_NOUN))
    {
      frame->is_joint = TRUE;
      return next;
    }
  return at;
}

/* "импорт оттуда", "экспорт туда": direction and partner in one word. */
static gboolean
read_adverb (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  const char *text = serai_atom_get_text (serai_walk_at (walk, i), walk->passage);
  SeraiActor *slot = strcmp (text, "оттуда") == 0 ? &frame->from
                     : strcmp (text, "туда") == 0 ? &frame->to
                                                  : NULL;
  if (slot == NULL || slot->is_set)
    return FALSE;
  *slot = (SeraiActor){.is_set = TRUE, .pronoun = SERAI_PRONOUN_NEIGHBOUR};
  return TRUE;
}

/* "on the Iraqi market" */
static guint
read_market (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  SeraiActor actor;
  guint at = i + 1;
  if (read_adverb (frame, walk, i))
    return i + 1;
  if (frame->measure != SERAI_MEASURE_EXPORTS || frame->to.is_set
      || strcmp (serai_atom_get_text (serai_walk_at (walk, i), walk->passage), "on") != 0
      || !serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, &actor)
      || actor.iso3[0] == '\0' || !serai_walk_is (walk, at, SERAI_CLASS_ROLE))
    return i;
  frame->to = actor;
  frame->has_goods = TRUE;
  return at + 1;
}

guint
serai_walk_read_complement (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  const SeraiWord *word = serai_atom_get_word (serai_walk_at (walk, i), SERAI_CLASS_PREPOSITION);
  if (word == NULL)
    return read_market (frame, walk, i);
  switch ((SeraiPreposition) word->code)
    {
    case SERAI_PREPOSITION_OF:
      return read_of (frame, walk, i);
    case SERAI_PREPOSITION_BETWEEN:
      return read_between (frame, walk, i);
    case SERAI_PREPOSITION_TO:
      return read_slot (frame, &frame->to, walk, i);
    case SERAI_PREPOSITION_FROM:
      return read_slot (frame, &frame->from, walk, i);
    case SERAI_PREPOSITION_WITH:
      return read_slot (frame, &frame->with, walk, i);
    case SERAI_PREPOSITION_BY:
      return read_slot (frame, &frame->owner, walk, i);
    case SERAI_PREPOSITION_IN:
      return read_in (frame, walk, i);
    case SERAI_PREPOSITION_FOR:
    case SERAI_PREPOSITION_AMONG:
      break;
    }
  return i;
}

/* What stands to the right of a noun: complements, dates among them. */
void
serai_walk_read_right (SeraiTradeFrame *frame, const SeraiWalk *walk)
{
  guint i = frame->end;
  while (i < walk->clause.end)
    {
      guint at = i;
      while (serai_walk_is (walk, at, SERAI_CLASS_DATE)
             || (serai_walk_is (walk, at, SERAI_CLASS_PREPOSITION)
                 && serai_walk_is (walk, at + 1, SERAI_CLASS_DATE))
             || serai_walk_is (walk, at, SERAI_CLASS_SAME))
        at++;
      /* "trade turnover Russia-Kazakhstan" has no preposition; "exports alone to Russia" a filler.
       */
      if (serai_walk_is (walk, at, SERAI_CLASS_FILLER)
          && !serai_walk_is (walk, at, SERAI_CLASS_PREPOSITION)
          && serai_walk_is (walk, at + 1, SERAI_CLASS_PREPOSITION))
        at++;
      SeraiActor *slot = frame->measure == SERAI_MEASURE_EXPORTS   ? &frame->to
                         : frame->measure == SERAI_MEASURE_IMPORTS ? &frame->from
                                                                   : NULL;
      if (slot != NULL && !slot->is_set && at < walk->clause.end
          && strcmp (serai_atom_get_text (serai_walk_at (walk, at), walk->passage), "across") == 0
          && serai_walk_is (walk, at, SERAI_CLASS_PRONOUN))
        {
          *slot = (SeraiActor){.is_set = TRUE, .pronoun = SERAI_PRONOUN_NEIGHBOUR};
          i = frame->end = at + 1;
          continue;
        }
      if (serai_walk_is (walk, at, SERAI_CLASS_WORLD))
        {
          frame->is_world = TRUE;
          i = frame->end = at + 1;
          continue;
        }
      if (at >= walk->clause.end)
        break;
      guint next = serai_walk_read_complement (frame, walk, at);
      if (next == at)
        break;
      i = frame->end = next;
    }
}
