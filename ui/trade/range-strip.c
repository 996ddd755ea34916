/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which years the chart shows. */
#include "config.h"

#include "trade/range-strip.h"

#include "chart/painter.h"
#include "chart/plot.h"
#include "chart/range.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#define STRIP_HEIGHT 34
#define HANDLE_WIDTH 8
/* How near a press must be to a handle, in pixels. */
#define REACH 22
/* More series than these are not told apart in the strip. */
#define MOST_ROWS 3
/* Years that are marked; more would be finer than pixels. */
#define MOST_YEARS 400

struct _SeraiRangeStrip
{
  GtkWidget parent_instance;

  GtkWidget *from;
  GtkWidget *strip; /* a drawing area */
  GtkWidget *to;
  const SeraiChartSpec *spec; /* lent */
  SeraiPeriod extent;
  SeraiPeriod range;
  int dragged; /* -1 the first handle, 1 the last, 0 none */
  double dragged_from;
  gboolean is_showing;
};

enum
{
  SIGNAL_RANGE_WISHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SeraiRangeStrip, serai_range_strip, GTK_TYPE_WIDGET)

static void
wish (SeraiRangeStrip *self, int from, int to)
{
  SeraiPeriod range = {serai_period_year (from).first, serai_period_year (MAX (to, from)).last};
  if (range.first <= self->extent.first && range.last >= self->extent.last)
    range = SERAI_PERIOD_NONE;
  if (!serai_period_equal (range, self->range))
    g_signal_emit (self, signals[SIGNAL_RANGE_WISHED], 0, range.first, range.last);
}

static void
typed_cb (SeraiRangeStrip *self)
{
  if (!self->is_showing)
    wish (self, gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (self->from)),
          gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (self->to)));
}

/* --- the strip ---------------------------------------------------------------------------------
 */

static double
get_x (SeraiRangeStrip *self, double day)
{
  double width = gtk_widget_get_width (self->strip) - 2 * HANDLE_WIDTH;
  double length = self->extent.last + 1.0 - self->extent.first;
  double part = CLAMP ((day - self->extent.first) / length, 0, 1);
  return HANDLE_WIDTH + part * width;
}

static void
set_ink (cairo_t *cr, SeraiInk ink, double alpha)
{
  gboolean is_dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  const SeraiTheme *theme = is_dark ? serai_theme_get_dark () : serai_theme_get_light ();
  const SeraiColour *colour = &theme->inks[ink];
  cairo_set_source_rgba (cr, colour->red, colour->green, colour->blue, alpha);
}

/* Full where a value is reported, hollow where it is quoted, a short dash where the library has
 * none. */
static void
draw_year (SeraiRangeStrip *self, cairo_t *cr, guint series, guint n_rows, int year)
{
  SeraiPlot plot = {.spec = self->spec};
  SeraiPeriod period = serai_period_year (year);
  guint first, end;
  serai_series_slice (self->spec->series->pdata[series], period, &first, &end);
  const SeraiPoint *point =
      first < end ? &g_array_index (((SeraiSeries *) self->spec->series->pdata[series])->points,
                                    SeraiPoint, first)
                  : NULL;
  double left = get_x (self, period.first) + 1.5, right = get_x (self, period.last + 1.0) - 1.5;
  double height = (STRIP_HEIGHT - 12.0) / n_rows;
  double y = 6 + series * height + height / 2;
  double thickness = MIN (height - 2, 8);
  if (point == NULL || isnan (point->value))
    {
      set_ink (cr, SERAI_INK_DIM, 0.6);
      cairo_rectangle (cr, (left + right) / 2 - 3, y - 0.5, 6, 1);
      cairo_fill (cr);
      return;
    }
  set_ink (cr, serai_plot_get_ink (&plot, series), 1);
  if (point->status >= SERAI_STATUS_STATED)
    {
      cairo_rectangle (cr, left + 0.5, y - thickness / 2 + 0.5, MAX (right - left - 1, 1),
                       thickness - 1);
      cairo_set_line_width (cr, 1);
      cairo_stroke (cr);
      return;
    }
  cairo_rectangle (cr, left, y - thickness / 2, MAX (right - left, 1), thickness);
  cairo_fill (cr);
}

static void
draw_handle (cairo_t *cr, double x)
{
  set_ink (cr, SERAI_INK_CLAIM, 1);
  cairo_rectangle (cr, x - HANDLE_WIDTH / 2.0, 0, HANDLE_WIDTH, STRIP_HEIGHT);
  cairo_fill (cr);
  set_ink (cr, SERAI_INK_PAGE, 1);
  cairo_rectangle (cr, x - 1.5, STRIP_HEIGHT / 2.0 - 6, 1, 12);
  cairo_rectangle (cr, x + 0.5, STRIP_HEIGHT / 2.0 - 6, 1, 12);
  cairo_fill (cr);
}

static void
draw_cb (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer user_data)
{
  SeraiRangeStrip *self = user_data;
  if (self->spec == NULL || !serai_period_is_set (self->extent))
    return;
  SeraiPeriod closed = serai_range_close (self->range, self->extent);
  double left = get_x (self, closed.first), right = get_x (self, closed.last + 1.0);
  set_ink (cr, SERAI_INK_GRID, 0.6);
  cairo_rectangle (cr, HANDLE_WIDTH, 0, width - 2 * HANDLE_WIDTH, STRIP_HEIGHT);
  cairo_fill (cr);
  set_ink (cr, SERAI_INK_CLAIM, 0.13);
  cairo_rectangle (cr, left, 0, right - left, STRIP_HEIGHT);
  cairo_fill (cr);
  int from = serai_period_get_year (self->extent);
  int to = serai_period_get_year (serai_period_day (self->extent.last));
  guint n_rows = MIN (self->spec->series->len, MOST_ROWS);
  for (guint i = 0; i < n_rows && to - from < MOST_YEARS; i++)
    for (int year = from; year <= to; year++)
      draw_year (self, cr, i, n_rows, year);
  draw_handle (cr, left);
  draw_handle (cr, right);
}

static void
drag_began_cb (SeraiRangeStrip *self, double x, double y)
{
  SeraiPeriod closed = serai_range_close (self->range, self->extent);
  double left = get_x (self, closed.first), right = get_x (self, closed.last + 1.0);
  gboolean is_left = fabs (x - left) < fabs (x - right);
  double distance = MIN (fabs (x - left), fabs (x - right));
  self->dragged = distance > REACH ? 0 : is_left ? -1 : 1;
  self->dragged_from = is_left ? left : right;
}

static void
drag_moved_cb (SeraiRangeStrip *self, double dx, double dy)
{
  if (self->dragged == 0)
    return;
  SeraiPeriod closed = serai_range_close (self->range, self->extent);
  int from = serai_period_get_year (closed);
  int to = serai_period_get_year (serai_period_day (closed.last));
  double width = gtk_widget_get_width (self->strip) - 2.0 * HANDLE_WIDTH;
  double day = self->extent.first
               + (self->dragged_from + dx - HANDLE_WIDTH) / MAX (width, 1)
                     * (self->extent.last + 1.0 - self->extent.first);
  day = CLAMP (day, self->extent.first, self->extent.last + 1.0);
  /* The nearest turn of the year. */
  int year = serai_period_get_year (serai_period_day ((guint32) day + 183));
  if (self->dragged < 0)
    wish (self, MIN (year, to), to);
  else
    wish (self, from, MAX (year - 1, from));
}

/* --- overrides ---------------------------------------------------------------------------------
 */

static void
serai_range_strip_dispose (GObject *object)
{
  SeraiRangeStrip *self = SERAI_RANGE_STRIP (object);
  self->spec = NULL;
  g_clear_pointer (&self->from, gtk_widget_unparent);
  g_clear_pointer (&self->strip, gtk_widget_unparent);
  g_clear_pointer (&self->to, gtk_widget_unparent);
  G_OBJECT_CLASS (serai_range_strip_parent_class)->dispose (object);
}

static void
serai_range_strip_class_init (SeraiRangeStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = serai_range_strip_dispose;
  signals[SIGNAL_RANGE_WISHED] =
      g_signal_new ("range-wished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
add_year (SeraiRangeStrip *self, const char *name)
{
  GtkWidget *year = gtk_spin_button_new_with_range (1, 9999, 1);
  gtk_widget_set_valign (year, GTK_ALIGN_CENTER);
  gtk_editable_set_width_chars (GTK_EDITABLE (year), 5);
  gtk_widget_set_tooltip_text (year, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (year), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (year, "value-changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (year, GTK_WIDGET (self));
  return year;
}

static void
serai_range_strip_init (SeraiRangeStrip *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                              8);
  gtk_widget_add_css_class (GTK_WIDGET (self), "range-strip");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Years shown"), -1);
  self->from = add_year (self, _ ("First year"));
  self->strip = gtk_drawing_area_new ();
  gtk_widget_set_hexpand (self->strip, TRUE);
  gtk_widget_set_valign (self->strip, GTK_ALIGN_CENTER);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (self->strip), STRIP_HEIGHT);
  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (self->strip), 60);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->strip), draw_cb, self, NULL);
  gtk_widget_set_parent (self->strip, GTK_WIDGET (self));
  self->to = add_year (self, _ ("Last year"));
  GtkGesture *drag = gtk_gesture_drag_new ();
  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (drag_began_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_moved_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->strip, GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark",
                           G_CALLBACK (gtk_widget_queue_draw), self->strip, G_CONNECT_SWAPPED);
}

void
serai_range_strip_show (SeraiRangeStrip *self,
                        const SeraiChartSpec *spec,
                        SeraiPeriod extent,
                        SeraiPeriod range)
{
  self->spec = spec;
  self->extent = extent;
  self->range = range;
  gtk_widget_set_visible (GTK_WIDGET (self), spec != NULL && serai_period_is_set (extent));
  gtk_widget_queue_draw (self->strip);
  if (!serai_period_is_set (extent))
    return;
  SeraiPeriod closed = serai_range_close (range, extent);
  int first = serai_period_get_year (extent);
  int last = serai_period_get_year (serai_period_day (extent.last));
  self->is_showing = TRUE;
  gtk_spin_button_set_range (GTK_SPIN_BUTTON (self->from), first, last);
  gtk_spin_button_set_range (GTK_SPIN_BUTTON (self->to), first, last);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (self->from), serai_period_get_year (closed));
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (self->to),
                             serai_period_get_year (serai_period_day (closed.last)));
  self->is_showing = FALSE;
}
