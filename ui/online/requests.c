/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of requests: everything that was ever asked of the net. */
#include "online/requests.h"

#include "library/online.h"

#include "config.h"

#include <glib/gi18n.h>

#define MOST_ROWS 500

static const char *
name_reason (const char *reason)
{
  if (g_str_equal (reason, "page"))
    return _ ("address opened");
  if (g_str_equal (reason, "feed"))
    return _ ("feed");
  const SeraiService *service = serai_service_find (reason);
  return service != NULL ? service->title : reason;
}

static char *
describe (const SeraiRequestRecord *record)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (record->began);
  g_autofree char *began = time != NULL ? g_date_time_format (time, "%x %X") : g_strdup ("");
  g_autofree char *size = g_format_size (record->size);
  GString *text = g_string_new (began);
  g_string_append_printf (text, " · %s", name_reason (record->reason));
  if (record->status != 0)
    g_string_append_printf (text, " · HTTP %u · %s", record->status, size);
  if (record->problem != NULL)
    g_string_append_printf (text, "\n%s", record->problem);
  return g_string_free (text, FALSE);
}

static GtkWidget *
make_row (const SeraiRequestRecord *record)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *subtitle = describe (record);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), record->address);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  return row;
}

static GtkWidget *
make_list (const GPtrArray *records)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  for (guint i = 0; i < records->len; i++)
    adw_preferences_group_add (group, make_row (g_ptr_array_index (records, i)));
  GtkWidget *page = adw_preferences_page_new ();
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group);
  return page;
}

static GtkWidget *
make_empty (void)
{
  GtkWidget *page = adw_status_page_new ();
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "network-offline-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("Nothing Was Sent"));
  adw_status_page_set_description (
      ADW_STATUS_PAGE (page),
      _ ("Every request that Serai ever sends from this library is listed here."));
  gtk_widget_set_vexpand (page, TRUE);
  return page;
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AdwWindow) window = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) records =
      serai_library_list_requests_finish (SERAI_LIBRARY (source), result, &error);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  if (records == NULL)
    g_warning ("%s", error->message);
  gtk_box_append (GTK_BOX (box),
                  records != NULL && records->len > 0 ? make_list (records) : make_empty ());
  adw_window_set_content (window, box);
  gtk_window_present (GTK_WINDOW (window));
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  gtk_window_close (GTK_WINDOW (widget));
  return TRUE;
}

void
serai_requests_show (GtkWindow *parent, SeraiSession *session)
{
  SeraiLibrary *library = serai_session_get_library (session);
  if (library == NULL)
    return;
  AdwWindow *window =
      g_object_new (ADW_TYPE_WINDOW, "title", _ ("Requests"), "transient-for", parent,
                    "default-width", 640, "default-height", 520, "destroy-with-parent", TRUE, NULL);
  GtkEventController *keys = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                        gtk_callback_action_new (escape_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (window), keys);
  serai_library_list_requests_async (library, MOST_ROWS, NULL, listed_cb, g_object_ref (window));
}
