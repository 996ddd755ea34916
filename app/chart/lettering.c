/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How text is set in charts. */
#include "chart/lettering.h"

#include <string.h>

struct _SeraiLettering
{
  PangoContext *context;
};

SeraiLettering *
serai_lettering_new (void)
{
  SeraiLettering *self = g_new0 (SeraiLettering, 1);
  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  return self;
}

void
serai_lettering_free (SeraiLettering *self)
{
  g_object_unref (self->context);
  g_free (self);
}

PangoLayout *
serai_lettering_set (PangoContext *context,
                     const char *family,
                     const char *text,
                     double size,
                     gboolean is_bold)
{
  cairo_font_options_t *options = cairo_font_options_create ();
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);

  PangoLayout *layout = pango_layout_new (context);
  g_autoptr (PangoFontDescription) font = pango_font_description_new ();
  pango_font_description_set_family (font, family);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

SeraiExtent
serai_lettering_measure (SeraiLettering *self, const char *text, double size, gboolean is_bold)
{
  g_autoptr (PangoLayout) layout =
      serai_lettering_set (self->context, SERAI_LETTERING_FAMILY, text, size, is_bold);
  PangoRectangle logical;
  pango_layout_get_extents (layout, NULL, &logical);
  double baseline = (double) pango_layout_get_baseline (layout) / PANGO_SCALE;
  return (SeraiExtent){.width = (double) logical.width / PANGO_SCALE,
                       .ascent = baseline,
                       .descent = (double) logical.height / PANGO_SCALE - baseline};
}

/* @text with all but @kept characters left out: at the end, or in the middle. */
static char *
cut (const char *text, glong kept, gboolean is_middle)
{
  glong length = g_utf8_strlen (text, -1), head = is_middle ? kept / 2 : kept;
  g_autofree char *start = g_utf8_substring (text, 0, head);
  g_autofree char *end = g_utf8_substring (text, length - (kept - head), length);
  return g_strconcat (g_strchomp (start), "…", g_strchug (end), NULL);
}

/* The most of @text that fits with "…". */
static char *
shorten (SeraiLettering *self,
         const char *text,
         double size,
         gboolean is_bold,
         double width,
         gboolean is_middle)
{
  glong least = 0, most = g_utf8_strlen (text, -1);
  while (least < most)
    {
      glong kept = (least + most + 1) / 2;
      g_autofree char *tried = cut (text, kept, is_middle);
      if (serai_lettering_measure (self, tried, size, is_bold).width <= width)
        least = kept;
      else
        most = kept - 1;
    }
  return cut (text, least, is_middle);
}

char **
serai_lettering_wrap (SeraiLettering *self,
                      const char *text,
                      double size,
                      gboolean is_bold,
                      double width,
                      guint max_lines)
{
  g_autoptr (PangoLayout) layout =
      serai_lettering_set (self->context, SERAI_LETTERING_FAMILY, text, size, is_bold);
  pango_layout_set_width (layout, MAX (width, 1) * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  guint n_lines = pango_layout_get_line_count (layout);
  for (guint i = 0; i < MIN (n_lines, max_lines); i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);
      gboolean is_cut = i + 1 == max_lines && n_lines > max_lines;
      g_autofree char *part = g_strndup (text + line->start_index, line->length);
      g_strstrip (part);
      g_ptr_array_add (lines, is_cut ? shorten (self, part, size, is_bold, width, FALSE)
                                     : g_steal_pointer (&part));
    }
  g_ptr_array_add (lines, NULL);
  return (char **) g_ptr_array_steal (lines, NULL);
}

char *
serai_lettering_squeeze (SeraiLettering *self,
                         const char *text,
                         double size,
                         gboolean is_bold,
                         double width)
{
  if (serai_lettering_measure (self, text, size, is_bold).width <= width)
    return g_strdup (text);
  return shorten (self, text, size, is_bold, width, TRUE);
}
