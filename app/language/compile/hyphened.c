/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The names that a hyphen parts from each other ("US-China"), for tokens.c. */
#include "language/compile/hyphened.h"

#include "base/text.h"
#include "language/layout.h"

#include <string.h>

typedef struct
{
  SeraiImageWriter *writer;
  GHashTable *seen;
  GArray *words; /* (element-type guint32) strings */
} Gathered;

static void
add_word (Gathered *self, const char *text)
{
  char *folded = serai_text_fold (text);
  guint32 word = serai_image_writer_add_string (self->writer, folded);
  if (g_hash_table_add (self->seen, folded))
    g_array_append_val (self->words, word);
}

/* States, their capitals, parts of the world, and bodies by their letters. */
static gboolean
is_part (const SeraiName *name)
{
  static const char *const parts_of_world[] = {"place:africa", "place:asia", "place:europe", NULL};
  if (strpbrk (name->text, " -") != NULL || name->kind == SERAI_NAME_FORMER)
    return FALSE;
  switch (name->entry->subject)
    {
    case SERAI_SUBJECT_COUNTRY:
      return TRUE;
    case SERAI_SUBJECT_PLACE:
      return name->entry->is_capital || g_strv_contains (parts_of_world, name->entry->key);
    case SERAI_SUBJECT_BODY:
      return name->kind == SERAI_NAME_ACRONYM;
    case SERAI_SUBJECT_PERSON:
    case SERAI_SUBJECT_COMMODITY:
    case SERAI_SUBJECT_CURRENCY:
    case SERAI_SUBJECT_UNIT:
    default:
      return FALSE;
    }
}

/* The words of a name that have a hyphen of their own: "Guinea-Bissau" is one. */
static void
keep_whole (Gathered *self, const SeraiName *name)
{
  if (name->entry->subject > SERAI_SUBJECT_BODY || strchr (name->text, '-') == NULL)
    return;
  g_auto (GStrv) words = g_strsplit (name->text, " ", -1);
  for (guint i = 0; words[i] != NULL; i++)
    if (strchr (words[i], '-') != NULL)
      add_word (self, words[i]);
}

void
serai_hyphened_pack (SeraiImageWriter *writer, const SeraiName *names, guint n_names)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray) words = g_array_new (FALSE, TRUE, sizeof (guint32));
  Gathered gathered = {writer, seen, words};
  for (guint i = 0; i < n_names; i++)
    if (is_part (&names[i]))
      add_word (&gathered, names[i].text);
    else
      keep_whole (&gathered, &names[i]);
  serai_image_writer_add_section (writer, SERAI_LAYOUT_HYPHENED, words);
}
