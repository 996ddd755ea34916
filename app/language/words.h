/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of a grammar: which class a word or phrase belongs to, and what it says there.
 *
 * A language is two tables of such words (trade-words.c, plan-words.c); the grammar itself reads
 * classes, never words, so that another language is another pair of tables. */
#pragma once

#include "base/image.h"
#include "language/tokens.h"

G_BEGIN_DECLS

typedef enum
{
  /* What mentions and bare tokens become. */
  SERAI_CLASS_OTHER, /* a word that no table knows */
  SERAI_CLASS_NUMBER,
  SERAI_CLASS_MARK,
  SERAI_CLASS_COUNTRY,
  SERAI_CLASS_PLACE,
  SERAI_CLASS_NAME, /* a person, body, event or agreement */
  SERAI_CLASS_COMMODITY,
  SERAI_CLASS_DATE,
  SERAI_CLASS_MONEY,
  SERAI_CLASS_PERCENT,
  SERAI_CLASS_TIMES,
  SERAI_CLASS_ORDINAL,
  SERAI_CLASS_QUANTITY,

  /* Words of trade. */
  SERAI_CLASS_NOUN,     /* "exports"; code: measure; sign */
  SERAI_CLASS_FIGURE,   /* "the figure", "that sum": what was spoken of before */
  SERAI_CLASS_REVERSE,  /* "the reverse flow" */
  SERAI_CLASS_FLOW,     /* "sold"; code: the subject's measure */
  SERAI_CLASS_LEVEL,    /* "reached"; code: bound */
  SERAI_CLASS_CHANGE,   /* "grew", "increase", "up"; code: direction; number: of "doubled" */
  SERAI_CLASS_SHARE,    /* "accounted for" */
  SERAI_CLASS_SHARE_OF, /* "the share of" */
  SERAI_CLASS_WENT,     /* "went to", "came from": a share of the subject */
  SERAI_CLASS_RANKS,    /* "ranks", "takes … place" */
  SERAI_CLASS_ROLE,     /* "trading partner", "supplier"; code: measure of the owner */
  SERAI_CLASS_TRADER,   /* "exporter": rank in the world; code: its own measure */
  SERAI_CLASS_SUPERLATIVE,
  SERAI_CLASS_GOODS,       /* "goods", "products" */
  SERAI_CLASS_FAVOUR,      /* "in favour of" */
  SERAI_CLASS_EXCEEDED,    /* "exceeded imports by": a balance */
  SERAI_CLASS_WORLD,       /* "foreign", "total": all of a country's trade */
  SERAI_CLASS_MODIFIER,    /* "bilateral", "annual": says nothing that matters */
  SERAI_CLASS_PARTIAL,     /* "non-oil": no code names it */
  SERAI_CLASS_PRONOUN,     /* code: SeraiPronoun */
  SERAI_CLASS_PREPOSITION, /* code: SeraiPreposition */
  SERAI_CLASS_BE,
  SERAI_CLASS_LINK,       /* "and", "while", "which": may part two clauses */
  SERAI_CLASS_ADJUNCT,    /* "thanks to", "despite": what follows only explains */
  SERAI_CLASS_EARLIER,    /* "a year earlier", "year-on-year"; number: years */
  SERAI_CLASS_SAME,       /* "over the same period" */
  SERAI_CLASS_COMPARE,    /* "than", "against", "compared with" */
  SERAI_CLASS_PAST_YEARS, /* "over the past"; a number of years follows */
  SERAI_CLASS_PRESENT,    /* "now", "currently": no period */
  SERAI_CLASS_DATELESS,   /* "in the medium term" */
  SERAI_CLASS_WITHIN,     /* "within": so many years from now */
  SERAI_CLASS_FILLER,     /* articles, adverbs */

  /* What makes a statement none. */
  SERAI_CLASS_DOUBT,     /* "could", "if", "forecast" */
  SERAI_CLASS_DENIAL,    /* "not", "denied" */
  SERAI_CLASS_ELSEWHERE, /* "investment", "services", "tourists": no trade in goods */
  SERAI_CLASS_SMALLER,   /* "region", "company": no country's trade */
  SERAI_CLASS_BLOC,      /* "EU", "CIS countries": no ISO code */
  SERAI_CLASS_SKIP,      /* "trade talks": contains a word of trade and means none */

  /* Words of plans and speech. */
  SERAI_CLASS_SPEECH,  /* "said", "according to" */
  SERAI_CLASS_AIM,     /* "goal", "aims to", "want to": a wish; number 1: a firm act as well */
  SERAI_CLASS_AGREE,   /* "agreed to", "intends": code: commitment kind unless the act says else */
  SERAI_CLASS_PROPOSE, /* "proposed", "called on" */
  SERAI_CLASS_INVITE,  /* "invited" */
  SERAI_CLASS_GATHERING, /* "meeting", "forum", "visit" */
  SERAI_CLASS_HOLD,      /* "will be held", "is scheduled for" */
  SERAI_CLASS_WILL,      /* "will", "is to" */
  SERAI_CLASS_FIRM,      /* "promised", "announced": makes a future a pledge */
  SERAI_CLASS_VAGUE,     /* "hopes", "is ready", "confident" */
  SERAI_CLASS_GENERAL,   /* "deepen", "continue": too general to be held to */
  SERAI_CLASS_LIFT,      /* "bring … to", "raise", "double": the act of a target */
} SeraiWordClass;

typedef enum
{
  SERAI_PRONOUN_ITS,       /* "its": the country spoken of, as an owner */
  SERAI_PRONOUN_IT,        /* "it": the other one, as an object */
  SERAI_PRONOUN_THEIR,     /* "their": both, or the one spoken of */
  SERAI_PRONOUN_PAIR,      /* "the two countries", "bilateral" */
  SERAI_PRONOUN_COUNTRY,   /* "the country" */
  SERAI_PRONOUN_NEIGHBOUR, /* "that country", "there": the other one */
  SERAI_PRONOUN_WE,        /* "we", "our": the speaker's country */
} SeraiPronoun;

typedef enum
{
  SERAI_PREPOSITION_OF,
  SERAI_PREPOSITION_TO,
  SERAI_PREPOSITION_FROM,
  SERAI_PREPOSITION_WITH,
  SERAI_PREPOSITION_BETWEEN,
  SERAI_PREPOSITION_BY,
  SERAI_PREPOSITION_IN,
  SERAI_PREPOSITION_FOR,
  SERAI_PREPOSITION_AMONG,
} SeraiPreposition;

/* In which form a verb stands; words that are no verbs have PLAIN. */
typedef enum
{
  SERAI_FORM_PLAIN,
  SERAI_FORM_BASE,       /* "reach" */
  SERAI_FORM_PRESENT,    /* "reaches" */
  SERAI_FORM_PAST,       /* "reached"; regular verbs: the participle as well */
  SERAI_FORM_PARTICIPLE, /* "risen" */
  SERAI_FORM_GERUND,     /* "reaching" */
} SeraiWordForm;

/**
 * SeraiWord:
 * @word_class: how the grammar reads it
 * @phrases: folded, parted by "|"; "вырос*" has any ending (stems.h); "reach~" is a regular verb in
 * all its forms, "ship#" doubles its consonant, "rise/rises/rose/risen/rising" lists five forms;
 * further words may follow ("come/… to")
 * @code, @number: what the class says they mean
 */
typedef struct
{
  SeraiWordClass word_class;
  const char *phrases;
  int code;
  double number;
} SeraiWord;

/* The tables, ended by a row without phrases. */
extern const SeraiWord serai_trade_words_en[];
extern const SeraiWord serai_plan_words_en[];
extern const SeraiWord serai_trade_words_ru[];
extern const SeraiWord serai_plan_words_ru[];

/* The tables of each language that has its own, English first. */
typedef struct
{
  const char *language;
  const SeraiWord *tables[2];
  gboolean has_cases;
} SeraiGrammar;

enum
{
  SERAI_N_GRAMMARS = 2,
};
extern const SeraiGrammar serai_grammars[SERAI_N_GRAMMARS];

typedef struct _SeraiWords SeraiWords;

/* The index over the tables of @language that compile/ made (layout.h); another language than those
 * gives English. The image is lent. NULL where it has none, or one of other tables. */
SeraiWords *serai_words_new (const SeraiImage *image, const char *language);
void serai_words_free (SeraiWords *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiWords, serai_words_free)

/* Whether endings say in this language what "of" says in English. */
gboolean serai_words_have_cases (const SeraiWords *self);

/* A phrase found in a text. Many are of several classes ("took": bought, had a share, had a rank);
 * the grammar asks for the one that fits. */
#define SERAI_WORDS_MAX_READINGS 6
/* No phrase of a table is longer. */
#define SERAI_WORDS_MAX_TOKENS 16
typedef struct
{
  const SeraiWord *words[SERAI_WORDS_MAX_READINGS];
  guint n_words;
  guint n_tokens;
  SeraiWordForm form;
} SeraiWordMatch;

/* The longest phrase that begins at token @i and ends before @end; FALSE where there is none. */
gboolean serai_words_match (const SeraiWords *self,
                            const SeraiTokens *tokens,
                            guint i,
                            guint end,
                            SeraiWordMatch *out_match);

G_END_DECLS
