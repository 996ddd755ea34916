/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Small whole numbers, in figures or in the words of the lexicon. */
#include "language/small-number.h"

#include "base/text.h"
#include "language/lexicon.h"

#define MOST 100

static int
read_word (const SeraiLexiconRow *rows, guint n_rows, const char *folded)
{
  for (guint i = 0; i < n_rows; i++)
    if ((rows[i].sense == SERAI_WORD_UNIT || rows[i].sense == SERAI_WORD_TENS)
        && rows[i].number <= MOST && rows[i].number == (int) rows[i].number
        && serai_text_lists (rows[i].words, folded))
      return (int) rows[i].number;
  return 0;
}

int
serai_small_number_read (const char *folded)
{
  if (g_ascii_isdigit (*folded))
    {
      guint64 number;
      return g_ascii_string_to_unsigned (folded, 10, 1, MOST, &number, NULL) ? (int) number : 0;
    }
  int number = read_word (serai_lexicon_en, serai_lexicon_n_en, folded);
  return number > 0 ? number : read_word (serai_lexicon_ru, serai_lexicon_n_ru, folded);
}
