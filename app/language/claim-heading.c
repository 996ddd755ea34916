/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Headings and rows: a line names the trade, the lines below it the figures. */
#include "language/claim-continue.h"

#include <string.h>

#define MOST_ATOMS_OF_LINE 8

static gboolean
has_class (GArray *atoms, guint end, SeraiWordClass word_class)
{
  for (guint i = 0; i < end; i++)
    if (serai_atom_is (serai_atom (atoms, i), word_class))
      return TRUE;
  return FALSE;
}

static gboolean
is_full_stop (const SeraiClaimReader *self, GArray *atoms)
{
  static const char *const stops[] = {".", "!", "?"};
  for (guint k = 0; atoms->len > 0 && k < G_N_ELEMENTS (stops); k++)
    if (serai_atom_is_mark (serai_atom (atoms, atoms->len - 1), self->passage, stops[k]))
      return TRUE;
  return FALSE;
}

/* A verb that states something: "rose", "were", but not a gerund nor a bare noun. */
static gboolean
has_verb (GArray *atoms)
{
  for (guint i = 0; i < atoms->len; i++)
    {
      const SeraiAtom *atom = serai_atom (atoms, i);
      gboolean is_form =
          atom->match.form == SERAI_FORM_PRESENT || atom->match.form == SERAI_FORM_PAST;
      if (atom->mention < 0 && atom->match.n_words > 0
          && (serai_atom_is (atom, SERAI_CLASS_BE)
              || (is_form && !serai_atom_is (atom, SERAI_CLASS_NOUN)
                  && !serai_atom_is (atom, SERAI_CLASS_ROLE))))
        return TRUE;
    }
  return FALSE;
}

/* The last date of a line that can be a period of trade. */
static SeraiPeriod
find_period (const SeraiClaimReader *self, GArray *atoms)
{
  SeraiPeriod found = SERAI_PERIOD_NONE;
  for (guint i = 0; i < atoms->len; i++)
    {
      if (serai_atom (atoms, i)->kind != SERAI_CLASS_DATE)
        continue;
      SeraiPeriod period =
          serai_atom_get_mention (serai_atom (atoms, i), self->passage)->value.period;
      if (serai_period_is_set (period) && period.first != 0 && period.last >= period.first + 27
          && (self->passage->published == 0 || period.first <= self->passage->published))
        found = period;
    }
  return found;
}

/* Trade named by a noun, else by a role. */
static gboolean
find_trade (SeraiClaimReader *self, SeraiClause all, SeraiTradeFrame *out_frame)
{
  g_autoptr (GArray) frames = serai_trade_frames_find (self->atoms, self->passage, all);
  for (guint k = 0; k < frames->len; k++)
    {
      SeraiTradeFrame *frame = &g_array_index (frames, SeraiTradeFrame, k);
      if (frame->is_verb || frame->is_figure)
        continue;
      *out_frame = *frame;
      out_frame->commodity = g_strdup (frame->commodity);
      return TRUE;
    }
  for (guint i = all.first; i < all.end; i++)
    if (serai_atom_is (serai_atom (self->atoms, i), SERAI_CLASS_ROLE))
      {
        serai_trade_frame_read_role (out_frame, self->atoms, self->passage, all, i);
        return TRUE;
      }
  return FALSE;
}

/* "Türkiye - Turkmenistan, 2021": the states alone. */
static void
find_states (GArray *atoms, SeraiHeading *heading)
{
  for (guint i = 0; i < atoms->len && heading->partner[0] == '\0'; i++)
    {
      const char *iso3 = serai_atom (atoms, i)->iso3;
      if (iso3[0] == '\0' || strcmp (iso3, heading->reporter) == 0)
        continue;
      char *slot = heading->reporter[0] == '\0' ? heading->reporter : heading->partner;
      g_strlcpy (slot, iso3, sizeof heading->reporter);
    }
}

static void
read_heading (SeraiClaimReader *self)
{
  SeraiHeading heading = {.is_set = TRUE};
  SeraiTradeFrame frame;
  SeraiClause all = {0, self->atoms->len};
  heading.sentence = self->sentence;
  heading.period = find_period (self, self->atoms);
  heading.is_share = has_class (self->atoms, self->atoms->len, SERAI_CLASS_SHARE_OF);
  heading.has_measure = find_trade (self, all, &frame);
  if (heading.has_measure)
    {
      heading.measure = frame.measure;
      heading.sign = frame.sign;
      heading.is_share = heading.is_share
                         || serai_atom_is (serai_atom (self->atoms, frame.head), SERAI_CLASS_ROLE);
      if (!frame.is_partial)
        heading.commodity = g_strdup (frame.commodity != NULL ? frame.commodity : "TOTAL");
      if (!serai_claim_reader_find_countries (self, &frame, all, FALSE, heading.reporter,
                                              heading.partner))
        heading.reporter[0] = heading.partner[0] = '\0';
      serai_trade_frame_clear (&frame);
    }
  if (heading.reporter[0] == '\0')
    find_states (self->atoms, &heading);
  g_free (self->heading.commodity);
  self->heading = heading;
}

/* What a heading says of whom and when holds for the talk below it. */
static void
speak_of_heading (SeraiClaimReader *self)
{
  const SeraiHeading *heading = &self->heading;
  /* A line that only names an office ("Press service of the President of A") is on no trade. */
  if (heading->reporter[0] != '\0' && (heading->has_measure || heading->partner[0] != '\0'))
    {
      g_strlcpy (self->reporter, heading->reporter, sizeof self->reporter);
      g_strlcpy (self->partner, heading->partner, sizeof self->partner);
    }
  if (heading->partner[0] != '\0' && strcmp (heading->partner, "WLD") != 0)
    {
      g_strlcpy (self->pair[0], heading->reporter, sizeof self->pair[0]);
      g_strlcpy (self->pair[1], heading->partner, sizeof self->pair[1]);
    }
  if (serai_period_is_set (heading->period))
    {
      self->period = heading->period;
      self->period_sentence = self->sentence;
    }
}

void
serai_claim_reader_leave_sentence (SeraiClaimReader *self, guint n_claims)
{
  gboolean has_claim = self->claims->len > n_claims;
  gboolean is_line = !has_claim && !has_verb (self->atoms);
  /* "Trade: Tajikistan - Iran." */
  gboolean is_short = self->atoms->len <= MOST_ATOMS_OF_LINE
                      && has_class (self->atoms, self->atoms->len, SERAI_CLASS_NOUN)
                      && has_class (self->atoms, self->atoms->len, SERAI_CLASS_COUNTRY);
  if (is_line && (is_short || !is_full_stop (self, self->atoms)))
    {
      read_heading (self);
      speak_of_heading (self);
      return;
    }
  if (is_full_stop (self, self->atoms) && has_verb (self->atoms))
    self->heading.is_set = FALSE;
  /* A sentence without a claim still tells when. */
  SeraiPeriod period = find_period (self, self->atoms);
  if (!has_claim && serai_period_is_set (period)
      && (is_line || has_class (self->atoms, self->atoms->len, SERAI_CLASS_NOUN)))
    {
      self->period = period;
      self->period_sentence = self->sentence;
    }
  if (!has_claim && !is_line)
    serai_claim_reader_note_theme (self, (SeraiClause){0, self->atoms->len});
}

/* The label of a row and the mark that ends it: "1. Uzbekistan -", "exports:", "Türkiye (". */
static guint
find_label_end (const SeraiClaimReader *self, GArray *atoms, guint first)
{
  static const char *const marks[] = {":", "-", "|", "(", ","};
  for (guint i = first; i < atoms->len && i < first + 5; i++)
    {
      for (guint k = 0; k < G_N_ELEMENTS (marks); k++)
        if (serai_atom_is_mark (serai_atom (atoms, i), self->passage, marks[k]))
          return i;
      if (serai_atom_is_figure (atoms, i))
        return i;
    }
  return first;
}

/* Behind a row's own number: "1.", "2)". */
static guint
skip_number (const SeraiClaimReader *self, GArray *atoms)
{
  guint i = 0;
  while (i < atoms->len && serai_atom (atoms, i)->kind == SERAI_CLASS_MARK)
    i++;
  if (i + 1 < atoms->len && serai_atom (atoms, i)->kind == SERAI_CLASS_NUMBER
      && (serai_atom_is_mark (serai_atom (atoms, i + 1), self->passage, ".")
          || serai_atom_is_mark (serai_atom (atoms, i + 1), self->passage, ")")))
    i += 2;
  return i;
}

/* Whether the label names only what a row can be on: a state, goods, trade. */
static gboolean
is_row_label (GArray *atoms, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    {
      const SeraiAtom *atom = serai_atom (atoms, i);
      if (atom->iso3[0] == '\0' && atom->kind != SERAI_CLASS_COMMODITY
          && atom->kind != SERAI_CLASS_DATE && !serai_atom_is (atom, SERAI_CLASS_NOUN)
          && !serai_atom_is (atom, SERAI_CLASS_CHANGE) && !serai_atom_is (atom, SERAI_CLASS_LINK)
          && !serai_atom_is (atom, SERAI_CLASS_FILLER) && !serai_atom_is (atom, SERAI_CLASS_GOODS)
          && !serai_atom_is (atom, SERAI_CLASS_WORLD)
          && !serai_atom_is (atom, SERAI_CLASS_PREPOSITION)
          && !serai_atom_is (atom, SERAI_CLASS_MODIFIER))
        return FALSE;
    }
  return end > first;
}

static gboolean
is_under_heading (const SeraiClaimReader *self)
{
  return self->heading.is_set && self->heading.reporter[0] != '\0'
         && self->sentence > self->heading.sentence;
}

guint
serai_claim_reader_find_row_end (const SeraiClaimReader *self, GArray *atoms, guint first)
{
  for (guint i = first + 3; is_under_heading (self) && i + 1 < atoms->len; i++)
    if (serai_atom (atoms, i)->iso3[0] != '\0'
        && serai_atom_is_mark (serai_atom (atoms, i + 1), self->passage, ":"))
      return i;
  return atoms->len;
}

GArray *
serai_claim_reader_enter_row (SeraiClaimReader *self, GArray *atoms)
{
  const SeraiHeading *heading = &self->heading;
  guint first = skip_number (self, atoms), end = find_label_end (self, atoms, first);
  if (!is_under_heading (self) || has_verb (atoms) || !is_row_label (atoms, first, end))
    return g_array_ref (atoms);
  speak_of_heading (self);
  self->measure = heading->measure;
  self->sign = heading->sign;
  self->kind = heading->is_share ? SERAI_CLAIM_SHARE : SERAI_CLAIM_LEVEL;
  g_free (self->commodity);
  self->commodity = g_strdup (heading->commodity);
  if (heading->has_measure)
    self->last_sentence = self->sentence;
  while (first + 1 < end && serai_atom_is (serai_atom (atoms, first), SERAI_CLASS_PREPOSITION))
    first++; /* "With Pakistan:" */
  const SeraiAtom *atom = serai_atom (atoms, first);
  gboolean is_partner =
      atom->iso3[0] != '\0' && end == first + 1 && strcmp (atom->iso3, heading->reporter) != 0;
  if (!is_partner)
    return g_array_ref (atoms);
  g_strlcpy (self->partner, atom->iso3, sizeof self->partner);
  g_strlcpy (self->pair[0], self->reporter, sizeof self->pair[0]);
  g_strlcpy (self->pair[1], self->partner, sizeof self->pair[1]);
  GArray *rest = g_array_sized_new (FALSE, FALSE, sizeof (SeraiAtom), atoms->len);
  g_array_append_vals (rest, serai_atom (atoms, end), atoms->len - end);
  return rest;
}
