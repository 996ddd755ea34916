/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lines of text on a PDF's pages, with where they stand and how large they are. */
#pragma once

#include <glib.h>
#include <poppler.h>

G_BEGIN_DECLS

/**
 * SeraiPdfLine:
 * @left, @top, @right, @bottom: in points from the page's upper left corner
 * @size: of most of its letters, in points
 * @n_characters: of @text
 * @page_height: of the page that it is on
 * @is_furniture: a running head or foot, a page number
 */
typedef struct
{
  char *text;
  double left;
  double top;
  double right;
  double bottom;
  double size;
  double page_height;
  guint n_characters;
  guint page;
  gboolean is_bold;
  gboolean is_furniture;
} SeraiPdfLine;

/* In reading order, columns one after the other. (element-type SeraiPdfLine) (transfer full) */
GArray *serai_pdf_lines_collect (PopplerDocument *pdf);

/* Marks what is repeated at the edge of pages, and their numbers. */
void serai_pdf_lines_mark_furniture (GArray *lines, guint n_pages);

/* The size of most letters; 0 where there are none. */
double serai_pdf_lines_find_body_size (GArray *lines);

G_END_DECLS
