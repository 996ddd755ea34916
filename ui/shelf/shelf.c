/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The library as a list that filters while one types. */
#include "shelf/shelf.h"

#include "shelf/chips.h"
#include "shelf/found.h"
#include "shelf/related.h"
#include "shelf/shelf-model.h"
#include "shelf/shelf-row.h"
#include "shelf/deeds.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _SeraiShelfPane
{
  GtkWidget parent_instance;

  SeraiSession *session;
  GSignalGroup *session_signals;

  GtkWidget *box;
  SeraiChips *chips;
  GtkWidget *show_all;
  GtkSearchEntry *search;
  GtkStack *pages;
  GtkListView *list;
  GtkLabel *status;
  GtkMenuButton *net;
  GtkSingleSelection *selection;
  GMenuModel *row_menu;
  GtkWidget *menu;

  SeraiShelfModel *model; /* NULL until there is a session */
  gboolean is_following;  /* the selection follows the session, not the person */
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

/* "44 of 14,978": what restricts the list is never hidden. */
static void
tell_status (SeraiShelfPane *self)
{
  GListModel *shown = serai_shelf_model_get_shown (self->model);
  guint n_all = serai_shelf_model_count_all (self->model);
  gboolean is_restricted = !serai_filter_is_empty (serai_shelf_model_get_filter (self->model));
  g_autofree char *status = NULL;
  gtk_widget_set_visible (self->show_all, shown != NULL && is_restricted);
  if (shown == NULL)
    {
      gtk_label_set_label (self->status, _ ("Opening the library…"));
      return;
    }
  if (is_restricted)
    status = g_strdup_printf (serai_shelf_model_is_cut_off (self->model)
                                  ? _ ("the best %u of %'u documents")
                                  : _ ("%u of %'u documents"),
                              g_list_model_get_n_items (shown), n_all);
  else
    status = g_strdup_printf (g_dngettext (NULL, "%'u document", "%'u documents", n_all), n_all);
  gtk_label_set_label (self->status, status);
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
  GListModel *shown = serai_shelf_model_get_shown (self->model);
  gboolean is_restricted = !serai_filter_is_empty (serai_shelf_model_get_filter (self->model));
  const char *page = "list";
  if (shown != NULL && g_list_model_get_n_items (shown) == 0)
    page = is_restricted && serai_shelf_model_count_all (self->model) > 0 ? "no-hits" : "empty";
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
  GListModel *model = serai_shelf_model_get_shown (self->model);
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
search_changed_cb (SeraiShelfPane *self)
{
  if (self->model != NULL)
    serai_shelf_model_set_words (self->model, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

/* Something else is asked for, not by typing: the entry says what. */
static void
filter_changed_cb (SeraiShelfPane *self)
{
  const SeraiFilter *filter = serai_shelf_model_get_filter (self->model);
  g_autofree char *typed =
      g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search))));
  const char *words = filter->words != NULL ? filter->words : "";
  if (!g_str_equal (typed, words))
    gtk_editable_set_text (GTK_EDITABLE (self->search), words);
}

static void
show_all_cb (SeraiShelfPane *self)
{
  g_autoptr (SeraiFilter) nothing = serai_filter_new ();
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
  serai_shelf_model_set_filter (self->model, nothing);
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
  if (!serai_shelf_model_is_searching (self->model))
    return;
  g_autoptr (GObject) best = g_list_model_get_item (serai_shelf_model_get_shown (self->model), 0);
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
  g_autofree char *name = NULL;
  if (SERAI_IS_FOUND (shown))
    {
      const char *title = serai_found_get_title (shown);
      serai_shelf_row_show_found (row, shown);
      name = g_strdup (title != NULL ? title : _ ("Untitled"));
    }
  else
    {
      serai_shelf_row_show_article (row, shown);
      name = serai_shelf_row_name (shown);
    }
  /* GTK gives the rows of a list no name of their own. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (GTK_WIDGET (row))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
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

/* --- keeping in order ---------------------------------------------------------------------- */

/* (nullable) (transfer full) The chosen document's row, also where a search found it. */
static SeraiArticle *
find_chosen (SeraiShelfPane *self)
{
  gint64 id = get_id (gtk_single_selection_get_selected_item (self->selection));
  SeraiLibrary *library = serai_session_get_library (self->session);
  GListModel *articles = library != NULL ? serai_library_get_articles (library) : NULL;
  guint position = find_position (articles, id);
  return position != GTK_INVALID_LIST_POSITION ? g_list_model_get_item (articles, position) : NULL;
}

static void
star_chosen (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiShelfPane *self = SERAI_SHELF_PANE (widget);
  g_autoptr (SeraiArticle) article = find_chosen (self);
  if (article != NULL)
    serai_deeds_set_star (self->session, serai_article_get_id (article),
                          !serai_article_is_starred (article));
}

static void
mark_chosen (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiShelfPane *self = SERAI_SHELF_PANE (widget);
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 id = get_id (gtk_single_selection_get_selected_item (self->selection));
  if (id == 0)
    return;
  g_array_append_val (articles, id);
  serai_deeds_set_read (self->session, articles,
                        g_str_equal (action, "shelf.mark-read") ? SERAI_READ_STATE_DONE
                                                                : SERAI_READ_STATE_UNREAD);
}

static void
mark_shown (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiShelfPane *self = SERAI_SHELF_PANE (widget);
  GListModel *shown = gtk_single_selection_get_model (self->selection);
  guint n_items = shown != NULL ? g_list_model_get_n_items (shown) : 0;
  g_autoptr (GArray) articles = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (shown, i);
      gint64 id = get_id (item);
      g_array_append_val (articles, id);
    }
  serai_deeds_set_read (self->session, articles, SERAI_READ_STATE_DONE);
}

static void
tag_chosen (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiShelfPane *self = SERAI_SHELF_PANE (widget);
  g_autoptr (SeraiArticle) article = find_chosen (self);
  if (article != NULL)
    serai_deeds_ask_tag (self->session, GTK_WINDOW (gtk_widget_get_root (widget)),
                         serai_article_get_id (article), serai_article_get_tags (article));
}

static void
show_related (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiShelfPane *self = SERAI_SHELF_PANE (widget);
  gint64 id = get_id (gtk_single_selection_get_selected_item (self->selection));
  if (id != 0)
    serai_related_show (GTK_WINDOW (gtk_widget_get_root (widget)), self->session, id);
}

static void
refresh (GtkWidget *widget, const char *action, GVariant *parameter)
{
  serai_shelf_model_refresh (SERAI_SHELF_PANE (widget)->model);
}

/* --- overrides ----------------------------------------------------------------------------- */

static void
session_library_cb (SeraiShelfPane *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->search),
                            serai_session_get_library (self->session) != NULL);
}

/* What is opened is being read. */
static void
session_article_cb (SeraiShelfPane *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  gint64 id = serai_session_get_article_id (self->session);
  follow_session (self);
  if (library != NULL && id != 0)
    serai_library_begin_reading_async (library, id, NULL, NULL, NULL);
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
  self->model = serai_shelf_model_new (self->session);
  g_signal_connect_object (self->model, "changed", G_CALLBACK (show_model), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->model, "filter-changed", G_CALLBACK (filter_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->model, "counted", G_CALLBACK (choose_page), self,
                           G_CONNECT_SWAPPED);
  serai_chips_set_model (self->chips, self->model, self->session);
  session_library_cb (self);
  show_model (self);
}

static void
serai_shelf_pane_dispose (GObject *object)
{
  SeraiShelfPane *self = SERAI_SHELF_PANE (object);
  g_clear_object (&self->session_signals);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), SERAI_TYPE_SHELF_PANE);
  g_clear_object (&self->model);
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
  gtk_widget_class_install_action (widget_class, "shelf.star", NULL, star_chosen);
  gtk_widget_class_install_action (widget_class, "shelf.mark-read", NULL, mark_chosen);
  gtk_widget_class_install_action (widget_class, "shelf.mark-unread", NULL, mark_chosen);
  gtk_widget_class_install_action (widget_class, "shelf.mark-all-read", NULL, mark_shown);
  gtk_widget_class_install_action (widget_class, "shelf.tag", NULL, tag_chosen);
  gtk_widget_class_install_action (widget_class, "shelf.related", NULL, show_related);
  gtk_widget_class_install_action (widget_class, "shelf.refresh", NULL, refresh);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/serai/Serai/shelf/shelf.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, box);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, search);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, chips);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, show_all);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, pages);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, list);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, status);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, net);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, selection);
  gtk_widget_class_bind_template_child (widget_class, SeraiShelfPane, row_menu);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
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
  static const struct
  {
    guint key;
    const char *action;
  } more[] = {{GDK_KEY_s, "shelf.star"},        {GDK_KEY_r, "shelf.mark-read"},
              {GDK_KEY_u, "shelf.mark-unread"}, {GDK_KEY_t, "shelf.tag"},
              {GDK_KEY_l, "shelf.related"},     {GDK_KEY_F5, "shelf.refresh"}};
  for (guint i = 0; i < G_N_ELEMENTS (more); i++)
    gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                          gtk_shortcut_new (gtk_keyval_trigger_new (more[i].key, 0),
                                                            gtk_named_action_new (more[i].action)));
  gtk_widget_add_controller (GTK_WIDGET (self->list), keys);
}

static void
serai_shelf_pane_init (SeraiShelfPane *self)
{
  g_type_ensure (SERAI_TYPE_CHIPS);
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
                                  G_CALLBACK (session_article_cb), self);
  /* After the list: chosen while it takes up a change, a row that it doesn't know yet is fatal. */
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (follow_session), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

void
serai_shelf_pane_start_search (SeraiShelfPane *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
