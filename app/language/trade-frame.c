/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What trade a few words speak of: noun phrases and verbs. */
#include "language/trade-frame.h"

#include <string.h>

/* What all the readers of this file walk over. */
typedef struct
{
  GArray *atoms;
  const SeraiPassage *passage;
  SeraiClause clause;
} Walk;

static const SeraiAtom *
atom_at (const Walk *walk, guint i)
{
  return i < walk->clause.end ? serai_atom (walk->atoms, i) : NULL;
}

static gboolean
is_at (const Walk *walk, guint i, SeraiWordClass word_class)
{
  return i < walk->clause.end && i >= walk->clause.first
         && serai_atom_is (serai_atom (walk->atoms, i), word_class);
}

static gboolean
is_preposition (const Walk *walk, guint i, SeraiPreposition code)
{
  return i < walk->clause.end
         && serai_atom_has_code (serai_atom (walk->atoms, i), SERAI_CLASS_PREPOSITION, code);
}

void
serai_trade_frame_clear (SeraiTradeFrame *self)
{
  g_clear_pointer (&self->commodity, g_free);
}

void
serai_commodity_add (char **inout_codes, const char *more)
{
  if (more == NULL)
    return;
  if (*inout_codes == NULL)
    {
      *inout_codes = g_strdup (more);
      return;
    }
  g_auto (GStrv) held = g_strsplit (*inout_codes, "+", -1);
  if (g_strv_contains ((const char *const *) held, more))
    return;
  char *joined = g_strconcat (*inout_codes, "+", more, NULL);
  g_free (*inout_codes);
  *inout_codes = joined;
}

static void
add_goods (SeraiTradeFrame *frame, const Walk *walk, guint i)
{
  const SeraiMention *mention = serai_atom_get_mention (atom_at (walk, i), walk->passage);
  frame->has_goods = TRUE;
  if (mention->value.hs != NULL)
    serai_commodity_add (&frame->commodity, mention->value.hs);
  else
    frame->is_partial = TRUE;
}

/* Goods to the right: "gas and cotton", "fruit, vegetables". Gives the atom after them. */
static guint
read_goods (SeraiTradeFrame *frame, const Walk *walk, guint i)
{
  for (;;)
    {
      if (is_at (walk, i, SERAI_CLASS_PARTIAL))
        {
          frame->is_partial = TRUE;
          i++;
          continue;
        }
      if (!is_at (walk, i, SERAI_CLASS_COMMODITY))
        return i;
      add_goods (frame, walk, i++);
      gboolean joins =
          is_at (walk, i, SERAI_CLASS_LINK)
          || (i < walk->clause.end && serai_atom_is_mark (atom_at (walk, i), walk->passage, ","));
      if (joins && is_at (walk, i + 1, SERAI_CLASS_COMMODITY))
        i++;
      else
        return i;
    }
}

/* Goods that no table knows: the words after "of" up to what follows them. */
static guint
read_unknown_goods (SeraiTradeFrame *frame, const Walk *walk, guint i)
{
  guint at = i;
  while (at < walk->clause.end && at < i + 3 && atom_at (walk, at)->kind == SERAI_CLASS_OTHER)
    at++;
  gboolean follows = at >= walk->clause.end || is_at (walk, at, SERAI_CLASS_PREPOSITION)
                     || is_at (walk, at, SERAI_CLASS_LEVEL) || is_at (walk, at, SERAI_CLASS_CHANGE)
                     || is_at (walk, at, SERAI_CLASS_BE) || is_at (walk, at, SERAI_CLASS_FILLER);
  if (at == i || !follows)
    return i;
  frame->is_partial = TRUE;
  frame->has_goods = TRUE;
  return at;
}

/* "trade of Belarus and Lithuania": both. */
static guint
read_second_owner (SeraiTradeFrame *frame, const Walk *walk, guint i)
{
  guint at = i + 1;
  SeraiActor other;
  gboolean is_symmetric =
      frame->measure == SERAI_MEASURE_TURNOVER || frame->measure == SERAI_MEASURE_BALANCE;
  if (!is_at (walk, i, SERAI_CLASS_LINK)
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
read_of (SeraiTradeFrame *frame, const Walk *walk, guint i)
{
  guint at = i + 1;
  while (is_at (walk, at, SERAI_CLASS_FILLER) || is_at (walk, at, SERAI_CLASS_MODIFIER))
    at++;
  guint goods = read_goods (frame, walk, at);
  if (goods > at)
    return goods;
  if (is_at (walk, at, SERAI_CLASS_GOODS))
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
  goods = read_goods (frame, walk, at);
  if (goods == at && actor.iso3[0] != '\0' && !atom_at (walk, at - 1)->is_owner)
    goods = read_unknown_goods (frame, walk, at);
  if (goods > at || is_at (walk, at, SERAI_CLASS_GOODS))
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
read_between (SeraiTradeFrame *frame, const Walk *walk, guint i)
{
  guint at = i + 1;
  if (!serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, &frame->pair[0]))
    return i;
  if (frame->pair[0].iso3[0] == '\0')
    return at;
  if (at < walk->clause.end && serai_atom_is_mark (atom_at (walk, at), walk->passage, ","))
    frame->is_joint = TRUE;
  if (!frame->is_joint && !is_at (walk, at, SERAI_CLASS_LINK))
    return i;
  at++;
  return serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, &frame->pair[1]) ? at
                                                                                               : i;
}

/* "in its trade with B" after a balance; "in Nairobi's favour". */
static guint
read_in (SeraiTradeFrame *frame, const Walk *walk, guint i)
{
  guint at = i + 1;
  SeraiActor actor = {0};
  while (is_at (walk, at, SERAI_CLASS_FILLER) || is_at (walk, at, SERAI_CLASS_MODIFIER))
    at++;
  if (is_at (walk, at, SERAI_CLASS_FAVOUR) && is_preposition (walk, at + 1, SERAI_PREPOSITION_OF))
    {
      at += 2;
      return serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, &frame->favour)
                 ? at
                 : i;
    }
  guint after = at;
  serai_actor_read (walk->atoms, walk->passage, &after, walk->clause.end, &actor);
  while (is_at (walk, after, SERAI_CLASS_MODIFIER))
    after++;
  if (actor.is_set && is_at (walk, after, SERAI_CLASS_FAVOUR))
    {
      frame->favour = actor;
      return after + 1;
    }
  if (frame->measure == SERAI_MEASURE_BALANCE && is_at (walk, after, SERAI_CLASS_NOUN))
    {
      if (actor.is_set && !frame->owner.is_set)
        frame->owner = actor;
      return after + 1;
    }
  /* "sold goods worth 40 million in Kazakhstan". */
  if (frame->is_verb && actor.is_set && !is_at (walk, after, SERAI_CLASS_NOUN))
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
      && (frame->owner.is_set || frame->origin.is_set) && !atom_at (walk, after - 1)->is_owner
      && !is_at (walk, after, SERAI_CLASS_NOUN))
    {
      *partner = actor;
      return after;
    }
  guint goods = read_goods (frame, walk, at);
  return goods > at ? goods : i;
}

static guint
read_slot (SeraiTradeFrame *frame, SeraiActor *slot, const Walk *walk, guint i)
{
  guint at = i + 1;
  SeraiActor actor;
  if (slot->is_set || !serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, &actor))
    return i;
  *slot = actor;
  /* "our Turkmen neighbours", "the Uzbek market". */
  if (actor.iso3[0] != '\0'
      && (is_at (walk, at, SERAI_CLASS_ROLE) || is_at (walk, at, SERAI_CLASS_GOODS)))
    at++;
  guint next = at + 1;
  if (actor.iso3[0] != '\0' && is_at (walk, at, SERAI_CLASS_LINK)
      && serai_actor_read (walk->atoms, walk->passage, &next, walk->clause.end, &actor)
      && actor.iso3[0] != '\0' && !atom_at (walk, next - 1)->is_owner
      && !is_at (walk, next, SERAI_CLASS_NOUN))
    {
      frame->is_joint = TRUE;
      return next;
    }
  return at;
}

/* One preposition and what it governs. Gives the atom after, or @i where it is none. */
static guint
read_complement (SeraiTradeFrame *frame, const Walk *walk, guint i)
{
  const SeraiWord *word = serai_atom_get_word (atom_at (walk, i), SERAI_CLASS_PREPOSITION);
  if (word == NULL)
    return i;
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
static void
read_right (SeraiTradeFrame *frame, const Walk *walk)
{
  guint i = frame->end;
  while (i < walk->clause.end)
    {
      guint at = i;
      while (
          is_at (walk, at, SERAI_CLASS_DATE)
          || (is_at (walk, at, SERAI_CLASS_PREPOSITION) && is_at (walk, at + 1, SERAI_CLASS_DATE))
          || is_at (walk, at, SERAI_CLASS_SAME))
        at++;
      /* "trade turnover Russia-Kazakhstan" has no preposition; "exports alone to Russia" a filler.
       */
      if (is_at (walk, at, SERAI_CLASS_FILLER) && !is_at (walk, at, SERAI_CLASS_PREPOSITION)
          && is_at (walk, at + 1, SERAI_CLASS_PREPOSITION))
        at++;
      if (is_at (walk, at, SERAI_CLASS_WORLD))
        {
          frame->is_world = TRUE;
          i = frame->end = at + 1;
          continue;
        }
      if (at >= walk->clause.end)
        break;
      guint next = read_complement (frame, walk, at);
      if (next == at)
        break;
      i = frame->end = next;
    }
}

/* Whether "A and" or "A-" stands before the owner at @i: then both own. */
static guint
read_pair_left (SeraiTradeFrame *frame, const Walk *walk, guint i)
{
  const SeraiAtom *atom = atom_at (walk, i);
  guint other = i;
  if (i > walk->clause.first && atom_at (walk, i - 1)->kind == SERAI_CLASS_COUNTRY)
    other = i - 1;
  else if (i > walk->clause.first + 1
           && (serai_atom_is_mark (atom_at (walk, i - 1), walk->passage, "-")
               || is_at (walk, i - 1, SERAI_CLASS_LINK))
           && (atom_at (walk, i - 2)->kind == SERAI_CLASS_COUNTRY
               || (atom_at (walk, i - 2)->kind == SERAI_CLASS_PLACE
                   && atom_at (walk, i - 2)->iso3[0] != '\0'))
           && (!atom_at (walk, i - 2)->is_owner || atom->is_owner))
    other = i - 2;
  if (other == i || frame->measure == SERAI_MEASURE_EXPORTS
      || frame->measure == SERAI_MEASURE_IMPORTS)
    return i;
  frame->pair[0].is_set = frame->pair[1].is_set = TRUE;
  g_strlcpy (frame->pair[0].iso3, atom_at (walk, other)->iso3, 4);
  g_strlcpy (frame->pair[1].iso3, atom->iso3, 4);
  return other;
}

/* Whether an owner stands a few unknown adjectives to the left of @i. */
static gboolean
has_owner_near (const Walk *walk, guint i)
{
  for (guint steps = 0; steps < 2 && i > walk->clause.first; steps++, i--)
    {
      const SeraiAtom *atom = atom_at (walk, i - 1);
      if (atom->is_owner || serai_atom_has_code (atom, SERAI_CLASS_PRONOUN, SERAI_PRONOUN_ITS)
          || serai_atom_has_code (atom, SERAI_CLASS_PRONOUN, SERAI_PRONOUN_THEIR)
          || serai_atom_has_code (atom, SERAI_CLASS_PRONOUN, SERAI_PRONOUN_WE))
        return TRUE;
      if (atom->kind != SERAI_CLASS_OTHER && atom->kind != SERAI_CLASS_MODIFIER)
        return FALSE;
    }
  return FALSE;
}

/* What stands to the left of a noun: goods, modifiers, the owner. */
static void
read_left (SeraiTradeFrame *frame, const Walk *walk)
{
  while (frame->first > walk->clause.first)
    {
      guint i = frame->first - 1;
      const SeraiAtom *atom = atom_at (walk, i);
      if (atom->kind == SERAI_CLASS_COMMODITY)
        add_goods (frame, walk, i);
      else if (serai_atom_is (atom, SERAI_CLASS_PARTIAL))
        frame->is_partial = TRUE;
      else if (serai_atom_is (atom, SERAI_CLASS_WORLD))
        frame->is_world = TRUE;
      else if (serai_atom_is (atom, SERAI_CLASS_PRONOUN)
               || (atom->kind == SERAI_CLASS_COUNTRY && atom->iso3[0] != '\0')
               || (atom->kind == SERAI_CLASS_PLACE && atom->is_owner && atom->iso3[0] != '\0'))
        {
          guint at = i;
          if (!serai_actor_read (walk->atoms, walk->passage, &at, i + 1, &frame->owner))
            return;
          frame->first = i;
          if (atom->iso3[0] != '\0')
            frame->first = read_pair_left (frame, walk, i);
          return;
        }
      else if (serai_atom_is (atom, SERAI_CLASS_LINK) && i > walk->clause.first
               && frame->commodity != NULL && atom_at (walk, i - 1)->kind == SERAI_CLASS_COMMODITY)
        ;
      else if (!serai_atom_is (atom, SERAI_CLASS_MODIFIER)
               && !serai_atom_is (atom, SERAI_CLASS_GOODS) && atom->kind != SERAI_CLASS_DATE
               && !(atom->kind == SERAI_CLASS_OTHER && has_owner_near (walk, i)))
        return;
      frame->first = i;
    }
}

static void
read_noun (SeraiTradeFrame *frame, const Walk *walk, guint head)
{
  const SeraiWord *word = serai_atom_get_word (atom_at (walk, head), SERAI_CLASS_NOUN);
  frame->first = head;
  frame->head = head;
  frame->end = head + 1;
  frame->measure = word->code;
  frame->sign = (int) word->number;
  read_left (frame, walk);
  read_right (frame, walk);
}

/* "what Pakistan bought from …", "all that Mongolia exported": a noun in the guise of a clause.
 * Its subject stands directly before the verb. */
static gboolean
is_relative (const Walk *walk, guint head)
{
  static const char *const openers[] = {"what", "that", "everything", "all", "whatever", "goods"};
  for (guint steps = 1; steps <= 4 && head >= walk->clause.first + steps; steps++)
    {
      const char *text = serai_atom_get_text (atom_at (walk, head - steps), walk->passage);
      for (guint k = 0; k < G_N_ELEMENTS (openers); k++)
        if (steps > 1 && strcmp (text, openers[k]) == 0)
          return TRUE;
    }
  return FALSE;
}

static gboolean
is_passive (const Walk *walk, guint head)
{
  const SeraiAtom *atom = atom_at (walk, head);
  if (atom->match.form != SERAI_FORM_PAST && atom->match.form != SERAI_FORM_PARTICIPLE)
    return FALSE;
  for (guint i = head; i > walk->clause.first && head - i < 3; i--)
    {
      if (is_at (walk, i - 1, SERAI_CLASS_BE) || is_at (walk, i - 1, SERAI_CLASS_MONEY)
          || is_at (walk, i - 1, SERAI_CLASS_GOODS) || is_at (walk, i - 1, SERAI_CLASS_COMMODITY))
        return TRUE;
      if (!is_at (walk, i - 1, SERAI_CLASS_FILLER))
        return FALSE;
    }
  return FALSE;
}

/* "sold our Belarusian partners fruit", "supplied Afghanistan with flour": to whom, without "to".
 */
static guint
read_dative (SeraiTradeFrame *frame, const Walk *walk, guint i)
{
  guint at = i;
  SeraiActor actor;
  if (!serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, &actor))
    return i;
  if (is_at (walk, at, SERAI_CLASS_COMMODITY) || is_at (walk, at, SERAI_CLASS_GOODS)
      || is_at (walk, at, SERAI_CLASS_OTHER))
    frame->origin = actor;
  else if (frame->measure == SERAI_MEASURE_EXPORTS)
    frame->to = actor;
  return at;
}

/* "Bolivian gas", "Ethiopian roasted coffee": the state of origin before goods at @i. */
static gboolean
read_origin (SeraiTradeFrame *frame, const Walk *walk, guint i)
{
  guint goods = i + 1;
  if (!is_at (walk, i, SERAI_CLASS_COUNTRY) || atom_at (walk, i)->is_owner
      || atom_at (walk, i)->iso3[0] == '\0')
    return FALSE;
  if (is_at (walk, goods, SERAI_CLASS_OTHER))
    goods++;
  if (frame->origin.is_set
      || !(is_at (walk, goods, SERAI_CLASS_COMMODITY) || is_at (walk, goods, SERAI_CLASS_GOODS)))
    return FALSE;
  serai_actor_read (walk->atoms, walk->passage, &i, goods, &frame->origin);
  return TRUE;
}

/* Goods and actors anywhere after the verb, up to the next head. */
static void
read_objects (SeraiTradeFrame *frame, const Walk *walk)
{
  for (guint i = frame->end; i < walk->clause.end;)
    {
      if (is_at (walk, i, SERAI_CLASS_NOUN) || is_at (walk, i, SERAI_CLASS_FLOW)
          || is_at (walk, i, SERAI_CLASS_SPEECH) || is_at (walk, i, SERAI_CLASS_ADJUNCT))
        break;
      guint next = read_origin (frame, walk, i) ? i + 1 : read_goods (frame, walk, i);
      if (next == i
          && (is_at (walk, i, SERAI_CLASS_GOODS)
              || strcmp (serai_atom_get_text (atom_at (walk, i), walk->passage), "worth") == 0))
        {
          frame->has_goods = TRUE;
          next = i + 1;
        }
      if (next == i)
        next = read_complement (frame, walk, i);
      if (next > i)
        frame->end = i = next;
      else
        i++;
    }
}

/* The goods before a passive verb: "Primary aluminium worth … was shipped". */
static void
read_goods_before (SeraiTradeFrame *frame, const Walk *walk)
{
  for (guint i = walk->clause.first; i < frame->head; i++)
    if (is_at (walk, i, SERAI_CLASS_COMMODITY))
      {
        add_goods (frame, walk, i);
        frame->first = MIN (frame->first, i);
      }
    else if (is_at (walk, i, SERAI_CLASS_GOODS))
      {
        frame->has_goods = TRUE;
        frame->first = MIN (frame->first, i);
      }
    else if (read_origin (frame, walk, i))
      frame->first = MIN (frame->first, i);
}

/* "was bought by", "were sold to": the actor stands behind the phrase. */
static gboolean
has_actor_behind (const Walk *walk, guint head, gboolean *out_is_agent)
{
  const SeraiAtom *atom = atom_at (walk, head);
  const char *last = serai_tokens_at (walk->passage->tokens, atom->end - 1)->folded;
  *out_is_agent = strcmp (last, "by") == 0;
  return *out_is_agent || strcmp (last, "to") == 0;
}

static void
read_actor_behind (SeraiTradeFrame *frame, const Walk *walk, gboolean is_agent)
{
  guint at = frame->end;
  SeraiActor *slot = is_agent ? &frame->owner : &frame->to;
  if (serai_actor_read (walk->atoms, walk->passage, &at, walk->clause.end, slot))
    frame->end = at;
  read_goods_before (frame, walk);
}

static void
read_verb (SeraiTradeFrame *frame, const Walk *walk, guint head)
{
  const SeraiWord *word = serai_atom_get_word (atom_at (walk, head), SERAI_CLASS_FLOW);
  frame->first = head;
  frame->head = head;
  frame->end = head + 1;
  frame->measure = word->code;
  frame->is_verb = TRUE;
  frame->is_weak = word->number > 0;
  frame->has_goods = frame->measure == SERAI_MEASURE_TURNOVER && !frame->is_weak;
  gboolean is_agent, is_behind = has_actor_behind (walk, head, &is_agent);
  if (is_behind)
    read_actor_behind (frame, walk, is_agent);
  else if (is_passive (walk, head))
    read_goods_before (frame, walk);
  else
    serai_actor_find_subject (walk->atoms, walk->passage,
                              is_relative (walk, head) && head > 3 ? head - 3 : walk->clause.first,
                              head, &frame->owner,
                              frame->measure == SERAI_MEASURE_TURNOVER ? &frame->with : NULL);
  if (frame->measure == SERAI_MEASURE_TURNOVER)
    read_goods_before (frame, walk);
  else if (!is_behind)
    frame->end = read_dative (frame, walk, frame->end);
  read_objects (frame, walk);
}

/* A verb that counts as a noun's head is no second head: "purchases", "exports" are both. */
static gboolean
is_verb_at (const Walk *walk, guint i)
{
  return is_at (walk, i, SERAI_CLASS_FLOW) && !is_at (walk, i, SERAI_CLASS_NOUN);
}

/* "those of medicines", "that to Belgium". */
static gboolean
is_demonstrative (const Walk *walk, guint i)
{
  const char *text = serai_atom_get_text (atom_at (walk, i), walk->passage);
  return (strcmp (text, "those") == 0 || strcmp (text, "that") == 0)
         && is_at (walk, i + 1, SERAI_CLASS_PREPOSITION);
}

/* "those of medicines", "the figure", "the reverse flow". */
static gboolean
read_figure (SeraiTradeFrame *frame, const Walk *walk, guint i)
{
  *frame = (SeraiTradeFrame){.first = i, .head = i, .end = i + 1, .is_figure = TRUE};
  if (is_at (walk, i, SERAI_CLASS_REVERSE))
    frame->is_reverse = TRUE;
  else if (!is_at (walk, i, SERAI_CLASS_FIGURE) && !is_demonstrative (walk, i))
    return FALSE;
  read_right (frame, walk);
  return TRUE;
}

/* "From Chile it bought fuel", "with Norway it achieved a surplus": the partner comes first. */
static void
read_fronted (SeraiTradeFrame *frame, const Walk *walk)
{
  guint i = walk->clause.first;
  while (i < frame->first
         && (atom_at (walk, i)->kind == SERAI_CLASS_MARK
             || (is_at (walk, i, SERAI_CLASS_LINK) && !is_at (walk, i, SERAI_CLASS_PREPOSITION))))
    i++;
  gboolean is_symmetric =
      frame->measure == SERAI_MEASURE_TURNOVER || frame->measure == SERAI_MEASURE_BALANCE;
  SeraiActor actor, *slot = is_symmetric && is_preposition (walk, i, SERAI_PREPOSITION_WITH)
                                ? &frame->with
                            : frame->measure == SERAI_MEASURE_EXPORTS
                                    && is_preposition (walk, i, SERAI_PREPOSITION_TO)
                                ? &frame->to
                            : frame->measure == SERAI_MEASURE_IMPORTS
                                    && is_preposition (walk, i, SERAI_PREPOSITION_FROM)
                                ? &frame->from
                                : NULL;
  guint next = i + 1;
  if (slot == NULL || slot->is_set || frame->is_figure || i >= frame->first || frame->origin.is_set
      || frame->pair[0].is_set
      || !serai_actor_read (walk->atoms, walk->passage, &next, frame->first, &actor)
      || actor.iso3[0] == '\0' || atom_at (walk, next - 1)->is_owner)
    return;
  *slot = actor;
}

GArray *
serai_trade_frames_find (GArray *atoms, const SeraiPassage *passage, SeraiClause clause)
{
  Walk walk = {atoms, passage, clause};
  GArray *frames = g_array_new (FALSE, FALSE, sizeof (SeraiTradeFrame));
  g_array_set_clear_func (frames, (GDestroyNotify) serai_trade_frame_clear);
  for (guint i = clause.first; i < clause.end;)
    {
      SeraiTradeFrame frame = {0};
      if (is_at (&walk, i, SERAI_CLASS_NOUN) && !is_at (&walk, i, SERAI_CLASS_SKIP))
        read_noun (&frame, &walk, i);
      else if (is_verb_at (&walk, i))
        read_verb (&frame, &walk, i);
      else if (!read_figure (&frame, &walk, i))
        {
          i++;
          continue;
        }
      read_fronted (&frame, &walk);
      if (frame.is_verb && is_relative (&walk, i))
        frame.is_verb = FALSE;
      /* A noun of a balance may have swallowed the noun of trade that follows it. */
      i = frame.is_verb ? i + 1 : MAX (frame.end, i + 1);
      g_array_append_val (frames, frame);
    }
  return frames;
}

gboolean
serai_trade_frame_has_actors (const SeraiTradeFrame *self)
{
  return self->owner.is_set || self->to.is_set || self->from.is_set || self->with.is_set
         || self->origin.is_set || self->pair[0].is_set;
}

static void
fill_actor (SeraiActor *slot, const SeraiActor *other)
{
  if (!slot->is_set)
    *slot = *other;
}

void
serai_trade_frame_fill (SeraiTradeFrame *self, const SeraiTradeFrame *other)
{
  fill_actor (&self->owner, &other->owner);
  fill_actor (&self->with, &other->with);
  fill_actor (&self->to, &other->to);
  fill_actor (&self->from, &other->from);
  fill_actor (&self->pair[0], &other->pair[0]);
  fill_actor (&self->pair[1], &other->pair[1]);
  self->is_world = self->is_world || other->is_world;
}

void
serai_trade_frame_read_on (SeraiTradeFrame *self,
                           GArray *atoms,
                           const SeraiPassage *passage,
                           SeraiClause clause,
                           guint from)
{
  Walk walk = {atoms, passage, clause};
  gboolean is_symmetric =
      self->measure == SERAI_MEASURE_BALANCE || self->measure == SERAI_MEASURE_TURNOVER;
  for (guint i = MAX (from, self->end); i < clause.end;)
    {
      if (is_at (&walk, i, SERAI_CLASS_SPEECH) || is_at (&walk, i, SERAI_CLASS_ADJUNCT)
          || is_at (&walk, i, SERAI_CLASS_NOUN)
          || (is_at (&walk, i, SERAI_CLASS_LINK) && !is_at (&walk, i, SERAI_CLASS_PREPOSITION)))
        break;
      const SeraiWord *word = serai_atom_get_word (atom_at (&walk, i), SERAI_CLASS_PREPOSITION);
      gboolean reads = word != NULL && word->code != SERAI_PREPOSITION_OF
                       && word->code != SERAI_PREPOSITION_BY
                       && (is_symmetric || word->code != SERAI_PREPOSITION_WITH);
      guint next = reads ? read_complement (self, &walk, i) : i;
      i = next > i ? next : i + 1;
    }
}
