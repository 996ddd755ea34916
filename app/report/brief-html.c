/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The brief as one HTML file, its charts inside as SVG. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "chart/svg.h"
#include "report/brief.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char head[] =
    "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width\">\n<style>\n"
    "body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 sans-serif; "
    "color: #2f2f35; background: #fff }\n"
    "h1, h2 { line-height: 1.25 }\n"
    "blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid #c0bfbc }\n"
    "figure { margin: 1.5em 0 } svg { max-width: 100%; height: auto }\n"
    "ol, ul { font-size: 0.9em; overflow-wrap: anywhere }\n</style>\n";

static void
append_text (GString *out, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  g_auto (GStrv) lines = g_strsplit (escaped, "\n", -1);
  g_autofree char *broken = g_strjoinv ("<br>\n", lines);
  g_string_append (out, broken);
}

static void
append_element (GString *out, const char *name, const char *text)
{
  g_string_append_printf (out, "<%s>", name);
  append_text (out, text);
  g_string_append_printf (out, "</%s>\n", name);
}

static void
append_part (GString *out, const SeraiBriefPart *part, guint note)
{
  switch (part->kind)
    {
    case SERAI_BRIEF_HEADING:
      append_element (out, "h2", part->text);
      break;
    case SERAI_BRIEF_PARAGRAPH:
      append_element (out, "p", part->text);
      break;
    case SERAI_BRIEF_QUOTATION:
      g_string_append (out, "<blockquote>");
      append_text (out, part->text);
      g_string_append_printf (out, "<sup><a id=\"to-%u\" href=\"#note-%u\">%u</a></sup>", note,
                              note, note);
      g_string_append (out, "</blockquote>\n");
      break;
    case SERAI_BRIEF_CHART:
      {
        g_autofree char *svg = serai_svg_write (part->scene, serai_theme_get_light ());
        const char *root = strstr (svg, "<svg"); /* the declaration has no place in HTML */
        g_string_append_printf (out, "<figure>\n%s</figure>\n", root ? root : svg);
        break;
      }
    }
}

char *
serai_brief_to_html (const SeraiBrief *self)
{
  GString *out = g_string_new (head);
  guint n_notes = 0;
  append_element (out, "title", self->title);
  g_string_append (out, "</head>\n<body>\n");
  append_element (out, "h1", self->title);
  for (guint i = 0; i < self->parts->len; i++)
    {
      const SeraiBriefPart *part = self->parts->pdata[i];
      n_notes += part->footnote != NULL;
      append_part (out, part, n_notes);
    }
  append_element (out, "h2", _ ("Sources"));
  g_string_append (out, "<ul>\n");
  for (guint i = 0; i < self->sources->len; i++)
    append_element (out, "li", self->sources->pdata[i]);
  g_string_append (out, "</ul>\n<hr>\n<ol>\n");
  n_notes = 0;
  for (guint i = 0; i < self->parts->len; i++)
    {
      const SeraiBriefPart *part = self->parts->pdata[i];
      if (part->footnote == NULL)
        continue;
      n_notes++;
      g_string_append_printf (out, "<li id=\"note-%u\">", n_notes);
      append_text (out, part->footnote);
      g_string_append_printf (out, " <a href=\"#to-%u\">↩</a></li>\n", n_notes);
    }
  g_string_append (out, "</ol>\n</body>\n</html>\n");
  return g_string_free (out, FALSE);
}
