/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The notes on one document as Markdown, each with its quotation and where it stands. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/notes.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Marks that Markdown would take for its own get a backslash. */
static void
append_escaped (GString *out, const char *words)
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
static void
append_quotation (GString *out, const char *words)
{
  g_auto (GStrv) lines = g_strsplit (words, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_string_append (out, *lines[i] != '\0' ? "> " : ">");
      append_escaped (out, lines[i]);
      g_string_append_c (out, '\n');
    }
}

/* The paragraph, counted from 1, in which code point @offset stands. */
static guint
find_paragraph (const SeraiDocument *document, guint offset)
{
  guint paragraph = 1;
  for (guint i = 0; i < document->blocks->len; i++)
    if (g_array_index (document->blocks, SeraiBlock, i).span.start <= offset)
      paragraph = i + 1;
  return paragraph;
}

static void
append_head (GString *out, const SeraiDocument *document)
{
  g_autofree char *published = serai_day_format (document->published);
  const char *const parts[] = {published, document->publisher, document->author, document->url};
  g_autoptr (GString) meta = g_string_new (NULL);
  g_string_append (out, "# ");
  append_escaped (out, document->title != NULL ? document->title : document->file);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (parts[i] == NULL)
        continue;
      if (meta->len > 0)
        g_string_append (meta, " · ");
      append_escaped (meta, parts[i]);
    }
  if (meta->len > 0)
    g_string_append_printf (out, "\n\n%s", meta->str);
  g_string_append (out, "\n");
}

static void
append_source (GString *out, const SeraiDocument *document)
{
  g_autoptr (GDateTime) captured = g_date_time_new_from_unix_utc (document->captured);
  g_autofree char *when = g_date_time_format (captured, "%Y-%m-%d %H:%M UTC");
  g_string_append (out, "\n---\n\n");
  g_string_append_printf (out, _ ("Source: %s, captured %s, SHA-256 %s"), document->file, when,
                          document->sha256);
  g_string_append_c (out, '\n');
}

char *
serai_notes_to_markdown (const SeraiDocument *document, GPtrArray *notes)
{
  GString *out = g_string_new (NULL);
  append_head (out, document);
  for (guint i = 0; i < notes->len; i++)
    {
      const SeraiNote *note = g_ptr_array_index (notes, i);
      g_string_append_c (out, '\n');
      append_quotation (out, note->quotation != NULL ? note->quotation : "");
      g_string_append (out, ">\n> — ");
      if (serai_span_length (note->span) > 0)
        g_string_append_printf (out, _ ("paragraph %u"),
                                find_paragraph (document, note->span.start));
      else
        g_string_append (out, _ ("words of an earlier reading of the file"));
      g_string_append_c (out, '\n');
      if (note->body != NULL && *note->body != '\0')
        {
          g_string_append_c (out, '\n');
          append_escaped (out, note->body);
          g_string_append_c (out, '\n');
        }
    }
  append_source (out, document);
  return g_string_free (out, FALSE);
}
