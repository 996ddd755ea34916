/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the finders of values share: the passage's tokens with the senses of its small words. */
#pragma once

#include "language/lexicon.h"
#include "language/passage.h"

#include <string.h>

G_BEGIN_DECLS

/**
 * SeraiPiece: a token, or one part of a hyphenated word that begins with a number word ("two" and
 * "thirds" of "two-thirds"). Between two paragraphs stands an empty piece.
 * @lexemes: its senses, NULL where it has none
 * @token: the token that it belongs to
 * @is_joined: a hyphen joins it to the piece before
 */
typedef struct
{
  const char *folded;
  const SeraiLexeme *lexemes;
  SeraiSpan span;
  guint token;
  guint sentence;
  SeraiTokenKind kind;
  guint space_before : 1;
  guint is_capital : 1;
  guint is_upper : 1;
  guint is_joined : 1;
} SeraiPiece;

typedef enum
{
  SERAI_DATE_ORDER_UNKNOWN, /* nobody asked yet */
  SERAI_DATE_ORDER_OPEN,    /* nothing tells */
  SERAI_DATE_ORDER_DAY_FIRST,
  SERAI_DATE_ORDER_MONTH_FIRST,
} SeraiDateOrder;

/**
 * SeraiReading:
 * @date_order: which figure of "05/04/2023" is the month, over the whole text
 * @last_date: the period that was read last, for "the same period"; unset at a paragraph's start
 */
typedef struct
{
  SeraiPassage *passage;
  const SeraiLexicon *lexicon;
  SeraiLexicon *own_lexicon; /* where the passage has no recogniser */
  GArray *pieces;            /* (element-type SeraiPiece) */
  guint *first_pieces;       /* of each token, and one more */
  GStringChunk *strings;
  GArray *countries; /* (element-type SeraiCountryHit) by position; NULL until asked for */
  SeraiDateOrder date_order;
  SeraiPeriod last_date;
} SeraiReading;

/* A country named in the text. */
typedef struct
{
  guint token;
  const SeraiEntry *entry;
} SeraiCountryHit;

SeraiReading *serai_reading_new (SeraiPassage *passage);
void serai_reading_free (SeraiReading *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiReading, serai_reading_free)

extern const SeraiPiece serai_reading_no_piece;

/* The piece @i; past either end an empty one. */
static inline const SeraiPiece *
serai_reading_at (const SeraiReading *self, guint i)
{
  return i < self->pieces->len ? &g_array_index (self->pieces, SeraiPiece, i)
                               : &serai_reading_no_piece;
}

/* Whether the piece has that sense; @out_number (optional): the sense's number. */
static inline gboolean
serai_reading_is (const SeraiReading *self, guint i, SeraiWordSense sense, double *out_number)
{
  const SeraiLexeme *lexeme = serai_reading_at (self, i)->lexemes;
  /* Asked for dozens of times a piece. */
  if (lexeme == NULL || (lexeme->senses[sense / 64] >> sense % 64 & 1) == 0)
    return FALSE;
  for (; lexeme != NULL; lexeme = lexeme->next)
    if (lexeme->sense == sense)
      {
        if (out_number != NULL)
          *out_number = lexeme->number;
        return TRUE;
      }
  return FALSE;
}

static inline gboolean
serai_reading_is_word (const SeraiReading *self, guint i, const char *folded)
{
  const char *own = serai_reading_at (self, i)->folded;
  return own[0] == folded[0] && strcmp (own, folded) == 0;
}

/* How many pieces from @i on, or up to but without @i, are these folded words; 0 where they aren't
 * there. */
guint serai_reading_match (const SeraiReading *self, guint i, const char *folded_words);
guint serai_reading_match_before (const SeraiReading *self, guint i, const char *folded_words);

/* The names of @subject at the piece @i: how many pieces, 0 where there are none. */
guint serai_reading_match_names (const SeraiReading *self,
                                 guint i,
                                 SeraiSubject subject,
                                 const SeraiName *const **out_names,
                                 guint *out_n_names);

/* Every country that the text names, in order. */
const GArray *serai_reading_get_countries (SeraiReading *self);

/* The country named nearest to @token: in its sentence, else before it, else after it; only those
 * for which @matches says TRUE count. @is_actor: in the sentence the first one counts, not the
 * nearest. NULL where there is none. */
const SeraiEntry *serai_reading_find_country (SeraiReading *self,
                                              guint token,
                                              gboolean is_actor,
                                              gboolean (*matches) (const SeraiEntry *country,
                                                                   gpointer data),
                                              gpointer data);

/* A mention of the pieces [first, end) with an empty value. */
SeraiMention
serai_reading_mention (const SeraiReading *self, guint first, guint end, SeraiMentionKind kind);

G_END_DECLS
