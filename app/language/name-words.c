/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What single words do around names. */
#include "language/name-words.h"

#include "base/text.h"
#include "language/stems.h"

#include <string.h>

struct _SeraiNameWords
{
  GHashTable *flags;   /* folded word → SeraiCues */
  GHashTable *glosses; /* folded word or stem → English word */
  GStringChunk *words;
};

static const SeraiCueTable *const languages[] = {
    serai_name_words_en,
    serai_name_words_ru,
};

static void
add_word (SeraiNameWords *self, const char *word, gsize length, guint flags)
{
  char *copy = g_string_chunk_insert_len (self->words, word, length);
  guint known = GPOINTER_TO_UINT (g_hash_table_lookup (self->flags, copy));
  g_hash_table_insert (self->flags, copy, GUINT_TO_POINTER (known | flags));
}

static void
add_table (SeraiNameWords *self, const SeraiCueTable *table)
{
  for (; table->flags != 0; table++)
    for (const char *word = table->words; *word != '\0';)
      {
        gsize length = strcspn (word, " ");
        if (length > 0)
          add_word (self, word, length, table->flags);
        word += length;
        while (*word == ' ')
          word++;
      }
}

static void
add_glosses (SeraiNameWords *self, const SeraiGloss *table)
{
  for (; table->gloss != NULL; table++)
    for (const char *word = table->words; *word != '\0';)
      {
        gsize length = strcspn (word, " ");
        g_hash_table_insert (self->glosses, g_string_chunk_insert_len (self->words, word, length),
                             (gpointer) table->gloss);
        word += length + (word[length] == ' ');
      }
}

/* The first of a name's several words; a country's name is nobody's given name. */
static void
add_given_name (SeraiNameWords *self, const char *name)
{
  const char *blank = strchr (name, ' ');
  if (blank == NULL || blank - name < 3)
    return;
  g_autofree char *first = g_strndup (name, blank - name);
  g_autofree char *folded = serai_text_fold (first);
  if ((serai_name_words_get_cues (self, folded) & ~SERAI_CUE_GIVEN) == 0)
    add_word (self, folded, strlen (folded), SERAI_CUE_GIVEN);
}

SeraiNameWords *
serai_name_words_new (SeraiReference *reference)
{
  SeraiNameWords *self = g_new0 (SeraiNameWords, 1);
  self->flags = g_hash_table_new (g_str_hash, g_str_equal);
  self->glosses = g_hash_table_new (g_str_hash, g_str_equal);
  self->words = g_string_chunk_new (4096);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    add_table (self, languages[i]);
  add_glosses (self, serai_glosses_ru);

  guint n_names;
  const SeraiName *names = serai_reference_get_names (reference, &n_names);
  for (guint i = 0; i < n_names; i++)
    if (names[i].entry->subject == SERAI_SUBJECT_PERSON && names[i].kind == SERAI_NAME_PLAIN)
      add_given_name (self, names[i].text);
  return self;
}

void
serai_name_words_free (SeraiNameWords *self)
{
  g_hash_table_unref (self->flags);
  g_hash_table_unref (self->glosses);
  g_string_chunk_free (self->words);
  g_free (self);
}

const char *
serai_name_words_get_gloss (const SeraiNameWords *self, const char *folded)
{
  if ((guchar) folded[0] < 0x80)
    return NULL;
  const char *gloss = g_hash_table_lookup (self->glosses, folded);
  for (guint n = 0; gloss == NULL && n <= SERAI_STEM_MOST_LETTERS; n++)
    {
      char pattern[SERAI_STEM_MOST_BYTES];
      if (serai_stem_cut (folded, n, pattern))
        gloss = g_hash_table_lookup (self->glosses, pattern);
    }
  return gloss;
}

guint
serai_name_words_get_cues (const SeraiNameWords *self, const char *folded)
{
  guint flags = GPOINTER_TO_UINT (g_hash_table_lookup (self->flags, folded));
  const char *gloss = serai_name_words_get_gloss (self, folded);
  if (gloss != NULL)
    flags |= GPOINTER_TO_UINT (g_hash_table_lookup (self->flags, gloss));
  return flags;
}
