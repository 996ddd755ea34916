/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A drawn chart as values: where each mark and word stands. Painted alike on screen and paper. */
#pragma once

#include "base/period.h"
#include "chart/ticks.h"

#include <glib-object.h>

G_BEGIN_DECLS

/* Colours by what they mean; a theme gives them values (light, dark, high contrast). */
typedef enum
{
  SERAI_INK_TEXT,
  SERAI_INK_DIM,
  SERAI_INK_GRID,
  SERAI_INK_AXIS,
  SERAI_INK_PAGE,
  SERAI_INK_FIRST,  /* the first reporter's series */
  SERAI_INK_SECOND, /* the second's */
  SERAI_INK_THIRD,  /* further ones that are to be told apart */
  SERAI_INK_FOURTH,
  SERAI_INK_FIFTH,
  SERAI_INK_SIXTH,
  SERAI_INK_OTHER, /* all others */
  SERAI_INK_CLAIM, /* the claimed interval */
  SERAI_INK_SUPPORTED,
  SERAI_INK_CLOSE,
  SERAI_INK_CONTRADICTED,
  SERAI_INK_UNKNOWN,
} SeraiInk;
#define SERAI_N_INKS 17

typedef enum
{
  SERAI_MARK_LINE, /* a polyline through points */
  SERAI_MARK_AREA, /* a filled polygon */
  SERAI_MARK_RECT,
  SERAI_MARK_DOT,   /* full or hollow */
  SERAI_MARK_GLYPH, /* a verdict's sign */
  SERAI_MARK_TEXT,
} SeraiMarkKind;

typedef struct
{
  double x;
  double y;
} SeraiXY;

/**
 * SeraiMark: one thing to be painted. Lengths in scene units: 1 is a CSS pixel (1/96 inch).
 * @points: (element-type SeraiXY) LINE, AREA: all; RECT: two corners; DOT, GLYPH: the middle;
 *   TEXT: the anchor, on the baseline
 * @width: stroke width, dot radius or glyph size
 * @is_dashed, @is_hollow: the second reporter's line; a stated or derived point (a RECT is hatched)
 * @alpha: 0 to 1
 * @text: TEXT: what is written (plain); DOT, RECT: the tip, one sentence for a person
 * @text_size: em in scene units; @is_bold; @align: 0 begins at the anchor, 0.5 centred, 1 ends
 * there
 * @glyph: GLYPH: a SeraiVerdict's number
 * @said: which of the spec's said a mark shows, -1 for none; its @text is the tip
 * @series, @point: which series and point a DOT or RECT shows, -1 for none (hit test, keyboard)
 */
typedef struct
{
  SeraiMarkKind kind;
  SeraiInk ink;
  GArray *points;
  double width;
  double alpha;
  gboolean is_dashed;
  gboolean is_hollow;
  char *text;
  double text_size;
  gboolean is_bold;
  double align;
  int glyph;
  int series;
  int point;
  int said;
} SeraiMark;

/**
 * SeraiSceneAxes: which place belongs to which time and value, for what is laid over a scene.
 * @left, @right: where the middles of the first and the last period stand
 * @first, @last: those middles as days; @first >= @last where there are no such axes
 * @top, @bottom: of the plot
 * @ticks, @scale: how values, divided by @scale, stand between bottom and top
 */
typedef struct
{
  double left;
  double right;
  double first;
  double last;
  double top;
  double bottom;
  SeraiTicks ticks;
  double scale;
} SeraiSceneAxes;

/**
 * SeraiScene: immutable; atomic reference count.
 * @width, @height: in scene units
 * @marks: (element-type SeraiMark) in order of painting
 * @axes: of time and value, where the chart has them
 * @description: what the chart shows, in words, for who cannot see it
 */
typedef struct
{
  double width;
  double height;
  GPtrArray *marks;
  SeraiSceneAxes axes;
  char *description;
} SeraiScene;

#define SERAI_TYPE_SCENE (serai_scene_get_type ())
GType serai_scene_get_type (void);
SeraiScene *serai_scene_new (double width, double height);
SeraiScene *serai_scene_ref (SeraiScene *self);
void serai_scene_unref (SeraiScene *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SeraiScene, serai_scene_unref)

/* (nullable) The DOT or RECT nearest to (@x, @y), no farther than @reach. */
const SeraiMark *serai_scene_hit (const SeraiScene *self, double x, double y, double reach);

/* (nullable) The sign of something said nearest to (@x, @y), no farther than @reach. */
const SeraiMark *serai_scene_hit_said (const SeraiScene *self, double x, double y, double reach);

gboolean serai_scene_has_axes (const SeraiScene *self);
double serai_scene_get_x (const SeraiScene *self, SeraiPeriod period); /* of its middle */
double serai_scene_get_y (const SeraiScene *self, double value);
double serai_scene_get_day (const SeraiScene *self, double x);

G_END_DECLS
