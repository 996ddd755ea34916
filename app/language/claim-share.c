/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shares: who or what makes up so much of whose trade. */
#include "language/claim-draft.h"
#include "language/claim-continue.h"

#include <string.h>

/* "Every third car imported by Uzbekistan", "a third of the wheat bought by Egypt": goods with
 * what was done to them. */
static gboolean
is_reduced (SeraiClaimReader *self, const SeraiTradeFrame *frame, guint i)
{
  if (!frame->is_verb || frame->first <= i || frame->first > i + 4 || frame->head <= frame->first
      || frame->head > frame->first + 3 || !frame->owner.is_set
      || frame->measure == SERAI_MEASURE_TURNOVER)
    return FALSE;
  for (guint at = frame->first; at < frame->head; at++)
    if (serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_BE))
      return FALSE;
  return TRUE;
}

/* The frame that figure @i is a share of: "12 percent of its imports"; "the share of B in A's
 * exports was 12 percent"; "12 percent of A's exports went to B". */
static const SeraiTradeFrame *
find_whole (SeraiClaimReader *self, GArray *frames, SeraiClause clause, guint i)
{
  const SeraiTradeFrame *before = NULL;
  for (guint k = 0; k < frames->len; k++)
    {
      const SeraiTradeFrame *frame = &g_array_index (frames, SeraiTradeFrame, k);
      if (is_reduced (self, frame, i))
        return frame;
      if (frame->is_verb || frame->measure == SERAI_MEASURE_BALANCE)
        continue;
      if (frame->first > i)
        {
          /* "every fifth dollar of" has a word more. */
          guint of = i + 1;
          if (of < clause.end
              && (serai_atom (self->atoms, of)->kind == SERAI_CLASS_OTHER
                  || serai_atom_is (serai_atom (self->atoms, of), SERAI_CLASS_SHARE_OF)))
            of++;
          gboolean follows = of < clause.end
                             && serai_atom_has_code (serai_atom (self->atoms, of),
                                                     SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_OF);
          /* "of what Pakistan bought": the frame's head stands some words on. */
          if (follows && frame->first <= i + 8)
            return frame;
          break;
        }
      before = frame;
    }
  return before;
}

/* "bought 62 percent of its rice from Vietnam", "sells a third of its wheat to Iran": the goods of
 * whoever acts. NULL where the clause isn't built so. */
static const SeraiTradeFrame *
find_act (SeraiClaimReader *self, GArray *frames, SeraiClause clause, guint i)
{
  if (i + 2 >= clause.end
      || !serai_atom_has_code (serai_atom (self->atoms, i + 1), SERAI_CLASS_PREPOSITION,
                               SERAI_PREPOSITION_OF))
    return NULL;
  guint goods = i + 2;
  while (goods + 1 < clause.end
         && (serai_atom_is (serai_atom (self->atoms, goods), SERAI_CLASS_PRONOUN)
             || serai_atom_is (serai_atom (self->atoms, goods), SERAI_CLASS_FILLER)
             || serai_atom_is (serai_atom (self->atoms, goods), SERAI_CLASS_MODIFIER)))
    goods++;
  if (serai_atom (self->atoms, goods)->kind != SERAI_CLASS_COMMODITY
      || (goods + 1 < clause.end
          && serai_atom_is (serai_atom (self->atoms, goods + 1), SERAI_CLASS_NOUN)))
    return NULL;
  for (guint k = frames->len; k-- > 0;)
    {
      const SeraiTradeFrame *frame = &g_array_index (frames, SeraiTradeFrame, k);
      if (frame->is_verb && frame->head < i && i - frame->head <= 4 && frame->owner.is_set
          && frame->measure != SERAI_MEASURE_TURNOVER)
        return frame;
    }
  return NULL;
}

/* "the share of B in A's exports edged down to 27.9 percent from 28.8": shares, not changes.
 * @change is the verb before figure @i. */
static gboolean
moves_share (SeraiClaimReader *self, SeraiClause clause, guint change, guint i)
{
  gboolean is_end = FALSE, has_share = FALSE;
  for (guint at = change + 1; at < i; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      is_end = is_end || serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_TO)
               || serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_FROM)
               || strcmp (serai_atom_get_text (atom, self->passage), "at") == 0;
    }
  for (guint at = clause.first; at < change; at++)
    has_share = has_share || serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_SHARE_OF);
  return is_end && has_share;
}

/* "Coal was worth 5.9 billion, or 54 per cent": the part that was told in money. */
static gboolean
is_same_in_percent (const SeraiClaimReader *self, guint i)
{
  gboolean is_part = self->commodity != NULL && strcmp (self->commodity, "TOTAL") != 0;
  return is_part && self->kind == SERAI_CLAIM_LEVEL && i > 0
         && strcmp (serai_atom_get_text (serai_atom (self->atoms, i - 1), self->passage), "or")
                == 0;
}

/* "86 percent of it from Vietnam", "half of that to China": where the words on the other side
 * begin; 0 where there are none. */
static guint
find_part (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  static const char *const wholes[] = {"it", "this", "that", "them", "these", "those", "which"};
  guint of = i + 1;
  if (of + 1 >= clause.end
      || strcmp (serai_atom_get_text (serai_atom (self->atoms, of), self->passage), "of") != 0)
    return 0;
  guint end = of + 1;
  gboolean is_whole = serai_atom_is (serai_atom (self->atoms, of + 1), SERAI_CLASS_FIGURE);
  if (serai_atom (self->atoms, of)->end - serai_atom (self->atoms, of)->first == 1)
    end++;
  const char *last =
      serai_tokens_at (self->passage->tokens, serai_atom (self->atoms, end - 1)->end - 1)->folded;
  for (guint k = 0; k < G_N_ELEMENTS (wholes); k++)
    is_whole = is_whole || strcmp (last, wholes[k]) == 0;
  return is_whole && end < clause.end
                 && (serai_atom_has_code (serai_atom (self->atoms, end), SERAI_CLASS_PREPOSITION,
                                          SERAI_PREPOSITION_FROM)
                     || serai_atom_has_code (serai_atom (self->atoms, end), SERAI_CLASS_PREPOSITION,
                                             SERAI_PREPOSITION_TO))
             ? end
             : 0;
}

/* "China bought over half of it". */
static gboolean
buys_part (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  if (i == clause.first || i + 1 >= clause.end
      || strcmp (serai_atom_get_text (serai_atom (self->atoms, i + 1), self->passage), "of") != 0)
    return FALSE;
  const SeraiAtom *of = serai_atom (self->atoms, i + 1);
  const char *last = serai_tokens_at (self->passage->tokens, of->end - 1)->folded;
  guint verb = i - 1;
  while (verb > clause.first && serai_atom_is (serai_atom (self->atoms, verb), SERAI_CLASS_FILLER))
    verb--;
  return (strcmp (last, "it") == 0 || strcmp (last, "this") == 0 || strcmp (last, "these") == 0
          || strcmp (last, "them") == 0)
         && serai_atom_has_code (serai_atom (self->atoms, verb), SERAI_CLASS_FLOW,
                                 SERAI_MEASURE_IMPORTS)
         && self->measure == SERAI_MEASURE_EXPORTS;
}

/* A word of share governs figure @i, or a frame follows with "of". */
static gboolean
is_share (SeraiClaimReader *self, const SeraiTradeFrame *whole, SeraiClause clause, guint i)
{
  if (serai_claim_find_change_after (self, clause, i) != NULL)
    return FALSE;
  if (whole != NULL && whole->first > i)
    return TRUE;
  for (guint at = i; at-- > clause.first;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (serai_atom_is (atom, SERAI_CLASS_SHARE_OF))
        return TRUE;
      if (serai_atom_is (atom, SERAI_CLASS_SHARE) && i - at <= 3)
        return TRUE;
      if (serai_atom_is (atom, SERAI_CLASS_CHANGE))
        return moves_share (self, clause, at, i);
    }
  for (guint at = i + 1; at < clause.end; at++)
    if (serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_WENT))
      return TRUE;
  if (find_part (self, clause, i) > 0 || buys_part (self, clause, i))
    return TRUE;
  return self->last_sentence == self->sentence
         && (self->kind == SERAI_CLAIM_SHARE || is_same_in_percent (self, i));
}

/* "went to B", "came from B" after the share. */
static gboolean
read_went (SeraiClaimReader *self, SeraiClause clause, guint i, char out_partner[4])
{
  for (guint at = i + 1; at + 1 < clause.end; at++)
    {
      if (!serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_WENT))
        continue;
      guint next = at + 1;
      SeraiActor actor;
      if (serai_actor_read (self->atoms, self->passage, &next, clause.end, &actor))
        {
          serai_claim_reader_understand (self, &actor, "", out_partner);
          return out_partner[0] != '\0';
        }
    }
  return FALSE;
}

/* "the share of B in", "B's share of". */
static gboolean
read_share_of (SeraiClaimReader *self, SeraiClause clause, guint i, SeraiActor *out_actor)
{
  for (guint at = clause.first; at < i; at++)
    {
      if (!serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_SHARE_OF))
        continue;
      guint owner = at > clause.first ? at - 1 : at;
      if (at > clause.first && serai_actor_read (self->atoms, self->passage, &owner, at, out_actor))
        return TRUE;
      if (serai_atom_has_code (serai_atom (self->atoms, at + 1), SERAI_CLASS_PREPOSITION,
                               SERAI_PREPOSITION_OF))
        {
          guint next = at + 2;
          return serai_actor_read (self->atoms, self->passage, &next, i, out_actor);
        }
    }
  return FALSE;
}

/* "that of Czechia stayed at 6.6 percent" */
static gboolean
read_that_of (SeraiClaimReader *self, SeraiClause clause, guint i, SeraiActor *out_actor)
{
  for (guint at = clause.first; at + 2 < i; at++)
    {
      const char *text = serai_atom_get_text (serai_atom (self->atoms, at), self->passage);
      guint next = at + 1;
      if (strcmp (text, "that") != 0)
        continue;
      if (serai_atom_has_code (serai_atom (self->atoms, next), SERAI_CLASS_PREPOSITION,
                               SERAI_PREPOSITION_OF))
        next++;
      return serai_actor_read (self->atoms, self->passage, &next, i, out_actor);
    }
  return FALSE;
}

void
serai_claim_reader_find_sharer (SeraiClaimReader *self,
                                SeraiClause clause,
                                guint i,
                                char out_holder[4])
{
  SeraiActor actor;
  out_holder[0] = '\0';
  if (read_share_of (self, clause, i, &actor))
    serai_claim_reader_understand (self, &actor, "", out_holder);
}

/* Goods whose share it is: "Coal made up a third of". NULL where none are named before @i. */
static char *
find_goods_before (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  char *codes = NULL;
  for (guint at = clause.first; at < i; at++)
    if (serai_atom (self->atoms, at)->kind == SERAI_CLASS_COMMODITY)
      serai_commodity_add (
          &codes, serai_atom_get_mention (serai_atom (self->atoms, at), self->passage)->value.hs);
  return codes;
}

/* "four fifths of the exports consist of crude oil". */
static char *
find_goods_consisted_of (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = i + 1; at + 1 < clause.end; at++)
    {
      const SeraiAtom *verb = serai_atom (self->atoms, at),
                      *next = serai_atom (self->atoms, at + 1);
      if (serai_atom_is (verb, SERAI_CLASS_WENT) && next->kind == SERAI_CLASS_COMMODITY
          && strcmp (serai_tokens_at (self->passage->tokens, verb->end - 1)->folded, "of") == 0)
        return g_strdup (serai_atom_get_mention (next, self->passage)->value.hs);
    }
  return NULL;
}

/* "LNG share in Qatari exports", "the share of LNG in". */
static char *
find_goods_of_share (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = clause.first; at < i; at++)
    {
      guint goods = at + 2;
      if (!serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_SHARE_OF))
        continue;
      if (at > clause.first && serai_atom (self->atoms, at - 1)->kind == SERAI_CLASS_COMMODITY)
        goods = at - 1;
      while (goods < i && serai_atom_is (serai_atom (self->atoms, goods), SERAI_CLASS_FILLER))
        goods++;
      if (goods < i && serai_atom (self->atoms, goods)->kind == SERAI_CLASS_COMMODITY
          && (goods + 1 >= clause.end
              || !serai_atom_is (serai_atom (self->atoms, goods + 1), SERAI_CLASS_NOUN)))
        return g_strdup (
            serai_atom_get_mention (serai_atom (self->atoms, goods), self->passage)->value.hs);
    }
  return NULL;
}

/* "Ireland relied on Britain for 22 per cent of its imports". */
static gboolean
read_reliance (SeraiClaimReader *self, SeraiClause clause, guint i, SeraiActor *out_actor)
{
  guint to = i;
  while (to > clause.first && serai_atom_is (serai_atom (self->atoms, to - 1), SERAI_CLASS_FILLER))
    to--;
  if (to == clause.first
      || strcmp (serai_atom_get_text (serai_atom (self->atoms, to - 1), self->passage), "for") != 0)
    return FALSE;
  for (guint at = to - 1; at-- > clause.first;)
    {
      const char *text = serai_atom_get_text (serai_atom (self->atoms, at), self->passage);
      guint next = at + 1;
      if ((strcmp (text, "on") == 0 || strcmp (text, "upon") == 0)
          && serai_actor_read (self->atoms, self->passage, &next, to, out_actor)
          && out_actor->iso3[0] != '\0' && next == to - 1)
        return TRUE;
    }
  return FALSE;
}

/* Who has the share: the subject, "the share of B", or where it went. */
static void
find_holder (SeraiClaimReader *self, SeraiClause clause, guint i, char out_holder[4])
{
  SeraiActor actor;
  out_holder[0] = '\0';
  if (read_went (self, clause, i, out_holder))
    return;
  if (read_reliance (self, clause, i, &actor))
    {
      serai_claim_reader_understand (self, &actor, "", out_holder);
      return;
    }
  guint other_side = find_part (self, clause, i) + 1;
  if (other_side > 1
      && serai_actor_read (self->atoms, self->passage, &other_side, clause.end, &actor))
    {
      serai_claim_reader_understand (self, &actor, "", out_holder);
      return;
    }
  if (serai_claim_reader_find_item (self, i, TRUE, out_holder))
    return;
  /* "83 percent went to China and 0.9 percent to Switzerland". */
  guint next = i + 2;
  if (self->last_sentence == self->sentence && self->kind == SERAI_CLAIM_SHARE && next < clause.end
      && (serai_atom_has_code (serai_atom (self->atoms, i + 1), SERAI_CLASS_PREPOSITION,
                               SERAI_PREPOSITION_TO)
          || serai_atom_has_code (serai_atom (self->atoms, i + 1), SERAI_CLASS_PREPOSITION,
                                  SERAI_PREPOSITION_FROM))
      && serai_actor_read (self->atoms, self->passage, &next, clause.end, &actor))
    {
      serai_claim_reader_understand (self, &actor, "", out_holder);
      return;
    }
  if (!read_share_of (self, clause, i, &actor) && !read_that_of (self, clause, i, &actor)
      && !serai_actor_find_subject (self->atoms, self->passage, clause.first, i, &actor, NULL))
    return;
  serai_claim_reader_understand (self, &actor, "", out_holder);
}

/* "Exports to Kyrgyzstan account for 2 percent of its exports": the partner named there. */
static void
find_partner_before (SeraiClaimReader *self,
                     GArray *frames,
                     const SeraiTradeFrame *whole,
                     char out_partner[4])
{
  for (guint k = 0; k < frames->len; k++)
    {
      const SeraiTradeFrame *frame = &g_array_index (frames, SeraiTradeFrame, k);
      if (frame->head >= whole->head || frame->is_verb || frame->measure != whole->measure)
        continue;
      const SeraiActor *partner = frame->to.is_set     ? &frame->to
                                  : frame->from.is_set ? &frame->from
                                                       : &frame->with;
      serai_claim_reader_understand (self, partner, "", out_partner);
    }
}

/* "Chile depends on copper: last year Beijing's …": only what stands behind the colon. */
static SeraiClause
cut_before (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = i; at-- > clause.first;)
    if (serai_atom_is_mark (serai_atom (self->atoms, at), self->passage, ":")
        || serai_atom_is_mark (serai_atom (self->atoms, at), self->passage, ";"))
      {
        for (guint k = at; k < i; k++)
          if (serai_atom (self->atoms, k)->iso3[0] != '\0')
            return (SeraiClause){at, clause.end};
        return clause;
      }
  return clause;
}

/* The words of what it is a share of: "exports to Afghanistan"; NULL where it was named before. */
static char *
name_whole (SeraiClaimReader *self, const SeraiTradeFrame *frame)
{
  if (frame->end <= frame->first || frame->end > self->atoms->len || frame->is_figure)
    return NULL;
  SeraiSpan span = serai_atoms_get_span (self->atoms, self->passage, frame->first, frame->end);
  return g_strndup (self->passage->tokens->text + span.start, serai_span_length (span));
}

/* "these accounted for 71 percent": the goods spoken of. */
static gboolean
is_of_these_goods (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  static const char *const pronouns[] = {"these", "they", "those"};
  guint first = clause.first;
  while (first < i
         && (serai_atom (self->atoms, first)->kind == SERAI_CLASS_MARK
             || serai_atom_is (serai_atom (self->atoms, first), SERAI_CLASS_LINK)))
    first++;
  for (guint k = 0; k < G_N_ELEMENTS (pronouns); k++)
    if (strcmp (serai_atom_get_text (serai_atom (self->atoms, first), self->passage), pronouns[k])
        == 0)
      return TRUE;
  return FALSE;
}

static SeraiClaim *
draft_share (SeraiClaimReader *self,
             GArray *frames,
             SeraiTradeFrame *frame,
             SeraiClause clause,
             guint i)
{
  char holder[4];
  clause = cut_before (self, clause, i);
  g_autofree char *goods = frame->first >= i ? find_goods_before (self, clause, i)
                                             : find_goods_of_share (self, clause, i);
  if (goods == NULL)
    goods = find_goods_consisted_of (self, clause, i);
  find_holder (self, clause, i, holder);
  if (frame->first > i)
    {
      char partner[4] = "";
      find_partner_before (self, frames, frame, partner);
      if (partner[0] != '\0')
        memcpy (holder, partner, sizeof holder);
    }
  /* "Electronics came to 3.2 billion, 55 percent of all exports": of what was told in money. */
  gboolean is_same = goods == NULL && holder[0] == '\0' && self->last_sentence == self->sentence
                     && self->kind == SERAI_CLAIM_LEVEL && frame->first > i
                     && frame->commodity == NULL && strcmp (self->partner, "WLD") == 0
                     && self->commodity != NULL && strcmp (self->commodity, "TOTAL") != 0;
  is_same = is_same
            || (goods == NULL && holder[0] == '\0' && frame->first > i && frame->commodity == NULL
                && self->commodity != NULL && strcmp (self->commodity, "TOTAL") != 0
                && is_of_these_goods (self, clause, i));
  if (is_same)
    goods = g_strdup (self->commodity);
  SeraiClaim *claim = serai_claim_draft_new (self, frame, clause, i, SERAI_CLAIM_SHARE, TRUE);
  if (claim == NULL)
    return NULL;
  if (frame->is_figure && i + 2 < clause.end
      && serai_atom_has_code (serai_atom (self->atoms, i + 1), SERAI_CLASS_PREPOSITION,
                              SERAI_PREPOSITION_OF)
      && serai_atom (self->atoms, i + 2)->is_owner
      && serai_atom (self->atoms, i + 2)->iso3[0] != '\0')
    g_strlcpy (claim->reporter, serai_atom (self->atoms, i + 2)->iso3, sizeof claim->reporter);
  /* "… ranked second among Georgia's partners and accounted for": the one of whom it was said. */
  if (holder[0] == '\0' && goods == NULL && self->last_sentence == self->sentence)
    g_strlcpy (holder,
               strcmp (claim->reporter, self->reporter) == 0 ? self->partner : self->reporter,
               sizeof holder);
  if (goods != NULL || (frame->commodity != NULL && strcmp (frame->commodity, "TOTAL") != 0))
    claim->of = name_whole (self, frame);
  if (goods != NULL)
    {
      g_free (claim->commodity);
      claim->commodity = g_steal_pointer (&goods);
    }
  else if (holder[0] != '\0' && strcmp (holder, claim->reporter) != 0)
    g_strlcpy (claim->partner, holder, sizeof claim->partner);
  else if (strcmp (claim->partner, "WLD") == 0
           || (holder[0] == '\0' && self->kind != SERAI_CLAIM_SHARE && frame->is_figure))
    g_clear_pointer (&claim, serai_claim_free); /* of whom the share is remains open */
  return claim;
}

static SeraiTradeFrame
copy_whole (const SeraiTradeFrame *whole)
{
  SeraiTradeFrame frame = *whole;
  frame.commodity = g_strdup (whole->commodity);
  return frame;
}

/* "exported 10 percent of its hops, some 430 tonnes": a part by weight. */
static gboolean
is_weighed (SeraiClaimReader *self, guint i)
{
  for (guint at = i + 1; at < self->atoms->len && !serai_atom_is_figure (self->atoms, at); at++)
    if (serai_atom_has_code (serai_atom (self->atoms, at), SERAI_CLASS_ELSEWHERE, 1))
      return TRUE;
  return FALSE;
}

/* "together they supplied a third": no one's. */
static gboolean
is_of_several (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = clause.first; at < i; at++)
    if (strcmp (serai_atom_get_text (serai_atom (self->atoms, at), self->passage), "together") == 0)
      return TRUE;
  return FALSE;
}

/* "Almost 40 percent of that went to …": of what the sentence before told. */
static gboolean
is_part_of_talk (SeraiClaimReader *self, guint i)
{
  static const char *const wholes[] = {"it", "this", "that", "them", "these"};
  guint of = serai_atom (self->atoms, i)->end;
  const SeraiTokens *tokens = self->passage->tokens;
  if (self->last_sentence == G_MAXUINT || self->last_sentence + 1 != self->sentence
      || self->measure == SERAI_MEASURE_BALANCE || of + 1 >= tokens->tokens->len
      || strcmp (serai_tokens_at (tokens, of)->folded, "of") != 0)
    return FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (wholes); k++)
    if (strcmp (serai_tokens_at (tokens, of + 1)->folded, wholes[k]) == 0)
      return TRUE;
  return FALSE;
}

/* "go to Belgium and India": no one's. */
static gboolean
went_to_several (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = i + 1; at + 1 < clause.end; at++)
    {
      guint next = at + 1;
      SeraiActor actor;
      if (!serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_WENT)
          || !serai_actor_read (self->atoms, self->passage, &next, self->atoms->len, &actor)
          || next + 1 >= self->atoms->len
          || strcmp (serai_atom_get_text (serai_atom (self->atoms, next), self->passage), "and")
                 != 0
          || !serai_actor_read (self->atoms, self->passage, &(guint){next + 1}, next + 2, &actor))
        continue;
      /* "went to China and India bought the rest" */
      return next + 2 >= self->atoms->len
             || serai_atom (self->atoms, next + 2)->kind == SERAI_CLASS_MARK;
    }
  return FALSE;
}

/* What figure @i is a share of; FALSE where it is none. */
static gboolean
draft_whole (SeraiClaimReader *self,
             GArray *frames,
             SeraiClause clause,
             guint i,
             SeraiTradeFrame *out_frame)
{
  if (serai_claim_read_sign (self, i) != SERAI_DIRECTION_NONE || is_of_several (self, clause, i)
      || went_to_several (self, clause, i))
    return FALSE;
  const SeraiTradeFrame *act = find_act (self, frames, clause, i);
  if (act != NULL && is_weighed (self, i))
    return FALSE;
  if (act != NULL)
    {
      *out_frame = copy_whole (act);
      return !serai_claim_reader_is_barred (self, act, clause, i);
    }
  const SeraiTradeFrame *whole = find_whole (self, frames, clause, i);
  gboolean goes_on = self->last_sentence == self->sentence && self->kind == SERAI_CLAIM_SHARE;
  if ((whole == NULL || !is_share (self, whole, clause, i)) && !goes_on
      && serai_claim_find_change_after (self, clause, i) == NULL
      && !serai_claim_reader_is_barred (self, NULL, clause, i)
      && serai_claim_reader_frame_item (self, i, out_frame))
    return TRUE;
  if (!is_share (self, whole, clause, i) || serai_claim_reader_is_barred (self, whole, clause, i))
    return FALSE;
  if (whole != NULL && !whole->is_figure)
    {
      *out_frame = copy_whole (whole);
      return TRUE;
    }
  if (self->last_sentence != self->sentence
      && !(whole == NULL
           && (serai_claim_continues_share (self, clause, i) || is_part_of_talk (self, i)))
      && (whole == NULL || !whole->is_figure || self->last_sentence == G_MAXUINT))
    return FALSE;
  *out_frame = serai_claim_reader_remember_frame (self);
  out_frame->first = whole != NULL ? whole->first : i;
  out_frame->end = whole != NULL ? whole->end : i;
  out_frame->is_figure = TRUE;
  return TRUE;
}

gboolean
serai_claim_reader_read_share (SeraiClaimReader *self, GArray *frames, SeraiClause clause, guint i)
{
  SeraiTradeFrame frame;
  if (serai_claim_reader_is_wished (self, clause, i)
      || !draft_whole (self, frames, clause, i, &frame))
    return FALSE;
  SeraiClaim *claim = draft_share (self, frames, &frame, clause, i);
  if (claim != NULL)
    {
      g_strlcpy (claim->unit, "percent", sizeof claim->unit);
      serai_claim_reader_add (self, claim, &frame);
    }
  serai_trade_frame_clear (&frame);
  return claim != NULL;
}
