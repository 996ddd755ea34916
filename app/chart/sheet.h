/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A scene while it is laid out: takes marks, and keeps words apart from each other and inside. */
#pragma once

#include "chart/lettering.h"
#include "chart/scene.h"

G_BEGIN_DECLS

typedef struct
{
  double left;
  double top;
  double right;
  double bottom;
} SeraiBox;

/* How a text is to be set. */
typedef struct
{
  double size;
  gboolean is_bold;
  SeraiInk ink;
} SeraiHand;

/**
 * SeraiSheet:
 * @text_scale: 1 for normal text, 2 for 200 %
 * @words: (element-type SeraiBox) where words stand
 * @shapes: (element-type SeraiBox) what words should not be put on: dots, bars, glyphs
 * @strokes: (element-type SeraiBox) the same for lines: from (left, top) to (right, bottom)
 */
typedef struct
{
  SeraiScene *scene;
  SeraiLettering *lettering;
  double text_scale;
  GArray *words;
  GArray *shapes;
  GArray *strokes;
} SeraiSheet;

void serai_sheet_init (SeraiSheet *self, double width, double height, double text_scale);
void serai_sheet_clear (SeraiSheet *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SeraiSheet, serai_sheet_clear)

/* A new mark on top of the others; the caller fills it in. */
SeraiMark *serai_sheet_add (SeraiSheet *self, SeraiMarkKind kind, SeraiInk ink);
void serai_mark_add_point (SeraiMark *mark, double x, double y);

SeraiMark *serai_sheet_draw_line (SeraiSheet *self,
                                  SeraiInk ink,
                                  double width,
                                  double x1,
                                  double y1,
                                  double x2,
                                  double y2);

/* Where @text would stand: @align 0 begins at @x, 0.5 is centred, 1 ends there. */
SeraiBox serai_sheet_get_box (SeraiSheet *self,
                              const char *text,
                              const SeraiHand *hand,
                              double x,
                              double baseline,
                              double align);
/* Inside the scene and on no other words. */
gboolean serai_sheet_has_room (SeraiSheet *self, SeraiBox box);
/* Has room, and touches neither shapes nor strokes. */
gboolean serai_sheet_is_clear (SeraiSheet *self, SeraiBox box);

/* Writes one line where there is room for it; FALSE where there isn't. */
gboolean serai_sheet_write (SeraiSheet *self,
                            const char *text,
                            const SeraiHand *hand,
                            double x,
                            double baseline,
                            double align);

/* The distance between two lines' baselines, and from a line's top to its baseline. */
double serai_sheet_get_leading (SeraiSheet *self, const SeraiHand *hand);
double serai_sheet_get_ascent (SeraiSheet *self, const SeraiHand *hand);

G_END_DECLS
