/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The trade view: whose trade with whom, as both report it, with the chosen claim on it. */
#include "config.h"

#include "trade/trade-pane.h"

#include "report/trade-chart.h"
#include "trade/chart-view.h"
#include "trade/country-model.h"
#include "trade/point-table.h"

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
  SeraiTable *figures; /* the answer to the session's question */
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
draw (SeraiTradePane *self)
{
  SeraiRecipe recipe;
  SeraiChartSpec *spec = NULL;
  if (self->figures != NULL && get_recipe (self, &recipe))
    {
      const SeraiCheck *check;
      const SeraiClaim *claim = get_claim (self, &check);
      const char *why = serai_recipe_complain (&recipe);
      spec = why != NULL ? new_refusal (why)
                         : serai_trade_chart_new (get_reference (self), self->figures, &recipe,
                                                  claim, check);
    }
  serai_chart_view_take_spec (self->chart, spec);
  show_page (self);
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SeraiTradePane) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SeraiTable) figures =
      serai_library_query_finish (SERAI_LIBRARY (source), result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->session == NULL)
    return; /* a later question is under way */
  serai_session_report (self->session, error);
  g_clear_pointer (&self->figures, serai_table_unref);
  self->figures = g_steal_pointer (&figures);
  draw (self);
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
      g_clear_pointer (&self->figures, serai_table_unref);
      draw (self);
      return;
    }
  self->asking = g_cancellable_new ();
  g_autoptr (GArray) queries = serai_recipe_get_queries (&recipe);
  serai_library_query_async (library, queries, self->asking, answered_cb, g_object_ref (self));
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
serai_trade_pane_dispose (GObject *object)
{
  SeraiTradePane *self = SERAI_TRADE_PANE (object);
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  gtk_widget_dispose_template (GTK_WIDGET (self), SERAI_TYPE_TRADE_PANE);
  g_clear_pointer (&self->figures, serai_table_unref);
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
  g_signal_connect_object (session, "notify::claim", G_CALLBACK (draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::checks", G_CALLBACK (draw), self, G_CONNECT_SWAPPED);
  GtkDropDown *const choices[] = {self->reporter, self->partner, self->measure};
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    g_signal_connect_object (choices[i], "notify::selected", G_CALLBACK (chosen_cb), self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (self->kind, "notify::selected", G_CALLBACK (manner_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->form, "notify::selected", G_CALLBACK (manner_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->log_toggle, "notify::active", G_CALLBACK (draw), self,
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
