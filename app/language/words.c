/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of a grammar, found by their first word. */
#include "language/words.h"

#include "language/inflection.h"
#include "language/stems.h"

#include <string.h>

typedef struct
{
  const SeraiWord *word;
  SeraiWordForm form;
  char **parts; /* the phrase, a token each */
  guint n_parts;
} Phrase;

struct _SeraiWords
{
  GHashTable *phrases; /* first word or stem → GArray of Phrase, longest first */
  gboolean is_stemmed;
};

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
add_phrase (SeraiWords *self, const SeraiWord *word, const char *text, SeraiWordForm form)
{
  Phrase phrase = {.word = word, .form = form, .parts = split_phrase (text)};
  phrase.n_parts = g_strv_length (phrase.parts);
  GArray *list = g_hash_table_lookup (self->phrases, phrase.parts[0]);
  if (list == NULL)
    {
      list = g_array_new (FALSE, FALSE, sizeof (Phrase));
      g_array_set_clear_func (list, clear_phrase);
      g_hash_table_insert (self->phrases, g_strdup (phrase.parts[0]), list);
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
expand (SeraiWords *self, const SeraiWord *word, const char *text)
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

static void
add_table (SeraiWords *self, const SeraiWord *table)
{
  for (const SeraiWord *word = table; word->phrases != NULL; word++)
    {
      g_auto (GStrv) phrases = g_strsplit (word->phrases, "|", -1);
      for (guint i = 0; phrases[i] != NULL; i++)
        expand (self, word, phrases[i]);
    }
}

SeraiWords *
serai_words_new (const char *language)
{
  SeraiWords *self = g_new0 (SeraiWords, 1);
  self->phrases =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  self->is_stemmed = language != NULL && g_ascii_strncasecmp (language, "ru", 2) == 0;
  add_table (self, self->is_stemmed ? serai_trade_words_ru : serai_trade_words_en);
  add_table (self, self->is_stemmed ? serai_plan_words_ru : serai_plan_words_en);
  return self;
}

void
serai_words_free (SeraiWords *self)
{
  g_hash_table_unref (self->phrases);
  g_free (self);
}

gboolean
serai_words_have_cases (const SeraiWords *self)
{
  return self->is_stemmed;
}

static gboolean
matches (const Phrase *phrase, const SeraiTokens *tokens, guint i, guint end)
{
  if (i + phrase->n_parts > end)
    return FALSE;
  for (guint k = 1; k < phrase->n_parts; k++)
    if (!serai_stem_matches (phrase->parts[k], serai_tokens_at (tokens, i + k)->folded))
      return FALSE;
  return TRUE;
}

/* The phrases of @list that fit; only those as long as the longest so far count. */
static void
take_phrases (GArray *list,
              const SeraiTokens *tokens,
              guint i,
              guint end,
              SeraiWordMatch *out_match)
{
  for (guint at = 0; list != NULL && at < list->len; at++)
    {
      const Phrase *phrase = &g_array_index (list, Phrase, at);
      if (phrase->n_parts < out_match->n_tokens)
        break;
      if (!matches (phrase, tokens, i, end))
        continue;
      if (phrase->n_parts > out_match->n_tokens)
        out_match->n_words = 0;
      out_match->n_tokens = phrase->n_parts;
      guint n = out_match->n_words;
      if (n == 0)
        out_match->form = phrase->form;
      if (n < SERAI_WORDS_MAX_READINGS && (n == 0 || out_match->words[n - 1] != phrase->word))
        out_match->words[out_match->n_words++] = phrase->word;
    }
}

/* The form that a Russian verb's ending gives away. */
static SeraiWordForm
find_form (const char *folded)
{
  static const char *const present[] = {"ет",   "ют",   "ит",   "ят",   "ут",
                                        "ется", "ются", "ится", "ятся", "яется"};
  if (serai_inflection_is_past (folded))
    return SERAI_FORM_PAST;
  for (guint i = 0; i < G_N_ELEMENTS (present); i++)
    if (g_str_has_suffix (folded, present[i]) && strlen (folded) > 8)
      return SERAI_FORM_PRESENT;
  return SERAI_FORM_PLAIN;
}

gboolean
serai_words_match (const SeraiWords *self,
                   const SeraiTokens *tokens,
                   guint i,
                   guint end,
                   SeraiWordMatch *out_match)
{
  const char *folded = serai_tokens_at (tokens, i)->folded;
  *out_match = (SeraiWordMatch){0};
  take_phrases (g_hash_table_lookup (self->phrases, folded), tokens, i, end, out_match);
  for (guint n = 0; self->is_stemmed && n <= SERAI_STEM_MOST_LETTERS; n++)
    {
      char pattern[SERAI_STEM_MOST_BYTES];
      if (serai_stem_cut (folded, n, pattern))
        take_phrases (g_hash_table_lookup (self->phrases, pattern), tokens, i, end, out_match);
    }
  if (self->is_stemmed && out_match->n_words > 0)
    out_match->form = find_form (folded);
  return out_match->n_words > 0;
}
