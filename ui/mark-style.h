/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How marks look: shape and colour together, so that each is told apart in grey as well. */
#pragma once

#include "check/judgement.h"
#include "language/mention.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  SERAI_LINE_SOLID,
  SERAI_LINE_DOUBLE,
  SERAI_LINE_DASHED,
  SERAI_LINE_DOTTED,
  SERAI_LINE_THIN_DASHED,
} SeraiLine;

/* What a claim's mark says. Some readings only is a presentation of "supported", no fifth verdict.
 */
typedef enum
{
  SERAI_SIGN_PENDING, /* not checked yet */
  SERAI_SIGN_UNKNOWN,
  SERAI_SIGN_SUPPORTED,
  SERAI_SIGN_PARTLY, /* supported by some sources only */
  SERAI_SIGN_CLOSE,
  SERAI_SIGN_CONTRADICTED,
  SERAI_SIGN_TARGET,
} SeraiSign;
#define SERAI_N_SIGNS 7

SeraiLine serai_mark_style_get_line (SeraiMentionKind kind);
/* @judgement: (nullable) what the person judged of the claim */
SeraiSign serai_mark_style_get_sign (const SeraiClaim *claim,
                                     const SeraiCheck *check,
                                     const SeraiJudgement *judgement);
SeraiSign serai_mark_style_get_verdict_sign (SeraiVerdict verdict);

/* The sign in a word, translated. */
const char *serai_sign_get_word (SeraiSign sign);

/* The colours of the style sheet in @widget's present theme. */
typedef struct
{
  GdkRGBA kinds[SERAI_N_MENTION_KINDS];
  GdkRGBA signs[SERAI_N_SIGNS];
  GdkRGBA grounds[SERAI_N_SIGNS];
  GdkRGBA accent;
  GdkRGBA hit;
  GdkRGBA page;
} SeraiMarkColours;
void serai_mark_colours_read (SeraiMarkColours *self, GtkWidget *widget);

/* Paints a line under @piece (a stretch of one line of text) whose baseline is at @baseline. */
void serai_mark_style_draw_line (cairo_t *cr,
                                 SeraiLine line,
                                 const GdkRGBA *colour,
                                 const graphene_rect_t *piece,
                                 double y);

/* A ground with small round corners; @is_outlined: the chosen claim's frame around it. */
void
serai_mark_style_draw_ground (cairo_t *cr, const GdkRGBA *colour, const graphene_rect_t *piece);
void serai_mark_style_draw_frame (cairo_t *cr, const GdkRGBA *colour, const graphene_rect_t *piece);

/* Paints the verdict's sign with its middle at (@x, @y); nothing for a pending one. */
void serai_mark_style_draw_sign (cairo_t *cr,
                                 SeraiSign sign,
                                 const SeraiMarkColours *colours,
                                 double x,
                                 double y,
                                 double size);

G_END_DECLS
