/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small words that numbers and dates are made of, one table a language. */
#pragma once

#include "base/interval.h"

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  /* numbers */
  SERAI_WORD_UNIT,        /* one to nineteen, "dozen" has a sense of its own */
  SERAI_WORD_TENS,        /* twenty to ninety */
  SERAI_WORD_HUNDRED,     /* multiplies what stands before it */
  SERAI_WORD_SCALE,       /* "thousand", "million", "bn" */
  SERAI_WORD_SHORT_SCALE, /* "m", "b", "k": a scale only beside a currency */
  SERAI_WORD_DOZEN,       /* 12, 20 */
  SERAI_WORD_FRACTION,    /* "half", "third", "quarters": the part that one of it is */
  SERAI_WORD_ARTICLE,     /* "a": one, before a scale or a fraction */
  SERAI_WORD_AND,
  SERAI_WORD_POINT,         /* "point" of "eight point five" */
  SERAI_WORD_MINUS,         /* "minus" */
  SERAI_WORD_PLUS,          /* "+" */
  SERAI_WORD_CURRENCY_SIGN, /* "€": a minus may follow it */
  SERAI_WORD_DIMENSION,     /* "long", "thick": "2 in" before it are inches */
  SERAI_WORD_OLD,           /* "old" of "55 years old" */
  SERAI_WORD_PER,           /* "per", "/": joins two units */
  SERAI_WORD_VAGUE,         /* "several", "few": what follows is no number */
  SERAI_WORD_MULTIPLE, /* "doubled", "twofold": the factor; below 1 it is a fraction left over */
  SERAI_WORD_DOUBLE,   /* "double", "triple": a verb only beside a sign of one */
  SERAI_WORD_TWICE,    /* the factor, where a comparison follows */
  SERAI_WORD_EVERY,    /* "every": the ordinal after it is a part */
  SERAI_WORD_TIMES,    /* "times" */
  SERAI_WORD_FOLD,     /* "fold" of "2.5-fold" */
  SERAI_WORD_PERCENT,
  SERAI_WORD_COMPARED,    /* "more", "less", "higher": after a part or a multiple */
  SERAI_WORD_MOVE,        /* "rose", "by", "up": before a multiple */
  SERAI_WORD_NUMBERED,    /* "No", "article": a number after it is a name */
  SERAI_WORD_REACHED,     /* "reached", "at": before a number that is a level */
  SERAI_WORD_NUMBER_SIGN, /* "No": with a one after it also a rank */
  SERAI_WORD_CLOCK,       /* "pm" */
  /* ranks */
  SERAI_WORD_ORDINAL,
  SERAI_WORD_ORDINAL_ENDING, /* "nd" of "2nd" */
  SERAI_WORD_SUPERLATIVE,    /* "largest": after an ordinal */
  SERAI_WORD_RANK_NOUN,      /* "place", "position": after an ordinal */
  SERAI_WORD_RANK_VERB,      /* "ranks", "to", "was": before an ordinal */
  SERAI_WORD_AMONG,          /* "among", "in", "after": after an ordinal */
  /* dates */
  SERAI_WORD_MONTH,       /* by its full name */
  SERAI_WORD_MONTH_SHORT, /* "Sept": only beside a day or year */
  SERAI_WORD_MONTH_WARY,  /* "May", "March": also another word */
  SERAI_WORD_WEEKDAY,
  SERAI_WORD_WEEKDAY_SHORT, /* "Tue": only before a date */
  SERAI_WORD_DAY_PART,      /* "morning": behind a day */
  SERAI_WORD_WEEKEND,
  SERAI_WORD_DECADE_NAME, /* "seventies": 70 */
  SERAI_WORD_CENTURY,
  SERAI_WORD_SEASON,  /* 1 spring to 4 winter */
  SERAI_WORD_SPAN,    /* "day", "week": SeraiSpanWord */
  SERAI_WORD_MOMENT,  /* "hour": a time whose parts are no shares */
  SERAI_WORD_SPANS,   /* the plurals of these */
  SERAI_WORD_SHIFT,   /* "last" -1, "this" 0, "next" 1 */
  SERAI_WORD_ANAPHOR, /* "preceding": counts from the date named before */
  SERAI_WORD_STRETCH, /* "past" -1, "next" 1, before a number of spans: "the past five years" */
  SERAI_WORD_DAY,     /* "yesterday" -1, "tomorrow" 1 */
  SERAI_WORD_FIRST,
  SERAI_WORD_FINAL,
  SERAI_WORD_OF,
  SERAI_WORD_INSIDE, /* "in": joins a part to its year as "of" does */
  SERAI_WORD_THE,
  SERAI_WORD_TO, /* "to", "through": joins the two ends of a span */
  SERAI_WORD_FROM,
  SERAI_WORD_BETWEEN,
  SERAI_WORD_SINCE,
  SERAI_WORD_IN,   /* what stands before a month or a year */
  SERAI_WORD_OVER, /* "in", "over", "for": before "eight months" */
  SERAI_WORD_START,
  SERAI_WORD_END,
  SERAI_WORD_PART,    /* "early" 1, "mid" 2, "late" 3 */
  SERAI_WORD_SAME,    /* "same", "corresponding" */
  SERAI_WORD_PERIOD,  /* "period" */
  SERAI_WORD_EARLIER, /* "earlier", "ago" */
  SERAI_WORD_LATER,   /* "later": before "this year" */
  SERAI_WORD_FISCAL,
  SERAI_WORD_SOLAR,        /* "Iranian": the year that begins in spring */
  SERAI_WORD_FISCAL_SHORT, /* "FY" of "FY24" */
  SERAI_WORD_ENDED,
  SERAI_WORD_QUARTER_NAME, /* "q3": its number */
  SERAI_WORD_HALF_NAME,    /* "h1": its number */
  SERAI_WORD_HOLIDAY,      /* "Nowruz", "New": a holiday's name may begin */
  SERAI_WORD_NO_DAY,       /* "Black", "Good": the weekday after it is a name */
  /* tense */
  SERAI_WORD_FUTURE,
  SERAI_WORD_PAST,
  SERAI_WORD_PAST_PARTICIPLE,
  /* what a number counts */
  SERAI_WORD_STOP, /* never the noun that is counted */
  /* goods */
  SERAI_WORD_TRADE,       /* "exports", "tonnes": shows that a wary good is meant as one */
  SERAI_WORD_WARY_GOOD,   /* "lorries", "glass": a good only where the sentence speaks of trade */
  SERAI_WORD_LISTED_GOOD, /* "dates": a good only beside another one */
  SERAI_WORD_VERB_GOOD,   /* "lifts", "fuel": also a verb */
  SERAI_WORD_LOWER_GOOD,  /* "turkey": with a capital it is something else */
  SERAI_WORD_OBJECT,      /* "the", "its": what follows a verb */
  SERAI_WORD_AUXILIARY,   /* "to", "will": what a verb follows */
  SERAI_WORD_PLURAL,      /* a plural without its mark: "people" */
  /* words that inflected languages need */
  SERAI_WORD_HUNDREDS,  /* "двести": so many hundreds in one word */
  SERAI_WORD_ONE_SCALE, /* "миллиона": one of the scale, where no number stands before it */
  SERAI_WORD_WITH_PART, /* "с" of "два с половиной" */
  SERAI_WORD_PART_NOUN, /* "часть": after an ordinal a fraction */
  SERAI_WORD_TIMES_LEAD,  /* "в" of "в 5 раз", "на": between a hedge and its number */
  SERAI_WORD_YEAR_AFTER,  /* "года": behind the number of a year */
  SERAI_WORD_YEAR_BEFORE, /* "соли" of "соли 2023": before its number */
  SERAI_WORD_BARE_YEAR,   /* "года": "of the year" in one word */
  SERAI_WORD_YEAR_ADVERB, /* "былтыр": last year in one word, -1 */
  SERAI_WORD_AND_HALF,    /* "жарым": behind a number, and a half */
  SERAI_WORD_PARTICLE,    /* "же" of "тот же" */
  SERAI_WORD_RAISED,      /* "довести": a "до" after it is no hedge */
  SERAI_WORD_RANK_BEARER, /* "партнёр": its ordinal is a rank */
  SERAI_N_WORD_SENSES,
} SeraiWordSense;

/* Numbers of SERAI_WORD_SPAN. */
typedef enum
{
  SERAI_SPAN_DAY = 1,
  SERAI_SPAN_WEEK,
  SERAI_SPAN_MONTH,
  SERAI_SPAN_QUARTER,
  SERAI_SPAN_HALF,
  SERAI_SPAN_YEAR,
  SERAI_SPAN_DECADE,
} SeraiSpanWord;

/* Folded words, parted by blanks, that share a sense and a number; a star stands for any ending
 * (stems.h). */
typedef struct
{
  SeraiWordSense sense;
  double number;
  const char *words;
} SeraiLexiconRow;

/**
 * SeraiHedge: words right before a number.
 * @words: folded, parted by blanks
 * @is_verb: sets the bound, but is no part of the mention ("exceeded")
 */
typedef struct
{
  SeraiBound bound;
  gboolean is_verb;
  const char *words;
} SeraiHedge;

/* One word's one sense; @next is its next sense, @senses has a bit for this one and all that
 * follow.
 */
typedef struct _SeraiLexeme SeraiLexeme;
struct _SeraiLexeme
{
  SeraiWordSense sense;
  double number;
  const SeraiLexeme *next;
  guint64 senses[2];
};

typedef struct _SeraiLexicon SeraiLexicon;

/* @language: BCP 47; English where there is no table of it, or NULL. Quick to build: once a
 * document. */
SeraiLexicon *serai_lexicon_new (const char *language);
void serai_lexicon_free (SeraiLexicon *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiLexicon, serai_lexicon_free)

/* The first of the senses of a folded word with its serai_text_hash(), NULL where it has none. A
 * word in full counts before a stem, a longer stem before a shorter one. */
const SeraiLexeme *serai_lexicon_find (const SeraiLexicon *self, const char *folded, guint32 hash);

/* Endings say what articles, "of" and a plural's "s" say in English; months and weekdays are
 * written small. */
gboolean serai_lexicon_is_inflected (const SeraiLexicon *self);

/* The hedges, the longest first. */
const SeraiHedge *serai_lexicon_get_hedges (const SeraiLexicon *self, guint *out_n_hedges);

/* The tables of the languages. */
extern const SeraiLexiconRow serai_lexicon_en[];
extern const guint serai_lexicon_n_en;
extern const SeraiHedge serai_hedges_en[];
extern const guint serai_hedges_n_en;
extern const SeraiLexiconRow serai_lexicon_ru[];
extern const guint serai_lexicon_n_ru;
extern const SeraiHedge serai_hedges_ru[];
extern const guint serai_hedges_n_ru;
/* What Tajik and Kazakh add to the Russian words, which their texts use as well. */
extern const SeraiLexiconRow serai_lexicon_tg[];
extern const guint serai_lexicon_n_tg;
extern const SeraiHedge serai_hedges_tg[];
extern const guint serai_hedges_n_tg;
extern const SeraiLexiconRow serai_lexicon_kk[];
extern const guint serai_lexicon_n_kk;
extern const SeraiHedge serai_hedges_kk[];
extern const guint serai_hedges_n_kk;

G_END_DECLS
