/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The text of one article with its marks drawn under the letters. */
#include "reader/article-view.h"

#include "base/text.h"
#include "reader/article-heading.h"
#include "reader/article-type.h"
#include "reader/mark-layer.h"
#include "reader/paper.h"

#include <glib/gi18n.h>
#include <math.h>

#define SIDE_MARGIN 20
#define TITLE_GAP 12

struct _SeraiArticleView
{
  GtkTextView parent_instance;

  SeraiMarkLayer layer; /* what is shown */
  SeraiArticleType tags;
  SeraiShow shown;
  char *entity_key;
  guint here; /* document offset revealed last */

  GtkWidget *heading; /* scrolled with the text */
  int heading_height;
  int column; /* the text's width */
  GSignalGroup *scroll_signals;
  GtkCssProvider *type;
  SeraiPaper paper;
  int column_width;

  double press_x;
  double press_y;
};

enum
{
  SIGNAL_MARK_ACTIVATED,
  SIGNAL_PASSAGE_CHANGED,
  SIGNAL_CORRECT,
  N_SIGNALS
};

enum
{
  PROP_0,
  PROP_COLUMN_WIDTH,
  N_PROPS
};

static guint signals[N_SIGNALS];
static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (SeraiArticleView, serai_article_view, GTK_TYPE_TEXT_VIEW)

static void
serai_article_view_snapshot_layer (GtkTextView *view, GtkTextViewLayer layer, GtkSnapshot *snapshot)
{
  SeraiArticleView *self = SERAI_ARTICLE_VIEW (view);
  if (layer == GTK_TEXT_VIEW_LAYER_BELOW_TEXT && self->layer.marks != NULL)
    serai_mark_layer_draw (&self->layer, snapshot);
}

/* --- text and type ------------------------------------------------------------------------- */

static void
apply_paper (SeraiArticleView *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  double zoom = self->paper.zoom;
  double spacing = self->paper.spacing;
  g_autofree char *css = serai_paper_write_css (&self->paper);
  gtk_css_provider_load_from_data (self->type, css, -1);
  gtk_text_view_set_pixels_inside_wrap (view, (int) round (6 * zoom * spacing));
  gtk_text_view_set_pixels_below_lines (view, (int) round (3 * zoom * spacing));
  self->layer.zoom = zoom;
  serai_article_type_set_zoom (&self->tags, zoom);
  serai_paper_mark (&self->paper, GTK_WIDGET (self));
  GtkWidget *around = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  if (around != NULL)
    serai_paper_mark (&self->paper, around);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static int
measure_column (SeraiArticleView *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int character = pango_font_metrics_get_approximate_char_width (metrics);
  pango_font_metrics_unref (metrics);
  return character * self->paper.n_characters / PANGO_SCALE + 2 * SIDE_MARGIN;
}

/* Named colours changed by the page's light don't count as a change of style. */
static void
update_column (SeraiArticleView *self)
{
  serai_mark_colours_read (&self->layer.colours, GTK_WIDGET (self));
  int column_width = measure_column (self);
  if (self->column_width == column_width)
    return;
  self->column_width = column_width;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COLUMN_WIDTH]);
}

static void
find_entity (SeraiArticleView *self)
{
  self->layer.entity = -1;
  if (self->layer.article == NULL || self->entity_key == NULL)
    return;
  GPtrArray *entities = self->layer.article->analysis->entities;
  for (guint i = 0; i < entities->len; i++)
    if (g_str_equal (((SeraiEntity *) g_ptr_array_index (entities, i))->key, self->entity_key))
      self->layer.entity = (int) i;
}

static void
rebuild (SeraiArticleView *self)
{
  g_autoptr (SeraiMarks) old = g_steal_pointer (&self->layer.marks);
  if (self->layer.article == NULL)
    {
      gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)), "", -1);
      return;
    }
  self->layer.marks = serai_marks_new (self->layer.article, self->shown);
  if (old == NULL || !g_str_equal (old->text->text, self->layer.marks->text->text))
    serai_article_type_fill (&self->tags, self->layer.article, self->layer.marks->text);
  find_entity (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- pointing ------------------------------------------------------------------------------ */

static gboolean
find_mark (SeraiArticleView *self,
           double x,
           double y,
           const SeraiPlacedMark **out_mention,
           const SeraiPlacedMark **out_claim)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkTextIter iter;
  int buffer_x, buffer_y;
  *out_mention = NULL;
  *out_claim = NULL;
  if (self->layer.marks == NULL)
    return FALSE;
  gtk_text_view_window_to_buffer_coords (view, GTK_TEXT_WINDOW_WIDGET, (int) x, (int) y, &buffer_x,
                                         &buffer_y);
  if (!gtk_text_view_get_iter_at_position (view, &iter, NULL, buffer_x, buffer_y))
    return FALSE;
  serai_marks_hit (self->layer.marks, gtk_text_iter_get_offset (&iter), out_mention, out_claim);
  return *out_mention != NULL || *out_claim != NULL;
}

/* A claim comes first; a name within it when the claim is chosen already. */
static void
activate_mark (SeraiArticleView *self, const SeraiPlacedMark *mention, const SeraiPlacedMark *claim)
{
  if (claim != NULL && mention != NULL && (int) claim->index == self->layer.claim)
    claim = NULL;
  if (claim != NULL)
    mention = NULL;
  g_signal_emit (self, signals[SIGNAL_MARK_ACTIVATED], 0,
                 mention != NULL ? (int) mention->index : -1,
                 claim != NULL ? (int) claim->index : -1);
}

/* Where there is neither a selection nor a mark the text's own menu does. */
static gboolean
ask_correction (SeraiArticleView *self, const SeraiPlacedMark *mention, GdkRectangle place)
{
  gboolean has_selection =
      gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)));
  if (self->layer.marks == NULL || (!has_selection && mention == NULL))
    return GDK_EVENT_PROPAGATE;
  g_signal_emit (self, signals[SIGNAL_CORRECT], 0, mention != NULL ? (int) mention->index : -1,
                 &place);
  return GDK_EVENT_STOP;
}

/* The menu's keys, with the caret. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint key,
                guint code,
                GdkModifierType state,
                gpointer user_data)
{
  SeraiArticleView *self = user_data;
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  const SeraiPlacedMark *mention, *claim;
  GtkTextIter iter;
  GdkRectangle place;
  gboolean is_shift = (state & gtk_accelerator_get_default_mod_mask ()) == GDK_SHIFT_MASK;
  if (self->layer.marks == NULL || (key != GDK_KEY_Menu && (key != GDK_KEY_F10 || !is_shift)))
    return GDK_EVENT_PROPAGATE;
  gtk_text_buffer_get_iter_at_mark (buffer, &iter, gtk_text_buffer_get_insert (buffer));
  serai_marks_hit (self->layer.marks, gtk_text_iter_get_offset (&iter), &mention, &claim);
  gtk_text_view_get_iter_location (view, &iter, &place);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, place.x, place.y, &place.x,
                                         &place.y);
  return ask_correction (self, mention, place);
}

static gboolean
event_cb (GtkEventControllerLegacy *controller, GdkEvent *event, gpointer user_data)
{
  SeraiArticleView *self = user_data;
  GdkEventType type = gdk_event_get_event_type (event);
  if (type != GDK_BUTTON_PRESS && type != GDK_BUTTON_RELEASE)
    return GDK_EVENT_PROPAGATE;
  GtkNative *native = gtk_widget_get_native (GTK_WIDGET (self));
  double x, y, surface_x, surface_y;
  gdk_event_get_position (event, &x, &y);
  gtk_native_get_surface_transform (native, &surface_x, &surface_y);
  gtk_widget_translate_coordinates (GTK_WIDGET (native), GTK_WIDGET (self), x - surface_x,
                                    y - surface_y, &x, &y);
  const SeraiPlacedMark *mention, *claim;
  if (gdk_event_triggers_context_menu (event))
    {
      find_mark (self, x, y, &mention, &claim);
      return ask_correction (self, mention, (GdkRectangle){(int) x, (int) y, 1, 1});
    }
  if (gdk_button_event_get_button (event) != GDK_BUTTON_PRIMARY)
    return GDK_EVENT_PROPAGATE;
  if (type == GDK_BUTTON_PRESS)
    {
      self->press_x = x;
      self->press_y = y;
    }
  else if (hypot (x - self->press_x, y - self->press_y) < 4
           && !gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self))))
    {
      find_mark (self, x, y, &mention, &claim);
      activate_mark (self, mention, claim);
    }
  return GDK_EVENT_PROPAGATE;
}

static void
motion_cb (GtkEventControllerMotion *controller, double x, double y, gpointer user_data)
{
  SeraiArticleView *self = user_data;
  const SeraiPlacedMark *mention, *claim;
  gboolean is_over = find_mark (self, x, y, &mention, &claim);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), is_over ? "pointer" : "text");
}

/* Return on a mark, with the caret. */
static void
activate_at_caret (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiArticleView *self = SERAI_ARTICLE_VIEW (widget);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  const SeraiPlacedMark *mention, *claim;
  GtkTextIter iter;
  if (self->layer.marks == NULL)
    return;
  gtk_text_buffer_get_iter_at_mark (buffer, &iter, gtk_text_buffer_get_insert (buffer));
  serai_marks_hit (self->layer.marks, gtk_text_iter_get_offset (&iter), &mention, &claim);
  activate_mark (self, mention, claim);
}

static void
toggle_caret (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GtkTextView *view = GTK_TEXT_VIEW (widget);
  gtk_text_view_set_cursor_visible (view, !gtk_text_view_get_cursor_visible (view));
}

static gboolean
query_tooltip_cb (GtkWidget *widget,
                  int x,
                  int y,
                  gboolean keyboard,
                  GtkTooltip *tooltip,
                  gpointer user_data)
{
  SeraiArticleView *self = SERAI_ARTICLE_VIEW (widget);
  const SeraiPlacedMark *mention, *claim;
  if (keyboard || !find_mark (self, x, y, &mention, &claim) || claim == NULL)
    return FALSE;
  gtk_tooltip_set_text (
      tooltip, serai_sign_get_word (serai_mark_layer_get_sign (&self->layer, claim->index)));
  return TRUE;
}

static void
selection_cb (SeraiArticleView *self)
{
  g_signal_emit (self, signals[SIGNAL_PASSAGE_CHANGED], 0);
}

static void
mark_set_cb (SeraiArticleView *self, GtkTextIter *iter, GtkTextMark *mark, GtkTextBuffer *buffer)
{
  if (gtk_text_buffer_get_has_selection (buffer)
      && (mark == gtk_text_buffer_get_insert (buffer)
          || mark == gtk_text_buffer_get_selection_bound (buffer)))
    selection_cb (self);
}

/* --- overrides ----------------------------------------------------------------------------- */

/* The document's own words, without the rooms for signs. */
static void
serai_article_view_copy_clipboard (GtkTextView *view)
{
  SeraiArticleView *self = SERAI_ARTICLE_VIEW (view);
  SeraiSpan span;
  if (!serai_article_view_get_passage (self, &span))
    return;
  g_autofree char *words =
      serai_text_slice (self->layer.article->document->text, span.start, span.end);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), words);
}

/* Pasting on the text takes a document in. */
static void
serai_article_view_paste_clipboard (GtkTextView *view)
{
  gtk_widget_activate_action (GTK_WIDGET (view), "win.paste", NULL);
}

static void
serai_article_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  SeraiArticleView *self = SERAI_ARTICLE_VIEW (widget);
  GTK_WIDGET_CLASS (serai_article_view_parent_class)->css_changed (widget, change);
  update_column (self);
}

static void
serai_article_view_get_property (GObject *object, guint prop, GValue *value, GParamSpec *pspec)
{
  if (prop == PROP_COLUMN_WIDTH)
    g_value_set_int (value, SERAI_ARTICLE_VIEW (object)->column_width);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop, pspec);
}

/* The heading stands in the margin above the text and scrolls with it. It is a child of our own:
 * GTK 4.8 paints the children that a text view takes as overlays twice. */
static void
place_heading (SeraiArticleView *self)
{
  GtkAdjustment *scroll = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self));
  double y = scroll != NULL ? -gtk_adjustment_get_value (scroll) : 0;
  if (self->column <= 0)
    return;
  gtk_widget_allocate (
      self->heading, self->column, self->heading_height, -1,
      gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (SIDE_MARGIN, (float) round (y))));
}

static void
scrolled_cb (SeraiArticleView *self)
{
  place_heading (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
vadjustment_cb (SeraiArticleView *self)
{
  GtkAdjustment *scroll = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self));
  g_signal_group_set_target (self->scroll_signals, scroll);
}

static void
serai_article_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SeraiArticleView *self = SERAI_ARTICLE_VIEW (widget);
  GtkTextView *view = GTK_TEXT_VIEW (self);

  self->column = MAX (width - 2 * SIDE_MARGIN, 1);
  gtk_widget_measure (self->heading, GTK_ORIENTATION_VERTICAL, self->column, NULL,
                      &self->heading_height, NULL, NULL);
  if (gtk_text_view_get_top_margin (view) != self->heading_height + TITLE_GAP)
    gtk_text_view_set_top_margin (view, self->heading_height + TITLE_GAP);
  GTK_WIDGET_CLASS (serai_article_view_parent_class)
      ->size_allocate (widget, width, height, baseline);
  place_heading (self);
}

static void
serai_article_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  GTK_WIDGET_CLASS (serai_article_view_parent_class)->snapshot (widget, snapshot);
  gtk_widget_snapshot_child (widget, SERAI_ARTICLE_VIEW (widget)->heading, snapshot);
}

static void
serai_article_view_dispose (GObject *object)
{
  SeraiArticleView *self = SERAI_ARTICLE_VIEW (object);
  g_clear_pointer (&self->layer.article, serai_opened_unref);
  g_clear_pointer (&self->layer.marks, serai_marks_free);
  g_clear_pointer (&self->layer.checks, g_ptr_array_unref);
  g_clear_pointer (&self->layer.hits, g_array_unref);
  g_clear_pointer (&self->entity_key, g_free);
  serai_paper_clear (&self->paper);
  g_clear_object (&self->type);
  g_clear_object (&self->scroll_signals);
  g_clear_pointer (&self->heading, gtk_widget_unparent);
  G_OBJECT_CLASS (serai_article_view_parent_class)->dispose (object);
}

static void
serai_article_view_class_init (SeraiArticleViewClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GtkTextViewClass *view_class = GTK_TEXT_VIEW_CLASS (class);

  object_class->get_property = serai_article_view_get_property;
  object_class->dispose = serai_article_view_dispose;
  props[PROP_COLUMN_WIDTH] = g_param_spec_int ("column-width", NULL, NULL, 0, G_MAXINT, 0,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  widget_class->css_changed = serai_article_view_css_changed;
  widget_class->size_allocate = serai_article_view_size_allocate;
  widget_class->snapshot = serai_article_view_snapshot;
  view_class->snapshot_layer = serai_article_view_snapshot_layer;
  view_class->copy_clipboard = serai_article_view_copy_clipboard;
  view_class->paste_clipboard = serai_article_view_paste_clipboard;

  signals[SIGNAL_MARK_ACTIVATED] =
      g_signal_new ("mark-activated", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
  signals[SIGNAL_PASSAGE_CHANGED] =
      g_signal_new ("passage-changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 0);

  signals[SIGNAL_CORRECT] =
      g_signal_new ("correct", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_INT, GDK_TYPE_RECTANGLE);

  gtk_widget_class_install_action (widget_class, "article.activate", NULL, activate_at_caret);
  gtk_widget_class_install_action (widget_class, "article.toggle-caret", NULL, toggle_caret);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, 0, "article.activate", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, 0, "article.activate", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F7, 0, "article.toggle-caret", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, 0, "win.next-mention", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, 0, "win.previous-mention", NULL);
}

static void
add_heading (SeraiArticleView *self)
{
  self->heading = serai_article_heading_new ();
  gtk_widget_set_parent (self->heading, GTK_WIDGET (self));
  self->scroll_signals = g_signal_group_new (GTK_TYPE_ADJUSTMENT);
  g_signal_group_connect_swapped (self->scroll_signals, "value-changed", G_CALLBACK (scrolled_cb),
                                  self);
  g_signal_connect (self, "notify::vadjustment", G_CALLBACK (vadjustment_cb), NULL);
}

static void
add_pointing (SeraiArticleView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  /* A gesture would lose the press to the text view's own. */
  GtkEventController *press = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_propagation_phase (press, GTK_PHASE_CAPTURE);
  g_signal_connect (press, "event", G_CALLBACK (event_cb), self);
  gtk_widget_add_controller (widget, press);
  /* Before the text view's own menu takes these keys. */
  GtkEventController *keys = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (widget, keys);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (widget, motion);
  gtk_widget_set_has_tooltip (widget, TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
}

static void
serai_article_view_init (SeraiArticleView *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkWidget *widget = GTK_WIDGET (self);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);

  self->layer.view = view;
  self->layer.claim = -1;
  self->layer.entity = -1;
  self->layer.current_hit = -1;
  self->paper = (SeraiPaper){.zoom = 1, .spacing = 1, .n_characters = 70};
  gtk_text_view_set_editable (view, FALSE);
  gtk_text_view_set_cursor_visible (view, FALSE);
  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_left_margin (view, SIDE_MARGIN);
  gtk_text_view_set_right_margin (view, SIDE_MARGIN);
  gtk_text_view_set_bottom_margin (view, 60);
  gtk_widget_add_css_class (widget, "article");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Text of the document"), -1);
  self->type = gtk_css_provider_new ();
  gtk_style_context_add_provider (gtk_widget_get_style_context (widget),
                                  GTK_STYLE_PROVIDER (self->type),
                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
  serai_article_type_init (&self->tags, buffer, SIDE_MARGIN);
  add_heading (self);
  apply_paper (self);

  add_pointing (self);
  g_signal_connect_object (buffer, "notify::has-selection", G_CALLBACK (selection_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "mark-set", G_CALLBACK (mark_set_cb), self, G_CONNECT_SWAPPED);
}

/* --- what is shown ------------------------------------------------------------------------- */

void
serai_article_view_set_article (SeraiArticleView *self, SeraiOpened *article)
{
  gboolean is_same =
      article != NULL && self->layer.article != NULL && article->id == self->layer.article->id;
  if (!is_same)
    {
      g_clear_pointer (&self->layer.hits, g_array_unref);
      g_clear_pointer (&self->layer.marks, serai_marks_free);
      self->here = 0;
    }
  g_clear_pointer (&self->layer.article, serai_opened_unref);
  self->layer.article = article != NULL ? serai_opened_ref (article) : NULL;
  if (article != NULL)
    serai_article_heading_show (SERAI_ARTICLE_HEADING (self->heading), article->document);
  rebuild (self);
}

void
serai_article_view_set_shown (SeraiArticleView *self, SeraiShow shown)
{
  if (self->shown == shown)
    return;
  self->shown = shown;
  if (self->layer.article != NULL)
    rebuild (self);
}

void
serai_article_view_set_checks (SeraiArticleView *self, GPtrArray *checks)
{
  g_clear_pointer (&self->layer.checks, g_ptr_array_unref);
  self->layer.checks = checks != NULL ? g_ptr_array_ref (checks) : NULL;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
serai_article_view_set_paper (SeraiArticleView *self, GSettings *settings)
{
  serai_paper_read (&self->paper, settings);
  apply_paper (self);
  update_column (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
serai_article_view_set_chosen_entity (SeraiArticleView *self, const char *key)
{
  g_free (self->entity_key);
  self->entity_key = g_strdup (key);
  find_entity (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
serai_article_view_set_chosen_claim (SeraiArticleView *self, int claim)
{
  self->layer.claim = claim;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
serai_article_view_set_hits (SeraiArticleView *self, GArray *hits, int current)
{
  g_clear_pointer (&self->layer.hits, g_array_unref);
  self->layer.hits = hits != NULL ? g_array_ref (hits) : NULL;
  self->layer.current_hit = current;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
serai_article_view_reveal (SeraiArticleView *self, SeraiSpan span)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter iter;
  GdkRectangle place, visible;
  if (self->layer.marks == NULL)
    return;
  self->here = span.start;
  gtk_text_buffer_get_iter_at_offset (
      buffer, &iter, serai_article_text_to_buffer (self->layer.marks->text, span).start);
  gtk_text_view_get_iter_location (view, &iter, &place);
  gtk_text_view_get_visible_rect (view, &visible);
  gtk_text_buffer_place_cursor (buffer, &iter);
  if (place.y < visible.y || place.y + 2 * place.height > visible.y + visible.height)
    gtk_text_view_scroll_to_mark (view, gtk_text_buffer_get_insert (buffer), 0, TRUE, 0, 0.3);
}

gboolean
serai_article_view_find_mention (SeraiArticleView *self, int direction, SeraiSpan *out_span)
{
  if (self->layer.article == NULL || self->layer.entity < 0)
    return FALSE;
  GArray *mentions = self->layer.article->analysis->mentions;
  const SeraiMention *best = NULL;
  const SeraiMention *around = NULL;
  for (guint i = 0; i < mentions->len; i++)
    {
      guint j = direction > 0 ? i : mentions->len - 1 - i;
      const SeraiMention *mention = &g_array_index (mentions, SeraiMention, j);
      if (mention->entity != self->layer.entity)
        continue;
      if (around == NULL)
        around = mention;
      if (direction > 0 ? mention->span.start > self->here : mention->span.start < self->here)
        {
          best = mention;
          break;
        }
    }
  if (best == NULL)
    best = around;
  if (best == NULL)
    return FALSE;
  *out_span = best->span;
  return TRUE;
}

gboolean
serai_article_view_get_passage (SeraiArticleView *self, SeraiSpan *out_span)
{
  GtkTextIter start, end;
  *out_span = (SeraiSpan){0, 0};
  if (self->layer.marks == NULL
      || !gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)),
                                                &start, &end))
    return FALSE;
  /* The title is said in the heading: what nobody sees, nobody has selected. */
  if (gtk_text_iter_has_tag (&start, self->tags.hidden_tag))
    gtk_text_iter_forward_to_tag_toggle (&start, self->tags.hidden_tag);
  SeraiSpan buffer = {gtk_text_iter_get_offset (&start), gtk_text_iter_get_offset (&end)};
  *out_span = serai_article_text_to_document (self->layer.marks->text, buffer);
  return serai_span_length (*out_span) > 0;
}
