/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of cues and glosses, and everybody's given names → what name-words.c looks up. */
#include "language/compile/cues.h"

#include "base/lookup.h"
#include "base/text.h"
#include "language/layout.h"
#include "language/name-words.h"

#include <string.h>

typedef struct
{
  guint cues;
  const char *gloss;
} Sense;

typedef struct
{
  GHashTable *senses; /* word or stem → Sense */
  GPtrArray *words;   /* the keys, in the order in which they came */
} Gathered;

static const SeraiCueTable *const languages[] = {
    serai_name_words_en,
    serai_name_words_ru,
    serai_name_words_tg,
    serai_name_words_kk,
};

static Sense *
get_sense (Gathered *self, const char *word, gsize length)
{
  g_autofree char *key = g_strndup (word, length);
  Sense *sense = g_hash_table_lookup (self->senses, key);
  if (sense == NULL)
    {
      sense = g_new0 (Sense, 1);
      g_ptr_array_add (self->words, key);
      g_hash_table_insert (self->senses, g_steal_pointer (&key), sense);
    }
  return sense;
}

static void
add_table (Gathered *self, const SeraiCueTable *table)
{
  for (; table->flags != 0; table++)
    for (const char *word = table->words; *word != '\0';)
      {
        gsize length = strcspn (word, " ");
        if (length > 0)
          get_sense (self, word, length)->cues |= table->flags;
        word += length;
        while (*word == ' ')
          word++;
      }
}

static void
add_glosses (Gathered *self, const SeraiGloss *table)
{
  for (; table->gloss != NULL; table++)
    for (const char *word = table->words; *word != '\0';)
      {
        gsize length = strcspn (word, " ");
        if (length > 0)
          get_sense (self, word, length)->gloss = table->gloss;
        word += length + (word[length] == ' ');
      }
}

static void
write_all (Gathered *self, SeraiImageWriter *writer)
{
  g_autoptr (GArray) pairs = g_array_new (FALSE, TRUE, sizeof (SeraiLookupSlot));
  g_autoptr (GArray) records = g_array_new (FALSE, TRUE, sizeof (SeraiCueRecord));
  for (guint i = 0; i < self->words->len; i++)
    {
      const char *word = self->words->pdata[i];
      const Sense *sense = g_hash_table_lookup (self->senses, word);
      SeraiCueRecord record = {serai_image_writer_add_string (writer, word), sense->cues,
                               serai_image_writer_add_string (writer, sense->gloss)};
      serai_lookup_add (pairs, serai_text_hash (word, strlen (word)), records->len);
      g_array_append_val (records, record);
    }
  g_autoptr (GArray) table = serai_lookup_make (pairs);
  serai_image_writer_add_section (writer, SERAI_LAYOUT_CUES, table);
  serai_image_writer_add_section (writer, SERAI_LAYOUT_CUE_WORDS, records);
}

/* What the tables say of a word, its gloss asked as well. */
static guint
read_cues (SeraiNameWords *words, const char *folded)
{
  return serai_name_words_read (words, folded, serai_text_hash (folded, strlen (folded)), NULL);
}

/* The first of a name's several words; what is a cue for anything else is nobody's given name. */
static void
add_given_name (Gathered *self, SeraiNameWords *words, const char *name)
{
  const char *blank = strchr (name, ' ');
  if (blank == NULL || blank - name < 3)
    return;
  g_autofree char *first = g_strndup (name, blank - name);
  g_autofree char *folded = serai_text_fold (first);
  if ((read_cues (words, folded) & ~SERAI_CUE_GIVEN) == 0)
    get_sense (self, folded, strlen (folded))->cues |= SERAI_CUE_GIVEN;
}

/* The tables alone, as the recogniser will see them. */
static GBytes *
write_tables (Gathered *self)
{
  g_autoptr (SeraiImageWriter) writer = serai_image_writer_new ();
  write_all (self, writer);
  return serai_image_writer_finish (writer, SERAI_LANGUAGE_MAGIC, SERAI_LANGUAGE_VERSION);
}

static void
add_given_names (Gathered *self, const SeraiName *names, guint n_names)
{
  g_autoptr (GBytes) bytes = write_tables (self);
  SeraiImage image;
  gboolean is_open = serai_image_open (&image, bytes, SERAI_LANGUAGE_MAGIC, SERAI_LANGUAGE_VERSION);
  g_assert (is_open);
  g_autoptr (SeraiNameWords) words = serai_name_words_new (&image);
  for (guint i = 0; i < n_names; i++)
    if (names[i].entry->subject == SERAI_SUBJECT_PERSON && names[i].kind == SERAI_NAME_PLAIN)
      add_given_name (self, words, names[i].text);
}

void
serai_cues_pack (SeraiImageWriter *writer, const SeraiName *names, guint n_names)
{
  g_autoptr (GHashTable) senses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  Gathered gathered = {senses, words};
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    add_table (&gathered, languages[i]);
  add_glosses (&gathered, serai_glosses_tg);
  add_glosses (&gathered, serai_glosses_kk);
  add_glosses (&gathered, serai_glosses_ru);
  add_given_names (&gathered, names, n_names);
  write_all (&gathered, writer);
}
