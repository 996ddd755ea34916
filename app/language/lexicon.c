/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small words that numbers and dates are made of. */
#include "language/lexicon.h"

#include "language/stems.h"

#include <string.h>

struct _SeraiLexicon
{
  GHashTable *words; /* folded → its first lexeme */
  GPtrArray *blocks; /* of lexemes, one a row of the table */
  GStringChunk *strings;
  const SeraiHedge *hedges;
  guint n_hedges;
  gboolean is_inflected;
};

G_STATIC_ASSERT (SERAI_N_WORD_SENSES <= 128);

static void
add_row (SeraiLexicon *self, const SeraiLexiconRow *row)
{
  guint n_words = 1;
  for (const char *p = row->words; *p != '\0'; p++)
    n_words += *p == ' ';
  SeraiLexeme *block = g_new (SeraiLexeme, n_words);
  g_ptr_array_add (self->blocks, block);

  const char *word = row->words;
  for (guint i = 0; i < n_words; i++)
    {
      gsize length = strcspn (word, " ");
      char *key = g_string_chunk_insert_len (self->strings, word, length);
      const SeraiLexeme *next = g_hash_table_lookup (self->words, key);
      block[i] = (SeraiLexeme){row->sense, row->number, next, {0}};
      if (next != NULL)
        memcpy (block[i].senses, next->senses, sizeof next->senses);
      block[i].senses[row->sense / 64] |= (guint64) 1 << row->sense % 64;
      g_hash_table_insert (self->words, key, &block[i]);
      word += length + (word[length] == ' ');
    }
}

static void
add_table (SeraiLexicon *self, const SeraiLexiconRow *rows, guint n_rows)
{
  for (guint i = 0; i < n_rows; i++)
    add_row (self, &rows[i]);
}

static gboolean
is_language (const char *language, const char *code)
{
  return language != NULL && g_ascii_strncasecmp (language, code, 2) == 0;
}

SeraiLexicon *
serai_lexicon_new (const char *language)
{
  SeraiLexicon *self = g_new0 (SeraiLexicon, 1);
  self->words = g_hash_table_new (g_str_hash, g_str_equal);
  self->blocks = g_ptr_array_new_with_free_func (g_free);
  self->strings = g_string_chunk_new (2048);
  self->is_inflected =
      is_language (language, "ru") || is_language (language, "tg") || is_language (language, "kk");
  if (!self->is_inflected)
    {
      add_table (self, serai_lexicon_en, serai_lexicon_n_en);
      self->hedges = serai_hedges_en;
      self->n_hedges = serai_hedges_n_en;
      return self;
    }
  add_table (self, serai_lexicon_ru, serai_lexicon_n_ru);
  self->hedges = serai_hedges_ru;
  self->n_hedges = serai_hedges_n_ru;
  if (is_language (language, "tg"))
    {
      add_table (self, serai_lexicon_tg, serai_lexicon_n_tg);
      self->hedges = serai_hedges_tg;
      self->n_hedges = serai_hedges_n_tg;
    }
  else if (is_language (language, "kk"))
    {
      add_table (self, serai_lexicon_kk, serai_lexicon_n_kk);
      self->hedges = serai_hedges_kk;
      self->n_hedges = serai_hedges_n_kk;
    }
  return self;
}

void
serai_lexicon_free (SeraiLexicon *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->words);
  g_ptr_array_unref (self->blocks);
  g_string_chunk_free (self->strings);
  g_free (self);
}

const SeraiLexeme *
serai_lexicon_find (const SeraiLexicon *self, const char *folded)
{
  const SeraiLexeme *found = g_hash_table_lookup (self->words, folded);
  for (guint n = 0; self->is_inflected && found == NULL && n <= SERAI_STEM_MOST_LETTERS; n++)
    {
      char pattern[SERAI_STEM_MOST_BYTES];
      if (serai_stem_cut (folded, n, pattern))
        found = g_hash_table_lookup (self->words, pattern);
    }
  return found;
}

gboolean
serai_lexicon_is_inflected (const SeraiLexicon *self)
{
  return self->is_inflected;
}

const SeraiHedge *
serai_lexicon_get_hedges (const SeraiLexicon *self, guint *out_n_hedges)
{
  *out_n_hedges = self->n_hedges;
  return self->hedges;
}
