/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The notes on one document as Markdown, each with its quotation and where it stands. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/notes.h"

#include "report/markdown.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static void
append_head (GString *out, const SeraiDocument *document)
{
  g_autofree char *published = serai_day_format (document->published);
  const char *const parts[] = {published, document->publisher, document->author, document->url};
  g_autoptr (GString) meta = g_string_new (NULL);
  g_string_append (out, "# ");
  serai_markdown_append (out, document->title != NULL ? document->title : document->file);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (parts[i] == NULL)
        continue;
      if (meta->len > 0)
        g_string_append (meta, " · ");
      serai_markdown_append (meta, parts[i]);
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
      serai_markdown_append_quotation (out, note->quotation != NULL ? note->quotation : "");
      g_string_append (out, ">\n> — ");
      if (serai_span_length (note->span) > 0)
        g_string_append_printf (out, _ ("paragraph %u"),
                                serai_document_find_paragraph (document, note->span.start));
      else
        g_string_append (out, _ ("words of an earlier reading of the file"));
      g_string_append_c (out, '\n');
      if (note->body != NULL && *note->body != '\0')
        {
          g_string_append_c (out, '\n');
          serai_markdown_append (out, note->body);
          g_string_append_c (out, '\n');
        }
    }
  append_source (out, document);
  return g_string_free (out, FALSE);
}
