/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What makes a figure no claim: doubt, denial, another subject; and what makes it a wish. */
#include "language/claim-reader.h"

#include <string.h>

/* The piece between commas in which figure @i stands ends here. */
static guint
find_piece_end (const SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = i + 1; at < clause.end; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (serai_atom_is_mark (atom, self->passage, ",")
          || serai_atom_is_mark (atom, self->passage, ";")
          || serai_atom_is_mark (atom, self->passage, "\"")
          || (serai_atom_is (atom, SERAI_CLASS_LINK)
              && !serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_WITH)))
        return at;
    }
  return clause.end;
}

/* "no less than", "did not exceed", "not only" deny nothing. */
static gboolean
is_denial (const SeraiClaimReader *self, guint at)
{
  static const char *const harmless[] = {"less",     "more",      "fewer", "exceed", "only",
                                         "counting", "including", "to",    "quite"};
  if (!serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_DENIAL))
    return FALSE;
  const char *after = at + 1 < self->atoms->len
                          ? serai_atom_get_text (serai_atom (self->atoms, at + 1), self->passage)
                          : "";
  for (guint k = 0; k < G_N_ELEMENTS (harmless); k++)
    if (strcmp (after, harmless[k]) == 0)
      return FALSE;
  return TRUE;
}

/* "exports, never large, fell": a denial in an insertion that states nothing. */
static gboolean
is_inserted_denial (const SeraiClaimReader *self, SeraiClause clause, guint at, guint i)
{
  guint first = at, end = at;
  while (first > clause.first
         && !serai_atom_is_mark (serai_atom (self->atoms, first), self->passage, ","))
    first--;
  while (end < i && !serai_atom_is_mark (serai_atom (self->atoms, end), self->passage, ","))
    end++;
  if (first == clause.first || end == i)
    return FALSE;
  for (guint k = first; k < end; k++)
    if (serai_atom_is (serai_atom (self->atoms, k), SERAI_CLASS_LEVEL)
        || serai_atom_is (serai_atom (self->atoms, k), SERAI_CLASS_CHANGE)
        || serai_atom_is (serai_atom (self->atoms, k), SERAI_CLASS_LINK))
      return FALSE;
  return TRUE;
}

/* @code: only words of this code, -1: any. */
static gboolean
has_class (const SeraiClaimReader *self,
           guint first,
           guint end,
           SeraiWordClass word_class,
           int code)
{
  gboolean in_adjunct = FALSE;
  for (guint at = first; at < end && at < self->atoms->len; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (atom->kind == SERAI_CLASS_ADJUNCT)
        in_adjunct = TRUE;
      if (serai_atom_is_mark (atom, self->passage, ",") || serai_atom_is_figure (self->atoms, at))
        in_adjunct = FALSE;
      if (!in_adjunct && serai_atom_is (atom, word_class)
          && (code < 0 || serai_atom_has_code (atom, word_class, code))
          && !serai_atom_is (atom, SERAI_CLASS_SKIP)
          && !(word_class == SERAI_CLASS_DOUBT && at + 1 < end
               && serai_atom_is (serai_atom (self->atoms, at + 1), SERAI_CLASS_SPEECH)))
        return TRUE;
    }
  return FALSE;
}

/* "if" and "should" at the head of the sentence hold for all of it; a question asserts nothing. */
static gboolean
is_sentence_barred (const SeraiClaimReader *self)
{
  static const char *const conditions[] = {"if", "unless", "whether", "should", "were"};
  if (self->atoms->len == 0)
    return TRUE;
  for (guint i = 0; i < MIN (2, self->atoms->len); i++)
    for (guint k = 0; k < G_N_ELEMENTS (conditions); k++)
      if (strcmp (serai_atom_get_text (serai_atom (self->atoms, i), self->passage), conditions[k])
              == 0
          && (i == 0 || k < 3))
        return TRUE;
  for (guint i = self->atoms->len; i-- > 0 && i + 3 > self->atoms->len;)
    if (serai_atom_is_mark (serai_atom (self->atoms, i), self->passage, "?"))
      return TRUE;
  return FALSE;
}

/* "According to the central bank, …": what the speaker is called says nothing of the figure. */
static guint
skip_attribution (const SeraiClaimReader *self, SeraiClause clause, guint i)
{
  gboolean has_speech = FALSE;
  for (guint at = clause.first; at < i; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      has_speech = has_speech || serai_atom_is (atom, SERAI_CLASS_SPEECH);
      if (has_speech && serai_atom_is_mark (atom, self->passage, ","))
        return at;
    }
  return clause.first;
}

static gboolean
is_explicit (const SeraiTradeFrame *frame)
{
  guint n = frame->owner.is_set + frame->to.is_set + frame->from.is_set + frame->with.is_set
            + frame->origin.is_set + 2 * frame->pair[0].is_set;
  return n >= 2;
}

/* "…, which stood at 20 billion dollars last year, …": a fact inside a wish. */
static gboolean
is_inserted (SeraiClaimReader *self, guint i)
{
  gboolean states = FALSE;
  for (guint at = i; at-- > 0;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      /* ", now $110 million a year, to" */
      states = states || (i - at <= 3 && serai_atom_is (atom, SERAI_CLASS_PRESENT));
      gboolean is_verb =
          serai_atom_is (atom, SERAI_CLASS_LEVEL) || serai_atom_is (atom, SERAI_CLASS_CHANGE);
      states = states || (is_verb && atom->match.form == SERAI_FORM_PAST);
      if (serai_atom_is (atom, SERAI_CLASS_LINK) || serai_atom_is_mark (atom, self->passage, ",")
          || serai_atom_is_mark (atom, self->passage, ";"))
        return states;
    }
  return FALSE;
}

static guint
find_piece_start (const SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = i; at-- > clause.first;)
    if (serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_LINK)
        || serai_atom_is_mark (serai_atom (self->atoms, at), self->passage, ","))
      return at;
  return clause.first;
}

/* "The tariff on imports of sugar was raised": the trade only tells on what. */
static gboolean
is_on_trade (const SeraiClaimReader *self, SeraiClause clause, const SeraiTradeFrame *frame)
{
  guint at = frame->first;
  while (at > clause.first && serai_atom_is (serai_atom (self->atoms, at - 1), SERAI_CLASS_FILLER))
    at--;
  if (at < clause.first + 2)
    return FALSE;
  const char *text = serai_atom_get_text (serai_atom (self->atoms, at - 1), self->passage);
  return (strcmp (text, "on") == 0 || strcmp (text, "of") == 0 || strcmp (text, "for") == 0)
         && serai_atom_is (serai_atom (self->atoms, at - 2), SERAI_CLASS_ELSEWHERE);
}

/* "Orenburg Region's trade", "that of Aktobe Region": a place that is no state. */
static gboolean
is_of_region (const SeraiClaimReader *self, SeraiClause clause, const SeraiTradeFrame *frame)
{
  guint at = frame->first;
  while (at > clause.first
         && serai_atom_is (serai_atom (self->atoms, at - 1), SERAI_CLASS_MODIFIER))
    at--;
  if (at > clause.first)
    {
      const SeraiAtom *before = serai_atom (self->atoms, at - 1);
      if (before->kind == SERAI_CLASS_PLACE && before->iso3[0] == '\0' && before->is_owner)
        return TRUE;
    }
  guint of = frame->head + 1;
  if (of + 1 >= clause.end
      || !serai_atom_has_code (serai_atom (self->atoms, of), SERAI_CLASS_PREPOSITION,
                               SERAI_PREPOSITION_OF))
    return FALSE;
  guint place = of + 1;
  while (place + 1 < clause.end
         && serai_atom_is (serai_atom (self->atoms, place), SERAI_CLASS_FILLER))
    place++;
  return serai_atom (self->atoms, place)->kind == SERAI_CLASS_PLACE
         && serai_atom (self->atoms, place)->iso3[0] == '\0';
}

/* "KazMunayGas exported crude": a body that acts is no country. */
static gboolean
is_of_body (const SeraiClaimReader *self, SeraiClause clause, const SeraiTradeFrame *frame)
{
  if (!frame->is_verb || frame->owner.is_set || frame->origin.is_set)
    return FALSE;
  for (guint at = clause.first; at < frame->head; at++)
    {
      const SeraiMention *mention =
          serai_atom_get_mention (serai_atom (self->atoms, at), self->passage);
      gboolean is_governed =
          at > clause.first
          && serai_atom_is (serai_atom (self->atoms, at - 1), SERAI_CLASS_PREPOSITION);
      if (mention != NULL && mention->kind == SERAI_MENTION_ORGANISATION && !is_governed)
        return TRUE;
    }
  return FALSE;
}

gboolean
serai_claim_reader_is_barred (SeraiClaimReader *self,
                              const SeraiTradeFrame *frame,
                              SeraiClause clause,
                              guint i)
{
  guint piece_end = find_piece_end (self, clause, i);
  gboolean is_wish = serai_claim_reader_is_wished (self, clause, i);
  gboolean is_certain = frame != NULL && is_explicit (frame);
  if (is_sentence_barred (self))
    return TRUE;
  guint told = is_inserted (self, i) ? find_piece_start (self, clause, i) : clause.first;
  if (!is_wish && has_class (self, told, piece_end, SERAI_CLASS_DOUBT, -1))
    return TRUE;
  for (guint at = clause.first; at < i; at++)
    if (is_denial (self, at) && !is_inserted_denial (self, clause, at, i))
      return TRUE;
  if (has_class (self, clause.first, clause.end, SERAI_CLASS_BLOC, -1))
    return TRUE;
  /* A company or region that acts; one that is only mentioned beside two states does no harm. */
  if (!is_certain && has_class (self, 0, piece_end, SERAI_CLASS_SMALLER, -1))
    return TRUE;
  if (is_certain && frame->is_verb
      && has_class (self, clause.first, frame->head, SERAI_CLASS_SMALLER, -1))
    return TRUE;
  if (is_certain && is_on_trade (self, clause, frame))
    return TRUE;
  if (frame != NULL && (is_of_region (self, clause, frame) || is_of_body (self, clause, frame)))
    return TRUE;
  /* Weights bar what is told in percent or multiples, not what is told in money. */
  gboolean is_money = serai_atom (self->atoms, i)->kind == SERAI_CLASS_MONEY;
  guint first = is_certain ? MAX (frame->first, clause.first) : skip_attribution (self, clause, i);
  return has_class (self, first, MAX (piece_end, i + 1), SERAI_CLASS_ELSEWHERE, is_money ? 0 : -1);
}

/* "will double its purchases of …", "will be raised fivefold": what somebody means to do; not "will
 * double by 2030", which only foretells. */
static gboolean
is_intended (const SeraiClaimReader *self, guint i)
{
  for (guint at = 0; at < i; at++)
    {
      const char *text = serai_atom_get_text (serai_atom (self->atoms, at), self->passage);
      if (strcmp (text, "will") != 0 && strcmp (text, "shall") != 0)
        continue;
      guint verb = at + 1;
      gboolean is_passive =
          verb < self->atoms->len
          && strcmp (serai_atom_get_text (serai_atom (self->atoms, verb), self->passage), "be")
                 == 0;
      verb += is_passive;
      if (verb >= self->atoms->len
          || !serai_atom_is (serai_atom (self->atoms, verb), SERAI_CLASS_LIFT))
        continue;
      if (is_passive)
        return TRUE;
      guint object = verb + 1;
      while (object < self->atoms->len
             && (serai_atom_is (serai_atom (self->atoms, object), SERAI_CLASS_PRONOUN)
                 || serai_atom_is (serai_atom (self->atoms, object), SERAI_CLASS_MODIFIER)
                 || serai_atom (self->atoms, object)->kind == SERAI_CLASS_COMMODITY))
        object++;
      if (object > verb + 1 && object < self->atoms->len
          && serai_atom_is (serai_atom (self->atoms, object), SERAI_CLASS_NOUN))
        return TRUE;
    }
  return FALSE;
}

/* "Turkey to halve imports of crude": a headline's future. */
static gboolean
is_headline_of_intent (const SeraiClaimReader *self, guint i)
{
  if (i < 2 || self->atoms->len < 3 || serai_atom (self->atoms, 0)->iso3[0] == '\0'
      || strcmp (serai_atom_get_text (serai_atom (self->atoms, 1), self->passage), "to") != 0)
    return FALSE;
  const SeraiAtom *verb = serai_atom (self->atoms, 2);
  return serai_atom_is (verb, SERAI_CLASS_LIFT) || serai_atom_is (verb, SERAI_CLASS_CHANGE)
         || serai_atom_is (verb, SERAI_CLASS_TIMES) || verb->kind == SERAI_CLASS_PERCENT;
}

/* "Trade is to reach 1 billion by 2026, the presidents agreed." */
static gboolean
is_settled (const SeraiClaimReader *self, guint i)
{
  gboolean is_due = FALSE;
  for (guint at = 0; at < i; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      const char *text = serai_atom_get_text (atom, self->passage);
      is_due = is_due
               || (atom->mention < 0 && atom->end - atom->first == 2
                   && (strcmp (text, "is") == 0 || strcmp (text, "are") == 0)
                   && strcmp (serai_tokens_at (self->passage->tokens, atom->end - 1)->folded, "to")
                          == 0);
    }
  for (guint at = i + 1; is_due && at < self->atoms->len; at++)
    if (serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_AGREE))
      return TRUE;
  return FALSE;
}

gboolean
serai_claim_reader_is_wished (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = 0; at < i; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (serai_atom_is (atom, SERAI_CLASS_AIM) || serai_atom_is (atom, SERAI_CLASS_AGREE))
        return !is_inserted (self, i);
    }
  return is_intended (self, i) || is_headline_of_intent (self, i) || is_settled (self, i);
}
