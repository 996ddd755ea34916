/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What single words do around names. */
#include "language/name-words.h"

#include "base/text.h"

#include <string.h>

struct _SeraiNameWords
{
  GHashTable *flags; /* folded word → SeraiCues */
  GStringChunk *words;
};

static const SeraiCueTable *const languages[] = {
    serai_name_words_en,
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
  self->words = g_string_chunk_new (4096);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    add_table (self, languages[i]);

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
  g_string_chunk_free (self->words);
  g_free (self);
}

guint
serai_name_words_get_cues (const SeraiNameWords *self, const char *folded)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->flags, folded));
}
