/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The marks within a line of Markdown. */
#include "import/markdown-line.h"

#include <string.h>

/* Brackets that go on for longer are none of a link. */
#define MAX_LINK_CHARACTERS 2000

gsize
serai_markdown_measure_item (const char *line)
{
  if (strchr ("-*+", line[0]) != NULL && line[0] != '\0' && (line[1] == ' ' || line[1] == '\t'))
    {
      /* "- [x] done" */
      gboolean is_task = line[2] == '[' && line[3] != '\0' && line[4] == ']' && line[5] == ' ';
      return is_task ? 6 : 2;
    }
  gsize n_digits = strspn (line, "0123456789");
  if (n_digits > 0 && n_digits <= 3 && (line[n_digits] == '.' || line[n_digits] == ')')
      && line[n_digits + 1] == ' ')
    return n_digits + 2;
  return 0;
}

gboolean
serai_markdown_is_definition (const char *line)
{
  if (line[0] != '[')
    return FALSE;
  const char *end = strstr (line, "]: ");
  return end != NULL && strchr (line, ' ') >= end && line[1] != '^';
}

/* "[words](address)" or "[words][name]" at @p; FALSE where it is none. */
static gboolean
read_link (const char *p, const char **out_words_end, const char **out_end)
{
  int depth = 0;
  const char *q = p;
  for (; *q != '\0' && q - p < MAX_LINK_CHARACTERS; q++)
    {
      depth += (*q == '[') - (*q == ']');
      if (depth == 0)
        break;
    }
  if (*q != ']' || (q[1] != '(' && q[1] != '['))
    return FALSE;
  const char *end = strchr (q + 2, q[1] == '(' ? ')' : ']');
  if (end == NULL)
    return FALSE;
  *out_words_end = q;
  *out_end = end + 1;
  return TRUE;
}

static gboolean
is_word (char c)
{
  return g_ascii_isalnum (c) || (c & 0x80) != 0;
}

static void
strip_into (GString *plain, const char *p, const char *end)
{
  const char *start = p;
  while (p < end)
    {
      const char *words_end, *link_end;
      gboolean is_picture = p[0] == '!' && p[1] == '[';
      if ((*p == '[' || is_picture) && read_link (p + is_picture, &words_end, &link_end)
          && link_end <= end)
        {
          if (!is_picture)
            strip_into (plain, p + 1, words_end);
          p = link_end;
        }
      else if (*p == '\\' && p + 1 < end && g_ascii_ispunct (p[1]))
        {
          g_string_append_c (plain, p[1]);
          p += 2;
        }
      else if (*p == '<' && p[1] != ' ' && memchr (p, '>', end - p) != NULL
               && (g_ascii_isalpha (p[1]) || p[1] == '/' || p[1] == '!'))
        {
          const char *close = memchr (p, '>', end - p);
          gboolean is_address =
              memchr (p, ':', close - p) != NULL && memchr (p, ' ', close - p) == NULL;
          if (is_address)
            g_string_append_len (plain, p + 1, close - p - 1);
          p = close + 1;
        }
      else if (*p == '*' || *p == '`' || (p[0] == '~' && p[1] == '~')
               || (*p == '_' && !(p > start && is_word (p[-1]) && p + 1 < end && is_word (p[1]))))
        {
          /* A star between blanks is one. */
          gboolean is_literal = *p == '*' && p > start && p[-1] == ' ' && p[1] == ' ';
          if (is_literal)
            g_string_append_c (plain, '*');
          p += *p == '~' ? 2 : 1;
        }
      else
        g_string_append_c (plain, *p++);
    }
}

char *
serai_markdown_strip (const char *line)
{
  GString *plain = g_string_sized_new (strlen (line));
  strip_into (plain, line, line + strlen (line));
  return g_string_free (plain, FALSE);
}
