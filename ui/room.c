/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A bin that asks for a comfortable width and makes do with less. */
#include "room.h"

struct _SeraiRoom
{
  GtkWidget parent_instance;

  GtkWidget *child;
  int comfortable_width;
};

enum
{
  PROP_0,
  PROP_CHILD,
  PROP_COMFORTABLE_WIDTH,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (SeraiRoom, serai_room, GTK_TYPE_WIDGET)

static void
serai_room_measure (GtkWidget *widget,
                    GtkOrientation orientation,
                    int for_size,
                    int *minimum,
                    int *natural,
                    int *minimum_baseline,
                    int *natural_baseline)
{
  SeraiRoom *self = SERAI_ROOM (widget);
  gtk_widget_measure (self->child, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = MAX (*minimum, self->comfortable_width);
}

static void
serai_room_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (SERAI_ROOM (widget)->child, width, height, baseline, NULL);
}

static void
serai_room_get_property (GObject *object, guint prop, GValue *value, GParamSpec *pspec)
{
  SeraiRoom *self = SERAI_ROOM (object);
  if (prop == PROP_CHILD)
    g_value_set_object (value, self->child);
  else if (prop == PROP_COMFORTABLE_WIDTH)
    g_value_set_int (value, self->comfortable_width);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
}

static void
serai_room_set_property (GObject *object, guint prop, const GValue *value, GParamSpec *pspec)
{
  SeraiRoom *self = SERAI_ROOM (object);
  if (prop == PROP_CHILD)
    {
      g_clear_pointer (&self->child, gtk_widget_unparent);
      self->child = g_value_get_object (value);
      if (self->child != NULL)
        gtk_widget_set_parent (self->child, GTK_WIDGET (self));
    }
  else if (prop == PROP_COMFORTABLE_WIDTH)
    {
      self->comfortable_width = g_value_get_int (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
    }
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
}

static void
serai_room_dispose (GObject *object)
{
  g_clear_pointer (&SERAI_ROOM (object)->child, gtk_widget_unparent);
  G_OBJECT_CLASS (serai_room_parent_class)->dispose (object);
}

static void
serai_room_class_init (SeraiRoomClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GParamFlags both = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  object_class->get_property = serai_room_get_property;
  object_class->set_property = serai_room_set_property;
  object_class->dispose = serai_room_dispose;
  widget_class->measure = serai_room_measure;
  widget_class->size_allocate = serai_room_size_allocate;
  props[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET, both);
  props[PROP_COMFORTABLE_WIDTH] =
      g_param_spec_int ("comfortable-width", NULL, NULL, 0, G_MAXINT, 0, both);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
serai_room_init (SeraiRoom *self)
{
}
