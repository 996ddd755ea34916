/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sheet that lies over the window while something is held over it. */
#include "intake/drop-sheet.h"

#include "intake/offer.h"

#include "config.h"

#include <glib/gi18n.h>

struct _SeraiDropSheet
{
  GtkWidget parent_instance;
  GtkWidget *card;
};

enum
{
  PROP_0,
  PROP_TARGET,
  N_PROPS
};

enum
{
  SIGNAL_DROPPED,
  SIGNAL_FAILED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SeraiDropSheet, serai_drop_sheet, GTK_TYPE_WIDGET)

/* What the window itself lets go of is no import. */
static gboolean
accept_cb (GtkDropTargetAsync *target, GdkDrop *drop, gpointer user_data)
{
  return gdk_drop_get_drag (drop) == NULL && serai_offer_is_welcome (gdk_drop_get_formats (drop));
}

static GdkDragAction
drag_enter_cb (GtkDropTargetAsync *target, GdkDrop *drop, double x, double y, gpointer user_data)
{
  gtk_widget_set_visible (GTK_WIDGET (user_data), TRUE);
  return GDK_ACTION_COPY;
}

static void
drag_leave_cb (GtkDropTargetAsync *target, GdkDrop *drop, gpointer user_data)
{
  gtk_widget_set_visible (GTK_WIDGET (user_data), FALSE);
}

typedef struct
{
  SeraiDropSheet *sheet;
  GdkDrop *drop;
} Drop;

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Drop *drop = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) inputs = serai_offer_read_finish (result, &error);
  gdk_drop_finish (drop->drop, inputs != NULL ? GDK_ACTION_COPY : 0);
  if (inputs != NULL)
    g_signal_emit (drop->sheet, signals[SIGNAL_DROPPED], 0, inputs);
  else
    g_signal_emit (drop->sheet, signals[SIGNAL_FAILED], 0, error);
  g_object_unref (drop->sheet);
  g_object_unref (drop->drop);
  g_free (drop);
}

static gboolean
drop_cb (GtkDropTargetAsync *target, GdkDrop *offered, double x, double y, gpointer user_data)
{
  Drop *drop = g_new0 (Drop, 1);
  drop->sheet = g_object_ref (SERAI_DROP_SHEET (user_data));
  drop->drop = g_object_ref (offered);
  gtk_widget_set_visible (GTK_WIDGET (drop->sheet), FALSE);
  serai_offer_read_drop_async (offered, _ ("Dropped text"), NULL, read_cb, drop);
  return TRUE;
}

static void
watch (SeraiDropSheet *self, GtkWidget *widget)
{
  GtkDropTargetAsync *target =
      gtk_drop_target_async_new (serai_offer_get_formats (), GDK_ACTION_COPY);
  /* Before the text view, which would take text for itself. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (target), GTK_PHASE_CAPTURE);
  g_signal_connect_object (target, "accept", G_CALLBACK (accept_cb), self, 0);
  g_signal_connect_object (target, "drag-enter", G_CALLBACK (drag_enter_cb), self, 0);
  g_signal_connect_object (target, "drag-leave", G_CALLBACK (drag_leave_cb), self, 0);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, 0);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
}

static void
serai_drop_sheet_set_property (GObject *object, guint prop, const GValue *value, GParamSpec *pspec)
{
  if (prop == PROP_TARGET)
    watch (SERAI_DROP_SHEET (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
}

static void
serai_drop_sheet_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SERAI_TYPE_DROP_SHEET);
  G_OBJECT_CLASS (serai_drop_sheet_parent_class)->dispose (object);
}

static void
serai_drop_sheet_class_init (SeraiDropSheetClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  object_class->set_property = serai_drop_sheet_set_property;
  object_class->dispose = serai_drop_sheet_dispose;
  props[PROP_TARGET] = g_param_spec_object ("target", NULL, NULL, GTK_TYPE_WIDGET,
                                            G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[SIGNAL_DROPPED] = g_signal_new ("dropped", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);
  signals[SIGNAL_FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/serai/Serai/intake/drop-sheet.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiDropSheet, card);
}

static void
serai_drop_sheet_init (SeraiDropSheet *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
