/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One key for the spellings of a name in Latin and Cyrillic letters. */
#include "base/name-key.h"

#include <string.h>

/* Cyrillic letters as English writes their sounds: Russian, Ukrainian, Tajik, Kazakh, Kyrgyz,
 * Uzbek. Accents are off already: й stays, ё is е. */
static const struct
{
  const char *letter;
  const char *latin;
} letters[] = {
    {"а", "a"},  {"б", "b"},  {"в", "v"},  {"г", "g"},  {"д", "d"},    {"е", "e"}, {"ж", "zh"},
    {"з", "z"},  {"и", "i"},  {"й", "y"},  {"к", "k"},  {"л", "l"},    {"м", "m"}, {"н", "n"},
    {"о", "o"},  {"п", "p"},  {"р", "r"},  {"с", "s"},  {"т", "t"},    {"у", "u"}, {"ф", "f"},
    {"х", "kh"}, {"ц", "ts"}, {"ч", "ch"}, {"ш", "sh"}, {"щ", "shch"}, {"ъ", ""},  {"ы", "y"},
    {"ь", ""},   {"э", "e"},  {"ю", "yu"}, {"я", "ya"}, {"і", "i"},    {"ї", "i"}, {"є", "e"},
    {"ґ", "g"},  {"қ", "k"},  {"ғ", "gh"}, {"ҳ", "h"},  {"ҷ", "j"},    {"ә", "a"}, {"ө", "o"},
    {"ү", "u"},  {"ұ", "u"},  {"ң", "n"},  {"һ", "h"},  {"ў", "u"},    {"џ", "j"},
};

/* Sounds that are written in several ways, the longest first; J and C stand for one sound each. */
static const struct
{
  const char *written;
  const char *sound;
} sounds[] = {
    {"shch", "sh"}, {"sch", "sh"}, {"tch", "ch"}, {"dzh", "J"}, {"zh", "J"}, {"dj", "J"},
    {"kh", "h"},    {"gh", "g"},   {"ts", "C"},   {"tz", "C"},  {"ck", "k"}, {"ph", "f"},
    {"yo", "e"},    {"ou", "u"},   {"q", "k"},    {"w", "v"},   {"x", "ks"}, {"j", "J"},
};

static gboolean
append_latin (GString *latin, const char *p)
{
  if (g_ascii_islower (*p))
    {
      g_string_append_c (latin, *p);
      return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    if (g_str_has_prefix (p, letters[i].letter))
      {
        g_string_append (latin, letters[i].latin);
        return TRUE;
      }
  return FALSE;
}

/* How many bytes of @p one sound took; itself where it is a letter as any other. */
static gsize
append_sound (GString *key, const char *p)
{
  for (guint i = 0; i < G_N_ELEMENTS (sounds); i++)
    if (g_str_has_prefix (p, sounds[i].written))
      {
        g_string_append (key, sounds[i].sound);
        return strlen (sounds[i].written);
      }
  g_string_append_c (key, *p);
  return 1;
}

static gboolean
is_vowel (char c)
{
  return c != '\0' && strchr ("aeiou", c) != NULL;
}

/* Glides beside a vowel are written or not; elsewhere y is a vowel. Doubled letters are one. */
static void
smooth (const GString *rough, GString *key)
{
  for (gsize i = 0; i < rough->len; i++)
    {
      char c = rough->str[i];
      char before = i > 0 ? rough->str[i - 1] : '\0';
      char after = rough->str[i + 1];
      if (c == 'y' && (is_vowel (before) || is_vowel (after)))
        continue;
      if (c == 'i' && is_vowel (before) && before != 'i' && !is_vowel (after))
        continue;
      c = c == 'y' ? 'i' : c;
      if (key->len == 0 || key->str[key->len - 1] != c)
        g_string_append_c (key, c);
    }
}

gboolean
serai_name_key (const char *folded, GString *out_key)
{
  g_autoptr (GString) latin = g_string_sized_new (32);
  g_autoptr (GString) rough = g_string_sized_new (32);
  g_string_truncate (out_key, 0);
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    if (!append_latin (latin, p))
      return FALSE;
  for (const char *p = latin->str; *p != '\0';)
    p += append_sound (rough, p);
  smooth (rough, out_key);
  g_string_ascii_down (out_key);
  return out_key->len >= 3;
}

gboolean
serai_name_key_uninflected (const char *folded, GString *out_key)
{
  static const char *const endings[] = {"ом", "ым", "ой", "ем", "а", "у", "е", "ю", "я"};
  if (g_utf8_strlen (folded, -1) < 5)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (folded, endings[i]))
      {
        g_autofree char *stem = g_strndup (folded, strlen (folded) - strlen (endings[i]));
        return serai_name_key (stem, out_key);
      }
  return FALSE;
}
