/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the endings of Russian words tell. */
#include "language/inflection.h"

#include <string.h>

static gboolean
is_cyrillic (const char *folded)
{
  return (guchar) folded[0] >= 0xD0 && (guchar) folded[0] <= 0xD3;
}

static const char *
find_ending (const char *folded, const char *const *endings, guint n_endings)
{
  for (guint i = 0; i < n_endings; i++)
    if (g_str_has_suffix (folded, endings[i]))
      return folded + strlen (folded) - strlen (endings[i]);
  return NULL;
}
#define FIND(list, word) find_ending (word, list, G_N_ELEMENTS (list))

const char *
serai_inflection_stem (const char *folded, GStringChunk *strings)
{
  static const char *const endings[] = {"ого", "ому", "ыми", "ым", "им", "ом", "ем",
                                        "ой",  "ей",  "ий",  "ый", "ую", "ая", "а",
                                        "я",   "у",   "ю",   "е",  "ы",  "и",  "й"};
  if (!is_cyrillic (folded))
    return folded;
  const char *end = FIND (endings, folded);
  /* What is left must still tell names apart. */
  if (end == NULL || g_utf8_strlen (folded, end - folded) < 3)
    return folded;
  return g_string_chunk_insert_len (strings, folded, end - folded);
}

gboolean
serai_inflection_is_past (const char *folded)
{
  static const char *const endings[] = {"л", "ла", "ло", "ли", "лся", "лась", "лось", "лись"};
  static const char *const vowels[] = {"а", "е", "и", "о", "у", "ы", "я"};
  static const char *const others[] = {"росла", "росли", "росло", "могли", "могла", "шли", "шла"};
  if (FIND (others, folded) != NULL)
    return TRUE;
  const char *ending = FIND (endings, folded);
  for (guint i = 0; ending != NULL && i < G_N_ELEMENTS (endings); i++)
    {
      if (!g_str_has_suffix (folded, endings[i]))
        continue;
      gsize length = strlen (folded) - strlen (endings[i]);
      for (guint j = 0; j < G_N_ELEMENTS (vowels); j++)
        if (length >= 2 && strncmp (folded + length - 2, vowels[j], 2) == 0 && length > 4)
          return TRUE;
    }
  return FALSE;
}

static gboolean
is_noun_like (const char *folded)
{
  static const char *const adverbs[] = {"вчера",    "завтра",   "сегодня", "тогда",  "когда",
                                        "всегда",   "иногда",   "должны",  "должна", "после",
                                        "намерена", "намерены", "готова",  "готовы"};
  static const char *const verbs[] = {"ся", "сь", "ть"};
  /* "настроена", "подписаны": short participles. */
  static const char *const participles[] = {"роена", "роены", "коена", "коены", "ована", "ованы",
                                            "исана", "исаны", "елена", "елены", "чена",  "чены",
                                            "щена",  "щены",  "шена",  "шены",  "ожена", "ожены",
                                            "дана",  "даны",  "влена", "влены", "нута",  "нуты"};
  if (strlen (folded) >= 16 && FIND (participles, folded) != NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (adverbs); i++)
    if (strcmp (folded, adverbs[i]) == 0)
      return FALSE;
  return is_cyrillic (folded) && strlen (folded) > 4 && FIND (verbs, folded) == NULL
         && !serai_inflection_is_past (folded);
}

gboolean
serai_inflection_is_genitive (const char *folded)
{
  static const char *const endings[] = {"ого", "его", "ой", "ей", "ых",  "их",  "а",   "я", "ы",
                                        "и",   "ов",  "ев", "ий", "дел", "ств", "сов", "ек"};
  return is_noun_like (folded) && FIND (endings, folded) != NULL;
}

gboolean
serai_inflection_is_oblique (const char *folded)
{
  static const char *const endings[] = {"ому", "ему", "ой", "ей", "ым", "им", "у",  "ю",  "е",
                                        "и",   "ам",  "ям", "ом", "ем", "ых", "их", "ах", "ях"};
  return is_noun_like (folded) && FIND (endings, folded) != NULL;
}

gboolean
serai_inflection_is_adjective (const char *folded)
{
  static const char *const endings[] = {"ый",  "ий",  "ой",  "ая", "яя", "ое",  "ее",  "ого",
                                        "его", "ому", "ему", "ым", "им", "ом",  "ем",  "ую",
                                        "юю",  "ые",  "ие",  "ых", "их", "ыми", "ими", "ей"};
  return is_cyrillic (folded) && strlen (folded) > 8 && FIND (endings, folded) != NULL;
}
