/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small words that numbers and dates are made of. */
#include "language/lexicon.h"

#include "base/text.h"
#include "language/stems.h"

#include <string.h>

typedef struct
{
  guint32 hash;
  const char *folded; /* NULL where the place is free */
  const SeraiLexeme *first;
} Place;

struct _SeraiLexicon
{
  Place *places; /* an open table, at most half full */
  guint mask;
  GPtrArray *blocks; /* of lexemes, one a row of the table */
  GStringChunk *strings;
  const SeraiHedge *hedges;
  guint n_hedges;
  gboolean is_inflected;
};

G_STATIC_ASSERT (SERAI_N_WORD_SENSES <= 128);

/* Where @folded stands, or belongs. */
static Place *
find_place (const SeraiLexicon *self, const char *folded, guint32 hash)
{
  guint i = hash & self->mask;
  while (self->places[i].folded != NULL
         && (self->places[i].hash != hash || strcmp (self->places[i].folded, folded) != 0))
    i = (i + 1) & self->mask;
  return &self->places[i];
}

static guint
count_words (const SeraiLexiconRow *row)
{
  guint n = 1;
  for (const char *p = row->words; *p != '\0'; p++)
    n += *p == ' ';
  return n;
}

static void
add_row (SeraiLexicon *self, const SeraiLexiconRow *row)
{
  guint n_words = count_words (row);
  SeraiLexeme *block = g_new (SeraiLexeme, n_words);
  g_ptr_array_add (self->blocks, block);

  const char *word = row->words;
  for (guint i = 0; i < n_words; i++)
    {
      gsize length = strcspn (word, " ");
      char *key = g_string_chunk_insert_len (self->strings, word, length);
      guint32 hash = serai_text_hash (key, length);
      Place *place = find_place (self, key, hash);
      const SeraiLexeme *next = place->first;
      block[i] = (SeraiLexeme){row->sense, row->number, next, {0}};
      if (next != NULL)
        memcpy (block[i].senses, next->senses, sizeof next->senses);
      block[i].senses[row->sense / 64] |= (guint64) 1 << row->sense % 64;
      *place = (Place){hash, key, &block[i]};
      word += length + (word[length] == ' ');
    }
}

static void
add_table (SeraiLexicon *self, const SeraiLexiconRow *rows, guint n_rows)
{
  for (guint i = 0; i < n_rows; i++)
    add_row (self, &rows[i]);
}

/* Makes the table double what all words can take. */
static void
make_places (SeraiLexicon *self)
{
  static const struct
  {
    const SeraiLexiconRow *rows;
    const guint *n_rows;
  } tables[] = {{serai_lexicon_en, &serai_lexicon_n_en},
                {serai_lexicon_ru, &serai_lexicon_n_ru},
                {serai_lexicon_tg, &serai_lexicon_n_tg},
                {serai_lexicon_kk, &serai_lexicon_n_kk}};
  guint n_words = 0, n_places = 2;
  for (guint t = 0; t < G_N_ELEMENTS (tables); t++)
    for (guint i = 0; i < *tables[t].n_rows; i++)
      n_words += count_words (&tables[t].rows[i]);
  while (n_places < 2 * n_words)
    n_places *= 2;
  self->places = g_new0 (Place, n_places);
  self->mask = n_places - 1;
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
  make_places (self);
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
  g_free (self->places);
  g_ptr_array_unref (self->blocks);
  g_string_chunk_free (self->strings);
  g_free (self);
}

const SeraiLexeme *
serai_lexicon_find (const SeraiLexicon *self, const char *folded, guint32 hash)
{
  const SeraiLexeme *found = find_place (self, folded, hash)->first;
  for (guint n = 0; self->is_inflected && found == NULL && n <= SERAI_STEM_MOST_LETTERS; n++)
    {
      char pattern[SERAI_STEM_MOST_BYTES];
      if (serai_stem_cut (folded, n, pattern))
        found = find_place (self, pattern, serai_text_hash (pattern, strlen (pattern)))->first;
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
