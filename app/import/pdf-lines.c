/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lines of text on a PDF's pages, with where they stand and how large they are. */
#include "import/pdf-lines.h"

#include "base/text.h"

#include <math.h>
#include <string.h>

#define MAX_PAGES 3000
#define MAX_CHARACTERS (16u << 20)
/* So much of a page, at its upper and its lower end, may be running heads. */
#define EDGE 0.13

static void
clear_line (gpointer data)
{
  g_free (((SeraiPdfLine *) data)->text);
}

/* The attributes of the letters from @start to @end: the size and weight of most of them. */
static void
measure_letters (GList *attributes, int start, int end, SeraiPdfLine *line)
{
  int n_most = 0;
  for (GList *link = attributes; link != NULL; link = link->next)
    {
      const PopplerTextAttributes *run = link->data;
      int n = MIN (end, run->end_index + 1) - MAX (start, run->start_index);
      if (n <= n_most)
        continue;
      n_most = n;
      line->size = run->font_size;
      g_autofree char *name = g_ascii_strdown (run->font_name != NULL ? run->font_name : "", -1);
      line->is_bold = strstr (name, "bold") != NULL || strstr (name, "black") != NULL
                      || strstr (name, "heavy") != NULL;
    }
}

static void
measure_place (const PopplerRectangle *rectangles, guint start, guint end, SeraiPdfLine *line)
{
  line->left = line->top = G_MAXDOUBLE;
  for (guint i = start; i < end; i++)
    {
      const PopplerRectangle *one = &rectangles[i];
      if (one->x2 <= one->x1)
        continue;
      line->left = MIN (line->left, one->x1);
      line->right = MAX (line->right, one->x2);
      line->top = MIN (line->top, MIN (one->y1, one->y2));
      line->bottom = MAX (line->bottom, MAX (one->y1, one->y2));
    }
  if (line->left == G_MAXDOUBLE)
    line->left = line->top = 0;
}

static void
collect_page (PopplerPage *page, guint number, GArray *lines)
{
  g_autofree char *text = poppler_page_get_text (page);
  PopplerRectangle *rectangles = NULL;
  guint n_rectangles = 0;
  double width, height;
  poppler_page_get_size (page, &width, &height);
  if (text == NULL || !poppler_page_get_text_layout (page, &rectangles, &n_rectangles))
    return;
  GList *attributes = poppler_page_get_text_attributes (page);
  guint at = 0;
  for (const char *p = text; *p != '\0';)
    {
      const char *end = strchr (p, '\n');
      end = end != NULL ? end : p + strlen (p);
      guint n = g_utf8_strlen (p, end - p);
      SeraiPdfLine line = {.page = number, .page_height = height, .n_characters = n};
      line.text = g_strstrip (g_strndup (p, end - p));
      measure_letters (attributes, at, at + n, &line);
      measure_place (rectangles, MIN (at, n_rectangles), MIN (at + n, n_rectangles), &line);
      if (*line.text != '\0')
        g_array_append_val (lines, line);
      else
        g_free (line.text);
      at += n + (*end == '\n');
      p = *end == '\n' ? end + 1 : end;
    }
  poppler_page_free_text_attributes (attributes);
  g_free (rectangles);
}

GArray *
serai_pdf_lines_collect (PopplerDocument *pdf)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (SeraiPdfLine));
  g_array_set_clear_func (lines, clear_line);
  int n_pages = MIN (poppler_document_get_n_pages (pdf), MAX_PAGES);
  guint n_characters = 0, n_counted = 0;
  for (int i = 0; i < n_pages && n_characters < MAX_CHARACTERS; i++)
    {
      PopplerPage *page = poppler_document_get_page (pdf, i);
      if (page != NULL)
        collect_page (page, i, lines);
      g_clear_object (&page);
      for (; n_counted < lines->len; n_counted++)
        n_characters += g_array_index (lines, SeraiPdfLine, n_counted).n_characters;
    }
  return lines;
}

static gboolean
is_at_edge (const SeraiPdfLine *line)
{
  return line->page_height > 0
         && (line->bottom < line->page_height * EDGE || line->top > line->page_height * (1 - EDGE));
}

/* "12", "- 12 -", "Page 12 of 30", "стр. 12". */
static gboolean
is_page_number (const char *text)
{
  static const char *const words[] = {"page", "of", "p", "pp", "стр", "страница", "из", "seite"};
  guint n_digits = 0;
  g_autofree char *folded = serai_text_fold (text);
  for (char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (g_unichar_isdigit (c))
        n_digits++;
      else if (g_unichar_isalpha (c))
        {
          char *end = p;
          while (g_unichar_isalpha (g_utf8_get_char (end)))
            end = g_utf8_next_char (end);
          g_autofree char *word = g_strndup (p, end - p);
          gboolean is_known = strspn (word, "ivxlc") == strlen (word) && strlen (word) < 6;
          n_digits += is_known;
          for (guint i = 0; i < G_N_ELEMENTS (words); i++)
            is_known = is_known || strcmp (word, words[i]) == 0;
          if (!is_known)
            return FALSE;
          p = g_utf8_prev_char (end);
        }
    }
  return n_digits > 0 && n_digits <= 8;
}

/* The line without its digits and with its height: what a running head has in common. */
static char *
make_key (const SeraiPdfLine *line)
{
  g_autofree char *folded = serai_text_fold (line->text);
  GString *key = g_string_new (NULL);
  for (const char *p = folded; *p != '\0'; p++)
    if (!g_ascii_isdigit (*p))
      g_string_append_c (key, *p);
  g_string_append_printf (key, "@%d", (int) lround (line->top / 12));
  return g_string_free (key, FALSE);
}

void
serai_pdf_lines_mark_furniture (GArray *lines, guint n_pages)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < lines->len; i++)
    {
      const SeraiPdfLine *line = &g_array_index (lines, SeraiPdfLine, i);
      if (!is_at_edge (line))
        continue;
      char *key = make_key (line);
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key));
      g_hash_table_insert (counts, key, GUINT_TO_POINTER (n + 1));
    }
  guint n_needed = n_pages <= 3 ? 2 : 3;
  for (guint i = 0; i < lines->len; i++)
    {
      SeraiPdfLine *line = &g_array_index (lines, SeraiPdfLine, i);
      if (!is_at_edge (line))
        continue;
      g_autofree char *key = make_key (line);
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key));
      line->is_furniture = n >= n_needed || is_page_number (line->text);
    }
}

double
serai_pdf_lines_find_body_size (GArray *lines)
{
  guint n_by_size[400] = {0};
  guint best = 0;
  for (guint i = 0; i < lines->len; i++)
    {
      const SeraiPdfLine *line = &g_array_index (lines, SeraiPdfLine, i);
      guint size = CLAMP (line->size * 4, 0, G_N_ELEMENTS (n_by_size) - 1);
      if (!line->is_furniture)
        n_by_size[size] += line->n_characters;
    }
  for (guint i = 0; i < G_N_ELEMENTS (n_by_size); i++)
    if (n_by_size[i] > n_by_size[best])
      best = i;
  return best / 4.0;
}
