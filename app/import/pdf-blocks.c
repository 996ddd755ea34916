/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines on pages → paragraphs and headings. */
#include "import/pdf-blocks.h"

#include <math.h>
#include <string.h>

#define N_NEIGHBOURS 12
#define MAX_HEADING_CHARACTERS 160
#define HEADING_FACTOR 1.12
#define TITLE_FACTOR 1.2

typedef struct
{
  GArray *lines; /* (element-type SeraiPdfLine) without furniture */
  double body_size;
  char *all; /* everything, for looking up words */
} Layout;

static const SeraiPdfLine *
get (const Layout *layout, guint index)
{
  return &g_array_index (layout->lines, SeraiPdfLine, index);
}

static gunichar
last_letter (const char *text)
{
  const char *end = text + strlen (text);
  return end > text ? g_utf8_get_char (g_utf8_prev_char (end)) : 0;
}

static gboolean
ends_sentence (const char *text)
{
  const char *end = text + strlen (text);
  for (int i = 0; i < 3 && end > text; i++)
    {
      end = g_utf8_prev_char (end);
      gunichar c = g_utf8_get_char (end);
      if (c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == 0x2026)
        return TRUE;
      if (c != '"' && c != ')' && c != 0x201D && c != 0x2019 && c != 0x00BB
          && !g_unichar_isdigit (c))
        return FALSE;
    }
  return FALSE;
}

/* Bytes of a list item's mark. */
static gsize
measure_mark (const char *text)
{
  static const char *const marks[] = {"• ", "● ", "▪ ", "– ", "◦ ", "‣ ", "\uf0b7 ", "■ ", "➢ "};
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_prefix (text, marks[i]))
      return strlen (marks[i]);
  return 0;
}

static gboolean
begins_item (const char *text)
{
  gsize n_digits = strspn (text, "0123456789");
  return measure_mark (text) > 0
         || (n_digits > 0 && n_digits <= 2 && (text[n_digits] == '.' || text[n_digits] == ')')
             && text[n_digits + 1] == ' ');
}

/* The heading's level, 0 for ordinary text. */
static int
level_of (const Layout *layout, const SeraiPdfLine *line)
{
  if (line->size < layout->body_size * HEADING_FACTOR
      || line->n_characters > MAX_HEADING_CHARACTERS)
    return 0;
  double factor = line->size / layout->body_size;
  return factor >= 1.6 ? 1 : factor >= 1.3 ? 2 : 3;
}

/* How far lines of this column go. */
static double
find_right_edge (const Layout *layout, guint index)
{
  const SeraiPdfLine *line = get (layout, index);
  double edge = line->right;
  guint first = index > N_NEIGHBOURS ? index - N_NEIGHBOURS : 0;
  for (guint i = first; i < layout->lines->len && i <= index + N_NEIGHBOURS; i++)
    {
      const SeraiPdfLine *other = get (layout, i);
      if (other->page == line->page && fabs (other->left - line->left) < 30
          && fabs (other->size - line->size) < 1)
        edge = MAX (edge, other->right);
    }
  return edge;
}

static double
find_left_edge (const Layout *layout, guint index)
{
  const SeraiPdfLine *line = get (layout, index);
  double edge = line->left;
  guint first = index > N_NEIGHBOURS ? index - N_NEIGHBOURS : 0;
  for (guint i = first; i < layout->lines->len && i <= index + N_NEIGHBOURS; i++)
    {
      const SeraiPdfLine *other = get (layout, i);
      if (other->page == line->page && fabs (other->left - line->left) < 40)
        edge = MIN (edge, other->left);
    }
  return edge;
}

/* Whether line @index had room for the next one's first word: it was ended on purpose. */
static gboolean
ends_early (const Layout *layout, guint index)
{
  const SeraiPdfLine *line = get (layout, index);
  const char *next = get (layout, index + 1)->text;
  gsize n_word = g_utf8_strlen (next, strcspn (next, " "));
  double letter = (line->right - line->left) / MAX (1u, line->n_characters);
  return line->right + (n_word + 2) * letter < find_right_edge (layout, index);
}

/* Whether what is on line @index goes on in the next one. */
static gboolean
continues (const Layout *layout, guint index)
{
  const SeraiPdfLine *line = get (layout, index), *next = get (layout, index + 1);
  int level = level_of (layout, line);
  if (level != level_of (layout, next) || fabs (line->size - next->size) > line->size * 0.15
      || begins_item (next->text))
    return FALSE;
  double pitch = next->top - line->top;
  gboolean is_below = next->page == line->page && pitch > 0;
  if (level > 0)
    return is_below && pitch < line->size * 2 && line->is_bold == next->is_bold;
  gboolean is_open = !ends_sentence (line->text);
  gunichar first = g_utf8_get_char (next->text);
  if (!is_below)
    return is_open && (g_unichar_islower (first) || !ends_early (layout, index))
           && !(line->is_bold && !next->is_bold);
  if (is_open && g_unichar_islower (first) && pitch < line->size * 3)
    return TRUE;
  if (pitch > line->size * 1.9
      || (line->is_bold != next->is_bold && (!is_open || ends_early (layout, index))))
    return FALSE;
  gboolean is_indented = next->left > find_left_edge (layout, index + 1) + line->size * 0.7
                         && next->left > line->left + line->size * 0.7;
  if (is_indented && !is_open)
    return FALSE;
  return !ends_early (layout, index)
         || (is_open && pitch < line->size * 1.5 && line->n_characters > 50);
}

/* "long-" and "term": whether the whole is written with a hyphen elsewhere. */
static gboolean
is_compound (const Layout *layout, const GString *text, const char *next)
{
  const char *start = text->str + text->len;
  while (start > text->str && start[-1] != ' ')
    start--;
  gsize n_rest = 0;
  while (next[n_rest] != '\0' && g_unichar_isalpha (g_utf8_get_char (next + n_rest)))
    n_rest = g_utf8_next_char (next + n_rest) - next;
  g_autofree char *hyphenated = g_strdup_printf ("%s%.*s", start, (int) n_rest, next);
  g_autofree char *joined =
      g_strdup_printf ("%.*s%.*s", (int) strlen (start) - 1, start, (int) n_rest, next);
  return strstr (layout->all, hyphenated) != NULL && strstr (layout->all, joined) == NULL;
}

static void
join (const Layout *layout, GString *text, const char *next)
{
  gunichar last = last_letter (text->str);
  gboolean is_parted = (last == '-' || last == 0x2010 || last == 0x00AD) && text->len > 1
                       && g_unichar_islower (g_utf8_get_char (next));
  if (is_parted && last == '-')
    {
      const char *before = g_utf8_prev_char (text->str + text->len - 1);
      is_parted = g_unichar_isalpha (g_utf8_get_char (before)) && !is_compound (layout, text, next);
      if (!is_parted)
        {
          g_string_append (text, next);
          return;
        }
    }
  if (is_parted)
    g_string_truncate (text, g_utf8_prev_char (text->str + text->len) - text->str);
  else if (text->len > 0 && last != '-')
    g_string_append_c (text, ' ');
  g_string_append (text, next);
}

/* A short bold line that stands alone heads what follows, where ordinary letters aren't bold. */
static gboolean
is_bold_heading (const Layout *layout, guint first, guint last)
{
  const SeraiPdfLine *line = get (layout, first);
  if (first != last || !line->is_bold || line->n_characters > 100 || line->n_characters < 3
      || last + 1 >= layout->lines->len || get (layout, last + 1)->is_bold)
    return FALSE;
  return !ends_sentence (line->text) && !begins_item (line->text);
}

static void
add_block (const Layout *layout, SeraiComposer *composer, guint first, guint last, GString *text)
{
  int level = level_of (layout, get (layout, first));
  SeraiBlockKind kind = level > 0 ? SERAI_BLOCK_HEADING : SERAI_BLOCK_PARAGRAPH;
  gsize mark = 0;
  if (level == 0 && is_bold_heading (layout, first, last))
    {
      kind = SERAI_BLOCK_HEADING;
      level = 3;
    }
  else if (level == 0 && begins_item (text->str))
    {
      kind = SERAI_BLOCK_LIST_ITEM;
      mark = measure_mark (text->str);
    }
  serai_composer_add (composer, kind, level, text->str + mark, text->len - mark);
}

static GArray *
list_text_lines (GArray *lines)
{
  GArray *kept = g_array_new (FALSE, FALSE, sizeof (SeraiPdfLine));
  for (guint i = 0; i < lines->len; i++)
    if (!g_array_index (lines, SeraiPdfLine, i).is_furniture)
      g_array_append_val (kept, g_array_index (lines, SeraiPdfLine, i));
  return kept;
}

void
serai_pdf_blocks_compose (GArray *lines, double body_size, SeraiComposer *composer)
{
  g_autoptr (GArray) kept = list_text_lines (lines);
  g_autoptr (GString) all = g_string_new (NULL);
  for (guint i = 0; i < kept->len; i++)
    g_string_append_printf (all, "%s ", g_array_index (kept, SeraiPdfLine, i).text);
  Layout layout = {kept, body_size, all->str};
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint first = 0, i = 0; i < kept->len; i++)
    {
      join (&layout, text, get (&layout, i)->text);
      if (i + 1 < kept->len && continues (&layout, i))
        continue;
      add_block (&layout, composer, first, i, text);
      g_string_truncate (text, 0);
      first = i + 1;
    }
}

char *
serai_pdf_blocks_find_title (GArray *lines, double body_size)
{
  double largest = 0;
  for (guint i = 0; i < lines->len; i++)
    {
      const SeraiPdfLine *line = &g_array_index (lines, SeraiPdfLine, i);
      if (line->page > 0 || line->is_furniture || line->top > line->page_height * 0.6)
        continue;
      gboolean is_wordy = line->n_characters >= 4;
      if (is_wordy && line->size > largest)
        largest = line->size;
    }
  if (largest < body_size * TITLE_FACTOR)
    return NULL;
  g_autoptr (GString) title = g_string_new (NULL);
  const SeraiPdfLine *before = NULL;
  for (guint i = 0; i < lines->len; i++)
    {
      const SeraiPdfLine *line = &g_array_index (lines, SeraiPdfLine, i);
      if (line->page > 0 || line->is_furniture)
        continue;
      gboolean is_large = fabs (line->size - largest) < 0.5;
      if (before != NULL && (!is_large || line->top - before->top > largest * 2.5))
        break;
      if (!is_large)
        continue;
      g_string_append_printf (title, "%s%s", title->len > 0 ? " " : "", line->text);
      before = line;
    }
  return g_utf8_strlen (title->str, -1) <= 300 ? serai_composer_clean (title->str, -1) : NULL;
}
