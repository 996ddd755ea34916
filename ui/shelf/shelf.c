/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The library as a list that filters while one types. */
#include "shelf/shelf.h"

#include "shelf/found.h"
#include "shelf/shelf-row.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define MOST_HITS 200

struct _SeraiShelfPane
{
  GtkWidget parent_instance;

  SeraiSession *session;
  GSignalGroup *session_signals;
  GSignalGroup *articles_signals;

  GtkWidget *box;
  GtkSearchEntry *search;
  GtkStack *pages;
  GtkListView *list;
  GtkLabel *status;
  GtkMenuButton *net;
  GtkSingleSelection *selection;
  GMenuModel *row_menu;
  GtkWidget *menu;

  GListModel *articles; /* the library's; NULL until it is open */
  GListStore *hits;     /* (element-type SeraiFound); NULL while nothing is searched */
  GCancellable *searching;
  gboolean is_following; /* the selection follows the session, not the person */
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (SeraiShelfPane, serai_shelf_pane, GTK_TYPE_WIDGET)

static gint64
get_id (gpointer item)
{
  if (SERAI_IS_FOUND (item))
    return serai_found_get_id (item);
  return SERAI_IS_ARTICLE (item) ? serai_article_get_id (item) : 0;
}

static guint
find_position (GListModel *model, gint64 id)
{
  guint n_items = model != NULL ? g_list_model_get_n_items (model) : 0;
  for (guint i = 0; id != 0 && i < n_items; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (model, i);
      if (get_id (item) == id)
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

/* --- what is shown ------------------------------------------------------------------------- */

static void
tell_status (SeraiShelfPane *self)
{
  guint n_all = self->articles != NULL ? g_list_model_get_n_items (self->articles) : 0;
  g_autofree char *all = NULL;
  if (self->articles == NULL)
    {
      gtk_label_set_label (self->status, _ ("Opening the library…"));
      return;
    }
  if (self->hits != NULL)
    {
      guint n_hits = g_list_model_get_n_items (G_LIST_MODEL (self->hits));
      all = g_strdup_printf (n_hits < MOST_HITS ? _ ("%u of %u documents")
                                                : _ ("the best %u of %u documents"),
                             n_hits, n_all);
    }
  else
    all = g_strdup_printf (g_dngettext (NULL, "%u document", "%u documents", n_all), n_all);
  gtk_label_set_label (self->status, all);
}

static void
tell_net (SeraiShelfPane *self)
{
  GSettings *settings = serai_session_get_settings (self->session);
  gboolean is_offline = g_settings_get_boolean (settings, "offline");
  gtk_menu_button_set_label (self->net, is_offline ? _ ("offline") : _ ("online"));
}

static void
choose_page (SeraiShelfPane *self)
{
  const char *page = "list";
  if (self->hits != NULL && g_list_model_get_n_items (G_LIST_MODEL (self->hits)) == 0)
    page = "no-hits";
  else if (self->articles != NULL && g_list_model_get_n_items (self->articles) == 0)
    page = "empty";
  gtk_stack_set_visible_child_name (self->pages, page);
  tell_status (self);
}

static void
follow_session (SeraiShelfPane *self)
{
  GListModel *shown = gtk_single_selection_get_model (self->selection);
  guint position = find_position (shown, serai_session_get_article_id (self->session));
  if (position == gtk_single_selection_get_selected (self->selection))
    return;
  self->is_following = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->is_following = FALSE;
}

static void
show_model (SeraiShelfPane *self)
{
  GListModel *model = self->hits != NULL ? G_LIST_MODEL (self->hits) : self->articles;
  if (model != gtk_single_selection_get_model (self->selection))
    {
      self->is_following = TRUE;
      gtk_single_selection_set_model (self->selection, model);
      self->is_following = FALSE;
    }
  choose_page (self);
  follow_session (self);
}

/* --- searching ----------------------------------------------------------------------------- */

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiShelfPane) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = serai_library_search_finish (SERAI_LIBRARY (source), result, &error);
  if (hits == NULL)
    {
      if (self->session != NULL)
        serai_session_report (self->session, error);
      return;
    }
  if (self->session == NULL)
    return;
  g_clear_object (&self->hits);
  self->hits = g_list_store_new (SERAI_TYPE_FOUND);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < hits->len; i++)
    g_ptr_array_add (items, serai_found_new (g_ptr_array_index (hits, i)));
  g_list_store_splice (self->hits, 0, 0, items->pdata, items->len);
  show_model (self);
}

static void
ask_again (SeraiShelfPane *self)
{
  g_autofree char *words =
      g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search))));
  SeraiLibrary *library = serai_session_get_library (self->session);
  g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
  if (words[0] == '\0' || library == NULL)
    {
      g_clear_object (&self->hits);
      show_model (self);
      return;
    }
  self->searching = g_cancellable_new ();
  serai_library_search_async (library, words, MOST_HITS, self->searching, found_cb,
                              g_object_ref (self));
}

static void
search_changed_cb (SeraiShelfPane *self)
{
  if (self->session != NULL)
    ask_again (self);
}

/* Escape clears; once more gives the keys back to the list. */
static void
search_stopped_cb (SeraiShelfPane *self)
{
  if (gtk_editable_get_text (GTK_EDITABLE (self->search))[0] == '\0')
    gtk_widget_grab_focus (GTK_WIDGET (self->list));
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

static void
open_item (SeraiShelfPane *self, gpointer item)
{
  if (item != NULL)
    serai_session_open (self->session, get_id (item));
}

/* Return opens the best hit. */
static void
search_activated_cb (SeraiShelfPane *self)
{
  if (self->hits == NULL)
    return;
  g_autoptr (GObject) best = g_list_model_get_item (G_LIST_MODEL (self->hits), 0);
  open_item (self, best);
}

/* --- rows ---------------------------------------------------------------------------------- */

static void
selected_cb (SeraiShelfPane *self)
{
  if (!self->is_following && self->session != NULL)
    open_item (self, gtk_single_selection_get_selected_item (self->selection));
}

static void
show_menu (SeraiShelfPane *self, GtkWidget *at, double x, double y)
{
  graphene_point_t point;
  if (!gtk_widget_compute_point (at, GTK_WIDGET (self), &GRAPHENE_POINT_INIT ((float) x, (float) y),
                                 &point))
    return;
  GdkRectangle place = {(int) point.x, (int) point.y, 1, 1};
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &place);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* The row that was pressed is the one that the menu speaks of. */
static void
row_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, gpointer user_data)
{
  GtkListItem *item = user_data;
  GtkWidget *row = gtk_list_item_get_child (item);
  SeraiShelfPane *self = SERAI_SHELF_PANE (gtk_widget_get_ancestor (row, SERAI_TYPE_SHELF_PANE));
  gtk_single_selection_set_selected (self->selection, gtk_list_item_get_position (item));
  show_menu (self, row, x, y);
}

static void
row_held_cb (GtkGestureLongPress *gesture, double x, double y, gpointer user_data)
{
  row_pressed_cb (NULL, 1, x, y, user_data);
}

static void
row_setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer user_data)
{
  GtkWidget *row = g_object_new (SERAI_TYPE_SHELF_ROW, NULL);
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *hold = gtk_gesture_long_press_new ();
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (hold), TRUE);
  g_signal_connect (click, "pressed", G_CALLBACK (row_pressed_cb), item);
  g_signal_connect (hold, "pressed", G_CALLBACK (row_held_cb), item);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (hold));
  gtk_list_item_set_child (item, row);
}

static void
row_bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer user_data)
{
  SeraiShelfRow *row = SERAI_SHELF_ROW (gtk_list_item_get_child (item));
  gpointer shown = gtk_list_item_get_item (item);
  const char *title;
  if (SERAI_IS_FOUND (shown))
    {
      serai_shelf_row_show_found (row, shown);
      title = serai_found_get_title (shown);
    }
  else
    {
      serai_shelf_row_show_article (row, shown);
      title = serai_article_get_title (shown);
    }
  /* GTK gives the rows of a list no name of their own. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (GTK_WIDGET (row))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title != NULL ? title : _ ("Untitled"), -1);
}

/* --- deleting ------------------------------------------------------------------------------ */

typedef struct
{
  SeraiSession *session;
  char *title;
} Deletion;

static void
deleted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Deletion *deletion = user_data;
  g_autoptr (GError) error = NULL;
  if (serai_library_change_finish (SERAI_LIBRARY (source), result, &error))
    {
      /* Translators: a document's title. */
      g_autofree char *sentence = g_strdup_printf (_ ("“%s” removed"), deletion->title);
      serai_session_toast (deletion->session, sentence, TRUE);
    }
  else
    serai_session_report (deletion->session, error);
  g_object_unref (deletion->session);
  g_free (deletion->title);
  g_free (deletion);
}

/* What stands next to the document that goes is opened instead. */
static void
open_neighbour (SeraiShelfPane *self, guint position)
{
  GListModel *model = gtk_single_selection_get_model (self->selection);
  guint n_items = g_list_model_get_n_items (model);
  g_autoptr (GObject) next = NULL;
  if (n_items > 1)
    next = g_list_model_get_item (model, position + 1 < n_items ? position + 1 : position - 1);
  serai_session_open (self->session, next != NULL ? get_id (next) : 0);
}

static void
delete_chosen (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiShelfPane *self = SERAI_SHELF_PANE (widget);
  gpointer item = gtk_single_selection_get_selected_item (self->selection);
  guint position = gtk_single_selection_get_selected (self->selection);
  if (item == NULL)
    return;
  const char *title =
      SERAI_IS_FOUND (item) ? serai_found_get_title (item) : serai_article_get_title (item);
  gint64 id = get_id (item);
  Deletion *deletion = g_new0 (Deletion, 1);
  deletion->session = g_object_ref (self->session);
  deletion->title = g_strdup (title != NULL ? title : _ ("Untitled"));
  open_neighbour (self, position);
  serai_library_delete_async (serai_session_get_library (self->session), id, NULL, deleted_cb,
                              deletion);
}

/* --- overrides ----------------------------------------------------------------------------- */

static void
library_cb (SeraiShelfPane *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  self->articles = library != NULL ? serai_library_get_articles (library) : NULL;
  g_signal_group_set_target (self->articles_signals, self->articles);
  gtk_widget_set_sensitive (GTK_WIDGET (self->search), library != NULL);
  show_model (self);
}

static void
library_changed_cb (SeraiShelfPane *self)
{
  if (self->hits != NULL)
    ask_again (self);
}

static void
session_library_cb (SeraiShelfPane *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  if (library != NULL)
    g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self,
                             G_CONNECT_SWAPPED);
  library_cb (self);
}

static void
serai_shelf_pane_get_property (GObject *object, guint prop, GValue *value, GParamSpec *pspec)
{
  if (prop == PROP_SESSION)
    g_value_set_object (value, SERAI_SHELF_PANE (object)->session);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
}

static void
serai_shelf_pane_set_property (GObject *object, guint prop, const GValue *value, GParamSpec *pspec)
{
  SeraiShelfPane *self = SERAI_SHELF_PANE (object);
  if (prop != PROP_SESSION)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
      return;
    }
  if (!g_set_object (&self->session, g_value_get_object (value)))
    return;
  g_signal_group_set_target (self->session_signals, self->session);
  if (self->session == NULL)
    return;
  g_signal_connect_object (serai_session_get_settings (self->session), "changed::offline",
                           G_CALLBACK (tell_net), self, G_CONNECT_SWAPPED);
  tell_net (self);
  session_library_cb (self);
}

static void
serai_shelf_pane_dispose (GObject *object)
{
  SeraiShelfPane *self = SERAI_SHELF_PANE (object);
  g_cancellable_cancel (self->searching);
  g_clear_object (&self->searching);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->articles_signals);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), SERAI_TYPE_SHELF_PANE);
  g_clear_object (&self->hits);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (serai_shelf_pane_parent_class)->dispose (object);
}

static void
serai_shelf_pane_class_init (SeraiShelfPaneClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (SERAI_TYPE_SHELF_ROW);
  object_class->get_property = serai_shelf_pane_get_property;
  object_class->set_property = serai_shelf_pane_set_property;
  object_class->dispose = serai_shelf_pane_dispose;
  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, SERAI_TYPE_SESSION,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "shelf.delete", NULL, delete_chosen);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/serai/Serai/shelf/shelf.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, box);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, search);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, pages);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, list);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, status);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, net);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, selection);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, row_menu);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bind_cb);
}

/* Delete and the menu key act on the list only: in the entry they mean letters. */
static void
add_list_keys (SeraiShelfPane *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Delete, 0),
                                                        gtk_named_action_new ("shelf.delete")));
  gtk_widget_add_controller (GTK_WIDGET (self->list), keys);
}

static void
serai_shelf_pane_init (SeraiShelfPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->menu = gtk_popover_menu_new_from_model (self->row_menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
  add_list_keys (self);

  self->session_signals = g_signal_group_new (SERAI_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "notify::library",
                                  G_CALLBACK (session_library_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "notify::article-id",
                                  G_CALLBACK (follow_session), self);
  self->articles_signals = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_swapped (self->articles_signals, "items-changed", G_CALLBACK (choose_page),
                                  self);
  /* After the list: chosen while it takes up a change, a row that it doesn't know yet is fatal. */
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (follow_session), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

void
serai_shelf_pane_start_search (SeraiShelfPane *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
