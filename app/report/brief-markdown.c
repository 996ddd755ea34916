/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The brief as CommonMark with footnotes. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "report/brief.h"
#include "report/markdown.h"

#include <glib/gi18n-lib.h>

static void
append_part (GString *out, const SeraiBriefPart *part, guint note, const char *chart)
{
  switch (part->kind)
    {
    case SERAI_BRIEF_HEADING:
      g_string_append (out, "## ");
      serai_markdown_append (out, part->text);
      break;
    case SERAI_BRIEF_PARAGRAPH:
      serai_markdown_append (out, part->text);
      break;
    case SERAI_BRIEF_QUOTATION:
      serai_markdown_append_quotation (out, part->text);
      g_string_truncate (out, out->len - 1);
      g_string_append_printf (out, "[^%u]", note);
      break;
    case SERAI_BRIEF_CHART:
      g_string_append (out, "![");
      serai_markdown_append (out, part->scene->description);
      g_string_append_printf (out, "](%s)", chart);
      break;
    }
  g_string_append (out, "\n\n");
}

char *
serai_brief_to_markdown (const SeraiBrief *self, GPtrArray *chart_names)
{
  GString *out = g_string_new ("# ");
  guint n_notes = 0, n_charts = 0;
  serai_markdown_append (out, self->title);
  g_string_append (out, "\n\n");
  for (guint i = 0; i < self->parts->len; i++)
    {
      const SeraiBriefPart *part = self->parts->pdata[i];
      n_notes += part->footnote != NULL;
      g_autofree char *chart =
          part->kind == SERAI_BRIEF_CHART
              ? g_uri_escape_string (chart_names->pdata[n_charts++], NULL, TRUE)
              : NULL;
      append_part (out, part, n_notes, chart);
    }
  g_string_append_printf (out, "## %s\n\n", _ ("Sources"));
  for (guint i = 0; i < self->sources->len; i++)
    {
      g_string_append (out, "- ");
      serai_markdown_append (out, self->sources->pdata[i]);
      g_string_append_c (out, '\n');
    }
  g_string_append_c (out, '\n');
  n_notes = 0;
  for (guint i = 0; i < self->parts->len; i++)
    {
      const SeraiBriefPart *part = self->parts->pdata[i];
      if (part->footnote == NULL)
        continue;
      g_string_append_printf (out, "[^%u]: ", ++n_notes);
      serai_markdown_append (out, part->footnote);
      g_string_append_c (out, '\n');
    }
  return g_string_free (out, FALSE);
}
