/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What trade a few words speak of: noun phrases, and all frames of a clause. */
#include "language/trade-walk.h"

#include <string.h>

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

/* Whether "A and" or "A-" stands before the owner at @i: then both own. */
static guint
read_pair_left (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  const SeraiAtom *atom = serai_walk_at (walk, i);
  guint other = i;
  if (i > walk->clause.first && serai_walk_at (walk, i - 1)->kind == SERAI_CLASS_COUNTRY)
    other = i - 1;
  else if (i > walk->clause.first + 1
           && (serai_atom_is_mark (serai_walk_at (walk, i - 1), walk->passage, "-")
               || serai_walk_is (walk, i - 1, SERAI_CLASS_LINK))
           && (serai_walk_at (walk, i - 2)->kind == SERAI_CLASS_COUNTRY
               || (serai_walk_at (walk, i - 2)->kind == SERAI_CLASS_PLACE
                   && serai_walk_at (walk, i - 2)->iso3[0] != '\0'))
           && (!serai_walk_at (walk, i - 2)->is_owner || atom->is_owner))
    other = i - 2;
  if (other == i || frame->measure == SERAI_MEASURE_EXPORTS
      || frame->measure == SERAI_MEASURE_IMPORTS)
    return i;
  frame->pair[0].is_set = frame->pair[1].is_set = TRUE;
  g_strlcpy (frame->pair[0].iso3, serai_walk_at (walk, other)->iso3, 4);
  g_strlcpy (frame->pair[1].iso3, atom->iso3, 4);
  return other;
}

/* Whether an owner stands a few unknown adjectives to the left of @i. */
static gboolean
has_owner_near (const SeraiWalk *walk, guint i)
{
  for (guint steps = 0; steps < 2 && i > walk->clause.first; steps++, i--)
    {
      const SeraiAtom *atom = serai_walk_at (walk, i - 1);
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
read_left (SeraiTradeFrame *frame, const SeraiWalk *walk)
{
  while (frame->first > walk->clause.first)
    {
      guint i = frame->first - 1;
      const SeraiAtom *atom = serai_walk_at (walk, i);
      if (atom->kind == SERAI_CLASS_COMMODITY)
        serai_walk_add_goods (frame, walk, i);
      else if (serai_atom_is (atom, SERAI_CLASS_PARTIAL))
        frame->is_partial = TRUE;
      else if (serai_atom_is (atom, SERAI_CLASS_WORLD))
        frame->is_world = TRUE;
      else if (serai_atom_has_code (atom, SERAI_CLASS_MODIFIER, 1))
        frame->is_mutual = TRUE;
      else if (serai_atom_has_code (atom, SERAI_CLASS_MODIFIER, 2))
        frame->is_total = TRUE;
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
               && frame->commodity != NULL
               && serai_walk_at (walk, i - 1)->kind == SERAI_CLASS_COMMODITY)
        ;
      else if (!serai_atom_is (atom, SERAI_CLASS_MODIFIER)
               && !serai_atom_is (atom, SERAI_CLASS_SUPERLATIVE)
               && !serai_atom_is (atom, SERAI_CLASS_GOODS) && atom->kind != SERAI_CLASS_DATE
               && !(atom->kind == SERAI_CLASS_OTHER && has_owner_near (walk, i)))
        return;
      frame->first = i;
    }
}

/* "leaving the British with a shortfall": whose balance it is. */
static void
read_bearer (SeraiTradeFrame *frame, const SeraiWalk *walk)
{
  guint i = frame->first;
  while (i > walk->clause.first && serai_walk_is (walk, i - 1, SERAI_CLASS_FILLER))
    i--;
  if (frame->measure != SERAI_MEASURE_BALANCE || frame->owner.is_set || i < walk->clause.first + 2
      || !serai_walk_is_preposition (walk, i - 1, SERAI_PREPOSITION_WITH))
    return;
  guint at = i - 2;
  if (serai_actor_read (walk->atoms, walk->passage, &at, i - 1, &frame->owner))
    frame->first = i - 2;
}

/* "receipts from Russia": they come from whoever bought. */
static void
turn_receipts (SeraiTradeFrame *frame, const SeraiWalk *walk)
{
  static const char *const receipts[] = {"receipts", "earnings", "proceeds"};
  const char *text = serai_atom_get_text (serai_walk_at (walk, frame->head), walk->passage);
  for (guint k = 0; k < G_N_ELEMENTS (receipts); k++)
    if (strcmp (text, receipts[k]) == 0 && frame->from.is_set && !frame->to.is_set)
      {
        frame->to = frame->from;
        frame->from = (SeraiActor){0};
      }
}

static void
read_noun (SeraiTradeFrame *frame, const SeraiWalk *walk, guint head)
{
  const SeraiWord *word = serai_atom_get_word (serai_walk_at (walk, head), SERAI_CLASS_NOUN);
  frame->first = head;
  frame->head = head;
  frame->end = head + 1;
  frame->measure = word->code;
  frame->sign = (int) word->number;
  read_left (frame, walk);
  read_bearer (frame, walk);
  serai_walk_read_right (frame, walk);
  turn_receipts (frame, walk);
}

/* A verb that counts as a noun's head is no second head: "purchases", "exports" are both. */
static gboolean
is_verb_at (const SeraiWalk *walk, guint i)
{
  return serai_walk_is (walk, i, SERAI_CLASS_FLOW) && !serai_walk_is (walk, i, SERAI_CLASS_NOUN);
}

/* "those of medicines", "that to Belgium". */
static gboolean
is_demonstrative (const SeraiWalk *walk, guint i)
{
  const char *text = serai_atom_get_text (serai_walk_at (walk, i), walk->passage);
  return (strcmp (text, "those") == 0 || strcmp (text, "that") == 0)
         && serai_walk_is (walk, i + 1, SERAI_CLASS_PREPOSITION);
}

static gboolean
has_noun_behind (const SeraiWalk *walk, guint i)
{
  for (guint at = i + 1; at < walk->clause.end; at++)
    if (serai_walk_is (walk, at, SERAI_CLASS_NOUN))
      return TRUE;
  return FALSE;
}

/* "it amounted to", "they were put at", "она не превышает": what was spoken of is so much. */
static gboolean
is_pronoun_of_figure (const SeraiWalk *walk, guint i)
{
  static const char *const pronouns[] = {"it", "they", "он", "она", "оно", "они"};
  const char *text = serai_atom_get_text (serai_walk_at (walk, i), walk->passage);
  gboolean is_pronoun = FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (pronouns); k++)
    is_pronoun = is_pronoun || strcmp (text, pronouns[k]) == 0;
  for (guint at = i + 1; is_pronoun && at < walk->clause.end && at < i + 5; at++)
    {
      const SeraiAtom *atom = serai_walk_at (walk, at);
      gboolean is_verb = serai_walk_is (walk, at, SERAI_CLASS_LEVEL)
                         || serai_walk_is (walk, at, SERAI_CLASS_CHANGE);
      if (is_verb)
        return !serai_walk_is (walk, at, SERAI_CLASS_FLOW) && !has_noun_behind (walk, at);
      if (!serai_walk_is (walk, at, SERAI_CLASS_FILLER) && !serai_walk_is (walk, at, SERAI_CLASS_BE)
          && atom->kind != SERAI_CLASS_OTHER && !serai_walk_is (walk, at, SERAI_CLASS_DENIAL))
        return FALSE;
    }
  return FALSE;
}

/* "those of medicines", "the figure", "the reverse flow". */
static gboolean
read_figure (SeraiTradeFrame *frame, const SeraiWalk *walk, guint i)
{
  *frame = (SeraiTradeFrame){.first = i, .head = i, .end = i + 1, .is_figure = TRUE};
  if (serai_walk_is (walk, i, SERAI_CLASS_REVERSE))
    frame->is_reverse = TRUE;
  else if (!serai_walk_is (walk, i, SERAI_CLASS_FIGURE) && !is_demonstrative (walk, i)
           && !is_pronoun_of_figure (walk, i))
    return FALSE;
  serai_walk_read_right (frame, walk);
  return TRUE;
}

/* "From Chile it bought fuel", "with Norway it achieved a surplus": the partner comes first. */
static void
read_fronted (SeraiTradeFrame *frame, const SeraiWalk *walk)
{
  guint i = walk->clause.first;
  while (i < frame->first
         && (serai_walk_at (walk, i)->kind == SERAI_CLASS_MARK
             || (serai_walk_is (walk, i, SERAI_CLASS_LINK)
                 && !serai_walk_is (walk, i, SERAI_CLASS_PREPOSITION))))
    i++;
  gboolean is_symmetric =
      frame->measure == SERAI_MEASURE_TURNOVER || frame->measure == SERAI_MEASURE_BALANCE;
  SeraiActor actor,
      *slot = is_symmetric && serai_walk_is_preposition (walk, i, SERAI_PREPOSITION_WITH)
                  ? &frame->with
              : frame->measure == SERAI_MEASURE_EXPORTS
                      && serai_walk_is_preposition (walk, i, SERAI_PREPOSITION_TO)
                  ? &frame->to
              : frame->measure == SERAI_MEASURE_IMPORTS
                      && serai_walk_is_preposition (walk, i, SERAI_PREPOSITION_FROM)
                  ? &frame->from
                  : NULL;
  guint next = i + 1;
  if (slot == NULL || slot->is_set || frame->is_figure || i >= frame->first || frame->origin.is_set
      || frame->pair[0].is_set
      || !serai_actor_read (walk->atoms, walk->passage, &next, frame->first, &actor)
      || actor.iso3[0] == '\0' || serai_walk_at (walk, next - 1)->is_owner)
    return;
  *slot = actor;
}

GArray *
serai_trade_frames_find (GArray *atoms, const SeraiPassage *passage, SeraiClause clause)
{
  SeraiWalk walk = {atoms, passage, clause};
  GArray *frames = g_array_new (FALSE, FALSE, sizeof (SeraiTradeFrame));
  g_array_set_clear_func (frames, (GDestroyNotify) serai_trade_frame_clear);
  for (guint i = clause.first; i < clause.end;)
    {
      SeraiTradeFrame frame = {0};
      if (serai_walk_is (&walk, i, SERAI_CLASS_NOUN) && !serai_walk_is (&walk, i, SERAI_CLASS_SKIP))
        read_noun (&frame, &walk, i);
      else if (is_verb_at (&walk, i))
        serai_walk_read_verb (&frame, &walk, i);
      else if (!serai_walk_read_went (&frame, &walk, i) && !read_figure (&frame, &walk, i))
        {
          i++;
          continue;
        }
      read_fronted (&frame, &walk);
      if (frame.is_verb && serai_walk_is_relative (&walk, i))
        frame.is_verb = FALSE;
      /* A noun of a balance may have swallowed the noun of trade that follows it. */
      i = frame.is_verb ? i + 1 : MAX (frame.end, i + 1);
      g_array_append_val (frames, frame);
    }
  return frames;
}

void
serai_trade_frame_read_role (SeraiTradeFrame *self,
                             GArray *atoms,
                             const SeraiPassage *passage,
                             SeraiClause clause,
                             guint i)
{
  SeraiWalk walk = {atoms, passage, clause};
  const SeraiWord *role = serai_atom_get_word (serai_walk_at (&walk, i), SERAI_CLASS_ROLE);
  g_return_if_fail (role != NULL);
  *self = (SeraiTradeFrame){.first = i, .head = i, .end = i + 1, .measure = role->code};
  read_left (self, &walk);
  serai_walk_read_right (self, &walk);
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
  SeraiWalk walk = {atoms, passage, clause};
  gboolean is_symmetric =
      self->measure == SERAI_MEASURE_BALANCE || self->measure == SERAI_MEASURE_TURNOVER;
  for (guint i = MAX (from, self->end); i < clause.end;)
    {
      if (serai_walk_is (&walk, i, SERAI_CLASS_SPEECH)
          || serai_walk_is (&walk, i, SERAI_CLASS_ADJUNCT)
          || serai_walk_is (&walk, i, SERAI_CLASS_NOUN)
          || (serai_walk_is (&walk, i, SERAI_CLASS_LINK)
              && !serai_walk_is (&walk, i, SERAI_CLASS_PREPOSITION)))
        break;
      const SeraiWord *word =
          serai_atom_get_word (serai_walk_at (&walk, i), SERAI_CLASS_PREPOSITION);
      gboolean reads = word != NULL && word->code != SERAI_PREPOSITION_OF
                       && word->code != SERAI_PREPOSITION_BY
                       && (is_symmetric || word->code != SERAI_PREPOSITION_WITH);
      guint next = reads ? serai_walk_read_complement (self, &walk, i) : i;
      i = next > i ? next : i + 1;
    }
}
