/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The desk: library, article, chart and sidebar in one window. */
#include "window.h"

#include "config.h"

#include <glib/gi18n.h>

struct _SeraiWindow
{
  AdwApplicationWindow parent_instance;

  SeraiSession *session;

  AdwToastOverlay *toasts;
  AdwFlap *shelf_flap;
  AdwFlap *sidebar_flap;
  GtkPaned *desk;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (SeraiWindow, serai_window, ADW_TYPE_APPLICATION_WINDOW)

static void
serai_window_get_property (GObject *object, guint prop, GValue *value, GParamSpec *pspec)
{
  SeraiWindow *self = SERAI_WINDOW (object);
  if (prop == PROP_SESSION)
    g_value_set_object (value, self->session);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
}

static void
serai_window_set_property (GObject *object, guint prop, const GValue *value, GParamSpec *pspec)
{
  SeraiWindow *self = SERAI_WINDOW (object);
  if (prop == PROP_SESSION)
    self->session = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
}

static void
serai_window_dispose (GObject *object)
{
  SeraiWindow *self = SERAI_WINDOW (object);
  gtk_widget_dispose_template (GTK_WIDGET (self), SERAI_TYPE_WINDOW);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (serai_window_parent_class)->dispose (object);
}

static void
serai_window_class_init (SeraiWindowClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->get_property = serai_window_get_property;
  object_class->set_property = serai_window_set_property;
  object_class->dispose = serai_window_dispose;
  props[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, SERAI_TYPE_SESSION,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/serai/Serai/window.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, SeraiWindow, shelf_flap);
  gtk_widget_class_bind_template_child (widget_class, SeraiWindow, sidebar_flap);
  gtk_widget_class_bind_template_child (widget_class, SeraiWindow, desk);
}

static void
serai_window_init (SeraiWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

SeraiWindow *
serai_window_new (GtkApplication *application, SeraiSession *session)
{
  return g_object_new (SERAI_TYPE_WINDOW, "application", application, "session", session, NULL);
}

SeraiSession *
serai_window_get_session (SeraiWindow *self)
{
  return self->session;
}

void
serai_window_show_failure (SeraiWindow *self, const GError *error)
{
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (error->message));
}
