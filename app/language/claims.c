/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds the claims of a passage: sentence by sentence, clause by clause, figure by figure. */
#include "language/claim-continue.h"
#include "language/parallel.h"
#include "language/plain-order.h"

#include <string.h>

/* ", of which exports made up 38 percent": the talk stays with the whole. */
static gboolean
is_aside (SeraiClaimReader *self, SeraiClause clause)
{
  for (guint at = clause.first; at < clause.end && at < clause.first + 2; at++)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (strcmp (serai_atom_get_text (atom, self->passage), "of") == 0
          && strcmp (serai_tokens_at (self->passage->tokens, atom->end - 1)->folded, "which") == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_figure (const SeraiClaimReader *self, SeraiClause clause)
{
  for (guint i = clause.first; i < clause.end; i++)
    if (serai_atom_is_figure (self->atoms, i))
      return TRUE;
  return FALSE;
}

static void
read_clause (SeraiClaimReader *self, SeraiClause clause)
{
  self->is_aside = is_aside (self, clause);
  if (!has_figure (self, clause))
    {
      if (clause.end < self->atoms->len)
        serai_claim_reader_note_theme (self, clause);
      return;
    }
  g_autoptr (GArray) frames = serai_trade_frames_find (self->atoms, self->passage, clause);
  for (guint i = clause.first; i < clause.end; i++)
    {
      if (!serai_atom_is_figure (self->atoms, i))
        continue;
      const SeraiAtom *atom = serai_atom (self->atoms, i);
      if (serai_atom_is_rank (self->atoms, i))
        serai_claim_reader_read_rank (self, frames, clause, &i);
      else if (atom->kind == SERAI_CLASS_MONEY)
        serai_claim_reader_read_amount (self, frames, clause, i);
      else if (atom->kind == SERAI_CLASS_PERCENT
               && serai_claim_reader_read_share (self, frames, clause, i))
        ;
      else
        serai_claim_reader_read_change (self, frames, clause, i);
    }
}

/* The atoms of a sentence, or of one row of it. */
static void
read_atoms (SeraiClaimReader *self, GArray *row)
{
  guint n_claims = self->claims->len;
  char speaker[4];
  g_autoptr (GArray) plain = serai_atoms_put_plainly (row, self->passage, speaker);
  if (speaker[0] != '\0')
    g_strlcpy (self->speaker, speaker, sizeof self->speaker);
  g_autoptr (GArray) atoms = serai_claim_reader_enter_row (self, plain);
  g_autoptr (GPtrArray) readings = serai_parallels_part (atoms, self->passage, self->words);
  for (guint k = 0; k < readings->len; k++)
    {
      self->atoms = g_ptr_array_index (readings, k);
      self->is_repeated = k > 0;
      self->clauses = serai_clauses_cut (self->atoms, self->passage);
      for (guint i = 0; i < self->clauses->len; i++)
        read_clause (self, g_array_index (self->clauses, SeraiClause, i));
      serai_claim_reader_read_rank_idioms (self);
      g_clear_pointer (&self->clauses, g_array_unref);
    }
  self->atoms = row;
  /* A row's claims are not told without its label. */
  if (atoms->len < plain->len)
    for (guint k = n_claims; k < self->claims->len; k++)
      {
        SeraiClaim *claim = g_ptr_array_index (self->claims, k);
        claim->span.start = serai_atoms_get_span (row, self->passage, 0, row->len).start;
      }
}

static void
read_sentence (SeraiClaimReader *self, guint sentence)
{
  GArray *atoms = serai_atoms_of (self->passage, sentence);
  guint n_claims = self->claims->len;
  self->sentence = sentence;
  for (guint first = 0, end; first < atoms->len; first = end)
    {
      end = serai_claim_reader_find_row_end (self, atoms, first);
      g_autoptr (GArray) row = g_array_sized_new (FALSE, FALSE, sizeof (SeraiAtom), end - first);
      g_array_append_vals (row, serai_atom (atoms, first), end - first);
      read_atoms (self, row);
    }
  self->atoms = atoms;
  serai_claim_reader_note_speaker (self);
  serai_claim_reader_leave_sentence (self, n_claims);
  self->atoms = NULL;
}

void
serai_claims_find (SeraiPassage *passage, GPtrArray *claims)
{
  const SeraiWords *words =
      serai_recogniser_get_words (passage->recogniser, passage->document->language);
  g_autoptr (GArray) states = serai_claim_states_list (passage);
  SeraiClaimReader reader = {
      .passage = passage,
      .states = states,
      .words = words,
      .claims = claims,
      .last_sentence = G_MAXUINT,
      .period_sentence = G_MAXUINT,
  };
  for (guint i = 0; i < passage->tokens->sentences->len; i++)
    read_sentence (&reader, i);
  g_free (reader.commodity);
  g_free (reader.heading.commodity);
}
