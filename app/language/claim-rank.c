/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ranks: "ranks second among A's trading partners", "A's largest customer". */
#include "language/claim-draft.h"
#include "language/claim-rank.h"
#include "language/small-number.h"

#include <string.h>

static const SeraiAtom *
atom_at (SeraiClaimReader *self, guint i)
{
  return serai_atom (self->atoms, i);
}

static const char *
text_at (SeraiClaimReader *self, guint i)
{
  return serai_atom_get_text (atom_at (self, i), self->passage);
}

/* A number of places: "five", "10", "five largest" as one quantity; 0 where it is none. */
static int
read_count (SeraiClaimReader *self, guint i)
{
  const SeraiMention *mention = serai_atom_get_mention (atom_at (self, i), self->passage);
  if (mention != NULL)
    return mention->kind == SERAI_MENTION_QUANTITY && mention->value.number < 100
               ? (int) mention->value.number
               : 0;
  const char *text = text_at (self, i);
  if (strcmp (text, "dozen") == 0)
    return 12;
  /* "в тройку крупнейших" */
  static const struct
  {
    const char *word;
    int count;
  } groups[] = {{"тройк", 3}, {"четверк", 4}, {"пятерк", 5}, {"десятк", 10}};
  for (guint k = 0; k < G_N_ELEMENTS (groups); k++)
    if (g_str_has_prefix (text, groups[k].word))
      return groups[k].count;
  int number = serai_small_number_read (text);
  return number > 1 ? number : 0;
}

static gboolean
read_number (SeraiClaimReader *self, SeraiClause clause, guint i, SeraiRank *out_rank)
{
  const SeraiAtom *atom = atom_at (self, i);
  *out_rank = (SeraiRank){.first = i, .end = i + 1, .number = 1, .role = G_MAXUINT};
  if (atom->kind == SERAI_CLASS_ORDINAL)
    {
      out_rank->number = serai_atom_get_mention (atom, self->passage)->value.number;
      while (out_rank->end < clause.end
             && (serai_atom_is (atom_at (self, out_rank->end), SERAI_CLASS_SUPERLATIVE)
                 || strcmp (text_at (self, out_rank->end), "-") == 0))
        out_rank->end++;
      out_rank->is_single = FALSE;
      return out_rank->number >= 1;
    }
  const SeraiWord *word = serai_atom_get_word (atom, SERAI_CLASS_SUPERLATIVE);
  if (word == NULL)
    return FALSE;
  if (word->code > 1)
    {
      out_rank->number = word->code;
      if (i > clause.first && atom->end - atom->first > 1
          && serai_atom_is (atom_at (self, i - 1), SERAI_CLASS_ROLE))
        return TRUE;
      return i + 1 < clause.end
             && (serai_atom_is (atom_at (self, i + 1), SERAI_CLASS_ROLE)
                 || serai_atom_is (atom_at (self, i + 1), SERAI_CLASS_SUPERLATIVE));
    }
  out_rank->is_single = word->code == 0;
  /* "the largest shares fell to A, B and C" */
  if (i + 1 < clause.end && serai_atom_is (atom_at (self, i + 1), SERAI_CLASS_SHARE_OF)
      && g_str_has_suffix (text_at (self, i + 1), "s"))
    return FALSE;
  int count = i > clause.first ? read_count (self, i - 1) : 0;
  if (count == 0 && i + 1 < clause.end && strcmp (text_at (self, i), "top") == 0)
    {
      count = read_count (self, i + 1);
      if (count > 0)
        out_rank->end++;
    }
  else if (count > 0)
    out_rank->first--;
  if (count > 0)
    {
      out_rank->number = count;
      out_rank->bound = SERAI_BOUND_BELOW;
      out_rank->is_single = FALSE;
    }
  else if (i > clause.first && out_rank->is_single
           && (strcmp (text_at (self, i - 1), "a") == 0
               || strcmp (text_at (self, i - 1), "an") == 0))
    return FALSE;
  return TRUE;
}

static gboolean
is_role (const SeraiAtom *atom)
{
  return serai_atom_is (atom, SERAI_CLASS_ROLE) || serai_atom_is (atom, SERAI_CLASS_TRADER)
         || serai_atom_is (atom, SERAI_CLASS_NOUN);
}

/* In what: the role that follows, else the one before ("a market that ranks third"). */
static gboolean
find_role (SeraiClaimReader *self, SeraiClause clause, SeraiRank *rank)
{
  gboolean is_for = rank->end < clause.end
                    && serai_atom_has_code (atom_at (self, rank->end), SERAI_CLASS_PREPOSITION,
                                            SERAI_PREPOSITION_FOR);
  for (guint at = rank->end; !is_for && at < clause.end && at < rank->end + 9; at++)
    {
      if (is_role (atom_at (self, at)) && !serai_atom_is (atom_at (self, at), SERAI_CLASS_SKIP))
        {
          rank->role = at;
          return TRUE;
        }
      if (serai_atom_is_mark (atom_at (self, at), self->passage, ",")
          || serai_atom_is_rank (self->atoms, at))
        break;
    }
  for (guint at = rank->first; at-- > clause.first;)
    if (serai_atom_is (atom_at (self, at), SERAI_CLASS_ROLE)
        || (serai_atom_is (atom_at (self, at), SERAI_CLASS_NOUN) && rank->first - at > 2))
      {
        rank->role = at;
        return TRUE;
      }
  return FALSE;
}

static gboolean
is_plural (SeraiClaimReader *self, guint i)
{
  const SeraiAtom *atom = atom_at (self, i);
  const char *last = serai_tokens_at (self->passage->tokens, atom->end - 1)->folded;
  static const char *const endings[] = {"ами", "ями", "ы", "и", "ов", "ей"};
  for (guint k = 0; serai_words_have_cases (self->words) && k < G_N_ELEMENTS (endings); k++)
    if (serai_atom_is (atom, SERAI_CLASS_ROLE)
        && g_str_has_suffix (serai_tokens_at (self->passage->tokens, atom->first)->folded,
                             endings[k]))
      return TRUE;
  return g_str_has_suffix (last, "s") && !serai_atom_is (atom, SERAI_CLASS_NOUN);
}

/* "topped the list": who stands before it holds the rank. */
static gboolean
is_verb_of_rank (SeraiClaimReader *self, guint i)
{
  const SeraiWord *word = serai_atom_get_word (atom_at (self, i), SERAI_CLASS_SUPERLATIVE);
  return word != NULL && word->number > 0;
}

/* An actor that owns the role: before the number ("its leading supplier"). */
static gboolean
find_owner_before (SeraiClaimReader *self,
                   SeraiClause clause,
                   const SeraiRank *rank,
                   SeraiActor *out_owner)
{
  guint first = MIN (rank->first, rank->role);
  for (guint at = first, steps = 0; at-- > clause.first && steps < 3; steps++)
    {
      guint next = at;
      const SeraiAtom *atom = atom_at (self, at);
      /* "making that country the largest buyer": it holds, and doesn't own. */
      const SeraiWord *pronoun = serai_atom_get_word (atom, SERAI_CLASS_PRONOUN);
      gboolean owns = atom->is_owner
                      || (pronoun != NULL && pronoun->code != SERAI_PRONOUN_NEIGHBOUR
                          && pronoun->code != SERAI_PRONOUN_IT)
                      || (atom->kind == SERAI_CLASS_COUNTRY && at + 1 == first
                          && !is_verb_of_rank (self, rank->first));
      if (owns && serai_actor_read (self->atoms, self->passage, &next, first, out_owner))
        return TRUE;
      if (!serai_atom_is (atom, SERAI_CLASS_MODIFIER) && !serai_atom_is (atom, SERAI_CLASS_FILLER)
          && atom->kind != SERAI_CLASS_OTHER)
        return FALSE;
    }
  return FALSE;
}

/* "For Laos, Thailand remains the leading partner"; "Among the destinations of Moldovan wine,
 * Romania took second place": the owner stands at the head of the clause. */
static void
find_owner_ahead (SeraiClaimReader *self,
                  SeraiClause clause,
                  const SeraiRank *rank,
                  SeraiActor *owner,
                  char **inout_commodity)
{
  SeraiActor actor;
  guint first = clause.first;
  while (first < rank->first && atom_at (self, first)->kind == SERAI_CLASS_MARK)
    first++;
  guint next = first + 1;
  if (serai_atom_has_code (atom_at (self, first), SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_FOR)
      && serai_actor_read (self->atoms, self->passage, &next, rank->first, &actor)
      && actor.iso3[0] != '\0' && !atom_at (self, next - 1)->is_owner)
    *owner = actor;
  if (owner->is_set || rank->role > rank->first)
    return;
  for (guint at = rank->role + 1; at < rank->first; at++)
    {
      if (serai_atom_is_mark (atom_at (self, at), self->passage, ","))
        return;
      if (atom_at (self, at)->kind == SERAI_CLASS_COMMODITY)
        serai_commodity_add (inout_commodity,
                             serai_atom_get_mention (atom_at (self, at), self->passage)->value.hs);
      next = at + 1;
      if (!owner->is_set
          && serai_atom_has_code (atom_at (self, at), SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_OF)
          && serai_actor_read (self->atoms, self->passage, &next, rank->first, &actor))
        *owner = actor;
    }
}

static gboolean
ends_in_preposition (SeraiClaimReader *self, guint i)
{
  static const char *const last[] = {"of", "to", "for"};
  const char *text = serai_tokens_at (self->passage->tokens, atom_at (self, i)->end - 1)->folded;
  for (guint k = 0; k < G_N_ELEMENTS (last); k++)
    if (strcmp (text, last[k]) == 0)
      return TRUE;
  return FALSE;
}

/* Reads what follows: the owner of the role, its goods. */
static void
read_after (SeraiClaimReader *self,
            SeraiClause clause,
            const SeraiRank *rank,
            SeraiActor *owner,
            char **inout_commodity)
{
  /* "the largest importer of Kazakh oil": the role has its preposition in itself. */
  guint behind = rank->role + 1;
  SeraiActor first;
  if (!owner->is_set && ends_in_preposition (self, rank->role) && rank->role >= rank->end
      && serai_actor_read (self->atoms, self->passage, &behind, clause.end, &first))
    *owner = first;
  for (guint at = rank->end; at < clause.end; at++)
    {
      const SeraiAtom *atom = atom_at (self, at);
      const SeraiWord *preposition = serai_atom_get_word (atom, SERAI_CLASS_PREPOSITION);
      if (atom->kind == SERAI_CLASS_COMMODITY)
        serai_commodity_add (inout_commodity,
                             serai_atom_get_mention (atom, self->passage)->value.hs);
      if (serai_atom_is_mark (atom, self->passage, ",")
          || (at > rank->role && serai_atom_is (atom, SERAI_CLASS_BE)))
        return;
      gboolean leads = preposition != NULL
                       && (preposition->code == SERAI_PREPOSITION_OF
                           || preposition->code == SERAI_PREPOSITION_FOR
                           || preposition->code == SERAI_PREPOSITION_AMONG
                           || preposition->code == SERAI_PREPOSITION_TO
                           || preposition->code == SERAI_PREPOSITION_FROM
                           || preposition->code == SERAI_PREPOSITION_IN
                           || (preposition->code == SERAI_PREPOSITION_WITH
                               && serai_atom_is (atom_at (self, rank->role), SERAI_CLASS_NOUN)));
      guint next = at + 1;
      SeraiActor actor;
      /* "second only to Russia among …" */
      if (leads && at > 0 && strcmp (text_at (self, at - 1), "only") == 0)
        leads = FALSE;
      if (leads && !owner->is_set
          && serai_actor_read (self->atoms, self->passage, &next, clause.end, &actor))
        *owner = actor;
    }
}

/* Who holds the rank: "B ranks …", "… is B", "… went to B". */
static gboolean
find_holder (SeraiClaimReader *self,
             SeraiClause clause,
             const SeraiRank *rank,
             const SeraiActor *owner,
             SeraiActor *out_holder)
{
  SeraiActor actor, other = {0};
  for (guint at = MAX (rank->end, rank->role + 1); at + 1 < clause.end; at++)
    {
      gboolean leads = serai_atom_is (atom_at (self, at), SERAI_CLASS_BE)
                       || serai_atom_is (atom_at (self, at), SERAI_CLASS_WENT);
      guint next = at + 1;
      if (leads && serai_actor_read (self->atoms, self->passage, &next, clause.end, &actor)
          && actor.iso3[0] != '\0')
        {
          *out_holder = actor;
          return TRUE;
        }
      if (serai_atom_is_mark (atom_at (self, at), self->passage, ","))
        break;
    }
  /* The first who acts, and isn't the owner. */
  for (guint from = clause.first; from < rank->first; from++)
    if (serai_actor_find_subject (self->atoms, self->passage, from, rank->first, &actor, &other)
        && !serai_actor_equal (&actor, owner))
      {
        /* "A and B were the top two": neither is told which. */
        if (rank->bound == SERAI_BOUND_BELOW && other.is_set)
          return FALSE;
        *out_holder = actor;
        return TRUE;
      }
  return FALSE;
}

/* "in Central Asia", "among CIS countries", "in the world". */
static char *
find_group (SeraiClaimReader *self, SeraiClause clause, const SeraiRank *rank)
{
  for (guint at = clause.first; at < clause.end; at++)
    {
      const SeraiAtom *atom = atom_at (self, at);
      gboolean is_group = (atom->kind == SERAI_CLASS_PLACE && atom->iso3[0] == '\0')
                          || atom->kind == SERAI_CLASS_BLOC
                          || (atom->kind == SERAI_CLASS_NAME && atom->iso3[0] == '\0');
      gboolean is_led = at > clause.first
                        && (serai_atom_is (atom_at (self, at - 1), SERAI_CLASS_PREPOSITION)
                            || serai_atom_is (atom_at (self, at - 1), SERAI_CLASS_FILLER));
      if (is_group && is_led && at > rank->first)
        {
          SeraiSpan span = serai_atoms_get_span (self->atoms, self->passage, at, at + 1);
          return g_strndup (self->passage->tokens->text + span.start, serai_span_length (span));
        }
      if (serai_atom_is (atom, SERAI_CLASS_WORLD)
          && g_str_has_prefix (serai_atom_get_text (atom, self->passage), "world"))
        return g_strdup ("WLD");
    }
  return NULL;
}

static gboolean
is_barred (SeraiClaimReader *self, SeraiClause clause, const SeraiRank *rank)
{
  for (guint at = clause.first; at < clause.end && at < rank->role + 1; at++)
    {
      const SeraiAtom *atom = atom_at (self, at);
      if (serai_atom_is (atom, SERAI_CLASS_DOUBT) || serai_atom_is (atom, SERAI_CLASS_DENIAL)
          || serai_atom_is (atom, SERAI_CLASS_SMALLER) || serai_atom_is (atom, SERAI_CLASS_AIM)
          || serai_atom_is (atom, SERAI_CLASS_ELSEWHERE))
        return TRUE;
    }
  return serai_claim_reader_is_barred (self, NULL, (SeraiClause){rank->first, rank->first + 1},
                                       rank->first);
}

static gboolean
find_parties (SeraiClaimReader *self,
              SeraiClause clause,
              const SeraiRank *rank,
              const SeraiActor *owner,
              gboolean is_own,
              SeraiClaim *claim)
{
  SeraiActor holder = {0};
  char held[4] = "", owned[4] = "";
  if (find_holder (self, clause, rank, owner, &holder))
    serai_claim_reader_understand (self, &holder, "", held);
  if (is_own)
    {
      g_strlcpy (claim->reporter, held[0] != '\0' ? held : "", 4);
      g_strlcpy (claim->partner, "WLD", 4);
      return held[0] != '\0';
    }
  serai_claim_reader_understand (self, owner, "", owned);
  if (owned[0] == '\0' && self->last_sentence != G_MAXUINT)
    g_strlcpy (owned, strcmp (held, self->reporter) != 0 ? self->reporter : self->partner, 4);
  if (held[0] == '\0' && self->last_sentence == self->sentence)
    serai_claim_reader_find_other (self, owned, held);
  if (strcmp (held, owned) == 0 && holder.iso3[0] == '\0' && owner->iso3[0] != '\0')
    serai_claim_reader_find_other (self, owned, held);
  else if (strcmp (held, owned) == 0)
    serai_claim_reader_find_other (self, held, owned);
  g_strlcpy (claim->reporter, owned, 4);
  g_strlcpy (claim->partner, held, 4);
  return owned[0] != '\0' && held[0] != '\0' && strcmp (owned, held) != 0
         && strcmp (owned, "WLD") != 0;
}

/* "… were supplied by China, which thus took second place": the rank of whoever has the share. */
static gboolean
goes_on_from_share (SeraiClaimReader *self, SeraiClause clause, const SeraiRank *rank)
{
  gboolean is_verb =
      rank->first > clause.first && g_str_has_prefix (text_at (self, rank->first - 1), "rank");
  if (self->last_sentence != self->sentence
      || (self->kind != SERAI_CLAIM_SHARE && !(is_verb && self->kind == SERAI_CLAIM_LEVEL))
      || rank->is_single || rank->bound != SERAI_BOUND_EXACT || strcmp (self->partner, "WLD") == 0
      || (!is_verb
          && strcmp (serai_tokens_at (self->passage->tokens, atom_at (self, rank->end - 1)->end - 1)
                         ->folded,
                     "place")
                 != 0)
      || is_barred (self, clause, &(SeraiRank){.first = rank->first, .role = rank->first}))
    return FALSE;
  for (guint at = clause.first; at < clause.end; at++)
    if (is_role (atom_at (self, at)) || (at < rank->first && atom_at (self, at)->iso3[0] != '\0'))
      return FALSE;
  return TRUE;
}

static void
add_after_share (SeraiClaimReader *self, SeraiClause clause, const SeraiRank *rank)
{
  SeraiClaim *claim = serai_claim_new ();
  claim->kind = SERAI_CLAIM_RANK;
  claim->measure = self->measure;
  g_strlcpy (claim->reporter, self->reporter, sizeof claim->reporter);
  g_strlcpy (claim->partner, self->partner, sizeof claim->partner);
  claim->commodity = g_strdup (self->commodity);
  claim->value = claim->upper = rank->number;
  g_strlcpy (claim->unit, "rank", sizeof claim->unit);
  claim->period = serai_claim_reader_find_period (self, clause, rank->first, SERAI_CLAIM_RANK,
                                                  &claim->base_period);
  claim->span = serai_atoms_get_span (self->atoms, self->passage, clause.first, rank->end);
  claim->value_span = serai_atoms_get_span (self->atoms, self->passage, rank->first, rank->end);
  SeraiTradeFrame frame = {.measure = claim->measure};
  serai_claim_reader_add (self, claim, &frame);
}

/* "Tea sales to Pakistan, Kenya's first customer": goods of the trade named before the rank. */
static char *
find_goods_before (GArray *frames, const SeraiRank *rank, SeraiMeasure measure)
{
  for (guint k = frames->len; k-- > 0;)
    {
      const SeraiTradeFrame *frame = &g_array_index (frames, SeraiTradeFrame, k);
      if (frame->head < rank->first && frame->head != rank->role && !frame->is_verb
          && frame->measure == measure && frame->commodity != NULL)
        return g_strdup (frame->commodity);
    }
  return NULL;
}

gboolean
serai_claim_reader_read_rank (SeraiClaimReader *self,
                              GArray *frames,
                              SeraiClause clause,
                              guint *inout_i)
{
  SeraiRank rank;
  SeraiActor owner = {0};
  gboolean is_own;
  SeraiMeasure measure;
  g_autofree char *commodity = NULL;
  guint i = *inout_i;
  /* "from fourth to second place": where it was. */
  if (i > clause.first && strcmp (text_at (self, i - 1), "from") == 0)
    return FALSE;
  if (!read_number (self, clause, i, &rank))
    return FALSE;
  if (goes_on_from_share (self, clause, &rank))
    {
      add_after_share (self, clause, &rank);
      *inout_i = rank.end - 1;
      return TRUE;
    }
  if (!find_role (self, clause, &rank)
      || (rank.is_single && rank.role > rank.first && is_plural (self, rank.role))
      || is_barred (self, clause, &rank)
      || !serai_rank_find_measure (self, clause, &rank, &measure, &is_own))
    return FALSE;
  find_owner_before (self, clause, &rank, &owner);
  if (!owner.is_set)
    find_owner_ahead (self, clause, &rank, &owner, &commodity);
  read_after (self, clause, &rank, &owner, &commodity);
  serai_rank_turn_trader (self, clause, &rank, &owner, &measure, &is_own);

  SeraiClaim *claim = serai_claim_new ();
  claim->kind = SERAI_CLAIM_RANK;
  claim->measure = measure;
  if (!find_parties (self, clause, &rank, &owner, is_own, claim))
    {
      serai_claim_free (claim);
      return FALSE;
    }
  claim->value = claim->upper = rank.number;
  claim->bound = rank.bound;
  g_strlcpy (claim->unit, "rank", sizeof claim->unit);
  /* "…, making Germany the biggest buyer": of the goods spoken of. */
  if (commodity == NULL && !owner.is_set && self->last_sentence != G_MAXUINT
      && self->last_sentence + 1 >= self->sentence && self->measure == measure
      && strcmp (self->reporter, claim->reporter) == 0)
    commodity = g_strdup (self->commodity);
  if (commodity == NULL)
    commodity = find_goods_before (frames, &rank, measure);
  claim->commodity = commodity != NULL ? g_steal_pointer (&commodity) : g_strdup ("TOTAL");
  claim->among = find_group (self, clause, &rank);
  claim->period =
      serai_claim_reader_find_period (self, clause, i, SERAI_CLAIM_RANK, &claim->base_period);
  guint end = MAX (rank.end, rank.role + 1);
  while (end < clause.end && !serai_atom_is_mark (atom_at (self, end), self->passage, ",")
         && end < rank.role + 5)
    end++;
  claim->span =
      serai_atoms_get_span (self->atoms, self->passage, clause.first, MIN (end, clause.end));
  claim->value_span = serai_atoms_get_span (self->atoms, self->passage, rank.first, rank.end);
  SeraiTradeFrame frame = {.measure = measure};
  serai_claim_reader_add (self, claim, &frame);
  *inout_i = rank.end - 1;
  return TRUE;
}
