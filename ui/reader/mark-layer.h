/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The marks beneath the letters: drawn, for Pango draws no dashes and dots, and tags with colours
 * crash GTK 4.8 when a screen reader asks for them. */
#pragma once

#include "mark-style.h"
#include "reader/marks.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SeraiMarkLayer: what is drawn from; a part of the view, which owns what it points to.
 * @view: whose buffer holds the text of @marks
 * @checks: (element-type SeraiCheck) (nullable) of the article's claims
 * @entity, @claim: chosen ones, as indices in the analysis, -1 for none
 * @hits: (element-type SeraiSpan) (nullable) what was found, in the document; @current_hit stronger
 */
typedef struct
{
  GtkTextView *view;
  SeraiOpened *article;
  SeraiMarks *marks;
  GPtrArray *checks;
  int entity;
  int claim;
  GArray *hits;
  int current_hit;
  double zoom;
  SeraiMarkColours colours;
} SeraiMarkLayer;

/* Draws what is in sight, in the buffer's coordinates. There must be marks. */
void serai_mark_layer_draw (const SeraiMarkLayer *self, GtkSnapshot *snapshot);

SeraiSign serai_mark_layer_get_sign (const SeraiMarkLayer *self, guint claim);

G_END_DECLS
