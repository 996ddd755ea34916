/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sentence cut into clauses. */
#include "language/clause.h"

#include <string.h>

gboolean
serai_atom_is_rank (GArray *atoms, guint i)
{
  const SeraiAtom *atom = serai_atom (atoms, i);
  const SeraiWord *word = serai_atom_get_word (atom, SERAI_CLASS_SUPERLATIVE);
  /* "for the third year in a row" is none. */
  if (word != NULL && word->code > 1 && atom->kind != SERAI_CLASS_ORDINAL && i > 0
      && atom->end - atom->first > 1 && serai_atom_is (serai_atom (atoms, i - 1), SERAI_CLASS_ROLE))
    return TRUE; /* "supplier number two" */
  if (word != NULL && word->code > 1 && atom->kind != SERAI_CLASS_ORDINAL)
    return i + 1 < atoms->len
           && (serai_atom_is (serai_atom (atoms, i + 1), SERAI_CLASS_ROLE)
               || serai_atom_is (serai_atom (atoms, i + 1), SERAI_CLASS_SUPERLATIVE));
  return atom->kind == SERAI_CLASS_ORDINAL || word != NULL;
}

gboolean
serai_atom_is_figure (GArray *atoms, guint i)
{
  const SeraiAtom *atom = serai_atom (atoms, i);
  const SeraiWord *change = serai_atom_get_word (atom, SERAI_CLASS_CHANGE);
  return atom->kind == SERAI_CLASS_MONEY || atom->kind == SERAI_CLASS_PERCENT
         || atom->kind == SERAI_CLASS_TIMES || (change != NULL && change->number > 0)
         || serai_atom_is_rank (atoms, i);
}

/* Where a piece may begin or end. */
static gboolean
parts (GArray *atoms, const SeraiPassage *passage, guint i)
{
  static const char *const marks[] = {",", ";", ":", "(", ")", "-", "\"", "«", "»", "[", "]"};
  const SeraiAtom *atom = serai_atom (atoms, i);
  /* "86 percent of it": the part and its whole. */
  if (i > 0 && serai_atom_is_figure (atoms, i - 1)
      && strcmp (serai_atom_get_text (atom, passage), "of") == 0)
    return FALSE;
  if (serai_atom_is (atom, SERAI_CLASS_LINK)
      && !serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_WITH))
    return TRUE;
  for (guint k = 0; k < G_N_ELEMENTS (marks); k++)
    if (serai_atom_is_mark (atom, passage, marks[k]))
      return TRUE;
  return FALSE;
}

GArray *
serai_clauses_cut_all (GArray *atoms, const SeraiPassage *passage)
{
  GArray *pieces = g_array_new (FALSE, FALSE, sizeof (SeraiClause));
  SeraiClause piece = {0};
  for (guint i = 0; i < atoms->len; i++)
    if (parts (atoms, passage, i) && i > piece.first && !parts (atoms, passage, i - 1))
      {
        piece.end = i;
        g_array_append_val (pieces, piece);
        piece.first = i;
      }
  piece.end = atoms->len;
  if (piece.end > piece.first)
    g_array_append_val (pieces, piece);
  return pieces;
}

static gboolean
has_figure (GArray *atoms, SeraiClause clause)
{
  for (guint i = clause.first; i < clause.end; i++)
    if (serai_atom_is_figure (atoms, i))
      return TRUE;
  return FALSE;
}

/* A piece without numbers that begins a statement of its own. */
static gboolean
has_head (GArray *atoms, SeraiClause clause)
{
  for (guint i = clause.first; i < clause.end; i++)
    {
      const SeraiAtom *atom = serai_atom (atoms, i);
      if (serai_atom_is (atom, SERAI_CLASS_NOUN) || serai_atom_is (atom, SERAI_CLASS_FLOW)
          || serai_atom_is (atom, SERAI_CLASS_ROLE) || serai_atom_is (atom, SERAI_CLASS_REVERSE)
          || serai_atom_is (atom, SERAI_CLASS_SHARE_OF))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_date (GArray *atoms, SeraiClause clause)
{
  for (guint i = clause.first; i < clause.end; i++)
    if (serai_atom (atoms, i)->kind == SERAI_CLASS_DATE)
      return TRUE;
  return FALSE;
}

/* ", and over the first five months - by 30 percent": a date before a dash belongs to what follows.
 */
static gboolean
leads (GArray *atoms, const SeraiPassage *passage, GArray *pieces, guint k)
{
  SeraiClause piece = g_array_index (pieces, SeraiClause, k);
  SeraiClause next = k + 1 < pieces->len ? g_array_index (pieces, SeraiClause, k + 1) : piece;
  return k > 0 && k + 1 < pieces->len && !has_figure (atoms, piece) && has_date (atoms, piece)
         && (serai_atom_is_mark (serai_atom (atoms, next.first), passage, "-")
             || (serai_atom_is_mark (serai_atom (atoms, piece.first), passage, "(")
                 && serai_atom_is_mark (serai_atom (atoms, next.first), passage, ":")))
         && has_figure (atoms, next);
}

GArray *
serai_clauses_cut (GArray *atoms, const SeraiPassage *passage)
{
  g_autoptr (GArray) pieces = serai_clauses_cut_all (atoms, passage);
  GArray *clauses = g_array_new (FALSE, FALSE, sizeof (SeraiClause));
  guint last_figure = 0;
  for (guint k = 0; k < pieces->len; k++)
    if (has_figure (atoms, g_array_index (pieces, SeraiClause, k)))
      last_figure = k;

  SeraiClause clause = {0};
  for (guint k = 0; k < pieces->len; k++)
    {
      SeraiClause piece = g_array_index (pieces, SeraiClause, k);
      gboolean is_new = has_figure (atoms, piece) || (has_head (atoms, piece) && k < last_figure);
      gboolean is_apart = k <= last_figure
                          && (serai_atom_is_mark (serai_atom (atoms, piece.first), passage, ";")
                              || leads (atoms, passage, pieces, k));
      if (k > 0 && (is_apart || (is_new && has_figure (atoms, clause))))
        {
          g_array_append_val (clauses, clause);
          clause.first = piece.first;
        }
      clause.end = piece.end;
    }
  if (clause.end > clause.first)
    g_array_append_val (clauses, clause);
  return clauses;
}
