/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names → a trie over their words. */
#include "language/compile/trie.h"

#include "base/lookup.h"
#include "language/layout.h"
#include "language/tokens.h"

#include <string.h>

enum
{
  N_SUBJECTS = SERAI_SUBJECT_UNIT + 1,
  FIRST_PLACES = 1024,
};

/* What ends at a node. */
typedef struct
{
  GArray *indices[N_SUBJECTS]; /* (element-type guint32), NULL where nothing ends */
  guint n_free[N_SUBJECTS];
  guint32 subjects; /* of names that pass here */
} Node;

typedef struct
{
  SeraiImageWriter *writer;
  const SeraiName *names;
  GHashTable *words; /* folded word → its number + 1 */
  GArray *pairs;     /* of them, for the lookup */
  GArray *texts;
  GArray *nodes; /* (element-type Node); node 0 is unused */
  GArray *edges; /* (element-type SeraiPhraseEdge) */
  guint n_edges;
} Trie;

static void
clear_node (gpointer data)
{
  Node *node = data;
  for (guint i = 0; i < N_SUBJECTS; i++)
    g_clear_pointer (&node->indices[i], g_array_unref);
}

static Node *
get_node (const Trie *self, guint32 i)
{
  return &g_array_index (self->nodes, Node, i);
}

static guint32
number_word (Trie *self, const SeraiToken *token)
{
  guint32 word = GPOINTER_TO_UINT (g_hash_table_lookup (self->words, token->folded));
  if (word != 0)
    return word - 1;
  word = self->texts->len;
  guint32 text = serai_image_writer_add_string (self->writer, token->folded);
  g_array_append_val (self->texts, text);
  serai_lookup_add (self->pairs, token->hash, word);
  g_hash_table_insert (self->words, g_strdup (token->folded), GUINT_TO_POINTER (word + 1));
  return word;
}

static SeraiPhraseEdge *
find_edge (GArray *edges, guint32 node, guint32 word)
{
  guint place = serai_phrase_edge_place (node, word, edges->len);
  SeraiPhraseEdge *edge = &g_array_index (edges, SeraiPhraseEdge, place);
  while (edge->target != 0 && (edge->node != node || edge->word != word))
    {
      place = (place + 1) & (edges->len - 1);
      edge = &g_array_index (edges, SeraiPhraseEdge, place);
    }
  return edge;
}

static GArray *
make_edges (guint n_places)
{
  GArray *edges = g_array_new (FALSE, TRUE, sizeof (SeraiPhraseEdge));
  g_array_set_size (edges, n_places);
  return edges;
}

static void
grow_edges (Trie *self)
{
  GArray *old = self->edges;
  self->edges = make_edges (2 * old->len);
  for (guint i = 0; i < old->len; i++)
    {
      const SeraiPhraseEdge *edge = &g_array_index (old, SeraiPhraseEdge, i);
      if (edge->target != 0)
        *find_edge (self->edges, edge->node, edge->word) = *edge;
    }
  g_array_unref (old);
}

static guint32
step_or_add (Trie *self, guint32 node, const SeraiToken *token)
{
  guint32 word = number_word (self, token);
  if ((self->n_edges + 1) * 2 > self->edges->len)
    grow_edges (self);
  SeraiPhraseEdge *edge = find_edge (self->edges, node, word);
  if (edge->target == 0)
    {
      *edge = (SeraiPhraseEdge){node, word, self->nodes->len};
      g_array_set_size (self->nodes, self->nodes->len + 1);
      self->n_edges++;
    }
  return edge->target;
}

static gboolean
is_exact_only (const SeraiName *name)
{
  return name->kind == SERAI_NAME_ACRONYM || name->kind == SERAI_NAME_SYMBOL;
}

static void
end_name (Trie *self, Node *node, guint32 index)
{
  const SeraiName *name = &self->names[index];
  SeraiSubject subject = name->entry->subject;
  if (node->indices[subject] == NULL)
    node->indices[subject] = g_array_new (FALSE, FALSE, sizeof (guint32));
  GArray *indices = node->indices[subject];
  guint place = node->n_free[subject];
  if (!is_exact_only (name))
    node->n_free[subject]++;
  else
    while (place < indices->len
           && strcmp (self->names[g_array_index (indices, guint32, place)].text, name->text) != 0)
      place++;
  g_array_insert_val (indices, place, index);
}

static void
add_name (Trie *self, guint32 index)
{
  const SeraiName *name = &self->names[index];
  g_autoptr (SeraiTokens) tokens = serai_tokens_new (name->text);
  if (tokens->tokens->len == 0)
    return;
  guint32 at = SERAI_PHRASE_ROOT;
  for (guint i = 0; i < tokens->tokens->len; i++)
    {
      at = step_or_add (self, at, serai_tokens_at (tokens, i));
      get_node (self, at)->subjects |= 1u << name->entry->subject;
    }
  end_name (self, get_node (self, at), index);
}

static void
pack_nodes (Trie *self)
{
  g_autoptr (GArray) nodes = g_array_new (FALSE, TRUE, sizeof (SeraiPhraseNode));
  g_autoptr (GArray) ends = g_array_new (FALSE, TRUE, sizeof (SeraiPhraseEnd));
  g_autoptr (GArray) names = g_array_new (FALSE, TRUE, sizeof (guint32));
  for (guint i = 0; i < self->nodes->len; i++)
    {
      const Node *node = get_node (self, i);
      SeraiPhraseNode packed = {ends->len, node->subjects};
      g_array_append_val (nodes, packed);
      for (guint subject = 0; subject < N_SUBJECTS; subject++)
        {
          const GArray *indices = node->indices[subject];
          if (indices == NULL)
            continue;
          g_assert (indices->len <= G_MAXUINT16);
          SeraiPhraseEnd end = {names->len, indices->len, node->n_free[subject], subject};
          g_array_append_val (ends, end);
          g_array_append_vals (names, indices->data, indices->len);
        }
    }
  SeraiPhraseNode last = {ends->len, 0};
  g_array_append_val (nodes, last);
  serai_image_writer_add_section (self->writer, SERAI_LAYOUT_PHRASE_NODES, nodes);
  serai_image_writer_add_section (self->writer, SERAI_LAYOUT_PHRASE_ENDS, ends);
  serai_image_writer_add_section (self->writer, SERAI_LAYOUT_PHRASE_NAMES, names);
}

void
serai_trie_pack (SeraiImageWriter *writer, const SeraiName *names, guint n_names)
{
  g_autoptr (GHashTable) words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray) pairs = g_array_new (FALSE, TRUE, sizeof (SeraiLookupSlot));
  g_autoptr (GArray) texts = g_array_new (FALSE, TRUE, sizeof (guint32));
  g_autoptr (GArray) nodes = g_array_new (FALSE, TRUE, sizeof (Node));
  g_array_set_clear_func (nodes, clear_node);
  g_array_set_size (nodes, SERAI_PHRASE_ROOT + 1);
  Trie trie = {writer, names, words, pairs, texts, nodes, make_edges (FIRST_PLACES), 0};
  for (guint32 i = 0; i < n_names; i++)
    add_name (&trie, i);

  g_autoptr (GArray) table = serai_lookup_make (pairs);
  serai_image_writer_add_section (writer, SERAI_LAYOUT_PHRASE_WORDS, table);
  serai_image_writer_add_section (writer, SERAI_LAYOUT_PHRASE_TEXTS, texts);
  serai_image_writer_add_section (writer, SERAI_LAYOUT_PHRASE_EDGES, trie.edges);
  g_array_unref (trie.edges);
  pack_nodes (&trie);
}
