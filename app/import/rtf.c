/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rich text (RTF): paragraphs, headings, lists, tables, notes. */
#include "import/encoding.h"
#include "import/format.h"
#include "import/office.h"

#include <string.h>

#define MAX_DEPTH 500
#define MAX_FONTS 1000

/* Where a group's text goes. */
typedef enum
{
  TO_TEXT,
  TO_NOTE,
  TO_NOWHERE,
  TO_FONTS,
  TO_STYLES,
  TO_TITLE,
  TO_AUTHOR,
  TO_DAY,
} Destination;

typedef struct
{
  Destination destination;
  int n_skipped; /* characters that stand for each \u in older programmes */
  int font;
  gboolean is_hidden;
} Group;

typedef struct
{
  const char *p;
  const char *end;
  SeraiDocument *document;
  SeraiComposer *composer;
  GArray *groups; /* (element-type Group) the last is the present one */
  Group group;
  GString *text;     /* the paragraph */
  GByteArray *bytes; /* letters that are still to be decoded */
  GString *row;      /* the table's row */
  guint n_cells;
  GPtrArray *notes;
  GString *note;
  GHashTable *charsets; /* font → encoding, interned */
  GHashTable *levels;   /* style → heading level */
  const char *encoding; /* of the document */
  GString *word;        /* a style's or field's text */
  int defined_font;
  int defined_style;
  int level;
  int style;
  gboolean is_item;
  gboolean is_in_table;
  gboolean is_first; /* nothing but "\*" yet in this group */
  int left_to_skip;
  gunichar high; /* a surrogate's first half */
  int year, month, day;
} Rtf;

static int
probe_rtf (const SeraiSource *source)
{
  gsize size;
  const char *data = g_bytes_get_data (source->bytes, &size);
  return size > 6 && strncmp (data, "{\\rtf", 5) == 0 ? 98 : 0;
}

/* --- letters ---------------------------------------------------------------------------------- */

static const char *
name_code_page (int number)
{
  g_autofree char *name = number == 65001   ? g_strdup ("UTF-8")
                          : number == 10000 ? g_strdup ("macintosh")
                          : number == 866   ? g_strdup ("IBM866")
                          : number == 932   ? g_strdup ("Shift_JIS")
                          : number == 936   ? g_strdup ("gb18030")
                          : number == 949   ? g_strdup ("EUC-KR")
                          : number == 950   ? g_strdup ("Big5")
                                            : g_strdup_printf ("windows-%d", number);
  return g_intern_string (name);
}

static const char *
name_charset (int number)
{
  static const int pages[][2] = {{204, 1251}, {238, 1250}, {161, 1253}, {162, 1254}, {177, 1255},
                                 {178, 1256}, {186, 1257}, {163, 1258}, {128, 932},  {134, 936},
                                 {129, 949},  {136, 950},  {0, 1252}};
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (pages[i][0] == number)
      return name_code_page (pages[i][1]);
  return NULL;
}

static GString *
get_target (Rtf *rtf)
{
  switch (rtf->group.destination)
    {
    case TO_TEXT:
      return rtf->group.is_hidden ? NULL : rtf->text;
    case TO_NOTE:
      return rtf->note;
    case TO_STYLES:
    case TO_TITLE:
    case TO_AUTHOR:
      return rtf->word;
    case TO_NOWHERE:
    case TO_FONTS:
    case TO_DAY:
    default:
      return NULL;
    }
}

static void
flush_bytes (Rtf *rtf)
{
  if (rtf->bytes->len == 0)
    return;
  GString *target = get_target (rtf);
  const char *charset = g_hash_table_lookup (rtf->charsets, GINT_TO_POINTER (rtf->group.font));
  g_autoptr (GBytes) bytes = g_bytes_new (rtf->bytes->data, rtf->bytes->len);
  g_byte_array_set_size (rtf->bytes, 0);
  const char *encoding;
  gsize length;
  if (target == NULL)
    return;
  g_autofree char *text = serai_encoding_decode (bytes, charset != NULL ? charset : rtf->encoding,
                                                 &encoding, &length, NULL);
  if (text == NULL)
    text = serai_encoding_decode (bytes, "windows-1252", &encoding, &length, NULL);
  g_string_append (target, text != NULL ? text : "?");
}

static void
put (Rtf *rtf, const char *text)
{
  flush_bytes (rtf);
  GString *target = get_target (rtf);
  if (target != NULL)
    g_string_append (target, text);
}

static void
put_unicode (Rtf *rtf, int number)
{
  gunichar c = number < 0 ? number + 65536 : number;
  if (c >= 0xD800 && c < 0xDC00)
    rtf->high = c;
  else
    {
      if (c >= 0xDC00 && c < 0xE000)
        c = rtf->high != 0 ? 0x10000 + ((rtf->high - 0xD800) << 10) + (c - 0xDC00) : 0xFFFD;
      rtf->high = 0;
      char room[7] = {0};
      if (c != 0 && g_unichar_validate (c))
        g_unichar_to_utf8 (c, room);
      put (rtf, room);
    }
  rtf->left_to_skip = rtf->group.n_skipped;
}

/* --- blocks ----------------------------------------------------------------------------------- */

static void
end_paragraph (Rtf *rtf)
{
  flush_bytes (rtf);
  if (rtf->group.destination == TO_NOTE)
    {
      g_string_append_c (rtf->note, ' ');
      return;
    }
  if (rtf->group.destination != TO_TEXT)
    return;
  if (rtf->is_in_table)
    {
      g_string_append_c (rtf->text, ' ');
      return;
    }
  SeraiBlockKind kind = rtf->level > 0 ? SERAI_BLOCK_HEADING
                        : rtf->is_item ? SERAI_BLOCK_LIST_ITEM
                                       : SERAI_BLOCK_PARAGRAPH;
  serai_composer_add (rtf->composer, kind, rtf->level, rtf->text->str, rtf->text->len);
  g_string_truncate (rtf->text, 0);
}

static void
end_cell (Rtf *rtf)
{
  flush_bytes (rtf);
  serai_office_append_cell (rtf->row, rtf->n_cells++, rtf->text->str);
  g_string_truncate (rtf->text, 0);
}

static void
end_row (Rtf *rtf)
{
  serai_composer_add (rtf->composer, SERAI_BLOCK_TABLE_ROW, 0, rtf->row->str, rtf->row->len);
  g_string_truncate (rtf->row, 0);
  rtf->n_cells = 0;
}

static void
end_note (Rtf *rtf)
{
  g_ptr_array_add (rtf->notes, g_strdup (rtf->note->str));
  g_string_truncate (rtf->note, 0);
}

static void
end_style (Rtf *rtf)
{
  g_autofree char *lower = g_ascii_strdown (rtf->word->str, -1);
  g_strstrip (lower);
  if (g_str_has_prefix (lower, "heading ") && g_ascii_isdigit (lower[8]))
    g_hash_table_insert (rtf->levels, GINT_TO_POINTER (rtf->defined_style),
                         GINT_TO_POINTER (CLAMP (lower[8] - '0', 1, 6)));
  else if (g_str_has_prefix (lower, "title;"))
    g_hash_table_insert (rtf->levels, GINT_TO_POINTER (rtf->defined_style), GINT_TO_POINTER (1));
}

static void
open_group (Rtf *rtf)
{
  flush_bytes (rtf);
  if (rtf->groups->len < MAX_DEPTH)
    g_array_append_val (rtf->groups, rtf->group);
  rtf->is_first = TRUE;
  if (rtf->group.destination == TO_STYLES)
    g_string_truncate (rtf->word, 0);
}

static void
close_group (Rtf *rtf)
{
  flush_bytes (rtf);
  if (rtf->groups->len == 0)
    return;
  Group inner = rtf->group;
  rtf->group = g_array_index (rtf->groups, Group, rtf->groups->len - 1);
  g_array_set_size (rtf->groups, rtf->groups->len - 1);
  if (inner.destination == TO_STYLES)
    end_style (rtf);
  if (inner.destination == rtf->group.destination)
    return;
  if (inner.destination == TO_NOTE)
    end_note (rtf);
  else if (inner.destination == TO_TITLE && rtf->document->title == NULL
           && serai_office_is_title (rtf->word->str))
    rtf->document->title = serai_composer_clean (rtf->word->str, -1);
  else if (inner.destination == TO_AUTHOR && rtf->document->author == NULL)
    rtf->document->author = serai_composer_clean (rtf->word->str, -1);
  else if (inner.destination == TO_DAY && rtf->document->published == 0)
    rtf->document->published = serai_day (rtf->year, rtf->month, rtf->day);
}

static void
go_to (Rtf *rtf, Destination destination)
{
  if (rtf->group.destination == TO_NOWHERE)
    return;
  rtf->group.destination = destination;
  g_string_truncate (rtf->word, 0);
}

/* --- words ------------------------------------------------------------------------------------ */

static gboolean
is_any (const char *word, const char *words)
{
  char key[40];
  g_snprintf (key, sizeof key, " %s ", word);
  return strstr (words, key) != NULL;
}

static void
obey_place (Rtf *rtf, const char *word)
{
  if (is_any (word, " colortbl pict header headerl headerr headerf footer footerl footerr footerf "
                    "object themedata datastore listtable listoverridetable xmlnstbl rsidtbl "
                    "generator fldinst annotation atnid atnauthor latentstyles mmathPr "
                    "filetbl revtbl background shppict nonshppict bkmkstart bkmkend tc xe "))
    go_to (rtf, TO_NOWHERE);
  else if (strcmp (word, "pntext") == 0 || strcmp (word, "listtext") == 0)
    {
      rtf->is_item = TRUE;
      go_to (rtf, TO_NOWHERE);
    }
  else if (strcmp (word, "fonttbl") == 0)
    go_to (rtf, TO_FONTS);
  else if (strcmp (word, "stylesheet") == 0)
    go_to (rtf, TO_STYLES);
  else if (strcmp (word, "footnote") == 0)
    go_to (rtf, TO_NOTE);
  else if (strcmp (word, "info") == 0)
    go_to (rtf, TO_NOWHERE);
}

/* Inside the information group everything is nowhere but these. */
static void
obey_fact (Rtf *rtf, const char *word)
{
  Destination destination = strcmp (word, "title") == 0     ? TO_TITLE
                            : strcmp (word, "author") == 0  ? TO_AUTHOR
                            : strcmp (word, "creatim") == 0 ? TO_DAY
                                                            : TO_NOWHERE;
  if (destination == TO_NOWHERE || rtf->group.destination != TO_NOWHERE)
    return;
  rtf->group.destination = destination;
  g_string_truncate (rtf->word, 0);
}

static void
obey_font (Rtf *rtf, const char *word, int number)
{
  if (strcmp (word, "f") == 0 && rtf->group.destination == TO_FONTS)
    rtf->defined_font = number;
  else if (strcmp (word, "f") == 0)
    {
      flush_bytes (rtf);
      rtf->group.font = number;
    }
  else if (strcmp (word, "fcharset") == 0 && g_hash_table_size (rtf->charsets) < MAX_FONTS)
    {
      const char *charset = name_charset (number);
      if (charset != NULL)
        g_hash_table_insert (rtf->charsets, GINT_TO_POINTER (rtf->defined_font),
                             (gpointer) charset);
    }
  else if (strcmp (word, "ansicpg") == 0 && number > 0)
    rtf->encoding = name_code_page (number);
  else if (strcmp (word, "mac") == 0)
    rtf->encoding = "macintosh";
}

static void
obey_paragraph (Rtf *rtf, const char *word, int number)
{
  if (strcmp (word, "par") == 0 || strcmp (word, "sect") == 0 || strcmp (word, "page") == 0)
    end_paragraph (rtf);
  else if (strcmp (word, "pard") == 0)
    {
      rtf->level = rtf->style = 0;
      rtf->is_item = rtf->is_in_table = FALSE;
    }
  else if (strcmp (word, "s") == 0)
    {
      if (rtf->group.destination == TO_STYLES)
        rtf->defined_style = number;
      else
        rtf->level = GPOINTER_TO_INT (g_hash_table_lookup (rtf->levels, GINT_TO_POINTER (number)));
    }
  else if (strcmp (word, "outlinelevel") == 0 && number < 6 && rtf->group.destination == TO_TEXT)
    rtf->level = number + 1;
  else if (strcmp (word, "ls") == 0 && rtf->group.destination == TO_TEXT)
    rtf->is_item = TRUE;
  else if (strcmp (word, "intbl") == 0)
    rtf->is_in_table = TRUE;
  else if (strcmp (word, "cell") == 0 || strcmp (word, "nestcell") == 0)
    end_cell (rtf);
  else if (strcmp (word, "row") == 0 || strcmp (word, "nestrow") == 0)
    end_row (rtf);
}

static void
obey_character (Rtf *rtf, const char *word, int number)
{
  static const struct
  {
    const char *word;
    const char *text;
  } letters[] = {{"tab", " "},    {"line", " "},    {"emdash", "—"},    {"endash", "–"},
                 {"lquote", "‘"}, {"rquote", "’"},  {"ldblquote", "“"}, {"rdblquote", "”"},
                 {"bullet", "•"}, {"emspace", " "}, {"enspace", " "}};
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    if (strcmp (word, letters[i].word) == 0)
      put (rtf, letters[i].text);
  if (strcmp (word, "u") == 0)
    put_unicode (rtf, number);
  else if (strcmp (word, "uc") == 0)
    rtf->group.n_skipped = CLAMP (number, 0, 10);
  else if (strcmp (word, "v") == 0 || strcmp (word, "deleted") == 0)
    rtf->group.is_hidden = number != 0;
  else if (strcmp (word, "plain") == 0)
    rtf->group.is_hidden = FALSE;
  else if (strcmp (word, "yr") == 0)
    rtf->year = number;
  else if (strcmp (word, "mo") == 0)
    rtf->month = number;
  else if (strcmp (word, "dy") == 0)
    rtf->day = number;
}

static void
obey (Rtf *rtf, const char *word, int number)
{
  if (rtf->is_first)
    obey_fact (rtf, word);
  obey_place (rtf, word);
  obey_font (rtf, word, number);
  obey_paragraph (rtf, word, number);
  obey_character (rtf, word, number);
}

/* "\word-12 ": a letter run, a number that may be missing (1, as for a switch), one blank. */
static void
read_word (Rtf *rtf)
{
  char word[32];
  gsize length = 0;
  while (rtf->p < rtf->end && g_ascii_isalpha (*rtf->p))
    {
      if (length < sizeof word - 1)
        word[length++] = *rtf->p;
      rtf->p++;
    }
  word[length] = '\0';
  gboolean is_negative = rtf->p + 1 < rtf->end && *rtf->p == '-' && g_ascii_isdigit (rtf->p[1]);
  rtf->p += is_negative;
  int number = 1;
  if (rtf->p < rtf->end && g_ascii_isdigit (*rtf->p))
    for (number = 0; rtf->p < rtf->end && g_ascii_isdigit (*rtf->p); rtf->p++)
      number = MIN (number, 10000000) * 10 + (*rtf->p - '0');
  if (rtf->p < rtf->end && *rtf->p == ' ')
    rtf->p++;
  if (strcmp (word, "bin") == 0)
    rtf->p += MIN ((gssize) number, rtf->end - rtf->p);
  else
    obey (rtf, word, is_negative ? -number : number);
  rtf->is_first = FALSE;
}

static void
read_escape (Rtf *rtf)
{
  if (rtf->p >= rtf->end)
    return;
  if (g_ascii_isalpha (*rtf->p))
    {
      read_word (rtf);
      return;
    }
  char c = *rtf->p++;
  if (c == '\'' && rtf->end - rtf->p >= 2 && g_ascii_isxdigit (rtf->p[0])
      && g_ascii_isxdigit (rtf->p[1]))
    {
      guint8 byte = g_ascii_xdigit_value (rtf->p[0]) << 4 | g_ascii_xdigit_value (rtf->p[1]);
      rtf->p += 2;
      if (rtf->left_to_skip > 0)
        rtf->left_to_skip--;
      else
        g_byte_array_append (rtf->bytes, &byte, 1);
    }
  else if (c == '*')
    {
      /* A destination that older programmes may pass over: so do we, but for notes' own. */
      if (!g_str_has_prefix (rtf->p, "\\footnote"))
        go_to (rtf, TO_NOWHERE);
      return;
    }
  else if (c == '~')
    put (rtf, "\u00a0");
  else if (c == '_')
    put (rtf, "-");
  else if (c == '{' || c == '}' || c == '\\')
    put (rtf, (char[]){c, '\0'});
  else if (c == '\n' || c == '\r')
    end_paragraph (rtf);
}

static void
read_all (Rtf *rtf)
{
  while (rtf->p < rtf->end)
    {
      char c = *rtf->p++;
      if (c == '{')
        open_group (rtf);
      else if (c == '}')
        close_group (rtf);
      else if (c == '\\')
        read_escape (rtf);
      else if (c == '\r' || c == '\n' || c == '\0')
        continue;
      else if (rtf->left_to_skip > 0)
        rtf->left_to_skip--;
      else
        g_byte_array_append (rtf->bytes, (const guint8 *) &c, 1);
    }
  end_paragraph (rtf);
}

static void
clear (Rtf *rtf)
{
  g_array_unref (rtf->groups);
  g_string_free (rtf->text, TRUE);
  g_string_free (rtf->row, TRUE);
  g_string_free (rtf->note, TRUE);
  g_string_free (rtf->word, TRUE);
  g_byte_array_unref (rtf->bytes);
  g_ptr_array_unref (rtf->notes);
  g_hash_table_unref (rtf->charsets);
  g_hash_table_unref (rtf->levels);
}

static gboolean
read_rtf (const SeraiSource *source, SeraiReading *out_reading, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (source->bytes, &size);
  g_autoptr (SeraiDocument) document = serai_document_new ();
  g_autoptr (SeraiComposer) composer = serai_composer_new ();
  Rtf rtf = {
      .p = data,
      .end = data + size,
      .document = document,
      .composer = composer,
      .groups = g_array_new (FALSE, FALSE, sizeof (Group)),
      .group = {.n_skipped = 1},
      .text = g_string_new (NULL),
      .bytes = g_byte_array_new (),
      .row = g_string_new (NULL),
      .note = g_string_new (NULL),
      .word = g_string_new (NULL),
      .notes = g_ptr_array_new_with_free_func (g_free),
      .charsets = g_hash_table_new (NULL, NULL),
      .levels = g_hash_table_new (NULL, NULL),
      .encoding = "windows-1252",
  };
  read_all (&rtf);
  for (guint i = 0; i < rtf.notes->len; i++)
    serai_composer_add (composer, SERAI_BLOCK_PARAGRAPH, 0, rtf.notes->pdata[i], -1);
  document->encoding = g_strdup (rtf.encoding);
  clear (&rtf);
  if (!serai_office_finish (composer, document, error))
    return FALSE;
  out_reading->document = g_steal_pointer (&document);
  return TRUE;
}

const SeraiFormat serai_format_rtf = {"application/rtf", probe_rtf, read_rtf, TRUE};
