/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ranks told without a rank: "no country bought more than B" (1), "only A is ahead" (2). */
#include "language/claim-draft.h"

#include <string.h>

static const char *
text_at (SeraiClaimReader *self, guint i)
{
  return i < self->atoms->len ? serai_atom_get_text (serai_atom (self->atoms, i), self->passage)
                              : "";
}

/* The first atom in [@first, @end) whose text is @text; @end where there is none. */
static guint
find_text (SeraiClaimReader *self, guint first, guint end, const char *text)
{
  for (guint i = first; i < end; i++)
    if (strcmp (text_at (self, i), text) == 0)
      return i;
  return end;
}

/* "no country", "no other state", "nobody". */
static gboolean
is_nobody (SeraiClaimReader *self, guint i)
{
  static const char *const nobodies[] = {"country",  "state",    "partner", "nation", "one",
                                         "customer", "supplier", "buyer",   "market"};
  if (strcmp (text_at (self, i), "nobody") == 0)
    return TRUE;
  if (strcmp (text_at (self, i), "no") != 0)
    return FALSE;
  guint at = i + 1 + (strcmp (text_at (self, i + 1), "other") == 0);
  for (guint k = 0; k < G_N_ELEMENTS (nobodies); k++)
    if (strcmp (text_at (self, at), nobodies[k]) == 0)
      return TRUE;
  return FALSE;
}

/* What the verb says of the other side's trade: who buys from A is in A's exports. */
static gboolean
find_verb (SeraiClaimReader *self, guint first, guint end, SeraiMeasure *out_measure)
{
  for (guint i = first; i < end; i++)
    {
      const SeraiWord *word = serai_atom_get_word (serai_atom (self->atoms, i), SERAI_CLASS_FLOW);
      if (word == NULL)
        continue;
      *out_measure = word->code == SERAI_MEASURE_EXPORTS   ? SERAI_MEASURE_IMPORTS
                     : word->code == SERAI_MEASURE_IMPORTS ? SERAI_MEASURE_EXPORTS
                                                           : SERAI_MEASURE_TURNOVER;
      return TRUE;
    }
  return FALSE;
}

static void
add_rank (SeraiClaimReader *self,
          SeraiClause piece,
          guint number,
          SeraiMeasure measure,
          const char *reporter,
          const char *partner)
{
  if (reporter[0] == '\0' || partner[0] == '\0' || strcmp (reporter, partner) == 0
      || strcmp (partner, "WLD") == 0)
    return;
  SeraiClaim *claim = serai_claim_new ();
  claim->kind = SERAI_CLAIM_RANK;
  claim->measure = measure;
  g_strlcpy (claim->reporter, reporter, sizeof claim->reporter);
  g_strlcpy (claim->partner, partner, sizeof claim->partner);
  claim->value = claim->upper = number;
  g_strlcpy (claim->unit, "rank", sizeof claim->unit);
  for (guint i = piece.first; i < piece.end; i++)
    if (serai_atom (self->atoms, i)->kind == SERAI_CLASS_COMMODITY)
      serai_commodity_add (
          &claim->commodity,
          serai_atom_get_mention (serai_atom (self->atoms, i), self->passage)->value.hs);
  if (claim->commodity == NULL)
    claim->commodity = g_strdup ("TOTAL");
  claim->period = serai_claim_reader_find_period (self, piece, piece.first, SERAI_CLAIM_RANK,
                                                  &claim->base_period);
  claim->span = serai_atoms_get_span (self->atoms, self->passage, piece.first, piece.end);
  claim->value_span =
      serai_atoms_get_span (self->atoms, self->passage, piece.first, piece.first + 1);
  SeraiTradeFrame frame = {.measure = measure};
  serai_claim_reader_add (self, claim, &frame);
}

/* Somebody named after @first who isn't @but: "from A", "Kyrgyz gold", "to it". */
static void
find_owner (SeraiClaimReader *self, guint first, guint end, const char *but, char out_iso3[4])
{
  out_iso3[0] = '\0';
  for (guint i = first; i < end && out_iso3[0] == '\0'; i++)
    {
      guint at = i;
      SeraiActor actor;
      if (serai_actor_read (self->atoms, self->passage, &at, end, &actor))
        serai_claim_reader_understand (self, &actor, but, out_iso3);
      if (strcmp (out_iso3, but) == 0)
        out_iso3[0] = '\0';
    }
  if (out_iso3[0] == '\0' && self->last_sentence != G_MAXUINT)
    serai_claim_reader_find_other (self, but, out_iso3);
}

/* "no country bought more Kyrgyz gold than Switzerland". */
static gboolean
read_nobody (SeraiClaimReader *self, SeraiClause piece)
{
  guint i = piece.first;
  while (i < piece.end && !is_nobody (self, i))
    i++;
  guint more = find_text (self, i, piece.end, "more");
  guint than = find_text (self, more, piece.end, "than");
  if (more == piece.end)
    {
      /* "no other country sells as much gas to Hungary as Russia does" */
      more = find_text (self, i, piece.end, "as");
      than = more < piece.end ? find_text (self, more + 1, piece.end, "as") : piece.end;
    }
  guint next = than + 1;
  SeraiMeasure measure;
  SeraiActor actor;
  char holder[4] = "", owner[4];
  /* "No other country supplied Brazil with more fertiliser": than the one spoken of. */
  if (i < piece.end && more < piece.end && than >= piece.end
      && find_verb (self, i, piece.end, &measure) && self->last_sentence != G_MAXUINT
      && self->last_sentence + 1 >= self->sentence)
    {
      find_owner (self, i + 2, piece.end, "", owner);
      serai_claim_reader_find_other (self, owner, holder);
      if (owner[0] != '\0')
        add_rank (self, piece, 1, measure, owner, holder);
      return owner[0] != '\0';
    }
  if (i == piece.end || than >= piece.end || !find_verb (self, i, than, &measure)
      || !serai_actor_read (self->atoms, self->passage, &next, piece.end, &actor))
    return FALSE;
  serai_claim_reader_understand (self, &actor, "", holder);
  find_owner (self, i + 2, than, holder, owner);
  add_rank (self, piece, 1, measure, owner, holder);
  return TRUE;
}

/* "Only China and Germany bought more from Austria than Hungary did": Hungary's place. */
static gboolean
read_than (SeraiClaimReader *self,
           SeraiClause piece,
           guint first,
           guint number,
           SeraiMeasure measure)
{
  guint than = find_text (self, first, piece.end, "than");
  guint next = than + 1;
  SeraiActor actor;
  char holder[4] = "", owner[4];
  if (than >= piece.end || !serai_actor_read (self->atoms, self->passage, &next, piece.end, &actor)
      || actor.iso3[0] == '\0')
    return FALSE;
  serai_claim_reader_understand (self, &actor, "", holder);
  find_owner (self, find_text (self, first, than, "more"), than, holder, owner);
  add_rank (self, piece, number, measure, owner, holder);
  return owner[0] != '\0';
}

/* "only Italy is ahead", "only Russia and China sell more to it": places 2 and 3. */
static gboolean
read_only (SeraiClaimReader *self, SeraiClause piece)
{
  guint only = find_text (self, piece.first, piece.end, "only");
  guint next = only + 1;
  SeraiActor first, second;
  SeraiMeasure measure = self->measure;
  if (only == piece.end || !serai_actor_read (self->atoms, self->passage, &next, piece.end, &first)
      || first.iso3[0] == '\0')
    return FALSE;
  guint number = 2;
  if (next < piece.end && serai_atom_is (serai_atom (self->atoms, next), SERAI_CLASS_LINK))
    {
      guint at = next + 1;
      if (serai_actor_read (self->atoms, self->passage, &at, piece.end, &second))
        number = 3;
    }
  gboolean is_ahead = FALSE;
  for (guint i = next; i < piece.end; i++)
    is_ahead = is_ahead || g_str_has_prefix (text_at (self, i), "ahead");
  gboolean is_more = find_text (self, next, piece.end, "more") < piece.end
                     && find_verb (self, next, piece.end, &measure);
  if (is_more && read_than (self, piece, next, number, measure))
    return TRUE;
  if ((!is_ahead && !is_more) || measure == SERAI_MEASURE_BALANCE
      || self->last_sentence == G_MAXUINT)
    return FALSE;
  /* Who bought from A has a rank in A's exports: the other side's trade, mirrored. */
  gboolean is_mirrored = is_ahead ? self->was_verb : measure != self->measure;
  if (is_ahead && is_mirrored && measure != SERAI_MEASURE_TURNOVER)
    measure = measure == SERAI_MEASURE_EXPORTS ? SERAI_MEASURE_IMPORTS : SERAI_MEASURE_EXPORTS;
  add_rank (self, piece, number, measure, is_mirrored ? self->partner : self->reporter,
            is_mirrored ? self->reporter : self->partner);
  return TRUE;
}

void
serai_claim_reader_read_rank_idioms (SeraiClaimReader *self)
{
  g_autoptr (GArray) pieces = serai_clauses_cut_all (self->atoms, self->passage);
  for (guint k = 0; k < pieces->len; k++)
    {
      SeraiClause piece = g_array_index (pieces, SeraiClause, k);
      /* "only Russia and China": the piece goes on behind its "and". */
      SeraiClause wide = {piece.first, k + 1 < pieces->len
                                           ? g_array_index (pieces, SeraiClause, k + 1).end
                                           : piece.end};
      if (!read_nobody (self, piece) && read_only (self, wide))
        k++;
    }
}
