/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a reader of claims keeps in mind from clause to clause. */
#include "language/claim-reader.h"

#include <string.h>

#define MAX_UNKNOWN_BETWEEN 5

SeraiTradeFrame
serai_claim_reader_remember_frame (SeraiClaimReader *self)
{
  SeraiTradeFrame frame = {.measure = self->measure, .sign = self->sign};
  frame.commodity = g_strdup (self->commodity);
  return frame;
}

/* Whether what stands between a frame and its figure only says how they belong together. */
static gboolean
is_connected (SeraiClaimReader *self, guint from, guint to)
{
  guint n_unknown = 0;
  for (guint at = from; at < to; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (atom->kind == SERAI_CLASS_OTHER || atom->kind == SERAI_CLASS_NAME)
        n_unknown++;
      if (serai_atom_is (atom, SERAI_CLASS_SPEECH))
        return FALSE;
    }
  return n_unknown <= MAX_UNKNOWN_BETWEEN;
}

/* "412 million, more than the whole of its exports": the trade is only compared with. */
static gboolean
is_compared (SeraiClaimReader *self, guint from, guint to)
{
  for (guint at = from; at < to; at++)
    if (strcmp (serai_atom_get_text (serai_atom (self->atoms, at), self->passage), "than") == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_in_adjunct (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = i; at-- > clause.first;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (serai_atom_is_mark (atom, self->passage, ",") || serai_atom_is_figure (self->atoms, at))
        return FALSE;
      if (atom->kind == SERAI_CLASS_ADJUNCT)
        return TRUE;
    }
  return FALSE;
}

/* A verb that speaks of trade only where goods are named, and they aren't. */
static gboolean
is_empty (const SeraiClaimReader *self, const SeraiTradeFrame *frame)
{
  /* "sold goods for 4.1 billion and bought for 1.7": the same two. */
  if (frame->is_verb && !frame->is_weak && self->last_sentence == self->sentence && self->was_verb
      && frame->measure != self->measure && !frame->owner.is_set)
    return FALSE;
  return frame->is_verb && !frame->has_goods
         && (frame->is_weak
             || (!frame->to.is_set && !frame->from.is_set && !frame->with.is_set
                 && !frame->origin.is_set));
}

const SeraiTradeFrame *
serai_claim_reader_choose_frame (SeraiClaimReader *self,
                                 GArray *frames,
                                 SeraiClause clause,
                                 guint i)
{
  const SeraiTradeFrame *before = NULL, *after = NULL, *balance = NULL;
  for (guint k = 0; k < frames->len; k++)
    {
      const SeraiTradeFrame *frame = &g_array_index (frames, SeraiTradeFrame, k);
      if (is_in_adjunct (self, clause, frame->head) || is_empty (self, frame))
        continue;
      if (frame->head < i)
        {
          if (frame->is_verb || is_connected (self, frame->end, i))
            before = before != NULL && frame->is_figure && !before->is_figure ? before : frame;
        }
      else if (after == NULL && is_connected (self, i + 1, frame->first)
               && !is_compared (self, i + 1, frame->first))
        after = frame;
      if (frame->measure == SERAI_MEASURE_BALANCE && !frame->is_figure
          && (balance == NULL || frame->head < i))
        balance = frame;
    }
  /* A balance names its trade beside it: "a surplus of … in trade with B". */
  if (balance != NULL && before != NULL && before->is_verb && before->head > balance->head)
    return before;
  if (balance != NULL)
    return balance;
  if (before != NULL && before->is_verb && after != NULL && !after->is_verb && !after->is_figure
      && before->is_weak)
    return after;
  return before != NULL ? before : after;
}

/* Whether the figure has given its claim already, when the sentence was read before. */
static gboolean
is_known (SeraiClaimReader *self, const SeraiClaim *claim)
{
  for (guint k = self->claims->len; self->is_repeated && k-- > 0;)
    {
      const SeraiClaim *other = g_ptr_array_index (self->claims, k);
      if (serai_span_overlaps (other->value_span, claim->value_span) && other->kind == claim->kind)
        return TRUE;
    }
  return FALSE;
}

void
serai_claim_reader_add (SeraiClaimReader *self, SeraiClaim *claim, const SeraiTradeFrame *frame)
{
  if (is_known (self, claim))
    {
      serai_claim_free (claim);
      return;
    }
  g_strlcpy (self->reporter, claim->reporter, sizeof self->reporter);
  g_strlcpy (self->partner, claim->partner, sizeof self->partner);
  if (strcmp (claim->partner, "WLD") != 0)
    {
      g_strlcpy (self->pair[0], claim->reporter, sizeof self->pair[0]);
      g_strlcpy (self->pair[1], claim->partner, sizeof self->pair[1]);
    }
  if (!self->is_aside)
    {
      self->measure = claim->measure;
      self->sign = frame->sign;
      g_free (self->commodity);
      self->commodity = g_strdup (claim->commodity);
    }
  self->last_sentence = self->sentence;
  if (claim->kind == SERAI_CLAIM_CHANGE)
    self->direction = claim->direction;
  self->kind = claim->kind;
  self->was_verb = frame->is_verb;
  if (claim->kind != SERAI_CLAIM_TARGET && serai_period_is_set (claim->period)
      && !(self->period_sentence == self->sentence && claim->period.last < self->period.last))
    {
      /* Of two periods in a sentence the later is what it speaks of. */
      self->period = claim->period;
      self->period_sentence = self->sentence;
    }
  if (claim->unit[0] >= 'A' && claim->unit[0] <= 'Z')
    g_strlcpy (self->currency, claim->unit, sizeof self->currency);
  g_ptr_array_add (self->claims, claim);
}
