/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A number in figures, in words, or in both: "1.4bn", "one and a half billion", "two thirds". */
#pragma once

#include "language/reading.h"

G_BEGIN_DECLS

/**
 * SeraiNumeral:
 * @first, @end: its pieces, end exclusive
 * @number: its value
 * @step: the precision that the text gives
 * @scale: what the mantissa is multiplied with: 1e6 for "1.4 million", else 1
 * @is_words: without figures ("twenty")
 * @is_fraction: a part of something: "a third", "half"
 * @has_decimals: a decimal fraction, or "and a half"
 * @is_figure_fraction: "1/4", "½"
 * @is_bare_figure: digits only, four of which may be a year
 * @short_scale, @short_end: what it means with an "m" or "b" that is a scale only beside a
 *   currency; 0 where there is none
 */
typedef struct
{
  guint first;
  guint end;
  double number;
  double step;
  double scale;
  guint is_words : 1;
  guint is_fraction : 1;
  guint has_decimals : 1;
  guint is_bare_figure : 1;
  guint is_figure_fraction : 1;
  double short_scale;
  guint short_end;
} SeraiNumeral;

/* The number that begins at the piece @i. Vague ones ("several hundred") are none: FALSE, and
 * @out_numeral->end says how far to skip. */
gboolean serai_numeral_read (const SeraiReading *reading, guint i, SeraiNumeral *out_numeral);

/* Whether the piece is "½" or its like. */
gboolean serai_numeral_is_vulgar (const SeraiReading *reading, guint i);

/* The ways to write one (numeral-figures.c, numeral-words.c), without a sign. */
gboolean serai_numeral_read_figure (const SeraiReading *reading, guint i, SeraiNumeral *out);
gboolean serai_numeral_read_words (const SeraiReading *reading, guint i, SeraiNumeral *out);
/* "half", "a third", "three quarters"; with "of a million" or "a million" after it a number. */
gboolean serai_numeral_read_fraction (const SeraiReading *reading, guint i, SeraiNumeral *out);
/* "1 billion 250 million": a second figure with a smaller scale belongs to it. */
void serai_numeral_read_smaller (const SeraiReading *reading, SeraiNumeral *numeral);

/* What they share. "million", "lakh crore", "hundred thousand"; the piece after it, @i where there
 * is none. @allow_hundred: "322 hundred". */
guint serai_numeral_read_scales (const SeraiReading *reading,
                                 guint i,
                                 gboolean allow_hundred,
                                 double *inout_scale);
/* "and a half", "and three quarters": the part, and the piece after it; else @i. */
guint serai_numeral_read_part (const SeraiReading *reading, guint i, double *out_part);

/* The hedge right before the piece @first: how many pieces it takes; the bound is left alone where
 * there is none. @allow_verbs: "passed" and "exceeded" count as well, but take no piece. */
guint serai_numeral_read_hedge (const SeraiReading *reading,
                                guint first,
                                gboolean allow_verbs,
                                SeraiBound *out_bound);

G_END_DECLS
