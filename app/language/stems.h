/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words of inflected languages, written as a stem with a star: "миллиард*" is "миллиардами" too. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

enum
{
  SERAI_STEM_MOST_LETTERS = 3, /* of an ending */
  SERAI_STEM_MOST_BYTES = 48,  /* of a stem; longer words have none */
};

/* Whether @word is @pattern, or begins with its stem and ends within so few letters. */
gboolean serai_stem_matches (const char *pattern, const char *word);

/* Writes the pattern that has @n_letters of @word's end cut off into @out_pattern; FALSE where the
 * word is too short or too long for that. */
gboolean
serai_stem_cut (const char *word, guint n_letters, char out_pattern[SERAI_STEM_MOST_BYTES]);

G_END_DECLS
