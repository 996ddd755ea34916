/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chart for the clipboard and for a drag. */
#include "trade/chart-copy.h"

#include "chart/painter.h"
#include "chart/svg.h"
#include "report/chart-table.h"

#include <math.h>
#include <string.h>

/* Pixels a scene unit. */
#define PIXEL_SCALE 2

static GdkContentProvider *
offer_text (const char *mime, char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
  return gdk_content_provider_new_for_bytes (mime, bytes);
}

static GdkTexture *
draw_texture (const SeraiScene *scene)
{
  int width = (int) ceil (scene->width * PIXEL_SCALE);
  int height = (int) ceil (scene->height * PIXEL_SCALE);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, PIXEL_SCALE, PIXEL_SCALE);
  serai_painter_paint (scene, serai_theme_get_light (), cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  int stride = cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) pixels =
      g_bytes_new (cairo_image_surface_get_data (surface), (gsize) stride * height);
  cairo_surface_destroy (surface);
  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, pixels, stride);
}

GdkContentProvider *
serai_chart_copy_picture (const SeraiScene *scene)
{
  g_autoptr (GdkTexture) texture = draw_texture (scene);
  GdkContentProvider *offers[] = {
      offer_text ("image/svg+xml", serai_svg_write (scene, serai_theme_get_light ())),
      gdk_content_provider_new_typed (GDK_TYPE_TEXTURE, texture),
  };
  return gdk_content_provider_new_union (offers, G_N_ELEMENTS (offers));
}

GdkContentProvider *
serai_chart_copy_table (const SeraiChartSpec *spec)
{
  g_autoptr (GPtrArray) rows = serai_chart_table_new (spec, 0);
  g_autofree char *tsv = serai_chart_table_to_tsv (rows);
  GdkContentProvider *offers[] = {
      offer_text ("text/html", serai_chart_table_to_html (rows, spec->title)),
      gdk_content_provider_new_typed (G_TYPE_STRING, tsv),
  };
  return gdk_content_provider_new_union (offers, G_N_ELEMENTS (offers));
}
