/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tens of thousands of names found in one walk over the tokens. */
#include "language/phrases.h"

#include <string.h>

/* A trie over words. Words are numbered; an edge (node, word) leads to a node, and all edges lie in
 * one open-addressed table, so that a step is one probe. */

typedef struct
{
  guint32 node;
  guint32 word;
  guint32 target; /* 0: the place is free */
} Edge;

/* What ends at a node: first the names that any spelling of the words matches, then those that
 * match only as they are written. */
typedef struct
{
  GPtrArray *names; /* (element-type SeraiName), NULL where nothing ends here */
  guint n_free;
} Node;

struct _SeraiPhrases
{
  GHashTable *words; /* folded word → its number, from 1 */
  GStringChunk *strings;
  GArray *nodes; /* (element-type Node); node 0 is unused, node 1 the root */
  Edge *edges;
  guint n_places; /* a power of two */
  guint n_edges;
};

enum
{
  ROOT = 1,
  FIRST_PLACES = 1024,
};

static guint
edge_place (const SeraiPhrases *self, guint32 node, guint32 word)
{
  guint64 hash = ((guint64) node << 32 | word) * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15);
  guint place = (hash >> 32) & (self->n_places - 1);
  while (self->edges[place].target != 0
         && (self->edges[place].node != node || self->edges[place].word != word))
    place = (place + 1) & (self->n_places - 1);
  return place;
}

static void
grow_edges (SeraiPhrases *self)
{
  g_autofree Edge *old = self->edges;
  guint n_old = self->n_places;
  self->n_places *= 2;
  self->edges = g_new0 (Edge, self->n_places);
  for (guint i = 0; i < n_old; i++)
    if (old[i].target != 0)
      self->edges[edge_place (self, old[i].node, old[i].word)] = old[i];
}

static guint32
add_node (SeraiPhrases *self)
{
  Node node = {NULL, 0};
  g_array_append_val (self->nodes, node);
  return self->nodes->len - 1;
}

static guint32
step_or_add (SeraiPhrases *self, guint32 node, const char *folded)
{
  guint32 word = GPOINTER_TO_UINT (g_hash_table_lookup (self->words, folded));
  if (word == 0)
    {
      word = g_hash_table_size (self->words) + 1;
      g_hash_table_insert (self->words, g_string_chunk_insert (self->strings, folded),
                           GUINT_TO_POINTER (word));
    }
  if ((self->n_edges + 1) * 2 > self->n_places)
    grow_edges (self);
  Edge *edge = &self->edges[edge_place (self, node, word)];
  if (edge->target == 0)
    {
      *edge = (Edge){node, word, add_node (self)};
      self->n_edges++;
    }
  return edge->target;
}

static guint32
step (const SeraiPhrases *self, guint32 node, const char *folded)
{
  guint32 word = GPOINTER_TO_UINT (g_hash_table_lookup (self->words, folded));
  return word == 0 ? 0 : self->edges[edge_place (self, node, word)].target;
}

static gboolean
is_exact_only (const SeraiName *name)
{
  return name->kind == SERAI_NAME_ACRONYM || name->kind == SERAI_NAME_SYMBOL;
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
choose_names (const Node *node,
              const SeraiTokens *tokens,
              guint first,
              guint end,
              const SeraiName *const **out_names)
{
  const SeraiName *const *names = (const SeraiName *const *) node->names->pdata;
  guint n = node->n_free;
  *out_names = names;
  while (n < node->names->len && is_written_so (names[n], tokens, first, end))
    n++;
  if (n > 0)
    return n;

  guint from = 0;
  while (from < node->names->len && !is_written_so (names[from], tokens, first, end))
    from++;
  *out_names = names + from;
  while (from + n < node->names->len && is_written_so (names[from + n], tokens, first, end))
    n++;
  return n;
}

SeraiPhrases *
serai_phrases_new (void)
{
  SeraiPhrases *self = g_new0 (SeraiPhrases, 1);
  self->words = g_hash_table_new (g_str_hash, g_str_equal);
  self->strings = g_string_chunk_new (4096);
  self->nodes = g_array_new (FALSE, FALSE, sizeof (Node));
  self->n_places = FIRST_PLACES;
  self->edges = g_new0 (Edge, self->n_places);
  add_node (self);
  add_node (self);
  return self;
}

void
serai_phrases_free (SeraiPhrases *self)
{
  for (guint i = 0; i < self->nodes->len; i++)
    g_clear_pointer (&g_array_index (self->nodes, Node, i).names, g_ptr_array_unref);
  g_array_unref (self->nodes);
  g_hash_table_unref (self->words);
  g_string_chunk_free (self->strings);
  g_free (self->edges);
  g_free (self);
}

void
serai_phrases_add (SeraiPhrases *self, const SeraiName *name)
{
  g_autoptr (SeraiTokens) tokens = serai_tokens_new (name->text);
  if (tokens->tokens->len == 0)
    return;

  guint32 at = ROOT;
  for (guint i = 0; i < tokens->tokens->len; i++)
    at = step_or_add (self, at, serai_tokens_at (tokens, i)->folded);

  Node *node = &g_array_index (self->nodes, Node, at);
  if (node->names == NULL)
    node->names = g_ptr_array_new ();
  guint place = node->n_free;
  if (is_exact_only (name))
    {
      while (place < node->names->len
             && strcmp (((const SeraiName *) node->names->pdata[place])->text, name->text) != 0)
        place++;
    }
  else
    node->n_free++;
  g_ptr_array_insert (node->names, place, (gpointer) name);
}

guint
serai_phrases_match (const SeraiPhrases *self,
                     const SeraiTokens *tokens,
                     guint i,
                     const SeraiName *const **out_names,
                     guint *out_n_names)
{
  guint length = 0;
  guint32 at = ROOT;
  for (guint end = i; end < tokens->tokens->len; end++)
    {
      at = step (self, at, serai_tokens_at (tokens, end)->folded);
      if (at == 0)
        break;
      const Node *node = &g_array_index (self->nodes, Node, at);
      if (node->names == NULL)
        continue;
      const SeraiName *const *names;
      guint n = choose_names (node, tokens, i, end + 1, &names);
      if (n == 0)
        continue;
      length = end + 1 - i;
      *out_names = names;
      *out_n_names = n;
    }
  return length;
}
