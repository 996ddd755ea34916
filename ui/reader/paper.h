/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page on which an article is set, as the person likes it: letters, lines, width, light or
 * dark. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_PAPER_AS_WINDOW,
  SERAI_PAPER_LIGHT,
  SERAI_PAPER_DARK,
} SeraiPaperStyle;

typedef struct
{
  double zoom;           /* 1: the usual size */
  double spacing;        /* of the lines; 1: the usual */
  int n_characters;      /* in a line */
  char *font;            /* a family's name, "": the window's own */
  SeraiPaperStyle style; /* apart from the window's own light or dark */
} SeraiPaper;

void serai_paper_read (SeraiPaper *self, GSettings *settings);
void serai_paper_clear (SeraiPaper *self);

/* The style of a text view set on it. */
char *serai_paper_write_css (const SeraiPaper *self);

/* Marks @widget, so that what stands on the page and around it has its colours too. */
void serai_paper_mark (const SeraiPaper *self, GtkWidget *widget);

G_END_DECLS
