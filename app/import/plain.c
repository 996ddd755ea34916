/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plain text: paragraphs as people part them, a first line with the date, a dateline. */
#include "import/plain.h"

#include "import/dateline.h"
#include "import/format.h"

#include <string.h>

/* Up to this many bytes a line of prose may have been broken by hand or by a mail programme. */
#define MAX_WRAP_WIDTH 110
#define MIN_WRAP_WIDTH 45
#define MAX_TITLE_CHARACTERS 150
#define MAX_HEADING_CHARACTERS 90
#define N_TOP_LINES 6

typedef struct
{
  const char *start;
  gsize length;
  guint n_characters;
} Line;

typedef struct
{
  GArray *lines;    /* (element-type Line), blank ones with length 0 */
  guint wrap_width; /* in characters; 0 where lines aren't broken by hand */
} Layout;

static const char *
find_line_end (const char *p, const char *end, const char **out_next)
{
  for (; p < end; p++)
    {
      guchar c = *p;
      if (c == '\n' || c == '\f' || c == '\v' || c == '\r')
        {
          *out_next = p + (c == '\r' && p[1] == '\n' ? 2 : 1);
          return p;
        }
      if ((c == 0xE2 && (guchar) p[1] == 0x80 && ((guchar) p[2] & 0xFE) == 0xA8)
          || (c == 0xC2 && (guchar) p[1] == 0x85))
        {
          *out_next = p + (c == 0xE2 ? 3 : 2);
          return p;
        }
    }
  *out_next = end;
  return end;
}

static void
strip_line (Line *line)
{
  while (line->length > 0 && g_ascii_isspace (line->start[line->length - 1]))
    line->length--;
  while (line->length > 0 && g_ascii_isspace (line->start[0]))
    {
      line->start++;
      line->length--;
    }
  line->n_characters = g_utf8_strlen (line->start, line->length);
}

static GArray *
split_lines (const char *text, gsize length)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (Line));
  const char *end = text + length;
  for (const char *p = text, *next; p < end; p = next)
    {
      Line line = {p, find_line_end (p, end, &next) - p, 0};
      strip_line (&line);
      g_array_append_val (lines, line);
    }
  return lines;
}

static gboolean
ends_sentence (const Line *line)
{
  const char *end = line->start + line->length;
  for (int i = 0; i < 3 && end > line->start; i++)
    {
      end = g_utf8_prev_char (end);
      gunichar c = g_utf8_get_char (end);
      if (c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == 0x2026 || c == 0x3002
          || c == 0xFF01 || c == 0xFF1F)
        return TRUE;
      if (c != '"' && c != '\'' && c != ')' && c != 0x201D && c != 0x2019 && c != 0x00BB)
        return FALSE;
    }
  return FALSE;
}

static gunichar
first_letter (const Line *line)
{
  return line->length > 0 ? g_utf8_get_char (line->start) : 0;
}

/* The bytes that the item's mark takes; 0 where the line is no list item. */
static gsize
measure_item_mark (const Line *line)
{
  static const char *const marks[] = {"• ", "◦ ", "▪ ", "‣ ", "● ", "* ", "- ", "•\t", "-\t"};
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_prefix (line->start, marks[i]))
      return strlen (marks[i]);
  return 0;
}

static gboolean
is_numbered_item (const Line *line)
{
  gsize n_digits = 0;
  while (n_digits < line->length && g_ascii_isdigit (line->start[n_digits]))
    n_digits++;
  return n_digits > 0 && n_digits <= 2 && n_digits + 2 < line->length
         && (line->start[n_digits] == '.' || line->start[n_digits] == ')')
         && line->start[n_digits + 1] == ' ';
}

static gboolean
begins_item (const Line *line)
{
  return measure_item_mark (line) > 0 || is_numbered_item (line);
}

/* Text is taken as broken by hand where no line is long and most that go on stop mid-sentence. */
static guint
find_wrap_width (GArray *lines)
{
  guint widest = 0, n_followed = 0, n_open = 0;
  for (guint i = 0; i < lines->len; i++)
    {
      const Line *line = &g_array_index (lines, Line, i);
      widest = MAX (widest, line->n_characters);
      if (i + 1 < lines->len && line->length > 0 && line[1].length > 0)
        {
          n_followed++;
          n_open += !ends_sentence (line);
        }
    }
  gboolean is_wrapped = widest >= MIN_WRAP_WIDTH && widest <= MAX_WRAP_WIDTH && n_open > 0
                        && n_open * 5 >= n_followed * 3;
  return is_wrapped ? widest : 0;
}

/* Whether @next goes on with the sentence that @line began. A line of wrapped text that had room
 * for the next word was ended on purpose. */
static gboolean
continues (const Layout *layout, const Line *line, const Line *next)
{
  if (begins_item (next))
    return FALSE;
  if (!ends_sentence (line) && g_unichar_islower (first_letter (next)))
    return TRUE;
  if (layout->wrap_width == 0)
    return FALSE;
  const char *blank = memchr (next->start, ' ', next->length);
  guint first_word =
      g_utf8_strlen (next->start, blank != NULL ? blank - next->start : (gssize) next->length);
  gboolean had_room = line->n_characters + 1 + first_word + 2 <= layout->wrap_width;
  if (!had_room)
    return TRUE;
  return line->n_characters * 5 >= layout->wrap_width * 3 && !ends_sentence (line);
}

/* Several lines as one; a word parted by a hyphen at the line's end keeps its hyphen. */
static char *
join_lines (GArray *lines, guint first, guint last, gsize n_skipped)
{
  GString *joined = g_string_new (NULL);
  for (guint i = first; i <= last; i++)
    {
      const Line *line = &g_array_index (lines, Line, i);
      if (i > first
          && !(joined->len > 1 && joined->str[joined->len - 1] == '-'
               && joined->str[joined->len - 2] != ' '))
        g_string_append_c (joined, ' ');
      gsize skipped = i == first ? MIN (n_skipped, line->length) : 0;
      g_string_append_len (joined, line->start + skipped, line->length - skipped);
    }
  return g_string_free (joined, FALSE);
}

/* Whether line @index stands alone, is short, names something and has text after it. */
static gboolean
is_heading (GArray *lines, guint index, guint max_characters)
{
  const Line *line = &g_array_index (lines, Line, index);
  if (line->n_characters > max_characters || ends_sentence (line) || begins_item (line))
    return FALSE;
  const char *last = g_utf8_prev_char (line->start + line->length);
  if (strchr (",-", *last) != NULL || g_str_has_prefix (last, "–") || g_str_has_prefix (last, "—"))
    return FALSE;
  gunichar c = first_letter (line);
  if (!g_unichar_isupper (c) && !g_unichar_isdigit (c) && c != '"' && c != 0x00AB && c != 0x201C
      && g_unichar_tolower (c) != g_unichar_toupper (c))
    return FALSE;
  for (guint i = index + 1; i < lines->len; i++)
    {
      const Line *next = &g_array_index (lines, Line, i);
      if (next->length > 0)
        return !g_unichar_islower (first_letter (next));
    }
  return FALSE;
}

/* "-----", "* * *": parts the text, says nothing. */
static gboolean
is_rule (const Line *line)
{
  gsize n_marks = 0;
  for (gsize i = 0; i < line->length; i++)
    {
      if (strchr ("-=_*~ ", line->start[i]) == NULL)
        return FALSE;
      n_marks += line->start[i] != ' ';
    }
  return n_marks >= 3;
}

/* Rules become blank lines; a line that was underlined stands alone then, as a heading does. */
static void
drop_rules (GArray *lines)
{
  for (guint i = 0; i < lines->len; i++)
    {
      Line *line = &g_array_index (lines, Line, i);
      if (is_rule (line))
        *line = (Line){line->start, 0, 0};
    }
}

static gboolean
is_markdown_heading (const Line *line, gsize *out_mark, int *out_level)
{
  gsize n = 0;
  while (n < line->length && line->start[n] == '#')
    n++;
  if (n < 1 || n > 6 || n == line->length || line->start[n] != ' ')
    return FALSE;
  *out_mark = n + 1;
  *out_level = n;
  return TRUE;
}

/* A line near the top that is little else than a day with its year. */
static guint32
find_day_near_top (GArray *lines, int title_line)
{
  for (guint i = 0, n_seen = 0; i < lines->len && n_seen < N_TOP_LINES; i++)
    {
      const Line *line = &g_array_index (lines, Line, i);
      n_seen += line->length > 0;
      if (line->length == 0 || line->n_characters > 60 || (int) i == title_line)
        continue;
      guint32 day = serai_day_words_find (line->start, line->length);
      if (day != 0)
        return day;
    }
  return 0;
}

/* The first line's "date YYYY-MM-DD", which corpora of news have; gives the text behind it. */
static const char *
skip_date_mark (const char *text, guint32 *out_published)
{
  const char *p = text;
  while (g_ascii_isspace (*p))
    p++;
  if (g_ascii_strncasecmp (p, "date", 4) != 0 || (p[4] != ' ' && p[4] != '\t' && p[4] != ':'))
    return text;
  p += 4;
  while (*p == ' ' || *p == '\t' || *p == ':')
    p++;
  guint32 day = serai_day_parse (p);
  if (day == 0 || g_ascii_isdigit (p[10]))
    return text;
  *out_published = day;
  return p + 10;
}

/* The title's line, or -1: the first one, where it can be a title and isn't the dateline. */
static int
find_title_line (GArray *lines)
{
  guint first = 0;
  while (first < lines->len && g_array_index (lines, Line, first).length == 0)
    first++;
  if (first + 1 >= lines->len || !is_heading (lines, first, MAX_TITLE_CHARACTERS))
    return -1;
  const Line *line = &g_array_index (lines, Line, first);
  g_autofree char *text = g_strndup (line->start, line->length);
  g_auto (SeraiDateline) dateline = {0};
  SeraiDayWords words;
  if (serai_dateline_read (text, &dateline) || serai_day_words_read (text, &words))
    return -1;
  return first;
}

static void
compose_paragraph (SeraiComposer *composer,
                   GArray *lines,
                   guint first,
                   guint last,
                   int title_line,
                   SeraiBlockKind ordinary,
                   gboolean alone)
{
  const Line *line = &g_array_index (lines, Line, first);
  gsize mark = 0;
  int level = 0;
  SeraiBlockKind kind = ordinary;
  if ((int) first == title_line && first == last)
    {
      kind = SERAI_BLOCK_HEADING;
      level = 1;
    }
  else if (first == last && is_markdown_heading (line, &mark, &level))
    kind = SERAI_BLOCK_HEADING;
  else if (begins_item (line))
    {
      kind = SERAI_BLOCK_LIST_ITEM;
      mark = measure_item_mark (line);
    }
  else if (first == last && alone && is_heading (lines, first, MAX_HEADING_CHARACTERS))
    {
      kind = SERAI_BLOCK_HEADING;
      level = 2;
    }
  g_autofree char *joined = join_lines (lines, first, last, mark);
  serai_composer_add (composer, kind, level, joined, -1);
}

static void
compose (SeraiComposer *composer, const Layout *layout, int title_line, SeraiBlockKind ordinary)
{
  GArray *lines = layout->lines;
  for (guint first = 0; first < lines->len; first++)
    {
      if (g_array_index (lines, Line, first).length == 0)
        continue;
      guint last = first;
      while (last + 1 < lines->len && (int) last != title_line)
        {
          const Line *line = &g_array_index (lines, Line, last);
          if (line[1].length == 0 || !continues (layout, line, line + 1))
            break;
          last++;
        }
      gboolean alone =
          (first == 0 || g_array_index (lines, Line, first - 1).length == 0)
          && (last + 1 == lines->len || g_array_index (lines, Line, last + 1).length == 0);
      compose_paragraph (composer, lines, first, last, title_line, ordinary, alone);
      first = last;
    }
}

void
serai_plain_append (const char *text, gsize length, SeraiBlockKind kind, SeraiComposer *composer)
{
  g_autoptr (GArray) lines = split_lines (text, length);
  drop_rules (lines);
  Layout layout = {lines, find_wrap_width (lines)};
  compose (composer, &layout, -1, kind);
}

static int
probe_plain (const SeraiSource *source)
{
  return 10;
}

static gboolean
read_plain (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  g_autoptr (SeraiDocument) document = serai_document_new ();
  const char *text = skip_date_mark (source->text, &document->published);
  g_autoptr (GArray) lines = split_lines (text, source->length - (text - source->text));
  drop_rules (lines);
  Layout layout = {lines, find_wrap_width (lines)};

  int title_line = find_title_line (lines);
  if (title_line >= 0)
    {
      const Line *line = &g_array_index (lines, Line, title_line);
      document->title = serai_composer_clean (line->start, line->length);
    }
  if (document->published == 0)
    document->published = find_day_near_top (lines, title_line);
  g_autoptr (SeraiComposer) composer = serai_composer_new ();
  compose (composer, &layout, title_line, SERAI_BLOCK_PARAGRAPH);
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

const SeraiFormat serai_format_plain = {"text/plain", probe_plain, read_plain};
