/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The marks beneath the letters. */
#include "reader/mark-layer.h"

#include <math.h>

static void
add_piece (GArray *pieces, const GdkRectangle *from, const GdkRectangle *to)
{
  graphene_rect_t piece =
      GRAPHENE_RECT_INIT (MIN (from->x, to->x), from->y, ABS (to->x - from->x), from->height);
  g_array_append_val (pieces, piece);
}

/* The stretches of lines that the buffer's span covers, at most those between two heights. */
static GArray *
measure_pieces (const SeraiMarkLayer *self, SeraiSpan span, const GdkRectangle *visible)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GArray *pieces = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  GtkTextIter iter, end;
  gtk_text_buffer_get_iter_at_offset (buffer, &iter, span.start);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, span.end);

  /* Most stand on one line, and asking for a line's end is what costs. */
  GdkRectangle first, last;
  gtk_text_view_get_iter_location (self->view, &iter, &first);
  gtk_text_view_get_iter_location (self->view, &end, &last);
  if (first.y == last.y)
    {
      add_piece (pieces, &first, &last);
      return pieces;
    }
  while (gtk_text_iter_compare (&iter, &end) < 0)
    {
      GtkTextIter stop = iter;
      GdkRectangle from, to;
      gtk_text_view_get_iter_location (self->view, &iter, &from);
      if (from.y > visible->y + visible->height)
        break;
      gtk_text_view_forward_display_line_end (self->view, &stop);
      if (gtk_text_iter_compare (&stop, &iter) <= 0 || gtk_text_iter_compare (&stop, &end) > 0)
        stop = end;
      gtk_text_view_get_iter_location (self->view, &stop, &to);
      if (to.y == from.y && !g_unichar_isspace (gtk_text_iter_get_char (&iter)))
        add_piece (pieces, &from, &to);
      iter = stop;
      if (gtk_text_iter_equal (&stop, &end))
        break;
      gtk_text_iter_forward_char (&iter);
    }
  return pieces;
}

static SeraiSpan
get_visible_span (const SeraiMarkLayer *self, const GdkRectangle *visible)
{
  GtkTextIter first, last;
  gtk_text_view_get_line_at_y (self->view, &first, visible->y, NULL);
  gtk_text_view_get_line_at_y (self->view, &last, visible->y + visible->height, NULL);
  gtk_text_iter_forward_to_line_end (&last);
  return (SeraiSpan){gtk_text_iter_get_offset (&first), gtk_text_iter_get_offset (&last)};
}

/* What one frame needs to know. */
typedef struct
{
  cairo_t *cr;
  GdkRectangle visible;
  SeraiSpan span; /* of the buffer */
  double ascent;
} Frame;

SeraiSign
serai_mark_layer_get_sign (const SeraiMarkLayer *self, guint claim)
{
  GPtrArray *claims = self->article->analysis->claims;
  const SeraiCheck *check = NULL;
  if (self->checks != NULL && claim < self->checks->len)
    check = g_ptr_array_index (self->checks, claim);
  const SeraiClaim *marked = g_ptr_array_index (claims, claim);
  return serai_mark_style_get_sign (
      marked, check,
      serai_judgements_find (self->article->judgements, self->article->document->text, marked));
}

static void
draw_claim (const SeraiMarkLayer *self, Frame *frame, const SeraiPlacedMark *claim)
{
  g_autoptr (GArray) pieces = measure_pieces (self, claim->span, &frame->visible);
  SeraiSign sign = serai_mark_layer_get_sign (self, claim->index);
  gboolean is_dashed = sign == SERAI_SIGN_PARTLY || sign == SERAI_SIGN_UNKNOWN
                       || sign == SERAI_SIGN_PENDING || sign == SERAI_SIGN_TARGET;

  for (guint i = 0; i < pieces->len; i++)
    {
      graphene_rect_t ground = g_array_index (pieces, graphene_rect_t, i);
      graphene_rect_inset (&ground, -2, 0);
      ground.size.height += 2;
      serai_mark_style_draw_ground (frame->cr, &self->colours.grounds[sign], &ground);
    }
  for (guint i = 0; i < pieces->len; i++)
    {
      graphene_rect_t ground = g_array_index (pieces, graphene_rect_t, i);
      graphene_rect_inset (&ground, -2, 0);
      ground.size.height += 2;
      serai_mark_style_draw_line (frame->cr, is_dashed ? SERAI_LINE_DASHED : SERAI_LINE_SOLID,
                                  &self->colours.signs[sign], &ground,
                                  ground.origin.y + ground.size.height - 1);
      if ((int) claim->index == self->claim)
        serai_mark_style_draw_frame (frame->cr, &self->colours.accent, &ground);
    }
}

static void
draw_grounds (const SeraiMarkLayer *self, Frame *frame, SeraiSpan span, const GdkRGBA *colour)
{
  if (!serai_span_overlaps (span, frame->span))
    return;
  g_autoptr (GArray) pieces = measure_pieces (self, span, &frame->visible);
  for (guint i = 0; i < pieces->len; i++)
    {
      graphene_rect_t ground = g_array_index (pieces, graphene_rect_t, i);
      graphene_rect_inset (&ground, -1, 0);
      serai_mark_style_draw_ground (frame->cr, colour, &ground);
    }
}

static void
draw_hits (const SeraiMarkLayer *self, Frame *frame)
{
  for (guint i = 0; self->hits != NULL && i < self->hits->len; i++)
    {
      GdkRGBA colour = self->colours.hit;
      if ((int) i != self->current_hit)
        colour.alpha *= 0.5f;
      SeraiSpan hit = g_array_index (self->hits, SeraiSpan, i);
      draw_grounds (self, frame, serai_article_text_to_buffer (self->marks->text, hit), &colour);
    }
}

static gboolean
is_in_claim (GArray *claims, const SeraiPlacedMark *mention)
{
  for (guint i = 0; i < claims->len; i++)
    {
      const SeraiPlacedMark *claim = g_array_index (claims, SeraiPlacedMark *, i);
      if (serai_span_overlaps (claim->span, mention->span))
        return TRUE;
    }
  return FALSE;
}

static void
draw_mentions (const SeraiMarkLayer *self, Frame *frame, GArray *claims)
{
  GdkRGBA ground = self->colours.accent;
  ground.alpha = 0.18f;
  for (guint i = serai_marks_find_mention (self->marks, frame->span.start);
       i < self->marks->mentions->len; i++)
    {
      const SeraiPlacedMark *mention = &g_array_index (self->marks->mentions, SeraiPlacedMark, i);
      if (mention->span.start >= frame->span.end)
        break;
      if (mention->entity >= 0 && mention->entity == self->entity)
        draw_grounds (self, frame, mention->span, &ground);
      if (is_in_claim (claims, mention))
        continue;
      g_autoptr (GArray) pieces = measure_pieces (self, mention->span, &frame->visible);
      for (guint j = 0; j < pieces->len; j++)
        {
          const graphene_rect_t *piece = &g_array_index (pieces, graphene_rect_t, j);
          serai_mark_style_draw_line (frame->cr, serai_mark_style_get_line (mention->kind),
                                      &self->colours.kinds[mention->kind], piece,
                                      piece->origin.y + frame->ascent + 5);
        }
    }
}

static void
draw_sign (const SeraiMarkLayer *self, Frame *frame, const SeraiPlacedMark *claim)
{
  GtkTextIter iter;
  GdkRectangle room;
  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (self->view), &iter, claim->slot);
  gtk_text_view_get_iter_location (self->view, &iter, &room);
  serai_mark_style_draw_sign (frame->cr, serai_mark_layer_get_sign (self, claim->index),
                              &self->colours, room.x + room.width / 2.0 + 1,
                              room.y + room.height / 2.0 + 1, round (15 * self->zoom));
}

void
serai_mark_layer_draw (const SeraiMarkLayer *self, GtkSnapshot *snapshot)
{
  Frame frame;
  g_autoptr (GArray) claims = g_array_new (FALSE, FALSE, sizeof (SeraiPlacedMark *));
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self->view));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);

  frame.ascent = (double) pango_font_metrics_get_ascent (metrics) / PANGO_SCALE;
  pango_font_metrics_unref (metrics);
  gtk_text_view_get_visible_rect (self->view, &frame.visible);
  frame.span = get_visible_span (self, &frame.visible);
  frame.cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (frame.visible.x, frame.visible.y, frame.visible.width,
                                     frame.visible.height));

  for (guint i = 0; i < self->marks->claims->len; i++)
    {
      SeraiPlacedMark *claim = &g_array_index (self->marks->claims, SeraiPlacedMark, i);
      if (serai_span_overlaps (claim->span, frame.span))
        g_array_append_val (claims, claim);
    }
  for (guint i = 0; i < claims->len; i++)
    draw_claim (self, &frame, g_array_index (claims, SeraiPlacedMark *, i));
  draw_hits (self, &frame);
  draw_mentions (self, &frame, claims);
  for (guint i = 0; i < claims->len; i++)
    draw_sign (self, &frame, g_array_index (claims, SeraiPlacedMark *, i));
  cairo_destroy (frame.cr);
}
