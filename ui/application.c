/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The programme: opens the library once and gives every window a session on it. */
#include "application.h"

#include "habits/deeds.h"
#include "habits/palette.h"
#include "measure.h"
#include "preferences/preferences.h"
#include "session.h"
#include "settings.h"
#include "window.h"

#include "config.h"

#include <glib/gi18n.h>

struct _SeraiApplication
{
  AdwApplication parent_instance;

  GSettings *settings;
  SeraiLibrary *library;
  char *library_path;
  GError *failure;
  gboolean is_opening;
  gint64 created;
  gint64 measured_from; /* 0: an ordinary run */
};

G_DEFINE_FINAL_TYPE (SeraiApplication, serai_application, ADW_TYPE_APPLICATION)

static void
give_library (SeraiApplication *self, SeraiWindow *window)
{
  if (self->failure != NULL)
    serai_window_show_failure (window, self->failure);
  else
    serai_session_set_library (serai_window_get_session (window), self->library);
}

static void
settle_library (SeraiApplication *self, SeraiLibrary *library, GError *failure)
{
  self->library = library;
  self->failure = failure;
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (SERAI_IS_WINDOW (l->data))
      give_library (self, l->data);
  g_application_release (G_APPLICATION (self));
}

static void
library_opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiApplication) self = user_data;
  GError *error = NULL;
  SeraiLibrary *library = serai_library_open_finish (result, &error);
  settle_library (self, library, error);
}

static void
build_recogniser (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;
  g_autoptr (SeraiReference) reference = serai_reference_new (&error);
  if (reference == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, serai_recogniser_new (reference), g_object_unref);
}

static void
recogniser_built_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SeraiApplication *self = SERAI_APPLICATION (source);
  GError *error = NULL;
  g_autoptr (SeraiRecogniser) recogniser = g_task_propagate_pointer (G_TASK (result), &error);
  if (recogniser == NULL)
    settle_library (self, NULL, error);
  else
    serai_library_open_async (self->library_path, recogniser, NULL, library_opened_cb,
                              g_object_ref (self));
}

static void
open_library (SeraiApplication *self)
{
  if (self->is_opening)
    return;
  self->is_opening = TRUE;
  if (self->library_path == NULL)
    self->library_path = g_build_filename (g_get_user_data_dir (), "serai", "library.db", NULL);
  g_application_hold (G_APPLICATION (self));
  g_autoptr (GTask) task = g_task_new (self, NULL, recogniser_built_cb, NULL);
  g_task_run_in_thread (task, build_recogniser);
}

/* The desk used last; others (preferences, a dialog) may stand before it. */
static GtkWindow *
get_desk (SeraiApplication *self)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (SERAI_IS_WINDOW (l->data))
      return l->data;
  return NULL;
}

static SeraiWindow *
add_window (SeraiApplication *self)
{
  g_autoptr (SeraiSession) session = serai_session_new (self->settings);
  SeraiWindow *window = serai_window_new (GTK_APPLICATION (self), session);
  if (self->library != NULL || self->failure != NULL)
    give_library (self, window);
  return window;
}

static SeraiWindow *
show_window (SeraiApplication *self)
{
  GtkWindow *window = get_desk (self);
  if (window == NULL)
    window = GTK_WINDOW (add_window (self));
  gtk_window_present (window);
  if (self->measured_from != 0)
    serai_measure_start (GTK_APPLICATION (self), window, self->measured_from);
  return SERAI_WINDOW (window);
}

static void
serai_application_activate (GApplication *application)
{
  show_window (SERAI_APPLICATION (application));
  open_library (SERAI_APPLICATION (application));
}

static void
serai_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  g_autoptr (GPtrArray) inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) serai_input_free);
  for (int i = 0; i < n_files; i++)
    g_ptr_array_add (inputs, serai_input_new_for_file (files[i]));
  SeraiWindow *window = show_window (SERAI_APPLICATION (application));
  open_library (SERAI_APPLICATION (application));
  serai_window_import (window, inputs);
}

static int
serai_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  SeraiApplication *self = SERAI_APPLICATION (application);
  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("serai %s\n", SERAI_VERSION);
      return 0;
    }
  g_variant_dict_lookup (options, "library", "^ay", &self->library_path);
  if (g_variant_dict_contains (options, "measure-start"))
    self->measured_from = self->created;
  return -1;
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *parent = gtk_application_get_active_window (GTK_APPLICATION (user_data));
  adw_show_about_window (
      parent, "application-name", _ ("Serai"), "application-icon", SERAI_APP_ID, "version",
      SERAI_VERSION, "developer-name", _ ("The Serai authors"), "license-type", GTK_LICENSE_GPL_3_0,
      "comments", _ ("Reads official statements and holds their claims against trade statistics."),
      NULL);
}

static void
preferences_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SeraiApplication *self = SERAI_APPLICATION (user_data);
  serai_preferences_show (get_desk (self), self->settings);
}

static void
palette_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  serai_palette_show (get_desk (SERAI_APPLICATION (user_data)));
}

static void
shortcuts_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  serai_deeds_show_shortcuts (get_desk (SERAI_APPLICATION (user_data)));
}

static void
fullscreen_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *desk = get_desk (SERAI_APPLICATION (user_data));
  g_object_set (desk, "fullscreened", !gtk_window_is_fullscreen (desk), NULL);
}

/* Another window on the same library; it opens what the last one did. */
static void
new_window_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_window_present (GTK_WINDOW (add_window (SERAI_APPLICATION (user_data))));
}

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SeraiApplication *self = SERAI_APPLICATION (user_data);
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL;)
    {
      GtkWindow *window = l->data;
      l = l->next;
      gtk_window_close (window);
    }
}

static void
serai_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
      {.name = "about", .activate = about_cb},
      {.name = "fullscreen", .activate = fullscreen_cb},
      {.name = "new-window", .activate = new_window_cb},
      {.name = "palette", .activate = palette_cb},
      {.name = "preferences", .activate = preferences_cb},
      {.name = "shortcuts", .activate = shortcuts_cb},
      {.name = "quit", .activate = quit_cb},
  };

  G_APPLICATION_CLASS (serai_application_parent_class)->startup (application);
  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  serai_deeds_set_keys (GTK_APPLICATION (application));

  g_autoptr (GError) error = NULL;
  SERAI_APPLICATION (application)->settings = serai_settings_new (&error);
  if (error != NULL)
    g_error ("%s", error->message);
}

static void
serai_application_shutdown (GApplication *application)
{
  SeraiApplication *self = SERAI_APPLICATION (application);
  if (self->library != NULL)
    serai_library_close (self->library);
  G_APPLICATION_CLASS (serai_application_parent_class)->shutdown (application);
}

static void
serai_application_finalize (GObject *object)
{
  SeraiApplication *self = SERAI_APPLICATION (object);
  g_clear_object (&self->library);
  g_clear_object (&self->settings);
  g_clear_error (&self->failure);
  g_free (self->library_path);
  G_OBJECT_CLASS (serai_application_parent_class)->finalize (object);
}

static void
serai_application_class_init (SeraiApplicationClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GApplicationClass *application_class = G_APPLICATION_CLASS (class);
  object_class->finalize = serai_application_finalize;
  application_class->startup = serai_application_startup;
  application_class->shutdown = serai_application_shutdown;
  application_class->activate = serai_application_activate;
  application_class->open = serai_application_open;
  application_class->handle_local_options = serai_application_handle_local_options;
}

static void
serai_application_init (SeraiApplication *self)
{
  self->created = g_get_monotonic_time ();
  g_application_add_main_option (G_APPLICATION (self), "library", 0, 0, G_OPTION_ARG_FILENAME,
                                 _ ("Open this library instead of your own"), _ ("FILE"));
  g_application_add_main_option (G_APPLICATION (self), "version", 0, 0, G_OPTION_ARG_NONE,
                                 _ ("Print the version"), NULL);
  g_application_add_main_option (G_APPLICATION (self), "measure-start", 0, G_OPTION_FLAG_HIDDEN,
                                 G_OPTION_ARG_NONE, "Measure the start", NULL);
}

SeraiApplication *
serai_application_new (void)
{
  return g_object_new (SERAI_TYPE_APPLICATION, "application-id", SERAI_APP_ID, "resource-base-path",
                       "/io/github/serai/Serai", "flags", G_APPLICATION_HANDLES_OPEN, NULL);
}
