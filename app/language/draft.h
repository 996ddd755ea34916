/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The names of one document while they are being found: what the tokens may be, what is taken. */
#pragma once

#include "language/passage.h"

#include <string.h>

G_BEGIN_DECLS

/* A name of the reference that begins at a token; no tokens where none does. */
typedef struct
{
  guint n_tokens;
  const SeraiName *name;
} SeraiKnown;

/* Tokens, end exclusive. */
typedef struct
{
  guint first;
  guint end;
  SeraiMentionKind kind;
  gboolean is_dropped; /* a longer one took its place */
} SeraiFinding;

/**
 * SeraiDraft:
 * @flags: SeraiCues of each token
 * @glosses: per token the English word that does the same, NULL where there is none
 * @stems: per token its folded word; of a Cyrillic capital without the ending of its case
 * @known: per subject (country, place, person, body) and token
 * @findings: (element-type SeraiFinding) in no order, those that were replaced among them
 * @cover: per token: index of the finding that it belongs to, plus 1; 0 where free
 * @roles: (element-type SeraiRole) by position, see roles.h
 * @is_izafet: what belongs to a word is tied to it by an ending of that word (Tajik)
 * @is_owner_first: the language puts owners before what they own alone (Kazakh)
 * @is_shouting: per sentence: all in capitals, so that capitals mean nothing
 */
struct _SeraiDraft
{
  SeraiPassage *passage;
  const SeraiTokens *tokens;
  guint n_tokens;
  guint *flags;
  const char **glosses;
  const char **stems;
  GStringChunk *strings;
  SeraiKnown *known[SERAI_SUBJECT_BODY + 1];
  GArray *findings;
  guint *cover;
  GArray *roles;
  gboolean is_owner_first;
  gboolean is_izafet;
  gboolean *is_shouting;
};

SeraiDraft *serai_draft_new (SeraiPassage *passage);
void serai_draft_free (SeraiDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiDraft, serai_draft_free)

/* The tokens [first, end) name something. Of two that overlap the longer one stays, of equal ones
 * the first; FALSE where this one was not taken. */
gboolean serai_draft_add (SeraiDraft *self, guint first, guint end, SeraiMentionKind kind);
/* Takes back what covers token @i; one may cover nothing. */
void serai_draft_drop (SeraiDraft *self, guint i);
const SeraiFinding *serai_draft_get (const SeraiDraft *self,
                                     guint i); /* covering token @i, or NULL */

/* Questions on the token @i; past the end of the text all of them say no. */
static inline gboolean
serai_draft_has (const SeraiDraft *self, guint i, guint flags)
{
  return i < self->n_tokens && (self->flags[i] & flags) != 0;
}

/* The word itself, or one of another language that does the same. */
static inline gboolean
serai_draft_is (const SeraiDraft *self, guint i, const char *folded)
{
  if (i >= self->n_tokens)
    return FALSE;
  /* Asked for several times a word: most differ in their first letter. */
  const char *own = serai_tokens_at (self->tokens, i)->folded, *gloss = self->glosses[i];
  return (own[0] == folded[0] && strcmp (own, folded) == 0)
         || (gloss != NULL && gloss[0] == folded[0] && strcmp (gloss, folded) == 0);
}

/* Another language's word. */
static inline gboolean
serai_draft_is_glossed (const SeraiDraft *self, guint i)
{
  return i < self->n_tokens && self->glosses[i] != NULL;
}

/* What all cases of a name's word share. */
static inline const char *
serai_draft_get_stem (const SeraiDraft *self, guint i)
{
  return i < self->n_tokens ? self->stems[i] : "";
}

/* Letters, no "'s". */
static inline gboolean
serai_draft_is_word (const SeraiDraft *self, guint i)
{
  if (i >= self->n_tokens)
    return FALSE;
  const SeraiToken *token = serai_tokens_at (self->tokens, i);
  return token->kind == SERAI_TOKEN_WORD && token->folded[0] != '\'';
}

/* Such a word with a capital. */
static inline gboolean
serai_draft_is_raised (const SeraiDraft *self, guint i)
{
  return serai_draft_is_word (self, i) && serai_tokens_at (self->tokens, i)->is_capital;
}

/* That can belong to a name. */
static inline gboolean
serai_draft_is_capital (const SeraiDraft *self, guint i)
{
  return serai_draft_is_raised (self, i) && !serai_draft_has (self, i, SERAI_CUE_FUNCTION);
}

static inline gboolean
serai_draft_is_lower (const SeraiDraft *self, guint i)
{
  return serai_draft_is_word (self, i) && !serai_tokens_at (self->tokens, i)->is_capital;
}

gboolean serai_draft_has_small_article (const SeraiDraft *self, guint i); /* "ас-Сиси" */
gboolean serai_draft_is_first (const SeraiDraft *self, guint i); /* the sentence's first word */
/* "'s". */
static inline gboolean
serai_draft_is_possessive (const SeraiDraft *self, guint i)
{
  return serai_draft_is (self, i, "'s");
}

/* Same sentence as the one before. */
static inline gboolean
serai_draft_follows (const SeraiDraft *self, guint i)
{
  return i > 0 && i < self->n_tokens
         && serai_tokens_at (self->tokens, i)->sentence
                == serai_tokens_at (self->tokens, i - 1)->sentence;
}

/* "14th" as number and letters, or "fifth": how many tokens; 0 where it is none. */
guint serai_draft_match_ordinal (const SeraiDraft *self, guint i);

/* The known name that begins at @i, NULL where none does. */
static inline const SeraiName *
serai_draft_known (const SeraiDraft *self, SeraiSubject subject, guint i)
{
  return i < self->n_tokens ? self->known[subject][i].name : NULL;
}

/* Where the country, place or body (with its article inside) that begins at @i ends; @i for none.
 */
static inline guint
serai_draft_known_end (const SeraiDraft *self, SeraiSubject subject, guint i)
{
  return i < self->n_tokens ? i + self->known[subject][i].n_tokens : i;
}

/* "Росстат", "Роснефть", "БелТПП", "KazMunayGas": one word that only a body is called. */
gboolean serai_draft_is_compound_body (const SeraiDraft *self, guint i);

/* Whether the letters of token @letters are those with which the words of the name [first, end)
 * begin: "RBI", "Reserve Bank of India". */
gboolean serai_draft_is_spelt_by (const SeraiDraft *self, guint first, guint end, guint letters);

/* Capitalised words in a row from @i on, compounds with a dash included; @i where there are none.
 */
guint serai_draft_run_end (const SeraiDraft *self, guint i);

G_END_DECLS
