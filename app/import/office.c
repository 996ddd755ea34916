/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What office formats have in common: parts in a ZIP, notes behind the text, what the file says of
 * itself. */
#include "import/office.h"

#include "base/text.h"
#include "import/day-words.h"

#include <string.h>

#define MAX_TITLE_CHARACTERS 250

xmlDoc *
serai_office_parse_part (SeraiArchive *archive, const char *name)
{
  if (!serai_archive_has (archive, name))
    return NULL;
  g_autoptr (GBytes) bytes = serai_archive_read (archive, name, NULL);
  if (bytes == NULL)
    return NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  return serai_xml_parse (data, size, FALSE);
}

gboolean
serai_office_is_title (const char *title)
{
  static const char *const empty[] = {"untitled", "document",       "без названия",
                                      "документ", "microsoft word", "powerpoint presentation",
                                      "template", "title",          "slide 1",
                                      "blank",    "no title"};
  static const char *const endings[] = {".doc", ".docx", ".odt", ".rtf", ".pdf", ".indd", ".qxd",
                                        ".tmp", ".dvi",  ".tex", ".pmd", ".ai",  ".cdr",  ".p65"};
  if (title == NULL || g_utf8_strlen (title, -1) < 3)
    return FALSE;
  g_autofree char *folded = serai_text_fold (title);
  for (guint i = 0; i < G_N_ELEMENTS (empty); i++)
    if (strcmp (folded, empty[i]) == 0)
      return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (folded, endings[i]))
      return FALSE;
  gboolean has_letter = FALSE;
  for (const char *p = title; *p != '\0'; p = g_utf8_next_char (p))
    has_letter = has_letter || g_unichar_isalpha (g_utf8_get_char (p));
  return has_letter && !g_str_has_prefix (folded, "microsoft word -")
         && strchr (title, '\\') == NULL
         && !(strchr (title, '_') != NULL && strchr (title, ' ') == NULL);
}

void
serai_office_read_facts (const xmlNode *node, SeraiDocument *document)
{
  static const char *const authors[] = {"creator", "initial-creator", "author"};
  static const char *const days[] = {"created", "creation-date", "date", "modified"};
  g_autofree char *title = serai_xml_dup_child_text (node, "title");
  if (document->title == NULL && serai_office_is_title (title))
    document->title = g_steal_pointer (&title);
  for (guint i = 0; i < G_N_ELEMENTS (authors) && document->author == NULL; i++)
    document->author = serai_xml_dup_child_text (node, authors[i]);
  if (document->publisher == NULL)
    document->publisher = serai_xml_dup_child_text (node, "publisher");
  for (guint i = 0; i < G_N_ELEMENTS (days) && document->published == 0; i++)
    {
      g_autofree char *day = serai_xml_dup_child_text (node, days[i]);
      document->published = serai_day_words_parse (day);
    }
  g_autofree char *language = serai_xml_dup_child_text (node, "language");
  if (document->language == NULL && language != NULL)
    {
      gsize length = strspn (language, "abcdefghijklmnopqrstuvwxyz");
      if (length == 2 || length == 3)
        document->language = g_strndup (language, length);
    }
}

static void
find_title (SeraiDocument *document)
{
  for (guint i = 0; i < document->blocks->len && i < 5 && document->title == NULL; i++)
    {
      const SeraiBlock *block = &g_array_index (document->blocks, SeraiBlock, i);
      if (block->kind == SERAI_BLOCK_HEADING
          && serai_span_length (block->span) <= MAX_TITLE_CHARACTERS)
        document->title = serai_text_slice (document->text, block->span.start, block->span.end);
    }
}

gboolean
serai_office_finish (SeraiComposer *composer, SeraiDocument *document, GError **error)
{
  serai_composer_finish (composer, document);
  if (document->blocks->len == 0)
    {
      g_set_error_literal (error, SERAI_READER_ERROR, SERAI_READER_ERROR_EMPTY,
                           "There is no text in it; if it shows scanned pages, have their text "
                           "recognised first.");
      return FALSE;
    }
  find_title (document);
  return TRUE;
}

void
serai_office_append_cell (GString *row, guint n_cells, const char *text)
{
  g_autofree char *clean = serai_composer_clean (text, -1);
  if (n_cells > 0)
    g_string_append_c (row, '\t');
  g_string_append (row, clean != NULL ? clean : "");
}
