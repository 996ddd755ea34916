/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words in which letters of another script stand for those that look the same. */
#include "language/script.h"

/* Pairs that look alike in small letters or as capitals, folded. */
static const struct
{
  gunichar latin;
  gunichar cyrillic;
} twins[] = {
    {'a', 0x0430}, {'b', 0x0432}, {'c', 0x0441}, {'e', 0x0435}, {'h', 0x043D},
    {'i', 0x0456}, {'j', 0x0458}, {'k', 0x043A}, {'m', 0x043C}, {'o', 0x043E},
    {'p', 0x0440}, {'s', 0x0455}, {'t', 0x0442}, {'x', 0x0445}, {'y', 0x0443},
};

static gboolean
is_latin (gunichar c)
{
  return g_unichar_get_script (c) == G_UNICODE_SCRIPT_LATIN;
}

static gboolean
is_cyrillic (gunichar c)
{
  return g_unichar_get_script (c) == G_UNICODE_SCRIPT_CYRILLIC;
}

/* The letter of the other script; 0 where none looks like it. */
static gunichar
find_twin (gunichar c, gboolean to_cyrillic)
{
  for (guint i = 0; i < G_N_ELEMENTS (twins); i++)
    if (c == (to_cyrillic ? twins[i].latin : twins[i].cyrillic))
      return to_cyrillic ? twins[i].cyrillic : twins[i].latin;
  return 0;
}

void
serai_script_unify (const char *folded, GString *out_word)
{
  g_string_assign (out_word, folded);
  guint n_latin = 0, n_cyrillic = 0;
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      n_latin += is_latin (c);
      n_cyrillic += is_cyrillic (c);
    }
  if (n_latin == 0 || n_cyrillic == 0)
    return;

  gboolean to_cyrillic = n_cyrillic >= n_latin;
  g_string_truncate (out_word, 0);
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (to_cyrillic ? is_latin (c) : is_cyrillic (c))
        {
          c = find_twin (c, to_cyrillic);
          if (c == 0)
            {
              g_string_assign (out_word, folded);
              return;
            }
        }
      g_string_append_unichar (out_word, c);
    }
}
