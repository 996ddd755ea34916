/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The brief as PDF: A4 pages, charts as vectors, footnotes gathered behind the sources. */
#include "config.h"

#define GETTEXT_PACKAGE SERAI_GETTEXT_DOMAIN

#include "chart/lettering.h"
#include "chart/painter.h"
#include "report/brief.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

/* In points. */
#define PAGE_WIDTH 595.28
#define PAGE_HEIGHT 841.89
#define MARGIN 64
#define INDENT 20
#define TITLE_SIZE 19
#define HEADING_SIZE 14
#define BODY_SIZE 10.5
#define SMALL_SIZE 8.5

/* A page while it is filled. */
typedef struct
{
  cairo_t *cr;
  double y;
  guint n_pages;
} Page;

static void
write_number (Page *page)
{
  g_autofree char *number = g_strdup_printf ("%u", page->n_pages);
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (page->cr);
  g_autoptr (PangoFontDescription) font =
      pango_font_description_from_string (SERAI_LETTERING_FAMILY);
  int width;
  pango_font_description_set_absolute_size (font, SMALL_SIZE * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, number, -1);
  pango_layout_get_pixel_size (layout, &width, NULL);
  cairo_move_to (page->cr, (PAGE_WIDTH - width) / 2, PAGE_HEIGHT - MARGIN / 2);
  pango_cairo_show_layout (page->cr, layout);
}

static void
turn_page (Page *page)
{
  write_number (page);
  cairo_show_page (page->cr);
  page->n_pages++;
  page->y = MARGIN;
}

static void
make_room (Page *page, double height)
{
  if (page->y + height > PAGE_HEIGHT - MARGIN && page->y > MARGIN)
    turn_page (page);
}

/* Line by line, so that a paragraph may go over the foot of a page. */
static void
write_text (Page *page,
            const char *text,
            double size,
            gboolean is_bold,
            double indent,
            double after)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (page->cr);
  g_autoptr (PangoFontDescription) font =
      pango_font_description_from_string (SERAI_LETTERING_FAMILY);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, (int) ((PAGE_WIDTH - 2 * MARGIN - indent) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  int n_lines = pango_layout_get_line_count (layout);
  /* A heading stays with what follows. */
  make_room (page, is_bold ? size * 5 : size * 1.4 * MIN (n_lines, 2));
  for (int i = 0; i < n_lines; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);
      PangoRectangle extents;
      pango_layout_line_get_extents (line, NULL, &extents);
      double leading = size * 1.4, ascent = (double) -extents.y / PANGO_SCALE;
      make_room (page, leading);
      cairo_move_to (page->cr, MARGIN + indent, page->y + ascent);
      pango_cairo_show_layout_line (page->cr, line);
      page->y += leading;
    }
  page->y += after;
}

static void
paint_chart (Page *page, const SeraiScene *scene)
{
  double scale = (PAGE_WIDTH - 2 * MARGIN) / scene->width;
  make_room (page, scene->height * scale);
  cairo_save (page->cr);
  cairo_translate (page->cr, MARGIN, page->y);
  cairo_scale (page->cr, scale, scale);
  serai_painter_paint (scene, serai_theme_get_light (), page->cr);
  cairo_restore (page->cr);
  page->y += scene->height * scale + BODY_SIZE;
}

static void
write_part (Page *page, const SeraiBriefPart *part, guint note)
{
  switch (part->kind)
    {
    case SERAI_BRIEF_HEADING:
      page->y += 8;
      write_text (page, part->text, HEADING_SIZE, TRUE, 0, 4);
      break;
    case SERAI_BRIEF_PARAGRAPH:
      write_text (page, part->text, BODY_SIZE, FALSE, 0, 8);
      break;
    case SERAI_BRIEF_QUOTATION:
      {
        g_autofree char *text = part->footnote != NULL
                                    ? g_strdup_printf ("“%s” [%u]", part->text, note)
                                    : g_strdup_printf ("“%s”", part->text);
        write_text (page, text, BODY_SIZE, FALSE, INDENT, 5);
        break;
      }
    case SERAI_BRIEF_CHART:
      paint_chart (page, part->scene);
      break;
    }
}

static void
write_pages (const SeraiBrief *self, Page *page)
{
  guint n_notes = 0;
  write_text (page, self->title, TITLE_SIZE, TRUE, 0, 10);
  for (guint i = 0; i < self->parts->len; i++)
    {
      const SeraiBriefPart *part = self->parts->pdata[i];
      n_notes += part->footnote != NULL;
      write_part (page, part, n_notes);
    }
  page->y += 8;
  write_text (page, _ ("Sources"), HEADING_SIZE, TRUE, 0, 4);
  for (guint i = 0; i < self->sources->len; i++)
    write_text (page, self->sources->pdata[i], SMALL_SIZE, FALSE, 0, 3);
  n_notes = 0;
  page->y += 8;
  for (guint i = 0; i < self->parts->len; i++)
    {
      const SeraiBriefPart *part = self->parts->pdata[i];
      if (part->footnote == NULL)
        continue;
      g_autofree char *text = g_strdup_printf ("[%u] %s", ++n_notes, part->footnote);
      write_text (page, text, SMALL_SIZE, FALSE, 0, 3);
    }
  write_number (page);
}

static cairo_status_t
write_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

GBytes *
serai_brief_to_pdf (const SeraiBrief *self, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface =
      cairo_pdf_surface_create_for_stream (write_cb, bytes, PAGE_WIDTH, PAGE_HEIGHT);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  Page page = {cairo_create (surface), MARGIN, 1};
  write_pages (self, &page);
  cairo_destroy (page.cr);
  cairo_surface_finish (surface);
  cairo_status_t status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The brief could not be drawn: %s"),
               cairo_status_to_string (status));
  return NULL;
}
