/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A drawn chart as values. */
#include "chart/scene.h"

#include <math.h>

G_DEFINE_BOXED_TYPE (SeraiScene, serai_scene, serai_scene_ref, serai_scene_unref)

static void
free_mark (gpointer data)
{
  SeraiMark *mark = data;
  g_array_unref (mark->points);
  g_free (mark->text);
  g_free (mark);
}

SeraiScene *
serai_scene_new (double width, double height)
{
  SeraiScene *self = g_atomic_rc_box_new0 (SeraiScene);
  self->width = width;
  self->height = height;
  self->marks = g_ptr_array_new_with_free_func (free_mark);
  return self;
}

SeraiScene *
serai_scene_ref (SeraiScene *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_scene (gpointer data)
{
  SeraiScene *self = data;
  g_ptr_array_unref (self->marks);
  g_free (self->description);
}

void
serai_scene_unref (SeraiScene *self)
{
  g_atomic_rc_box_release_full (self, clear_scene);
}

/* How far (@x, @y) is from a dot's middle or a bar's nearest edge. */
static double
measure_distance (const SeraiMark *mark, double x, double y)
{
  const SeraiXY *first = &g_array_index (mark->points, SeraiXY, 0);
  if (mark->kind == SERAI_MARK_DOT)
    return hypot (first->x - x, first->y - y);
  const SeraiXY *second = &g_array_index (mark->points, SeraiXY, 1);
  double left = MIN (first->x, second->x), right = MAX (first->x, second->x);
  double top = MIN (first->y, second->y), bottom = MAX (first->y, second->y);
  return hypot (x - CLAMP (x, left, right), y - CLAMP (y, top, bottom));
}

const SeraiMark *
serai_scene_hit (const SeraiScene *self, double x, double y, double reach)
{
  const SeraiMark *best = NULL;
  double least = reach;
  for (guint i = 0; i < self->marks->len; i++)
    {
      const SeraiMark *mark = self->marks->pdata[i];
      if ((mark->kind != SERAI_MARK_DOT && mark->kind != SERAI_MARK_RECT) || mark->series < 0)
        continue;
      double distance = measure_distance (mark, x, y);
      if (distance <= least)
        {
          least = distance;
          best = mark;
        }
    }
  return best;
}

gboolean
serai_scene_has_axes (const SeraiScene *self)
{
  return self->axes.last > self->axes.first && self->axes.right > self->axes.left;
}

double
serai_scene_get_x (const SeraiScene *self, SeraiPeriod period)
{
  const SeraiSceneAxes *axes = &self->axes;
  double middle = (period.first + period.last + 1) / 2.0;
  return axes->left
         + (axes->right - axes->left) * (middle - axes->first) / (axes->last - axes->first);
}

double
serai_scene_get_y (const SeraiScene *self, double value)
{
  const SeraiSceneAxes *axes = &self->axes;
  return axes->bottom
         - serai_ticks_place (&axes->ticks, value / axes->scale) * (axes->bottom - axes->top);
}

double
serai_scene_get_day (const SeraiScene *self, double x)
{
  const SeraiSceneAxes *axes = &self->axes;
  return axes->first + (axes->last - axes->first) * (x - axes->left) / (axes->right - axes->left);
}

const SeraiMark *
serai_scene_hit_said (const SeraiScene *self, double x, double y, double reach)
{
  const SeraiMark *best = NULL;
  for (guint i = 0; i < self->marks->len; i++)
    {
      const SeraiMark *mark = self->marks->pdata[i];
      if (mark->said < 0)
        continue;
      const SeraiXY *at = &g_array_index (mark->points, SeraiXY, 0);
      double distance = hypot (at->x - x, at->y - y);
      if (distance <= reach)
        {
          reach = distance;
          best = mark;
        }
    }
  return best;
}
