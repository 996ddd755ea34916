/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Markdown: headings, lists, tables, quotations, front matter; marks within lines are taken off. */
#include "import/composer.h"
#include "import/day-words.h"
#include "import/format.h"
#include "import/markdown-line.h"

#include <string.h>

#define PROBE_BYTES 65536

typedef struct
{
  char **lines;
  SeraiDocument *document;
  SeraiComposer *composer;
  GString *text;
  SeraiBlockKind kind;
} Markdown;

/* --- recognising ------------------------------------------------------------------------------ */

static gboolean
is_fence (const char *line)
{
  const char *p = line + strspn (line, " ");
  return p - line < 4 && (g_str_has_prefix (p, "```") || g_str_has_prefix (p, "~~~"));
}

/* "## Trade", 0 where it is none. */
static int
heading_level (const char *line)
{
  int n = strspn (line, "#");
  return n >= 1 && n <= 6 && (line[n] == ' ' || line[n] == '\t') ? n : 0;
}

static gboolean
is_underline (const char *line, char mark)
{
  gsize n = 0;
  while (line[n] == mark)
    n++;
  return n >= 3 && line[n + strspn (line + n, " \t\r")] == '\0';
}

static gboolean
is_table_rule (const char *line)
{
  const char *p = line + strspn (line, " ");
  return strchr (p, '|') != NULL && strchr (p, '-') != NULL && p[strspn (p, "|-: \t\r")] == '\0';
}

static gboolean
has_link (const char *line)
{
  const char *middle = strstr (line, "](");
  return middle != NULL && memchr (line, '[', middle - line) != NULL
         && strchr (middle, ')') != NULL;
}

/* "**word**" */
static gboolean
has_strong (const char *line)
{
  const char *open = strstr (line, "**");
  if (open == NULL || g_ascii_isspace (open[2]) || open[2] == '\0' || open[2] == '*')
    return FALSE;
  const char *close = strstr (open + 2, "**");
  return close != NULL && !g_ascii_isspace (close[-1]);
}

static int
probe_markdown (const SeraiSource *source)
{
  g_autofree char *head = g_strndup (source->text, MIN (source->length, PROBE_BYTES));
  g_auto (GStrv) lines = g_strsplit (head, "\n", -1);
  if (g_str_has_prefix (head, "---\n") && strstr (head + 4, "\n---") != NULL
      && g_regex_match_simple ("^\\w+:", head + 4, 0, 0))
    return 60;
  guint n_headings = 0, n_marks = 0, n_links = 0;
  for (guint i = 0; lines[i] != NULL; i++)
    {
      n_headings += heading_level (lines[i]) > 0;
      n_links += has_link (lines[i]);
      n_marks += has_strong (lines[i]) || is_fence (lines[i]) || is_table_rule (lines[i]);
    }
  gboolean has_name =
      g_str_has_suffix (source->name, ".md") || g_str_has_suffix (source->name, ".markdown");
  if (n_headings + n_links + n_marks >= 3 || (n_headings >= 1 && n_links + n_marks >= 1))
    return 60;
  if (n_headings >= 1 && heading_level (lines[0]) > 0)
    return 50;
  return has_name && n_headings + n_links + n_marks >= 1 ? 60 : has_name ? 20 : 0;
}

/* --- blocks ----------------------------------------------------------------------------------- */

static void
flush (Markdown *self)
{
  g_autofree char *plain = serai_markdown_strip (self->text->str);
  serai_composer_add (self->composer, self->kind, 0, plain, -1);
  g_string_truncate (self->text, 0);
  self->kind = SERAI_BLOCK_PARAGRAPH;
}

static void
add_heading (Markdown *self, const char *text, int level)
{
  g_autofree char *plain = serai_markdown_strip (text);
  g_strchomp (plain);
  gsize length = strlen (plain);
  while (length > 0 && plain[length - 1] == '#')
    plain[--length] = '\0';
  if (self->document->title == NULL && level == 1)
    self->document->title = serai_composer_clean (plain, -1);
  serai_composer_add (self->composer, SERAI_BLOCK_HEADING, level, plain, -1);
}

static void
add_row (Markdown *self, const char *line)
{
  g_autoptr (GString) row = g_string_new (NULL);
  g_autofree char *trimmed = g_strstrip (g_strdup (line));
  gsize length = strlen (trimmed);
  if (length > 1 && trimmed[length - 1] == '|')
    trimmed[length - 1] = '\0';
  g_auto (GStrv) cells = g_strsplit (trimmed[0] == '|' ? trimmed + 1 : trimmed, "|", -1);
  for (guint i = 0; cells[i] != NULL; i++)
    {
      g_autofree char *plain = serai_markdown_strip (g_strstrip (cells[i]));
      g_string_append_printf (row, "%s%s", i > 0 ? "\t" : "", plain);
    }
  serai_composer_add (self->composer, SERAI_BLOCK_TABLE_ROW, 0, row->str, row->len);
}

/* The lines of a table from its header on; gives the index of the last. */
static guint
add_table (Markdown *self, guint first)
{
  flush (self);
  guint i = first;
  for (; self->lines[i] != NULL && strchr (self->lines[i], '|') != NULL; i++)
    if (!is_table_rule (self->lines[i]))
      add_row (self, self->lines[i]);
  return i - 1;
}

/* Code as it stands, line by line; gives the index of the closing fence. */
static guint
add_fence (Markdown *self, guint first)
{
  flush (self);
  guint i = first + 1;
  for (; self->lines[i] != NULL && !is_fence (self->lines[i]); i++)
    serai_composer_add (self->composer, SERAI_BLOCK_PARAGRAPH, 0, self->lines[i], -1);
  return self->lines[i] != NULL ? i : i - 1;
}

static void
add_line (Markdown *self, const char *line)
{
  const char *p = line + strspn (line, " \t");
  gsize mark = serai_markdown_measure_item (p);
  if (*p == '>')
    {
      if (self->kind != SERAI_BLOCK_QUOTATION)
        flush (self);
      self->kind = SERAI_BLOCK_QUOTATION;
      p += strspn (p, "> ");
      if (p[strspn (p, " \t\r")] == '\0')
        flush (self);
    }
  else if (mark > 0)
    {
      flush (self);
      self->kind = SERAI_BLOCK_LIST_ITEM;
      p += mark;
    }
  g_string_append_printf (self->text, "%s%s", self->text->len > 0 ? " " : "", p);
}

static gboolean
is_rule (const char *line)
{
  g_autofree char *bare = g_strdup (line);
  gsize n = 0;
  for (const char *p = line; *p != '\0'; p++)
    if (!g_ascii_isspace (*p))
      bare[n++] = *p;
  bare[n] = '\0';
  return is_underline (bare, '-') || is_underline (bare, '*') || is_underline (bare, '_');
}

static void
read_lines (Markdown *self, guint first)
{
  for (guint i = first; self->lines[i] != NULL; i++)
    {
      char *line = self->lines[i];
      const char *next = self->lines[i + 1] != NULL ? self->lines[i + 1] : "";
      int level = heading_level (line);
      gboolean is_blank = line[strspn (line, " \t\r")] == '\0';
      if (level > 0)
        {
          flush (self);
          add_heading (self, line + level + 1, level);
        }
      else if (!is_blank && self->text->len == 0
               && (is_underline (next, '=') || is_underline (next, '-')))
        {
          add_heading (self, line, next[0] == '=' ? 1 : 2);
          i++;
        }
      else if (is_fence (line))
        i = add_fence (self, i);
      else if (strchr (line, '|') != NULL && is_table_rule (next))
        i = add_table (self, i);
      else if (is_blank || is_rule (line) || serai_markdown_is_definition (line))
        flush (self);
      else
        add_line (self, line);
    }
  flush (self);
}

/* "title: …" between two lines of dashes; gives the line behind it. */
static guint
read_front_matter (Markdown *self)
{
  if (self->lines[0] == NULL || !is_underline (self->lines[0], '-'))
    return 0;
  for (guint i = 1; self->lines[i] != NULL && i < 100; i++)
    {
      if (is_underline (self->lines[i], '-'))
        return i + 1;
      char *colon = strchr (self->lines[i], ':');
      if (colon == NULL)
        continue;
      g_autofree char *name = g_strndup (self->lines[i], colon - self->lines[i]);
      g_autofree char *value = g_strstrip (g_strdup (colon + 1));
      gsize length = strlen (value);
      if (length >= 2 && strchr ("\"'", value[0]) != NULL && value[length - 1] == value[0])
        {
          value[length - 1] = '\0';
          memmove (value, value + 1, length - 1);
        }
      if (*value == '\0')
        continue;
      if (g_ascii_strcasecmp (name, "title") == 0 && self->document->title == NULL)
        self->document->title = serai_composer_clean (value, -1);
      else if (g_ascii_strcasecmp (name, "author") == 0 && self->document->author == NULL)
        self->document->author = serai_composer_clean (value, -1);
      else if (g_ascii_strcasecmp (name, "date") == 0 && self->document->published == 0)
        self->document->published = serai_day_words_parse (value);
    }
  return 0;
}

static gboolean
read_markdown (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  g_autoptr (SeraiDocument) document = serai_document_new ();
  g_autoptr (SeraiComposer) composer = serai_composer_new ();
  g_auto (GStrv) lines = g_strsplit (source->text, "\n", -1);
  Markdown self = {lines, document, composer, g_string_new (NULL), SERAI_BLOCK_PARAGRAPH};
  read_lines (&self, read_front_matter (&self));
  g_string_free (self.text, TRUE);
  serai_composer_finish (composer, document);
  if (document->blocks->len == 0)
    {
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                           "There is no text in it; choose another file.");
      return FALSE;
    }
  out_reading->document = g_steal_pointer (&document);
  return TRUE;
}

const SeraiFormat serai_format_markdown = {"text/markdown", probe_markdown, read_markdown};
