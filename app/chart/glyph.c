/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The verdicts' signs. */
#include "chart/glyph.h"

enum
{
  UNKNOWN,
  SUPPORTED,
  CLOSE,
  CONTRADICTED,
  PARTLY = SERAI_GLYPH_PARTLY,
  TARGET = SERAI_GLYPH_TARGET,
};

static const double tick[][2] = {{-0.23, 0.02}, {-0.06, 0.19}, {0.25, -0.16}};

static void
set_colour (cairo_t *cr, SeraiColour colour)
{
  cairo_set_source_rgb (cr, colour.red, colour.green, colour.blue);
}

static void
stroke_points (cairo_t *cr, const double (*points)[2], guint n_points)
{
  cairo_move_to (cr, points[0][0], points[0][1]);
  for (guint i = 1; i < n_points; i++)
    cairo_line_to (cr, points[i][0], points[i][1]);
  cairo_stroke (cr);
}

static void
paint_supported (cairo_t *cr, SeraiColour colour, SeraiColour page)
{
  set_colour (cr, colour);
  cairo_arc (cr, 0, 0, 0.5, 0, 2 * G_PI);
  cairo_fill (cr);
  set_colour (cr, page);
  cairo_set_line_width (cr, 0.12);
  stroke_points (cr, tick, G_N_ELEMENTS (tick));
}

static void
paint_ring (cairo_t *cr, SeraiColour colour, SeraiColour page)
{
  set_colour (cr, page);
  cairo_arc (cr, 0, 0, 0.5, 0, 2 * G_PI);
  cairo_fill (cr);
  set_colour (cr, colour);
  cairo_set_line_width (cr, 0.11);
  cairo_arc (cr, 0, 0, 0.445, 0, 2 * G_PI);
  cairo_stroke (cr);
}

static void
paint_close (cairo_t *cr, SeraiColour colour, SeraiColour page)
{
  paint_ring (cr, colour, page);
  cairo_arc (cr, 0, 0, 0.445, G_PI_2, 3 * G_PI_2);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
paint_contradicted (cairo_t *cr, SeraiColour colour, SeraiColour page)
{
  static const double first[][2] = {{-0.17, -0.17}, {0.17, 0.17}};
  static const double second[][2] = {{-0.17, 0.17}, {0.17, -0.17}};
  set_colour (cr, colour);
  cairo_move_to (cr, 0, -0.56);
  cairo_line_to (cr, 0.56, 0);
  cairo_line_to (cr, 0, 0.56);
  cairo_line_to (cr, -0.56, 0);
  cairo_close_path (cr);
  cairo_fill (cr);
  set_colour (cr, page);
  cairo_set_line_width (cr, 0.12);
  stroke_points (cr, first, G_N_ELEMENTS (first));
  stroke_points (cr, second, G_N_ELEMENTS (second));
}

static void
paint_unknown (cairo_t *cr, SeraiColour colour, SeraiColour page)
{
  /* Twelve parts of the ring, every second one drawn. */
  static const double part = 2 * G_PI * 0.45 / 16;
  set_colour (cr, page);
  cairo_arc (cr, 0, 0, 0.5, 0, 2 * G_PI);
  cairo_fill (cr);
  set_colour (cr, colour);
  cairo_set_line_width (cr, 0.09);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_dash (cr, &part, 1, 0);
  cairo_arc (cr, 0, 0, 0.45, 0, 2 * G_PI);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_arc (cr, 0, -0.1, 0.13, G_PI, 0.35 * G_PI);
  cairo_line_to (cr, 0, 0.11);
  cairo_stroke (cr);
  cairo_arc (cr, 0, 0.25, 0.06, 0, 2 * G_PI);
  cairo_fill (cr);
}

void
serai_glyph_paint (cairo_t *cr,
                   int verdict,
                   double x,
                   double y,
                   double size,
                   SeraiColour colour,
                   SeraiColour page)
{
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, size, size);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  switch (verdict)
    {
    case SUPPORTED:
      paint_supported (cr, colour, page);
      break;
    case CLOSE:
      paint_close (cr, colour, page);
      break;
    case CONTRADICTED:
      paint_contradicted (cr, colour, page);
      break;
    case PARTLY:
      paint_ring (cr, colour, page);
      stroke_points (cr, tick, G_N_ELEMENTS (tick));
      break;
    case TARGET:
      paint_ring (cr, colour, page);
      cairo_arc (cr, 0, 0, 0.17, 0, 2 * G_PI);
      cairo_fill (cr);
      break;
    default:
      paint_unknown (cr, colour, page);
      break;
    }
  cairo_restore (cr);
}
