/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chart in the window: the scene that export paints too, with a tip and a walk by keyboard. */
#include "config.h"

#include "trade/chart-view.h"

#include "chart/painter.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

/* How near the pointer must come to a point, in pixels. */
#define REACH 28

struct _SeraiChartView
{
  GtkWidget parent_instance;

  SeraiChartSpec *spec;
  SeraiScene *scene;       /* of the present size and text scale; built when it is drawn */
  const SeraiMark *chosen; /* in @scene: where the keyboard or the pointer is */
  GtkWidget *tip;          /* a popover with the chosen point's words */
};

G_DEFINE_FINAL_TYPE (SeraiChartView, serai_chart_view, GTK_TYPE_WIDGET)

static const SeraiTheme *
get_theme (void)
{
  return adw_style_manager_get_dark (adw_style_manager_get_default ()) ? serai_theme_get_dark ()
                                                                       : serai_theme_get_light ();
}

static void
drop_scene (SeraiChartView *self)
{
  self->chosen = NULL;
  gtk_popover_popdown (GTK_POPOVER (self->tip));
  g_clear_pointer (&self->scene, serai_scene_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The design's sizes are for text at 96 dpi; the desktop's text scaling multiplies them. */
static double
read_text_scale (GtkWidget *widget)
{
  int dpi = 0;
  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? dpi / (96.0 * 1024) : 1;
}

static void
ensure_scene (SeraiChartView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  if (self->scene != NULL || self->spec == NULL || width < 40 || height < 40)
    return;
  self->scene = serai_chart_build (self->spec, width, height, read_text_scale (widget));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->spec->title != NULL ? self->spec->title : _ ("Chart"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  self->scene->description != NULL ? self->scene->description : "",
                                  -1);
}

/* A ring round a dot, a frame round a bar or field. */
static void
draw_chosen (SeraiChartView *self, GtkSnapshot *snapshot)
{
  const SeraiXY *places = (const SeraiXY *) self->chosen->points->data;
  const SeraiColour *ink = &get_theme ()->inks[SERAI_INK_TEXT];
  gboolean is_rect = self->chosen->kind == SERAI_MARK_RECT;
  double reach = is_rect ? 0 : MAX (self->chosen->width + 4, 9);
  const SeraiXY *end = is_rect ? &places[1] : &places[0];
  graphene_rect_t box =
      GRAPHENE_RECT_INIT (places[0].x - reach, places[0].y - reach,
                          end->x - places[0].x + 2 * reach, end->y - places[0].y + 2 * reach);
  GskRoundedRect ring;
  GdkRGBA colour = {ink->red, ink->green, ink->blue, 0.8};
  gsk_rounded_rect_init_from_rect (&ring, &box, is_rect ? 2 : reach);
  gtk_snapshot_append_border (snapshot, &ring, (float[4]){2, 2, 2, 2},
                              (GdkRGBA[4]){colour, colour, colour, colour});
}

static void
serai_chart_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SeraiChartView *self = SERAI_CHART_VIEW (widget);
  ensure_scene (self);
  if (self->scene == NULL)
    return;
  cairo_t *cr =
      gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget),
                                                                gtk_widget_get_height (widget)));
  serai_painter_paint (self->scene, get_theme (), cr);
  cairo_destroy (cr);
  if (self->chosen != NULL)
    draw_chosen (self, snapshot);
}

static void
serai_chart_view_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 280 : 180;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 640 : 320;
}

static void
serai_chart_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SeraiChartView *self = SERAI_CHART_VIEW (widget);
  if (self->scene != NULL && (self->scene->width != width || self->scene->height != height))
    drop_scene (self);
  gtk_popover_present (GTK_POPOVER (self->tip));
}

/* Shows a point's words beside it, and gives them to a screen reader. */
static void
choose (SeraiChartView *self, const SeraiMark *mark)
{
  if (self->chosen == mark)
    return;
  self->chosen = mark;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (mark == NULL || mark->text == NULL)
    {
      gtk_popover_popdown (GTK_POPOVER (self->tip));
      return;
    }
  const SeraiXY *place = &g_array_index (mark->points, SeraiXY, 0);
  GdkRectangle box = {lround (place->x) - 8, lround (place->y) - 8, 16, 16};
  gtk_label_set_label (GTK_LABEL (gtk_popover_get_child (GTK_POPOVER (self->tip))), mark->text);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->tip), &box);
  gtk_popover_popup (GTK_POPOVER (self->tip));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  mark->text, -1);
}

static void
moved_cb (SeraiChartView *self, double x, double y)
{
  if (self->scene != NULL)
    choose (self, serai_scene_hit (self->scene, x, y, REACH));
}

static void
left_cb (SeraiChartView *self)
{
  choose (self, NULL);
}

/* The mark of this series and point, or NULL. */
static const SeraiMark *
find_mark (SeraiChartView *self, int series, int point)
{
  for (guint i = 0; i < self->scene->marks->len; i++)
    {
      const SeraiMark *mark = g_ptr_array_index (self->scene->marks, i);
      if (mark->series == series && mark->point == point
          && (mark->kind == SERAI_MARK_DOT || mark->kind == SERAI_MARK_RECT))
        return mark;
    }
  return NULL;
}

static const SeraiMark *
find_last (SeraiChartView *self)
{
  const SeraiMark *last = NULL;
  for (guint i = 0; i < self->scene->marks->len; i++)
    {
      const SeraiMark *mark = g_ptr_array_index (self->scene->marks, i);
      if (mark->series == 0 && mark->point >= 0 && (last == NULL || mark->point > last->point))
        last = mark;
    }
  return last;
}

/* Left and right walk the points of a series, up and down change the series. */
static gboolean
key_pressed_cb (SeraiChartView *self, guint key, guint code, GdkModifierType state)
{
  int series = 0, point = 0;
  if (self->scene == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  switch (key)
    {
    case GDK_KEY_Left:
      point = -1;
      break;
    case GDK_KEY_Right:
      point = 1;
      break;
    case GDK_KEY_Up:
      series = -1;
      break;
    case GDK_KEY_Down:
      series = 1;
      break;
    case GDK_KEY_Escape:
      if (self->chosen == NULL)
        return GDK_EVENT_PROPAGATE;
      choose (self, NULL);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
  const SeraiMark *next = self->chosen == NULL ? find_last (self)
                                               : find_mark (self, self->chosen->series + series,
                                                            self->chosen->point + point);
  if (next != NULL)
    choose (self, next);
  return GDK_EVENT_STOP;
}

static void
serai_chart_view_dispose (GObject *object)
{
  SeraiChartView *self = SERAI_CHART_VIEW (object);
  g_clear_pointer (&self->tip, gtk_widget_unparent);
  g_clear_pointer (&self->scene, serai_scene_unref);
  g_clear_pointer (&self->spec, serai_chart_spec_free);
  G_OBJECT_CLASS (serai_chart_view_parent_class)->dispose (object);
}

static void
serai_chart_view_class_init (SeraiChartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = serai_chart_view_dispose;
  widget_class->snapshot = serai_chart_view_snapshot;
  widget_class->measure = serai_chart_view_measure;
  widget_class->size_allocate = serai_chart_view_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
serai_chart_view_init (SeraiChartView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  g_signal_connect_object (motion, "motion", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, motion);
  gtk_widget_add_controller (widget, keys);
  gtk_widget_set_focusable (widget, TRUE);

  GtkWidget *words = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (words), 40);
  self->tip = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (self->tip), words);
  gtk_popover_set_autohide (GTK_POPOVER (self->tip), FALSE);
  gtk_widget_set_can_target (self->tip, FALSE);
  gtk_widget_set_can_focus (self->tip, FALSE);
  gtk_widget_set_parent (self->tip, widget);

  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-xft-dpi",
                           G_CALLBACK (drop_scene), self, G_CONNECT_SWAPPED);
}

GtkWidget *
serai_chart_view_new (void)
{
  return g_object_new (SERAI_TYPE_CHART_VIEW, NULL);
}

void
serai_chart_view_take_spec (SeraiChartView *self, SeraiChartSpec *spec)
{
  g_clear_pointer (&self->spec, serai_chart_spec_free);
  self->spec = spec;
  drop_scene (self);
}

const SeraiChartSpec *
serai_chart_view_get_spec (SeraiChartView *self)
{
  return self->spec;
}
