/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What single words do around names: which begin a title, head a body, close a company's name. */
#pragma once

#include "base/image.h"

#include <glib.h>

G_BEGIN_DECLS

/* One word may have several. */
typedef enum
{
  SERAI_CUE_COMMON = 1 << 0,       /* may open a sentence with a capital, begins no name */
  SERAI_CUE_TIME = 1 << 1,         /* weekday, month, season: a capital that names nobody */
  SERAI_CUE_HONORIFIC = 1 << 2,    /* "Mr", "Honorable", "Excellency" */
  SERAI_CUE_ROLE = 1 << 3,         /* "president", "minister", "director", "leader" */
  SERAI_CUE_ROLE_PLURAL = 1 << 4,  /* "Presidents", "Ministers" */
  SERAI_CUE_ROLE_PART = 1 << 5,    /* what stands before it: "deputy", "prime", "foreign" */
  SERAI_CUE_BODY = 1 << 6,         /* heads a body: "ministry", "bank", "council" */
  SERAI_CUE_WEAK_BODY = 1 << 7,    /* heads one only behind its name: "research", "capital" */
  SERAI_CUE_COMPANY = 1 << 8,      /* closes a company's name: "LLC", "Ltd" */
  SERAI_CUE_EVENT = 1 << 9,        /* "summit", "forum", "festival" */
  SERAI_CUE_MEETING = 1 << 10,     /* an event where numbered or qualified: "session", "meeting" */
  SERAI_CUE_AGREEMENT = 1 << 11,   /* "treaty", "memorandum", "programme" */
  SERAI_CUE_PLACE = 1 << 12,       /* behind a place's name: "region", "river", "airport" */
  SERAI_CUE_PLACE_FIRST = 1 << 13, /* before it: "lake", "mount", "gulf" */
  SERAI_CUE_SPEECH = 1 << 14,      /* what people do: "said", "thanked", "met" */
  SERAI_CUE_GIVEN = 1 << 15,       /* a given name */
  SERAI_CUE_PARTICLE = 1 << 16,    /* inside a person's name: "bin", "van", "el" */
  SERAI_CUE_SIDE = 1 << 17,        /* with a state's adjective: the state ("side") */
  SERAI_CUE_LOCATIVE = 1 << 18,    /* before a place: "in", "at", "near" */
  SERAI_CUE_TRADER = 1 << 19,      /* before a company's name: "supplier", "producer" */
  SERAI_CUE_ORDINAL = 1 << 20,     /* "fifth"; numerals are known by their shape */
  SERAI_CUE_NATION = 1 << 21,      /* with a state's adjective, or before "of": "republic" */
  SERAI_CUE_QUALIFIER = 1 << 22,   /* makes a meeting an event: "consultative", "tripartite" */
  SERAI_CUE_FUNCTION = 1 << 24,    /* articles, prepositions, pronouns, …: never a name's word */
  SERAI_CUE_GENERAL = 1 << 23,     /* capitalised, but no name by itself: "Agreement", "Side" */
} SeraiCues;

typedef struct _SeraiNameWords SeraiNameWords;

/* The word tables, and the given names of everybody whom the reference knows, as compile/ made them
 * (layout.h); the image is lent. NULL where it has none. */
SeraiNameWords *serai_name_words_new (const SeraiImage *image);
void serai_name_words_free (SeraiNameWords *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiNameWords, serai_name_words_free)

/* The cues of a folded word with its hash (tokens have both). @out_gloss (optional): the English
 * word that does what this word of another language does; NULL where there is none. */
guint serai_name_words_read (const SeraiNameWords *self,
                             const char *folded,
                             guint32 hash,
                             const char **out_gloss);

/* A language's table: words parted by blanks for each flag; ends with {0}. */
typedef struct
{
  guint flags;
  const char *words;
} SeraiCueTable;

extern const SeraiCueTable serai_name_words_en[];
extern const SeraiCueTable serai_name_words_ru[];
extern const SeraiCueTable serai_name_words_tg[];
extern const SeraiCueTable serai_name_words_kk[];

/* Words of an inflected language, parted by blanks (stems with a star, stems.h), that do what the
 * English word @gloss does; ends with {0}. */
typedef struct
{
  const char *gloss;
  const char *words;
} SeraiGloss;

extern const SeraiGloss serai_glosses_ru[];
extern const SeraiGloss serai_glosses_tg[];
extern const SeraiGloss serai_glosses_kk[];

G_END_DECLS
