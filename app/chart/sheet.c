/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A scene while it is laid out. */
#include "chart/sheet.h"

#include <math.h>

void
serai_sheet_init (SeraiSheet *self, double width, double height, double text_scale)
{
  self->scene = serai_scene_new (width, height);
  self->lettering = serai_lettering_new ();
  self->text_scale = text_scale;
  self->words = g_array_new (FALSE, FALSE, sizeof (SeraiBox));
  self->shapes = g_array_new (FALSE, FALSE, sizeof (SeraiBox));
  self->strokes = g_array_new (FALSE, FALSE, sizeof (SeraiBox));
}

void
serai_sheet_clear (SeraiSheet *self)
{
  g_clear_pointer (&self->scene, serai_scene_unref);
  g_clear_pointer (&self->lettering, serai_lettering_free);
  g_clear_pointer (&self->words, g_array_unref);
  g_clear_pointer (&self->shapes, g_array_unref);
  g_clear_pointer (&self->strokes, g_array_unref);
}

SeraiMark *
serai_sheet_add (SeraiSheet *self, SeraiMarkKind kind, SeraiInk ink)
{
  SeraiMark *mark = g_new0 (SeraiMark, 1);
  mark->kind = kind;
  mark->ink = ink;
  mark->alpha = 1;
  mark->series = mark->point = mark->said = -1;
  mark->points = g_array_new (FALSE, FALSE, sizeof (SeraiXY));
  g_ptr_array_add (self->scene->marks, mark);
  return mark;
}

void
serai_mark_add_point (SeraiMark *mark, double x, double y)
{
  SeraiXY point = {x, y};
  g_array_append_val (mark->points, point);
}

SeraiMark *
serai_sheet_draw_line (SeraiSheet *self,
                       SeraiInk ink,
                       double width,
                       double x1,
                       double y1,
                       double x2,
                       double y2)
{
  SeraiMark *mark = serai_sheet_add (self, SERAI_MARK_LINE, ink);
  mark->width = width;
  serai_mark_add_point (mark, x1, y1);
  serai_mark_add_point (mark, x2, y2);
  return mark;
}

SeraiBox
serai_sheet_get_box (SeraiSheet *self,
                     const char *text,
                     const SeraiHand *hand,
                     double x,
                     double baseline,
                     double align)
{
  SeraiExtent extent = serai_lettering_measure (self->lettering, text, hand->size, hand->is_bold);
  double left = x - align * extent.width;
  return (SeraiBox){left, baseline - extent.ascent, left + extent.width, baseline + extent.descent};
}

static gboolean
boxes_overlap (const SeraiBox *a, const SeraiBox *b)
{
  return a->left < b->right && b->left < a->right && a->top < b->bottom && b->top < a->bottom;
}

/* Liang and Barsky's clipping: whether a part of the stroke lies in the box. */
static gboolean
stroke_crosses (const SeraiBox *stroke, const SeraiBox *box)
{
  double dx = stroke->right - stroke->left, dy = stroke->bottom - stroke->top;
  double p[] = {-dx, dx, -dy, dy};
  double q[] = {stroke->left - box->left, box->right - stroke->left, stroke->top - box->top,
                box->bottom - stroke->top};
  double enter = 0, leave = 1;
  for (int i = 0; i < 4; i++)
    {
      if (p[i] == 0 && q[i] < 0)
        return FALSE;
      if (p[i] < 0)
        enter = MAX (enter, q[i] / p[i]);
      else if (p[i] > 0)
        leave = MIN (leave, q[i] / p[i]);
    }
  return enter <= leave;
}

gboolean
serai_sheet_has_room (SeraiSheet *self, SeraiBox box)
{
  if (box.left < 0 || box.top < 0 || box.right > self->scene->width
      || box.bottom > self->scene->height)
    return FALSE;
  for (guint i = 0; i < self->words->len; i++)
    if (boxes_overlap (&box, &g_array_index (self->words, SeraiBox, i)))
      return FALSE;
  return TRUE;
}

gboolean
serai_sheet_is_clear (SeraiSheet *self, SeraiBox box)
{
  if (!serai_sheet_has_room (self, box))
    return FALSE;
  for (guint i = 0; i < self->shapes->len; i++)
    if (boxes_overlap (&box, &g_array_index (self->shapes, SeraiBox, i)))
      return FALSE;
  for (guint i = 0; i < self->strokes->len; i++)
    if (stroke_crosses (&g_array_index (self->strokes, SeraiBox, i), &box))
      return FALSE;
  return TRUE;
}

gboolean
serai_sheet_write (SeraiSheet *self,
                   const char *text,
                   const SeraiHand *hand,
                   double x,
                   double baseline,
                   double align)
{
  SeraiBox box = serai_sheet_get_box (self, text, hand, x, baseline, align);
  if (text[0] == '\0' || !serai_sheet_has_room (self, box))
    return FALSE;
  SeraiMark *mark = serai_sheet_add (self, SERAI_MARK_TEXT, hand->ink);
  serai_mark_add_point (mark, x, baseline);
  mark->text = g_strdup (text);
  mark->text_size = hand->size;
  mark->is_bold = hand->is_bold;
  mark->align = align;
  g_array_append_val (self->words, box);
  return TRUE;
}

double
serai_sheet_get_leading (SeraiSheet *self, const SeraiHand *hand)
{
  SeraiExtent extent = serai_lettering_measure (self->lettering, "Xg", hand->size, hand->is_bold);
  return ceil (extent.ascent + extent.descent);
}

double
serai_sheet_get_ascent (SeraiSheet *self, const SeraiHand *hand)
{
  return serai_lettering_measure (self->lettering, "Xg", hand->size, hand->is_bold).ascent;
}
