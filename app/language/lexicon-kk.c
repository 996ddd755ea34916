/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The Kazakh words of dates and numbers, beside the Russian ones. */
#include "language/lexicon.h"

/* clang-format off */
const SeraiLexiconRow serai_lexicon_kk[] = {
  { SERAI_WORD_UNIT, 1, "бір" }, { SERAI_WORD_UNIT, 2, "екі" }, { SERAI_WORD_UNIT, 3, "үш" },
  { SERAI_WORD_UNIT, 4, "төрт" }, { SERAI_WORD_UNIT, 5, "бес" }, { SERAI_WORD_UNIT, 6, "алты" },
  { SERAI_WORD_UNIT, 7, "жеті" }, { SERAI_WORD_UNIT, 8, "сегіз" }, { SERAI_WORD_UNIT, 9, "тоғыз" },
  { SERAI_WORD_TENS, 10, "он" }, { SERAI_WORD_TENS, 20, "жиырма" }, { SERAI_WORD_TENS, 30, "отыз" },
  { SERAI_WORD_TENS, 40, "қырық" }, { SERAI_WORD_TENS, 50, "елу" }, { SERAI_WORD_TENS, 60, "алпыс" },
  { SERAI_WORD_TENS, 70, "жетпіс" }, { SERAI_WORD_TENS, 80, "сексен" }, { SERAI_WORD_TENS, 90, "тоқсан" },
  { SERAI_WORD_HUNDRED, 100, "жүз" },
  { SERAI_WORD_SCALE, 1e3, "мың" }, { SERAI_WORD_SCALE, 1e6, "миллион млн" },
  { SERAI_WORD_SCALE, 1e9, "миллиард млрд" }, { SERAI_WORD_SCALE, 1e12, "триллион трлн" },
  { SERAI_WORD_AND_HALF, 0.5, "жарым" },
  { SERAI_WORD_FRACTION, 0.5, "жарты жартысы" }, { SERAI_WORD_FRACTION, 0.25, "ширек ширегі" },
  { SERAI_WORD_PERCENT, 0, "пайыз* пайызға пайызды пайызын* пайыздан" },
  { SERAI_WORD_TIMES, 0, "есе есеге" }, { SERAI_WORD_AND, 0, "мен пен және" },
  { SERAI_WORD_ORDINAL, 1, "бірінші алғашқы" }, { SERAI_WORD_ORDINAL, 2, "екінші" },
  { SERAI_WORD_ORDINAL, 3, "үшінші" }, { SERAI_WORD_ORDINAL, 4, "төртінші" },
  { SERAI_WORD_ORDINAL, 5, "бесінші" }, { SERAI_WORD_FIRST, 0, "алғашқы" },
  { SERAI_WORD_MONTH, 1, "қаңтар* қаңтары* қаңтарын*" },
  { SERAI_WORD_MONTH, 2, "ақпан* ақпаны* ақпанын*" },
  { SERAI_WORD_MONTH, 3, "наурыз* наурызы* наурызын*" },
  { SERAI_WORD_MONTH, 4, "сәуір* сәуірі* сәуірін*" },
  { SERAI_WORD_MONTH, 5, "мамыр* мамыры* мамырын*" },
  { SERAI_WORD_MONTH, 6, "маусым* маусымы* маусымын*" },
  { SERAI_WORD_MONTH, 7, "шілде* шілдесі* шілдесін*" },
  { SERAI_WORD_MONTH, 8, "тамыз* тамызы* тамызын*" },
  { SERAI_WORD_MONTH, 9, "қыркүйек* қыркүйегі* қыркүйегін*" },
  { SERAI_WORD_MONTH, 10, "қазан* қазаны* қазанын*" },
  { SERAI_WORD_MONTH, 11, "қараша* қарашасы* қарашасын*" },
  { SERAI_WORD_MONTH, 12, "желтоқсан* желтоқсаны* желтоқсанын*" },
  { SERAI_WORD_WEEKDAY, 1, "дүйсенбі*" }, { SERAI_WORD_WEEKDAY, 2, "сейсенбі*" },
  { SERAI_WORD_WEEKDAY, 3, "сәрсенбі*" }, { SERAI_WORD_WEEKDAY, 4, "бейсенбі*" },
  { SERAI_WORD_WEEKDAY, 5, "жұма" }, { SERAI_WORD_WEEKDAY, 6, "сенбі*" },
  { SERAI_WORD_WEEKDAY, 7, "жексенбі*" },
  { SERAI_WORD_SEASON, 1, "көктем* көктемінде" }, { SERAI_WORD_SEASON, 2, "жаз жазда жазында" },
  { SERAI_WORD_SEASON, 3, "күз күзде күзінде" }, { SERAI_WORD_SEASON, 4, "қыс қыста қысында" },
  { SERAI_WORD_SPAN, SERAI_SPAN_DAY, "күн күні күндері" },
  { SERAI_WORD_SPAN, SERAI_SPAN_WEEK, "апта аптада аптасы аптаның" },
  { SERAI_WORD_SPAN, SERAI_SPAN_MONTH, "ай айда айы айында айдың айға айдағы" },
  { SERAI_WORD_SPAN, SERAI_SPAN_QUARTER, "тоқсан тоқсанда тоқсаны тоқсанында тоқсанның тоқсандағы" },
  { SERAI_WORD_SPAN, SERAI_SPAN_HALF, "жартыжылдық жартыжылдықта жартыжылдығы жартыжылдығында "
    "жартысында" },
  { SERAI_WORD_SPAN, SERAI_SPAN_YEAR, "жыл жылы жылғы жылда жылдың жылға жылдан жылдағы" },
  { SERAI_WORD_YEAR_AFTER, 0, "жылғы жылы жылдың жыл жылға жылдан жылда жылдары жылдарда жылдар "
    "жылдардағы ж жж" },
  { SERAI_WORD_BARE_YEAR, 0, "жылдың" },
  { SERAI_WORD_YEAR_ADVERB, -1, "былтыр былтырғы" }, { SERAI_WORD_YEAR_ADVERB, 0, "биыл биылғы" },
  { SERAI_WORD_SHIFT, -1, "өткен өтпелі" }, { SERAI_WORD_SHIFT, 0, "осы ағымдағы" },
  { SERAI_WORD_SHIFT, 1, "келесі келер" }, { SERAI_WORD_STRETCH, -1, "соңғы" },
  { SERAI_WORD_START, 0, "басынан басы" }, { SERAI_WORD_PART, 1, "басында" },
  { SERAI_WORD_PART, 2, "ортасында" }, { SERAI_WORD_PART, 4, "соңында соңына аяғында аяғына" },
  { SERAI_WORD_DAY, -1, "кеше" }, { SERAI_WORD_DAY, 0, "бүгін" }, { SERAI_WORD_DAY, 1, "ертең" },
  { SERAI_WORD_DAY, 2, "бүрсігүні" }, { SERAI_WORD_DAY, -2, "алдыңгүні" },
  { SERAI_WORD_FUTURE, 0, "өтеді болады басталады келеді барады" },
  { SERAI_WORD_PAST, 0, "болды өтті жетті келді өсті" },
};
const guint serai_lexicon_n_kk = G_N_ELEMENTS (serai_lexicon_kk);

const SeraiHedge serai_hedges_kk[] = {
  { SERAI_BOUND_ABOUT, FALSE, "шамамен" }, { SERAI_BOUND_ABOUT, FALSE, "жуықтап" },
  { SERAI_BOUND_ABOVE, FALSE, "кемінде" }, { SERAI_BOUND_BELOW, FALSE, "дерлік" },
  { SERAI_BOUND_EXACT, FALSE, "бар болғаны" }, { SERAI_BOUND_EXACT, FALSE, "тек" },
};
const guint serai_hedges_n_kk = G_N_ELEMENTS (serai_hedges_kk);
/* clang-format on */
