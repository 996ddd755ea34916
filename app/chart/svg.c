/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A scene as SVG. Written by hand: cairo would turn every letter into a drawing. */
#include "chart/svg.h"

#include "chart/lettering.h"

#include <math.h>
#include <stdarg.h>
#include <string.h>

#define HALO 1.5

typedef struct
{
  GString *out;
  const SeraiTheme *theme;
  SeraiLettering *lettering;
} Writer;

/* A number as SVG wants it, whatever the locale. */
static void
append_number (GString *out, double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  double rounded = round (number * 100) / 100;
  g_string_append (out, g_ascii_dtostr (buffer, sizeof buffer, rounded == 0 ? 0 : rounded));
}

/* Appends @format, in which "#" stands for the next double and "$" for the next string. */
static void
append (Writer *self, const char *format, ...)
{
  va_list values;
  va_start (values, format);
  for (const char *at = format; *at; at++)
    if (*at == '#')
      append_number (self->out, va_arg (values, double));
    else if (*at == '$')
      {
        g_autofree char *escaped = g_markup_escape_text (va_arg (values, const char *), -1);
        g_string_append (self->out, escaped);
      }
    else
      g_string_append_c (self->out, *at);
  va_end (values);
}

static void
append_colour (Writer *self, const char *attribute, SeraiInk ink)
{
  const SeraiColour *colour = &self->theme->inks[ink];
  g_string_append_printf (self->out, " %s=\"#%02x%02x%02x\"", attribute,
                          (guint) lround (colour->red * 255), (guint) lround (colour->green * 255),
                          (guint) lround (colour->blue * 255));
}

static const SeraiXY *
get_point (const SeraiMark *mark, guint i)
{
  return &g_array_index (mark->points, SeraiXY, i);
}

static void
append_points (Writer *self, const SeraiMark *mark)
{
  g_string_append (self->out, " points=\"");
  for (guint i = 0; i < mark->points->len; i++)
    append (self, i ? " #,#" : "#,#", get_point (mark, i)->x, get_point (mark, i)->y);
  g_string_append (self->out, "\"");
}

/* Closes the element, with the mark's tip in it where it has one. */
static void
append_end (Writer *self, const char *element, const SeraiMark *mark)
{
  if (mark->text && *mark->text)
    {
      append (self, "><title>$</title></", mark->text);
      g_string_append_printf (self->out, "%s>\n", element);
    }
  else
    g_string_append (self->out, "/>\n");
}

static void
write_line (Writer *self, const SeraiMark *mark)
{
  g_string_append (self->out, "<polyline fill=\"none\" stroke-linejoin=\"round\"");
  append_colour (self, "stroke", mark->ink);
  append (self, " stroke-width=\"#\"", mark->width);
  if (mark->is_dashed)
    append (self, " stroke-dasharray=\"# #\"", mark->width * 2.6, mark->width * 1.9);
  append_points (self, mark);
  g_string_append (self->out, "/>\n");
}

static void
write_area (Writer *self, const SeraiMark *mark)
{
  g_string_append (self->out, "<polygon");
  append_colour (self, "fill", mark->ink);
  append (self, " fill-opacity=\"#\"", mark->alpha);
  append_points (self, mark);
  g_string_append (self->out, "/>\n");
}

static void
append_rect (Writer *self, const SeraiMark *mark)
{
  const SeraiXY *a = get_point (mark, 0), *b = get_point (mark, 1);
  append (self, "<rect x=\"#\" y=\"#\" width=\"#\" height=\"#\"", MIN (a->x, b->x),
          MIN (a->y, b->y), fabs (b->x - a->x), fabs (b->y - a->y));
}

static void
write_rect (Writer *self, const SeraiMark *mark)
{
  if (mark->series >= 0) /* no grid shines through a bar */
    {
      append_rect (self, mark);
      append_colour (self, "fill", SERAI_INK_PAGE);
      g_string_append (self->out, "/>\n");
    }
  append_rect (self, mark);
  if (mark->is_hollow)
    {
      g_string_append_printf (self->out, " fill=\"url(#hatch%d)\" stroke-width=\"1.5\"", mark->ink);
      append_colour (self, "stroke", mark->ink);
    }
  else
    {
      append_colour (self, "fill", mark->ink);
      append (self, " fill-opacity=\"#\"", mark->alpha);
    }
  append_end (self, "rect", mark);
}

static void
write_dot (Writer *self, const SeraiMark *mark)
{
  const SeraiXY *at = get_point (mark, 0);
  append (self, "<circle cx=\"#\" cy=\"#\" r=\"#\"", at->x, at->y, mark->width + HALO);
  append_colour (self, "fill", SERAI_INK_PAGE);
  append (self, "/>\n<circle cx=\"#\" cy=\"#\" r=\"#\"", at->x, at->y,
          mark->is_hollow ? mark->width * 0.9 : mark->width);
  append_colour (self, "fill", mark->is_hollow ? SERAI_INK_PAGE : mark->ink);
  if (mark->is_hollow)
    {
      append_colour (self, "stroke", mark->ink);
      append (self, " stroke-width=\"#\"", mark->width * 0.45);
    }
  append_end (self, "circle", mark);
}

/* The same drawings as serai_glyph_paint(), in a square of side 1 around the middle; "@" stands
 * for the sign's own colour, "%" for the page's. */
static const char *const glyphs[] = {
    "<circle r=\".45\" fill=\"%\" stroke=\"@\" stroke-width=\".09\" stroke-dasharray=\".177\"/>"
    "<path d=\"M-.13-.1A.13 .13 0 1 1 .059 .016L0 .11\" fill=\"none\" stroke=\"@\""
    " stroke-width=\".09\" stroke-linecap=\"round\"/><circle cy=\".25\" r=\".06\" fill=\"@\"/>",
    "<circle r=\".5\" fill=\"@\"/><path d=\"M-.23 .02L-.06 .19 .25-.16\" fill=\"none\""
    " stroke=\"%\" stroke-width=\".12\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>",
    "<circle r=\".445\" fill=\"%\" stroke=\"@\" stroke-width=\".11\"/>"
    "<path d=\"M0-.445A.445 .445 0 0 0 0 .445z\" fill=\"@\"/>",
    "<path d=\"M0-.56L.56 0 0 .56-.56 0z\" fill=\"@\"/><path d=\"M-.17-.17L.17 .17M-.17 "
    ".17L.17-.17\""
    " stroke=\"%\" stroke-width=\".12\" stroke-linecap=\"round\"/>",
    "<circle r=\".445\" fill=\"%\" stroke=\"@\" stroke-width=\".11\"/>"
    "<path d=\"M-.23 .02L-.06 .19 .25-.16\" fill=\"none\" stroke=\"@\" stroke-width=\".12\""
    " stroke-linecap=\"round\" stroke-linejoin=\"round\"/>",
    "<circle r=\".445\" fill=\"%\" stroke=\"@\" stroke-width=\".11\"/>"
    "<circle r=\".16\" fill=\"@\"/>",
};

static void
write_glyph (Writer *self, const SeraiMark *mark)
{
  const SeraiXY *at = get_point (mark, 0);
  append (self, "<g transform=\"translate(# #) scale(#)\">", at->x, at->y, mark->width);
  for (const char *c = glyphs[CLAMP (mark->glyph, 0, (int) G_N_ELEMENTS (glyphs) - 1)]; *c; c++)
    if (*c == '@' || *c == '%')
      {
        const SeraiColour *colour = &self->theme->inks[*c == '@' ? mark->ink : SERAI_INK_PAGE];
        g_string_append_printf (self->out, "#%02x%02x%02x", (guint) lround (colour->red * 255),
                                (guint) lround (colour->green * 255),
                                (guint) lround (colour->blue * 255));
      }
    else
      g_string_append_c (self->out, *c);
  g_string_append (self->out, "</g>\n");
}

/* With its measured width, so that words stay apart in another font as well. */
static void
write_text (Writer *self, const SeraiMark *mark)
{
  SeraiExtent extent =
      serai_lettering_measure (self->lettering, mark->text, mark->text_size, mark->is_bold);
  const SeraiXY *at = get_point (mark, 0);
  append (self, "<text x=\"#\" y=\"#\" font-size=\"#\" textLength=\"#\"",
          at->x - mark->align * extent.width, at->y, mark->text_size, extent.width);
  g_string_append (self->out, " lengthAdjust=\"spacingAndGlyphs\"");
  if (mark->is_bold)
    g_string_append (self->out, " font-weight=\"bold\"");
  append_colour (self, "fill", mark->ink);
  append (self, ">$</text>\n", mark->text);
}

static void
write_mark (Writer *self, const SeraiMark *mark)
{
  switch (mark->kind)
    {
    case SERAI_MARK_LINE:
      write_line (self, mark);
      break;
    case SERAI_MARK_AREA:
      write_area (self, mark);
      break;
    case SERAI_MARK_RECT:
      write_rect (self, mark);
      break;
    case SERAI_MARK_DOT:
      write_dot (self, mark);
      break;
    case SERAI_MARK_GLYPH:
      write_glyph (self, mark);
      break;
    case SERAI_MARK_TEXT:
      write_text (self, mark);
      break;
    }
}

static void
write_hatches (Writer *self)
{
  static const SeraiInk inks[] = {SERAI_INK_FIRST, SERAI_INK_SECOND, SERAI_INK_OTHER};
  g_string_append (self->out, "<defs>");
  for (guint i = 0; i < G_N_ELEMENTS (inks); i++)
    {
      g_string_append_printf (self->out,
                              "<pattern id=\"hatch%d\" width=\"3.6\" height=\"3.6\" "
                              "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                              "<rect width=\"1\" height=\"3.6\"",
                              inks[i]);
      append_colour (self, "fill", inks[i]);
      g_string_append (self->out, "/></pattern>");
    }
  g_string_append (self->out, "</defs>\n");
}

static const char *
find_title (const SeraiScene *scene)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const SeraiMark *mark = scene->marks->pdata[i];
      if (mark->kind == SERAI_MARK_TEXT)
        return mark->text;
    }
  return "";
}

char *
serai_svg_write (const SeraiScene *scene, const SeraiTheme *theme)
{
  g_autoptr (SeraiLettering) lettering = serai_lettering_new ();
  Writer self = {g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"), theme, lettering};
  append (&self,
          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"#\" height=\"#\" viewBox=\"0 0 # #\" "
          "role=\"img\" aria-labelledby=\"title description\" font-family=\"$\" "
          "style=\"font-variant-numeric:tabular-nums\">\n",
          scene->width, scene->height, scene->width, scene->height, theme->font_family);
  append (&self, "<title id=\"title\">$</title>\n", find_title (scene));
  append (&self, "<desc id=\"description\">$</desc>\n",
          scene->description ? scene->description : "");
  write_hatches (&self);
  append (&self, "<rect width=\"#\" height=\"#\"", scene->width, scene->height);
  append_colour (&self, "fill", SERAI_INK_PAGE);
  g_string_append (self.out, "/>\n");
  for (guint i = 0; i < scene->marks->len; i++)
    write_mark (&self, scene->marks->pdata[i]);
  g_string_append (self.out, "</svg>\n");
  return g_string_free (self.out, FALSE);
}
