/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sentences that say several things at once, read as so many sentences. */
#include "language/parallel.h"

#include "language/clause.h"
#include "trade/measure.h"

#include <string.h>

#define MOST_ITEMS 6

/* What the items of a row have in common. */
typedef enum
{
  ITEM_NONE,
  ITEM_MONEY,
  ITEM_PERCENT,
  ITEM_TIMES,
  ITEM_RANK,
  ITEM_COUNTRY,
  ITEM_COMMODITY,
  ITEM_DATE,
  ITEM_NOUN,
} ItemKind;

/**
 * Row:
 * @at: the atoms of its items
 * @end: behind its last item
 */
typedef struct
{
  ItemKind kind;
  guint at[MOST_ITEMS];
  guint n;
  guint end;
} Row;

typedef struct
{
  GArray *atoms;
  const SeraiPassage *passage;
} Sentence;

static gboolean
is_at (const Sentence *self, guint i, SeraiWordClass word_class)
{
  return i < self->atoms->len && serai_atom_is (serai_atom (self->atoms, i), word_class);
}

static ItemKind
find_kind (const Sentence *self, guint i)
{
  const SeraiAtom *atom = serai_atom (self->atoms, i);
  switch (atom->kind)
    {
    case SERAI_CLASS_MONEY:
      return ITEM_MONEY;
    case SERAI_CLASS_PERCENT:
      return ITEM_PERCENT;
    case SERAI_CLASS_TIMES:
      return ITEM_TIMES;
    case SERAI_CLASS_ORDINAL:
      return ITEM_RANK;
    case SERAI_CLASS_COMMODITY:
      return ITEM_COMMODITY;
    case SERAI_CLASS_DATE:
      return ITEM_DATE;
    case SERAI_CLASS_COUNTRY:
    case SERAI_CLASS_PLACE:
      return atom->iso3[0] != '\0' ? ITEM_COUNTRY : ITEM_NONE;
    default:
      break;
    }
  const SeraiWord *rank = serai_atom_get_word (atom, SERAI_CLASS_SUPERLATIVE);
  if (rank != NULL && rank->code > 0)
    return ITEM_RANK;
  return serai_atom_is (atom, SERAI_CLASS_NOUN) && !serai_atom_is (atom, SERAI_CLASS_SKIP)
             ? ITEM_NOUN
             : ITEM_NONE;
}

static gboolean
is_joint (const Sentence *self, guint i)
{
  static const char *const links[] = {"and", "as well as", "plus", "и", "а также"};
  const SeraiAtom *atom = serai_atom (self->atoms, i);
  if (serai_atom_is_mark (atom, self->passage, ","))
    return TRUE;
  for (guint k = 0; serai_atom_is (atom, SERAI_CLASS_LINK) && k < G_N_ELEMENTS (links); k++)
    if (serai_tokens_match (self->passage->tokens, atom->first, links[k])
        == atom->end - atom->first)
      return TRUE;
  return FALSE;
}

/* What may stand around the "and" of a row: articles, prepositions. */
static gboolean
is_light (const Sentence *self, guint i)
{
  return is_at (self, i, SERAI_CLASS_FILLER) || is_at (self, i, SERAI_CLASS_PREPOSITION);
}

/* The item that follows the one before @i in its row; 0 where the row ends. */
static guint
find_next (const Sentence *self, guint i, ItemKind kind)
{
  gboolean is_joined = FALSE;
  for (guint steps = 0; i < self->atoms->len && steps < 5; i++, steps++)
    {
      if (find_kind (self, i) == kind)
        return is_joined ? i : 0;
      if (is_joint (self, i))
        is_joined = TRUE;
      else if (!is_light (self, i)
               && !(kind == ITEM_COUNTRY && is_at (self, i, SERAI_CLASS_MODIFIER)))
        return 0;
    }
  return 0;
}

static Row
read_row (const Sentence *self, guint i)
{
  Row row = {.kind = find_kind (self, i)};
  guint next = i;
  row.end = i + 1;
  while (row.kind != ITEM_NONE && next >= i && row.n < MOST_ITEMS)
    {
      row.at[row.n++] = next;
      row.end = next + 1;
      next = find_next (self, next + 1, row.kind);
      if (next == 0)
        break;
    }
  return row;
}

static gboolean
is_figure (ItemKind kind)
{
  return kind == ITEM_MONEY || kind == ITEM_PERCENT || kind == ITEM_TIMES || kind == ITEM_RANK;
}

/* "between A and B", "trade of A and B": two, but one thing. */
static gboolean
is_pair (const Sentence *self, const Row *row)
{
  if (row->kind != ITEM_COUNTRY || row->n != 2)
    return FALSE;
  for (guint at = row->at[0]; at-- > 0;)
    {
      const SeraiAtom *atom = serai_atom (self->atoms, at);
      if (serai_atom_has_code (atom, SERAI_CLASS_PREPOSITION, SERAI_PREPOSITION_BETWEEN))
        return TRUE;
      if (!serai_atom_is (atom, SERAI_CLASS_FILLER) && !serai_atom_is (atom, SERAI_CLASS_MODIFIER))
        return FALSE;
    }
  return FALSE;
}

static gboolean
is_same (const Sentence *self, const Row *row)
{
  for (guint k = 1; k < row->n; k++)
    {
      const SeraiAtom *a = serai_atom (self->atoms, row->at[k - 1]);
      const SeraiAtom *b = serai_atom (self->atoms, row->at[k]);
      const SeraiWord *first = serai_atom_get_word (a, SERAI_CLASS_NOUN);
      const SeraiWord *second = serai_atom_get_word (b, SERAI_CLASS_NOUN);
      if ((row->kind == ITEM_COUNTRY && strcmp (a->iso3, b->iso3) == 0)
          || (row->kind == ITEM_NOUN && first->code == second->code))
        return TRUE;
    }
  return FALSE;
}

/* The row of things that the figures of @figures belong to, one each: the nearest before them,
 * else the nearest behind. */
static gboolean
find_things (const Sentence *self, const Row *figures, Row *out_things)
{
  gboolean is_found = FALSE;
  for (guint i = 0; i < self->atoms->len;)
    {
      Row row = read_row (self, i);
      if (row.n == figures->n && !is_figure (row.kind) && !is_pair (self, &row)
          && !is_same (self, &row) && (!is_found || row.end <= figures->at[0]))
        {
          *out_things = row;
          is_found = TRUE;
        }
      i = MAX (row.end, i + 1);
    }
  return is_found;
}

/* "exports and imports" is one word of trade, and here it is two. */
static GArray *
part_nouns (GArray *atoms, const SeraiPassage *passage, const SeraiWords *words)
{
  GArray *parted = g_array_sized_new (FALSE, FALSE, sizeof (SeraiAtom), atoms->len + 2);
  for (guint i = 0; i < atoms->len; i++)
    {
      const SeraiAtom *atom = serai_atom (atoms, i);
      guint n = atom->end - atom->first;
      gboolean is_parted = FALSE;
      if (n == 3 && serai_atom_has_code (atom, SERAI_CLASS_NOUN, SERAI_MEASURE_TURNOVER))
        {
          SeraiAtom words_of[3];
          is_parted = TRUE;
          for (guint k = 0; k < n && is_parted; k++)
            {
              words_of[k] = (SeraiAtom){.mention = -1};
              words_of[k].first = atom->first + k;
              words_of[k].end = atom->first + k + 1;
              is_parted = serai_words_match (words, passage->tokens, words_of[k].first,
                                             words_of[k].end, &words_of[k].match);
              if (is_parted)
                words_of[k].kind = words_of[k].match.words[0]->word_class;
            }
          is_parted = is_parted && serai_atom_is (&words_of[1], SERAI_CLASS_LINK);
          if (is_parted)
            g_array_append_vals (parted, words_of, n);
        }
      if (!is_parted)
        g_array_append_val (parted, *atom);
    }
  return parted;
}

/* Whether atom @i belongs to another item of @row than @item. "exports to and imports from": a
 * noun keeps its own preposition. */
static gboolean
is_left_out (const Sentence *self, const Row *row, guint item, guint i)
{
  guint first = row->at[0], end = row->end, kept = row->at[item], kept_end = kept + 1;
  if (row->kind == ITEM_NOUN && is_at (self, row->at[0] + 1, SERAI_CLASS_PREPOSITION))
    {
      end += is_at (self, end, SERAI_CLASS_PREPOSITION);
      kept_end += is_at (self, kept_end, SERAI_CLASS_PREPOSITION);
    }
  return i >= first && i < end && (i < kept || i >= kept_end);
}

static GArray *
keep_one (const Sentence *self, const GArray *rows, guint item)
{
  GArray *kept = g_array_sized_new (FALSE, FALSE, sizeof (SeraiAtom), self->atoms->len);
  for (guint i = 0; i < self->atoms->len; i++)
    {
      gboolean stays = TRUE;
      for (guint k = 0; k < rows->len && stays; k++)
        stays = !is_left_out (self, &g_array_index (rows, Row, k), item, i);
      if (stays)
        g_array_append_val (kept, g_array_index (self->atoms, SeraiAtom, i));
    }
  return kept;
}

/* The rows of figures that have as many items as the first of them, and their things. */
static GArray *
find_rows (const Sentence *self)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (Row));
  Row things;
  for (guint i = 0; i < self->atoms->len;)
    {
      Row row = read_row (self, i);
      guint n = rows->len > 0 ? g_array_index (rows, Row, 0).n : row.n;
      if (is_figure (row.kind) && row.n > 1 && row.n == n
          && (rows->len > 0 || find_things (self, &row, &things)))
        g_array_append_val (rows, row);
      i = MAX (row.end, i + 1);
    }
  if (rows->len > 0)
    g_array_append_val (rows, things);
  return rows;
}

GPtrArray *
serai_parallels_part (GArray *atoms, const SeraiPassage *passage, const SeraiWords *words)
{
  GPtrArray *readings = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (GArray) parted = part_nouns (atoms, passage, words);
  Sentence sentence = {parted, passage};
  g_autoptr (GArray) rows = find_rows (&sentence);
  if (rows->len == 0)
    {
      g_ptr_array_add (readings, g_array_ref (atoms));
      return readings;
    }
  for (guint item = 0; item < g_array_index (rows, Row, 0).n; item++)
    g_ptr_array_add (readings, keep_one (&sentence, rows, item));
  return readings;
}
