/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small sign: what kind of thing a row speaks of, or what became of a claim. */
#include "config.h"

#include "glyph.h"

#define KIND_SIZE 9
#define SIGN_SIZE 16

struct _SeraiGlyph
{
  GtkWidget parent_instance;

  gboolean is_sign;
  SeraiMentionKind kind;
  SeraiSign sign;
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
  SeraiMarkColours colours;
  serai_mark_colours_read (&colours, widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  if (self->is_sign)
    serai_mark_style_draw_sign (cr, self->sign, &colours, width / 2.0, height / 2.0, SIGN_SIZE);
  else
    {
      gdk_cairo_set_source_rgba (cr, &colours.kinds[self->kind]);
      cairo_translate (cr, (width - KIND_SIZE) / 2.0, (height - KIND_SIZE) / 2.0);
      trace_kind (cr, self->kind, KIND_SIZE);
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
  *minimum = *natural = SERAI_GLYPH (widget)->is_sign ? SIGN_SIZE + 2 : KIND_SIZE + 2;
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
  return GTK_WIDGET (self);
}

GtkWidget *
serai_glyph_new_for_sign (SeraiSign sign)
{
  SeraiGlyph *self = g_object_new (SERAI_TYPE_GLYPH, NULL);
  self->is_sign = TRUE;
  serai_glyph_set_sign (self, sign);
  return GTK_WIDGET (self);
}

void
serai_glyph_set_sign (SeraiGlyph *self, SeraiSign sign)
{
  const char *word = serai_sign_get_word (sign);
  self->sign = sign;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  word != NULL ? word : "", -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
