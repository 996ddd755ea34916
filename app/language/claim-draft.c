/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What all kinds of claims begin with. */
#include "language/claim-draft.h"
#include "language/claim-continue.h"

#include <string.h>

static void
copy_frame (const SeraiTradeFrame *frame, SeraiTradeFrame *out_copy)
{
  *out_copy = *frame;
  out_copy->commodity = g_strdup (frame->commodity);
}

/* "Trade between Kenya and Uganda was tilted in Nairobi's favour": a balance in other words. */
static void
read_favour (SeraiClaimReader *self, SeraiClause clause, SeraiTradeFrame *frame)
{
  for (guint at = clause.first; at < clause.end; at++)
    {
      if (!serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_FAVOUR))
        continue;
      SeraiActor actor = {0};
      guint next = at + 2;
      if (at > clause.first && serai_atom (self->atoms, at - 1)->is_owner)
        next = at - 1;
      if (!serai_actor_read (self->atoms, self->passage, &next, clause.end, &actor))
        continue;
      frame->favour = actor;
      frame->measure = SERAI_MEASURE_BALANCE;
      return;
    }
}

/* "Uganda's coffee: earnings up 58 percent": goods that a label names. */
static void
read_label (SeraiClaimReader *self, SeraiClause clause, SeraiTradeFrame *frame)
{
  guint colon = clause.first;
  while (colon < frame->first && colon < clause.first + 6
         && !serai_atom_is_mark (serai_atom (self->atoms, colon), self->passage, ":"))
    colon++;
  if (colon >= frame->first
      || !serai_atom_is_mark (serai_atom (self->atoms, colon), self->passage, ":"))
    return;
  for (guint at = clause.first; at < colon; at++)
    if (serai_atom (self->atoms, at)->kind == SERAI_CLASS_COMMODITY)
      serai_commodity_add (
          &frame->commodity,
          serai_atom_get_mention (serai_atom (self->atoms, at), self->passage)->value.hs);
}

/* "Trade with Canada was balanced: Norwegian firms shipped goods worth …": with whom. */
static void
take_partner_of_trade (GArray *frames, SeraiTradeFrame *frame)
{
  if (!frame->is_verb || frame->to.is_set || frame->from.is_set || frame->with.is_set
      || frame->origin.is_set || frame->is_world)
    return;
  for (guint k = 0; k < frames->len; k++)
    {
      const SeraiTradeFrame *other = &g_array_index (frames, SeraiTradeFrame, k);
      if (other->head < frame->head && !other->is_verb && other->with.iso3[0] != '\0'
          && other->measure == SERAI_MEASURE_TURNOVER
          && !serai_actor_equal (&other->with, &frame->owner))
        frame->with = other->with;
    }
}

/* What the frame's own words leave open and others of the clause say: a heading before it, the
 * trade beside a balance, partners behind the figure. */
static void
round_out (SeraiClaimReader *self,
           GArray *frames,
           SeraiClause clause,
           guint i,
           SeraiTradeFrame *frame)
{
  gboolean is_balance = frame->measure == SERAI_MEASURE_BALANCE;
  for (guint k = 0; k < frames->len; k++)
    {
      const SeraiTradeFrame *other = &g_array_index (frames, SeraiTradeFrame, k);
      gboolean heads = !frame->is_verb && !other->is_verb && !serai_trade_frame_has_actors (frame)
                       && other->head < frame->head;
      gboolean is_trade_of_balance = is_balance && other->measure == SERAI_MEASURE_TURNOVER;
      if (other->head != frame->head && !other->is_figure && (heads || is_trade_of_balance))
        serai_trade_frame_fill (frame, other);
    }
  take_partner_of_trade (frames, frame);
  if (frame->commodity == NULL && !frame->is_partial && !frame->is_verb)
    read_label (self, clause, frame);
  if (!frame->is_verb)
    serai_trade_frame_read_on (frame, self->atoms, self->passage, clause, i + 1);
  if (frame->measure == SERAI_MEASURE_TURNOVER || is_balance)
    read_favour (self, clause, frame);
}

/* "the 9.8 billion dollars which Ukrainians spent on Polish goods" */
static gboolean
draft_from_relative (SeraiClaimReader *self,
                     SeraiClause clause,
                     guint i,
                     SeraiTradeFrame *out_frame)
{
  if (i + 1 != clause.end || clause.end >= self->atoms->len)
    return FALSE;
  const char *text = serai_atom_get_text (serai_atom (self->atoms, clause.end), self->passage);
  SeraiClause next = {clause.end, clause.end};
  while (next.end < self->atoms->len
         && !serai_atom_is_mark (serai_atom (self->atoms, next.end), self->passage, ","))
    next.end++;
  if (strcmp (text, "which") != 0 && strcmp (text, "that") != 0)
    return FALSE;
  g_autoptr (GArray) frames = serai_trade_frames_find (self->atoms, self->passage, next);
  if (frames->len == 0)
    return FALSE;
  const SeraiTradeFrame *frame = &g_array_index (frames, SeraiTradeFrame, 0);
  if (frame->is_figure || !frame->has_goods || frame->head > next.first + 4
      || serai_claim_reader_is_barred (self, frame, next, frame->head))
    return FALSE;
  copy_frame (frame, out_frame);
  return TRUE;
}

/* "Having dropped by a quarter in 2020, Spain's exports …", "At $12 billion, exports …": the words
 * before the comma speak of the trade after it. */
static gboolean
draft_from_next (SeraiClaimReader *self, SeraiClause clause, guint i, SeraiTradeFrame *out_frame)
{
  if (draft_from_relative (self, clause, i, out_frame))
    return TRUE;
  static const char *const openers[] = {"having", "at", "after"};
  const char *text = serai_atom_get_text (serai_atom (self->atoms, clause.first), self->passage);
  gboolean opens = FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (openers); k++)
    opens = opens || strcmp (text, openers[k]) == 0;
  if (!opens || clause.end >= self->atoms->len
      || !serai_atom_is_mark (serai_atom (self->atoms, clause.end), self->passage, ","))
    return FALSE;
  SeraiClause next = {clause.end + 1, self->atoms->len};
  g_autoptr (GArray) frames = serai_trade_frames_find (self->atoms, self->passage, next);
  if (frames->len == 0)
    return FALSE;
  const SeraiTradeFrame *frame = &g_array_index (frames, SeraiTradeFrame, 0);
  if (frame->is_verb || frame->is_figure || frame->first > next.first + 1
      || serai_claim_reader_is_barred (self, frame, next, frame->head))
    return FALSE;
  copy_frame (frame, out_frame);
  return TRUE;
}

gboolean
serai_claim_draft_frame (SeraiClaimReader *self,
                         GArray *frames,
                         SeraiClause clause,
                         guint i,
                         SeraiTradeFrame *out_frame)
{
  const SeraiTradeFrame *frame = serai_claim_reader_choose_frame (self, frames, clause, i);
  if (serai_claim_reader_is_barred (self, frame != NULL && !frame->is_figure ? frame : NULL, clause,
                                    i))
    return FALSE;
  if (frame != NULL && !frame->is_figure)
    {
      copy_frame (frame, out_frame);
      round_out (self, frames, clause, i, out_frame);
      return TRUE;
    }
  if (frame == NULL && draft_from_next (self, clause, i, out_frame))
    return TRUE;
  if (frame == NULL && self->last_sentence != self->sentence
      && serai_claim_reader_frame_item (self, i, out_frame))
    return TRUE;
  return serai_claim_continue (self, frame, clause, i, out_frame);
}

/* From the frame to the figure and the date that follows it closely. */
static SeraiSpan
find_span (SeraiClaimReader *self, const SeraiTradeFrame *frame, SeraiClause clause, guint i)
{
  guint first = clause.first, end = MAX (i + 1, MIN (frame->end, clause.end));
  while (first < i
         && (serai_atom (self->atoms, first)->kind == SERAI_CLASS_MARK
             || (serai_atom_is (serai_atom (self->atoms, first), SERAI_CLASS_LINK)
                 && !serai_atom_is (serai_atom (self->atoms, first), SERAI_CLASS_PRONOUN))))
    first++;
  for (guint at = end; at < clause.end && at < end + 4; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (atom->kind == SERAI_CLASS_DATE || serai_atom_is (atom, SERAI_CLASS_EARLIER))
        {
          end = at + 1;
          break;
        }
      if (atom->kind == SERAI_CLASS_MARK || serai_atom_is_figure (self->atoms, at))
        break;
    }
  return serai_atoms_get_span (self->atoms, self->passage, first, end);
}

static gboolean
names_goods (SeraiClaimReader *self, const SeraiTradeFrame *frame)
{
  for (guint i = frame->first; i < frame->end && i < self->atoms->len; i++)
    if (serai_atom_is (serai_atom (self->atoms, i), SERAI_CLASS_GOODS))
      return TRUE;
  return FALSE;
}

SeraiClaim *
serai_claim_draft_new (SeraiClaimReader *self,
                       const SeraiTradeFrame *frame,
                       SeraiClause clause,
                       guint i,
                       SeraiClaimKind kind,
                       gboolean subject_is_partner)
{
  g_autoptr (SeraiClaim) claim = serai_claim_new ();
  if (frame->is_figure && !frame->is_reverse && !frame->to.is_set && !frame->from.is_set
      && !frame->with.is_set && !frame->owner.is_set && !frame->pair[0].is_set)
    {
      g_strlcpy (claim->reporter, self->reporter, sizeof claim->reporter);
      g_strlcpy (claim->partner, self->partner, sizeof claim->partner);
    }
  else if (frame->is_figure && !frame->is_reverse && !frame->owner.is_set && !frame->pair[0].is_set)
    {
      /* "those to Belgium": the same reporter's. */
      const SeraiActor *partner = frame->to.is_set     ? &frame->to
                                  : frame->from.is_set ? &frame->from
                                                       : &frame->with;
      g_strlcpy (claim->reporter, self->reporter, sizeof claim->reporter);
      serai_claim_reader_understand (self, partner, self->reporter, claim->partner);
      if (claim->partner[0] == '\0')
        return NULL;
    }
  else if (frame->is_joint
           || !serai_claim_reader_find_countries (self, frame, clause, subject_is_partner,
                                                  claim->reporter, claim->partner))
    return NULL;

  char item[4];
  if (serai_claim_reader_find_item (self, i, FALSE, item) && strcmp (item, claim->reporter) != 0)
    g_strlcpy (claim->partner, item, sizeof claim->partner);
  const SeraiMention *mention = serai_atom_get_mention (serai_atom (self->atoms, i), self->passage);
  claim->kind = kind;
  claim->measure = frame->measure;
  /* "bought 96 million worth": of the goods spoken of. */
  gboolean is_of_talk =
      frame->is_verb && !frame->is_partial && frame->commodity == NULL && !names_goods (self, frame)
      && self->commodity != NULL && self->last_sentence != G_MAXUINT
      && self->last_sentence + 1 >= self->sentence && strcmp (claim->partner, self->reporter) == 0;
  claim->commodity = is_of_talk                               ? g_strdup (self->commodity)
                     : frame->is_partial                      ? NULL
                     : frame->commodity != NULL               ? g_strdup (frame->commodity)
                     : frame->is_figure && !frame->is_reverse ? NULL
                                                              : g_strdup ("TOTAL");
  claim->period = serai_claim_reader_find_period (self, clause, i, kind, &claim->base_period);
  claim->span = find_span (self, frame, clause, i);
  claim->value_span = serai_atoms_get_span (self->atoms, self->passage, i, i + 1);
  if (mention != NULL)
    {
      claim->value_span = mention->span;
      claim->value = mention->value.number;
      claim->upper = MAX (mention->value.upper, mention->value.number);
      claim->step = mention->value.step;
      claim->bound = mention->value.bound;
    }
  return g_steal_pointer (&claim);
}

const SeraiWord *
serai_claim_find_change_before (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = i; at-- > clause.first;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      const SeraiWord *word = serai_atom_get_word (atom, SERAI_CLASS_CHANGE);
      if (word != NULL && word->number == 0)
        return word;
      if (atom->kind == SERAI_CLASS_ADJUNCT)
        return NULL;
    }
  return NULL;
}

static gboolean
is_or (SeraiClaimReader *self, guint i)
{
  return strcmp (serai_atom_get_text (serai_atom (self->atoms, i), self->passage), "or") == 0;
}

/* "$55 million, or 9.4 percent, more than in 2020": the comparison behind the second figure. */
static const SeraiWord *
find_change_behind (SeraiClaimReader *self, guint i)
{
  guint end = self->atoms->len, at = i + 1;
  if (at >= end || !serai_atom_is_mark (serai_atom (self->atoms, at), self->passage, ","))
    return NULL;
  if (++at < end && is_or (self, at))
    {
      for (at++; at < end && at < i + 7; at++)
        if (serai_atom_is_mark (serai_atom (self->atoms, at), self->passage, ","))
          break;
      at++;
    }
  if (at + 1 >= end
      || strcmp (serai_atom_get_text (serai_atom (self->atoms, at + 1), self->passage), "than")
             != 0)
    return NULL;
  const SeraiWord *word = serai_atom_get_word (serai_atom (self->atoms, at), SERAI_CLASS_CHANGE);
  return word != NULL && word->number == 0 ? word : NULL;
}

/* "over the next four years", "over the first half": no more than something. */
static gboolean
is_span_of_time (SeraiClaimReader *self, guint i)
{
  static const char *const spans[] = {"next",   "coming", "past", "first",
                                      "course", "period", "same"};
  if (strcmp (serai_atom_get_text (serai_atom (self->atoms, i), self->passage), "over") != 0)
    return FALSE;
  guint first = serai_atom (self->atoms, i)->end;
  for (guint t = first; t < first + 2 && t < self->passage->tokens->tokens->len; t++)
    for (guint k = 0; k < G_N_ELEMENTS (spans); k++)
      if (strcmp (serai_tokens_at (self->passage->tokens, t)->folded, spans[k]) == 0)
        return TRUE;
  return FALSE;
}

const SeraiWord *
serai_claim_find_change_after (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  const SeraiWord *behind = find_change_behind (self, i);
  if (behind != NULL)
    return behind;
  for (guint at = i + 1; at < clause.end && at <= i + 3; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      const SeraiWord *word = serai_atom_get_word (atom, SERAI_CLASS_CHANGE);
      if (word != NULL && word->number == 0)
        return is_span_of_time (self, at) ? NULL : word;
      gboolean may_stand_between = atom->kind == SERAI_CLASS_OTHER
                                   || atom->kind == SERAI_CLASS_FILLER
                                   || atom->kind == SERAI_CLASS_MODIFIER;
      if (!may_stand_between || serai_atom_is (atom, SERAI_CLASS_PREPOSITION))
        return NULL;
    }
  return NULL;
}

SeraiDirection
serai_claim_read_sign (SeraiClaimReader *self, guint i)
{
  const SeraiMention *mention = serai_atom_get_mention (serai_atom (self->atoms, i), self->passage);
  if (mention != NULL && i > 0 && serai_atom (self->atoms, i - 1)->kind == SERAI_CLASS_MARK)
    {
      const char *text = self->passage->tokens->text + mention->span.start;
      if (g_str_has_prefix (text, "+"))
        return SERAI_DIRECTION_UP;
      if (mention->value.number < 0)
        return SERAI_DIRECTION_DOWN;
    }
  if (i < 2 || serai_atom (self->atoms, i - 2)->kind != SERAI_CLASS_MARK)
    return SERAI_DIRECTION_NONE;
  const char *sign = serai_atom_get_text (serai_atom (self->atoms, i - 1), self->passage);
  return strcmp (sign, "+") == 0   ? SERAI_DIRECTION_UP
         : strcmp (sign, "-") == 0 ? SERAI_DIRECTION_DOWN
                                   : SERAI_DIRECTION_NONE;
}
