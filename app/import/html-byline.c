/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines above an article that say who wrote it and when. */
#include "import/html-byline.h"

#include "base/text.h"
#include "import/composer.h"
#include "import/day-words.h"

#include <string.h>

#define MAX_BYLINE_CHARACTERS 90
#define MAX_NAME_CHARACTERS 80
#define MAX_NAME_WORDS 4
#define MAX_NAMES 6

/* What stands before a name; folded. */
static const char *const marks[] = {
    "by ",         "by: ",      "author: ",       "authors: ",   "written by ", "posted by ",
    "story by ",   "text: ",    "text by ",       "interview: ", "report by ",  "published by ",
    "автор: ",     "авторы: ",  "автор текста: ", "автор ",      "текст: ",     "беседовал ",
    "беседовала ", "муаллиф: ", "von ",           "por ",        "par ",        "di ",
};

/* What else such lines begin with; folded. */
static const char *const labels[] = {
    "published", "posted",       "updated",      "last updated", "modified", "views",
    "просмотр",  "опубликовано", "обновлено",    "дата",         "date:",    "reading time",
    "read time", "min read",     "время чтения", "author",       "автор",    "news release",
    "comments",  "комментар",    "photo",        "hits",
};

static gboolean
is_name_word (const char *word)
{
  gunichar first = g_utf8_get_char (word);
  return g_unichar_isupper (first) || g_unichar_type (first) == G_UNICODE_OTHER_LETTER
         || strcmp (word, "de") == 0 || strcmp (word, "van") == 0 || strcmp (word, "von") == 0
         || strcmp (word, "bin") == 0 || strcmp (word, "al") == 0 || strcmp (word, "da") == 0
         || strcmp (word, "der") == 0 || strcmp (word, "la") == 0;
}

/* The name that begins at @text: two to four words with capitals; gives the bytes that it takes. */
static gsize
measure_name (const char *text, guint n_words_needed)
{
  guint n_words = 0;
  const char *end = text;
  for (const char *p = text; n_words < MAX_NAME_WORDS;)
    {
      gsize length = 0;
      while (p[length] != '\0' && strchr (" \t|,;/()[]<>:\n", p[length]) == NULL
             && !g_str_has_prefix (p + length, "·") && !g_str_has_prefix (p + length, "•")
             && !g_str_has_prefix (p + length, "—") && !g_str_has_prefix (p + length, "–"))
        length++;
      g_autofree char *word = g_strndup (p, length);
      if (length == 0 || !is_name_word (word) || strpbrk (word, "0123456789@") != NULL)
        break;
      n_words++;
      end = p + length;
      if (*end != ' ')
        break;
      p = end + 1;
    }
  return n_words >= n_words_needed ? end - text : 0;
}

static char *
read_names (const char *text, guint n_words_needed)
{
  g_autoptr (GString) names = g_string_new (NULL);
  for (guint n = 0; n < MAX_NAMES; n++)
    {
      gsize length = measure_name (text, n_words_needed);
      if (length == 0)
        break;
      g_string_append_printf (names, "%s%.*s", names->len > 0 ? ", " : "", (int) length, text);
      text += length;
      static const char *const joints[] = {" and ", ", and ", " & ", " и ", " und ", " et ", " y "};
      gsize joint = 0;
      for (guint i = 0; i < G_N_ELEMENTS (joints); i++)
        if (g_str_has_prefix (text, joints[i]))
          joint = strlen (joints[i]);
      if (joint == 0 && g_str_has_prefix (text, ", "))
        {
          /* "By A. Berg, Valley News": what follows a comma is a name only before another joint. */
          gsize next = measure_name (text + 2, 2);
          gboolean is_list = next > 0
                             && (g_str_has_prefix (text + 2 + next, " and ")
                                 || g_str_has_prefix (text + 2 + next, " и "));
          joint = is_list ? 2 : 0;
        }
      if (joint == 0)
        break;
      text += joint;
    }
  return names->len > 0 ? g_strdup (names->str) : NULL;
}

/* The bytes of "By " and the like at the beginning. */
static gsize
measure_mark (const char *line)
{
  g_autofree char *head = g_utf8_substring (line, 0, MIN (g_utf8_strlen (line, -1), 20));
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      glong n = g_utf8_strlen (marks[i], -1);
      if (g_utf8_strlen (head, -1) < n)
        continue;
      g_autofree char *beginning = g_utf8_substring (head, 0, n);
      g_autofree char *lower = g_utf8_strdown (beginning, -1);
      if (strcmp (lower, marks[i]) == 0)
        return g_utf8_offset_to_pointer (line, n) - line;
    }
  return 0;
}

/* "21.09.2009 | Anna Berg": behind the day, or before it, there is nothing but a name. */
static char *
read_name_beside_day (const char *line)
{
  g_auto (GStrv) parts = g_regex_split_simple ("\\s*[|·•/—–]\\s*|\\s{2,}", line, 0, 0);
  gboolean has_day = FALSE;
  const char *name = NULL;
  for (guint i = 0; parts[i] != NULL; i++)
    {
      gsize length = strlen (parts[i]);
      if (serai_day_words_find (parts[i], length) != 0)
        has_day = TRUE;
      else if (length > 0 && measure_name (parts[i], 2) == length)
        name = parts[i];
    }
  return has_day && name != NULL ? g_strdup (name) : NULL;
}

char *
serai_html_byline_dup_author (const char *line)
{
  if (g_utf8_strlen (line, -1) > MAX_BYLINE_CHARACTERS * 2)
    return NULL;
  gsize mark = measure_mark (line);
  if (mark > 0)
    return read_names (line + mark, 2);
  return g_utf8_strlen (line, -1) <= MAX_BYLINE_CHARACTERS ? read_name_beside_day (line) : NULL;
}

static gboolean
ends_sentence (const char *line)
{
  gsize length = strlen (line);
  while (length > 0 && strchr ("\"')", line[length - 1]) != NULL)
    length--;
  return length > 0 && strchr (".!?:;", line[length - 1]) != NULL;
}

gboolean
serai_html_byline_is (const char *line)
{
  if (g_utf8_strlen (line, -1) > MAX_BYLINE_CHARACTERS || ends_sentence (line))
    return FALSE;
  g_autofree char *author = serai_html_byline_dup_author (line);
  if (author != NULL || serai_day_words_find (line, strlen (line)) != 0)
    return TRUE;
  g_autofree char *folded = serai_text_fold (line);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (g_str_has_prefix (folded, labels[i]))
      return TRUE;
  /* "6 min read" */
  return g_str_has_suffix (folded, "min read") || g_str_has_suffix (folded, "minute read");
}

char *
serai_html_byline_clean_name (const char *name)
{
  g_autofree char *clean = serai_composer_clean (name, -1);
  if (clean == NULL || strstr (clean, "://") != NULL || strchr (clean, '@') != NULL)
    return NULL;
  char *start = clean + measure_mark (clean);
  while (*start == ' ' || *start == ':')
    start++;
  /* What follows a bar is the paper, the day, the place. */
  static const char *const ends[] = {" | ", " · ", " • ", " on ", " for ", "\u00a0|", " / "};
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      char *end = strstr (start, ends[i]);
      if (end != NULL)
        *end = '\0';
    }
  gsize day = strcspn (start, "0123456789");
  if (start[day] != '\0')
    start[day] = '\0';
  gsize length = strlen (start);
  while (length > 0 && strchr (" ,;:-|", start[length - 1]) != NULL)
    start[--length] = '\0';
  return length >= 2 && g_utf8_strlen (start, -1) <= MAX_NAME_CHARACTERS ? g_strdup (start) : NULL;
}
