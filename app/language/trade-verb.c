/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Verbs of trade: who sold what to whom. */
#include "language/trade-walk.h"

#include <string.h>

/* "what Pakistan bought from …", "all that Mongolia exported": a noun in the guise of a clause.
 * Its subject stands directly before the verb. */
gboolean
serai_walk_is_relative (const SeraiWalk *walk, guint head)
{
  static const char *const openers[] = {"what", "that", "everything", "all", "whatever", "goods"};
  for (guint steps = 1; steps <= 4 && head >= walk->clause.first + steps; steps++)
    {
      const char *text = serai_atom_get_text (serai_walk_at (walk, head - steps), walk->passage);
      for (guint k = 0; k < G_N_ELEMENTS (openers); k++)
        if (steps > 1 && strcmp (text, openers[k]) == 0)
          return TRUE;
    }
  return FALSE;
}

static gboolean
is_passive (const SeraiWalk *walk, guint head)
{
  const SeraiAtom *atom = serai_walk_at (walk, head);
  if (atom->match.form != SERAI_FORM_PAST && atom->match.form != SERAI_FORM_PARTICIPLE)
    return FALSE;
  for (guint i = head; i > walk->clause.first && head - i < 3; i--)
    {
      if (serai_walk_is (walk, i - 1, SERAI_CLASS_BE)
          || serai_walk_is (walk, i - 1, SERAI_CLASS_MONEY)
          || serai_walk_is (walk, i - 1, SERAI_CLASS_GOODS)
          || serai_walk_is (walk, i - 1, SERAI_CLASS_COMMODITY))
        return TRUE;
      if (!serai_walk_is (walk, i - 1, SERAI_CLASS_FILLER))
        return FALSE;
    }
  return FALSE;
}

/* "sold our Belarusian partners fruit", "supplied Afghanistan with flour": to whom, without "to".
 */
static guint
read_dative (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  guint at = i;
  SeraiActor actor;
  if (!serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, &actor))
    return i;
  if (serai_walk_is (walk, at, SERAI_CLASS_COMMODITY) || serai_walk_is (walk, at, SERAI_CLASS_GOODS)
      || serai_walk_is (walk, at, SERAI_CLASS_OTHER))
    frame->origin = actor;
  else if (frame->measure == SERAI_MEASURE_EXPORTS)
    frame->to = actor;
  else if (frame->is_weak)
    frame->from = actor; /* "paid Ashgabat 115 million for power" */
  return at;
}

/* "Bolivian gas", "Ethiopian roasted coffee": the state of origin before goods at @i. */
static gboolean
read_origin (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  guint goods = i + 1;
  /* "paid for our maize": a buyer's goods are the other's. */
  gboolean is_ours =
      frame->measure == SERAI_MEASURE_IMPORTS
      && serai_atom_has_code (serai_walk_at (walk, i), SERAI_CLASS_PRONOUN, SERAI_PRONOUN_WE)
      && frame->owner.iso3[0] != '\0';
  if (!is_ours
      && (!serai_walk_is (walk, i, SERAI_CLASS_COUNTRY) || serai_walk_at (walk, i)->is_owner
          || serai_walk_at (walk, i)->iso3[0] == '\0'))
    return FALSE;
  if (serai_walk_is (walk, goods, SERAI_CLASS_OTHER))
    goods++;
  if (frame->origin.is_set
      || !(serai_walk_is (walk, goods, SERAI_CLASS_COMMODITY)
           || serai_walk_is (walk, goods, SERAI_CLASS_GOODS)))
    return FALSE;
  serai_actor_read (walk->atoms, walk->passage, &i, goods, &frame->origin);
  return TRUE;
}

/* ", of which gas …": a part, told apart. */
static gboolean
is_of_which (const SeraiWalk *walk, guint i)
{
  const SeraiAtom *atom = serai_walk_at (walk, i);
  return serai_atom_is (atom, SERAI_CLASS_LINK) && atom->end - atom->first == 2
         && strcmp (serai_tokens_at (walk->passage->tokens, atom->end - 1)->folded, "which") == 0;
}

/* Goods and actors anywhere after the verb, up to the next head. */
static void
read_objects (SeraiTradeFrame *frame, const SeraiWalk *walk)
{
  for (guint i = frame->end; i < walk->clause.end;)
    {
      if (serai_walk_is (walk, i, SERAI_CLASS_NOUN) || serai_walk_is (walk, i, SERAI_CLASS_FLOW)
          || serai_walk_is (walk, i, SERAI_CLASS_SPEECH) || is_of_which (walk, i)
          || serai_walk_is (walk, i, SERAI_CLASS_ADJUNCT))
        break;
      guint next = read_origin (frame, walk, i) ? i + 1 : serai_walk_read_goods (frame, walk, i);
      if (next == i
          && (serai_walk_is (walk, i, SERAI_CLASS_GOODS)
              || strcmp (serai_atom_get_text (serai_walk_at (walk, i), walk->passage), "worth")
                     == 0))
        {
          frame->has_goods = TRUE;
          next = i + 1;
        }
      if (next == i)
        next = serai_walk_read_complement (frame, walk, i);
      if (next > i)
        frame->end = i = next;
      else
        i++;
    }
}

/* The goods before a passive verb: "Primary aluminium worth … was shipped". */
static void
read_goods_before (SeraiTradeFrame *frame, const SeraiWalk *walk)
{
  for (guint i = walk->clause.first; i < frame->head; i++)
    if (serai_walk_is (walk, i, SERAI_CLASS_COMMODITY))
      {
        serai_walk_add_goods (frame, walk, i);
        frame->first = MIN (frame->first, i);
      }
    else if (serai_walk_is (walk, i, SERAI_CLASS_GOODS))
      {
        frame->has_goods = TRUE;
        frame->first = MIN (frame->first, i);
      }
    else if (read_origin (frame, walk, i))
      frame->first = MIN (frame->first, i);
}

/* "was bought by", "were sold to": the actor stands behind the phrase. */
static gboolean
has_actor_behind (const SeraiWalk *walk, guint head, gboolean *out_is_agent)
{
  const SeraiAtom *atom = serai_walk_at (walk, head);
  const char *last = serai_tokens_at (walk->passage->tokens, atom->end - 1)->folded;
  *out_is_agent = strcmp (last, "by") == 0;
  return *out_is_agent || strcmp (last, "to") == 0;
}

static void
read_actor_behind (SeraiTradeFrame *frame, const SeraiWalk *walk, gboolean is_agent)
{
  guint at = frame->end;
  SeraiActor *slot = is_agent ? &frame->owner : &frame->to;
  if (serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, slot))
    frame->end = at;
  read_goods_before (frame, walk);
}

static gboolean
is_going (const SeraiWalk *walk, guint i)
{
  static const char *const verbs[] = {"go", "goes", "went", "gone", "going"};
  const char *text = serai_atom_get_text (serai_walk_at (walk, i), walk->passage);
  for (guint k = 0; k < G_N_ELEMENTS (verbs); k++)
    if (strcmp (text, verbs[k]) == 0)
      return TRUE;
  return FALSE;
}

/* Whose goods stand before @end: "Zambia's copper", "Kenyan tea". */
static gboolean
read_owned_goods (SeraiTradeFrame *frame, const SeraiWalk *walk, guint end)
{
  guint i = end;
  while (i > walk->clause.first
         && (serai_walk_is (walk, i - 1, SERAI_CLASS_FILLER)
             || serai_walk_is (walk, i - 1, SERAI_CLASS_BE)))
    i--;
  guint goods = i;
  while (i > walk->clause.first && serai_walk_is (walk, i - 1, SERAI_CLASS_COMMODITY))
    serai_walk_add_goods (frame, walk, --i);
  if (i == goods || i == walk->clause.first)
    return FALSE;
  guint owner = i - 1;
  frame->first = owner;
  return serai_actor_read (walk->atoms, walk->passage, &owner, i, &frame->owner)
         && frame->owner.iso3[0] != '\0';
}

/* "Pakistani mangoes brought in £21 million from Britain" at @head. */
static gboolean
read_brought (SeraiTradeFrame *frame, const SeraiWalk *walk, guint head)
{
  static const char *const verbs[] = {"brought", "bring", "brings", "fetched", "grossed"};
  const char *text = serai_atom_get_text (serai_walk_at (walk, head), walk->passage);
  gboolean is_verb = FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (verbs); k++)
    is_verb = is_verb || strcmp (text, verbs[k]) == 0;
  if (!is_verb || !read_owned_goods (frame, walk, head))
    return FALSE;
  for (guint at = head + 1; at + 1 < walk->clause.end && !frame->to.is_set; at++)
    {
      guint next = at + 1;
      if (serai_walk_is_preposition (walk, at, SERAI_PREPOSITION_FROM))
        serai_actor_read (walk->atoms, walk->passage, &next, walk->clause.end, &frame->to);
    }
  return TRUE;
}

gboolean
serai_walk_read_went (SeraiTradeFrame *frame, const SeraiWalk *walk, guint head)
{
  *frame = (SeraiTradeFrame){.head = head,
                             .end = head + 1,
                             .measure = SERAI_MEASURE_EXPORTS,
                             .is_verb = TRUE,
                             .has_goods = TRUE};
  if (read_brought (frame, walk, head))
    return TRUE;
  serai_trade_frame_clear (frame);
  if (!is_going (walk, head))
    return FALSE;
  const char *last =
      serai_tokens_at (walk->passage->tokens, serai_walk_at (walk, head)->end - 1)->folded;
  guint at = head + 1;
  for (guint skipped = 0; strcmp (last, "to") != 0 && skipped < 4 && at < walk->clause.end;
       skipped++, at++)
    last = serai_atom_get_text (serai_walk_at (walk, at), walk->passage);
  *frame = (SeraiTradeFrame){
      .head = head, .measure = SERAI_MEASURE_EXPORTS, .is_verb = TRUE, .has_goods = TRUE};
  gboolean is_read =
      strcmp (last, "to") == 0
      && serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, &frame->to)
      && frame->to.iso3[0] != '\0' && read_owned_goods (frame, walk, head);
  frame->end = at;
  if (!is_read)
    serai_trade_frame_clear (frame);
  return is_read;
}

void
serai_walk_read_verb (SeraiTradeFrame *frame, const SeraiWalk *walk, guint head)
{
  const SeraiWord *word = serai_atom_get_word (serai_walk_at (walk, head), SERAI_CLASS_FLOW);
  frame->first = head;
  frame->head = head;
  frame->end = head + 1;
  frame->measure = word->code;
  frame->is_verb = TRUE;
  frame->is_weak = word->number > 0;
  const char *last =
      serai_tokens_at (walk->passage->tokens, serai_walk_at (walk, head)->end - 1)->folded;
  frame->has_goods = (frame->measure == SERAI_MEASURE_TURNOVER && !frame->is_weak)
                     || strcmp (last, "goods") == 0 || strcmp (last, "products") == 0;
  gboolean is_agent, is_behind = has_actor_behind (walk, head, &is_agent);
  if (is_behind)
    read_actor_behind (frame, walk, is_agent);
  else if (is_passive (walk, head))
    read_goods_before (frame, walk);
  else
    serai_actor_find_subject (
        walk->atoms, walk->passage,
        serai_walk_is_relative (walk, head) && head > 3 ? head - 3 : walk->clause.first, head,
        &frame->owner, frame->measure == SERAI_MEASURE_TURNOVER ? &frame->with : NULL);
  if (frame->measure == SERAI_MEASURE_EXPORTS && head > walk->clause.first
      && serai_walk_is (walk, head - 1, SERAI_CLASS_TRADER))
    frame->has_goods = TRUE;
  if (frame->measure == SERAI_MEASURE_TURNOVER)
    read_goods_before (frame, walk);
  else if (!is_behind)
    frame->end = read_dative (frame, walk, frame->end);
  read_objects (frame, walk);
  /* "sold Ukraine goods for …": a seller's goods are his own. */
  if (frame->measure == SERAI_MEASURE_EXPORTS && frame->owner.iso3[0] != '\0' && !frame->to.is_set
      && frame->origin.iso3[0] != '\0' && !serai_actor_equal (&frame->owner, &frame->origin))
    {
      frame->to = frame->origin;
      frame->origin = (SeraiActor){0};
    }
}
