/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The edge of a side pane: dragged, it makes the pane wider or narrower. */
#include "sash.h"

#include "config.h"

#include <glib/gi18n.h>

#define STEP 16

struct _SeraiSash
{
  GtkWidget parent_instance;

  GtkWidget *pane;
  gboolean is_before;
  int width;
  int minimum;
  int maximum;
};

enum
{
  PROP_0,
  PROP_PANE,
  PROP_IS_BEFORE,
  PROP_WIDTH,
  PROP_MINIMUM,
  PROP_MAXIMUM,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (SeraiSash, serai_sash, GTK_TYPE_WIDGET)

static void
set_width (SeraiSash *self, int width)
{
  width = CLAMP (width, self->minimum, self->maximum);
  if (self->pane != NULL)
    gtk_widget_set_size_request (self->pane, width, -1);
  if (self->width == width)
    return;
  self->width = width;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WIDTH]);
}

/* How much wider the pane becomes when the edge moves to the right. */
static int
get_direction (SeraiSash *self)
{
  gboolean is_mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  return self->is_before != is_mirrored ? 1 : -1;
}

static void
drag_begin_cb (GtkGestureDrag *gesture, double x, double y, gpointer user_data)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

/* The edge itself moves while it is dragged: offsets count from where it is now. */
static void
drag_update_cb (GtkGestureDrag *gesture, double x, double y, gpointer user_data)
{
  SeraiSash *self = user_data;
  set_width (self, self->width + get_direction (self) * (int) x);
}

static void
widen (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiSash *self = SERAI_SASH (widget);
  set_width (self, self->width + get_direction (self) * g_variant_get_int32 (parameter));
}

static void
serai_sash_get_property (GObject *object, guint prop, GValue *value, GParamSpec *pspec)
{
  SeraiSash *self = SERAI_SASH (object);
  switch (prop)
    {
    case PROP_PANE:
      g_value_set_object (value, self->pane);
      break;
    case PROP_IS_BEFORE:
      g_value_set_boolean (value, self->is_before);
      break;
    case PROP_WIDTH:
      g_value_set_int (value, self->width);
      break;
    case PROP_MINIMUM:
      g_value_set_int (value, self->minimum);
      break;
    case PROP_MAXIMUM:
      g_value_set_int (value, self->maximum);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
    }
}

static void
serai_sash_set_property (GObject *object, guint prop, const GValue *value, GParamSpec *pspec)
{
  SeraiSash *self = SERAI_SASH (object);
  switch (prop)
    {
    case PROP_PANE:
      g_set_weak_pointer (&self->pane, g_value_get_object (value));
      break;
    case PROP_IS_BEFORE:
      self->is_before = g_value_get_boolean (value);
      break;
    case PROP_WIDTH:
      set_width (self, g_value_get_int (value));
      break;
    case PROP_MINIMUM:
      self->minimum = g_value_get_int (value);
      break;
    case PROP_MAXIMUM:
      self->maximum = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
    }
}

static void
serai_sash_dispose (GObject *object)
{
  g_clear_weak_pointer (&SERAI_SASH (object)->pane);
  G_OBJECT_CLASS (serai_sash_parent_class)->dispose (object);
}

static void
serai_sash_measure (GtkWidget *widget,
                    GtkOrientation orientation,
                    int for_size,
                    int *minimum,
                    int *natural,
                    int *minimum_baseline,
                    int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 5 : 1;
}

static void
install_number (int prop, const char *name, int value)
{
  props[prop] =
      g_param_spec_int (name, NULL, NULL, 0, G_MAXINT, value,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
}

static void
serai_sash_class_init (SeraiSashClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->get_property = serai_sash_get_property;
  object_class->set_property = serai_sash_set_property;
  object_class->dispose = serai_sash_dispose;
  widget_class->measure = serai_sash_measure;
  props[PROP_PANE] = g_param_spec_object ("pane", NULL, NULL, GTK_TYPE_WIDGET,
                                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_IS_BEFORE] = g_param_spec_boolean ("is-before", NULL, NULL, FALSE,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  install_number (PROP_WIDTH, "width", 0);
  install_number (PROP_MINIMUM, "minimum", 160);
  install_number (PROP_MAXIMUM, "maximum", 640);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "sash");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SEPARATOR);
  gtk_widget_class_install_action (widget_class, "sash.move", "i", widen);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, 0, "sash.move", "i", -STEP);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, 0, "sash.move", "i", STEP);
}

static void
serai_sash_init (SeraiSash *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  self->minimum = 160;
  self->maximum = 640;
  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_cursor_from_name (widget, "col-resize");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Edge of the pane"), -1);
  GtkGesture *drag = gtk_gesture_drag_new ();
  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
}
