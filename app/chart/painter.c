/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A scene onto any cairo context, and into files. */
#include "chart/painter.h"

#include "chart/glyph.h"
#include "chart/lettering.h"
#include "chart/svg.h"

#include <cairo-pdf.h>
#include <math.h>
#include <string.h>

#define HATCH_DISTANCE 5
#define HALO 1.5
#define POINTS_A_UNIT 0.75 /* 72 a 96th of an inch */

G_DEFINE_QUARK (serai_painter_error, serai_painter_error)

/* --- painting -------------------------------------------------------------------------------- */

static void
set_ink (cairo_t *cr, const SeraiTheme *theme, SeraiInk ink, double alpha)
{
  const SeraiColour *colour = &theme->inks[ink];
  cairo_set_source_rgba (cr, colour->red, colour->green, colour->blue, alpha);
}

static const SeraiXY *
get_point (const SeraiMark *mark, guint i)
{
  return &g_array_index (mark->points, SeraiXY, i);
}

static void
trace_points (cairo_t *cr, const SeraiMark *mark)
{
  cairo_new_path (cr);
  for (guint i = 0; i < mark->points->len; i++)
    cairo_line_to (cr, get_point (mark, i)->x, get_point (mark, i)->y);
}

static void
paint_line (const SeraiMark *mark, cairo_t *cr)
{
  const double dashes[] = {mark->width * 2.6, mark->width * 1.9};
  trace_points (cr, mark);
  cairo_set_line_width (cr, mark->width);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_dash (cr, dashes, mark->is_dashed ? 2 : 0, 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
paint_hatching (cairo_t *cr, double x, double y, double width, double height)
{
  cairo_save (cr);
  cairo_rectangle (cr, x, y, width, height);
  cairo_clip (cr);
  for (double at = HATCH_DISTANCE / 2.0; at < width + height; at += HATCH_DISTANCE)
    {
      cairo_move_to (cr, x + at, y);
      cairo_line_to (cr, x + at - height, y + height);
    }
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
  cairo_restore (cr);
  cairo_set_line_width (cr, 1.5);
  cairo_rectangle (cr, x + 0.75, y + 0.75, MAX (width - 1.5, 0), MAX (height - 1.5, 0));
  cairo_stroke (cr);
}

static void
paint_rect (const SeraiMark *mark, const SeraiTheme *theme, cairo_t *cr)
{
  const SeraiXY *a = get_point (mark, 0), *b = get_point (mark, 1);
  double x = MIN (a->x, b->x), y = MIN (a->y, b->y);
  double width = fabs (b->x - a->x), height = fabs (b->y - a->y);
  if (mark->series >= 0) /* no grid shines through a bar */
    {
      set_ink (cr, theme, SERAI_INK_PAGE, 1);
      cairo_rectangle (cr, x, y, width, height);
      cairo_fill (cr);
      set_ink (cr, theme, mark->ink, mark->alpha);
    }
  if (mark->is_hollow)
    {
      paint_hatching (cr, x, y, width, height);
      return;
    }
  cairo_rectangle (cr, x, y, width, height);
  cairo_fill (cr);
}

static void
paint_dot (const SeraiMark *mark, const SeraiTheme *theme, cairo_t *cr)
{
  const SeraiXY *at = get_point (mark, 0);
  set_ink (cr, theme, SERAI_INK_PAGE, 1);
  cairo_arc (cr, at->x, at->y, mark->width + HALO, 0, 2 * G_PI);
  cairo_fill (cr);
  set_ink (cr, theme, mark->ink, mark->alpha);
  if (mark->is_hollow)
    {
      cairo_set_line_width (cr, mark->width * 0.45);
      cairo_arc (cr, at->x, at->y, mark->width * 0.9, 0, 2 * G_PI);
      cairo_stroke (cr);
      return;
    }
  cairo_arc (cr, at->x, at->y, mark->width, 0, 2 * G_PI);
  cairo_fill (cr);
}

static void
paint_text (const SeraiMark *mark, const SeraiTheme *theme, PangoContext *context, cairo_t *cr)
{
  g_autoptr (PangoLayout) layout =
      serai_lettering_set (context, theme->font_family, mark->text, mark->text_size, mark->is_bold);
  PangoRectangle logical;
  pango_layout_get_extents (layout, NULL, &logical);
  const SeraiXY *at = get_point (mark, 0);
  cairo_move_to (cr, at->x - mark->align * logical.width / PANGO_SCALE,
                 at->y - (double) pango_layout_get_baseline (layout) / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
}

void
serai_painter_paint (const SeraiScene *scene, const SeraiTheme *theme, cairo_t *cr)
{
  PangoContext *context = pango_cairo_create_context (cr);
  cairo_save (cr);
  set_ink (cr, theme, SERAI_INK_PAGE, 1);
  cairo_rectangle (cr, 0, 0, scene->width, scene->height);
  cairo_fill (cr);
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const SeraiMark *mark = scene->marks->pdata[i];
      set_ink (cr, theme, mark->ink, mark->alpha);
      switch (mark->kind)
        {
        case SERAI_MARK_LINE:
          paint_line (mark, cr);
          break;
        case SERAI_MARK_AREA:
          trace_points (cr, mark);
          cairo_fill (cr);
          break;
        case SERAI_MARK_RECT:
          paint_rect (mark, theme, cr);
          break;
        case SERAI_MARK_DOT:
          paint_dot (mark, theme, cr);
          break;
        case SERAI_MARK_GLYPH:
          serai_glyph_paint (cr, mark->glyph, get_point (mark, 0)->x, get_point (mark, 0)->y,
                             mark->width, theme->inks[mark->ink], theme->inks[SERAI_INK_PAGE]);
          break;
        case SERAI_MARK_TEXT:
          paint_text (mark, theme, context, cr);
          break;
        }
    }
  cairo_restore (cr);
  g_object_unref (context);
}

/* --- files ----------------------------------------------------------------------------------- */

static cairo_status_t
append_bytes_cb (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static cairo_status_t
draw_pdf (const SeraiScene *scene, const SeraiTheme *theme, GByteArray *bytes)
{
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (
      append_bytes_cb, bytes, scene->width * POINTS_A_UNIT, scene->height * POINTS_A_UNIT);
  if (scene->description)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, scene->description);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Serai");
  cairo_t *cr = cairo_create (surface);
  cairo_scale (cr, POINTS_A_UNIT, POINTS_A_UNIT);
  serai_painter_paint (scene, theme, cr);
  cairo_status_t status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status;
}

static cairo_status_t
draw_png (const SeraiScene *scene, const SeraiTheme *theme, double scale, GByteArray *bytes)
{
  cairo_surface_t *surface = cairo_image_surface_create (
      CAIRO_FORMAT_RGB24, (int) ceil (scene->width * scale), (int) ceil (scene->height * scale));
  cairo_t *cr = cairo_create (surface);
  set_ink (cr, theme, SERAI_INK_PAGE, 1);
  cairo_paint (cr); /* the last pixels may lie half outside the scene */
  cairo_scale (cr, scale, scale);
  serai_painter_paint (scene, theme, cr);
  cairo_status_t status = cairo_status (cr);
  cairo_destroy (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, append_bytes_cb, bytes);
  cairo_surface_destroy (surface);
  return status;
}

gboolean
serai_painter_save (const SeraiScene *scene,
                    const SeraiTheme *theme,
                    const char *path,
                    double scale,
                    GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autofree char *lower = g_ascii_strdown (path, -1);
  cairo_status_t status = CAIRO_STATUS_SUCCESS;
  if (g_str_has_suffix (lower, ".svg"))
    {
      g_autofree char *svg = serai_svg_write (scene, theme);
      g_byte_array_append (bytes, (const guint8 *) svg, strlen (svg));
    }
  else if (g_str_has_suffix (lower, ".pdf"))
    status = draw_pdf (scene, theme, bytes);
  else if (g_str_has_suffix (lower, ".png"))
    status = draw_png (scene, theme, scale, bytes);
  else
    {
      g_set_error (error, SERAI_PAINTER_ERROR, SERAI_PAINTER_ERROR_FORMAT,
                   "A chart is saved as SVG, PDF or PNG: let the name end in .svg, .pdf or .png.");
      return FALSE;
    }
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, SERAI_PAINTER_ERROR, SERAI_PAINTER_ERROR_WRITE,
                   "The chart could not be drawn (%s): try a smaller size.",
                   cairo_status_to_string (status));
      return FALSE;
    }
  return g_file_set_contents (path, (const char *) bytes->data, bytes->len, error);
}
