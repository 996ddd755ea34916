/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words of inflected languages, written as a stem with a star. */
#include "language/stems.h"

#include <string.h>

gboolean
serai_stem_matches (const char *pattern, const char *word)
{
  gsize length = strlen (pattern);
  if (length == 0 || pattern[length - 1] != '*')
    return strcmp (pattern, word) == 0;
  if (strncmp (pattern, word, length - 1) != 0)
    return FALSE;
  return g_utf8_strlen (word + length - 1, -1) <= SERAI_STEM_MOST_LETTERS;
}

gboolean
serai_stem_cut (const char *word, guint n_letters, char out_pattern[SERAI_STEM_MOST_BYTES])
{
  const char *end = word + strlen (word);
  for (guint i = 0; i < n_letters; i++)
    {
      if (end == word)
        return FALSE;
      end = g_utf8_prev_char (end);
    }
  gsize length = end - word;
  if (length < 3 || length + 2 > SERAI_STEM_MOST_BYTES)
    return FALSE;
  memcpy (out_pattern, word, length);
  out_pattern[length] = '*';
  out_pattern[length + 1] = '\0';
  return TRUE;
}
