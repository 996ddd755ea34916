/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Growth and fall: "rose by 20 percent", "doubled", "1.6 times", "14% more than". */
#include "language/claim-draft.h"

#include <string.h>

/* What a figure of change says, before it is known of what. */
typedef struct
{
  double value;
  const char *unit;
  SeraiBound bound;
  SeraiDirection direction;
} Change;

/* A hedge before a verb: "almost tripled", "has more than doubled". */
static SeraiBound
find_hedge (SeraiClaimReader *self, guint token)
{
  static const struct
  {
    const char *words;
    SeraiBound bound;
  } hedges[] = {
      {"more than", SERAI_BOUND_ABOVE},     {"well over", SERAI_BOUND_ABOVE},
      {"at least", SERAI_BOUND_ABOVE},      {"almost", SERAI_BOUND_BELOW},
      {"nearly", SERAI_BOUND_BELOW},        {"practically", SERAI_BOUND_BELOW},
      {"virtually", SERAI_BOUND_BELOW},     {"all but", SERAI_BOUND_BELOW},
      {"roughly", SERAI_BOUND_ABOUT},       {"about", SERAI_BOUND_ABOUT},
      {"approximately", SERAI_BOUND_ABOUT},
  };
  for (guint k = 0; k < G_N_ELEMENTS (hedges); k++)
    {
      guint n = strchr (hedges[k].words, ' ') != NULL ? 2 : 1;
      if (token >= n && serai_tokens_match (self->passage->tokens, token - n, hedges[k].words) == n)
        return hedges[k].bound;
    }
  return SERAI_BOUND_EXACT;
}

/* "doubled" within the tokens [first, end). */
static const SeraiWord *
find_multiplier (SeraiClaimReader *self, guint first, guint end)
{
  for (guint t = first; t < end; t++)
    {
      SeraiWordMatch match;
      if (!serai_words_match (self->words, self->passage->tokens, t, end, &match))
        continue;
      for (guint k = 0; k < match.n_words; k++)
        if (match.words[k]->word_class == SERAI_CLASS_CHANGE && match.words[k]->number > 0)
          return match.words[k];
    }
  return NULL;
}

static gboolean
is_of_level_before (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  if (i + 2 >= clause.end
      || !serai_atom_has_code (serai_atom (self->atoms, i + 1), SERAI_CLASS_PREPOSITION,
                               SERAI_PREPOSITION_OF))
    return FALSE;
  for (guint at = i + 2; at < clause.end && at < i + 5; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (serai_atom_is (atom, SERAI_CLASS_EARLIER))
        return TRUE;
      if (strcmp (serai_atom_get_text (atom, self->passage), "what") == 0)
        return at + 1 < clause.end
               && (serai_atom_is (serai_atom (self->atoms, at + 1), SERAI_CLASS_PRONOUN)
                   || serai_atom_is (serai_atom (self->atoms, at + 1), SERAI_CLASS_FIGURE));
    }
  return FALSE;
}

/* "fell to a quarter of what it was": three quarters down; "108 percent of last year's level". */
static gboolean
read_remainder (SeraiClaimReader *self, SeraiClause clause, guint i, Change *out_change)
{
  if (!is_of_level_before (self, clause, i))
    return FALSE;
  out_change->direction = out_change->value < 100 ? SERAI_DIRECTION_DOWN : SERAI_DIRECTION_UP;
  out_change->value = out_change->value < 100 ? 100 - out_change->value : out_change->value - 100;
  if (out_change->direction == SERAI_DIRECTION_DOWN)
    out_change->bound = out_change->bound == SERAI_BOUND_ABOVE   ? SERAI_BOUND_BELOW
                        : out_change->bound == SERAI_BOUND_BELOW ? SERAI_BOUND_ABOVE
                                                                 : out_change->bound;
  return TRUE;
}

/* "темп роста 118%": so much of the year before. */
static gboolean
read_growth_rate (SeraiClaimReader *self, SeraiClause clause, guint i, Change *out_change)
{
  gboolean is_rate = FALSE;
  for (guint at = i; at-- > clause.first && i - at < 6 && !is_rate;)
    is_rate = g_str_has_prefix (serai_atom_get_text (serai_atom (self->atoms, at), self->passage),
                                "темп");
  if (!is_rate || out_change->value < 50)
    return FALSE;
  out_change->direction = out_change->value < 100 ? SERAI_DIRECTION_DOWN : SERAI_DIRECTION_UP;
  out_change->value = out_change->value < 100 ? 100 - out_change->value : out_change->value - 100;
  return TRUE;
}

/* A share stands nearer than a change: "rose and made up 12 percent of". */
static gboolean
is_share_nearer (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = i; at-- > clause.first;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (serai_atom_is (atom, SERAI_CLASS_CHANGE))
        return FALSE;
      if (serai_atom_is (atom, SERAI_CLASS_SHARE_OF))
        return TRUE;
      if (serai_atom_is (atom, SERAI_CLASS_SHARE) && i - at <= 3
          && !serai_atom_is (atom, SERAI_CLASS_LEVEL))
        return TRUE;
    }
  return FALSE;
}

/* "its share rose to 12 percent" changes a share, not trade. */
static gboolean
speaks_of_share (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  for (guint at = i; at-- > clause.first;)
    if (serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_SHARE_OF))
      return TRUE;
  return FALSE;
}

/* "The growth of exports was 28 percent, that of imports 32": as before. */
static gboolean
repeats_change (SeraiClaimReader *self, SeraiClause clause)
{
  guint at = clause.first;
  while (at < clause.end
         && (serai_atom (self->atoms, at)->kind == SERAI_CLASS_MARK
             || serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_LINK)))
    at++;
  if (at >= clause.end || self->last_sentence != self->sentence || self->kind != SERAI_CLAIM_CHANGE)
    return FALSE;
  const SeraiAtom *atom = serai_atom (self->atoms, at);
  const char *text = serai_atom_get_text (atom, self->passage);
  gboolean is_that = strcmp (text, "that") == 0 || strcmp (text, "those") == 0;
  return is_that
         && (strcmp (serai_tokens_at (self->passage->tokens, atom->end - 1)->folded, "of") == 0
             || (at + 1 < clause.end
                 && serai_atom_is (serai_atom (self->atoms, at + 1), SERAI_CLASS_PREPOSITION)));
}

/* "exceeded last year's level by 12 percent", "fell short of it by 4 percent". */
static SeraiDirection
find_excess (SeraiClaimReader *self, SeraiClause clause, guint i)
{
  if (i == clause.first
      || !serai_atom_has_code (serai_atom (self->atoms, i - 1), SERAI_CLASS_PREPOSITION,
                               SERAI_PREPOSITION_BY))
    return SERAI_DIRECTION_NONE;
  for (guint at = i - 1; at-- > clause.first;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (serai_atom_is_figure (self->atoms, at) || serai_atom_is (atom, SERAI_CLASS_NOUN))
        return SERAI_DIRECTION_NONE;
      if (serai_atom_has_code (atom, SERAI_CLASS_LEVEL, SERAI_BOUND_ABOVE))
        return SERAI_DIRECTION_UP;
      if (serai_atom_has_code (atom, SERAI_CLASS_LEVEL, SERAI_BOUND_BELOW))
        return SERAI_DIRECTION_DOWN;
    }
  return SERAI_DIRECTION_NONE;
}

static gboolean
read_change (SeraiClaimReader *self, SeraiClause clause, guint i, Change *out_change)
{
  const SeraiAtom *atom = serai_atom (self->atoms, i);
  const SeraiMention *mention = serai_atom_get_mention (atom, self->passage);
  const SeraiWord *multiplier = find_multiplier (self, atom->first, atom->end);
  const SeraiWord *change = serai_claim_find_change_after (self, clause, i);
  if (change == NULL)
    change = serai_claim_find_change_before (self, clause, i);

  if (multiplier != NULL)
    {
      gboolean is_half = multiplier->number < 1;
      out_change->value = is_half ? 50 : multiplier->number;
      out_change->unit = is_half ? "percent" : "times";
      out_change->direction = (SeraiDirection) multiplier->code;
      out_change->bound = mention != NULL ? mention->value.bound : find_hedge (self, atom->first);
      return TRUE;
    }
  out_change->value = mention->value.number;
  out_change->bound = mention->value.bound;
  out_change->unit = atom->kind == SERAI_CLASS_TIMES ? "times" : "percent";
  if (atom->kind == SERAI_CLASS_TIMES)
    {
      out_change->direction = change != NULL && change->number == 0 ? (SeraiDirection) change->code
                                                                    : SERAI_DIRECTION_UP;
      if (out_change->direction == SERAI_DIRECTION_DOWN && out_change->value == 2)
        {
          out_change->value = 50; /* fell twofold: by half */
          out_change->unit = "percent";
        }
      return TRUE;
    }
  if (read_remainder (self, clause, i, out_change)
      || read_growth_rate (self, clause, i, out_change))
    return TRUE;
  if (change == NULL && self->last_sentence == self->sentence && self->kind != SERAI_CLAIM_SHARE
      && i > clause.first
      && serai_atom_has_code (serai_atom (self->atoms, i - 1), SERAI_CLASS_PREPOSITION,
                              SERAI_PREPOSITION_BY))
    out_change->direction = self->direction;
  else if (serai_claim_read_sign (self, i) != SERAI_DIRECTION_NONE)
    {
      out_change->direction = serai_claim_read_sign (self, i);
      out_change->value = ABS (out_change->value);
    }
  else if (change == NULL && repeats_change (self, clause))
    out_change->direction = self->direction;
  else if (change != NULL)
    out_change->direction = (SeraiDirection) change->code;
  else
    out_change->direction = find_excess (self, clause, i);
  return out_change->direction != SERAI_DIRECTION_NONE;
}

/* "buy three times as much as we sell to it": two flows, no growth. */
static gboolean
compares_flows (SeraiClaimReader *self, guint i)
{
  guint end = self->atoms->len;
  gboolean has_as = FALSE;
  if (serai_atom (self->atoms, i)->kind != SERAI_CLASS_TIMES)
    return FALSE;
  for (guint at = i + 1; at < end && at < i + 4; at++)
    {
      const char *text = serai_atom_get_text (serai_atom (self->atoms, at), self->passage);
      has_as = has_as || strcmp (text, "as") == 0
               || (at == i + 1 && serai_atom_is (serai_atom (self->atoms, at), SERAI_CLASS_FIGURE));
    }
  for (guint at = i + 1; has_as && at < end; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (atom->kind == SERAI_CLASS_DATE || serai_atom_is (atom, SERAI_CLASS_EARLIER)
          || serai_atom_is (atom, SERAI_CLASS_SAME)
          || (serai_atom_is (atom, SERAI_CLASS_COMPARE)
              && strcmp (serai_atom_get_text (atom, self->passage), "as") != 0))
        return FALSE;
    }
  for (guint at = 0; has_as && at < i; at++)
    if (serai_atom (self->atoms, at)->kind == SERAI_CLASS_DATE)
      return FALSE;
  return has_as;
}

/* "9 percent fewer": pieces, not value. */
static gboolean
counts_pieces (SeraiClaimReader *self, guint i)
{
  gboolean has_count = FALSE;
  for (guint at = 0; at < i; at++)
    has_count = has_count || serai_atom (self->atoms, at)->kind == SERAI_CLASS_QUANTITY;
  return has_count && i + 1 < self->atoms->len
         && strcmp (serai_atom_get_text (serai_atom (self->atoms, i + 1), self->passage), "fewer")
                == 0;
}

gboolean
serai_claim_reader_read_change (SeraiClaimReader *self, GArray *frames, SeraiClause clause, guint i)
{
  Change change = {0};
  SeraiTradeFrame frame;
  if (is_share_nearer (self, clause, i) || speaks_of_share (self, clause, i)
      || compares_flows (self, i) || counts_pieces (self, i)
      || !read_change (self, clause, i, &change)
      || !serai_claim_draft_frame (self, frames, clause, i, &frame))
    return FALSE;
  gboolean is_wish = serai_claim_reader_is_wished (self, clause, i);
  SeraiClaim *claim = serai_claim_draft_new (
      self, &frame, clause, i, is_wish ? SERAI_CLAIM_TARGET : SERAI_CLAIM_CHANGE, FALSE);
  gboolean is_found = claim != NULL && claim->measure != SERAI_MEASURE_BALANCE;
  if (claim != NULL)
    {
      claim->value = claim->upper = change.value;
      claim->bound = change.bound;
      claim->direction = is_wish ? SERAI_DIRECTION_NONE : change.direction;
      g_strlcpy (claim->unit, change.unit, sizeof claim->unit);
      const SeraiMention *mention =
          serai_atom_get_mention (serai_atom (self->atoms, i), self->passage);
      if (mention != NULL && mention->value.upper > mention->value.number
          && mention->value.number == change.value)
        claim->upper = mention->value.upper;
      serai_claim_reader_add (self, claim, &frame);
      is_found = TRUE;
    }
  serai_trade_frame_clear (&frame);
  return is_found;
}
