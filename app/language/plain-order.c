/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sentence in plain order: without what is only inserted, and with what is put first where it
 * belongs. */
#include "language/plain-order.h"

#include "language/clause.h"

#include <string.h>

#define MOST_ATOMS 14

typedef struct
{
  GArray *atoms;
  const SeraiPassage *passage;
} Sentence;

static gboolean
is_mark (const Sentence *self, guint i, const char *mark)
{
  return i < self->atoms->len
         && serai_atom_is_mark (serai_atom (self->atoms, i), self->passage, mark);
}

static gboolean
is_at (const Sentence *self, guint i, SeraiWordClass word_class)
{
  return i < self->atoms->len && serai_atom_is (serai_atom (self->atoms, i), word_class);
}

static gboolean
has_class (const Sentence *self, guint first, guint end, SeraiWordClass word_class)
{
  for (guint i = first; i < end; i++)
    if (is_at (self, i, word_class))
      return TRUE;
  return FALSE;
}

static gboolean
has_figure (const Sentence *self, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    if (serai_atom_is_figure (self->atoms, i))
      return TRUE;
  return FALSE;
}

static gboolean
has_trade (const Sentence *self, guint first, guint end)
{
  return has_class (self, first, end, SERAI_CLASS_NOUN)
         || has_class (self, first, end, SERAI_CLASS_FLOW);
}

/* A verb that goes on where the insertion left off: ", had reached". */
static gboolean
goes_on_with_verb (const Sentence *self, guint i)
{
  while (is_at (self, i, SERAI_CLASS_FILLER) && !is_at (self, i, SERAI_CLASS_LEVEL))
    i++;
  if (i >= self->atoms->len || serai_atom (self->atoms, i)->mention >= 0)
    return FALSE;
  return is_at (self, i, SERAI_CLASS_LEVEL) || is_at (self, i, SERAI_CLASS_BE)
         || is_at (self, i, SERAI_CLASS_SHARE)
         || (is_at (self, i, SERAI_CLASS_CHANGE)
             && serai_atom (self->atoms, i)->match.form != SERAI_FORM_PLAIN);
}

/* The mark that closes the insertion which the comma or bracket at @i opens; 0 where none does. */
static guint
find_close (const Sentence *self, guint i)
{
  gboolean is_bracket = is_mark (self, i, "(");
  for (guint at = i + 1; at < self->atoms->len && at < i + MOST_ATOMS; at++)
    if (is_mark (self, at, is_bracket ? ")" : ","))
      return at;
    else if (is_mark (self, at, ";") || is_mark (self, at, ":") || is_mark (self, at, "("))
      return 0;
  return 0;
}

/* ", the ministry in Amman said,": who says it. */
static gboolean
is_attribution (const Sentence *self, guint first, guint end)
{
  guint opener = first + 1;
  while (is_mark (self, opener, "\""))
    opener++;
  return has_class (self, first, end, SERAI_CLASS_SPEECH) && !has_figure (self, first, end)
         && !has_trade (self, first, end) && !is_at (self, opener, SERAI_CLASS_LINK);
}

/* ", equivalent to a quarter of its GDP,", "(chiefly wheat and maize)": said of the subject before
 * its verb comes. */
static gboolean
is_aside (const Sentence *self, guint first, guint end)
{
  if (is_mark (self, first, "("))
    return !has_figure (self, first, end) && !has_class (self, first, end, SERAI_CLASS_DATE)
           && !has_class (self, first, end, SERAI_CLASS_NOUN)
           && !has_class (self, first, end, SERAI_CLASS_FLOW);
  guint before = first;
  while (before > 0 && !is_mark (self, before - 1, ",") && !is_mark (self, before - 1, ";"))
    before--;
  gboolean is_elsewhere = has_class (self, first, end, SERAI_CLASS_ELSEWHERE);
  return has_class (self, before, first, SERAI_CLASS_NOUN) && !has_figure (self, before, first)
         && !has_trade (self, first, end) && (is_elsewhere || !has_figure (self, first, end))
         && !has_class (self, first, end, SERAI_CLASS_DATE) && goes_on_with_verb (self, end + 1);
}

static void
note_speaker (const Sentence *self, guint first, guint end, char out_speaker[4])
{
  for (guint i = first; i < end; i++)
    if (serai_atom (self->atoms, i)->iso3[0] != '\0')
      {
        g_strlcpy (out_speaker, serai_atom (self->atoms, i)->iso3, 4);
        return;
      }
}

/* "With 3.4 billion dollars, Spain ranked third": the figure belongs behind the rank. Gives the
 * comma that ends the words put first, 0 where there are none. */
static guint
find_fronted (const Sentence *self)
{
  guint first = 0;
  while (first < self->atoms->len && serai_atom (self->atoms, first)->kind == SERAI_CLASS_MARK)
    first++;
  if (first >= self->atoms->len
      || strcmp (serai_atom_get_text (serai_atom (self->atoms, first), self->passage), "with") != 0)
    return 0;
  guint end = first + 1;
  while (end < self->atoms->len && end < first + 6 && !is_mark (self, end, ","))
    end++;
  gboolean has_rank = FALSE;
  for (guint i = end; i < self->atoms->len; i++)
    has_rank = has_rank || serai_atom_is_rank (self->atoms, i);
  return is_mark (self, end, ",") && has_figure (self, first, end) && has_rank
                 && !has_trade (self, first, end)
             ? end
             : 0;
}

static void
append (GArray *to, const Sentence *self, guint first, guint end)
{
  if (end > first)
    g_array_append_vals (to, serai_atom (self->atoms, first), end - first);
}

GArray *
serai_atoms_put_plainly (GArray *atoms, const SeraiPassage *passage, char out_speaker[4])
{
  Sentence self = {atoms, passage};
  GArray *plain = g_array_sized_new (FALSE, FALSE, sizeof (SeraiAtom), atoms->len);
  guint first = find_fronted (&self), fronted = first;
  out_speaker[0] = '\0';
  for (guint i = first; i < atoms->len; i++)
    {
      guint close = i > first && (is_mark (&self, i, ",") || is_mark (&self, i, "("))
                        ? find_close (&self, i)
                        : 0;
      gboolean is_said = close > 0 && is_mark (&self, i, ",") && is_attribution (&self, i, close);
      if (!is_said && (close == 0 || !is_aside (&self, i, close)))
        {
          g_array_append_val (plain, *serai_atom (atoms, i));
          continue;
        }
      if (is_said)
        note_speaker (&self, i, close, out_speaker);
      /* What follows in quotation marks goes on as well. */
      i = close + (is_said && is_mark (&self, close + 1, "\""));
    }
  if (fronted > 0)
    {
      SeraiAtom last = g_array_index (plain, SeraiAtom, plain->len - 1);
      if (last.kind == SERAI_CLASS_MARK)
        g_array_set_size (plain, plain->len - 1);
      append (plain, &self, fronted, fronted + 1);
      append (plain, &self, 0, fronted);
      if (last.kind == SERAI_CLASS_MARK)
        g_array_append_val (plain, last);
    }
  return plain;
}
