/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small sign: what kind of thing a row speaks of, or what became of a claim. */
#include "config.h"

#include "glyph.h"

#include "chart/painter.h"
#include "report/sentence.h"

#include <math.h>

#define KIND_SIZE 9
#define VERDICT_SIZE 16

struct _SeraiGlyph
{
  GtkWidget parent_instance;

  gboolean is_verdict;
  SeraiMentionKind kind;
  int verdict;
};

G_DEFINE_FINAL_TYPE (SeraiGlyph, serai_glyph, GTK_TYPE_WIDGET)

/* Person a disc, place a square, body a lozenge, good a triangle, amount a bar; a date has none. */
static void
trace_kind (cairo_t *cr, SeraiMentionKind kind, double size)
{
  double half = size / 2;
  switch (kind)
    {
    case SERAI_MENTION_PERSON:
      cairo_arc (cr, half, half, half, 0, 2 * G_PI);
      break;
    case SERAI_MENTION_COUNTRY:
    case SERAI_MENTION_PLACE:
      cairo_rectangle (cr, 0.5, 0.5, size - 1, size - 1);
      break;
    case SERAI_MENTION_ORGANISATION:
    case SERAI_MENTION_EVENT:
    case SERAI_MENTION_AGREEMENT:
      cairo_move_to (cr, half, 0);
      cairo_line_to (cr, size, half);
      cairo_line_to (cr, half, size);
      cairo_line_to (cr, 0, half);
      cairo_close_path (cr);
      break;
    case SERAI_MENTION_COMMODITY:
      cairo_move_to (cr, half, 0.5);
      cairo_line_to (cr, size, size - 0.5);
      cairo_line_to (cr, 0, size - 0.5);
      cairo_close_path (cr);
      break;
    case SERAI_MENTION_DATE:
      break;
    default:
      cairo_rectangle (cr, 0, half - 1.5, size, 3);
      break;
    }
}

static void
serai_glyph_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SeraiGlyph *self = SERAI_GLYPH (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  double size = self->is_verdict ? VERDICT_SIZE : KIND_SIZE;
  GdkRGBA colour;
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  gdk_cairo_set_source_rgba (cr, &colour);
  if (self->is_verdict)
    serai_painter_paint_verdict (cr, self->verdict, width / 2.0, height / 2.0, size);
  else
    {
      cairo_translate (cr, (width - size) / 2, (height - size) / 2);
      trace_kind (cr, self->kind, size);
      cairo_fill (cr);
    }
  cairo_destroy (cr);
}

static void
serai_glyph_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  *minimum = *natural = SERAI_GLYPH (widget)->is_verdict ? VERDICT_SIZE + 2 : KIND_SIZE + 2;
}

static void
serai_glyph_class_init (SeraiGlyphClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  widget_class->snapshot = serai_glyph_snapshot;
  widget_class->measure = serai_glyph_measure;
  gtk_widget_class_set_css_name (widget_class, "glyph");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
serai_glyph_init (SeraiGlyph *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

GtkWidget *
serai_glyph_new_for_kind (SeraiMentionKind kind)
{
  SeraiGlyph *self = g_object_new (SERAI_TYPE_GLYPH, NULL);
  self->kind = kind;
  gtk_widget_add_css_class (GTK_WIDGET (self), serai_mention_kind_to_string (kind));
  return GTK_WIDGET (self);
}

GtkWidget *
serai_glyph_new_for_verdict (int verdict)
{
  SeraiGlyph *self = g_object_new (SERAI_TYPE_GLYPH, NULL);
  self->is_verdict = TRUE;
  self->verdict = -2;
  serai_glyph_set_verdict (self, verdict);
  return GTK_WIDGET (self);
}

void
serai_glyph_set_verdict (SeraiGlyph *self, int verdict)
{
  if (self->verdict == verdict)
    return;
  if (self->verdict >= 0)
    gtk_widget_remove_css_class (GTK_WIDGET (self), serai_verdict_to_string (self->verdict));
  self->verdict = verdict;
  if (verdict >= 0)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), serai_verdict_to_string (verdict));
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      serai_sentence_verdict (verdict), -1);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
