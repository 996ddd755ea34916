/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How marks look: shape and colour together. */
#include "mark-style.h"

#include "chart/glyph.h"

#include <glib/gi18n.h>
#include <math.h>

SeraiLine
serai_mark_style_get_line (SeraiMentionKind kind)
{
  switch (kind)
    {
    case SERAI_MENTION_PERSON:
      return SERAI_LINE_SOLID;
    case SERAI_MENTION_COUNTRY:
    case SERAI_MENTION_PLACE:
      return SERAI_LINE_DOUBLE;
    case SERAI_MENTION_ORGANISATION:
    case SERAI_MENTION_EVENT:
    case SERAI_MENTION_AGREEMENT:
      return SERAI_LINE_DASHED;
    case SERAI_MENTION_COMMODITY:
      return SERAI_LINE_DOTTED;
    case SERAI_MENTION_DATE:
    case SERAI_MENTION_MONEY:
    case SERAI_MENTION_PERCENT:
    case SERAI_MENTION_ORDINAL:
    case SERAI_MENTION_QUANTITY:
      return SERAI_LINE_THIN_DASHED;
    }
  return SERAI_LINE_SOLID;
}

static gboolean
is_disputed (const SeraiCheck *check)
{
  for (guint i = 0; i < check->observed->len; i++)
    {
      const SeraiObserved *observed = &g_array_index (check->observed, SeraiObserved, i);
      if (observed->verdict != SERAI_VERDICT_SUPPORTED)
        return TRUE;
    }
  return FALSE;
}

SeraiSign
serai_mark_style_get_verdict_sign (SeraiVerdict verdict)
{
  switch (verdict)
    {
    case SERAI_VERDICT_SUPPORTED:
      return SERAI_SIGN_SUPPORTED;
    case SERAI_VERDICT_CLOSE:
      return SERAI_SIGN_CLOSE;
    case SERAI_VERDICT_CONTRADICTED:
      return SERAI_SIGN_CONTRADICTED;
    case SERAI_VERDICT_UNKNOWN:
      break;
    }
  return SERAI_SIGN_UNKNOWN;
}

SeraiSign
serai_mark_style_get_sign (const SeraiClaim *claim,
                           const SeraiCheck *check,
                           const SeraiJudgement *judgement)
{
  if (judgement != NULL && judgement->is_overruled)
    return serai_mark_style_get_verdict_sign (judgement->verdict);
  if (claim->kind == SERAI_CLAIM_TARGET)
    return SERAI_SIGN_TARGET;
  if (check == NULL)
    return SERAI_SIGN_PENDING;
  return check->verdict == SERAI_VERDICT_SUPPORTED && is_disputed (check)
             ? SERAI_SIGN_PARTLY
             : serai_mark_style_get_verdict_sign (check->verdict);
}

const char *
serai_sign_get_word (SeraiSign sign)
{
  static const char *const words[SERAI_N_SIGNS] = {
      N_ ("Being checked"), N_ ("Unknown"),      N_ ("Supported"), N_ ("Supported by some sources"),
      N_ ("Close"),         N_ ("Contradicted"), N_ ("Target"),
  };
  return _ (words[sign]);
}

static void
look_up (GtkStyleContext *context, const char *name, GdkRGBA *out_colour)
{
  if (!gtk_style_context_lookup_color (context, name, out_colour))
    gtk_style_context_get_color (context, out_colour);
}

void
serai_mark_colours_read (SeraiMarkColours *self, GtkWidget *widget)
{
  static const char *const kinds[SERAI_N_MENTION_KINDS] = {
      "serai_person", "serai_place", "serai_place", "serai_body", "serai_body", "serai_body",
      "serai_goods",  "serai_date",  "serai_date",  "serai_date", "serai_date", "serai_date",
  };
  static const char *const signs[SERAI_N_SIGNS] = {
      "serai_unknown", "serai_unknown",      "serai_supported", "serai_supported",
      "serai_close",   "serai_contradicted", "serai_target",
  };
  GtkStyleContext *context = gtk_widget_get_style_context (widget);

  for (guint i = 0; i < SERAI_N_MENTION_KINDS; i++)
    look_up (context, kinds[i], &self->kinds[i]);
  for (guint i = 0; i < SERAI_N_SIGNS; i++)
    {
      g_autofree char *ground = g_strconcat (signs[i], "_ground", NULL);
      look_up (context, signs[i], &self->signs[i]);
      look_up (context, ground, &self->grounds[i]);
    }
  look_up (context, "accent_bg_color", &self->accent);
  look_up (context, "serai_hit", &self->hit);
  look_up (context, "view_bg_color", &self->page);
}

static void
stroke_level (cairo_t *cr, const graphene_rect_t *piece, double y)
{
  cairo_move_to (cr, piece->origin.x, y);
  cairo_line_to (cr, piece->origin.x + piece->size.width, y);
  cairo_stroke (cr);
}

void
serai_mark_style_draw_line (cairo_t *cr,
                            SeraiLine line,
                            const GdkRGBA *colour,
                            const graphene_rect_t *piece,
                            double y)
{
  static const double dashes[] = {6, 3};
  static const double thin_dashes[] = {3, 2};
  static const double dots[] = {0.01, 3.4};
  double middle = round (y);

  gdk_cairo_set_source_rgba (cr, colour);
  cairo_save (cr);
  cairo_set_line_width (cr, 2);
  switch (line)
    {
    case SERAI_LINE_SOLID:
      break;
    case SERAI_LINE_DOUBLE:
      cairo_set_line_width (cr, 1);
      stroke_level (cr, piece, middle - 0.5);
      middle += 2.5;
      break;
    case SERAI_LINE_DASHED:
      cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
      break;
    case SERAI_LINE_DOTTED:
      cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
      cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), -1);
      break;
    case SERAI_LINE_THIN_DASHED:
      cairo_set_line_width (cr, 1);
      cairo_set_dash (cr, thin_dashes, G_N_ELEMENTS (thin_dashes), 0);
      middle += 0.5;
      break;
    }
  stroke_level (cr, piece, middle);
  cairo_restore (cr);
}

static void
trace_round (cairo_t *cr, const graphene_rect_t *piece, double grow, double radius)
{
  double left = piece->origin.x - grow;
  double top = piece->origin.y - grow;
  double right = piece->origin.x + piece->size.width + grow;
  double bottom = piece->origin.y + piece->size.height + grow;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right - radius, top + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI_2);
  cairo_arc (cr, left + radius, bottom - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, left + radius, top + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

void
serai_mark_style_draw_ground (cairo_t *cr, const GdkRGBA *colour, const graphene_rect_t *piece)
{
  gdk_cairo_set_source_rgba (cr, colour);
  trace_round (cr, piece, 0, 4);
  cairo_fill (cr);
}

void
serai_mark_style_draw_frame (cairo_t *cr, const GdkRGBA *colour, const graphene_rect_t *piece)
{
  gdk_cairo_set_source_rgba (cr, colour);
  cairo_set_line_width (cr, 2);
  trace_round (cr, piece, 1, 5);
  cairo_stroke (cr);
}

void
serai_mark_style_draw_sign (cairo_t *cr,
                            SeraiSign sign,
                            const SeraiMarkColours *colours,
                            double x,
                            double y,
                            double size)
{
  static const int glyphs[SERAI_N_SIGNS] = {
      -1,
      SERAI_VERDICT_UNKNOWN,
      SERAI_VERDICT_SUPPORTED,
      SERAI_GLYPH_PARTLY,
      SERAI_VERDICT_CLOSE,
      SERAI_VERDICT_CONTRADICTED,
      SERAI_GLYPH_TARGET,
  };
  const GdkRGBA *colour = &colours->signs[sign];
  const GdkRGBA *page = &colours->page;
  if (sign == SERAI_SIGN_PENDING)
    return;
  serai_glyph_paint (cr, glyphs[sign], x, y, size,
                     (SeraiColour){colour->red, colour->green, colour->blue},
                     (SeraiColour){page->red, page->green, page->blue});
}
