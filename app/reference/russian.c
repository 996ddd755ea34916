/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Endings for endings: enough of Russian declension for names, without a dictionary. */
#include "reference/russian.h"

#include <string.h>

#define N_CASES 5 /* genitive, dative, accusative, instrumental, prepositional */

/* Words that end in @ending exchange their last @n_cut letters for each case's ending. */
typedef struct
{
  const char *ending;
  guint n_cut;
  const char *cases[N_CASES];
} Declension;

static const Declension adjectives[] = {
    {"ская", 2, {"ой", "ой", "ую", "ой", "ой"}},   {"цкая", 2, {"ой", "ой", "ую", "ой", "ой"}},
    {"ная", 2, {"ой", "ой", "ую", "ой", "ой"}},    {"няя", 2, {"ей", "ей", "юю", "ей", "ей"}},
    {"ая", 2, {"ой", "ой", "ую", "ой", "ой"}},     {"ский", 2, {"ого", "ому", "ий", "им", "ом"}},
    {"цкий", 2, {"ого", "ому", "ий", "им", "ом"}}, {"ний", 2, {"его", "ему", "ий", "им", "ем"}},
    {"ый", 2, {"ого", "ому", "ый", "ым", "ом"}},   {"кое", 2, {"ого", "ому", "ое", "им", "ом"}},
    {"ое", 2, {"ого", "ому", "ое", "ым", "ом"}},   {"кие", 2, {"их", "им", "ие", "ими", "их"}},
    {"ые", 2, {"ых", "ым", "ые", "ыми", "ых"}},
};

/* The first that fits counts; where the second list fits as well, its forms are given too. */
static const Declension nouns[] = {
    {"Египет", 2, {"та", "ту", "ет", "том", "те"}},
    {"море", 1, {"я", "ю", "е", "ем", "е"}},
    {"озеро", 1, {"а", "у", "о", "ом", "е"}},
    {"ия", 1, {"и", "и", "ю", "ей", "и"}},
    {"я", 1, {"и", "е", "ю", "ей", "е"}},
    {"ка", 1, {"и", "е", "у", "ой", "е"}},
    {"га", 1, {"и", "е", "у", "ой", "е"}},
    {"ха", 1, {"и", "е", "у", "ой", "е"}},
    {"ша", 1, {"и", "е", "у", "ей", "е"}},
    {"ча", 1, {"и", "е", "у", "ей", "е"}},
    {"жа", 1, {"и", "е", "у", "ей", "е"}},
    {"а", 1, {"ы", "е", "у", "ой", "е"}},
    {"й", 1, {"я", "ю", "й", "ем", "е"}},
    {"ь", 1, {"я", "ю", "ь", "ем", "е"}},
    {"ы", 1, {"ов", "ам", "ы", "ами", "ах"}},
    {"б", 0, {"а", "у", "", "ом", "е"}},
    {"в", 0, {"а", "у", "", "ом", "е"}},
    {"г", 0, {"а", "у", "", "ом", "е"}},
    {"д", 0, {"а", "у", "", "ом", "е"}},
    {"з", 0, {"а", "у", "", "ом", "е"}},
    {"к", 0, {"а", "у", "", "ом", "е"}},
    {"л", 0, {"а", "у", "", "ом", "е"}},
    {"м", 0, {"а", "у", "", "ом", "е"}},
    {"н", 0, {"а", "у", "", "ом", "е"}},
    {"п", 0, {"а", "у", "", "ом", "е"}},
    {"р", 0, {"а", "у", "", "ом", "е"}},
    {"с", 0, {"а", "у", "", "ом", "е"}},
    {"т", 0, {"а", "у", "", "ом", "е"}},
    {"ф", 0, {"а", "у", "", "ом", "е"}},
    {"х", 0, {"а", "у", "", "ом", "е"}},
    {"ж", 0, {"а", "у", "", "ем", "е"}},
    {"ц", 0, {"а", "у", "", "ем", "е"}},
    {"ч", 0, {"а", "у", "", "ем", "е"}},
    {"ш", 0, {"а", "у", "", "ем", "е"}},
    {"щ", 0, {"а", "у", "", "ем", "е"}},
};
static const Declension other_nouns[] = {
    {"ь", 1, {"и", "и", "ь", "ью", "и"}},   /* Казань, Сибирь */
    {"ы", 1, {"", "ам", "ы", "ами", "ах"}}, /* Филиппины: Филиппин */
};
/* Neuter nouns; many names of countries and places end so and are never declined. */
static const Declension neuter_nouns[] = {
    {"ие", 1, {"я", "ю", "е", "ем", "и"}},
    {"о", 1, {"а", "у", "о", "ом", "е"}},
};
static const Declension surnames[] = {
    {"ов", 0, {"а", "у", "а", "ым", "е"}},     {"ев", 0, {"а", "у", "а", "ым", "е"}},
    {"ёв", 0, {"а", "у", "а", "ым", "е"}},     {"ин", 0, {"а", "у", "а", "ым", "е"}},
    {"ова", 1, {"ой", "ой", "у", "ой", "ой"}}, {"ева", 1, {"ой", "ой", "у", "ой", "ой"}},
};
static const Declension demonyms[] = {
    {"цы", 1, {"ев", "ам", "ев", "ами", "ах"}}, {"ы", 1, {"ов", "ам", "ов", "ами", "ах"}},
    {"ки", 1, {"ов", "ам", "ов", "ами", "ах"}}, {"хи", 1, {"ов", "ам", "ов", "ами", "ах"}},
    {"не", 1, {"", "ам", "", "ами", "ах"}},
};
/* All that follows the stem of an adjective in -ский. */
static const char *const adjective_endings[] = {"ого", "ому", "им", "ом", "ая", "ой",
                                                "ую",  "ое",  "ие", "их", "ими"};

static const Declension *
find_declension (const Declension *list, guint n, const char *word)
{
  for (guint i = 0; i < n; i++)
    if (g_str_has_suffix (word, list[i].ending))
      return &list[i];
  return NULL;
}
#define FIND(list, word) find_declension (list, G_N_ELEMENTS (list), word)

static const Declension *
find_noun (const char *word, SeraiSubject subject, gboolean is_other)
{
  const Declension *found = NULL;
  if (subject == SERAI_SUBJECT_PERSON)
    {
      found = FIND (surnames, word);
      if (!found && g_str_has_suffix (word, "ский"))
        found = FIND (adjectives, word);
    }
  if (!found && subject == SERAI_SUBJECT_BODY)
    found = FIND (neuter_nouns, word);
  if (!found && is_other)
    found = FIND (other_nouns, word);
  return found ? found : FIND (nouns, word);
}

static void
append_word (GString *form, const char *word, const Declension *declension, guint nth)
{
  if (form->len > 0)
    g_string_append_c (form, ' ');
  if (!declension)
    {
      g_string_append (form, word);
      return;
    }
  const char *end = word + strlen (word);
  for (guint i = 0; i < declension->n_cut; i++)
    end = g_utf8_prev_char (end);
  g_string_append_len (form, word, end - word);
  g_string_append (form, declension->cases[nth]);
}

static void
take_form (GPtrArray *forms, const char *name, char *form)
{
  if (g_str_equal (form, name) || g_ptr_array_find_with_equal_func (forms, form, g_str_equal, NULL))
    g_free (form);
  else
    g_ptr_array_add (forms, form);
}

/* Adjectives agree with the noun that they lead to; what follows it ("… развития") stays. */
static void
decline_phrase (GPtrArray *forms,
                const char *name,
                char **words,
                SeraiSubject subject,
                gboolean other)
{
  guint n_words = g_strv_length (words);
  g_autofree const Declension **found = g_new0 (const Declension *, n_words);
  for (guint i = 0; i < n_words; i++)
    {
      found[i] = subject == SERAI_SUBJECT_PERSON ? NULL : FIND (adjectives, words[i]);
      if (found[i] && i + 1 < n_words)
        continue;
      found[i] = find_noun (words[i], subject, other);
      if (subject != SERAI_SUBJECT_PERSON)
        break;
    }
  for (guint nth = 0; nth < N_CASES; nth++)
    {
      GString *form = g_string_new (NULL);
      for (guint i = 0; i < n_words; i++)
        append_word (form, words[i], found[i], nth);
      take_form (forms, name, g_string_free (form, FALSE));
    }
}

/* "Ким Чен Ыну", "Урсулы фон дер Ляйен": in many people's names one word alone is declined. */
static void
decline_one_word (GPtrArray *forms, const char *name, char **words, guint which)
{
  const Declension *declension = find_noun (words[which], SERAI_SUBJECT_PERSON, FALSE);
  for (guint nth = 0; declension && nth < N_CASES; nth++)
    {
      GString *form = g_string_new (NULL);
      for (guint i = 0; words[i]; i++)
        append_word (form, words[i], i == which ? declension : NULL, nth);
      take_form (forms, name, g_string_free (form, FALSE));
    }
}

static void
decline_adjective (GPtrArray *forms, const char *name)
{
  if (!g_str_has_suffix (name, "ий"))
    return;
  g_autofree char *stem = g_strndup (name, strlen (name) - strlen ("ий"));
  for (guint i = 0; i < G_N_ELEMENTS (adjective_endings); i++)
    take_form (forms, name, g_strconcat (stem, adjective_endings[i], NULL));
}

static void
decline_demonym (GPtrArray *forms, const char *name)
{
  const Declension *declension = FIND (demonyms, name);
  for (guint nth = 0; declension && nth < N_CASES; nth++)
    {
      GString *form = g_string_new (NULL);
      append_word (form, name, declension, nth);
      take_form (forms, name, g_string_free (form, FALSE));
    }
}

GPtrArray *
serai_russian_decline (const char *name, SeraiSubject subject, SeraiNameKind kind)
{
  GPtrArray *forms = g_ptr_array_new_with_free_func (g_free);
  if (kind == SERAI_NAME_ADJECTIVE)
    decline_adjective (forms, name);
  else if (kind == SERAI_NAME_DEMONYM)
    decline_demonym (forms, name);
  else
    {
      g_auto (GStrv) words = g_strsplit (name, " ", -1);
      decline_phrase (forms, name, words, subject, FALSE);
      decline_phrase (forms, name, words, subject, TRUE);
      guint n_words = g_strv_length (words);
      if (subject == SERAI_SUBJECT_PERSON && n_words > 1)
        {
          decline_one_word (forms, name, words, 0);
          decline_one_word (forms, name, words, n_words - 1);
        }
    }
  return forms;
}
