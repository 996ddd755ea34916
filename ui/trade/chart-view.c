/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A chart in the window: the scene that export paints too, with a tip and a walk by keyboard. */
#include "config.h"

#include "trade/chart-view.h"

#include "chart/painter.h"
#include "chart/range.h"
#include "chart/tip.h"
#include "trade/chart-tip.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

/* How near the pointer must come to a point, in pixels. */
#define REACH 28
#define SIGN_REACH 11
/* Pixels before a press becomes a drag. */
#define DRAG_REACH 6
#define ZOOM_STEP 0.8

struct _SeraiChartView
{
  GtkWidget parent_instance;

  SeraiChartSpec *spec;
  SeraiScene *scene;       /* of the present size and text scale; built when it is drawn */
  const SeraiMark *chosen; /* in @scene: the sign or field under keyboard or pointer */
  SeraiPeriod period;      /* the crosshair's, where @chosen is none */
  int series;              /* which one the keyboard walks on, -1 for none */
  SeraiPeriod extent;
  SeraiPeriod dragged_from;
  gboolean is_dragging;
  double pointer_x;
  GtkWidget *tip;         /* a popover with what stands at the crosshair */
  GtkWidget *speakers[2]; /* without a look; take the focus in turns */
  int speaker;
};

enum
{
  SIGNAL_RANGE_WISHED,
  SIGNAL_SAID_ACTIVATED,
  SIGNAL_POINT_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

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
  self->period = SERAI_PERIOD_NONE;
  self->series = -1;
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

/* A line at the time, a ring round each series' point there. */
static void
draw_crosshair (SeraiChartView *self, GtkSnapshot *snapshot)
{
  const SeraiSceneAxes *axes = &self->scene->axes;
  const SeraiColour *ink = &get_theme ()->inks[SERAI_INK_AXIS];
  GdkRGBA colour = {ink->red, ink->green, ink->blue, 1};
  double x = serai_scene_get_x (self->scene, self->period);
  gtk_snapshot_append_color (
      snapshot, &colour, &GRAPHENE_RECT_INIT (floor (x), axes->top, 1, axes->bottom - axes->top));
  if (self->series < 0 || self->spec->kind != SERAI_CHART_LINE)
    return;
  const SeraiPoint *point =
      serai_series_find (self->spec->series->pdata[self->series], self->period);
  if (point == NULL || isnan (point->value))
    return;
  double y = serai_scene_get_y (self->scene, point->value);
  GskRoundedRect ring;
  gsk_rounded_rect_init_from_rect (&ring, &GRAPHENE_RECT_INIT (x - 9, y - 9, 18, 18), 9);
  ink = &get_theme ()->inks[SERAI_INK_TEXT];
  colour = (GdkRGBA){ink->red, ink->green, ink->blue, 0.8};
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
  else if (serai_period_is_set (self->period) && serai_scene_has_axes (self->scene))
    draw_crosshair (self, snapshot);
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
  for (guint i = 0; i < G_N_ELEMENTS (self->speakers); i++)
    gtk_widget_size_allocate (self->speakers[i], &(GtkAllocation){0, 0, 1, 1}, -1);
  gtk_popover_present (GTK_POPOVER (self->tip));
}

/* --- where the crosshair is ------------------------------------------------------------------- */

static void
let_go (SeraiChartView *self)
{
  self->chosen = NULL;
  self->period = SERAI_PERIOD_NONE;
  self->series = -1;
  gtk_popover_popdown (GTK_POPOVER (self->tip));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
show_tip (SeraiChartView *self, GtkWidget *content, double x, double y)
{
  GdkRectangle box = {lround (x) - 12, lround (y) - 8, 24, 16};
  gtk_popover_set_child (GTK_POPOVER (self->tip), content);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->tip), &box);
  gtk_popover_popup (GTK_POPOVER (self->tip));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* A sign or a field: its own words. */
static void
choose_mark (SeraiChartView *self, const SeraiMark *mark)
{
  if (mark == self->chosen)
    return;
  let_go (self);
  if (mark == NULL || mark->text == NULL)
    return;
  self->chosen = mark;
  self->series = mark->series;
  const SeraiXY *place = &g_array_index (mark->points, SeraiXY, 0);
  show_tip (self, serai_chart_tip_new_for_words (mark->text), place->x, place->y);
}

static void
choose_period (SeraiChartView *self, int series, SeraiPeriod period)
{
  if (self->chosen == NULL && self->series == series && serai_period_equal (self->period, period))
    return;
  self->chosen = NULL;
  self->period = period;
  self->series = series;
  g_autoptr (SeraiTip) tip = serai_tip_new (self->spec, period);
  const SeraiPoint *point = serai_series_find (self->spec->series->pdata[MAX (series, 0)], period);
  double y = point != NULL && !isnan (point->value) ? serai_scene_get_y (self->scene, point->value)
                                                    : self->scene->axes.bottom;
  show_tip (self, serai_chart_tip_new (tip, get_theme ()), serai_scene_get_x (self->scene, period),
            CLAMP (y, self->scene->axes.top, self->scene->axes.bottom));
}

/* A screen reader tells what gets the focus: with every step it is another child of the chart, of
 * the name that is to be told. */
static void
announce (SeraiChartView *self, const char *words)
{
  self->speaker = !self->speaker;
  GtkWidget *speaker = self->speakers[self->speaker];
  gtk_accessible_update_property (GTK_ACCESSIBLE (speaker), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  gtk_widget_set_focusable (speaker, TRUE);
  gtk_widget_grab_focus (speaker);
  gtk_widget_set_focusable (self->speakers[!self->speaker], FALSE);
}

/* --- pointer ---------------------------------------------------------------------------------- */

static void
moved_cb (SeraiChartView *self, double x, double y)
{
  SeraiPeriod period;
  if (self->scene == NULL || self->is_dragging)
    return;
  const SeraiMark *said = serai_scene_hit_said (self->scene, x, y, SIGN_REACH);
  const SeraiSceneAxes *axes = &self->scene->axes;
  if (said != NULL)
    choose_mark (self, said);
  else if (!serai_scene_has_axes (self->scene))
    choose_mark (self, serai_scene_hit (self->scene, x, y, REACH));
  else if (x > axes->left - REACH && x < axes->right + REACH && y > axes->top - REACH
           && y < axes->bottom + REACH
           && serai_tip_find_period (self->spec, serai_scene_get_day (self->scene, x), &period))
    {
      const SeraiMark *near = serai_scene_hit (self->scene, x, y, REACH);
      choose_period (self, near != NULL ? near->series : -1, period);
    }
  else
    let_go (self);
}

static void
left_cb (SeraiChartView *self)
{
  let_go (self);
}

static int
get_step (SeraiChartView *self)
{
  const SeraiSeries *series = self->spec->series->len > 0 ? self->spec->series->pdata[0] : NULL;
  return series != NULL && series->points->len > 0
             ? serai_series_granularity (g_array_index (series->points, SeraiPoint, 0).period)
             : 365;
}

static void
wish (SeraiChartView *self, SeraiPeriod range)
{
  if (self->spec != NULL && !serai_period_equal (range, self->spec->range))
    g_signal_emit (self, signals[SIGNAL_RANGE_WISHED], 0, range.first, range.last);
}

static gboolean
scrolled_cb (SeraiChartView *self, double dx, double dy)
{
  if (self->scene == NULL || !serai_scene_has_axes (self->scene))
    return GDK_EVENT_PROPAGATE;
  SeraiPeriod closed = serai_range_close (self->spec->range, self->extent);
  if (fabs (dx) > fabs (dy))
    wish (self, serai_range_pan (self->spec->range, self->extent,
                                 dx * MAX ((closed.last - closed.first) / 10.0, get_step (self)),
                                 get_step (self)));
  else
    wish (self,
          serai_range_zoom (self->spec->range, self->extent, dy < 0 ? ZOOM_STEP : 1 / ZOOM_STEP,
                            serai_scene_get_day (self->scene, self->pointer_x), get_step (self)));
  return GDK_EVENT_STOP;
}

static void
pointer_cb (SeraiChartView *self, double x, double y)
{
  self->pointer_x = x;
  moved_cb (self, x, y);
}

static void
drag_began_cb (SeraiChartView *self, double x, double y)
{
  if (self->spec != NULL)
    self->dragged_from = self->spec->range;
}

static void
drag_moved_cb (SeraiChartView *self, double dx, double dy)
{
  if (self->scene == NULL || !serai_scene_has_axes (self->scene) || fabs (dx) < DRAG_REACH)
    return;
  const SeraiSceneAxes *axes = &self->scene->axes;
  self->is_dragging = TRUE;
  let_go (self);
  double days = dx * (axes->last - axes->first) / (axes->right - axes->left);
  wish (self, serai_range_pan (self->dragged_from, self->extent, -days, get_step (self)));
}

static void
drag_ended_cb (SeraiChartView *self)
{
  self->is_dragging = FALSE;
}

/* Opens what is under the crosshair: the document's sentence or the point's rows. */
static void
activate (SeraiChartView *self)
{
  if (self->chosen != NULL && self->chosen->said >= 0)
    g_signal_emit (self, signals[SIGNAL_SAID_ACTIVATED], 0, (guint) self->chosen->said);
  else if (serai_period_is_set (self->period))
    g_signal_emit (self, signals[SIGNAL_POINT_ACTIVATED], 0, (guint) MAX (self->series, 0),
                   self->period.first, self->period.last);
}

static void
released_cb (SeraiChartView *self, int n_press, double x, double y)
{
  if (self->is_dragging)
    return;
  moved_cb (self, x, y);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  activate (self);
}

/* --- keyboard --------------------------------------------------------------------------------- */

/* The next period after or before the one that is chosen, in which the series has a point. */
static gboolean
step_period (SeraiChartView *self, int series, int step, SeraiPeriod *inout_period)
{
  const SeraiSeries *own = self->spec->series->pdata[series];
  guint first, end, at, unused;
  serai_chart_spec_slice (self->spec, series, &first, &end);
  if (end == first)
    return FALSE;
  guint32 middle = inout_period->first + (inout_period->last - inout_period->first) / 2;
  serai_series_slice (own, (SeraiPeriod){0, middle}, &unused, &at);
  gint64 target = serai_period_is_set (*inout_period) ? (gint64) at - 1 + step : (gint64) end - 1;
  target = CLAMP (target, (gint64) first, (gint64) end - 1);
  *inout_period = g_array_index (own->points, SeraiPoint, target).period;
  return TRUE;
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

static void
walk_marks (SeraiChartView *self, int series, int point)
{
  const SeraiMark *next = self->chosen == NULL ? find_last (self)
                                               : find_mark (self, self->chosen->series + series,
                                                            self->chosen->point + point);
  if (next == NULL)
    return;
  choose_mark (self, next);
  announce (self, next->text);
}

static void
walk (SeraiChartView *self, int series_step, int point_step)
{
  if (!serai_scene_has_axes (self->scene))
    {
      walk_marks (self, series_step, point_step);
      return;
    }
  SeraiPeriod period = self->period;
  int last = (int) self->spec->series->len - 1;
  int series = CLAMP (MAX (self->series, 0) + series_step, 0, last);
  if (last < 0 || !step_period (self, series, point_step, &period))
    return;
  choose_period (self, series, period);
  g_autofree char *words = serai_tip_tell (self->spec, (guint) series, period);
  announce (self, words);
}

static void
zoom_by_key (SeraiChartView *self, double factor)
{
  SeraiPeriod closed = serai_range_close (self->spec->range, self->extent);
  double around = serai_period_is_set (self->period)
                      ? (self->period.first + self->period.last) / 2.0
                      : (closed.first + closed.last) / 2.0;
  wish (self, serai_range_zoom (self->spec->range, self->extent, factor, around, get_step (self)));
}

static gboolean
key_pressed_cb (SeraiChartView *self, guint key, guint code, GdkModifierType state)
{
  if (self->scene == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  int side = key == GDK_KEY_Left ? -1 : 1;
  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_Right:
      if ((state & GDK_SHIFT_MASK) != 0)
        wish (self, serai_range_pan (self->spec->range, self->extent, side * get_step (self),
                                     get_step (self)));
      else
        walk (self, 0, side);
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
    case GDK_KEY_Down:
      walk (self, key == GDK_KEY_Up ? -1 : 1, 0);
      return GDK_EVENT_STOP;
    case GDK_KEY_plus:
    case GDK_KEY_equal:
    case GDK_KEY_KP_Add:
      zoom_by_key (self, ZOOM_STEP);
      return GDK_EVENT_STOP;
    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
      zoom_by_key (self, 1 / ZOOM_STEP);
      return GDK_EVENT_STOP;
    case GDK_KEY_0:
    case GDK_KEY_KP_0:
      wish (self, SERAI_PERIOD_NONE);
      return GDK_EVENT_STOP;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      activate (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_Escape:
      if (self->chosen == NULL && !serai_period_is_set (self->period))
        return GDK_EVENT_PROPAGATE;
      let_go (self);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
serai_chart_view_dispose (GObject *object)
{
  SeraiChartView *self = SERAI_CHART_VIEW (object);
  g_clear_pointer (&self->tip, gtk_widget_unparent);
  for (guint i = 0; i < G_N_ELEMENTS (self->speakers); i++)
    g_clear_pointer (&self->speakers[i], gtk_widget_unparent);
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
  GType type = G_TYPE_FROM_CLASS (klass);
  signals[SIGNAL_RANGE_WISHED] =
      g_signal_new ("range-wished", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                    G_TYPE_UINT, G_TYPE_UINT);
  signals[SIGNAL_SAID_ACTIVATED] = g_signal_new ("said-activated", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SIGNAL_POINT_ACTIVATED] =
      g_signal_new ("point-activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 3,
                    G_TYPE_UINT, G_TYPE_UINT, G_TYPE_UINT);
  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
serai_chart_view_init (SeraiChartView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  self->series = -1;
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *scroll =
      gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkEventController *drag = GTK_EVENT_CONTROLLER (gtk_gesture_drag_new ());
  GtkEventController *click = GTK_EVENT_CONTROLLER (gtk_gesture_click_new ());
  const struct
  {
    GtkEventController *controller;
    const char *signal;
    GCallback callback;
  } wires[] = {
      {motion, "motion", G_CALLBACK (pointer_cb)},
      {motion, "leave", G_CALLBACK (left_cb)},
      {keys, "key-pressed", G_CALLBACK (key_pressed_cb)},
      {scroll, "scroll", G_CALLBACK (scrolled_cb)},
      {click, "released", G_CALLBACK (released_cb)},
      {drag, "drag-begin", G_CALLBACK (drag_began_cb)},
      {drag, "drag-update", G_CALLBACK (drag_moved_cb)},
      {drag, "drag-end", G_CALLBACK (drag_ended_cb)},
  };
  for (guint i = 0; i < G_N_ELEMENTS (wires); i++)
    g_signal_connect_object (wires[i].controller, wires[i].signal, wires[i].callback, self,
                             G_CONNECT_SWAPPED);
  GtkEventController *const controllers[] = {motion, keys, scroll, drag, click};
  for (guint i = 0; i < G_N_ELEMENTS (controllers); i++)
    gtk_widget_add_controller (widget, controllers[i]);
  gtk_widget_set_focusable (widget, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (self->speakers); i++)
    {
      self->speakers[i] =
          g_object_new (ADW_TYPE_BIN, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
      gtk_widget_set_parent (self->speakers[i], widget);
    }

  self->tip = gtk_popover_new ();
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

void
serai_chart_view_set_extent (SeraiChartView *self, SeraiPeriod extent)
{
  self->extent = extent;
}

void
serai_chart_view_set_range (SeraiChartView *self, SeraiPeriod range)
{
  if (self->spec == NULL || serai_period_equal (self->spec->range, range))
    return;
  self->spec->range = range;
  drop_scene (self);
}

SeraiScene *
serai_chart_view_get_scene (SeraiChartView *self)
{
  ensure_scene (self);
  return self->scene;
}
