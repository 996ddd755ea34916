/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The Kazakh words of dates and numbers, beside the Russian ones. */
#include "language/lexicon.h"

/* clang-format off */
const SeraiLexiconRow serai_lexicon_kk[] = {
  { SERAI_WORD_UNIT, 1, "бір" }, { SERAI_WORD_UNIT, 2, "екі" }, { SERAI_WORD_UNIT, 3, "үш" },
  { SERAI_WORD_UNIT, 4, "төрт" }, { SERAI_WORD_UNIT, 5, "бес" }, { SERAI_WORD_UNIT, 6, "алты" },
  { SERAI_WORD_UNIT, 7, "жеті" }, { SERAI_WORD_UNIT, 8, "сегіз" }, { SERAI_WORD_UNIT, 9, "тоғыз" },
  { SERAI_WORD_UNIT, 10, "он" },
  { SERAI_WORD_SCALE, 1e3, "мың" }, { SERAI_WORD_SCALE, 1e6, "миллион млн" },
  { SERAI_WORD_SCALE, 1e9, "миллиард млрд" },
  { SERAI_WORD_PERCENT, 0, "пайыз* пайызға пайызды" },
  { SERAI_WORD_TIMES, 0, "есе" },
  { SERAI_WORD_MONTH, 1, "қаңтар*" }, { SERAI_WORD_MONTH, 2, "ақпан*" }, { SERAI_WORD_MONTH, 3, "наурыз*" },
  { SERAI_WORD_MONTH, 4, "сәуір*" }, { SERAI_WORD_MONTH, 5, "мамыр*" }, { SERAI_WORD_MONTH, 6, "маусым*" },
  { SERAI_WORD_MONTH, 7, "шілде*" }, { SERAI_WORD_MONTH, 8, "тамыз*" }, { SERAI_WORD_MONTH, 9, "қыркүйек*" },
  { SERAI_WORD_MONTH, 10, "қазан*" }, { SERAI_WORD_MONTH, 11, "қараша*" }, { SERAI_WORD_MONTH, 12, "желтоқсан*" },
  { SERAI_WORD_YEAR_AFTER, 0, "жылғы жылы жылдың жыл жылға" },
  { SERAI_WORD_DAY, -1, "кеше" }, { SERAI_WORD_DAY, 0, "бүгін" }, { SERAI_WORD_DAY, 1, "ертең" },
};
const guint serai_lexicon_n_kk = G_N_ELEMENTS (serai_lexicon_kk);
/* clang-format on */
