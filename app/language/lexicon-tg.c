/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The Tajik words of dates and numbers, beside the Russian ones. */
#include "language/lexicon.h"

/* clang-format off */
const SeraiLexiconRow serai_lexicon_tg[] = {
  { SERAI_WORD_UNIT, 1, "як" }, { SERAI_WORD_UNIT, 2, "ду" }, { SERAI_WORD_UNIT, 3, "се" },
  { SERAI_WORD_UNIT, 4, "чор чаҳор" }, { SERAI_WORD_UNIT, 5, "панҷ" }, { SERAI_WORD_UNIT, 6, "шаш" },
  { SERAI_WORD_UNIT, 7, "ҳафт" }, { SERAI_WORD_UNIT, 8, "ҳашт" }, { SERAI_WORD_UNIT, 9, "нуҳ" },
  { SERAI_WORD_UNIT, 10, "даҳ" },
  { SERAI_WORD_SCALE, 1e3, "ҳазор" }, { SERAI_WORD_SCALE, 1e6, "миллион млн" },
  { SERAI_WORD_SCALE, 1e9, "миллиард млрд" },
  { SERAI_WORD_PERCENT, 0, "фоиз фоизи" },
  { SERAI_WORD_TIMES, 0, "маротиба баробар" },
  { SERAI_WORD_MONTH, 1, "январи" }, { SERAI_WORD_MONTH, 2, "феврали" }, { SERAI_WORD_MONTH, 3, "марти" },
  { SERAI_WORD_MONTH, 4, "апрели" }, { SERAI_WORD_MONTH, 5, "майи" }, { SERAI_WORD_MONTH, 6, "июни" },
  { SERAI_WORD_MONTH, 7, "июли" }, { SERAI_WORD_MONTH, 8, "августи" }, { SERAI_WORD_MONTH, 9, "сентябри" },
  { SERAI_WORD_MONTH, 10, "октябри" }, { SERAI_WORD_MONTH, 11, "ноябри" }, { SERAI_WORD_MONTH, 12, "декабри" },
  { SERAI_WORD_OF, 0, "соли" }, { SERAI_WORD_YEAR_BEFORE, 0, "соли" },
  { SERAI_WORD_SHIFT, -1, "гузашта" }, { SERAI_WORD_SHIFT, 0, "ҷори" }, { SERAI_WORD_SHIFT, 1, "оянда" }, { SERAI_WORD_IN, 0, "соли дар аз то" },
  { SERAI_WORD_DAY, -1, "дируз" }, { SERAI_WORD_DAY, 0, "имруз" }, { SERAI_WORD_DAY, 1, "фардо" },
};
const guint serai_lexicon_n_tg = G_N_ELEMENTS (serai_lexicon_tg);
/* clang-format on */
