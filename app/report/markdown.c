/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Anybody's words as CommonMark that reads as they wrote it. */
#include "report/markdown.h"

#include <string.h>

/* Marks that Markdown would take for its own get a backslash. */
void
serai_markdown_append (GString *out, const char *words)
{
  gboolean starts_line = TRUE;
  for (const char *p = words; *p != '\0'; p++)
    {
      gboolean is_digit_list = starts_line && g_ascii_isdigit (*p) && (p[1] == '.' || p[1] == ')');
      if (strchr ("\\`*_[]<>", *p) != NULL || (starts_line && strchr ("#+-=|", *p) != NULL))
        g_string_append_c (out, '\\');
      g_string_append_c (out, *p);
      if (is_digit_list)
        {
          g_string_append_c (out, '\\');
          continue;
        }
      starts_line = *p == '\n';
    }
}

/* Every line with "> " before it. */
void
serai_markdown_append_quotation (GString *out, const char *words)
{
  g_auto (GStrv) lines = g_strsplit (words, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_string_append (out, *lines[i] != '\0' ? "> " : ">");
      serai_markdown_append (out, lines[i]);
      g_string_append_c (out, '\n');
    }
}
