/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The trade view: whose trade with whom, as both report it, with the chosen claim on it. */
#include "config.h"

#include "trade/trade-pane.h"

#include "chart/range.h"
#include "library/charting.h"
#include "trade/chart-copy.h"
#include "trade/chart-view.h"
#include "trade/country-model.h"
#include "trade/point-rows.h"
#include "trade/point-table.h"
#include "trade/range-strip.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <string.h>

struct _SeraiTradePane
{
  GtkWidget parent_instance;

  SeraiSession *session;
  SeraiCountryModel *reporters;
  SeraiCountryModel *partners;
  GCancellable *asking;
  SeraiChart *drawn;   /* the answer to the session's question; its spec is the chart's own */
  SeraiPeriod range;   /* the stretch of time that is shown; either end may be open */
  gboolean is_showing; /* the drop-downs are being set: their changes are no wish of the person's */

  GtkWidget *box;
  GtkDropDown *reporter;
  GtkDropDown *partner;
  GtkDropDown *measure;
  GtkDropDown *kind;
  GtkDropDown *form;
  GtkToggleButton *log_toggle;
  GtkToggleButton *table_toggle;
  GtkStack *stack;
  SeraiChartView *chart;
  SeraiRangeStrip *strip;
  GtkScrolledWindow *table;
};

G_DEFINE_FINAL_TYPE (SeraiTradePane, serai_trade_pane, GTK_TYPE_WIDGET)

static SeraiReference *
get_reference (SeraiTradePane *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  return serai_recogniser_get_reference (serai_library_get_recogniser (library));
}

/* The chosen claim, where the chart's question is the claim's own. */
static const SeraiClaim *
get_claim (SeraiTradePane *self, const SeraiCheck **out_check)
{
  SeraiOpened *article = serai_session_get_article (self->session);
  int index = serai_session_get_claim (self->session);
  *out_check = NULL;
  if (article == NULL || index < 0)
    return NULL;
  const SeraiClaim *claim = g_ptr_array_index (article->analysis->claims, index);
  const SeraiQuestion *asked = serai_session_get_question (self->session);
  if (asked == NULL || !serai_question_is_of_claim (asked, claim))
    return NULL;
  *out_check = serai_session_get_check (self->session, index);
  return claim;
}

static void
show_page (SeraiTradePane *self)
{
  const SeraiChartSpec *spec = serai_chart_view_get_spec (self->chart);
  SeraiPeriod extent = self->drawn != NULL ? self->drawn->extent : SERAI_PERIOD_NONE;
  serai_chart_view_set_extent (self->chart, extent);
  serai_range_strip_show (self->strip, spec, extent, self->range);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "trade.copy-picture", spec != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "trade.copy-table", spec != NULL);
  gboolean is_table = gtk_toggle_button_get_active (self->table_toggle);
  if (spec != NULL && is_table)
    gtk_scrolled_window_set_child (self->table, serai_point_table_new (spec));
  gtk_stack_set_visible_child_name (self->stack, spec == NULL ? "empty"
                                                 : is_table   ? "table"
                                                              : "chart");
}

/* What the controls ask for. FALSE where nothing is asked. */
static gboolean
get_recipe (SeraiTradePane *self, SeraiRecipe *out_recipe)
{
  const SeraiQuestion *question = serai_session_get_question (self->session);
  if (question == NULL)
    return FALSE;
  *out_recipe = serai_recipe_make (question->reporter, question->partner);
  g_strlcpy (out_recipe->commodity, question->commodity, sizeof out_recipe->commodity);
  out_recipe->measure = question->measure;
  out_recipe->kind = gtk_drop_down_get_selected (self->kind);
  /* What can't be chosen for this kind keeps the person's choice for another one. */
  if (gtk_widget_get_sensitive (GTK_WIDGET (self->form)))
    out_recipe->form = gtk_drop_down_get_selected (self->form);
  out_recipe->period = self->range;
  out_recipe->is_log = gtk_widget_get_sensitive (GTK_WIDGET (self->log_toggle))
                       && gtk_toggle_button_get_active (self->log_toggle);
  return TRUE;
}

/* A chart of nothing but the sentence that says why. */
static SeraiChartSpec *
new_refusal (const char *why)
{
  SeraiChartSpec *spec = serai_chart_spec_new ();
  spec->empty = g_strdup (why);
  return spec;
}

static void
show_chart (SeraiTradePane *self, SeraiChart *drawn, SeraiChartSpec *spec)
{
  serai_range_strip_show (self->strip, NULL, SERAI_PERIOD_NONE, SERAI_PERIOD_NONE);
  g_clear_pointer (&self->drawn, serai_chart_free);
  self->drawn = drawn;
  serai_chart_view_take_spec (self->chart, spec);
  show_page (self);
}

static void
drawn_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiTradePane) self = user_data;
  g_autoptr (GError) error = NULL;
  SeraiChart *drawn = serai_library_chart_finish (SERAI_LIBRARY (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->session == NULL)
    {
      g_clear_pointer (&drawn, serai_chart_free);
      return; /* a later question is under way */
    }
  serai_session_report (self->session, error);
  SeraiChartSpec *spec = drawn != NULL ? g_steal_pointer (&drawn->spec) : NULL;
  /* It may have been moved while this was composed. */
  if (spec != NULL && !serai_recipe_is_of_partners (&drawn->recipe))
    spec->range = self->range;
  show_chart (self, drawn, spec);
}

static void
ask (SeraiTradePane *self)
{
  SeraiRecipe recipe;
  SeraiLibrary *library = serai_session_get_library (self->session);
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  if (library == NULL || !get_recipe (self, &recipe))
    {
      show_chart (self, NULL, NULL);
      return;
    }
  const char *why = serai_recipe_complain (&recipe);
  if (why != NULL)
    {
      show_chart (self, NULL, new_refusal (why));
      return;
    }
  const SeraiCheck *check;
  const SeraiClaim *claim = get_claim (self, &check);
  self->asking = g_cancellable_new ();
  serai_library_chart_async (library, &recipe, claim, check, self->asking, drawn_cb,
                             g_object_ref (self));
}

/* Of one trade the chart has all years; partners side by side are gathered anew. */
static void
range_wished_cb (SeraiTradePane *self, guint first, guint last)
{
  self->range = (SeraiPeriod){first, last};
  if (self->drawn == NULL)
    return;
  if (serai_recipe_is_of_partners (&self->drawn->recipe))
    ask (self);
  else
    {
      serai_chart_view_set_range (self->chart, self->range);
      show_page (self);
    }
}

/* The document's own sentence. */
static void
said_activated_cb (SeraiTradePane *self, guint index)
{
  if (self->drawn == NULL || index >= self->drawn->said->len)
    return;
  const SeraiSaid *said = self->drawn->said->pdata[index];
  gboolean is_open = serai_session_get_article_id (self->session) == said->article;
  SeraiSpan span = said->claim->span;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.view", "s", "read");
  if (!is_open)
    serai_session_open (self->session, said->article);
  serai_session_reveal (self->session, span);
}

static void
show_rows (SeraiTradePane *self, guint series, guint first, guint last)
{
  const SeraiChartSpec *spec = serai_chart_view_get_spec (self->chart);
  if (spec != NULL && series < spec->series->len)
    serai_point_rows_show (GTK_WIDGET (self->chart), spec, series, (SeraiPeriod){first, last},
                           self->drawn != NULL ? self->drawn->said : NULL);
}

/* The drop-downs say what the chart shows. */
static void
show_question (SeraiTradePane *self)
{
  const SeraiQuestion *question = serai_session_get_question (self->session);
  if (question == NULL || self->reporters == NULL)
    return;
  self->is_showing = TRUE;
  gtk_drop_down_set_selected (self->reporter,
                              serai_country_model_find (self->reporters, question->reporter));
  gtk_drop_down_set_selected (self->partner,
                              serai_country_model_find (self->partners, question->partner));
  gtk_drop_down_set_selected (self->measure, question->measure);
  self->is_showing = FALSE;
}

static void
question_changed_cb (SeraiTradePane *self)
{
  show_question (self);
  ask (self);
}

static void
library_changed_cb (SeraiTradePane *self)
{
  SeraiLibrary *library = serai_session_get_library (self->session);
  if (library == NULL)
    return;
  if (self->reporters == NULL)
    {
      self->is_showing = TRUE;
      self->reporters = serai_country_model_new (get_reference (self), FALSE);
      self->partners = serai_country_model_new (get_reference (self), TRUE);
      gtk_drop_down_set_model (self->reporter, G_LIST_MODEL (self->reporters->names));
      gtk_drop_down_set_model (self->partner, G_LIST_MODEL (self->partners->names));
      self->is_showing = FALSE;
    }
  /* Figures that come in, or go by an undo, change the picture. */
  g_signal_connect_object (library, "changed", G_CALLBACK (ask), self, G_CONNECT_SWAPPED);
  question_changed_cb (self);
}

static void
chosen_cb (SeraiTradePane *self)
{
  if (self->is_showing || self->reporters == NULL)
    return;
  const SeraiQuestion *asked = serai_session_get_question (self->session);
  const char *reporter =
      serai_country_model_get_code (self->reporters, gtk_drop_down_get_selected (self->reporter));
  const char *partner =
      serai_country_model_get_code (self->partners, gtk_drop_down_get_selected (self->partner));
  if (reporter == NULL || partner == NULL)
    return;
  g_autoptr (SeraiQuestion) question =
      serai_question_new (reporter, partner, gtk_drop_down_get_selected (self->measure),
                          asked != NULL ? asked->commodity : "TOTAL");
  serai_session_set_question (self->session, question);
}

/* Another kind or form may need other figures. */
static void
manner_changed_cb (SeraiTradePane *self)
{
  SeraiChartKind kind = gtk_drop_down_get_selected (self->kind);
  SeraiForm form = gtk_drop_down_get_selected (self->form);
  gboolean has_forms = kind == SERAI_CHART_LINE || kind == SERAI_CHART_BAR;
  gtk_widget_set_sensitive (GTK_WIDGET (self->form), has_forms);
  gtk_widget_set_sensitive (GTK_WIDGET (self->log_toggle), kind == SERAI_CHART_LINE
                                                               && form != SERAI_FORM_GROWTH
                                                               && form != SERAI_FORM_RANK);
  ask (self);
}

static void
swap_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiTradePane *self = SERAI_TRADE_PANE (widget);
  const SeraiQuestion *asked = serai_session_get_question (self->session);
  if (asked == NULL || strcmp (asked->partner, "WLD") == 0 || strcmp (asked->partner, "ALL") == 0)
    return;
  g_autoptr (SeraiQuestion) question =
      serai_question_new (asked->partner, asked->reporter, asked->measure, asked->commodity);
  serai_session_set_question (self->session, question);
}

static void
copy_picture (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiTradePane *self = SERAI_TRADE_PANE (widget);
  SeraiScene *scene = serai_chart_view_get_scene (self->chart);
  if (scene == NULL)
    return;
  g_autoptr (GdkContentProvider) content = serai_chart_copy_picture (scene);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), content);
  serai_session_toast (self->session, _ ("The picture is copied"), FALSE);
}

static void
copy_table (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SeraiTradePane *self = SERAI_TRADE_PANE (widget);
  const SeraiChartSpec *spec = serai_chart_view_get_spec (self->chart);
  if (spec == NULL)
    return;
  g_autoptr (GdkContentProvider) content = serai_chart_copy_table (spec);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), content);
  serai_session_toast (self->session, _ ("The table is copied"), FALSE);
}

static void
toggle_table (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GtkToggleButton *toggle = SERAI_TRADE_PANE (widget)->table_toggle;
  SeraiTradePane *self = SERAI_TRADE_PANE (widget);
  gboolean is_table = !gtk_toggle_button_get_active (toggle);
  gtk_toggle_button_set_active (toggle, is_table);
  /* What was hidden lost the focus, and with it the key that leads back. */
  gtk_widget_child_focus (is_table ? GTK_WIDGET (self->table) : GTK_WIDGET (self->chart),
                          GTK_DIR_TAB_FORWARD);
}

static void
serai_trade_pane_dispose (GObject *object)
{
  SeraiTradePane *self = SERAI_TRADE_PANE (object);
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  if (self->strip != NULL)
    serai_range_strip_show (self->strip, NULL, SERAI_PERIOD_NONE, SERAI_PERIOD_NONE);
  gtk_widget_dispose_template (GTK_WIDGET (self), SERAI_TYPE_TRADE_PANE);
  g_clear_pointer (&self->drawn, serai_chart_free);
  g_clear_pointer (&self->reporters, serai_country_model_free);
  g_clear_pointer (&self->partners, serai_country_model_free);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (serai_trade_pane_parent_class)->dispose (object);
}

static void
serai_trade_pane_class_init (SeraiTradePaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = serai_trade_pane_dispose;
  g_type_ensure (SERAI_TYPE_CHART_VIEW);
  g_type_ensure (SERAI_TYPE_RANGE_STRIP);
  gtk_widget_class_install_action (widget_class, "trade.copy-picture", NULL, copy_picture);
  gtk_widget_class_install_action (widget_class, "trade.copy-table", NULL, copy_table);
  gtk_widget_class_install_action (widget_class, "trade.table", NULL, toggle_table);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_t, 0, "trade.table", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "trade.copy-picture", NULL);
  gtk_widget_class_install_action (widget_class, "trade.swap", NULL, swap_cb);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/serai/Serai/trade/trade-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, SeraiTradePane, box);
  gtk_widget_class_bind_template_child (widget_class, SeraiTradePane, reporter);
  gtk_widget_class_bind_template_child (widget_class, SeraiTradePane, partner);
  gtk_widget_class_bind_template_child (widget_class, SeraiTradePane, measure);
  gtk_widget_class_bind_template_child (widget_class, SeraiTradePane, kind);
  gtk_widget_class_bind_template_child (widget_class, SeraiTradePane, form);
  gtk_widget_class_bind_template_child (widget_class, SeraiTradePane, log_toggle);
  gtk_widget_class_bind_template_child (widget_class, SeraiTradePane, table_toggle);
  gtk_widget_class_bind_template_child (widget_class, SeraiTradePane, stack);
  gtk_widget_class_bind_template_child (widget_class, SeraiTradePane, chart);
  gtk_widget_class_bind_template_child (widget_class, SeraiTradePane, table);
  gtk_widget_class_bind_template_child (widget_class, SeraiTradePane, strip);
  gtk_widget_class_bind_template_callback (widget_class, range_wished_cb);
  gtk_widget_class_bind_template_callback (widget_class, said_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_rows);
}

static void
serai_trade_pane_init (SeraiTradePane *self)
{
  g_autoptr (GtkExpression) name =
      gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_down_set_expression (self->reporter, name);
  gtk_drop_down_set_expression (self->partner, name);
}

void
serai_trade_pane_set_session (SeraiTradePane *self, SeraiSession *session)
{
  g_return_if_fail (self->session == NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::library", G_CALLBACK (library_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::question", G_CALLBACK (question_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::claim", G_CALLBACK (ask), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::checks", G_CALLBACK (ask), self, G_CONNECT_SWAPPED);
  GtkDropDown *const choices[] = {self->reporter, self->partner, self->measure};
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    g_signal_connect_object (choices[i], "notify::selected", G_CALLBACK (chosen_cb), self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (self->kind, "notify::selected", G_CALLBACK (manner_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->form, "notify::selected", G_CALLBACK (manner_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->log_toggle, "notify::active", G_CALLBACK (ask), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table_toggle, "notify::active", G_CALLBACK (show_page), self,
                           G_CONNECT_SWAPPED);
  library_changed_cb (self);
}

const SeraiChartSpec *
serai_trade_pane_get_spec (SeraiTradePane *self)
{
  return serai_chart_view_get_spec (self->chart);
}
