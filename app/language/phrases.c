/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tens of thousands of names found in one walk over the tokens.
 *
 * A trie over words. Words are numbered; an edge (node, word) leads to a node, and all edges lie in
 * one open-addressed table, so that a step is one probe. */
#include "language/phrases.h"

#include "base/lookup.h"
#include "language/layout.h"

#include <string.h>

/* A token's phrase_word is its word's number + 1, or this. */
#define WORD_IN_NO_PHRASE G_MAXUINT32

enum
{
  N_SUBJECTS = SERAI_SUBJECT_UNIT + 1,
};

struct _SeraiPhrases
{
  const SeraiPhraseBook *book;
  SeraiSubject subject;
};

struct _SeraiPhraseBook
{
  const SeraiImage *image;
  SeraiLookup words;
  const guint32 *texts; /* of the words */
  const SeraiPhraseEdge *edges;
  guint n_places; /* a power of two */
  const SeraiPhraseNode *nodes;
  const SeraiPhraseEnd *ends;
  const SeraiName **names;
  SeraiPhrases phrases[N_SUBJECTS];
};

static const SeraiName **
list_names (const SeraiImage *image, const SeraiName *names, guint n_names)
{
  guint n;
  const guint32 *indices =
      serai_image_get_section (image, SERAI_LAYOUT_PHRASE_NAMES, sizeof *indices, &n);
  if (indices == NULL)
    return NULL;
  g_autofree const SeraiName **list = g_new (const SeraiName *, n + 1);
  for (guint i = 0; i < n; i++)
    {
      if (indices[i] >= n_names)
        return NULL;
      list[i] = &names[indices[i]];
    }
  return g_steal_pointer (&list);
}

SeraiPhraseBook *
serai_phrase_book_new (const SeraiImage *image, const SeraiName *names, guint n_names)
{
  g_autoptr (SeraiPhraseBook) self = g_new0 (SeraiPhraseBook, 1);
  guint n;
  self->image = image;
  self->texts = serai_image_get_section (image, SERAI_LAYOUT_PHRASE_TEXTS, sizeof (guint32), &n);
  self->nodes =
      serai_image_get_section (image, SERAI_LAYOUT_PHRASE_NODES, sizeof (SeraiPhraseNode), &n);
  self->ends =
      serai_image_get_section (image, SERAI_LAYOUT_PHRASE_ENDS, sizeof (SeraiPhraseEnd), &n);
  self->edges = serai_image_get_section (image, SERAI_LAYOUT_PHRASE_EDGES, sizeof (SeraiPhraseEdge),
                                         &self->n_places);
  self->names = list_names (image, names, n_names);
  if (self->texts == NULL || self->nodes == NULL || self->ends == NULL || self->edges == NULL
      || self->names == NULL || !serai_lookup_open (&self->words, image, SERAI_LAYOUT_PHRASE_WORDS))
    return NULL;
  for (guint i = 0; i < N_SUBJECTS; i++)
    self->phrases[i] = (SeraiPhrases){self, i};
  return g_steal_pointer (&self);
}

void
serai_phrase_book_free (SeraiPhraseBook *self)
{
  g_free (self->names);
  g_free (self);
}

const SeraiPhrases *
serai_phrase_book_get (const SeraiPhraseBook *self, SeraiSubject subject)
{
  g_return_val_if_fail ((guint) subject < N_SUBJECTS, NULL);
  return &self->phrases[subject];
}

static guint32
find_word (const SeraiPhraseBook *self, const SeraiToken *token)
{
  guint32 n_tried = 0, word;
  while ((word = serai_lookup_next (&self->words, token->hash, &n_tried)) != SERAI_LOOKUP_NONE)
    if (strcmp (self->image->strings + self->texts[word], token->folded) == 0)
      break;
  return word;
}

static guint32
follow (const SeraiPhraseBook *self, guint32 node, guint32 word)
{
  guint place = serai_phrase_edge_place (node, word, self->n_places);
  while (self->edges[place].target != 0
         && (self->edges[place].node != node || self->edges[place].word != word))
    place = (place + 1) & (self->n_places - 1);
  return self->edges[place].target;
}

static guint32
step (const SeraiPhraseBook *self, guint32 node, const SeraiToken *token)
{
  if (token->phrase_word == WORD_IN_NO_PHRASE)
    return 0;
  if (token->phrase_word != 0)
    return node == SERAI_PHRASE_ROOT ? token->phrase_head
                                     : follow (self, node, token->phrase_word - 1);
  guint32 word = find_word (self, token);
  return word != SERAI_LOOKUP_NONE ? follow (self, node, word) : 0;
}

void
serai_phrase_book_number (const SeraiPhraseBook *self, SeraiTokens *tokens)
{
  for (guint i = 0; i < tokens->tokens->len; i++)
    {
      SeraiToken *token = serai_tokens_at (tokens, i);
      guint32 word = find_word (self, token);
      token->phrase_word = word != SERAI_LOOKUP_NONE ? word + 1 : WORD_IN_NO_PHRASE;
      token->phrase_head = word != SERAI_LOOKUP_NONE ? follow (self, SERAI_PHRASE_ROOT, word) : 0;
    }
}

/* Whether @name is written just so in the tokens [first, end). */
static gboolean
is_written_so (const SeraiName *name, const SeraiTokens *tokens, guint first, guint end)
{
  guint from = serai_tokens_at (tokens, first)->span.start;
  guint to = serai_tokens_at (tokens, end - 1)->span.end;
  return strlen (name->text) == to - from
         && memcmp (name->text, tokens->text + from, to - from) == 0;
}

/* Names of one spelling stand together, so that what matches is one stretch: the free names, and
 * after them the exact ones where all of them are written so. */
static guint
choose_names (const SeraiPhraseBook *self,
              const SeraiPhraseEnd *found,
              const SeraiTokens *tokens,
              guint first,
              guint end,
              const SeraiName *const **out_names)
{
  const SeraiName *const *names = self->names + found->first_name;
  guint n = found->n_free;
  *out_names = names;
  while (n < found->n_names && is_written_so (names[n], tokens, first, end))
    n++;
  if (n > 0)
    return n;

  guint from = 0;
  while (from < found->n_names && !is_written_so (names[from], tokens, first, end))
    from++;
  *out_names = names + from;
  while (from + n < found->n_names && is_written_so (names[from + n], tokens, first, end))
    n++;
  return n;
}

static const SeraiPhraseEnd *
find_end (const SeraiPhraseBook *self, guint32 node, SeraiSubject subject)
{
  for (guint32 i = self->nodes[node].first_end; i < self->nodes[node + 1].first_end; i++)
    if (self->ends[i].subject == subject)
      return &self->ends[i];
  return NULL;
}

guint
serai_phrases_match (const SeraiPhrases *self,
                     const SeraiTokens *tokens,
                     guint i,
                     const SeraiName *const **out_names,
                     guint *out_n_names)
{
  const SeraiPhraseBook *book = self->book;
  guint length = 0;
  guint32 at = SERAI_PHRASE_ROOT;
  for (guint end = i; end < tokens->tokens->len; end++)
    {
      at = step (book, at, serai_tokens_at (tokens, end));
      if (at == 0 || (book->nodes[at].subjects & 1u << self->subject) == 0)
        break;
      const SeraiPhraseEnd *found = find_end (book, at, self->subject);
      if (found == NULL)
        continue;
      const SeraiName *const *names;
      guint n = choose_names (book, found, tokens, i, end + 1, &names);
      if (n == 0)
        continue;
      length = end + 1 - i;
      *out_names = names;
      *out_n_names = n;
    }
  return length;
}
