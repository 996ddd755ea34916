/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Amounts: levels, targets, and changes told in money. */
#include "language/claim-draft.h"

#include <math.h>
#include <string.h>

#define LEAST_AMOUNT 1000

static gboolean
is_text (SeraiClaimReader *self, guint i, const char *text)
{
  return i < self->atoms->len
         && strcmp (serai_atom_get_text (serai_atom (self->atoms, i), self->passage), text) == 0;
}

/* "7.3 billion yuan (about 1.02 billion U.S. dollars)" says one thing twice. */
static gboolean
is_conversion (SeraiClaimReader *self, guint i)
{
  gboolean has_bracket = FALSE;
  for (guint at = i; at-- > 0 && i - at < 6;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (atom->iso3[0] != '\0')
        return FALSE; /* "Türkiye ($2.3 billion), Russia ($1.6 billion)" */
      if (serai_atom_is_mark (atom, self->passage, "("))
        has_bracket = TRUE;
      else if (atom->kind == SERAI_CLASS_MONEY)
        return has_bracket || is_text (self, at + 1, "or");
      else if (!has_bracket && atom->kind != SERAI_CLASS_FILLER && atom->kind != SERAI_CLASS_LINK)
        return FALSE;
    }
  return FALSE;
}

/* The word of change that governs figure @i: "by", "up", "an increase of", "… more than". */
static const SeraiWord *
find_change (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  const SeraiWord *after = serai_claim_find_change_after (self, clause, i);
  if (after != NULL)
    return after;
  guint at = i;
  while (at > clause.first && serai_atom_is (serai_atom (self->atoms, at - 1), SERAI_CLASS_FILLER)
         && !serai_atom_has_code (serai_atom (self->atoms, at - 1), SERAI_CLASS_PREPOSITION,
                                  SERAI_PREPOSITION_BY)
         && !serai_atom_has_code (serai_atom (self->atoms, at - 1), SERAI_CLASS_PREPOSITION,
                                  SERAI_PREPOSITION_TO))
    at--;
  if (at == clause.first)
    return NULL;
  const SeraiAtom *before = serai_atom (self->atoms, at - 1);
  if (serai_atom_has_code (before, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_BY))
    {
      const SeraiWord *word = serai_claim_find_change_before (self, clause, at - 1);
      gboolean is_repeated = word == NULL && at > 1 && is_text (self, at - 2, "or");
      return is_repeated ? serai_claim_find_change_before (self, (SeraiClause){0, at}, at - 1)
                         : word;
    }
  /* "an increase of $40 million", "up $40 million", "added $40 million". */
  if (serai_atom_has_code (before, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_OF)
      && at >= clause.first + 2)
    before = serai_atom (self->atoms, at - 2);
  const SeraiWord *word = serai_atom_get_word (before, SERAI_CLASS_CHANGE);
  if (strcmp (serai_atom_get_text (before, self->passage), "minus") == 0
      || strcmp (serai_atom_get_text (before, self->passage), "plus") == 0)
    return NULL; /* the sign of a balance */
  return word != NULL && word->number == 0 && !serai_atom_is (before, SERAI_CLASS_LEVEL)
                 && !serai_atom_is (before, SERAI_CLASS_NOUN)
             ? word
             : NULL;
}

/* "by 14 percent, or $120 million": the same change again, in money. */
static gboolean
repeats_change (SeraiClaimReader *self, guint i)
{
  return self->last_sentence == self->sentence && self->kind == SERAI_CLAIM_CHANGE && i >= 2
         && (is_text (self, i - 1, "or") || is_text (self, i - 2, "or")
             || (serai_atom_is_mark (serai_atom (self->atoms, i - 1), self->passage, "(")));
}

static SeraiBound
find_bound (SeraiClaimReader *self, SeraiClause clause, guint i, SeraiBound own)
{
  if (own != SERAI_BOUND_EXACT)
    return own;
  for (guint at = i; at-- > clause.first && i - at < 7;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      const SeraiWord *level = serai_atom_get_word (atom, SERAI_CLASS_LEVEL);
      if (level != NULL && !serai_atom_is (atom, SERAI_CLASS_SUPERLATIVE))
        return (SeraiBound) level->code;
      if (serai_atom_is_figure (self->atoms, at))
        break;
    }
  return own;
}

/* "in favour of A", "on the Russian side": then the number is A's surplus. */
static int
find_sign (const SeraiTradeFrame *frame, double number, double *inout_number)
{
  *inout_number = fabs (number);
  if (frame->favour.is_set)
    return 1;
  if (frame->sign != 0)
    return frame->sign;
  return number < 0 ? -1 : 1;
}

/* "minus 4 million", "plus 4 million": -1 or 1; 0 where no such word stands before figure @i. */
static int
read_sign_word (SeraiClaimReader *self, guint i)
{
  if (i == 0)
    return 0;
  if (is_text (self, i - 1, "minus") || is_text (self, i - 1, "минус"))
    return -1;
  return is_text (self, i - 1, "plus") || is_text (self, i - 1, "плюс") ? 1 : 0;
}

/* "the balance was negative and came to …". */
static gboolean
is_negative (SeraiClaimReader *self, SeraiClause clause)
{
  for (guint at = clause.first; at < clause.end; at++)
    {
      const char *text = serai_atom_get_text (serai_atom (self->atoms, at), self->passage);
      if (strcmp (text, "negative") == 0 || strcmp (text, "passive") == 0
          || strcmp (text, "unfavourable") == 0 || strcmp (text, "minus") == 0)
        return TRUE;
    }
  return FALSE;
}

static void
set_amount (SeraiClaim *claim,
            SeraiClaimReader *self,
            SeraiClause clause,
            guint i,
            const SeraiTradeFrame *frame)
{
  if (claim->measure != SERAI_MEASURE_BALANCE)
    return;
  double number = claim->value;
  int sign = find_sign (frame, number, &number);
  if (frame->sign == 0 && read_sign_word (self, i) != 0)
    sign = read_sign_word (self, i);
  else if (number > 0 && i > clause.first && is_text (self, i - 1, "-") && frame->sign == 0)
    sign = -1;
  if (read_sign_word (self, i) > 0)
    {
      claim->value = sign * number;
      return;
    }
  if (sign > 0 && frame->sign == 0 && !frame->favour.is_set && is_negative (self, clause))
    sign = -1;
  claim->value = sign * number;
  claim->upper = sign * claim->upper;
  if (frame->favour.is_set)
    {
      char favoured[4];
      serai_claim_reader_understand (self, &frame->favour, "", favoured);
      if (strcmp (favoured, claim->partner) == 0)
        {
          memcpy (claim->partner, claim->reporter, sizeof claim->partner);
          memcpy (claim->reporter, favoured, sizeof claim->reporter);
        }
    }
}

/* Two nouns and one difference: "exports to B exceeded imports by $40 million" is a balance. */
static gboolean
is_difference (SeraiClaimReader *self, GArray *frames, SeraiClause clause, guint i)
{
  if (frames->len < 2)
    return FALSE;
  const SeraiTradeFrame *a = &g_array_index (frames, SeraiTradeFrame, 0);
  const SeraiTradeFrame *b = &g_array_index (frames, SeraiTradeFrame, 1);
  if (a->is_verb || b->is_verb || b->end > i || a->measure == b->measure
      || a->measure == SERAI_MEASURE_TURNOVER || b->measure == SERAI_MEASURE_TURNOVER)
    return FALSE;
  gboolean has_by = FALSE, exceeds = FALSE;
  for (guint at = a->end; at < i; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      exceeds = exceeds || serai_atom_has_code (atom, SERAI_CLASS_LEVEL, SERAI_BOUND_ABOVE);
      if (at >= b->end && serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_BY))
        has_by = TRUE;
    }
  return has_by && exceeds;
}

/* "Germany's share of that was 5.1 billion": the partner is who has the share. FALSE where the
 * words don't tell who. */
static gboolean
take_sharer (SeraiClaimReader *self, SeraiClause clause, guint i, SeraiClaim *claim)
{
  gboolean is_share = FALSE;
  char holder[4] = "";
  for (guint at = clause.first; at < i; at++)
    is_share = is_share || is_text (self, at, "share") || is_text (self, at, "доля");
  if (!is_share)
    return TRUE;
  serai_claim_reader_find_sharer (self, clause, i, holder);
  if (holder[0] == '\0' || strcmp (holder, claim->reporter) == 0)
    return FALSE;
  g_strlcpy (claim->partner, holder, sizeof claim->partner);
  return TRUE;
}

/* "having managed 6.1 billion in 2021": a fact beside the wish. */
static gboolean
is_past (SeraiClaimReader *self, guint i)
{
  for (guint at = i + 1; at < self->atoms->len && at < i + 4; at++)
    {
      if (serai_atom_is_figure (self->atoms, at)
          || serai_atom (self->atoms, at)->kind == SERAI_CLASS_MARK)
        return FALSE;
      if (serai_atom (self->atoms, at)->kind == SERAI_CLASS_DATE)
        {
          SeraiPeriod period = serai_claim_reader_get_period (self, at);
          return serai_period_is_set (period) && period.last != 0
                 && period.last < self->passage->published;
        }
    }
  return FALSE;
}

/* Only a time to come is named with the figure: nothing that is so. */
static gboolean
is_future (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  if (i + 1 < clause.end && serai_atom_is (serai_atom (self->atoms, i + 1), SERAI_CLASS_WITHIN)
      && serai_period_is_set (
          serai_claim_reader_find_within (self, (SeraiClause){i + 1, clause.end})))
    return TRUE;
  for (guint at = i + 1; at < clause.end && at < i + 4; at++)
    {
      if (serai_atom_is_figure (self->atoms, at))
        return FALSE;
      if (serai_atom (self->atoms, at)->kind != SERAI_CLASS_DATE)
        continue;
      SeraiPeriod period = serai_claim_reader_get_period (self, at);
      return self->passage->published != 0 && serai_period_is_set (period)
             && period.first > self->passage->published;
    }
  return FALSE;
}

gboolean
serai_claim_reader_read_amount (SeraiClaimReader *self, GArray *frames, SeraiClause clause, guint i)
{
  const SeraiValue *value =
      &serai_atom_get_mention (serai_atom (self->atoms, i), self->passage)->value;
  /* "four dollars for every dollar" is no sum that states trade. */
  if (is_conversion (self, i) || fabs (value->number) < LEAST_AMOUNT)
    return FALSE;
  const SeraiWord *change = find_change (self, clause, i);
  gboolean repeats = change == NULL && repeats_change (self, i);
  SeraiClaimKind kind = change != NULL || repeats ? SERAI_CLAIM_CHANGE : SERAI_CLAIM_LEVEL;
  gboolean is_difference_here = is_difference (self, frames, clause, i);
  if (is_difference_here)
    kind = SERAI_CLAIM_LEVEL;
  else if (kind == SERAI_CLAIM_LEVEL && serai_claim_reader_is_wished (self, clause, i)
           && !serai_claim_is_start (self, clause, i) && !is_past (self, i))
    kind = SERAI_CLAIM_TARGET;

  SeraiTradeFrame frame;
  if ((kind == SERAI_CLAIM_LEVEL && is_future (self, clause, i))
      || !serai_claim_draft_frame (self, frames, clause, i, &frame))
    return FALSE;
  /* "Trade with Norway: plus 5.0 billion" */
  if (frame.measure == SERAI_MEASURE_TURNOVER && read_sign_word (self, i) != 0)
    frame.measure = SERAI_MEASURE_BALANCE;
  if (is_difference_here)
    {
      frame.sign = frame.measure == SERAI_MEASURE_EXPORTS ? 1 : -1;
      frame.sign =
          g_array_index (frames, SeraiTradeFrame, 0).measure == SERAI_MEASURE_EXPORTS ? 1 : -1;
      frame.measure = SERAI_MEASURE_BALANCE;
    }
  SeraiClaim *claim = serai_claim_draft_new (self, &frame, clause, i, kind, FALSE);
  if (claim != NULL && !take_sharer (self, clause, i, claim))
    g_clear_pointer (&claim, serai_claim_free);
  if (claim != NULL)
    {
      const char *currency = value->unit != NULL ? value->unit : self->currency;
      g_strlcpy (claim->unit, currency, sizeof claim->unit);
      claim->bound = is_difference_here ? value->bound : find_bound (self, clause, i, value->bound);
      if (kind == SERAI_CLAIM_CHANGE)
        claim->direction = change != NULL ? (SeraiDirection) change->code : self->direction;
      else
        set_amount (claim, self, clause, i, &frame);
      if (claim->unit[0] == '\0'
          || (kind == SERAI_CLAIM_CHANGE && claim->direction == SERAI_DIRECTION_NONE))
        g_clear_pointer (&claim, serai_claim_free);
    }
  gboolean is_found = claim != NULL;
  if (is_found)
    serai_claim_reader_add (self, claim, &frame);
  serai_trade_frame_clear (&frame);
  return is_found;
}
