/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of trade and plans, their verbs in all forms → what words.c looks up. */
#include "language/compile/grammar.h"

#include "base/lookup.h"
#include "base/text.h"
#include "language/layout.h"
#include "language/words.h"

#include <string.h>

typedef struct
{
  guint word; /* row over both tables */
  SeraiWordForm form;
  char **parts; /* the phrase, a token each */
  guint n_parts;
} Phrase;

typedef struct
{
  GHashTable *phrases; /* first word or stem → GArray of Phrase, longest first */
  GPtrArray *firsts;   /* its keys, in the order in which they came */
} Gathered;

static void
clear_phrase (gpointer data)
{
  Phrase *phrase = data;
  g_strfreev (phrase->parts);
}

/* Tokens part "year's" in two. */
static char **
split_phrase (const char *text)
{
  g_auto (GStrv) halves = g_strsplit (text, "'s", -1);
  g_autofree char *spaced = g_strjoinv (" 's", halves);
  return g_strsplit (spaced, " ", -1);
}

static void
add_phrase (Gathered *self, guint word, const char *text, SeraiWordForm form)
{
  Phrase phrase = {.word = word, .form = form, .parts = split_phrase (text)};
  phrase.n_parts = g_strv_length (phrase.parts);
  GArray *list = g_hash_table_lookup (self->phrases, phrase.parts[0]);
  if (list == NULL)
    {
      list = g_array_new (FALSE, FALSE, sizeof (Phrase));
      g_array_set_clear_func (list, clear_phrase);
      char *first = g_strdup (phrase.parts[0]);
      g_ptr_array_add (self->firsts, first);
      g_hash_table_insert (self->phrases, first, list);
    }
  guint at = 0;
  while (at < list->len && g_array_index (list, Phrase, at).n_parts >= phrase.n_parts)
    at++;
  g_array_insert_val (list, at, phrase);
}

static gboolean
ends_like (const char *stem, const char *ending)
{
  return g_str_has_suffix (stem, ending);
}

/* The five forms of a regular verb. */
static void
inflect (const char *stem, gboolean doubles, char *out_forms[5])
{
  gsize length = strlen (stem);
  char last = stem[length - 1];
  char before = length > 1 ? stem[length - 2] : '\0';
  gboolean is_y = last == 'y' && strchr ("aeiou", before) == NULL;
  gboolean hisses = ends_like (stem, "s") || ends_like (stem, "sh") || ends_like (stem, "ch")
                    || ends_like (stem, "x");
  g_autofree char *cut = g_strndup (stem, length - 1);
  g_autofree char *doubled = doubles ? g_strdup_printf ("%s%c", stem, last) : g_strdup (stem);

  out_forms[0] = g_strdup (stem);
  out_forms[1] =
      is_y ? g_strconcat (cut, "ies", NULL) : g_strconcat (stem, hisses ? "es" : "s", NULL);
  if (is_y)
    out_forms[2] = g_strconcat (cut, "ied", NULL);
  else
    out_forms[2] = g_strconcat (doubled, last == 'e' ? "d" : "ed", NULL);
  out_forms[3] = g_strdup (out_forms[2]);
  out_forms[4] = g_strconcat (last == 'e' ? cut : doubled, "ing", NULL);
}

/* One phrase of a table, whose first word may stand for five. */
static void
expand (Gathered *self, guint word, const char *text)
{
  static const SeraiWordForm order[] = {SERAI_FORM_BASE, SERAI_FORM_PRESENT, SERAI_FORM_PAST,
                                        SERAI_FORM_PARTICIPLE, SERAI_FORM_GERUND};
  const char *blank = strchr (text, ' ');
  const char *rest = blank != NULL ? blank : "";
  g_autofree char *head = blank != NULL ? g_strndup (text, blank - text) : g_strdup (text);
  gsize length = strlen (head);
  char *forms[5];

  if (strchr (head, '/') != NULL)
    {
      g_auto (GStrv) listed = g_strsplit (head, "/", -1);
      g_return_if_fail (g_strv_length (listed) == 5);
      for (guint i = 0; i < 5; i++)
        forms[i] = g_strdup (listed[i]);
    }
  else if (head[length - 1] == '~' || head[length - 1] == '#')
    {
      gboolean doubles = head[length - 1] == '#';
      head[length - 1] = '\0';
      inflect (head, doubles, forms);
    }
  else
    {
      add_phrase (self, word, text, SERAI_FORM_PLAIN);
      return;
    }
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *phrase = g_strconcat (forms[i], rest, NULL);
      add_phrase (self, word, phrase, order[i]);
      g_free (forms[i]);
    }
}

static guint
add_table (Gathered *self, const SeraiWord *table, guint first_row)
{
  guint row = 0;
  for (; table[row].phrases != NULL; row++)
    {
      g_auto (GStrv) phrases = g_strsplit (table[row].phrases, "|", -1);
      for (guint i = 0; phrases[i] != NULL; i++)
        expand (self, first_row + row, phrases[i]);
    }
  return first_row + row;
}

/* The phrases of one first word. */
static void
write_list (const GArray *list, SeraiImageWriter *writer, GArray *phrases, GArray *parts)
{
  for (guint i = 0; i < list->len; i++)
    {
      const Phrase *phrase = &g_array_index (list, Phrase, i);
      g_assert (phrase->word <= G_MAXUINT16 && phrase->n_parts <= SERAI_WORDS_MAX_TOKENS);
      SeraiGrammarPhrase record = {parts->len, phrase->word, phrase->form, phrase->n_parts,
                                   i + 1 == list->len};
      g_array_append_val (phrases, record);
      for (guint j = 0; j < phrase->n_parts; j++)
        {
          guint32 part = serai_image_writer_add_string (writer, phrase->parts[j]);
          g_array_append_val (parts, part);
        }
    }
}

static void
write_all (const Gathered *self, SeraiImageWriter *writer, guint section)
{
  g_autoptr (GArray) pairs = g_array_new (FALSE, TRUE, sizeof (SeraiLookupSlot));
  g_autoptr (GArray) phrases = g_array_new (FALSE, TRUE, sizeof (SeraiGrammarPhrase));
  g_autoptr (GArray) parts = g_array_new (FALSE, TRUE, sizeof (guint32));
  for (guint i = 0; i < self->firsts->len; i++)
    {
      const char *first = self->firsts->pdata[i];
      serai_lookup_add (pairs, serai_text_hash (first, strlen (first)), phrases->len);
      write_list (g_hash_table_lookup (self->phrases, first), writer, phrases, parts);
    }
  g_autoptr (GArray) table = serai_lookup_make (pairs);
  serai_image_writer_add_section (writer, section + SERAI_LAYOUT_FIRST_WORDS, table);
  serai_image_writer_add_section (writer, section + SERAI_LAYOUT_PHRASES, phrases);
  serai_image_writer_add_section (writer, section + SERAI_LAYOUT_PARTS, parts);
}

void
serai_grammars_pack (SeraiImageWriter *writer)
{
  for (guint i = 0; i < SERAI_N_GRAMMARS; i++)
    {
      g_autoptr (GHashTable) lists =
          g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
      g_autoptr (GPtrArray) firsts = g_ptr_array_new ();
      Gathered gathered = {lists, firsts};
      guint n_words = add_table (&gathered, serai_grammars[i].tables[0], 0);
      add_table (&gathered, serai_grammars[i].tables[1], n_words);
      write_all (&gathered, writer, SERAI_LAYOUT_GRAMMARS + i * SERAI_LAYOUT_N_PER_GRAMMAR);
    }
}
