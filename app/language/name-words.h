/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What single words do around names: which begin a title, head a body, close a company's name. */
#pragma once

#include "reference/reference.h"

#include <glib.h>

G_BEGIN_DECLS

/* One word may have several. */
typedef enum
{
  SERAI_WORD_COMMON = 1 << 0,       /* may open a sentence with a capital, begins no name */
  SERAI_WORD_TIME = 1 << 1,         /* weekday, month, season: a capital that names nobody */
  SERAI_WORD_HONORIFIC = 1 << 2,    /* "Mr", "Honorable", "Excellency" */
  SERAI_WORD_ROLE = 1 << 3,         /* "president", "minister", "director", "leader" */
  SERAI_WORD_ROLE_PLURAL = 1 << 4,  /* "Presidents", "Ministers" */
  SERAI_WORD_ROLE_PART = 1 << 5,    /* what stands before it: "deputy", "prime", "foreign" */
  SERAI_WORD_BODY = 1 << 6,         /* heads a body: "ministry", "bank", "council" */
  SERAI_WORD_WEAK_BODY = 1 << 7,    /* heads one only behind its name: "research", "capital" */
  SERAI_WORD_COMPANY = 1 << 8,      /* closes a company's name: "LLC", "Ltd" */
  SERAI_WORD_EVENT = 1 << 9,        /* "summit", "forum", "festival" */
  SERAI_WORD_MEETING = 1 << 10,     /* an event where numbered or qualified: "session", "meeting" */
  SERAI_WORD_AGREEMENT = 1 << 11,   /* "treaty", "memorandum", "programme" */
  SERAI_WORD_PLACE = 1 << 12,       /* behind a place's name: "region", "river", "airport" */
  SERAI_WORD_PLACE_FIRST = 1 << 13, /* before it: "lake", "mount", "gulf" */
  SERAI_WORD_SPEECH = 1 << 14,      /* what people do: "said", "thanked", "met" */
  SERAI_WORD_GIVEN = 1 << 15,       /* a given name */
  SERAI_WORD_PARTICLE = 1 << 16,    /* inside a person's name: "bin", "van", "el" */
  SERAI_WORD_SIDE = 1 << 17,        /* with a state's adjective: the state ("side") */
  SERAI_WORD_LOCATIVE = 1 << 18,    /* before a place: "in", "at", "near" */
  SERAI_WORD_TRADER = 1 << 19,      /* before a company's name: "supplier", "producer" */
  SERAI_WORD_ORDINAL = 1 << 20,     /* "fifth"; numerals are known by their shape */
  SERAI_WORD_NATION = 1 << 21,      /* with a state's adjective, or before "of": "republic" */
  SERAI_WORD_QUALIFIER = 1 << 22,   /* makes a meeting an event: "consultative", "tripartite" */
  SERAI_WORD_GENERAL = 1 << 23,     /* capitalised, but no name by itself: "Agreement", "Side" */
} SeraiWordFlags;

typedef struct _SeraiNameWords SeraiNameWords;

/* The word tables, and the given names of everybody whom @reference knows. */
SeraiNameWords *serai_name_words_new (SeraiReference *reference);
void serai_name_words_free (SeraiNameWords *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiNameWords, serai_name_words_free)

guint serai_name_words_get_flags (const SeraiNameWords *self, const char *folded);

/* A language's table: words parted by blanks for each flag; ends with {0}. */
typedef struct
{
  guint flags;
  const char *words;
} SeraiWordTable;

extern const SeraiWordTable serai_name_words_en[];

G_END_DECLS
