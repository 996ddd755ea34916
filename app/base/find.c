/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words in one text, as somebody types them who wants to find them. */
#include "base/find.h"

/* The letter that @c is found by; 0 for an accent that stands by itself. One letter for one, so
 * that places stay places. й stays й as in serai_text_fold(). */
static gunichar
fold_letter (gunichar c)
{
  gunichar base, mark;
  if (c == 0x2019 || c == 0x2018 || c == 0x02bc)
    return '\'';
  if (c == 0x201c || c == 0x201d || c == 0x201e || c == 0xab || c == 0xbb)
    return '"';
  if (c >= 0x2010 && c <= 0x2015)
    return '-';
  if (g_unichar_isspace (c) || c == 0xa0)
    return ' ';
  if (g_unichar_ismark (c))
    return 0;
  c = g_unichar_tolower (c);
  if (c == 0x439)
    return c;
  while (g_unichar_decompose (c, &base, &mark) && g_unichar_ismark (mark))
    c = base;
  return c;
}

static GArray *
fold (const char *text)
{
  GArray *letters = g_array_new (FALSE, FALSE, sizeof (gunichar));
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = fold_letter (g_utf8_get_char (p));
      g_array_append_val (letters, c);
    }
  return letters;
}

/* Drops what the needle needn't have: accents, blanks at its ends, blanks after blanks. */
static void
trim (GArray *letters)
{
  guint n_kept = 0;
  for (guint i = 0; i < letters->len; i++)
    {
      gunichar c = g_array_index (letters, gunichar, i);
      gunichar before = n_kept > 0 ? g_array_index (letters, gunichar, n_kept - 1) : ' ';
      if (c != 0 && !(c == ' ' && before == ' '))
        g_array_index (letters, gunichar, n_kept++) = c;
    }
  while (n_kept > 0 && g_array_index (letters, gunichar, n_kept - 1) == ' ')
    n_kept--;
  g_array_set_size (letters, n_kept);
}

/* Where the words end that begin at @start, or 0. */
static guint
match_at (GArray *letters, guint start, GArray *words)
{
  guint i = start;
  for (guint j = 0; j < words->len; j++)
    {
      gunichar wanted = g_array_index (words, gunichar, j);
      while (i < letters->len && i > start && g_array_index (letters, gunichar, i) == 0)
        i++;
      if (i >= letters->len || g_array_index (letters, gunichar, i) != wanted)
        return 0;
      i++;
      while (wanted == ' ' && i < letters->len && g_array_index (letters, gunichar, i) == ' ')
        i++;
    }
  while (i < letters->len && g_array_index (letters, gunichar, i) == 0)
    i++;
  return i;
}

GArray *
serai_find_all (const char *text, const char *words)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (SeraiSpan));
  g_autoptr (GArray) needle = fold (words);
  trim (needle);
  if (needle->len == 0)
    return found;

  g_autoptr (GArray) letters = fold (text);
  for (guint i = 0; i < letters->len;)
    {
      guint end = match_at (letters, i, needle);
      if (end > 0)
        {
          SeraiSpan span = {i, end};
          g_array_append_val (found, span);
        }
      i = end > 0 ? end : i + 1;
    }
  return found;
}
