/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text cut into words and sentences; what every finder reads. */
#pragma once

#include "base/span.h"

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_TOKEN_WORD,   /* letters; a hyphen or apostrophe between letters belongs to it, and what
                         nobody   sees ("Toka\u00ADyev") */
  SERAI_TOKEN_NUMBER, /* digits with their own grouping and decimal marks: "1,435.7", "1 435,7" */
  SERAI_TOKEN_MARK,   /* one character of punctuation or a symbol: ",", "$", "%" */
} SeraiTokenKind;

/**
 * SeraiToken:
 * @span: bytes of the text
 * @folded: serai_text_fold() of the token; possessive "'s" is a token of its own ("'s")
 * @hash: serai_text_hash() of @folded
 * @kind: what it is
 * @is_capital: begins with a capital letter
 * @is_upper: more than one letter and all of them capitals
 * @space_before: white space stands before it
 * @sentence: index of the sentence that it belongs to
 * @phrase_word, @phrase_head: what serai_phrase_book_number() keeps, 0 before
 */
typedef struct
{
  SeraiSpan span;
  const char *folded;
  guint32 hash;
  SeraiTokenKind kind;
  guint is_capital : 1;
  guint is_upper : 1;
  guint space_before : 1;
  guint sentence;
  guint32 phrase_word;
  guint32 phrase_head;
} SeraiToken;

/* Indices of tokens, end exclusive. A paragraph's end always ends a sentence. */
typedef struct
{
  guint first;
  guint end;
  guint paragraph;
} SeraiSentence;

typedef struct
{
  const char *text;      /* lent */
  GArray *tokens;        /* (element-type SeraiToken) */
  GArray *sentences;     /* (element-type SeraiSentence) */
  GStringChunk *strings; /* the folded forms */
} SeraiTokens;

/* @text must be valid UTF-8 and outlive the result. */
SeraiTokens *serai_tokens_new (const char *text);
/* The same, but a hyphen between two of these folded names, or between one and a word that only
 * goes with it, parts them: "US-China", "EU-funded". @parts is lent, and may be NULL. */
SeraiTokens *serai_tokens_new_parting (const char *text, GHashTable *parts);
void serai_tokens_free (SeraiTokens *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiTokens, serai_tokens_free)

#define serai_tokens_at(self, i) (&g_array_index ((self)->tokens, SeraiToken, (i)))

/* Whether the tokens from @i on are these folded words, parted by blanks ("per cent"); how many
 * tokens they take, else 0. */
guint serai_tokens_match (const SeraiTokens *self, guint i, const char *folded_words);

G_END_DECLS
