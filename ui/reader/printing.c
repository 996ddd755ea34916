/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A document on paper: title, source, text, numbered pages. */
#include "reader/printing.h"

#include "words.h"

#include <glib/gi18n.h>

/* Points. The column is narrow enough to be read: what is left of the page is margin. */
#define COLUMN 400.0
#define FOOT 36.0

typedef struct
{
  char *title;
  char *source;
  char *text;
  GPtrArray *layouts; /* (element-type PangoLayout) a paragraph each */
  GArray *lines;      /* (element-type Line) */
  GArray *pages;      /* (element-type guint) the first line of each */
} Print;

typedef struct
{
  PangoLayoutLine *line; /* lent by the layout */
  double gap;            /* above it, where the page doesn't begin with it */
  double height;
  double ascent;
} Line;

static void
free_print (gpointer data)
{
  Print *self = data;
  g_free (self->title);
  g_free (self->source);
  g_free (self->text);
  g_ptr_array_unref (self->layouts);
  g_array_unref (self->lines);
  g_array_unref (self->pages);
  g_free (self);
}

static double
measure_column (GtkPrintContext *context)
{
  return MIN (COLUMN, gtk_print_context_get_width (context));
}

static void
add_paragraph (Print *self,
               GtkPrintContext *context,
               const char *words,
               const char *font,
               double gap)
{
  PangoLayout *layout = gtk_print_context_create_pango_layout (context);
  PangoFontDescription *description = pango_font_description_from_string (font);
  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_width (layout, (int) (measure_column (context) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing (layout, 1.2f);
  pango_layout_set_text (layout, words, -1);
  g_ptr_array_add (self->layouts, layout);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  do
    {
      PangoRectangle logical;
      pango_layout_iter_get_line_extents (iter, NULL, &logical);
      Line line = {
          .line = pango_layout_iter_get_line_readonly (iter),
          .gap = gap,
          .height = (double) logical.height / PANGO_SCALE,
          .ascent = (double) (pango_layout_iter_get_baseline (iter) - logical.y) / PANGO_SCALE,
      };
      g_array_append_val (self->lines, line);
      gap = 0;
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

static void
break_pages (Print *self, double height)
{
  double y = 0;
  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);
      gboolean is_first = self->pages->len == 0 || y + line->gap + line->height > height;
      if (is_first)
        {
          g_array_append_val (self->pages, i);
          y = 0;
        }
      y += line->height + (is_first ? 0 : line->gap);
    }
}

static void
begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context, Print *self)
{
  g_auto (GStrv) paragraphs = g_strsplit (self->text, "\n\n", -1);
  add_paragraph (self, context, self->title, "Bold 18", 0);
  if (self->source[0] != '\0')
    add_paragraph (self, context, self->source, "9", 4);
  for (char **paragraph = paragraphs; *paragraph != NULL; paragraph++)
    if (paragraph != paragraphs || !g_str_equal (*paragraph, self->title))
      add_paragraph (self, context, *paragraph, "11", 9);
  break_pages (self, gtk_print_context_get_height (context) - FOOT);
  gtk_print_operation_set_n_pages (operation, (int) self->pages->len);
}

static void
draw_number (Print *self, GtkPrintContext *context, int page, double left)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  g_autoptr (PangoLayout) layout = gtk_print_context_create_pango_layout (context);
  /* Translators: the number of a printed page, "3 of 17". */
  g_autofree char *number = g_strdup_printf (_ ("%d of %u"), page + 1, self->pages->len);
  PangoFontDescription *font = pango_font_description_from_string ("9");
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, number, -1);
  cairo_move_to (cr, left, gtk_print_context_get_height (context) - FOOT / 2);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, Print *self)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double left = (gtk_print_context_get_width (context) - measure_column (context)) / 2;
  guint first = g_array_index (self->pages, guint, page);
  guint end = (guint) page + 1 < self->pages->len ? g_array_index (self->pages, guint, page + 1)
                                                  : self->lines->len;
  double y = 0;
  for (guint i = first; i < end; i++)
    {
      const Line *line = &g_array_index (self->lines, Line, i);
      y += i > first ? line->gap : 0;
      cairo_move_to (cr, left, y + line->ascent);
      pango_cairo_show_layout_line (cr, line->line);
      y += line->height;
    }
  draw_number (self, context, page, left);
}

GtkPrintOperation *
serai_printing_new (const SeraiDocument *document)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  Print *self = g_new0 (Print, 1);
  g_autofree char *day = serai_words_day (document->published);
  const char *const parts[] = {day, document->publisher, document->author, document->url};
  self->title = g_strdup (serai_words_title (document));
  self->source = serai_words_join (parts, G_N_ELEMENTS (parts));
  self->text = g_strdup (document->text);
  self->layouts = g_ptr_array_new_with_free_func (g_object_unref);
  self->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  self->pages = g_array_new (FALSE, FALSE, sizeof (guint));
  g_object_set_data_full (G_OBJECT (operation), "print", self, free_print);
  gtk_print_operation_set_job_name (operation, self->title);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), self);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), self);
  return operation;
}
