/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The desk: library, article, chart and sidebar in one window. */
#include "window.h"

#include "agenda/agenda-pane.h"
#include "export/export.h"
#include "corrections/said-window.h"
#include "intake/chooser.h"
#include "intake/drop-sheet.h"
#include "intake/importer.h"
#include "intake/offer.h"
#include "online/online.h"
#include "reader/citing.h"
#include "reader/printing.h"
#include "reader/reader.h"
#include "reread.h"
#include "samples/sample-banner.h"
#include "room.h"
#include "sash.h"
#include "shelf/shelf.h"
#include "sidebar/sidebar.h"
#include "toaster.h"
#include "trade/trade-pane.h"
#include "undo.h"

#include "config.h"

#include <glib/gi18n.h>

/* Below these widths the header bar keeps what is needed most. */
#define NARROW_WIDTH 900
#define PHONE_WIDTH 640
/* Below this height the text and the chart take turns. */
#define CHART_HEIGHT 620
/* What is comfortable for the text, and for the agenda. */
#define DESK_WIDTH 500
#define AGENDA_WIDTH 880
#define ZOOM_STEP 1.1

struct _SeraiWindow
{
  AdwApplicationWindow parent_instance;

  SeraiSession *session;
  SeraiImporter *importer;
  SeraiOnline *online;
  SeraiToaster *toaster;
  GSignalGroup *library_signals;

  AdwToastOverlay *toasts;
  GtkStack *pages;
  AdwStatusPage *failure;
  GtkWidget *import_button;
  GtkWidget *history_box;
  GtkWidget *find_toggle;
  GtkMenuButton *export_button;
  AdwFlap *shelf_flap;
  AdwFlap *sidebar_flap;
  SeraiSash *shelf_sash;
  SeraiSash *sidebar_sash;
  SeraiShelfPane *shelf;
  SeraiReaderPane *reader;
  SeraiSidebar *sidebar_place;
  SeraiTradePane *trade_place;
  GtkPaned *desk;
  SeraiAgendaPane *agenda;

  char *view; /* "read", "trade" or "agenda" */
  gboolean is_finding;
  gboolean is_phone; /* so narrow that buttons go into the main menu */
  gboolean is_short; /* too low for text and chart at once */
  gboolean is_placed;
};

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_VIEW,
  PROP_FINDING,
  PROP_ENCODING,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (SeraiWindow, serai_window, ADW_TYPE_APPLICATION_WINDOW)

/* --- importing ----------------------------------------------------------------------------- */

static void
chosen_cb (GPtrArray *inputs, gpointer user_data)
{
  serai_window_import (user_data, inputs);
}

static void
import (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiWindow *self = SERAI_WINDOW (widget);
  serai_chooser_show (GTK_WINDOW (self), serai_session_get_settings (self->session), chosen_cb,
                      self);
}

static void
cancel_import (GtkWidget *widget, const char *action, GVariant *parameter)
{
  serai_importer_cancel (SERAI_WINDOW (widget)->importer);
  serai_online_cancel (SERAI_WINDOW (widget)->online);
}

static void
dropped_cb (SeraiWindow *self, GPtrArray *inputs)
{
  serai_window_import (self, inputs);
}

static void
drop_failed_cb (SeraiWindow *self, const GError *error)
{
  serai_session_report (self->session, error);
}

static void
pasted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) inputs = serai_offer_read_finish (result, &error);
  if (self->session == NULL)
    return;
  if (inputs != NULL)
    serai_window_import (self, inputs);
  else
    serai_session_report (self->session, error);
}

static void
paste (GtkWidget *widget, const char *action, GVariant *parameter)
{
  serai_offer_read_clipboard_async (gtk_widget_get_clipboard (widget), _ ("Pasted text"), NULL,
                                    pasted_cb, g_object_ref (widget));
}

/* --- undo ---------------------------------------------------------------------------------- */

static void
undo_step (SeraiWindow *self, gboolean is_redo)
{
  serai_toaster_forget_undo (self->toaster);
  serai_undo_step (self->session, is_redo);
}

static void
undo (GtkWidget *widget, const char *action, GVariant *parameter)
{
  undo_step (SERAI_WINDOW (widget), FALSE);
}

static void
redo (GtkWidget *widget, const char *action, GVariant *parameter)
{
  undo_step (SERAI_WINDOW (widget), TRUE);
}

/* --- moving about -------------------------------------------------------------------------- */

static void
go_back (GtkWidget *widget, const char *action, GVariant *parameter)
{
  serai_session_go (SERAI_WINDOW (widget)->session, -1);
}

static void
go_forward (GtkWidget *widget, const char *action, GVariant *parameter)
{
  serai_session_go (SERAI_WINDOW (widget)->session, 1);
}

static void
toggle_shelf (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AdwFlap *flap = SERAI_WINDOW (widget)->shelf_flap;
  adw_flap_set_reveal_flap (flap, !adw_flap_get_reveal_flap (flap));
}

static void
toggle_sidebar (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AdwFlap *flap = SERAI_WINDOW (widget)->sidebar_flap;
  adw_flap_set_reveal_flap (flap, !adw_flap_get_reveal_flap (flap));
}

static void
search_library (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiWindow *self = SERAI_WINDOW (widget);
  adw_flap_set_reveal_flap (self->shelf_flap, TRUE);
  serai_shelf_pane_start_search (self->shelf);
}

static void
find_next (GtkWidget *widget, const char *action, GVariant *parameter)
{
  serai_reader_pane_find (SERAI_WINDOW (widget)->reader, 1);
}

static void
find_previous (GtkWidget *widget, const char *action, GVariant *parameter)
{
  serai_reader_pane_find (SERAI_WINDOW (widget)->reader, -1);
}

static void
next_mention (GtkWidget *widget, const char *action, GVariant *parameter)
{
  serai_reader_pane_go_to_mention (SERAI_WINDOW (widget)->reader, 1);
}

static void
previous_mention (GtkWidget *widget, const char *action, GVariant *parameter)
{
  serai_reader_pane_go_to_mention (SERAI_WINDOW (widget)->reader, -1);
}

static void
zoom (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GSettings *settings = serai_session_get_settings (SERAI_WINDOW (widget)->session);
  double size = g_settings_get_double (settings, "text-zoom");
  if (g_str_equal (action, "win.zoom-in"))
    size *= ZOOM_STEP;
  else if (g_str_equal (action, "win.zoom-out"))
    size /= ZOOM_STEP;
  else
    size = 1;
  g_settings_set_double (settings, "text-zoom", CLAMP (size, 0.5, 3.0));
}

/* --- which actions make sense -------------------------------------------------------------- */

static void
update_actions (SeraiWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  SeraiLibrary *library = serai_session_get_library (self->session);
  gboolean can_undo = FALSE;
  gboolean can_redo = FALSE;
  gboolean can_go_back, can_go_forward, is_busy;
  if (library != NULL)
    g_object_get (library, "can-undo", &can_undo, "can-redo", &can_redo, NULL);
  g_object_get (self->session, "can-go-back", &can_go_back, "can-go-forward", &can_go_forward,
                "busy", &is_busy, NULL);

  gtk_widget_action_set_enabled (widget, "win.undo", can_undo && !is_busy);
  gtk_widget_action_set_enabled (widget, "win.redo", can_redo && !is_busy);
  gtk_widget_action_set_enabled (widget, "win.back", can_go_back);
  gtk_widget_action_set_enabled (widget, "win.forward", can_go_forward);
  gtk_widget_action_set_enabled (widget, "win.import", library != NULL);
  gtk_widget_action_set_enabled (widget, "win.paste", library != NULL);
  SeraiOpened *article = serai_session_get_article (self->session);
  gboolean is_reading = article != NULL;
  const char *const reading[] = {"win.print", "win.find", "win.find-next", "win.find-previous"};
  for (guint i = 0; i < G_N_ELEMENTS (reading); i++)
    gtk_widget_action_set_enabled (widget, reading[i], is_reading);
  gtk_widget_action_set_enabled (widget, "win.encoding",
                                 is_reading && article->document->encoding != NULL);
  gboolean has_entity = serai_session_get_entity (self->session) != NULL;
  gtk_widget_action_set_enabled (widget, "win.next-mention", has_entity);
  gtk_widget_action_set_enabled (widget, "win.previous-mention", has_entity);
  SeraiSpan passage;
  gboolean has_passage = serai_session_get_passage (self->session, &passage);
  gtk_widget_action_set_enabled (widget, "win.note", has_passage);
  gtk_widget_action_set_enabled (widget, "win.cite", has_passage);
}

static void
note (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiWindow *self = SERAI_WINDOW (widget);
  if (serai_sidebar_begin_note (self->sidebar_place))
    adw_flap_set_reveal_flap (self->sidebar_flap, TRUE);
}

static void
cite (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiSession *session = SERAI_WINDOW (widget)->session;
  SeraiSpan passage;
  if (!serai_session_get_passage (session, &passage))
    return;
  serai_citing_copy (gtk_widget_get_clipboard (widget),
                     serai_session_get_article (session)->document, passage);
  serai_session_toast (session, _ ("Copied with its source"), FALSE);
}

static void
print (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiSession *session = SERAI_WINDOW (widget)->session;
  g_autoptr (GError) error = NULL;
  g_autoptr (GtkPrintOperation) operation =
      serai_printing_new (serai_session_get_article (session)->document);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (widget),
                           &error);
  serai_session_report (session, error);
}

static void
export_notes (GtkWidget *widget, const char *action, GVariant *parameter)
{
  serai_export_notes (GTK_WINDOW (widget), SERAI_WINDOW (widget)->session);
}

static void
export_brief (GtkWidget *widget, const char *action, GVariant *parameter)
{
  serai_export_brief (GTK_WINDOW (widget), SERAI_WINDOW (widget)->session);
}

static void
export_chart (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiWindow *self = SERAI_WINDOW (widget);
  serai_export_chart (GTK_WINDOW (self), self->session,
                      serai_trade_pane_get_spec (self->trade_place));
}

/* --- room ---------------------------------------------------------------------------------- */

static void
arrange_views (SeraiWindow *self)
{
  gboolean is_trade = g_strcmp0 (self->view, "trade") == 0;
  gboolean is_agenda = g_strcmp0 (self->view, "agenda") == 0;
  gboolean has_article = serai_session_get_article (self->session) != NULL;
  gtk_widget_set_visible (GTK_WIDGET (self->desk), !is_agenda);
  gtk_widget_set_visible (GTK_WIDGET (self->agenda), is_agenda);
  /* The agenda is wide: the sidebar, which speaks of one document, makes room for it. */
  GtkWidget *room = gtk_widget_get_ancestor (GTK_WIDGET (self->desk), SERAI_TYPE_ROOM);
  int width = is_agenda ? AGENDA_WIDTH : DESK_WIDTH;
  int before;
  g_object_get (room, "comfortable-width", &before, NULL);
  /* Setting it lays out again, and each layout comes here. */
  if (before != width)
    g_object_set (room, "comfortable-width", width, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->reader), !is_trade);
  gtk_widget_set_visible (GTK_WIDGET (self->trade_place),
                          is_trade || (has_article && !self->is_short));
}

/* Letters twice as large need twice the room. */
static double
get_text_scale (SeraiWindow *self)
{
  int dpi = -1;
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? MAX (dpi / 1024.0 / 96.0, 1.0) : 1.0;
}

static void
adapt (SeraiWindow *self, double width, double height)
{
  gboolean is_phone = width < PHONE_WIDTH;
  gtk_widget_set_visible (self->history_box, width >= NARROW_WIDTH);
  if (self->is_phone != is_phone)
    {
      self->is_phone = is_phone;
      gtk_widget_set_visible (self->find_toggle, !is_phone);
      /* Both are in the main menu too. */
      gtk_widget_set_visible (self->import_button, !is_phone);
      gtk_widget_set_visible (GTK_WIDGET (self->export_button), !is_phone);
    }
  self->is_short = height < CHART_HEIGHT;
  arrange_views (self);
}

static void
layout_cb (GdkSurface *surface, int width, int height, gpointer user_data)
{
  double scale = get_text_scale (user_data);
  adapt (user_data, width / scale, height / scale);
}

/* The chart's height is what is remembered; the text takes the rest. */
static void
desk_allocated_cb (SeraiWindow *self)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self->desk));
  if (self->is_placed || height <= 0)
    return;
  self->is_placed = TRUE;
  GSettings *settings = serai_session_get_settings (self->session);
  gtk_paned_set_position (self->desk, height - g_settings_get_int (settings, "chart-height"));
}

static const char *
get_flap_key (SeraiWindow *self, AdwFlap *flap)
{
  return flap == self->shelf_flap ? "show-shelf" : "show-sidebar";
}

static void
flap_revealed_cb (SeraiWindow *self, GParamSpec *pspec, AdwFlap *flap)
{
  if (!adw_flap_get_folded (flap))
    g_settings_set_boolean (serai_session_get_settings (self->session), get_flap_key (self, flap),
                            adw_flap_get_reveal_flap (flap));
}

/* What lies over the text opens only when it is asked for. */
static void
flap_folded_cb (SeraiWindow *self, GParamSpec *pspec, AdwFlap *flap)
{
  GSettings *settings = serai_session_get_settings (self->session);
  adw_flap_set_reveal_flap (flap,
                            !adw_flap_get_folded (flap)
                                && g_settings_get_boolean (settings, get_flap_key (self, flap)));
}

/* --- state --------------------------------------------------------------------------------- */

static void
article_cb (SeraiWindow *self)
{
  SeraiOpened *article = serai_session_get_article (self->session);
  if (article != NULL)
    g_settings_set_int64 (serai_session_get_settings (self->session), "article", article->id);
  arrange_views (self);
  update_actions (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ENCODING]);
}

static void
library_cb (SeraiWindow *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  GSettings *settings = serai_session_get_settings (self->session);
  g_signal_group_set_target (self->library_signals, library);
  if (library != NULL && serai_session_get_article_id (self->session) == 0)
    serai_session_open (self->session, g_settings_get_int64 (settings, "article"));
  update_actions (self);
}

static void
restore (SeraiWindow *self)
{
  GSettings *settings = serai_session_get_settings (self->session);
  /* Remembered from the window used last; two of them don't follow each other. */
  GSettingsBindFlags once = G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_GET_NO_CHANGES;
  g_settings_bind (settings, "window-width", self, "default-width", once);
  g_settings_bind (settings, "window-height", self, "default-height", once);
  g_settings_bind (settings, "window-maximized", self, "maximized", once);
  g_settings_bind (settings, "shelf-width", self->shelf_sash, "width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "sidebar-width", self->sidebar_sash, "width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "view", self, "view", once);
  adw_flap_set_reveal_flap (self->shelf_flap, g_settings_get_boolean (settings, "show-shelf"));
  adw_flap_set_reveal_flap (self->sidebar_flap, g_settings_get_boolean (settings, "show-sidebar"));

  AdwFlap *flaps[] = {self->shelf_flap, self->sidebar_flap};
  for (guint i = 0; i < G_N_ELEMENTS (flaps); i++)
    {
      g_signal_connect_object (flaps[i], "notify::reveal-flap", G_CALLBACK (flap_revealed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (flaps[i], "notify::folded", G_CALLBACK (flap_folded_cb), self,
                               G_CONNECT_SWAPPED);
    }
}

static gboolean
serai_window_close_request (GtkWindow *window)
{
  SeraiWindow *self = SERAI_WINDOW (window);
  int chart_height = gtk_widget_get_height (GTK_WIDGET (self->trade_place));
  if (gtk_widget_get_visible (GTK_WIDGET (self->reader)) && chart_height > 0 && !self->is_short)
    g_settings_set_int (serai_session_get_settings (self->session), "chart-height", chart_height);
  return GTK_WINDOW_CLASS (serai_window_parent_class)->close_request (window);
}

/* --- overrides ----------------------------------------------------------------------------- */

static void
serai_window_realize (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (serai_window_parent_class)->realize (widget);
  g_signal_connect_object (gtk_native_get_surface (GTK_NATIVE (widget)), "layout",
                           G_CALLBACK (layout_cb), widget, 0);
}

static void
serai_window_get_property (GObject *object, guint prop, GValue *value, GParamSpec *pspec)
{
  SeraiWindow *self = SERAI_WINDOW (object);
  switch (prop)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_VIEW:
      g_value_set_string (value, self->view);
      break;
    case PROP_FINDING:
      g_value_set_boolean (value, self->is_finding);
      break;
    case PROP_ENCODING:
      /* Asked for as an action's state while the template is built. */
      g_value_set_string (value,
                          self->session != NULL ? serai_reread_get_encoding (self->session) : "");
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
    }
}

static void
serai_window_set_property (GObject *object, guint prop, const GValue *value, GParamSpec *pspec)
{
  SeraiWindow *self = SERAI_WINDOW (object);
  switch (prop)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    case PROP_VIEW:
      if (g_strcmp0 (self->view, g_value_get_string (value)) == 0)
        break;
      g_free (self->view);
      self->view = g_value_dup_string (value);
      arrange_views (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_FINDING:
      if (self->is_finding == g_value_get_boolean (value))
        break;
      self->is_finding = !self->is_finding;
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_ENCODING:
      /* It follows when the document has been read again. */
      serai_reread_choose (self->session, g_value_get_string (value));
      /* A submenu that closes keeps the focus in GTK 4.8, and the next key would get lost. */
      gtk_widget_child_focus (GTK_WIDGET (self->reader), GTK_DIR_TAB_FORWARD);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
    }
}

static void
serai_window_constructed (GObject *object)
{
  static const char *const concerns[] = {
      "notify::can-go-back", "notify::can-go-forward", "notify::busy",
      "notify::entity",      "notify::has-passage",
  };
  SeraiWindow *self = SERAI_WINDOW (object);
  G_OBJECT_CLASS (serai_window_parent_class)->constructed (object);

  self->importer = serai_importer_new (self->session);
  self->online = serai_online_new (GTK_APPLICATION_WINDOW (self), self->session);
  self->toaster = serai_toaster_new (self->toasts, self->session);
  g_signal_connect_object (self->online, "finished", G_CALLBACK (serai_toaster_show_import),
                           self->toaster, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->importer, "finished", G_CALLBACK (serai_toaster_show_import),
                           self->toaster, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::library", G_CALLBACK (library_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::article", G_CALLBACK (article_cb), self,
                           G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (concerns); i++)
    g_signal_connect_object (self->session, concerns[i], G_CALLBACK (update_actions), self,
                             G_CONNECT_SWAPPED);
  serai_sidebar_set_session (self->sidebar_place, self->session);
  serai_trade_pane_set_session (self->trade_place, self->session);
  serai_agenda_pane_set_session (self->agenda, self->session);
  restore (self);
  update_actions (self);
}

static void
serai_window_dispose (GObject *object)
{
  SeraiWindow *self = SERAI_WINDOW (object);
  g_clear_object (&self->importer);
  if (self->online != NULL)
    g_object_run_dispose (G_OBJECT (self->online));
  g_clear_object (&self->online);
  g_clear_object (&self->toaster);
  g_clear_object (&self->library_signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), SERAI_TYPE_WINDOW);
  g_clear_object (&self->session);
  g_clear_pointer (&self->view, g_free);
  G_OBJECT_CLASS (serai_window_parent_class)->dispose (object);
}

static void
show_corrections (GtkWidget *widget, const char *action, GVariant *parameter)
{
  serai_said_window_show (GTK_WINDOW (widget), SERAI_WINDOW (widget)->session);
}

static void
install_actions (GtkWidgetClass *class)
{
  static const struct
  {
    const char *name;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
      {"win.import", import},
      {"win.cancel-import", cancel_import},
      {"win.paste", paste},
      {"win.undo", undo},
      {"win.redo", redo},
      {"win.back", go_back},
      {"win.forward", go_forward},
      {"win.toggle-shelf", toggle_shelf},
      {"win.toggle-sidebar", toggle_sidebar},
      {"win.search", search_library},
      {"win.find-next", find_next},
      {"win.find-previous", find_previous},
      {"win.next-mention", next_mention},
      {"win.previous-mention", previous_mention},
      {"win.corrections", show_corrections},
      {"win.note", note},
      {"win.cite", cite},
      {"win.print", print},
      {"win.export-brief", export_brief},
      {"win.export-notes", export_notes},
      {"win.export-chart", export_chart},
      {"win.zoom-in", zoom},
      {"win.zoom-out", zoom},
      {"win.zoom-reset", zoom},
  };
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (class, actions[i].name, NULL, actions[i].activate);
  gtk_widget_class_install_property_action (class, "win.view", "view");
  gtk_widget_class_install_property_action (class, "win.find", "finding");
  gtk_widget_class_install_property_action (class, "win.encoding", "encoding");

  /* Not among the application's: in an entry these keys are the entry's own. */
  GdkModifierType control = GDK_CONTROL_MASK;
  gtk_widget_class_add_binding_action (class, GDK_KEY_v, control, "win.paste", NULL);
  gtk_widget_class_add_binding_action (class, GDK_KEY_z, control, "win.undo", NULL);
  gtk_widget_class_add_binding_action (class, GDK_KEY_z, control | GDK_SHIFT_MASK, "win.redo",
                                       NULL);
}

static void
bind_template (GtkWidgetClass *class)
{
  g_type_ensure (SERAI_TYPE_AGENDA_PANE);
  g_type_ensure (SERAI_TYPE_DROP_SHEET);
  g_type_ensure (SERAI_TYPE_READER_PANE);
  g_type_ensure (SERAI_TYPE_SAMPLE_BANNER);
  g_type_ensure (SERAI_TYPE_ROOM);
  g_type_ensure (SERAI_TYPE_SASH);
  g_type_ensure (SERAI_TYPE_SHELF_PANE);
  g_type_ensure (SERAI_TYPE_SIDEBAR);
  g_type_ensure (SERAI_TYPE_TRADE_PANE);
  gtk_widget_class_set_template_from_resource (class, "/io/github/serai/Serai/window.ui");
  gtk_widget_class_bind_template_child (class, SeraiWindow, toasts);
  gtk_widget_class_bind_template_child (class, SeraiWindow, pages);
  gtk_widget_class_bind_template_child (class, SeraiWindow, failure);
  gtk_widget_class_bind_template_child (class, SeraiWindow, import_button);
  gtk_widget_class_bind_template_child (class, SeraiWindow, history_box);
  gtk_widget_class_bind_template_child (class, SeraiWindow, find_toggle);
  gtk_widget_class_bind_template_child (class, SeraiWindow, export_button);
  gtk_widget_class_bind_template_child (class, SeraiWindow, shelf_flap);
  gtk_widget_class_bind_template_child (class, SeraiWindow, sidebar_flap);
  gtk_widget_class_bind_template_child (class, SeraiWindow, shelf_sash);
  gtk_widget_class_bind_template_child (class, SeraiWindow, sidebar_sash);
  gtk_widget_class_bind_template_child (class, SeraiWindow, shelf);
  gtk_widget_class_bind_template_child (class, SeraiWindow, reader);
  gtk_widget_class_bind_template_child (class, SeraiWindow, sidebar_place);
  gtk_widget_class_bind_template_child (class, SeraiWindow, trade_place);
  gtk_widget_class_bind_template_child (class, SeraiWindow, desk);
  gtk_widget_class_bind_template_child (class, SeraiWindow, agenda);
  gtk_widget_class_bind_template_callback (class, dropped_cb);
  gtk_widget_class_bind_template_callback (class, drop_failed_cb);
  gtk_widget_class_bind_template_callback (class, desk_allocated_cb);
}

static void
serai_window_class_init (SeraiWindowClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GParamFlags both = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = serai_window_get_property;
  object_class->set_property = serai_window_set_property;
  object_class->constructed = serai_window_constructed;
  object_class->dispose = serai_window_dispose;
  widget_class->realize = serai_window_realize;
  GTK_WINDOW_CLASS (class)->close_request = serai_window_close_request;
  props[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, SERAI_TYPE_SESSION,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_VIEW] = g_param_spec_string ("view", NULL, NULL, NULL, both);
  props[PROP_FINDING] = g_param_spec_boolean ("finding", NULL, NULL, FALSE, both);
  props[PROP_ENCODING] = g_param_spec_string ("encoding", NULL, NULL, NULL, both);
  g_object_class_install_properties (object_class, N_PROPS, props);

  install_actions (widget_class);
  bind_template (widget_class);
}

static void
serai_window_init (SeraiWindow *self)
{
  self->view = g_strdup ("read");
  self->library_signals = g_signal_group_new (SERAI_TYPE_LIBRARY);
  g_signal_group_connect_swapped (self->library_signals, "notify::can-undo",
                                  G_CALLBACK (update_actions), self);
  g_signal_group_connect_swapped (self->library_signals, "notify::can-redo",
                                  G_CALLBACK (update_actions), self);
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
serai_window_import (SeraiWindow *self, GPtrArray *inputs)
{
  g_autofree char *address = serai_online_find_address (inputs);
  if (address != NULL)
    serai_online_ask (self->online, address);
  else
    serai_importer_add (self->importer, inputs);
}

void
serai_window_show_failure (SeraiWindow *self, const GError *error)
{
  adw_status_page_set_description (self->failure, error->message);
  gtk_stack_set_visible_child_name (self->pages, "failure");
}
